"""Write the matrix, its programs, runs and pages: ``python -m generators.matrix``."""

import sys
from pathlib import Path

from generators.matrix import generate

sys.exit(generate.write(Path(__file__).parents[2]))
