"""Tokens come back from mail servers in every state; only ours and fresh ones pass."""

from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from bot.tokens import (
    BounceTokens,
    LinkTokens,
    ReplyToken,
    ReplyTokens,
    TokenExpired,
    TokenForged,
    find,
    find_all,
    reply_address,
    reply_message_id,
)

NOON = datetime(2026, 3, 2, 12, tzinfo=UTC)
OLD, NEW = "old-key-of-thirty-two-letters-xx", "new-key-of-thirty-two-letters-xx"
MAILBOX = "plan@northwind.example"
BASE32 = "abcdefghijklmnopqrstuvwxyz234567"

replies = ReplyTokens(NEW, days=90)
bounces = BounceTokens(NEW, days=90)
TOKEN = replies.mint(12345, 17, NOON)

ids = st.integers(0, 2**63 - 1)


@given(ids, ids, st.datetimes(datetime(2020, 1, 1), datetime(2100, 1, 1), timezones=st.just(UTC)))  # noqa: DTZ001
def test_reply_token_names_message_person_and_day(message_id, person_id, at):
    token = replies.mint(message_id, person_id, at)

    assert replies.read(token, at) == ReplyToken(message_id, person_id, at.date())


@given(ids, ids)
def test_local_part_is_lower_case_and_within_64_octets(message_id, person_id):
    address = reply_address(replies.mint(message_id, person_id, NOON), MAILBOX)

    local_part, host = address.split("@")
    assert local_part == local_part.lower()
    assert len(local_part.encode()) <= 64
    assert host == "northwind.example"


def test_same_message_person_and_day_give_the_same_token():
    again = replies.mint(12345, 17, NOON + timedelta(hours=11))

    assert again == TOKEN


@given(st.integers(0, len(TOKEN) - 1), st.sampled_from(BASE32 + "0189.-+"))
def test_reply_token_with_a_letter_changed_is_forged(place, letter):
    assume(TOKEN[place] != letter)
    changed = TOKEN[:place] + letter + TOKEN[place + 1 :]

    with pytest.raises(TokenForged):
        replies.read(changed, NOON)


@given(st.integers(0, len(TOKEN) - 1))
def test_reply_token_with_a_letter_lost_or_doubled_is_forged(place):
    for changed in (
        TOKEN[:place] + TOKEN[place + 1 :],
        TOKEN[:place] + TOKEN[place] + TOKEN[place:],
    ):
        with pytest.raises(TokenForged):
            replies.read(changed, NOON)


@given(st.text() | st.from_regex(r"[a-z2-7]{8,34}\.[a-z2-7]{16}", fullmatch=True))
def test_anything_else_is_forged(text):
    with pytest.raises(TokenForged):
        replies.read(text, NOON)


@pytest.mark.parametrize(
    "text",
    [
        "",
        ".",
        "\0",
        "\ud800",
        TOKEN + "\n",
        "\u212a" + TOKEN[1:],
        pytest.param("a" * 10**6, id="long"),
    ],
)
def test_odd_text_is_forged(text):
    with pytest.raises(TokenForged):
        replies.read(text, NOON)


def test_token_comes_back_in_capitals():
    assert replies.read(TOKEN.upper(), NOON).message_id == 12345


@pytest.mark.parametrize(
    ("now", "good"),
    [
        (datetime(2026, 5, 31, 23, 59, 59, 999999, tzinfo=UTC), True),
        (datetime(2026, 6, 1, tzinfo=UTC), False),
        (datetime(2026, 3, 1, tzinfo=UTC), True),  # a clock behind ours
    ],
)
def test_reply_token_expires_with_the_end_of_its_last_day(now, good):
    if good:
        assert replies.read(TOKEN, now).minted_on == date(2026, 3, 2)
    else:
        with pytest.raises(TokenExpired):
            replies.read(TOKEN, now)


