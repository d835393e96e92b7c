"""Commands of a maintainer: measure, soak, plant lies, publish elsewhere, begin a program."""
