"""What is told of the past: as it was then, once, and nothing of slips that were taken back."""

from datetime import date, timedelta

from bot import commands as c
from bot import render
from bot.identity import Reader, eyes
from bot.outbox import Reply
from storage.kinds import Audience, Medium, MessageKind
from storage.models import Message
from tests.cast import NOON
from tests.render.telling import LINKS, Telling

LONG_AGO = NOON - timedelta(days=1)


def since(telling: Telling, reader: int) -> str:
    """Give what changed, as that person reads it."""
    with eyes(telling.engine, Reader.person(reader)) as session:
        return render.since_text(
            session, telling.cast.plan, LONG_AGO, person_id=reader, now=telling.now, links=LINKS
        )


def letter(telling: Telling, reader: int, *changes: int) -> render.Letter:
    """Give the mail that tells a person of changes."""
    _post, mail = telling.told(reader, list(changes))
    assert mail is not None
    return mail


def test_a_task_that_was_moved_keeps_the_date_that_it_was_added_with(telling: Telling):
    cast = telling.cast
    telling.make(
        cast.carl,
        c.AddTask(cast.plan, "Train", cast.carl, date(2026, 3, 5), audience=Audience.SHARED),
    )
    task = cast.firewall_form + 1
    telling.make(cast.carl, c.MoveDate(task, date(2026, 3, 4)))

    said = since(telling, cast.vera)

    assert "added 16. Train by mail, for Carl Reyes (Acme), due Thu 5 March." in said
    assert "moved 16. Train from Thu 5 March to Wed 4 March" in said


def test_a_task_that_was_reopened_and_done_again_was_open_in_between(telling: Telling):
    cast = telling.cast
    telling.make(cast.carl, c.CompleteTask(cast.sso_metadata))
    (undone,) = telling.make(cast.carl, c.Undo())
    telling.make(cast.carl, c.CompleteTask(cast.sso_metadata))

    text = letter(telling, cast.vera, undone).text

    assert "took back that 12. Send SSO metadata is done by mail. It is open again." in text


def test_what_was_taken_back_meanwhile_is_no_news(telling: Telling):
    cast = telling.cast
    telling.make(cast.vera, c.Comment(cast.plan, "Oh dear", audience=Audience.SHARED))
    telling.make(cast.vera, c.Undo())
    telling.make(cast.vera, c.Comment(cast.plan, "All well", audience=Audience.SHARED))

    said = since(telling, cast.carl)

    assert "All well" in said
    assert "took back" not in said


def test_who_reads_of_their_own_doing_is_spoken_to_in_whole_sentences(telling: Telling):
    cast = telling.cast
    telling.make(cast.vera, c.BlockTask(cast.configure_sso, "legal"))

    own, other = since(telling, cast.vera), since(telling, cast.carl)

    assert "You said by mail that 14. Configure SSO is blocked: legal" in own
    assert "is blocked, says Vera Holm (Northwind) by mail: legal" in other


def test_who_begins_a_plan_joins_it_and_invites_nobody(telling: Telling):
    cast = telling.cast
    made = telling.make(
        cast.vera, c.CreatePlan("NEW", "New", cast.northwind, cast.globex, cast.vera)
    )
    joined = [key for key in made if telling.change(key).verb == "invite"]

    said = letter(telling, cast.vera, *joined).text

    assert "You joined the plan by mail, as owner." in said


def test_what_all_in_a_channel_read_names_who_asked(telling: Telling):
    cast = telling.cast
    telling.make(cast.vera, c.StartTask(cast.configure_sso))
    reply = Reply(plan=cast.plan, since=LONG_AGO.isoformat())
    message = Message(
        key="x",
        kind=MessageKind.ANSWER,
        medium=Medium.SLACK,
        person_id=cast.vera,
        plan_id=cast.plan,
        about=reply.dump(),
        made_at=NOON,
    )
    asked = {"now": NOON, "links": LINKS}
    with eyes(telling.engine, Reader.person(cast.vera)) as session:
        alone = str(render.for_slack(session, message, **asked))
        message.team_id, message.channel_id = "T01", "C01"
        aloud = str(render.for_slack(session, message, **asked))

    assert "You started" in alone
    assert "You started" not in aloud
    assert "Vera Holm started" in aloud


def test_a_subject_is_short_and_says_what_is_wanted(telling: Telling):
    cast = telling.cast
    made = telling.make(cast.vera, c.MoveDate(cast.configure_sso, date(2026, 4, 3)))
    edited = telling.make(cast.vera, c.StartTask(cast.configure_sso))

    asked = letter(telling, cast.carl, *made, *edited)
    started = letter(telling, cast.carl, *edited)

    assert asked.subject == "ACME: 14. Configure SSO: Fri 3 April waits for your yes, and 1 more"
    assert started.subject == "ACME: Vera Holm (Northwind) started 14. Configure SSO"
    assert started.sender == "Northwind"


def test_names_in_brackets_hold_none_themselves(telling: Telling):
    cast = telling.cast
    made = telling.make(cast.carl, c.CompleteTask(cast.sso_metadata))

    text = letter(telling, cast.cleo, *made).text

    assert "Next: 14. Configure SSO (Victor Lund, Northwind)." in text
