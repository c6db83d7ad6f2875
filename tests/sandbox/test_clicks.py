from concurrent.futures import ThreadPoolExecutor

import pytest
from slack_sdk import WebClient

from handlers.sandbox.slack import CannotDo, Message, SlackStandIn
from tests.sandbox.bot import Bot
from tests.sandbox.conftest import Cast
from tests.sandbox.parts import actions, button, option, row, section, select


@pytest.fixture
def reminder(slack: SlackStandIn, client: WebClient, cast: Cast) -> Message:
    """A message with two tasks, and a menu for both."""
    menu = actions(
        select("friday", "monday"),
        {"type": "overflow", "action_id": "more", "options": [option("later")]},
    )
    client.chat_postMessage(
        channel=cast.shared.id,
        text="two tasks",
        blocks=[row(12), row(14), menu | {"block_id": "menu"}],
    )
    return slack.messages(cast.shared)[-1]


def test_a_click_of_a_grid_names_the_enterprise(slack: SlackStandIn, connect, bot: Bot):
    team = slack.add_team("Initech", enterprise_id="E01")
    user = slack.add_user(team, "Ines Roth")
    channel = slack.add_channel(team, "general", [user])
    token = slack.install(team, channels=[channel])
    connect(token).chat_postMessage(channel=channel.id, text="a", blocks=[actions(button())])

    slack.click(user, slack.messages(channel)[0], "complete")

    payload = bot.heard[-1].payload
    assert payload["enterprise"] == {"id": "E01", "name": "Initech Group"}
    assert payload["team"]["enterprise_id"] == "E01"


def test_a_click_names_button_message_and_person(
    slack: SlackStandIn, cast: Cast, bot: Bot, reminder: Message
):
    slack.click(cast.victor, reminder, "complete", "14")

    payload = bot.heard[-1].payload
    assert payload["type"] == "block_actions"
    assert payload["user"] == {
        "id": cast.victor.id,
        "username": "victor",
        "name": "victor",
        "team_id": "T01",
    }
    assert payload["container"] == {
        "type": "message",
        "message_ts": reminder.ts,
        "channel_id": cast.shared.id,
        "is_ephemeral": False,
    }
    (action,) = payload["actions"]
    assert (action["action_id"], action["value"], action["block_id"]) == (
        "complete",
        "14",
        "task-14",
    )
    assert payload["message"]["ts"] == reminder.ts
    assert payload["enterprise"] is None
    assert {"trigger_id", "response_url", "state", "team", "api_app_id"} <= payload.keys()


def test_an_outsiders_click_comes_under_the_installing_team(
    slack: SlackStandIn, cast: Cast, bot: Bot, reminder: Message
):
    slack.click(cast.carl, reminder, "complete", "12")

    payload = bot.heard[-1].payload
    assert payload["team"]["id"] == cast.northwind.id
    assert payload["user"]["team_id"] == cast.acme.id


def test_a_click_in_a_thread_names_the_thread(
    slack: SlackStandIn, client: WebClient, cast: Cast, bot: Bot, reminder: Message
):
    client.chat_postMessage(
        channel=cast.shared.id, text="b", blocks=[actions(button())], thread_ts=reminder.ts
    )

    slack.click(cast.vera, slack.thread(cast.shared, reminder)[-1], "complete")

    assert bot.heard[-1].payload["container"]["thread_ts"] == reminder.ts
    assert bot.heard[-1].payload["message"]["thread_ts"] == reminder.ts


def test_a_click_in_an_ephemeral_message_comes_without_the_message(
    slack: SlackStandIn, client: WebClient, cast: Cast, bot: Bot
):
    client.chat_postEphemeral(
        channel=cast.shared.id, user=cast.carl.id, text="a", blocks=[actions(button())]
    )

    slack.click(cast.carl, slack.ephemerals(cast.carl)[0], "complete")

    payload = bot.heard[-1].payload
    assert payload["container"]["is_ephemeral"] is True
    assert "message" not in payload


@pytest.mark.parametrize(
    ("who", "action", "value"),
    [
        ("sam", "complete", "12"),
        ("carl", "complete", None),
        ("carl", "destroy", None),
        ("carl", "when", None),
    ],
)
def test_nobody_presses_what_they_do_not_see(
    slack: SlackStandIn,
    cast: Cast,
    bot: Bot,
    reminder: Message,
    who: str,
    action: str,
    value: str | None,
):
    with pytest.raises(CannotDo):
        slack.click(getattr(cast, who), reminder, action, value)


def test_the_deactivated_do_nothing(slack: SlackStandIn, cast: Cast, bot: Bot, reminder: Message):
    cast.victor.deleted = True

    with pytest.raises(CannotDo):
        slack.click(cast.victor, reminder, "complete", "12")


