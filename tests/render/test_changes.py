"""Words for every verb, in Slack, mail text and HTML."""

from datetime import date

import pytest
from sqlalchemy import select

from bot import commands as c
from bot.render.voice import TEMPLATES
from handlers.sandbox.blocks import check
from storage.db import writing
from storage.kinds import (
    Audience,
    Colour,
    Consent,
    Medium,
    MessageKind,
    NoteKind,
    Origin,
    ProposalKind,
    Role,
    Touch,
)
from storage.models import Change, Note, Person, Proposal
from tests.render.telling import buttons, words

FRIDAY = date(2026, 3, 6)
AFTER_GO_LIVE = date(2026, 4, 3)

# Who does what, and what the plan's other head is told in plain text.
TOLD = [
    ("vera", lambda k: c.EditPlan(k.plan, title="New name"), "Vera Holm (Northwind) changed the plan New name by mail."),
    ("vera", lambda k: c.PausePlan(k.plan), "paused the plan Acme onboarding by mail. Nothing is sent"),
    ("vera", lambda k: c.ClosePlan(k.plan), "closed the plan Acme onboarding by mail."),
    ("vera", lambda k: c.InviteMember(k.plan, k.cleo, Role.CONTRIBUTOR), "made Cleo Park contributor of the plan by mail."),
    ("vera", lambda k: c.RemoveMember(k.plan, k.cleo), "took Cleo Park off the plan by mail."),
    ("vera", lambda k: c.AddMilestone(k.plan, "Training", FRIDAY), "added the milestone Training by mail, for Fri 6 March."),
    ("vera", lambda k: c.EditMilestone(k.go_live, due_on=FRIDAY), "moved the milestone Go-live from Fri 27 March to Fri 6 March by mail."),
    ("vera", lambda k: c.EditMilestone(k.go_live, done_on=FRIDAY), "The milestone Go-live is reached: Vera Holm (Northwind) said so by mail."),
    ("vera", lambda k: c.AddGoal(k.plan, "Fewer calls", 90, 30, None, "calls"), "added the goal Fewer calls by mail."),
    ("vera", lambda k: c.EditGoal(k.goal, actual=4), "changed the goal Nurses find a slot in under a minute by mail."),
    ("vera", lambda k: c.AddTask(k.plan, "Train the nurses", k.carl, FRIDAY), "Vera Holm (Northwind) gave you a new task by mail:\n16. Train the nurses - due Fri 6 March"),
    ("vera", lambda k: c.AddTask(k.plan, "Train the nurses", k.victor), "added 16. Train the nurses by mail, for Victor Lund (Northwind)."),
    ("vera", lambda k: c.AddTask(k.plan, "Train the nurses"), "added 16. Train the nurses by mail. Nobody has it yet."),
    ("vera", lambda k: c.EditTask(k.firewall_form, title="Firewall paper"), "changed 15. Firewall paper by mail.\n15. Firewall paper - due Thu 5 March\n    It was called “Firewall form”."),
    ("vera", lambda k: c.CompleteTask(k.firewall_form), "Vera Holm (Northwind) completed 15. Firewall form by mail."),
    ("vera", lambda k: c.StartTask(k.configure_sso), "started 14. Configure SSO by mail."),
    ("vera", lambda k: c.BlockTask(k.configure_sso, "waiting on legal"), "14. Configure SSO is blocked, says Vera Holm (Northwind) by mail: waiting on legal"),
    ("vera", lambda k: c.MoveDate(k.firewall_form, FRIDAY, "more time"), "moved 15. Firewall form from Thu 5 March to Fri 6 March by mail.\n15. Firewall form - due Fri 6 March\n    Why: more time"),
    ("vera", lambda k: c.MoveDate(k.configure_sso, AFTER_GO_LIVE), "asked by mail to move 14. Configure SSO from Wed 11 March to Fri 3 April. It needs your yes."),
    ("vera", lambda k: c.MoveDate(k.configure_sso, AFTER_GO_LIVE), "This moves: Go-live (not before Fri 3 April, due Fri 27 March)."),
    ("vera", lambda k: c.EditMilestone(k.go_live, due_on=AFTER_GO_LIVE), "asked by mail to move Go-live from Fri 27 March to Fri 3 April. It needs your yes.\n    Until you answer, Fri 27 March stays. If another day suits you better, answer with it."),
    ("vera", lambda k: c.EditPlan(k.plan, consent=Consent.NEVER), "What needs the other side's yes now: none; each side moves its dates and the other is told."),
    ("vera", lambda k: c.SetHealth(k.plan, Colour.RED, "Their sponsor leaves", FRIDAY, Audience.SHARED), "said by mail that Acme onboarding is “At risk” until Fri 6 March: Their sponsor leaves"),
    ("vera", lambda k: c.AssignTask(k.configure_sso, k.carl), "Vera Holm (Northwind) gave you a task by mail:\n14. Configure SSO - due Wed 11 March"),
    ("vera", lambda k: c.AssignTask(k.firewall_form, k.cleo), "gave 15. Firewall form to Cleo Park by mail, due Thu 5 March."),
    ("vera", lambda k: c.AssignTask(k.firewall_form, None), "took 15. Firewall form off you by mail. Nobody has it now."),
    ("vera", lambda k: c.CancelTask(k.firewall_form, "IT has it"), "cancelled 15. Firewall form by mail: it is not needed.\n    Why: IT has it"),
    ("vera", lambda k: c.SnoozeTask(k.firewall_form, FRIDAY), "put off reminders of 15. Firewall form until Fri 6 March by mail. Its date stays."),
    ("vera", lambda k: c.Comment(k.plan, "Well done", k.firewall_form), "Vera Holm (Northwind) wrote on 15. Firewall form by mail:\n    Well done"),
    ("vera", lambda k: c.Comment(k.plan, "We go on", kind=NoteKind.DECISION), "wrote down a decision by mail:\n    We go on"),
    ("vera", lambda k: c.Comment(k.plan, "1. Hello", kind=NoteKind.MINUTES), "added minutes by mail:\n    1. Hello"),
    ("vera", lambda k: c.Ask(k.plan, "Which port?", k.firewall_form), "Vera Holm (Northwind) asked you about 15. Firewall form by mail:\n    Which port?"),
    ("vera", lambda k: c.Ask(k.plan, "Who decides?", to=k.cleo), "asked Cleo Park by mail:\n    Who decides?"),
    ("vera", lambda k: c.Share(c.Thing.TASK, k.contract), "shared 13. Check contract terms by mail. Both sides see it now."),
    ("vera", lambda k: c.Share(c.Thing.MILESTONE, k.margin_review), "shared Margin review by mail. Both sides see it now."),
    ("vera", lambda k: c.Share(c.Thing.NOTE, k.note), "shared a note by mail. Both sides see it now.\n    Their discount ends in June."),
]  # fmt: skip


