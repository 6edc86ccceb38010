"""Proposals and bills: who put what to whom, and what each party answered."""
