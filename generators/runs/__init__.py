"""What is committed beside each program: its run as text, and a recording where one is needed.

``name.out`` is the run of the newest Python of the list, and of every other that does the same.
``name.3.11-3.13.out`` is that of the Pythons in its name, which do otherwise.
"""