def ids_of(case):
    return case[2][:48]


@pytest.mark.parametrize("case", TOLD, ids=ids_of)
def test_a_change_is_told_in_every_medium(telling, case):
    actor, command, expected = case
    ids = telling.make(getattr(telling.cast, actor), command(telling.cast))

    post, letter = telling.told(telling.cast.carl, ids)

    flat = " ".join(letter.text.split())
    assert " ".join(expected.split()) in flat
    assert check("message", post.blocks) == []
    told = expected.split("\n", maxsplit=1)[0].split(" by mail")[0].split("Northwind) ")[-1]
    assert told in words(post).replace("*", "")
    assert told in _text_of(letter.html)
    assert letter.subject.startswith("ACME: ")


@pytest.mark.parametrize(
    ("first", "second", "expected"),
    [
        (lambda k: c.CompleteTask(k.firewall_form), lambda k: c.ReopenTask(k.firewall_form), "reopened 15. Firewall form"),
        (lambda k: c.BlockTask(k.firewall_form, "IT"), lambda k: c.UnblockTask(k.firewall_form), "15. Firewall form can go on, says Vera"),
        (lambda k: c.PausePlan(k.plan), lambda k: c.ResumePlan(k.plan), "resumed the plan Acme onboarding"),
        (lambda k: c.CompleteTask(k.firewall_form), lambda _: c.Undo(), "took back that 15. Firewall form is done by mail. It is open again."),
        (lambda k: c.MoveDate(k.firewall_form, FRIDAY), lambda _: c.Undo(), "took back the new date of 15. Firewall form by mail. It is due Thu 5 March again."),
        (lambda k: c.AssignTask(k.firewall_form, k.cleo), lambda _: c.Undo(), "took back who has 15. Firewall form by mail. You have it again."),
        (lambda k: c.AddTask(k.plan, "Oops"), lambda _: c.Undo(), "took back 16. Oops by mail. It is not needed."),
        (lambda k: c.Comment(k.plan, "Oops"), lambda _: c.Undo(), "took back a comment by mail."),
        (lambda k: c.Ask(k.plan, "Oops?"), lambda _: c.Undo(), "took back a question by mail."),
        (lambda k: c.EditMilestone(k.go_live, title="Live"), lambda _: c.Undo(), "took back a change of Go-live by mail."),
        (lambda k: c.EditPlan(k.plan, title="X"), lambda _: c.Undo(), "took back a change of the plan by mail."),
        (lambda k: c.InviteMember(k.plan, k.cleo, Role.VIEWER), lambda _: c.Undo(), "took back a change of who is on the plan by mail: Cleo Park."),
        (lambda k: c.MoveDate(k.configure_sso, AFTER_GO_LIVE), lambda _: c.Undo(), "took back what was said of the date of 14. Configure SSO by mail."),
    ],
    ids=lambda value: value[:40] if isinstance(value, str) else "",
)  # fmt: skip
def test_a_second_change_is_told(telling, first, second, expected):
    telling.make(telling.cast.vera, first(telling.cast))
    ids = telling.make(telling.cast.vera, second(telling.cast))

    post, letter = telling.told(telling.cast.carl, ids)

    assert expected in letter.text
    assert check("message", post.blocks) == []


