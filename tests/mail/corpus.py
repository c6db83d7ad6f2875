"""Hostile and broken mails, each with the end that it must come to; what is large is built when it is asked for.

All are from Carl to an address with his token unless that is what is wrong with them. Those that may be read
say "Our note on …", which is kept as his words; all the others say "15 done", which must not happen.
"""

import base64
import io
import quopri
import struct
import zipfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import count

from storage.kinds import IncomingState
from tests.mail_text.bombs import BOMBS

USED, HELD = IncomingState.USED, IncomingState.HELD
FAILED, IGNORED = IncomingState.FAILED, IncomingState.IGNORED
FORBIDDEN = "15 done"
CARL = "carl@acme.example"
PLAIN = "Content-Type: text/plain; charset=utf-8"
MIXED = "Content-Type: multipart/mixed; boundary=b"
ALTERNATIVE = "Content-Type: multipart/alternative; boundary=b"
Made = Callable[[str, str], bytes]
NUMBERS = count(1)


@dataclass(frozen=True)
class Hostile:
    """A mail, made for an address of ours; `end` is None where any defined end will do."""

    name: str
    make: Callable[[str], bytes]
    end: IncomingState | None
    words: str | None = None


def hostile() -> Iterator[Hostile]:
    """Give the corpus in its order; a name stands for one mail."""
    unread = ((FAILED, LOCKED), (USED, WITHOUT_WORDS), (HELD, DOUBTFUL), (IGNORED, ROBOTS))
    for end, mails in unread:
        for name, make in mails.items():
            yield Hostile(name, lambda to, make=make: make(to, FORBIDDEN), end)
    for name, make in READ.items():
        words = f"Our note on {name}."
        yield Hostile(name, lambda to, make=make, words=words: make(to, words), USED, words)


def bombs() -> Iterator[Hostile]:
    """Give the mails that are made to cost time, addressed like the others."""
    for name, bomb in BOMBS.items():
        yield Hostile(f"bomb: {name}", lambda to, bomb=bomb: _addressed(bomb(), to), None)


def mail(
    to: str, *lines: str, body: str | bytes = "", sender: str | None = f"From: {CARL}"
) -> bytes:
    """Write a mail of some header lines; without a Message-ID of its own it gets one."""
    own = [line for line in (sender, f"To: {to}", *lines) if line]
    if not any(line.startswith("Message-ID") for line in lines):
        own.append(f"Message-ID: <{next(NUMBERS)}@acme.example>")
    content = body if isinstance(body, bytes) else body.encode("utf-8", "surrogatepass")
    return "\r\n".join([*own, "", ""]).encode("utf-8", "surrogatepass") + content + b"\r\n"


def headed(*lines: str, **more: str | None) -> Made:
    """Words in plain text below some header lines."""
    return lambda to, words: mail(to, *lines, body=words, **more)


def coded(*lines: str, code: Callable[[str], bytes]) -> Made:
    """Words in some code below some header lines."""
    return lambda to, words: mail(to, *lines, body=code(words))


def parts(*pieces: str, kind: str = MIXED, end: str = "--b--") -> Made:
    """Some parts, `{words}` in one of them."""
    divided = "".join(f"--b\r\n{piece}\r\n" for piece in pieces) + end
    return lambda to, words: mail(to, kind, body=divided.replace("{words}", words))


def part(kind: str, content: str = "{words}", *more: str) -> str:
    return "\r\n".join([f"Content-Type: {kind}", *more, "", content])


def nested(depth: int, kind: str = "multipart/mixed") -> Made:
    def make(to: str, words: str) -> bytes:
        inner = "".join(
            f"--b{i}\r\nContent-Type: {kind}; boundary=b{i + 1}\r\n\r\n" for i in range(depth)
        )
        return mail(
            to, f"Content-Type: {kind}; boundary=b0", body=f"{inner}--b{depth}\r\n\r\n{words}"
        )

    return make


def mails_in_mails(depth: int) -> Made:
    def make(to: str, words: str) -> bytes:
        inner = f"From: {CARL}\r\nContent-Type: message/rfc822\r\n\r\n" * depth
        return mail(to, "Content-Type: message/rfc822", body=f"{inner}From: {CARL}\r\n\r\n{words}")

    return make


