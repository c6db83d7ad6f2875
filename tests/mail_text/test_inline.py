"""Answers below a quoted item belong to that item, and to no other."""
# ruff: noqa: RUF001

import pytest

from handlers.mail.newtext import Sent
from handlers.mail.newtext.inline import item_number
from tests.mail_text.mails import AT, REMINDER, SENT, quoted, reply, said, words

FOOT = "> Answer in your own words\n>\n> --\n> Acme onboarding\n"


def test_each_answer_belongs_to_the_item_above_it() -> None:
    found = said(f"{AT}\n> 12. Send SSO metadata\n\ndone\n\n> 14. Sign the form\n\nFriday\n")

    assert found.items == {12: "done", 14: "Friday"}
    assert found.reply == "done\n\nFriday"
    assert found.rest == ""


def test_an_answer_may_stand_right_between_the_items() -> None:
    found = said(
        "> 12. Send SSO metadata - due by Friday\ndone\n> 14. Sign the form\nno idea\n> 15. Name a sponsor\nBob\n"
    )

    assert found.items == {12: "done", 14: "no idea", 15: "Bob"}


def test_instructions_of_an_item_belong_to_it() -> None:
    found = said(
        "> 12. Send SSO metadata\n>     see https://docs.example\n> and tell Vera\n\ndone\n\n> 14. Sign\n\nFriday\n"
    )

    assert found.items == {12: "done", 14: "Friday"}


def test_words_above_the_quote_and_below_its_foot_belong_to_no_item() -> None:
    found = said(
        f"see below\n\n{AT}\n> 12. Send SSO metadata\n\ndone\n\n> 14. Sign\n>\n{FOOT}\nwhere is the form?\n"
    )

    assert found.items == {12: "done"}
    assert found.rest == "see below\n\nwhere is the form?"


def test_words_below_a_whole_list_belong_to_no_item() -> None:
    found = said("> 12. Send SSO metadata\n> 14. Sign the form\n> 15. Name a sponsor\n\nall done\n")

    assert found.items == {}
    assert found.reply == "all done"


def test_only_numbers_that_were_shown_are_items() -> None:
    found = said(
        "> 2026 - a good year\n\ndone\n\n> 12. Send\n\nFriday\n", sent=Sent(REMINDER, (12, 14))
    )

    assert found.items == {12: "Friday"}


@pytest.mark.parametrize(
    ("line", "number"),
    [
        ("12. Send SSO metadata", 12),
        ("  12) Send", 12),
        ("#12 Send", 12),
        ("12 – Send", 12),
        ("12: Send", 12),
        ("[12] Send", 12),
        ("* ACME-12 Send", 12),
        ("- 12. Send", 12),
        ("Task 12: Send", 12),
        ("Aufgabe 12 Send", 12),
        ("6 March is the date", None),
        ("2 tasks need you", None),
        ("Send 12 forms", None),
        ("12", None),
        ("12.5 hours", None),
        ("", None),
    ],
)
def test_items_are_known_by_their_number(line: str, number: int | None) -> None:
    assert item_number(line) == number


def test_a_signature_below_an_inline_answer_is_not_its_answer() -> None:
    found = said("> 12. Send\n\ndone\n\n> 14. Sign\n\nFriday\n\nBest,\nCarl\n")

    assert found.items == {12: "done", 14: "Friday"}


@pytest.mark.parametrize(
    "above", ["", "xyzzy plugh:\n\n", "Tandem <plan+abc.def@bot.example> qqq\n\n"]
)
def test_lines_that_we_sent_are_known_without_any_mark(above: str) -> None:
    unsigned = REMINDER.replace("Hi Carl,\n\n", "")

    assert reply(f"12 done\n\n{above}{unsigned}", sent=SENT) == "12 done"


def test_all_that_was_written_above_our_greeting_is_no_introduction_of_it() -> None:
    answer = "12 is done, see my mail to Bob <bob@acme.example>."

    assert reply(f"{answer}\n\n{REMINDER}") == answer


