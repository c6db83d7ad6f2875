"""From what a message says to a post in Slack."""

from bot.render import blocks, menus
from bot.render.model import Button, Content, Item, Json, Post
from bot.render.teller import Teller
from storage.kinds import Side

LONGEST_TEXT = 3_000


def post(teller: Teller, content: Content, *, thread: str | None = None) -> Post:
    """Make the post: head, what it tells, its buttons, foot."""
    made = [*_begin(teller, content), *content.blocks, *_end(teller, content)]
    text = teller.voice.say(f"{content.kind}.subject", content.facts)
    return Post(blocks.cut(text, LONGEST_TEXT), blocks.fitted(made), content.shown, thread)


def room(teller: Teller, content: Content) -> int:
    """Say how many blocks a post of it has room for beside its items, its head and its foot."""
    return blocks.MOST_BLOCKS - len(_begin(teller, content)) - len(_end(teller, content))


def _begin(teller: Teller, content: Content) -> list[Json]:
    made: list[Json] = []
    _add(made, _part(teller, content, "head"))
    for group in content.groups:
        if group.heading:
            made.append(blocks.section(teller.strong(group.heading)))
        for item in group.items:
            made += _item(teller, item)
    return made


def _end(teller: Teller, content: Content) -> list[Json]:
    foot = _part(teller, content, "foot")
    return [*rows(teller, content.buttons), *([blocks.context(foot)] if foot else [])]


def _part(teller: Teller, content: Content, name: str) -> str:
    return teller.voice.part(f"{content.kind}.slack", name, content.facts)


def _add(made: list[Json], text: str) -> None:
    if text:
        made.append(blocks.section(text))


def _item(teller: Teller, item: Item) -> list[Json]:
    text = teller.voice.say("item.slack", {"item": item})
    asides = [blocks.context(teller.voice.safe(" ".join(item.asides)))] if item.asides else []
    return [blocks.section(text), *asides, *rows(teller, item.buttons, item.menu)]


def rows(teller: Teller, buttons: tuple[Button, ...], menu: int | None = None) -> list[Json]:
    """Put buttons into rows: those of one action each into its own. A task's menu stands behind its buttons."""
    shapes = teller.person is not None and teller.person.side is Side.VENDOR
    if not buttons:
        return [menus.alone(menu, shapes=shapes)] if menu is not None else []
    if len({one.action for one in buttons}) == len(buttons):
        row = blocks.actions(buttons, buttons[0].block_id)
        if buttons[0].action == "accept":
            row["elements"].append(menus.another_day())
        if menu is not None:
            row["elements"].append(menus.task(menu, shapes=shapes))
        return [row]
    return [blocks.actions([one], one.block_id) for one in buttons]
