"""One reminder a person and day, at nine where they are, on their working days."""

from datetime import UTC, date, datetime, timedelta

import pytest
from sqlalchemy import Engine, func, select

from bot import changes, outbox, reminders
from bot import commands as c
from storage.db import writing
from storage.kinds import Audience, Origin
from storage.models import Change, Message, Person, Task
from tests.cast import Cast


def set_up(engine: Engine, person: int, zone: str, due: date, task: int) -> None:
    """Give the person a zone and the task a date, and set the clock as a change would."""
    with writing(engine) as session:
        for other in session.scalars(select(Task)):
            other.due_on = None
        session.get_one(Person, person).time_zone = zone
        session.get_one(Person, person).country = None
        session.get_one(Task, task).due_on = due


def told(cast: Cast, task: int, day: date) -> Change:
    """Give the history row of a reminder of that day."""
    return Change(
        plan_id=cast.plan,
        task_id=task,
        person_id=cast.carl,
        at=datetime(day.year, day.month, day.day, 14, tzinfo=UTC),
        origin=Origin.CLOCK,
        verb="remind",
        audience=Audience.SHARED,
        request="clock",
        now={"day": day.isoformat(), "rung": -3, "on": day.isoformat()},
    )


def rewind(engine: Engine, person: int, now: datetime) -> datetime | None:
    with writing(engine) as session:
        reminders.rewind(session, [person], now=now)
        return session.get_one(Person, person).wake_at


def wake(engine: Engine, now: datetime) -> int:
    with writing(engine) as session:
        return reminders.wake(session, now)


def written(engine: Engine) -> list[str]:
    with writing(engine) as session:
        query = select(Message.key).where(Message.kind.in_(outbox.DAILY))
        return list(session.scalars(query.order_by(Message.id)))


@pytest.mark.parametrize(
    ("zone", "day", "instant"),
    [
        ("America/New_York", date(2026, 3, 4), datetime(2026, 3, 4, 14, tzinfo=UTC)),
        ("Asia/Kathmandu", date(2026, 3, 4), datetime(2026, 3, 4, 3, 15, tzinfo=UTC)),
        # The clocks change in the night to Sunday 8 March: Monday's nine o'clock is an hour earlier.
        ("America/New_York", date(2026, 3, 9), datetime(2026, 3, 9, 13, tzinfo=UTC)),
        ("Europe/Berlin", date(2026, 3, 27), datetime(2026, 3, 27, 8, tzinfo=UTC)),
        ("Europe/Berlin", date(2026, 3, 30), datetime(2026, 3, 30, 7, tzinfo=UTC)),
        ("Pacific/Auckland", date(2026, 4, 6), datetime(2026, 4, 5, 21, tzinfo=UTC)),
    ],
)
def test_it_comes_at_nine_where_the_assignee_lives(
    engine: Engine, cast: Cast, zone: str, day: date, instant: datetime
) -> None:
    set_up(engine, cast.carl, zone, day, cast.firewall_form)
    with writing(engine) as session:  # the rung three days before is told already
        person = session.get_one(Person, cast.carl)
        due = person.calendar.add_working_days(day, -3)
        session.add(told(cast, cast.firewall_form, due))

    assert rewind(engine, cast.carl, instant - timedelta(hours=20)) == instant
    assert wake(engine, instant - timedelta(seconds=1)) == 0
    assert wake(engine, instant) == 1
    (key,) = written(engine)
    assert key.endswith(f":{cast.carl}:{day.isoformat()}")


def test_two_tasks_of_a_person_come_in_one_message(engine: Engine, cast: Cast) -> None:
    nine = datetime(2026, 3, 2, 14, tzinfo=UTC)
    rewind(engine, cast.carl, nine - timedelta(hours=6))

    wake(engine, nine)

    with writing(engine) as session:
        steps = session.scalar(select(func.count()).where(Change.verb == "remind"))
    assert (len(written(engine)), steps) == (1, 2)


def test_waking_twice_reminds_once(engine: Engine, cast: Cast) -> None:
    nine = datetime(2026, 3, 2, 14, tzinfo=UTC)
    rewind(engine, cast.carl, nine - timedelta(hours=6))
    wake(engine, nine)
    with writing(engine) as session:
        reminders.ring_all(session, nine + timedelta(hours=1))

    wake(engine, nine + timedelta(hours=1))

    assert len(written(engine)) == 1


