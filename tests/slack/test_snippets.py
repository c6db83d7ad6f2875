"""A plan file that is sent to the bot as a snippet."""

import pytest

from handlers.sandbox.slack import User
from handlers.slack import files
from handlers.slack.forms import plans
from storage.db import reading
from storage.kinds import Origin, State
from storage.models import Note, Person, Plan, Task
from tests.office import Office
from tests.slack.test_plan_forms import FILE, plan_of
from tests.slack.test_verbs import carl_in_slack


def send(office: Office, user: User, content: str | bytes = FILE, **more) -> str:
    """Send a file to the bot, and read what it says to it."""
    content = content.encode() if isinstance(content, str) else content
    before = len(office.slack.dms(user))
    said = office.slack.upload(
        user, office.slack.im(user), more.pop("name", "plan.yaml"), content, **more
    )
    assert said.ok
    office.send()
    return "\n".join(office.read(m) for m in office.slack.dms(user)[before + 1 :])


def test_a_plan_is_begun_from_a_snippet(both: Office):
    said = send(both, both.vera)

    plan = plan_of(both, "INIT")
    with reading(both.engine, ()) as session:
        assert session.query(Task).filter_by(plan_id=plan.id).count() == 2
    assert "Initech onboarding" in said
    assert {row.origin for row in both.changes() if row.plan_id == plan.id} == {Origin.DM}


def test_a_snippet_is_begun_once_however_often_slack_tells_of_it(office: Office):
    said = office.slack.upload(
        office.vera, office.slack.im(office.vera), "plan.yaml", FILE.encode()
    )
    changes = len(office.changes())

    again = office.slack.retry(said.deliveries[0])

    assert again.ok
    assert len(office.changes()) == changes
    assert len(office.rows()) == len({row.key for row in office.rows()})


def test_what_the_event_does_not_say_is_asked(office: Office):
    assert "Initech onboarding" in send(office, office.vera, only_id=True)


def test_what_is_wrong_is_told_line_by_line(office: Office):
    wrong = FILE.replace("side: vendor", "side: vedor").replace(
        "due_on: 2026-03-06", "due_on: Friday"
    )

    said = send(office, office.vera, wrong)

    assert "No plan was begun.\nLine 3: " in said
    assert "\nLine 12: " in said
    assert plan_of(office, "INIT") is None


def test_what_does_not_fit_to_what_is_there_is_told_too(office: Office):
    said = send(office, office.vera, FILE.replace("key: INIT", "key: ACME"))

    assert "the key ACME is taken" in said
    assert not office.changes()


@pytest.mark.parametrize(
    ("content", "name", "meant"),
    [
        (b"tandem: 1\n" + b"#" * files.LARGEST, "plan.yaml", "too large"),
        (b"\xff\xfe\x00", "plan.yaml", "Line 1: expected text in UTF-8"),
        (b"", "plan.yaml", "Line 1"),
        (b"- [" * 900, "plan.yaml", "Line 1"),
        (b"&a [*a, *a, *a]", "plan.yml", "Line 1"),
    ],
)
def test_a_hostile_file_gets_an_answer(office: Office, content: bytes, name: str, meant: str):
    assert meant in send(office, office.vera, content, name=name)
    assert not office.changes()


def test_a_file_that_is_no_plan_beside_words_is_talk(office: Office):
    assert "Configure SSO" in send(office, office.victor, b"GIF89a", name="cat.gif", text="mine")
    assert "YAML" in send(office, office.vera, b"GIF89a", name="cat.gif", only_id=True)


def test_a_customers_file_is_not_even_fetched(office: Office):
    carl = carl_in_slack(office)

    assert send(office, carl) == plans.NOT_YOURS
    assert "download" not in {call.method for call in office.slack.calls}
    assert plan_of(office, "INIT") is None


def test_a_strangers_file_is_not_even_fetched(office: Office):
    sam = office.slack.add_user(office.team, "Sam Stone", email="sam@nowhere.example")

    assert "I do not know you yet" in send(office, sam)
    assert "download" not in {call.method for call in office.slack.calls}


def test_a_file_in_a_channel_begins_nothing(office: Office):
    office.link()

    office.slack.upload(office.vera, office.channel, "plan.yaml", FILE.encode(), text="look")

    assert plan_of(office, "INIT") is None


def test_without_the_right_to_read_files_it_is_said_what_lacks(office: Office):
    installed = office.slack.world.installation("T01")
    installed.scopes = installed.scopes - {"files:read"}

    assert "files:read" in send(office, office.vera)
    with office.slack.expecting("missing_scope"):
        assert "files:read" in send(office, office.vera, only_id=True)


@pytest.mark.parametrize("status", [404, 500])
def test_a_file_that_slack_does_not_give_is_asked_for_again(office: Office, status: int):
    office.slack.fail_next("download", status)

    assert "send it again" in send(office, office.vera)


@pytest.mark.parametrize(
    ("url", "may"),
    [
        ("https://files.slack.com/files-pri/T01-F01/plan.yaml", True),
        ("https://slack.com/x", True),
        ("http://files.slack.com/files-pri/T01-F01/plan.yaml", False),
        ("https://files.slack.com.evil.example/x", False),
        ("https://evilslack.com/x", False),
        ("https://files.slack.com:8443/x", False),
        ("https://user@evil.example/files.slack.com", False),
        ("file:///etc/passwd", False),
        ("http://127.0.0.1:4003/files-pri/x", True),
        ("http://127.0.0.1:4004/files-pri/x", False),
        ("", False),
    ],
)
def test_the_token_goes_to_slack_only(url: str, *, may: bool):
    assert files._is_slacks(url, "http://127.0.0.1:4003/api/") is may


def test_nobody_is_made_by_a_file_that_fails(office: Office):
    send(office, office.vera, FILE.replace("key: INIT", "key: ACME"))

    with reading(office.engine, ()) as session:
        assert not session.query(Person).filter_by(name="Ivy Ross").count()
        assert session.query(Plan).count() == 1


@pytest.mark.parametrize("name", ["contract.pdf", "notes.txt"])
def test_any_other_file_is_answered_too(office: Office, name: str):
    assert files.OTHER in send(office, office.vera, b"%PDF", name=name)

    assert not office.changes()


def test_a_file_beside_words_is_named_with_them_and_told_to_be_kept_nowhere(office: Office):
    said = send(
        office, office.victor, b"%PDF", name="specs\nv2.pdf", text="14: the specs are attached"
    )

    (note,) = office.changes("comment")
    with reading(office.engine, ()) as session:
        assert (
            session.get_one(Note, note.note_id).text
            == "14: the specs are attached\n📎 specs v2.pdf"
        )
    assert "I keep no file from Slack, only its name" in said


def test_a_file_beside_what_is_done_is_named_in_a_comment(office: Office):
    send(office, office.victor, b"%PDF", name="<!channel>.pdf", text="14 done")

    assert office.task(office.cast.configure_sso).state is State.DONE
    (note,) = office.changes("comment")
    assert note.task_id == office.cast.configure_sso
    assert not office.slack.violations


def test_words_beside_a_file_of_which_nothing_is_told_are_heard(office: Office):
    said = send(office, office.victor, b"%PDF", name="x.pdf", text="14 done", only_id=True)

    assert office.task(office.cast.configure_sso).state is State.DONE
    assert "I keep no file from Slack" in said
