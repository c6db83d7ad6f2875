"""The one reminder of the day."""

from datetime import date, timedelta

import pytest

from bot import commands as c
from handlers.sandbox.blocks import check
from storage.db import writing
from storage.kinds import Audience, MessageKind, Origin, Role, Side
from storage.models import Member, Organization, Plan, Shown, Task
from tests.render.telling import buttons, words


def reminder(telling, who, day="2026-03-02"):
    return telling.message(MessageKind.REMINDER, who, day=day)


def test_each_task_begins_with_its_number_and_says_when_it_is_due(telling):
    letter = telling.mail(reminder(telling, telling.cast.carl))

    assert "Hello Carl,\n\n2 tasks wait for you:\n\n" in letter.text
    assert "\n12. Send SSO metadata - due Wed 4 March\n" in letter.text
    assert "\n15. Firewall form - due Thu 5 March\n" in letter.text
    assert "Reply with: 12 done, 15 Friday, or your own words." in letter.text
    assert letter.subject == "ACME: 2 tasks wait for you"
    assert letter.text.startswith("-- Reply above this line --\n")


def test_each_task_has_its_own_buttons_in_slack_and_by_mail(telling):
    message = reminder(telling, telling.cast.carl)

    post, letter = telling.slack(message), telling.mail(message)

    tasks = [f'{{"task":{key}}}' for key in (telling.cast.sso_metadata, telling.cast.firewall_form)]
    assert buttons(post) == [
        ("complete", tasks[0]),
        ("menu", tasks[0]),
        ("complete", tasks[1]),
        ("menu", tasks[1]),
    ]
    for verb in ("complete", "later"):
        link = f"https://tandem.example/do/{verb}/{telling.cast.sso_metadata}/{telling.cast.carl}"
        assert f"{link}/{message.id}" in letter.text
        assert f'href="{link}/{message.id}"' in letter.html
    assert post.shown == letter.shown == (telling.cast.sso_metadata, telling.cast.firewall_form)


def test_it_says_what_a_task_unlocks_how_to_do_it_and_where(telling):
    telling.make(
        telling.cast.vera,
        c.EditTask(
            telling.cast.sso_metadata,
            instructions="Open the console.\nCopy the XML.",
            links=("https://acme.example/sso?a=1&b=2",),
        ),
    )
    message = reminder(telling, telling.cast.carl)

    post, letter = telling.slack(message), telling.mail(message)

    for line in ("Unlocks 14. Configure SSO.", "Open the console.\n    Copy the XML.", "?a=1&b=2"):
        assert line in letter.text
    assert "<https://acme.example/sso?a=1&amp;b=2|https://acme.example/sso?a=1&amp;b=2>" in words(
        post
    )


def test_a_hidden_task_is_not_said_to_be_unlocked(telling):
    telling.make(
        telling.cast.vera, c.EditTask(telling.cast.contract, after=(telling.cast.sso_metadata,))
    )

    letter = telling.mail(reminder(telling, telling.cast.carl))

    assert "Unlocks 14. Configure SSO." in letter.text
    assert "13" not in letter.text


def test_one_task_is_asked_for_by_its_name(telling):
    telling.make(telling.cast.carl, c.CompleteTask(telling.cast.sso_metadata))

    letter = telling.mail(reminder(telling, telling.cast.carl))

    assert letter.subject == "ACME: 15. Firewall form"
    assert "1 task waits for you:" in letter.text
    assert "Reply with: done, or your own words." in letter.text


def test_late_is_said_in_working_days_of_the_assignee(telling):
    telling.now += timedelta(days=7)

    letter = telling.mail(reminder(telling, telling.cast.carl, "2026-03-09"))

    assert "2 tasks wait for you, all late:" in letter.text
    assert "12. Send SSO metadata - due Wed 4 March, 3 working days late" in letter.text
    assert "15. Firewall form - due Thu 5 March, 2 working days late" in letter.text


def test_nothing_is_sent_where_nothing_is_left(telling):
    telling.make(
        telling.cast.carl,
        c.CompleteTask(telling.cast.sso_metadata),
        c.CompleteTask(telling.cast.firewall_form),
    )
    message = reminder(telling, telling.cast.carl)

    assert telling.slack(message) is None
    assert telling.mail(message) is None


