"""Makes what is committed beside the pages: the list of Pythons, and the runs of the programs."""
