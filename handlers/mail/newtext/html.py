"""An HTML mail as lines: blocks as lines, quotes as depth, and the marks that clients leave for us."""

from dataclasses import dataclass, field

from selectolax.lexbor import LexborHTMLParser, LexborNode

from handlers.mail.newtext.lines import LINE_LETTERS, Line, bounded, quote_depth, visible
from handlers.mail.newtext.marks import Mark, mark_of
from handlers.mail.newtext.tints import hue_of, named_hues

LETTERS = 1_000_000
TAGS = 12_000
TAG_LETTERS = 4_000
SKIPPED = frozenset({"head", "style", "script", "title", "template", "noscript", "svg", "math", "object", "select", "textarea", "iframe", "map", "button"})  # fmt: skip
BLOCKS = frozenset({"div", "p", "tr", "li", "ul", "ol", "table", "h1", "h2", "h3", "h4", "h5", "h6", "pre", "blockquote", "section", "article", "header", "footer", "center", "address", "dl", "dt", "dd", "body", "fieldset", "form", "tbody", "caption", "main", "aside", "nav"})  # fmt: skip
PARAGRAPHS = frozenset(
    {"p", "ul", "ol", "h1", "h2", "h3", "h4", "h5", "h6", "pre", "blockquote", "table"}
)
EMOJI_LETTERS = 4
FIGURES = 6
# Who answers in a colour says so at the begin.
HUED_LETTERS = 20_000


def html_lines(html: str) -> list[Line]:
    """Read HTML as lines, in time linear in its length."""
    tree = LexborHTMLParser(_tamed(html))
    root = tree.body or tree.root
    walk = _Walk(hued=bool(named_hues(html[:HUED_LETTERS])))
    return bounded(walk.walked(root)) if root else []


def _tamed(html: str) -> str:
    """Bound what costs the parser more than linear time: depth, by the number of tags, and attributes of a tag."""
    pieces = html[:LETTERS].split("<", TAGS + 1)[: TAGS + 1]
    return "<".join(piece if len(piece) < TAG_LETTERS else _short_tag(piece) for piece in pieces)


def _short_tag(piece: str) -> str:
    end = piece.find(">")
    if 0 <= end < TAG_LETTERS:
        return piece
    name = "".join(piece[:40].split()[:1])
    return f"{name}>{piece[end + 1 :]}" if end >= 0 else ""


@dataclass(slots=True)
class _Frame:
    """An element that is open: what it added, to be taken back when it closes."""

    node: LexborNode
    tag: str
    mark: Mark
    depth: int = 0
    count: int = 0
    hue: str = ""


