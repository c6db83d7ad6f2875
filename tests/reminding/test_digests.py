"""Digests: what each is told of the same plan, when, and nothing that is not theirs to know."""

from datetime import UTC, date, datetime, timedelta

import pytest

from bot import commands as c
from storage.db import writing
from storage.kinds import Audience, Colour, IncomingState, Role
from storage.models import Member, Milestone, Organization, Plan, Task
from tests.cast import INTERNAL_WORDS, arrived
from tests.reminding.days import Days, Told

SATURDAY = datetime(2026, 2, 28, 12, tzinfo=UTC)
SUNDAY = datetime(2026, 3, 8, 12, tzinfo=UTC)
APRIL = datetime(2026, 4, 1, 23, tzinfo=UTC)


def digests(told: list[Told], person: int) -> list[Told]:
    return [one for one in told if one.person == person and one.key.startswith("digest:")]


@pytest.fixture
def days(sqlite_days: Days) -> Days:
    sqlite_days.begin(SATURDAY)
    return sqlite_days


def test_the_customers_week_comes_on_monday_at_nine_where_they_are(days: Days):
    days.make(days.cast.victor, c.StartTask(days.cast.configure_sso), now=SATURDAY)

    told = digests(days.run(SATURDAY, SUNDAY), days.cast.carl)

    assert [one.at for one in told] == [datetime(2026, 3, 2, 14, tzinfo=UTC)]
    text = told[0].letter.text
    order = ["Waits for you", "12. Send SSO metadata", "What happened", "What Northwind owes you"]
    assert [text.index(words) for words in order] == sorted(text.index(words) for words in order)
    assert "14. Configure SSO, due Wed 11 March" in text
    assert told[0].letter.subject == "2 tasks wait for you; the week on ACME"


def test_a_digest_says_nothing_twice_and_nothing_from_before_the_welcome(days: Days):
    welcomed = SATURDAY - timedelta(days=3)
    days.make(
        days.cast.vera, c.StartTask(days.cast.configure_sso), now=welcomed - timedelta(days=1)
    )
    days.make(
        days.cast.vera,
        c.Ask(days.cast.plan, "Which <networks>?", days.cast.firewall_form, to=days.cast.carl),
        c.Comment(
            days.cast.plan,
            "A <guess> is fine",
            task=days.cast.firewall_form,
            audience=Audience.SHARED,
        ),
        c.AddTask(
            days.cast.plan, "Sign the order", assignee=days.cast.carl, audience=Audience.SHARED
        ),
        now=SATURDAY,
    )

    (told, *_) = digests(days.run(SATURDAY, SUNDAY), days.cast.carl)

    text = told.letter.text
    assert "started" not in text.partition("What happened")[2].partition("\n\n")[0]
    assert text.count("Which <networks>?") == 1
    assert "“A <guess> is fine”" in text
    assert "gave you a new task on the plan page: 16. Sign the order" in text
    assert "“A &lt;guess&gt; is fine”" in told.letter.html


def test_on_the_day_of_a_digest_there_is_no_reminder_beside_it(days: Days):
    told = days.run(SATURDAY, SUNDAY)

    per_day = [(one.person, one.at.date()) for one in told if not one.key.startswith("change:")]
    assert len(per_day) == len(set(per_day))


def test_the_owner_has_all_plans_on_one_page_each_working_day(days: Days):
    with writing(days.engine) as session:
        globex = session.get_one(Organization, days.cast.globex)
        northwind = session.get_one(Organization, days.cast.northwind)
        other = Plan(key="GLOBEX", title="Globex pilot", vendor=northwind, customer=globex)
        other.members = [
            Member(person_id=days.cast.vera, role=Role.OWNER, clearance=Audience.INTERNAL)
        ]
        session.add(other)
        session.flush()
        session.add(Task(plan_id=other.id, number=1, title="Sign", due_on=date(2026, 2, 2)))
        session.add(arrived(days.cast.plan, IncomingState.HELD))

    told = digests(days.run(SATURDAY, datetime(2026, 3, 14, tzinfo=UTC)), days.cast.vera)

    assert {one.at.weekday() for one in told} == {0, 1, 2, 3, 4}
    assert {f"{one.at:%H:%M}" for one in told} == {"08:00"}
    tuesday, text = told[1].letter.text, told[-1].letter.text
    assert tuesday.index("GLOBEX · Globex pilot: ") < tuesday.index("ACME · Acme onboarding: On")
    assert "Late, and waited for: Carl Reyes (Acme) \N{MULTIPLICATION SIGN}3 and you." in text, text
    assert "1 mail is held" in text
    assert "You get this from Tandem, where your plans are kept.\nNo more of these:" in text


