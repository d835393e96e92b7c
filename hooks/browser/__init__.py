"""Publishes what lets a page run a program itself."""
