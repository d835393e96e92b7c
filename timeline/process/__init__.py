"""Runs one program in a process of its own, within limits."""
