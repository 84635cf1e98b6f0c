"""Relations on record: whom a user must not serve without a supervisor seeing it."""
