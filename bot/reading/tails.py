"""What stands around a verb that ends its clause, in a language whose words are not written apart.

No table knows all that may follow a verb there ("終わったと言いたい"), but what follows one that
tells what is done is short: so all else is a doubt.
"""

from collections.abc import Collection
from itertools import pairwise

from bot.reading.elsewhere import did_to_another, noun_before
from bot.reading.endings import ends_word
from bot.reading.hearing import Hearing
from bot.reading.naming import title_words
from bot.reading.outcome import Outcome
from bot.reading.phrases import Found
from bot.reading.rules import families_of, names_verb_only
from bot.reading.runs import strange_runs
from bot.reading.unexplained import names_meant
from storage.kinds import Do

_SAYING = ("done", "deed", "state", "yes", "all")


def doubt_around(heard: Hearing, outcome: Outcome) -> str | None:
    """Say why what seems to be so may not be, or may be another thing; `None`: it is so."""
    does = outcome.does
    reasons = (why for do, applies, why in _DOUBTS if do in does and applies(heard, outcome))
    return next(reasons, None)


def did_to_subject(heard: Hearing, outcome: Outcome) -> bool:
    """Whether what is over is named right before the verb, and nothing explains it ("引っ越しも無事終わりました")."""
    if outcome.by in {"number", "words"} or Do.COMPLETE not in outcome.does:
        return False
    return _has_other_subject(heard, heard.clause.first("done") or heard.clause.first("deed"))


def _is_of_another(heard: Hearing, outcome: Outcome) -> bool:
    """Whether another act upon the task's thing is over or called off ("会議室の掃除が終わりました")."""
    found = heard.clause.first("cancel" if Do.CANCEL in outcome.does else "done")
    return not heard.clause.numbers and _has_other_subject(heard, found)


def _has_other_subject(heard: Hearing, found: Found | None) -> bool:
    """Whether a noun that nothing explains stands right before the verb."""
    if found is None:
        return False
    before = "".join(item.low for item in heard.clause.items[: found.start])
    if before[-1:] not in set("はもがを"):
        return False
    subject = noun_before(before[:-1])
    return any(subject.endswith(run) for run in strange_runs(heard.clause, heard.scene))


def _trails(heard: Hearing, _outcome: Outcome) -> bool:
    """Whether what follows the verb is no known ending, date, name or phrase."""
    if heard.has("mark"):
        return False
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
    titles = "|".join(_lows(heard, number) for number in outcome.tasks)
    words = ("".join(item.low for item in heard.clause.items[f.start : f.end]) for f in said)
    return not all(ends_word(word, titles) for word in words)


def _is_topic(heard: Hearing, _outcome: Outcome) -> bool:
    """Whether the task is only what something else is about ("請求書の件でメールを送りました")."""
    verb = heard.clause.first("deed")
    if verb is None or heard.has("done"):
        return False
    before = "".join(item.low for item in heard.clause.items[: verb.start])
    return any(word in before for word in heard.scene.grammar.roles.abouts)


def _travels(heard: Hearing, outcome: Outcome) -> bool:
    """Whether a train, a meal or the like is what is waited for."""
    return _says(heard, outcome, heard.scene.grammar.roles.journeys)


def _holds_only(heard: Hearing, _outcome: Outcome) -> bool:
    """Whether a number only says how many, of no deed ("会議室は12名まで入れるそうです")."""
    found = heard.clause.first("part")
    told = heard.has("done", "deed", "act", "going", "left", "state", "all", "not", "except")
    if found is None or told or not heard.has("heard", "maybe"):
        return False
    covered = {place for f in heard.clause.found for place in range(f.start, f.end)}
    return any(place not in covered for place in range(found.end, len(heard.clause.items)))


def _begins_another(heard: Hearing, outcome: Outcome) -> bool:
    """Whether right before "begin" stands what nothing explains ("食べ始めています", "英会話を始めました")."""
    found = heard.clause.first("going")
    if found is None or outcome.by in {"number", "words"}:
        return False
    begins = heard.clause.items[found.start].low in heard.scene.grammar.roles.beginnings
    before = "".join(item.low for item in heard.clause.items[: found.start])
    subject = noun_before(before.rstrip("をがの"))
    return (begins or before.endswith(("の", "を"))) and any(
        subject.endswith(r) for r in strange_runs(heard.clause, heard.scene)
    )


def _is_somebodys(heard: Hearing, outcome: Outcome) -> bool:
    """Whether it is somebody's own thing ("自分の契約書")."""
    return _says(heard, outcome, heard.scene.grammar.roles.theirs)


def _moves_talk(heard: Hearing, outcome: Outcome) -> bool:
    """Whether it is a talk that has a new day ("会議を木曜に変更してください")."""
    return outcome.by != "number" and heard.has("meet")


def _opens_another(heard: Hearing, _outcome: Outcome) -> bool:
    """Whether another thing shall be opened again ("窓をもう一度開けてください")."""
    return did_to_another(heard, "reopen")


def _is_somebody_alone(heard: Hearing, _outcome: Outcome) -> bool:
    """Whether one of several did it ("鈴木さんだけ署名しました")."""
    roles = heard.scene.grammar.roles
    items = heard.clause.items
    behind = (
        "".join(other.low for other in items[place + 1 :])
        for place, item in enumerate(items)
        if item.kind == "person"
    )
    return any(
        said.startswith(title + only)
        for said in behind
        for title in ("", *roles.titles)
        for only in roles.singling
    )


