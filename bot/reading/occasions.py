"""What a day may be without being promised: a meeting, an absence, a holiday, the past, a condition."""

from bot.reading.guards import QUOTES
from bot.reading.hearing import Hearing
from bot.reading.phrases import Found
from bot.reading.rules import MOST_STRANGE, said_of_title

# What is said to be booked, planned or ended for a day, is done now.
_EVENTS = {"deed.book", "deed.plan", "deed.cancel", "deed.order", "deed.invite"}


def before_date(heard: Hearing) -> str:
    """The word before the date, or the first of those that the date took in."""
    dates = heard.clause.dates
    place = heard.clause.items.index(dates[0]) if dates else 0
    return heard.clause.items[place - 1].low if place else ""


def is_no_promise(heard: Hearing) -> bool:  # noqa: PLR0911 - one return for each reason
    """Whether the day belongs to something else: a meeting, an absence, the past, a condition."""
    if before_date(heard) in heard.scene.grammar.roles.origins and not heard.has("move", "eta"):
        return True
    if _is_related(heard) or _is_of_meeting(heard):
        return True
    if before_date(heard) in heard.scene.grammar.roles.indefinite or _is_left_behind(heard):
        return True
    of_thing = before_date(heard) in heard.scene.grammar.roles.genitives
    if (of_thing and not heard.has("move", "origin")) or _moves_away(heard):
        return True
    if heard.has("away") or (
        heard.has("tell", "past", "missed") and not (_is_moved(heard) and not heard.has("due"))
    ):
        return True
    if _is_cited(heard) or _is_occasion(heard) or _declines(heard) or reminds_other(heard):
        return True
    if _is_meeting(heard) or _is_event(heard) or _takes_place(heard):
        return True
    if heard.has("meet") and not _finishes_there(heard):
        return True
    if (heard.has("if") and not _is_time(heard)) or (
        heard.has("heard") and not _is_forecast(heard)
    ):
        return True
    return heard.has("not", "no") and not is_until(heard)


def _is_related(heard: Hearing) -> bool:
    """Whether it is told of somebody who was just named ("…, who only get back to me on Wednesday")."""
    first = heard.clause.items[0].low
    near = heard.memory.sentence == heard.clause.sentence and heard.clause.joined == ","
    return near and first in heard.scene.grammar.roles.relatives and not heard.clause.numbers


def _is_of_meeting(heard: Hearing) -> bool:
    """Whether a day alone is that of the meeting named before it ("room 15, Friday 3pm")."""
    bare = all(item.when or item.kind == "mark" for item in heard.clause.items)
    return bare and heard.memory.meets == heard.clause.sentence


def _is_moved(heard: Hearing) -> bool:
    """Whether something is moved; "the change" behind its article is a thing."""
    articles, items = heard.scene.grammar.roles.articles, heard.clause.items
    return any(
        found.start == 0 or items[found.start - 1].low not in articles
        for found in heard.clause.spans("move")
    )


def _is_cited(heard: Hearing) -> bool:
    """Whether the day stands between quotation marks ('you wrote "due Friday"')."""
    items = heard.clause.items
    place = items.index(heard.clause.dates[0]) if heard.clause.dates else 0
    before = sum(item.low in QUOTES for item in items[:place])
    return before % 2 == 1 and any(item.low in QUOTES for item in items[place:])


def _finishes_there(heard: Hearing) -> bool:
    """Whether the meeting is only where it will be finished, or is a named task's own that is moved."""
    passive = heard.has("will") and heard.has("done", "deed") and not heard.strangers()
    return (passive or heard.has("move")) and heard.target().by in {"number", "words"}


def _declines(heard: Hearing) -> bool:
    """Whether something is refused for that day ("no need to remind me on Monday")."""
    refusals = heard.scene.grammar.roles.refusals
    return any(heard.clause.items[f.start].low in refusals for f in heard.clause.spans("keep"))


