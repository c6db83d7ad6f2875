"""What clients and people write around their words, per language: data, apart from the code that reads it."""
