"""Slack's mrkdwn as HTML: emphasis, links, quotes, code. https://docs.slack.dev/messaging/formatting-message-text"""

import re
from html import escape, unescape

PARTS = re.compile(r"`[^`\n]+`|<[^<>\n]+>")
MARKS = {"*": "b", "_": "i", "~": "s"}
# A mark counts at the edge of a word, and not within one.
MARKED = re.compile(r"(?<![\w*_~])([*_~])(?=\S)(.+?)(?<=\S)\1(?![\w*_~])")
# Slack draws emoji itself, and a machine without their letters would draw boxes.
DRAWN = {
    "🟢": '<i class="sign green"></i>',
    "🟠": '<i class="sign amber"></i>',
    "🔴": '<i class="sign red"></i>',
}


def to_html(text: str) -> str:
    """Give the paragraphs of a mrkdwn text; lines that begin with > are quoted."""
    made: list[str] = []
    for line in text.split("\n"):
        quoted = line.startswith(("&gt; ", "> "))
        words = _line(line.partition(" ")[2] if quoted else line)
        tag = "blockquote" if quoted else "p"
        made.append(f"<{tag}>{words or '&nbsp;'}</{tag}>")
    return drawn("".join(made))


def drawn(html: str) -> str:
    """Draw the emoji that stand in it."""
    for sign, picture in DRAWN.items():
        html = html.replace(sign, picture)
    return html


def _line(line: str) -> str:
    """Write one line: what is code or a link is put aside while the marks are read."""
    kept = [_part(found[0]) for found in PARTS.finditer(line)]
    words = escape(unescape(PARTS.sub("\x00", line)), quote=False)
    while (marked := MARKED.sub(_mark, words)) != words:
        words = marked
    for part in kept:
        words = words.replace("\x00", part, 1)
    return words


def _mark(found: re.Match[str]) -> str:
    tag = MARKS[found[1]]
    return f"<{tag}>{found[2]}</{tag}>"


def _part(part: str) -> str:
    inside = part[1:-1]
    if part.startswith("`"):
        return f"<code>{escape(unescape(inside))}</code>"
    target, _, label = inside.partition("|")
    return f'<a href="{escape(target)}">{escape(unescape(label or target))}</a>'