def test_a_task_that_was_hidden_meanwhile_is_not_sent(telling):
    telling.make(telling.cast.vera, c.AssignTask(telling.cast.sso_metadata, telling.cast.victor))
    telling.make(telling.cast.vera, c.Hide(c.Thing.TASK, telling.cast.sso_metadata))
    message = reminder(telling, telling.cast.carl)
    _show(telling, message, telling.cast.sso_metadata, telling.cast.firewall_form)

    text = telling.mail(message).text

    assert "12" not in text
    assert "15. Firewall form" in text


def test_drawn_again_it_shows_what_is_done_and_by_whom_without_buttons(telling):
    message = reminder(telling, telling.cast.carl)
    _show(telling, message, telling.cast.sso_metadata, telling.cast.firewall_form)
    telling.make(telling.cast.vera, c.CompleteTask(telling.cast.sso_metadata), origin=Origin.BUTTON)

    post = telling.slack(message)

    assert "~12. Send SSO metadata~ done by Vera Holm (Northwind) in Slack at 7:00 AM" in words(
        post
    )
    form = f'{{"task":{telling.cast.firewall_form}}}'
    assert buttons(post) == [("complete", form), ("menu", form)]


def test_drawn_again_when_all_is_done_it_says_thank_you(telling):
    message = reminder(telling, telling.cast.carl)
    _show(telling, message, telling.cast.sso_metadata)
    telling.make(telling.cast.carl, c.CompleteTask(telling.cast.sso_metadata))

    post = telling.slack(message)

    assert "All done here, thank you Carl." in words(post)
    assert "done by you" in words(post)
    assert buttons(post) == []


def test_tasks_of_several_plans_are_grouped_by_plan(telling):
    _second_plan(telling)

    message = reminder(telling, telling.cast.carl)
    post, letter = telling.slack(message), telling.mail(message)

    assert "\nACME\n\n12. Send SSO metadata" in letter.text
    assert "\nBETA\n\n1. Sign the order" in letter.text
    assert letter.subject == "ACME, BETA: 3 tasks wait for you"
    assert letter.thread == f"reminders:{telling.cast.carl}"
    assert check("message", post.blocks) == []


@pytest.mark.parametrize("count", [1, 12, 30])
def test_many_tasks_with_long_titles_pass_slacks_limits(telling, count):
    due = date(2026, 3, 3)
    title = "Very long & <long> title " * 12
    telling.make(
        telling.cast.vera,
        *[c.AddTask(telling.cast.plan, title[:300], telling.cast.carl, due) for _ in range(count)],
    )

    post = telling.slack(reminder(telling, telling.cast.carl))

    assert check("message", post.blocks) == []
    assert len(post.shown) <= 12


def test_internal_tasks_are_marked_for_who_may_see_them(telling):
    telling.now += timedelta(days=5)

    post = telling.slack(reminder(telling, telling.cast.vera, "2026-03-07"))

    assert "*13. Check contract terms* · due Mon 9 March · _internal_" in words(post)


def _show(telling, message, *tasks):
    with writing(telling.engine) as session:
        session.add_all(Shown(message_id=message.id, task_id=key) for key in tasks)


def _second_plan(telling):
    with writing(telling.engine) as session:
        acme = session.get_one(Organization, telling.cast.acme)
        other = Organization(name="Southwind", side=Side.VENDOR, domains=[])
        plan = Plan(key="BETA", title="Beta", vendor=other, customer=acme)
        plan.members.append(
            Member(person_id=telling.cast.carl, role=Role.LEAD, clearance=Audience.SHARED)
        )
        session.add(plan)
        session.flush()
        task = Task(plan_id=plan.id, number=1, title="Sign the order", due_on=date(2026, 3, 4))
        task.assignee_id = telling.cast.carl
        session.add(task)


def test_a_date_that_waits_for_a_yes_is_said_to_wait(telling):
    """To who asked, and to who was asked."""
    # Who asked is reminded again by the date that they asked for.
    day = "2026-03-31"
    telling.make(telling.cast.carl, c.MoveDate(telling.cast.firewall_form, date(2026, 4, 3)))
    asked = telling.mail(reminder(telling, telling.cast.carl, day)).text
    telling.make(telling.cast.vera, c.AssignTask(telling.cast.firewall_form, telling.cast.vera))
    asking = words(telling.slack(reminder(telling, telling.cast.vera, day)))

    assert "You asked for Fri 3 April; Vera Holm (Northwind) has not answered yet." in asked
    assert "Carl Reyes (Acme) asked for Fri 3 April; it waits for your yes." in asking
