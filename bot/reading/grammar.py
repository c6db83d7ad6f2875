"""A language's tables made ready: trees of phrases, a lexicon of edges, families of verbs.

Tables are data in `languages/`; only the language of the text is loaded.
"""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache
from importlib import import_module
from types import ModuleType

from bot.reading.languages.kinship import FINAL, KIN
from bot.reading.phrases import Tree, grow
from bot.reading.tokens import Item, fold

_ELISION = re.compile(r"\b(qu|jusqu|lorsqu|puisqu|[ldnjscmt])'(?=[^\W\d_])")
# Tables that are sets of words; longer phrases in them are phrases of their own.
_ROLES = (
    "TASK_WORDS", "COUNT_BEFORE", "COUNTED", "LINKS", "BREAKS", "ORIGINS", "UNTILS", "LIMITS", "ONS",
    "FORS", "LEADS", "PLAN_WORDS", "VERB_LEADS", "TYPO_WORDS", "NOT_BEFORE", "ASSIGN_VERBS", "DONE_WITH", "ARTICLES", "BREAKS_NOT_AFTER", "CANNOT",
)  # fmt: skip
_SETS = {"filler", "generic", "prep", "it"}


@dataclass(frozen=True)
class Grammar:
    """What one language knows. `words` are the single-word sets that are not phrases."""

    language: str
    phrases: Tree
    dates: Tree
    lexicon: Mapping[str, tuple[tuple[str, ...], int | None]]
    ordinal_endings: frozenset[str]
    shy_days: frozenset[str]
    sets: Mapping[str, frozenset[str]]
    kin: Mapping[str, frozenset[str]]
    final: frozenset[str]
    known: frozenset[str]
    task_words: frozenset[str]
    count_before: frozenset[str]
    counted: frozenset[str]
    links: frozenset[str]
    breaks: frozenset[str]
    origins: frozenset[str]
    untils: frozenset[str]
    limits: frozenset[str]
    ons: frozenset[str]
    fors: frozenset[str]
    leads: frozenset[str]
    plan_words: frozenset[str]
    verb_leads: frozenset[str]
    typo_words: frozenset[str]
    not_before: frozenset[str]
    assign_verbs: frozenset[str]
    done_with: frozenset[str]
    articles: frozenset[str]
    breaks_not_after: frozenset[str]
    cannot: frozenset[str]
    typo_list: Mapping[str, str]
    spaced: bool
    dots: bool
    head_first: bool
    elides: bool


@lru_cache(maxsize=8)
def grammar(language: str) -> Grammar:
    """Load the tables of a language; `ModuleNotFoundError` where there are none."""
    table = import_module(f"bot.reading.languages.{language}")
    spaced = getattr(table, "SPACED", True)
    phrases = _phrases(table)
    known = _known(phrases, table.DATES)
    return Grammar(
        language,
        grow(_with_pronouns(phrases, table.PHRASES["it"]), split=not spaced),
        grow(_dates(table), split=not spaced),
        _lexicon(table),
        frozenset(table.ORDINAL_ENDINGS.split("|")),
        frozenset(table.SHY_DAYS.split("|")),
        {name: _singles(table.PHRASES.get(name, "")) for name in _SETS},
        _kin(table.VERBS),
        frozenset(FINAL.split("|")),
        known,
        *(_singles(getattr(table, name, "")) for name in _ROLES),
        getattr(table, "TYPOS", {}),
        spaced,
        getattr(table, "DOTS", False),
        getattr(table, "HEAD_FIRST", True),
        getattr(table, "ELIDES", False),
    )


def _phrases(table: ModuleType) -> dict[str, str]:
    part = _part if getattr(table, "ELIDES", False) else str
    phrases = {
        tag: part(_longer(text) if tag in _SETS else text) for tag, text in table.PHRASES.items()
    }
    for family, (now, past) in table.VERBS.items():
        phrases[f"act.{family}"] = part(now.replace("|", "\n"))
        phrases[f"deed.{family}"] = part(past.replace("|", "\n"))
    return phrases


