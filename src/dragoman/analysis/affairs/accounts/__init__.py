"""Accounts: one happening as each party tells it, point by point, and what each leaves out."""
