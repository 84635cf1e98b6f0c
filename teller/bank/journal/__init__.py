"""The journal: what was posted on a business day, by whom, page by page, with its sums."""
