from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from handlers.sandbox import blocks
from tests.sandbox.parts import actions, field, modal, mrkdwn, plain, section
from tests.sandbox.test_blocks import TABLE


@pytest.mark.parametrize(
    "view",
    [
        modal(),
        modal(
            field("title"),
            private_metadata="x" * 3000,
            callback_id="new-task",
            notify_on_close=True,
        ),
        {"type": "modal", "title": plain("x" * 24), "blocks": []},
        {"type": "home", "blocks": [section()] * 100},
    ],
)
def test_a_view_that_slack_takes_is_taken(view: Any):
    assert blocks.check_view(view) == []


@pytest.mark.parametrize(
    ("view", "expected"),
    [
        (
            modal(title=plain("x" * 25)),
            "must be less than 25 characters [json-pointer:/view/title/text]",
        ),
        (
            modal(submit=plain("x" * 25)),
            "must be less than 25 characters [json-pointer:/view/submit/text]",
        ),
        (modal(close=mrkdwn("No")), "unsupported type: mrkdwn [json-pointer:/view/close/type]"),
        (
            modal(private_metadata="x" * 3001),
            "must be less than 3001 characters [json-pointer:/view/private_metadata]",
        ),
        (
            modal(callback_id="x" * 256),
            "must be less than 256 characters [json-pointer:/view/callback_id]",
        ),
        (modal(*[section()] * 101), "no more than 100 items allowed [json-pointer:/view/blocks]"),
        ({"type": "modal", "blocks": []}, "missing required field: title [json-pointer:/view]"),
        (
            {"type": "modal", "title": plain("a"), "blocks": [field("title")]},
            "missing required field: submit [json-pointer:/view]",
        ),
        ({"type": "home"}, "missing required field: blocks [json-pointer:/view]"),
        (
            {"type": "home", "blocks": [], "title": plain("a")},
            "invalid additional property: title [json-pointer:/view]",
        ),
        ({"type": "dialog"}, "unsupported type: dialog [json-pointer:/view/type]"),
        (
            modal(
                field("a", {"type": "plain_text_input", "focus_on_load": True}),
                field("b", {"type": "plain_text_input", "focus_on_load": True}),
            ),
            "focus_on_load may be set on one element only [json-pointer:/view/blocks]",
        ),
        (
            modal(field("a", {"type": "plain_text_input", "min_length": 5, "max_length": 2})),
            "min_length must not be greater than max_length [json-pointer:/view/blocks/0/element]",
        ),
        (
            modal(
                field("a", {"type": "plain_text_input", "initial_value": "abc", "max_length": 2})
            ),
            "must be less than 3 characters [json-pointer:/view/blocks/0/element/initial_value]",
        ),
    ],
)
def test_what_slack_refuses_in_a_view_is_named(view: Any, expected: str):
    assert expected in blocks.check_view(view)


@pytest.mark.parametrize(
    ("surface", "block", "is_taken"),
    [
        ("home", TABLE, False),
        ("modal", {"type": "markdown", "text": "a"}, False),
        ("home", actions({"type": "datetimepicker"}), False),
        ("modal", actions({"type": "datetimepicker"}), True),
        ("modal", field("n", {"type": "number_input", "is_decimal_allowed": True}), True),
        ("home", field("n", {"type": "email_text_input"}), False),
        ("modal", field("f", {"type": "file_input", "filetypes": ["csv"]}), True),
        ("modal", field("f", {"type": "file_input", "max_files": 11}), False),
        ("home", field("f", {"type": "file_input"}), False),
        ("message", field("f", {"type": "file_input"}), False),
        ("home", field("title"), True),
    ],
)
def test_each_surface_takes_its_own_blocks(surface: str, block: Any, *, is_taken: bool):
    assert (blocks.check(surface, [block]) == []) is is_taken


WORDS = st.sampled_from(
    [
        "type",
        "text",
        "section",
        "actions",
        "elements",
        "button",
        "plain_text",
        "blocks",
        "modal",
        "options",
    ]
)


LEAVES = st.none() | st.booleans() | st.integers() | WORDS


TREES = st.recursive(
    LEAVES, lambda inner: st.lists(inner, max_size=3) | st.dictionaries(WORDS, inner, max_size=4)
)


@given(TREES)
def test_whatever_it_is_shown_the_walker_answers_and_does_not_raise(tree: Any):
    blocks.check("message", [tree])
    blocks.check("home", tree)
    blocks.check_view(tree)
    blocks.check_view({"type": "modal", "blocks": tree, "title": tree})
