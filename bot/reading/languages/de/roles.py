"""German: words by the part they play, and how the language is written."""

# What makes a question of what stands before it ("…, oder?").
QUESTION_TAGS = "oder|richtig|nicht|wahr|gell|ne|stimmt|stimmts|stimmt's|korrekt|etwa|doch|noch"

# A word that no table knows keeps a clause from changing anything.
STRICT = True
TASK_WORDS = "#|aufgabe|aufgaben|task|punkt|nummer|nr|t|ticket|punkte|nummern"
COUNT_BEFORE = "um|seite|raum|zimmer|version|ca|etwa|rund|circa|über|unter|fast|kw|$|€|teil|phase|stufe|ab|seit|vor|teil|ungefähr|anhang|anlage|paragraph|artikel|kapitel|position|halle|gate|haus|platz"
COUNTED = "tage|tag|tagen|wochen|woche|uhr|stunden|minuten|monate|leute|personen|nutzer|seiten|mal|prozent|dateien|punkte|aufgaben|fragen|namen|von|weitere|anderen|neue|neuen|geräte|stück|euro|jahre|hälfte"
# "Ready to send" is not sent; "done by Bob" names no new owner.
TOS = "zum|zu|zur"
AGENTS = "von|durch"
LINKS = "und|&|+|sowie"
OPENINGS = "also"
CLOCK_PREPS = "um"
VERSIONED = "version|release|firmware|windows|android|ios|patch"
OPENERS = "am|bis|ab|zum|per"
BREAKS = "aber|jedoch|allerdings|während|doch|sondern|daher|deshalb"
ORIGINS = "von|vom|aus|statt|anstatt"
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
    "san": "sind",
    "isch": "ist",
    "scho": "schon",
    "nöd": "nicht",
    "nid": "nicht",
    "schöns": "schönes",
    "wuchenend": "wochenende",
    "hani": "habe",
    "heb": "habe",
    "chan": "kann",
    "han": "habe",
    "häng": "hänge",
    "brauchts": "braucht",
    "braucht's": "braucht",
    "nimma": "nimmer",
    "ihr's": "ihr",
    "ihrs": "ihr",
    "verlängerungn": "verlängerung",
    "grad": "gerade",
    "grade": "gerade",
    "is": "ist",
    "nich": "nicht",
    "net": "nicht",
    "ned": "nicht",
    "nix": "nichts",
    "brauch": "brauche",
    "komm": "komme",
    "habs": "habe",
    "hab's": "habe",
    "hats": "hat",
    "hat's": "hat",
    "isses": "ist",
    "ists": "ist",
    "ist's": "ist",
    "machs": "mache",
    "mach's": "mache",
    "schaffs": "schaffe",
    "schaff's": "schaffe",
    "gehts": "geht",
    "geht's": "geht",
    "dus": "du",
    "du's": "du",
    "ichs": "ich",
    "ich's": "ich",
    "wirs": "wir",
    "wir's": "wir",
    "hammer": "haben",
    "hamma": "haben",
    "ham": "haben",
    "wär": "ware",
    "wärs": "ware",
    "nen": "einen",
    "nem": "einem",
    "ner": "einer",
    "drum": "darum",
    "drauf": "darauf",
    "jetz": "jetzt",
    "heut": "heute",
    "morgn": "morgen",
    "feddich": "fertig",
    "feddisch": "fertig",
    "fertich": "fertig",
    "liegts": "liegt",
    "liegt's": "liegt",
    "kanns": "kann",
    "kannste": "kannst",
    "könnts": "konnt",
    "kömma": "konnen",
    "gmacht": "gemacht",
    "gschickt": "geschickt",
    "erledigts": "erledigt",
    "ferdig": "fertig",
    "done": "done",
    "schicks": "schicke",
    "kriegs": "kriege",
    "krieg": "kriege",
    "schick": "schicke",
    "wirds": "wird",
    "wird's": "wird",
    "sinds": "sind",
    "warn": "waren",
    "bissl": "bisschen",
    "bisserl": "bisschen",
    "mom": "moment",
    "vllt": "vielleicht",
    "vlt": "vielleicht",
    "evt": "evtl",
    "wg": "wegen",
    "mMn": "meine",
    "kA": "weiss",
    "iwann": "irgendwann",
    "iwie": "irgendwie",
    "aufm": "auf",
    "ausm": "aus",
    "beim": "beim",
    "fürn": "fur",
    "fürs": "fur",
    "übers": "uber",
    "unters": "unter",
    "hinterm": "hinter",
    "übern": "uber",
    "vorm": "vor",
    "tschuldigung": "entschuldigung",
    "sry": "sorry",
    "thx": "thx",
    "dank": "dank",
    "passts": "passt",
    "passt's": "passt",
    "habt's": "habt",
    "habts": "habt",
    "erledgit": "erledigt",
    "erleidgt": "erledigt",
    "abgesendt": "abgesendet",
    "verschikt": "verschickt",
    "geschikt": "geschickt",
    "fretig": "fertig",
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
# "The draft for 12" is not 12; "on Friday is" says what a day is.
BELONGS = "für|von|vom|zu|zur|zum|über|bei|beim|bezüglich"
ARTICLES = "der|die|das|den|dem|ein|eine|einen|mein|meine|meinen|unser|unsere|unseren"
WANTING = "will|möchte|möchten|wollen|hätte|hätten|brauche|brauchen"
AUXILIARIES = "ist|sind|war|waren|wird|werden|hat|haben"
PRONOUNS = "ich|wir|er|sie|ihr|du|alle"
# "I cannot attend" hinders no task; "cannot, as long as …" does.
UNABLE = "kann|können|konnte|konnten|darf|dürfen"
HINDRANCES = "solange|bis|ohne|bevor|weil|da|erst|wegen|wenn|sobald|fehlt|daher|deshalb|denn"
# Who passes one of these on has given no task away.
MESSAGES = "mail|mails|e-mail|e-mails|email|nachricht|info|link|frage|anfrage|rechnung|angebot|handynummer|telefonnummer|adresse|visitenkarte|gruß|grüße|kuss|durchwahl"
WHEREABOUTS = "sharepoint|drive|teams|onedrive|dropbox|ordner|projektordner|laufwerk|netzlaufwerk|server|sftp|ftp|portal|confluence|wiki|jira|cloud|postfach|posteingang|briefkasten|schreibtisch|tisch|kalender|chat|slack|outlook|post|email|e-mail|e-mails|mail|mails|kurier|einschreiben|fax|telefon|mailweg|papierform|papier|scan|pdf|anhang|anlage|hand|hände|händen|unterlagen|ablage|system|kanal|gruppe|mappe|wetransfer|usb|empfang|pforte|sekretariat|kopie|rechnern|pcs|geräten|arbeitsplätzen|maschinen|laptops|servern|tablets|clients"
# Who is told to have done this has done the task.
ITSELF = "es|ihn"
# "12 through 15".
THRUS = "bis"
# "Have a good weekend, see you Monday" promises nothing.
PARTINGS = "wochenende|feierabend|abend|feiertage|urlaub"
STALLS = "blockiert|fest|steht|stehen|steckt|stecken|klemmt|stockt|lahm|still|hängt|hängen"
THATS = "dass"
TIES = "von|vom"
SUBJECTS = "ich|wir|er|sie|ihr|du|alle|man"
LIGHT_VERBS = "durchführen|machen|vornehmen|organisieren|einholen|erteilen|veranlassen|anstoßen|starten|planen|abschließen|erledigen|fertigstellen|koordinieren|abwickeln"
DAY_NOUNS = "datum|termin|termine|go-live-datum|stichtag|starttermin|liefertermin|zieltermin|zeitpunkt|umstellungstermin|schulungstermin|kick-off-termin"
ADD_VERBS = "aufnehmen|anlegen|hinzufügen|ergänzen|eintragen|erfassen|erstellen|aufschreiben|notieren|anlege"
WAITS = "wartet|warten|liegt|liegen"
WORKS = "antrag|vorgang|ticket|anfrage|bestellung|freigabe|vertrag|auftrag|dokument|formular|bescheid|angebot|entwurf|konzept|zertifikat|anmeldung|kündigung|lieferung|umstellung|migration|export|import|test"
JOURNEYS = "zug|bus|bahn|s-bahn|flieger|taxi|stau|flughafen|bahnhof|gleis|autobahn|mittagessen|abendessen|essen|pizza|kaffee|kuchen|urlaubsvertretung|sommer|frühling|winter|herbst|wochenende|schlaf|aufzug|fahrstuhl|foyer|lobby|wartezimmer|portugal|spanien|italien|frankreich|polen|china|indien|usa|schnee|wetter|regen|ablöse"
SINGLING = "fehlt|fehlen|lediglich"
# "Er hat es erledigt": who is that? But "sie ist erledigt" is the task.
ACTORS = "er|sie"
HELPERS = "hat|haben"
PASSIVES = "ist|sind|war|waren|wurde|wurden|worden"
# "… ist fertig oder": a question, with or without its mark.
# Who says "bis Freitag" to them says goodbye.
EVERYBODY = "alle|allen|zusammen|leute|team|kollegen|allerseits"
# What lacks only this is begun; "die Bestätigung fehlt noch" may be all that was done.
SOLELY = "wenig|bisschen|kleinigkeit|kleinigkeiten|nur|lediglich|bloß|bloss|einzig"
# "Können wir das schließen?" asks, where "könnt ihr" wishes.
OURSELVES = "wir|man|ich"
# What is not needed is told behind it ("nicht nötig, mich zu erinnern").
NEEDLESS = "mich|uns|mir|dass|jeden|jede|ständig|extra|da|das"
# Who is named for one of these is the answer to a task that asks for one.
APPOINTEES = "ansprechpartner|ansprechpartnerin|verantwortlicher|verantwortliche|zuständiger|zuständige|vertreter|vertreterin|stellvertreter|projektleiter|projektleiterin|key-user|keyuser"
LATE_TAGS = "oder|gell|ne|stimmts"
# What has come is there, and not yet signed, read or checked.
ARRIVALS = "da|vorhanden|eingegangen|bereit|drin"
RUNS = "läuft|laufen"
# What is the reader's was only read or passed on.
YOURS = "dein|deine|deinen|deiner|euer|eure|euren|eurer"
# With these the writer is something ("bin umgezogen"), not the task.
BEINGS = "bin|wir_sind|sind_wir|ich_war|wir_waren"
# What puts right the day or the person that was just said.
AMENDS = "nein|ne|nee|sorry|quatsch|besser|lieber|meine|vielmehr|korrektur|entschuldigung|pardon|stopp|moment"
# "Then until Monday" behind thanks is a goodbye.
THENS = "dann|also"
LACKS = "fehlt|fehlen"
# "Without … we can do nothing" is a hindrance.
WITHOUTS = "ohne"
# The endings of its past, where no table has the verb.
PASTS = "ge"
# What is the speaker's own is another than the task's.
MINE = "mein|meine|meinen|meinem|meiner"
# Beside somebody who is named these say whose it is.
THEIRS = "sein|seine|seinen|ihr|ihre|ihren"
# Another one is none of the task's.
DIFFERENT = "andere|anderen|anderer|anderes|anderem|vorige|vorigen|vorheriger|vorherigen|letztjährige|letztjährigen"
# With these it is told who did it, and to what.
HAVERS = "habe|hab|haben"
# Who was written to got no thing.
ADDRESSING = "geschrieben|geantwortet|angerufen|angeschrieben|gesimst|geappt"
TOLD = "dir|euch|ihnen|ihm|ihr|dich"
# Behind several tasks these mean them all.
PLURALS = "beide|beides|diese|sie"
# A chapter that is only named is no part that was done.
SECTIONS = "kapitel|seite|seiten|abschnitt|modul|paragraph"
# Behind a day these tell why.
CAUSES = "weil|denn|wegen|da"
# Behind these stands why, which may be anything.
REASONS = "weil|denn|wegen|da|nachdem|damit"
# What is somebody's own is another thing.
OWNING = "mein|meine|meinen|sein|seine|seinen|ihr|ihre|ihren"
# A place behind one of these is another than the task's.
INSIDE = "in|bei"
# "I meant 17" names the right task.
MEANING = "meinte|meine"
# What was handed on yesterday is the other's today.
HANDED = "übergeben|abgegeben|weitergegeben"
# "Done with 12, still on 14".
STILLS = "noch|immer|weiterhin"
