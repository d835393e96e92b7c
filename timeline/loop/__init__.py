"""Event loops on a virtual and on the real clock, which report to an observer."""
