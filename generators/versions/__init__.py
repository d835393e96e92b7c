"""Asks every Python the same questions, for the page of versions: ``make versions``."""
