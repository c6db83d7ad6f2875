"""Mails that are made to cost time: each is built when it is asked for."""

from collections.abc import Callable

HEAD = b"From: Carl Reyes <carl@acme.example>\nTo: plan+abc.def@bot.example\nDate: Tue, 03 Mar 2026 10:15:00 +0000\n"
TEXT = HEAD + b'Content-Type: text/plain; charset="utf-8"\n\n'
HTML = HEAD + b'Content-Type: text/html; charset="utf-8"\n\n'


def nested(depth: int) -> bytes:
    parts = (
        b"--b%d\nContent-Type: multipart/mixed; boundary=b%d\n\n" % (i, i + 1) for i in range(depth)
    )
    return HEAD + b"Content-Type: multipart/mixed; boundary=b0\n\n" + b"".join(parts) + b"x"


def text(piece: str, count: int) -> Callable[[], bytes]:
    return lambda: TEXT + (piece * count).encode("utf-8", "surrogatepass")


def html(piece: str, count: int) -> Callable[[], bytes]:
    return lambda: HTML + (piece * count).encode()


def header(name: str, piece: str, count: int) -> Callable[[], bytes]:
    return lambda: HEAD + f"{name}: {piece * count}\n\n12 done".encode()


def body(extra: bytes, piece: bytes, count: int) -> Callable[[], bytes]:
    return lambda: HEAD + extra + b"\n\n" + piece * count


BOMBS: dict[str, Callable[[], bytes]] = {
    "lines that begin with On": text("On\n", 100_000),
    "heads of attributions": text("On Tue, Mar 3, 2026 at 9:00 AM x\n", 30_000),
    "On without end": text("On ", 300_000),
    "blank lines": text("\n", 50_000),
    "lines of spaces": text("  \t \n", 50_000),
    "one line": text("x", 1_000_000),
    "one line of spaces": text(" ", 1_000_000),
    "one line of marks": text(">", 1_000_000),
    "marks": text(">\n", 100_000),
    "nested quotes": lambda: TEXT + b"\n".join(b">" * depth for depth in range(1_500)),
    "From": text("From: \n", 100_000),
    "From and Sent": text("From: a Sent: b\n", 50_000),
    "wrote": text("wrote ", 3_000),
    "wrote with colon": text("wrote:\n", 3_000),
    "addresses": text("<a@b.c> ", 50_000),
    "colons": text(":", 500_000),
    "dashes": text("-", 500_000),
    "spaced dashes": text("- ", 250_000),
    "signature marks": text("--\n", 100_000),
    "thanks": text("thanks\n", 50_000),
    "names": text("Carl\n", 50_000),
    "numbers": text("1 ", 1_000_000),
    "right to left": text("\u202e", 300_000),
    "zero widths": text("\u200b", 300_000),
    "NULs": text("\x00", 500_000),
    "lone surrogates": text("\ud800", 100_000),
    "banners": text("CAUTION: external ", 30_000),
    "at signs": text("@", 500_000),
    "local parts": text("a@", 300_000),
    "angle brackets": text("<", 500_000),
    "dates": text("3.3.2026 ", 100_000),
    "telephones": text("sent from my\n", 50_000),
    "capitals": text("Item Price Quantity Total\n", 20_000),
    "long capitals": text("Item Price " * 170 + "\n", 500),
    "figures": text("12 345 678 901 " * 100 + "\n", 500),
    "bars": text(" | ", 200_000),
    "flat attributions": text("on " * 50 + "<a@b> x", 3_000),
    "items and answers": text("> 1. x\nd\n", 30_000),
    "more than": text("> 5 people\n\nx\n", 50_000),
    "links": text("https://x https://", 50_000),
    "lines in no charset": body(b"Content-Type: text/plain; charset=utf-8", b"\xff\n", 500_000),
    "divs": html("<div>", 100_000),
    "blockquotes": html("<blockquote>", 100_000),
    "bold": html("<b>", 100_000),
    "attributes": lambda: HTML + b"<div " + b" ".join(b"a%d=1" % i for i in range(100_000)) + b">x",
    "tags full of attributes": html("<div " + " ".join(f"a{i}" for i in range(700)) + ">", 250),
    "tables": html("<table><tr><td>", 50_000),
    "quote containers": html('<div class="gmail_quote">', 30_000),
    "rules": html('<div style="border-top:solid">', 11_000),
    "paragraphs": html("<p>x", 200_000),
    "breaks": html("<br>", 300_000),
    "entities": html("&nbsp;", 200_000),
    "half tags": html("<", 1_000_000),
    "comments": html("<!--", 200_000),
    "styles": html("<style>", 100_000),
    "lists": html("<ol><li>", 50_000),
    "misnested": html("<b><i><u><font></p><p>", 5_000),
    "parameters": header("Content-Type", "text/plain; a=b; ", 8_000),
    "parameters within the limit": header("Content-Type", "text/plain; a=b; ", 3_500),
    "continued parameters": lambda: HEAD + b"Content-Type: text/plain" + b"".join(b"; a*%d*=%%41" % i for i in range(4_000)) + b"\n\nx",
    "quotes in parameters": header("Content-Type", 'text/plain;a="', 4_000),
    "escapes in parameters": header("Content-Type", 'text/plain; a="\\\\', 3_000),
    "20,000 addresses": header("Cc", "a@b.example, ", 20_000),
    "addresses within the limit": header("Cc", "a@b.example, ", 4_500),
    "open comments": header("Cc", "(", 60_000),
    "open angles": header("Cc", "<", 60_000),
    "open quotes": header("Cc", '"', 60_000),
    "encoded words": header("Subject", "=?utf-8?q?a?= ", 4_000),
    "half encoded words": header("Subject", "=?", 30_000),
    "folds": header("X", "a\n ", 20_000),
    "results": header("Authentication-Results", "(", 60_000),
    "references": header("References", "<", 60_000),
    "headers": lambda: HEAD + b"X: 1\n" * 10_000 + b"\nx",
    "nested to the limit": lambda: nested(15),
    "nested 1,000 deep": lambda: nested(1_000),
    "parts": body(b"Content-Type: multipart/mixed; boundary=b", b"--b\n\nx\n", 5_000),
    "lines like boundaries": body(b"Content-Type: multipart/mixed; boundary=b", b"--bx\n", 1_000_000),
    "a boundary and spaces": lambda: HEAD + b"Content-Type: multipart/mixed; boundary=b\n\n--b" + b" " * 1_000_000 + b"x",
    "no base64": body(b"Content-Transfer-Encoding: base64", b"!", 5_000_000),
    "no quoted-printable": body(b"Content-Transfer-Encoding: quoted-printable", b"=", 5_000_000),
    "25 MB": body(b"X: y", b"x y z\n", 4_000_000),
    "punycode": body(b"Content-Type: text/plain; charset=punycode", b"a-", 500_000),
    "flowed": body(b"Content-Type: text/plain; format=flowed", b"a \n", 300_000),
}  # fmt: skip
