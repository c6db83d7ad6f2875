"""Tables of phrases, one language each; data only."""
