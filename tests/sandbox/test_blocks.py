from typing import Any

import pytest

from handlers.sandbox import blocks
from tests.sandbox.parts import (
    actions,
    button,
    field,
    mrkdwn,
    option,
    plain,
    row,
    section,
    select,
)

LONG = "x" * 3001


RICH = {
    "type": "rich_text",
    "elements": [
        {
            "type": "rich_text_section",
            "elements": [
                {"type": "text", "text": "hi", "style": {"bold": True}},
                {"type": "user", "user_id": "U01"},
                {"type": "emoji", "name": "tada"},
                {"type": "link", "url": "https://example.org", "text": "there"},
            ],
        },
        {
            "type": "rich_text_list",
            "style": "bullet",
            "elements": [
                {"type": "rich_text_section", "elements": [{"type": "text", "text": "a"}]}
            ],
        },
    ],
}


IMAGE = {"type": "image", "image_url": "https://example.org/a.png", "alt_text": "a chart"}


TABLE = {"type": "table", "rows": [[{"type": "raw_text", "text": "a"}, RICH]]}


VIDEO = {
    "type": "video",
    "alt_text": "a tour",
    "title": plain("Tour"),
    "thumbnail_url": "https://example.org/a.png",
    "video_url": "https://example.org/a",
}


@pytest.mark.parametrize(
    "block",
    [
        section("x" * 3000),
        section(fields=[mrkdwn("x" * 2000)] * 10),
        {"type": "section", "fields": [plain("one")]},
        {"type": "divider"},
        {"type": "header", "text": plain("x" * 150)},
        {"type": "context", "elements": [mrkdwn("a"), plain("b"), IMAGE]},
        actions(*[button(action_id=f"a{n}") for n in range(25)]),
        actions(button(text="x" * 75, value="v" * 2000, style="danger", url="https://example.org")),
        actions(select("monday", "friday", initial_option=option("friday"))),
        actions({"type": "overflow", "options": [option("a"), option("b")]}),
        actions({"type": "datepicker", "initial_date": "2026-03-04"}),
        actions({"type": "users_select", "placeholder": plain("Who?")}),
        section(accessory={"type": "multi_users_select", "max_selected_items": 3}),
        section(accessory=IMAGE),
        field("title", hint=plain("short"), optional=True),
        IMAGE | {"title": plain("Progress")},
        RICH,
        TABLE,
        VIDEO,
        {"type": "markdown", "text": "**bold**"},
    ],
)
def test_what_slack_takes_in_a_message_is_taken(block: Any):
    assert blocks.check("message", [block]) == []


