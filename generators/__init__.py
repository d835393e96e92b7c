"""Makes what is committed: runs, the matrix, answers by Python, costs; and lists the Pythons."""
