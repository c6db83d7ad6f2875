"""German: phrases by what they say, verbs in families, days."""

PHRASES = {
    "done": """
erledigt|fertig|abgeschlossen|abgehakt|gemacht|geschafft|vollbracht|finalisiert|fertiggestellt|durch|done|komplett|beendet|geklärt|gelöst|umgesetzt|vollständig
ist|sind [jetzt|nun|schon|bereits] erledigt|fertig|abgeschlossen
fertig gemacht|gestellt
unter dach und fach
in trockenen tüchern
✅
✔
✓
☑
💯
""",
    "state": "ist|sind online|live|da|vorhanden|eingegangen|bereit\nsteht bereit\nist|sind raus|drin\nläuft [jetzt|wieder]\nliegt|liegen euch|dir|ihnen vor",
    "mark": """
kann|könnt|kannst|können|könnte|könntest ~ ~ abhaken|schließen|zumachen|abschließen|erledigen
kann|könnt|kannst|können|könnte|könntest ~ ~ als erledigt|fertig|abgeschlossen markieren|setzen|eintragen|vermerken|kennzeichnen
bitte ~ als erledigt|fertig|abgeschlossen markieren|setzen|eintragen|vermerken|kennzeichnen
bitte ~ abhaken|schließen|zumachen
als erledigt|fertig markieren
markiere|markier|setze|setz ~ [bitte] ~ als erledigt|fertig
""",
    "part": """
fast|beinahe|nahezu|größtenteils|teilweise|weitgehend|halb|überwiegend
so gut wie
zur hälfte|teil
zum [großen|größten] teil
die [erste|zweite] hälfte
erste|zweite hälfte
die hälfte
ein teil
der erste|erster|ersten teil|entwurf
mein|unser|meinen|unseren teil
@n % [fertig|erledigt|abgeschlossen]
@n prozent
@n von @n
es fehlt|fehlen [nur|noch]
fehlt|fehlen nur|noch
nur noch
muss|müssen nur noch
muss|müssen noch
bis auf kleinigkeiten|details
kurz vor [dem] ende|abschluss|schluss
auf der zielgeraden
""",
    "going": """
in arbeit|bearbeitung|gange|umsetzung
bin|sind [schon|bereits|gerade] dran|dabei
ich bin|wir_sind dran
[arbeite|arbeiten] [gerade|schon|bereits] daran
arbeite|arbeiten [gerade|schon|bereits] daran|an
kümmere|kümmern mich|uns [gerade|schon|bereits|sofort|jetzt] [darum|drum]
kümmere mich
angefangen|begonnen|gestartet
läuft
wird gerade|derzeit|momentan bearbeitet|erledigt|gemacht
mache|machen [ich|wir] gerade
schaue|schau [ich] [mir] [das|es] [gerade|jetzt] an
in der mache
wip
""",
    "block": """
warte|warten|wartet [noch|immer|derzeit|gerade|aktuell|weiterhin] [noch] auf
warte|warten|wartet
blockiert
blockiert durch|von|wegen
hängt|hängen|hänge [noch|aktuell|derzeit|gerade] [an|bei|am|beim]
hängt fest
stecke|stecken|steckt [fest] [bei|beim|in]
liegt|liegen [noch|aktuell|derzeit|gerade] bei|beim
kann|können|darf|dürfen ~ erst ~ [,] wenn|nachdem|sobald
kann|können|darf|dürfen ~ nicht|erst
kann|können|darf|dürfen nicht
komme|kommen ~ nicht weiter
solange ~ nicht
ohne ~ ~ geht|kann|können|kommen|komme
vorher|davor darf|kann|können|dürfen|geht
brauche|brauchen|benötige|benötigen ~ ~ zuerst|erst|vorher|von|vom
brauche|brauchen|benötige|benötigen dafür|dazu|hierfür|hierzu [noch] [erst|zuerst]
brauche|brauchen|benötige|benötigen erst|zuerst
noch keine antwort|rückmeldung|freigabe|zugriff|zugang
keine|keinen antwort|rückmeldung|freigabe|zugriff|zugang|rechte|berechtigung
es fehlt|fehlen [uns|mir] [noch] die|der|das freigabe|rückmeldung|zugang|genehmigung|zugriff|info|unterschrift
fehlt|fehlen [uns|mir|noch] die|der|das freigabe|rückmeldung|zugang|genehmigung|zugriff|unterschrift
steht aus
auf eis
angewiesen auf
abhängig von
""",
    "freed": "nicht mehr blockiert\nwarten|warte nicht mehr",
    "cancel": """
nicht mehr nötig|notwendig|erforderlich|gebraucht|benötigt|relevant|aktuell
nicht nötig|notwendig|erforderlich|relevant
hinfällig|obsolet|gegenstandslos|überflüssig
entfällt|entfallen
brauchen|brauche|benötigen|benötige [wir|ich] ~ nicht [mehr]
brauchen|benötigen wir doch nicht [mehr]
wird|werden nicht [mehr] gebraucht|benötigt
trifft|treffen ~ nicht zu
kann|können ~ weg|raus|gestrichen|gelöscht|entfallen|entfernt
kann|können gestrichen|gelöscht|entfernt werden
hat|haben sich erledigt
bitte ~ streichen|löschen|entfernen|stornieren
streichen|streicht|streich bitte
streich|streiche|streicht @it|@task
aufgabe|task streichen|löschen
""",
    "keep": "nicht nötig dass\nnoch nötig|gebraucht\nkein|keine handlungsbedarf|eile|rückmeldung\neilt nicht",
    "reopen": """
wieder öffnen|aufmachen|eröffnen|auf
wieder auf offen
wiedereröffnen|reaktivieren|wiederöffnen
nochmal|nochmals|erneut öffnen|aufmachen
bitte ~ wieder öffnen|aufmachen
doch|noch nicht fertig wieder
""",
    "move": """
verschieben|verschiebe|verschiebt|verschoben|verlegen|verlegt|verschiebung|verlängern|verlängert|aufschieben|vertagen|rausschieben|schieben|schiebe|schiebt
verschiebt|verzögert sich [auf|bis]
verzögert|verzögern [sich]
ändern|ändert auf
neuer termin
frist
rutscht|rutschen
auf @date
""",
    "until": "bis [zum] @date\nerst @date\nerst am|ab @date\nbis @date",
    "due": "fällig\nfrist\ndeadline",
    "eta": """
bis [zum|zur]
spätestens|voraussichtlich|vermutlich|wahrscheinlich|hoffentlich|realistisch|geplant|frühestens|wohl|ziel
am|zum|ab|im|in|für|gegen|vor
passt|ginge|geht|reicht|reichen|machbar|möglich|schaffbar|klappt|okay|ok|realistischer|besser|drin
brauche|brauchen|benötige|benötigen|bräuchte|bräuchten|hätte|hätten|gern|gerne|lieber|wünsche
schaffe|schaffen|schaff|kriege|kriegen|bekommt|bekommst|bekommen|kommt|kommen|liefere|liefern|habe|haben|melde
denke|hoffe|hoffen|plane|planen|rechne|rechnen|peile|peilen|gehe|gehen|davon|aus|mit|an
eta|termin|wäre|ist|sind
""",
    "remind": """
erinner|erinnere|erinnert|erinnern mich|uns|sie
erinner|erinnere|erinnert|erinnern
erinnerung
frag|frage|fragt|fragen mich|uns|bitte [nochmal|nochmals|wieder]
frag|fragt [bitte] [nochmal|wieder] nach
nachfragen|nachhaken
hak|hake|hakt nach
melde|meldet dich|euch [bitte] [nochmal|wieder] [bei]
schick|schickt mir ~ erinnerung
stups|pingt|ping mich
snooze
nochmal melden
wiedervorlage
""",
    "assign": """
zuweisen|zuordnen|übergeben|übertragen|delegieren|abgeben|weitergeben|zuteilen|umhängen|zugewiesen|übergeben
weise|weist ~ ~ zu
gib|gebt|gebe|geben ~ ~ [bitte] [an]
geht|gehen|gehört|geht_an an
geht|gehört @person
gib|gebt|geben ~ @person
an @person
ist|wäre [was|jetzt|nun] für @person
zuständig
verantwortlich
ist|sind @person zuständig|verantwortlich
bitte an @person
sache von @person
bei @person
""",
    "owns": """
@person übernimmt|macht|erledigt|kümmert|bearbeitet|betreut|soll|wird|kann
übernimmt|macht|erledigt|bearbeitet [jetzt|nun|ab_jetzt|ab_sofort|das] [bitte] @person
@person ist|wäre [dafür|jetzt|hier|hierfür] [zuständig|verantwortlich|dran]
""",
    "speaker": """
übernehme|übernehmen [ich|wir]
ich übernehme|mache|nehme|kümmere
übernehme ich
mach|mache ich
nehm|nehme ich
""",
    "notme": "bin|ist nicht|nicht_mehr [mehr] zuständig|verantwortlich|meine|meins|ich\nnicht [mehr] mein|meine|ich|bei_mir\njemand anderes|anders\nfalscher|falsche ansprechpartner|person",
    "turnto": "fragt|frag|fragen [sie] [bitte] @person\nwendet|wende euch|dich|sie [bitte] an @person",
    "add": """
neue|weitere|zusätzliche aufgabe|task|punkt [für]
neuer|neuen punkt|task
bitte ~ aufgabe|task|punkt anlegen|hinzufügen|aufnehmen|ergänzen
aufgabe|task für @person anlegen|hinzufügen|aufnehmen|ergänzen
aufgabe|task anlegen|hinzufügen|aufnehmen|ergänzen
füge|fügt|fügen ~ ~ hinzu
leg|lege|legt|legen ~ ~ ~ an
nimm|nehmt ~ ~ auf
bitte hinzufügen|aufnehmen|ergänzen|anlegen
auf die liste|den plan
in den plan
todo
kannst|könnt|können|könntest ~ eine|einen [neue|neuen|weitere] aufgabe|punkt|task
""",
    "status": """
status
wie ist der [aktuelle] stand|status
wo stehen wir
wie weit sind wir
stand [der_dinge]
aktueller stand
überblick
wie steht|stehts es [um|mit] [den|dem|das] [plan|projekt]
wie läuft das projekt
gesamtstand
was ist noch offen
""",
    "mine": """
meine [offenen] aufgaben|punkte|todos
was muss|soll ich [noch] [machen|tun|erledigen]
was steht|liegt [noch] bei mir [an]
was habe|hab ich [noch] [zu|offen]
was ist [noch] bei mir
was steht [bei|für] mir|mich an
welche aufgaben habe ich
was ist für mich
""",
    "help": "hilfe\nhelp\nwie funktioniert das|der|dies\nwas kann|muss|soll ich [hier|dir|ihnen|darauf] [alles] [antworten|schreiben|sagen|tun]\nwelche befehle\nwie antworte ich\nwie geht das hier\nanleitung",
    "stop": """
abmelden|abbestellen|unsubscribe|stop|stopp
keine [weiteren] mails|e-mails|emails|erinnerungen|nachrichten [mehr]
keine mehr schicken
bitte nicht mehr anschreiben|schreiben|schicken|erinnern
nicht mehr anschreiben
hör|hört auf
aus dem verteiler
keine e - mails [mehr]
""",
    "undo": "rückgängig\nrückgängig machen\nmach|mache|macht ~ rückgängig\nzurücknehmen\nzurücksetzen\nundo\nnehmt|nimm ~ zurück",
    "slip": "falsche aufgabe|nummer\nversehen\naus versehen\nversehentlich",
    "thanks": """
danke|dank|dankeschön|merci|thx|thanks
vielen|besten|herzlichen|lieben|tausend dank
danke dir|euch|ihnen|schön|sehr|vielmals|für ~ ~
gruß|grüße|viele|liebe|beste|schöne|freundliche|freundlichen|grüßen|lg|vg|mfg
mit freundlichen grüßen
viele|liebe|beste|schöne grüße
gut|super|prima|toll|klasse|perfekt|ok|okay|alles_klar|alles_gut|einverstanden|verstanden|gerne|gern|passt|top|spitze|wunderbar|ausgezeichnet|genial|cool
gute|tolle|super|klasse arbeit|sache
gut gemacht
alles klar
sehr gut|schön|gerne
geht klar
schönes|schönen|schöne wochenende|tag|woche|abend|feierabend ~
guten morgen|tag|abend
hallo|hi|moin|servus|liebe|lieber|hey
sorry|entschuldigung|entschuldige|pardon|tut_mir_leid|leider
zur kenntnis genommen
notiert
bitte
kein problem
keine ursache
👍
👌
🙏
🎉
😊
🙂
😀
💪
🙌
👏
""",
    "yes": "ja|jo|jawohl|jep|klar|genau|yes|stimmt|richtig",
    "no": "nein|nee|ne|nö|no\nnoch nicht\nleider nein|nicht|noch_nicht\nnoch nicht so weit|soweit\nnoch offen\nkeine chance\n❌\nsteht noch aus\nnoch nichts",
    "open": "offen|ausstehend",
    "not": "nicht|kein|keine|keinen|keiner|nie|niemals|weder|noch_nicht|nichts|unfertig|unerledigt|ohne\nnoch nicht\nimmer noch nicht\nbin|sind [noch] nicht dazu gekommen",
    "none": "keine|keiner|keins|nichts von|davon|der|dieser\nnichts davon\nweder noch",
    "will": """
wird|werde|werden|würde|würden|soll|sollte|sollten|sollen|muss|müssen|müsste|dürfte|wollen|will|möchte|kann|können|könnte|könnten
habe|hab|haben vor
zu erledigen
plane|planen|geplant
mache|mach|machen|erledige|erledigen|schicke|schicken|sende|senden|liefere|liefern|folgt|folgen|kommt|kommen|bekommst|bekommt|bekommen|kriegst|kriegt|schaffe|schaffen|schaff
""",
    "if": "wenn|falls|sobald|sofern|nachdem|bevor|solange|vorausgesetzt|außer\nerst wenn|nach|nachdem",
    "softif": "wenn möglich|es_geht|das_geht|das_ok_ist|nötig\nfalls möglich|nötig\nwenn das|es ok|okay|passt|geht|recht [ist]\nwenn alles klappt|gut_geht|gut_läuft",
    "maybe": """
vielleicht|wahrscheinlich|vermutlich|möglicherweise|evtl|eventuell|wohl|anscheinend|angeblich|scheinbar|offenbar|womöglich
glaube|glaub|denke|denk|meine|schätze|vermute|nehme_an|dachte|hoffe
ich glaube|denke|meine|schätze|vermute
soweit|soviel ich weiß
meines wissens
meiner meinung nach
bin|bin_mir nicht [ganz] sicher
nicht [ganz] sicher
ziemlich|relativ sicher
müsste|dürfte|sollte [eigentlich|schon|längst|bereits|inzwischen|mittlerweile] [erledigt|fertig|gemacht] [schon]
müsste|dürfte|sollte eigentlich|schon|längst|bereits
könnte sein
kann sein
eigentlich
wenn ich mich [richtig|recht] erinnere
weiß nicht
""",
    "heard": "sagt|sagte|meint|meinte|behauptet|laut|hat_gesagt|habe_gehört|hab_gehört|zufolge|angeblich\n@person sagt|meint|meinte|sagte",
    "wh": "wer|was|wann|wo|wie|warum|wieso|weshalb|welche|welcher|welches|welchen|wem|wen|wohin|woher|wofür|wozu|womit|worum|inwiefern|wieviel",
    "asks": """
ist|sind|war|waren|wurde|wurden @it|@task|@person|die|der|das|den|noch|alles|schon|wir|sie|ihr
hat|habt|haben|hast @it|@person|wir|sie|ihr|du|die|der|das|schon|jemand
können|kannst|könnt|kann|könnte|könnten|könntest|soll|sollen|sollte|müssen|muss|darf|dürfen wir|sie|ihr|du|ich|man|jemand|@person|@it|die|der|das
braucht|brauchen|benötigt|benötigen ihr|sie|wir
gibt es|gibts
weißt|wisst|wissen du|ihr|sie
""",
    "wish": """
kannst|könnt|können|könntest|könntet|könnten|könnte|würdest|würdet|würden|darf|dürfen|kann du|ihr|sie|wir|man|ich|@it|@task|bitte|@person [bitte]
bitte
lasst|lass uns
ich|wir möchte|möchten|würde|würden|hätte|hätten
wäre|ist es möglich
geht auch|es
""",
    "except": "bis auf|außer|ausgenommen|ausser|abgesehen_von|mit_ausnahme_von|ohne",
    "all": "alle|alles|sämtliche|komplett|allesamt\nalle aufgaben|punkte|@n\nalles [auf|von|aus] [der|dieser] [liste|mail]\ndie ganze liste\nalle drei|vier|fünf",
    "both": "beide|beides\nalle beide|zwei\ndie beiden",
    "rest": "[der|den|die] rest\n[die] anderen|übrigen|restlichen [beiden|zwei|drei|aufgaben|punkte]\n[der|die|das] andere\nalles andere|übrige|weitere",
    "place": "[der|die|das|den] erste|ersten|zweite|zweiten|dritte|dritten|letzte|letzten [punkt|aufgabe]\n[die] ersten|letzten @n",
    "same": "auch|ebenfalls|ebenso|genauso|dito|gleichfalls",
    "past": "war|waren\nseit\nvor @n tagen|wochen|stunden\nursprünglich|eigentlich",
    "missed": "hätte|hätten|sollte|sollten ~ sein|werden sollen\nsollte|sollten [eigentlich|schon|längst] ~ ~ sein\nwar|waren geplant",
    "away": "urlaub|abwesend|verreist|krank|krankgeschrieben|unterwegs|außer_haus|elternzeit|feiertag|betriebsferien|geschlossen\nnicht|nicht_mehr im büro|haus\nbin|sind ~ weg|zurück|nicht_da\nwieder da|zurück|im_büro|erreichbar",
    "meet": "treffen|treffe|meeting|termin_mit|besprechen|besprechung|telefonieren|telefonat|call|sprechen|gespräch|workshop|abstimmung|abstimmen|jour_fixe|sitzung|einladung|schulungstermin\nbis @date dann|dann\nsehen uns\nwir sehen|sprechen|treffen|besprechen|telefonieren",
    "tell": "sage|sag|gebe|geb|melde|meld [ich] [euch|dir|ihnen|mich] [dann] [bescheid]\nbescheid\nmelde mich\nhalte ~ laufenden",
    "other": "die|der|das andere|anderen aufgabe|formular|vertrag\netwas|was anderes",
    "notreally": "nicht nur\nkein problem|thema\nkeine ursache|probleme\nohne probleme\nnicht zuletzt\nnicht vergessen\nkeine sorge",
    "moretime": "mehr zeit\netwas|noch|bisschen zeit|länger|mehr\nfristverlängerung|aufschub\nverschieben\nverlängern\nspäter\nnoch zeit|mehr_zeit",
    "filler": """
der|die|das|den|dem|des|ein|eine|einen|einem|einer|mein|meine|meinen|unser|unsere|unseren|unserer|ihr|ihre|euer|eure|dein|deine|sein|seine
ich|wir|er|sie|es|man|mir|mich|uns|euch|ihnen|dir|dich|sich|du|davon|dazu|dafür|hier|da|dort|dies|diese|dieser|dieses|diesen|diesem
ist|sind|war|waren|bin|hat|haben|habe|hab|hatte|hatten|wurde|wurden|worden|gewesen|sei|sein|seid|gibt
und|oder|aber|auch|als|wie|dass|denn|weil|da|damit|sowie|bzw
in|an|auf|bei|beim|mit|von|vom|zu|zum|zur|für|über|unter|nach|aus|im|am|um|per|via|durch|gegen|seit|vor|ins|ans
jetzt|nun|schon|bereits|gerade|eben|soeben|heute|gestern|vorgestern|früh|vormittag|nachmittag|abend|mittag|endlich|mittlerweile|inzwischen|noch|nur|doch|mal|so|sehr|ganz|halt|also|dann|ja|erst|wieder|immer|leider|zum_glück|gut|soweit|vorhin|neulich|letzte|letzten|letzter|woche|morgen|tag|tage|tagen|uhr|sofort|direkt|komplett|vollständig|erfolgreich|meinerseits|unsererseits|seite
bitte|kurz|einfach|nochmal|nochmals|aktuell|derzeit|momentan|zurzeit|weiterhin|wegen
punkt|aufgabe|aufgaben|punkte|nummer|nr|sache|ding|thema|team|zusammen|kollegen|herr|frau
es|was|etwas|alles|mehr
zurück|rüber|raus|rein|hin|her|ab|an|los|weg|nach
""",
    "generic": "dokument|dokumente|datei|dateien|formular|unterlagen|vertrag|verträge|papier|papiere|kopie|version|liste|tabelle|link|info|infos|informationen|angaben|daten|anhang|mail|rest|aktualisierte|finale|neue|fehlende|unterschriebene|ausgefüllte|unterzeichnete",
    "it": "es|das|dies|dieses|diese|diesen|den|die|sie|ihn|diese_aufgabe|die_aufgabe|den_punkt|dem|diesen_punkt|aufgabe|dieser_punkt",
    "prep": "in|an|auf|bei|beim|mit|von|vom|zu|zum|zur|für|über|unter|nach|aus|im|am|um|per|via|durch|gegen|seit|wegen|ohne|trotz|während|ins|ans|laut|weil|da|vor",
}
TASK_WORDS = "#|aufgabe|aufgaben|task|punkt|nummer|nr|t|ticket|punkte|nummern"
COUNT_BEFORE = "um|seite|raum|zimmer|version|ca|etwa|rund|circa|über|unter|fast|kw|$|€|teil|phase|stufe|ab|seit|vor|teil|ungefähr"
COUNTED = "tage|tag|tagen|wochen|woche|uhr|stunden|minuten|monate|leute|personen|nutzer|seiten|mal|prozent|dateien|punkte|aufgaben|fragen|namen|von|weitere|anderen|neue|neuen|geräte|stück|euro|jahre|hälfte"
LINKS = "und|&|+|sowie|oder"
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
ASSIGN_VERBS = "zuweisen|zuordnen|übergeben|übertragen|delegieren|weise|gib|gebt|abgeben|weitergeben"
TYPO_WORDS = "erledigt|fertig|abgeschlossen|verschieben|blockiert|erinnere|freitag|geschickt|unterschrieben|danke|morgen|hochgeladen"
TYPOS = {"erledig": "erledigt", "erldigt": "erledigt", "erledigt": "erledigt", "ferig": "fertig", "fertg": "fertig", "naechste": "nachste", "naechsten": "nachsten", "naechster": "nachster", "fuer": "fur", "uebernimmt": "ubernimmt", "uebernehme": "ubernehme", "rueckgaengig": "ruckgangig", "hinfaellig": "hinfallig", "benoetigt": "benotigt"}  # fmt: skip

