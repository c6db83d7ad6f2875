"""What somebody says in plain words, and what comes of it: the same through every door."""

from datetime import date, timedelta

import pytest
from sqlalchemy import Engine, func, select

from bot import changes
from bot import commands as c
from bot.conversation import Said, act, listen
from bot.identity import Reader, eyes
from bot.outbox import Reply
from storage.db import writing
from storage.kinds import Audience, NoteKind, Origin, State
from storage.models import Change, Message, Note, Person, Proposal, Task
from tests.cast import NOON, Cast
from tests.core.test_changes import do


def say(engine: Engine, who: int, text: str, **where) -> Reply:
    """Say it as that person, by mail unless told otherwise."""
    where = {"origin": Origin.MAIL, "said_at": NOON, **where}
    with eyes(engine, Reader.person(who)) as session:
        heard = listen(session, Said(text=text, person_id=who, **where))
    with writing(engine) as session:
        return act(session, heard, now=NOON)


def task(engine: Engine, key: int) -> Task:
    with writing(engine) as session:
        return session.get_one(Task, key)


def notes(engine: Engine) -> list[Note]:
    with writing(engine) as session:
        return list(session.scalars(select(Note).order_by(Note.id)))


def written(engine: Engine) -> list[int]:
    """Count what is kept of what was said, its history, and who is told."""
    with writing(engine) as session:
        counts = [session.scalar(select(func.count(kind.id))) for kind in (Note, Change, Message)]
    return [count or 0 for count in counts]


def test_a_bare_done_about_one_task_completes_it(engine: Engine, cast: Cast) -> None:
    reply = say(engine, cast.carl, "done, thanks!", shown=(cast.sso_metadata,))

    assert task(engine, cast.sso_metadata).state is State.DONE
    assert (len(reply.changes), reply.proposals, reply.refused) == (1, (), ())


def test_the_storys_reply_completes_one_and_moves_the_other(engine: Engine, cast: Cast) -> None:
    both = (cast.sso_metadata, cast.firewall_form)

    reply = say(engine, cast.carl, "done, thanks! The firewall form will be Friday", shown=both)

    assert task(engine, cast.sso_metadata).state is State.DONE
    assert task(engine, cast.firewall_form).due_on == date(2026, 3, 6)
    assert len(reply.changes) == 2


def test_a_bare_done_about_two_tasks_is_asked_and_changes_nothing(
    engine: Engine, cast: Cast
) -> None:
    both = (cast.sso_metadata, cast.firewall_form)

    reply = say(engine, cast.carl, "done", shown=both)

    assert {task(engine, key).state for key in both} == {State.OPEN}
    (asked,) = reply.proposals
    with writing(engine) as session:
        proposal = session.get_one(Proposal, asked)
        assert (proposal.to_id, len(proposal.options) >= 2) == (cast.carl, True)


def test_the_answer_to_a_question_back_does_the_chosen_option(engine: Engine, cast: Cast) -> None:
    both = (cast.sso_metadata, cast.firewall_form)
    (asked,) = say(engine, cast.carl, "done", shown=both).proposals

    say(engine, cast.carl, "the first", shown=both, proposal=asked)

    assert task(engine, cast.sso_metadata).state is State.DONE
    assert task(engine, cast.firewall_form).state is State.OPEN


def test_neither_changes_nothing_and_closes_the_question(engine: Engine, cast: Cast) -> None:
    both = (cast.sso_metadata, cast.firewall_form)
    (asked,) = say(engine, cast.carl, "done", shown=both).proposals

    say(engine, cast.carl, "neither", shown=both, proposal=asked)

    assert {task(engine, key).state for key in both} == {State.OPEN}
    with writing(engine) as session:
        assert session.get_one(Proposal, asked).state.value == "declined"


def test_what_is_not_understood_is_kept_as_a_comment(engine: Engine, cast: Cast) -> None:
    text = "Our new network colleague starts in April, she will like this."

    reply = say(engine, cast.carl, text, shown=(cast.firewall_form,))

    assert reply.kept
    (kept,) = [note for note in notes(engine) if note.id == reply.note]
    assert (kept.text, kept.task_id, kept.audience) == (text, cast.firewall_form, Audience.SHARED)


