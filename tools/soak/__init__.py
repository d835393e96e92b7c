"""Runs all programs again and again, each against its ``.out`` file: ``make soak``."""