def test_a_held_mail_is_told_to_the_plans_owner_only(days: Days):
    with writing(days.engine) as session:
        session.add(arrived(days.cast.plan, IncomingState.HELD))

    told = days.run(SATURDAY, SUNDAY)

    assert {one.person for one in told if "held" in one.letter.text} == {days.cast.vera}


def test_the_director_has_a_line_for_each_plan_that_is_not_green(days: Days):
    told = digests(days.run(SATURDAY, datetime(2026, 3, 10, tzinfo=UTC)), days.cast.dora)

    assert [f"{one.at:%m-%d %H}" for one in told] == ["03-02 08", "03-09 08"]
    assert "The plan that you follow" in told[1].letter.text
    line = (
        "ACME · Acme onboarding (Vera Holm), at risk: Kick-off cannot be reached before Mon 9 March"
    )
    assert f"{line}, and" in told[1].letter.text
    assert [one.letter.subject for one in told] == ["On track: ACME", "At risk: ACME"]


def test_the_sponsor_has_a_month_in_ten_lines(days: Days):
    told = digests(days.run(SATURDAY, APRIL), days.cast.cleo)

    assert [f"{one.at:%m-%d}" for one in told] == ["03-02", "04-01"]
    body = told[0].letter.text.partition("Hello Cleo,")[2].partition("\n--")[0]
    said = [line for line in body.splitlines() if line.strip() and "Reply" not in line]
    assert 3 < len(said) <= 10
    assert "Goal: Nurses find a slot in under a minute (from 6 to 1 minutes)." in body
    assert "Next: Kick-off, Thu 5 March" in body


def test_a_week_without_news_is_one_line(days: Days):
    days.only(days.cast.configure_sso, date(2026, 8, 3))
    days.begin(SATURDAY)

    told = digests(days.run(SATURDAY, SUNDAY), days.cast.carl)

    assert (
        "Nothing has changed since Mon 23 February, and nothing waits for you."
        in told[0].letter.text
    )
    assert told[0].letter.text.count("\n  - ") == 0


def test_a_day_without_news_is_silence_for_the_owner(days: Days):
    with writing(days.engine) as session:
        for task in session.query(Task):
            task.due_on = date(2026, 8, 3)
        for milestone in session.query(Milestone):
            milestone.due_on = date(2026, 8, 3)
    days.begin(SATURDAY)

    assert digests(days.run(SATURDAY, SUNDAY), days.cast.vera) == []


def test_what_waits_for_an_answer_stands_in_the_week(days: Days):
    ask = c.Ask(days.cast.plan, "Which identity provider?", to=days.cast.carl)
    days.make(days.cast.vera, ask, now=SATURDAY)

    told = digests(days.run(SATURDAY, SUNDAY), days.cast.carl)

    assert "Waits for your answer" in told[0].letter.text
    assert "Which identity provider?" in told[0].letter.text


def test_no_digest_tells_anybody_what_they_may_not_know(days: Days):
    """A month in which everything internal happens too."""
    days.make(
        days.cast.vera,
        c.MoveDate(days.cast.contract, date(2026, 3, 3)),
        c.BlockTask(days.cast.contract, "Check contract terms waits for the margin"),
        c.Comment(days.cast.plan, "Their discount ends in June", audience=Audience.INTERNAL),
        now=SATURDAY,
    )

    told = days.run(SATURDAY, APRIL)

    outside = {days.cast.carl, days.cast.cleo}
    for one in told:
        text = f"{one.letter.subject} {one.letter.text} {one.letter.html}"
        assert one.person not in outside or not [w for w in INTERNAL_WORDS if w in text]
    assert days.cast.sam not in {one.person for one in told}
    inside = [one.letter.text for one in told if one.person == days.cast.vera]
    assert any("Check contract terms" in text for text in inside)


