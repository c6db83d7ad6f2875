"""Almost, half, 80 %, all but a part: what is begun and not done."""

from bot.reading.hearing import Hearing
from bot.reading.lacking import lacking, lacks_something
from bot.reading.memory import Target
from bot.reading.naming import title_words
from bot.reading.outcome import Outcome, remark
from bot.reading.phrases import Found
from bot.reading.rules import MOST_STRANGE, doubted, each, said_of_title
from bot.reading.tokens import Item
from storage.kinds import Do

# So far behind "half" stands what it is said of ("half in the loop").
_SO_FAR = 3
_WHOLE = 100  # per cent
_PERCENT = frozenset({"%", "percent", "pct", "per", "cent"})


def parting(heard: Hearing) -> Outcome | None:  # noqa: PLR0911 - one return for each reason
    """Almost, half, 80 %, all but a part: begun, not done."""
    if _asks_for_rest(heard):
        return remark(heard.words, "what is left is asked of others")
    if heard.has("rest") and heard.has("will", "not", "left") and _is_rest_of_one(heard):
        outcome = each(heard, heard.target(), Do.START, "the rest of it is to come")
        outcome.part = True
        return outcome
    if heard.has("left") and not heard.has("part", "except"):
        return _left(heard)
    if lacks_something(heard):
        return doubted(heard, heard.target(), Do.COMPLETE, "something is lacking of what is done")
    gone = heard.has("away") and not heard.has("state")  # "25 of 65 are out" is a part
    if not heard.has("part", "except") or heard.has("if", "none") or gone or heard.asks():
        return None
    if _whole(heard):
        return _wholly(heard)
    if heard.has("will") and not heard.has("part"):
        return None
    target = heard.target()
    if (
        heard.has("except")
        and target.by == "all"
        and len(target.numbers) > 0
        and heard.scene.single is None
    ):
        return None
    if not heard.has("part") and not heard.has("done", "deed", "all"):
        return None
    if heard.has("tell", "meet") and heard.scene.grammar.strict and not heard.has("done", "deed"):
        return remark(heard.words, "who is told, or a meeting")
    left = _is_left_of_all(heard, target) and target.by in {"number", "words"}
    doubt = heard.has("not", "heard") or (heard.has("maybe") and not _is_estimate(heard))
    if doubt and not heard.has("done", "deed", "going") and not left:
        return _left_over(heard, target, "a part, negated or in doubt")
    return lacking(heard, target) or _partly(heard, target)


def _asks_for_rest(heard: Hearing) -> bool:
    """Whether the reader is asked for what is left of what was just done ("あとは承認だけお願いします")."""
    done = heard.memory.done.issuperset(heard.target().numbers)
    return not heard.scene.grammar.spaced and heard.has("wish") and heard.has("rest") and done


def _is_rest_of_one(heard: Hearing) -> bool:
    """Whether the rest is that of the only task, of which more was said before ("…, de rest volgt")."""
    one = heard.scene.single is not None
    return one and bool(heard.clause.joined) and not heard.has("if", "block", "cancel")


def _wholly(heard: Hearing) -> Outcome | None:
    """Hear "100 %": done, or that what was said is wholly so ("Monday, 100 %")."""
    if heard.clause.joined and all(item.kind != "word" for item in heard.clause.items):
        return remark(heard.words, "wholly so")
    if heard.has("not", "will", "maybe"):
        return None
    return each(heard, heard.target(), Do.COMPLETE, "all of it")


def _leaves_unshown(heard: Hearing) -> bool:
    """Whether of the only task all is done but a number that was not shown ("all done except 15")."""
    left = heard.clause.first("except")
    after = heard.clause.items[left.end :] if left else []
    lone = heard.scene.single is not None and heard.has("all") and bool(after)
    return lone and all(item.kind == "number" for item in after)


def _is_estimate(heard: Hearing) -> bool:
    """Whether it is so many per cent, of which nobody is certain ("I'd say 60% there")."""
    found = heard.clause.first("part")
    inside = heard.clause.items[found.start : found.end] if found else []
    return any(item.low in _PERCENT for item in inside)


