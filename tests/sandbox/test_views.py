import pytest
from slack_sdk import WebClient

from handlers.sandbox.slack import SlackStandIn
from tests.conftest import Clock
from tests.sandbox.bot import Bot
from tests.sandbox.calls import error
from tests.sandbox.conftest import Cast
from tests.sandbox.parts import actions, button, field, modal, section


@pytest.fixture
def trigger(slack: SlackStandIn, cast: Cast, bot: Bot) -> str:
    """What Vera's command lets the bot do."""
    slack.slash(cast.vera, cast.inside, "/plan", "add")
    return bot.heard[-1].form["trigger_id"]


def trigger_in(slack: SlackStandIn, cast: Cast, bot: Bot) -> str:
    """What a click in Vera's topmost modal lets the bot do."""
    slack.click(cast.vera, slack.views(cast.vera)[-1], "more")
    return str(bot.heard[-1].payload["trigger_id"])


def test_a_modal_opens_for_who_did_something(
    slack: SlackStandIn, client: WebClient, cast: Cast, trigger: str
):
    answer = client.views_open(trigger_id=trigger, view=modal(field("title"), callback_id="new"))

    (view,) = slack.views(cast.vera)
    assert view.content["callback_id"] == "new"
    assert answer["view"]["id"] == view.id
    assert answer["view"]["app_installed_team_id"] == cast.northwind.id
    assert answer["view"]["root_view_id"] == view.id
    assert slack.views(cast.victor) == []


def test_a_trigger_works_once(slack: SlackStandIn, client: WebClient, trigger: str):
    client.views_open(trigger_id=trigger, view=modal())

    with slack.expecting("exchanged_trigger_id"):
        assert (
            error(lambda: client.views_open(trigger_id=trigger, view=modal()))
            == "exchanged_trigger_id"
        )


def test_a_trigger_lives_three_seconds(
    slack: SlackStandIn, client: WebClient, clock: Clock, trigger: str
):
    clock.forward(seconds=3.1)

    with slack.expecting("expired_trigger_id"):
        assert (
            error(lambda: client.views_open(trigger_id=trigger, view=modal()))
            == "expired_trigger_id"
        )


def test_a_trigger_of_another_installation_is_none(
    slack: SlackStandIn, connect, cast: Cast, trigger: str
):
    other = connect(slack.install(cast.acme))

    with slack.expecting("invalid_trigger_id"):
        assert (
            error(lambda: other.views_open(trigger_id=trigger, view=modal()))
            == "invalid_trigger_id"
        )


def test_a_bad_view_is_refused_with_slacks_words(
    slack: SlackStandIn, client: WebClient, trigger: str
):
    bad = modal(title={"type": "plain_text", "text": "x" * 25})

    with slack.expecting("invalid_arguments"):
        assert error(lambda: client.views_open(trigger_id=trigger, view=bad)) == "invalid_arguments"

    assert slack.calls[-1].answer["errors"] == [
        "must be less than 25 characters [json-pointer:/view/title/text]"
    ]


def test_a_view_has_a_largest_size(slack: SlackStandIn, client: WebClient, trigger: str):
    large = modal(*[section("x" * 3000) for _ in range(90)])

    with slack.expecting("view_too_large"):
        assert error(lambda: client.views_open(trigger_id=trigger, view=large)) == "view_too_large"


def test_an_external_id_names_one_view(
    slack: SlackStandIn, client: WebClient, cast: Cast, bot: Bot
):
    for _ in range(2):
        slack.slash(cast.vera, cast.inside, "/plan", "add")
    first, second = (heard.form["trigger_id"] for heard in bot.heard)
    client.views_open(trigger_id=first, view=modal(external_id="task-12"))

    with slack.expecting("duplicate_external_id"):
        call = lambda: client.views_open(trigger_id=second, view=modal(external_id="task-12"))  # noqa: E731
        assert error(call) == "duplicate_external_id"


def test_an_update_shows_something_else_and_keeps_what_was_entered(
    slack: SlackStandIn, client: WebClient, cast: Cast, trigger: str
):
    client.views_open(trigger_id=trigger, view=modal(field("title"), field("reason")))
    (view,) = slack.views(cast.vera)
    view.values["title"]["typed"]["value"] = "SSO"

    answer = client.views_update(view_id=view.id, view=modal(field("title"), field("when")))

    assert answer["view"]["state"]["values"] == {
        "title": {"typed": {"type": "plain_text_input", "value": "SSO"}},
        "when": {"typed": {"type": "plain_text_input", "value": None}},
    }


def test_an_update_of_an_old_state_is_refused(slack: SlackStandIn, client: WebClient, trigger: str):
    opened = client.views_open(trigger_id=trigger, view=modal(external_id="x"))["view"]
    client.views_update(external_id="x", view=modal(external_id="x"), hash=opened["hash"])

    call = lambda: client.views_update(view_id=opened["id"], view=modal(), hash=opened["hash"])  # noqa: E731

    assert error(call) == "hash_conflict"


def test_a_view_that_is_closed_is_not_found(
    slack: SlackStandIn, client: WebClient, cast: Cast, trigger: str
):
    client.views_open(trigger_id=trigger, view=modal())
    (view,) = slack.views(cast.vera)
    slack.close_view(cast.vera, view)

    assert error(lambda: client.views_update(view_id=view.id, view=modal())) == "not_found"


def test_modals_stand_on_each_other_three_deep(
    slack: SlackStandIn, client: WebClient, cast: Cast, bot: Bot, trigger: str
):
    more = modal(actions(button(action_id="more")))
    root = client.views_open(trigger_id=trigger, view=more)["view"]["id"]
    for _ in range(2):
        pushed = client.views_push(trigger_id=trigger_in(slack, cast, bot), view=more)["view"]

    fourth = trigger_in(slack, cast, bot)
    with slack.expecting("push_limit_reached"):
        assert (
            error(lambda: client.views_push(trigger_id=fourth, view=more)) == "push_limit_reached"
        )

    assert (pushed["root_view_id"], len(slack.views(cast.vera))) == (root, 3)


def test_nothing_is_pushed_where_no_modal_stands(
    slack: SlackStandIn, client: WebClient, trigger: str
):
    assert error(lambda: client.views_push(trigger_id=trigger, view=modal())) == "not_found"


def test_a_home_tab_is_published_for_one_person(slack: SlackStandIn, client: WebClient, cast: Cast):
    first = client.views_publish(user_id=cast.vera.id, view={"type": "home", "blocks": [section()]})
    client.views_publish(
        user_id=cast.vera.id,
        view={"type": "home", "blocks": [section("new")]},
        hash=first["view"]["hash"],
    )

    home = slack.home(cast.vera)
    assert home is not None
    assert home.content["blocks"][0]["text"]["text"] == "new"
    assert home.id == first["view"]["id"]
    assert slack.home(cast.victor) is None


def test_a_home_tab_of_an_old_state_is_refused(slack: SlackStandIn, client: WebClient, cast: Cast):
    view = {"type": "home", "blocks": []}
    client.views_publish(user_id=cast.vera.id, view=view)

    call = lambda: client.views_publish(user_id=cast.vera.id, view=view, hash="1.x")  # noqa: E731

    assert error(call) == "hash_conflict"


def test_a_modal_is_no_home_tab(slack: SlackStandIn, client: WebClient, cast: Cast):
    with slack.expecting("invalid_arguments"):
        call = lambda: client.views_publish(user_id=cast.vera.id, view=modal())  # noqa: E731
        assert error(call) == "invalid_arguments"