def test_forged_token_is_forged_also_when_it_would_have_expired():
    with pytest.raises(TokenForged):
        replies.read(f"{TOKEN[:-1]}{'a' if TOKEN[-1] != 'a' else 'b'}", NOON + timedelta(days=999))


def test_bounce_token_does_not_answer_and_reply_token_does_not_bounce():
    bounce = bounces.mint(12345, 17, NOON)

    assert bounces.read(bounce, NOON) == replies.read(TOKEN, NOON)
    with pytest.raises(TokenForged):
        replies.read(bounce, NOON)
    with pytest.raises(TokenForged):
        bounces.read(TOKEN, NOON)


def test_key_is_replaced_without_losing_tokens_and_then_retired():
    token = ReplyTokens(OLD).mint(1, 2, NOON)
    both = ReplyTokens(f"{NEW} {OLD}")

    assert both.read(token, NOON).message_id == 1
    assert both.mint(1, 2, NOON) == ReplyTokens(NEW).mint(1, 2, NOON)
    with pytest.raises(TokenForged):
        ReplyTokens(NEW).read(token, NOON)


@pytest.mark.parametrize("kind", [ReplyTokens, BounceTokens, LinkTokens])
def test_no_tokens_without_a_key(kind):
    with pytest.raises(ValueError, match="A key is needed"):
        kind("  ")


@pytest.mark.parametrize(
    "header",
    [
        f"plan+{TOKEN}@northwind.example",
        f"Northwind <PLAN+{TOKEN.upper()}@Northwind.Example>",
        f"carl@acme.example, Northwind <plan+{TOKEN}@northwind.example>",
        f'"plan+{TOKEN}"@northwind.example',
        f"plan+{TOKEN}@mail.northwind.example",
        f"prvs=12ab34cd=plan+{TOKEN}@relay.example",
        f"SRS0=Hx2T=XY=acme.example=plan+{TOKEN}@relay.example",
        reply_message_id(TOKEN, MAILBOX),
        f"<other@acme.example>\r\n {reply_message_id(TOKEN, MAILBOX).upper()}",
        f"<tandem.{bounces.mint(1, 2, NOON)}@northwind.example> {reply_message_id(TOKEN, MAILBOX)}",
    ],
)
def test_token_is_found_in_a_header(header):
    assert find(header, MAILBOX) == TOKEN


@pytest.mark.parametrize(
    "header",
    [
        "",
        "plan@northwind.example",
        "plan+@northwind.example",
        "plan+news@northwind.example",
        f"sales+{TOKEN}@northwind.example",
        f"{TOKEN}@northwind.example",
        f"<CA{TOKEN}@mail.acme.example>",
        f"plan+{TOKEN}7@northwind.example",
        f"plan+{TOKEN[:-1]}@northwind.example",
        f"plan+{TOKEN.replace('.', '')}@northwind.example",
    ],
)
def test_what_is_no_token_is_not_found(header):
    assert find(header, MAILBOX) is None


def test_all_tokens_of_a_header_are_found_in_their_order():
    first, second = (replies.mint(number, 17, NOON) for number in (1, 2))
    header = f"{reply_message_id(first, MAILBOX)} <x@y> {reply_message_id(second, MAILBOX)}"

    assert find_all(header, MAILBOX) == [first, second]


def test_mailbox_may_have_a_plus_and_dots_itself():
    mailbox = "success.team+plan@northwind.example"

    assert find(reply_address(TOKEN, mailbox), mailbox) == TOKEN
    assert find(f"successxteam+plan+{TOKEN}@northwind.example", mailbox) is None


@given(st.text(max_size=200))
def test_any_header_can_be_searched(header):
    assert find(header, MAILBOX) is None


@settings(deadline=None)
@given(st.sampled_from(["plan+", "<tandem.", "a", "plan+a.", f"plan+{TOKEN[:-1]}@"]))
def test_long_headers_are_searched_in_linear_time(piece):
    assert find(piece * 20_000, MAILBOX) is None
