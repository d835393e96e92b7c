"""Changes finished HTML, and the files of the theme."""
