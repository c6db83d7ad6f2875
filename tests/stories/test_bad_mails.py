"""Mails that are not as they should be: each has a defined end, nothing changed, and holds up no other."""

from collections.abc import Callable
from datetime import UTC, datetime

import pytest

from handlers.sandbox.mail.letters import reply_address
from storage.kinds import IncomingState, State
from tests.stories.day import SAM
from tests.stories.stage import CARL, CLEO, Stage, words_of


@pytest.fixture
def reminded(small_stage: Stage) -> Stage:
    """The stage after Carl's reminder of 12 and 15."""
    small_stage.wind()
    small_stage.clock.now = datetime(2026, 3, 2, 14, 0, tzinfo=UTC)
    small_stage.round()
    small_stage.clock.now = datetime(2026, 3, 2, 14, 10, tzinfo=UTC)
    return small_stage


def token_address(stage: Stage) -> str:
    """Where an answer to Carl's newest mail goes."""
    return reply_address(stage.mails(CARL)[-1])


def raw(*head: str, body: str = "12 done") -> str:
    """A mail of a few lines."""
    return "\r\n".join((*head, "", body, ""))


FROM, ID = "From: Carl Reyes <carl@acme.example>", "Message-ID: <one@acme.example>"


def forged_from(stage: Stage) -> None:
    stage.write(raw(FROM, ID), sender="sam@globex.example")


def forged_from_with_the_token(stage: Stage) -> None:
    stage.write(raw(FROM, ID), sender=SAM, to=token_address(stage))


def token_of_another(stage: Stage) -> None:
    stage.write(raw(f"From: {SAM}", ID), sender=SAM, to=token_address(stage))


def tampered_token(stage: Stage) -> None:
    address = token_address(stage)
    changed = address.replace("@", "a@") if "a@" not in address else address.replace("a@", "b@")
    stage.write(raw(FROM, ID), to=changed, dmarc="none")


def expired_token(stage: Stage) -> None:
    address = token_address(stage)
    stage.clock.forward(days=120)
    stage.write(raw(FROM, ID), to=address, dmarc="none")


def without_from(stage: Stage) -> None:
    stage.write(raw("Subject: x", ID), to=token_address(stage))


def two_froms(stage: Stage) -> None:
    stage.write(raw(FROM, f"From: {SAM}", ID), to=token_address(stage))


def thirty_megabytes(stage: Stage) -> None:
    body = ("x" * 998 + "\r\n") * 30_000
    stage.write(raw(FROM, ID, body=body), to=token_address(stage))


def a_thousand_nested_parts(stage: Stage) -> None:
    head, body = "", ""
    for number in range(1000):
        body += f"Content-Type: multipart/mixed; boundary=b{number}\r\n\r\n--b{number}\r\n"
    head, _, body = body.partition("\r\n\r\n")
    stage.write(raw(FROM, ID, "MIME-Version: 1.0", head, body=body), to=token_address(stage))


def an_absence(stage: Stage) -> None:
    stage.write(raw(FROM, ID, "Auto-Submitted: auto-replied"), to=token_address(stage))


def from_a_list(stage: Stage) -> None:
    stage.write(raw(FROM, ID, "List-Id: <all.acme.example>"), to=token_address(stage))


def a_report(stage: Stage) -> None:
    head = (FROM, ID, "Content-Type: multipart/report; report-type=delivery-status; boundary=b")
    stage.write(raw(*head, body="--b\r\n\r\n12 done\r\n--b--"), to=token_address(stage))


def our_own_mail(stage: Stage) -> None:
    stage.write(stage.mails(CARL)[-1].as_bytes(), sender=stage.address, to=token_address(stage))


HELD, FAILED, IGNORED = IncomingState.HELD, IncomingState.FAILED, IncomingState.IGNORED
BAD: list[tuple[Callable[[Stage], None], IncomingState]] = [
    (forged_from, HELD),
    (forged_from_with_the_token, HELD),
    (token_of_another, HELD),
    (tampered_token, HELD),
    (expired_token, HELD),
    (without_from, HELD),
    (two_froms, HELD),
    (thirty_megabytes, FAILED),
    (a_thousand_nested_parts, FAILED),
    (an_absence, IGNORED),
    (from_a_list, IGNORED),
    (a_report, IGNORED),
    (our_own_mail, IGNORED),
]
FOLDER = {HELD: "Held", FAILED: "Failed", IGNORED: "Processed"}


