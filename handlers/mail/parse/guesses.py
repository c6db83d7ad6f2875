"""Which charset a text is in of which the mail says nothing that is true: by the letters that it would have.

Only scripts without Latin letters: a text of few letters beyond ASCII is Western for all that one can tell.
"""

import re

HAN = "[\u4e00-\u9fff]"
KANA = "[\u3040-\u30ff\u4e00-\u9fff]"
CYRILLIC = "[\u0430-\u045f\u0491]"
# In their order: the earlier ones fit fewer texts by chance.
SCRIPTS = (
    ("cp932", re.compile(f"{HAN}{{0,9}}[\u3040-\u30ff]{KANA}+")),
    ("euc_jp", re.compile(f"{HAN}{{0,9}}[\u3040-\u30ff]{KANA}+")),
    ("euc_kr", re.compile("[\uac00-\ud7a3]{2,}")),
    ("gb2312", re.compile(f"{HAN}{{2,}}")),
    ("big5", re.compile(f"{HAN}{{2,}}")),
    ("koi8-r", re.compile(f"{CYRILLIC}{{3,}}")),
    ("windows-1251", re.compile(f"{CYRILLIC}{{3,}}")),
)
# Of all letters beyond ASCII.
SHARE = 0.6


def guessed(raw: bytes) -> tuple[str, ...]:
    """Give the charset in which bytes are words of a script; nothing where they are of none."""
    return tuple(name for name, words in SCRIPTS if _is_of(raw, name, words))[:1]


def _is_of(raw: bytes, charset: str, words: re.Pattern[str]) -> bool:
    try:
        text = raw.decode(charset)
    except UnicodeError:
        return False
    beyond = sum(not c.isascii() for c in text)
    return beyond > 0 and sum(map(len, words.findall(text))) >= SHARE * beyond
