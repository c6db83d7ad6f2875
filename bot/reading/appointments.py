"""Tasks that ask for a day of their own: "Book the kick-off", "Choose a launch date"."""

from bot.reading.hearing import Hearing
from bot.reading.naming import title_words
from bot.reading.occasions import before_date
from bot.reading.rules import families_of

# Families of titles that a day may answer ("Choose a date").
_ANSWERED = {"choose", "plan", "book", "agree"}
# … and of those that set a day themselves.
_ARRANGED = _ANSWERED | {"move"}


def is_appointment(heard: Hearing) -> bool:
    """Whether the task asks for a day of its own ("Book the kick-off")."""
    return any(_ARRANGED & families_of(heard.scene, n) for n in heard.target().numbers)


def is_arranged(heard: Hearing) -> bool:
    """Whether it is only told when that will be which was just said to be booked."""
    numbers = heard.target().numbers
    told = is_appointment(heard) or heard.clause.items[0].low in heard.scene.grammar.roles.things
    arranged = bool(numbers) and heard.memory.done.issuperset(numbers) and told
    return arranged and not heard.has("move", "will", "wish", "moretime", "until")


def answers_title(heard: Hearing) -> bool:
    """Whether a day may be what the task asks for ("Choose a launch date": "April 2 it is")."""
    if heard.has("move", "will", "moretime", "until", "wish"):
        return False
    leads = {before_date(heard), heard.clause.dates[0].low}
    if leads & (heard.scene.grammar.roles.limits | heard.scene.grammar.roles.untils):
        return False
    if heard.scene.grammar.strict and _is_settled_then(heard):
        return False
    if not any(_ANSWERED & families_of(heard.scene, n) for n in heard.target().numbers):
        return False
    nouns = heard.scene.grammar.roles.day_nouns
    titles = (heard.scene.by_number[number].title for number in heard.target().numbers)
    return any(nouns & set(title_words(t, heard.scene.grammar.language).lows) for t in titles)


def _is_settled_then(heard: Hearing) -> bool:
    """Whether somebody says that it will be settled on that day ("28 klären wir am Mittwoch")."""
    pronouns = heard.scene.grammar.roles.pronouns
    acts = {tag.partition(".")[2] for tag in heard.clause.tags if tag.startswith("act.")}
    return bool(acts & _ARRANGED) and any(item.low in pronouns for item in heard.clause.items)
