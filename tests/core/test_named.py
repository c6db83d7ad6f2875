"""What names a task is about that task, and about no other."""

from datetime import date

import pytest
from sqlalchemy import Engine

from storage.db import writing
from storage.kinds import NoteKind, State
from storage.models import Note, Person
from tests.cast import Cast
from tests.core.test_conversation import notes, say, task


@pytest.fixture
def engine(sqlite_engine: Engine) -> Engine:
    """The database makes no difference here."""
    return sqlite_engine


def test_undo_with_a_number_takes_back_that_task_alone(engine: Engine, cast: Cast) -> None:
    say(engine, cast.carl, "12 done, 15 on Friday. Who signs?", plan_id=cast.plan)

    say(engine, cast.carl, "undo 15", plan_id=cast.plan)

    assert task(engine, cast.firewall_form).due_on == date(2026, 3, 5)
    assert task(engine, cast.sso_metadata).state is State.DONE
    assert [note.removed_at for note in notes(engine) if note.kind is NoteKind.QUESTION] == [None]


@pytest.mark.parametrize(
    "text", ["12 is not done, sorry, undo that", "undo the done of 12", "undo the SSO metadata"]
)
def test_undo_of_a_task_reaches_behind_what_was_done_to_others(
    engine: Engine, cast: Cast, text: str
) -> None:
    say(engine, cast.carl, "12 done", plan_id=cast.plan)
    say(engine, cast.carl, "15 is not needed", plan_id=cast.plan)

    say(engine, cast.carl, text, plan_id=cast.plan)

    assert task(engine, cast.sso_metadata).state is State.OPEN
    assert task(engine, cast.firewall_form).state is State.CANCELLED


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("undo 14", "You have changed nothing of 14 in the last week"),
        ("undo 99", "There is no task 99 on ACME."),
        # Internal: to Carl it is as if it did not exist.
        ("undo 13", "There is no task 13 on ACME."),
    ],
)
def test_undo_of_what_one_did_not_change_changes_nothing(
    engine: Engine, cast: Cast, text: str, told: str
) -> None:
    say(engine, cast.carl, "12 done", plan_id=cast.plan)

    reply = say(engine, cast.carl, text, plan_id=cast.plan, shown=(cast.sso_metadata,))

    assert (len(reply.changes), told in reply.refused[0]) == (0, True)
    assert task(engine, cast.sso_metadata).state is State.DONE


def test_undo_said_again_does_not_reach_further_back(engine: Engine, cast: Cast) -> None:
    kept = say(engine, cast.carl, "Our new network colleague starts in April.", plan_id=cast.plan)
    say(engine, cast.carl, "12 done", plan_id=cast.plan)
    say(engine, cast.carl, "undo", plan_id=cast.plan)

    reply = say(engine, cast.carl, "undo", plan_id=cast.plan)

    assert "took back your latest change already" in reply.refused[0]
    with writing(engine) as session:
        assert session.get_one(Note, kept.note).removed_at is None


@pytest.mark.parametrize(
    "text",
    [
        "stop sending me 15",
        "stop bothering me about 15",
        "Please stop reminding me about 15.",
        "don't remind me about task 15 again",
        "no more mails about 15, thanks",
        "Bitte keine Erinnerungen mehr zu 15",
    ],
)
def test_stop_about_a_task_mutes_that_task_alone(engine: Engine, cast: Cast, text: str) -> None:
    reply = say(engine, cast.carl, text, plan_id=cast.plan)

    assert reply.noted == "muted"
    assert muted(engine, cast) == [cast.firewall_form]


@pytest.mark.parametrize(
    "text",
    [
        "Please stop sending me these about the forms",
        "stop reminding me about the firewall form",
        "stop sending me all these mails about the firewall",
    ],
)
def test_stop_about_a_word_of_a_title_mutes_that_task_alone(
    engine: Engine, cast: Cast, text: str
) -> None:
    reply = say(engine, cast.carl, text, plan_id=cast.plan)

    assert (reply.noted, reply.task) == ("muted", cast.firewall_form)
    assert muted(engine, cast) == [cast.firewall_form]


@pytest.mark.parametrize("words", ["SSO", "contract", "the coffee"])
def test_stop_about_words_of_several_titles_of_none_or_of_something_internal_is_asked_about(
    engine: Engine, cast: Cast, words: str
) -> None:
    reply = say(engine, cast.carl, f"Please stop sending me these about {words}", plan_id=cast.plan)

    assert reply.refused == ("Which task? Say it with its number, like “mute 12”.",)
    assert muted(engine, cast) == []


def test_stop_about_what_words_name_is_asked_about(engine: Engine, cast: Cast) -> None:
    text = "stop reminding me about the firewall form"

    reply = say(engine, cast.carl, text, plan_id=cast.plan, shown=(cast.sso_metadata,))

    assert "“mute 12”" in reply.refused[0]
    assert muted(engine, cast) == []


def test_stop_within_other_words_says_how_to_stop(engine: Engine, cast: Cast) -> None:
    reply = say(engine, cast.carl, "12 done. Please stop all emails.", plan_id=cast.plan)

    assert task(engine, cast.sso_metadata).state is State.DONE
    assert reply.refused == ("To hear nothing from me, reply “stop”.",)
    with writing(engine) as session:
        assert session.get_one(Person, cast.carl).stopped_at is None


def muted(engine: Engine, cast: Cast) -> list[int]:
    """The tasks of which Carl wants no news, where he hears of the others."""
    with writing(engine) as session:
        carl = session.get_one(Person, cast.carl)
        assert carl.stopped_at is None
        return carl.muted or []


def test_a_number_that_was_not_shown_is_offered_and_yes_is_enough(
    engine: Engine, cast: Cast
) -> None:
    reply = say(engine, cast.carl, "12 done, 15 on Friday", shown=(cast.sso_metadata,))

    assert task(engine, cast.sso_metadata).state is State.DONE
    assert task(engine, cast.firewall_form).due_on == date(2026, 3, 5)
    (asked,) = reply.proposals

    say(engine, cast.carl, "yes", shown=(cast.sso_metadata,), proposal=asked)

    assert task(engine, cast.firewall_form).due_on == date(2026, 3, 6)


@pytest.mark.parametrize("number", [13, 99])
def test_a_number_that_is_no_task_of_ones_own_eyes_is_not_asked_about(
    engine: Engine, cast: Cast, number: int
) -> None:
    reply = say(engine, cast.carl, f"12 done, {number} done", shown=(cast.sso_metadata,))

    assert task(engine, cast.sso_metadata).state is State.DONE
    assert (reply.proposals, reply.refused) == ((), (f"There is no task {number} on ACME.",))


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("15 is blocked, waiting on legal", "waiting on legal"),
        ("15 blocked because we have no budget", "we have no budget"),
        ("15 blocked", None),
        ("15 is waiting on legal", "legal"),
    ],
)
def test_a_reason_does_not_say_again_that_it_is_blocked(
    engine: Engine, cast: Cast, text: str, reason: str | None
) -> None:
    say(engine, cast.carl, text, plan_id=cast.plan)

    blocked = task(engine, cast.firewall_form)
    assert (blocked.state, blocked.reason) == (State.BLOCKED, reason)


def test_a_question_beside_a_change_keeps_its_mark(engine: Engine, cast: Cast) -> None:
    say(engine, cast.carl, "12 done. Who signs the contract?", plan_id=cast.plan)

    assert notes(engine)[-1].text == "Who signs the contract?"
