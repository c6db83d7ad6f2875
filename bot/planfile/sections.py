"""Which keys a plan file has, and how each is read."""

from collections.abc import Mapping
from difflib import get_close_matches
from typing import Any, TypeVar

from bot.ladder import parse
from bot.planfile import dates
from bot.planfile import values as v
from bot.planfile.model import (
    ChannelEntry,
    Entry,
    GoalEntry,
    HealthEntry,
    MemberEntry,
    MilestoneEntry,
    NoteEntry,
    OrganizationEntry,
    PersonEntry,
    PlanEntry,
    TaskEntry,
)
from bot.planfile.nodes import Node, Pairs, Problem, Wrong, show
from storage.kinds import (
    Colour,
    Consent,
    Medium,
    MilestoneKind,
    NoteKind,
    PlanState,
    Role,
    Side,
    State,
    Touch,
)

VERSION = 1
E = TypeVar("E", bound=Entry)
Keys = Mapping[str, v.Read[Any]]


def record(kind: type[E], what: str, needed: str, keys: Keys) -> v.Read[E]:
    """Read keys with values into a dataclass; `needed` names those that must be there."""

    def read(node: Node) -> E:
        found, lines = read_pairs(node, what, needed.split(), keys)
        return kind(**found, lines=lines)

    return read


def read_pairs(
    node: Node, what: str, needed: list[str], keys: Keys
) -> tuple[dict[str, Any], dict[str, int]]:
    """Read each key once, and tell all that is wrong: values and lines by key."""
    if not isinstance(node, Pairs):
        raise Wrong.at(node, f"expected {what} as keys with values, not {show(node)}")
    problems: list[Problem] = []
    found: dict[str, Any] = {}
    lines = {"": node.line}
    for key, value in node.nodes:
        try:
            _check_key(key.letters, what, keys, lines)
            lines[key.letters] = key.line
            found[key.letters] = keys[key.letters](value)
        except _BadKey as bad:
            problems.append(Problem(key.line, str(bad)))
        except Wrong as wrong:
            problems += (
                Problem(each.line, _under(key.letters, each.words)) for each in wrong.problems
            )
    problems += (
        Problem(node.line, f"{what} needs the key {key}") for key in needed if key not in lines
    )
    if problems:
        raise Wrong(*problems)
    return found, lines


class _BadKey(Exception):  # noqa: N818 - never leaves this file
    pass


def _check_key(key: str, what: str, keys: Keys, seen: Mapping[str, int]) -> None:
    if key not in keys:
        close = get_close_matches(key[:40], keys, n=1)
        meant = f"did you mean {close[0]}?" if close else f"expected one of {', '.join(keys)}"
        raise _BadKey(f"{what} has no key “{key[:40]}”; {meant}")
    if key in seen:
        raise _BadKey(f"the key {key} stands twice, first in line {seen[key]}")


def _under(key: str, words: str) -> str:
    """Put the key before what is wrong with its value, once."""
    return f"{key}: {words}" if words.startswith("expected") else words


_title = v.words("a title", 300)
_date = v.maybe(dates.day)
_text = v.text(10_000)

organization = record(
    OrganizationEntry,
    "an organization",
    "name side",
    {
        "name": v.words("a name", 200),
        "side": v.choice(Side),
        "domains": v.many(v.domain),
    },
)

person = record(
    PersonEntry,
    "a person",
    "name organization",
    {
        "email": v.email,
        "addresses": v.many(v.email),
        "name": v.words("a name", 200),
        "organization": v.words("an organization's name", 200),
        "time_zone": dates.zone,
        "locale": v.locale,
        "country": v.maybe(v.country),
        "region": v.maybe(v.region),
        "work_days": v.maybe(dates.work_days),
        "hours": v.maybe(dates.clock),
        "quiet_hours": v.maybe(dates.quiet_hours),
        "channel": v.maybe(v.choice(Medium)),
        "slack": v.identities,
        "active": v.flag,
    },
)

_goal = record(
    GoalEntry,
    "a goal",
    "title",
    {
        "title": _title,
        "baseline": v.maybe(v.number),
        "target": v.maybe(v.number),
        "actual": v.maybe(v.number),
        "unit": v.maybe(v.words("a unit", 40)),
        "audience": v.audience,
    },
)

_health = record(
    HealthEntry,
    "a colour",
    "colour why until",
    {
        "colour": v.choice(Colour),
        "why": v.text(1_000),
        "until": dates.day,
        "audience": v.audience,
    },
)

_member = record(
    MemberEntry,
    "a member",
    "person",
    {"person": v.person, "role": v.choice(Role), "clearance": v.audience},
)

_channel = record(
    ChannelEntry,
    "a channel",
    "slack",
    {"slack": v.slack("T01/C01"), "audience": v.audience},
)


def _brand(node: Node) -> dict[str, Any]:
    keys = {"name": v.words("a name", 80), "color": v.color, "logo": v.url}
    return read_pairs(node, "a brand", [], keys)[0]


def _ladder(node: Node) -> dict[str, Any]:
    found = v.document(node)
    try:
        parse(found)
    except ValueError as error:
        raise Wrong.at(node, str(error).rstrip(".")) from error
    return found


plan = record(
    PlanEntry,
    "a plan",
    "key title owner",
    {
        "key": v.key,
        "title": v.words("a title", 200),
        "owner": v.person,
        "lead": v.maybe(v.person),
        "sponsor": v.maybe(v.person),
        "starts_on": _date,
        "phase": v.maybe(v.words("a phase", 40)),
        "touch": v.choice(Touch),
        "state": v.choice(PlanState),
        "consent": v.choice(Consent),
        "ladder": v.maybe(_ladder),
        "brand": v.maybe(_brand),
        "health": v.many(_health),
        "goals": v.many(_goal),
        "members": v.many(_member),
        "channels": v.many(_channel),
    },
)

milestone = record(
    MilestoneEntry,
    "a milestone",
    "title",
    {
        "title": _title,
        "kind": v.choice(MilestoneKind),
        "due_on": _date,
        "done_on": _date,
        "audience": v.audience,
    },
)

task = record(
    TaskEntry,
    "a task",
    "number title",
    {
        "number": v.whole,
        "title": _title,
        "milestone": v.maybe(_title),
        "assignee": v.maybe(v.person),
        "due_on": v.maybe(dates.due),
        "promised_on": _date,
        "state": v.choice(State),
        "reason": v.maybe(_text),
        "audience": v.audience,
        "instructions": v.maybe(_text),
        "links": v.many(v.url),
        "after": v.many(v.whole),
    },
)

note = record(
    NoteEntry,
    "a note",
    "at text",
    {
        "author": v.maybe(v.person),
        "at": dates.instant,
        "on": v.maybe(v.whole),
        "kind": v.choice(NoteKind),
        "audience": v.audience,
        "text": v.text(20_000),
        "answered": v.maybe(dates.instant),
    },
)


def version(node: Node) -> int:
    """Read which form of plan file this is."""
    found = v.letters(node, "tandem: 1").strip()
    if found == str(VERSION):
        return VERSION
    raise Wrong.at(
        node, f"expected {VERSION}, the only form of plan file there is, not {show(node)}"
    )


FILE: Keys = {
    "tandem": version,
    "organizations": v.many(organization),
    "people": v.many(person),
    "plan": plan,
    "milestones": v.many(milestone),
    "tasks": v.many(task),
    "notes": v.many(note),
}
