"""In whose language words are said: set while one mail or page is worded, English where nothing sets it.

The words stand in the templates and in this room's code as English sentences, marked for gettext; what they
are in another language stands in `bot/translations`, one catalogue each, as translators' tools read and
write it. A word that a catalogue has not is said in English; a test sees that there is none.
"""

import gettext as catalogues
from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from functools import lru_cache
from io import BytesIO
from pathlib import Path

TRANSLATIONS = Path(__file__).parent.parent / "translations"
ENGLISH = "en"
# Those that answers are read in, English aside.
LANGUAGES = ("de", "es", "fr", "ja", "nl", "pt")
_spoken: ContextVar[str] = ContextVar("language", default=ENGLISH)


@contextmanager
def speaking(locale: str | None) -> Iterator[None]:
    """Say words in the language of a locale (de_AT, pt-BR) from here on; in English where it is not ours."""
    language = (locale or ENGLISH).replace("-", "_").partition("_")[0].lower()
    token = _spoken.set(language if language in LANGUAGES else ENGLISH)
    try:
        yield
    finally:
        _spoken.reset(token)


def language() -> str:
    """Give the language that is spoken now."""
    return _spoken.get()


def gettext(words: str, /, **facts: object) -> str:
    """Say words, with `facts` in the places that %(name)s holds."""
    return _catalogue(language()).gettext(words) % facts


def ngettext(one: str, many: str, num: int, /, **facts: object) -> str:
    """Say words of a number in the form that it asks for; %(num)s holds it."""
    return _catalogue(language()).ngettext(one, many, num) % {"num": num, **facts}


def mark(words: str) -> str:
    """Note words that stand in a table, so that they are translated; `gettext` says them later."""
    return words


def untold(words: str) -> str:
    """Give words with their places still open, for an environment that escapes what it puts there."""
    return _catalogue(language()).gettext(words)


def nuntold(one: str, many: str, num: int) -> str:
    """Give words of a number with their places still open."""
    return _catalogue(language()).ngettext(one, many, num)


@lru_cache(maxsize=len(LANGUAGES) + 1)
def _catalogue(language: str) -> catalogues.NullTranslations:
    """Read a catalogue, once. It is compiled in memory: no binary lies beside the words and grows stale."""
    if language == ENGLISH:
        return catalogues.NullTranslations()
    from babel.messages.mofile import write_mo
    from babel.messages.pofile import read_po

    with (TRANSLATIONS / f"{language}.po").open("rb") as source:
        found = read_po(source, locale=language)
    compiled = BytesIO()
    write_mo(compiled, found)
    compiled.seek(0)
    return catalogues.GNUTranslations(compiled)
