"""The line above which a mail is answered; the words are those that the reader of mails looks for.

They stand in the catalogues, since rendering knows no handler; a test compares them in each language.
"""

from bot.render.language import gettext as _


def marker_line() -> str:
    """Give the first line of a mail."""
    words = _("Reply above this line")
    return f"-- {words} --"
