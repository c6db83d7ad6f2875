"""A raw mail is read under limits, whatever it holds."""
# ruff: noqa: RUF001

import base64
from datetime import UTC, datetime

import pytest

from handlers.mail.parse import Address, Parsed, Unreadable, parse
from tests.mail_text.mails import raw


def headed(*lines: str, body: str = "12 done\n") -> Parsed:
    return parse(("\n".join(lines) + "\n\n" + body).encode())


def test_the_headers_of_a_mail_are_read() -> None:
    parsed = headed(
        "Message-ID: <a@x.example>",
        "In-Reply-To: <r1@bot.example>",
        "References: <r0@bot.example>\n <r1@bot.example>",
        "From: =?utf-8?q?Carl_R=C3=A9yes?= <Carl@Acme.example>",
        'Cc: "Holm, Vera" <vera@northwind.example>, victor@northwind.example (Victor)',
        "Delivered-To: plan+abc.def@bot.example",
        "X-Forwarded-To: <plan+ghi@bot.example>",
        "Subject: =?utf-8?b?w5xi?=\n =?utf-8?b?ZXI=?= 12",
        "Date: Tue, 03 Mar 2026 10:15:00 +0100",
    )

    assert parsed.message_id == "<a@x.example>"
    assert parsed.in_reply_to == "<r1@bot.example>"
    assert parsed.references == ("<r0@bot.example>", "<r1@bot.example>")
    assert parsed.from_ == (Address("Carl Réyes", "carl@acme.example"),)
    assert parsed.cc == (
        Address("Holm, Vera", "vera@northwind.example"),
        Address("Victor", "victor@northwind.example"),
    )
    assert [box.address for box in parsed.delivered_to] == [
        "plan+abc.def@bot.example",
        "plan+ghi@bot.example",
    ]
    assert parsed.subject == "Über 12"
    assert parsed.date == datetime(2026, 3, 3, 9, 15, tzinfo=UTC)


@pytest.mark.parametrize(
    ("value", "found"),
    [
        ("a@x.example", ["a@x.example"]),
        ("<a@x.example>, b@x.example", ["a@x.example", "b@x.example"]),
        ('"b@x.example" <a@x.example>', ["a@x.example"]),
        ('"b@x.example, c" <a@x.example>', ["a@x.example"]),
        ("=?utf-8?q?b=40x=2Eexample?= <a@x.example>", ["a@x.example"]),
        ("=?utf-8?q?=3Cb=40x=2Eexample=3E?= <a@x.example>", ["a@x.example"]),
        ("(b@x.example) a@x.example", ["a@x.example"]),
        ("a@x.example <b@x.example>", ["b@x.example"]),
        ("Carl <a@x.example> <b@x.example>", ["a@x.example", "b@x.example"]),
        ("undisclosed-recipients:;", []),
        ("team: a@x.example, b@x.example;", ["a@x.example", "b@x.example"]),
        ("nobody", []),
        ("", []),
        ('"unclosed <a@x.example>', []),
        ("a@x.example; b@x.example", ["a@x.example", "b@x.example"]),
        ("<>", []),
    ],
)  # fmt: skip
def test_addresses_are_read_by_structure_and_never_out_of_a_name(
    value: str, found: list[str]
) -> None:
    assert [box.address for box in headed(f"From: {value}").from_] == found


