"""Turns what a loop reports into a Recording."""
