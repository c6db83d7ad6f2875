"""What the vendor's people say to the bot aside is read by nobody of the customer, unless they share it on purpose."""

from datetime import date

import pytest
from sqlalchemy import select

from bot import changes
from bot import commands as c
from bot.identity import Reader, eyes
from storage.db import reading, writing
from storage.kinds import Audience, Origin, State
from storage.models import Note, Person, Task
from tests.office import Office
from tests.slack.filling import act, opened, ready
from tests.slack.test_buttons import remind, slack_of

SECRET = "our price is far too high"


def heard_by_carl(office: Office) -> str:
    """All that Carl could read: the notes and tasks that he sees, what is told to him, the channel."""
    with eyes(office.engine, Reader.person(office.cast.carl)) as session:
        notes = [note.text for note in session.scalars(select(Note))]
        tasks = [f"{task.number} {task.title}" for task in session.scalars(select(Task))]
    told = [str(row.about) for row in office.rows() if row.person_id == office.cast.carl]
    posted = [office.read(message) for message in office.slack.messages(office.channel)]
    return "\n".join([*notes, *tasks, *told, *posted])


def told_to_carl(office: Office) -> list[int]:
    return [row.id for row in office.rows() if row.person_id == office.cast.carl]


@pytest.fixture
def shared(office: Office) -> Office:
    """The plan lives in a channel that the customer reads."""
    office.link(Audience.SHARED)
    return office


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("frobnicate", "I do not know “frobnicate”, so I changed nothing and kept nothing."),
        ("frobnicate 12", "I do not know “frobnicate”"),
        ("list", "did you mean /plan status? For example: /plan status ACME"),
        ("internal", "did you mean /plan hide? For example: /plan hide 13"),
        ("kick @victor", "did you mean /plan remove?"),
        ("make the contract internal", "Say which task, by its number."),
        ("make 15 public", "Shall both sides see it? Then type /plan share 15"),
        ("who NOPE", "There is no plan “NOPE” that you are on."),
        ("status NOPE", "There is no plan “NOPE” that you are on."),
        ("what is the status of 99?", "There is no task 99 on ACME."),
        ("ask @carl 13 May we tell you?", "may not see this"),
        (f"ask @carl {SECRET} --internal", "may not see this"),
    ],
)
def test_what_looks_like_a_verb_is_answered_and_not_kept(shared: Office, text: str, meant: str):
    assert meant in shared.typed(shared.vera, text)

    assert not shared.changes()
    assert not told_to_carl(shared)


@pytest.mark.parametrize(
    "text",
    [
        SECRET,
        f"comment {SECRET}",
        f"note 14 {SECRET}",
        f"decide {SECRET}",
        f"ask {SECRET}",
        f"14 {SECRET}",
        f"13 {SECRET}",
        f"12 done. {SECRET}",
        f"Carl, {SECRET}, is it not?",
        f"how are we to tell them that {SECRET}?",
    ],
)
def test_words_behind_the_command_stay_with_the_vendor(shared: Office, text: str):
    answer = shared.typed(shared.vera, text)
    shared.clock.forward(minutes=6)
    shared.send()

    assert "only your own side sees" in answer
    assert SECRET not in heard_by_carl(shared)
    with reading(shared.engine, ()) as session:
        kept = session.scalars(select(Note).order_by(Note.id)).all()[-1]
    assert kept.audience is Audience.INTERNAL
    assert SECRET in kept.text


@pytest.mark.parametrize(
    "text", [f"note 14 {SECRET} --share", f"decide {SECRET} --shared", f"{SECRET} --share"]
)
def test_words_that_are_shared_on_purpose_are_shared(shared: Office, text: str):
    assert "both sides see it" in shared.typed(shared.vera, text)

    assert SECRET in heard_by_carl(shared)
    assert "--" not in heard_by_carl(shared)


def test_kept_words_are_shared_by_a_press(shared: Office):
    answer = shared.slash(shared.vera, f"note 14 {SECRET}").shown

    shared.slack.click(shared.vera, answer, "share")
    shared.clock.forward(minutes=6)
    shared.send()

    assert SECRET in heard_by_carl(shared)
    assert told_to_carl(shared)