@pytest.mark.parametrize(
    ("charset", "content", "text"),
    [
        ("utf-8", "erledigt für heute".encode(), "erledigt für heute"),
        ("iso-8859-1", "“fertig” – für".encode("cp1252"), "“fertig” – für"),
        ("us-ascii", "für".encode(), "für"),
        ("utf-8", "für".encode("latin-1"), "für"),
        ("nonsense-8", "für".encode(), "für"),
        ("", "für".encode("cp1252"), "für"),
        ("gb2312", "完成了㐀".encode("gb18030"), "完成了㐀"),
        ("iso-2022-jp", "完了しました".encode("iso2022_jp"), "完了しました"),
        ("shift_jis", "完了①".encode("cp932"), "完了①"),
        ("ks_c_5601-1987", "완료했습니다".encode("cp949"), "완료했습니다"),
        ("koi8-r", "готово".encode("koi8-r"), "готово"),
        ("utf-16", "done".encode("utf-16"), "done"),
        ("iso-8859-1", "fertig für heute".encode(), "fertig für heute"),
        ("utf-8", "für\n> · Plan · Größe – 12 ·".encode("cp1252"), "für\n> · Plan · Größe – 12 ·"),
        ("utf-8", "schon für heute\n".encode("cp1252") + "> · Plan · Größe".encode(), "schon für heute\n> · Plan · Größe"),
        ("us-ascii", "完了".encode("iso2022_jp"), "完了"),
        ("", "完了".encode("iso2022_jp"), "完了"),
        ("utf-7", b"12 done +AD4-", "12 done +AD4-"),
        ("punycode", b"12 done", "12 done"),
        ("base64", b"12 done", "12 done"),
        ("x\x00y", b"12 done", "12 done"),
        ("utf-8", b"12 \x00done", "12 done"),
        ("utf-8", "für eins, für zwei, für drei und für vier".encode() + b" \xff", "für eins, für zwei, für drei und für vier \ufffd"),
    ],
)  # fmt: skip
def test_a_text_is_read_by_what_it_declares_and_then_by_what_it_is(
    charset: str, content: bytes, text: str
) -> None:
    head = f'From: a@x.example\nContent-Type: text/plain; charset="{charset}"\nContent-Transfer-Encoding: base64\n\n'

    assert parse(head.encode() + base64.encodebytes(content)).text == text


@pytest.mark.parametrize(
    ("head", "body", "text"),
    [
        ("Subject: =?koi8-r?B?z9TXxdQ=?=\n", "готово".encode("koi8-r"), "готово"),
        ("Subject: =?gb2312?B?u9i4tA==?=\nContent-Type: text/plain; charset=utf-8\n", "完成".encode("gb18030"), "完成"),
        ("Subject: =?gb2312?B?u9i4tA==?= =?utf-16?Q?a?= =?hz?Q?a?= =?base64?Q?a?=\n", "㐀 für".encode("gb18030"), "㐀 für"),
        ("Subject: =?utf-16?Q?a?= =?utf-7?Q?a?= =?x\0?Q?a?=\n", "für".encode("cp1252"), "für"),
        ("Subject: =?utf-8?Q?Re:_x?=\n", "für".encode("cp1252"), "für"),
        ("Content-Type: text/html\n", b'<meta charset="windows-1251">' + "готово".encode("cp1251"), '<meta charset="windows-1251">готово'),
    ],
)  # fmt: skip
def test_what_the_mail_names_elsewhere_helps_where_a_charset_is_wrong_or_missing(
    head: str, body: bytes, text: str
) -> None:
    parsed = parse(f"From: a@x.example\n{head}\n".encode() + body)

    assert (parsed.html or parsed.text) == text


@pytest.mark.parametrize("declared", ["utf-8", ""])
@pytest.mark.parametrize(
    ("charset", "text"),
    [
        ("cp932", "12は完了しました。\n14は来週です。"),
        ("euc_jp", "12は完了しました"),
        ("euc_kr", "12번 완료했습니다"),
        ("gb2312", "12 完成了，14 周五给你"),
        ("big5", "12 完成了，14 星期五給你"),
        ("koi8-r", "12 готово, 14 в пятницу"),
        ("windows-1251", "12 готово, 14 в пятницу"),
        ("windows-1252", "12 läuft, für 14 fehlt die Größe – à demain, él"),
        ("windows-1252", "Größe"),
        ("windows-1252", "à"),
    ],
)
def test_a_charset_that_nothing_names_is_known_by_its_letters(
    declared: str, charset: str, text: str
) -> None:
    head = f'From: a@x.example\nContent-Type: text/plain; charset="{declared}"\n\n'.encode()

    assert parse(head + text.encode(charset)).text == text


