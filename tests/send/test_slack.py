import pytest
from sqlalchemy import select

from bot import changes
from bot import commands as c
from bot.outbox import claim
from bot.outbox import write as outbox
from bot.render import Post
from handlers.send import send_due
from storage.db import reading, writing
from storage.kinds import Audience, Medium, MessageKind, MessageState, Origin
from storage.models import (
    Card,
    Change,
    Installation,
    Message,
    Person,
    Plan,
    PlanChannel,
    SlackIdentity,
)
from tests.cast import INTERNAL_WORDS, TEAM
from tests.office import Office

PLACE = "T01/C01/1700000000.000100"


@pytest.fixture
def office(each_office: Office) -> Office:
    """On both databases: rows are locked, found again and drawn anew."""
    return each_office


def make(office: Office, person_id: int, *commands: c.Command, origin: Origin = Origin.MAIL):
    with writing(office.engine) as session:
        person = session.get_one(Person, person_id)
        changes.make(session, commands, actor=person, origin=origin, now=office.clock())


def test_plan_has_one_card_in_its_channel_which_is_edited_in_place(office: Office):
    make(office, office.cast.vera, c.LinkChannel(office.cast.plan, TEAM, office.channel.id))
    office.send()

    make(office, office.cast.carl, c.CompleteTask(office.cast.firewall_form))
    office.send()

    cards = office.slack.messages(office.channel)
    assert len(cards) == 1
    assert "1 of 3 tasks done" in office.read(cards[0])
    with reading(office.engine, ()) as session:
        assert session.query(Card).one().ts == cards[0].ts


def test_card_in_a_shared_channel_shows_nothing_internal(office: Office):
    make(office, office.cast.vera, c.LinkChannel(office.cast.plan, TEAM, office.channel.id))

    office.send()

    words = office.read(office.last())
    assert not any(word in words for word in INTERNAL_WORDS)


def test_card_that_was_deleted_is_posted_anew(office: Office):
    make(office, office.cast.vera, c.LinkChannel(office.cast.plan, TEAM, office.channel.id))
    office.send()
    first = office.last()
    office.slack.world.find(office.channel.id, first.ts).deleted = True

    make(office, office.cast.carl, c.CompleteTask(office.cast.firewall_form))
    office.send()

    cards = office.slack.messages(office.channel)
    assert [card.ts != first.ts for card in cards] == [True]


def test_post_whose_answer_was_lost_is_found_and_not_posted_twice(office: Office):
    make(office, office.cast.carl, c.CompleteTask(office.cast.sso_metadata))
    office.slack.fail_next("chat.postMessage", "drop after")

    office.send(1)
    states = {row.state for row in office.rows() if row.person_id == office.cast.victor}
    office.clock.forward(minutes=10)
    office.send()

    assert states == {MessageState.UNKNOWN}
    assert len(office.slack.dms(office.victor)) == 1
    mine = [row for row in office.rows() if row.person_id == office.cast.victor]
    assert {row.state for row in mine} == {MessageState.SENT}


def test_what_became_internal_meanwhile_is_not_sent(office: Office):
    office.link()
    with writing(office.engine) as session:
        note = c.Comment(office.cast.plan, "Nearly there", task=office.cast.configure_sso)
        dora = session.get_one(Person, office.cast.dora)
        changes.make(session, [note], actor=dora, origin=Origin.MAIL, now=office.clock())
        outbox.tell_thread(
            session, session.scalars(select(Change)).one(), PLACE, now=office.clock()
        )
    make(office, office.cast.vera, c.Hide(c.Thing.TASK, office.cast.configure_sso))

    office.send()

    told = [row for row in office.rows() if row.about.get("thread")]
    assert [row.state for row in told] == [MessageState.DROPPED]


def test_limit_of_slack_puts_the_row_off_until_slack_said(office: Office):
    make(office, office.cast.carl, c.CompleteTask(office.cast.sso_metadata))
    office.slack.fail_next("chat.postMessage", 429, retry_after=40)

    office.send(1)
    early = len(office.slack.dms(office.victor))
    office.clock.forward(seconds=41)
    office.send()

    assert early == 0
    assert len(office.slack.dms(office.victor)) == 1


