"""Plain typos of the words that matter: one letter wrong, missing, doubled or swapped."""

import re
from collections.abc import Sequence
from functools import lru_cache

from bot.reading.grammar import Grammar, grammar
from bot.reading.naming import alike, title_words
from bot.reading.scene import Scene
from bot.reading.tokens import Item, fold

_LEAST, _MOST = 5, 16
# A letter that is drawn out.
_DRAWN = re.compile(r"(.)\1{2,}")


def mend(items: list[Item], scene: Scene) -> list[Item]:
    """Correct the words that no table, title or name knows and that are nearly a word that matters."""
    tables = scene.grammar
    if not tables.spaced:
        return items
    items = _joined(items, tables)
    for item in items:
        short = _spelling(item, tables)
        if short is not None:
            _respell(item, tables.typo_list[short], scene)
        elif item.kind == "word" and not _is_known(item.low, tables):
            right = _correct(item.low, tables.language) or _squeezed(item.low, tables)
            if right is None and tables.language == "de":
                _set_umlauts(item, scene)
            elif right and not _is_named(item.low, scene):
                item.low, item.edges = right, (right,)
            elif not right:
                _mend_title(item, scene)
    return items


def _joined(items: Sequence[Item], tables: Grammar) -> list[Item]:
    """Take "re-opened" for "reopened", where that is a word of the language."""
    joined: list[Item] = []
    for item in items:
        before = joined[-2:]
        whole = f"{before[0].low}{item.low}" if len(before) > 1 and item.kind == "word" else ""
        hyphen = bool(whole) and before[1].low == "-" and before[0].low in tables.roles.hyphened
        glued = hyphen and before[0].end == before[1].start and before[1].end == item.start
        if glued and whole in tables.known:
            joined[-2:] = [Item("word", whole, before[0].start, item.end, (whole,))]
        else:
            joined.append(item)
    return joined


def _is_known(low: str, tables: Grammar) -> bool:
    """Whether a word is right as it is: "terminando" is no mistyped "terminado"."""
    going = tables.gerund is not None and tables.gerund.search(low) is not None
    return going or low in tables.known or low in tables.lexicon


def _spelling(item: Item, tables: Grammar) -> str | None:
    """Find how a word is spelled in the table of spellings, with its accents or without ("fürs", "to")."""
    if not tables.strict or item.kind != "word":
        return None
    if item.low in tables.typo_list:
        return item.low
    accented = (edge[1:] for edge in item.edges if edge[:1] == "=")
    return next((edge for edge in accented if edge in tables.typo_list), None)


def _respell(item: Item, spelled: str, scene: Scene) -> None:
    """Take a short spelling for its word ("tô" for "estou"), also where some phrase has it as it is."""
    right = fold(spelled)
    if right != item.low and not _is_named(item.low, scene):
        item.low, item.edges = right, (right, item.low)


def _mend_title(item: Item, scene: Scene) -> None:
    """Correct a word that is nearly one of a title's ("trail balance")."""
    if not _LEAST <= len(item.low) <= _MOST or _is_named(item.low, scene):
        return
    language = scene.grammar.language
    names = {name for task in scene.tasks for name in title_words(task.title, language).names}
    forms = {item.low, *_shortened(item.low)}
    near = [
        name
        for name in names
        if len(name) >= _LEAST
        and _one_off(item.low, name)
        and not forms.isdisjoint({name, *_shortened(name)})
    ]
    if len(near) == 1:
        item.low, item.edges = near[0], (near[0],)


def _is_named(low: str, scene: Scene) -> bool:
    if any(low == name or (len(low) >= _LEAST and low in name) for name in scene.called):
        return True
    return any(
        alike(low, name)
        for task in scene.tasks
        for name in title_words(task.title, scene.grammar.language).names
    )


def _set_umlauts(item: Item, scene: Scene) -> None:
    """Take "pruefen" for "prüfen", where that is a word of the language or of a title."""
    low = item.low
    form = low.replace("ae", "a").replace("oe", "o").replace("ue", "u")
    titles = (title_words(task.title, "de").names for task in scene.tasks)
    if form == low or not (form in scene.grammar.known or any(form in names for names in titles)):
        return
    exact = low.replace("ae", "ä").replace("oe", "ö").replace("ue", "ü")
    item.low, item.edges = form, (form, f"={exact}")


def _squeezed(low: str, tables: Grammar) -> str | None:
    """Take "doneee" for "done", "aaand" for "and"."""
    short = _DRAWN.sub(r"\1", low)
    return short if short != low and short in tables.known | tables.sets["filler"] else None


@lru_cache(maxsize=8192)
def _correct(low: str, language: str) -> str | None:
    tables = grammar(language)
    if low in tables.typo_list:
        return tables.typo_list[low]
    if (
        low in tables.sets["filler"]
        or low in tables.sets["generic"]
        or not _LEAST <= len(low) <= _MOST
    ):
        return None
    near = _near_words(language)
    found = {
        word
        for form in (low, *_shortened(low))
        for word in near.get(form, ())
        if _one_off(low, word)
    }
    # "completd" is as near to "complete" as to "completed"; the longer says which was begun.
    return max(found, key=len) if len({word[:5] for word in found}) == 1 else None


@lru_cache(maxsize=8)
def _near_words(language: str) -> dict[str, set[str]]:
    """Index each word that matters by itself and by itself without one letter."""
    near: dict[str, set[str]] = {}
    for word in _mattering(grammar(language)):
        for form in (word, *_shortened(word)):
            near.setdefault(form, set()).add(word)
    return near


def _mattering(tables: Grammar) -> Sequence[str]:
    days = [word for word, (edges, _) in tables.lexicon.items() if edges[0] in {"@wd", "@mon"}]
    return [word for word in (*tables.roles.typo_words, *days) if len(word) >= _LEAST]


def _shortened(word: str) -> list[str]:
    return [word[:place] + word[place + 1 :] for place in range(len(word))]


def _one_off(low: str, word: str) -> bool:
    """Whether one letter was left out, put in, changed or swapped with its neighbour; not the first."""
    if low[0] != word[0] or abs(len(low) - len(word)) > 1:
        return False
    if len(low) != len(word):
        return True
    wrong = [place for place in range(len(low)) if low[place] != word[place]]
    if len(wrong) == 1:
        return len(low) > _LEAST
    one, two = wrong[0], wrong[-1]
    swapped = low[one] == word[two] and low[two] == word[one]
    return two == one + 1 and swapped
