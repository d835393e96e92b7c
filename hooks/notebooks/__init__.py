"""Executes notebooks, compares their output with what is committed and restyles it."""
