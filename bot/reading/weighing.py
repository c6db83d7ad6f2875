"""How clearly a day that is said is one for finishing."""

from datetime import timedelta

from bot.reading.appointments import answers_title, is_appointment
from bot.reading.deeds import is_thing
from bot.reading.elsewhere import object_elsewhere
from bot.reading.hearing import Hearing
from bot.reading.memory import Target
from bot.reading.naming import alike, title_words
from bot.reading.occasions import before_date, is_of_event, most_strange
from bot.reading.rules import families_of, said_of_title
from bot.reading.runs import strange_runs
from bot.reading.tenses import told_as_past
from bot.reading.tokens import FIRST_PICTURE, When

_TWO = 2  # "bis morgen"
_THREE = 3  # "is vrijdag getekend"
# A day without a year that is so far away was rather in the past, beside what is said to be done.
_NEARLY_A_YEAR = 270
# What can only be done once the thing has come.
_USING = {"install", "test", "open", "start", "clean", "train", "review", "sign"}
# "Done on the 24th", said on the 28th.
_FORTNIGHT, _MONTH = 14, 31


def strength_of(heard: Hearing) -> int:  # noqa: PLR0911 - one return for each reason
    """Weigh how clearly the day is one for finishing: 2 clearly, 1 perhaps, 0 not at all."""
    if heard.has("going") and not heard.has("move", "act"):
        return 0
    if heard.has("except") and heard.has("done", "deed"):
        return 2
    if _is_adjective(heard) or _is_talk(heard):
        return 0
    if answers_title(heard):
        return 1
    if _of_another_thing(heard) or _is_away_until(heard) or _is_news(heard) or _happens(heard):
        return 0
    if _is_farewell(heard):
        return 1
    if heard.has("move", "until") and not heard.has("deed"):
        return 2
    if heard.has("done", "deed", "mark") or _has_come(heard):
        return _done_by(heard)
    target = heard.target()
    if heard.has("act"):
        return _acting(heard, target)
    before = heard.clause.items.index(heard.clause.dates[0])
    if heard.strangers(0, before) or heard.strangers() > most_strange(heard):
        return 0
    return 2


def _is_news(heard: Hearing) -> bool:
    """Whether much else is told of that day, and nothing promised ("your order page shows all in red today")."""
    if heard.target().by == "number":
        return False
    promised = heard.has("will", "eta", "due", "wish", "moretime", "until", "act.do")
    return not promised and len(heard.unknown()) > 1


def _happens(heard: Hearing) -> bool:
    """Whether the thing of a title ends, opens or comes that day, which is not what is asked ("el contrato termina el 30")."""
    roles, target, language = (
        heard.scene.grammar.roles,
        heard.target(),
        heard.scene.grammar.language,
    )
    if target.by != "words" or heard.has("done", "deed", "move"):
        return False
    said = "".join(item.low for item in heard.clause.items)
    lows = {item.low for item in heard.clause.items}
    spaced = heard.scene.grammar.spaced
    happens, comes = (
        bool(lows & words) if spaced else any(word in said for word in words)
        for words in (roles.happenings, roles.comings)
    )
    titles = {n: title_words(heard.scene.by_number[n].title, language) for n in target.numbers}
    things = all(
        title.families
        and title.verb_words.isdisjoint(title.names[p] for p in heard.clause.named.get(n, ()))
        for n, title in titles.items()
    )
    used = all(title.families <= _USING for title in titles.values())
    return things and (happens or (comes and used))


def _is_away_until(heard: Hearing) -> bool:
    """Whether somebody is somewhere until a day ("I'm in the bush with no signal until Thursday")."""
    place = heard.clause.items.index(heard.clause.dates[0])
    plain = heard.has("until") and not heard.has("move", "will", "moretime", "due", "wish")
    grammar = heard.scene.grammar
    subject = heard.clause.items[0].low in grammar.roles.pronouns
    unknown = heard.unknown(0, place)
    return plain and subject and grammar.verb_edges and bool(unknown)


def _has_come(heard: Hearing) -> bool:
    """Whether something arrived ("the badges arrived Thursday")."""
    pasts = heard.scene.grammar.roles.finite_pasts
    return heard.has("state") and any(item.low in pasts for item in heard.clause.items)