@dataclass(slots=True)
class _Walk:
    """Goes over the tree once, without recursion: mails are nested as deep as their senders like."""

    lines: list[Line] = field(default_factory=list)
    words: list[str] = field(default_factory=list)
    frames: list[_Frame] = field(default_factory=list)
    depth: int = 0
    signs: int = 0
    pre: int = 0
    hued: bool = False
    hues: set[str] = field(default_factory=set)

    def walked(self, root: LexborNode) -> list[Line]:
        """Give the lines below a node."""
        node: LexborNode | None = root
        while node is not None:
            child = self._enter(node)
            if child is not None:
                node = child
                continue
            node = self._next(node)
        self._flush()
        return self.lines

    def _next(self, node: LexborNode) -> LexborNode | None:
        while node.next is None or (self.frames and self.frames[-1].node.mem_id == node.mem_id):
            if not self.frames:
                return None
            if self.frames[-1].node.mem_id != node.mem_id:
                node = self.frames[-1].node
            self._leave(self.frames.pop())
            if not self.frames:
                return None
            if node.next is not None:
                return node.next
        return node.next

    def _enter(self, node: LexborNode) -> LexborNode | None:
        tag = node.tag or ""
        if tag == "-text":
            self._say(node.text_content or "")
            return None
        if tag.startswith(("-", "!")) or tag in SKIPPED:
            return None
        if tag in {"br", "hr", "img"}:
            self._void(tag, node)
            return None
        mark = mark_of(tag, node)
        if mark is Mark.HIDDEN:
            return None
        self._open(node, tag, mark)
        if node.child is None:
            self._leave(self.frames.pop())
        return node.child

    def _open(self, node: LexborNode, tag: str, mark: Mark) -> None:
        if tag in BLOCKS:
            self._flush()
            if tag in PARAGRAPHS and mark is not Mark.TIGHT:
                self._blank()
        elif tag in {"td", "th"}:
            self.words.append(" ")
        frame = _Frame(node, tag, mark, hue=self._hue(node))
        if mark is Mark.CUT:
            self._flush()
            self.lines.append(Line("", self.depth, cut="client"))
        self._quote(frame)
        self.signs += mark is Mark.SIGN
        self.pre += tag == "pre"
        if tag == "li":
            self._number(node)
        elif tag == "ol":
            frame.count = _count(node, "start", 1)
        self.frames.append(frame)

    def _hue(self, node: LexborNode | None = None) -> str:
        """Give the hue that is written in, within an element that is about to open or where we are."""
        own = hue_of(node) if self.hued and node is not None else None
        return own if own is not None else self.frames[-1].hue if self.frames else ""

    def _quote(self, frame: _Frame) -> None:
        """Go one deeper in a quote; a container's lead is quoted until its first quote begins."""
        if frame.mark in {Mark.QUOTE, Mark.WHOLE, Mark.LEAD}:
            self._flush()
            frame.depth = 1
            self.depth += 1
        parent = self.frames[-1] if self.frames else None
        if (
            frame.mark is Mark.QUOTE
            and parent is not None
            and parent.mark is Mark.LEAD
            and parent.depth
        ):
            parent.depth = 0
            self.depth -= 1

    def _number(self, node: LexborNode) -> None:
        parent = self.frames[-1] if self.frames else None
        if parent is None or parent.tag != "ol":
            self.words.append("- ")
            return
        parent.count = _count(node, "value", parent.count)
        self.words.append(f"{parent.count}. ")
        parent.count += 1

    def _leave(self, frame: _Frame) -> None:
        if frame.tag in BLOCKS or frame.depth:
            self._flush()
        if frame.tag in PARAGRAPHS and frame.mark is not Mark.TIGHT:
            self._blank()
        self.depth -= frame.depth
        self.signs -= frame.mark is Mark.SIGN
        self.pre -= frame.tag == "pre"

    def _void(self, tag: str, node: LexborNode) -> None:
        if tag == "img":
            alt = node.attributes.get("alt") or ""
            if 0 < len(alt) <= EMOJI_LETTERS and not alt.isascii():
                self.words.append(alt)
            return
        if not self.words or tag == "hr":
            self._flush()
            if mark_of(tag, node) is Mark.CUT:
                self.lines.append(Line("", self.depth, cut="client"))
            self.lines.append(Line("_____" if tag == "hr" else "", self.depth, sign=self.signs > 0))
            return
        self._flush()

    def _say(self, text: str) -> None:
        if self.hued and text.strip():
            self.hues.add(self._hue())
        if self.pre and "\n" in text:
            first, *others = text.split("\n")
            self.words.append(first)
            for other in others:
                self._flush()
                self.words.append(other)
            return
        if text.isspace() and not self.words and "\u00a0" not in text:
            return
        self.words.append(text)

    def _flush(self) -> None:
        if not self.words:
            return
        text = visible("".join(self.words)[: LINE_LETTERS * 4])
        self.words.clear()
        deeper, rest = quote_depth(text if self.pre else " ".join(text.split()))
        tint = self.hues.pop() if len(self.hues) == 1 else ""
        self.hues.clear()
        self.lines.append(
            Line(rest.rstrip()[:LINE_LETTERS], self.depth + deeper, sign=self.signs > 0, tint=tint)
        )

    def _blank(self) -> None:
        if self.lines and not self.lines[-1].blank:
            self.lines.append(Line("", self.depth, sign=self.signs > 0))


def _count(node: LexborNode, name: str, otherwise: int) -> int:
    value = node.attributes.get(name) or ""
    return (
        int(value) if value.isascii() and value.isdigit() and len(value) <= FIGURES else otherwise
    )
