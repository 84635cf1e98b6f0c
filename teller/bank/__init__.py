"""The bank: rules and books. It knows no Qt."""
