"""Mails and pages in the language of who reads them: whole, with its plurals and dates, and answered in it."""

import re
from datetime import date
from html import unescape
from io import BytesIO
from pathlib import Path

import jinja2
import pytest
from babel.messages import Catalog
from babel.messages.extract import extract_from_dir
from babel.messages.pofile import read_po, write_po
from sqlalchemy.orm import Session

from bot import commands as c
from bot import render
from bot.identity import Reader, eyes
from bot.outbox import Reply
from bot.render import language
from bot.render.dates import write_day
from bot.render.language import LANGUAGES, TRANSLATIONS, ngettext, speaking
from bot.render.marker import marker_line
from bot.render.voice import text_voice
from handlers.mail.newtext.markers import MARKERS
from storage.db import writing
from storage.kinds import MessageKind
from storage.models import Person
from tests.cast import NOON
from tests.render.telling import LINKS, Telling

BOT = Path(language.__file__).parent.parent
PLACE = re.compile(r"%\((\w+)\)s")
METHODS = [("render/**.py", "python"), ("templates/**", "jinja2")]
# What is said in Slack alone, and to an operator at a shell.
ENGLISH_ONLY = re.compile(r"\.slack$|^(forms|home|portfolio)\.")
LOCALES = {"de": "de_AT", "es": "es_MX", "fr": "fr-CA", "ja": "ja_JP", "nl": "nl", "pt": "pt_BR"}


def collected() -> dict[str, tuple[str, ...]]:
    """Collect what is marked in the code and the templates: a sentence, or both its forms."""
    keywords = {"_": None, "gettext": None, "mark": None, "put": None, "ngettext": (1, 2)}
    options = {"templates/**": {"trim_blocks": "true", "lstrip_blocks": "true"}}
    found = extract_from_dir(BOT, METHODS, options_map=options, keywords=keywords)
    forms = (one[2] if isinstance(one[2], tuple) else (one[2],) for one in found)
    return {form[0]: form for form in forms}


def catalogue(spoken: str) -> Catalog:
    with (TRANSLATIONS / f"{spoken}.po").open("rb") as source:
        return read_po(source, locale=spoken)


@pytest.mark.parametrize("spoken", LANGUAGES)
def test_every_language_says_every_sentence_in_each_of_its_forms(spoken):
    words, known = collected(), catalogue(spoken)

    assert {m.id if isinstance(m.id, str) else m.id[0] for m in known if m.id} == set(words)
    for sentence, forms in words.items():
        message = known.get(sentence)
        said = message.string if isinstance(message.string, tuple) else (message.string,)
        assert len(said) == (known.num_plurals if len(forms) > 1 else 1), sentence
        assert all(one.strip() for one in said), sentence
        assert not message.fuzzy, sentence
        # The last form is the one of many; that of one may leave the number out.
        assert set(PLACE.findall(said[-1])) == set(PLACE.findall(forms[-1])), sentence
        assert all(set(PLACE.findall(one)) <= set(PLACE.findall(forms[-1])) for one in said)
        if known.num_plurals > 1:
            assert [one[:1].isspace() for one in said] == [forms[0][:1].isspace()] * len(said)


def test_no_template_of_a_mail_or_page_holds_words_that_are_not_marked():
    loose = {}
    for path in sorted((BOT / "templates").rglob("*.*")):
        name = path.relative_to(BOT / "templates").as_posix()
        if ENGLISH_ONLY.search(name):
            continue
        tree = text_voice().environment.parse(path.read_text())
        data = " ".join(node.data for node in tree.find_all(jinja2.nodes.TemplateData))
        bare = re.sub(r"<style.*?</style>|<[^>]*>|&\w+;", " ", data, flags=re.DOTALL)
        if re.search(r"[A-Za-z]{2}", bare):
            loose[name] = " ".join(bare.split())

    assert loose == {}


