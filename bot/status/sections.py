"""Which tasks stand together, and how few rows are shared fairly among them."""

from collections.abc import Callable, Sequence
from datetime import date

from bot.status.model import Section, SectionKind, TaskRow, View
from storage.kinds import Side
from storage.models import Person

Belongs = Callable[[TaskRow], bool]
Kind = tuple[SectionKind, Side | None]
BRIEF = {View.SPONSOR, View.DIRECTOR}
BRIEF_KINDS = {SectionKind.LATE, SectionKind.YOURS}


def sections(
    rows: Sequence[TaskRow], reader: Person | None, most: int | None, view: View = View.ALL
) -> tuple[Section, ...]:
    """Put each open task into one section, by date; sections without a task are left out.

    Who wants no tasks sees those that are late, and their own.
    """
    left = sorted((row for row in rows if row.is_open), key=_by_date)
    found: list[tuple[Kind, list[TaskRow]]] = []
    for kind, belongs in _kinds(reader):
        taken = [row for row in left if belongs(row)]
        keys = {row.id for row in taken}
        left = [row for row in left if row.id not in keys]
        if taken:
            found.append((kind, taken))
    if view in BRIEF:
        found = [(kind, taken) for kind, taken in found if kind[0] in BRIEF_KINDS]
    shares = _shares([len(taken) for _, taken in found], most)
    return tuple(
        Section(kind, side, tuple(taken[:share]), len(taken) - share)
        for ((kind, side), taken), share in zip(found, shares, strict=True)
    )


def _kinds(reader: Person | None) -> list[tuple[Kind, Belongs]]:
    """List the sections in their order: what is late on both sides, the reader's, theirs, nobody's."""
    first = reader.side if reader else Side.VENDOR
    sides = (first, *(side for side in Side if side is not first))
    late = [((SectionKind.LATE, side), _late(side)) for side in sides]
    yours: list[tuple[Kind, Belongs]] = []
    if reader is not None:
        yours = [((SectionKind.YOURS, reader.side), _of(reader.id))]
    theirs = [((SectionKind.SIDE, side), _on(side)) for side in sides]
    nobody: tuple[Kind, Belongs] = ((SectionKind.NOBODY, None), lambda _: True)
    return [*late, *yours, *theirs, nobody]


def _on(side: Side) -> Belongs:
    return lambda row: row.assignee is not None and row.assignee.side is side


def _late(side: Side) -> Belongs:
    on_side = _on(side)
    return lambda row: row.late and on_side(row)


def _of(person_id: int) -> Belongs:
    return lambda row: row.assignee is not None and row.assignee.id == person_id


def _shares(lengths: Sequence[int], most: int | None) -> list[int]:
    """Give each section a row in turn until the rows are used up, so that none is crowded out."""
    if most is None:
        return list(lengths)
    shares = [0] * len(lengths)
    for _ in range(min(most, sum(lengths))):
        open_ones = [n for n, length in enumerate(lengths) if shares[n] < length]
        shares[min(open_ones, key=lambda n: shares[n])] += 1
    return shares


def _by_date(row: TaskRow) -> tuple[date, int]:
    return row.due_on or date.max, row.number
