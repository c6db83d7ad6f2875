"""What stands below the line by which a client introduces a quote is not new, in any language."""
# ruff: noqa: RUF001

import textwrap

import pytest

from tests.mail_text.lines_of_clients import APPLE, GMAIL, OTHERS, OUTLOOK, THUNDERBIRD
from tests.mail_text.lines_of_hosts import ABOVE_QUOTES, HOSTS
from tests.mail_text.mails import AT, OURS, REMINDER, quoted, reply, said

ANSWERS = (
    "12 done",
    "14 done by Friday 6 March 2026",
    "Hi,\n12 is done.\n\n14 slips to Friday at 9:00",
)
HISTORY = REMINDER.partition("\n\n")[2]
LINES = {f"{family} {name}": line for family, lines in {"gmail": GMAIL, "apple": APPLE, "thunderbird": THUNDERBIRD, "other": OTHERS, "host": HOSTS, "above": ABOVE_QUOTES}.items() for name, line in lines.items()}  # fmt: skip
ONE_LINE = {
    name: line for name, line in LINES.items() if "\n" not in line and "groupwise" not in name
}
# Their history is marked in any case, or a line by itself tells too little.
NEEDS_MARKS = frozenset(
    {"other emacs", "other web.de new", *(f"above {name}" for name in ABOVE_QUOTES)}
)
NOT_ON_TOP = frozenset(
    name for name in LINES if "marker" in name or name in {"other 163 block", "other em client"}
)


def wrapped(line: str, width: int) -> str:
    return "\n".join(textwrap.wrap(line, width, break_long_words=False, break_on_hyphens=False))


@pytest.mark.parametrize("answer", ANSWERS)
@pytest.mark.parametrize("name", LINES)
def test_a_marked_quote_below_is_not_new(name: str, answer: str) -> None:
    assert reply(f"{answer}\n\n{LINES[name]}\n\n{quoted()}") == answer


@pytest.mark.parametrize("answer", ANSWERS)
@pytest.mark.parametrize("name", sorted(LINES.keys() - NEEDS_MARKS))
def test_unmarked_history_below_is_not_new(name: str, answer: str) -> None:
    assert reply(f"{answer}\n\n{LINES[name]}\n\n{HISTORY}") == answer


@pytest.mark.parametrize("width", [76, 60, 45])
@pytest.mark.parametrize("name", sorted(ONE_LINE.keys() - NEEDS_MARKS))
def test_a_wrapped_line_is_one(name: str, width: int) -> None:
    body = f"12 done\n\n{wrapped(LINES[name], width)}\n\n"

    assert reply(body + quoted()) == "12 done"
    assert reply(body + HISTORY) == "12 done"


@pytest.mark.parametrize("name", LINES)
def test_a_line_inside_the_quote_is_quoted(name: str) -> None:
    assert reply(f"12 done\n\n{quoted(LINES[name])}{quoted()}") == "12 done"


@pytest.mark.parametrize("name", sorted(LINES.keys() - NOT_ON_TOP))
def test_an_answer_below_the_quote_is_new(name: str) -> None:
    assert reply(f"{LINES[name]}\n{quoted()}\n\n12 done\n") == "12 done"


@pytest.mark.parametrize("language", OUTLOOK)
@pytest.mark.parametrize("form", ["{}: {}", "{} : {}", "*{}:* {}", "{}:\t{}", "{}： {}"])
@pytest.mark.parametrize("address", ["", " <plan+abc.def@bot.example>"])
def test_a_header_block_begins_history_in_every_language(
    language: str, form: str, address: str
) -> None:
    values = (f"Tandem{address}", "Tuesday, March 3, 2026 9:00 AM", "Carl Reyes", "Two tasks")
    block = "\n".join(
        form.format(label, value) for label, value in zip(OUTLOOK[language], values, strict=True)
    )

    assert (
        reply(f"12 done: see below\nTo be clear: 14 too\n\n{block}\n\n{HISTORY}")
        == "12 done: see below\nTo be clear: 14 too"
    )
    assert reply(f"12 done\n{'_' * 32}\n{block}\n\n{HISTORY}") == "12 done"


@pytest.mark.parametrize(
    "line",
    ["Xyzzy 3.3.2026 qqq Tandem <plan+abc.def@bot.example>:", "Tandem <plan+abc.def@bot.example> plugh:", "foo 2026-03-03 09:00 bar <plan+abc.def@bot.example>:"],
)  # fmt: skip
def test_a_language_that_nobody_knows_is_read_by_address_and_date(line: str) -> None:
    assert reply(f"12 done\n\n{line}\n\n{HISTORY}") == "12 done"


@pytest.mark.parametrize("depth", [1, 2, 5, 60])
def test_a_quote_of_any_depth_is_quoted(depth: int) -> None:
    assert reply(f"12 done\n\n{AT}\n{quoted(mark='>' * depth + ' ')}") == "12 done"


