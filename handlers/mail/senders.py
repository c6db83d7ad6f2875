"""Who says that they wrote a mail, to whom it came, and what our own receiving host found of that."""

from enum import StrEnum

from handlers.mail.parse import Address, Parsed

# A receiving host that writes no name into its results (Microsoft 365) is set by this.
NAMELESS = "-"


class Verdict(StrEnum):
    """What our receiving host says of DMARC; NONE where it says nothing that we may trust."""

    PASS = "pass"  # noqa: S105 - a result, no password
    FAIL = "fail"
    NONE = "none"


def author(parsed: Parsed) -> Address | None:
    """Give the one author; None where there is none, or more than one, which is a sign of forgery."""
    if len(parsed.headers.every("from")) > 1 or len(parsed.from_) != 1:
        return None
    return parsed.from_[0]


def arrived_at(parsed: Parsed) -> tuple[str, ...]:
    """Give every address by which a mail may have reached us, the surest first; our token may be in any."""
    boxes = (*parsed.delivered_to, *parsed.to, *parsed.cc)
    return tuple(dict.fromkeys(box.address for box in boxes))


def dmarc(parsed: Parsed, authserv_id: str | None) -> Verdict:
    """Read what our own receiving host found (RFC 8601), by its topmost header only: others can be forged.

    `authserv_id` is the name that our host writes, `NAMELESS` where it writes none, None where it is not
    known: then nothing is trusted. A pass below another host's header is not believed: what a sender wrote
    lies there. A failure is, and a nameless one on top in any case, since it helps nobody who forges.
    """
    if authserv_id is None or not authserv_id.strip():
        return Verdict.NONE
    for index, value in enumerate(parsed.auth_results[:50]):
        name, results = _read(value)
        if name == authserv_id.strip().lower() or (not name and authserv_id == NAMELESS):
            verdict = _verdict(results, parsed)
            return Verdict.NONE if index and verdict is Verdict.PASS else verdict
        if index == 0 and not name and _verdict(results, parsed) is Verdict.FAIL:
            return Verdict.FAIL
    return Verdict.NONE


def host_of(parsed: Parsed) -> str | None:
    """Give the name under which the receiving host wrote what it found, `NAMELESS` where it has none.

    None where it wrote nothing.
    """
    if not parsed.auth_results:
        return None
    name, _results = _read(parsed.auth_results[0])
    return name or NAMELESS


def _read(value: str) -> tuple[str, list[str]]:
    """Cut a header into the host's name ("" where it has none) and its results."""
    first, *rest = _pieces(value)
    if "=" in first:
        return "", [first, *rest]
    return first.partition(" ")[0].lower(), rest


def _pieces(value: str) -> list[str]:
    """Cut at semicolons, leaving out comments and what is quoted: a sender chooses those words."""
    pieces: list[str] = []
    current: list[str] = []
    quoted = escaped = False
    comments = 0
    for letter in value:
        if escaped or letter == "\\":
            escaped = not escaped
        elif letter == '"' and not comments:
            quoted = not quoted
        elif quoted:
            pass
        elif letter in "()":
            comments = max(0, comments + (1 if letter == "(" else -1))
        elif letter == ";" and not comments:
            pieces.append(" ".join("".join(current).split()))
            current = []
        elif not comments:
            current.append(letter)
    return [*pieces, " ".join("".join(current).split())]


def _verdict(results: list[str], parsed: Parsed) -> Verdict:
    found = {_dmarc_of(result, parsed) for result in results} - {None}
    if Verdict.FAIL in found:
        return Verdict.FAIL
    return Verdict.PASS if found == {Verdict.PASS} else Verdict.NONE


def _dmarc_of(result: str, parsed: Parsed) -> Verdict | None:
    words = result.replace(" =", "=").replace("= ", "=").lower().split()
    method, _, outcome = (words or [""])[0].partition("=")
    if method.partition("/")[0] != "dmarc":
        return None
    if outcome == "pass":
        return Verdict.PASS if _is_about_author(words, parsed) else Verdict.FAIL
    return Verdict.FAIL if outcome in {"fail", "reject", "quarantine"} else Verdict.NONE


def _is_about_author(words: list[str], parsed: Parsed) -> bool:
    """A pass for another domain than the author's says nothing good."""
    domains = [
        word.removeprefix("header.from=").strip("<>")
        for word in words
        if word.startswith("header.from=")
    ]
    one = author(parsed)
    if one is None:
        return False
    return all(
        one.domain == domain or one.domain.endswith(f".{domain}") for domain in domains if domain
    )
