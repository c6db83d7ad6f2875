"""The header block that a client puts above unquoted history: From, Sent, To, Subject in its language."""
# ruff: noqa: RUF001 - letters and dashes of many languages are meant as they stand.

import re

from handlers.mail.newtext.lines import Line, key
from handlers.mail.newtext.words.labels import FORWARDS, KINDS, PASSED_ON, SEPARATORS

LABEL = re.compile(r"^([^\s:：][^:：]{0,24}?)\s*[:：](.*)$")
RULE = re.compile(r"^[\s\-_=*~—–‐‑‒―─━═#.·]*$")
RULED = re.compile(r"^\s*(?:[-_=*~—–‐‑‒―─━═#]\s?){2,}\s*(.{2,80}?)\s*(?:[-_=*~—–‐‑‒―─━═#]\s?){2,}$")
LONG_RULED = re.compile(r"^\s*(?:[-_=—–‐‒―─━═]\s?){4,}\s*.{2,60}?\s*(?:[-_=—–‐‒―─━═]\s?){4,}$")
FLAT_LABEL = re.compile(r"(?:^|\s)(\S{1,20})\s?[:：]")
# A line that holds a date and a time and nothing else.
DATED = re.compile(r"^\d{1,4}[./\-]\d{1,2}[./\-]\d{1,4},? \d{1,2}[:.]\d{2}[\w :.]{0,12}$")
STACKED = 120
LABELS = 6
YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)|\d{1,2}[./\-]\d{1,2}[./\-]\d{2}(?!\d)")
REACH = 14
WORD = 24
KNOWN = frozenset(SEPARATORS)
ENOUGH = 3
PATIENCE = 1


def label_of(text: str) -> tuple[str, str] | None:
    """Read "From: x" as its kind and its value; None where the line has no such label."""
    found = LABEL.match(text.replace("*", "").replace("|", " ").strip()[:400])
    if not found:
        return None
    kind = KINDS.get(key(found[1]))
    return (kind, found[2].strip()) if kind else None


def block_end(lines: list[Line], start: int) -> int | None:
    """Where a header block begins at `start`, give the first line behind it; else None.

    Behind its From a value may be wrapped over two lines, or each header stand apart; a block that begins
    with another label stands close, since people write such labels too.
    """
    first = label_of(lines[start].text)
    if first is None:
        return None
    if first[0] == "from" and (end := _flat_end(lines, start)) is not None:
        return end
    kinds: dict[str, str] = {}
    last = start
    patience = PATIENCE if first[0] == "from" else 0
    for index in range(start, min(len(lines), start + REACH)):
        line = lines[index]
        label = label_of(line.text) if line.depth == lines[start].depth else None
        followed = index > start and label is not None and label[0] == "from"
        if followed and first[0] != "other" and _tells(lines, index, first[0]):
            # "To: be done" right above a block that has its own "To".
            return None
        if label and (label[0] not in kinds or label[0] == "other"):
            kinds[label[0]] = label[1]
            last = index
        elif index - last > patience + (not line.blank) or is_ruled(line.text):
            break
    return last + 1 if _enough(kinds) else None


def _tells(lines: list[Line], start: int, kind: str) -> bool:
    """Whether a block that begins with its From has another label, or all of them on its line."""
    if _flat_end(lines, start) is not None:
        return True
    labels = (label_of(line.text) for line in lines[start + 1 : start + 1 + ENOUGH])
    return any(label is not None and label[0] == kind for label in labels)


def stacked_end(lines: list[Line], start: int) -> int | None:
    """Where a block of Lotus Notes begins, which has its labels and values on lines of their own, give its end.

    "Dana <d@x>", "03/03/2026 09:00", "To", "Carl <c@x>", "Subject", …
    """
    if "@" not in lines[start].text or len(lines[start].text) > STACKED:
        return None
    told = [line for line in lines[start : start + 5] if not line.blank][1:3]
    dated = len(told) > 1 and DATED.match(told[0].text.strip())
    if not dated or KINDS.get(key(told[1].text)) != "to":
        return None
    below = lines[told[1].at : told[1].at + REACH]
    subject = next((line.at for line in below if KINDS.get(key(line.text)) == "subject"), None)
    return told[1].at + 1 if subject is None else min(subject + 2, len(lines))


def bare_end(lines: list[Line], start: int) -> int | None:
    """Where a block without colons begins, as eM Client and 163 write it below a separator, give its end.

    'From "Dana" <d@x>', "To …", or the rows of a table: "| From | Dana |".
    """
    kinds: set[str] = set()
    for index in range(start, min(len(lines), start + REACH)):
        cell = lines[index].text.strip(" |").partition(" ")[0].partition("|")[0]
        kind = KINDS.get(key(cell)) if lines[index].depth == lines[start].depth else None
        if kind is None or (not kinds and kind != "from"):
            return index if len(kinds) >= ENOUGH else None
        kinds.add(kind)
    return None


def ruled_end(lines: list[Line], start: int) -> int | None:
    """Where words between rules begin a block of labels, in whatever language, give the line behind it.

    Three labels, with an address and a date among their values.
    """
    told = [line for line in lines[start + 1 : start + REACH] if not line.blank][:LABELS]
    ends = (line.depth != lines[start].depth or not LABEL.match(line.text[:400]) for line in told)
    count = next((i for i, end in enumerate(ends) if end), len(told))
    values = " ".join(line.text[:400] for line in told[:count])
    whole = count >= ENOUGH and "@" in values and YEAR.search(values)
    return told[count - 1].at + 1 if whole else None


def _enough(kinds: dict[str, str]) -> bool:
    told = len(kinds.keys() - {"other"})
    addressed = any("@" in value for value in kinds.values())
    return told >= ENOUGH or (told == ENOUGH - 1 and addressed and "from" in kinds)


def _flat_end(lines: list[Line], start: int) -> int | None:
    """A block that a client flattened: "From: A Sent: B To: C Subject: D", wrapped over three lines at most."""
    joined = ""
    for index in range(start, min(len(lines), start + 3)):
        joined += f" {lines[index].text.strip()}"
        words = [key(word) for word in FLAT_LABEL.findall(joined.replace("*", "")[:600])]
        kinds = {KINDS[word] for word in words if word in KINDS} - {"other"}
        if len(kinds) >= ENOUGH and len(kinds) > index - start + 1:
            return index + 1
    return None


def is_rule(text: str) -> bool:
    """Whether a line only rules off what stands below, or is an empty row of a table."""
    if not text.strip(" |"):
        return "|" in text
    return bool(RULE.match(text)) and sum(not c.isspace() for c in text) >= ENOUGH


def is_ruled(text: str) -> bool:
    """Whether a line is a few words between long rules, in whatever language."""
    return bool(LONG_RULED.match(text[:200])) and not is_rule(text)


def is_heading(text: str) -> bool:
    """Whether a line is nothing but the words of a separator, without its rules."""
    return key(text) in KNOWN


def separator(text: str) -> str:
    """Tell "-----Original Message-----" ("original") and forwards ("forwarded"); else nothing."""
    found = RULED.match(text[:200])
    words = key(found[1] if found else text).strip(" :-_=*>")
    known = words in KNOWN or (found and words.startswith(PASSED_ON))
    if not known or not (found or text.rstrip().endswith((":", "："))):
        return ""
    return "forwarded" if any(word in words for word in FORWARDS) else "original"
