from datetime import date

import pytest

from storage.db import reading, writing
from storage.kinds import Audience, NoteKind, Origin, PlanState, Role, State
from storage.models import Change, Member, Note, Person, Plan, SlackIdentity, Task
from tests.office import Office


def carl_in_slack(office: Office):
    """Carl as a guest of the vendor's workspace."""
    guest = office.slack.add_user(office.team, "Carl Reyes", id="U04CARL", is_guest=True)
    office.channel.members.add(guest.id)
    with writing(office.engine) as session:
        session.add(SlackIdentity(person_id=office.cast.carl, team_id="T01", user_id="U04CARL"))
    return guest


@pytest.mark.parametrize(
    ("text", "verb", "column", "value"),
    [
        ("done 14", "complete", "state", State.DONE),
        ("done ACME-14", "complete", "state", State.DONE),
        ("done ACME 14", "complete", "state", State.DONE),
        ("complete #14", "complete", "state", State.DONE),
        ("start 14", "start", "state", State.STARTED),
        ("block 14 waiting on legal", "block", "state", State.BLOCKED),
        ("block 14 waiting on legal", "block", "reason", "waiting on legal"),
        ("cancel 14 not needed", "cancel", "state", State.CANCELLED),
        ("due 14 2026-03-10", "move", "due_on", date(2026, 3, 10)),
        ("due 14 by tuesday", "move", "due_on", date(2026, 3, 3)),
        ("later 14 monday", "snooze", "snoozed_until", date(2026, 3, 9)),
        ("later 14 2026-03-10", "snooze", "snoozed_until", date(2026, 3, 10)),
        ("assign 14 vera@northwind.example", "assign", "assignee_id", "vera"),
        ("assign 14 to @vera", "assign", "assignee_id", "vera"),
        ("assign 14 me", "assign", "assignee_id", "vera"),
        ("assign 14 nobody", "assign", "assignee_id", None),
        ("hide 14", "hide", "audience", Audience.INTERNAL),
    ],
)
def test_verb_changes_the_task(office: Office, text: str, verb: str, column: str, value: object):
    office.typed(office.vera, text)

    change = office.changes(verb)[0]
    wanted = getattr(office.cast, value) if value == "vera" else value
    assert getattr(office.task(office.cast.configure_sso), column) == wanted
    assert (change.origin, change.actor_id) == (Origin.SLASH, office.cast.vera)


@pytest.mark.parametrize(
    ("first", "then", "state"),
    [
        ("done 14", "reopen 14", State.OPEN),
        ("block 14 legal", "unblock 14", State.OPEN),
        ("done 14", "undo", State.OPEN),
    ],
)
def test_verb_takes_back(office: Office, first: str, then: str, state: State):
    office.typed(office.victor, first)
    office.clock.forward(minutes=1)

    office.typed(office.victor, then)

    assert office.task(office.cast.configure_sso).state is state


def test_added_task_has_title_assignee_and_date(office: Office):
    words = office.typed(office.vera, 'add "Send the metadata" @carl by friday')

    with reading(office.engine, ()) as session:
        task = session.query(Task).filter_by(number=16).one()
    assert (task.title, task.assignee_id) == ("Send the metadata", office.cast.carl)
    assert (task.due_on, task.audience) == (date(2026, 3, 6), Audience.SHARED)
    assert "Send the metadata" in words


@pytest.mark.parametrize(
    ("place", "flag", "audience"),
    [
        ("dm", "", Audience.INTERNAL),
        ("dm", " --shared", Audience.SHARED),
        ("channel", "", Audience.SHARED),
        ("channel", " --internal", Audience.INTERNAL),
    ],
)
def test_added_task_is_told_no_further_than_the_place_it_was_typed_in(
    office: Office, place: str, flag: str, audience: Audience
):
    office.link(Audience.SHARED)
    direct = office.slack.world.im("UB01", office.vera.id)
    where = direct if place == "dm" else office.channel

    office.typed(office.vera, f'add "Count the beds"{flag}', where)

    with reading(office.engine, ()) as session:
        assert session.query(Task).filter_by(number=16).one().audience is audience


