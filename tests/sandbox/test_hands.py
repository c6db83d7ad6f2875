from concurrent.futures import ThreadPoolExecutor

import pytest
from slack_sdk import WebClient

from handlers.sandbox.slack import App, CannotDo, Delivery, Message, SlackStandIn
from tests.conftest import Clock
from tests.sandbox.bot import Bot
from tests.sandbox.conftest import Cast
from tests.sandbox.parts import actions, button, field, modal, option, row, section, select


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


def test_a_command_comes_as_a_signed_form(slack: SlackStandIn, cast: Cast, bot: Bot):
    delivery = slack.slash(cast.vera, cast.inside, "/plan", "status ACME")

    form = bot.heard[-1].form
    assert delivery.ok
    assert (form["command"], form["text"]) == ("/plan", "status ACME")
    assert (form["team_id"], form["user_id"], form["user_name"]) == ("T01", cast.vera.id, "vera")
    assert (form["channel_id"], form["channel_name"]) == (cast.inside.id, "acme-internal")
    assert form["is_enterprise_install"] == "false"
    assert form["response_url"].startswith(slack.origin)


def test_a_command_of_a_grid_names_the_enterprise(slack: SlackStandIn, bot: Bot):
    team = slack.add_team("Initech", enterprise_id="E01")
    user = slack.add_user(team, "Ines Roth")
    slack.install(team)

    slack.slash(user, slack.add_channel(team, "general", [user]), "/plan")

    assert bot.heard[-1].form["enterprise_id"] == "E01"


@pytest.mark.parametrize(
    ("typed", "sent"),
    [
        ("@victor", "<@U02|victor>"),
        ("#acme", "<#C02|acme>"),
        ("a < b & <!channel>", "a &lt; b &amp; &lt;!channel&gt;"),
        ("carl@acme.example", "<mailto:carl@acme.example|carl@acme.example>"),
        ("see https://example.org/a", "see <https://example.org/a>"),
        ("@nobody", "@nobody"),
    ],
)
def test_the_text_of_a_command_is_escaped(
    slack: SlackStandIn, cast: Cast, bot: Bot, typed: str, sent: str
):
    slack.slash(cast.vera, cast.inside, "/plan", typed)

    assert bot.heard[-1].form["text"] == sent


def test_unescaped_text_of_a_command_has_no_links(clock: Clock):
    slack = SlackStandIn(clock, app=App(escapes=False))
    vera = slack.add_user(slack.add_team("Northwind"), "Vera Holm")

    assert slack.typed("@vera <b>", vera, with_names=True) == "@vera &lt;b&gt;"


@pytest.mark.parametrize(("is_private", "name"), [(True, "privategroup"), (False, "board")])
def test_a_private_channel_is_not_named(
    slack: SlackStandIn, cast: Cast, bot: Bot, *, is_private: bool, name: str
):
    board = slack.add_channel(cast.northwind, "board", [cast.vera], is_private=is_private)

    slack.slash(cast.vera, board, "/plan")

    assert bot.heard[-1].form["channel_name"] == name


def test_a_command_works_in_the_direct_conversation(slack: SlackStandIn, cast: Cast, bot: Bot):
    bot.will_say("nothing to do")

    slack.slash(cast.vera, slack.im(cast.vera), "/plan", "mine")

    assert bot.heard[-1].form["channel_name"] == "directmessage"


def test_an_empty_answer_shows_nothing(slack: SlackStandIn, cast: Cast, bot: Bot):
    bot.will_say({})

    assert slack.slash(cast.vera, cast.inside, "/plan").shown is None


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


def test_a_plain_answer_is_shown_to_the_person_alone(slack: SlackStandIn, cast: Cast, bot: Bot):
    bot.will_say("nothing to do")

    delivery = slack.slash(cast.vera, cast.inside, "/plan")

    assert delivery.shown is not None
    assert delivery.shown.text == "nothing to do"
    assert [message.text for message in slack.ephemerals(cast.vera)] == ["nothing to do"]
    assert slack.messages(cast.inside) == []


def test_an_answer_for_all_stands_in_the_channel(slack: SlackStandIn, cast: Cast, bot: Bot):
    bot.will_say({"response_type": "in_channel", "text": "status", "blocks": [section()]})

    slack.slash(cast.vera, cast.inside, "/plan")

    assert [message.text for message in slack.messages(cast.inside)] == ["status"]


def test_an_answer_that_slack_would_not_show_is_a_violation(
    slack: SlackStandIn, cast: Cast, bot: Bot
):
    bot.will_say({"text": "a", "blocks": [{"type": "section"}]})

    with slack.expecting("invalid_blocks"):
        delivery = slack.slash(cast.vera, cast.inside, "/plan")

    assert delivery.shown is None


def test_a_status_other_than_200_is_a_violation(slack: SlackStandIn, cast: Cast, bot: Bot):
    bot.will_say("oops", "500 Internal Server Error")

    with slack.expecting("answered 500"):
        delivery = slack.slash(cast.vera, cast.inside, "/plan")

    assert not delivery.ok


def test_an_outsiders_command_is_refused_by_slack(slack: SlackStandIn, cast: Cast, bot: Bot):
    delivery = slack.slash(cast.carl, cast.shared, "/plan", "status")

    assert "is not a valid command" in str(delivery.refused)
    assert bot.heard == []


def test_commands_do_not_work_in_threads(slack: SlackStandIn, cast: Cast, bot: Bot):
    delivery = slack.slash(cast.vera, cast.inside, "/plan", thread="1.0")

    assert delivery.refused == "/plan is not supported in threads. Sorry!"
    assert bot.heard == []


def test_an_unknown_command_is_refused_by_slack(slack: SlackStandIn, cast: Cast, bot: Bot):
    assert slack.slash(cast.vera, cast.inside, "/plam").refused is not None


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
    slack: SlackStandIn, client: WebClient, cast: Cast, bot: Bot, reminder: Message
):
    slack.click(cast.carl, reminder, "complete", "12")
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


def test_without_a_bot_nothing_can_be_delivered(slack: SlackStandIn, cast: Cast):
    with pytest.raises(CannotDo):
        slack.slash(cast.vera, cast.inside, "/plan")
