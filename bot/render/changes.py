"""A message that tells of one or several changes of one plan."""

from collections.abc import Collection, Sequence

from bot.render import details, files, happened, lists
from bot.render.beginnings import begins
from bot.render.language import gettext as _
from bot.render.model import Button, Content, Group, Item
from bot.render.tasks import late_words, rows_of
from bot.render.teller import Teller, is_internal
from bot.render.voice import one_line, shorten
from bot.status import TaskRow
from storage import queries
from storage.kinds import ProposalKind, ProposalState
from storage.models import Change, Plan, Task

LONGEST_QUOTE = {"txt": 8_000, "html": 8_000, "slack": 2_400}
MOST_ITEMS = 12


def content(teller: Teller, change_ids: Sequence[int]) -> Content | None:
    """Gather what the reader may see of the changes; None where nothing is left."""
    changes = read(teller, change_ids)
    if not changes:
        return None
    told = items(teller, changes[:MOST_ITEMS])
    plan: Plan | None = changes[0].plan
    shown = _shown(teller, changes)
    return Content(
        kind="change",
        groups=(Group("", told),),
        facts={
            "key": plan.key if plan else "",
            "plan_title": one_line(plan.title) if plan else "",
            "count": len(changes),
            "more": len(changes) - len(told),
            "headline": _headline(teller, _first(teller, changes)),
            "can_act": any(item.number is not None for item in told),
            "asked": any(waits(teller, change) for change in changes),
        },
        shown=shown,
        thread=_thread(changes, shown, plan),
        plan_id=plan.id if plan else None,
        plan_name=plan.title if plan else "",
    )


def read(teller: Teller, change_ids: Sequence[int]) -> list[Change]:
    """Read what the reader may see of some changes, once for all voices."""
    key = ("changes", *change_ids)
    found = teller.once(key, lambda: merged(queries.changes_by_id(teller.session, change_ids)))
    return [change for change in found if details.tells(teller, change)]


def items(
    teller: Teller, changes: Sequence[Change], above: Collection[int] = ()
) -> tuple[Item, ...]:
    """Give each change as an item; the tasks that stand `above` already are not shown again to act on."""
    rows = {key: row for key, row in _rows(teller, changes).items() if key not in above}
    return tuple(_item(teller, change, rows) for change in changes)


def merged(changes: Sequence[Change]) -> list[Change]:
    """Leave out the moved date that an agreement has moved, which says it, and what was taken back meanwhile."""
    agreed = {(row.request, row.task_id) for row in changes if row.verb == "accept"}
    return [
        row
        for row in lists.lasting(changes)
        if row.verb != "move" or (row.request, row.task_id) not in agreed
    ]


def _item(teller: Teller, change: Change, rows: dict[int, TaskRow]) -> Item:
    task = _to_act_on(teller, change)
    row = rows.get(task.id) if task else None
    note = change.note
    return Item(
        sentence=happened.sentence(teller, change),
        number=row.number if row else None,
        title=one_line(row.title) if row else "",
        due=teller.due(row.due_on) if row else "",
        late=late_words(row) if row else "",
        audience=_("internal") if _marked(change) else "",
        quote=shorten(note.text, LONGEST_QUOTE[teller.voice.medium]) if note else "",
        lines=(*details.lines(teller, change), *files.lines(teller, note)),
        links=files.links(teller, note),
        buttons=_buttons(teller, change, row),
        menu=teller.task_menu(row) if row else None,
    )


def _marked(change: Change) -> bool:
    """Whether to mark it as internal: what the customer does not see, for who does."""
    return change.audience.word == "internal" or bool(change.task and is_internal(change.task))


def _rows(teller: Teller, changes: Sequence[Change]) -> dict[int, TaskRow]:
    tasks = [_to_act_on(teller, change) for change in changes]
    wanted = list({task.id: task for task in tasks if task}.values())
    found = rows_of(teller, wanted)
    return {row.id: row for row in found}


def _to_act_on(teller: Teller, change: Change) -> Task | None:
    """Give the task that the reader may act on: their own that can begin, else the change's, if theirs."""
    free = begins(teller, change)
    if free:
        return free[0]
    task = change.task
    if task is not None and task.is_open and teller.is_reader(task.assignee):
        return task
    return None


def _buttons(teller: Teller, change: Change, row: TaskRow | None) -> tuple[Button, ...]:
    if waits(teller, change) and change.verb == "propose":
        proposal = change.proposal
        assert proposal is not None
        new, old = teller.day(proposal.new_on), teller.day(proposal.old_on)
        return teller.date_buttons(proposal.id, new, old)
    return teller.task_buttons(row) if row else ()


def waits(teller: Teller, change: Change) -> bool:
    """Whether the reader's answer or consent is waited for."""
    proposal, note = change.proposal, change.note
    if change.verb == "propose" and proposal is not None:
        waiting = proposal.state is ProposalState.OPEN and proposal.kind is ProposalKind.DATE
        return waiting and teller.is_reader(proposal.to)
    if change.verb == "ask" and note is not None:
        return note.answered_at is None and teller.is_reader(note.to)
    return False


def _first(teller: Teller, changes: Sequence[Change]) -> Change:
    """Give the change that a subject names: what waits for the reader, else what came first."""
    return next((one for one in changes if waits(teller, one)), changes[0])


def _headline(teller: Teller, change: Change) -> str:
    """Give the subject's words for one change: the sentence without its last sign, or what can begin."""
    free = begins(teller, change)
    if free:
        return teller.voice.put("you can begin %(task)s", task=teller.task(free[0]))
    task = _to_act_on(teller, change)
    if task is not None and change.verb in {"add", "assign"}:
        return teller.voice.put("a task for you, %(task)s", task=teller.task(task))
    if waits(teller, change) and change.proposal is not None:
        facts = {"task": happened.named(teller, change), "new": teller.day(change.proposal.new_on)}
        return teller.voice.put("%(task)s: %(new)s waits for your yes", **facts)
    said = happened.sentence(teller, change, door=False).splitlines()[0]
    return teller.voice.safe(said.rstrip(".:"))


def _shown(teller: Teller, changes: Sequence[Change]) -> tuple[int, ...]:
    """List the tasks that an answer may be about, in their order: what can begin, not what was done."""
    keys: dict[int, None] = {}
    for change in changes:
        task = _to_act_on(teller, change) or change.task
        if task is not None:
            keys.setdefault(task.id)
    return tuple(keys)


def _thread(changes: Sequence[Change], shown: Sequence[int], plan: Plan | None) -> str:
    """Thread what is about one task under that task, all else under the plan."""
    if len(shown) == 1 and all(change.task_id is not None for change in changes):
        return f"task:{shown[0]}"
    return f"plan:{plan.id}" if plan else "plan:0"
