"""The tables of a language read from its rooms, and written out for the trees.

Tables are data in `languages/`; only the language of the text is loaded.
"""

import re
from collections.abc import Mapping
from dataclasses import fields
from importlib import import_module
from pkgutil import iter_modules
from typing import Any

from bot.reading.inflection import conjoined, exactly, inflected, just_done
from bot.reading.parted import preterites
from bot.reading.roles import Roles
from bot.reading.tokens import fold

_ELISION = re.compile(r"\b(qu|jusqu|lorsqu|puisqu|[ldnjscmt])'(?=[^\W\d_])")
# Tables that are sets of words; longer phrases in them are phrases of their own.
SETS = ("filler", "generic", "prep", "it")
# The languages' rooms are data, so their shape is checked by tests, not by a type.
Table = dict[str, Any]


def load(language: str) -> Table:
    """Join a language's rooms into one table; `ModuleNotFoundError` where there is none."""
    table: Table = {"PHRASES": {}, "DATES": {}}
    folder = import_module(f"bot.reading.languages.{language}")
    for found in sorted(iter_modules(folder.__path__), key=lambda one: one.name):
        for name, value in vars(import_module(f"{folder.__name__}.{found.name}")).items():
            if name in {"PHRASES", "DATES"}:
                table[name].update(value)
            elif name.isupper():
                table[name] = value
    return table


def roles_of(table: Table) -> Roles:
    """Read the sets of words; a language leaves out those that it does not need."""
    return Roles(**{f.name: singles(table.get(f.name.upper(), "")) for f in fields(Roles)})


def phrases_of(table: Table) -> dict[str, str]:
    """Gather phrases and verbs under their tags, with pronouns written out."""
    part = _part if table.get("ELIDES") else str
    # To write all pronouns out would make the tree ten times as large.
    pronouns = "|".join(("@it", *(word for word in pronouns_of(table) if "_" in word)))
    phrases = {
        tag: part((_longer(text) if tag in SETS else text).replace("@it", pronouns))
        for tag, text in table["PHRASES"].items()
    }
    # "para" is "for", not what stops; "contrato" is a contract, not "I hire".
    small = singles(table["PHRASES"]["filler"]) | singles(table["PHRASES"]["prep"])
    small |= singles(table.get("NOUNS", ""))
    for family, (now, past) in table["VERBS"].items():
        forms = _forms_of(family, now, past, table, small)
        phrases[f"act.{family}"] = "\n".join(
            (phrases.get(f"act.{family}", ""), part(forms[0].replace("|", "\n")))
        )
        phrases[f"deed.{family}"] = part(forms[1].replace("|", "\n"))
        phrases["either"] = phrases.get("either", "") + "\n" + forms[2]
    if table.get("EXACT"):
        phrases["done"] = exactly(phrases["done"])
    return phrases


def pronouns_of(table: Table) -> list[str]:
    """List what may stand for a task; what is one word has the edge "@it" instead (see grammar.enter)."""
    words = table["PHRASES"]["it"].replace("\n", "|").split("|")
    return [word.replace(" ", "_") for word in words if word]


def _forms_of(
    family: str, now: str, past: str, table: Table, small: frozenset[str]
) -> tuple[str, str, str]:
    """Take a family's forms of now, of the past and of either, with the regular ones that are no `small` words."""
    if table.get("EXACT"):
        past = exactly(past)
    if "STRONG" in table:
        past = f"{past}|{preterites(now, table['STRONG'])}"
    if "NOUN_ENDINGS" in table:
        return now, conjoined(now, past, table["NOUN_ENDINGS"]), ""
    if family == "do" or "ENDINGS" not in table:
        return now, past, ""
    lead, loose = table.get("LOOSE", ("", {}))
    past = "\n".join((past, *just_done(now, table.get("RECENT", ""), table.get("CLITICS", ""))))
    parts = inflected(now, past, table["ENDINGS"], lead, loose)
    now, past, either = (
        "\n".join(line for line in part.split("\n") if line not in small) for part in parts
    )
    return now, past, either


def dates_of(table: Table) -> dict[str, str]:
    """Gather the phrases that date."""
    part = _part if table.get("ELIDES") else str
    return {tag: part(text) for tag, text in table["DATES"].items()}


def _part(text: str) -> str:
    """Write phrases as French words are parted: "c'est" is "c'" and "est"."""
    return _ELISION.sub(r"\1'_", text)


def singles(text: str) -> frozenset[str]:
    """Take the single words of a table."""
    lines = [line for line in text.split("\n") if " " not in line]
    return frozenset(fold(word) for line in lines for word in line.split("|") if word)


def set_of(text: str) -> frozenset[str]:
    """Take the single words of a table of `SETS`, also those that stand in a line beside longer phrases."""
    lines = [line for line in text.split("\n") if "[" not in line]
    words = {word for line in lines for word in line.split("|") if word and " " not in word}
    return frozenset(map(fold, words))


def _longer(text: str) -> str:
    lines = [line for line in text.split("\n") if " " in line]
    return "\n".join(line if "[" in line else line.replace("|", "\n") for line in lines)


def lexicon_of(table: Table) -> dict[str, tuple[tuple[str, ...], int | None]]:
    """Give weekdays, months and numerals their edges and values."""
    lexicon: dict[str, tuple[tuple[str, ...], int | None]] = {}
    for edge, rows in (("@wd", table["WEEKDAYS"]), ("@mon", table["MONTHS"])):
        for number, row in enumerate(rows):
            for word in map(fold, row.split("|")):
                lexicon[word] = ((edge, word), number + (edge == "@mon"))
    for edge, words in (("@n", table["NUMBERS"]), ("@ord", table["ORDINALS"])):
        for word, number in words.items():
            lexicon[fold(word)] = ((fold(word), edge), number)
    return lexicon


def known_words(*tables: Mapping[str, str]) -> frozenset[str]:
    """Collect all words that tables know, so that none of them is taken for a typo."""
    signs = str.maketrans("[]|_=", "     ")
    texts = (text for table in tables for text in table.values())
    return frozenset(word for text in texts for word in fold(text.translate(signs)).split())
