"""Parts that only name tasks, given to the part that says something of them."""

from collections.abc import Sequence

from bot.reading.clause import Clause, make_clause, strangers
from bot.reading.phrases import Found
from bot.reading.scene import Scene

# No list below a heading is longer.
_LONGEST_LIST = 12
# An article and a noun, which may look like a verb.
_FEW_WORDS = 2
# What says something of a task: a part with one of these stands by itself.
_PREDICATES = {
    "done", "mark", "part", "going", "block", "freed", "cancel", "keep", "reopen", "remind", "assign", "owns", "yes",
    "no", "same", "notme", "meet", "away", "deed", "act", "eta", "asks", "wh", "stop", "undo", "status", "add", "not", "state", "open",
    "none", "speaker", "turnto", "move", "until", "moretime", "maybe", "heard", "help", "mine",
}  # fmt: skip


def gather(parts: Sequence[Clause], scene: Scene) -> list[Clause]:
    """Give each part that only names tasks to its neighbour: the next, or the one before."""
    gathered: list[Clause] = []
    carried: list[Clause] = []
    for part in parts:
        if gathered and not carried and _goes_back(gathered[-1], part, scene):
            gathered[-1] = _with_part(gathered[-1], part, scene)
        elif _only_names(part, scene):
            if carried and _ends_alone(carried[-1], part):
                gathered, carried = gathered + carried, []
            carried.append(part)
        elif _may_carry(carried, part, scene):
            gathered.append(_merge(carried, part, scene))
            carried = []
        else:
            gathered += [*carried, part]
            carried = []
    return gathered + carried


def _ends_alone(before: Clause, part: Clause) -> bool:
    """Whether names end a sentence that says no more ("All good on 12. For 14, give me till Monday")."""
    apart = before.sentence != part.sentence and before.line == part.line
    return apart and not (before.headed or before.asked)


def _goes_back(before: Clause, part: Clause, scene: Scene) -> bool:
    """Whether a part belongs to what was said before it."""
    if (
        _is_exception(part, before)
        or _is_left_out_too(before, part, scene)
        or _shares_day(before, part)
        or _is_another_day(before, part)
    ):
        return True
    if _shares_owner(before, part, scene):
        return True
    return _only_names(part, scene) and _takes(before, part, scene)


def _with_part(before: Clause, part: Clause, scene: Scene) -> Clause:
    """Take a part in; behind "all … but" it is left out."""
    merged = _merge([before], part, scene)
    if part.joined == "but" and before.has("all"):
        place = len(before.items)
        merged.found.append(Found(place, place, ("except",)))
        merged.tags |= {"except"}
    return merged


def _is_exception(part: Clause, before: Clause) -> bool:
    """Whether a part only goes on with "except …"."""
    first = part.first("except")
    return first is not None and first.start == 0 and part.sentence == before.sentence


def _is_left_out_too(before: Clause, part: Clause, scene: Scene) -> bool:
    """Whether a part goes on with what is left out ("tout sauf la formation et l'export des comptes")."""
    goes_on = part.joined in {"and", ","} and part.sentence == before.sentence
    named = bool(part.named or part.numbers) and not part.dates
    says = {tag.partition(".")[0] for tag in part.tags} - {"act", "eta", "filler", "it"}
    noun = part.items[0].low in scene.grammar.roles.articles and len(part.items) <= _FEW_WORDS
    says -= {"deed"} if noun else set()  # "menos os caixas e o aceite"
    return before.has("except") and goes_on and named and not says and not part.asked


def _is_another_day(before: Clause, part: Clause) -> bool:
    """Whether a part is only one more day of what was said ("out Thursday and Friday")."""
    bare = all(item.when for item in part.items)
    return bare and part.joined == "and" and part.sentence == before.sentence and bool(before.dates)


def _shares_day(before: Clause, part: Clause) -> bool:
    """Whether two tasks share the day said after the second ("I'll finish 12 and 14 by Friday")."""
    return (
        part.joined == "and"
        and part.sentence == before.sentence
        and bool(part.dates)
        and bool(part.numbers or part.named)
        and not part.tags & (_PREDICATES - {"eta"})
        and (before.has("will", "act", "move") or _is_vaguely_past(before, part))
        and not before.dates
        and bool(before.numbers)
    )


def _shares_owner(before: Clause, part: Clause, scene: Scene) -> bool:
    """Whether two tasks share the owner said after the second ("pasen la 8 y la 9 a Pablo")."""
    verbs = scene.grammar.roles.assign_verbs
    return (
        part.joined == "and"
        and part.sentence == before.sentence
        and before.items[0].low in verbs
        and part.has("assign")
        and bool(part.numbers)
        and bool(before.numbers)
        and all(item.kind != "person" for item in before.items)
    )


