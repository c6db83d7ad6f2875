"""Reads of what is one person's."""

from sqlalchemy import select
from sqlalchemy.orm import Session

from storage.kinds import NoteKind, PlanState, ProposalKind, ProposalState
from storage.models import Note, Plan, Proposal


def waiting_for(session: Session, person_id: int) -> list[Note | Proposal]:
    """List the questions and dates that wait for a person, on plans that are not closed, oldest first."""
    questions = select(Note).where(Note.to_id == person_id, Note.kind == NoteKind.QUESTION)
    asked = questions.where(Note.answered_at.is_(None), Note.removed_at.is_(None))
    dates = select(Proposal).where(
        Proposal.to_id == person_id,
        Proposal.kind == ProposalKind.DATE,
        Proposal.state == ProposalState.OPEN,
    )
    live = Plan.state != PlanState.CLOSED
    found: list[Note | Proposal] = [
        *session.scalars(asked.join(Note.plan).where(live)),
        *session.scalars(dates.join(Proposal.plan).where(live)),
    ]
    return sorted(found, key=lambda one: one.at)