def test_channel_that_is_archived_is_marked_and_the_owner_is_told(office: Office):
    make(
        office,
        office.cast.vera,
        c.LinkChannel(office.cast.plan, TEAM, office.channel.id, Audience.INTERNAL),
        origin=Origin.SLASH,
    )
    office.slack.world.channels[office.channel.id].is_archived = True

    office.send()

    notices = [row for row in office.rows() if row.about.get("what") == "channel_gone"]
    assert [row.person_id for row in notices] == [office.cast.vera]
    assert office.said(office.vera)


def waiting(office: Office) -> list[MessageState]:
    due = [row for row in office.rows() if row.due_at and row.due_at <= office.clock()]
    return [row.state for row in due if row.medium is Medium.SLACK]


def told(office: Office) -> list[str]:
    return office.said(office.victor)


@pytest.mark.parametrize("trouble", [500, 503, "internal_error", "drop before", "request_timeout"])
def test_trouble_that_passes_is_waited_out(office: Office, trouble: str | int):
    make(office, office.cast.carl, c.CompleteTask(office.cast.sso_metadata))
    office.slack.fail_next("chat.postMessage", trouble, times=2)

    office.send(1)
    early = len(told(office))
    for _ in range(8):
        office.clock.forward(minutes=2)
        office.send(1)

    assert early == 0
    assert len(told(office)) == 1


def test_message_that_slack_never_takes_goes_by_mail(office: Office):
    make(office, office.cast.carl, c.CompleteTask(office.cast.sso_metadata))
    office.slack.world.users[office.victor.id].deleted = True

    office.send()

    mine = [row for row in office.rows() if row.person_id == office.cast.victor]
    assert {(row.medium, row.state) for row in mine} == {(Medium.MAIL, MessageState.WAITING)}


def test_message_for_a_dead_address_fails_for_good(office: Office):
    with writing(office.engine) as session:
        person = session.get_one(Person, office.cast.victor)
        person.addresses[0].dead_at = office.clock()
    make(office, office.cast.carl, c.CompleteTask(office.cast.sso_metadata))
    office.slack.world.users[office.victor.id].deleted = True

    office.send()

    mine = [row for row in office.rows() if row.person_id == office.cast.victor]
    assert {row.state for row in mine} == {MessageState.FAILED}


def test_token_that_is_dead_sends_what_waits_by_mail(office: Office):
    make(office, office.cast.carl, c.CompleteTask(office.cast.sso_metadata))
    office.slack.uninstall(office.team)

    office.send()

    mine = [row for row in office.rows() if row.person_id == office.cast.victor]
    assert {row.medium for row in mine} == {Medium.MAIL}


def test_post_that_was_not_made_before_the_connection_broke_is_made_later(office: Office):
    make(office, office.cast.carl, c.CompleteTask(office.cast.sso_metadata))
    office.slack.fail_next("chat.postMessage", "drop before")

    office.send(1)
    office.clock.forward(minutes=10)
    office.send()

    assert len(told(office)) == 1


def test_lost_post_in_a_thread_is_found_there(office: Office):
    office.link()
    said = office.slack.mention(office.victor, office.channel, "14 done")
    office.slack.fail_next("chat.postMessage", "drop after", times=2)

    office.send(2)
    office.clock.forward(minutes=10)
    office.send()

    assert len(office.slack.thread(office.channel, said.message)) == 2
    assert not waiting(office)


def test_post_of_a_sender_that_died_is_found_by_the_next_one(office: Office):
    make(office, office.cast.carl, c.CompleteTask(office.cast.sso_metadata))
    with writing(office.engine) as session:
        taken = claim(session, office.clock(), [Medium.SLACK])
    with reading(office.engine, ()) as session:
        parcel = office.transport.prepare(session, taken, now=office.clock())
    office.transport.send(parcel, now=office.clock())

    office.clock.forward(minutes=6)
    office.send()

    assert len(told(office)) == 1
    assert not waiting(office)


def test_edit_whose_answer_was_lost_is_made_again(office: Office):
    make(office, office.cast.vera, c.LinkChannel(office.cast.plan, TEAM, office.channel.id))
    office.send()
    make(office, office.cast.carl, c.CompleteTask(office.cast.firewall_form))
    office.slack.fail_next("chat.update", "drop after")

    office.send(1)
    office.clock.forward(minutes=5)
    office.send()

    assert "1 of 3" in office.read(office.last())
    assert len(office.slack.messages(office.channel)) == 1


