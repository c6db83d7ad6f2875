"""Forms of regular verbs, so that a table need name a verb only once.

A language's `ENDINGS` gives, for each ending of an infinitive, the endings of now and to
come, those of what has been, and those that are both ("firmamos"); `ENDINGS` is missing
where verbs are too irregular to be worth it.
"""

import re
from collections.abc import Collection, Iterable, Iterator, Mapping
from itertools import pairwise

from bot.reading.tokens import fold

_INFINITIVES = ("ar", "er", "ir", "or", "re")
_NOUN = re.compile(r"[\u30a1-\u30fc\u4e00-\u9fff]+")

Endings = Mapping[str, tuple[str, str, str]]
# No verb that a plan speaks of is shorter; shorter forms are words of their own.
_LEAST = 4
# "Tag" has "tagged".
_SHORTEST_VERB = 3
_SOUNDS = {"c": "qu", "g": "gu", "z": "c"}
# What "terminé" has behind it, and "termine" has not.
_EXACT = re.compile(r"(?<![=\w])(\w*[éíó]s?)(?!\w)")


def inflected(
    now: str, past: str, endings: Endings, lead: str, loose: Mapping[str, str]
) -> tuple[str, str, str]:
    """Add the regular forms of a family's infinitives: now, past, and those of either.

    Behind `lead` also forms that lost their accent have been ("c'est signe", "ya firme").
    """
    verbs = [verb for line in now.split("\n") for verb in line.split("|") if verb.isalpha()]
    parts = [{end: each[part] for end, each in endings.items()} for part in range(3)]
    forms = ["\n".join(_forms(verbs, part)) for part in parts]
    after = "\n".join(f"{word} {form}" for form in _forms(verbs, loose) for word in lead.split("|"))
    return f"{now}\n{forms[0]}", f"{past}\n{forms[1]}\n{forms[2]}\n{after}", forms[2]


def pasts_of(verb: str) -> frozenset[str]:
    """Form the regular past of an English verb: "lodge" has "lodged", "ship" "shipped"."""
    if len(verb) < _SHORTEST_VERB or not verb.isalpha():
        return frozenset()
    if verb.endswith("e"):
        return frozenset({verb + "d"})
    if verb.endswith("y") and verb[-2] not in "aeou":
        return frozenset({verb[:-1] + "ied"})
    return frozenset({verb + "ed", verb + verb[-1] + "ed"})


def just_done(now: str, recent: str, clitics: str) -> Iterator[str]:
    """Tell what has been done by a verb before the infinitive ("acabo de enviarlo")."""
    verbs = [verb for verb in now.split("|") if verb.endswith(_INFINITIVES)]
    for lead in recent.split("|") if recent else ():
        for verb in verbs:
            yield f"{lead} {verb}"
            yield from (f"{lead} {verb}{clitic}" for clitic in clitics.split("|") if clitic)


def conjoined(now: str, past: str, endings: str) -> str:
    """Make verbs of nouns ("送付" has "送付しました"); words in kana are verbs already."""
    nouns = [noun for noun in now.split("\n") if noun and _NOUN.fullmatch(noun)]
    forms = [noun + ending for noun in nouns for ending in endings.split("|")]
    return "\n".join((past, *forms))


def is_past(edges: Iterable[str], verb: str, pasts: Collection[str]) -> bool:
    """Whether a word is a regular past of an infinitive: "homologado", "opgekuist".

    `pasts` are the endings of the past; with "ge" among them the word has it before
    its stem, or behind what parts from it.
    """
    if "ge" in pasts:
        return any(_bare(edge) & {_plain(verb[:-2])} for edge in edges)
    stems = {_joined(verb[:-2], end) for end in pasts}
    return any(fold(edge) in stems for edge in edges)


def _bare(word: str) -> set[str]:
    """Take "ge" and the ending off: "opgekuist" is "opkuis"."""
    place = word.find("ge")
    if place < 0 or len(word) - place < _LEAST + 1:
        return set()
    rest = word[:place] + word[place + 2 :]
    return {_plain(rest), _plain(rest[:-1]), _plain(rest[:-2])}


def _plain(stem: str) -> str:
    """Write a Germanic stem so that its spellings are one: "valider" and "valideer", "kuiz" and "kuis"."""
    letters = stem.replace("z", "s").replace("v", "f")
    return "".join(one for one, after in pairwise(f"{letters} ") if one != after)


def exactly(past: str) -> str:
    """Have the accent decide where without it a form says something else."""
    return _EXACT.sub(r"=\1", past)


def _forms(verbs: Iterable[str], endings: Mapping[str, str]) -> Iterator[str]:
    for verb in verbs:
        for infinitive, ends in endings.items():
            if verb.endswith(infinitive) and len(verb) >= _LEAST:
                stem = verb[: -len(infinitive)]
                yield from (_joined(stem, ending) for ending in ends.split("|") if ending)


def _joined(stem: str, ending: str) -> str:
    """Keep the sound of the stem: "indicar" has "indiqué", "entregar" "entregué"."""
    exact = "=" if ending[0] == "=" else ""
    bare = ending.removeprefix("=")
    if bare[0] in "eé" and stem[-1:] in _SOUNDS:
        stem = stem[:-1] + _SOUNDS[stem[-1]]
    return exact + stem + bare
