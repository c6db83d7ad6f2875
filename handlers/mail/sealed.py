"""What came whole and cannot be opened here: encrypted, signed so that its text is packed, an Outlook package.

Its author is told what to do instead, since nothing of it says what they wanted.
"""

from handlers.mail.attached import TNEF
from handlers.mail.parse import Parsed

PACKED = frozenset({"application/pkcs7-mime", "application/x-pkcs7-mime"})
ARMOUR = "-----BEGIN PGP MESSAGE-----"
ENCRYPTED = "It is encrypted, and I have no key for it; please write to me without encryption."
SIGNED = (
    "It is signed in a way that packs its text (S/MIME); please sign it in clear, or not at all."
)
OUTLOOK = "All of it is in an Outlook package (winmail.dat); please send it as HTML or plain text."


def sealed(parsed: Parsed) -> str | None:
    """Say why nothing in a mail can be read, and what its author can do; None where there is something."""
    if parsed.text.lstrip().startswith(ARMOUR):
        return ENCRYPTED
    if parsed.text.strip() or parsed.html:
        return None
    if parsed.type == "multipart/encrypted":
        return ENCRYPTED
    for part in parsed.parts:
        if part.type in PACKED:
            signed = part.params.get("smime-type", "").lower() == "signed-data"
            return SIGNED if signed else ENCRYPTED
    return OUTLOOK if parsed.type in TNEF else None
