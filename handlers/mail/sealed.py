"""What came whole and cannot be opened here: encrypted, packed by a signature that is broken, an Outlook package.

Its author is told what to do instead, since nothing of it says what they wanted.
"""

from bot.render import refusals
from handlers.mail.attached import TNEF
from handlers.mail.parse import Parsed
from handlers.mail.parse.smime import PACKED

ARMOUR = "-----BEGIN PGP MESSAGE-----"


def sealed(parsed: Parsed) -> str | None:
    """Say why nothing in a mail can be read, and what its author can do; None where there is something."""
    if parsed.text.lstrip().startswith(ARMOUR):
        return refusals.ENCRYPTED
    if parsed.text.strip() or parsed.html:
        return None
    if parsed.type == "multipart/encrypted":
        return refusals.ENCRYPTED
    for part in parsed.parts:
        if part.type in PACKED:
            signed = part.params.get("smime-type", "").lower() == "signed-data"
            return refusals.SIGNED if signed else refusals.ENCRYPTED
    return refusals.PACKED if parsed.type in TNEF else None