def test_mentioned_colleague_is_who_slack_says(office: Office):
    office.typed(office.vera, 'add "Count the beds" @victor')

    with reading(office.engine, ()) as session:
        assert session.query(Task).filter_by(number=16).one().assignee_id == office.cast.victor


@pytest.mark.parametrize(
    ("text", "kind"),
    [("note 14 They use Okta", NoteKind.COMMENT), ("decide 14 Okta it is", NoteKind.DECISION)],
)
def test_words_are_kept_with_the_task(office: Office, text: str, kind: NoteKind):
    office.typed(office.vera, text)

    with reading(office.engine, ()) as session:
        note = session.query(Note).order_by(Note.id.desc()).first()
    assert (note.task_id, note.kind) == (office.cast.configure_sso, kind)


def test_question_goes_to_who_is_named_and_is_shared_with_them(office: Office):
    office.typed(office.vera, "ask @carl 12 Which identity provider do you use?")

    with reading(office.engine, ()) as session:
        note = session.query(Note).order_by(Note.id.desc()).first()
    assert (note.to_id, note.audience) == (office.cast.carl, Audience.SHARED)
    assert note.text == "Which identity provider do you use?"


@pytest.mark.parametrize(
    ("text", "state"),
    [
        ("pause", PlanState.PAUSED),
        ("pause ACME", PlanState.PAUSED),
        ("close ACME", PlanState.CLOSED),
    ],
)
def test_owner_runs_the_plan(office: Office, text: str, state: PlanState):
    office.typed(office.vera, text)
    with reading(office.engine, ()) as session:
        assert session.get_one(Plan, office.cast.plan).state is state

    office.typed(office.vera, "resume ACME")
    with reading(office.engine, ()) as session:
        assert session.get_one(Plan, office.cast.plan).state is PlanState.ACTIVE


def test_owner_removes_and_invites_a_member(office: Office):
    office.typed(office.vera, "remove @victor")
    assert "Victor" not in office.typed(office.vera, "who")

    office.typed(office.vera, "invite victor@northwind.example as viewer")

    with reading(office.engine, ()) as session:
        member = session.query(Member).filter_by(person_id=office.cast.victor).one()
    assert (member.role, member.clearance) == (Role.VIEWER, Audience.INTERNAL)


def test_who_lists_the_people_with_company_and_role(office: Office):
    words = office.typed(office.vera, "who")

    assert "Carl Reyes (Acme), project lead" in words
    assert "Vera Holm (Northwind), owner, sees internal things" in words


def test_new_plan_is_begun_by_the_vendor(office: Office):
    office.typed(office.vera, 'new globex "Globex onboarding" for Globex')

    with reading(office.engine, ()) as session:
        assert session.query(Plan).filter_by(key="GLOBEX").one().customer_id == office.cast.globex


def test_customer_begins_no_plan(office: Office):
    carl = carl_in_slack(office)

    words = office.typed(carl, 'new globex "Globex onboarding" for Globex')

    assert "Only the vendor's people" in words
    assert not office.changes()


def test_muted_person_is_told_nothing_until_unmuted(office: Office):
    office.typed(office.victor, "mute")
    assert office.changes("preferences")

    office.clock.forward(minutes=1)
    office.typed(office.victor, "unmute")

    assert len(office.changes("preferences")) == 2


def test_verb_takes_a_day_in_the_speakers_language(office: Office):
    with writing(office.engine) as session:
        session.get_one(Person, office.cast.vera).locale = "de_DE"

    office.typed(office.vera, "due 14 morgen")

    assert office.changes("move")[0]
    assert office.task(office.cast.configure_sso).due_on == date(2026, 3, 3)


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("done", "/plan done 12"),
        ("done 99", "There is no task 99 on ACME"),
        ("block 14", "/plan block 12 waiting on legal"),
        ("due 14", "Say which day"),
        ("due 14 someday", "/plan due 14 friday"),
        ("assign 14 @nobodyknown", "invite them first"),
        ('add "Count" by someday', "which day"),
        ("ask", "Say what you want to know"),
        ("note", "Say what to keep"),
        ("invite", "Say whom"),
        ("invite @sam", "I know nobody called"),
        ("invite @victor as king", "is no role"),
        ("remove", "Say whom"),
        ("status NOSUCH", "There is no plan"),
        ("new X", "Say a key"),
        ("edit 99", "There is no task 99 on ACME"),
        ('new X "Y" for Nobody', "I know no customer"),
    ],
)
def test_mistake_is_answered_with_what_was_meant(office: Office, text: str, meant: str):
    assert meant in office.typed(office.vera, text)
    assert not office.changes()


