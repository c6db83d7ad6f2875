"""German: words by the part they play, and how the language is written."""

TASK_WORDS = "#|aufgabe|aufgaben|task|punkt|nummer|nr|t|ticket|punkte|nummern"
COUNT_BEFORE = "um|seite|raum|zimmer|version|ca|etwa|rund|circa|über|unter|fast|kw|$|€|teil|phase|stufe|ab|seit|vor|teil|ungefähr"
COUNTED = "tage|tag|tagen|wochen|woche|uhr|stunden|minuten|monate|leute|personen|nutzer|seiten|mal|prozent|dateien|punkte|aufgaben|fragen|namen|von|weitere|anderen|neue|neuen|geräte|stück|euro|jahre|hälfte"
# "Ready to send" is not sent; "done by Bob" names no new owner.
TOS = "zum|zu|zur"
AGENTS = "von|durch"
LINKS = "und|&|+|sowie"
BREAKS = "aber|jedoch|allerdings|während|doch|sondern|daher|deshalb"
ORIGINS = "von|vom"
UNTILS = "bis|erst"
LIMITS = "bis|spätestens|zum|fällig"
NOT_BEFORE = "vor"
ONS = "am"
FORS = "für|an|@"
LEADS = "bis|für|zum|am|an|,|und|mit|fällig|bei|("
PLAN_WORDS = "aufgabe|task|punkt|liste|plan|todo|neue|neuer|hinzufügen"
VERB_LEADS = "und|oder|dann|auch|schon|bereits"
ASSIGN_VERBS = (
    "zuweisen|zuordnen|übergeben|übertragen|delegieren|weise|gib|gebt|abgeben|weitergeben"
)
TYPO_WORDS = "erledigt|fertig|abgeschlossen|verschieben|blockiert|erinnere|freitag|geschickt|unterschrieben|danke|morgen|hochgeladen"
TYPOS = {
    "erledgt": "erledigt",
    "eledigt": "erledigt",
    "erledigd": "erledigt",
    "feritg": "fertig",
    "vertig": "fertig",
    "erledig": "erledigt",
    "erldigt": "erledigt",
    "erledigt": "erledigt",
    "ferig": "fertig",
    "fertg": "fertig",
    "naechste": "nachste",
    "naechsten": "nachsten",
    "naechster": "nachster",
    "fuer": "fur",
    "uebernimmt": "ubernimmt",
    "uebernehme": "ubernehme",
    "rueckgaengig": "ruckgangig",
    "hinfaellig": "hinfallig",
    "benoetigt": "benotigt",
}
HEAD_FIRST = True
# Any of these keeps a clause from completing, whatever phrase it is part of.
NEGATIVES = "keineswegs|mitnichten|nichts|niemand|nirgends|kaum|ohne|nicht|kein|keine|keinen|keiner|keinem|nie|niemals|weder"
# Between two tasks this leaves open which is meant.
ORS = "oder"
# What follows is some other thing, not the task's.
INDEFINITE = "ein|eine|einen"
# A title that ends so asks for something, be the verb known or not.
INFINITIVES_LAST = "en"
# Beside a "not" only these still promise the day ("bis Freitag nicht" does not).
ONLIES = "erst"