def _is_talk(heard: Hearing) -> bool:
    """Whether words that nothing explains have a day, and nothing is promised ("月曜は健康診断です")."""
    if heard.scene.grammar.spaced or heard.target().by in {"number", "words"}:
        return False
    promised = heard.has("will", "move", "until", "moretime", "wish", "due", "done", "deed")
    return not promised and bool(strange_runs(heard.clause, heard.scene))


def _is_adjective(heard: Hearing) -> bool:
    """Whether the day belongs to a noun ("the Friday deadline", "our Saturday edition")."""
    items = heard.clause.items
    place = items.index(heard.clause.dates[-1])
    after = items[place + 1] if place + 1 < len(items) else None
    if after is None:
        return False
    roles = heard.scene.grammar.roles
    leads = roles.limits | roles.untils | roles.ons | roles.origins | roles.fors
    bare = not {before_date(heard), items[place].low} & leads
    strange = bare and bool(heard.strangers(place + 1, place + 2)) and after.kind == "word"
    return after.low in roles.dated_nouns or strange


def _of_another_thing(heard: Hearing) -> bool:
    target = heard.target()
    if target.by not in {"single", "before"} or heard.clause.named:
        return False
    place = heard.clause.items.index(heard.clause.dates[0])
    if heard.scene.grammar.strict:
        return object_elsewhere(heard, "deed") or heard.strangers(0, place) > 0
    if heard.has("it", "move", "slipping", "done"):
        return heard.strangers(0, place) > 0
    return bool(heard.unknown(0, place))  # "will be in Leeds on Friday"


def _done_by(heard: Hearing) -> int:  # noqa: PLR0911 - one return for each reason
    """Tell "done by Friday" (a promise) from "done on Friday" (perhaps the past)."""
    if heard.has("will", "move"):
        return int(heard.target().by == "number") if _is_anothers_deed(heard) else 2
    if is_of_event(heard):
        return 0
    limited = {before_date(heard), heard.clause.dates[0].low} & heard.scene.grammar.roles.limits
    if limited or (not heard.has("either") and _is_ahead(heard)):
        return 2
    if _is_bare_perfect(heard):
        return 1
    if heard.has("either") or told_as_past(heard):
        return int(heard.has("either")) * (1 + _is_to_come(heard))
    if said_of_title(heard, heard.target()) and heard.has("deed"):
        return _deed_on(heard)
    day = heard.clause.dates[0].when
    return 0 if day is None or day.day == heard.scene.said.on else _dated_deed(heard, day)


def _is_bare_perfect(heard: Hearing) -> bool:
    """Whether "is vrijdag getekend" is all: it has been, or will be by then."""
    items, roles = [i for i in heard.clause.items if i.kind != "mark"], heard.scene.grammar.roles
    dated = len(items) == _THREE and items[1].when is not None and items[1].when.weekday
    return dated and items[0].low in roles.perfects & roles.auxiliaries


def _is_anothers_deed(heard: Hearing) -> bool:
    """Whether something else will happen to the thing ("l'imprimante sera livrée jeudi", to be ordered)."""
    told = heard.has("done", "move", "state") or not heard.has("will")
    if told or not heard.scene.grammar.strict:
        return False
    target = heard.target()
    asked = all(families_of(heard.scene, n) for n in target.numbers) and bool(target.numbers)
    own_phrase = any(heard.clause.spans("deed"))  # and not only inside "staat hij online"
    return own_phrase and asked and not said_of_title(heard, target)


def _is_farewell(heard: Hearing) -> bool:
    """Whether nothing but "until Monday" is said, which is a goodbye in some languages."""
    first = heard.clause.items[0].low
    bare = not heard.clause.tags - {"until", "eta", "thanks"} and not heard.clause.numbers
    apart = heard.clause.joined == "" or heard.clause.sign >= FIRST_PICTURE
    return bare and apart and (first in heard.scene.grammar.roles.farewells or _is_tomorrow(heard))


def _is_tomorrow(heard: Hearing) -> bool:
    """Whether the next day is all that is said, which is how people part ("bis morgen!", "até amanhã")."""
    grammar = heard.scene.grammar
    led = heard.clause.items[0].low in grammar.roles.untils
    days = {i.when.day for i in heard.clause.dates if i.when and not i.when.weekday}
    alone = led and len(heard.words.split()) == _TWO
    return grammar.strict and alone and days == {heard.scene.said.on + timedelta(days=1)}


