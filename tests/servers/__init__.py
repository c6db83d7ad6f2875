"""Real servers for the tests: Dovecot, PostgreSQL, SQLite files, and the mail stand-in."""
