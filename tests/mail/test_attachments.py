"""Files that come with a mail: kept with the note, named in Slack, given out where the note is shared."""

import struct
from email.message import EmailMessage
from hashlib import sha256
from pathlib import Path

import pytest
from sqlalchemy import Engine, select

from bot import render
from bot.identity import Reader, eyes
from bot.tokens import LinkTokens, Purpose
from handlers.mail.attached import LOGO_BYTES
from handlers.sandbox.mail import MailStandIn
from handlers.web.app import Site, make_web
from handlers.web.links import WebLinks
from storage.db import writing
from storage.kinds import Audience, Medium, MessageKind, Refusal
from storage.models import Attachment, Change, Message, Note, Task
from tests.cast import Cast
from tests.conftest import Clock
from tests.mail.conftest import CARL, SECRET, VERA, Office, settings_for
from tests.servers.fixtures import BOT

PDF = b"%PDF-1.7 a diagram of the network"
TOKENS = LinkTokens(SECRET)


@pytest.fixture
def engine(sqlite_engine: Engine) -> Engine:
    """The database makes no difference here."""
    return sqlite_engine


def mail(to: str, text: str, sender: str = CARL) -> EmailMessage:
    message = EmailMessage()
    message["From"], message["To"], message["Subject"] = sender, to, "Re: plan"
    message["Date"] = "Mon, 02 Mar 2026 11:59:00 +0000"
    message["Message-ID"] = f"<{abs(hash((to, text, sender)))}@acme.example>"
    message.set_content(text)
    return message


def attach(message: EmailMessage, content: bytes, name: str, kind: str = "application/pdf") -> None:
    main, _, sub = kind.partition("/")
    message.add_attachment(content, maintype=main, subtype=sub, filename=name)


def arrive(office: Office, host: MailStandIn, message: EmailMessage) -> None:
    host.send(message.as_bytes(), str(message["From"]), BOT)
    office.poll()


def kept(office: Office) -> list[tuple[str, Refusal | None]]:
    rows = office.read(lambda s: list(s.scalars(select(Attachment).order_by(Attachment.id))))
    return [(row.name, row.refused) for row in rows]


def the_file(office: Office) -> Attachment:
    return office.read(lambda s: s.scalars(select(Attachment)).one())


def fetch(office: Office, key: int, folder: Path | None = None):
    links = WebLinks("https://plan.northwind.example", TOKENS, office.clock)
    app = make_web(Site(office.engine, office.clock, TOKENS, links, {}, files=folder))
    token = TOKENS.mint(Purpose.FILE, {"file": key}, office.clock())
    return app.test_client().get(f"/file/{token}")


def test_file_is_kept_with_the_words_that_it_came_with(
    office: Office, mail_stand_in: MailStandIn, reminded: EmailMessage
):
    message = mail(
        str(reminded["Reply-To"]), "12 done. Our network looks like this, see the picture."
    )
    attach(message, PDF, "Netzplan für Köln.pdf")

    arrive(office, mail_stand_in, message)

    found = the_file(office)
    assert (found.name, found.size, found.sha256) == (
        "Netzplan für Köln.pdf",
        len(PDF),
        sha256(PDF).hexdigest(),
    )
    note = office.read(lambda s: s.get_one(Note, found.note_id))
    assert (note.author_id, note.audience) == (office.cast.carl, Audience.SHARED)
    assert office.changes() == ["complete", "comment"]


def test_file_without_words_stands_on_a_note_of_its_name(
    office: Office, mail_stand_in: MailStandIn, reminded: EmailMessage
):
    message = mail(str(reminded["Reply-To"]), "12 done")
    attach(message, PDF, "diagram.pdf")

    arrive(office, mail_stand_in, message)

    note = office.read(lambda s: s.get_one(Note, the_file(office).note_id))
    assert note.text == "diagram.pdf"
    assert office.incoming()[0].why == "Token and address agree: 1 change, its words are kept."


