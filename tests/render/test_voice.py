"""Escaping, cutting, dates, plurals: what all words go through."""

from datetime import date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.render import blocks, brand, dates
from bot.render.language import ngettext, speaking
from bot.render.marker import marker_line
from bot.render.voice import (
    Mrkdwn,
    escape_mrkdwn,
    html_voice,
    one_line,
    slack_voice,
    text_voice,
)
from handlers.mail.newtext.markers import MARKERS
from storage.models import Person, Plan

CASES = [
    ("<!channel>", "&lt;!channel&gt;"),
    ("<@U01VERA>", "&lt;@U01VERA&gt;"),
    ("<!subteam^S01>", "&lt;!subteam^S01&gt;"),
    ("<https://evil.example|bank>", "&lt;https://evil.example|bank&gt;"),
    ("a & b", "a &amp; b"),
    ("@here, look", "@\u2060here, look"),
    ("@Channel", "@\u2060Channel"),
    ("mail@here.example", "mail@here.example"),
]


@pytest.mark.parametrize(("typed", "printed"), CASES)
def test_what_people_type_mentions_nobody_in_slack(typed, printed):
    assert escape_mrkdwn(typed) == printed


@given(st.text())
def test_escaped_text_has_no_control_characters_of_slack_and_is_escaped_once(text):
    escaped = escape_mrkdwn(text)

    assert "<" not in escaped
    assert ">" not in escaped
    assert escape_mrkdwn(escaped) == escaped


def test_each_medium_escapes_as_it_must():
    facts = {"kind": "", "words": "<b> & “c”", "numbers": ""}

    assert "&lt;b&gt; &amp; “c”" in html_voice().say("ask.words", facts)
    assert "&lt;b&gt; &amp; “c”" in slack_voice().say("ask.words", facts)
    assert "<b> & “c”" in text_voice().say("ask.words", facts)


def test_an_asterisk_in_a_title_does_not_end_its_bold():
    assert slack_voice().strong("a*b") == "*a\u2217b*"


def test_markup_in_a_title_stays_text_in_html():
    assert html_voice().strong("<i>") == "<strong>&lt;i&gt;</strong>"


def test_safe_text_stays_as_it_is():
    assert escape_mrkdwn(Mrkdwn("<https://a.example|a>")) == "<https://a.example|a>"


def test_a_long_title_is_cut_at_a_word_and_stays_on_one_line():
    cut = one_line("word\n" * 1_000)

    assert len(cut) <= 140
    assert cut.endswith("word…")
    assert "\n" not in cut


@given(st.text(max_size=400), st.integers(min_value=5, max_value=100))
def test_a_cut_title_is_never_too_long(text, longest):
    assert len(one_line(text, longest)) <= longest


@given(st.text(alphabet="a&<>|é ", min_size=1, max_size=300))
def test_cutting_leaves_no_half_entity(text):
    cut = blocks.cut(escape_mrkdwn(text), 50)

    rest = cut.replace("&amp;", "").replace("&lt;", "").replace("&gt;", "")
    assert len(cut) <= 50
    assert "&" not in rest


def test_dates_have_their_weekday_and_another_years_year():
    assert dates.write_day(date(2026, 3, 6), 2026) == "Fri 6 March"
    assert dates.write_day(date(2027, 1, 1), 2026) == "Fri 1 January 2027"


@pytest.mark.parametrize(
    ("day", "words"),
    [
        (2, "Mon 2 March (today)"),
        (3, "Tue 3 March (tomorrow)"),
        (4, "Wed 4 March"),
    ],
)
def test_today_and_tomorrow_are_said(day, words):
    assert dates.near_day(date(2026, 3, day), date(2026, 3, 2)) == words


@pytest.mark.parametrize(
    ("zone", "locale", "words"),
    [
        ("America/New_York", "en_US", "at 9:02 AM"),
        ("Europe/Berlin", "de_DE", "at 15:02"),
        ("Asia/Kathmandu", "en_GB", "at 19:47"),
        ("UTC", "no such locale", "at 14:02"),
    ],
)
def test_the_clock_is_the_readers(zone, locale, words):
    person = Person(name="A", time_zone=zone, locale=locale)
    at = datetime.fromisoformat("2026-03-02T14:02:00+00:00")

    assert dates.write_instant(at, person, at) == words


def test_another_day_is_named():
    person = Person(name="A", time_zone="America/New_York", locale="en_US")
    at = datetime.fromisoformat("2026-03-02T03:00:00+00:00")
    now = datetime.fromisoformat("2026-03-02T14:00:00+00:00")

    assert dates.write_instant(at, person, now) == "on Sun 1 March at 10:00 PM"


@pytest.mark.parametrize(("n", "words"), [(0, "0 tasks"), (1, "1 task"), (2, "2 tasks")])
def test_plurals(n, words):
    assert ngettext("%(num)s task", "%(num)s tasks", n) == words


@pytest.mark.parametrize(
    ("parts", "words"),
    [([], ""), (["12"], "12"), (["12", "14"], "12 and 14"), (["1", "2", "3"], "1, 2 and 3")],
)
def test_lists_read_as_people_write_them(parts, words):
    assert dates.join(parts) == words


def test_the_marker_is_the_one_that_the_reader_of_mails_knows():
    with speaking("en_GB"):
        assert marker_line() == f"-- {MARKERS['en']} --"


@pytest.mark.parametrize(
    ("given", "colour", "logo"),
    [
        (
            {"color": "#aa0000", "logo": "https://a.example/l.png"},
            "#aa0000",
            "https://a.example/l.png",
        ),
        ({"color": "red;} body{", "logo": "javascript:alert(1)"}, brand.OWN_COLOUR, ""),
        ({"color": "#fff", "logo": "http://a.example/l.png"}, brand.OWN_COLOUR, ""),
        (None, brand.OWN_COLOUR, ""),
    ],
)
def test_a_brand_is_used_where_it_can_be_trusted(given, colour, logo):
    found = brand.brand_of(
        Plan(key="A", title="A", brand={"name": "N", **given} if given else {"name": "N"})
    )

    assert (found.colour, found.logo) == (colour, logo)


@pytest.mark.parametrize(("colour", "ink"), [("#ffee00", "#111111"), ("#001133", "#ffffff")])
def test_letters_can_be_read_on_the_brands_colour(colour, ink):
    found = brand.brand_of(Plan(key="A", title="A", brand={"name": "N", "color": colour}))

    assert found.ink == ink
