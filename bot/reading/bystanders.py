"""What stands beside a change in its clause: words that nothing explains, people, talks, other things.

No table knows all words of a language, so a rule that heard a verb and a day may have heard
"we have a works outing on Friday". Where a language is `strict`, a change needs a clause that
is explained to its last word, but for where and to whom something was sent.
"""

from bot.reading.another import another_thing, did_another, has_object, own_families
from bot.reading.besides import did_somebody, hinders_another, is_of_others, travels
from bot.reading.hearing import Hearing
from bot.reading.memory import Target
from bot.reading.model import Asked
from bot.reading.naming import alike
from bot.reading.outcome import Outcome, mild, remark
from bot.reading.rules import doubted
from bot.reading.subjects import (
    goes_on_elsewhere,
    is_compound,
    is_mine,
    is_narrowed,
    is_numbered,
)
from bot.reading.tails import did_to_subject, doubt_around
from bot.reading.unexplained import names_meant, passed, people_beside, tags_alone, unexplained
from storage.kinds import Do

_NAMED = {"number", "words"}
_TALK = "a talk, or somebody is told"
_DENYING = {"not", "no", "filler", "eta"}
# Beside a task's number there may be a word that is not known ("12 kommt Freitag via Fiege").
_WITH_NUMBER = 1


def withheld(heard: Hearing, outcome: Outcome) -> Outcome:
    """Let a clause change nothing that speaks of something else as well; a "done" is asked about."""
    grammar = heard.scene.grammar
    if not outcome.tasks:
        return outcome
    if not grammar.spaced:
        return _withheld_unspaced(heard, outcome)
    return _withheld_strictly(heard, outcome) if grammar.strict else outcome


def _withheld_strictly(heard: Hearing, outcome: Outcome) -> Outcome:
    """Keep as a remark, or ask about, what its clause does not explain to the last word."""
    if _tells_why(heard, outcome):
        return remark(heard.words, "why it is not needed")
    if outcome.asked:
        return remark(heard.words, "another thing") if _asks_of_another(heard, outcome) else outcome
    why = _doubt(heard, outcome)
    if why is None:
        return outcome
    if Do.COMPLETE in outcome.does and heard.has("done", "yes", "mark", "state") and why != _TALK:
        return mild(doubted(heard, Target(outcome.tasks, by=outcome.by), Do.COMPLETE, why))
    return remark(heard.words, why)


def _asks_of_another(heard: Hearing, outcome: Outcome) -> bool:
    """Whether what would be asked about is plainly another thing: by its number, or as the verb's own object."""
    if outcome.asked != Asked.SURE:
        return False
    if outcome.weak and is_numbered(heard):
        return True
    if outcome.by in _NAMED:
        return False
    return hinders_another(heard) if Do.BLOCK in outcome.does else did_another(heard)


def _withheld_unspaced(heard: Hearing, outcome: Outcome) -> Outcome:
    """Ask about a "done" that is not the end of what its clause says; keep other doubts as remarks."""
    met = heard.has("meet") and Do.COMPLETE in outcome.does and outcome.by not in _NAMED
    other = met or heard.has("other") or did_to_subject(heard, outcome)
    if outcome.asked == Asked.SURE and other:
        return remark(heard.words, "another thing")
    why = None if outcome.asked else doubt_around(heard, outcome)
    if why is None:
        return outcome
    if Do.COMPLETE not in outcome.does:
        return remark(heard.words, why)
    return mild(doubted(heard, Target(outcome.tasks, by=outcome.by), Do.COMPLETE, why))


def _tells_why(heard: Hearing, outcome: Outcome) -> bool:
    """Whether it is told what is done instead of what was just called off ("ya no aplica, cambiamos de proveedor")."""
    near = heard.memory.cancelled == heard.clause.sentence and outcome.by not in _NAMED
    near &= not heard.has("done")
    return near and outcome.does <= {Do.COMPLETE, Do.DUE, Do.START} and heard.clause.joined == ","


def _doubt(heard: Hearing, outcome: Outcome) -> str | None:  # noqa: PLR0911 - one return for each reason
    does = outcome.does
    if travels(heard):
        return "a journey, or a meal"
    if Do.BLOCK in does:
        return "another hindrance" if hinders_another(heard) else None
    if _talks(heard):
        return _TALK
    if outcome.by != "number" and _is_namesake(heard, outcome):
        return "another thing, of which the title's is only an ending or a word"
    if heard.has("other") or (is_numbered(heard) and not outcome.part):
        return "another thing is spoken of"
    if outcome.by not in _NAMED and does & {Do.DUE, Do.COMPLETE} and goes_on_elsewhere(heard):
        return "the other thing is spoken of still"
    if Do.ASSIGN in does:
        return _no_gift(heard)
    if Do.COMPLETE in does:
        return _not_of_task(heard, outcome)
    if Do.DUE in does and (people_beside(heard) or (heard.has("due") and is_mine(heard))):
        return "somebody else is spoken of, or what is one's own runs out"
    if outcome.part:
        other = is_of_others(heard, outcome) and not _denies_rest(heard)
        return "a part of something else" if other else None
    if len(unexplained(heard)) > (_WITH_NUMBER if outcome.by == "number" else 0):
        return "words that nothing explains"
    return None


def _is_namesake(heard: Hearing, outcome: Outcome) -> bool:
    """Whether another thing is meant that has a word of the title ("han cancelado el contrato de la limpieza")."""
    called_off = Do.CANCEL in outcome.does and outcome.by == "words"
    return is_compound(heard) or (called_off and is_narrowed(heard))


