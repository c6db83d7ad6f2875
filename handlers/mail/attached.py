"""The files that came with a mail: which are meant to be kept, and which cannot be.

Left out: pictures of signatures and of what is quoted, signatures of machines, calendar answers. Refused: what runs when
it is opened, and what is too big; it is named with its reason, so that nobody waits for it.
"""

import hashlib
import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice

from handlers.mail import tnef
from handlers.mail.parse import Parsed, Part
from storage.kinds import Refusal

MOST_FILES = 20
TNEF = frozenset({"application/ms-tnef", "application/vnd.ms-tnef"})
NAME, TYPE = 200, 100
# What Gmail does not take either: https://support.google.com/mail/answer/6590
RUNNING = frozenset(
    [
        "ade",
        "adp",
        "apk",
        "appx",
        "appxbundle",
        "bat",
        "cab",
        "chm",
        "cmd",
        "com",
        "cpl",
        "diagcab",
        "diagcfg",
        "diagpack",
        "dll",
        "dmg",
        "ex",
        "ex_",
        "exe",
        "hta",
        "img",
        "ins",
        "iso",
        "isp",
        "jar",
        "jnlp",
        "js",
        "jse",
        "lib",
        "lnk",
        "mde",
        "mjs",
        "msc",
        "msi",
        "msix",
        "msixbundle",
        "msp",
        "mst",
        "nsh",
        "pif",
        "ps1",
        "scr",
        "sct",
        "shb",
        "sys",
        "vb",
        "vbe",
        "vbs",
        "vhd",
        "vxd",
        "wsc",
        "wsf",
        "wsh",
        "xll",
    ]
)
PROGRAMS = (b"MZ", b"\x7fELF", b"#!", b"\xcf\xfa\xed\xfe")
MACHINES = frozenset({"application/pkcs7-signature", "application/x-pkcs7-signature", "application/pgp-signature", "application/pgp-encrypted"})  # fmt: skip
# A picture within the text that is smaller than that is a logo, not a screenshot.
LOGO_BYTES = 30_000
QUOTED = re.compile(
    r"gmail_quote|<blockquote|divRplyFwdMsg|OutlookMessageHeader|appendonsend|moz-cite-prefix"
    r"|yahoo_quoted|protonmail_quote|border:none;border-top:solid #e1e1e1",
    re.IGNORECASE,
)


@dataclass(frozen=True)
class File:
    """A file as it came; `refused` says why it is not kept, None where it is."""

    name: str
    type: str
    content: bytes
    sha256: str
    refused: Refusal | None = None


def files(parsed: Parsed, most_bytes: int) -> tuple[File, ...]:
    """Give the files that the author meant to send, at most twenty; an Outlook package is unpacked."""
    html = parsed.html or ""
    quoted = QUOTED.search(html)
    own = html[: quoted.start()] if quoted else html
    found = (one for part in parsed.attachments if _is_meant(part, own) for one in _unpacked(part))
    return tuple(_file(*one, most_bytes) for one in islice(found, MOST_FILES))


def _unpacked(part: Part) -> Iterator[tuple[str, str, bytes]]:
    """Give name, type and content of a part, or of what lies in it where it is a winmail.dat that can be read."""
    content = part.content()
    packed = part.type in TNEF or (part.name or "").lower() == "winmail.dat"
    inner = tnef.unpack(content) if packed else []
    yield from ((name, "", data) for name, data in inner)
    if not inner:
        yield part.name or _usual_name(part), part.type, content


def _usual_name(part: Part) -> str:
    return "mail.eml" if part.type == "message/rfc822" else "file"


def _file(name: str, kind: str, content: bytes, most_bytes: int) -> File:
    clean = "".join(one for one in name if one.isprintable() and one not in '/\\:"<>|*?').strip(
        ". "
    )
    last = clean.rpartition(".")[2].lower()
    refused = None
    if last in RUNNING or content.startswith(PROGRAMS):
        refused = Refusal.PROGRAM
    elif len(content) > most_bytes:
        refused = Refusal.SIZE
    digest = hashlib.sha256(content).hexdigest()
    return File(clean[-NAME:] or "file", kind[:TYPE], content, digest, refused)


def _is_meant(part: Part, own_html: str) -> bool:
    if part.type in MACHINES:
        return False
    if part.type == "text/calendar" and part.params.get("method", "").lower() == "reply":
        return False
    if part.type.startswith("image/") and (part.content_id or part.disposition == "inline"):
        return part.size > LOGO_BYTES and (
            not part.content_id or f"cid:{part.content_id}" in own_html
        )
    return bool(part.name or part.disposition == "attachment" or part.type == "message/rfc822")