def test_a_line_with_an_address_above_a_quote_that_tells_its_author_is_the_authors() -> None:
    asked = "Ask Bob (bob@acme.example) about 14:"

    assert reply(f"{asked}\n\n> {AT}\n>\n{quoted()}") == asked
    assert reply(f"12 done\n\nBob (bob@acme.example):\n\n{quoted()}") == "12 done"


def test_one_short_line_of_ours_may_be_the_authors_own() -> None:
    assert (
        reply("Send SSO metadata\n", sent=Sent("Send SSO metadata\nSign the form\n"))
        == "Send SSO metadata"
    )


def test_answers_between_lines_that_the_author_copied_from_ours_belong_to_them() -> None:
    body = "12. Send SSO metadata - due by Friday, 6 March\n    done\n14. Sign the firewall form - due Mon 9 March\n    Friday\n"

    found = said(body, sent=SENT)

    assert found.items == {12: "done", 14: "Friday"}
    assert words(found.reply) == "done Friday"


@pytest.mark.parametrize("history", [f"{AT}\n{quoted()}", f"From: Tandem <plan+abc.def@bot.example>\nSent: Tuesday, March 3, 2026 9:00 AM\nTo: Carl Reyes\nSubject: x\n\n{REMINDER}"])  # fmt: skip
@pytest.mark.parametrize("line", ["> 5 people are still missing, so 12 slips to Friday.", "We looked again:\n> 90 % of them can log in."])  # fmt: skip
def test_more_than_a_figure_is_no_quote_above_the_history(line: str, history: str) -> None:
    assert words(reply(f"{line}\n\n14 done\n\n{history}")) == f"{words(line)} 14 done"


@pytest.mark.parametrize("above", [AT, "Tandem wrote:", "> Hi Carl,"])
def test_a_line_with_a_figure_that_we_sent_or_that_is_introduced_is_quoted(above: str) -> None:
    line = "> 2 tasks of yours wait"
    told = "> 12 is done"

    assert reply(f"{above}\n{line}\n\nwhich?\n\n{AT}\n{quoted()}") == "which?"
    assert reply(f"{line}\n\nwhich?\n\n{AT}\n{quoted()}{line}\n") == "which?"
    assert reply(f"{line}\n\nwhich?\n") == "which?"
    assert reply(f"{told}\n\nNo!\n\n{AT}\n{quoted()}") == "No!"


def test_our_quoted_line_that_was_wrapped_is_known_by_what_we_sent() -> None:
    body = "> 12. Send SSO metadata - due\nby Friday, 6 March\n> 14. Sign the firewall form - due\nMon 9 March\n\n12 done\n"

    assert reply(body, sent=SENT) == "12 done"
    assert said(body, sent=SENT).items == {}


def test_what_stands_below_our_marker_is_history() -> None:
    for marker in (
        "-- Reply above this line --",
        "*-- Bitte über dieser Zeile antworten --*",
        "Répondez au-dessus de\ncette ligne",
        "##- Napište odpověď nad tento řádek, prosím -##",
    ):
        assert reply(f"👍\n{marker}\n\n{REMINDER}") == "👍"
        assert reply(f"12 done\n\n{marker}\n\n{REMINDER}") == "12 done"
        assert reply(f"12 done\n\n{quoted(marker)}{quoted()}") == "12 done"


def test_a_name_below_an_item_is_an_answer_and_below_the_quote_a_signature() -> None:
    inline = said(
        "> 12. Who signs?\n\nCarl\n\n> 14. Who is the sponsor?\n\nCleo Marsh, +1 555 123 4567\n"
    )
    below = said(f"12 done\n\n{AT}\n{quoted()}\nCarl Reyes\nAcme Inc\n+1 555 123 4567\n")

    assert inline.items == {12: "Carl", 14: "Cleo Marsh, +1 555 123 4567"}
    assert below.reply == "12 done"


@pytest.mark.parametrize(
    "row", ["Complete Later", "New date · Blocked · Ask", "Complete<https://x.example/1> Later<https://x.example/2>"]
)  # fmt: skip
def test_a_row_of_buttons_below_an_item_is_of_it(row: str) -> None:
    found = said(f"> 12. Send\n>\n> {row}\n\ndone\n\n> 14. Sign\n>\n> {row}\n\nFriday\n")

    assert found.items == {12: "done", 14: "Friday"}