def test_every_verb_has_its_words():
    verbs = {path.stem for path in (TEMPLATES / "verbs").glob("*.words")}

    assert {"create_plan", "link", "unlink", "hide", "propose", "accept", "preferences"} <= verbs
    # Muting a task is told as a preference, a suggestion as the proposal that it is; two are the clock's.
    assert len(verbs) == len(set(c.VERBS) - {"MuteTask", "Suggest"}) + len({"remind", "escalate"})


def test_the_owner_is_told_who_of_the_customer_did_it_and_what_can_begin(telling):
    ids = telling.make(telling.cast.carl, c.CompleteTask(telling.cast.sso_metadata))

    _, letter = telling.told(telling.cast.vera, ids)

    assert "Carl Reyes (Acme) completed 12. Send SSO metadata by mail." in letter.text
    assert "Next: 14. Configure SSO (Victor Lund)." in letter.text


def test_who_can_begin_is_told_so_with_a_button(telling):
    ids = telling.make(telling.cast.carl, c.CompleteTask(telling.cast.sso_metadata))

    post, letter = telling.told(telling.cast.victor, ids)

    assert letter.subject == "ACME: you can begin 14. Configure SSO"
    assert "You can begin now:\n14. Configure SSO - due Wed 11 March" in letter.text
    task = f'{{"task":{telling.cast.configure_sso}}}'
    assert buttons(post) == [("complete", task), ("menu", task)]
    assert post.shown == letter.shown == (telling.cast.configure_sso,)
    assert letter.thread == f"task:{telling.cast.configure_sso}"


def test_what_still_waits_for_something_is_not_said_to_begin(telling):
    with_form = c.EditTask(
        telling.cast.configure_sso,
        after=(telling.cast.sso_metadata, telling.cast.firewall_form),
    )
    telling.make(telling.cast.vera, with_form)
    ids = telling.make(telling.cast.carl, c.CompleteTask(telling.cast.sso_metadata))

    post, letter = telling.told(telling.cast.victor, ids)

    assert "begin" not in letter.text
    assert buttons(post) == []


def test_a_question_says_to_whom_the_answer_goes(telling):
    ids = telling.make(telling.cast.carl, c.Ask(telling.cast.plan, "Who has the contract?"))

    post, letter = telling.told(telling.cast.vera, ids)

    assert "Your answer goes to Carl." in letter.text
    assert "Your answer goes to Carl." in words(post)
    assert "Reply to this mail to answer." in letter.text


def test_an_internal_question_says_that_the_answer_stays_inside(telling):
    ask = c.Ask(telling.cast.plan, "Margin?", to=telling.cast.vera, audience=Audience.INTERNAL)
    ids = telling.make(telling.cast.victor, ask)

    post, letter = telling.told(telling.cast.vera, ids)

    assert "Your answer goes to Victor, and stays internal." in letter.text
    assert "_internal_" in words(post)


def test_an_answer_comes_with_its_question(telling):
    telling.make(telling.cast.carl, c.Ask(telling.cast.plan, "Who has the contract?"))
    with writing(telling.engine) as session:
        note = session.scalars(select(Note).where(Note.text.startswith("Who"))).one().id
    ids = telling.make(telling.cast.vera, c.Answer(note, "Sales has it."), origin=Origin.THREAD)

    _, letter = telling.told(telling.cast.carl, ids)

    assert "Vera Holm (Northwind) answered in Slack:\n    Sales has it." in letter.text
    assert "The question was: Who has the contract?" in letter.text


