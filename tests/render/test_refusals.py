"""Why something did not happen is said in the reader's language, whichever part of us says it first."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

from bot.render import refusals
from bot.render.language import speaking
from tests.render.test_languages import BOT

MAIL = BOT.parent / "handlers" / "mail"


def test_a_refusal_is_said_in_the_readers_language_with_its_names():
    with speaking("de"):
        assert refusals.say("12 is done; reopen it first.").startswith("12 ist erledigt;")
        assert refusals.say("Only the vendor's team can do that.").endswith("Anbieters.")
        unread = refusals.say("I could not read your mail. This mail is empty.")
        assert unread == "Ich konnte Ihre E-Mail nicht lesen. Diese E-Mail ist leer."
        assert refusals.say("Something new is wrong.") == "Something new is wrong."


@pytest.mark.parametrize(
    ("sentence", "said"),
    [
        (
            "2026-02-05 is past; say a day from 2026-03-06 on.",
            "Thu 5 February is past; say a day from Fri 6 March on.",
        ),
        (
            "2025-12-31 is past; say a day from 2026-03-06 on.",
            "Wed 31 December 2025 is past; say a day from Fri 6 March on.",
        ),
        (
            "2026-02-05 is past; say until when it holds.",
            "Thu 5 February 2026 is past; say until when it holds.",
        ),
        ("“2026-02-05” is done; its date stays.", "“2026-02-05” is done; its date stays."),
    ],
)
def test_a_day_in_a_refusal_is_written_as_everywhere_and_a_title_as_it_stands(
    sentence: str, said: str
):
    assert refusals.say(sentence) == said
    with speaking("de"):
        assert "Do., 5. Feb." in refusals.say("2026-02-05 is past; say a day from 2026-03-06 on.")


@pytest.mark.parametrize(
    "path",
    [
        *("changes/talk.py", "changes/undo.py", "changes/waits.py", "changes/work.py"),
        *("changes/dates.py", "changes/consent.py", "policy/rights.py", "conversation/act.py"),
    ],
)
def test_each_refusal_that_a_customer_may_meet_has_its_words(path: str):
    unknown = [said for said in _refused(BOT / path) if refusals.match(said) is None]

    assert unknown == []


@pytest.mark.parametrize("path", ["whose.py", "parse/__init__.py", "parse/structure.py"])
def test_each_reason_that_is_told_of_a_mail_has_its_words(path: str):
    """To its author where it cannot be read, to the plan's owner where it is held."""
    said = list(_sentences(MAIL / path))

    assert said
    assert [one for one in said if refusals.match(one) is None] == []


@pytest.mark.parametrize("path", sorted(MAIL.rglob("*.py")), ids=lambda path: path.stem)
def test_nothing_is_answered_by_mail_in_words_that_stand_where_nobody_translates_them(path: Path):
    """What is refused there names a sentence of the catalogue, or hands on what was refused elsewhere."""
    loose = [
        ast.unparse(value)
        for node in ast.walk(ast.parse(path.read_text()))
        if isinstance(node, ast.keyword) and node.arg == "refused"
        for value in ast.walk(node.value)
        if isinstance(value, ast.Constant) and isinstance(value.value, str) and " " in value.value
    ]

    assert loose == []


def _refused(path: Path) -> Iterator[str]:
    """Give each sentence that is raised or refused, with a name in each of its places."""
    for node in ast.walk(ast.parse(path.read_text())):
        if not isinstance(node, ast.Call):
            continue
        raised = ast.unparse(node.func) in {"NotFound", "NotAllowed", "Unusable", "turn.refuse"}
        for said in node.args[:1] if raised else ():
            if isinstance(said, ast.Constant):
                yield said.value
            elif isinstance(said, ast.JoinedStr):
                parts = [one.value if isinstance(one, ast.Constant) else "X" for one in said.values]
                yield "".join(parts)


def _sentences(path: Path) -> Iterator[str]:
    """Give each sentence of a file that is no docstring."""
    tree = ast.parse(path.read_text())
    told = [node.value for node in ast.walk(tree) if isinstance(node, ast.Expr)]
    words = [node for node in ast.walk(tree) if isinstance(node, ast.Constant) and node not in told]
    for word in words:
        if isinstance(word.value, str) and word.value.endswith(".") and " " in word.value:
            yield word.value
