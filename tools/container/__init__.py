"""The built site as nginx serves it, in a container or without one."""
