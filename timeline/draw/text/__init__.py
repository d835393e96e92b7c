"""A run in words and tables, for those who do not see its picture."""
