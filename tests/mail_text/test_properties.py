"""What surrounds a text never changes what is read as new, and nothing that is thrown at the parser escapes."""

from hypothesis import assume, given, settings
from hypothesis import strategies as st

from handlers.mail.automatic import absence, automatic, bounce
from handlers.mail.cases import read_mail
from handlers.mail.newtext import new_text
from handlers.mail.parse import Unreadable, parse
from handlers.mail.senders import author, dmarc
from tests.mail_text.html_of_clients import CLIENTS
from tests.mail_text.kept_words import KEPT
from tests.mail_text.lines_of_clients import APPLE, GMAIL, OTHERS, THUNDERBIRD
from tests.mail_text.mails import OURS, REMINDER, quoted, raw, reply, words
from tests.mail_text.signatures import SIGNATURES
from tests.mail_text.small_print import SMALL_PRINT
from tests.mail_text.telephones import TELEPHONES
from tests.mail_text.test_html_clients import page

LINES = [line for lines in (GMAIL, APPLE, THUNDERBIRD, OTHERS) for line in lines.values()]
# Words as people write them, and sentences of letters that nobody chose.
SAID = st.one_of(
    st.sampled_from(KEPT),
    st.lists(st.sampled_from(["done", "12", "14", "Friday", "not", "yet", "is", "blocked,", "because", "the", "form", "was", "sent", "to", "Bob:", "see", "above"]), min_size=1, max_size=12).map(" ".join),
    st.lists(st.from_regex(r"[a-zà-ÿ0-9][a-zà-ÿ0-9 ,.!?'-]{0,60}[a-z.!]", fullmatch=True), min_size=1, max_size=5).map("\n".join),
)  # fmt: skip


@given(text=SAID, line=st.sampled_from(LINES), gap=st.sampled_from(["", "\n"]))
@settings(max_examples=400, deadline=None)
def test_a_quote_below_never_changes_the_reply(text: str, line: str, gap: str) -> None:
    assert words(reply(f"{text}\n\n{line}{gap}\n{quoted()}")) == words(reply(text))


@given(text=SAID, signature=st.sampled_from(SIGNATURES + TELEPHONES + SMALL_PRINT))
@settings(max_examples=400, deadline=None)
def test_a_signature_below_never_changes_the_reply(text: str, signature: str) -> None:
    # Thanks right above a name are of the signature.
    assume(not text.endswith("Thanks!"))
    alone = reply(f"12 is done.\n\n{text}")

    assert words(reply(f"12 is done.\n\n{text}\n\n{signature}\n")) == words(alone)


@given(text=SAID, client=st.sampled_from(sorted(CLIENTS)))
@settings(max_examples=300, deadline=None)
def test_no_client_lets_a_line_of_ours_through(text: str, client: str) -> None:
    html = page(
        CLIENTS[client], text.replace("&", "&amp;").replace("<", "&lt;").replace("\n", "<br>")
    )

    found = reply(html, "text/html")

    assert not any(line in found for line in OURS)


@given(cut=st.lists(st.integers(0, len(REMINDER)), max_size=4), text=SAID)
@settings(max_examples=200, deadline=None)
def test_a_quote_that_somebody_cut_into_pieces_is_still_quoted(cut: list[int], text: str) -> None:
    pieces = REMINDER
    for position in sorted(cut, reverse=True):
        pieces = pieces[:position] + "\n" + pieces[position:]

    found = reply(f"{text}\n\n{quoted(pieces)}")

    assert words(found) == words(reply(text))


@given(body=st.binary(max_size=600), head=st.binary(max_size=300))
@settings(max_examples=500, deadline=None)
def test_any_bytes_are_a_mail_or_unreadable(body: bytes, head: bytes) -> None:
    for mail in (
        body,
        head + b"\n\n" + body,
        raw("12 done") + body,
        raw("", kind="text/html") + body,
    ):
        _try(mail)


@given(st.data())
@settings(max_examples=500, deadline=None)
def test_any_damage_to_a_mail_is_borne(data: st.DataObject) -> None:
    mail = bytearray(
        data.draw(
            st.sampled_from(
                [
                    raw(f"12 done\n\n{LINES[0]}\n{quoted()}"),
                    raw(page(CLIENTS["gmail"]), "text/html"),
                ]
            )
        )
    )
    for _ in range(data.draw(st.integers(1, 6))):
        start = data.draw(st.integers(0, len(mail)))
        mail[start : start + data.draw(st.integers(0, 30))] = data.draw(st.binary(max_size=20))

    _try(bytes(mail))


def _try(mail: bytes) -> None:
    read_mail("x", mail)
    try:
        parsed = parse(mail)
    except Unreadable:
        return
    new_text(parsed).reply.encode()
    automatic(parsed)
    author(parsed)
    bounce(parsed)
    absence(parsed)
    dmarc(parsed, "x")
    for part in parsed.parts:
        part.content()
