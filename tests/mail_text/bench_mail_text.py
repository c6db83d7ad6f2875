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
SIZES = (1, 4, 16, 64)


def run() -> list[str]:
    """Give one line a figure: mails a second by part and kind, then microseconds a kB over the size."""
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
    return [
        *lines,
        *_growth("unquoted lines", "Some words of a long answer on one line.\n"),
        *_growth("quotes", quoted()),
    ]


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
    lines = []
    for size in SIZES:
        mail = raw(f"12 done\n\n{AT}\n" + piece * (size * 4096 // len(piece)))
        took = min(_timed(lambda mail=mail: _whole(mail)) for _ in range(ROUNDS))
        lines.append(
            f"{name}, {len(mail) // 1024} kB: {took * 1e3:.2f} ms, {took * 1e6 / (len(mail) / 1024):.1f} us a kB"
        )
    return lines