def test_question_to_nobody_is_put_to_the_customer_by_a_press(shared: Office):
    answer = shared.slash(shared.vera, "ask Which networks do the wards use?").shown
    assert not told_to_carl(shared)

    shared.slack.click(shared.vera, answer, "share")

    with reading(shared.engine, ()) as session:
        asked = session.scalars(select(Note).order_by(Note.id.desc())).first()
    assert (asked.to_id, asked.audience) == (shared.cast.carl, Audience.SHARED)
    assert told_to_carl(shared)


def test_note_on_an_internal_task_is_shared_by_no_button(shared: Office):
    answer = shared.slash(shared.vera, f"note 13 {SECRET} --share").shown

    assert "Share with" not in shared.read(answer)
    assert SECRET not in heard_by_carl(shared)


@pytest.mark.parametrize(
    "text",
    ["internal 14", "private 14", "make 14 internal", "hide 14 from Acme", "14 should be private"],
)
def test_wish_to_hide_hides(shared: Office, text: str):
    shared.typed(shared.vera, text)

    assert shared.task(shared.cast.configure_sso).audience is Audience.INTERNAL
    assert not shared.changes("comment")
    assert "Configure SSO" not in heard_by_carl(shared)


def test_customers_words_on_what_is_private_are_words(shared: Office):
    carl = slack_of(shared, shared.cast.carl, "Carl Reyes")

    shared.typed(carl, "14 should be private")

    assert shared.task(shared.cast.configure_sso).audience is Audience.SHARED
    assert [row.audience for row in shared.changes("comment")] == [Audience.SHARED]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("who is late?", "ACME · Acme onboarding"),
        ("is anything overdue?", "ACME · Acme onboarding"),
        ("what is the status of 14?", "14. Configure SSO · open"),
        ("status of task 14", "14. Configure SSO"),
        ("14?", "14. Configure SSO"),
        ("who has the firewall form?", "Carl Reyes"),
        ("when is go-live?", "Go-live · Fri 27 March"),
        ("when do we go live?", "Go-live · Fri 27 March"),
        ("what is the status of 13?", "13. Check contract terms"),
        ("when is the margin review?", "Margin review"),
    ],
)
def test_what_the_plan_says_by_itself_is_asked_of_nobody(shared: Office, text: str, said: str):
    assert said in shared.typed(shared.vera, text).replace("*", "")

    assert not shared.changes()


@pytest.mark.parametrize("text", ["what is the status of 13?", "when is the margin review?"])
def test_customer_hears_of_internal_things_as_of_missing_ones(shared: Office, text: str):
    carl = slack_of(shared, shared.cast.carl, "Carl Reyes")

    words = shared.typed(carl, text)

    assert "contract" not in words
    assert "Fri" not in words


@pytest.mark.parametrize(
    "text",
    [
        "what is the status of 13?",
        "13 is a mess",
        "13 done",
        "the contract terms check is stuck, who can help?",
        "I fear the margin review",
        "note 13 is a mess",
    ],
)
def test_mention_that_names_something_internal_is_kept_and_answered_aside(
    shared: Office, text: str
):
    said = shared.slack.mention(shared.vera, shared.channel, text)
    shared.send()

    assert len(shared.slack.thread(shared.channel, said.message)) == 1
    assert "Not everybody there sees what that names" in shared.said(shared.vera)[-1]
    assert {row.verb for row in shared.changes()} == {"comment"}
    assert not told_to_carl(shared)
    assert all(row.audience is Audience.INTERNAL for row in shared.changes())


def test_number_that_is_a_day_is_no_internal_task(shared: Office):
    said = shared.slack.mention(shared.vera, shared.channel, "15 will be done by 13 March")
    shared.send()

    assert len(shared.slack.thread(shared.channel, said.message)) == 2