def _is_vaguely_past(before: Clause, part: Clause) -> bool:
    """Whether "finished 80 and 83 over the weekend" speaks of one time, which is past."""
    vague = all(item.when and not (item.when.day or item.when.days) for item in part.dates)
    return before.has("done", "deed") and vague


def _only_names(part: Clause, scene: Scene) -> bool:
    if _says(part, scene) or any(item.when for item in part.items):
        return False
    if _is_with_somebody(part, scene) or _echoes_verb(part, scene):
        return False
    if scene.grammar.strict and part.has("will"):
        return False  # "catering volgt"
    if not (part.numbers or part.named or part.has("rest", "all", "both", "place")):
        return False
    return not strangers(part, scene, strict=True)


def _says(part: Clause, scene: Scene) -> bool:
    """Whether a part says more than a name; "la" in "la 61" is an article, though it may lead a day."""
    said = part.tags & _PREDICATES
    if part.has("rest") and any({"rest", "will"} <= set(f.tags) for f in part.found):
        return True  # "o resto vem depois"
    if part.has("rest") and part.has("tell"):
        return True  # "pour le reste je reviens vers vous"
    if said != {"eta"}:
        return bool(said)
    filler = scene.grammar.sets["filler"]
    leads = (item.low for f in part.spans("eta") for item in part.items[f.start : f.end])
    return any(low not in filler for low in leads)


def _echoes_verb(part: Clause, scene: Scene) -> bool:
    """Whether a task and no more than the last verb's echo is said ("33 isn't needed, 34 still is, …")."""
    numbered = bool(part.numbers) and part.items[0].kind == "task"
    return numbered and part.items[-1].low in scene.grammar.roles.auxiliaries


def _is_with_somebody(part: Clause, scene: Scene) -> bool:
    """Whether a task is told to be with a person ("14 is with Helen"), not given to one."""
    fors = scene.grammar.roles.fors
    return scene.grammar.spaced and any(
        item.kind == "person" and place > 1 and part.items[place - 1].low not in fors
        for place, item in enumerate(part.items)
    )


def _may_carry(carried: Sequence[Clause], part: Clause, scene: Scene) -> bool:
    """Whether names may go on to the next part: in their sentence, or as the line's heading."""
    if not carried:
        return False
    last = carried[-1]
    if last.sentence == part.sentence:
        if scene.grammar.strict and part.joined == "," and _has_subject(last, scene):
            return False  # "j'ai la liste, il me manque les accès"
        return part.joined != "but" and bool(part.tags & _PREDICATES or part.dates)
    if part.line == last.line and not (last.headed or last.asked):
        return False  # a heading has a line of its own
    near = part.line - last.line <= 1 and not part.joined
    return near and not part.numbers and bool(part.tags & _PREDICATES or part.dates)


def _has_subject(part: Clause, scene: Scene) -> bool:
    return any(item.low in scene.grammar.roles.pronouns for item in part.items)


def _takes(before: Clause, part: Clause, scene: Scene) -> bool:
    """Whether names belong to what was said before them ("finished 12 and 14")."""
    if part.asked and not (part.joined == "and" and before.has("wish", "asks")):
        return False
    if not (before.tags & _PREDICATES or before.dates):
        return False
    if before.sentence != part.sentence:
        return (
            before.headed and _verb_first(before) and 0 < part.line - before.line <= _LONGEST_LIST
        )
    stills = part.joined == "," and part.items[0].low in scene.grammar.roles.stills
    if part.headed or stills or before.has("except"):
        return not (part.headed or stills)  # "metadata: done, form: Friday", "12 done, still on 14"
    if part.joined == "but":
        return before.has("all")
    dated = before.headed and bool(before.dates) and not before.named
    first = scene.grammar.head_first or before.headed  # "完了:10、13"
    return (_verb_first(before) or (dated and not before.numbers)) and first


def _verb_first(clause: Clause) -> bool:
    """Whether something is said before the first task is named ("finished 12")."""
    said = [f.start for f in clause.found if {t.partition(".")[0] for t in f.tags} & _PREDICATES]
    named = [place for place, item in enumerate(clause.items) if item.kind in {"task", "lost"}]
    return min(said, default=len(clause.items)) < min(named, default=len(clause.items))


def _merge(before: Sequence[Clause], part: Clause, scene: Scene) -> Clause:
    items = [item for clause in (*before, part) for item in clause.items]
    merged = make_clause(items, part.sentence, part.line, scene)
    merged.joined = before[0].joined
    merged.tags |= part.tags & {"assign", "self"}
    merged.asked = part.asked
    lasts = before[0].line < part.line or not scene.grammar.head_first
    merged.headed = part.headed or (before[0].headed and lasts)
    merged.led = before[0].headed
    merged.upto = part.upto
    for clause in (*before, part):
        merged.groups += clause.groups or (
            [clause.named] if clause.named and not clause.numbers else []
        )
    return merged