VERBS = {
    "send": (
        "senden|schicken|zusenden|zuschicken|zurückschicken|zurücksenden|übermitteln|einreichen|liefern|hochladen|bereitstellen|teilen|abgeben|schicke|sende|liefere|mailen|zurückgeben|nachreichen|versenden|weiterleiten",
        "gesendet|geschickt|zugesendet|zugeschickt|zurückgeschickt|zurückgesendet|übermittelt|eingereicht|geliefert|hochgeladen|bereitgestellt|geteilt|abgegeben|verschickt|abgeschickt|versendet|gemailt|nachgereicht|rausgeschickt|rausgegangen|raus|zurückgegeben|abgesendet|versandt|gesandt|unterwegs|weitergeleitet|angehängt|im anhang|anbei|liegt bei|rüber geschickt",
    ),
    "sign": ("unterschreiben|unterzeichnen|signieren|gegenzeichnen|unterschrift|unterschreibe", "unterschrieben|unterzeichnet|signiert|gegengezeichnet"),
    "approve": ("freigeben|genehmigen|abnehmen|bestätigen|freigabe|abnahme|absegnen|zustimmen", "freigegeben|genehmigt|abgenommen|bestätigt|abgesegnet|zugestimmt"),
    "choose": ("benennen|nennen|auswählen|wählen|festlegen|bestimmen|entscheiden|definieren|bestätigen|angeben", "benannt|genannt|ausgewählt|gewählt|festgelegt|bestimmt|entschieden|definiert|bestätigt|steht fest|stehen fest|angegeben"),
    "order": ("bestellen|kaufen|beschaffen|bestellung", "bestellt|gekauft|beschafft"),
    "install": ("installieren|einrichten|konfigurieren|aufsetzen|aktivieren|erstellen|anlegen|verbinden|anbinden|einbauen|freischalten|einrichtung|aufbauen", "installiert|eingerichtet|konfiguriert|aufgesetzt|aktiviert|erstellt|angelegt|verbunden|angebunden|eingebaut|freigeschaltet|aufgebaut"),
    "book": ("buchen|reservieren|buchung", "gebucht|reserviert"),
    "plan": ("planen|ansetzen|vereinbaren|organisieren|terminieren", "angesetzt|vereinbart|organisiert|terminiert"),
    "train": ("schulen|einweisen|schulung|trainieren", "geschult|eingewiesen|trainiert"),
    "export": ("exportieren|export|ausleiten|ziehen|extrahieren", "exportiert|ausgeleitet|gezogen|extrahiert"),
    "load": ("importieren|import|einspielen|migrieren|umziehen", "importiert|eingespielt|migriert|umgezogen"),
    "clean": ("bereinigen|aufräumen|säubern", "bereinigt|aufgeräumt|gesäubert"),
    "review": ("prüfen|überprüfen|durchsehen|lesen|kontrollieren|testen|durchgehen|prüfe", "geprüft|überprüft|durchgesehen|gelesen|kontrolliert|durchgegangen"),
    "open": ("öffnen|freischalten|freigeben|entsperren|aufmachen", "geöffnet|freigeschaltet|freigegeben|offen|entsperrt|aufgemacht"),
    "fill": ("ausfüllen|beantworten", "ausgefüllt|beantwortet"),
    "cancel": ("kündigen|stornieren|beenden|kündigung|absagen", "gekündigt|storniert|beendet|abgesagt"),
    "publish": ("veröffentlichen|live schalten|livegang", "veröffentlicht|live|online"),
    "test": ("testen|test|durchführen", "getestet|durchgeführt|bestanden"),
    "update": ("aktualisieren|ändern|anpassen|korrigieren", "aktualisiert|geändert|angepasst|korrigiert"),
    "write": ("schreiben|erstellen|verfassen|dokumentieren|vorbereiten", "geschrieben|verfasst|dokumentiert|vorbereitet"),
    "invite": ("einladen", "eingeladen"),
    "add": ("hinzufügen|ergänzen", "hinzugefügt|ergänzt"),
    "assign": ("verteilen|vergeben", "verteilt|vergeben"),
    "stop": ("abschalten|stoppen|deaktivieren|sperren|ausschalten", "abgeschaltet|gestoppt|deaktiviert|gesperrt|ausgeschaltet"),
    "pay": ("bezahlen|zahlen|überweisen", "bezahlt|überwiesen"),
    "remove": ("löschen|entfernen", "gelöscht|entfernt"),
    "start": ("starten|anfangen|beginnen", "gestartet|angefangen|begonnen"),
    "remind": ("erinnern|informieren", "erinnert|informiert"),
    "close": ("abschließen|fertigstellen|erledigen|machen", "abgeschlossen|fertiggestellt"),
    "ask": ("fragen|anfragen|beantragen", "gefragt|angefragt|beantragt"),
    "print": ("drucken", "gedruckt"),
    "translate": ("übersetzen", "übersetzt"),
    "record": ("aufnehmen|sammeln|erfassen|fotografieren", "gesammelt|erfasst|fotografiert"),
    "do": ("machen|erledigen|schaffen|fertig machen|fertigstellen|liefern|kümmern|mache|mach|erledige|schaffe|schaff|fertig|abschließen", ""),
}