def test_answer_to_the_customer_that_names_something_internal_is_not_passed_on(shared: Office):

    act(shared, shared.cast.carl, c.Ask(shared.cast.plan, "Where are we?", place=None))
    question = shared.changes("ask")[0].note_id
    said = shared.slack.mention(shared.vera, shared.channel, "Carl asks where we are")
    shared.send()
    with reading(shared.engine, ()) as session:
        assert session.get_one(Note, question).answered_at is None
    before = told_to_carl(shared)

    shared.slack.mention(shared.vera, shared.channel, "13 holds us up", thread=said.message)
    shared.send()

    assert told_to_carl(shared) == before


@pytest.mark.parametrize(
    ("text", "button", "audience"),
    [
        ('add "Count the beds" @victor', "Keep 16 to our side", Audience.INTERNAL),
        ('add "Count the beds" @victor --internal', "Share 16 with Acme", Audience.SHARED),
    ],
)
def test_added_task_says_who_sees_it_and_a_press_turns_it_round(
    shared: Office, text: str, button: str, audience: Audience
):
    answer = shared.slash(shared.vera, text).shown

    shared.slack.click(shared.vera, answer, "share" if button.startswith("Share") else "hide")

    with reading(shared.engine, ()) as session:
        assert session.scalar(select(Task).where(Task.number == 16)).audience is audience


def test_task_that_is_hidden_at_once_is_told_to_nobody_of_the_customer(shared: Office):
    answer = shared.slash(shared.vera, f'add "{SECRET}" @victor').shown
    assert "Both sides see 16." in shared.read(answer)

    shared.slack.click(shared.vera, answer, "hide")
    shared.clock.forward(minutes=6)
    shared.send()

    assert SECRET not in heard_by_carl(shared)


def test_stranger_reads_and_changes_nothing_by_any_of_it(shared: Office):
    sam = shared.slack.add_user(shared.team, "Sam Stone", is_guest=True)
    shared.channel.members.add(sam.id)

    answers = {
        shared.typed(sam, text)
        for text in ("internal 14", "what is the status of 13?", SECRET, "when is go-live?")
    }

    assert len(answers) == 1
    assert not shared.changes()
    assert shared.task(shared.cast.contract).state is State.OPEN
    with reading(shared.engine, ()) as session:
        assert session.get_one(Person, shared.cast.sam).heard_at is None


def test_what_was_done_at_the_shell_is_the_vendors_doing_for_the_customer(office: Office):
    carl = slack_of(office, office.cast.carl, "Carl Reyes")
    with writing(office.engine) as session:
        moved = c.MoveDate(office.cast.configure_sso, date(2026, 3, 10))
        changes.make(
            session, [moved], actor=changes.OPERATOR, origin=Origin.SHELL, now=office.clock()
        )

    told, own = office.typed(carl, "changes"), office.typed(office.vera, "changes")

    assert "Northwind moved" in told
    assert "operator" not in told
    assert "command line" not in told
    assert "The operator moved" in own


@pytest.mark.parametrize(
    ("task", "said"), [("contract", "Only your own side"), ("configure_sso", "Both sides")]
)
def test_form_for_a_date_says_who_reads_why(office: Office, task: str, said: str):
    user = office.vera if task == "contract" else office.victor
    ready(office)
    remind(office, office.cast.vera)

    view = opened(office, user, "due", getattr(office.cast, task))

    assert f"{said} read" in str(view.content)


def test_share_of_something_else_begins_no_task(office: Office):
    office.typed(office.vera, "14 the discount is 40 percent, do not tell Acme")

    assert office.task(office.cast.configure_sso).state is State.OPEN
    assert "40 percent" in heard_by_vera(office)


def heard_by_vera(office: Office) -> str:
    with eyes(office.engine, Reader.person(office.cast.vera)) as session:
        return "\n".join(note.text for note in session.scalars(select(Note)))


@pytest.mark.parametrize("text", ["block 14 they are useless", "cancel 14 they are useless"])
def test_reason_says_that_both_sides_read_it(shared: Office, text: str):
    assert "Both sides read the reason." in shared.typed(shared.vera, text)


def test_reason_of_an_internal_task_is_said_to_be_read_by_nobody_else(shared: Office):
    assert "Both sides" not in shared.typed(shared.vera, "block 13 they are useless")
