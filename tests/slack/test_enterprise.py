"""An Enterprise Grid: the app in one of its workspaces, or in the whole organization, whose payloads name no workspace."""

from datetime import date

import pytest

from handlers.sandbox.slack import View
from handlers.slack.people import STRANGER
from storage.kinds import Origin, State
from tests.office import Office
from tests.slack.filling import fill, last_task, opened, ready, typed_form
from tests.slack.test_words import of_customer


@pytest.fixture(params=["workspace", "organization"])
def grid(office: Office, request: pytest.FixtureRequest) -> Office:
    """Northwind's workspace as one of a Grid's."""
    office.team.enterprise_id, office.team.enterprise_name = "E01", "Northwind Group"
    office.team.org_wide = request.param == "organization"
    return office


def home(grid: Office) -> View:
    grid.slack.open_home(grid.vera)
    found = grid.slack.home(grid.vera)
    assert found is not None
    return found


def test_commands_and_clicks_are_of_who_does_them(grid: Office):
    ready(grid)

    grid.slack.click(grid.victor, grid.slack.dms(grid.victor)[-1], "complete")

    (change,) = grid.changes("complete")
    assert (change.actor_id, change.origin) == (grid.cast.victor, Origin.BUTTON)
    assert "0 late" not in grid.typed(grid.vera, "status")


def test_forms_are_opened_and_submitted(grid: Office):
    ready(grid)
    fill(grid, grid.victor, opened(grid, grid.victor, "due"), due_on="2026-03-12")
    fill(grid, grid.vera, typed_form(grid, grid.vera, "add"), title="Sign the order")

    assert grid.task(grid.cast.configure_sso).due_on == date(2026, 3, 12)
    assert last_task(grid).title == "Sign the order"


def test_home_is_shown_and_what_is_pressed_in_it_has_its_effect(grid: Office):
    assert "Check contract terms" in grid.read(home(grid))

    grid.slack.click(grid.vera, home(grid), "complete")
    grid.slack.click(grid.vera, home(grid), "form_settings")
    fill(grid, grid.vera, grid.slack.views(grid.vera)[-1], hours="08:30")

    assert grid.task(grid.cast.contract).state is State.DONE
    assert "8:30" in grid.read(grid.slack.home(grid.vera))


def test_words_are_heard_and_answered(grid: Office):
    grid.link()
    grid.slack.mention(grid.victor, grid.channel, "14 started")
    grid.slack.dm(grid.vera, "13 done")
    grid.send()

    assert grid.task(grid.cast.contract).state is State.DONE
    assert grid.said(grid.vera)


def test_message_is_added_to_the_plan(grid: Office):
    grid.link()
    said = grid.slack.say(grid.victor, grid.channel, "Rotate the keys").message

    grid.slack.shortcut(grid.vera, said, "add_to_plan")
    fill(grid, grid.vera, grid.slack.views(grid.vera)[-1])

    assert last_task(grid).title == "Rotate the keys"


def test_outsiders_of_another_grid_are_themselves(grid: Office):
    grid.link()
    carl = of_customer(grid)
    grid.slack.world.teams["T02"].enterprise_id = "E02"
    sam = grid.slack.add_user("T02", "Sam Stone")
    grid.channel.members.add(sam.id)

    grid.slack.mention(carl, grid.channel, "12 done")
    grid.slack.mention(sam, grid.channel, "15 done")
    grid.send()

    assert [change.actor_id for change in grid.changes("complete")] == [grid.cast.carl]
    assert grid.alone(sam) == [STRANGER]