def _is_of_named(heard: Hearing, outcome: Outcome) -> bool:
    """Whether something with a Latin name is what was done ("Teamsを設定しました")."""
    grammar = heard.scene.grammar
    titles = "".join(_lows(heard, number) for number in outcome.tasks)
    known = grammar.sets["generic"] | grammar.known
    return any(
        one.kind == "word"
        and one.low not in known
        and one.low not in titles
        and other.low in grammar.roles.objects
        for one, other in pairwise(heard.clause.items)
    )


def _ends_another(heard: Hearing, outcome: Outcome) -> bool:
    """Whether it is another act than the title's that is not needed ("設定変更は不要です")."""
    wanted = _own_families(heard, outcome)
    acts = {tag.partition(".")[2] for tag in heard.clause.tags if tag.startswith("act.")}
    return outcome.by != "number" and bool(acts - wanted - {"do", "cancel"}) and bool(wanted)


def _is_removed(heard: Hearing, outcome: Outcome) -> bool:
    """Whether what was done was taken away again ("設定したけど消しました")."""
    deeds = {tag.partition(".")[2] for tag in heard.clause.tags if tag.startswith("deed.")}
    removed = deeds & {"remove", "cancel"}
    kin = {family for n in outcome.tasks for family in families_of(heard.scene, n)}
    return bool(removed) and len(deeds) > 1 and not removed & kin and not heard.has("done")


def _own_families(heard: Hearing, outcome: Outcome) -> set[str]:
    """List the verbs of the titles, without those that are as good."""
    language = heard.scene.grammar.language
    titles = (heard.scene.by_number[n].title for n in outcome.tasks)
    return {family for title in titles for family in title_words(title, language).families}


def _says(heard: Hearing, outcome: Outcome, words: Collection[str]) -> bool:
    """Whether one of these words is said that no title has."""
    # A day is one item, and "お昼" is one.
    said = "".join(item.low for item in heard.clause.items) + heard.words
    titles = "".join(_lows(heard, number) for number in {*outcome.tasks, *heard.clause.named})
    return any(word in said and word not in titles for word in words)


def _only_answers(heard: Hearing, outcome: Outcome) -> bool:
    """Whether somebody was only written to, and no task is named ("LINEで返信しました")."""
    roles = heard.scene.grammar.roles
    named = outcome.by != "single" and not names_verb_only(heard, heard.target())
    if named or heard.has("done"):
        return False
    if _says(heard, outcome, roles.addressing):
        return True
    said = "".join(item.low for item in heard.clause.items)
    by_mail = any(word + means in said for word in roles.messages for means in roles.means)
    return not by_mail and _says(heard, outcome, roles.messages)


def _is_share(heard: Hearing, _outcome: Outcome) -> bool:
    """Whether it is only what belongs to a time or a person ("先月分を送りました")."""
    shares = heard.scene.grammar.roles.shares
    return any(
        other.low in shares and (one.when is not None or one.kind == "person")
        for one, other in pairwise(heard.clause.items)
    )


def _is_of_person(heard: Hearing, _outcome: Outcome) -> bool:
    """Whether the task's noun is said to be somebody else's ("鈴木さんの契約書は締結済みです")."""
    items = heard.clause.items
    owners = {heard.scene.by_number[n].owner for n in heard.target().numbers}
    return any(
        item.kind == "person"
        and {heard.scene.sender, *owners}.isdisjoint(item.emails)
        and _has_task(heard, place + 1)
        for place, item in enumerate(items)
    )


def _has_task(heard: Hearing, place: int) -> bool:
    """Whether a word of the title stands behind a person as what they have."""
    roles, after = heard.scene.grammar.roles, heard.clause.items[place:]
    said = "".join(item.low for item in after)
    leads = tuple(title + tie for title in ("", *roles.titles) for tie in roles.ties)
    things = (said.removeprefix(lead) for lead in leads if said.startswith(lead))
    names = (*names_meant(heard), *roles.matters)
    return any(thing.startswith(names) for thing in things)


def _lows(heard: Hearing, number: int) -> str:
    title = heard.scene.by_number[number].title
    return "".join(title_words(title, heard.scene.grammar.language).lows)


_DOUBTS = (
    (Do.BLOCK, _travels, "a journey, or a meal"),
    (Do.DUE, _moves_talk, "a talk is moved"),
    (Do.REOPEN, _opens_another, "another thing"),
    (Do.COMPLETE, _travels, "a journey, or a meal"),
    (Do.START, _travels, "a journey, or a meal"),
    (Do.START, _holds_only, "a part of something else"),
    (Do.START, _begins_another, "another thing is begun"),
    (Do.COMPLETE, _trails, "more follows the verb"),
    (Do.COMPLETE, _is_of_another, "another thing"),
    (Do.CANCEL, _is_of_another, "another thing"),
    (Do.COMPLETE, _talks, "a talk, or an absence"),
    (Do.COMPLETE, _is_topic, "something for the task was done"),
    (Do.COMPLETE, _only_answers, "somebody was written to"),
    (Do.COMPLETE, _is_somebodys, "somebody's own"),
    (Do.COMPLETE, _is_removed, "taken away again"),
    (Do.COMPLETE, _is_somebody_alone, "somebody alone"),
    (Do.COMPLETE, _is_of_named, "another thing, by its name"),
    (Do.CANCEL, _ends_another, "another act is not needed"),
    (Do.COMPLETE, _is_share, "a share of it"),
    (Do.COMPLETE, _is_of_person, "somebody else's"),
)
