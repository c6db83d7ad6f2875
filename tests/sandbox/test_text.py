import pytest

from handlers.sandbox.slack import SlackStandIn, as_text
from tests.sandbox.conftest import Cast
from tests.sandbox.parts import (
    actions,
    button,
    field,
    modal,
    mrkdwn,
    option,
    plain,
    row,
    section,
    select,
)
from tests.sandbox.test_blocks import IMAGE, RICH, TABLE, VIDEO


@pytest.mark.parametrize(
    ("block", "expected"),
    [
        (section("*12* Send SSO\ndue Friday"), "*12* Send SSO\ndue Friday"),
        (row(12), "*12*  [Complete]"),
        ({"type": "section", "fields": [mrkdwn("a"), plain("b")]}, "a\nb"),
        ({"type": "header", "text": plain("Acme")}, "*Acme*"),
        ({"type": "divider"}, "─" * 40),
        (
            {"type": "context", "elements": [mrkdwn("Carl"), plain("today"), IMAGE]},
            "Carl today [picture: a chart]",
        ),
        (actions(button(), button("Later", "later")), "[Complete]  [Later]"),
        (actions(select("friday", placeholder=plain("When?"))), "[When? ▾]"),
        (actions(select("friday", initial_option=option("friday"))), "[Friday ▾]"),
        (
            actions({"type": "overflow", "options": [option("later"), option("not me")]}),
            "[… Later | Not me]",
        ),
        (actions({"type": "datepicker", "initial_date": "2026-03-06"}), "[2026-03-06 ▾]"),
        (actions({"type": "users_select"}), "[users select ▾]"),
        (actions({"type": "radio_buttons", "options": [option("a")]}), "( ) A"),
        (field("Title", hint=plain("short")), "Title: [plain text input ▾]\nshort"),
        (IMAGE, "[picture: a chart]"),
        (VIDEO, "[video: a tour]"),
        ({"type": "markdown", "text": "**a**"}, "**a**"),
        (RICH, "hi@U01:tada:there\n• a"),
        (TABLE, "a | hi@U01:tada:there\n• a"),
        ({"type": "card"}, "[card]"),
    ],
)
def test_a_block_is_drawn_with_letters(block, expected: str):
    assert as_text([block]) == expected


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("R&amp;D &lt;b&gt;", "R&D <b>"),
        ("<@U01> in <#C01|acme>", "@U01 in #acme"),
        ("<https://example.org|the plan>", "the plan (https://example.org)"),
        ("<https://example.org>", "https://example.org"),
        ("<mailto:a@b.example|a@b.example>", "a@b.example"),
        ("<!here> <!date^1^{date}|4 March>", "@here 4 March"),
    ],
)
def test_brackets_are_read_as_a_reader_sees_them(words: str, expected: str):
    assert as_text([section(words)]) == expected


def test_a_message_without_blocks_is_its_text(slack: SlackStandIn, client, cast: Cast):
    client.chat_postMessage(
        channel=cast.inside.id, text=f"<@{cast.vera.id}> see <#{cast.shared.id}>"
    )

    (message,) = slack.messages(cast.inside)

    assert as_text(message) == "@U01 see #C02"
    assert slack.shown(message) == "@vera see #acme"


def test_a_home_tab_is_drawn_as_well(slack: SlackStandIn, client, cast: Cast):
    client.views_publish(user_id=cast.vera.id, view={"type": "home", "blocks": [section("mine")]})

    home = slack.home(cast.vera)

    assert home is not None
    assert slack.shown(home) == "mine"
    assert as_text(modal(section("a"))["blocks"]) == "a"
