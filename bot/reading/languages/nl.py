"""Dutch: phrases by what they say, verbs in families, days."""

PHRASES = {
    "done": """
klaar|gedaan|afgerond|afgehandeld|voltooid|gereed|geregeld|gelukt|gefixt|afgewerkt|compleet|opgelost|done|voor_elkaar|voltooid|gepiept|afgevinkt|gebeurd|af|rond
is|zijn [nu|al|inmiddels|ook|helemaal] klaar|gedaan|afgerond|geregeld|gebeurd|af|rond|gereed
voor elkaar
in orde
zou|zouden [al|nu|inmiddels] klaar|af|gedaan|afgerond moeten zijn
✅
✔
✓
☑
💯
""",
    "state": "staat live|online|open|klaar|erin|aan\nis|zijn [nu] live|online|binnen|actief|beschikbaar\nstaan klaar|online",
    "mark": """
kun|kunt|kan|kunnen|mag|mogen je|jij|u|jullie|@it|@task|deze [deze|die|dit|@it|@task|hem] ~ afvinken|sluiten|afsluiten|afronden
kun|kunt|kan|kunnen|wil|willen|mag|zou je|jij|u|jullie|@it|@task ~ ~ op|als afgerond|klaar|gereed|voltooid|gedaan zetten|markeren|afvinken
zet|markeer @it|@task ~ op|als afgerond|klaar|gereed|voltooid|gedaan
mag op klaar|gereed|afgerond
mag|mogen dicht|gesloten|afgevinkt|afgesloten
je|jullie|u kunt|kan|mag deze|hem|dit|@it|@task ~ afvinken|sluiten|afsluiten
vink @it|@task ~ af
graag afvinken|sluiten
""",
    "part": """
bijna|vrijwel|nagenoeg|grotendeels|deels|gedeeltelijk|halverwege|half|zogoed
zo goed als
voor de helft
voor een [groot] deel
voor het grootste deel
de helft
[de] eerste|tweede helft|deel|versie|opzet
een deel
mijn|ons deel
eerste concept
@n % [klaar|gedaan|af]
@n procent
@n van de|@n [@n]
nog [maar|alleen|even] @n|een|één|twee|drie|wat [te]
alleen [het|de|nog] ~ nog
moet|moeten|hoef|hoeven [alleen|enkel] nog
moet|moeten ~ nog ~ ~
ontbreekt|ontbreken [nog]
mist|missen [nog] alleen|nog
""",
    "going": """
mee bezig
ben|zijn|we_zijn [er|hier|nu|al] [nu|al|druk] [mee] bezig
ermee bezig
bezig [met]
in behandeling|uitvoering
wordt aan gewerkt
werk|werken [er|hier] [nu|al] aan
loopt|lopen
onderhanden
begonnen|gestart
pak|pakken [ik|we|wij] [dit|het|deze|hem] [nu|zo|meteen] op
ik pak|ga [het|dit|deze] [nu] [op|mee_aan_de_slag]
aan de slag
opgepakt
in progress
ik ga ermee aan de slag
""",
    "block": """
wacht|wachten|wachtend [nog|nu] [steeds|altijd] [op]
in afwachting [van]
geblokkeerd [door|op]
vast|vastgelopen [bij|op|in|door]
zit|zitten|loop|lopen|staat vast [op|bij]
ligt|liggen [nog|nu] [steeds] bij
ligt|liggen|staat stil
kan|kunnen|mag|mogen ~ pas|niet ~ als|zodra|tot|zonder|nadat|voordat|wanneer
kan|kunnen|mag|mogen ~ niet verder|beginnen|door|inloggen|verzenden|tekenen|doen
kan|kunnen ~ ~ niet|pas ~ zonder|tot|voordat|zolang
kan|kunnen pas|niet
geen toegang|reactie|antwoord|rechten|akkoord|terugkoppeling
nog geen toegang|reactie|antwoord|rechten|akkoord|terugkoppeling
heb|hebben eerst
heb|hebben ~ ~ eerst nodig
heb|hebben ~ ~ nodig van
eerst nodig
moet|moeten eerst
afhankelijk van
hangt af van
on hold
in de wacht
zolang ~ niet
""",
    "freed": "niet meer geblokkeerd\nniet langer geblokkeerd",
    "cancel": """
niet [meer|langer] nodig
niet meer van toepassing
niet van toepassing
nvt
hoeft|hoeven [dus] niet meer
hoeft|hoeven niet [meer]
kan|kunnen|mag|mogen vervallen|weg|eraf|geschrapt|verwijderd|worden_verwijderd
vervalt|vervallen|vervallen|overbodig|achterhaald|irrelevant
is|zijn vervallen|komen_te_vervallen
komt te vervallen
schrap|schrappen|verwijder|verwijderen|annuleer|annuleren|haal [maar] @it|@task|deze|taak
graag schrappen|verwijderen|annuleren
graag annuleren
laat @it|@task|maar vallen|zitten
haal|mag van de lijst
gaat niet door
gaat niet meer door
""",
    "keep": "geen haast|actie|reactie nodig\nhoeft niet vandaag\nnog nodig\nhoeft u|je|jullie niet ~",
    "reopen": "heropen|heropenen|heropend|her-openen|heropent\nweer openen|openzetten|open\nopnieuw openen|openzetten\nzet|zetten ~ ~ weer open",
    "move": """
verschuiven|verschuif|verschuift|verschoven|verzetten|verzet|uitstellen|uitgesteld|uitstel|opschuiven|verplaatsen|verplaats|verlengen|schuif|schuift|schuiven|verleggen|verlaten|doorschuiven
schuif|schuift|schuiven ~ ~ naar|op|door
stel|stellen ~ uit
zet|zetten @it|@task [maar] op|naar
naar @date
loopt uit
deadline
nieuwe datum
""",
    "until": "tot @date\npas @date\ntot en met @date\npas op|vanaf @date",
    "due": "deadline\nuiterlijke datum\nvervaldatum",
    "eta": """
voor|uiterlijk|tegen|op|eind|in|tot|per|rond|vanaf|aan|met
haalbaar|realistisch|mogelijk|waarschijnlijk|vermoedelijk|hopelijk|verwacht|verwachten|gepland|planning|streef|streven|mik|mikken|hoop|hopen|denk|ga|uit|van|lukt|lukken|past|prima|goed|oké|ok|okay|kan|kunnen|mag|moet|zal|beter|liever
heb|hebben|nodig|graag|krijg|krijgt|krijgen|lever|leveren|komt|komen|wordt|worden|is|zijn|wil|willen|zou|zouden|maak|maken|ervan|maar|het|doe|doen|even|daar
eta|datum|zeg
""",
    "remind": """
herinner|herinnert|herinneren [me|mij|ons] [er|hier]
herinnering|reminder
stuur|stuurt [me|mij|ons] ~ herinnering
vraag|vraagt [het|me|mij|ons|er] ~ [opnieuw|nog_eens|weer]
ping me|mij
snooze
kom|komt er ~ op terug
seintje
tik me
help me herinneren
""",
    "assign": """
toewijzen|toegewezen|overdragen|overgedragen|doorgeven|delegeren|geef|wijs|draag|zet|overgezet
wijs|wijst ~ toe [aan]
geef|geven|draag ~ [maar] [over] aan
zet|zetten ~ op naam van
is|zijn [nu|voortaan] voor|van @person
hoort|horen|moet|ligt|kan|mag bij|naar @person
naar @person
gaat naar
voor @person
taak van @person
aan @person
op naam van
verantwoordelijk
laat @person
""",
    "owns": "@person neemt|pakt|doet|gaat|zal|regelt|verzorgt|behandelt|beheert|kan|moet\n@person is [nu|hiervoor] [verantwoordelijk|eigenaar]\nneemt|pakt|doet|regelt|oppakt @person\n[dit|het|die|deze] ~ neemt|pakt|doet|regelt @person\nwordt ~ door @person gedaan|opgepakt|geregeld\ndoor @person",
    "speaker": "ik neem|pak @it|@task over|op|op_me\nneem|pak ik [op|over|wel|voor_mijn_rekening]\ndoe ik [wel|zelf]\nik doe|neem @it|@task\nik doe|neem @it wel\nzet @it|@task op mijn naam\nik neem|pak @it|@task ~ over|op\nik pak @it|@task",
    "notme": "niet [meer] van|bij|voor mij|ons\nniet mijn|onze [taak]\nben|is niet [meer] verantwoordelijk|de_juiste\niemand anders\nverkeerde persoon",
    "turnto": "vraag|vraagt @person\nvraag|vraagt [het] [aan] @person",
    "add": """
nieuwe|extra taak|actie|actiepunt [voor]
voeg|voegt [nog|graag|even] ~ ~ toe
taak toevoegen|aanmaken [voor]
maak|maakt ~ [nieuwe] taak [aan] [voor]
zet|zetten ~ op de lijst|planning
graag ~ taak toevoegen|aanmaken
toevoegen
voeg [een|de] [nieuwe] taak toe
kun|kunt|kan|kunnen ~ [een] [nieuwe|extra] taak toevoegen|aanmaken [voor]
actiepunt
""",
    "status": "status|stand|overzicht\nhoe staan we ervoor\nhoe staat het [ervoor|met] [met] [het|de|ons] [plan|project]\nwat is de [huidige] stand|status [van_zaken]\nstand van zaken\nhoe ver zijn we\nhoe loopt het project|plan\nwat staat er nog open",
    "mine": "mijn [openstaande] taken|acties\nwat moet ik nog [doen]\nwat staat er [nog] [bij|op|voor] [mij|mijn] [open|naam|lijstje]\nwat heb ik nog [te_doen|openstaan|open]\nwelke taken heb|zijn|staan ik|voor_mij|van_mij\nwat ligt er [nog] bij mij\nwat staat er voor mij",
    "help": "help|hulp\nhoe werkt dit|het|dat\nwat kan|moet ik [hier|hierop] [allemaal] antwoorden|zeggen|terugsturen|doen|sturen|schrijven\nwelke commando's|opdrachten\nuitleg\nhoe antwoord|reageer ik",
    "stop": "afmelden|uitschrijven|unsubscribe|stop|stoppen\ngeen mails|e-mails|berichten|herinneringen|mail meer\nstop [met] mailen|sturen|deze|herinneren|die\ngeen [van|deze] ~ meer sturen|ontvangen\nhaal me|mij van|uit de|deze lijst|verzendlijst\nschrijf|meld me|mij uit|af\nik wil geen mails|berichten|herinneringen|mail|e-mails ~ [meer]",
    "undo": "ongedaan maken\nmaak ~ ongedaan\nundo|terugdraaien|herstel|ongedaan\ndraai|draaien ~ terug\nzet ~ terug",
    "slip": "verkeerde taak|nummer\nvergissing\nper ongeluk\nvergist",
    "thanks": """
bedankt|dank|dankje|dankjewel|thanks|thx|merci|dankuwel
dank je|u|jullie [wel]
hartelijk|alvast|veel|heel_erg dank|bedankt
bedankt voor ~ ~
groet|groeten|groetjes|mvg|gr
met vriendelijke groet|groeten
vriendelijke|hartelijke groet|groeten
prima|top|super|mooi|fijn|perfect|goed|ok|oké|okay|akkoord|helder|duidelijk|begrepen|geweldig|uitstekend|genoteerd|toppie|klasse|lekker|is_goed|okee
goed gedaan|werk|bezig|nieuws|zo
heel|erg goed|mooi|fijn
is goed
komt goed
doe ik
graag gedaan
geen dank|probleem
fijn weekend|dag|avond
fijne dag|avond|week|vakantie
prettig|prettige weekend|dag
goedemorgen|goedemiddag|goedenavond|hoi|hallo|hi|hey|beste|dag
goede morgen|middag
sorry|excuses|helaas|excuus
alsjeblieft|alstublieft|aub|svp
top gedaan
gefeliciteerd
tot morgen|later|snel|dan
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
    "yes": "ja|jawel|yes|jep|jazeker|zeker|klopt|inderdaad|yep",
    "no": "nee|neen|no|nope\nnog niet\nhelaas [nog] niet|nee\n❌\nstaat nog open\nnog open\nniks|niets gedaan",
    "open": "openstaand",
    "not": "niet|geen|nooit|noch|niets|niks|onaf\nnog niet|geen\nnog steeds niet\nniet aan toegekomen\nnog moeten",
    "none": "geen van [deze|die|de] [allen|alle|beide|taken]\ngeen enkele\nniets ervan|hiervan|daarvan\ngeen een",
    "will": """
zal|zullen|zou|zouden|ga|gaan|gaat|wordt|worden|moet|moeten|kan|kunnen|wil|willen|hoop|hopen|verwacht|verwachten|probeer|proberen|plan|plannen|streef|komt|komen|krijg|krijgt|krijgen|stuur|sturen|lever|leveren|maak|maken|doe|doen|volgt|volgen|mag|onderteken|teken|tekenen|rond|lukt
nog doen|moeten|even
te doen
af te ronden
""",
    "if": "als|zodra|wanneer|indien|nadat|voordat|tenzij|mits|eenmaal|totdat|zolang\npas als|wanneer|zodra|nadat",
    "softif": "als het kan|mogelijk|goed|mag|lukt|oké|ok\nals dat|het kan|mag|goed_is|ok_is|oké_is|uitkomt|past|lukt|schikt\nindien mogelijk|nodig|gewenst\nals alles goed|meezit gaat\nals je|jullie|u het goed|goedvindt\nals het goed is dan",
    "maybe": """
misschien|wellicht|waarschijnlijk|vermoedelijk|mogelijk|blijkbaar|kennelijk|vast|schijnbaar|hopelijk
volgens mij|ons
ik denk|geloof|meen|gok|vermoed [dat]
denk|geloof|meen|gok|vermoed|dacht [ik] [dat]
als het goed is
naar mijn weten
voor zover ik weet
bij mijn weten
zou [al|nu|inmiddels] [klaar|gedaan|af|afgerond] kunnen|moeten zijn
zou [al] ~ moeten zijn
zou kunnen
kan zijn
weet niet [zeker|of]
niet [helemaal|100|honderd] zeker
vrij|redelijk|bijna|tamelijk zeker
als ik me niet vergis
lijkt|schijnt
moet haast
zal wel
""",
    "heard": "volgens|zegt|zei|hoorde|vertelde|beweert|meldde\nheeft gezegd\n@person zegt|zei|meldt|vertelde|beweert\nik heb gehoord\nik hoorde",
    "wh": "wie|wat|waar|hoe|waarom|welke|welk|hoeveel|waarvoor|waarmee|wiens",
    "asks": """
is|zijn|heeft|heb|hebben|kan|kunnen|kun|kunt|moet|moeten|zal|zou|wil|mag|weet|was|wordt @it|@task|@person|je|jij|u|jullie|we|wij|ik|de|het|er|iemand|dat|deze|die|dit|al
weet|weten je|jij|u|jullie|iemand|we
""",
    "wish": """
kun|kunt|kan|kunnen|kunnen|zou|zouden|wil|willen|mag|mogen je|jij|u|jullie|we|wij|ik|dit|deze|die|het|@task|@person|hij [even|misschien|graag]
graag
alsjeblieft|alstublieft|aub|svp|s.v.p
laten we
ik|we wil|willen|zou|zouden [graag]
is het mogelijk|oké|goed|ok
""",
    "except": "behalve|uitgezonderd|op_na|met_uitzondering_van|buiten|exclusief|zonder",
    "all": "alles|alle|allemaal\nalle taken|punten|@n\nde hele lijst\nalles van|op|uit|in de|deze lijst|mail",
    "both": "beide|beiden|allebei\nalle twee\nallebei de|deze",
    "rest": "[de] rest\n[de] andere|overige [twee|drie|taken|punten|@n]\nhet overige\nde ander\nal het andere",
    "place": "[de|het] eerste|tweede|derde|laatste [taak|punt]\n[de] eerste|laatste @n",
    "same": "ook|eveneens|idem|zelfde|hetzelfde|net_zo",
    "past": "was|waren\nsinds\ngeleden\noorspronkelijk",
    "missed": "had|hadden ~ ~ moeten|zullen\nzou|zouden al ~ ~ [zijn]\nhad ~ klaar",
    "away": "vakantie|afwezig|vrij|ziek|verlof|buitenland|onderweg|gesloten|feestdag\nniet op kantoor|aanwezig|bereikbaar|in\nweer terug|op_kantoor|bereikbaar|aanwezig\nben|zijn er niet|weer|weg|vrij",
    "meet": "overleg|overleggen|overlegd|vergadering|afspraak|bellen|bel|belt|gebeld|call|meeting|bespreken|bespreek|besproken|praten|gesproken|spreken|workshop|sessie|presentatie|uitnodiging|sparren\nzien we|elkaar|ons\nspreken we|elkaar\ntijd|uur ingepland|geblokt",
    "tell": "laat|laten ~ ~ weten\nhou|houd|houden ~ ~ hoogte\nkom|komen ~ op terug\nmeld|melden [me|mij|ons|het] [dan]\nbevestig",
    "other": "het andere|de_andere contract|document|formulier|taak\niets anders",
    "notreally": "geen probleem|punt|zorgen|dank\nniet alleen\nzonder problemen\nniet vergeten\nniks aan de hand",
    "moretime": "meer tijd\nwat|iets|even|langer meer|langer|tijd\nuitstel|uitstellen|verschuiven|opschuiven|verlenging\nlater\nandere datum",
    "filler": """
de|het|een|'t|m'n|mijn|onze|ons|jullie|je|jouw|uw|zijn|haar|hun|deze|die|dit|dat
ik|wij|we|jij|u|hij|zij|ze|me|mij|jou|hem|hen|er|hier|daar|hiervan|daarvan|ervan
is|zijn|was|waren|ben|bent|heeft|heb|hebben|hebt|had|geweest|worden|werd|staat|staan
en|of|maar|want|dus|dat|omdat|ook|als|dan|toch
in|op|aan|bij|met|van|voor|naar|over|uit|onder|door|per|via|om|tot|te|ten|ter|sinds|na|vanuit
nu|al|net|zojuist|zonet|vandaag|gisteren|gisteravond|gistermiddag|eergisteren|vanmorgen|vanochtend|vanmiddag|vanavond|eindelijk|inmiddels|ondertussen|nog|even|maar|zo|heel|erg|wel|pas|weer|steeds|gelukkig|helaas|direct|meteen|vorige|week|afgelopen|morgen|ochtend|middag|avond|dag|dagen|netjes|helemaal|volledig|succesvol|verder|daarna|eerst|nogmaals|gewoon|eens|echt|vanaf|straks|zelf|samen|kant|deel
taak|taken|nummer|nr|punt|punten|actie|zaak|ding|team|allen|allemaal|iedereen|collega
terug|door|heen|weg|mee|toe|af|klaar
""",
    "generic": "document|documenten|bestand|bestanden|formulier|formulieren|contract|stukken|papieren|lijst|versie|link|info|informatie|gegevens|kopie|bijlage|pdf|mail|ondertekende|nieuwe|laatste|definitieve|aangepaste|gevraagde|spullen|ingevulde|getekende",
    "it": "het|dit|dat|deze|die|ze|hem|deze_taak|die_taak|de_taak|'t|hem_maar|deze_actie|dit_punt",
    "prep": "in|op|aan|bij|met|van|voor|naar|over|uit|onder|door|per|via|om|tot|sinds|na|wegens|vanwege|ondanks|volgens|tijdens|zonder|vanuit|omdat|want|dankzij|binnen",
}
TASK_WORDS = "#|taak|taken|nummer|nr|punt|t|ticket|nummers|actie"
COUNT_BEFORE = "pagina|zaal|kamer|versie|ongeveer|circa|rond|om|stap|fase|deel|$|€|al|sinds|zo'n|over|week|nog|bijna"
COUNTED = "dagen|dag|weken|week|uur|uren|minuten|maanden|maand|mensen|personen|gebruikers|pagina's|keer|procent|bestanden|punten|taken|vragen|namen|van|andere|extra|nieuwe|jaar|stuks|euro|collega's|laptops|overige"
LINKS = "en|&|+|of"
BREAKS = "maar|echter|terwijl|hoewel|dus|daarentegen"
ORIGINS = "van"
UNTILS = "tot|pas"
LIMITS = "voor|uiterlijk|tegen|tot|eind"
NOT_BEFORE = "voor"
ONS = "op"
FORS = "voor|aan|@"
LEADS = "voor|op|uiterlijk|tegen|,|en|aan|met|deadline|("
PLAN_WORDS = "taak|actie|actiepunt|lijst|plan|planning|nieuwe|extra"
VERB_LEADS = "en|of|dan|ook|al"
ASSIGN_VERBS = "toewijzen|wijs|geef|draag|overdragen|delegeren|doorgeven"
TYPO_WORDS = "afgerond|geblokkeerd|verschuiven|herinner|vrijdag|verzonden|getekend|verstuurd|opgestuurd|morgen"
TYPOS = {"kaar": "klaar", "kllar": "klaar", "klar": "klaar", "gedaen": "gedaan", "oke": "oke"}

VERBS = {
    "send": (
        "sturen|versturen|opsturen|aanleveren|terugsturen|verzenden|indienen|leveren|delen|uploaden|doorsturen|inleveren|mailen|verstrekken|overhandigen|stuur|lever|aanlever",
        "gestuurd|verstuurd|opgestuurd|aangeleverd|teruggestuurd|verzonden|ingediend|geleverd|gedeeld|geüpload|geupload|doorgestuurd|ingeleverd|gemaild|toegestuurd|nagestuurd|onderweg|de deur uit|bijgevoegd|in de bijlage|bijgesloten|teruggezonden|gepost",
    ),
    "sign": ("tekenen|ondertekenen|handtekening|teken|onderteken", "getekend|ondertekend"),
    "approve": ("goedkeuren|akkoord geven|accorderen|goedkeuring|bevestigen|vrijgeven", "goedgekeurd|akkoord|geaccordeerd|bevestigd|vrijgegeven|akkoord gegeven"),
    "choose": ("kiezen|aanwijzen|benoemen|opgeven|bepalen|selecteren|vaststellen|doorgeven|noemen|bevestigen", "gekozen|aangewezen|benoemd|opgegeven|bepaald|geselecteerd|vastgesteld|doorgegeven|genoemd|bevestigd|bekend"),
    "order": ("bestellen|kopen|aanschaffen", "besteld|gekocht|aangeschaft"),
    "install": ("installeren|inrichten|configureren|instellen|activeren|aanmaken|koppelen|opzetten|inregelen", "geïnstalleerd|geinstalleerd|ingericht|geconfigureerd|ingesteld|geactiveerd|aangemaakt|gekoppeld|opgezet|ingeregeld"),
    "book": ("boeken|reserveren", "geboekt|gereserveerd"),
    "plan": ("plannen|inplannen|organiseren|regelen", "ingepland|georganiseerd|gepland"),
    "train": ("trainen|opleiden", "getraind|opgeleid"),
    "export": ("exporteren|export|uitdraaien", "geëxporteerd|geexporteerd|uitgedraaid"),
    "load": ("importeren|inladen|migreren|overzetten", "geïmporteerd|geimporteerd|ingeladen|gemigreerd|overgezet"),
    "clean": ("opschonen|opruimen", "opgeschoond|opgeruimd"),
    "review": ("controleren|nakijken|beoordelen|doorlezen|lezen", "gecontroleerd|nagekeken|beoordeeld|doorgelezen|gelezen"),
    "open": ("openen|openzetten|vrijgeven|openstellen", "geopend|opengezet|open|vrijgegeven|staat open"),
    "fill": ("invullen|beantwoorden", "ingevuld|beantwoord"),
    "cancel": ("opzeggen|annuleren|beëindigen|stopzetten", "opgezegd|geannuleerd|beëindigd|stopgezet"),
    "publish": ("publiceren|live zetten|plaatsen", "gepubliceerd|live|geplaatst|online"),
    "test": ("testen|test|uitvoeren", "getest|uitgevoerd"),
    "update": ("bijwerken|aanpassen|wijzigen|corrigeren|updaten", "bijgewerkt|aangepast|gewijzigd|gecorrigeerd|geüpdatet"),
    "write": ("schrijven|opstellen|voorbereiden|documenteren", "geschreven|opgesteld|voorbereid|gedocumenteerd"),
    "invite": ("uitnodigen", "uitgenodigd"),
    "add": ("toevoegen", "toegevoegd"),
    "assign": ("toewijzen|verdelen", "toegewezen|verdeeld"),
    "stop": ("stoppen|uitzetten|uitschakelen|deactiveren|afsluiten", "uitgezet|uitgeschakeld|gedeactiveerd|afgesloten|gestopt"),
    "pay": ("betalen", "betaald"),
    "remove": ("verwijderen|wissen", "verwijderd|gewist"),
    "start": ("starten|beginnen", "gestart|begonnen"),
    "remind": ("herinneren|informeren", "herinnerd|geïnformeerd"),
    "close": ("afronden|afmaken|voltooien|sluiten", "afgerond|afgemaakt|voltooid"),
    "ask": ("vragen|aanvragen", "gevraagd|aangevraagd"),
    "print": ("printen|afdrukken", "geprint|afgedrukt"),
    "translate": ("vertalen", "vertaald"),
    "record": ("verzamelen|vastleggen|fotograferen", "verzameld|vastgelegd|gefotografeerd"),
    "do": ("doen|afmaken|afronden|regelen|afkrijgen|af|klaar|leveren|opleveren|rond|doe|regel|afhebben|hebben", ""),
}

WEEKDAYS = ("maandag|ma", "dinsdag|di", "woensdag|wo", "donderdag|do", "vrijdag|vr|vrij", "zaterdag|za", "zondag|zo")
SHY_DAYS = "ma|di|wo|do|vr|za|zo|vrij"
MONTHS = ("januari|jan", "februari|feb", "maart|mrt", "april|apr", "mei", "juni|jun", "juli|jul", "augustus|aug", "september|sep|sept", "oktober|okt", "november|nov", "december|dec")
NUMBERS = {"een": 1, "één": 1, "twee": 2, "drie": 3, "vier": 4, "vijf": 5, "zes": 6, "zeven": 7, "acht": 8, "tien": 10, "veertien": 14}
ORDINALS = {"eerste": 1, "tweede": 2, "derde": 3, "laatste": 99}
ORDINAL_ENDINGS = "e|ste|de"
DOTS = True
DATES = {
    "date.today": "vandaag\nvanavond|vanmiddag\n[aan_het] einde [van] [de] dag\neind van de dag\nvandaag nog",
    "date.tomorrow": "morgen\nmorgenochtend|morgenmiddag|morgenavond|morgenvroeg\nmorgen in de ochtend|middag\nmorgen vroeg",
    "date.after_tomorrow": "overmorgen",
    "date.a_week": "over een|1 week\nbinnen een week\neen week\nvandaag over een week",
    "date.fortnight": "over veertien dagen",
    "date.a_month": "over een|1 maand\nbinnen een maand",
    "date.days": "over @n dagen|dag\nbinnen @n dagen\n@n dagen",
    "date.weeks": "over @n weken|week\nbinnen @n weken\n@n weken",
    "date.months": "over @n maanden",
    "date.business_days": "[over|binnen] @n werkdagen",
    "date.weekday": "@wd\nop @wd\naanstaande|komende @wd\n[op] @wd ochtend|middag|avond\na.s. @wd",
    "date.this_weekday": "deze @wd\n@wd van deze week\n@wd deze week",
    "date.next_weekday": "volgende @wd\n@wd volgende week\nvolgende week [op] @wd\n@wd van volgende week",
    "date.weekday_week": "@wd over een week",
    "date.end_of_week": "[het] einde|eind van de|deze week\neind [van] [de|deze] week\neinde week\nlater deze week",
    "date.end_of_next_week": "eind|einde [van] volgende week",
    "date.end_of_month": "[het] eind|einde [van] [de|deze] maand|@mon\neinde maand",
    "date.end_of_next_month": "eind|einde [van] volgende maand",
    "date.end_of_quarter": "eind|einde [van] [het] kwartaal",
    "date.end_of_year": "eind|einde [van] [het|dit] jaar",
    "date.day_month": "[op] @n|@ord @mon [@year]",
    "date.weekday_day_month": "[op] @wd [,] @n|@ord @mon [@year]",
    "date.of_month": "de @dord\nop de @dord\nde @n van deze maand",
    "date.weekday_of_month": "@wd de @dord\n@wd @dord",
    "date.given": "[op] @wd [,] @date",
    "date.vague": "volgende|komende week|maand\nvolgend jaar\nbinnenkort|later|gauw|spoedig|straks\nzo snel mogelijk\nzsm|z.s.m\nover een paar|enkele dagen|weken\neen paar dagen|weken\nbegin|midden|halverwege [van] [volgende|deze|@mon] [week|maand]\nin @mon\nhet weekend\nna het weekend\n@n of @n dagen\nnog @n dagen|weken|week|dag\nnog een week|dag\neen dezer dagen\nop termijn\nergens volgende|deze week|maand",
    "date.past": "gisteren|gisteravond|gistermiddag|gisterochtend\neergisteren\nvanmorgen|vanochtend\nvorige week|maand|@wd\nafgelopen @wd|week|maand|dagen\n@n dagen|weken|uur|minuten geleden\neen paar|week|uur geleden|dagen [geleden]\nal @n dagen|weken\nsinds @wd|gisteren|@date|vorige [week]\nzojuist|zonet|net",
    "clock.h": "om|rond|voor @n uur\nom @n\nom|rond|voor @clock [uur]\n@clock uur",
    "clock.noon": "twaalf uur 's middags",
}
