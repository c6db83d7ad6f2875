"""Dutch, in rooms: phrases by what they say, verbs in families, days, words by their part."""
