"""Which Pythons there are: the list that everything else asks, and those on this machine."""
