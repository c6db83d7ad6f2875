"""The lines at which history begins, by rule; the rules stand in the order of their certainty."""
# ruff: noqa: RUF001 - letters and dashes of many languages are meant as they stand.

import re
from dataclasses import dataclass
from itertools import islice

from handlers.mail.newtext import attributions, blocks, markers
from handlers.mail.newtext.lines import Line, key, squash
from handlers.mail.newtext.patterns import any_of
from handlers.mail.newtext.words.closings import GREETINGS

GREETING = re.compile(
    rf"^(?:{any_of(GREETINGS)})[\s,]\s*(?:(?:mr|ms|mrs|herr|frau|dr)\.?\s)?([^,!?;:\d]{{1,60}}?)\s*[,!.:;،、]?\s*[-–]?$"
)
# The foot of an automatic mail, ours or another's.
UNSUBSCRIBE = re.compile(
    r"^\s*(?:unsubscribe|abmelden|abbestellen|se désabonner|se désinscrire|darse de baja|cancelar (?:a )?(?:inscrição|suscripción)|annulla iscrizione|disiscriviti|afmelden|uitschrijven|配信停止|退订|no more of these)\W{0,4}(?:<|\()?https?://|^.{1,80} sends you this through Tandem\b",
    re.IGNORECASE,
)
MARKERS = frozenset(squash(words) for words in (*markers.MARKERS.values(), *markers.OTHERS))
MARKER_LETTERS = 80
# As help desks frame theirs, in whatever language.
DESK = re.compile(r"^\W*##-\s.{5,120}\s-##\W*$")
RUN = 4


@dataclass(frozen=True)
class Context:
    """What helps to tell the history: addresses of ours, the author's first name, the lines that we sent."""

    addresses: frozenset[str] = frozenset()
    name: str = ""
    sent_lines: frozenset[str] = frozenset()
    sent_letters: str = ""


@dataclass(frozen=True)
class Boundary:
    """Where history is told: the lines from `start` up to `end`, by which rule."""

    start: int
    end: int
    rule: str


def boundary(lines: list[Line], index: int, context: Context) -> Boundary | None:
    """Tell whether history begins at a line that is not quoted; None where it does not."""
    line = lines[index]
    if line.cut:
        return Boundary(index, index + 1, "client")
    if line.blank:
        return None
    for rule in (
        _alone,
        _marker,
        _separator,
        _headers,
        _attribution,
        _short_attribution,
        _by_knowledge,
    ):
        found = rule(lines, index, context)
        if found is not None:
            return found
    return None


def _alone(lines: list[Line], index: int, _: Context) -> Boundary | None:
    alone = attributions.stands_alone(lines[index])
    return Boundary(index, index + 1, "attribution") if alone else None


def _marker(lines: list[Line], index: int, _: Context) -> Boundary | None:
    end = marker_end(lines, index)
    return None if end is None else Boundary(index, end, "marker")


def _separator(lines: list[Line], index: int, _: Context) -> Boundary | None:
    """A separator may be wrapped; with nothing below it rules off nothing."""
    for end in (index + 1, index + 2):
        rule = blocks.separator(" ".join(line.text.strip() for line in lines[index:end]))
        if rule and not all(line.blank for line in lines[end:]):
            return Boundary(index, end, rule)
    return None


def _headers(lines: list[Line], index: int, _: Context) -> Boundary | None:
    end = blocks.block_end(lines, index) or blocks.stacked_end(lines, index)
    if end is None and blocks.is_ruled(lines[index].text):
        end = blocks.ruled_end(lines, index)
    return None if end is None else Boundary(index, end, "headers")


def _attribution(lines: list[Line], index: int, context: Context) -> Boundary | None:
    begin = attributions.attribution_end(lines, index, context.addresses)
    return None if begin is None else Boundary(begin, index + 1, "attribution")


def _short_attribution(lines: list[Line], index: int, context: Context) -> Boundary | None:
    """What is too short to be known by itself, or has no colon, and stands right above a quote."""
    end = next((line.at for line in lines[index : index + 4] if line.depth or line.blank), None)
    below = [line for line in lines[end : end + 3] if not line.blank] if end is not None else []
    if end is None or end > index + 2 or not below or not below[0].depth:
        return None
    if _attribution(lines, end - 1, context) is not None:
        return None
    text = " ".join(line.text.strip() for line in lines[index:end])
    # What is quoted tells by itself who wrote it.
    quoted = any(
        _attribution(lines, i.at, context) or _headers(lines, i.at, context) for i in below
    )
    if quoted and not attributions.VERB.search(key(text)):
        return None
    told = attributions.names_author(text) or (
        attributions.above_quote(text, context.addresses)
        and not any(line.depth for line in lines[:index])
    )
    return Boundary(index, end, "attribution") if told else None


def _by_knowledge(lines: list[Line], index: int, context: Context) -> Boundary | None:
    """History that no client marked: our own lines, or a greeting to the author of the mail."""
    if UNSUBSCRIBE.match(lines[index].text[:120]):
        return Boundary(index, index + 1, "our words")
    if _ours(lines, index, context) or _greets_author(lines, index, context):
        start = index
        above = _above(lines, index)
        if above is not None and _introduces(lines, above, context):
            start = above
        return Boundary(start, index + 1, "our words")
    return None


def _introduces(lines: list[Line], index: int, context: Context) -> bool:
    """Whether a line right above our words tells whose they are; all that the author wrote does not."""
    text = key(lines[index].text)
    hosts = {address.partition("@")[2] for address in context.addresses} or {""}
    told = any(f"@{host}" in text for host in hosts)
    told = told or ("@" not in text and bool(attributions.COLON.search(text)))
    return told and _above(lines, index) is not None


def marker_end(lines: list[Line], index: int) -> int | None:
    """Where our marker begins at a line, wrapped over at most two, give the line behind it."""
    if DESK.match(lines[index].text[:200]):
        return index + 1
    joined = ""
    # A line of signs alone, as "👍" right above, is not the marker's.
    for end in range(index, min(len(lines), index + 3)) if squash(lines[index].text) else ():
        joined += squash(lines[end].text)
        if len(joined) > MARKER_LETTERS:
            return None
        if joined in MARKERS:
            return end + 1
    return None


def _above(lines: list[Line], index: int) -> int | None:
    for above in range(index - 1, -1, -1):
        if not lines[above].blank:
            return above
    return None


def _ours(lines: list[Line], index: int, context: Context) -> bool:
    """Four lines of ours in a row: fewer may have been copied by the author, who answers between them."""
    if key(lines[index].text) not in context.sent_lines:
        return False
    run = islice((line for line in lines[index:] if not line.blank), RUN)
    return sum(key(line.text) in context.sent_lines for line in run) == RUN


def _greets_author(lines: list[Line], index: int, context: Context) -> bool:
    """Nobody greets themselves: "Hi Dana," in a mail by Dana is the begin of what she answers."""
    if not context.name or _above(lines, index) is None:
        return False
    found = GREETING.match(key(lines[index].text))
    return bool(found) and context.name in found[1].split()  # type: ignore[index]