def _is_to_come(heard: Hearing) -> bool:
    """Whether a day that is no bare weekday is to come ("lo mandamos mañana")."""
    when = heard.clause.dates[0].when
    return bool(when and when.day and not when.weekday and when.day > heard.scene.said.on)


def _is_ahead(heard: Hearing) -> bool:
    """Whether the day is counted from now on ("over twee weken is hij ingeladen")."""
    first = heard.clause.dates[0]
    ahead = bool(first.when and first.when.day and first.when.day > heard.scene.said.on)
    return ahead and first.low in heard.scene.grammar.roles.aheads


def _deed_on(heard: Hearing) -> int:
    """Weigh a day beside the title's own deed: "signed on Friday" has been, "sent tomorrow" is asked."""
    first = heard.clause.dates[0]
    roles = heard.scene.grammar.roles
    arranged = roles.ons | (roles.fors if is_appointment(heard) else frozenset())
    if first.when is None:
        return 0
    if {before_date(heard), first.low} & arranged:
        return int(_is_near(heard, first.when))
    if first.when.weekday:
        return 0 if before_date(heard) else 1
    if first.when.day and (first.when.day - heard.scene.said.on).days > _NEARLY_A_YEAR:
        return 0  # "verstuurd, 3 juni", said in July
    return 1 if first.when.day and first.when.day > heard.scene.said.on else 0


def _is_near(heard: Hearing, day: When) -> bool:
    """Whether a day of the month is just to come ("el lunes 16 quedan eliminados")."""
    if day.day is None or day.weekday or not heard.scene.grammar.strict:
        return False
    return 0 < (day.day - heard.scene.said.on).days < _NEARLY_A_YEAR


def _dated_deed(heard: Hearing, day: When) -> int:
    """Weigh a day beside a deed: "sent on 12/5" has been, "done 20 May" is to come."""
    numbers = heard.target().numbers
    if numbers and heard.memory.done.issuperset(numbers):
        return 0
    ons = heard.scene.grammar.roles.ons
    lows = {item.low for item in heard.clause.items}
    if (
        day.weekday
        and lows & heard.scene.grammar.roles.finite_pasts
        and before_date(heard) not in ons
    ):
        return 0
    on = before_date(heard) in ons or heard.clause.dates[0].low in ons
    if heard.has("deed") and not heard.has("done") and not day.weekday:
        return 0 if on else 1
    ahead = (day.day - heard.scene.said.on).days if day.day else 0
    if on and (_FORTNIGHT < ahead <= _MONTH or ahead > _NEARLY_A_YEAR):
        return 0
    if on or not day.weekday:
        return 0 if day.weekday else 2 - on
    return 1


def acts_of(heard: Hearing) -> set[str]:
    """List the families of the verbs that are said, but for words of the title ("firewall form")."""
    language = heard.scene.grammar.language
    names = {
        title_words(heard.scene.by_number[number].title, language).names[place]
        for number, places in heard.clause.named.items()
        for place in places
    }
    return {
        tag.partition(".")[2]
        for found in heard.clause.spans("act")
        for tag in found.tags
        if tag.startswith("act.")
        and not any(
            alike(item.low, name)
            for item in heard.clause.items[found.start : found.end]
            for name in names
        )
    }


def _acting(heard: Hearing, target: Target) -> int:
    families = acts_of(heard)
    roles = heard.scene.grammar.roles
    limited = {before_date(heard), heard.clause.dates[0].low} & (roles.limits | roles.untils)
    if limited and target.by in {"number", "words"}:
        return 2
    if "start" in families and not any(
        "start" in families_of(heard.scene, n) for n in target.numbers
    ):
        return 0
    if object_elsewhere(heard, "act") and target.by in {"single", "before", "none"}:
        return 0
    wanted = frozenset(kin for n in target.numbers for kin in families_of(heard.scene, n))
    if not families or families & (wanted | {"do", "close"}):
        return 2
    thing = any(is_thing(heard, number) for number in target.numbers)
    if target.by in {"number", "words"} or thing or not wanted:
        return 2 if families & (heard.scene.grammar.final | {"plan"}) else 1
    return 1 if families & heard.scene.grammar.final else 0
