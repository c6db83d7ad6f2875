"""HTML mails of every client: what it marks as quoted, as signature or as history is not new."""

import pytest

from tests.mail_text.html_of_clients import ATTRIBUTION, BLOCK, CLIENTS, OUR_HTML
from tests.mail_text.mails import OURS, reply, said, words


def page(html: str, answer: str = "12 done") -> str:
    filled = html.replace("{W}", answer).replace("{A}", ATTRIBUTION).replace("{B}", BLOCK)
    return filled.replace("{H}", OUR_HTML)


@pytest.mark.parametrize("client", CLIENTS)
def test_only_the_answer_is_new(client: str) -> None:
    assert words(reply(page(CLIENTS[client]), "text/html")) == "12 done"


@pytest.mark.parametrize("client", CLIENTS)
def test_an_answer_of_several_lines_keeps_them(client: str) -> None:
    text = reply(
        page(CLIENTS[client], "12 is <b>done</b>.<br>14 on Friday<br><br>&#x2705; all fine"),
        "text/html",
    )

    assert text.split("\n") == ["12 is done.", "14 on Friday", "", "✅ all fine"]


@pytest.mark.parametrize("client", sorted(CLIENTS.keys() - {"greeting only"}))
def test_no_line_of_ours_is_taken_for_new_where_nothing_was_written(client: str) -> None:
    text = reply(page(CLIENTS[client], ""), "text/html")

    assert not any(line in text for line in OURS)


def test_answers_between_quotes_belong_to_the_items_above() -> None:
    html = (
        '<div class="gmail_quote"><div class="gmail_attr">{A}</div><blockquote class="gmail_quote"><ol start="12">'
        '<li>Send SSO metadata - due</li></ol></blockquote><div>done</div><blockquote class="gmail_quote">'
        '<ol><li value="14">Sign the form</li></ol></blockquote><div>Friday</div></div>'
    )

    found = said(page(html), "text/html")

    assert found.items == {12: "done", 14: "Friday"}


def test_a_list_of_ones_own_keeps_its_numbers() -> None:
    assert reply("<ol><li>done</li><li>Friday</li></ol>", "text/html") == "1. done\n2. Friday"


def test_pictures_of_feelings_are_read_and_others_are_not() -> None:
    html = '<p>12 <img alt="✅" src="cid:1"> <img alt="Company logo" src="cid:2"></p>'

    assert reply(html, "text/html") == "12 ✅"


def test_what_is_hidden_is_not_said() -> None:
    html = '<div style="display: none">12 done</div><style>p{}</style><script>14 done</script><p>no news</p>'

    assert reply(html, "text/html") == "no news"


def test_an_indented_paragraph_is_no_quote() -> None:
    html = '<blockquote style="margin:0 0 0 40px;border:none;padding:0px">12 done</blockquote>'

    assert reply(html, "text/html") == "12 done"
