"""The words of a mail in both of its forms, by which they are known when they come back."""

from selectolax.lexbor import LexborHTMLParser

from bot.render import Letter


def words_of(letter: Letter) -> str:
    """Give its text and, below it, each piece of text of its HTML as a line: a client sends back either."""
    body = LexborHTMLParser(letter.html).body
    pieces = body.text(separator="\n", strip=True).split("\n") if body is not None else ()
    return "\n".join([letter.text, *(line for piece in pieces if (line := piece.strip()))])
