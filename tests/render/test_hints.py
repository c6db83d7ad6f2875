"""What people are told to answer with is understood: each hint, in each language, by what reads their answers."""

import re
from datetime import UTC, datetime
from typing import Any

import jinja2
import pytest

from bot.conversation import wishes
from bot.conversation.looking_back import asked
from bot.reading import PersonWords, TaskWords, absence, read
from bot.render.language import LANGUAGES, gettext, speaking
from bot.render.surfaces import SAYINGS
from bot.render.voice import slack_voice
from handlers.mail import confirming, inviting
from handlers.slack.verbs import usage
from tests.render.test_languages import BOT, LOCALES, catalogue, collected

QUOTED = re.compile(r"“([^”]+)”|\"([^\"]+)\"|„([^“]+)“|«\s*([^»]+?)\s*»|「([^」]+)」")
PLACE = re.compile(r"%\((\w+)\)s")
# What stands in the places of a hint when it is sent.
FACTS = {
    "number": "12",
    "first": "12",
    "second": "14",
    "sender": "chris@acme.example",
    "num": "3",
}
# Hints that stand in no quotes: how to talk, and how to answer a reminder.
BARE = [*(say for say, _ in SAYINGS), "%(first)s done, %(second)s Friday"]
TASKS = [TaskWords(12, "Send SSO metadata"), TaskWords(14, "Firewall form")]
PEOPLE = [PersonWords("robin@acme.example", "Robin Hill")]


def quoted(sentence: str) -> list[str]:
    """Give what a sentence quotes as something to be answered, its places filled."""
    found = [next(filter(None, groups)) for groups in QUOTED.findall(sentence)]
    hints = [one for one in found if not PLACE.fullmatch(one)]
    return [PLACE.sub(lambda place: FACTS[place[1]], one) for one in hints]


HINTS = {said[-1]: hints for said in collected().values() if (hints := quoted(said[-1]))}
KEYS = {said[-1]: said[0] for said in collected().values()}


def meaning(text: str, spoken: str) -> Any:
    """What somebody is understood to want who answers with that and no more, about task 12."""
    wished = wishes.find(text)
    if wished is not None:
        return wished.wish, wished.number
    if invited := inviting.wish(text):
        return invited
    if text.casefold() in confirming.YES | confirming.NO:
        return text.casefold() in confirming.YES
    if asked(text) is not None:
        return "since"
    at, locale = datetime(2026, 3, 2, 12, tzinfo=UTC), LOCALES.get(spoken, "en_US")
    away = absence(text, names=[], said_at=at, zone="Europe/Berlin", locale=locale, country=None)
    if away is not None:
        return away.since, away.back_on
    understood = read(
        text,
        tasks=TASKS,
        people=PEOPLE,
        sender="carl@acme.example",
        said_at=at,
        zone="Europe/Berlin",
        locale=locale,
        about=None if re.search(r"\d{2}", text) else [12],
    )
    assert not understood.questions, text
    return [(one.do, one.task, one.date, one.until, one.to) for one in understood.actions]


@pytest.mark.parametrize("spoken", LANGUAGES)
@pytest.mark.parametrize("sentence", HINTS)
def test_a_hint_means_the_same_in_each_language(spoken: str, sentence: str):
    said = catalogue(spoken).get(KEYS[sentence]).string
    hints = quoted(said if isinstance(said, str) else said[-1])

    wanted = [meaning(hint, "en") for hint in HINTS[sentence]]

    assert [meaning(hint, spoken) for hint in hints] == wanted, hints
    # English words are no help to who does not speak it, but where they are the language's own.
    assert not [one for one in hints if len(one.split()) > 1 and one in HINTS[sentence]]


@pytest.mark.parametrize("spoken", LANGUAGES)
@pytest.mark.parametrize("words", BARE)
def test_what_help_and_reminders_show_means_the_same_in_each_language(spoken: str, words: str):
    with speaking(spoken):
        said = gettext(words, **FACTS)

    assert meaning(said, spoken) == meaning(words % FACTS, "en"), said


def test_every_hint_asks_for_something():
    """None is read as a mere remark, so that no comparison above compares nothing with nothing."""
    english = [meaning(hint, "en") for hints in HINTS.values() for hint in hints]

    assert len(english) > 20
    assert not [one for one in english if not one and one is not False]
    assert "comment" not in {
        action[0] for one in english if isinstance(one, list) for action in one
    }


@pytest.mark.parametrize("path", sorted((BOT / "templates").glob("*.slack")), ids=lambda p: p.name)
def test_what_slack_shows_to_be_written_is_a_verb_or_is_understood(path):
    """In English, as all of it there."""
    tree = slack_voice().environment.parse(path.read_text())
    data = "".join(node.data for node in tree.find_all(jinja2.nodes.TemplateData))

    for hint in re.findall(r"`([^`]+)`", data):
        words = hint.replace("@who", "Robin Hill").replace("KEY", "ACME").split()
        assert usage(words[0]) or meaning(" ".join(words), "en"), hint
