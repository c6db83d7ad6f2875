from werkzeug.test import Client

from bot.tokens import LinkTokens
from handlers.slack.door import make_door
from tests.office import Office


def test_door_leads_to_events_and_installation_and_nowhere_else(office: Office):
    settings = office.parts.workspaces._settings
    door = make_door(
        office.parts,
        office.app,
        settings,
        tokens=LinkTokens("0" * 40),
        base_url="https://tandem.example",
    )
    browser = Client(door)

    assert browser.post("/slack/events", json={}).status_code == 401
    assert browser.get("/slack/install").status_code == 302
    assert browser.get("/slack/oauth_redirect").status_code == 400
    assert browser.get("/slack/elsewhere").status_code == 404
    assert "Secure" in browser.get("/slack/install").headers["Set-Cookie"]