@pytest.mark.parametrize(("come", "state"), BAD, ids=[one.__name__ for one, _ in BAD])
def test_a_bad_mail_has_its_end_changes_nothing_and_holds_up_no_other(
    reminded: Stage, come: Callable[[Stage], None], state: IncomingState
):
    stage = reminded

    come(stage)
    stage.round()

    assert [(one.state, bool(one.why)) for one in stage.incoming()] == [(state, True)]
    assert stage.changes() == []
    assert (len(stage.folder("INBOX")), len(stage.folder(FOLDER[state]))) == (0, 1)
    good = raw(FROM, "Message-ID: <two@acme.example>")
    stage.write(good, to=_fresh_token(stage))
    stage.round()
    assert stage.task(stage.cast.sso_metadata).state is State.DONE


def _fresh_token(stage: Stage) -> str:
    """The address of a mail to Carl whose token is good now; after months that is a new reminder's."""
    stage.wind()
    stage.round()
    return reply_address([one for one in stage.mails(CARL) if "wait" in str(one["Subject"])][-1])


@pytest.mark.parametrize(
    "come",
    [forged_from, forged_from_with_the_token, token_of_another],
    ids=lambda one: one.__name__,
)
def test_who_forges_learns_nothing_and_the_owner_is_told(
    reminded: Stage, come: Callable[[Stage], None]
):
    come(reminded)
    reminded.round()

    assert reminded.mails(SAM) == []
    assert any("held" in words.lower() for words in reminded.dms("vera"))


@pytest.mark.parametrize(
    "come", [an_absence, from_a_list, a_report, our_own_mail], ids=lambda one: one.__name__
)
def test_a_robot_is_not_answered(reminded: Stage, come: Callable[[Stage], None]):
    before = len(reminded.mail.deliveries)

    come(reminded)
    reminded.round()

    assert len(reminded.mail.deliveries) == before + 1


@pytest.mark.parametrize("come", [thirty_megabytes, a_thousand_nested_parts])
def test_who_wrote_what_cannot_be_read_is_told_why(reminded: Stage, come: Callable[[Stage], None]):
    come(reminded)
    reminded.round()

    assert "I could not read your mail" in words_of(reminded.mails(CARL)[-1])


def test_a_colleague_who_answers_with_anothers_token_is_asked_by_their_own(reminded: Stage):
    reminded.write(
        raw(f"From: {CLEO}", "Message-ID: <c@acme.example>"),
        sender=CLEO,
        to=token_address(reminded),
    )
    reminded.round()

    assert reminded.task(reminded.cast.sso_metadata).state is State.OPEN
    assert {one.actor_id for one in reminded.changes()} == {reminded.cast.cleo}
    assert "12" in words_of(reminded.mails(CLEO)[-1])


def _as_unknown_charset(stage: Stage) -> None:
    stage.write(
        raw(FROM, ID, "Content-Type: text/plain; charset=x-klingon"), to=token_address(stage)
    )


def _as_no_charset(stage: Stage) -> None:
    mail = raw(FROM, ID, "Content-Type: text/plain; charset=utf-8").encode() + b"\xff\xfe\x00"
    stage.write(mail, to=token_address(stage))


def _without_message_id(stage: Stage) -> None:
    stage.write(raw(FROM), to=token_address(stage))


def _without_date_and_subject(stage: Stage) -> None:
    stage.write(raw(FROM, ID), to=token_address(stage))


@pytest.mark.parametrize(
    "come",
    [_as_unknown_charset, _as_no_charset, _without_message_id, _without_date_and_subject],
    ids=lambda one: one.__name__.strip("_"),
)
def test_an_odd_mail_that_can_be_read_is_used(reminded: Stage, come: Callable[[Stage], None]):
    come(reminded)
    reminded.round()

    assert [one.state for one in reminded.incoming()] == [IncomingState.USED]
    assert reminded.task(reminded.cast.sso_metadata).state is State.DONE


def test_a_mail_without_message_id_that_comes_twice_is_one(reminded: Stage):
    _without_message_id(reminded)
    reminded.round()
    _without_message_id(reminded)
    reminded.round()

    assert len(reminded.incoming()) == 1
    assert len(reminded.changes("complete")) == 1
