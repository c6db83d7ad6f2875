"""How many mails a second are understood, and how the time grows with their size."""

import time
from collections.abc import Callable

from handlers.mail.automatic import automatic
from handlers.mail.newtext import new_text
from handlers.mail.parse import parse
from tests.mail_text.html_of_clients import CLIENTS
from tests.mail_text.lines_of_clients import GMAIL
from tests.mail_text.mails import AT, quoted, raw
from tests.mail_text.test_html_clients import page

ROUNDS = 5
SIZES = (16, 64, 256, 1024)
# What grows: ordinary mails first, then those that are made to cost time.
GROWTH = {
    "unquoted lines": "Some words of a long answer on one line.\n",
    "quotes": quoted(),
    "items and answers": "> 1. Send\ndone\n",
    "lines with On": "On Tue, Mar 3, 2026 at 9:00 AM x\n",
    "blank lines": "\n",
    "one line": "x",
    "quote marks": ">",
    "From and Sent": "From: a Sent: b\n",
    "wrote": "wrote:\n",
    "addresses": "<a@b.example> ",
    "right to left": "\u202e",
    "NULs": "\x00",
    "blockquotes": "<blockquote>",
    "rules": '<div style="border-top:solid">',
    "paragraphs": "<p>12 done</p>",
}


def run() -> list[str]:
    """Give one line a figure: mails a second by part and kind, then the time over the size."""
    plain = [raw(f"12 done\n\n{line}\n\n{quoted()}") for line in GMAIL.values()]
    html = [raw(page(client), "text/html") for client in CLIENTS.values()]
    lines = []
    for kind, mails in (("plain", plain), ("html", html)):
        parsed = [parse(mail) for mail in mails]
        lines.append(
            f"parse, {kind}: {_rate(lambda mails=mails: [parse(mail) for mail in mails], len(mails)):,.0f} mails a second"
        )
        lines.append(
            f"new text, {kind}: {_rate(lambda parsed=parsed: [new_text(one) for one in parsed], len(mails)):,.0f} mails a second"
        )
        lines.append(
            f"whole, {kind}: {_rate(lambda mails=mails: [_whole(mail) for mail in mails], len(mails)):,.0f} mails a second"
        )
    return [*lines, *(row for piece in GROWTH.items() for row in _growth(*piece))]


def _rate(work: Callable[[], object], count: int) -> float:
    best = min(_timed(work) for _ in range(ROUNDS))
    return count / best


def _timed(work: Callable[[], object]) -> float:
    begin = time.perf_counter()
    work()
    return time.perf_counter() - begin


def _whole(mail: bytes) -> None:
    parsed = parse(mail)
    automatic(parsed)
    new_text(parsed)


def _growth(name: str, piece: str) -> list[str]:
    """Give one row: the time for each size; four times the size may cost four times as much, and no more."""
    kind = "text/html" if piece.startswith("<") else "text/plain"
    above = "<p>12 done</p>" if kind == "text/html" else f"12 done\n\n{AT}\n"
    row = f"{name:20}"
    for size in SIZES:
        mail = raw(above + piece * (size * 1024 // len(piece)), kind)
        took = min(_timed(lambda mail=mail: _whole(mail)) for _ in range(2))
        row += f"  {size:4} kB {took * 1e3:7.1f} ms"
    return [row]
