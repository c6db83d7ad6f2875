"""What several processes do to one database at once, and what a `kill -9` in the middle leaves."""
