"""Who has no words but in the subject has said them there; a subject that is ours is nobody's answer."""
# ruff: noqa: RUF001

import pytest

from handlers.mail.newtext import new_text
from handlers.mail.parse import parse
from tests.mail_text.mails import AT, quoted, raw

EMPTY = "\n\nSent from my iPhone\n"


def found(subject: str, body: str = EMPTY, extra: tuple[str, ...] = ()) -> str:
    mail = raw(body, extra=extra).replace(b"Re: Two tasks need you", subject.encode())
    return new_text(parse(mail)).reply


@pytest.mark.parametrize("body", [EMPTY, "", f"{AT}\n{quoted()}", f"-- \nCarl\n\n{AT}\n{quoted()}"])
def test_an_answer_in_the_subject_is_said_where_the_mail_holds_no_other(body: str) -> None:
    assert found("Re: done 12", body) == "done 12"


@pytest.mark.parametrize(
    ("subject", "words"),
    [
        ("done 12", "done 12"),
        ("RE: AW: 12 Done!", "12 Done!"),
        ("Aw: 12, 14 und 15 erledigt", "12, 14 und 15 erledigt"),
        ("回复：12 完成", "12 完成"),
        ("Re[2]: #12 is done", "#12 is done"),
        ("done", "done"),
    ],
)
def test_what_is_an_answer_and_nothing_else_is_said(subject: str, words: str) -> None:
    assert found(subject) == words


@pytest.mark.parametrize(
    "subject",
    [
        "Re: ACME: 12 done",
        "Re: ACME: all done",
        "Re: [MSP] 12 done",
        "Re: Send SSO metadata is done",
        "Fwd: 12 done",
        "Re: 12 tasks need you",
        "Re: 12 not done",
        "Re: is 12 done?",
        "",
        "12",
    ],
)
def test_every_other_subject_is_nobodys_answer(subject: str) -> None:
    assert found(subject) == ""


def test_a_subject_says_nothing_beside_words_a_forward_or_other_readers() -> None:
    forward = "---------- Forwarded message ---------\nFrom: Bob <b@acme.example>\nDate: Tue, 3 Mar 2026\nSubject: x\n\n14 done\n"

    assert found("done 12", "14 slips to Friday\n") == "14 slips to Friday"
    assert found("done 12", forward) == ""
    assert found("Re: done 12", extra=("Cc: Vera <vera@northwind.example>",)) == ""
