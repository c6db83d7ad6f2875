"""The whole bot over its real edges: Slack, mail, pages, the shell and the clock, on one database."""
