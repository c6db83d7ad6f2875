"""The forms about oneself: how one is told, and the answer to a question."""

from babel import Locale, UnknownLocaleError

from bot.render import menus
from bot.render.details import answers_go_to
from bot.render.forms import fields
from bot.render.forms.asked import Asked
from bot.render.model import Json
from bot.render.voice import one_line
from storage import queries
from storage.models import Note

MOST_MUTED = 100
# In whose language somebody gets mails, and whose dates and clock they read; Slack answers in English.
LOCALES = (
    ("en_US", "English (US)"),
    ("en_GB", "English (UK)"),
    ("de_DE", "Deutsch"),
    ("fr_FR", "Français"),
    ("es_ES", "Español"),
    ("pt_BR", "Português"),
    ("nl_NL", "Nederlands"),
    ("ja_JP", "日本語"),
)


def settings(asked: Asked) -> Json | None:
    """Show how the person is told."""
    person, calendar = asked.person, asked.calendar
    media = [("slack", fields.words("by_slack"))] if person.identities else []
    media += [("mail", fields.words("by_mail"))] if person.addresses else []
    days = [(str(number), name) for number, name in enumerate(menus.DAYS)]
    chosen = [str(day) for day in sorted(calendar.work_days)]
    quiet = (person.quiet_hours or "").split("-") if person.quiet_hours else [None, None]
    told = [(one, fields.words(f"told_{one}")) for one in ("all", "digests", "nothing")]
    now = "nothing" if person.stopped_at else "digests" if person.digests_only else "all"
    muted = queries.tasks_by_id(asked.session, person.muted or ())
    names = [(str(task.id), f"{task.plan.key}-{task.number}. {task.title}") for task in muted]
    blocks = [
        fields.choice("told", told, now),
        *([fields.choices("unmute", names[:MOST_MUTED])] if names else []),
        fields.choice("channel", media, person.medium.value),
        fields.clock("hours", f"{calendar.hours:%H:%M}"),
        fields.choices("work_days", days, chosen),
        fields.clock("quiet_from", quiet[0], optional=True),
        fields.clock("quiet_to", quiet[1], optional=True),
        fields.day("away_from", person.away_from, optional=True),
        fields.day("away_until", person.away_until, optional=True),
        fields.typed("time_zone", value=person.time_zone, most=64),
        fields.choice("locale", _locales(person.locale), person.locale),
    ]
    return asked.view("settings", blocks)


def locale_name(locale: str) -> str:
    """Name a language as who speaks it does; one that nobody knows by its mark."""
    if locale in dict(LOCALES):
        return dict(LOCALES)[locale]
    try:
        return str(Locale.parse(locale.replace("-", "_")).get_display_name() or locale)
    except (ValueError, UnknownLocaleError):
        return locale


def _locales(own: str) -> list[tuple[str, str]]:
    known = dict(LOCALES)
    return [*known.items()] if own in known else [(own, locale_name(own)), *known.items()]


def answer(asked: Asked) -> Json | None:
    """Ask for the answer to a question that was put to the person."""
    note = asked.session.get(Note, asked.key("note"))
    if note is None:
        return None
    who = asked.teller.by(note.author, note.plan)
    head = fields.told("asked_head", who=who, text=one_line(note.text, 1_000))
    goes = fields.small("goes_to", who=answers_go_to(note))
    return asked.view("answer", [head, fields.typed("answer", long=True), goes])