def test_reminder_that_somebody_deleted_is_left_alone(office: Office):
    make(office, office.cast.carl, c.CompleteTask(office.cast.sso_metadata))
    office.send()
    message = office.slack.dms(office.victor)[0]
    office.slack.world.find(message.channel, message.ts).deleted = True

    make(office, office.cast.victor, c.StartTask(office.cast.configure_sso))
    office.send()

    assert not told(office)
    assert not waiting(office)


def test_paused_plan_sends_nothing_until_it_goes_on(office: Office):
    make(office, office.cast.carl, c.CompleteTask(office.cast.sso_metadata))
    make(office, office.cast.vera, c.PausePlan(office.cast.plan))

    office.send()
    paused = len(told(office))
    make(office, office.cast.vera, c.ResumePlan(office.cast.plan))
    office.clock.forward(hours=2)
    office.send()

    assert paused == 0
    assert told(office)


def test_messages_of_one_channel_go_a_second_apart(office: Office):
    office.link()
    for number in (12, 14, 15):
        office.slack.mention(office.vera, office.channel, f"{number} done")
    office.clock.forward(seconds=5)

    send_due(office.engine, {Medium.SLACK: office.transport}, clock=office.clock)
    first = len(office.slack.messages(office.channel))
    office.send()

    # What was said, the card, and then the answers and a word on each milestone that was reached.
    assert first == 4
    assert len(office.slack.messages(office.channel)) == 9


def test_busy_channel_wears_no_message_out(office: Office):
    office.link()
    for _ in range(12):
        office.slack.mention(office.vera, office.channel, "status")

    office.send(6)
    office.slack.fail_next("chat.postMessage", 500, times=3)
    office.send(40)

    answers = [row for row in office.rows() if row.kind is MessageKind.ANSWER]
    assert {row.state for row in answers} == {MessageState.SENT}
    assert len(answers) == 12


def test_mishap_in_rendering_stops_no_other_message(office: Office):
    make(office, office.cast.carl, c.CompleteTask(office.cast.sso_metadata))
    with writing(office.engine) as session:
        session.add(
            Message(
                key="change:0:broken",
                kind=MessageKind.CHANGE,
                person_id=office.cast.vera,
                medium=Medium.SLACK,
                about={},
                made_at=office.clock(),
                due_at=office.clock(),
            )
        )

    office.send()

    broken = next(row for row in office.rows() if row.key == "change:0:broken")
    assert told(office)
    assert broken.error == "KeyError"
    assert broken.due_at > office.clock()


def test_message_that_never_works_is_given_up_in_the_end(office: Office):
    with writing(office.engine) as session:
        row = Message(
            key="change:0:broken",
            kind=MessageKind.CHANGE,
            person_id=office.cast.vera,
            medium=Medium.SLACK,
            about={},
            made_at=office.clock(),
            due_at=office.clock(),
        )
        session.add(row)

    for _ in range(14):
        office.clock.forward(hours=1)
        office.send(1)

    assert {row.medium for row in office.rows()} == {Medium.MAIL}


def test_several_changes_are_told_in_one_message_and_drawn_again_whole(office: Office):
    make(office, office.cast.carl, c.Comment(office.cast.plan, "One", office.cast.sso_metadata))
    make(office, office.cast.carl, c.Comment(office.cast.plan, "Two", office.cast.firewall_form))
    office.clock.forward(minutes=6)
    office.send()

    make(office, office.cast.carl, c.CompleteTask(office.cast.sso_metadata))
    office.send()

    first = office.said(office.vera)[0]
    assert "One" in first
    assert "Two" in first