WEEKDAYS = ("montag|mo|montags", "dienstag|di", "mittwoch|mi", "donnerstag|do", "freitag|fr", "samstag|sa|sonnabend", "sonntag|so")
SHY_DAYS = "mo|di|mi|do|fr|sa|so"
MONTHS = ("januar|jan|jänner", "februar|feb", "märz|mrz|maerz", "april|apr", "mai", "juni|jun", "juli|jul", "august|aug", "september|sep|sept", "oktober|okt", "november|nov", "dezember|dez")
NUMBERS = {"ein": 1, "eine": 1, "einem": 1, "einer": 1, "eins": 1, "zwei": 2, "drei": 3, "vier": 4, "fünf": 5, "sechs": 6, "sieben": 7, "acht": 8, "zehn": 10, "vierzehn": 14}
ORDINALS = {"erste": 1, "ersten": 1, "zweite": 2, "zweiten": 2, "dritte": 3, "dritten": 3, "letzte": 99}
ORDINAL_ENDINGS = ""
DOTS = True
HEAD_FIRST = True
DATES = {
    "date.today": "heute\nheute abend|nachmittag|mittag|noch\nnoch heute\nende des tages\ntagesende\neod",
    "date.tomorrow": "morgen\nmorgen früh|vormittag|nachmittag|abend|mittag",
    "date.after_tomorrow": "übermorgen",
    "date.a_week": "in einer|1 woche\nheute in einer woche\neine woche",
    "date.fortnight": "in vierzehn tagen",
    "date.a_month": "in einem|1 monat",
    "date.days": "in @n tagen|tag\n@n tage\ninnerhalb von @n tagen\nin den nächsten @n tagen",
    "date.weeks": "in @n wochen|woche\n@n wochen\nheute in @n wochen",
    "date.months": "in @n monaten",
    "date.business_days": "[in] @n werktagen|arbeitstagen|werktage|arbeitstage|werktag|arbeitstag",
    "date.weekday": "[am] @wd\n[am] kommenden @wd\nkommender @wd\n[am] @wd früh|vormittag|nachmittag|abend|mittag|morgen\n@wdvormittag",
    "date.this_weekday": "[am] diesen|dieser @wd\n[am] @wd dieser|diese woche\ndiese woche @wd",
    "date.next_weekday": "[am] nächsten|nächster|nächste|nächstem @wd\n[am] @wd nächster|nächste|kommender|kommende woche\nnächste|nächster|kommende woche [am] @wd\n[am] @wd in der nächsten woche",
    "date.weekday_after_next": "[am] übernächsten @wd\nübernächste woche [am] @wd",
    "date.weekday_week": "@wd in einer woche",
    "date.end_of_week": "[bis] ende [der|dieser|diese] woche\nwochenende_arbeit\nwochenschluss\neow",
    "date.end_of_next_week": "ende [der] nächster|nächsten|nächste|kommender woche",
    "date.start_of_next_week": "",
    "date.end_of_month": "ende [des|dieses] [monats|monat]\nmonatsende\nende @mon\neom",
    "date.end_of_next_month": "ende [des] nächsten monats\nende nächsten monats",
    "date.first_of_next_month": "[am|zum] ersten des nächsten monats",
    "date.end_of_quarter": "ende des quartals\nquartalsende",
    "date.end_of_year": "jahresende\nende [des] jahres\nende dieses jahres",
    "date.day_month": "[am|zum] @n . @mon [@year]\n[am|zum] @n @mon [@year]\n[den] @n . @mon [@year]\n[am|zum] ersten @mon",
    "date.weekday_day_month": "[am] @wd [,] [den|dem] @n . @mon [@year]",
    "date.of_month": "[am] den|zum|am|dem @n .\n@dord",
    "date.weekday_of_month": "[am] @wd [,] den|dem @n .",
    "date.given": "[am] @wd [,] [den|dem] @date\n[am] @wd ( @date )",
    "date.vague": "nächste|nächster|kommende|kommender woche\nnächsten|nächster monat\nnächstes jahr\nbald|demnächst|später|irgendwann|zeitnah|baldmöglichst|schnellstmöglich\nin kürze\nso schnell wie möglich\nin ein|einigen paar|tagen|wochen [tagen|wochen]\nin den nächsten tagen\nein paar tage|wochen\nanfang|mitte [der|des] nächster|nächsten|dieser|woche|monats|@mon\nim @mon\nübernächste woche\nam|übers wochenende\n@n bis @n tage|wochen\nnoch @n tage|wochen|woche|tag\nweitere @n tage|wochen\nnoch eine woche",
    "date.past": "gestern [abend|nachmittag|früh|vormittag]\nvorgestern\nheute morgen|früh|vormittag\nletzte|letzten|letzter woche|monat|@wd|tage\nvergangene|vergangenen woche|@wd\nvor @n tagen|wochen|stunden|minuten|monaten\nvor einer woche|stunde\nvor ein paar tagen\nseit @n tagen|wochen\nseit @wd|gestern|tagen|wochen\nseit einer woche\nseit @date\nvorhin|soeben|eben",
    "clock.h": "um|gegen @n [uhr]\n@n uhr\num|gegen|bis @clock [uhr]\n@clock uhr\nbis @n uhr",
    "clock.noon": "mittags\nbis mittag",
}
