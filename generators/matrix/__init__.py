"""Situations and ways to wait: ``python -m generators.matrix`` writes the program of each cell.

``situations`` and ``approaches`` are the data, each written once; ``program`` puts them together;
``runs`` runs them, some on a newer Python; ``words`` reads a recording and says in at most eight
words what the waiting call did.
"""
