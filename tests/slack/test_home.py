from handlers.slack.people import STRANGER
from storage.kinds import State
from tests.cast import INTERNAL_WORDS
from tests.office import Office
from tests.slack.test_verbs import carl_in_slack


def test_home_shows_ones_tasks_and_plans(both: Office):
    both.slack.open_home(both.victor)

    words = both.read(both.slack.home(both.victor))
    assert "Configure SSO" in words
    assert "ACME" in words


def test_home_of_a_customer_shows_nothing_internal(office: Office):
    carl = carl_in_slack(office)

    office.slack.open_home(carl)

    words = office.read(office.slack.home(carl))
    assert "Send SSO metadata" in words
    assert not any(word in words for word in INTERNAL_WORDS)


def test_home_of_a_stranger_tells_nothing(office: Office):
    sam = office.slack.add_user(office.team, "Sam Stone")

    office.slack.open_home(sam)

    assert office.read(office.slack.home(sam)) == STRANGER


def test_click_in_the_home_tab_is_seen_there(office: Office):
    office.slack.open_home(office.victor)

    office.slack.click(office.victor, office.slack.home(office.victor), "complete")

    assert office.task(office.cast.configure_sso).state is State.DONE
    assert "Configure SSO" not in office.read(office.slack.home(office.victor))


def test_messages_tab_publishes_no_home(office: Office):
    office.slack.open_home(office.victor, "messages")

    assert office.slack.home(office.victor) is None