def test_a_question_by_mail_goes_to_the_plans_owner(engine: Engine, cast: Cast) -> None:
    reply = say(engine, cast.carl, "Who has the contract?", shown=(cast.firewall_form,))

    (asked,) = [note for note in notes(engine) if note.id == reply.note]
    assert (asked.kind, asked.to_id) == (NoteKind.QUESTION, cast.vera)


def test_a_reply_under_a_question_is_its_answer(engine: Engine, cast: Cast) -> None:
    asked = say(engine, cast.carl, "Who has the contract?", shown=(cast.firewall_form,)).note

    say(engine, cast.vera, "Legal has it, you get it tomorrow.", question=asked, origin=Origin.THREAD,
        plan_id=cast.plan, audience=Audience.INTERNAL)  # fmt: skip

    answer = notes(engine)[-1]
    assert (answer.answers_id, answer.audience) == (asked, Audience.SHARED)


@pytest.mark.parametrize(
    ("who", "text", "moved"),
    [
        ("vera", "Legal has it; you get it on Monday.", False),
        ("carl", "Legal has it; you get it on Monday.", False),
        ("carl", "Friday", True),
        ("carl", "Helen has it. 15 will be done on Friday.", True),
    ],
)
def test_an_answer_changes_only_what_it_says_outright(
    engine: Engine, cast: Cast, who: str, text: str, *, moved: bool
) -> None:
    other = cast.carl if who == "vera" else cast.vera
    with writing(engine) as session:
        asker = session.get_one(Person, other)
        ask = c.Ask(cast.plan, "Who has the contract?", cast.firewall_form, getattr(cast, who))
        (made,) = changes.make(session, [ask], actor=asker, origin=Origin.SLASH, now=NOON)
        asked = made.note_id

    say(engine, getattr(cast, who), text, question=asked, shown=(cast.firewall_form,))

    assert (task(engine, cast.firewall_form).due_on != date(2026, 3, 5)) is moved
    assert text in [note.text for note in notes(engine) if note.answers_id == asked] or moved


def test_a_yes_under_a_question_is_an_answer_and_no_courtesy(engine: Engine, cast: Cast) -> None:
    with writing(engine) as session:
        vera = session.get_one(Person, cast.vera)
        ask = c.Ask(cast.plan, "May we use your logo?", to=cast.carl)
        (made,) = changes.make(session, [ask], actor=vera, origin=Origin.SLASH, now=NOON)
        asked = made.note_id

    say(engine, cast.carl, "yes", question=asked, plan_id=cast.plan)

    assert notes(engine)[-1].text == "yes"


def test_a_courtesy_is_not_answered(engine: Engine, cast: Cast) -> None:
    assert say(engine, cast.carl, "thanks!", shown=(cast.firewall_form,)).silent


def test_a_vendors_mail_is_kept_internal(engine: Engine, cast: Cast) -> None:
    reply = say(engine, cast.vera, "They seem unhappy with the price.", plan_id=cast.plan,
                audience=Audience.INTERNAL)  # fmt: skip

    (kept,) = [note for note in notes(engine) if note.id == reply.note]
    assert kept.audience is Audience.INTERNAL


@pytest.mark.parametrize("words", ["13 done", "ACME-13 is done", "check contract terms is done"])
def test_a_hidden_task_and_a_missing_one_are_answered_alike(
    engine: Engine, cast: Cast, words: str
) -> None:
    hidden = say(engine, cast.carl, words)
    missing = say(
        engine, cast.carl, words.replace("13", "99").replace("contract terms", "the moon")
    )

    assert task(engine, cast.contract).state is State.OPEN
    unnumbered = [" ".join(reply.refused).replace("99", "13") for reply in (hidden, missing)]
    kinds = [(len(r.changes), len(r.proposals), r.kept) for r in (hidden, missing)]
    assert (kinds[0], unnumbered[0]) == (kinds[1], unnumbered[1])


def test_a_stranger_learns_nothing(engine: Engine, cast: Cast) -> None:
    reply = say(engine, cast.sam, "12 done")

    assert task(engine, cast.sso_metadata).state is State.OPEN
    assert reply.changes == ()
    assert "ACME" not in " ".join(reply.refused)


def test_saying_it_again_says_that_it_was_done(engine: Engine, cast: Cast) -> None:
    say(engine, cast.carl, "12 done", shown=(cast.sso_metadata,))

    reply = say(engine, cast.victor, "12 done", shown=(cast.sso_metadata,))

    assert (reply.changes, reply.already) == ((), (cast.sso_metadata,))


