"""The trail: who did what, looked for, verified and taken along; and the way back where books or clock are behind."""
