"""German: what is said of a task's state; leaving out, reopening, and what is asked of the bot; dates, reminders, new tasks and other wishes."""

PHRASES = {
    "due_question": "wirklich|tatsächlich|zwingend|unbedingt\nmuss|müssen|soll|sollen ~ ~\ngilt|bleibt es|das",
    "left": """
muss|müssen noch
""",
    "done": """
erl|fertig_ist|habe_fertig
hab|habe|haben [ich|wir] [schon|bereits|gestern|eben|gerade|heute] gemacht|erledigt|fertig
ist|sind vom tisch
ist|sind in der kiste|im_kasten|geritzt|durch|fertig
abgeschlossen|fertiggestellt|vollzogen|ausgeführt|bewerkstelligt|komplettiert
fix und fertig
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
nur|lediglich [der|den|die|das] teil|teile|abschnitt|kapitel|ersten|erste
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
noch nicht bekommen|erhalten
habe|hab|haben ~ ~ noch nicht bekommen|erhalten
stockt|stocken|klemmt|scheitert [an|bei|am]
bin|sind ~ ~ angewiesen
ohne @task|@it geht ~ nicht
müssen|muss ~ ~ ~ zuerst|erst_noch|vorher
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
erübrigt|erübrigen sich
hat|haben sich erübrigt
kann|können [sie|ihr|man|du|wir] ~ ~ streichen|löschen|rausnehmen|entfernen|stornieren|canceln
fällt|fallen weg|flach|aus
findet nicht [mehr] statt
nehmt|nimm|nehmen ~ ~ raus|runter|von_der_liste
vergesst|vergiss ~ @it|@task
nicht weiter verfolgen|verfolgt
wird|werden nicht [mehr] weiterverfolgt|umgesetzt|gemacht
verzichten|verzichte|verwerfen|verworfen|gestrichen|storniert
brauchen|brauche|braucht|benötigen [wir|ich|es|man] [das|es|die|den] [jetzt|nun|doch] nicht mehr
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
    "keep": "versprechen|garantieren|zusagen|sagen kann ich|ichs|ich's|man [es] [noch|aber] nicht\nnicht nötig dass\nnoch nötig|gebraucht\nkein|keine handlungsbedarf|eile|rückmeldung\neilt nicht",
    "reopen": """
wieder öffnen|aufmachen|eröffnen|auf
wieder auf offen
wiedereröffnen|reaktivieren|wiederöffnen
nochmal|nochmals|erneut öffnen|aufmachen
bitte ~ wieder öffnen|aufmachen
doch|noch nicht fertig wieder
""",
    "undo": "letzte änderung|aktion|antwort zurücknehmen|rückgängig|widerrufen|zurück\nwiderrufen|stornieren_sie_das\nnehme|nehmen ~ ~ zurück\ndas war falsch|ein_fehler\nrückgängig\nrückgängig machen\nmach|mache|macht ~ rückgängig\nzurücknehmen\nzurücksetzen\nundo\nnehmt|nimm ~ zurück",
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
wird's|wirds|wird leider|erst|wohl|eher @date
zieht sich [bis]
dauert [noch] [etwas|leider|länger] [bis]
brauche|brauchen|benötige|benötigen|bräuchte|bräuchten [ich|wir] [dafür|dazu|hierfür|noch|leider|bitte|etwas] [bitte|noch|leider] [zeit] bis|noch_bis|bis_zum [zum] @date
verlegen|verlege|setzen|setze|legen|lege ~ ~ auf|um
auf|um @date ~ verschieben|verschoben|legen|verlegt|verlegen|setzen
neues datum|zieldatum
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
bitte @date ~ ~ melden
bitte ~ ~ ~ ~ @date ~ ~ melden
noch einmal|nochmal|nochmals|wieder|erneut ~ melden|nachfragen|anstupsen|erinnern|pingen
auf wiedervorlage
anstupsen|anpingen|nachhaken
komm|kommt|kommen [sie] ~ ~ [wieder] auf mich zu
melde|meldet|melden dich|euch|sie ~ ~ @date ~ ~ wieder|nochmal|noch_einmal
schubs|schubst|stupst mich
sprich|sprecht mich ~ ~ an
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
neue|neuen|weitere|zusätzliche|weiteren aufgabe|task|punkt|todo [für] [@person]
ergänzt|ergänze|ergänzen [noch|bitte] als aufgabe|punkt
setz|setze|setzt|setzen ~ ~ ~ auf die liste|todo|agenda
zusätzlich|außerdem aufnehmen|anlegen
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