def html(content: str, *lines: str) -> Made:
    return lambda to, words: mail(
        to, "Content-Type: text/html; charset=utf-8", *lines, body=content.replace("{words}", words)
    )


def attached(name: str, content: bytes, kind: str = "application/octet-stream") -> str:
    coded = base64.encodebytes(content).decode().replace("\n", "\r\n")
    head = f'Content-Disposition: attachment; filename="{name}"'
    return part(kind, coded, head, "Content-Transfer-Encoding: base64")


def zip_bomb() -> bytes:
    """Thirty megabytes of nothing in thirty kilobytes, in a file that lies in itself by name."""
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("nothing.txt", bytes(30_000_000))
    return packed.getvalue()


def outlook(*attributes: tuple[int, bytes], claimed: int | None = None) -> bytes:
    """A winmail.dat; `claimed` is the length that its attributes say they have."""
    package = struct.pack("<IH", 0x223E9F78, 1)
    for kind, content in attributes:
        length = len(content) if claimed is None else claimed
        package += struct.pack("<BII", 2, kind, length) + content + b"\0\0"
    return package


def _addressed(bomb: bytes, to: str) -> bytes:
    number = f"{to}\nMessage-ID: <bomb-{next(NUMBERS)}@acme.example>"
    return bomb.replace(b"plan+abc.def@bot.example", number.encode(), 1)


def _base64(words: str) -> bytes:
    return base64.encodebytes(words.encode())


TEXT = part("text/plain")
HIDDEN = '<p>{words}</p><div style="display:none">15 done</div>'

