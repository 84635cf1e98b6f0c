"""Tills: each teller's cash, and the branch's cash vault behind them."""
