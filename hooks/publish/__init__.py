"""Refuses a site that is not whole, or swaps it in."""
