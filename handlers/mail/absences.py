"""Until when somebody is away, as their automatic answer says it."""
# ruff: noqa: RUF001 - letters and dashes of many languages are meant as they stand.

import re
from datetime import date, timedelta

from handlers.mail.newtext import new_text
from handlers.mail.newtext.patterns import any_of
from handlers.mail.parse import Parsed

SEEN_LETTERS = 4_000
LONGEST = timedelta(days=400)
# Without a year a day that far ahead is more likely one that is past: many forget to switch it off.
YEARLESS = timedelta(days=180)

MONTHS: dict[str, int] = {
    name: number
    for number, names in enumerate(
        (
            "january jan januar jänner janvier janv enero ene janeiro gennaio gen januari tammikuuta stycznia ledna",
            "february feb februar février févr febrero fevereiro fev febbraio februari helmikuuta lutego února",
            "march mar mär märz mars marzo março maart mrt maaliskuuta marca března",
            "april apr avril avr abril abr aprile huhtikuuta kwietnia dubna",
            "may mai mayo maio maggio mag mei maj toukokuuta maja května",
            "june jun juni juin junio junho giugno giu kesäkuuta czerwca června",
            "july jul juli juillet juil julio julho luglio lug heinäkuuta lipca července",
            "august aug août agosto ago augustus augusti elokuuta sierpnia srpna",
            "september sep sept septembre septiembre setembro set settembre syyskuuta września září",
            "october oct oktober okt octobre octubre outubro out ottobre ott lokakuuta października října",
            "november nov novembre noviembre novembro marraskuuta listopada listopadu",
            "december dec dezember dez décembre déc diciembre dic dezembro dicembre joulukuuta grudnia prosince",
        ),
        1,
    )
    for name in names.split()
}
# The last day away stands behind the first words, the first day back behind the second.
UNTIL = r"until|till|through|thru|to and including|bis(?: einschließlich| zum| einschl\.)?|jusqu['’]au|jusqu['’]à|hasta(?: el)?|até(?: o dia| ao dia)?|fino al|sino al|tot en met|t/m|tot|till och med|t\.o\.m\.|til og med|til|do(?: dnia)?|asti"
BACK = r"back(?: in the office| at work| at my desk)? on|back(?: in the office)?|return(?:ing)?(?: to (?:the office|work))? on|returning|return|wieder (?:ab|am)(?: dem)?|zurück (?:am|ab)|ab dem|de retour(?: au bureau)? le|retour le|regreso el|vuelvo el|regresso a|retorno em|retorno dia|volto (?:em|dia)|rientr\w+ il|terug op|vanaf|tillbaka|tilbage"
NAMED = any_of(MONTHS)
DAY = (
    r"(?P<iso>\d{4}-\d{2}-\d{2})"
    rf"|(?P<d>\d{{1,2}})(?:\.|st|nd|rd|th|er|º)?\s?(?:de |of )?(?P<m>{NAMED})\b\.?(?:,?\s(?:de )?(?P<y>\d{{4}}))?"
    rf"|(?P<m2>{NAMED})\.?\s(?P<d2>\d{{1,2}})(?:st|nd|rd|th)?(?:,?\s(?P<y2>\d{{4}}))?"
    r"|(?P<d3>\d{1,2})\.\s?(?P<m3>\d{1,2})\.(?:\s?(?P<y3>\d{4}|\d{2}))?"
    r"|(?P<d4>\d{1,2})/(?P<m4>\d{1,2})(?:/(?P<y4>\d{4}|\d{2}))?"
)
WEEKDAY = r"(?:\s(?:on|the|den|dem|le|el|il|op|am|day|[^\W\d_]{2,12}(?:-feira)?[.,]*)){0,3}"
SAID = re.compile(
    rf"(?<!\w)(?:(?P<until>{UNTIL})|(?P<back>{BACK}))(?!\w){WEEKDAY}\s+(?:{DAY})", re.IGNORECASE
)
ASIAN = re.compile(
    r"(?:(?P<y>\d{4})[年년]\s?)?(?P<m>\d{1,2})[月월]\s?(?P<d>\d{1,2})[日일](?:[(（][^)）]{1,3}[)）])?\s?(?:まで|까지|为止|為止)"
)


def absence(parsed: Parsed) -> date | None:
    """Give the last day on which the author is away; None where nothing says so unmistakably.

    A day without a year is the next such day after the mail; "12/5" is read only where one of both can
    be no month.
    """
    if parsed.date is None:
        return None
    said = parsed.date.date()
    text = " ".join(f"{parsed.subject}. {new_text(parsed).reply}"[:SEEN_LETTERS].split())
    for pattern in (SAID, ASIAN):
        for found in pattern.finditer(text):
            day = _day(found.groupdict(), said)
            if day is None:
                continue
            return day - timedelta(days=1) if found.groupdict().get("back") else day
    return None


def _day(groups: dict[str, str | None], said: date) -> date | None:
    if groups.get("iso"):
        return _near(*(int(piece) for piece in str(groups["iso"]).split("-")), said=said)
    for suffix in ("", "2", "3", "4"):
        day, month, year = (groups.get(f"{name}{suffix}") for name in "dmy")
        if not day or not month:
            continue
        first, second = int(day), int(month) if month.isdigit() else MONTHS.get(month.lower(), 0)
        if suffix == "4":
            first, second = _ordered(first, second)
        return _near(_year(year), second, first, said=said)
    return None


def _year(year: str | None) -> int:
    if not year:
        return 0
    return int(year) if len(year) == 4 else 2000 + int(year)  # noqa: PLR2004 - "26" is 2026


def _ordered(first: int, second: int) -> tuple[int, int]:
    """Tell day and month by which of both can be no month; (0, 0), no day at all, where both can."""
    if first > 12 >= second:  # noqa: PLR2004 - months
        return first, second
    if second > 12 >= first:  # noqa: PLR2004 - months
        return second, first
    return 0, 0


def _near(year: int, month: int, day: int, *, said: date) -> date | None:
    """Give the day, in the next year that has it where none is told; None where it is past or far away."""
    for candidate in (year,) if year else (said.year, said.year + 1):
        try:
            found = date(candidate, month, day)
        except ValueError:
            continue
        if said <= found <= said + (LONGEST if year else YEARLESS):
            return found
    return None
