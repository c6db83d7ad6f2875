"""Whether a person wrote a mail, and who: nothing is changed before that is known."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy.orm import Session

from handlers.mail import confirming
from handlers.mail.automatic import automatic
from handlers.mail.desk import Desk
from handlers.mail.opening import Read
from handlers.mail.whose import Trust, Whose, whose


@dataclass(frozen=True)
class Judged:
    """What a mail is: refused, automatic (and why), or somebody's; `said` is their word on a held one."""

    found: Whose | None = None
    automatic: str | None = None
    said: confirming.Verdict | None = None

    @property
    def plan_id(self) -> int | None:
        """The plan that it is about, where it is about one."""
        return self.found.plan_id if self.found is not None else None

    @property
    def locks(self) -> bool:
        """Whether its effect may change a plan."""
        return self.found is not None and self.found.trust is not Trust.HELD


def judge(
    session: Session, desk: Desk, mail: Read, vouched: Whose | None, *, now: datetime
) -> Judged:
    """Find out whether a person wrote it, and who. `session` sees everything: what it finds is shown to nobody."""
    parsed = mail.parsed
    if parsed is None:
        return Judged()
    why = automatic(parsed, (desk.address,)) if vouched is None else None
    if why is not None or mail.refusal is not None:
        return Judged(automatic=why)
    if vouched is not None:
        return Judged(vouched)
    found = whose(session, parsed, desk, now=now)
    said = None
    if found.trust is Trust.OWN:
        said = confirming.verdict(session, found.answers_id, parsed)
    return Judged(found, said=said)
