"""German: thanks, yes and no, and talk beside the plan."""

PHRASES = {
    "thanks": """
schönen|schöne|schönes|guten urlaub|ferien|feiertage|wochenende|flug|erholung bis @date
freut mich|uns [sehr|total]
gut|schön|prima|super|toll zu wissen|hören|lesen
läuft bei dir|euch|ihm|ihr
passt|gut|ok|okay|alles_klar [,] [hab|habe] [ich] verstanden|kapiert|notiert
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
auch|mit an [den|die|herrn|frau] @person
von euch|dir|ihnen bis @date
von euch|dir|ihnen @date
frag|fragt lieber|besser|am_besten|doch [mal] @person
gib|gebt|geben|sag|sagt|sagen [bitte] @person [bitte|mal|kurz|noch] bescheid
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
termin|termine|call|meeting|reise|flug|hotel|tisch [ist|sind|wurde|wurden] gecancelt|gestrichen|abgesagt|storniert
ich|wir komme|kommen|fahre|fahren @date zu euch|dir|ihnen|vorbei
komm|komme|kommen|fahre|fahren [ich|wir] @date zu euch|dir|ihnen|vorbei
das war [leider|wohl] falsch|ein_fehler im|in|auf|bei ~
termin|einladung|kalendereintrag|call|meeting|jour_fixe eingestellt|ist_eingestellt|eingetragen
für @date [leider|wieder] absagen|abgesagt
muss|müssen|kann|können ~ für @date ~ absagen
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
verlängert sich [automatisch|stillschweigend] [am|zum|bis|um] @date
unser|der|mein umzug ist [endlich|nun|jetzt|glücklich] geschafft|durch|erledigt|vorbei|überstanden
ich|wir bin|sind für @date durch|fertig|raus
ich|wir bin|sind durch|fertig|raus für @date
bin|sind [ich|wir] durch|fertig|raus für @date
bin|sind [ich|wir] für @date durch|fertig|raus
@date|@clock bin|sind [ich|wir] [noch] da|hier|erreichbar|im_büro|im_haus|am_platz|online
schon|bereits wieder @date
ich|wir hänge|häng|hängen|sitze|sitzen|stecke|stecken [noch|gerade|aktuell] [noch|gerade] am|im|in|auf [einem|einer|der] telefon|handy|hörer|call|besprechung|meeting|termin|zug|auto|aufzug|stau
hänge|häng|hängen|bin|sitze|stecke [ich|wir|noch|gerade|aktuell] [noch|gerade] am|im|in|auf [einem|einer|der] telefon|handy|hörer|call|besprechung|meeting|termin|zug|auto|aufzug|stau
der|ein|unser feiertag|urlaub|bonus|brückentag
messe|party|feier|musik|radio|fußball|spiel|wm|em läuft
ferien|urlaub|sommerferien|feiertage|schule haben|hat|sind|ist [jetzt|gerade|schon] begonnen|angefangen|gestartet|los
fehlen|fehlt ~ ~ leute|kollegen|personen|mitarbeiter|kolleginnen
@person|ich|wir macht|mache|machen [jetzt|gerade|heute|dann] mittag|pause|feierabend|schluss|urlaub|homeoffice|früher_schluss|blau
bin|sind [ich|wir] [noch] bis @date [noch] da|hier|erreichbar|im_büro|im_haus|am_platz|online
bis @date bin|sind [ich|wir] [noch] [da|hier|erreichbar|im_büro|im_haus|am_platz|online]
letzter|letzten arbeitstag|tag
ich|wir bin|sind [jetzt|schon] durch|fertig für heute|diese_woche
bin|sind [ich|wir] [heute|jetzt] [schon] durch|fertig für heute|diese_woche
mittag|frühstück|mittagessen|feierabend ist|wäre durch|vorbei|um|gelaufen
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
}
