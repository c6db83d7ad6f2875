import pytest

from handlers.sandbox.slack import App, CannotDo, SlackStandIn
from tests.conftest import Clock
from tests.sandbox.bot import Bot
from tests.sandbox.conftest import Cast
from tests.sandbox.parts import section


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


def test_without_a_bot_nothing_can_be_delivered(slack: SlackStandIn, cast: Cast):
    with pytest.raises(CannotDo):
        slack.slash(cast.vera, cast.inside, "/plan")
