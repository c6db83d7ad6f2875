"""From a file's text to a `PlanFile`, or all that is wrong with it."""

from bot.planfile import checks, sections
from bot.planfile.model import PlanFile, PlanFileError
from bot.planfile.nodes import Problem, Wrong, read_nodes


def load(content: str | bytes, *, name: str = "plan file") -> PlanFile:
    """Read and check a plan file; nothing of a database is needed.

    Raises `PlanFileError` with file, line and what was expected, for all that is wrong at once: first
    what is wrong in a value, and where every value is right, what does not fit together.
    """
    try:
        found, _lines = sections.read_pairs(
            read_nodes(_as_text(content)), "a plan file", ["tandem", "plan"], sections.FILE
        )
    except Wrong as wrong:
        raise PlanFileError(name, wrong.problems) from None
    file = PlanFile(
        name=name,
        organizations=found.get("organizations", ()),
        people=found.get("people", ()),
        plan=found["plan"],
        milestones=found.get("milestones", ()),
        tasks=found.get("tasks", ()),
        notes=found.get("notes", ()),
    )
    wrong_together = tuple(checks.problems(file))
    if wrong_together:
        raise PlanFileError(name, wrong_together)
    return file


def _as_text(content: str | bytes) -> str:
    if isinstance(content, str):
        return content
    try:
        return content.decode("utf-8")
    except UnicodeDecodeError as error:
        line = content.count(b"\n", 0, error.start) + 1
        raise Wrong(Problem(line, "expected text in UTF-8")) from None
