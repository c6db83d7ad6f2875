"""Wishes about the day that are put as questions: "would Friday work?"."""

from bot.reading.hearing import Hearing
from bot.reading.outcome import Outcome
from bot.reading.rules import families_of
from bot.reading.timing import dateless, dating


def wishing(heard: Hearing) -> Outcome | None:
    """Hear the wish in "can we push to Thursday?" and "would Friday work?", although they are asked."""
    if not heard.asks() or (heard.has("wh") and not heard.has("eta")):
        return None
    if not heard.has("wish") and (heard.has("due") or _asks_another(heard)):
        return None
    if not heard.clause.dates:
        return dateless(heard) if heard.has("wish") else None
    return dating(heard) if _wishes(heard) else None


def _wishes(heard: Hearing) -> bool:
    """Whether a day is wished for: by a verb of moving, by the title's own, or by nothing else that is said."""
    if heard.has("due_question"):
        return False
    if heard.has("wish"):
        moves = heard.has("move", "moretime", "eta", "will", "until", "act.do")
        if moves or _is_own_act(heard):
            return True
    if heard.strangers() or heard.has("done", "deed", "act", "block", "going", "meet", "tell"):
        return False
    return heard.has("eta") or _is_bare_day(heard)


def _asks_another(heard: Hearing) -> bool:
    """Whether another person's need is asked for ("do you need it by Friday?")."""
    others = heard.scene.grammar.roles.others
    found = heard.clause.first("asks")
    words = heard.clause.items[found.start : found.end] if found else []
    return any(item.low in others for item in words)


def _is_own_act(heard: Hearing) -> bool:
    """Whether the title's verb is what is wished for a day ("mind if I send it Friday?")."""
    acts = {tag.partition(".")[2] for tag in heard.clause.tags if tag.startswith("act.")}
    return any(acts & families_of(heard.scene, number) for number in heard.target().numbers)


def _is_bare_day(heard: Hearing) -> bool:
    """Whether nothing but a day is said, with a question mark ("June 5?"); "by when, Friday?" asks for it."""
    if heard.memory.asked == heard.clause.sentence:
        return False
    return all(item.when or item.kind == "mark" for item in heard.clause.items)
