import pytest

from storage.kinds import Audience, State
from tests.cast import INTERNAL_WORDS
from tests.office import Office


def test_status_shows_the_plan_to_the_asker_alone(both: Office):
    answer = both.slash(both.vera, "status")

    assert answer.shown.ephemeral_to == both.vera.id
    assert "ACME · Acme onboarding" in both.read(answer.shown)


def test_done_completes_a_task_and_says_so(both: Office):
    words = both.typed(both.victor, "done 14")

    assert both.task(both.cast.configure_sso).state is State.DONE
    assert "14 done" in words


def test_mine_lists_the_askers_tasks_only(office: Office):
    words = office.typed(office.victor, "mine")

    assert "Configure SSO" in words
    assert "Firewall form" not in words


def test_help_names_the_command(office: Office):
    assert "/plan done 12" in office.typed(office.vera, "help")
    assert "/plan done 12" in office.typed(office.vera, "")


@pytest.mark.parametrize("flag", ["--shared", "--share"])
def test_shared_status_shows_the_channel_what_all_there_may_see(office: Office, flag: str):
    office.link(Audience.SHARED)

    delivery = office.slash(office.vera, f"status {flag}")

    assert delivery.shown.ephemeral_to is None
    assert not any(word in office.read(delivery.shown) for word in INTERNAL_WORDS)


def test_status_is_not_shared_where_the_plan_does_not_live(office: Office):
    delivery = office.slash(office.vera, "status ACME --share")

    assert delivery.shown.ephemeral_to == office.vera.id
    assert "does not live in this channel" in office.read(delivery.shown)
