"""The tree of parts, cut by offsets in the one raw mail: nothing is copied before it is a leaf."""

import re
from dataclasses import dataclass

from handlers.mail.parse.headers import head_pairs, one_line, split_head, value_and_params
from handlers.mail.parse.model import Headers, Part, Unreadable

PARTS = 200
DEPTH = 20
NAME = 200
TYPE = re.compile(r"[a-z0-9!#$&^_.+-]+/[a-z0-9!#$&^_.+-]+")


@dataclass(frozen=True)
class _Piece:
    """A stretch of the mail that is still to be read, with what stands there unless a head says otherwise."""

    start: int
    end: int
    depth: int
    default: str


def read_head(raw: bytes, start: int, end: int) -> tuple[Headers, int]:
    """Read the head at `start`; gives it and where the body begins."""
    cut = split_head(raw, start, end)
    if cut is None:
        raise Unreadable("A head of this mail is longer than 64 kB.")
    return Headers(head_pairs(raw[start : cut[0]])), cut[1]


def leaves(raw: bytes, start: int, headers: Headers) -> tuple[Part, ...]:
    """Give the leaves of a mail in their order; `message/*` is a leaf and is not looked into.

    A multipart without a boundary that divides it is read as plain text.
    """
    found: list[Part] = []
    waiting: list[tuple[_Piece, Headers | None]] = [
        (_Piece(start, len(raw), 1, "text/plain"), headers)
    ]
    seen = 0
    while waiting:
        piece, head = waiting.pop()
        seen += 1
        if seen > PARTS:
            raise Unreadable("This mail has more than 200 parts.")
        if piece.depth > DEPTH:
            raise Unreadable("The parts of this mail are nested more than 20 deep.")
        body = piece.start
        if head is None:
            head, body = read_head(raw, piece.start, piece.end)
        kind, params = content_type(head, piece.default)
        inner = _pieces(raw, body, piece, kind, params) if kind.startswith("multipart/") else []
        if inner:
            waiting += [(part, None) for part in reversed(inner)]
            continue
        kind = "text/plain" if kind.startswith("multipart/") else kind
        found.append(_leaf(raw[body : piece.end], head, kind, params))
    return tuple(found)


def content_type(head: Headers, default: str = "text/plain") -> tuple[str, dict[str, str]]:
    """Read Content-Type; what makes no sense is plain text (RFC 2045, section 5.2)."""
    if "content-type" not in head:
        return default, {}
    kind, params = value_and_params(head.first("content-type"))
    return (kind, params) if TYPE.fullmatch(kind) else ("text/plain", params)


def _pieces(
    raw: bytes, body: int, piece: _Piece, kind: str, params: dict[str, str]
) -> list[_Piece]:
    boundary = params.get("boundary", "").rstrip().encode("utf-8", "replace")
    if not boundary:
        return []
    line = re.compile(rb"\n--" + re.escape(boundary) + rb"(--)?[ \t]*\r?(?=\n|\Z)")
    default = "message/rfc822" if kind == "multipart/digest" else "text/plain"
    inner: list[_Piece] = []
    begin: int | None = None
    for found in line.finditer(raw, max(body - 1, 0), piece.end):
        if begin is not None:
            inner.append(
                _Piece(begin, _before(raw, begin, found.start()), piece.depth + 1, default)
            )
        begin = None if found[1] else found.end() + 1
        if found[1] or len(inner) > PARTS:
            break
    if begin is not None and begin < piece.end:
        inner.append(_Piece(begin, piece.end, piece.depth + 1, default))
    return inner


def _before(raw: bytes, begin: int, end: int) -> int:
    """The line end before a boundary belongs to the boundary (RFC 2046, section 5.1.1)."""
    return max(begin, end - 1 if raw[end - 1 : end] == b"\r" else end)


def _leaf(raw: bytes, head: Headers, kind: str, params: dict[str, str]) -> Part:
    disposition, extra = value_and_params(head.first("content-disposition"))
    name = one_line(extra.get("filename") or params.get("name") or "", NAME)
    return Part(kind, head, params, disposition, name or None, raw)
