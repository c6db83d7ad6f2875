"""German: whose a task is; thanks, yes and no, and talk beside the plan; negation, future, condition, hedge and how many; words that say nothing by themselves."""

PHRASES = {
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
macht|übernimmt|erledigt|betreut|bearbeitet|hat [jetzt|nun|künftig|ab_sofort|inzwischen|mittlerweile|bei_uns] der|die|unser|unsere|das|herr|frau [kollege|kollegin|herr|frau] [herr|frau] @person
macht|übernimmt|erledigt|betreut|bearbeitet|hat [jetzt|nun|künftig|ab_sofort|inzwischen|mittlerweile|bei_uns] [herr|frau] @person
liegt|ist [jetzt|nun|ab_sofort|inzwischen|mittlerweile|künftig] bei [herrn|frau|herr|der|dem] @person
kümmert sich [jetzt|nun|künftig|ab_sofort] [der|die|herr|frau] @person
zuständig ist [jetzt|nun|ab_sofort|künftig] [der|die|herr|frau] @person
ansprechpartner|ansprechpartnerin|zuständiger ist [jetzt|nun|künftig] [der|die|herr|frau] @person
@person ist|wäre [der|die] richtige|richtiger|ansprechpartner|ansprechpartnerin|zuständige
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
    "notme": "bin [ich] nicht [mehr] [der|die] zuständig|verantwortlich|richtige|ansprechpartner|ansprechpartnerin|der_richtige|die_richtige\nbin [ich] [leider] raus|der_falsche|die_falsche\nnicht [mehr] in meiner hand|zuständigkeit\nhabe|hab [ich] abgegeben\nich bin|bin_ich [leider] [da|hier|dafür|hierfür] nicht [mehr] zuständig|verantwortlich\nliegt nicht [mehr] bei mir|uns\nmache|mach ich nicht mehr\nnicht meine baustelle|aufgabe|zuständigkeit|abteilung\nbin|ist nicht|nicht_mehr [mehr] zuständig|verantwortlich|meine|meins|ich\nnicht [mehr] mein|meine|ich|bei_mir\njemand anderes|anders\nfalscher|falsche ansprechpartner|person",
    "turnto": "fragt|frag|fragen [sie] [bitte] @person\nwendet|wende euch|dich|sie [bitte] an @person",
    "other": "die|der|das andere|anderen aufgabe|formular|vertrag\netwas|was anderes",
    "thanks": """
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
    "yes": "ja|jo|jawohl|jep|klar|genau|yes|stimmt|richtig",
    "no": "nein|nee|ne|nö|no\nnoch nicht\nleider nein|nicht|noch_nicht\nnoch nicht so weit|soweit\nnoch offen\nkeine chance\n❌\nsteht noch aus\nnoch nichts",
    "tell": "fange|fangen ~ ~ an\nbeginne|beginnen|starte|starten|loslegen|lege_los\nsage|sag|gebe|geb|melde|meld [ich] [euch|dir|ihnen|mich] [dann] [bescheid]\nbescheid\nmelde mich\nhalte ~ laufenden",
    "meet": "treffen|treffe|meeting|termin_mit|besprechen|besprechung|telefonieren|telefonat|call|sprechen|gespräch|workshop|abstimmung|abstimmen|jour_fixe|sitzung|einladung|schulungstermin\nbis @date dann|dann\nsehen uns\nwir sehen|sprechen|treffen|besprechen|telefonieren",
    "away": "feiertag|brückentag|frei|geschlossen|betriebsruhe|inventur|zu|messe\ndienstreise|geschäftsreise|auf_reisen|kur|reha|mutterschutz|außer_haus|home\nauf [einer] messe\nbin|sind bis @date ~ ~ unterwegs|weg|raus|abwesend|krank|auf\nzurück im|aus\nurlaub|abwesend|verreist|krank|krankgeschrieben|unterwegs|außer_haus|elternzeit|feiertag|betriebsferien|geschlossen\nnicht|nicht_mehr im büro|haus\nbin|sind ~ weg|zurück|nicht_da\nwieder da|zurück|im_büro|erreichbar",
    "not": "fertig|erledigt|abgeschlossen|durch|gemacht zu sein|haben\nweit [davon] entfernt\nweit entfernt von\nkeineswegs|mitnichten\nalles andere als\nnoch lange nicht\nnicht mal|einmal\nbei weitem nicht\nvon wegen\nzu keinem\nnoch unerledigt|unfertig\nlässt auf sich warten\nnicht|kein|keine|keinen|keiner|nie|niemals|weder|noch_nicht|nichts|unfertig|unerledigt|ohne\nnoch nicht\nimmer noch nicht\nbin|sind [noch] nicht dazu gekommen",
    "none": "keine|keiner|keins|nichts von|davon|der|dieser\nnichts davon\nweder noch",
    "will": """
mach|mache|machen ich|wir noch|dann|morgen|später|gleich|bald|asap|demnächst
bis @date [dann] erledigt|fertig|abgeschlossen|durch|da|raus|drin
sollte|müsste|dürfte|könnte|sollten|wird|werden bis [zum] @date ~ ~ erledigt|fertig|abgeschlossen|durch|da [sein]
wird's|wirds|gibt's|gibts
folgt|kommt|folgen|kommen [noch]
steht an|bevor
in angriff nehmen
nehme|nehmen ~ vor
muss|müssen ~ warten
erledigt sich [von] [selbst]
wird|werde|werden|würde|würden|soll|sollte|sollten|sollen|muss|müssen|müsste|dürfte|wollen|will|möchte|kann|können|könnte|könnten
habe|hab|haben vor
zu erledigen
plane|planen|geplant
mache|mach|machen|erledige|erledigen|schicke|schicken|sende|senden|liefere|liefern|folgt|folgen|kommt|kommen|bekommst|bekommt|bekommen|kriegst|kriegt|schaffe|schaffen|schaff
""",
    "if": "wenn|falls|sobald|sofern|nachdem|bevor|solange|vorausgesetzt\naußer wenn|falls|es\nerst wenn|nach|nachdem",
    "softif": "wenn möglich|es_geht|das_geht|das_ok_ist|nötig\nfalls möglich|nötig\nwenn das|es ok|okay|passt|geht|recht [ist]\nwenn alles klappt|gut_geht|gut_läuft",
    "maybe": """
zurückgekommen|zurückgewiesen
kam|kommt ~ ~ zurück
als unzustellbar
wenn mich nicht alles täuscht
wenn ich mich nicht irre|täusche
irre ich mich
sofern ich mich ~ erinnere
vom gefühl her|gefühlt
könnte|dürfte|müsste|sollte [eigentlich] ~ sein
ohne gewähr
unter vorbehalt
bin|wäre mir [da|relativ|ziemlich] sicher|unsicher
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
müsste|dürfte|sollte [eigentlich|schon|längst|bereits|inzwischen|mittlerweile] [erledigt|fertig|gemacht] [schon]
müsste|dürfte|sollte eigentlich|schon|längst|bereits
könnte sein
kann sein
eigentlich
wenn ich mich [richtig|recht] erinnere
weiß nicht
""",
    "heard": "@person hat gesagt|gemeint|erzählt|geschrieben|erwähnt\nhat|haben gesagt|gemeint|erzählt|berichtet\nsoll|sollen ~ ~ haben|sein\nangeblich|gerüchteweise\ngehört|gelesen dass\nhabe|hab ~ gehört\nsagt|sagte|meint|meinte|behauptet|laut|hat_gesagt|habe_gehört|hab_gehört|zufolge|angeblich\n@person sagt|meint|meinte|sagte",
    "missed": "hätte|hätten ~ sein|werden sollen\nsollte|sollten eigentlich ~ ~ sein\nsollte|sollten [eigentlich] [schon|längst|gestern] erledigt|fertig|raus|da sein\nwar|waren geplant\nhätte|hätten",
    "past": "konnte|konnten|kam|kamen|hatte|hatten|wollte|wollten|musste|mussten|gab|wurde|wurden\nwar|waren\nseit\nvor @n tagen|wochen|stunden\nursprünglich|eigentlich",
    "notreally": "nicht nur\nkein problem|thema\nkeine ursache|probleme\nohne probleme\nnicht zuletzt\nnicht vergessen\nkeine sorge",
    "except": "[mit] ausnahme von|der|des\nbis auf [den|die|das]\nbis auf\naußer|ausgenommen|ausser|abgesehen_von|mit_ausnahme_von|ohne",
    "all": "alle|alles|sämtliche|komplett|allesamt\nalle aufgaben|punkte|@n\nalles [auf|von|aus] [der|dieser] [liste|mail]\ndie ganze liste\nalle drei|vier|fünf",
    "both": "beide|beides\nalle beide|zwei\ndie beiden",
    "rest": "[der|den|die] rest\n[die] anderen|übrigen|restlichen [beiden|zwei|drei|aufgaben|punkte]\n[der|die|das] andere\nalles andere|übrige|weitere",
    "place": "[der|die|das|den] erste|ersten|zweite|zweiten|dritte|dritten|letzte|letzten [punkt|aufgabe]\n[die] ersten|letzten @n",
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
    "generic": "dokument|dokumente|datei|dateien|unterlagen|papier|papiere|kopie|version|liste|tabelle|link|info|infos|informationen|angaben|daten|anhang|mail|rest|aktualisierte|finale|neue|fehlende|unterschriebene|ausgefüllte|unterzeichnete",
    "it": "es|das|dies|dieses|diese|diesen|den|die|sie|ihn|diese_aufgabe|die_aufgabe|den_punkt|dem|diesen_punkt|aufgabe|dieser_punkt",
    "prep": "in|an|auf|bei|beim|mit|von|vom|zu|zum|zur|für|über|unter|nach|aus|im|am|um|per|via|durch|gegen|seit|wegen|ohne|trotz|während|ins|ans|laut|weil|da|vor",
}