def test_file_is_named_in_slack_and_given_out_to_be_saved(
    office: Office, mail_stand_in: MailStandIn, reminded: EmailMessage
):
    message = mail(str(reminded["Reply-To"]), "Our network looks like this.")
    attach(message, PDF, "<b>diagram & co.pdf")
    arrive(office, mail_stand_in, message)

    (told,) = [row for row in office.messages() if row.kind is MessageKind.CHANGE]
    with eyes(office.engine, Reader.person(office.cast.vera)) as session:
        links = WebLinks("https://plan.northwind.example", TOKENS, office.clock)
        row = session.get_one(Message, told.id)
        post = render.for_slack(session, row, now=office.clock(), links=links)
    assert told.medium is Medium.SLACK
    assert post is not None
    assert "Attached: bdiagram &amp; co.pdf (1 kB)" in str(post.blocks)
    assert "https://plan.northwind.example/file/" in str(post.blocks)

    answer = fetch(office, the_file(office).id)
    assert (answer.status_code, answer.data) == (200, PDF)
    assert answer.headers["Content-Type"] == "application/octet-stream"
    assert answer.headers["Content-Disposition"].startswith("attachment; filename*=UTF-8''bdiagram")
    assert answer.headers["X-Content-Type-Options"] == "nosniff"


def test_file_of_a_vendor_is_internal_and_given_to_nobody_by_a_link(
    office: Office, mail_stand_in: MailStandIn
):
    message = mail(BOT, "Their contract, for us.", VERA)
    attach(message, PDF, "contract.pdf")
    arrive(office, mail_stand_in, message)

    found = the_file(office)
    note = office.read(lambda s: s.get_one(Note, found.note_id))
    assert note.audience is Audience.INTERNAL
    assert fetch(office, found.id).status_code == 404
    with eyes(office.engine, Reader.person(office.cast.carl)) as session:
        assert session.scalars(select(Attachment)).all() == []
    with eyes(office.engine, Reader.person(office.cast.sam)) as session:
        assert session.scalars(select(Attachment)).all() == []


@pytest.mark.parametrize("how", ["hidden", "taken back", "task hidden"])
def test_rights_are_asked_again_when_a_file_is_fetched(
    office: Office, mail_stand_in: MailStandIn, reminded: EmailMessage, how: str
):
    message = mail(str(reminded["Reply-To"]), "About 12: our network looks like this.")
    attach(message, PDF, "diagram.pdf")
    arrive(office, mail_stand_in, message)
    found = the_file(office)
    assert fetch(office, found.id).status_code == 200

    with writing(office.engine) as session:
        note = session.get_one(Note, found.note_id)
        if how == "hidden":
            note.audience = Audience.INTERNAL
        elif how == "taken back":
            note.removed_at = office.clock()
        else:
            note.task_id = office.cast.contract

    assert fetch(office, found.id).status_code == 404


def test_forged_link_to_a_file_opens_nothing(office: Office):
    links = WebLinks("https://plan.northwind.example", TOKENS, office.clock)
    client = make_web(Site(office.engine, office.clock, TOKENS, links, {})).test_client()
    token = TOKENS.mint(Purpose.PLAN, {"file": 1}, office.clock())

    assert client.get(f"/file/{token}").status_code == 404
    assert fetch(office, 99).status_code == 404