def test_a_late_start_sends_one_reminder_and_no_backlog(engine: Engine, cast: Cast) -> None:
    rewind(engine, cast.carl, datetime(2026, 2, 20, 12, tzinfo=UTC))

    wake(engine, datetime(2026, 3, 9, 19, tzinfo=UTC))  # 15:00 in New York, two weeks later

    assert written(engine) == [f"digest:{cast.carl}:2026-03-09"]


def test_after_the_evening_it_waits_for_the_next_working_day(engine: Engine, cast: Cast) -> None:
    rewind(engine, cast.carl, datetime(2026, 2, 20, 12, tzinfo=UTC))
    friday_night = datetime(2026, 3, 7, 2, tzinfo=UTC)  # 21:00 on Friday in New York

    wake(engine, friday_night)

    assert written(engine) == []
    with writing(engine) as session:
        clock = session.get_one(Person, cast.carl).wake_at
    assert clock == datetime(2026, 3, 9, 13, tzinfo=UTC)


def test_what_is_done_is_not_reminded_of(engine: Engine, cast: Cast) -> None:
    nine = datetime(2026, 3, 2, 14, tzinfo=UTC)
    with writing(engine) as session:
        carl = session.get_one(Person, cast.carl)
        done = [c.CompleteTask(cast.sso_metadata), c.CompleteTask(cast.firewall_form)]
        changes.make(session, done, actor=carl, origin=Origin.MAIL, now=nine - timedelta(hours=1))

    wake(engine, nine)

    assert written(engine) == []


def test_a_snooze_is_silent_until_its_day(engine: Engine, cast: Cast) -> None:
    set_up(engine, cast.carl, "America/New_York", date(2026, 3, 4), cast.firewall_form)
    now = datetime(2026, 3, 2, 15, tzinfo=UTC)
    with writing(engine) as session:
        carl = session.get_one(Person, cast.carl)
        later = c.SnoozeTask(cast.firewall_form, date(2026, 3, 5))
        changes.make(session, [later], actor=carl, origin=Origin.BUTTON, now=now)

    assert wake(engine, datetime(2026, 3, 4, 20, tzinfo=UTC)) == 0
    assert wake(engine, datetime(2026, 3, 5, 14, tzinfo=UTC)) == 1
    assert written(engine) == [f"reminder:{cast.carl}:2026-03-05"]


def test_what_waits_for_another_task_is_not_reminded_of_yet(engine: Engine, cast: Cast) -> None:
    assert rewind(engine, cast.victor, datetime(2026, 3, 2, 12, tzinfo=UTC)) is None

    with writing(engine) as session:
        carl = session.get_one(Person, cast.carl)
        changes.make(
            session,
            [c.CompleteTask(cast.sso_metadata)],
            actor=carl,
            origin=Origin.MAIL,
            now=datetime(2026, 3, 2, 12, tzinfo=UTC),
        )
        assert session.get_one(Person, cast.victor).wake_at == datetime(2026, 3, 6, 8, tzinfo=UTC)


def test_nobody_is_reminded_while_away_or_after_stop(engine: Engine, cast: Cast) -> None:
    now = datetime(2026, 3, 2, 12, tzinfo=UTC)
    with writing(engine) as session:
        carl = session.get_one(Person, cast.carl)
        away = c.SetPreferences(cast.carl, away_until=date(2026, 3, 10))
        changes.make(session, [away], actor=carl, origin=Origin.PAGE, now=now)
        assert carl.wake_at == datetime(2026, 3, 10, 13, tzinfo=UTC)

        stop = c.SetPreferences(cast.carl, stopped=True)
        changes.make(session, [stop], actor=carl, origin=Origin.PAGE, now=now)
        assert carl.wake_at is None


def test_a_paused_plan_reminds_nobody(engine: Engine, cast: Cast) -> None:
    now = datetime(2026, 3, 2, 12, tzinfo=UTC)
    with writing(engine) as session:
        vera = session.get_one(Person, cast.vera)
        changes.make(session, [c.PausePlan(cast.plan)], actor=vera, origin=Origin.SLASH, now=now)
        assert session.get_one(Person, cast.carl).wake_at is None

        changes.make(session, [c.ResumePlan(cast.plan)], actor=vera, origin=Origin.SLASH, now=now)
        assert session.get_one(Person, cast.carl).wake_at == datetime(2026, 3, 2, 14, tzinfo=UTC)
