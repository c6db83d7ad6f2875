"""What every mail has: marker, brand, footer, a way to stop; HTML that mail programs take."""

import pytest
from selectolax.lexbor import LexborHTMLParser

from bot import commands as c
from bot.outbox import Reply
from storage.kinds import MessageKind


@pytest.fixture
def letters(telling):
    """One mail of each kind, to Carl."""
    ids = telling.make(telling.cast.vera, c.StartTask(telling.cast.configure_sso))
    about = {
        MessageKind.CHANGE: {"change": ids[0]},
        MessageKind.REMINDER: {"day": "2026-03-02"},
        MessageKind.WELCOME: {},
        MessageKind.NOTICE: {"what": "confirm_sender"},
        MessageKind.ANSWER: Reply(plan=telling.cast.plan, status=True, mine=True, help=True).dump(),
    }
    return [
        telling.mail(telling.message(kind, telling.cast.carl, **more))
        for kind, more in about.items()
    ]


def test_the_marker_comes_first_and_the_way_to_stop_last(telling, letters):
    for letter in letters:
        stop = f"https://tandem.example/u/{telling.cast.carl}"
        assert letter.text.startswith("-- Reply above this line --\n\n")
        assert letter.text.rstrip().endswith(f"No more of these: {stop}")
        assert LexborHTMLParser(letter.html).css_first("p").text() == "-- Reply above this line --"
        assert f'href="{stop}"' in letter.html
        assert letter.unsubscribe == stop


def test_the_style_is_inlined_and_only_rules_for_screens_stay(letters):
    for letter in letters:
        tree = LexborHTMLParser(letter.html)
        style = tree.css_first("style").text()
        assert style.lstrip().startswith("@media")
        assert "prefers-color-scheme: dark" in style
        assert tree.css_first("div.content").attributes["style"]
        assert tree.css("script, img, link, form") == []


def test_text_and_html_say_the_same(letters):
    for letter in letters:
        tree = LexborHTMLParser(letter.html)
        tree.strip_tags(["style", "title"])
        html = " ".join(tree.body.text(separator=" ").split())
        numbered = [line for line in letter.text.splitlines() if line[:2].isdigit()]
        for line in numbered:
            title = line.split(". ", 1)[1].split(" - ")[0]
            assert title in html


def test_no_line_is_left_empty_by_a_template(letters):
    for letter in letters:
        assert "\n\n\n" not in letter.text
        assert not [line for line in letter.text.splitlines() if line != line.rstrip()]
        assert "None" not in letter.text


def test_each_mail_says_who_sends_it_and_where_the_plan_is(telling, letters):
    for letter in letters:
        assert f"Acme onboarding: https://tandem.example/p/{telling.cast.plan}" in letter.text
        assert "Northwind sends you this through Tandem" in letter.text
        assert letter.plan_name == "Acme onboarding"
        assert letter.thread


def test_a_brand_shows_its_logo_with_its_name_beside(telling):
    brand = {"color": "#112233", "name": "Northwind Care", "logo": "https://n.example/l.png"}
    telling.make(telling.cast.vera, c.EditPlan(telling.cast.plan, brand=brand))

    letter = telling.mail(
        telling.message(MessageKind.REMINDER, telling.cast.carl, day="2026-03-02")
    )

    image = LexborHTMLParser(letter.html).css_first("img")
    assert image.attributes["alt"] == "Northwind Care"
    assert "#112233" in letter.html
    assert "Northwind Care sends you this" in letter.text


def test_an_address_in_a_title_is_no_link(telling):
    telling.make(
        telling.cast.vera,
        c.EditTask(telling.cast.sso_metadata, title='<a href="https://evil.example">Bank</a>'),
    )

    letter = telling.mail(
        telling.message(MessageKind.REMINDER, telling.cast.carl, day="2026-03-02")
    )

    hosts = [link.attributes["href"] for link in LexborHTMLParser(letter.html).css("a")]
    assert not [host for host in hosts if "evil" in host]