MIXED = """\
From: a@x.example
Content-Type: multipart/mixed; boundary="b 1"

preamble
--b 1
Content-Type: multipart/alternative; boundary=b2

--b2

12 done
--b2
Content-Type: text/html

<p>12 done</p>
--b2--
--b 1
Content-Type: application/pdf; name="=?utf-8?q?M=C3=A4rz.pdf?="
Content-Disposition: attachment; filename*=utf-8''M%C3%A4rz.pdf
Content-Transfer-Encoding: base64
Content-ID: <p1@x>

JVBERg==
--b 1
Content-Type: message/rfc822

From: b@x.example

14 done
--b 1--
epilogue
"""


@pytest.mark.parametrize("ends", ["\n", "\r\n"])
def test_parts_are_told_apart(ends: str) -> None:
    parsed = parse(MIXED.replace("\n", ends).encode())

    assert parsed.text.strip() == "12 done"
    assert (parsed.html or "").strip() == "<p>12 done</p>"
    assert [part.type for part in parsed.attachments] == ["application/pdf", "message/rfc822"]
    assert parsed.attachments[0].name == "März.pdf"
    assert parsed.attachments[0].content() == b"%PDF"
    assert parsed.attachments[0].size == 4
    assert parsed.attachments[0].content_id == "p1@x"


@pytest.mark.parametrize(
    "mail",
    [
        b"\n\nFrom: a@x.example\n\n12 done",
        b"From a@x.example Tue Mar  3 10:15:00 2026\nFrom: a@x.example\n\n12 done",
        b"From: a@x.example\r\r\n\r\r\n12 done",
        b"From: a@x.example\r\r12 done",
        b"From: a@x.example\nthis is no header\nX: y\n\n12 done",
        b"From: a@x.example\nContent-Type: multipart/mixed\n\n12 done",
        b'From: a@x.example\nContent-Type: multipart/mixed; boundary="never"\n\n12 done',
        b"From: a@x.example\nContent-Type: multipart/mixed; boundary=b\n\n--b\n\n12 done",
        b"From: a@x.example\nContent-Type: text\n\n12 done",
        b"From: a@x.example\nContent-Type: text/plain; format=flowed\n\n12 \ndone",
        b"From: a@x.example\nContent-Transfer-Encoding: base64\n\nMTIgZG9uZQ",
        b"From: a@x.example\nContent-Transfer-Encoding: quoted-printable\n\n12 do=\nne",
    ],
)  # fmt: skip
def test_a_broken_mail_is_read_as_far_as_it_goes(mail: bytes) -> None:
    parsed = parse(mail)

    assert parsed.text.strip() == "12 done"
    assert [box.address for box in parsed.from_] == ["a@x.example"]


@pytest.mark.parametrize("date", ["", "yesterday", "Tue, 99 Mar 2026 10:15:00 +0000", "1 " * 1000, "Tue, 03 Mar 99999 10:15:00 +0000"])  # fmt: skip
def test_a_date_that_is_none_is_not_known(date: str) -> None:
    assert headed("From: a@x.example", f"Date: {date}").date is None


@pytest.mark.parametrize("mail", [b"", b"\n\n", b"From: a\n" + b"X: y\n" * 20_000 + b"\n12 done"])
def test_what_passes_a_limit_or_holds_nothing_is_unreadable(mail: bytes) -> None:
    with pytest.raises(Unreadable) as failure:
        parse(mail)

    assert failure.value.reason.endswith(".")


def test_the_identity_of_a_mail_does_not_change_on_its_way() -> None:
    first = parse(b"Received: by a\r\nFrom: a@x.example\r\nSubject: x\r\n\r\n12 done\r\n")
    again = parse(b"Received: by b\nReceived: by a\nFrom:  a@x.example\nSubject: x\n\n12 done\n\n")
    other = parse(b"From: a@x.example\nSubject: x\n\n14 done\n")

    assert first.identity == again.identity
    assert first.identity != other.identity
    assert first.message_id is None


def test_flowed_text_is_joined_but_for_signatures_and_quotes() -> None:
    mail = raw("12 is \ndone\n> a \n> b\n-- \nCarl").replace(
        b'charset="utf-8"', b"charset=utf-8; format=flowed"
    )

    assert parse(mail).text == "12 is done\n> a \n> b\n-- \nCarl"