def test_a_paused_plan_has_no_digest(days: Days):
    days.make(days.cast.vera, c.PausePlan(days.cast.plan), now=SATURDAY)

    told = days.run(SATURDAY, SUNDAY)

    assert {one.key.partition(":")[0] for one in told} == {"change"}


def test_a_worker_that_was_down_over_monday_sends_the_week_on_tuesday(days: Days):
    tuesday = datetime(2026, 3, 3, 16, tzinfo=UTC)

    assert len(digests(days.round(tuesday), days.cast.carl)) == 1
    assert digests(days.run(tuesday + timedelta(hours=1), SUNDAY), days.cast.carl) == []


def test_who_is_new_waits_for_the_next_period(days: Days):
    wednesday = datetime(2026, 3, 4, 12, tzinfo=UTC)
    with writing(days.engine) as session:
        session.query(Member).filter(Member.person_id == days.cast.sam).delete()
        plan = session.get_one(Plan, days.cast.plan)
        plan.customer_id = days.cast.globex
    days.make(
        days.cast.vera,
        c.InviteMember(days.cast.plan, days.cast.sam, Role.CONTRIBUTOR),
        now=wednesday,
    )

    told = digests(days.run(wednesday, datetime(2026, 3, 10, tzinfo=UTC)), days.cast.sam)

    assert [f"{one.at:%m-%d}" for one in told] == ["03-09"]


def test_a_question_stands_once_in_a_digest_and_words_are_quoted(days: Days):
    days.make(days.cast.victor, c.StartTask(days.cast.configure_sso), now=SATURDAY)
    days.make(days.cast.victor, c.Comment(days.cast.plan, "The lab is ready"), now=SATURDAY)
    ask = c.Ask(days.cast.plan, "Which identity provider?", to=days.cast.carl)
    days.make(days.cast.victor, ask, now=SATURDAY)

    text = digests(days.run(SATURDAY, SUNDAY), days.cast.carl)[0].letter.text

    assert text.count("Which identity provider?") == 1
    assert "wrote on the plan page: “The lab is ready”" in text


def test_a_colour_that_somebody_said_stands_in_every_digest_with_who_said_it(days: Days):
    said = c.SetHealth(
        days.cast.plan, Colour.RED, "They pay late", date(2026, 3, 20), Audience.INTERNAL
    )
    days.make(days.cast.vera, said, now=SATURDAY)

    told = days.run(SATURDAY, datetime(2026, 3, 3, 5, tzinfo=UTC))

    owner = digests(told, days.cast.vera)[0].letter.text
    director = digests(told, days.cast.dora)[0].letter.text
    customer = [one.letter.text for one in told if one.person in {days.cast.carl, days.cast.cleo}]
    assert "They pay late" in owner
    assert "and 1 more" not in owner
    assert "at risk: Vera Holm said so until Fri 20 March: They pay late" in director
    assert not [text for text in customer if "They pay late" in text or "At risk" in text]


def test_a_director_s_page_is_as_long_as_there_are_plans_that_are_ill(days: Days):
    """Of hundreds of plans, too: none is left out by its key."""
    with writing(days.engine) as session:
        northwind, globex = days.cast.northwind, days.cast.globex
        for n in range(230):
            plan = Plan(key=f"P{n:03}", title="x", vendor_id=northwind, customer_id=globex)
            plan.members = [
                Member(person_id=days.cast.dora, role=Role.VIEWER, clearance=Audience.INTERNAL)
            ]
            session.add(plan)
        session.flush()
        session.add(Task(plan_id=plan.id, number=1, title="Sign", due_on=date(2026, 2, 2)))

    text = digests(days.run(SATURDAY, SUNDAY), days.cast.dora)[0].letter.text

    assert "The 231 plans that you follow" in text
    assert "🔴 P229 · x" in text
    assert "and 218 more" in text
