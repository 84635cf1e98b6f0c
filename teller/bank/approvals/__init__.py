"""Approvals: a supervisor’s yes to one exact request, spent by the transaction that posts it."""