def test_no_mail_or_page_says_a_word_past_the_catalogue(telling, tmp_path, monkeypatch):
    """In a language whose every sentence stands in brackets, nothing else is said but names."""
    bracketed = Catalog(locale="de")
    for forms in collected().values():
        said = tuple(f"⟦{form}⟧" for form in forms)
        bracketed.add(forms if len(forms) > 1 else forms[0], said if len(forms) > 1 else said[0])
    written = BytesIO()
    write_po(written, bracketed)
    (tmp_path / "de.po").write_bytes(written.getvalue())
    monkeypatch.setattr(language, "TRANSLATIONS", tmp_path)
    language._catalogue.cache_clear()
    try:
        said = _everything(telling, "de_DE")
    finally:
        language._catalogue.cache_clear()

    assert len(said) > 12
    assert {name: loose for name, text in said.items() if (loose := _loose(text))} == {}


@pytest.mark.parametrize("spoken", LANGUAGES)
def test_mails_and_pages_are_whole_in_each_language(telling, spoken):
    """Nothing raises, and no place is left open."""
    for name, text in _everything(telling, LOCALES[spoken]).items():
        assert "%(" not in text, name
        assert "None" not in text, name
        assert not re.search(r"\b(the|waits|you|your|reply)\b", _without_names(text)), name


@pytest.mark.parametrize("spoken", ["en", *LANGUAGES])
def test_the_marker_is_the_one_that_the_reader_of_mails_knows(spoken):
    with speaking(spoken):
        assert marker_line() == f"-- {MARKERS[spoken]} --"


@pytest.mark.parametrize(
    ("spoken", "written", "next_year"),
    [
        ("en_US", "Fri 6 March", "Sat 6 March 2027"),
        ("de", "Fr., 6. März", "Sa., 6. März 2027"),
        ("fr", "ven. 6 mars", "sam. 6 mars 2027"),
        ("es", "vie, 6 mar", "sáb, 6 mar 2027"),
        ("pt", "sex., 6 de mar.", "sáb., 6 de mar. de 2027"),
        ("nl", "vr 6 mrt", "za 6 mrt 2027"),
        ("ja", "3月6日(金)", "2027年3月6日(土)"),
        ("sv_SE", "Fri 6 March", "Sat 6 March 2027"),
    ],
)
def test_a_day_is_written_as_the_language_writes_it(spoken, written, next_year):
    with speaking(spoken):
        assert write_day(date(2026, 3, 6), 2026) == written
        assert write_day(date(2027, 3, 6), 2026) == next_year


@pytest.mark.parametrize(
    ("spoken", "none", "one", "two"),
    [
        ("de", "0 Aufgaben", "1 Aufgabe", "2 Aufgaben"),
        ("fr", "0 tâche", "1 tâche", "2 tâches"),
        ("ja", "0件のタスク", "1件のタスク", "2件のタスク"),
    ],
)
def test_a_number_asks_for_the_form_that_its_language_has(spoken, none, one, two):
    with speaking(spoken):
        said = [ngettext("%(num)s task", "%(num)s tasks", n) for n in range(3)]

    assert said == [none, one, two]


def _everything(telling: Telling, locale: str) -> dict[str, str]:
    """Word one mail of each kind and the pages behind its buttons, to Carl who speaks that language."""
    cast = telling.cast
    with writing(telling.engine) as session:
        session.get_one(Person, cast.carl).locale = locale
    made = telling.make(cast.vera, c.StartTask(cast.configure_sso))
    made += telling.make(cast.vera, c.AddTask(cast.plan, "Zzz", assignee=cast.carl))
    made += telling.make(cast.vera, c.Ask(cast.plan, "Zzz?", to=cast.carl, task=cast.sso_metadata))
    made += telling.make(cast.carl, c.MoveDate(cast.sso_metadata, date(2026, 3, 9), "zzz"))
    done = telling.make(cast.carl, c.CompleteTask(cast.firewall_form))
    made += telling.make(cast.victor, c.BlockTask(cast.configure_sso, "zzz"))
    reply = Reply(
        plan=cast.plan,
        changes=tuple(done),
        already=(cast.firewall_form,),
        refused=("You can invite your own colleagues.",),
        status=True,
        mine=True,
        help=True,
        since="2026-02-01T00:00:00+00:00",
        who=True,
    )
    about = {
        MessageKind.CHANGE: {"change": made[0]},
        MessageKind.REMINDER: {"day": "2026-03-04"},
        MessageKind.WELCOME: {},
        MessageKind.NOTICE: {"what": "confirm_sender"},
        MessageKind.ANSWER: reply.dump(),
        MessageKind.DIGEST: {"day": "2026-03-02", "parts": ["week"]},
    }
    letters = {}
    for kind, more in about.items():
        ids = tuple(made) if kind is MessageKind.CHANGE else ()
        letter = telling.mail(telling.message(kind, cast.carl, **more), ids)
        assert letter is not None, kind
        letters[f"{kind} text"] = f"{letter.subject}\n{letter.text}"
        letters[f"{kind} html"] = _text_of(letter.html)
    return {**letters, **_pages(telling, reply, locale)}


