"""A clause in its place, with what the rules ask of it."""

from dataclasses import dataclass, field

from bot.reading.clause import Clause, strangers
from bot.reading.memory import Memory, Target
from bot.reading.phrases import Found
from bot.reading.scene import Scene
from bot.reading.targets import target_of
from bot.reading.tokens import Item


@dataclass
class Hearing:
    """A clause in its place: what it is read against and what was said before it."""

    clause: Clause
    scene: Scene
    memory: Memory
    text: str
    alone: bool = False
    # Many rules ask it of the same clause; what is remembered changes only when the last of them was asked.
    _targets: dict[tuple[int, int | None], Target] = field(default_factory=dict, init=False)

    @property
    def words(self) -> str:
        """The clause as it was written."""
        return self.text[self.clause.start : self.clause.end].strip()

    def has(self, *tags: str) -> bool:
        """Whether the clause has one of the tags."""
        return self.clause.has(*tags)

    def target(self, begin: int = 0, end: int | None = None) -> Target:
        """Find the tasks that the clause (or items[begin:end] of it) names."""
        if (begin, end) not in self._targets:
            found = target_of(self.clause, self.scene, self.memory, begin, end)
            self._targets[begin, end] = found
        return self._targets[begin, end]

    def strangers(self, begin: int = 0, end: int | None = None) -> int:
        """Count the words that nothing explains."""
        return len(strangers(self.clause, self.scene, begin, end))

    def unknown(self, begin: int = 0, end: int | None = None) -> list[Item]:
        """List the words that nothing explains, an adjunct's as well."""
        return strangers(self.clause, self.scene, begin, end, strict=True)

    def asks(self) -> bool:
        """Whether the clause is a question rather than a wish."""
        if not self.scene.grammar.spaced:
            return self.clause.asked or self._ends_asking() or self.has("asks", "wh")
        return (
            (self.clause.asked and not self._wonders() and not self._leads_on())
            or self._opens("wh")
            or self.has("or_asks")
            or (self._opens("asks") and not self.clause.joined and not self._is_told())
        )

    def _ends_asking(self) -> bool:
        """Whether the last words ask, where words are not written apart ("終わったか", "終わりましたよね")."""
        roles = self.scene.grammar.roles
        last = "".join(item.low for item in self.clause.items[-4:])
        tagged = last.endswith(tuple(roles.question_tags)) and not self.has("maybe", "heard")
        return tagged or self.clause.items[-1].low in roles.ors

    def _wonders(self) -> bool:
        """Whether it is a guess more than a question ("Marc probably sent that already?")."""
        hedged = self.has("maybe", "heard") and not self.has("wh")
        bare = bool(self.clause.numbers) and not self.clause.tags - {"maybe", "eta", "filler"}
        return hedged and (bare or self.has("done", "deed"))

    def _leads_on(self) -> bool:
        """Whether it only leads to what is said next ("Realistically? End of the month.")."""
        items = self.clause.items
        bare = self.clause.tags <= {"eta", "filler"} and len(items) == 1
        return not self.alone and bare and not (self.clause.joined and self.clause.dates)

    def _is_told(self) -> bool:
        """Whether a verb at the beginning asks nothing ("heeft Ruben waarschijnlijk al geregeld")."""
        hedges = [f for tag in ("maybe", "heard") for f in self.clause.spans(tag)]
        wonders = any("asks" in f.tags for f in hedges)  # "wondering whether"
        guessed = (bool(hedges) and not wonders and self.has("done", "deed")) or self.has("not")
        return self._tells() or (guessed and not self.clause.asked)

    def _tells(self) -> bool:
        """Whether "did 12" has no other verb: then it tells what was done."""
        first = self.clause.first("asks")
        if first is None:
            return False
        if "done" not in first.tags:
            return self._tells_of_writer(first)
        verbs = {"done", "deed", "act", "going", "state"}
        return all(
            f is first or verbs.isdisjoint(tag.partition(".")[0] for tag in f.tags)
            for f in self.clause.found
        )

    def _tells_of_writer(self, asks: Found) -> bool:
        """Whether the writer left out "I" ("Have revoked the keys", "Did all except 12")."""
        clause = self.clause
        if clause.asked or clause.items[asks.start].low not in self.scene.grammar.roles.tellers:
            return False
        follows = any(f.start == asks.start + 1 for f in clause.spans("deed"))
        return follows or (self.has("except") and not self.has("done", "deed", "act", "state"))

    def _opens(self, tag: str) -> bool:
        first = self.clause.first(tag)
        if first and self.clause.joined == ",":
            relatives = self.scene.grammar.roles.relatives
            if self.clause.items[first.start].low in relatives:
                return False
        if first is None:
            return False
        grammar = self.scene.grammar
        lead = self.clause.items[: first.start]
        preps = all(i.low in grammar.sets["prep"] and i.when is None for i in lead)
        behind = not grammar.verb_edges and preps
        return first.start <= self._opening() or behind  # "a quién se lo mando"

    def _opening(self) -> int:
        """Find the first item that is more than "and", "but", "please" or a name."""
        for place, item in enumerate(self.clause.items):
            if (
                item.kind
                in {
                    "word",
                    "task",
                    "sign",
                    "person",
                    "date",
                }
                and item.low
                not in self.scene.grammar.roles.links | self.scene.grammar.roles.openings
            ):
                return place
        return 0
