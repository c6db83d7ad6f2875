"""What comes in over HTTP and is not as it should be: a clear answer, nothing changed, no trace."""

import json

import pytest

from bot import commands as c
from handlers.sandbox.slack import Delivery
from handlers.slack.people import STRANGER
from storage.kinds import State
from tests.cast import TEAM
from tests.stories.doors import card_of
from tests.stories.stage import Stage
from tests.stories.test_leaks import forge

EVENT = b'{"type":"event_callback","team_id":"T01","event":{"type":"message"}}'
FORM = "application/x-www-form-urlencoded"


@pytest.fixture
def quiet(small_stage: Stage) -> Stage:
    """The stage with a card in the channel."""
    small_stage.make(None, c.EditPlan(small_stage.cast.plan, phase="onboarding"))
    small_stage.round()
    return small_stage


def assert_nothing_came_of_it(stage: Stage) -> None:
    """Nothing changed and nobody is told."""
    assert [one.verb for one in stage.changes()] == ["edit_plan"]
    assert [row.kind.value for row in stage.rows()] == ["card"]


BAD: dict[str, tuple[bytes, dict[str, str], int]] = {
    "a wrong signature": (EVENT, {"X-Slack-Signature": "v0=" + "0" * 64}, 401),
    "no signature": (EVENT, {"X-Slack-Signature": ""}, 401),
    "an old timestamp": (EVENT, {"X-Slack-Request-Timestamp": "1772452000"}, 401),
    "a timestamp that is no number": (EVENT, {"X-Slack-Request-Timestamp": "noon"}, 400),
    "2 MB": (b'{"a":"' + b"x" * 2_000_000 + b'"}', {}, 413),
    "broken JSON, signed": (b'{"type":', {}, 400),
    "broken JSON, unsigned": (b'{"type":', {"X-Slack-Signature": "v0=1"}, 401),
    "no object": (b"[1, 2]", {}, 400),
    "brackets without end": (b"[" * 100_000, {}, 400),
}


@pytest.mark.parametrize("what", BAD)
def test_what_is_not_slacks_is_refused_with_a_sentence(quiet: Stage, what: str):
    body, headers, status = BAD[what]

    found = quiet.slack.post(body, headers=headers)

    assert found.status == status
    assert_is_a_sentence(found)
    assert_nothing_came_of_it(quiet)


def assert_is_a_sentence(found: Delivery) -> None:
    """A person can read it, and nothing of the inside is in it."""
    words = found.answer.decode()
    assert words.endswith(".")
    assert "Traceback" not in words
    assert len(words) < 100


UNKNOWN: dict[str, bytes] = {
    "a type that is not known": b'{"type":"weird"}',
    "an event that is not known": EVENT.replace(b'"message"', b'"reaction_added"'),
    "no type": b"{}",
    "an event without anything": b'{"type":"event_callback"}',
    "a click without anything": b'{"type":"block_actions"}',
    "a click without user": b'{"type":"block_actions","actions":[{"action_id":"complete"}]}',
    "a mention without user": EVENT.replace(b'"message"', b'"app_mention"'),
    "a team that is no word": EVENT.replace(b'"T01"', b"17"),
}


@pytest.mark.parametrize("what", UNKNOWN)
def test_what_is_signed_and_not_known_is_taken_and_left(quiet: Stage, what: str):
    found = quiet.slack.post(UNKNOWN[what])

    assert found.status in {200, 400}
    assert b"Traceback" not in found.answer
    assert_nothing_came_of_it(quiet)


VALUES = {
    "an action that is not known": ("explode", {"task": 1}),
    "a value that is none of ours": ("complete", "12"),
    "a task that is a word": ("complete", {"task": "12; drop"}),
    "a number without end": ("complete", {"task": 10**30}),
    "a task that does not exist": ("complete", {"task": 999_999}),
    "a proposal that does not exist": ("accept", {"proposal": 999_999}),
    "an option that does not exist": ("choose", {"proposal": 1, "option": 99}),
    "a request of nobody": ("undo", {"request": "0" * 16}),
}


@pytest.mark.parametrize("what", VALUES)
def test_a_tampered_click_changes_nothing(quiet: Stage, what: str):
    action, value = VALUES[what]

    forge(quiet, "vera", action, value)
    quiet.round()

    assert quiet.slack.deliveries[-1].status == 200
    assert_nothing_came_of_it(quiet)
    if action != "explode":
        assert quiet.alone("vera")[-1]


def test_a_strangers_click_is_told_what_tells_nothing(quiet: Stage):
    quiet.users["sam"] = quiet.slack.add_user(TEAM, "Sam Stone", id="U09SAM", is_guest=True)
    quiet.channel_of_world().members.add("U09SAM")

    forge(quiet, "sam", "complete", {"task": quiet.cast.sso_metadata})
    typed = quiet.typed("sam", "status")

    assert quiet.alone("sam") == [STRANGER, STRANGER]
    assert typed == STRANGER
    assert_nothing_came_of_it(quiet)


def test_an_outsider_of_another_workspace_is_nobodys_colleague(quiet: Stage):
    """Bolt takes them for one of the installing team; their address is what their own company says."""
    other = quiet.slack.add_team("Globex", id="T09")
    world = quiet.channel_of_world()
    world.connected.add(other.id)
    outsider = quiet.slack.add_user(
        other, "Vera Holm", id="U01VERAX", email="vera@northwind.example"
    )
    world.members.add(outsider.id)
    quiet.users["outsider"] = outsider

    forge(quiet, "outsider", "complete", {"task": quiet.cast.sso_metadata})
    quiet.slack.mention(outsider, quiet.channel, "12 done")
    quiet.slack.say(outsider, quiet.channel, "12 done", thread=card_of(quiet))
    quiet.round()

    assert quiet.task(quiet.cast.sso_metadata).state is State.OPEN
    assert set(quiet.alone("outsider")) == {STRANGER}
    assert [one.verb for one in quiet.changes()] == ["edit_plan"]


def test_a_page_that_is_none_says_so(quiet: Stage):
    paths = ("/p/", "/do/", "/u/", "/p/x", "/do/x.y.z", "/nothing", "/slack/", "/slack/events")
    tries = [(path, method) for path in paths for method in ("GET", "POST", "PUT", "DELETE")]

    found = [quiet.web.open(path, method=method) for path, method in tries]

    assert {one.status_code // 100 for one in found} == {4}
    assert not any("Traceback" in one.text for one in found)
    assert_nothing_came_of_it(quiet)


def test_a_plan_file_with_a_mistake_imports_nothing(quiet: Stage):
    from bot import planfile
    from storage.db import writing

    text = "tandem: 1\nplan: {key: ACME, title: X}\ntasks: [{number: 1, title: A}, {number: 1}]\n"
    with pytest.raises(Exception, match="line") as raised, writing(quiet.engine) as session:
        planfile.import_plan(session, planfile.load(text), now=quiet.clock())

    assert "Traceback" not in str(raised.value)
    assert_nothing_came_of_it(quiet)


def test_a_command_with_every_nonsense_is_answered(quiet: Stage):
    nonsense = ("done", "done x", "done 999", "done 12 x", "due 12 blurgh", "add by friday", "assign 12 @nobody",
                "explode 12", "status NOWHERE", "\x00", "💥" * 500, json.dumps({"a": 1}))  # fmt: skip

    answers = [quiet.typed("victor", words) for words in nonsense]

    assert all(answers)
    assert quiet.task(quiet.cast.sso_metadata).state is not State.CANCELLED
    assert not any("Traceback" in words or "wrong on my side" in words for words in answers)