def test_undo_takes_back_all_that_one_saying_changed(engine: Engine, cast: Cast) -> None:
    both = (cast.sso_metadata, cast.firewall_form)
    made = say(engine, cast.carl, "12 done, 15 friday", shown=both).changes
    with writing(engine) as session:
        request = session.get_one(Change, made[0]).request

    say(engine, cast.carl, "undo", shown=both, request=request)

    assert task(engine, cast.sso_metadata).state is State.OPEN
    assert task(engine, cast.firewall_form).due_on == date(2026, 3, 5)


def test_what_may_not_be_done_is_refused_and_the_words_are_kept(engine: Engine, cast: Cast) -> None:
    reply = say(engine, cast.carl, "14 is not needed any more", plan_id=cast.plan)

    assert task(engine, cast.configure_sso).state is State.OPEN
    assert reply.refused == ("Victor Lund has that task; ask them to cancel it.",)
    assert reply.note is not None


@pytest.mark.parametrize("text", ["We looked at it.", "Who has the firewall form?"])
def test_words_of_who_left_meanwhile_are_refused_and_leave_nothing(
    engine: Engine, cast: Cast, text: str
) -> None:
    said = Said(text=text, person_id=cast.cleo, said_at=NOON, origin=Origin.MAIL, plan_id=cast.plan)
    with eyes(engine, Reader.person(cast.cleo)) as session:
        heard = listen(session, said)
    do(engine, cast.vera, c.RemoveMember(cast.plan, cast.cleo))

    before = written(engine)

    with writing(engine) as session:
        reply = act(session, heard, now=NOON)

    assert reply.refused == ("There is no such thing on your plans.",)
    assert written(engine) == before


def test_stop_ends_all_messages(engine: Engine, cast: Cast) -> None:
    reply = say(engine, cast.carl, "stop", shown=(cast.firewall_form,))

    assert reply.stopped
    with writing(engine) as session:
        assert session.get_one(Person, cast.carl).stopped_at == NOON


def test_a_date_counts_from_when_it_was_said(engine: Engine, cast: Cast) -> None:
    late = NOON.replace(hour=4) + timedelta(days=3)  # Thursday 04:00 UTC: still Wednesday for Carl

    say(engine, cast.carl, "tomorrow", shown=(cast.firewall_form,), said_at=late)

    assert task(engine, cast.firewall_form).due_on == date(2026, 3, 5)


@pytest.mark.parametrize("where", ["shown", "about"])
@pytest.mark.parametrize(("text", "kept"), [("is 14 done?", None), ("is it done?", "sso_metadata")])
def test_a_question_that_names_another_task_is_not_put_on_the_one_that_was_shown(
    engine: Engine, cast: Cast, where: str, text: str, kept: str | None
) -> None:
    said_of = {where: (cast.sso_metadata,), "plan_id": cast.plan}

    say(engine, cast.carl, text, **said_of)

    assert notes(engine)[-1].task_id == (getattr(cast, kept) if kept else None)


@pytest.mark.parametrize(
    ("text", "verb"), [("mute", "mute"), ("nicht mehr stummschalten", "unmute")]
)
def test_a_wish_that_could_be_about_several_tasks_is_asked_back_and_is_no_comment(
    engine: Engine, cast: Cast, text: str, verb: str
) -> None:
    before = len(notes(engine))

    reply = say(engine, cast.carl, text, shown=(cast.sso_metadata, cast.firewall_form))

    assert reply.refused == (f"Which task? Say it with its number, like “{verb} 12”.",)
    assert len(notes(engine)) == before


def test_a_task_is_muted_by_its_number_wherever_that_stands(engine: Engine, cast: Cast) -> None:
    both = (cast.sso_metadata, cast.firewall_form)

    say(engine, cast.carl, "15 stummschalten, bitte", shown=both)
    say(engine, cast.carl, "mute task 12", shown=both)
    say(engine, cast.carl, "unmute 15", shown=both)

    with writing(engine) as session:
        assert session.get_one(Person, cast.carl).muted == [cast.sso_metadata]


def test_what_is_begun_after_it_was_done_is_offered_to_be_opened_again(
    engine: Engine, cast: Cast
) -> None:
    say(engine, cast.carl, "12 done", plan_id=cast.plan)

    reply = say(engine, cast.carl, "12 started", plan_id=cast.plan)
    unchanged = task(engine, cast.sso_metadata).state
    (asked,) = reply.proposals
    say(engine, cast.carl, "yes", plan_id=cast.plan, proposal=asked)

    assert (reply.already, unchanged) == ((cast.sso_metadata,), State.DONE)
    assert task(engine, cast.sso_metadata).state is State.OPEN


