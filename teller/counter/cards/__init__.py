"""The served customer's cards at the counter: issue, activate, block, replace, cancel, limits and the CVV."""