def _is_time(heard: Hearing) -> bool:
    """Whether "when" only tells the hour of a day that was named ("tonight when the kids are in bed")."""
    when = heard.clause.first("if")
    items, roles = heard.clause.items, heard.scene.grammar.roles
    if when is None or not heard.clause.dates:
        return False
    promised = any(f.start < when.start for f in heard.clause.spans("will"))
    dated = items.index(heard.clause.dates[0]) < when.start
    return promised and dated and items[when.start].low in roles.hours


def reminds_other(heard: Hearing) -> bool:
    """Whether it is somebody else who is reminded ("I'll remind Bob on Monday")."""
    found = heard.clause.first("remind")
    after = heard.clause.items[found.end : found.end + 1] if found else []
    return any(i.kind == "person" and heard.scene.sender not in i.emails for i in after)


def _moves_away(heard: Hearing) -> bool:
    """Whether somebody or something moves to a place ("we move to the new office in two weeks")."""
    found = heard.clause.first("move")
    grammar = heard.scene.grammar
    if found is None or heard.target().by not in {"single", "before"}:
        return False
    after = heard.clause.items[found.end : found.end + 4]
    goes = bool(after) and after[0].low in grammar.roles.tos and not any(i.when for i in after)
    return goes and heard.strangers(found.end) > 0


def _is_left_behind(heard: Hearing) -> bool:
    """Whether only the day is named that is moved away from ("instead of the 14th, …")."""
    left = {p for f in heard.clause.spans("origin") for p in range(f.start, f.end)}
    places = [place for place, item in enumerate(heard.clause.items) if item.when]
    return bool(left) and left.issuperset(places)


def _is_forecast(heard: Hearing) -> bool:
    """Whether somebody is told to expect it on a day ("the lab says it will be Monday")."""
    if heard.clause.items[0].low in heard.scene.grammar.roles.relatives:
        return False
    numbers = heard.target().numbers
    return heard.has("will") and bool(numbers) and not heard.memory.done.issuperset(numbers)


def _is_meeting(heard: Hearing) -> bool:
    """Whether a meeting about the task is moved ("our meeting on 12 was moved")."""
    found = heard.clause.first("meet")
    after = heard.clause.items[found.end : found.end + 2] if found else []
    return (
        len(after) > 1
        and after[1].kind == "task"
        and after[0].low in heard.scene.grammar.roles.belongs
    )


def _takes_place(heard: Hearing) -> bool:
    """Whether a launch or the like is what has the day ("the launch is Friday", "we go live on 1 April")."""
    found = heard.clause.first("event")
    if found is None or heard.target().by in {"number", "words"}:
        return False
    before = [item for item in heard.clause.items[: found.start] if item.when is None]
    small = heard.scene.grammar.sets["filler"] | heard.scene.grammar.roles.auxiliaries
    return all(item.low in small for item in before)


def _is_event(heard: Hearing) -> bool:
    """Whether it is said when something takes place ("training is on March 20")."""
    roles = heard.scene.grammar.roles
    place = heard.clause.items.index(heard.clause.dates[0]) if heard.clause.dates else 0
    before = heard.clause.items[:place]
    if heard.scene.grammar.strict and before and before[-1].low in roles.ons:
        before = before[:-1]  # "ist am 20.3."
    if len(before) < 2 or before[-1].low not in roles.auxiliaries or not roles.belongs:  # noqa: PLR2004 - "it is"
        return False
    accented = "=à" in before[-1].edges  # "à" is no "a"
    if heard.scene.grammar.strict and not heard.has("done", "will", "until", "due", "move"):
        untold = roles.pronouns | heard.scene.grammar.sets["it"] | roles.day_nouns
        limited = heard.clause.dates[0].low in roles.limits | roles.untils
        told = {*heard.scene.grammar.phrases.get(before[-2].low, {}).get("", ())}
        thing = before[-2].kind == "word" and before[-2].low not in untold and not told & {"eta"}
        return thing and not limited and not accented
    promised = heard.has("will") and said_of_title(heard, heard.target())
    return (
        before[-2].kind == "word"
        and not (heard.has("done") or promised)
        and heard.clause.dates[0].low in roles.ons
        and not heard.has("it")
    )


