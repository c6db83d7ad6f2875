"""${message}: from ${down_revision or "nothing"} to ${up_revision}."""
<%!
    import re

    def steps(written):
        """Leave out the lines in which Alembic speaks of itself."""
        return re.sub(r"\n? *# ### .*", "", written).strip() or "pass"
%>
import sqlalchemy as sa
from alembic import op
${imports if imports else ""}

revision = ${repr(up_revision)}
down_revision = ${repr(down_revision)}
branch_labels = ${repr(branch_labels)}
depends_on = ${repr(depends_on)}


def upgrade() -> None:
    ${steps(upgrades)}


def downgrade() -> None:
    ${steps(downgrades)}