@pytest.mark.parametrize(
    "words", ["later", "Später, danke", "plus tard", "later 12", "12 later", "snooze it"]
)
def test_later_of_one_task_reminds_on_the_next_working_day(
    engine: Engine, cast: Cast, words: str
) -> None:
    reply = say(engine, cast.carl, words, plan_id=cast.plan, shown=(cast.sso_metadata,))

    assert task(engine, cast.sso_metadata).snoozed_until == date(2026, 3, 3)
    assert (len(reply.changes), reply.noted, len(notes(engine))) == (1, "", 1)


def test_later_of_two_tasks_asks_which_and_as_an_answer_to_somebody_is_one(
    engine: Engine, cast: Cast
) -> None:
    both = (cast.sso_metadata, cast.firewall_form)
    with writing(engine) as session:
        vera = session.get_one(Person, cast.vera)
        ask = c.Ask(cast.plan, "Can you send it?", task=cast.sso_metadata, to=cast.carl)
        (asked,) = changes.make(session, [ask], actor=vera, origin=Origin.SLASH, now=NOON)
        question = asked.note_id

    several = say(engine, cast.carl, "later", shown=both)
    say(engine, cast.carl, "later", shown=(cast.sso_metadata,), question=question)

    assert several.refused == ("Which task? Say it with its number, like “later 12”.",)
    assert notes(engine)[-1].answers_id == question
    assert {task(engine, key).snoozed_until for key in both} == {None}


@pytest.mark.parametrize(
    "text",
    [
        "15 by 2026-03-01",
        "15 by 1 March 2026",
        "Firewall form will be done by March 1, 2026",
        "15 wird bis 1. März 2026 fertig",
    ],
)
def test_promise_for_a_past_day_is_told_so_and_its_words_are_kept(
    engine: Engine, cast: Cast, text: str
) -> None:
    reply = say(engine, cast.carl, text, plan_id=cast.plan)

    assert reply.refused == ("2026-03-01 is past; say a day from 2026-03-02 on.",)
    assert task(engine, cast.firewall_form).due_on == date(2026, 3, 5)
    assert notes(engine)[-1].text == text


@pytest.mark.parametrize(
    "text",
    ["15 was due 2026-03-01", "We met on 2026-03-01 about 15", "Bob asked for it on 1 March 2026"],
)
def test_what_is_told_of_a_past_day_is_a_comment(engine: Engine, cast: Cast, text: str) -> None:
    reply = say(engine, cast.carl, text, plan_id=cast.plan)

    assert (reply.refused, notes(engine)[-1].text) == ((), text)


@pytest.mark.parametrize(
    "text", ["15 is blocked by the Margin review", "15 is blocked because 13 is not ready"]
)
def test_reason_of_a_vendors_mail_that_names_something_internal_is_kept_for_their_side(
    engine: Engine, cast: Cast, text: str
) -> None:
    where = {"plan_id": cast.plan, "audience": Audience.INTERNAL}

    reply = say(engine, cast.vera, text, **where)

    assert task(engine, cast.firewall_form).state is State.OPEN
    assert "is internal, and Acme would read it" in reply.refused[0]
    assert notes(engine)[-1].text == text
    assert notes(engine)[-1].audience is Audience.INTERNAL


def test_answer_to_the_customer_that_names_something_internal_is_kept_for_their_side(
    engine: Engine, cast: Cast
) -> None:
    asked = do(engine, cast.carl, c.Ask(cast.plan, "When do we go on?", to=cast.vera))
    key = asked[0].note_id
    text = "After the Margin review, I fear."

    reply = say(
        engine, cast.vera, text, question=key, plan_id=cast.plan, audience=Audience.INTERNAL
    )

    question, kept = notes(engine)[-2:]
    assert question.answered_at is None
    assert (kept.text, kept.audience, kept.answers_id) == (text, Audience.INTERNAL, None)
    assert "is internal, and Acme would read it" in reply.refused[0]
    with eyes(engine, Reader.person(cast.carl)) as session:
        assert not [one for one in session.scalars(select(Note)) if "Margin" in one.text]
