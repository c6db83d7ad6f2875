"""Stand-ins on loopback for what Tandem talks to: a strict Slack workspace and a mail server."""
