"""The same pages by what may follow MkDocs: README.md says what came of it."""