# What is broken and can be read all the same: a person wrote it, and their words count.
READ: dict[str, Made] = {
    "no head lines but From and To": headed(),
    "no content type": headed("MIME-Version: 1.0"),
    "nonsense for a type": headed("Content-Type: ;;; ==; text"),
    "half a type": headed("Content-Type: text"),
    "two types": headed(PLAIN, "Content-Type: application/octet-stream"),
    "a multipart without a boundary": headed("Content-Type: multipart/mixed"),
    "a boundary that never comes": headed("Content-Type: multipart/mixed; boundary=nowhere"),
    "an empty boundary": headed('Content-Type: multipart/mixed; boundary=""'),
    "a boundary of patterns": parts(TEXT, kind='Content-Type: multipart/mixed; boundary="b"; x="(.*)+"'),
    "parts without an end": parts(TEXT, end=""),
    "parts whose end comes first": parts(TEXT, end="--b--\r\n--b\r\n\r\n15 done"),
    "parts in base64 by their head": lambda to, words: mail(to, MIXED, "Content-Transfer-Encoding: base64", body=f"--b\r\n{PLAIN}\r\n\r\n{words}\r\n--b--"),
    "a part without a head": parts("\r\n{words}"),
    "a nameless empty part": parts("", TEXT),
    "nested nineteen deep": nested(18),
    "alternatives of one kind": parts(TEXT, kind=ALTERNATIVE),
    "base64 that is none": headed(PLAIN, "Content-Transfer-Encoding: base64 7bit"),
    "base64 without its padding": coded(PLAIN, "Content-Transfer-Encoding: base64", code=lambda words: _base64(words).rstrip(b"=\n")),
    "base64 with rubbish": coded(PLAIN, "Content-Transfer-Encoding: base64", code=lambda words: b"*" + _base64(words) + b"\r\n!!"),
    "quoted-printable with loose marks": coded(PLAIN, "Content-Transfer-Encoding: quoted-printable", code=lambda words: quopri.encodestring(words.encode()) + b"="),
    "an encoding that nobody knows": headed(PLAIN, "Content-Transfer-Encoding: x-rot13"),
    "a charset that nobody knows": headed("Content-Type: text/plain; charset=x-klingon"),
    "a charset that is a codec": headed("Content-Type: text/plain; charset=rot13"),
    "a charset of a thousand letters": headed(f"Content-Type: text/plain; charset={'x' * 1_000}"),
    "ascii that is latin": lambda to, words: mail(to, "Content-Type: text/plain; charset=us-ascii", body=words.encode()),
    "utf-16 that is none": headed("Content-Type: text/plain; charset=utf-16"),
    "utf-16 with its mark": coded("Content-Type: text/plain; charset=utf-16", "Content-Transfer-Encoding: base64", code=lambda words: base64.encodebytes(words.encode("utf-16"))),
    "utf-7 that is plain": headed("Content-Type: text/plain; charset=utf-7"),
    "latin that is utf-8": headed("Content-Type: text/plain; charset=iso-8859-1"),
    "utf-8 with a mark on top": lambda to, words: mail(to, PLAIN, body="\ufeff" + words),
    "NULs among the words": lambda to, words: mail(to, PLAIN, body=words.replace(" ", "\0 ")),
    "lines that end in a return": lambda to, words: mail(to, PLAIN, body=words).replace(b"\r\n", b"\r\n", 4),
    "lines that end in a feed": lambda to, words: mail(to, PLAIN, body=words).replace(b"\r\n", b"\n"),
    "the line of an mbox on top": lambda to, words: b"From carl Mon Mar  2 12:00:00 2026\r\n" + mail(to, PLAIN, body=words),
    "a line without a colon": headed("this is no header", PLAIN),
    "a subject in bytes": lambda to, words: mail(to, "Subject: X", PLAIN, body=words).replace(b"Subject: X", b"Subject: \xff\xfe\xe4"),
    "a subject with NULs": headed("Subject: a\0b\0c", PLAIN),
    "a subject of lone surrogates": headed("Subject: a\ud800b", "X-Other: \udfff", PLAIN),
    "a subject of half a word": headed("Subject: =?utf-8?q?a?= =?utf-8?b?8J+", PLAIN),
    "a subject of 30 kB": headed("Subject: " + "x" * 30_000, PLAIN),
    "a subject over two hundred lines": headed("Subject: a" + "\r\n b" * 200, PLAIN),
    "a name of 900 letters": headed(PLAIN, sender=f'From: "{"x" * 900}" <{CARL}>'),
    "a comment behind the address": headed(PLAIN, sender=f"From: {CARL} (Carl (the one and only) Reyes)"),
    "an address with a NUL": headed(PLAIN, sender="From: <carl\0@acme.example>"),
    "a group of one": headed(PLAIN, sender=f"From: Acme: {CARL};"),
    "an address in capitals": headed(PLAIN, sender="From: CARL@ACME.EXAMPLE"),
    "a group of nobody as its readers": headed(PLAIN, "Cc: Undisclosed: ;"),
    "a group that does not end": headed(PLAIN, "Cc: all: a@b.example, c@d.example"),
    "no date": headed(PLAIN),
    "a date that is none": headed("Date: yesterday, I think", PLAIN),
    "the year 1970": headed("Date: Thu, 01 Jan 1970 00:00:00 +0000", PLAIN),
    "the year 2039": headed("Date: Sat, 01 Jan 2039 00:00:00 +0000", PLAIN),
    "the year 99999": headed("Date: Mon, 02 Mar 99999 12:00:00 +0000", PLAIN),
    "a zone of 99 hours": headed("Date: Mon, 02 Mar 2026 12:00:00 +9999", PLAIN),
    "no number": lambda to, words: mail(to, "Message-ID:", PLAIN, body=words),
    "a number of 10 kB": headed(f"Message-ID: <{'x' * 10_000}@acme.example>", PLAIN),
    "a number with NULs": headed("Message-ID: <a\0b@acme.example>", PLAIN),
    "a number without brackets": headed("Message-ID: one two three", PLAIN),
    "itself as what it answers": headed("Message-ID: <loop@acme.example>", "In-Reply-To: <loop@acme.example>", "References: <loop@acme.example> <loop@acme.example>", PLAIN),
    "five thousand references": headed("References: " + "<a@b> " * 5_000, PLAIN),
    "html with what is hidden": html(HIDDEN),
    "html with what has no size": html('<p>{words}</p><span style="font-size:0px">15 done</span>'),
    "html with what hides from Outlook": html('<p>{words}</p><p style="mso-hide:all">15 done</p>'),
    "html with what stands outside": html('<p>{words}</p><p style="visibility: hidden">15 done</p><p hidden>15 done</p>'),
    "html with what is as clear as glass": html('<p>{words}</p><p style="opacity:0">15 done</p>'),
    "html in a frame without gaps": html('<div style="font-size:0"><p style="font-size:14px">{words}</p></div>'),
    "html with a line before it that is not shown": html('<div style="max-height:0;overflow:hidden;font-size:1px">15 done</div><p>{words}</p>'),
    "html with comments and scripts": html("<!-- 15 done --><script>15 done</script><p>{words}</p><template>15 done</template>"),
    "html without an end": html("<div><table><tr><td>{words}"),
    "an Outlook package beside words": parts(TEXT, attached("winmail.dat", outlook((0x00069002, b"x"), (0x00018010, b"plan.txt\0"), (0x0006800F, b"15 done")), "application/ms-tnef")),
    "an Outlook package that ends too soon": parts(TEXT, attached("winmail.dat", outlook((0x00069002, b"x"), claimed=0x7FFFFFFF), "application/ms-tnef")),
    "a signature of a machine": parts(TEXT, attached("smime.p7s", b"0\x82\x01\x00", "application/pkcs7-signature"), kind='Content-Type: multipart/signed; protocol="application/pkcs7-signature"; micalg=sha-256; boundary=b'),
    "a signature of a person": parts(TEXT, attached("signature.asc", b"-----BEGIN PGP SIGNATURE-----", "application/pgp-signature"), kind='Content-Type: multipart/signed; protocol="application/pgp-signature"; boundary=b'),
    "a signature around the words": lambda to, words: mail(to, PLAIN, body=f"-----BEGIN PGP SIGNED MESSAGE-----\r\nHash: SHA256\r\n\r\n{words}\r\n-----BEGIN PGP SIGNATURE-----\r\n\r\niQEzBAEBCAAdFiEE\r\n=abcd\r\n-----END PGP SIGNATURE-----"),
    "a bomb in a zip": parts(TEXT, attached("plans.zip", zip_bomb(), "application/zip")),
    "a program by another name": parts(TEXT, attached("plan\u202efdp.exe", b"MZ\0\0", "application/pdf")),
    "a name that climbs": parts(TEXT, attached("../../../../etc/passwd", b"15 done", "text/plain")),
    "a name with NULs": parts(TEXT, attached("a\0b.pdf", b"%PDF", "application/pdf")),
    "a hundred attachments": parts(TEXT, *[attached(f"{n}.txt", b"15 done", "text/plain") for n in range(100)]),
    "a text that is attached": parts(TEXT, attached("todo.txt", b"15 done", "text/plain")),
    "a page that is attached": parts(TEXT, attached("todo.html", b"<p>15 done</p>", "text/html")),
    "a mail that is attached": parts(TEXT, part("message/rfc822", f"From: {CARL}\r\n\r\n15 done")),
    "a wish of a calendar": parts(TEXT, part("text/calendar; method=REQUEST", "BEGIN:VCALENDAR\r\nSUMMARY:15 done\r\nEND:VCALENDAR")),
}  # fmt: skip

