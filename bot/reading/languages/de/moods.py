"""German: negation, future, condition, hedge and hearsay."""

PHRASES = {
    "not": """
ist|sind|war|waren alles andere als
ist|sind|wäre|ist_zu zu spät
erledigt|fertig|gelaufen|durch ist anders|was_anderes
von erledigt|fertig|abgeschlossen|durch kann keine rede sein
weiterhin|noch|nach_wie_vor|immer_noch [völlig|komplett|ganz] offen|ausstehend|unbearbeitet
so gut wie noch_nicht|nicht|nichts|gar_nicht
alles andere als|nur ~
wird|ist [@date] [sehr|etwas|echt|zu|leider|ziemlich|wohl] knapp|eng|schwierig|sportlich|nichts|unrealistisch
bin|sind [ich|wir] [total|völlig|heute] fix und fertig
[ich] bin [ich] [heute|total|völlig] erledigt
mit den nerven fertig
fehlgeschlagen|gescheitert|abgestürzt|schiefgegangen|schiefgelaufen|fehlschlag|abgebrochen|durchgefallen
[hat] nicht geklappt|funktioniert|funktionert
in den sternen
steht|stehen ~ ~ in den sternen
[der|den|die] rest fehlt [noch]
habe|hab|haben [ich|wir] [leider] [bisher|noch] [noch] keine zeit
wollte|wollten|wolltest
wird [das|es] [leider|so|diese_woche|heute] [leider] nichts|nix
lässt|lassen noch|leider auf sich warten
noch lange nicht|offen
ist|sind [leider] [noch] offen
fertig|erledigt|abgeschlossen|durch|gemacht zu sein|haben
weit [davon] entfernt
weit entfernt von
keineswegs|mitnichten
alles andere als
noch lange nicht
nicht mal|einmal
bei weitem nicht
von wegen
zu keinem
noch unerledigt|unfertig
lässt auf sich warten
nicht|kein|keine|keinen|keiner|nie|niemals|weder|noch_nicht|nichts|unfertig|unerledigt|ohne
noch nicht
immer noch nicht
bin|sind [noch] nicht dazu gekommen
""",
    "none": "keine|keiner|keins|nichts von|davon|der|dieser\nnichts davon\nweder noch",
    "will": """
gehe|gehen|geh|schau|schaue|schauen|sprech|spreche|sprechen|lese|lesen|les ~ ~ ~ durch
[der|den|die] rest folgt|kommt|dauert|bleibt|schreib|schreibe|mach|mache [noch|dann|später|bald]
werde|wird [ich|das] ~ ~ versuchen|probieren
nehm|nehme [ich|mir|wir|uns] ~ vor
geht|gehen ~ raus|los|weg|rüber
wird|werden ~ ~ gemacht|erledigt|nachgereicht|nachgeholt|geliefert
kommt|kommen [noch|dann|später|separat]
mach|mache|machen|erledige|schicke|schick [ich|wir|es|das] ~ gleich|sofort|nachher|später|dann|morgen|heute_noch|asap
mach|mache|machen ich|wir noch|dann|morgen|später|gleich|bald|asap|demnächst
bis @date [dann] erledigt|fertig|abgeschlossen|durch|da|raus|drin
sollte|=müsste|=dürfte|=könnte|sollten|wird|werden bis [zum] @date ~ ~ erledigt|fertig|abgeschlossen|durch|da [sein]
wird's|wirds|gibt's|gibts
folgt|kommt|folgen|kommen [noch]
steht an|bevor
in angriff nehmen
nehme|nehmen ~ vor
muss|müssen ~ warten
erledigt sich [von] [selbst]
wird|werde|werden|=würde|=würden|soll|sollte|sollten|sollen|muss|müssen|=müsste|=dürfte|wollen|will|möchte|kann|können|=könnte|=könnten
habe|hab|haben vor
zu erledigen
plane|planen|geplant
mache|mach|machen|erledige|erledigen|schicke|schicken|sende|senden|liefere|liefern|folgt|folgen|kommt|kommen|bekommst|bekommt|bekommen|kriegst|kriegt|schaffe|schaffen|schaff
""",
    "if": "bis|ehe das|es|die|der|alles erledigt|fertig|durch|abgeschlossen|da ist\nwenn es|das doch|nur|bloß|erst\nwenn|falls|sobald|sofern|nachdem|bevor|solange|vorausgesetzt\naußer wenn|falls|es\nerst wenn|nach|nachdem",
    "softif": "wenn möglich|es_geht|das_geht|das_ok_ist|nötig\nfalls möglich|nötig\nwenn das|es ok|okay|passt|geht|recht [ist]\nwenn alles klappt|gut_geht|gut_läuft",
    "maybe": """
war|waren [es|das|die|der] mal|schon_mal|ja_mal|doch_mal erledigt|fertig|durch|drin|da|abgeschlossen
ob [das|es|wir|ich|der|die] @date ~ klappt|reicht|hinhaut|passt|geht|schaffen|schaffe
hoffentlich
ich|wir ging|gingen [eigentlich|bisher] davon aus
ging|gingen [ich|wir] [eigentlich|bisher] davon aus
auf dem papier
soweit ich ~ gehört|mitbekommen|verstanden habe|hab
=dürfte|=müsste [schon|bereits|längst] passiert sein
@person =hätte das|es|sie [schon|bereits|längst]
=hätte das|es|sie schon|bereits|längst
glaub|glaube|denk|denke|mein|meine ich
sollte|sollten|=müsste|=müssten|=dürfte|=dürften ~ raus|da|drin|durch|fertig|erledigt|angekommen|weg|passen|gut
sollte|=müsste|=dürfte ~ ~ [erledigt|gemacht|geschickt|verschickt|bekommen|unterschrieben|raus] haben|sein
hat glaub|glaube ich
denke schon|ja|mal
glaube schon|ja
so halb
angeblich|anscheinend|offenbar|scheinbar|womöglich|wahrscheinlich|vermutlich
zurückgekommen|zurückgewiesen
kam|kommt ~ ~ zurück
als unzustellbar
wenn mich nicht alles täuscht
wenn ich mich nicht irre|täusche
irre ich mich
sofern ich mich ~ erinnere
vom gefühl her|gefühlt
=könnte|=dürfte|=müsste|sollte [eigentlich] ~ sein
ohne gewähr
unter vorbehalt
bin|=wäre mir [da|relativ|ziemlich] sicher|unsicher
bin unsicher
fast sicher
meine mich zu erinnern
mein ich
so viel ich weiß
soweit mir bekannt
schaue|schau|prüfe|prüf|sieh ~ ~ ~ nach
angenommen
gehe davon aus
nehme|nehmen an
vielleicht|wahrscheinlich|vermutlich|möglicherweise|evtl|eventuell|wohl|anscheinend|angeblich|scheinbar|offenbar|womöglich
glaube|glaub|denke|denk|meine|schätze|vermute|nehme_an|dachte|hoffe
ich glaube|denke|meine|schätze|vermute
soweit|soviel ich weiß
meines wissens
meiner meinung nach
bin|bin_mir nicht [ganz] sicher
nicht [ganz] sicher
ziemlich|relativ sicher
=müsste|=dürfte|sollte [eigentlich|schon|längst|bereits|inzwischen|mittlerweile] [erledigt|fertig|gemacht] [schon]
=müsste|=dürfte|sollte eigentlich|schon|längst|bereits
=könnte sein
kann sein
eigentlich
wenn ich mich [richtig|recht] erinnere
weiß nicht
""",
    "heard": """
ihr|du|sie habt|hast|haben|hattet|hattest|hatten|wolltet|wolltest|wollten ~ ~ @date
habt|hast|haben|hattet|hatten|hattest [ihr|du|sie] [uns|mir|das|es|doch|ja] [doch|ja] @date gesagt|gemeint|geschrieben|versprochen|zugesagt|angekündigt
es heißt|heisst
heißt|heisst es [doch|ja|jetzt|hier]
habt|hast|haben|hattet|hatten [ihr|du|sie|doch] [doch|ja|mir|uns|mal|damals] gesagt|gemeint|geschrieben|versprochen|behauptet|zugesagt
hieß|hiess [es] [doch|ja|mal]
@person hat|haben ~ gesagt|gemeint|erzählt|geschrieben|erwähnt|versichert|bestätigt
@person hat glaub|glaube
@person meinte|sagte|schrieb|meint|sagt|schreibt [,] es|das|sie|er
laut @person
@person hat gesagt|gemeint|erzählt|geschrieben|erwähnt
hat|haben gesagt|gemeint|erzählt|berichtet
soll|sollen ~ ~ haben|sein
angeblich|gerüchteweise
gehört|gelesen dass
habe|hab ~ gehört
sagt|sagte|meint|meinte|behauptet|laut|hat_gesagt|habe_gehört|hab_gehört|zufolge|angeblich
@person sagt|meint|meinte|sagte
""",
    "missed": "damals|seinerzeit\nvor @n|zwei|drei jahren\n[beim] letzten|vorigen mal|kunden|projekt|lieferanten\n[im] letztes|letzten|voriges|vorigen|vergangenes|vergangenen jahr\num ein haar\nfast|beinahe =wäre|=wären|=hätte|=hätten\n=wäre|=wären @it|@task\n=hätte|=hätten ~ sein|werden sollen\nsollte|sollten eigentlich ~ ~ sein\nsollte|sollten [eigentlich] @past erledigt|fertig|raus|da sein\nwar|waren geplant\n=hätte|=hätten",
    "past": "konnte|konnten|kam|kamen|hatte|hatten|wollte|wollten|musste|mussten|gab|wurde|wurden\nwar|waren\nseit\nvor @n tagen|wochen|stunden\nursprünglich|eigentlich",
    "notreally": """
keine anmerkungen|einwände|korrekturen|änderungen|beanstandungen|ergänzungen|kommentare|auffälligkeiten|mängel [mehr|dazu|von_mir]
nicht wundern
nicht nur
kein problem|thema
keine ursache|probleme
ohne probleme
nicht zuletzt
nicht vergessen
keine sorge
""",
}