@pytest.mark.parametrize(
    ("name", "content", "refused"),
    [
        ("setup.exe", b"x", Refusal.PROGRAM),
        ("invoice.pdf.JS", b"x", Refusal.PROGRAM),
        ("letter.pdf", b"MZ\x90\x00", Refusal.PROGRAM),
        ("cmd.exe. ", b"x", Refusal.PROGRAM),
        ("big.pdf", b"x" * 3_000, Refusal.SIZE),
        ("small.pdf", b"x" * 2_000, None),
        ("page.html", b"<script>", None),
    ],
)
def test_programs_and_what_is_too_big_are_named_and_not_kept(
    engine: Engine,
    cast: Cast,
    clock: Clock,
    mail_stand_in: MailStandIn,
    name: str,
    content: bytes,
    refused: Refusal | None,
):
    office = Office(engine, cast, clock, settings_for(mail_stand_in, file_max_bytes="2000"))
    message = mail(BOT, "Here it is.")
    attach(message, content, name, "application/octet-stream")

    arrive(office, mail_stand_in, message)

    found = the_file(office)
    assert found.refused is refused
    assert fetch(office, found.id).status_code == (200 if refused is None else 404)


def test_folder_holds_each_content_once(
    engine: Engine, cast: Cast, clock: Clock, mail_stand_in: MailStandIn, tmp_path: Path
):
    office = Office(engine, cast, clock, settings_for(mail_stand_in, files=str(tmp_path / "files")))
    for words in ("Here it is.", "Here it is again."):
        message = mail(BOT, words)
        attach(message, PDF, "../../etc/passwd")
        arrive(office, mail_stand_in, message)

    (kept_file,) = (path for path in (tmp_path / "files").rglob("*") if path.is_file())
    assert kept_file.read_bytes() == PDF
    assert kept(office) == [("etcpasswd", None)] * 2
    assert fetch(office, 1, tmp_path / "files").data == PDF
    kept_file.unlink()
    assert fetch(office, 1, tmp_path / "files").status_code == 404


def test_pictures_of_signatures_are_no_files(
    office: Office, mail_stand_in: MailStandIn, reminded: EmailMessage
):
    message = mail(str(reminded["Reply-To"]), "See the picture of our network.")
    html = (
        '<p>See <img src="cid:shot"></p><img src="cid:logo">'
        '<div class="gmail_quote"><img src="cid:old"></div>'
    )
    message.add_alternative(html, subtype="html")
    (_, page) = message.iter_parts()
    big, small = b"p" * (LOGO_BYTES + 1), b"p" * 900
    for content, key in ((big, "shot"), (small, "logo"), (big, "old")):
        page.add_related(content, "image", "png", cid=f"<{key}>", filename=f"{key}.png")

    arrive(office, mail_stand_in, message)

    assert kept(office) == [("shot.png", None)]


def test_files_in_an_outlook_package_are_unpacked(
    office: Office, mail_stand_in: MailStandIn, reminded: EmailMessage
):
    def attribute(kind: int, content: bytes) -> bytes:
        return struct.pack("<BII", 2, kind, len(content)) + content + b"\0\0"

    package = struct.pack("<IH", 0x223E9F78, 1)
    package += attribute(0x00069002, b"\0" * 14)
    package += attribute(0x00018010, b"plan.pdf\0") + attribute(0x0006800F, PDF)
    message = mail(str(reminded["Reply-To"]), "See what is attached.")
    attach(message, package, "winmail.dat", "application/ms-tnef")
    attach(message, b"x" * 20, "winmail.dat", "application/ms-tnef")

    arrive(office, mail_stand_in, message)

    assert kept(office) == [("plan.pdf", None), ("winmail.dat", None)]


def test_undo_takes_the_file_back_with_its_note(
    office: Office, mail_stand_in: MailStandIn, reminded: EmailMessage
):
    message = mail(str(reminded["Reply-To"]), "12 done")
    attach(message, PDF, "diagram.pdf")
    arrive(office, mail_stand_in, message)
    office.send()

    mail_stand_in.reply(CARL, mail_stand_in.mails(CARL)[-1], "undo")
    office.poll()

    assert fetch(office, the_file(office).id).status_code == 404
    task = office.read(lambda s: s.get_one(Task, office.cast.sso_metadata))
    assert task.is_open
    assert "undo" in office.read(lambda s: list(s.scalars(select(Change.verb))))
