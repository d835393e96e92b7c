"""Measures what the ways of waiting cost, for the page of costs: ``make cost``."""