@pytest.mark.parametrize(
    ("body", "cut"),
    [
        (f"FYI\n\n{OTHERS['gmail forward']}\n\n{HISTORY}", "forwarded"),
        (f"FYI\n\n{quoted(OTHERS['gmail forward'])}{quoted()}", "forwarded"),
        (f"FYI\n\n{OTHERS['horde forward']}\n\n{HISTORY}", "forwarded"),
        (f"12 done\n\n{OTHERS['samsung']}\n\n{HISTORY}", "original"),
        (f"12 done\n\n{AT}\n{quoted()}", "attribution"),
        (f"12 done\n\n{quoted()}", "quote"),
        (f"12 done\n\n{OTHERS['blackberry']}\n\n{HISTORY}", "headers"),
        (f"12 done\n\n{OTHERS['marker']}\n\n{HISTORY}", "marker"),
        ("12 done", ""),
    ],
)  # fmt: skip
def test_the_rule_that_cut_is_told(body: str, cut: str) -> None:
    assert said(body).cut == cut


def test_a_mail_on_one_line_keeps_the_words_before_its_attribution() -> None:
    flat = " ".join(REMINDER.split())

    assert reply(f"12 done {AT} {flat}") == "12 done"


def test_quoted_lines_that_a_gateway_wrapped_stay_quoted() -> None:
    body = f"""{AT}
> Your plan "Acme onboarding" has two tasks that wait for you since the
first of
> March, and both of them are needed before the kick-off can take place on
Friday.

12 done
"""

    assert reply(body) == "12 done"


def test_a_history_without_any_mark_is_known_by_its_greeting_to_the_author() -> None:
    text = reply(f"12 done\n\nxyzzy plugh 3 qqq:\n\n{REMINDER}")

    assert text == "12 done"
    assert not any(line in text for line in OURS)


@pytest.mark.parametrize("end", ["\n>:", "\n> wrote:", " \n> skrev:"])
def test_an_address_that_was_wrapped_before_its_bracket_is_closed(end: str) -> None:
    line = f"ons. 26. aug. 2026 kl. 14:05 skrev Tandem <plan+abc.def@bot.example{end}"

    assert reply(f"12 done\n\n{line}\n\n{quoted()}") == "12 done"
    assert reply(f"12 done\n\n{line}\n\n{HISTORY}") == "12 done"


def test_an_address_that_exchange_wrote_twice_is_one() -> None:
    line = "On Jan 20, 2026, at 10:03 AM, Tandem <plan@bot.example<mailto:plan@bot.example>> wrote:"

    assert reply(f"12 done\n\n{line}\n\n{HISTORY}") == "12 done"


@pytest.mark.parametrize("width", [76, 45])
@pytest.mark.parametrize("name", ABOVE_QUOTES)
def test_a_line_without_a_colon_counts_right_above_a_quote(name: str, width: int) -> None:
    assert reply(f"12 done\n\n{wrapped(ABOVE_QUOTES[name], width)}\n\n{quoted()}") == "12 done"


@pytest.mark.parametrize(
    "answer",
    ["Priya (priya@acme.example) by 12 March 2026", "I asked Tandem <plan+abc.def@bot.example> on 3/3/2026"],
)  # fmt: skip
def test_an_answer_between_quotes_that_looks_like_such_a_line_is_kept(answer: str) -> None:
    found = said(f"{AT}\n> 12. Who signs?\n\n{answer}\n\n> 14. Sign\n\ndone\n")

    assert found.items == {12: answer, 14: "done"}


def test_a_line_that_was_wrapped_after_its_first_word_is_cut_whole() -> None:
    line = AT.replace(" ", "\n", 1)

    assert reply(f"12 done\n\n{line}\n\n{quoted()}") == "12 done"


@pytest.mark.parametrize("answer", ["To: be decided", "Sent: 12", "12 done\nTo: Bob, 14"])
@pytest.mark.parametrize("end", ["\n", " "])
def test_a_label_of_the_authors_right_above_a_block_is_kept(answer: str, end: str) -> None:
    block = end.join(["From: Tandem <p@bot.example>", "Sent: Tuesday, March 3, 2026 9:00 AM", "To: Carl Reyes", "Subject: Two tasks"])  # fmt: skip

    assert reply(f"{answer}\n{block}\n\n{REMINDER}") == answer


@pytest.mark.parametrize(
    "block",
    [
        '------ Original Message ------\nFrom "Tandem" <p@bot.example>\nTo "Carl"\nDate 3/3/2026 9:00:00 AM\nSubject Two tasks',
        "---- 回复的原邮件 ----\n| 发件人 | Tandem<p@bot.example> |\n| 发送日期 | 2026年03月03日 09:00 |\n| 收件人 | <carl@acme.example> |\n| 主题 | Two tasks |",
    ],
)
def test_words_below_what_a_block_without_colons_quotes_are_new(block: str) -> None:
    assert reply(f"{block}\n\n{quoted()}\n12 done\n") == "12 done"
    assert reply(f"12 done\n\n{block}\n\n{REMINDER}") == "12 done"