def test_somebody_elses_ephemeral_message_cannot_be_clicked(
    slack: SlackStandIn, client: WebClient, cast: Cast, bot: Bot
):
    client.chat_postEphemeral(
        channel=cast.shared.id, user=cast.carl.id, text="a", blocks=[actions(button())]
    )

    with pytest.raises(CannotDo):
        slack.click(cast.vera, slack.ephemerals(cast.carl)[0], "complete")


def test_a_button_of_an_old_screen_can_still_be_pressed(
    slack: SlackStandIn, client: WebClient, cast: Cast, bot: Bot, reminder: Message
):
    client.chat_update(
        channel=cast.shared.id, ts=reminder.ts, text="done", blocks=[section("done")]
    )

    slack.click(cast.carl, reminder, "complete", "12")

    assert bot.heard[-1].payload["actions"][0]["value"] == "12"
    assert bot.heard[-1].payload["message"]["text"] == "done"


def test_a_choice_comes_as_an_action_and_as_state(
    slack: SlackStandIn, cast: Cast, bot: Bot, reminder: Message
):
    slack.choose(cast.vera, reminder, "when", "friday")

    payload = bot.heard[-1].payload
    assert payload["actions"][0]["selected_option"] == option("friday")
    assert payload["actions"][0]["type"] == "static_select"
    assert payload["state"]["values"]["menu"]["when"]["selected_option"] == option("friday")


def test_what_one_person_chose_is_not_the_others_state(
    slack: SlackStandIn, cast: Cast, bot: Bot, reminder: Message
):
    slack.choose(cast.vera, reminder, "when", "friday")
    slack.click(cast.carl, reminder, "complete", "12")

    state = bot.heard[-1].payload["state"]["values"]
    assert state == {"menu": {"when": {"type": "static_select", "selected_option": None}}}


def test_an_overflow_menu_says_what_was_chosen(
    slack: SlackStandIn, cast: Cast, bot: Bot, reminder: Message
):
    slack.choose(cast.vera, reminder, "more", "Later")

    assert bot.heard[-1].payload["actions"][0]["selected_option"] == option("later")


def test_nobody_chooses_what_is_not_offered(
    slack: SlackStandIn, cast: Cast, bot: Bot, reminder: Message
):
    with pytest.raises(CannotDo):
        slack.choose(cast.vera, reminder, "when", "sunday")


@pytest.mark.parametrize(
    ("element", "chosen", "expected"),
    [
        ({"type": "datepicker"}, "2026-03-06", {"selected_date": "2026-03-06"}),
        ({"type": "timepicker"}, "09:00", {"selected_time": "09:00"}),
        ({"type": "users_select"}, "U02", {"selected_user": "U02"}),
        ({"type": "conversations_select"}, "C01", {"selected_conversation": "C01"}),
        ({"type": "multi_users_select"}, ["U01", "U02"], {"selected_users": ["U01", "U02"]}),
        (
            {"type": "checkboxes", "options": [option("a"), option("b")]},
            ["b"],
            {"selected_options": [option("b")]},
        ),
        (
            {"type": "radio_buttons", "options": [option("a")]},
            "a",
            {"selected_option": option("a")},
        ),
        ({"type": "datetimepicker"}, 1772452800, {"selected_date_time": 1772452800}),
    ],
)
def test_each_element_names_its_choice_in_its_own_way(
    slack: SlackStandIn, client: WebClient, cast: Cast, bot: Bot, element, chosen, expected
):
    client.chat_postMessage(
        channel=cast.inside.id, text="a", blocks=[actions({**element, "action_id": "pick"})]
    )

    slack.choose(cast.vera, slack.messages(cast.inside)[-1], "pick", chosen)

    action = bot.heard[-1].payload["actions"][0]
    assert {key: action[key] for key in expected} == expected


def test_a_body_that_nobody_sees_is_a_violation(
    slack: SlackStandIn, cast: Cast, bot: Bot, reminder: Message
):
    bot.will_say({"text": "done"})

    with slack.expecting("body nobody sees"):
        slack.click(cast.vera, reminder, "complete", "12")


def test_many_people_act_at_once(
    slack: SlackStandIn, client: WebClient, cast: Cast, bot: Bot, reminder: Message
):
    people = [cast.vera, cast.victor, cast.carl]
    both = [(person, value) for person in people for value in ("12", "14")] * 10

    with ThreadPoolExecutor(8) as pool:
        clicks = pool.map(lambda one: slack.click(one[0], reminder, "complete", one[1]), both)

    assert all(delivery.ok for delivery in clicks)
    triggers = [heard.payload["trigger_id"] for heard in bot.heard]
    assert len(set(triggers)) == len(both)
