"""Tables, sessions, named reads and migrations: the only place that knows the database."""
