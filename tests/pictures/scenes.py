"""The demo's plan in its first week, and what people see of it then: the real bot, its blocks and its mails.

Carl, the customer's project lead, is a guest of #acme, so that he has his mails and the eyes of somebody in Slack.
"""

import re
from base64 import b64encode
from collections.abc import Iterator
from datetime import UTC, datetime
from email.message import EmailMessage
from importlib.resources import files
from typing import Any
from urllib.request import urlopen
from zoneinfo import ZoneInfo

from bot import planfile
from handlers.demo.stage import Stage, set_up
from handlers.demo.story import FRIDAY_BEFORE
from handlers.sandbox.slack import Channel, User
from storage.db import writing
from tests.pictures import frames
from tests.pictures.frames import Sheet
from tests.pictures.logo import COLOUR, LOGO_URL

BERLIN, NEW_YORK = ZoneInfo("Europe/Berlin"), ZoneInfo("America/New_York")
PUBLIC = "https://tandem.northwind.example"
BRAND = 'brand: {name: Northwind, color: "#0b6e4f"}'
BRANDED = f'brand: {{name: Northwind, color: "{COLOUR}", logo: "{LOGO_URL}"}}'
CARL = "email: carl@acme.example\n"
LINK = re.compile(rf"{PUBLIC}/do/[\w.-]+")
Json = dict[str, Any]


def sheets() -> Iterator[Sheet]:
    """Play the week, and give each picture as it can be taken."""
    with set_up(FRIDAY_BEFORE) as stage:
        carl, team = _prepare(stage)
        stage.round()
        yield from _wednesday(stage)
        yield from _thursday(stage, carl, team)
        yield from _friday(stage, carl, team)
        yield from _week_after(stage, carl)


def _prepare(stage: Stage) -> tuple[User, Channel]:
    """Give the plan its brand, Carl a guest's account, and the team a channel of its own."""
    stage.bot.links._base, stage.bot.links._public = PUBLIC, True
    carl = stage.slack.add_user("T01", "Carl Reyes", id="U05CARL", is_guest=True)
    stage.channel.members.add(carl.id)
    team = stage.slack.add_channel("T01", "acme-team", list(stage.users.values()), id="C02")
    stage.slack.install("T01", channels=[stage.channel, team])
    text = files("handlers.demo").joinpath("acme.yaml").read_text(encoding="utf-8")
    text = text.replace(BRAND, BRANDED).replace(CARL, f"{CARL}    slack: T01/U05CARL\n")
    with writing(stage.bot.engine) as session:
        planfile.import_plan(session, planfile.load(text), now=stage.clock())
    stage.slack.slash(stage.users["Vera"], team, "/plan", "link ACME --internal")
    return carl, team


def _wednesday(stage: Stage) -> Iterator[Sheet]:
    """Carl is reminded by mail, and opens the page behind Complete."""
    for day in (2, 4):
        stage.clock.jump(datetime(2026, 3, day, 14, tzinfo=UTC))
        stage.round()
    letter = stage.mails("Carl")[-1]
    yield from _mailed("mail-reminder", letter)
    for dark in (False, True):
        html = _opened(stage, _links(letter)[0])
        yield frames.page(_named("mail-confirm", dark), PUBLIC, html, dark=dark)


def _thursday(stage: Stage, carl: User, team: Channel) -> Iterator[Sheet]:
    """Carl is late with one task, and would rather be told in Slack."""
    vera = stage.users["Vera"]
    stage.clock.jump(datetime(2026, 3, 4, 20, tzinfo=UTC))
    stage.slack.dm(carl, "slack me instead")
    stage.round()
    stage.clock.jump(nine := datetime(2026, 3, 5, 14, tzinfo=UTC))
    stage.slack.slash(vera, stage.channel, "/plan", "ask @Carl 15 Which networks do the wards use?")
    stage.round()
    york = nine.astimezone(NEW_YORK)
    yield _direct(stage, "slack-reminder-customer", carl, york)
    for user, place, name, zone in (
        (vera, team, "slack-status-vendor", BERLIN),
        (carl, stage.channel, "slack-status-customer", NEW_YORK),
    ):
        stage.slack.slash(user, place, "/plan", "status")
        (said,) = stage.slack.ephemerals(user)[-1:]
        images = _images(stage, said.blocks)
        yield frames.alone(name, f"# {place.name}", said.blocks, nine.astimezone(zone), images)
    for user, name in ((vera, "slack-home-vendor"), (carl, "slack-home-customer")):
        stage.slack.open_home(user)
        view = stage.slack.home(user)
        assert view is not None
        yield frames.home(name, view.content["blocks"], {})


def _friday(stage: Stage, carl: User, team: Channel) -> Iterator[Sheet]:
    """Carl's metadata is there, so that Victor can begin; he is reminded, and the cards show it."""
    stage.slack.dm(carl, "12 done")
    stage.round()
    stage.clock.jump(nine := datetime(2026, 3, 6, 8, tzinfo=UTC))
    stage.round()
    yield _direct(stage, "slack-reminder-vendor", stage.users["Victor"], nine.astimezone(BERLIN))
    for place, name in ((team, "slack-card-vendor"), (stage.channel, "slack-card-customer")):
        (card, *_) = (m for m in stage.slack.messages(place) if len(m.blocks) > 1)
        at = datetime.fromtimestamp(float(card.ts), BERLIN)
        images = _images(stage, card.blocks)
        yield frames.channel(name, f"# {place.name}", card.blocks, at, images)


def _week_after(stage: Stage, carl: User) -> Iterator[Sheet]:
    """On Monday there is a digest: what waits for Carl, what happened, what Northwind owes him."""
    stage.slack.slash(stage.users["Victor"], stage.channel, "/plan", "start 14")
    words = "decide Single sign-on goes live before the first ward does --shared"
    stage.slack.slash(stage.users["Vera"], stage.channel, "/plan", words)
    stage.slack.dm(carl, "mail me instead")
    stage.round()
    stage.clock.jump(datetime(2026, 3, 9, 13, tzinfo=UTC))
    stage.round()
    yield from _mailed("mail-digest", stage.mails("Carl")[-1])


def _direct(stage: Stage, name: str, user: User, at: datetime) -> Sheet:
    said = stage.slack.dms(user)[-1]
    return frames.channel(name, "tandem", said.blocks, at, {})


def _mailed(name: str, letter: EmailMessage) -> Iterator[Sheet]:
    for dark in (False, True):
        yield frames.mail(_named(name, dark), letter, NEW_YORK, dark=dark)


def _named(name: str, dark: bool) -> str:  # noqa: FBT001 - one of two names
    return f"{name}-dark" if dark else name


def _links(letter: EmailMessage) -> list[str]:
    part = letter.get_body(("html",))
    assert part is not None
    return LINK.findall(part.get_content())


def _opened(stage: Stage, url: str) -> str:
    """Open a page of the bot, which listens on this machine."""
    return _fetched(stage, url).decode()


def _fetched(stage: Stage, url: str) -> bytes:
    with urlopen(url.replace(PUBLIC, stage.bot.settings.listen.url)) as answer:
        return bytes(answer.read())


def _images(stage: Stage, blocks: list[Json]) -> dict[str, str]:
    """Fetch the pictures of blocks, as Slack would."""
    urls = [block["image_url"] for block in blocks if block["type"] == "image"]
    return {url: _inline(_fetched(stage, url)) for url in urls}


def _inline(png: bytes) -> str:
    return f"data:image/png;base64,{b64encode(png).decode()}"
