"""Why something did not happen, in the reader's language.

What refuses says so in English, with the names in it, where it decides. Here stand those sentences with places
for the names: each is found again by its form. One that is not here is said as it came; a test sees that each is
that a customer may meet.
"""

import re
from collections.abc import Mapping
from datetime import date
from functools import lru_cache

from bot.render.dates import write_day
from bot.render.language import ENGLISH, gettext, language, mark

# What the doors say themselves.
NO_SUCH_THING = mark("There is no such thing on your plans.")
ON_IT_ALREADY = mark("%(email)s is on the plan already.")
NOT_THEIRS = mark("%(email)s is no address of %(company)s; ask the plan's owner to invite them.")
WHICH_PLAN = mark(
    "I could not tell which plan your files are for, so I kept none; answer one of my mails with them."
)
UNREAD = mark("I could not read your mail. %(why)s")
TOO_BIG = mark("It is too big: %(size)s MB, where %(most)s MB is the most.")
ENCRYPTED = mark(
    "It is encrypted, and I have no key for it; please write to me without encryption."
)
SIGNED = mark(
    "It is signed in a way that packs its text (S/MIME); please sign it in clear, or not at all."
)
PACKED = mark(
    "All of it is in an Outlook package (winmail.dat); please send it as HTML or plain text."
)
NOTHING_NEW = mark(
    "I found nothing new in your mail. If you wrote something, write it above what you answer."
)
TOO_MANY = mark(
    "Many mails came from you in a short time. I read and do what you write all the same, but answer no more of it for a while."
)
WHEN_TO_REMIND = mark("Choose the day from which you want to be reminded again.")
WHICH_DAY = mark("Choose the day that suits you.")
WHEN_DONE = mark("Choose the day on which it will be done.")
NO_ACCOUNT = mark("There is no such account.")
ACCOUNT_TAKEN = mark("That Slack account is somebody else's already. Tell your contact.")
NOBODY_TO_STOP = mark("There is nobody to stop messages to.")
SENTENCES = (
    NO_SUCH_THING,
    ON_IT_ALREADY,
    NOT_THEIRS,
    WHICH_PLAN,
    UNREAD,
    TOO_BIG,
    ENCRYPTED,
    SIGNED,
    PACKED,
    NOTHING_NEW,
    TOO_MANY,
    WHEN_TO_REMIND,
    WHICH_DAY,
    WHEN_DONE,
    NO_ACCOUNT,
    ACCOUNT_TAKEN,
    NOBODY_TO_STOP,
    mark("Only %(who)s can do that."),
    mark("Only %(name)s can decide that."),
    mark("Only the plan's owner can change what a member is."),
    mark("Only the plan's owner can let somebody see internal things."),
    mark("Only the plan's owner can change the owner, lead or sponsor."),
    mark("Only the vendor's team can keep something internal."),
    mark("Only who has a task can put off its reminder."),
    mark("Only a member of the plan can be asked."),
    mark("Only a member of the plan can be asked; invite them first."),
    mark("Only a member of the plan can have a task; invite them first."),
    mark("%(name)s has that task; ask them to cancel it."),
    mark("%(name)s may not see this; it is internal."),
    mark("%(name)s was promised before it was made internal; share it, then move it."),
    mark("That task is of another plan."),
    mark("You can invite your own colleagues."),
    mark("That has been changed again since, so there is nothing to take back."),
    mark("You have changed nothing in the last week, so there is nothing to undo."),
    mark("You have changed nothing of %(number)s in the last week, so there is nothing to undo."),
    mark("You took back your latest change already; for an older one name its task by its number."),
    mark("You took back your latest change of %(number)s already."),
    mark("That is taken back already."),
    mark("There is no task %(number)s on %(plan)s."),
    mark("To hear nothing from me, reply “stop”."),
    mark("There is nothing of yours to undo."),
    mark("Another date of “%(title)s” waits for %(name)s's yes already."),
    mark("The date that was waits for %(name)s's yes already."),
    mark("That is the date that waits for your yes: agree to it."),
    mark("Nobody of the other side is left to ask."),
    mark("Another date can be suggested where a date was asked for."),
    mark("A date is proposed by moving it."),
    mark("There is no such choice."),
    mark("That was %(state)s already."),
    mark("“%(title)s” is %(state)s; its date stays."),
    mark("%(number)s is %(state)s; reopen it first."),
    mark("It is cancelled, so nothing was changed; “reopen %(number)s” makes it a task again."),
    mark("%(number)s is %(state)s; there is nothing to be reminded of."),
    mark("The first promise stays."),
    mark("The year %(year)s is too far away for a plan."),
    mark("%(day)s is past; say a day from %(today)s on."),
    mark("%(day)s is more than five years away; say a nearer day."),
    mark("%(what)s needs some words."),
    mark("%(what)s is too long: %(length)s characters; %(longest)s is the most."),
    mark("%(plan)s is closed; resume it first."),
    mark("%(plan)s is closed, so nothing was changed; %(name)s can resume it."),
    mark("I could not tell which task that is; name it by its number."),
    mark("You are on several plans: say which, like %(task)s."),
    mark("You are on no plan yet; ask your contact to invite you."),
    mark("Which task? Say it with its number, like “later %(number)s”."),
    mark("Which task? Say it with its number, like “mute %(number)s”."),
    mark("Which task? Say it with its number, like “unmute %(number)s”."),
    mark("I do not know you in Slack yet; ask your contact to connect you."),
    mark("This mail is empty."),
    mark("A head of this mail is longer than 64 kB."),
    mark("This mail has more than 200 parts."),
    mark("The parts of this mail are nested more than 20 deep."),
    # Why a mail is held, for the plan's owner.
    mark("It names no author, or more than one."),
    mark("The receiving host found the sender's address forged (DMARC)."),
    mark("Its author is nobody whom I know."),
    mark("It answers somebody's mail from an address that is not theirs."),
    mark("Its author is not on the plan that it answers."),
    mark("It answers no mail that was sent to its author, and nothing vouches for its address."),
    mark("It does not say which plan it is about."),
)
# What may stand in their places and is no name.
WORDS = frozenset(
    [
        mark("a member of the plan"),
        mark("a contributor of the plan"),
        mark("the vendor's team"),
        mark("the plan's owner"),
        mark("the customer's lead or the vendor's team"),
        mark("who was asked"),
        mark("accepted"),
        mark("declined"),
        mark("withdrawn"),
        mark("done"),
        mark("cancelled"),
        mark("reached"),
        mark("another thing"),
        mark("A note"),
        mark("A question"),
        mark("An answer"),
        mark("A reason"),
        mark("A block"),
        mark("A task"),
        mark("An instruction"),
    ]
)
# The vendor's people alone meet these, and read English.
VENDORS = ("%(day)s is past; say until when it holds.",)
# What refuses writes a day as a machine does; nothing else in a sentence is a day.
DAYS = ("day", "today")
_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")
_PLACE = re.compile(r"%\\\((\w+)\\\)s")


