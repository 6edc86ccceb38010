"""Workflows: one module for each thing that a user asks for; it joins the parts."""
