"""Words that nothing explains where words are not written apart: runs of kanji or katakana."""

from bot.reading.clause import Clause
from bot.reading.naming import title_words
from bot.reading.scene import Scene
from bot.reading.tokens import Item


def strange_runs(clause: Clause, scene: Scene) -> list[str]:
    """List the runs of kanji or katakana that nothing explains, in a language without spaces."""
    numbers = {*clause.named, *scene.about} & scene.shown
    titles = (title_words(scene.by_number[n].title, scene.grammar.language) for n in numbers)
    known = {letter for title in titles for low in title.lows for letter in (low, *low)}
    covered = {place for f in clause.found for place in range(f.start, f.end)}
    runs: list[str] = []
    before = -1
    for place, item in enumerate(clause.items):
        if not _is_content(item) or place in covered or item.low in known:
            continue
        if runs and before == place - 1:
            runs[-1] += item.low
        else:
            runs.append(item.low)
        before = place
    return [run for run in runs if run not in scene.grammar.sets["generic"]]


def narrows(clause: Clause, run: str) -> bool:
    """Whether a run makes another thing of what it stands beside ("仕入先リスト", "アパートの契約", "ユーザー会")."""
    lows = [item.low for item in clause.items]
    for place in range(len(lows)):
        end = next(
            (e for e in range(place, len(lows)) if "".join(lows[place : e + 1]) == run), None
        )
        if end is None:
            continue
        beside = clause.items[end + 1 : end + 2], clause.items[max(0, place - 1) : place]
        if any(_is_content(item) or item.low == "の" for item in beside[0]):
            return True
        return any(item.kind == "kana" for item in beside[1])
    return False


def _is_content(item: Item) -> bool:
    return item.kind == "kana" or (item.kind == "sign" and item.low >= "\u3400")
