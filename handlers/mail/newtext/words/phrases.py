"""How the tables of words are written: phrases between semicolons, over as many lines as they need."""


def phrases(text: str) -> tuple[str, ...]:
    """Cut a table into its phrases."""
    return tuple(phrase for piece in text.split(";") if (phrase := " ".join(piece.split())))
