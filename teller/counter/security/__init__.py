"""Security: one page with a tab for each thing that is watched or kept safe, as far as the role reaches."""
