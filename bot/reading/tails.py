"""What stands around a verb that ends its clause, in a language whose words are not written apart.

No table knows all that may follow a verb there ("終わったと言いたい"), but what follows one that
tells what is done is short: so all else is a doubt.
"""

from itertools import pairwise

from bot.reading.hearing import Hearing
from bot.reading.naming import title_words
from bot.reading.outcome import Outcome
from storage.kinds import Do

_SAYING = ("done", "deed", "state", "yes", "all")


def doubt_around(heard: Hearing, outcome: Outcome) -> str | None:
    """Say why what seems to be done may not be, or may be another thing; `None`: it is done."""
    if Do.COMPLETE not in outcome.does:
        return None
    if not heard.has("mark") and _trails(heard):
        return "more follows the verb"
    if _talks(heard, outcome):
        return "a talk, or an absence"
    if _is_topic(heard):
        return "something for the task was done"
    if _is_owned(heard, outcome) or _is_share(heard):
        return "somebody's own, or a share of it"
    return None


def _trails(heard: Hearing) -> bool:
    """Whether what follows the verb is no known ending, date, name or phrase."""
    clause, roles = heard.clause, heard.scene.grammar.roles
    end = max((f.end for tag in _SAYING for f in clause.spans(tag)), default=len(clause.items))
    covered = {place for f in clause.found for place in range(f.start, f.end)}
    tail = "".join(
        item.low
        for place, item in enumerate(clause.items[end:], end)
        if place not in covered and item.kind in {"sign", "word", "kana"}
    )
    return not any(tail == known for known in ("", *roles.tails)) and not tail.startswith(
        tuple(roles.reasons)
    )


def _talks(heard: Hearing, outcome: Outcome) -> bool:
    """Whether a talk or an absence is what is over, and the title asks for none ("説明会は終了しました")."""
    said = (f for tag in ("meet", "away") for f in heard.clause.spans(tag))
    titles = "".join(_lows(heard, number) for number in outcome.tasks)
    words = ("".join(item.low for item in heard.clause.items[f.start : f.end]) for f in said)
    return any(word not in titles for word in words)


def _is_topic(heard: Hearing) -> bool:
    """Whether the task is only what something else is about ("請求書の件でメールを送りました")."""
    verb = heard.clause.first("deed")
    if verb is None or heard.has("done"):
        return False
    before = "".join(item.low for item in heard.clause.items[: verb.start])
    return any(word in before for word in heard.scene.grammar.roles.abouts)


def _is_owned(heard: Hearing, outcome: Outcome) -> bool:
    """Whether it is somebody's own thing ("自分の契約書")."""
    said = "".join(item.low for item in heard.clause.items)
    titles = "".join(_lows(heard, number) for number in outcome.tasks)
    return any(word in said and word not in titles for word in heard.scene.grammar.roles.theirs)


def _is_share(heard: Hearing) -> bool:
    """Whether it is only what belongs to a time or a person ("先月分を送りました")."""
    shares = heard.scene.grammar.roles.shares
    return any(
        other.low in shares and (one.when is not None or one.kind == "person")
        for one, other in pairwise(heard.clause.items)
    )


def _lows(heard: Hearing, number: int) -> str:
    title = heard.scene.by_number[number].title
    return "".join(title_words(title, heard.scene.grammar.language).lows)
