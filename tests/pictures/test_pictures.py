"""The pictures of the guides: they are there, they are small, they lack nothing and show nobody what is not theirs."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.cast import INTERNAL_WORDS
from tests.pictures.blocks import BLOCKS, ELEMENTS
from tests.pictures.mrkdwn import to_html
from tests.pictures.scenes import sheets

HOUSE = Path(__file__).parent.parent.parent
PICTURES = HOUSE / "docs" / "pictures"
GUIDES = [HOUSE / "README.md", *(HOUSE / "docs").glob("*.md")]
NAMED = re.compile(r"\(((?:docs/)?pictures/[\w-]+\.png)\)")
# What holds blocks, and what an upload or a message is: nothing that is drawn by itself.
NOT_DRAWN = {"home", "modal", "message"}
LARGEST = 160_000


def test_every_kind_of_block_that_we_send_can_be_drawn():
    sent = {kind for folder in ("bot/render", "handlers/slack") for kind in _kinds(HOUSE / folder)}

    assert {"section", "button", "input"} <= sent
    assert sent <= BLOCKS.keys() | ELEMENTS.keys() | NOT_DRAWN


def test_guides_name_the_pictures_that_there_are():
    named = {
        (guide.parent / path).resolve()
        for guide in GUIDES
        for path in NAMED.findall(guide.read_text())
    }
    there = set(PICTURES.glob("*.png"))

    assert named == there
    assert all(path.stat().st_size < LARGEST for path in there)


def test_pictures_show_the_customer_nothing_internal():
    taken = {sheet.name: sheet.html for sheet in sheets()}
    theirs = [html for name, html in taken.items() if "vendor" not in name]

    assert taken.keys() == {path.stem for path in PICTURES.glob("*.png")}
    assert INTERNAL_WORDS[0] in taken["slack-status-vendor"]
    assert not [html for html in theirs if any(words in html for words in INTERNAL_WORDS)]


@pytest.mark.parametrize(
    ("text", "html"),
    [
        ("*12. Send* · _late_", "<p><b>12. Send</b> · <i>late</i></p>"),
        ("a_b_c 2*3*4", "<p>a_b_c 2*3*4</p>"),
        ("&gt; is &lt;b&gt; &amp; that", "<blockquote>is &lt;b&gt; &amp; that</blockquote>"),
        ('<https://x.example/?a="b|the plan>', '<p><a href="https://x.example/?a=&quot;b">the plan</a></p>'),
        ("`add *it*`", "<p><code>add *it*</code></p>"),
    ],
)  # fmt: skip
def test_mrkdwn_is_drawn_as_slack_draws_it(text: str, html: str):
    assert to_html(text) == html


def _kinds(folder: Path) -> Iterator[str]:
    """List the types that stand in the code of a folder, of blocks and elements."""
    for path in folder.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text())):
            if isinstance(node, ast.Dict):
                pairs = zip(node.keys, node.values, strict=True)
                yield from (
                    str(value.value)
                    for key, value in pairs
                    if isinstance(key, ast.Constant)
                    and key.value == "type"
                    and isinstance(value, ast.Constant)
                )
