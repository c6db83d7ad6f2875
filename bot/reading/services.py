"""What is asked of the bot itself: undo, no more messages, help, the plan's status, one's own tasks."""

from bot.reading.clause import strangers
from bot.reading.hearing import Hearing
from bot.reading.model import Action
from bot.reading.outcome import Outcome, plain
from bot.reading.phrases import Found
from bot.reading.reminding import pauses
from bot.reading.runs import strange_runs
from bot.reading.tokens import Item
from bot.reading.unexplained import people_beside
from storage.kinds import Do

# "Status", "help" alone are asked of the bot; in a longer clause they are words like others.
_SHORT_WISH = 4


def undoing(heard: Hearing) -> Outcome | None:
    """Take the last change back; "wrong task" alone does not say enough."""
    if heard.has("not", "if", "wh") or (heard.has("cancel") and not heard.scene.grammar.spaced):
        return None  # "取り消し" calls off as well
    if heard.has("past") and not heard.has("wish") and heard.scene.grammar.verb_edges:
        return None  # "I had to undo the import"
    found = heard.clause.first("undo")
    alone = found is not None and _is_single_word(heard, found)
    if found is not None and not (alone and heard.strangers()) and not _is_of_another(heard, found):
        return _undoes(heard, found)
    if heard.alone and _is_button(heard):
        return plain(Do.UNDO, heard.words, "what the button says")
    return None


def _is_button(heard: Hearing) -> bool:
    """Whether nothing is said but the word of the button that takes back ("annuler")."""
    words = [item.low for item in heard.clause.items if item.kind != "mark"]
    return len(words) == 1 and words[0] in heard.scene.grammar.roles.taking_back


def _undoes(heard: Hearing, found: Found) -> Outcome:
    """Undo what is done of the tasks that are named; of none the last thing, whatever that was.

    Of a number right behind the verb it does not matter whether it was shown: "undo 15" undoes nothing else.
    """
    words = heard.words
    outcome = plain(Do.UNDO, words, "asks to undo")
    numbers = _undone(heard, found)
    outcome.actions = (
        tuple(Action(Do.UNDO, task=n, words=words) for n in numbers) or outcome.actions
    )
    outcome.tags = heard.clause.tags
    return outcome


def _undone(heard: Hearing, found: Found) -> tuple[int, ...]:
    """Give the numbers of the tasks that are named as what shall be undone."""
    items = heard.clause.items
    behind = [
        item.number
        for place, item in enumerate(items[found.start :], found.start)
        if item.number is not None
        and (item.kind in {"task", "lost"} or _is_next(item, place, heard, found))
    ]
    if behind:
        return tuple(behind)
    target = heard.target()
    return target.numbers if target.by in {"number", "words", "before"} else ()


def _is_next(item: Item, place: int, heard: Hearing, found: Found) -> bool:
    """Whether a number that was not shown stands right behind the verb, and for nothing else ("undo 50 %")."""
    items = heard.clause.items
    first, last = place <= found.end, place + 1 == len(items)
    return item.kind == "number" and first and (last or items[place + 1].kind == "line")


def _is_single_word(heard: Hearing, found: Found) -> bool:
    """Whether one word alone would say it, in languages whose tables know fewer of the others."""
    grammar = heard.scene.grammar
    return found.end - found.start == 1 and grammar.spaced and not grammar.verb_edges


def stopping(heard: Hearing) -> Outcome | None:
    """No more mails: the words must be about mails, or be all that is said."""
    found = heard.clause.first("stop")
    if found is None or "stop" not in found.tags or heard.has("if", "wh") or pauses(heard):
        return None
    behind = heard.clause.items[found.end :]
    if any(item.kind in {"task", "lost", "number"} for item in behind):
        return None  # "take me off 8", "stop bothering me about 15"
    if any(f.end == found.start for f in heard.clause.spans("not")):
        return None  # "please don't stop the reminders"
    bare = found.end - found.start == 1 and heard.clause.items[found.start].low == "stop"
    if bare or _is_single_word(heard, found):
        others = heard.clause.tags - {"stop", "thanks", "filler", "wish", "act", "act.stop"}
        named = heard.clause.numbers or heard.clause.named
        if others or heard.strangers() or named or not heard.alone:
            return None
    if _is_of_another(heard, found) or _stops_another(heard, found):
        return None
    return plain(Do.STOP, heard.words, "asks for no more messages")


def _is_of_another(heard: Hearing, found: Found) -> bool:
    """Whether a thing that nothing explains shall end or be undone ("deja de mandarme memes", "雑誌の購読を停止して")."""
    grammar = heard.scene.grammar
    if not grammar.spaced:
        before = "".join(item.low for item in heard.clause.items[: found.end])
        runs = set(strange_runs(heard.clause, heard.scene)) - grammar.roles.messages
        return any(f"{run}の" in before for run in runs)
    items, small = heard.clause.items, grammar.sets["prep"] | grammar.roles.articles
    told = not grammar.roles.messages.isdisjoint(item.low for item in items)
    place = next((p for p in range(found.end, len(items)) if items[p].low not in small), found.end)
    led = items[place - 1].low in small or "stop" in found.tags
    unknown = {item.start for item in heard.unknown(found.end)} if grammar.strict else set()
    return led and not told and any(item.start in unknown for item in items[place : place + 1])


def _stops_another(heard: Hearing, found: Found) -> bool:
    """Whether more than messages shall stop ("stop all email forwarding")."""
    messages = heard.scene.grammar.roles.messages
    unknown = strangers(heard.clause, heard.scene, found.end)
    return heard.scene.grammar.verb_edges and any(item.low not in messages for item in unknown)


def informing(heard: Hearing) -> Outcome | None:
    """Help, the plan's status, one's own tasks: asked of the bot, not of a person."""
    clause = heard.clause
    if clause.numbers or (clause.has("not", "block", "remind") and not heard.has("help")):
        return None
    for tag, do in (("help", Do.HELP), ("mine", Do.MINE), ("status", Do.STATUS)):
        found = clause.first(tag)
        if found is None or tag not in found.tags:
            continue
        long = found.end - found.start > 1
        if tag == "mine" and found.start > 0 and not (heard.asks() or heard.has("wish")):
            continue
        if not heard.alone and not heard.asks() and not heard.has("wish"):
            continue
        if not long and sum(item.kind != "mark" for item in clause.items) > _SHORT_WISH:
            continue
        if heard.has("done", "deed") and not (long and found.start == 0):
            continue
        if _is_subject(heard, found) or (tag != "help" and people_beside(heard)):
            continue
        if (
            heard.strangers() <= (2 if long else 0)
            and (long or heard.alone)
            and not _is_about_title(heard)
        ):
            return plain(do, heard.words, f"asks for {do}")
    return None


def _is_subject(heard: Hearing, found: Found) -> bool:
    """Whether something is said of one's tasks ("my list is done")."""
    items, roles = heard.clause.items, heard.scene.grammar.roles
    after = items[found.end : found.end + 1]
    return items[found.start].low in roles.owning and any(
        item.low in roles.auxiliaries for item in after
    )


def _is_about_title(heard: Hearing) -> bool:
    """Whether more than a word of one task's title is said."""
    named = heard.clause.named
    return len(named) == 1 and heard.target().by == "words" and len(next(iter(named.values()))) > 1
