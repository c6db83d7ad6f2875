"""What somebody wishes for themselves, where a whole message says it and nothing else.

A table and no grammar: a wish within other words is not taken for one, so that nobody is silenced by mistake.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from bot import commands as c
from storage.kinds import Medium

LONGEST = 80


class Wish(StrEnum):
    """How somebody wants to be told."""

    MAIL = "mail"
    SLACK = "slack"
    DIGESTS = "digests"
    ALL = "all"
    MUTED = "muted"
    UNMUTED = "unmuted"


@dataclass(frozen=True)
class Wished:
    """A wish; `number` is that of the task where one is named."""

    wish: Wish
    number: int | None = None

    @property
    def is_of_task(self) -> bool:
        """Whether it is about one task."""
        return self.wish in {Wish.MUTED, Wish.UNMUTED}


# English, German, French, Spanish, Portuguese, Dutch, Japanese; in small letters, without courtesy and marks.
_PHRASES: Mapping[Wish, str] = {
    Wish.MAIL: """mail me instead|email me instead|e-mail me instead|by mail instead|by email instead|mail me
        |email me|lieber per mail|bitte per mail|per mail statt slack|schreib mir lieber eine mail
        |plutôt par mail|par mail plutôt|par e-mail plutôt|mejor por correo|por correo mejor
        |prefiro por e-mail|melhor por e-mail|liever per mail|liever per e-mail|メールで|メールに変更""",
    Wish.SLACK: """slack me instead|in slack instead|on slack instead|slack me|lieber in slack
        |lieber über slack|plutôt sur slack|sur slack plutôt|mejor por slack|mejor en slack
        |prefiro no slack|melhor no slack|liever in slack|liever via slack|slackで|slackに変更""",
    Wish.DIGESTS: """only digests|digests only|only digest|digest only|only the digest|just the digest
        |nur zusammenfassungen|nur die zusammenfassung|nur noch zusammenfassungen
        |seulement les résumés|uniquement les résumés|seulement les récapitulatifs
        |uniquement les récapitulatifs|solo resúmenes|solo los resúmenes|só resumos
        |apenas resumos|alleen samenvattingen|alleen de samenvatting|まとめだけ|ダイジェストのみ""",
    Wish.ALL: """tell me everything again|all messages again|everything again|start again|start|resume
        |unmute|wieder alles|wieder alle nachrichten|de nouveau tout|tout recevoir de nouveau
        |todo de nuevo|otra vez todo|tudo de novo|weer alles|alle berichten weer|すべて再開|再開""",
    Wish.MUTED: """mute|mute this|mute this task|mute it|diese aufgabe stummschalten|stummschalten
        |stumm|mettre cette tâche en sourdine|en sourdine|silenciar|silenciar esta tarea
        |silenciar esta tarefa|dempen|demp deze taak|ミュート|この件をミュート""",
    Wish.UNMUTED: """unmute this|unmute this task|unmute it|nicht mehr stummschalten|réactiver
        |dejar de silenciar|deixar de silenciar|niet meer dempen|ミュート解除""",
}
_BY_PHRASE = {
    " ".join(phrase.split()): wish
    for wish, phrases in _PHRASES.items()
    for phrase in phrases.split("|")
}
_COURTESY = re.compile(
    r"\b(please|thanks|thank you|bitte|danke|merci|s'il (te|vous) plaît|por favor|gracias|obrigad[oa]"
    r"|graag|alsjeblieft|dank je)\b|お願いします|ください"
)
_MARKS = re.compile(r"[.,;:!?¡¿“”\"`*_、。！…]+")  # noqa: RUF001
_NUMBER = re.compile(
    r"(?<!\w)(?:(?:task|aufgabe|tâche|tarea|tarefa|taak|タスク) ?)?#?(\d{1,9})(?!\d)"
)


def find(text: str) -> Wished | None:
    """Give the wish that a whole message is; None where it says anything else."""
    if len(text) > LONGEST:
        return None
    bare = " ".join(_MARKS.sub(" ", text.casefold()).split())
    polite = " ".join(_COURTESY.sub(" ", bare).split())
    # As it stands first: "bitte per mail" is a phrase of its own.
    found = _BY_PHRASE.get(bare) or _BY_PHRASE.get(polite)
    return Wished(found) if found else _numbered(polite)


def _numbered(bare: str) -> Wished | None:
    """Give the wish that is about a task by its number, wherever that stands: "mute 12", "12 stumm"."""
    numbers = _NUMBER.findall(bare)
    words = " ".join(_NUMBER.sub(" ", bare).split())
    # Of a task, "unmute" is no wish for everything.
    wish = Wish.UNMUTED if words == "unmute" else _BY_PHRASE.get(words)
    if len(numbers) != 1 or wish not in {Wish.MUTED, Wish.UNMUTED}:
        return None
    return Wished(wish, int(numbers[0]))


def command(wished: Wished, person: int, task: int | None) -> c.Command:
    """Give the command of a wish."""
    match wished.wish:
        case Wish.MAIL | Wish.SLACK:
            return c.SetPreferences(person, channel=Medium(wished.wish.value))
        case Wish.DIGESTS:
            return c.SetPreferences(person, digests_only=True)
        case Wish.ALL:
            return c.SetPreferences(person, digests_only=False, stopped=False)
        case Wish.MUTED | Wish.UNMUTED:
            assert task is not None
            return c.MuteTask(task, muted=wished.wish is Wish.MUTED)
