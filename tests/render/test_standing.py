"""The status, the card, one's own tasks, help, the welcome, and notices."""

from datetime import timedelta

import pytest

from bot import commands as c
from bot import render
from bot.identity import Reader, eyes
from handlers.sandbox.blocks import check
from storage.db import writing
from storage.kinds import Audience, MessageKind, Origin
from storage.models import Plan
from tests.cast import INTERNAL_WORDS, NOON
from tests.render.telling import LINKS, buttons, words


def status(telling, who, **options):
    with eyes(telling.engine, Reader.person(who)) as session:
        return render.status_slack(
            session, telling.cast.plan, person_id=who, now=telling.now, links=LINKS, **options
        )


def mine(telling, who):
    with eyes(telling.engine, Reader.person(who)) as session:
        return render.mine_slack(session, person_id=who, now=telling.now, links=LINKS)


def card(telling, audience):
    channel = f"C{audience.name}"
    telling.make(
        None, c.LinkChannel(telling.cast.plan, "T01", channel, audience), origin=Origin.SHELL
    )
    return telling.slack(telling.message(MessageKind.CARD, ("T01", channel)))


def test_a_status_says_how_it_stands_by_a_word(telling):
    post = status(telling, telling.cast.vera)

    assert post.text == "ACME: On track, 0 of 4 tasks done"
    assert "On track" in words(post)
    assert check("message", post.blocks) == []


def test_a_red_status_says_why_and_what_would_change_it(telling):
    telling.now += timedelta(days=14)

    said = words(status(telling, telling.cast.carl))

    assert "At risk" in said
    assert "• 12. Send SSO metadata is 8 working days late" in said
    assert "_Green again if_" in said
    assert "12. Send SSO metadata is done" in said


def test_a_reason_names_a_milestone_and_its_day(telling):
    telling.make(telling.cast.vera, c.EditMilestone(telling.cast.go_live, due_on=NOON.date()))

    said = words(status(telling, telling.cast.carl))

    assert "• Go-live cannot be reached before Wed 11 March" in said
    assert "*not before Wed 11 March*" in said


def test_silence_names_the_company(telling):
    keys = (telling.cast.sso_metadata, telling.cast.firewall_form, telling.cast.configure_sso)
    telling.make(telling.cast.vera, *[c.CompleteTask(key) for key in keys])
    telling.now += timedelta(days=21)

    said = words(status(telling, telling.cast.carl))

    assert "Needs attention" in said
    assert "• nobody of Acme has been heard for 15 working days" in said
    assert "_Green again if_ Acme is heard again." in said
    assert "Everything is done." in said


def test_more_reasons_than_fit_are_counted(telling):
    telling.now += timedelta(days=40)

    assert "• and 2 more" in words(status(telling, telling.cast.carl))


def test_ones_own_tasks_have_a_button_and_the_other_sides_have_none(telling):
    post = status(telling, telling.cast.victor)

    assert [value for action, value in buttons(post) if action == "complete"] == [
        f'{{"task":{telling.cast.configure_sso}}}'
    ]


def test_what_is_late_of_ones_own_has_a_button_too(telling):
    telling.now += timedelta(days=3)

    post = status(telling, telling.cast.carl)

    assert "Late at Acme" in words(post)
    assert ("complete", f'{{"task":{telling.cast.sso_metadata}}}') in buttons(post)


def test_internal_goal_is_marked_and_the_customer_does_not_see_it(telling):
    telling.make(
        telling.cast.vera,
        c.AddGoal(telling.cast.plan, "Acme buys more", audience=Audience.INTERNAL),
    )

    assert "• Acme buys more · _internal_" in words(status(telling, telling.cast.vera))
    assert "buys more" not in words(status(telling, telling.cast.carl))


def test_who_has_a_task_is_not_named_again_as_who_is_asked(telling):
    about = telling.cast.configure_sso
    telling.make(
        telling.cast.carl, c.Ask(telling.cast.plan, "When?", about, to=telling.cast.victor)
    )

    said = words(status(telling, telling.cast.vera))

    assert "Victor Lund · _after 12. Send SSO metadata; waits for their answer since" in said


def test_more_is_offered_where_rows_are_left_out(telling):
    telling.make(
        telling.cast.vera,
        *[c.AddTask(telling.cast.plan, f"T {n}", telling.cast.carl) for n in range(40)],
    )

    short, whole = (
        status(telling, telling.cast.vera),
        status(telling, telling.cast.vera, whole=True),
    )

    assert ("more", f'{{"plan":{telling.cast.plan}}}') in buttons(short)
    assert "Show 32 more" in words(short)
    assert len(short.shown) == 12
    assert len(whole.shown) > 12
    assert check("message", short.blocks) == check("message", whole.blocks) == []


def test_a_whole_status_of_own_tasks_fits_into_a_message(telling):
    telling.make(
        telling.cast.vera,
        *[c.AddTask(telling.cast.plan, f"T {n}", telling.cast.victor) for n in range(60)],
    )

    whole = status(telling, telling.cast.victor, whole=True)

    assert check("message", whole.blocks) == []
    assert whole.blocks[-1]["type"] == "actions"