def _is_share(heard: Hearing) -> bool:
    """Whether it is a share of what is named before it, and nothing that is done ("13 the discount is 40 percent")."""
    found = heard.clause.first("part")
    inside = heard.clause.items[found.start : found.end] if found else []
    words = {item.low for item in inside if item.number is None}
    named = found is not None and bool(heard.unknown(0, found.start))
    return named and bool(words) and words <= _PERCENT and not heard.has("done")


def _partly(heard: Hearing, target: Target) -> Outcome:  # noqa: PLR0911 - one return for each reason
    """Begin what is done in part, where it is the task that the part is of."""
    if target.by == "all" and len(target.numbers) > 1 and not heard.has("both"):
        return doubted(heard, target, Do.START, "a part of them, but which?")
    if _leaves_unshown(heard):
        return doubted(heard, target, Do.COMPLETE, "all but a number that is none of its tasks")
    if _is_of_strangers(heard) or _counts_rest(heard, target):
        return remark(heard.words, "a part of something else")
    most = {"words": 1, "before": 0}.get(target.by, MOST_STRANGE + 1)
    if heard.strangers() > most or _is_somebody_left(heard):
        return doubted(heard, target, Do.START, "a part, perhaps of something else")
    left_out = _is_all_left(heard, target) or _is_left_of_all(heard, target)
    left_out |= heard.scene.grammar.strict and heard.has("open") and heard.scene.single is None
    if (target.by in {"number", "words"} and left_out) or _excepts_itself(heard):
        return _left_over(heard, target, "it is what is left to do")
    if _is_part_elsewhere(heard) or _is_of_done(heard, target) or _is_share(heard):
        return remark(heard.words, "a part of something else")
    outcome = each(heard, target, Do.START, "a part of it")
    outcome.part = True
    return outcome


def _left_over(heard: Hearing, target: Target, why: str) -> Outcome:
    """Keep that a task is not done, so that "all" leaves it out."""
    left = remark(heard.words, why, doubt="not")
    if target.by in {"number", "words"}:
        left.tasks, left.part, left.by = target.numbers, True, target.by
    return left


def _counts_rest(heard: Hearing, target: Target) -> bool:
    """Whether it is told how many of all are left ("12 and 14 are in. One to go")."""
    apart = heard.memory.sentence != heard.clause.sentence
    several = target.by == "none" and len(heard.memory.last) > 1
    return (target.by == "before" or several) and apart and not heard.has("done", "deed")


def _is_somebody_left(heard: Hearing) -> bool:
    """Whether only a person is left, where nothing tells what was done ("あとは佐藤さんだけです")."""
    told = heard.has("done", "deed", "act", "all", "except", "will")
    others = (i for i in heard.clause.items if i.kind == "person")
    return not (told or heard.scene.grammar.spaced) and any(
        heard.scene.sender not in item.emails for item in others
    )


def _is_left_of_all(heard: Hearing, target: Target) -> bool:
    """Whether one of all that were just done is missing ("alles abgehakt, nur die Etiketten fehlen noch")."""
    done = heard.memory.done
    near = heard.memory.sentence == heard.clause.sentence and not heard.has("done", "going")
    lone = any(item.low in heard.scene.grammar.roles.solely for item in heard.clause.items)
    told = heard.has("deed") and not lone  # "só falta o aceite" is a thing
    return near and not told and len(done) > 1 and done.issuperset(target.numbers)


def _is_of_done(heard: Hearing, target: Target) -> bool:
    """Whether it is said of others what was just done ("reminded all, most of them have logged in")."""
    if target.by != "before" or heard.has("done"):
        return False
    done = heard.memory.done.issuperset(target.numbers)
    return done and heard.has("deed") and not said_of_title(heard, target)


