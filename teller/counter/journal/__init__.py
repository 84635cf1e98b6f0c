"""The journal: what was posted on a business day, with its sums; printed, or saved."""