def test_a_hint_below_the_last_item_is_not_of_it() -> None:
    for hint in ("Reply with: done 12, done 14, status, help", "Thanks", "-- ", "Best regards"):
        found = said(
            f"> 12. Send\n\ndone\n\n> 14. Sign\n>\n> {hint}\n\nwho?\n", sent=Sent("", (12, 14))
        )

        assert found.items == {12: "done"}


@pytest.mark.parametrize("sign", ["->", "=>", "-->", "→", "-", ":"])
def test_an_answer_behind_an_item_of_ours_belongs_to_it(sign: str) -> None:
    body = quoted().replace("6 March", f"6 March {sign} done").replace("9 March", f"9 March {sign} Friday")  # fmt: skip

    found = said(f"{AT}\n{body}", sent=SENT)

    assert found.items == {12: "done", 14: "Friday"}
    assert words(found.reply) == "done Friday"


def test_a_check_mark_behind_an_item_of_ours_belongs_to_it() -> None:
    found = said(f"{AT}\n{quoted().replace('6 March', '6 March ✅')}", sent=SENT)

    assert found.items == {12: "✅"}


def test_what_stands_behind_an_item_without_a_sign_or_in_a_mail_not_of_ours_is_quoted() -> None:
    later = quoted().replace("6 March", "6 March, 2 days late")
    arrow = quoted().replace("6 March", "6 March -> done")

    assert reply(f"12 done\n\n{AT}\n{later}", sent=SENT) == "12 done"
    assert reply(f"12 done\n\n{AT}\n{arrow}") == "12 done"


def coloured(above: str, colour: str, answer: str) -> str:
    """Write as Outlook does: below its rule nothing is marked but by its colour."""
    lines = [f"<p>{line or '&nbsp;'}</p>" for line in REMINDER.splitlines()]
    lines.insert(5, f'<p><span style="color:{colour}">{answer}</span></p>')
    block = "<b>From:</b> Tandem<br><b>Sent:</b> Tuesday<br><b>To:</b> Carl<br><b>Subject:</b> x"
    rule = f'<div style="border:none;border-top:solid #E1E1E1 1.0pt"><p>{block}</p></div>'
    return f"<div><p>{above}</p>{rule}{''.join(lines)}</div>"


@pytest.mark.parametrize("sent", [SENT, None])
@pytest.mark.parametrize(
    ("above", "colour"),
    [
        ("My answers are in red.", "red"),
        ("Siehe Antworten in rot", "#C00000"),
        ("Mes réponses en bleu ci-dessous", "rgb(0, 112, 192)"),
        ("回答は赤字です", "#f00"),
        ("Comments in green", "#00B050"),
    ],
)
def test_an_answer_in_the_colour_that_its_author_named_belongs_to_the_item_above(
    above: str, colour: str, sent: Sent | None
) -> None:
    found = said(coloured(above, colour, "sent yesterday"), "text/html", sent)

    assert found.items == {12: "sent yesterday"}
    assert found.rest == above


@pytest.mark.parametrize(
    ("above", "colour"),
    [
        ("My answers are in red.", "blue"),
        ("My answers are in red.", "#333333"),
        ("Why is 12 red?", "red"),
        ("12 done", "red"),
    ],
)
def test_any_other_colour_in_the_history_says_nothing(above: str, colour: str) -> None:
    assert reply(coloured(above, colour, "3 days late"), "text/html") == above


def test_what_we_sent_is_ours_in_whatever_colour() -> None:
    html = coloured("My answers are in red.", "red", "Answer in your own words")
    late = Sent(f"{REMINDER}3 days late\n", (12, 14))

    assert reply(html, "text/html", SENT) == "My answers are in red."
    assert reply(html.replace("Answer in your own words<", "3 days late<"), "text/html", late) == (
        "My answers are in red."
    )
