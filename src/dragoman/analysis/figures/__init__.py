"""Figures: amounts, counts, durations and shares."""
