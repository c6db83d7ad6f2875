"""The schema: by migrations alone, up and down, the same as the models, on both databases."""

from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context
from pathlib import Path

import pytest
from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import Engine, inspect, select

from storage import migrations
from storage.db import connect, reading
from storage.models import Base, Member, Plan
from tests.cast import Cast, insert

# A step of tomorrow that SQLite can only take by writing the table anew.
REWRITE = """
from alembic import op

revision, down_revision = "9001", "{head}"

def upgrade():
    with op.batch_alter_table("plan") as plan:
        plan.alter_column("title", nullable=True)

def downgrade():
    pass
"""
# One that leaves members of a plan that is gone.
ORPHAN = """
from alembic import op

revision, down_revision = "9001", "{head}"

def upgrade():
    op.execute("DELETE FROM plan")

def downgrade():
    pass
"""


def test_migrations_lead_to_what_the_models_say(engine: Engine) -> None:
    with engine.connect() as connection:
        context = MigrationContext.configure(
            connection, opts={"compare_type": True, "compare_server_default": True}
        )
        drift = compare_metadata(context, Base.metadata)

    assert not drift, "run: python -m storage.migrations.write --again"


def test_a_fresh_database_is_current(engine: Engine) -> None:
    assert migrations.current(engine) == migrations.head()
    assert migrations.is_current(engine)


def test_an_empty_database_is_not_current(tmp_path: Path) -> None:
    engine = connect(f"sqlite:///{tmp_path}/empty.db")

    assert migrations.current(engine) is None
    assert not migrations.is_current(engine)

    engine.dispose()


def test_migrations_go_down_to_nothing_and_up_again(engine: Engine, database_url: str) -> None:
    before = set(inspect(engine).get_table_names())

    migrations.downgrade(database_url, "base")
    between = set(inspect(engine).get_table_names())
    migrations.upgrade(database_url)

    assert between == {"alembic_version"}
    assert set(inspect(engine).get_table_names()) == before
    assert migrations.is_current(engine)


def test_migrating_twice_keeps_what_is_there(engine: Engine, database_url: str, cast: Cast) -> None:
    migrations.upgrade(database_url)

    with reading(engine, ()) as session:
        assert session.get_one(Plan, cast.plan).key == "ACME"


def test_two_processes_that_migrate_at_once_both_succeed(engine: Engine, database_url: str) -> None:
    migrations.downgrade(database_url, "base")

    with ProcessPoolExecutor(2, get_context("spawn")) as pool:
        list(pool.map(migrations.upgrade, [database_url] * 2))

    assert migrations.is_current(engine)


def test_a_step_names_no_class_of_ours() -> None:
    """The models of tomorrow are others, and the step must do the same as today."""
    folder = Path(migrations.__file__).parent / "versions"

    written = "".join(path.read_text() for path in folder.glob("*.py"))

    assert written
    assert "storage" not in written


def test_a_table_that_is_written_anew_keeps_what_hangs_on_it(
    engine: Engine, cast: Cast, tmp_path: Path
) -> None:
    _take(engine, REWRITE, tmp_path)

    with reading(engine, ()) as session:
        members = session.scalars(select(Member.plan_id)).all()
    assert members == [cast.plan] * 5


def test_a_step_that_leaves_rows_hanging_on_nothing_is_not_taken(
    sqlite_engine: Engine, tmp_path: Path
) -> None:
    insert(sqlite_engine)

    with pytest.raises(RuntimeError, match="hang on nothing"):
        _take(sqlite_engine, ORPHAN, tmp_path)

    with reading(sqlite_engine, ()) as session:
        assert session.scalars(select(Plan.key)).all() == ["ACME"]
    assert migrations.is_current(sqlite_engine)


def test_a_database_of_a_newer_code_is_not_current(engine: Engine, tmp_path: Path) -> None:
    _take(engine, REWRITE, tmp_path)

    assert migrations.current(engine) == "9001"
    assert not migrations.is_current(engine)


def _take(engine: Engine, step: str, folder: Path) -> None:
    """Take a step that stands in no package after all others."""
    (folder / "9001_step.py").write_text(step.format(head=migrations.head()))
    config = migrations.configure()
    config.set_main_option("path_separator", "newline")
    places = f"storage:migrations/versions\n{folder}"
    config.set_main_option("version_locations", places)
    own = connect(engine.url.render_as_string(hide_password=False))
    config.attributes["engine"] = own
    try:
        command.upgrade(config, "9001")
    finally:
        own.dispose()
