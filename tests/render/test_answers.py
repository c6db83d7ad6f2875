"""What is answered to somebody who said something."""

from datetime import date

import pytest

from bot import commands as c
from bot import render
from bot.identity import Reader, eyes
from bot.outbox import Reply
from bot.reading import Asked
from handlers.sandbox.blocks import check
from storage.db import writing
from storage.kinds import MessageKind, Origin, ProposalKind
from storage.models import Plan
from tests.render.telling import LINKS, buttons, words

FRIDAY = date(2026, 3, 6)
AFTER_GO_LIVE = date(2026, 4, 3)


def in_slack(telling, who, reply):
    with eyes(telling.engine, Reader.person(who)) as session:
        return render.answer_slack(session, reply, person_id=who, now=telling.now, links=LINKS)


def by_mail(telling, who, reply):
    return telling.mail(telling.message(MessageKind.ANSWER, who, **reply.dump()))


def ask(telling, kind, *options, **about):
    """Store a question back to Carl and give its answer."""
    stored = tuple(tuple(c.dump(command) for command in option) for option in options)
    propose = c.Propose(
        telling.cast.plan,
        ProposalKind.READING,
        stored,
        to=telling.cast.carl,
        about={"asked": kind.value, "numbers": [], "tasks": [], "words": "", **about},
    )
    ids = telling.make(telling.cast.carl, propose)
    proposal = telling.change(ids[0]).proposal_id
    return Reply(plan=telling.cast.plan, changes=tuple(ids), proposals=(proposal,))


def test_a_receipt_says_what_was_understood_and_how_to_take_it_back(telling):
    ids = telling.make(
        telling.cast.carl,
        c.CompleteTask(telling.cast.sso_metadata),
        c.MoveDate(telling.cast.firewall_form, FRIDAY),
    )
    reply = Reply(plan=telling.cast.plan, changes=tuple(ids))

    post, letter = (
        in_slack(telling, telling.cast.carl, reply),
        by_mail(telling, telling.cast.carl, reply),
    )

    said = "I understood: 12 done and 15 due Fri 6 March."
    assert f'{said} Reply "undo" to take it back.' in letter.text
    assert said in words(post).replace("*", "")
    request = telling.change(ids[0]).request
    assert ("undo", f'{{"request":"{request}"}}') in buttons(post)
    assert letter.subject == "ACME: 12 done and 15 due Fri 6 March"
    assert check("message", post.blocks) == []


@pytest.mark.parametrize(
    ("command", "said"),
    [
        (lambda k: c.StartTask(k.firewall_form), "15 started"),
        (lambda k: c.BlockTask(k.firewall_form, "IT"), "15 blocked: IT"),
        (lambda k: c.CancelTask(k.firewall_form), "15 not needed"),
        (lambda k: c.AssignTask(k.firewall_form, k.cleo), "15 for Cleo Park"),
        (lambda k: c.AssignTask(k.firewall_form, None), "15 for nobody"),
        (lambda k: c.SnoozeTask(k.firewall_form, FRIDAY), "no reminder of 15 until Fri 6 March"),
        (
            lambda k: c.AddTask(k.plan, "Call IT", k.carl, FRIDAY),
            "new: 16. Call IT, for you, due Fri 6 March",
        ),
    ],
)
def test_a_receipt_is_short(telling, command, said):
    ids = telling.make(telling.cast.carl, command(telling.cast))

    letter = by_mail(telling, telling.cast.carl, Reply(plan=telling.cast.plan, changes=tuple(ids)))

    assert f"I understood: {said}." in letter.text


def test_a_date_that_needs_consent_is_said_to_wait(telling):
    ids = telling.make(telling.cast.carl, c.MoveDate(telling.cast.firewall_form, AFTER_GO_LIVE))
    proposal = telling.change(ids[0]).proposal_id
    reply = Reply(plan=telling.cast.plan, changes=tuple(ids), proposals=(proposal,))

    letter = by_mail(telling, telling.cast.carl, reply)

    assert (
        "15. Firewall form: I asked Vera Holm (Northwind) to agree to Fri 3 April. "
        "Until then it stays due Thu 5 March." in letter.text
    )
    assert "I understood" not in letter.text


def test_what_was_done_before_says_by_whom_and_when(telling):
    telling.make(telling.cast.carl, c.CompleteTask(telling.cast.sso_metadata))
    reply = Reply(plan=telling.cast.plan, already=(telling.cast.sso_metadata,))

    post = in_slack(telling, telling.cast.vera, reply)

    assert "12. Send SSO metadata* is done already: Carl Reyes (Acme) did it at 13:00." in words(
        post
    )
    assert buttons(post) == []


def test_a_refusal_is_the_sentence_alone(telling):
    reply = Reply(refused=("There is no such thing on your plans.",))

    letter = by_mail(telling, telling.cast.sam, reply)

    assert "There is no such thing on your plans." in letter.text
    assert "Acme" not in letter.text
    assert "ACME" not in letter.subject


def test_an_ask_back_has_a_button_for_each_choice(telling):
    reply = ask(
        telling,
        Asked.WHICH_TASK,
        (c.CompleteTask(telling.cast.sso_metadata),),
        (c.CompleteTask(telling.cast.firewall_form),),
        (),
        words="done",
    )
    key = reply.proposals[0]

    post, letter = (
        in_slack(telling, telling.cast.carl, reply),
        by_mail(telling, telling.cast.carl, reply),
    )

    assert "“done”: which task do you mean?" in words(post)
    assert buttons(post) == [("choose", f'{{"proposal":{key},"option":{n}}}') for n in range(3)]
    assert "12 done (Send SSO metadata)" in words(post)
    assert "None of these" in words(post)
    assert check("message", post.blocks) == []
    assert f"    15 done (Firewall form): https://tandem.example/do/choose-1/{key}/" in letter.text
    assert "Until then I changed nothing there, and I kept your words." in letter.text


