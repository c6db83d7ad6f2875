"""A language made ready to read: trees of phrases, a lexicon of edges, families of verbs."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache

from bot.reading.languages.kinship import FINAL, KIN
from bot.reading.parted import Parted, parted
from bot.reading.phrases import Tree, grow
from bot.reading.roles import Roles
from bot.reading.tables import (
    SETS,
    Table,
    dates_of,
    known_words,
    lexicon_of,
    load,
    phrases_of,
    pronouns_of,
    roles_of,
    set_of,
    singles,
)
from bot.reading.tokens import Item, fold

# Four digits between these are a year where a date may stand.
_FIRST_YEAR, _LAST_YEAR = 1990, 2100


@dataclass(frozen=True)
class Grammar:
    """What one language knows.

    `spaced`: words are written apart; `dots`: "5.12." is a date; `head_first`: the
    verb stands before what is waited for; `elides`: words are drawn together (l'ami); `verb_edges`: a title's
    verb is its first or last word; `enclitics` are the pronouns written onto a verb ("pásaselo"); `title_tail`: the asking behind a new task's title, `list_tail` the plan to which it is added;
    `strict`: only what its words explain changes something (bystanders.py); `parted`: verbs whose
    parts stand apart (parted.py); `noun_endings` make verbs of nouns (nouns.py).
    """

    language: str
    phrases: Tree
    dates: Tree
    lexicon: Mapping[str, tuple[tuple[str, ...], int | None]]
    ordinal_endings: frozenset[str]
    pronouns: frozenset[str]
    shy_days: frozenset[str]
    sets: Mapping[str, frozenset[str]]
    kin: Mapping[str, frozenset[str]]
    final: frozenset[str]
    known: frozenset[str]
    roles: Roles
    typo_list: Mapping[str, str]
    spaced: bool
    dots: bool
    head_first: bool
    elides: bool
    verb_edges: bool
    enclitics: re.Pattern[str] | None
    gerund: re.Pattern[str] | None
    title_tail: re.Pattern[str] | None
    list_tail: re.Pattern[str] | None
    strict: bool
    parted: Parted
    noun_endings: tuple[str, ...]


@lru_cache(maxsize=8)
def grammar(language: str) -> Grammar:
    """Make a language ready, once; `ModuleNotFoundError` where it has no tables."""
    table = load(language)
    spaced = table.get("SPACED", True)
    phrases, dates = phrases_of(table), dates_of(table)
    return Grammar(
        language,
        grow(phrases, split=not spaced),
        grow(dates, split=not spaced),
        lexicon_of(table),
        singles(table["ORDINAL_ENDINGS"]),
        frozenset(fold(word) for word in pronouns_of(table) if "_" not in word),
        singles(table["SHY_DAYS"]),
        {name: set_of(table["PHRASES"].get(name, "")) for name in SETS},
        _kin(table["VERBS"]),
        singles(FINAL),
        known_words(phrases, dates),
        roles_of(table),
        table.get("TYPOS", {}),
        spaced,
        table.get("DOTS", False),
        table.get("HEAD_FIRST", True),
        table.get("ELIDES", False),
        table.get("VERB_EDGES", False),
        _pattern(table, "ENCLITICS"),
        _pattern(table, "GERUND"),
        _pattern(table, "TITLE_TAIL"),
        _pattern(table, "LIST_TAIL"),
        table.get("STRICT", False),
        parted(table["VERBS"], singles(table.get("PREFIXES", "")), table.get("STRONG", {})),
        tuple(filter(None, table.get("NOUN_ENDINGS", "").split("|"))),
    )


def _pattern(table: Table, name: str) -> re.Pattern[str] | None:
    return re.compile(table[name]) if name in table else None


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
        if item.low in tables.pronouns:
            item.edges += ("@it",)
        if item.kind == "number":
            item.edges = _numeral(item)
        elif known and not _is_shy(item, entered, tables):
            item.edges, item.number = known
        elif item.kind == "word" and item.low not in tables.known:
            item.edges += _without_enclitics(item.low, tables)
        if tables.gerund and tables.gerund.search(item.low):
            item.edges += ("@ger",)
        before = entered[-1] if entered else None
        if before and _is_clipped(before, item, tables):
            item.low, item.start = before.low + item.low, before.start
            item.edges = (item.low, "@it") if item.low in tables.pronouns else (item.low,)
            entered[-1] = item
        elif before and _ends_ordinal(before, item, tables):
            before.end, before.edges, before.kind = item.end, ("@ord", "@dord"), "ordinal"
        else:
            entered.append(item)
    return entered


def _without_enclitics(low: str, tables: Grammar) -> tuple[str, ...]:
    """Give the verb onto which pronouns are written: "pasáselo" is "pasa", "reabridla" "reabrid"."""
    verb = tables.enclitics.sub("", low) if tables.enclitics else low
    return (verb,) if verb != low and verb in tables.phrases else ()


def _is_clipped(before: Item, item: Item, tables: Grammar) -> bool:
    """Whether a word lost its beginning ("'m" is "hem")."""
    glued = before.low == "'" and before.end == item.start
    return glued and item.low in tables.roles.clipped


def _ends_ordinal(before: Item, item: Item, tables: Grammar) -> bool:
    glued = before.kind == "number" and before.end == item.start
    return glued and item.low in tables.ordinal_endings


def _numeral(item: Item) -> tuple[str, ...]:
    if item.number is not None and _FIRST_YEAR < item.number < _LAST_YEAR:
        return (item.low, "@n", "@year")
    return (item.low, "@n")


def _is_shy(item: Item, before: list[Item], tables: Grammar) -> bool:
    """Whether a short word is more likely itself than a day ("we sat together")."""
    if item.low not in tables.shy_days:
        return False
    if not before or before[-1].kind != "word":
        return tables.language != "en"
    return before[-1].low not in tables.roles.openers