def test_a_date_that_needs_consent_has_two_buttons_until_it_is_decided(telling):
    ids = telling.make(
        telling.cast.carl, c.MoveDate(telling.cast.firewall_form, AFTER_GO_LIVE, "slow")
    )
    proposal = telling.change(ids[0]).proposal_id

    post, letter = telling.told(telling.cast.vera, ids)

    assert buttons(post) == [
        ("accept", f'{{"proposal":{proposal}}}'),
        ("decline", f'{{"proposal":{proposal}}}'),
    ]
    assert f"No, keep Thu 5 March: https://tandem.example/do/decline/{proposal}/" in letter.text
    assert "Why: slow" in letter.text
    assert "Go-live is due Fri 27 March." in letter.text

    telling.make(telling.cast.vera, c.Decline(proposal))
    decided, _ = telling.told(telling.cast.vera, ids)

    assert buttons(decided) == []
    assert "You did not agree." in words(decided)


def test_an_agreement_is_told_once_with_both_dates(telling):
    asked = telling.make(telling.cast.carl, c.MoveDate(telling.cast.firewall_form, AFTER_GO_LIVE))
    proposal = telling.change(asked[0]).proposal_id
    ids = telling.make(telling.cast.vera, c.Accept(proposal), origin=Origin.BUTTON)

    _, letter = telling.told(telling.cast.carl, ids)

    agreed = "Vera Holm (Northwind) agreed in Slack: 15. Firewall form is now due Fri 3 April"
    assert f"{agreed}, not Thu 5 March." in letter.text
    assert "moved" not in letter.text


def test_a_decline_is_told_to_who_asked(telling):
    asked = telling.make(telling.cast.carl, c.MoveDate(telling.cast.firewall_form, AFTER_GO_LIVE))
    ids = telling.make(telling.cast.vera, c.Decline(telling.change(asked[0]).proposal_id))

    _, letter = telling.told(telling.cast.carl, ids)

    assert "did not agree to Fri 3 April for 15. Firewall form" in letter.text
    assert "it stays due Thu 5 March." in letter.text


def test_several_changes_are_told_in_one_message(telling):
    ids = telling.make(
        telling.cast.vera,
        c.CompleteTask(telling.cast.configure_sso),
        c.Comment(telling.cast.plan, "All good"),
    )

    post, letter = telling.told(telling.cast.carl, ids)

    assert letter.subject.endswith("completed 14. Configure SSO, and 1 more")
    assert "Acme onboarding: 2 changes" in letter.text
    assert letter.thread == f"plan:{telling.cast.plan}"
    assert check("message", post.blocks) == []


def test_many_changes_are_cut_at_twelve_and_the_rest_is_counted(telling):
    add = [c.AddTask(telling.cast.plan, f"Task {n}", telling.cast.carl) for n in range(30)]
    ids = telling.make(telling.cast.vera, *add)

    post, letter = telling.told(telling.cast.carl, ids)

    assert "And 18 more" in letter.text
    assert check("message", post.blocks) == []


def test_an_undone_comment_is_not_told(telling):
    ids = telling.make(telling.cast.vera, c.Comment(telling.cast.plan, "Oops"))
    telling.make(telling.cast.vera, c.Undo())

    assert telling.told(telling.cast.carl, ids) == (None, None)


def test_what_became_internal_after_it_was_queued_is_not_told(telling):
    ids = telling.make(telling.cast.vera, c.StartTask(telling.cast.configure_sso))
    telling.make(telling.cast.vera, c.Hide(c.Thing.TASK, telling.cast.configure_sso))

    assert telling.told(telling.cast.carl, ids) == (None, None)
    assert telling.told(telling.cast.victor, ids)[0] is not None


def test_only_what_is_hidden_of_an_edit_leaves_nothing_to_tell(telling):
    edit = c.EditTask(
        telling.cast.firewall_form,
        milestone=telling.cast.margin_review,
        after=(telling.cast.contract,),
    )
    ids = telling.make(telling.cast.vera, edit)

    assert telling.told(telling.cast.carl, ids) == (None, None)
    assert "It is part of Margin review now." in telling.told(telling.cast.victor, ids)[1].text