@pytest.mark.parametrize("kind", list(Asked))
def test_every_kind_of_question_has_its_words(telling, kind):
    reply = ask(telling, kind, (), numbers=[14, 15])

    post = in_slack(telling, telling.cast.carl, reply)

    first = post.blocks[0]["text"]["text"]
    assert "?" in first
    assert "did not understand" not in first


def test_a_choice_that_names_what_became_hidden_is_not_offered(telling):
    reply = ask(
        telling,
        Asked.WHICH_TASK,
        (c.CompleteTask(telling.cast.configure_sso),),
        (c.CompleteTask(telling.cast.firewall_form),),
    )
    telling.make(telling.cast.vera, c.Hide(c.Thing.TASK, telling.cast.configure_sso))

    post = in_slack(telling, telling.cast.carl, reply)

    assert "Configure SSO" not in words(post)
    assert [value for _, value in buttons(post)] == [
        f'{{"proposal":{reply.proposals[0]},"option":1}}'
    ]


def test_words_that_were_kept_are_said_to_be_kept(telling):
    ids = telling.make(
        telling.cast.carl, c.Comment(telling.cast.plan, "Hm", telling.cast.firewall_form)
    )
    note = telling.change(ids[0]).note_id
    reply = Reply(plan=telling.cast.plan, changes=tuple(ids), note=note, kept=True)

    letter = by_mail(telling, telling.cast.carl, reply)

    assert "I kept your words as a comment on 15. Firewall form; both sides see it." in letter.text


def test_a_question_says_who_was_asked(telling):
    ids = telling.make(telling.cast.carl, c.Ask(telling.cast.plan, "Who has the contract?"))

    letter = by_mail(telling, telling.cast.carl, Reply(plan=telling.cast.plan, changes=tuple(ids)))

    assert (
        "I put your question to Vera Holm (Northwind). You hear the answer from me." in letter.text
    )


def test_status_mine_and_help_come_with_the_answer(telling):
    ids = telling.make(telling.cast.carl, c.CompleteTask(telling.cast.sso_metadata))
    reply = Reply(plan=telling.cast.plan, changes=tuple(ids), status=True, mine=True, help=True)

    post, letter = (
        in_slack(telling, telling.cast.carl, reply),
        by_mail(telling, telling.cast.carl, reply),
    )

    assert check("message", post.blocks) == []
    for part in ("I understood: 12 done.", "On track: 1 of 3 tasks done", "1 task is yours:"):
        assert part in letter.text
    assert "who has the contract?" in letter.text
    assert letter.shown == post.shown
    assert letter.shown[0] == telling.cast.sso_metadata


def test_a_status_of_several_plans_has_a_line_for_each(telling):
    with writing(telling.engine) as session:
        plan = session.get_one(Plan, telling.cast.plan)
        create = c.CreatePlan("BETA", "Beta", plan.vendor_id, plan.customer_id, telling.cast.vera)
    telling.make(telling.cast.vera, create)

    reply = Reply(status=True)
    post, letter = (
        in_slack(telling, telling.cast.vera, reply),
        by_mail(telling, telling.cast.vera, reply),
    )

    assert "ACME · Acme onboarding: On track, 0 of 4 tasks done" in letter.text
    assert "*BETA · Beta*: On track, no tasks yet" in words(post)
    assert by_mail(telling, telling.cast.sam, reply).text.count("ACME") == 0


def test_stopping_says_how_to_begin_again(telling):
    ids = telling.make(telling.cast.carl, c.SetPreferences(telling.cast.carl, stopped=True))

    letter = by_mail(telling, telling.cast.carl, Reply(changes=tuple(ids), stopped=True))

    again = f"Let messages come again: https://tandem.example/u/{telling.cast.carl}"
    assert again in letter.text


def test_what_was_not_understood_is_said(telling):
    letter = by_mail(telling, telling.cast.carl, Reply(plan=telling.cast.plan))

    assert "I did not understand that, so I changed nothing." in letter.text


def test_undoing_says_what_was_taken_back(telling):
    telling.make(telling.cast.carl, c.CompleteTask(telling.cast.sso_metadata))
    ids = telling.make(telling.cast.carl, c.Undo())

    post = in_slack(telling, telling.cast.carl, Reply(plan=telling.cast.plan, changes=tuple(ids)))

    assert "You took back that *12. Send SSO metadata* is done by mail. It is open again." in words(
        post
    )
    assert buttons(post) == []


def test_the_answer_to_a_yes_says_what_came_of_it(telling):
    asked = telling.make(telling.cast.carl, c.MoveDate(telling.cast.firewall_form, AFTER_GO_LIVE))
    ids = telling.make(
        telling.cast.vera, c.Accept(telling.change(asked[0]).proposal_id), origin=Origin.BUTTON
    )

    post = in_slack(telling, telling.cast.vera, Reply(plan=telling.cast.plan, changes=tuple(ids)))

    assert "You agreed in Slack: *15. Firewall form* is now due Fri 3 April" in words(post)
