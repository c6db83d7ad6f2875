"""Verbs made of a title's last noun, where no table knows it: "精算しました" of "経費の精算"."""

from collections.abc import Collection, Sequence

from bot.reading.naming import title_words
from bot.reading.phrases import Found
from bot.reading.scene import Scene
from bot.reading.tokens import Item

# What makes a verb to come of a noun.
_TO_COME = ("します", "いたします", "致します", "する", "できます", "の予定", "予定")
# The same of a verb's stem ("貼り").
_STEM_BEEN = ("た", "終わりました", "終わった", "終えました", "ました", "完了", "済み")
_STEM_TO_COME = ("ます", "ましょう")
# No ending is longer.
_FAR = 12


def own_nouns(items: Sequence[Item], numbers: Collection[int], scene: Scene) -> list[Found]:
    """Find the verbs of these tasks' titles, as what was done ("deed.own") or is to be."""
    heard: list[Found] = []
    for number in numbers:
        families = title_words(scene.by_number[number].title, scene.grammar.language).families
        for family in families:
            known, _, noun = family.partition(".")
            if known == "unknown":
                heard += _said(items, noun, scene) or _held(items, noun, scene)
    return heard


def _held(items: Sequence[Item], noun: str, scene: Scene) -> list[Found]:
    """Find what was held of what a title's noun is, apart from it ("説明会は木曜に実施しました")."""
    places = range(len(items))
    said = [end for place in places if (end := _match(items, place, noun)) is not None]
    pasts = scene.grammar.roles.light_pasts
    return [
        Found(place, end, ("deed.own",))
        for place in places
        for past in pasts
        if said and place >= said[0] and (end := _match(items, place, past)) is not None
    ]


def _said(items: Sequence[Item], noun: str, scene: Scene) -> list[Found]:
    stem = "\u3041" <= noun[-1] <= "\u309f"
    been = _STEM_BEEN if stem else scene.grammar.noun_endings
    to_come = _STEM_TO_COME if stem else _TO_COME
    heard: list[Found] = []
    for place in range(len(items)):
        end = _match(items, place, noun)
        if end is None:
            continue
        ways = ((("deed.own",), been), (("act.do", "will"), to_come), (("going",), ("中",)))
        for tags, endings in ways:
            ends = [at for ending in endings if (at := _match(items, end, ending)) is not None]
            if ends:
                heard.append(Found(place, max(ends), tags))
                break
    return heard


def _match(items: Sequence[Item], place: int, text: str) -> int | None:
    """Find where a text that begins at an item ends; `None` where it does not stand there."""
    said = ""
    for at, item in enumerate(items[place : place + _FAR], place):
        said += item.low
        if said == text:
            return at + 1
        if not text.startswith(said):
            return None
    return None
