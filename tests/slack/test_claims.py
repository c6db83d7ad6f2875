"""A customer's Slack account: theirs by their own click in a mail, and in no other way."""

import pytest
from flask.testing import FlaskClient

from bot import render
from bot.tokens import LinkTokens
from handlers.slack.people import STRANGER
from handlers.web.app import Site, make_web
from handlers.web.links import WebLinks
from storage.db import reading, writing
from storage.kinds import Medium
from storage.models import Message, Person, SlackIdentity
from tests.cast import INTERNAL_WORDS
from tests.office import PAGES, Office

TOKENS = LinkTokens("0" * 40)


@pytest.fixture
def pages(office: Office) -> FlaskClient:
    links = WebLinks(PAGES, TOKENS, office.clock)
    return make_web(Site(office.engine, office.clock, TOKENS, links, {})).test_client()


def come_as_guest(office: Office, email: str | None = "carl@acme.example"):
    """Somebody who is a guest of the vendor's workspace, with that address."""
    office.link()
    guest = office.slack.add_user(office.team, "Carl R", id="U04CARL", email=email, is_guest=True)
    office.channel.members.add(guest.id)
    return guest


def asked(office: Office) -> list[Message]:
    return [row for row in office.rows() if row.about.get("what") == "bind"]


def link(office: Office, message: Message) -> str:
    made = WebLinks("", TOKENS, office.clock)
    return made.do("bind", message.id, message.person_id or 0, message.id)


def press(office: Office, pages: FlaskClient, url: str) -> int:
    """Open the page, look at it, and press its button."""
    page = pages.get(url).text
    action = page.partition('action="')[2].partition('"')[0].replace("&amp;", "&")
    office.clock.forward(seconds=5)
    return pages.post(action).status_code


def test_guest_is_known_after_a_click_in_the_mail_to_the_registered_address(
    office: Office, pages: FlaskClient
):
    guest = come_as_guest(office)
    before = office.typed(guest, "mine")
    (message,) = asked(office)

    page = pages.get(link(office, message))
    status = press(office, pages, link(office, message))

    assert before == STRANGER
    assert (message.person_id, message.medium) == (office.cast.carl, Medium.MAIL)
    assert "Carl R (@carl)" in page.text
    assert status == 200
    words = office.typed(guest, "mine")
    assert "Send SSO metadata" in words
    assert not any(word in words for word in INTERNAL_WORDS)


def test_looking_at_the_page_makes_nobody_known(office: Office, pages: FlaskClient):
    guest = come_as_guest(office)
    office.typed(guest, "mine")

    pages.get(link(office, asked(office)[0]))

    assert office.typed(guest, "mine") == STRANGER


def test_stranger_reads_the_same_whether_their_address_is_known_or_not(office: Office):
    known = office.typed(come_as_guest(office), "status ACME")
    sam = office.slack.add_user(office.team, "Sam", email="x@nowhere.example", is_guest=True)
    office.channel.members.add(sam.id)

    assert office.typed(sam, "status ACME") == known == STRANGER
    assert len(asked(office)) == 1


def test_person_is_asked_once_a_day_however_often_somebody_tries(office: Office):
    guest = come_as_guest(office)
    for _ in range(3):
        office.typed(guest, "mine")
        office.clock.forward(hours=2)

    assert len(asked(office)) == 1


def test_week_old_link_and_somebody_elses_account_bind_nothing(office: Office, pages: FlaskClient):
    office.typed(come_as_guest(office), "mine")
    (message,) = asked(office)
    old = link(office, message)
    with writing(office.engine) as session:
        session.add(SlackIdentity(person_id=office.cast.cleo, team_id="T01", user_id="U04CARL"))

    taken = press(office, pages, old)
    office.clock.forward(days=8)
    late = pages.get(old).status_code

    assert (taken, late) == (403, 410)
    with reading(office.engine, ()) as session:
        assert not session.get_one(Person, office.cast.carl).identities


def test_link_of_another_persons_notice_binds_nothing(office: Office, pages: FlaskClient):
    office.typed(come_as_guest(office), "mine")
    (message,) = asked(office)
    url = WebLinks("", TOKENS, office.clock).do("bind", message.id, office.cast.sam, message.id)

    assert pages.get(url).status_code == 404


def test_mail_names_the_account_and_holds_the_link(office: Office):
    office.typed(come_as_guest(office), "mine")
    (message,) = asked(office)

    with reading(office.engine, ()) as session:
        row = session.get_one(Message, message.id)
        letter = render.for_mail(session, row, now=office.clock(), links=office.parts.links)

    assert letter is not None
    assert letter.subject == "Is this your Slack account?"
    for words in (letter.text, letter.html):
        assert "Carl R (@carl)" in words
        assert f"/do/bind-{message.id}-{office.cast.carl}" in words
