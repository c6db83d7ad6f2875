"""What somebody says of their own absence, in seven languages; that others are away, or a holiday, is news."""
# ruff: noqa: RUF001 - as it is typed.

from datetime import UTC, date, datetime

import pytest

from bot.reading import Absence, absence

LOCALES = {
    "en": "en_US",
    "de": "de_DE",
    "fr": "fr_FR",
    "es": "es_ES",
    "pt": "pt_BR",
    "nl": "nl_NL",
    "ja": "ja_JP",
}
M9, M10, M20 = date(2026, 3, 9), date(2026, 3, 10), date(2026, 3, 20)
M21 = date(2026, 3, 21)


def said(
    text: str, language: str = "en", at: datetime = datetime(2026, 3, 2, 14, tzinfo=UTC)
) -> Absence | None:
    """Hear it from Carl, on a Monday."""
    zone, locale = "America/New_York", LOCALES[language]
    return absence(text, names=["Carl Reyes"], said_at=at, zone=zone, locale=locale, country=None)


@pytest.mark.parametrize(
    ("language", "text", "since", "back_on"),
    [
        ("en", "I am on holiday until 20 March", None, M21),
        ("en", "I’m on vacation from 10 to 20 March.", M10, M21),
        ("en", "Hi Vera, I'm on PTO March 10-20, Bob covers for me", M10, M21),
        ("en", "12 done. I'll be on annual leave in Spain until March 20th!", None, M21),
        ("en", "12 will slip, I'm out until 20 March", None, M21),
        ("en", "OOO until Fri", None, date(2026, 3, 7)),
        ("en", "I am out of the office, back on Monday", None, M9),
        ("en", "out of office next week, back Monday 16", M9, date(2026, 3, 16)),
        ("en", "Out of office next week, back Monday 9", None, M9),
        ("en", "from Monday to Friday I am away", M9, date(2026, 3, 14)),
        ("en", "I'm not in the office until Monday", None, M9),
        ("en", "I'm off tomorrow", date(2026, 3, 3), date(2026, 3, 4)),
        ("en", "I am on parental leave until 2026-12-01", None, date(2026, 12, 2)),
        ("de", "Ich bin vom 10. bis 20. März im Urlaub", M10, M21),
        ("de", "Bin bis 20.3. im Urlaub", None, M21),
        ("de", "nächste Woche bin ich nicht da, ab Montag wieder", None, M9),
        ("de", "Ich habe vom 10.-20.3. Urlaub.", M10, M21),
        ("fr", "Je suis en vacances du 10 au 20 mars", M10, M21),
        ("fr", "En congés jusqu'au 20 mars", None, M21),
        ("es", "Estoy de vacaciones hasta el 20 de marzo", None, M21),
        ("es", "Estaré fuera del 10 al 20 de marzo", M10, M21),
        ("pt", "Estou de férias de 10 a 20 de março", M10, M21),
        ("pt", "Na próxima semana estou de férias", M9, date(2026, 3, 16)),
        ("nl", "Ik ben van 10 tot 20 maart op vakantie", M10, M21),
        ("nl", "Afwezig tot 12 maart, terug op 13 maart", None, date(2026, 3, 13)),
        ("ja", "3月10日から20日まで休暇です", M10, M21),
        ("ja", "私は3月20日までお休みをいただきます。", None, M21),
    ],
)  # fmt: skip
def test_ones_own_absence_is_heard_with_its_days(
    language: str, text: str, since: date | None, back_on: date
):
    found = said(text, language)

    assert found is not None
    assert (found.since, found.back_on) == (since, back_on)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Bob is on holiday until 20 March"),
        ("en", "Bob: on holiday until 20 March"),
        ("en", "My boss is out until Friday"),
        ("en", "we go live after the holiday"),
        ("en", "holiday calendar is done"),
        ("en", "I'm on holiday"),
        ("en", "I was on holiday until 1 March"),
        ("en", "I am on holiday until 1 March"),
        ("en", "I'm not on holiday until 20 March"),
        ("en", "Am I on holiday until 20 March?"),
        ("en", "If I'm on holiday until 20 March, ask Bob"),
        ("en", "I'm on holiday, so 12 slips to 20 March"),
        ("en", "I'm away, Friday works better"),
        ("en", "I'll be out Thursday and Friday"),
        ("en", "I'm on holiday so please do it by Friday"),
        ("en", "I'm away until further notice"),
        ("en", '"I am on holiday until 20 March" was his answer'),
        ("en", "12 is out until Friday"),
        ("en", "I have leave forms until Friday"),
        ("en", "I'm out of ideas until Friday"),
        ("en", "I'm back on Monday"),
        ("de", "Bob ist bis 20.3. im Urlaub"),
        ("de", "Wenn ich bis 20.3. im Urlaub bin, frag Bob"),
        ("de", "Der Urlaubskalender ist bis Freitag da"),
        ("fr", "Paul est en vacances jusqu'au 20 mars"),
        ("es", "Ana está de vacaciones hasta el 20 de marzo"),
        ("pt", "A Ana está de férias até 20 de março"),
        ("nl", "Bob is tot 20 maart op vakantie"),
        ("ja", "ボブは、3月20日まで休暇です"),
        ("ja", "休暇カレンダーは完了しました"),
    ],
)
def test_what_is_no_absence_of_the_writer_is_none(language: str, text: str):
    assert said(text, language) is None


def test_days_count_from_where_the_writer_lives():
    at_night = datetime(2026, 3, 3, 4, 30, tzinfo=UTC)

    found = said("I'm off tomorrow", at=at_night)

    assert found == Absence(date(2026, 3, 4), date(2026, 3, 3), "I'm off tomorrow")


@pytest.mark.parametrize(
    ("text", "alone", "rest"),
    [
        ("I am on holiday until 20 March", True, ""),
        ("I am on holiday until 20 March, Bob covers", False, ""),
        ("I am on holiday until 20 March. Bob covers.", True, "Bob covers."),
    ],
)
def test_what_is_said_besides_is_told_apart(text: str, alone: bool, rest: str):  # noqa: FBT001
    found = said(text)

    assert found is not None
    assert (found.alone, found.rest) == (alone, rest)