def _is_occasion(heard: Hearing) -> bool:
    """Whether it is said what a day is ("Monday is Labor Day"), with nothing to be finished on it."""
    if _is_taken_up(heard):
        return True
    items = heard.clause.items
    here = items[-1].low in heard.scene.grammar.roles.heres and len(items) > 1
    if here and all(item.when for item in items[:-1]):
        return True  # "month end here"
    first = next((place for place, item in enumerate(items) if item.kind != "mark"), 0)
    after = items[first + 1] if first + 1 < len(items) else None
    if items[first].when is None or after is None or heard.has("will", "move"):
        return False
    others = any(item.when for item in items[first + 2 :])
    strange = heard.strangers() > 0 or others
    return after.low in heard.scene.grammar.roles.auxiliaries and strange


def _is_taken_up(heard: Hearing) -> bool:
    """Whether somebody is elsewhere that day ("tomorrow I am at the auction")."""
    roles = heard.scene.grammar.roles
    items = [item for item in heard.clause.items if item.kind != "mark"]
    if len(items) < 4 or items[0].when is None:  # noqa: PLR2004 - "tomorrow I am at"
        return False
    subject = items[1].low in roles.pronouns and (
        items[2].low in roles.auxiliaries or "'" in items[1].low
    )
    busy = not heard.has("will", "done", "deed", "act", "going", "state", "move", "eta", "due")
    return subject and busy


def is_until(heard: Hearing) -> bool:
    """Whether "not" goes with "until": not before that day, and then."""
    roles = heard.scene.grammar.roles
    until = heard.clause.first("until")
    words = {before_date(heard), *(item.low for item in heard.clause.dates[:1])}
    words |= {heard.clause.items[until.start].low} if until else set()
    return bool(words & (roles.onlies or roles.untils))


def most_strange(heard: Hearing) -> int:
    """Allow no unknown word where only a day is said ("el viernes es inhábil")."""
    promised = heard.has("will", "move", "until", "moretime", "due", "wish")
    return MOST_STRANGE if promised or heard.scene.grammar.verb_edges else 0


def is_of_event(heard: Hearing) -> bool:
    """Whether the day is that of what was booked, ended or planned ("booked for the 18th")."""
    roles = heard.scene.grammar.roles
    families = {tag for tag in heard.clause.tags if tag.startswith("deed.")}
    if not heard.scene.grammar.strict or not families & _EVENTS:
        return False
    leads = {before_date(heard), heard.clause.dates[0].low}
    return not leads & roles.untils and said_of_title(heard, heard.target())


def was_after(heard: Hearing) -> bool:
    """Whether "after" only tells when it was done ("switched it off this morning after the last file came")."""
    after, deed = heard.clause.first("if"), heard.clause.first("deed") or heard.clause.first("done")
    if after is None or deed is None or heard.has("will") or after.start < deed.end:
        return False
    lows = heard.clause.items[after.start].low
    if lows in heard.scene.grammar.roles.afters and _is_plain_past(heard, deed, after):
        return True
    pasts = heard.scene.grammar.roles.finite_pasts
    told = heard.has("past") or any(
        (i.when and i.when.past) or i.low in pasts for i in heard.clause.items[after.start :]
    )
    return told and lows in heard.scene.grammar.roles.afters


def _is_plain_past(heard: Hearing, deed: Found, after: Found) -> bool:
    """Whether a past and an occasion are all that is said ("wrapped it up before lunch")."""
    told = deed.end - deed.start > 1
    verbs = ("act", "deed", "will", "done", "state")
    return told and not any(f.start >= after.end for tag in verbs for f in heard.clause.spans(tag))