@pytest.mark.parametrize(
    "command",
    [
        lambda k: c.LinkChannel(k.plan, "T01", "C09", Audience.INTERNAL),
        lambda k: c.Hide(c.Thing.GOAL, k.goal),
        lambda k: c.EditTask(k.contract, title="Other terms"),
        lambda k: c.CompleteTask(k.contract),
        lambda k: c.Comment(k.plan, "Secret", audience=Audience.INTERNAL),
        lambda k: c.EditMilestone(k.margin_review, due_on=FRIDAY),
    ],
)
def test_what_is_the_vendors_own_affair_is_not_told_to_the_customer(telling, command):
    ids = telling.make(telling.cast.vera, command(telling.cast))

    assert telling.told(telling.cast.carl, ids) == (None, None)
    assert telling.told(telling.cast.cleo, ids) == (None, None)
    assert telling.told(telling.cast.sam, ids) == (None, None)
    assert telling.told(telling.cast.victor, ids)[0] is not None


def test_a_click_in_slack_by_the_clock_or_the_operator_is_named(telling):
    by_shell = telling.make(None, c.StartTask(telling.cast.configure_sso), origin=Origin.SHELL)
    by_page = telling.make(
        telling.cast.vera, c.StartTask(telling.cast.firewall_form), origin=Origin.PAGE
    )

    assert "Northwind started" in telling.told(telling.cast.carl, by_shell)[1].text
    assert "on the plan page." in telling.told(telling.cast.carl, by_page)[1].text


def test_a_thread_is_told_in_the_thread(telling):
    with writing(telling.engine) as session:
        ids = telling.make(telling.cast.carl, c.Comment(telling.cast.plan, "By mail"))
        session.rollback()
    telling.make(None, c.LinkChannel(telling.cast.plan, "T01", "C01"), origin=Origin.SHELL)
    message = telling.message(MessageKind.CHANGE, ("T01", "C01"), change=ids[0], thread="17.5")

    post = telling.slack(message)

    assert post.thread == "17.5"
    assert "Carl Reyes (Acme) wrote by mail:\n> By mail" in words(post)


def test_people_cannot_call_everybody_through_a_comment(telling):
    ids = telling.make(telling.cast.carl, c.Comment(telling.cast.plan, "<!channel> & <@U1>\nbye"))

    post, letter = telling.told(telling.cast.vera, ids)

    assert "> &lt;!channel&gt; &amp; &lt;@U1&gt;\n> bye" in words(post)
    assert all(block["text"]["verbatim"] for block in post.blocks if block["type"] == "section")
    assert "<!channel> & <@U1>" in letter.text
    assert "&lt;!channel&gt; &amp; &lt;@U1&gt;" in letter.html


def test_very_long_words_pass_slacks_limits(telling):
    ids = telling.make(
        telling.cast.vera,
        c.AddTask(telling.cast.plan, "x" * 300, telling.cast.carl, instructions="i & " * 2_000),
        c.Comment(telling.cast.plan, "<&> " * 4_000),
        c.BlockTask(telling.cast.firewall_form, "why " * 2_000),
    )

    post, letter = telling.told(telling.cast.carl, ids)

    assert check("message", post.blocks) == []
    assert len(post.text) <= 3_000
    assert len(letter.subject) <= 200


def test_the_preferences_of_a_person_are_worded_for_themselves(telling):
    with writing(telling.engine) as session:
        person = session.get_one(Person, telling.cast.carl)
        change = Change(
            plan_id=telling.cast.plan,
            person_id=person.id,
            at=telling.now,
            actor_id=person.id,
            origin=Origin.MAIL,
            verb="preferences",
            audience=Audience.SHARED,
            request="r",
            was={"channel": None},
            now={"channel": Medium.MAIL.value},
        )
        session.add(change)
        session.flush()
        ids = [change.id]

    assert "From now on you hear from me by mail." in telling.told(telling.cast.carl, ids)[1].text


def test_a_question_back_is_nobody_elses(telling):
    propose = c.Propose(
        telling.cast.plan,
        ProposalKind.READING,
        ((c.dump(c.CompleteTask(telling.cast.sso_metadata)),), ()),
        to=telling.cast.carl,
        about={"asked": "which_task"},
    )
    ids = telling.make(telling.cast.carl, propose)
    with writing(telling.engine) as session:
        assert session.get_one(Proposal, telling.change(ids[0]).proposal_id)

    assert buttons(telling.told(telling.cast.carl, ids)[0]) == []


def test_the_touch_level_is_not_spelled_out(telling):
    ids = telling.make(telling.cast.vera, c.EditPlan(telling.cast.plan, touch=Touch.TECH))

    assert "tech" not in telling.told(telling.cast.carl, ids)[1].text.lower()


def _text_of(html: str) -> str:
    from selectolax.lexbor import LexborHTMLParser

    body = LexborHTMLParser(html).body
    assert body is not None
    return body.text()
