"""German: what is said of a task's state; leaving out, reopening, and what is asked of the bot; dates, reminders, new tasks and other wishes."""

PHRASES = {
    "left": """
muss|müssen noch
""",
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
    "open": "offen|ausstehend",
    "same": "auch|ebenfalls|ebenso|genauso|dito|gleichfalls",
    "freed": "nicht mehr blockiert\nwarten|warte nicht mehr",
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
    "undo": "rückgängig\nrückgängig machen\nmach|mache|macht ~ rückgängig\nzurücknehmen\nzurücksetzen\nundo\nnehmt|nimm ~ zurück",
    "slip": "falsche aufgabe|nummer\nversehen\naus versehen\nversehentlich",
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
    "moretime": "mehr zeit\netwas|noch|bisschen zeit|länger|mehr\nfristverlängerung|aufschub\nverschieben\nverlängern\nspäter\nnoch zeit|mehr_zeit",
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
    "wish": """
kannst|könnt|können|könntest|könntet|könnten|könnte|würdest|würdet|würden|darf|dürfen|kann du|ihr|sie|wir|man|ich|@it|@task|bitte|@person [bitte]
bitte
lasst|lass uns
ich|wir möchte|möchten|würde|würden|hätte|hätten
wäre|ist es möglich
geht auch|es
""",
    "asks": """
ist|sind|war|waren|wurde|wurden @it|@task|@person|die|der|das|den|alles|sie|ihr
hat|habt|haben|hast @it|@person|sie|ihr|du|die|der|das|jemand
können|kannst|könnt|kann|könnte|könnten|könntest|soll|sollen|sollte|müssen|muss|darf|dürfen wir|sie|ihr|du|ich|man|jemand|@person|@it|die|der|das
braucht|brauchen|benötigt|benötigen ihr|sie|wir
gibt es|gibts
weißt|wisst|wissen du|ihr|sie
""",
    "wh": "wer|was|wann|wo|wie|warum|wieso|weshalb|welche|welcher|welches|welchen|wem|wen|wohin|woher|wofür|wozu|womit|worum|inwiefern|wieviel",
}
