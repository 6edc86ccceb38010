"""Evaluation: how well records agree with public corpora, and the floors that no change may sink below."""