@pytest.mark.parametrize(
    ("block", "expected"),
    [
        ({"text": plain("a")}, "missing required field: type [json-pointer:/blocks/0]"),
        ({"type": "card"}, "unsupported type: card [json-pointer:/blocks/0/type]"),
        ("text", "must provide an object [json-pointer:/blocks/0]"),
        (
            {"type": "section"},
            "must define either `text` or `fields` [json-pointer:/blocks/0/type]",
        ),
        (section(LONG), "must be less than 3001 characters [json-pointer:/blocks/0/text/text]"),
        (section(""), "must be more than 0 characters [json-pointer:/blocks/0/text/text]"),
        (section(colour="red"), "invalid additional property: colour [json-pointer:/blocks/0]"),
        ({"type": "section", "text": "a"}, "must provide an object [json-pointer:/blocks/0/text]"),
        (
            {"type": "section", "text": {"type": "mrkdwn"}},
            "missing required field: text [json-pointer:/blocks/0/text]",
        ),
        (
            {"type": "section", "text": {**mrkdwn("a"), "emoji": True}},
            "invalid additional property: emoji [json-pointer:/blocks/0/text]",
        ),
        (
            section(fields=[mrkdwn("a")] * 11),
            "no more than 10 items allowed [json-pointer:/blocks/0/fields]",
        ),
        (
            section(fields=[mrkdwn("x" * 2001)]),
            "must be less than 2001 characters [json-pointer:/blocks/0/fields/0/text]",
        ),
        (
            section(accessory={"type": "plain_text_input"}),
            "unsupported type: plain_text_input [json-pointer:/blocks/0/accessory/type]",
        ),
        (
            section(block_id="x" * 256),
            "must be less than 256 characters [json-pointer:/blocks/0/block_id]",
        ),
        (
            {"type": "header", "text": plain("x" * 151)},
            "must be less than 151 characters [json-pointer:/blocks/0/text/text]",
        ),
        (
            {"type": "header", "text": mrkdwn("a")},
            "unsupported type: mrkdwn [json-pointer:/blocks/0/text/type]",
        ),
        ({"type": "header"}, "missing required field: text [json-pointer:/blocks/0]"),
        (
            {"type": "context", "elements": []},
            "no fewer than 1 items allowed [json-pointer:/blocks/0/elements]",
        ),
        (
            {"type": "context", "elements": [mrkdwn("a")] * 11},
            "no more than 10 items allowed [json-pointer:/blocks/0/elements]",
        ),
        (
            {"type": "context", "elements": [button()]},
            "unsupported type: button [json-pointer:/blocks/0/elements/0/type]",
        ),
        (
            actions(*[button(action_id=f"a{n}") for n in range(26)]),
            "no more than 25 items allowed [json-pointer:/blocks/0/elements]",
        ),
        (
            actions(button("x" * 76)),
            "must be less than 76 characters [json-pointer:/blocks/0/elements/0/text/text]",
        ),
        (
            actions(button(value="x" * 2001)),
            "must be less than 2001 characters [json-pointer:/blocks/0/elements/0/value]",
        ),
        (
            actions(button(style="green")),
            "must be one of primary, danger [json-pointer:/blocks/0/elements/0/style]",
        ),
        (
            actions(button(value=12)),
            "must provide a string [json-pointer:/blocks/0/elements/0/value]",
        ),
        (actions(button(url="/plan")), "invalid url [json-pointer:/blocks/0/elements/0/url]"),
        (
            actions(button(action_id="x" * 256)),
            "must be less than 256 characters [json-pointer:/blocks/0/elements/0/action_id]",
        ),
        (
            actions(button(), button()),
            "action_id already exists: complete [json-pointer:/blocks/0/elements/1/action_id]",
        ),
        (
            actions(
                button(
                    confirm={"title": plain("Sure?"), "text": plain("a"), "confirm": plain("Yes")}
                )
            ),
            "missing required field: deny [json-pointer:/blocks/0/elements/0/confirm]",
        ),
        (
            actions(select("x" * 151)),
            "must be less than 151 characters [json-pointer:/blocks/0/elements/0/options/0/value]",
        ),
        (
            actions(select("a", initial_option=option("b"))),
            "initial options must be among the options [json-pointer:/blocks/0/elements/0]",
        ),
        (
            actions({"type": "static_select"}),
            "must define either `options` or `option_groups` [json-pointer:/blocks/0/elements/0]",
        ),
        (
            actions(select(*[str(n) for n in range(101)])),
            "no more than 100 items allowed [json-pointer:/blocks/0/elements/0/options]",
        ),
        (
            actions({"type": "overflow", "options": [option(str(n)) for n in range(6)]}),
            "no more than 5 items allowed [json-pointer:/blocks/0/elements/0/options]",
        ),
        (
            actions(select("a", placeholder=plain("x" * 151))),
            "must be less than 151 characters [json-pointer:/blocks/0/elements/0/placeholder/text]",
        ),
        (
            actions({"type": "datepicker", "initial_date": "4 March"}),
            "invalid date [json-pointer:/blocks/0/elements/0/initial_date]",
        ),
        (
            actions({"type": "timepicker", "initial_time": "24:00"}),
            "invalid time [json-pointer:/blocks/0/elements/0/initial_time]",
        ),
        (
            field("amount", {"type": "number_input", "is_decimal_allowed": False}),
            "unsupported type: number_input [json-pointer:/blocks/0/element/type]",
        ),
        (
            {"type": "image", "image_url": "https://example.org/a.png"},
            "missing required field: alt_text [json-pointer:/blocks/0]",
        ),
        (
            {"type": "image", "alt_text": "a"},
            "must define either `image_url` or `slack_file` [json-pointer:/blocks/0]",
        ),
        (TABLE | {"rows": [[]]}, "no fewer than 1 items allowed [json-pointer:/blocks/0/rows/0]"),
        (
            {"type": "markdown", "text": "x" * 12001},
            "must be less than 12001 characters [json-pointer:/blocks/0/text]",
        ),
        (
            {"type": "rich_text", "elements": [{"type": "text", "text": "a"}]},
            "unsupported type: text [json-pointer:/blocks/0/elements/0/type]",
        ),
    ],
)
def test_what_slack_refuses_in_a_message_is_named(block: Any, expected: str):
    assert expected in blocks.check("message", [block])


def test_more_blocks_than_a_message_holds_fit_into_a_modal():
    many = [section()] * 51

    in_message, in_modal = blocks.check("message", many), blocks.check("modal", many)

    assert in_message == ["no more than 50 items allowed [json-pointer:/blocks]"]
    assert in_modal == []


def test_a_block_id_comes_once_in_a_message():
    found = blocks.check("message", [row(12), row(13), row(12)])

    assert found == ["block_id already exists: task-12 [json-pointer:/blocks/2/block_id]"]


def test_an_action_id_may_come_once_in_each_block():
    assert blocks.check("message", [row(12), row(13)]) == []


def test_markdown_is_counted_over_all_blocks():
    half = {"type": "markdown", "text": "x" * 6001}

    found = blocks.check("message", [half, half])

    assert found == ["markdown must be less than 12001 characters in all [json-pointer:/blocks]"]


def test_a_message_has_one_table():
    assert blocks.check("message", [TABLE, TABLE]) == [
        "only one table allowed [json-pointer:/blocks]"
    ]
