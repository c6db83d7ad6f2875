"""The line above which a mail is answered; the words are those that the reader of mails looks for.

Kept here as well, since rendering knows no handler; a test compares them.
"""

MARKER = "Reply above this line"


def marker_line() -> str:
    """Give the first line of a mail."""
    return f"-- {MARKER} --"
