"""Where words have room in a drawing of each width."""