def test_a_status_without_tasks_says_how_to_begin(telling):
    with writing(telling.engine) as session:
        old = session.get_one(Plan, telling.cast.plan)
        vendor, customer = old.vendor_id, old.customer_id
    create = c.CreatePlan("NEW", "New plan", vendor, customer, telling.cast.vera)
    key = telling.change(telling.make(telling.cast.vera, create)[0]).plan_id
    with eyes(telling.engine, Reader.person(telling.cast.vera)) as session:
        post = render.status_slack(
            session, key, person_id=telling.cast.vera, now=telling.now, links=LINKS
        )

    assert "There is no task yet." in words(post)
    assert "no tasks yet" in post.text


@pytest.mark.parametrize(("command", "word"), [(c.PausePlan, "Paused"), (c.ClosePlan, "Closed")])
def test_a_plan_that_rests_says_so(telling, command, word):
    telling.make(telling.cast.vera, command(telling.cast.plan))

    assert word in words(status(telling, telling.cast.carl))


def test_open_questions_and_dates_that_wait_are_shown(telling):
    telling.make(telling.cast.carl, c.Ask(telling.cast.plan, "Who has the <contract>?"))
    telling.make(
        telling.cast.carl, c.MoveDate(telling.cast.firewall_form, NOON.date() + timedelta(days=40))
    )

    said = words(status(telling, telling.cast.carl))

    assert "“Who has the &lt;contract&gt;?” · from you to Vera Holm (Northwind)" in said
    assert "15. Firewall form: Thu 5 March → Sat 11 April · asked by you" in said


def test_a_strangers_status_is_none(telling):
    with eyes(telling.engine, Reader.person(telling.cast.sam)) as session:
        found = render.status_slack(
            session,
            telling.cast.plan,
            person_id=telling.cast.sam,
            now=telling.now,
            links=LINKS,
        )

    assert found is None


def test_the_card_of_a_shared_channel_has_shared_facts_only(telling):
    post = card(telling, Audience.SHARED)

    assert not [hidden for hidden in INTERNAL_WORDS if hidden in words(post)]
    assert "0 of 3 tasks done" in words(post)
    assert "13" not in words(post)
    assert check("message", post.blocks) == []


def test_the_card_of_an_internal_channel_shows_what_is_internal(telling):
    post = card(telling, Audience.INTERNAL)

    assert "Check contract terms" in words(post)
    assert "_internal_" in words(post)


def test_a_card_has_nobodys_buttons(telling):
    assert {action for action, _ in buttons(card(telling, Audience.SHARED))} == {"open"}


def test_a_card_that_says_the_same_is_drawn_the_same(telling):
    first = card(telling, Audience.SHARED)
    telling.now += timedelta(minutes=20)

    assert telling.slack(telling.message(MessageKind.CARD, ("T01", "CSHARED"))) == first


def test_ones_own_tasks_are_listed(telling):
    post = mine(telling, telling.cast.carl)

    assert "2 tasks are yours" in words(post)
    assert post.shown == (telling.cast.sso_metadata, telling.cast.firewall_form)
    assert check("message", post.blocks) == []


def test_nothing_of_ones_own_is_said_kindly(telling):
    assert "Nothing waits for you." in words(mine(telling, telling.cast.dora))


def test_help_names_the_command(telling):
    with eyes(telling.engine, Reader.person(telling.cast.vera)) as session:
        post = render.help_slack(
            session, person_id=telling.cast.vera, now=telling.now, links=LINKS, command="/tandem"
        )

    assert "`/tandem status`" in words(post)
    assert check("message", post.blocks) == []


def test_a_welcome_says_what_who_next_how_and_how_to_stop(telling):
    message = telling.message(MessageKind.WELCOME, telling.cast.carl)

    post, letter = telling.slack(message), telling.mail(message)

    assert letter.subject == "Acme onboarding: your shared plan with Northwind"
    for part in (
        "welcome to Acme onboarding: the shared plan with Northwind.",
        "Vera Holm (Northwind) runs it",
        "Your next step (and 1 more after it):\n\n12. Send SSO metadata - due Wed 4 March",
        "Reply to this mail with “done”",
        "reply “stop”",
    ):
        assert part in letter.text
    assert letter.shown == post.shown == (telling.cast.sso_metadata,)
    assert check("message", post.blocks) == []


def test_a_welcome_without_a_task_says_so(telling):
    letter = telling.mail(telling.message(MessageKind.WELCOME, telling.cast.cleo))

    assert "Nothing waits for you now." in letter.text


def test_a_held_mail_is_told_with_how_to_look_at_it(telling):
    message = telling.message(MessageKind.NOTICE, telling.cast.vera, what="held", incoming=7)
    held = render.Held("sam@x.example", "<Hello>", telling.now, "no token")

    post, letter = telling.slack(message, held=held), telling.mail(message, held=held)

    assert "A mail from sam@x.example, “<Hello>”, is held." in letter.text
    assert "It came at 13:00." in letter.text
    assert "mail 7" in letter.text
    assert "&lt;Hello&gt;" in words(post)


def test_who_is_asked_to_confirm_learns_nothing_of_the_plan(telling):
    message = telling.message(
        MessageKind.NOTICE, telling.cast.carl, what="confirm_sender", incoming=7
    )

    letter = telling.mail(message)

    assert "I could not be sure that it was you, so I changed nothing." in letter.text
    assert "tandem mail" not in letter.text


def test_a_notice_of_something_unknown_is_not_sent(telling):
    assert telling.slack(telling.message(MessageKind.NOTICE, telling.cast.vera, what="?")) is None
