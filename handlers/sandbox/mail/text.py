"""A mail as its reader sees it, for a terminal."""

import re
from email.message import EmailMessage, MIMEPart
from html.parser import HTMLParser

SHOWN = ("From", "To", "Subject")
CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]")
BREAKING = {"br", "p", "div", "tr", "li", "h1", "h2", "h3", "blockquote"}
HIDDEN = {"style", "script", "title"}


def as_text(mail: EmailMessage) -> str:
    """Return the From, To and Subject lines and the text, without what a terminal would obey.

    The text part, where there is one; else the words of the HTML part; else
    nothing. A charset that is not known is read as if it were ASCII.
    """
    headers = [f"{name}: {mail[name]}" for name in SHOWN if mail[name]]
    return CONTROL.sub("", "\n".join([*headers, "", _body(mail).strip(), ""]))


def _body(mail: EmailMessage) -> str:
    part = mail.get_body(("plain", "html"))
    if part is None:
        return ""
    content = _decoded(part)
    return _words(content) if part.get_content_subtype() == "html" else content


def _decoded(part: MIMEPart) -> str:
    try:
        return str(part.get_content())
    except (LookupError, ValueError):
        raw = part.get_payload(decode=True)
        return raw.decode("ascii", "replace") if isinstance(raw, bytes) else ""


def _words(html: str) -> str:
    reader = _Words()
    reader.feed(html)
    reader.close()
    lines = (" ".join(line.split()) for line in "".join(reader.words).splitlines())
    return re.sub(r"\n{3,}", "\n\n", "\n".join(lines))


class _Words(HTMLParser):
    """Keeps what is read, with a new line where a browser begins one."""

    def __init__(self) -> None:
        super().__init__()
        self.words: list[str] = []
        self._hidden = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:  # noqa: ARG002
        self._hidden += tag in HIDDEN
        if tag in BREAKING:
            self.words.append("\n")

    def handle_endtag(self, tag: str) -> None:
        self._hidden = max(0, self._hidden - (tag in HIDDEN))

    def handle_data(self, data: str) -> None:
        if not self._hidden:
            self.words.append(data)
