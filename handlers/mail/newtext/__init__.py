"""The new text of a mail: what its author wrote, without quotes, history, banners and signatures.

Linear in the length of the mail and by lines: no pattern crosses a line end. Quoted text that is taken
for new is a false command, so where a rule is in doubt the text is history.
"""

from dataclasses import dataclass, field
from itertools import pairwise

from handlers.mail.newtext import notices, signatures
from handlers.mail.newtext.boundaries import Context
from handlers.mail.newtext.history import split, unflattened
from handlers.mail.newtext.html import html_lines
from handlers.mail.newtext.inline import answered, parted
from handlers.mail.newtext.lines import Line, key, plain_lines, squash
from handlers.mail.newtext.names import name_words
from handlers.mail.newtext.subjects import subject_words
from handlers.mail.parse import Parsed

__all__ = ["NewText", "Sent", "new_text"]


@dataclass(frozen=True)
class Sent:
    """What we know of the mail that is answered: its text part, and the numbers that it showed."""

    text: str
    numbers: tuple[int, ...] = ()


@dataclass(frozen=True)
class NewText:
    """What was written anew.

    `reply` is all of it; `items` is what stands below quoted items, by the item's number; `rest` is the
    reply without `items`; `cut` names the rule that told where the history begins ("" where there is
    none, "forwarded" where somebody else's mail was passed on, "subject" where the subject is all that was said).
    """

    reply: str
    items: dict[int, str] = field(default_factory=dict)
    rest: str = ""
    cut: str = ""


def new_text(parsed: Parsed, sent: Sent | None = None) -> NewText:
    """Find the new text of a mail; `sent` is the mail that it answers, where that is known."""
    found = _body(parsed, sent)
    words = "" if found.reply or found.cut == "forwarded" else subject_words(parsed)
    return NewText(words, rest=words, cut="subject") if words else found


def _body(parsed: Parsed, sent: Sent | None) -> NewText:
    context = _context(parsed, sent)
    names = name_words(parsed.from_[0] if parsed.from_ else None)
    numbers = sent.numbers if sent else ()
    plain = (
        _understood(plain_lines(parsed.text), context, names, numbers)
        if parsed.text.strip()
        else None
    )
    if not parsed.html:
        return plain or NewText("")
    marked = _understood(html_lines(parsed.html), context, names, numbers)
    return marked if plain is None or _clearer(marked, plain) else plain


def _clearer(marked: NewText, plain: NewText) -> bool:
    """Whether the HTML tells more: the text part is empty, or holds more than what the HTML's marks leave."""
    if not plain.reply:
        return bool(marked.reply)
    inner, outer = squash(marked.reply), squash(plain.reply)
    return bool(inner) and len(inner) < len(outer) and (inner in outer or not plain.cut)


def _understood(
    lines: list[Line], context: Context, names: frozenset[str], numbers: tuple[int, ...]
) -> NewText:
    lines = parted(unflattened(lines), context.sent_lines)
    parts = split(lines, context)
    new = [fresh and not line.sign for fresh, line in zip(parts.new, lines, strict=True)]
    if not any(fresh and not line.blank for fresh, line in zip(new, lines, strict=True)):
        new = parts.new
    belongs = answered(lines, new, numbers)
    answers = {index for indexes in belongs.values() for index in indexes}
    kept = _kept(lines, new, names, answers)
    items = {
        number: _joined(lines, [i for i in indexes if i in kept])
        for number, indexes in belongs.items()
    }
    taken = {index for number, indexes in belongs.items() if items[number] for index in indexes}
    reply = _joined(lines, sorted(kept))
    rest = _joined(lines, [index for index in sorted(kept) if index not in taken])
    return NewText(reply, {number: text for number, text in items.items() if text}, rest, parts.cut)


def _kept(lines: list[Line], new: list[bool], names: frozenset[str], answers: set[int]) -> set[int]:
    """Trim each stretch of new lines: banners and small print out of it, a signature off its end.

    A name may be the answer below an item; below the whole quote it is a signature.
    """
    kept: set[int] = set()
    for stretch in _stretches(lines, new):
        own = notices.without_notices([lines[index] for index in stretch], first=not kept)
        left = signatures.trim(own, names, first=not kept or not answers.isdisjoint(stretch))
        kept |= {line.at for line in left if not line.blank}
    return kept


def _stretches(lines: list[Line], new: list[bool]) -> list[list[int]]:
    stretches: list[list[int]] = []
    previous = False
    for index, fresh in enumerate(new):
        if fresh:
            if not previous:
                stretches.append([])
            stretches[-1].append(index)
        previous = fresh or (previous and lines[index].blank)
    return stretches


def _joined(lines: list[Line], indexes: list[int]) -> str:
    """Put lines together again; what was apart in the mail stays apart, by one blank line."""
    pieces: list[str] = []
    apart = False
    for before, index in pairwise([-1, *indexes]):
        text = lines[index].text.rstrip()
        apart = apart or index > before + 1 or not text
        if not text:
            continue
        pieces += ["", text] if apart and pieces else [text]
        apart = False
    return "\n".join(pieces).strip()


def _context(parsed: Parsed, sent: Sent | None) -> Context:
    author = parsed.from_[0] if parsed.from_ else None
    names = author.name.replace(",", " ").split() if author else []
    if not names and author:
        names = author.address.partition("@")[0].replace(".", " ").replace("_", " ").split()
    boxes = {box.address for box in (*parsed.to, *parsed.cc, *parsed.delivered_to)[:20]}
    shown = sent.text.split("\n") if sent else []
    return Context(
        addresses=frozenset(boxes - {author.address if author else ""}),
        name=key(names[0]) if names and names[0].isalpha() else "",
        sent_lines=frozenset(key(line) for line in shown if squash(line)),
        sent_letters=squash(sent.text) if sent else "",
    )
