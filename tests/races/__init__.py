"""What several processes do to one database at once."""