def test_bad_blocks_fall_back_to_plain_text_in_production(
    office: Office, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(
        "handlers.send.slack.render.for_slack",
        lambda *_args, **_more: Post("In words", [{"type": "section"}]),
    )
    office.transport.strict = False
    make(office, office.cast.carl, c.CompleteTask(office.cast.sso_metadata))

    office.send()

    assert told(office) == ["In words"]


def test_every_post_carries_its_rows_key_and_unfurls_nothing(office: Office):
    make(office, office.cast.carl, c.CompleteTask(office.cast.sso_metadata))

    office.send()

    row = next(row for row in office.rows() if row.person_id == office.cast.victor)
    message = office.slack.dms(office.victor)[0]
    assert message.metadata["event_payload"] == {"id": row.id}
    assert message.unfurl_links is False


def move_victor(office: Office, *teams: str) -> None:
    """Let Victor be in these workspaces, in which the bot is installed, and no longer in the first one."""
    with writing(office.engine) as session:
        for identity in session.get_one(Person, office.cast.victor).identities:
            session.delete(identity)
        for team in teams:
            other = office.slack.add_team(f"Northwind {team}", id=team)
            user = office.slack.add_user(other, "Victor Lund", id=f"U{team}")
            token = office.parts.workspaces.seal(office.slack.install(other))
            bot, at = f"UB{team}", office.clock()
            session.add(Installation(team_id=team, bot_user_id=bot, token=token, installed_at=at))
            identity = SlackIdentity(person_id=office.cast.victor, team_id=team, user_id=user.id)
            session.add(identity)


def test_workspace_that_ended_is_marked_and_who_is_in_another_one_is_told_there(office: Office):
    move_victor(office, "T07", "T08")
    make(office, office.cast.carl, c.CompleteTask(office.cast.sso_metadata))
    office.slack.world.installation("T07").refusal = "account_inactive"

    office.send()
    office.clock.forward(minutes=2)
    office.send()

    with reading(office.engine, ()) as session:
        ended = {row.team_id: row.ended_why for row in session.query(Installation)}
    assert ended == {"T07": "account_inactive", "T08": None}
    assert len(office.slack.dms("UT08")) == 1


def test_owner_hears_by_mail_and_once_that_the_workspace_is_gone(office: Office):
    office.link()
    other = office.slack.add_channel(office.team, "acme-team", [office.vera])
    office.link(channel=other)

    office.slack.uninstall(office.team)

    told = [row for row in office.rows() if row.about.get("what") == "workspace_gone"]
    with reading(office.engine, ()) as session:
        broken = {row.broken_why for row in session.query(PlanChannel)}
    assert [(row.person_id, row.medium) for row in told] == [(office.cast.vera, Medium.MAIL)]
    assert len(broken) == 1
    assert None not in broken


def test_limit_on_posts_lets_edits_go_on(office: Office):
    make(office, office.cast.vera, c.LinkChannel(office.cast.plan, TEAM, office.channel.id))
    office.send()
    office.slack.fail_next("chat.postMessage", 429, retry_after=600)
    make(office, office.cast.carl, c.CompleteTask(office.cast.sso_metadata))

    office.send()

    assert not told(office)
    assert "1 of 3" in office.read(office.last())


def test_who_can_be_reached_nowhere_is_told_of_to_the_owner(office: Office):
    with writing(office.engine) as session:
        session.get_one(Person, office.cast.victor).addresses[0].dead_at = office.clock()
    make(office, office.cast.carl, c.CompleteTask(office.cast.sso_metadata))
    office.slack.world.users[office.victor.id].deleted = True

    office.send()
    office.send()

    assert "I can reach Victor Lund" in " ".join(office.said(office.vera))


def test_lost_post_that_nobody_can_look_for_is_not_tried_for_ever(office: Office):
    office.link()
    office.slack.fail_next("conversations.replies", "missing_scope", times=10)
    office.slack.mention(office.victor, office.channel, "14 done")
    office.slack.fail_next("chat.postMessage", "drop after", times=10)

    for _ in range(10):
        office.clock.forward(minutes=10)
        office.send(1)

    answers = [row for row in office.rows() if row.kind is MessageKind.ANSWER]
    posted = [call for call in office.slack.calls if call.method == "chat.postMessage"]
    assert [row.state for row in answers] == [MessageState.FAILED]
    assert len([call for call in posted if call.arguments.get("thread_ts")]) == 3


@pytest.mark.parametrize("trouble", [500, "drop before", "internal_error", 429])
def test_internal_channel_is_not_opened_because_slack_is_away(office: Office, trouble: str | int):
    office.link(Audience.INTERNAL)
    make(office, office.cast.vera, c.CompleteTask(office.cast.firewall_form))
    with writing(office.engine) as session:
        plan = session.get_one(Plan, office.cast.plan)
        outbox.redraw_cards(session, plan, Audience.SHARED, now=office.clock())
    office.slack.fail_next("conversations.info", trouble)

    office.send(1)
    early = len(office.slack.messages(office.channel))
    office.clock.forward(minutes=1)
    office.send()

    with reading(office.engine, ()) as session:
        assert session.query(PlanChannel).one().audience is Audience.INTERNAL
    assert early == 0
    assert "Check contract terms" in office.read(office.last())
