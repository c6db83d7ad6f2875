"""What somebody wishes for themselves, where a whole message says it and nothing else.

A table and no grammar: a wish within other words is not taken for one, so that nobody is silenced by mistake.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
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
    BACK = "back"
    LATER = "later"


@dataclass(frozen=True)
class Wished:
    """A wish; `number` is that of the task where one is named, `BY_WORDS` where it is by other words, then `words`."""

    wish: Wish
    number: int | None = None
    words: str = ""

    @property
    def is_of_task(self) -> bool:
        """Whether it is about one task."""
        return self.wish in OF_TASK


OF_TASK = frozenset({Wish.MUTED, Wish.UNMUTED, Wish.LATER})

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
    Wish.BACK: """i am back|i'm back|im back|back|back again|i am back again|i'm back again|back at work|back in the office
        |i am back at work|i'm back at work|i am back in the office|i'm back in the office
        |ich bin zurück|bin zurück|ich bin wieder da|bin wieder da|wieder da|je suis de retour|de retour
        |estoy de vuelta|ya estoy de vuelta|he vuelto|estou de volta|voltei|ik ben terug|ik ben er weer
        |戻りました|復帰しました""",
    Wish.LATER: """later|snooze|snooze it|snooze this|später|plus tard|más tarde|mais tarde|後で|あとで""",
}
_BY_PHRASE = {
    " ".join(phrase.split()): wish
    for wish, phrases in _PHRASES.items()
    for phrase in phrases.split("|")
}
# No more about one task; what names it stands behind, or its number anywhere. English, then as above.
_ENOUGH = re.compile(
    r"(?:can you |could you )?(?:stop (?:sending|bothering|bugging|reminding|nagging|mailing|emailing|e-mailing"
    r"|messaging|telling|writing|pinging|chasing)(?: to)? (?:me|us)"
    r"|(?:don't|do not|never) (?:remind|bother|bug|nag|mail|email|message|send|tell|write|ping)(?: to)? (?:me|us)"
    r"|(?:no more|stop|turn off|enough)(?: the| all| your| these)? (?:mails?|e-?mails?|reminders?|messages?"
    r"|notifications?|news))(?: anything| any more| anymore| again"
    r"|(?: all)?(?: these| those| them| your)?(?: mails?| e-?mails?| messages?| reminders?| notifications?)?)?"
    r"(?: (?P<of>about|of|on|for|with|regarding)(?P<rest>(?! again$| any ?more$) .+)?(?: again| any ?more)?)?"
    r"|keine (?:mails?|erinnerungen|nachrichten|meldungen) mehr(?: zu| über| für| wegen)?"
    r"|(?:erinner|erinnere|erinnern sie) mich nicht mehr an|nicht mehr an erinnern"
    r"|plus de (?:mails?|rappels?|messages?)(?: sur| pour| concernant| à propos de)?"
    r"|(?:arrête|arrêtez) de m(?:e rappeler|'écrire|e relancer)(?: sur| pour| la| le)?"
    r"|ne me (?:rappelle|rappelez|relance|relancez) plus(?: sur| pour| la| le)?"
    r"|no más (?:correos|avisos|recordatorios|mensajes)(?: sobre| de| para)?"
    r"|(?:deja|deje) de (?:recordarme|escribirme)(?: sobre| por| la)?"
    r"|(?:chega de|sem mais) (?:e-mails|lembretes|avisos|mensagens)(?: sobre| de| para)?"
    r"|(?:pare|para) de me (?:lembrar|escrever)(?: sobre| d[ae])?"
    r"|geen (?:mails?|herinneringen|berichten) meer(?: over| voor)?|herinner me niet meer aan"
    r"|の(?:リマインド|通知|お知らせ)(?:は不要|は不要です|を止めて|はいりません)"
)
# The number of no task, where words name it.
BY_WORDS = 0
THIS = frozenset({"this", "it", "that", "this task", "that task"})
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
    bare = " ".join(_MARKS.sub(" ", text.casefold().replace("\u2019", "'")).split())
    polite = " ".join(_COURTESY.sub(" ", bare).split())
    # As it stands first: "bitte per mail" is a phrase of its own.
    found = _BY_PHRASE.get(bare) or _BY_PHRASE.get(polite)
    return Wished(found) if found else _numbered(polite)


def _numbered(bare: str) -> Wished | None:
    """Give the wish that is about a task: "mute 12", "12 stumm", "stop bothering me about 15".

    Of several numbers, or of words that may name a task, it has to be asked which one is meant.
    """
    numbers = _NUMBER.findall(bare)
    words = " ".join(_NUMBER.sub(" ", bare).split())
    # Of a task, "unmute" is no wish for everything.
    wish = Wish.UNMUTED if words == "unmute" else _BY_PHRASE.get(words)
    enough = _ENOUGH.fullmatch(words)
    rest = (enough["rest"] or "").strip() if enough is not None else ""
    if enough is not None and (numbers or rest):
        wish = Wish.MUTED
    if wish not in OF_TASK or not (numbers or rest):
        return None
    if rest in THIS and not numbers:
        return Wished(wish)
    if len(numbers) == 1 and not rest:
        return Wished(wish, int(numbers[0]))
    return Wished(wish, BY_WORDS, "" if numbers else rest)


def command(
    wished: Wished, person: int, task: int | None = None, *, tomorrow: date | None = None
) -> c.Command:
    """Give the command of a wish; `task` is the one that it is about, `tomorrow` the day that "later" means."""
    match wished.wish:
        case Wish.MAIL | Wish.SLACK:
            return c.SetPreferences(person, channel=Medium(wished.wish.value))
        case Wish.DIGESTS:
            return c.SetPreferences(person, digests_only=True)
        case Wish.ALL:
            return c.SetPreferences(person, digests_only=False, stopped=False, away_until=None)
        case Wish.BACK:
            return c.SetPreferences(person, away_until=None)
        case Wish.MUTED | Wish.UNMUTED:
            assert task is not None
            return c.MuteTask(task, muted=wished.wish is Wish.MUTED)
        case Wish.LATER:
            assert task is not None
            assert tomorrow is not None
            return c.SnoozeTask(task, tomorrow)