def _dates(table: ModuleType) -> dict[str, str]:
    if not getattr(table, "ELIDES", False):
        return dict(table.DATES)
    return {tag: _part(text) for tag, text in table.DATES.items()}


def _part(text: str) -> str:
    """Write phrases as French words are parted: "c'est" is "c'" and "est"."""
    return _ELISION.sub(r"\1'_", text.replace("’", "'"))


def _singles(text: str) -> frozenset[str]:
    return frozenset(
        fold(word)
        for line in text.split("\n")
        if " " not in line
        for word in line.split("|")
        if word
    )


def _longer(text: str) -> str:
    lines = [line for line in text.split("\n") if " " in line]
    return "\n".join(line if "[" in line else line.replace("|", "\n") for line in lines)


def _with_pronouns(phrases: Mapping[str, str], pronouns: str) -> dict[str, str]:
    """Write out `@it`, so that a phrase takes any pronoun of the language."""
    singles = pronouns.replace(" ", "_")
    written: dict[str, str] = {}
    for tag, text in phrases.items():
        written[tag] = text.replace("@it", singles)
    return written


def _lexicon(days: ModuleType) -> dict[str, tuple[tuple[str, ...], int | None]]:
    lexicon: dict[str, tuple[tuple[str, ...], int | None]] = {}
    for edge, rows in (("@wd", days.WEEKDAYS), ("@mon", days.MONTHS)):
        for number, row in enumerate(rows):
            for word in row.split("|"):
                value = number + (edge == "@mon")
                lexicon[fold(word)] = ((edge, fold(word)), value)
    for word, number in days.NUMBERS.items():
        lexicon[fold(word)] = ((fold(word), "@n"), number)
    for word, number in days.ORDINALS.items():
        lexicon[fold(word)] = ((fold(word), "@ord"), number)
    return lexicon


def _known(phrases: Mapping[str, str], dates: Mapping[str, str]) -> frozenset[str]:
    """Collect all words that tables know, so that none of them is taken for a typo."""
    known: set[str] = set()
    for text in (*phrases.values(), *dates.values()):
        for sign in "[]|_":
            text = text.replace(sign, " ")
        known.update(fold(text).split())
    return frozenset(known)


def _kin(families: Iterable[str]) -> dict[str, frozenset[str]]:
    kin: dict[str, set[str]] = {family: {family} for family in families}
    for first, *others in KIN:
        kin.setdefault(first, {first}).update(others)
    return {family: frozenset(others) for family, others in kin.items()}


def enter(items: list[Item], tables: Grammar) -> list[Item]:
    """Give each item the edges by which this language's phrases know it."""
    entered: list[Item] = []
    for item in items:
        known = tables.lexicon.get(item.low)
        if item.kind == "number":
            item.edges = _numeral(item)
        elif known and not _is_shy(item, entered, tables):
            item.edges, item.number = known
        before = entered[-1] if entered else None
        if before and before.kind == "number" and item.low in tables.ordinal_endings:
            if before.end == item.start:
                before.end, before.edges, before.kind = item.end, ("@ord", "@dord"), "ordinal"
                continue
        entered.append(item)
    return entered


def _numeral(item: Item) -> tuple[str, ...]:
    if item.number is not None and 1990 < item.number < 2100:
        return (item.low, "@n", "@year")
    return (item.low, "@n")


_OPENERS = {
    "by",
    "on",
    "until",
    "till",
    "til",
    "to",
    "this",
    "next",
    "due",
    "for",
    "before",
    "eod",
    "cob",
    "am",
    "bis",
    "ab",
    "zum",
    "op",
    "tot",
    "voor",
    "uiterlijk",
    "per",
}


def _is_shy(item: Item, before: list[Item], tables: Grammar) -> bool:
    """Whether a short word is more likely itself than a day ("we sat together")."""
    if item.low not in tables.shy_days:
        return False
    if not before or before[-1].kind != "word":
        return tables.language != "en"
    return before[-1].low not in _OPENERS