def say(sentence: str) -> str:
    """Say why something did not happen; as it came where we have no other words for it."""
    if language() == ENGLISH and not _DAY.search(sentence):
        return sentence
    found = match(sentence)
    if found is None:
        return sentence
    words, facts = found
    return gettext(words, **{name: _put(fact) for name, fact in _dated(facts).items()})


def match(sentence: str) -> tuple[str, dict[str, str]] | None:
    """Find of which form a sentence is, and what stands in its places."""
    for words, form in _forms():
        found = form.fullmatch(sentence)
        if found is not None:
            return words, found.groupdict()
    return None


def _dated(facts: Mapping[str, str]) -> dict[str, str]:
    """Write the days as people do, with the year where it is another one than today's, or no today is told."""
    year = int(facts.get("today", "0")[:4])
    days = {
        name: write_day(date.fromisoformat(facts[name]), year)
        for name in DAYS
        if _DAY.fullmatch(facts.get(name, ""))
    }
    return {**facts, **days}


def _put(fact: str) -> str:
    """Say what stands in a place: one of our own words, a sentence again, or a name."""
    return gettext(fact) if fact in WORDS else say(fact)


@lru_cache(maxsize=1)
def _forms() -> tuple[tuple[str, re.Pattern[str]], ...]:
    """Make a form of each sentence; those with fewer open places are tried first."""
    ordered = sorted((*SENTENCES, *VENDORS), key=lambda words: words.count("%("))
    places = (_PLACE.sub(r"(?P<\1>.+?)", re.escape(words)) for words in ordered)
    forms = (re.compile(pattern, re.DOTALL) for pattern in places)
    return tuple(zip(ordered, forms, strict=True))
