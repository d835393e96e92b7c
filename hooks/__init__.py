"""The build of the site: its steps run the programs, fill the pages and publish what holds."""