# A person's, as it seems, and without a word of their own.
WITHOUT_WORDS: dict[str, Made] = {
    "nothing but a head": lambda to, _words: mail(to, PLAIN).rstrip() + b"\r\n\r\n",
    "nothing but NULs": lambda to, _words: mail(to, PLAIN, body=b"\0" * 5_000),
    "nothing but a mail": mails_in_mails(1),
    "a hundred mails in each other": mails_in_mails(100),
    "nothing but what is hidden": html('<div style="display:none">{words}</div>'),
    "nothing but an attached text": parts("Content-Disposition: attachment; filename=a.txt\r\n\r\n{words}", "Content-Type: text/plain\r\n\r\n"),
    "nothing but a quote": lambda to, words: mail(to, PLAIN, body=f"> {words}"),
}  # fmt: skip

# Whose they are is not beyond doubt.
DOUBTFUL: dict[str, Made] = {
    "no From": headed(PLAIN, sender=None),
    "an empty From": headed(PLAIN, sender="From:"),
    "a From of words": headed(PLAIN, sender="From: Carl Reyes"),
    "two Froms": headed(PLAIN, "From: sam@globex.example"),
    "two authors": headed(PLAIN, sender=f"From: {CARL}, cleo@acme.example"),
    "two authors in a group": headed(PLAIN, sender=f"From: Acme: {CARL}, cleo@acme.example;"),
    "a group of nobody": headed(PLAIN, sender="From: Acme: ;"),
    "an address of 10 kB": headed(PLAIN, sender=f"From: <{'x' * 10_000}@acme.example>"),
    "a folded head line as its From": headed(PLAIN, sender=f"Subject: x\r\n From: {CARL}"),
    "a comment within the address": headed(
        PLAIN, sender="From: Carl <carl(a comment)@acme.example>"
    ),
    # What the receiving host writes stands above it, and so ends the head.
    "a blank line on top": lambda to, words: b"\r\n" + mail(to, PLAIN, body=words),
    "a From behind the head": headed(PLAIN, sender="X: y\r\n\r\nFrom: carl@acme.example"),
}

