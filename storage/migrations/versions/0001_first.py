"""First: from nothing to 0001."""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects.postgresql import JSONB

revision = '0001'
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table('cursor',
    sa.Column('account', sa.String(length=200), nullable=False),
    sa.Column('folder', sa.String(length=200), nullable=False),
    sa.Column('uidvalidity', sa.BigInteger(), nullable=False),
    sa.Column('uid', sa.BigInteger(), nullable=False),
    sa.Column('id', sa.Integer(), nullable=False),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_cursor')),
    sa.UniqueConstraint('account', 'folder', name=op.f('uq_cursor_account_folder'))
    )
    op.create_table('delivery',
    sa.Column('key', sa.String(length=200), nullable=False),
    sa.Column('at', sa.DateTime(timezone=True), nullable=False),
    sa.Column('id', sa.Integer(), nullable=False),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_delivery')),
    sa.UniqueConstraint('key', name=op.f('uq_delivery_key'))
    )
    with op.batch_alter_table('delivery', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_delivery_at'), ['at'], unique=False)

    op.create_table('installation',
    sa.Column('team_id', sa.String(length=20), nullable=False),
    sa.Column('enterprise_id', sa.String(length=20), nullable=True),
    sa.Column('app_id', sa.String(length=20), nullable=True),
    sa.Column('bot_user_id', sa.String(length=20), nullable=False),
    sa.Column('bot_id', sa.String(length=20), nullable=True),
    sa.Column('scopes', sa.JSON().with_variant(JSONB(), "postgresql"), nullable=False),
    sa.Column('token', sa.LargeBinary(), nullable=False),
    sa.Column('installed_at', sa.DateTime(timezone=True), nullable=False),
    sa.Column('ended_at', sa.DateTime(timezone=True), nullable=True),
    sa.Column('ended_why', sa.String(length=100), nullable=True),
    sa.Column('id', sa.Integer(), nullable=False),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_installation')),
    sa.UniqueConstraint('team_id', name=op.f('uq_installation_team_id'))
    )
    op.create_table('lease',
    sa.Column('name', sa.String(length=250), nullable=False),
    sa.Column('holder', sa.String(length=64), nullable=False),
    sa.Column('until', sa.DateTime(timezone=True), nullable=False),
    sa.Column('id', sa.Integer(), nullable=False),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_lease')),
    sa.UniqueConstraint('name', name=op.f('uq_lease_name'))
    )
    op.create_table('organization',
    sa.Column('name', sa.String(length=200), nullable=False),
    sa.Column('side', sa.String(length=20), nullable=False),
    sa.Column('domains', sa.JSON().with_variant(JSONB(), "postgresql"), nullable=False),
    sa.Column('id', sa.Integer(), nullable=False),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_organization')),
    sa.UniqueConstraint('name', name=op.f('uq_organization_name'))
    )
    op.create_table('person',
    sa.Column('organization_id', sa.Integer(), nullable=False),
    sa.Column('name', sa.String(length=200), nullable=False),
    sa.Column('time_zone', sa.String(length=64), nullable=False),
    sa.Column('locale', sa.String(length=20), nullable=False),
    sa.Column('country', sa.String(length=2), nullable=True),
    sa.Column('region', sa.String(length=10), nullable=True),
    sa.Column('work_days', sa.JSON().with_variant(JSONB(), "postgresql"), nullable=True),
    sa.Column('hours', sa.String(length=5), nullable=True),
    sa.Column('quiet_hours', sa.String(length=11), nullable=True),
    sa.Column('channel', sa.String(length=20), nullable=True),
    sa.Column('answers_in', sa.String(length=20), nullable=True),
    sa.Column('active', sa.Boolean(), nullable=False),
    sa.Column('digests_only', sa.Boolean(), nullable=False),
    sa.Column('digested', sa.JSON().with_variant(JSONB(), "postgresql"), nullable=False),
    sa.Column('stopped_at', sa.DateTime(timezone=True), nullable=True),
    sa.Column('revoked_at', sa.DateTime(timezone=True), nullable=True),
    sa.Column('away_from', sa.Date(), nullable=True),
    sa.Column('away_until', sa.Date(), nullable=True),
    sa.Column('muted', sa.JSON().with_variant(JSONB(), "postgresql"), nullable=True),
    sa.Column('heard_at', sa.DateTime(timezone=True), nullable=True),
    sa.Column('wake_at', sa.DateTime(timezone=True), nullable=True),
    sa.Column('id', sa.Integer(), nullable=False),
    sa.ForeignKeyConstraint(['organization_id'], ['organization.id'], name=op.f('fk_person_organization_id')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_person'))
    )
    with op.batch_alter_table('person', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_person_organization_id'), ['organization_id'], unique=False)
        batch_op.create_index('ix_person_wake_at', ['wake_at'], unique=False)

    op.create_table('address',
    sa.Column('person_id', sa.Integer(), nullable=False),
    sa.Column('email', sa.String(length=254), nullable=False),
    sa.Column('dead_at', sa.DateTime(timezone=True), nullable=True),
    sa.Column('failures', sa.Integer(), nullable=False),
    sa.Column('id', sa.Integer(), nullable=False),
    sa.ForeignKeyConstraint(['person_id'], ['person.id'], name=op.f('fk_address_person_id'), ondelete='CASCADE'),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_address')),
    sa.UniqueConstraint('email', name=op.f('uq_address_email'))
    )
    with op.batch_alter_table('address', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_address_person_id'), ['person_id'], unique=False)

    op.create_table('plan',
    sa.Column('key', sa.String(length=20), nullable=False),
    sa.Column('title', sa.String(length=200), nullable=False),
    sa.Column('vendor_id', sa.Integer(), nullable=False),
    sa.Column('customer_id', sa.Integer(), nullable=False),
    sa.Column('starts_on', sa.Date(), nullable=True),
    sa.Column('phase', sa.String(length=40), nullable=True),
    sa.Column('touch', sa.String(length=20), nullable=False),
    sa.Column('consent', sa.String(length=20), nullable=False),
    sa.Column('state', sa.String(length=20), nullable=False),
    sa.Column('ladder', sa.JSON().with_variant(JSONB(), "postgresql"), nullable=True),
    sa.Column('brand', sa.JSON().with_variant(JSONB(), "postgresql"), nullable=True),
    sa.Column('next_number', sa.Integer(), nullable=False),
    sa.Column('look_at', sa.DateTime(timezone=True), nullable=True),
    sa.Column('stirred_by_id', sa.Integer(), nullable=True),
    sa.Column('edition', sa.String(length=16), nullable=False),
    sa.Column('id', sa.Integer(), nullable=False),
    sa.ForeignKeyConstraint(['customer_id'], ['organization.id'], name=op.f('fk_plan_customer_id')),
    sa.ForeignKeyConstraint(['stirred_by_id'], ['person.id'], name=op.f('fk_plan_stirred_by_id')),
    sa.ForeignKeyConstraint(['vendor_id'], ['organization.id'], name=op.f('fk_plan_vendor_id')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_plan')),
    sa.UniqueConstraint('key', name=op.f('uq_plan_key'))
    )
    with op.batch_alter_table('plan', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_plan_customer_id'), ['customer_id'], unique=False)
        batch_op.create_index('ix_plan_look_at', ['look_at'], unique=False)
        batch_op.create_index(batch_op.f('ix_plan_vendor_id'), ['vendor_id'], unique=False)

    op.create_table('slack_identity',
    sa.Column('person_id', sa.Integer(), nullable=False),
    sa.Column('team_id', sa.String(length=20), nullable=False),
    sa.Column('user_id', sa.String(length=20), nullable=False),
    sa.Column('id', sa.Integer(), nullable=False),
    sa.ForeignKeyConstraint(['person_id'], ['person.id'], name=op.f('fk_slack_identity_person_id'), ondelete='CASCADE'),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_slack_identity')),
    sa.UniqueConstraint('team_id', 'user_id', name=op.f('uq_slack_identity_team_id_user_id'))
    )
    with op.batch_alter_table('slack_identity', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_slack_identity_person_id'), ['person_id'], unique=False)

    op.create_table('card',
    sa.Column('plan_id', sa.Integer(), nullable=False),
    sa.Column('team_id', sa.String(length=20), nullable=False),
    sa.Column('channel_id', sa.String(length=20), nullable=False),
    sa.Column('ts', sa.String(length=30), nullable=False),
    sa.Column('id', sa.Integer(), nullable=False),
    sa.ForeignKeyConstraint(['plan_id'], ['plan.id'], name=op.f('fk_card_plan_id'), ondelete='CASCADE'),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_card')),
    sa.UniqueConstraint('plan_id', 'team_id', 'channel_id', name=op.f('uq_card_plan_id_team_id_channel_id'))
    )
    with op.batch_alter_table('card', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_card_plan_id'), ['plan_id'], unique=False)

    op.create_table('goal',
    sa.Column('plan_id', sa.Integer(), nullable=False),
    sa.Column('title', sa.String(length=300), nullable=False),
    sa.Column('baseline', sa.Numeric(precision=18, scale=4, asdecimal=False), nullable=True),
    sa.Column('target', sa.Numeric(precision=18, scale=4, asdecimal=False), nullable=True),
    sa.Column('actual', sa.Numeric(precision=18, scale=4, asdecimal=False), nullable=True),
    sa.Column('unit', sa.String(length=40), nullable=True),
    sa.Column('audience', sa.SmallInteger(), nullable=False),
    sa.Column('removed_at', sa.DateTime(timezone=True), nullable=True),
    sa.Column('id', sa.Integer(), nullable=False),
    sa.ForeignKeyConstraint(['plan_id'], ['plan.id'], name=op.f('fk_goal_plan_id'), ondelete='CASCADE'),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_goal')),
    sa.UniqueConstraint('plan_id', 'title', name=op.f('uq_goal_plan_id_title'))
    )
    with op.batch_alter_table('goal', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_goal_plan_id'), ['plan_id'], unique=False)

    op.create_table('member',
    sa.Column('plan_id', sa.Integer(), nullable=False),
    sa.Column('person_id', sa.Integer(), nullable=False),
    sa.Column('role', sa.String(length=20), nullable=False),
    sa.Column('clearance', sa.SmallInteger(), nullable=False),
    sa.Column('welcomed_at', sa.DateTime(timezone=True), nullable=True),
    sa.Column('visited_at', sa.DateTime(timezone=True), nullable=True),
    sa.Column('left_at', sa.DateTime(timezone=True), nullable=True),
    sa.Column('id', sa.Integer(), nullable=False),
    sa.ForeignKeyConstraint(['person_id'], ['person.id'], name=op.f('fk_member_person_id'), ondelete='CASCADE'),
    sa.ForeignKeyConstraint(['plan_id'], ['plan.id'], name=op.f('fk_member_plan_id'), ondelete='CASCADE'),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_member')),
    sa.UniqueConstraint('plan_id', 'person_id', name=op.f('uq_member_plan_id_person_id'))
    )
    with op.batch_alter_table('member', schema=None) as batch_op:
        batch_op.create_index('ix_member_person_plan', ['person_id', 'plan_id', 'clearance'], unique=False)

    op.create_table('message',
    sa.Column('key', sa.String(length=120), nullable=False),
    sa.Column('kind', sa.String(length=20), nullable=False),
    sa.Column('plan_id', sa.Integer(), nullable=True),
    sa.Column('person_id', sa.Integer(), nullable=True),
    sa.Column('team_id', sa.String(length=20), nullable=True),
    sa.Column('channel_id', sa.String(length=20), nullable=True),
    sa.Column('medium', sa.String(length=20), nullable=False),
    sa.Column('about', sa.JSON().with_variant(JSONB(), "postgresql"), nullable=False),
    sa.Column('made_at', sa.DateTime(timezone=True), nullable=False),
    sa.Column('due_at', sa.DateTime(timezone=True), nullable=True),
    sa.Column('state', sa.String(length=20), nullable=False),
    sa.Column('attempts', sa.Integer(), nullable=False),
    sa.Column('error', sa.Text(), nullable=True),
    sa.Column('sent_at', sa.DateTime(timezone=True), nullable=True),
    sa.Column('told_in_id', sa.Integer(), nullable=True),
    sa.Column('place', sa.String(length=64), nullable=True),
    sa.Column('stamp', sa.String(length=200), nullable=True),
    sa.Column('sent_text', sa.Text(), nullable=True),
    sa.Column('id', sa.Integer(), nullable=False),
    sa.ForeignKeyConstraint(['person_id'], ['person.id'], name=op.f('fk_message_person_id'), ondelete='CASCADE'),
    sa.ForeignKeyConstraint(['plan_id'], ['plan.id'], name=op.f('fk_message_plan_id'), ondelete='CASCADE'),
    sa.ForeignKeyConstraint(['told_in_id'], ['message.id'], name=op.f('fk_message_told_in_id')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_message')),
    sa.UniqueConstraint('key', name=op.f('uq_message_key'))
    )
    with op.batch_alter_table('message', schema=None) as batch_op:
        batch_op.create_index('ix_message_due_at', ['due_at'], unique=False)
        batch_op.create_index('ix_message_person', ['person_id', 'state'], unique=False)
        batch_op.create_index('ix_message_place_stamp', ['place', 'stamp'], unique=False)
        batch_op.create_index(batch_op.f('ix_message_stamp'), ['stamp'], unique=False)
        batch_op.create_index(batch_op.f('ix_message_told_in_id'), ['told_in_id'], unique=False)
        batch_op.create_index('ix_message_waiting', ['plan_id', 'state', 'person_id', 'kind', 'due_at'], unique=False)

    op.create_table('milestone',
    sa.Column('plan_id', sa.Integer(), nullable=False),
    sa.Column('title', sa.String(length=300), nullable=False),
    sa.Column('kind', sa.String(length=20), nullable=False),
    sa.Column('due_on', sa.Date(), nullable=True),
    sa.Column('done_on', sa.Date(), nullable=True),
    sa.Column('audience', sa.SmallInteger(), nullable=False),
    sa.Column('removed_at', sa.DateTime(timezone=True), nullable=True),
    sa.Column('id', sa.Integer(), nullable=False),
    sa.ForeignKeyConstraint(['plan_id'], ['plan.id'], name=op.f('fk_milestone_plan_id'), ondelete='CASCADE'),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_milestone')),
    sa.UniqueConstraint('plan_id', 'title', name=op.f('uq_milestone_plan_id_title'))
    )
    with op.batch_alter_table('milestone', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_milestone_plan_id'), ['plan_id'], unique=False)

    op.create_table('override',
    sa.Column('plan_id', sa.Integer(), nullable=False),
    sa.Column('audience', sa.SmallInteger(), nullable=False),
    sa.Column('colour', sa.String(length=20), nullable=False),
    sa.Column('why', sa.Text(), nullable=False),
    sa.Column('until', sa.Date(), nullable=False),
    sa.Column('by_id', sa.Integer(), nullable=True),
    sa.Column('at', sa.DateTime(timezone=True), nullable=False),
    sa.Column('ended_at', sa.DateTime(timezone=True), nullable=True),
    sa.Column('id', sa.Integer(), nullable=False),
    sa.ForeignKeyConstraint(['by_id'], ['person.id'], name=op.f('fk_override_by_id')),
    sa.ForeignKeyConstraint(['plan_id'], ['plan.id'], name=op.f('fk_override_plan_id'), ondelete='CASCADE'),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_override'))
    )
    with op.batch_alter_table('override', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_override_plan_id'), ['plan_id'], unique=False)

    op.create_table('plan_channel',
    sa.Column('plan_id', sa.Integer(), nullable=False),
    sa.Column('team_id', sa.String(length=20), nullable=False),
    sa.Column('channel_id', sa.String(length=20), nullable=False),
    sa.Column('audience', sa.SmallInteger(), nullable=False),
    sa.Column('broken_why', sa.String(length=100), nullable=True),
    sa.Column('id', sa.Integer(), nullable=False),
    sa.ForeignKeyConstraint(['plan_id'], ['plan.id'], name=op.f('fk_plan_channel_plan_id'), ondelete='CASCADE'),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_plan_channel')),
    sa.UniqueConstraint('plan_id', 'team_id', 'channel_id', name=op.f('uq_plan_channel_plan_id_team_id_channel_id'))
    )
    with op.batch_alter_table('plan_channel', schema=None) as batch_op:
        batch_op.create_index('ix_plan_channel_place', ['team_id', 'channel_id', 'plan_id', 'audience'], unique=False)

    op.create_table('incoming',
    sa.Column('account', sa.String(length=200), nullable=False),
    sa.Column('folder', sa.String(length=200), nullable=False),
    sa.Column('uidvalidity', sa.BigInteger(), nullable=False),
    sa.Column('uid', sa.BigInteger(), nullable=False),
    sa.Column('identity', sa.String(length=300), nullable=False),
    sa.Column('sha256', sa.String(length=64), nullable=False),
    sa.Column('raw', sa.LargeBinary(), nullable=False),
    sa.Column('size', sa.Integer(), nullable=False),
    sa.Column('sender', sa.String(length=254), nullable=True),
    sa.Column('subject', sa.String(length=300), nullable=True),
    sa.Column('arrived_at', sa.DateTime(timezone=True), nullable=False),
    sa.Column('state', sa.String(length=20), nullable=False),
    sa.Column('why', sa.Text(), nullable=True),
    sa.Column('person_id', sa.Integer(), nullable=True),
    sa.Column('plan_id', sa.Integer(), nullable=True),
    sa.Column('answers_id', sa.Integer(), nullable=True),
    sa.Column('attempts', sa.Integer(), nullable=False),
    sa.Column('filed', sa.Boolean(), nullable=False),
    sa.Column('id', sa.Integer(), nullable=False),
    sa.ForeignKeyConstraint(['answers_id'], ['message.id'], name=op.f('fk_incoming_answers_id'), ondelete='SET NULL'),
    sa.ForeignKeyConstraint(['person_id'], ['person.id'], name=op.f('fk_incoming_person_id')),
    sa.ForeignKeyConstraint(['plan_id'], ['plan.id'], name=op.f('fk_incoming_plan_id'), ondelete='SET NULL'),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_incoming')),
    sa.UniqueConstraint('account', 'folder', 'uidvalidity', 'uid', name=op.f('uq_incoming_account_folder_uidvalidity_uid')),
    sa.UniqueConstraint('identity', name=op.f('uq_incoming_identity'))
    )
    with op.batch_alter_table('incoming', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_incoming_sha256'), ['sha256'], unique=False)
        batch_op.create_index('ix_incoming_state', ['state'], unique=False)

    op.create_table('standing',
    sa.Column('plan_id', sa.Integer(), nullable=False),
    sa.Column('audience', sa.SmallInteger(), nullable=False),
    sa.Column('colour', sa.String(length=20), nullable=False),
    sa.Column('before', sa.String(length=20), nullable=True),
    sa.Column('told', sa.String(length=20), nullable=True),
    sa.Column('since', sa.DateTime(timezone=True), nullable=False),
    sa.Column('looked_at', sa.DateTime(timezone=True), nullable=False),
    sa.Column('done', sa.Integer(), nullable=False),
    sa.Column('total', sa.Integer(), nullable=False),
    sa.Column('late', sa.Integer(), nullable=False),
    sa.Column('waiting', sa.Integer(), nullable=False),
    sa.Column('reasons', sa.JSON().with_variant(JSONB(), "postgresql"), nullable=False),
    sa.Column('step_id', sa.Integer(), nullable=True),
    sa.Column('forecast_on', sa.Date(), nullable=True),
    sa.Column('id', sa.Integer(), nullable=False),
    sa.ForeignKeyConstraint(['plan_id'], ['plan.id'], name=op.f('fk_standing_plan_id'), ondelete='CASCADE'),
    sa.ForeignKeyConstraint(['step_id'], ['milestone.id'], name=op.f('fk_standing_step_id'), ondelete='SET NULL'),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_standing')),
    sa.UniqueConstraint('plan_id', 'audience', name=op.f('uq_standing_plan_id_audience'))
    )
    op.create_table('task',
    sa.Column('plan_id', sa.Integer(), nullable=False),
    sa.Column('number', sa.Integer(), nullable=False),
    sa.Column('title', sa.String(length=300), nullable=False),
    sa.Column('milestone_id', sa.Integer(), nullable=True),
    sa.Column('assignee_id', sa.Integer(), nullable=True),
    sa.Column('due_on', sa.Date(), nullable=True),
    sa.Column('promised_on', sa.Date(), nullable=True),
    sa.Column('state', sa.String(length=20), nullable=False),
    sa.Column('reason', sa.Text(), nullable=True),
    sa.Column('audience', sa.SmallInteger(), nullable=False),
    sa.Column('instructions', sa.Text(), nullable=True),
    sa.Column('links', sa.JSON().with_variant(JSONB(), "postgresql"), nullable=False),
    sa.Column('snoozed_until', sa.Date(), nullable=True),
    sa.Column('id', sa.Integer(), nullable=False),
    sa.ForeignKeyConstraint(['assignee_id'], ['person.id'], name=op.f('fk_task_assignee_id')),
    sa.ForeignKeyConstraint(['milestone_id'], ['milestone.id'], name=op.f('fk_task_milestone_id')),
    sa.ForeignKeyConstraint(['plan_id'], ['plan.id'], name=op.f('fk_task_plan_id'), ondelete='CASCADE'),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_task')),
    sa.UniqueConstraint('plan_id', 'number', name=op.f('uq_task_plan_id_number'))
    )
    with op.batch_alter_table('task', schema=None) as batch_op:
        batch_op.create_index('ix_task_assignee_state', ['assignee_id', 'state'], unique=False)
        batch_op.create_index(batch_op.f('ix_task_milestone_id'), ['milestone_id'], unique=False)

    op.create_table('dependency',
    sa.Column('task_id', sa.Integer(), nullable=False),
    sa.Column('needs_id', sa.Integer(), nullable=False),
    sa.Column('id', sa.Integer(), nullable=False),
    sa.ForeignKeyConstraint(['needs_id'], ['task.id'], name=op.f('fk_dependency_needs_id'), ondelete='CASCADE'),
    sa.ForeignKeyConstraint(['task_id'], ['task.id'], name=op.f('fk_dependency_task_id'), ondelete='CASCADE'),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_dependency')),
    sa.UniqueConstraint('task_id', 'needs_id', name=op.f('uq_dependency_task_id_needs_id'))
    )
    with op.batch_alter_table('dependency', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_dependency_needs_id'), ['needs_id'], unique=False)

    op.create_table('note',
    sa.Column('plan_id', sa.Integer(), nullable=False),
    sa.Column('task_id', sa.Integer(), nullable=True),
    sa.Column('author_id', sa.Integer(), nullable=True),
    sa.Column('to_id', sa.Integer(), nullable=True),
    sa.Column('at', sa.DateTime(timezone=True), nullable=False),
    sa.Column('kind', sa.String(length=20), nullable=False),
    sa.Column('audience', sa.SmallInteger(), nullable=False),
    sa.Column('text', sa.Text(), nullable=False),
    sa.Column('answers_id', sa.Integer(), nullable=True),
    sa.Column('answered_at', sa.DateTime(timezone=True), nullable=True),
    sa.Column('place', sa.String(length=80), nullable=True),
    sa.Column('removed_at', sa.DateTime(timezone=True), nullable=True),
    sa.Column('id', sa.Integer(), nullable=False),
    sa.ForeignKeyConstraint(['answers_id'], ['note.id'], name=op.f('fk_note_answers_id')),
    sa.ForeignKeyConstraint(['author_id'], ['person.id'], name=op.f('fk_note_author_id')),
    sa.ForeignKeyConstraint(['plan_id'], ['plan.id'], name=op.f('fk_note_plan_id'), ondelete='CASCADE'),
    sa.ForeignKeyConstraint(['task_id'], ['task.id'], name=op.f('fk_note_task_id'), ondelete='CASCADE'),
    sa.ForeignKeyConstraint(['to_id'], ['person.id'], name=op.f('fk_note_to_id')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_note'))
    )
    with op.batch_alter_table('note', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_note_answers_id'), ['answers_id'], unique=False)
        batch_op.create_index(batch_op.f('ix_note_plan_id'), ['plan_id'], unique=False)
        batch_op.create_index(batch_op.f('ix_note_task_id'), ['task_id'], unique=False)

    op.create_table('proposal',
    sa.Column('plan_id', sa.Integer(), nullable=False),
    sa.Column('task_id', sa.Integer(), nullable=True),
    sa.Column('milestone_id', sa.Integer(), nullable=True),
    sa.Column('kind', sa.String(length=20), nullable=False),
    sa.Column('state', sa.String(length=20), nullable=False),
    sa.Column('audience', sa.SmallInteger(), nullable=False),
    sa.Column('by_id', sa.Integer(), nullable=True),
    sa.Column('to_id', sa.Integer(), nullable=True),
    sa.Column('at', sa.DateTime(timezone=True), nullable=False),
    sa.Column('options', sa.JSON().with_variant(JSONB(), "postgresql"), nullable=False),
    sa.Column('about', sa.JSON().with_variant(JSONB(), "postgresql"), nullable=False),
    sa.Column('old_on', sa.Date(), nullable=True),
    sa.Column('new_on', sa.Date(), nullable=True),
    sa.Column('decided_at', sa.DateTime(timezone=True), nullable=True),
    sa.Column('decided_by_id', sa.Integer(), nullable=True),
    sa.Column('id', sa.Integer(), nullable=False),
    sa.ForeignKeyConstraint(['by_id'], ['person.id'], name=op.f('fk_proposal_by_id')),
    sa.ForeignKeyConstraint(['decided_by_id'], ['person.id'], name=op.f('fk_proposal_decided_by_id')),
    sa.ForeignKeyConstraint(['milestone_id'], ['milestone.id'], name=op.f('fk_proposal_milestone_id'), ondelete='CASCADE'),
    sa.ForeignKeyConstraint(['plan_id'], ['plan.id'], name=op.f('fk_proposal_plan_id'), ondelete='CASCADE'),
    sa.ForeignKeyConstraint(['task_id'], ['task.id'], name=op.f('fk_proposal_task_id'), ondelete='CASCADE'),
    sa.ForeignKeyConstraint(['to_id'], ['person.id'], name=op.f('fk_proposal_to_id')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_proposal'))
    )
    with op.batch_alter_table('proposal', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_proposal_milestone_id'), ['milestone_id'], unique=False)
        batch_op.create_index(batch_op.f('ix_proposal_plan_id'), ['plan_id'], unique=False)
        batch_op.create_index(batch_op.f('ix_proposal_task_id'), ['task_id'], unique=False)
        batch_op.create_index(batch_op.f('ix_proposal_to_id'), ['to_id'], unique=False)

    op.create_table('shown',
    sa.Column('message_id', sa.Integer(), nullable=False),
    sa.Column('task_id', sa.Integer(), nullable=False),
    sa.Column('id', sa.Integer(), nullable=False),
    sa.ForeignKeyConstraint(['message_id'], ['message.id'], name=op.f('fk_shown_message_id'), ondelete='CASCADE'),
    sa.ForeignKeyConstraint(['task_id'], ['task.id'], name=op.f('fk_shown_task_id'), ondelete='CASCADE'),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_shown')),
    sa.UniqueConstraint('message_id', 'task_id', name=op.f('uq_shown_message_id_task_id'))
    )
    with op.batch_alter_table('shown', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_shown_task_id'), ['task_id'], unique=False)

    op.create_table('attachment',
    sa.Column('note_id', sa.Integer(), nullable=False),
    sa.Column('name', sa.String(length=200), nullable=False),
    sa.Column('type', sa.String(length=100), nullable=False),
    sa.Column('size', sa.Integer(), nullable=False),
    sa.Column('sha256', sa.String(length=64), nullable=False),
    sa.Column('content', sa.LargeBinary(), nullable=True),
    sa.Column('refused', sa.String(length=20), nullable=True),
    sa.Column('id', sa.Integer(), nullable=False),
    sa.ForeignKeyConstraint(['note_id'], ['note.id'], name=op.f('fk_attachment_note_id'), ondelete='CASCADE'),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_attachment'))
    )
    with op.batch_alter_table('attachment', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_attachment_note_id'), ['note_id'], unique=False)

    op.create_table('change',
    sa.Column('plan_id', sa.Integer(), nullable=True),
    sa.Column('task_id', sa.Integer(), nullable=True),
    sa.Column('milestone_id', sa.Integer(), nullable=True),
    sa.Column('goal_id', sa.Integer(), nullable=True),
    sa.Column('note_id', sa.Integer(), nullable=True),
    sa.Column('proposal_id', sa.Integer(), nullable=True),
    sa.Column('person_id', sa.Integer(), nullable=True),
    sa.Column('at', sa.DateTime(timezone=True), nullable=False),
    sa.Column('actor_id', sa.Integer(), nullable=True),
    sa.Column('origin', sa.String(length=20), nullable=False),
    sa.Column('verb', sa.String(length=30), nullable=False),
    sa.Column('audience', sa.SmallInteger(), nullable=False),
    sa.Column('request', sa.String(length=32), nullable=False),
    sa.Column('was', sa.JSON().with_variant(JSONB(), "postgresql"), nullable=False),
    sa.Column('now', sa.JSON().with_variant(JSONB(), "postgresql"), nullable=False),
    sa.Column('undone_by_id', sa.Integer(), nullable=True),
    sa.Column('id', sa.Integer(), nullable=False),
    sa.ForeignKeyConstraint(['actor_id'], ['person.id'], name=op.f('fk_change_actor_id')),
    sa.ForeignKeyConstraint(['goal_id'], ['goal.id'], name=op.f('fk_change_goal_id'), ondelete='CASCADE'),
    sa.ForeignKeyConstraint(['milestone_id'], ['milestone.id'], name=op.f('fk_change_milestone_id'), ondelete='CASCADE'),
    sa.ForeignKeyConstraint(['note_id'], ['note.id'], name=op.f('fk_change_note_id'), ondelete='CASCADE'),
    sa.ForeignKeyConstraint(['person_id'], ['person.id'], name=op.f('fk_change_person_id')),
    sa.ForeignKeyConstraint(['plan_id'], ['plan.id'], name=op.f('fk_change_plan_id'), ondelete='CASCADE'),
    sa.ForeignKeyConstraint(['proposal_id'], ['proposal.id'], name=op.f('fk_change_proposal_id'), ondelete='CASCADE'),
    sa.ForeignKeyConstraint(['task_id'], ['task.id'], name=op.f('fk_change_task_id'), ondelete='CASCADE'),
    sa.ForeignKeyConstraint(['undone_by_id'], ['change.id'], name=op.f('fk_change_undone_by_id')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_change'))
    )
    with op.batch_alter_table('change', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_change_milestone_id'), ['milestone_id'], unique=False)
        batch_op.create_index('ix_change_plan_at', ['plan_id', 'at'], unique=False)
        batch_op.create_index(batch_op.f('ix_change_request'), ['request'], unique=False)
        batch_op.create_index(batch_op.f('ix_change_task_id'), ['task_id'], unique=False)


def downgrade() -> None:
    with op.batch_alter_table('change', schema=None) as batch_op:
        batch_op.drop_index(batch_op.f('ix_change_task_id'))
        batch_op.drop_index(batch_op.f('ix_change_request'))
        batch_op.drop_index('ix_change_plan_at')
        batch_op.drop_index(batch_op.f('ix_change_milestone_id'))

    op.drop_table('change')
    with op.batch_alter_table('attachment', schema=None) as batch_op:
        batch_op.drop_index(batch_op.f('ix_attachment_note_id'))

    op.drop_table('attachment')
    with op.batch_alter_table('shown', schema=None) as batch_op:
        batch_op.drop_index(batch_op.f('ix_shown_task_id'))

    op.drop_table('shown')
    with op.batch_alter_table('proposal', schema=None) as batch_op:
        batch_op.drop_index(batch_op.f('ix_proposal_to_id'))
        batch_op.drop_index(batch_op.f('ix_proposal_task_id'))
        batch_op.drop_index(batch_op.f('ix_proposal_plan_id'))
        batch_op.drop_index(batch_op.f('ix_proposal_milestone_id'))

    op.drop_table('proposal')
    with op.batch_alter_table('note', schema=None) as batch_op:
        batch_op.drop_index(batch_op.f('ix_note_task_id'))
        batch_op.drop_index(batch_op.f('ix_note_plan_id'))
        batch_op.drop_index(batch_op.f('ix_note_answers_id'))

    op.drop_table('note')
    with op.batch_alter_table('dependency', schema=None) as batch_op:
        batch_op.drop_index(batch_op.f('ix_dependency_needs_id'))

    op.drop_table('dependency')
    with op.batch_alter_table('task', schema=None) as batch_op:
        batch_op.drop_index(batch_op.f('ix_task_milestone_id'))
        batch_op.drop_index('ix_task_assignee_state')

    op.drop_table('task')
    op.drop_table('standing')
    with op.batch_alter_table('incoming', schema=None) as batch_op:
        batch_op.drop_index('ix_incoming_state')
        batch_op.drop_index(batch_op.f('ix_incoming_sha256'))

    op.drop_table('incoming')
    with op.batch_alter_table('plan_channel', schema=None) as batch_op:
        batch_op.drop_index('ix_plan_channel_place')

    op.drop_table('plan_channel')
    with op.batch_alter_table('override', schema=None) as batch_op:
        batch_op.drop_index(batch_op.f('ix_override_plan_id'))

    op.drop_table('override')
    with op.batch_alter_table('milestone', schema=None) as batch_op:
        batch_op.drop_index(batch_op.f('ix_milestone_plan_id'))

    op.drop_table('milestone')
    with op.batch_alter_table('message', schema=None) as batch_op:
        batch_op.drop_index('ix_message_waiting')
        batch_op.drop_index(batch_op.f('ix_message_told_in_id'))
        batch_op.drop_index(batch_op.f('ix_message_stamp'))
        batch_op.drop_index('ix_message_place_stamp')
        batch_op.drop_index('ix_message_person')
        batch_op.drop_index('ix_message_due_at')

    op.drop_table('message')
    with op.batch_alter_table('member', schema=None) as batch_op:
        batch_op.drop_index('ix_member_person_plan')

    op.drop_table('member')
    with op.batch_alter_table('goal', schema=None) as batch_op:
        batch_op.drop_index(batch_op.f('ix_goal_plan_id'))

    op.drop_table('goal')
    with op.batch_alter_table('card', schema=None) as batch_op:
        batch_op.drop_index(batch_op.f('ix_card_plan_id'))

    op.drop_table('card')
    with op.batch_alter_table('slack_identity', schema=None) as batch_op:
        batch_op.drop_index(batch_op.f('ix_slack_identity_person_id'))

    op.drop_table('slack_identity')
    with op.batch_alter_table('plan', schema=None) as batch_op:
        batch_op.drop_index(batch_op.f('ix_plan_vendor_id'))
        batch_op.drop_index('ix_plan_look_at')
        batch_op.drop_index(batch_op.f('ix_plan_customer_id'))

    op.drop_table('plan')
    with op.batch_alter_table('address', schema=None) as batch_op:
        batch_op.drop_index(batch_op.f('ix_address_person_id'))

    op.drop_table('address')
    with op.batch_alter_table('person', schema=None) as batch_op:
        batch_op.drop_index('ix_person_wake_at')
        batch_op.drop_index(batch_op.f('ix_person_organization_id'))

    op.drop_table('person')
    op.drop_table('organization')
    op.drop_table('lease')
    op.drop_table('installation')
    with op.batch_alter_table('delivery', schema=None) as batch_op:
        batch_op.drop_index(batch_op.f('ix_delivery_at'))

    op.drop_table('delivery')
    op.drop_table('cursor')
