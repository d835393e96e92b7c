"""Fills the markers of pages from data."""
