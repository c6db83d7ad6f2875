"""What is internal is named in nothing that the customer reads, whichever door the vendor's people say it through."""

import pytest
from sqlalchemy import select

from bot import changes, render
from bot import commands as c
from bot.identity import Reader, eyes
from storage.db import reading, writing
from storage.kinds import Audience, Origin, State
from storage.models import Member, Note
from tests.office import Office, Pages
from tests.slack.filling import errors, fill, opened, ready
from tests.slack.test_private import heard_by_carl

REFUSED = "is internal, and Acme would read it, so I changed nothing. Say it without that."
REASONS = [
    "14 is blocked because 13. Check contract terms is not ready",
    "14 is blocked by the Margin review",
    "15 is blocked by 13",
    "14 blocked, waiting on 13",
    "block 14 waiting for Check contract terms",
]


@pytest.fixture
def shared(office: Office) -> Office:
    """The plan lives in a channel that the customer reads."""
    office.link(Audience.SHARED)
    return office


def page_of_carl(office: Office) -> str:
    """The plan's page with its history, as Carl opens it."""
    with eyes(office.engine, Reader.person(office.cast.carl)) as session:
        page = render.page_plan(
            session,
            office.cast.plan,
            now=office.clock(),
            links=Pages(),
            nonce="n",
            person_id=office.cast.carl,
        )
    assert page is not None
    return page


def read_by_carl(office: Office) -> str:
    """All that Carl reads: the channel with its card, his page, and the mails that are for him."""
    office.clock.forward(minutes=6)
    office.send()
    letters = []
    for row in office.rows():
        if row.person_id == office.cast.carl:
            with eyes(office.engine, Reader.person(office.cast.carl)) as session:
                mail = render.for_mail(session, row, now=office.clock(), links=Pages())
            letters.append(f"{mail.subject}\n{mail.text}" if mail else "")
    return "\n".join([heard_by_carl(office), page_of_carl(office), *letters])


def check_nothing_is_named(office: Office) -> None:
    said = read_by_carl(office)
    assert not [
        word for word in ("Check contract", "Margin review", "by 13", "on 13") if word in said
    ]


@pytest.mark.parametrize("text", REASONS)
def test_reason_by_command_names_nothing_internal(shared: Office, text: str):
    answer = shared.typed(shared.vera, text)

    assert REFUSED in answer
    assert "Share with" not in answer
    assert not shared.changes("block", "cancel")
    check_nothing_is_named(shared)


@pytest.mark.parametrize("text", REASONS)
def test_reason_in_a_direct_conversation_names_nothing_internal(shared: Office, text: str):
    shared.slack.dm(shared.victor, text)
    shared.send()

    answer = shared.said(shared.victor)[-1]
    assert REFUSED in answer
    assert "only your own side sees it" in answer
    assert not shared.changes("block", "cancel")
    check_nothing_is_named(shared)


def test_reason_in_a_form_names_nothing_internal(shared: Office):
    ready(shared)
    view = opened(shared, shared.victor, "block")

    assert REFUSED in errors(fill(shared, shared.victor, view, reason="the Margin review is late"))
    check_nothing_is_named(shared)


@pytest.mark.parametrize(
    "text",
    [
        "note 14 Margin review slips, so we stall them --share",
        "note 14 waits for 13 --share",
        "ask @carl is Check contract terms ok for you?",
        "add Prepare Margin review for Carl",
        'add "Prepare Margin review" @carl',
    ],
)
def test_words_and_titles_for_the_customer_name_nothing_internal(shared: Office, text: str):
    assert REFUSED in shared.typed(shared.vera, text)

    assert not shared.changes("comment", "ask", "add")
    check_nothing_is_named(shared)


def test_kept_words_that_name_something_internal_are_not_shared(shared: Office):
    shared.typed(shared.vera, "note 14 the Margin review slips")
    with reading(shared.engine, ()) as session:
        note = session.scalars(select(Note).order_by(Note.id.desc())).first()

    with pytest.raises(changes.Refused, match="is internal"):
        made(shared, shared.cast.vera, c.Share(c.Thing.NOTE, note.id))


def test_task_is_shared_with_no_reason_that_names_another(shared: Office):
    made(shared, shared.cast.vera, c.Hide(c.Thing.TASK, shared.cast.configure_sso))
    made(shared, shared.cast.vera, c.BlockTask(shared.cast.configure_sso, "by the Margin review"))

    assert REFUSED in shared.typed(shared.vera, "share 14")
    check_nothing_is_named(shared)


def test_milestone_and_goal_get_no_title_that_names_another(shared: Office):
    cast = shared.cast
    for command in (
        c.EditMilestone(cast.go_live, title="Go-live after the Margin review"),
        c.EditGoal(cast.goal, title="Margin review in a minute"),
        c.AddMilestone(cast.plan, "Second margin review"),
    ):
        with pytest.raises(changes.Refused, match="is internal"):
            made(shared, cast.vera, command)

    check_nothing_is_named(shared)


def test_internal_task_may_be_shared_by_its_own_name(shared: Office):
    shared.typed(shared.vera, "block 13 waiting for legal")

    shared.typed(shared.vera, "share 13")

    assert "Check contract terms" in read_by_carl(shared)


def test_reason_of_an_internal_task_may_name_another(shared: Office):
    shared.typed(shared.vera, "block 13 waiting for the Margin review")

    assert shared.task(shared.cast.contract).state is State.BLOCKED
    check_nothing_is_named(shared)


def test_whoever_does_not_see_what_is_internal_learns_nothing_of_it(shared: Office):
    with writing(shared.engine) as session:
        seat = session.scalar(select(Member).where(Member.person_id == shared.cast.victor))
        seat.clearance = Audience.SHARED

    made(shared, shared.cast.victor, c.BlockTask(shared.cast.configure_sso, "13 is late"))
    made(shared, shared.cast.carl, c.BlockTask(shared.cast.firewall_form, "your Margin review"))

    assert shared.task(shared.cast.configure_sso).reason == "13 is late"
    assert shared.task(shared.cast.firewall_form).reason == "your Margin review"


def made(office: Office, who: int, command: c.Command) -> None:
    with writing(office.engine) as session:
        changes.make(session, [command], actor=who, origin=Origin.PAGE, now=office.clock())
