"""Who wrote a mail is believed only where our own receiving host says so."""

import pytest

from handlers.mail.parse import parse
from handlers.mail.senders import NAMELESS, Verdict, arrived_at, author, dmarc
from tests.mail_text.mails import raw

OURS = "mx.bot.example"
PASS = f"Authentication-Results: {OURS}; dmarc=pass header.from=acme.example"
FAIL = f"Authentication-Results: {OURS}; dmarc=fail header.from=acme.example"


def judged(*results: str, our: str | None = OURS) -> Verdict:
    return dmarc(parse(("\n".join(results) + "\n").encode() + raw("12 done")), our)


@pytest.mark.parametrize(
    ("result", "verdict"),
    [
        (PASS, Verdict.PASS),
        (FAIL, Verdict.FAIL),
        (
            f"Authentication-Results: {OURS.upper()} 1; spf=pass; DMARC=Pass (p=NONE) header.from=acme.example",
            Verdict.PASS,
        ),
        (f"Authentication-Results: {OURS}; dmarc = pass header.from = acme.example", Verdict.PASS),
        (f"Authentication-Results: {OURS}; dmarc/1=pass", Verdict.PASS),
        (f"Authentication-Results: {OURS}; none", Verdict.NONE),
        (f"Authentication-Results: {OURS}; spf=pass smtp.mailfrom=acme.example", Verdict.NONE),
        (f"Authentication-Results: {OURS}; dmarc=temperror", Verdict.NONE),
        (f"Authentication-Results: {OURS}; dmarc=bestguesspass", Verdict.NONE),
        (f"Authentication-Results: {OURS}; dmarc=pass; dmarc=fail", Verdict.FAIL),
        (f"Authentication-Results: {OURS}; dmarc=pass header.from=evil.example", Verdict.FAIL),
        (
            f'Authentication-Results: {OURS}; spf=fail smtp.mailfrom="x; dmarc=pass"; dmarc=fail',
            Verdict.FAIL,
        ),
        (f"Authentication-Results: {OURS}; spf=fail (x; dmarc=pass)", Verdict.NONE),
        (f"Authentication-Results: {OURS}; spf=fail (a (b; dmarc=pass) c)", Verdict.NONE),
        (f"Authentication-Results: ({OURS}) evil.example; dmarc=pass", Verdict.NONE),
        ("Authentication-Results: evil.example; dmarc=pass", Verdict.NONE),
        (f"ARC-Authentication-Results: i=1; {OURS}; dmarc=pass", Verdict.NONE),
        ("X: y", Verdict.NONE),
        ("Authentication-Results:", Verdict.NONE),
    ],
)
def test_only_what_our_host_says_of_dmarc_counts(result: str, verdict: Verdict) -> None:
    assert judged(result) is verdict


def test_only_the_topmost_result_of_our_host_counts() -> None:
    assert judged(FAIL, PASS) is Verdict.FAIL
    assert judged(PASS, FAIL) is Verdict.PASS
    assert judged(f"Authentication-Results: {OURS}; spf=pass", PASS) is Verdict.NONE


def test_a_host_that_writes_no_name_is_read_where_it_is_set_so() -> None:
    microsoft = "Authentication-Results: spf=pass (sender IP is 1.2.3.4)\n smtp.mailfrom=acme.example; dkim=pass; dmarc=pass action=none\n header.from=acme.example;compauth=pass reason=100"

    assert judged(microsoft, our=NAMELESS) is Verdict.PASS
    assert judged(microsoft) is Verdict.NONE
    assert judged(microsoft.replace("dmarc=pass", "dmarc=fail")) is Verdict.FAIL
    assert judged(PASS, our=NAMELESS) is Verdict.NONE


@pytest.mark.parametrize("our", [None, "", " "])
def test_nothing_is_believed_where_our_host_is_not_known(our: str | None) -> None:
    assert judged(PASS, our=our) is Verdict.NONE
    assert judged(FAIL, our=our) is Verdict.NONE


@pytest.mark.parametrize(
    ("head", "address"),
    [
        ("From: Carl <carl@acme.example>", "carl@acme.example"),
        ("From: Carl <carl@acme.example>\nFrom: Sam <sam@evil.example>", None),
        ("From: carl@acme.example, sam@evil.example", None),
        ("From: carl@acme.example <carl@acme.example> <sam@evil.example>", None),
        ("From: undisclosed:;", None),
        ("To: carl@acme.example", None),
        ("From: =?utf-8?q?=22Carl=22_=3Ccarl=40acme=2Eexample=3E?= <sam@evil.example>", "sam@evil.example"),
        ("From: c\u0430rl@acme.example", "c\u0430rl@acme.example"),
    ],
)  # fmt: skip
def test_a_mail_has_one_author_or_none_that_counts(head: str, address: str | None) -> None:
    found = author(parse(f"{head}\n\n12 done".encode()))

    assert (found.address if found else None) == address


def test_every_address_by_which_a_mail_may_have_come_is_told_once() -> None:
    parsed = parse(
        raw(
            "12 done",
            extra=[
                "Delivered-To: plan+abc.def@bot.example",
                "X-Original-To: team@bot.example",
                "Cc: plan+x@bot.example",
            ],
        )
    )

    assert arrived_at(parsed) == (
        "plan+abc.def@bot.example",
        "team@bot.example",
        "plan+x@bot.example",
    )
