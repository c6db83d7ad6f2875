"""Dutch: what is said of a task's state; leaving out, reopening, and what is asked of the bot; dates, reminders, new tasks and other wishes; whose a task is."""

PHRASES = {
    "due_question": "echt|werkelijk|verplicht|absoluut\nmoet|moeten ~ ~\ngeldt|klopt|blijft",
    "left": """
moet|moeten [alleen|enkel] nog
moet|moeten ~ nog
""",
    "done": """
in kannen en kruiken
in orde [gemaakt]
achter de rug
[de] klus geklaard
uit de wereld
voor de bakker
gefikst|geklaard|gedaan_hoor|voltrokken|afgetikt|afgesloten|verwerkt|rondgekomen
is|zijn [nu|al|inmiddels|ook|helemaal] [in] orde|geregeld|beklonken|gefikst|klaar_hoor
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
    "state": "staat [nu|inmiddels|al] [sinds|vanaf] [@date|gisteren] vast\nligt|liggen [nu] vast\nstaat live|online|open|klaar|erin|aan\nis|zijn [nu] live|online|binnen|actief|beschikbaar\nstaan klaar|online",
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
alleen|enkel|slechts [het|de] deel|stuk|onderdeel|hoofdstuk|eerste
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
@n van @n
@n van de @n klaar|gedaan|af|afgerond|verstuurd
nog [maar|alleen|even] @n|een|één|twee|drie|wat [te]
alleen [het|de|nog] ~ nog
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
    "open": "openstaand",
    "same": "ook|eveneens|idem|zelfde|hetzelfde|net_zo",
    "freed": "niet meer geblokkeerd\nniet langer geblokkeerd",
    "block": """
ligt|liggen [nog] bij de|het|onze|hun|jullie
wacht|wachten [nu] [nog] [steeds|altijd] op
kom|komen ~ niet verder
nog niet ontvangen|gekregen|binnen|terug
heb|hebben ~ ~ nog niet gekregen|ontvangen|binnen
zonder @task|@it kan|kunnen|kom ~ niet
lig|ligt|liggen stil
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
kan|kunnen pas
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
    "cancel": """
is|zijn niet meer|langer nodig
is|zijn [nu] vervallen|overbodig|gecanceld|geschrapt|geannuleerd
hoeft|hoeven [voor_ons|van_mij|van_ons] niet meer
hebben|heb [we|ik] niet [meer] nodig
niet meer relevant|actueel|gewenst|aan_de_orde|gebruikt
gaat|gaan [toch] niet [meer] door
doen|doe we|ik [toch] niet meer
zien|zie [we|ik] vanaf
van afgezien
heeft geen zin [meer]
haal|haalt @it|@task|maar [maar] [van|eraf|weg]
kan|mag [wat_mij_betreft] [eraf|weg|van_de_lijst|in_de_prullenbak]
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
    "reopen": "zet|zetten|mag|mogen|kan|kunnen ~ [terug|weer|opnieuw] open\nzet|zetten ~ ~ terug|weer|opnieuw open\nopnieuw|terug openen|openzetten|openstaan\nheropen|heropenen|heropend|her-openen|heropent\nweer openen|openzetten|open\nopnieuw openen|openzetten\nzet|zetten ~ ~ weer open",
    "undo": "ongedaan maken\nmaak ~ ongedaan\nundo|terugdraaien|herstel|ongedaan\ndraai|draaien ~ terug\nzet ~ terug",
    "slip": "verkeerde taak|nummer\nvergissing\nper ongeluk\nvergist",
    "stop": "afmelden|uitschrijven|unsubscribe|stop|stoppen\ngeen mails|e-mails|berichten|herinneringen|mail meer\nstop [met] mailen|sturen|deze|herinneren|die\ngeen [van|deze] ~ meer sturen|ontvangen\nhaal me|mij van|uit de|deze lijst|verzendlijst\nschrijf|meld me|mij uit|af\nik wil geen mails|berichten|herinneringen|mail|e-mails ~ [meer]",
    "status": "status|stand|overzicht\nhoe staan we ervoor\nhoe staat het [ervoor|met] [met] [het|de|ons] [plan|project]\nwat is de [huidige] stand|status [van_zaken]\nstand van zaken\nhoe ver zijn we\nhoe loopt het project|plan\nwat staat er nog open",
    "mine": "mijn [openstaande] taken|acties\nwat moet ik nog [doen]\nwat staat er [nog] [bij|op|voor] [mij|mijn] [open|naam|lijstje]\nwat heb ik nog [te_doen|openstaan|open]\nwelke taken heb|zijn|staan ik|voor_mij|van_mij\nwat ligt er [nog] bij mij\nwat staat er voor mij",
    "help": "help|hulp\nhoe werkt dit|het|dat\nwat kan|moet ik [hier|hierop] [allemaal] antwoorden|zeggen|terugsturen|doen|sturen|schrijven\nwelke commando's|opdrachten\nuitleg\nhoe antwoord|reageer ik",
    "move": """
schuif|schuiven|verschuif|verzet|verzetten|verplaats|verplaatsen|doorschuiven|opschuiven|verleng|verlengen
wordt|worden|gaat [helaas|toch|eerder|waarschijnlijk] [pas] @date
zet|zetten @it|@task|maar|de_datum [maar] [op|naar] @date
stel|stellen ~ uit [tot|naar]
loopt|lopen uit [tot|naar]
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
kan het|dit [ook] [op] @date
voor|uiterlijk|tegen|op|eind|in|tot|per|rond|vanaf|aan|met
haalbaar|realistisch|mogelijk|waarschijnlijk|vermoedelijk|hopelijk|verwacht|verwachten|gepland|planning|streef|streven|mik|mikken|hoop|hopen|denk|ga|uit|van|lukt|lukken|past|prima|goed|oké|ok|okay|kan|kunnen|mag|moet|zal|beter|liever
heb|hebben|nodig|graag|krijg|krijgt|krijgen|lever|leveren|komt|komen|wordt|worden|is|zijn|wil|willen|zou|zouden|maak|maken|ervan|maar|het|doe|doen|even|daar
eta|datum|zeg
""",
    "remind": """
herinner|attendeer|wijs|port me|mij|ons [er|hier] [@date] [aan|op]
trek|trekt aan de bel
stuur|geef|tik me|mij|ons ~ ~ seintje|herinnering|reminder|berichtje|ping
mail|app|bel me|mij|ons ~ [@date] [nog] [een_keer|eens|opnieuw]
vraag|vraagt ~ @date [nog] [een_keer|eens|opnieuw|weer]
kom|komt [er] [@date] [bij_mij] [weer] [op] terug
por|porren me|mij|ons
laat [het] me|mij @date [nog] [een_keer|eens|opnieuw|weer] weten
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
    "moretime": "meer tijd\nwat|iets|even|langer meer|langer|tijd\nuitstel|uitstellen|verschuiven|opschuiven|verlenging\nlater\nandere datum",
    "add": """
zet|zetten [er] [ook|nog] een [nieuwe|extra] taak|actie|actiepunt bij|op|in [voor] [@person]
maak|maakt|maken [er] [ook|nog] een [nieuwe|extra] taak|actie|actiepunt [aan|bij] [voor] [@person]
voeg|voegt [er|ook|nog] een [nieuwe|extra] taak|actie|actiepunt toe [voor] [@person]
kun|kan|kunnen|wil je|jij|jullie|u [er|ook|nog] een [nieuwe|extra] taak|actie|actiepunt [bij|aan|in] [maken|zetten|toevoegen|aanmaken]
noteer|noteert [ook|nog] een [nieuwe|extra] taak|actie|actiepunt [voor]
graag nog een [nieuwe|extra] taak|actie|actiepunt [voor]
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
    "wish": """
kan het [ook] [op] @date
kan dit [ook] [op] @date
kun|kunt|kan|kunnen|kunnen|zou|zouden|wil|willen|mag|mogen je|jij|u|jullie|we|wij|ik|dit|deze|die|het|@task|@person|hij [even|misschien|graag]
graag
alsjeblieft|alstublieft|aub|svp|s.v.p
laten we
ik|we wil|willen|zou|zouden [graag]
is het mogelijk|oké|goed|ok
""",
    "asks": """
is|zijn|heeft|heb|hebben|kan|kunnen|kun|kunt|moet|moeten|zal|zou|wil|mag|weet|was|wordt @it|@task|@person|je|jij|u|jullie|de|het|er|iemand|dat|deze|die|dit
kan|kunnen|kun|kunt|moet|moeten|zal|zou|mag we|wij|ik
weet|weten je|jij|u|jullie|iemand|we
""",
    "wh": "wie|wat|waar|hoe|waarom|welke|welk|hoeveel|waarvoor|waarmee|wiens",
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
    "owns": "dat|dit|die|deze|het ligt|zit|loopt|valt [nu|inmiddels|voortaan] bij|onder [de|mijn_collega|collega] @person\nligt|zit|loopt [nu|inmiddels|voortaan] bij|via [mijn_collega|collega] @person\n@person gaat [nu|voortaan] hierover|daarover|over\n@person gaat er|hier|daar [nu] over\n[daar|hier] gaat [nu|voortaan] @person over\n@person is [nu|voortaan] [de] [eigenaar|aanspreekpunt|contactpersoon|verantwoordelijke]\naanspreekpunt|contactpersoon|verantwoordelijke is [nu|voortaan] @person\n[wordt|is] overgenomen|opgepakt|overgedragen|belegd [door|aan|bij] [collega] @person\nneemt|pakt|doet|regelt [nu|voortaan|dit|het|inmiddels] [nu] @person\n@person heeft|krijgt [dit|het|deze] [nu] onder_zich|overgenomen|in_beheer|op_zich_genomen\n@person neemt|pakt [dit|het|deze|hem] [nu] [over|op]\n@person neemt|pakt|doet|gaat|zal|regelt|verzorgt|behandelt|beheert|kan|moet\n@person is [nu|hiervoor] [verantwoordelijk|eigenaar]\nneemt|pakt|doet|regelt|oppakt @person\n[dit|het|die|deze] ~ neemt|pakt|doet|regelt @person\nwordt ~ door @person gedaan|opgepakt|geregeld\ndoor @person",
    "speaker": "ik neem|pak @it|@task over|op|op_me\nneem|pak ik [op|over|wel|voor_mijn_rekening]\ndoe ik [wel|zelf]\nik doe|neem @it|@task\nik doe|neem @it wel\nzet @it|@task op mijn naam\nik neem|pak @it|@task ~ over|op\nik pak @it|@task",
    "notme": "ga|gaan [ik|wij|we] [daar|hier|er] niet [meer|langer] over\nga ik niet [meer|langer] over\nik ga [daar|hier|er] niet [meer|langer] over\nniet [meer|langer] bij mij|ons\nben [ik] [daar|hier|er] niet [meer|langer] [voor] [verantwoordelijk|bij_betrokken|de_juiste_persoon]\ndoe ik niet [meer|langer]\nniet [meer] mijn afdeling|pakkie-an|taak|verantwoordelijkheid|ding\nniet [meer] van|bij|voor mij|ons\nniet mijn|onze [taak]\nben|is niet [meer] verantwoordelijk|de_juiste\niemand anders\nverkeerde persoon",
    "turnto": "vraag|vraagt @person\nvraag|vraagt [het] [aan] @person",
    "other": "het andere|de_andere contract|document|formulier|taak\niets anders",
}