@pytest.mark.parametrize("text", ["done 13", "done ACME-13", "note 13 hello", "hide 12", "pause"])
def test_customer_finds_and_runs_nothing_internal(office: Office, text: str):
    carl = carl_in_slack(office)

    words = office.typed(carl, text)

    assert "contract" not in words.lower()
    assert not office.changes("complete", "comment", "hide", "pause_plan")


def test_hidden_and_missing_tasks_are_answered_alike(office: Office):
    carl = carl_in_slack(office)

    hidden, missing = office.typed(carl, "done 13"), office.typed(carl, "done 99")

    assert hidden.replace("13", "99") == missing


def test_plain_words_behind_the_command_are_understood(office: Office):
    office.typed(office.vera, "12 done, 14 slips to Friday next week")

    assert office.task(office.cast.sso_metadata).state is State.DONE


def test_sentence_that_begins_with_a_verb_is_read_as_a_sentence(office: Office):
    office.typed(office.vera, "done with 14")

    assert office.task(office.cast.configure_sso).state is State.DONE


def test_every_verb_explains_itself(office: Office):
    from handlers.slack.verbs import OWN, VERBS

    for name in (*VERBS, *OWN):
        assert f"/plan {name}" in office.typed(office.vera, f"help {name}")


def test_repeated_command_is_answered_again_without_effect(office: Office):
    first = office.slash(office.victor, "done 14")

    again = office.slack.retry(first)

    with reading(office.engine, ()) as session:
        assert session.query(Change).count() == 1
    assert "14 done" in again.answer.decode()


def test_person_on_several_plans_is_asked_which(office: Office):
    office.typed(office.vera, 'new globex "Globex onboarding" for Globex')

    assert "ACME, GLOBEX" in office.typed(office.vera, "status")
    assert "Globex onboarding" in office.typed(office.vera, "status globex")


def test_plan_of_the_channel_needs_no_key(office: Office):
    office.link()
    office.typed(office.vera, 'new globex "Globex onboarding" for Globex')

    assert "Acme onboarding" in office.typed(office.vera, "status")


@pytest.mark.parametrize("title", ["🎉🎉🎉", "<!channel> @here <@U01VERA>", "x" * 5_000])
def test_strange_titles_stay_words(office: Office, title: str):
    words = office.slash(office.vera, f'add "{title}"')

    text = str(words.shown.blocks)
    assert "<!channel>" not in text
    assert "<@U01VERA>" not in text
    assert words.status == 200


def test_the_owner_says_how_the_plan_does_and_takes_it_back(office: Office):
    said = office.typed(office.vera, "health red because their sponsor leaves until 2026-03-20")
    status = office.typed(office.vera, "status")
    office.clock.forward(minutes=1)
    office.typed(office.vera, "health back")

    assert "“At risk” until Fri 20 March: their sponsor leaves" in said
    assert "You said so until Fri 20 March (internal): their sponsor leaves." in status
    assert "On track" in office.typed(office.vera, "status")


def test_what_is_said_of_a_plan_is_internal_even_where_both_sides_read(office: Office):
    carl = carl_in_slack(office)
    office.typed(office.vera, "health red because their sponsor leaves until 2026-03-20")

    assert "sponsor leaves" not in office.typed(carl, "status")
    assert "On track" in office.typed(carl, "status")


@pytest.mark.parametrize("words", ["", "red", "blue because x until friday", "red because x"])
def test_a_colour_without_a_reason_and_an_end_is_asked_for(office: Office, words: str):
    said = office.typed(office.vera, f"health {words}")

    assert "health red because their sponsor leaves until friday" in said
    assert office.changes("set_health") == []