# They are whole, and cannot be opened here.
LOCKED: dict[str, Made] = {
    "nested a hundred deep": nested(100),
    "digests nested a hundred deep": nested(100, "multipart/digest"),
    "a head of 10 MB": headed("X-Long: " + "x" * 10_000_000, PLAIN),
    "a head of twenty thousand lines": headed(*["X: y"] * 20_000, PLAIN),
    "a thousand parts": parts(*[TEXT] * 1_000),
    "a part with a head of 100 kB": parts(part("text/plain", "{words}", "X: " + "x" * 100_000)),
    "encrypted by S/MIME": coded('Content-Type: application/pkcs7-mime; smime-type=enveloped-data; name="smime.p7m"', "Content-Transfer-Encoding: base64", code=lambda words: _base64(words * 9)),
    "signed by S/MIME and packed": coded('Content-Type: application/x-pkcs7-mime; smime-type=signed-data; name="smime.p7m"', "Content-Transfer-Encoding: base64", code=lambda words: _base64(words * 9)),
    "encrypted by PGP": parts(part("application/pgp-encrypted", "Version: 1"), part("application/octet-stream", "-----BEGIN PGP MESSAGE-----\r\n{words}"), kind='Content-Type: multipart/encrypted; protocol="application/pgp-encrypted"; boundary=b'),
    "encrypted by PGP in its text": lambda to, words: mail(to, PLAIN, body=f"-----BEGIN PGP MESSAGE-----\r\n\r\nhQEMA\r\n{words}\r\n=abcd\r\n-----END PGP MESSAGE-----"),
    "nothing but an Outlook package": lambda to, words: mail(to, 'Content-Type: application/ms-tnef; name="winmail.dat"', "Content-Transfer-Encoding: base64", body=base64.encodebytes(outlook((0x0001800C, words.encode())))),
}  # fmt: skip

# They say of themselves that nobody wrote them.
ROBOTS: dict[str, Made] = {
    "an answer of a calendar": parts(TEXT, part("text/calendar; method=REPLY", "BEGIN:VCALENDAR\r\nEND:VCALENDAR"), kind=ALTERNATIVE),
    "a wish of a calendar for another time": parts(TEXT, part('text/calendar; charset=utf-8; METHOD="COUNTER"', "BEGIN:VCALENDAR\r\nEND:VCALENDAR")),
    "a report": parts(TEXT, part("message/delivery-status", "Status: 5.1.1"), kind="Content-Type: multipart/report; boundary=b"),
    "a receipt of its reading": parts(TEXT, part("message/disposition-notification", "Disposition: automatic-action"), kind="Content-Type: multipart/report; report-type=disposition-notification; boundary=b"),
    "an absence": headed("Auto-Submitted: auto-replied", PLAIN),
    "a list": headed("List-Id: <all.acme.example>", PLAIN),
    "our own loop": headed("X-Tandem-Loop: northwind.example", PLAIN),
    "our own address": headed(PLAIN, sender="From: plan@northwind.example"),
}  # fmt: skip
