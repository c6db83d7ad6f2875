"""Verbs in their parts: "kijk … na" is "nakijken", "schau … an" is "anschauen".

A verb's forms are made of its infinitive; the table names the parts that leave it
(`PREFIXES`) and, in Dutch, what the strong verbs have been (`STRONG`). A language
without these has its forms of now alone, and writes its stems as they are.
"""

from collections.abc import Iterator, Mapping

from bot.reading.tokens import fold

# The families of a table's verbs: forms of now, forms of what has been.
Verbs = Mapping[str, tuple[str, str]]
# Word of a verb → the part that must stand behind it, and what both say.
Parted = Mapping[str, tuple[tuple[str, str], ...]]

_VOWELS = "aeiou"
_VOICELESS = "tkfschpx"
# What is not stressed is not written twice: "lever", "teken"; but "controleer".
_LIGHT = ("el", "en", "ig")
_LIGHT_R = ("lever", "herinner")
_LEAST = 4


def parted(verbs: Verbs, prefixes: frozenset[str], strong: Mapping[str, str]) -> Parted:
    """Map each form of a verb that parts to the part and to its tag."""
    found: dict[str, set[tuple[str, str]]] = {}
    for family, infinitive in _infinitives(verbs):
        for prefix in prefixes:
            base = infinitive.removeprefix(prefix)
            if base == infinitive or len(base) < _LEAST:
                continue
            for form in _now(base, strong):
                found.setdefault(fold(form), set()).add((fold(prefix), f"act.{family}"))
            for form in _been(base, strong) if strong else ():
                found.setdefault(form, set()).add((prefix, f"deed.{family}"))
    return {form: tuple(sorted(parts)) for form, parts in found.items()}


def _now(base: str, strong: Mapping[str, str]) -> tuple[str, ...]:
    if not strong:
        root = base[:-2]
        return root, root + "e", root + "t", base
    return _stem(base), _with_t(_stem(base)), base


def preterites(now: str, strong: Mapping[str, str]) -> str:
    """List what verbs that do not part have been: "tekende", "controleerden"."""
    verbs = [verb for verb in now.split("|") if _is_infinitive(verb)]
    return "|".join(form for verb in verbs for form in _been(verb, strong))


def _infinitives(verbs: Verbs) -> Iterator[tuple[str, str]]:
    for family, (now, _) in verbs.items():
        yield from ((family, verb) for verb in now.split("|") if _is_infinitive(verb))


def _is_infinitive(verb: str) -> bool:
    return verb.isalpha() and verb.endswith("en") and len(verb) > _LEAST


def _been(base: str, strong: Mapping[str, str]) -> list[str]:
    """Form the preterite; a plural that is the infinitive as well ("zetten") says nothing."""
    if base in strong:
        return strong[base].split("|")
    stem = _stem(base)
    end = "te" if base[-3] in _VOICELESS else "de"
    return [form for form in (stem + end, stem + end + "n") if form != base]


def _stem(infinitive: str) -> str:
    """Write the stem: "sturen" has "stuur", "zetten" "zet", "geven" "geef"."""
    root = infinitive[:-2]
    if root[-1] == root[-2]:
        return root[:-1]
    light = root.endswith(_LIGHT) or root.endswith(_LIGHT_R)
    if root[-1] not in _VOWELS and root[-2] in _VOWELS and root[-3:-2] not in tuple(_VOWELS):
        root = root if light else root[:-1] + root[-2] + root[-1]
    return root[:-1] + {"v": "f", "z": "s"}.get(root[-1], root[-1])


def _with_t(stem: str) -> str:
    return stem if stem.endswith("t") else stem + "t"
