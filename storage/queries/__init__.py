"""Named reads. Each is made with the session that it is given, so it sees what that session's reader may see.

What hangs on a row by a key is looked up among the rows that were read, never lazily: what is hidden is then
missing without a SELECT for each row.
"""

from storage.queries.dates import date_changes
from storage.queries.editions import Edition, edition_now, edition_of
from storage.queries.history import (
    changes_by_id,
    changes_since,
    endings,
    latest_change,
    recent_changes,
)
from storage.queries.people import waiting_for
from storage.queries.plans import (
    OPEN_STATES,
    Around,
    Moments,
    PlanPage,
    around,
    goals,
    live_plans,
    members,
    milestones,
    needs_among,
    open_dates,
    open_questions,
    open_tasks,
    overrides,
    plan_of,
    plan_page,
    plan_tasks,
    tasks_by_id,
    tasks_of,
)
from storage.queries.post import HeldMail, held_mails
from storage.queries.standings import (
    Kept,
    Stood,
    milestone_names,
    override_authors,
    override_words,
    portfolio,
    question_texts,
    steps,
    stood,
    task_names,
)

__all__ = [
    "OPEN_STATES",
    "Around",
    "Edition",
    "HeldMail",
    "Kept",
    "Moments",
    "PlanPage",
    "Stood",
    "around",
    "changes_by_id",
    "changes_since",
    "date_changes",
    "edition_now",
    "edition_of",
    "endings",
    "goals",
    "held_mails",
    "latest_change",
    "live_plans",
    "members",
    "milestone_names",
    "milestones",
    "needs_among",
    "open_dates",
    "open_questions",
    "open_tasks",
    "override_authors",
    "override_words",
    "overrides",
    "plan_of",
    "plan_page",
    "plan_tasks",
    "portfolio",
    "question_texts",
    "recent_changes",
    "steps",
    "stood",
    "task_names",
    "tasks_by_id",
    "tasks_of",
    "waiting_for",
]
