"""Runs the programs that pages name, checks the runs and renders them."""
