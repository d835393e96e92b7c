"""Writes the content of the pages once more, for machines."""