def _denies_rest(heard: Hearing) -> bool:
    """Whether "not yet" is all that is said of somebody else ("wij hebben getekend, de klant nog niet")."""
    ends = len(heard.clause.items)
    denied = any(f.end == ends and f.end - f.start > 1 for f in heard.clause.spans("not"))
    return denied and bool(heard.clause.joined) and heard.clause.tags <= _DENYING


def _talks(heard: Hearing) -> bool:
    """Whether it is a meeting or a copy of a mail, also where a phrase passed over the word for it."""
    names = names_meant(heard)
    items = heard.clause.items
    said = [p for f in heard.clause.spans("meet") for p in range(f.start, f.end)]
    said += [p for p in passed(heard) if "meet" in tags_alone(items[p], heard)]
    return bool(said) and not any(alike(items[p].low, name) for p in said for name in names)


def _no_gift(heard: Hearing) -> str | None:
    """Say why a person who is named is no new owner."""
    items = heard.clause.items
    given = heard.clause.first("assign") is None or heard.has("owns", "speaker")
    handed = {
        item.low for item in items
    } & heard.scene.grammar.roles.handed and heard.clause.numbers
    past = any(item.when and item.when.past for item in items) and not handed
    if past or (heard.has("past") and not given):
        return "it has been"
    hidden = {tag.partition(".")[0] for p in passed(heard) for tag in tags_alone(items[p], heard)}
    if _answers_title(heard):
        return "named for what the task asks"
    if _is_beside(heard):
        return "beside somebody, not theirs"
    did = heard.has("done", "deed") and not heard.has("deed.assign")
    if did or hidden & {"done", "deed", "meet"} or (heard.has("tell", "turnto") and not given):
        return "somebody did or was told something"
    if {item.low for item in items} & heard.scene.grammar.roles.messages - names_meant(heard):
        return "a message is passed on"
    ends = _reasoned(heard)
    unknown = [item for item in unexplained(heard) if item.start < ends]
    return "words that nothing explains" if unknown else None


def _answers_title(heard: Hearing) -> bool:
    """Whether somebody is named for what a task asks to name ("Ansprechpartnerin ist Aylin")."""
    appointees = heard.scene.grammar.roles.appointees
    said = {item.low for item in heard.clause.items} & appointees
    return bool(said) and not appointees.isdisjoint(names_meant(heard))


def _is_beside(heard: Hearing) -> bool:
    """Whether something is done, in part or with somebody, and nothing given ("ik sluit aan bij Sanne")."""
    found = heard.clause.first("owns")
    if found is None or heard.has("assign", "will"):
        return False
    led = heard.clause.items[found.start].low in heard.scene.grammar.sets["prep"]
    return heard.has("part") or (led and heard.has("act", "going"))


def _reasoned(heard: Hearing) -> int:
    """Find where it is told why somebody gets it ("passa pro Igor que ele resolve"), else the end."""
    given, reason = heard.clause.first("assign"), heard.clause.first("wh")
    if given is None or reason is None or reason.start < given.end:
        return heard.clause.end
    return heard.clause.items[reason.start].start


def _not_of_task(heard: Hearing, outcome: Outcome) -> str | None:  # noqa: PLR0911 - one return for each reason
    """Say why what is done may be something else than the task."""
    if did_somebody(heard):
        return "somebody did it, but who?"
    families = {tag.partition(".")[2] for tag in heard.clause.tags if tag.startswith("deed.")}
    own = not heard.has("done") and any(families & own_families(heard, n) for n in outcome.tasks)
    unknown = heard.strangers() if own or outcome.by in _NAMED else len(unexplained(heard))
    if own:
        hidden = {heard.clause.items[place].start for place in passed(heard)}
        unknown += sum(item.start in hidden for item in unexplained(heard))
    if own and unknown and has_object(heard):
        unknown -= 1  # who did it: "lo firmó ayer la directora"
    away = heard.has("away") and (heard.has("deed") or outcome.by not in _NAMED)
    if unknown or away or _is_yours(heard, outcome):
        return "words that nothing explains"
    another = another_thing(heard, outcome)
    if another:
        return another
    if not own and not heard.has("done", "state", "yes", "mark") and heard.clause.dates:
        return "a day of something else"
    told = own and (outcome.by in _NAMED or has_object(heard) or _is_itself(heard))
    if heard.has("tell") and not (heard.has("done") or (told and _tells_that(heard))):
        return "somebody is told of it"
    if outcome.by != "number" and not told and people_beside(heard):
        return "somebody else did something"
    return None


def _is_yours(heard: Hearing, outcome: Outcome) -> bool:
    """Whether something of the reader's was sent on, and no task is named ("reenvié tu correo")."""
    grammar = heard.scene.grammar
    items = heard.clause.items
    return outcome.by not in _NAMED and any(
        item.low in grammar.roles.yours
        and not (place and items[place - 1].low in grammar.sets["prep"])
        and any(after.low in grammar.sets["generic"] for after in items[place + 1 : place + 2])
        for place, item in enumerate(items)
    )


def _tells_that(heard: Hearing) -> bool:
    """Whether what was done is what is told ("te cuento que ya lo firmó")."""
    found = heard.clause.first("tell")
    after = heard.clause.items[found.end : found.end + 1] if found else []
    return any(item.low in heard.scene.grammar.roles.relatives for item in after)


def _is_itself(heard: Hearing) -> bool:
    """Whether a pronoun that stands for nothing else is what was done ("Élodie l'a ouvert")."""
    return any(item.low in heard.scene.grammar.roles.itself for item in heard.clause.items)
