"""German: whose a task is; thanks, yes and no, and talk beside the plan; negation, future, condition, hedge and how many; words that say nothing by themselves."""

PHRASES = {
    "assign": """
[ist|=wäre] [eher|mehr|wohl] [was|etwas|ein_thema|ein_fall] für [den|die|herrn|frau] @person
ist eher was|etwas für [den|die] @person
gib|gebt|geben|geb ~ ~ @person
gib|gebt|geben|geb [@it|@task] ~ an [den|die|herrn|frau] @person
an [den|die|herrn|frau|kollegen|kollegin] @person [bitte] [übergeben|weitergeben|weiterleiten|übertragen|zuweisen|abgeben|geben]
[bitte] an [den|die|herrn|frau|kollegen|kollegin] @person übergeben|weitergeben|weiterleiten|übertragen|zuweisen|abgeben|geben|umhängen
häng|hängt|schieb|schiebt|leg|legt|übertrag|übertragt|übergib|übergebt|weis|weist ~ ~ @person
@task an|zu|zum|zur [den|die] @person
[bitte] @task @person geben|übergeben|zuweisen
@task bitte @person geben|übergeben|zuweisen|übertragen
ist [was|jetzt|nun|eher] für [den|die] @person
ist|=wäre [eher|mehr|jetzt] sache|aufgabe|thema|baustelle von|vom [der|dem] @person
geht [jetzt|nun|bitte|ab_sofort|dann] an [den|die|herrn|frau] @person
zuweisen|zuordnen|übergeben|übertragen|delegieren|abgeben|weitergeben|zuteilen|umhängen|zugewiesen|übergeben
weise|weist ~ ~ zu
gib|gebt|gebe|geben ~ ~ [bitte] [an]
geht|gehen|gehört|geht_an an
geht|gehört @person
gib|gebt|geben ~ @person
an @person
ist|=wäre [was|jetzt|nun] für @person
zuständig
verantwortlich
ist|sind @person zuständig|verantwortlich
bitte an @person
sache von @person
""",
    "owns": """
macht|übernimmt|bringt|führt [jetzt|nun] [der|die|herr|frau] @person [jetzt|nun] fertig|weiter|zu_ende
soll [das] [der|die|herr|frau] @person machen|übernehmen|erledigen
kümmert|kümmern sich [jetzt|nun|künftig|ab_sofort|bei_uns] [der|die|herr|frau|unser|unsere|kollege|kollegin] [kollege|kollegin|herr|frau] @person
@person kümmert sich [jetzt|nun|künftig|ab_sofort] [darum|drum|um] [@it|@task]
ist [jetzt|nun|ab_jetzt|ab_sofort|künftig|bei_uns] [der|die|herr|frau] @person [jetzt|nun] zuständig|verantwortlich|dran|am_zug
ist [das|es] [jetzt|nun|ab_sofort] [der|die] @person
[liegt|ist|sind] jetzt|nun|ab_sofort|künftig|ab_jetzt|inzwischen|mittlerweile bei|beim [der|dem|herrn|frau] @person
liegt|gehört [bei|zu|zum|zur] [der|dem|herrn|frau] @person
macht|übernimmt|erledigt|bearbeitet ~ ~ @person
das|den|die|@task macht|übernimmt|erledigt|bearbeitet|verantwortet [bei_uns|jetzt|nun|künftig|ab_sofort|dann|doch] [der|die|herr|frau] @person
@person übernimmt|macht|erledigt|bearbeitet|betreut|verantwortet [jetzt|nun|künftig|ab_sofort|das|die|den|es|@it|@task|bei_uns]
macht|übernimmt|erledigt|betreut|bearbeitet [jetzt|nun|künftig|ab_sofort|inzwischen|mittlerweile|bei_uns] der|die|unser|unsere|das|herr|frau ~ @person
macht|übernimmt|erledigt|betreut|bearbeitet [jetzt|nun|künftig|ab_sofort|inzwischen|mittlerweile|bei_uns] [herr|frau] @person
hat jetzt|nun|künftig|ab_sofort|mittlerweile|inzwischen [der|die|herr|frau] @person
liegt|ist [jetzt|nun|ab_sofort|inzwischen|mittlerweile|künftig] bei [herrn|frau|herr|der|dem] @person
kümmert sich [jetzt|nun|künftig|ab_sofort] [der|die|herr|frau] @person
zuständig ist [jetzt|nun|ab_sofort|künftig] [der|die|herr|frau] @person
ansprechpartner|ansprechpartnerin|zuständiger ist [jetzt|nun|künftig] [der|die|herr|frau] @person
@person ist|=wäre [der|die] richtige|richtiger|ansprechpartner|ansprechpartnerin|zuständige
@person übernimmt|macht|erledigt|kümmert|bearbeitet|betreut|soll|wird|kann
übernimmt|macht|erledigt|bearbeitet [jetzt|nun|ab_jetzt|ab_sofort|das] [bitte] @person
@person ist|=wäre [dafür|jetzt|hier|hierfür] [zuständig|verantwortlich|dran]
""",
    "speaker": """
übernehm ich
übernehm|nehm|mach ich selbst|selber|persönlich
übernehme|übernehmen [ich|wir]
ich übernehme|nehme @it|@task|das|die
ich übernehme
übernehme ich
nehm|nehme ich
""",
    "notme": """
nicht mein|meins bier|ding|part|job|bereich|thema
bin [ich|da|hier] [der|die] falsche|falscher [adresse|adressat|ansprechpartner|ansprechpartnerin]
da|hier|dafür bin ich [leider] [der|die] falsche|nicht_der_richtige|nicht_die_richtige|raus
macht [bei_uns] [ein|eine] [anderer|andere] kollege|kollegin|team|abteilung
[das] macht [bei_uns|jetzt] ein|eine|mein|meine|unser|unsere kollege|kollegin|abteilung|team
nicht [mehr] ich
bin [ich] nicht [mehr] [der|die] zuständig|verantwortlich|richtige|ansprechpartner|ansprechpartnerin|der_richtige|die_richtige
bin [ich] [leider] raus|der_falsche|die_falsche
nicht [mehr] in meiner hand|zuständigkeit
habe|hab [ich] abgegeben
ich bin|bin_ich [leider] [da|hier|dafür|hierfür] nicht [mehr] zuständig|verantwortlich
liegt nicht [mehr] bei mir|uns
mache|mach ich nicht mehr
nicht meine baustelle|aufgabe|zuständigkeit|abteilung
bin|ist nicht|nicht_mehr [mehr] zuständig|verantwortlich|meine|meins|ich
nicht [mehr] mein|meine|ich|bei_mir
jemand anderes|anders
falscher|falsche ansprechpartner|person
""",
    "turnto": "fragt|frag|fragen [sie] [bitte] @person\nwendet|wende euch|dich|sie [bitte] an @person",
    "other": """
anderen|anderes|andere|anderem projekt|projekts|kunden|kunde|system|systems|thema|standort|vertrag|verträge|team|abteilung|baustelle
was|etwas anderes|ganz_anderes
die|der|das andere|anderen aufgabe|formular|vertrag
etwas|was anderes
""",
    "thanks": """
gib|gebt|grüß|grüßt|grüße ~ ~ kuss|gruß|grüße
guten rutsch|start|flug|urlaub [ins] [neue] [jahr]
frohe|schöne feiertage|weihnachten|ostern|pfingsten
schönen|schönes|schöne [rest] [wochenende|feierabend|tag|abend|urlaub|restwoche|start|woche|ostern|feiertage]
danke|dank für die|deine|eure|ihre [schnelle|freundliche|nette|kurze] [erinnerung|hilfe|info|rückmeldung|nachricht|mail|antwort|geduld|unterstützung|arbeit]
[vielen|herzlichen|lieben|besten] dank [dir|euch|ihnen] [schon|vorab|im] [mal|voraus]
schon|schonmal mal danke|dank
passt schon|so|gut
machen wir so|das
so machen wir das|es
[dann|alles|ok] machen wir [es] so
grüezi|gruezi|hoi|grüß_gott|grüß_dich|grüßt|servus|mahlzeit|tach|tschüss|tschüssi|ciao|baba|bis_dann|bis_bald|gruss|grüsse|adieu|mfg|lg|vg|bg
merci [und|vielmal|vielmals|dir|euch] [gruss|gruß|grüsse]
geht in ordnung
ist angekommen|notiert
hab|habe ich notiert|verstanden|gesehen|gelesen
weiß|wissen [ich|wir] bescheid
top|spitze|mega|hammer|bombe|genial|sauber|läuft_bei_euch|prima|bestens
super|gut|toll|klasse|prima|stark|=schön|bestens gemacht|erledigt_team|hinbekommen|gelöst
[sehr] gut gemacht
super|gute|tolle leistung|team
gute|starke|tolle|super arbeit
sehr geehrte|geehrter|geehrten damen|herren|frau|herr [und] [herren]
vielen|besten|herzlichen dank für ~ ~
vielen dank an alle|euch
danke an alle|euch
bitte entschuldigen|entschuldige|entschuldigt [sie] ~ ~ ~
stehe|stehen ~ ~ [gerne] zur verfügung
melden sie sich|meldet_euch|melde_dich gerne|gern|bei_fragen|jederzeit
bei fragen ~ melden
freut mich|uns
respekt|hut_ab|weiter_so|chapeau|glückwunsch|herzlichen_glückwunsch
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
    "yes": """
keine anmerkungen|einwände|korrekturen|änderungen|fragen|beanstandungen|ergänzungen|kommentare|auffälligkeiten [mehr|dazu|von_mir]
ja|jo|jawohl|jep|klar|genau|yes|stimmt|richtig
""",
    "no": """
noch nix|nichts
bisher|bislang nicht|nichts|noch_nicht
ging [leider|bisher|noch] nicht|nichts
wird|wurde [leider] [heute|diese_woche] nichts|nix
hab's|habe|haben [leider|bisher|es|das|ich] vergessen|verschwitzt|verpennt|versäumt|verschlafen|nicht_geschafft
[total|komplett|völlig|ganz|glatt] vergessen|verschwitzt|verpennt|untergegangen|übersehen
ist [mir|uns|bei_mir|bei_uns] [leider|total|komplett] untergegangen|durchgerutscht|durch_die_lappen_gegangen
keine zeit|ahnung|luft|kapazität [gehabt]
bin|sind [ich|wir] [leider|noch|bisher] [noch] nicht [dazu] gekommen
nein|nee|ne|nö|no
noch nicht
leider nein|nicht|noch_nicht
noch nicht so weit|soweit
noch offen
keine chance
❌
steht noch aus
noch nichts
""",
    "tell": """
[habe|hab|haben|setze|setz|nehme|nehm] [ich|wir] @person ~ in|ins cc|kopie
@person [ist|steht|war] [mit] in|auf cc|kopie
in cc|kopie
@person weiß|wissen [schon|auch] bescheid
schreib|schreibe|ruf|rufe|frag|frage|kontaktiere|informiere|melde ich|wir [@person|mich|dich|euch|gleich|noch|mal]
leite|leiten [ich|wir] [@it|die|das] ~ weiter
fange|fangen ~ ~ an
beginne|beginnen|starte|starten|loslegen|lege_los
sage|sag|gebe|geb|melde|meld [ich] [euch|dir|ihnen|mich] [dann] [bescheid]
bescheid
melde mich
halte ~ laufenden
""",
    "meet": """
sich gemeldet
[hat|haben] sich [bei|mit] @person gemeldet
termin steht|mit|am|um
betriebsausflug|ausflug|audit|geburtstag|jubiläum|umzug|weihnachtsfeier|sommerfest|betriebsversammlung|tagung|konferenz|webinar|kickoff|kick-off|termin_beim|telko|telefonkonferenz|videocall|teamsitzung|besuch|techniker
gesprochen|besprochen|telefoniert|getroffen|diskutiert|geredet|ausgetauscht|angerufen|beredet|abgesprochen_mit
rufe|ruf|anrufen|telefonieren|zusammensetzen|austauschen|bereden|reden
passt mir|uns|bei_mir|bei_uns
teilnehmen|teilnahme|dabei_sein
fährt|kommt|besucht @person
treffen|treffe|meeting|termin_mit|besprechen|besprechung|telefonieren|telefonat|call|sprechen|gespräch|workshop|abstimmung|abstimmen|jour_fixe|sitzung|einladung|schulungstermin
bis @date dann|dann
sehen uns
wir sehen|sprechen|treffen|besprechen|telefonieren
""",
    "away": """
liegt|liegen|lag|lagen [aktuell|derzeit] bei [ca|rund|etwa|gut|knapp] @n
läuft|gilt|gültig bis|am @date
läuft|gilt @date
läuft|laufen @date ab|aus
ausgebucht|unterwegs|verhindert|nicht_am_platz|weg|parental|elternzeit|überstunden_abbauen|gleitzeit|krank_geschrieben|kurzarbeit|ferien|abwesend|freihaben
bin|sind ~ ~ [@date|woche] ~ nicht|kaum da|erreichbar|verfügbar|im_büro|im_haus|am_platz
nicht|kaum da|erreichbar|verfügbar|am_platz
bin|sind [ich|wir] [leider] bis|ab [zum] @date
ab @date wieder
bin|sind [ich|wir] [erst] @date wieder
feiertag|brückentag|frei|geschlossen|betriebsruhe|inventur|messe
ist|sind|hat|haben|macht|machen|bleibt zu
dienstreise|geschäftsreise|auf_reisen|kur|reha|mutterschutz|außer_haus|home
auf [einer] messe
bin|sind bis @date ~ ~ unterwegs|weg|raus|abwesend|krank|auf
zurück im|aus
urlaub|abwesend|verreist|krank|krankgeschrieben|unterwegs|außer_haus|elternzeit|feiertag|betriebsferien|geschlossen
nicht|nicht_mehr im büro|haus
bin|sind ~ weg|zurück|nicht_da
wieder da|zurück|im_büro|erreichbar
""",
    "not": """
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
    "if": "wenn|falls|sobald|sofern|nachdem|bevor|solange|vorausgesetzt\naußer wenn|falls|es\nerst wenn|nach|nachdem",
    "softif": "wenn möglich|es_geht|das_geht|das_ok_ist|nötig\nfalls möglich|nötig\nwenn das|es ok|okay|passt|geht|recht [ist]\nwenn alles klappt|gut_geht|gut_läuft",
    "maybe": """
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
    "missed": "=hätte|=hätten ~ sein|werden sollen\nsollte|sollten eigentlich ~ ~ sein\nsollte|sollten [eigentlich] @past erledigt|fertig|raus|da sein\nwar|waren geplant\n=hätte|=hätten",
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
    "except": "[mit] ausnahme von|der|des\nbis auf [den|die|das]\nbis auf\naußer|ausgenommen|ausser|abgesehen_von|mit_ausnahme_von|ohne",
    "all": "alles|alle|sind_alle drei|vier|fünf|sechs|@n\nalle|alles|sämtliche|komplett|allesamt\nalle aufgaben|punkte|@n\nalles [auf|von|aus] [der|dieser] [liste|mail]\ndie ganze liste\nalle drei|vier|fünf",
    "both": "beide|beides\nalle beide|zwei\ndie beiden",
    "rest": "[der|den|die] rest folgt|kommt|fehlt|dauert|bleibt|schreib|schreibe|mach|mache [noch|dann|später|bald]\n[der|den|die] rest\n[die] anderen|übrigen|restlichen [beiden|zwei|drei|aufgaben|punkte]\n[der|die|das] andere\nalles andere|übrige|weitere",
    "place": "[der|die|das|den] erste|ersten|zweite|zweiten|dritte|dritten|letzte|letzten [punkt|aufgabe]\n[die] ersten|letzten @n\n[die] @n ersten|letzten",
    "filler": """
zu @task
zum @task
zur @task
bei @task
beim @task
was [die|den|das] @task [angeht|betrifft]
hast|habt|du|dich|ihr|nochmal|überhaupt|eh|eben|beide|beiden|somit|hiermit|damit|intern|etwa|einmal|mal|bereits|längst|schon|extra|persönlich|selbst|selber|nämlich|übrigens|zwar|jedenfalls|bisher|bislang|soeben|grundsätzlich|insgesamt|quasi|echt|wirklich|ehrlich|gesagt|rechtzeitig|pünktlich|planmäßig|ordnungsgemäß|reibungslos|problemlos|wie|besprochen|gewünscht|vereinbart|abgesprochen|versprochen|angekündigt|gewohnt|alle|allen|alles|jeweils|nur|bisschen|moment|oder|so|rum|zeug|kram|ding|dings|heute|früh|nacht|mittags|abends|morgens|ware|=wäre|=würde
einziges|einzige|nur|seit|ab|zwischenzeitlich|vorab|fristgerecht|händisch|schriftlich|mündlich|digital|elektronisch|eingescannt|gescannt|abgelegt|gespeichert
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
    "generic": """
raum|räume|saal
dokument|dokumente|datei|dateien|unterlagen|papier|papiere|kopie|version|liste|tabelle|link|info|infos|informationen|angaben|daten|anhang|mail|rest|aktualisierte|finale|neue|fehlende|unterschriebene|ausgefüllte|unterzeichnete
""",
    "it": "es|das|dies|dieses|diese|diesen|den|die|sie|ihn|diese_aufgabe|die_aufgabe|den_punkt|dem|diesen_punkt|aufgabe|dieser_punkt",
    "prep": "in|an|auf|bei|beim|mit|von|vom|zu|zum|zur|für|über|unter|nach|aus|im|am|um|per|via|durch|gegen|seit|wegen|ohne|trotz|während|ins|ans|laut|weil|da|vor",
}
