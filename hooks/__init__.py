"""MkDocs hooks: put runs on pages, and publish nothing that was not just seen."""
