import pytest
from slack_sdk import WebClient
from slack_sdk.errors import SlackApiError

from handlers.sandbox.slack import CannotDo, Delivery, SlackStandIn
from tests.sandbox.bot import Bot
from tests.sandbox.conftest import Cast
from tests.sandbox.parts import actions, button, field, modal, option


def open_modal(slack: SlackStandIn, client: WebClient, cast: Cast, bot: Bot, view) -> None:
    slack.slash(cast.vera, cast.inside, "/plan", "add")
    client.views_open(trigger_id=bot.heard[-1].form["trigger_id"], view=view)


def submit(slack: SlackStandIn, cast: Cast, values) -> Delivery:
    return slack.submit(cast.vera, slack.views(cast.vera)[-1], values)


def test_a_submitted_modal_carries_what_was_entered_and_closes(
    slack: SlackStandIn, client: WebClient, cast: Cast, bot: Bot
):
    who = {"type": "users_select", "action_id": "who"}
    view = modal(field("title"), field("who", who, optional=True), private_metadata="12")
    open_modal(slack, client, cast, bot, view)

    submit(slack, cast, {"title": "Send logs", "who": cast.victor.id})

    payload = bot.heard[-1].payload
    assert payload["type"] == "view_submission"
    assert payload["view"]["state"]["values"] == {
        "title": {"typed": {"type": "plain_text_input", "value": "Send logs"}},
        "who": {"who": {"type": "users_select", "selected_user": cast.victor.id}},
    }
    assert payload["view"]["private_metadata"] == "12"
    assert payload["view"]["hash"]
    assert payload["response_urls"] == []
    assert slack.views(cast.vera) == []


def test_an_outsider_submits_under_their_own_team(
    slack: SlackStandIn, client: WebClient, cast: Cast, bot: Bot
):
    client.chat_postMessage(channel=cast.shared.id, text="a", blocks=[actions(button())])
    slack.click(cast.carl, slack.messages(cast.shared)[0], "complete")
    client.views_open(trigger_id=bot.heard[-1].payload["trigger_id"], view=modal(field("title")))

    slack.submit(cast.carl, slack.views(cast.carl)[0], {"title": "a"})

    payload = bot.heard[-1].payload
    assert payload["team"]["id"] == cast.acme.id
    assert payload["view"]["app_installed_team_id"] == cast.northwind.id


@pytest.mark.parametrize("values", [{}, {"title": ""}, {"titel": "a"}, {"title": "x" * 11}])
def test_slack_itself_keeps_people_from_submitting_nonsense(
    slack: SlackStandIn, client: WebClient, cast: Cast, bot: Bot, values
):
    short = {"type": "plain_text_input", "action_id": "typed", "max_length": 10}
    open_modal(slack, client, cast, bot, modal(field("title", short)))

    with pytest.raises(CannotDo):
        submit(slack, cast, values)


FILE = {"type": "file_input", "action_id": "chosen", "filetypes": ["csv"], "max_files": 1}


def test_a_file_that_is_chosen_comes_with_the_modal_and_is_the_apps_to_fetch(
    slack: SlackStandIn, client: WebClient, cast: Cast, bot: Bot
):
    open_modal(slack, client, cast, bot, modal(field("file", FILE)))
    chosen = slack.attach(cast.vera, "people.csv", b"name\n")

    submit(slack, cast, {"file": chosen})

    state = bot.heard[-1].payload["view"]["state"]["values"]["file"]["chosen"]
    assert (state["type"], state["files"][0]["name"]) == ("file_input", "people.csv")
    assert client.files_info(file=state["files"][0]["id"])["file"]["size"] == 5


@pytest.mark.parametrize("names", [[], ["people.txt"], ["a.csv", "b.csv"]])
def test_slack_itself_keeps_people_from_choosing_other_files(
    slack: SlackStandIn, client: WebClient, cast: Cast, bot: Bot, names: list[str]
):
    open_modal(slack, client, cast, bot, modal(field("file", FILE)))

    with pytest.raises(CannotDo):
        submit(slack, cast, {"file": [slack.attach(cast.vera, name, b"x") for name in names]})


def test_a_modal_that_takes_files_needs_the_right_to_read_them(
    slack: SlackStandIn, client: WebClient, cast: Cast, bot: Bot
):
    made = slack.world.by_token(cast.token)
    made.scopes -= {"files:read"}

    with slack.expecting("missing_scope"), pytest.raises(SlackApiError, match="missing_scope"):
        open_modal(slack, client, cast, bot, modal(field("file", FILE)))


def test_errors_at_the_field_keep_the_modal_open(
    slack: SlackStandIn, client: WebClient, cast: Cast, bot: Bot
):
    open_modal(slack, client, cast, bot, modal(field("title")))
    bot.will_say({"response_action": "errors", "errors": {"title": "too vague"}})

    delivery = submit(slack, cast, {"title": "a"})

    assert delivery.json["errors"] == {"title": "too vague"}
    assert len(slack.views(cast.vera)) == 1