def _is_of_strangers(heard: Hearing) -> bool:
    """Whether "half of" is said of another thing ("half of my team is ill")."""
    roles = heard.scene.grammar.roles
    found = heard.clause.first("part")
    inside = heard.clause.items[found.start : found.end] if found else []
    if found is None:
        return False
    if _halves_others(heard, found):
        return True
    if all(item.low not in roles.belongs for item in inside):
        return False
    if inside[-1].low not in roles.belongs | roles.articles:
        return False
    return bool(heard.unknown(found.end))


def _halves_others(heard: Hearing, found: Found) -> bool:
    """Whether "half our families", "half in the loop" is said, with nothing that is done."""
    if found.end - found.start > 1 or heard.has("done") or said_of_title(heard, heard.target()):
        return False
    after = heard.clause.items[found.end : found.end + 2]
    grammar = heard.scene.grammar
    leads = grammar.roles.articles | grammar.roles.inside
    owned = len(after) > 1 and after[0].low in leads
    return owned and bool(heard.unknown(found.end + 1, found.end + _SO_FAR))


def _is_all_left(heard: Hearing, target: Target) -> bool:
    """Whether a task is the part that is left of the whole list ("only the DPA is left")."""
    found = heard.clause.first("part")
    inside = heard.clause.items[found.start : found.end] if found else []
    if len(inside) == 2 and inside[0].kind == "task":  # noqa: PLR2004 - "14 remaining"
        return True
    names = {
        name
        for number in target.numbers
        for name in title_words(
            heard.scene.by_number[number].title, heard.scene.grammar.language
        ).names
    }
    if inside and inside[0].low in heard.scene.grammar.roles.singling:
        lone = heard.scene.single is None and heard.scene.grammar.roles.thats
        if lone and not heard.strangers():
            return True  # "nur die Etiketten fehlen noch"
    if len(inside) > 1 and _is_counted(inside, heard):
        return False
    part_of = bool(inside) and inside[-1].low in heard.scene.grammar.roles.belongs
    articles = heard.scene.grammar.roles.articles
    behind = [i for i in heard.clause.items[found.end :] if i.low not in articles] if found else []
    after = [] if part_of else behind[:1]
    last = inside[-1:] if len(inside) > 1 and inside[-2].low in articles else []
    rest = [*inside[1:-1], *last, *(item for item in after if item.kind == "task")]
    return any(item.low in names or item.number in target.numbers for item in rest)


def _excepts_itself(heard: Hearing) -> bool:
    """Whether all but the only task's own verb is done ("押印以外は終わりました")."""
    number, grammar = heard.scene.single, heard.scene.grammar
    places = heard.clause.named.get(number, {}) if number is not None else {}
    if grammar.spaced or number is None or not heard.has("except") or not places:
        return False
    title = title_words(heard.scene.by_number[number].title, grammar.language)
    return title.verb_words.issuperset(title.names[place] for place in places)


def _is_counted(inside: list[Item], heard: Hearing) -> bool:
    """Whether some pieces of what the title names are left out ("op één kassa na")."""
    roles = heard.scene.grammar.roles
    return inside[0].low in roles.circumfixes and "@n" in inside[1].edges


def _is_part_elsewhere(heard: Hearing) -> bool:
    """Whether a number or a half is of other things ("er kwamen nog 14 bevindingen uit")."""
    if heard.scene.grammar.verb_edges or heard.has("done", "deed", "all", "except"):
        return False
    return heard.strangers() > (not heard.has("past"))


def _left(heard: Hearing) -> Outcome:
    """Something is still to do: a part is done where that was said before, else nothing is."""
    target = heard.target()
    if not heard.memory.done.issuperset(target.numbers) or not target.sure:
        return remark(heard.words, "still to do", doubt="not")
    outcome = each(heard, target, Do.START, "a part is still to do")
    outcome.part = True
    return outcome


def _whole(heard: Hearing) -> bool:
    """Whether the part is 100 %."""
    found = heard.clause.first("part")
    items = heard.clause.items[found.start : found.end] if found else []
    return any(item.number == _WHOLE and item.kind == "number" for item in items) and not heard.has(
        "except"
    )