def _pages(telling: Telling, reply: Reply, locale: str) -> dict[str, str]:
    cast = telling.cast
    made = {}
    with eyes(telling.engine, Reader.link(cast.plan)) as session:
        for verb in ("complete", "later", "move", "block", "ask"):
            made[verb] = _confirm(telling, session, verb, cast.sso_metadata)
        made["settled"] = _confirm(telling, session, "complete", cast.firewall_form)
        made["undo"] = _confirm(telling, session, "undo", reply.changes[0])
        made["done"] = render.page_done(
            session,
            reply,
            person_id=cast.carl,
            message_id=1,
            now=NOON,
            links=LINKS,
            nonce="n",
        )
        with speaking(locale):
            page = render.page_plan(session, cast.plan, now=NOON, links=LINKS, nonce="n")
            made["plan"] = page or ""
            made |= {fate.name: render.page_fate(fate, nonce="n") for fate in render.Fate}
    for wish in ("stop", "digests", "resume"):
        made[wish] = render.page_unsubscribed(action="/", wish=wish, locale=locale, nonce="n")
    for told in ({}, {"digests_only": True}, {"stopped_at": NOON}):
        person = Person(locale=locale, **told)
        made[f"unsubscribe {told}"] = render.page_unsubscribe(action="/", person=person, nonce="n")
    made["account"] = render.page_account(account="Zzz", action="/", locale=locale, nonce="n")
    return {name: _text_of(page) for name, page in made.items()}


def _confirm(telling: Telling, session: Session, verb: str, thing: int) -> str:
    page = render.page_confirm(
        session,
        verb,
        thing,
        person_id=telling.cast.carl,
        message_id=1,
        now=NOON,
        links=LINKS,
        action="/",
        nonce="n",
    )
    assert page is not None
    return page


def _text_of(html: str) -> str:
    """Give what is read of a page: no style, no tags; what a label says for who does not see."""
    labels = " ".join(re.findall(r'(?:aria-label|alt)="([^"]*)"', html))
    bare = re.sub(r"<style.*?</style>|<[^>]+>", " ", html, flags=re.DOTALL)
    return unescape(f"{labels} {bare}")


NAMES = """Acme onboarding|Acme|ACME|Northwind|Carl Reyes|Carl|Vera Holm|Victor Lund|Cleo Park|Dora Weiss|Tandem|Slack|tandem|
Send SSO metadata|Configure SSO|Firewall form|Kick-off|Go-live|[Zz]zz|Nurses find a slot in under a minute|minutes|
Sign in once|carl@acme\\.example|vera@northwind\\.example|https?://\\S+|sandbox|quot"""


def _without_names(text: str) -> str:
    return re.sub(NAMES.replace("\n", ""), " ", text)


def _loose(text: str) -> list[str]:
    """Give the words that stand in no bracket and are no names."""
    left = text
    while (shorter := re.sub(r"⟦[^⟦⟧]*⟧", " ", left)) != left:
        left = shorter
    months = r"\b(Mo|Di|Mi|Do|Fr|Sa|So|März|Feb|Apr|Jan)\b"
    return re.findall(r"[A-Za-z]{2,}", re.sub(months, " ", _without_names(left)))
