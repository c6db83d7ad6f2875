"""Links come back from browsers in every state; only ours and fresh ones open."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from bot.tokens import LinkTokens, Purpose, TokenExpired, TokenForged

NOON = datetime(2026, 3, 2, 12, tzinfo=UTC)
OLD, NEW = "old-key-of-thirty-two-letters-xx", "new-key-of-thirty-two-letters-xx"
BASE64 = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_."

links = LinkTokens(NEW, days=90)
LINK = links.mint(Purpose.DO, {"message": 12345, "do": "complete"}, NOON)

purposes = st.sampled_from(list(Purpose))
payloads = st.dictionaries(st.text(max_size=8), st.integers() | st.text(max_size=20), max_size=4)


@given(purposes, payloads)
def test_link_token_carries_its_payload_in_a_url(purpose, payload):
    token = links.mint(purpose, payload, NOON)

    assert links.read(purpose, token, NOON) == payload
    assert set(token) <= set(BASE64)


@given(purposes, purposes)
def test_link_token_opens_nothing_of_another_purpose(minted_for, read_for):
    assume(minted_for != read_for)
    token = links.mint(minted_for, {"plan": 1}, NOON)

    with pytest.raises(TokenForged):
        links.read(read_for, token, NOON)


@given(st.integers(0, len(LINK) - 1), st.sampled_from(BASE64 + "=+/ %"))
def test_link_token_with_a_letter_changed_is_forged(place, letter):
    assume(LINK[place] != letter)
    changed = LINK[:place] + letter + LINK[place + 1 :]

    with pytest.raises(TokenForged):
        links.read(Purpose.DO, changed, NOON)


@pytest.mark.parametrize("letter", sorted(set(BASE64) - {LINK[-1]}))
def test_link_token_has_one_spelling_also_in_its_last_letter(letter):

    with pytest.raises(TokenForged):
        links.read(Purpose.DO, LINK[:-1] + letter, NOON)


@given(st.text())
def test_any_other_text_is_no_link(text):
    with pytest.raises(TokenForged):
        links.read(Purpose.PLAN, text, NOON)


@pytest.mark.parametrize(
    "text",
    [
        "",
        ".",
        "..",
        "...",
        "\0",
        "\ud800",
        "é",
        LINK + "=",
        LINK + "\n",
        pytest.param("." * 10**6, id="long"),
    ],
)
def test_odd_text_is_no_link(text):
    with pytest.raises(TokenForged):
        links.read(Purpose.DO, text, NOON)


@given(st.integers(0, 10**8), st.integers(-5, 5))
def test_link_expires_to_the_second(age, seconds):
    max_age = timedelta(seconds=age)
    now = NOON + max_age + timedelta(seconds=seconds)

    if seconds > 0:
        with pytest.raises(TokenExpired):
            links.read(Purpose.DO, LINK, now, max_age)
    else:
        assert links.read(Purpose.DO, LINK, now, max_age)


@pytest.mark.parametrize(
    ("purpose", "age"),
    [
        (Purpose.FRESH, timedelta(minutes=10)),
        (Purpose.PLAN, timedelta(days=90)),
        (Purpose.DO, timedelta(days=90)),
        (Purpose.UNSUBSCRIBE, timedelta(days=90)),
        (Purpose.PICTURE, timedelta(days=90)),
    ],
)
def test_link_works_for_its_purposes_age(purpose, age):
    token = links.mint(purpose, {"plan": 1}, NOON)

    assert links.read(purpose, token, NOON + age) == {"plan": 1}
    with pytest.raises(TokenExpired):
        links.read(purpose, token, NOON + age + timedelta(seconds=1))


def test_link_works_on_a_machine_whose_clock_is_behind():
    assert links.read(Purpose.DO, LINK, NOON - timedelta(seconds=3))


def test_link_key_is_replaced_without_losing_links():
    token = LinkTokens(OLD).mint(Purpose.PLAN, {"plan": 1}, NOON)
    both = LinkTokens(f"{NEW} {OLD}")

    assert both.read(Purpose.PLAN, token, NOON) == {"plan": 1}
    assert links.read(Purpose.PLAN, both.mint(Purpose.PLAN, {"plan": 2}, NOON), NOON)
    with pytest.raises(TokenForged):
        links.read(Purpose.PLAN, token, NOON)
