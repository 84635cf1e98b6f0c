"""Holds: money reserved on a customer's account. Placed, captured in part or whole, released, or expired."""