@pytest.mark.parametrize(
    ("answer", "rule"),
    [
        ({"response_action": "errors", "errors": {"due": "a"}}, "errors_for_unknown_blocks"),
        ({"response_action": "errors", "errors": {}}, "errors_missing"),
        ({"response_action": "errors", "errors": {"title": ""}}, "errors_not_text"),
        ({"response_action": "explode"}, "invalid_response_action"),
        ({"response_action": "update", "view": {"type": "modal"}}, "invalid_arguments"),
    ],
)
def test_an_answer_to_a_modal_that_slack_would_not_take_is_a_violation(
    slack: SlackStandIn, client: WebClient, cast: Cast, bot: Bot, answer, rule: str
):
    open_modal(slack, client, cast, bot, modal(field("title")))
    bot.will_say(answer)

    with slack.expecting(rule):
        submit(slack, cast, {"title": "a"})

    assert len(slack.views(cast.vera)) == 1


def test_an_answer_may_update_or_push_or_clear(
    slack: SlackStandIn, client: WebClient, cast: Cast, bot: Bot
):
    open_modal(slack, client, cast, bot, modal(field("title")))
    bot.will_say({"response_action": "update", "view": modal(field("when"))})
    submit(slack, cast, {"title": "a"})
    bot.will_say({"response_action": "push", "view": modal(field("who"))})
    submit(slack, cast, {"when": "a"})
    depth = len(slack.views(cast.vera))
    bot.will_say({"response_action": "clear"})

    submit(slack, cast, {"who": "a"})

    assert (depth, slack.views(cast.vera)) == (2, [])


def test_a_closed_modal_is_told_only_to_an_app_that_asked(
    slack: SlackStandIn, client: WebClient, cast: Cast, bot: Bot
):
    open_modal(slack, client, cast, bot, modal(notify_on_close=True))
    told = slack.close_view(cast.vera, slack.views(cast.vera)[0])
    open_modal(slack, client, cast, bot, modal())
    untold = slack.close_view(cast.vera, slack.views(cast.vera)[0])

    assert told is not None
    assert (told.payload["type"], told.payload["is_cleared"]) == ("view_closed", False)
    assert untold is None


def test_a_click_in_a_modal_comes_with_the_view_and_no_channel(
    slack: SlackStandIn, client: WebClient, cast: Cast, bot: Bot
):
    open_modal(slack, client, cast, bot, modal(actions(button())))

    slack.click(cast.vera, slack.views(cast.vera)[0], "complete")

    payload = bot.heard[-1].payload
    assert payload["container"]["type"] == "view"
    assert payload["view"]["callback_id"] == ""
    assert not {"channel", "message", "response_url"} & payload.keys()


def test_a_click_in_the_home_tab_may_open_a_modal(
    slack: SlackStandIn, client: WebClient, cast: Cast, bot: Bot
):
    home = {"type": "home", "blocks": [actions(button())]}
    client.views_publish(user_id=cast.vera.id, view=home)
    tab = slack.home(cast.vera)
    assert tab is not None

    slack.click(cast.vera, tab, "complete")
    client.views_open(trigger_id=bot.heard[-1].payload["trigger_id"], view=modal())

    assert bot.heard[-1].payload["view"]["type"] == "home"
    assert len(slack.views(cast.vera)) == 1


def test_somebody_elses_view_cannot_be_used(
    slack: SlackStandIn, client: WebClient, cast: Cast, bot: Bot
):
    open_modal(slack, client, cast, bot, modal(field("title")))

    with pytest.raises(CannotDo):
        slack.submit(cast.victor, slack.views(cast.vera)[0], {"title": "a"})


def test_a_shortcut_brings_the_message(slack: SlackStandIn, cast: Cast, bot: Bot):
    said = slack.say(cast.carl, cast.shared, "we need the logs").message

    slack.shortcut(cast.vera, said, "add_to_plan")

    payload = bot.heard[-1].payload
    assert (payload["type"], payload["callback_id"]) == ("message_action", "add_to_plan")
    assert payload["message"]["text"] == "we need the logs"
    assert (payload["message_ts"], payload["channel"]["id"]) == (said.ts, cast.shared.id)


def test_a_global_shortcut_has_no_channel(slack: SlackStandIn, cast: Cast, bot: Bot):
    slack.shortcut(cast.vera, None, "new_task")

    assert bot.heard[-1].payload["type"] == "shortcut"
    assert "channel" not in bot.heard[-1].payload


def test_outsiders_have_no_shortcuts(slack: SlackStandIn, cast: Cast, bot: Bot):
    said = slack.say(cast.carl, cast.shared, "a").message
    heard = len(bot.heard)

    delivery = slack.shortcut(cast.carl, said, "add_to_plan")

    assert delivery.refused is not None
    assert len(bot.heard) == heard


def test_typing_into_an_external_select_asks_the_app(
    slack: SlackStandIn, client: WebClient, cast: Cast, bot: Bot
):
    menu = {"type": "external_select", "action_id": "plan", "min_query_length": 1}
    open_modal(slack, client, cast, bot, modal(field("plan", menu)))
    bot.will_say({"options": [option("acme")]})

    delivery = slack.suggest(cast.vera, slack.views(cast.vera)[0], "plan", "ac")

    assert bot.heard[-1].payload["value"] == "ac"
    assert delivery.json["options"] == [option("acme")]
