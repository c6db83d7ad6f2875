"""Dutch: what is said of a task's state; leaving out, reopening, and what is asked of the bot; dates, reminders, new tasks and other wishes; whose a task is."""

PHRASES = {
    "due_question": "echt|werkelijk|verplicht|absoluut\nmoet|moeten ~ ~\ngeldt|klopt|blijft",
    "left": """
ontbreken|ontbreekt|resteert|mankeert|mankeren [nu|alleen|enkel] [nog|alleen]

moet|moeten [alleen|enkel] nog
moet|moeten ~ nog
""",
    "done": """
afgemaakt|uitgewerkt
dik|prima|helemaal|volledig|allemaal in orde
helemaal|volledig|compleet|allemaal rond|klaar|af|gedaan|geregeld|afgerond|in_orde
kan|kunnen|mag|mogen|moogt als|op afgerond|klaar|gedaan|gereed [gemarkeerd|gezet|beschouwd] [worden]
beschouw|beschouwen @it|@task ~ als afgerond|klaar|gedaan
is|zijn [nu|al|inmiddels|ook|helemaal|sinds|gisteren|@date] [helemaal|al] voor_elkaar|afgehandeld|gefikst|geklaard|gelukt|gepiept|achter_de_rug|in_orde|in_kannen_en_kruiken|voltooid|opgelost|afgewerkt|compleet|af|rond|klaar|gereed|gebeurd|geregeld|afgerond|gedaan|afgevinkt
heb|hebben ~ ~ [al|net|zojuist|gisteren|vandaag] voor_elkaar|afgehandeld|gefikst|geklaard|in_orde_gemaakt|voltooid|opgelost|afgewerkt|geregeld|afgerond|gedaan|afgevinkt|afgekregen|rondgekregen
klaar_is_kees|kees_klaar|piece_of_cake|appeltje_eitje|kat_in_het_bakkie|gefikst_hoor|gefixed|gefikst|gefixt|afgedaan|geflikt|gearrangeerd|afgekregen|rondgekregen|klaargemaakt|doorgevoerd|volbracht|afgeleverd_hoor|afgesloten
allemaal klaar|gedaan|geregeld|af|rond
is ok|oké|oke nu
in orde [hoor|nu|gebracht|gemaakt]
bij deze [gedaan|geregeld|afgerond]
gedaan en|& getest|gecontroleerd|verstuurd
kan|mag een vinkje|streep achter|voor|bij|door
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
    "state": """
staat|staan @it|hij|ze klaar|online|live|erin|aan
zit|zitten [nu|al|inmiddels|er] in je|jullie|uw|de mailbox|inbox|mail|postvak
ligt|liggen|staat|staan [nu|al|inmiddels|er] in je|jullie|uw|de mailbox|inbox|mail|postvak|map|bus
staat|staan [@it|nu|al|inmiddels|er|allemaal|sinds] [@date|@past|al|er] erin|erop|online|live|klaar|aan|open|in_de_map|in_het_systeem|in_productie|op_de_site|op_de_server|op_sharepoint|in_jullie_mailbox|in_je_mailbox
hangt|hangen [nu|al|inmiddels|er|allemaal|sinds] [@date|@past] [er] aan|erin|eraan
zit|zitten [nu|al|inmiddels|er|allemaal] erin|in_het_systeem|in_de_mail|bij_de_post
ligt|liggen [nu|al|inmiddels] [er|bij_jullie|bij_je|bij_u] klaar|in_de_bus|in_je_mailbox|op_je_bureau
is|zijn [nu|al|inmiddels|sinds] [@date|@past] live|online|binnen|actief|beschikbaar|in_gebruik|in_productie|operationeel|bereikbaar
staat [nu|inmiddels|al] [sinds|vanaf] [@date|@past] vast
ligt|liggen [nu] vast
staat live|online|open|klaar|erin|aan
is|zijn [nu] live|online|binnen|actief|beschikbaar
staan klaar|online
""",
    "mark": """
ge|gij|je|jij|u|jullie moogt|mag|mogen|kunt|kan|kunnen|kun @it|@task|die|deze [gerust|maar|nu|al] afvinken|sluiten|afsluiten|doorstrepen|wegstrepen
@it|@task moogt|mag|mogen ge|gij|je|jij|u|jullie [gerust|maar|nu|al] afvinken|sluiten|afsluiten|doorstrepen
kan|kunnen|mag|mogen|moogt [@it|@task|ook|nu|dus] afgevinkt|afgesloten|gesloten|afgerond|dicht|op_groen|op_klaar|op_afgerond|op_gereed|doorgestreept [worden|gemarkeerd|gezet]
kan|mag [er] [een] vinkje|streep [door|achter|bij|voor]
van|van_de mijn|lijst lijstje af [streep|hoor]
kun|kunt|kan|kunnen|wil|willen|zou|mag|mogen je|jij|u|jullie|iemand|ik ~ ~ afvinken|afsluiten|sluiten|doorstrepen|wegstrepen|afmelden_als_klaar|op_afgerond_zetten|op_klaar_zetten|op_gereed_zetten|op_gedaan_zetten|op_groen_zetten
vink|vinkt|sluit|streep @it|@task|deze|die|maar|hem|'m [maar|gerust] [af|door|weg]
zet|zetten @it|@task|deze|die|hem|'m|maar [maar|gerust] op klaar|afgerond|gereed|gedaan|groen|done
markeer|markeren @it|@task|deze|die|hem|'m|maar [maar|gerust] als|op klaar|afgerond|gereed|gedaan|voltooid
mag|mogen|kan|kunnen van de|je|jullie lijst|lijstje [,] die|deze|dat|ze is|zijn klaar|gedaan|af|geregeld|afgerond
afvinken|afsluiten maar|graag|aub|alsjeblieft
graag [@it|@task|deze|die] afvinken|sluiten|afsluiten
kun|kunt|kan|kunnen|mag|mogen|moogt je|jij|u|jullie|@it|@task|deze [deze|die|dit|@it|@task|hem] ~ afvinken|sluiten|afsluiten|afronden
kun|kunt|kan|kunnen|wil|willen|mag|zou je|jij|u|jullie|@it|@task ~ ~ op|als afgerond|klaar|gereed|voltooid|gedaan zetten|markeren|afvinken
zet|markeer @it|@task ~ op|als afgerond|klaar|gereed|voltooid|gedaan
mag op klaar|gereed|afgerond
mag|mogen dicht|gesloten|afgevinkt|afgesloten
je|jullie|u kunt|kan|mag deze|hem|dit|@it|@task ~ afvinken|sluiten|afsluiten
vink @it|@task ~ af
graag afvinken|sluiten
""",
    "part": """
[voor] driekwart|drie_kwart|kwart|tweederde|twee_derde|eenderde|een_derde|tachtig_procent|negentig_procent
[voor] driekwart|drie_kwart|kwart|tweederde|twee_derde|de_helft klaar|af|gedaan|rond
rest|resten nog|alleen|enkel|slechts
tm|tot_en_met ~ ~ ~ klaar|gedaan|af|gelezen|ingevuld|gecontroleerd|nagekeken|verwerkt|afgerond
hoofdstuk|hoofdstukken|pagina|paragraaf|deel|onderdeel|stap|module|sectie @task|@n
hoofdstuk|hoofdstukken|pagina|paragraaf|deel|onderdeel|stap|module|sectie @n tot|tm|t_m|en|- @n
alleen|enkel|slechts het|de|mijn|ons|onze ~ is|zijn|heb|staat
alleen|enkel|slechts [nog] het|de ~ moet|moeten|ontbreekt|mist|rest nog
zit|zitten [nu|al] op|aan de_helft
zit|zitten [nu|al] op|aan @n %|procent
ben|zijn op|over de helft
halverwege|halfweg|half klaar|gedaan|af|weg
voor @n %|procent [klaar|gedaan|af]
voor het|een grootste|groot|belangrijkste deel
zo|zogoed|zo_goed als klaar|af|gedaan|rond|afgerond
op een|het|de|één|enkele|paar|laatste ~ ~ na [klaar|gedaan|af|rond]
op een paar|enkele ~ ~ na
bijna|haast|vrijwel|nagenoeg klaar|af|gedaan|rond|gereed|zover
een|één|twee|drie|@n stuk|stuks|deel|delen|onderdeel|onderdelen klaar|gedaan|af
grootste deel
deel|gedeelte is|heb klaar|gedaan|af
het meeste|merendeel
ga|gaan|werk|werken [ik|we] [nu] verder|door met [de_rest|het_vervolg|hoofdstuk|deel|@n]
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
mist|missen [nog] alleen|nog
""",
    "going": """
ben|zijn|zit|zitten ~ ~ mee|aan bezig|de_slag|de_gang|het_werk
ben|zijn ~ ~ bezig
ben|zijn|zit ~ aan_de_slag|aan_het_werk|aan_bezig
ben|zijn [ik|we|wij] @it|@task ~ aan het ~
ben|zijn [ik|we|wij] ~ ~ mee gestart|begonnen|bezig
ben|zijn [er|hier|ik|we] [vandaag|nu|net|gisteren|vanmorgen] [mee|aan] begonnen|gestart|aan_begonnen
net|zojuist|pas|gisteren|vandaag|vanmorgen [mee|aan] begonnen|gestart|aan_begonnen
[er|hier] wordt [nu|al|momenteel|volop|hard] [aan] gewerkt
wordt [er] [nu|al|momenteel|volop|hard] aan gewerkt|gesleuteld|getrokken
werk|werken [er|hier|ik|we] [nu|al|momenteel|op_dit_moment|vandaag] [er|hier] aan|aan_deze|aan_dit
ik|we werk|werken er|hier [nu|al|momenteel|hard|volop] aan
zit|zitten er|hier|ik|we [nu|midden|middenin|volop] in|aan|middenin
is|zijn [nu|al|momenteel|nog] in behandeling|uitvoering|bewerking|voorbereiding|ontwikkeling|de_maak|volle_gang
in de maak|steigers
onderhanden|lopende|mee_bezig|bezig_mee|wip
doe|doen ik|we [nu|net|op_dit_moment|momenteel]
ben|zijn ermee|eraan|ermee_nu bezig|begonnen|gestart|aan_de_slag|in_de_weer
druk mee|doende [bezig]
ik ben|zit eraan|ermee|erin|ermee_bezig|eraan_bezig
aan de gang [mee]
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
vast bij|op|in|door
vastgelopen [bij|op|in|door]
zit|zitten|loop|lopen|staat vast [op|bij]
ligt|liggen [nog|nu] [steeds] bij
ligt|liggen|staat stil
kan|kunnen|mag|mogen|moogt ~ pas|niet ~ als|zodra|tot|zonder|nadat|voordat|wanneer
kan|kunnen|mag|mogen|moogt ~ niet verder|beginnen|door|inloggen|verzenden|tekenen|doen
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
@task [is|wordt|mag|kan] geannuleerd|geschrapt|gecanceld|vervallen|afgeblazen
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
kan|mag|mogen [wat_mij_betreft|dus|ook] eraf|weg|van_de_lijst|in_de_prullenbak
niet [meer|langer] nodig
niet meer van toepassing
niet van toepassing
nvt
hoeft|hoeven [dus] niet meer
hoeft|hoeven niet [meer]
kan|kunnen|mag|mogen|moogt vervallen|weg|eraf|geschrapt|verwijderd|worden_verwijderd
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
    "undo": """
draai|draaien ~ ~ ~ terug
maak|maken ~ ~ ~ ongedaan
ongedaan maken
maak ~ ongedaan
undo|terugdraaien|ongedaan
draai|draaien ~ terug
zet ~ terug
""",
    "slip": "verkeerde taak|nummer\nvergissing\nper ongeluk\nvergist",
    "stop": """
stuur|sturen|mail|mailt me|mij|ons|geen|niks|niets deze|die|geen|zulke|dit|dat|meer|niets ~ ~ meer|niet_meer
stuur|sturen me|mij|ons [deze|die|dit|dit_soort] mails|mailtjes|berichten|herinneringen|e-mails|reminders|meldingen ~ niet_meer
ik hoef|wens|wil|hoef_ook [deze|die|van|geen|dit_soort|zulke] [jullie|deze]
wil|hoef|wens [ik] geen|deze|die mails|mailtjes|berichten|herinneringen|e-mails|meldingen|reminders|mail meer|niet_meer
stop|stoppen|hou|houd|houden [maar|op] [met] deze|die|het|dit|mij|me|al_die|mailen|sturen|herinneren|spammen|het_sturen
[gelieve] mij|me|ons uit|te uitschrijven|schrijven|halen|verwijderen
uitschrijven|afmelden|schrappen graag|aub|svp|alsjeblieft|van_de_lijst
haal|haalt|verwijder|verwijderen|schrap|gooi me|mij|ons uit|van|af [de|deze|die|jullie]
meld|schrijf|schrijft|melden me|mij|ons [maar|aub] [maar] af|uit
geen mailtjes|reminders|meldingen|notificaties|e-mails|berichten|herinneringen|mails [meer] [sturen|aub|graag|alsjeblieft]
niet meer mailen|sturen|herinneren|berichten
wil [me|mij] [graag] afmelden|uitschrijven
afmelden|uitschrijven|unsubscribe|stop|stoppen
geen mails|e-mails|berichten|herinneringen|mail meer
stop [met] mailen|sturen|deze|herinneren|die
geen [van|deze] ~ meer sturen|ontvangen
haal me|mij van|uit de|deze lijst|verzendlijst
schrijf|meld me|mij uit|af
ik wil geen mails|berichten|herinneringen|mail|e-mails ~ [meer]
""",
    "status": """
hoe staan we er ~ ~ ~ voor
hoe staat|zit alles|het|dat|de_planning|het_project [er] [ondertussen|nu|momenteel] [voor|ermee]
hoe ver|gaat|loopt staat|het|staan [het|we|project|plan|alles] [er] [mee|ervoor|nu]
hoe ver staat|zijn|is|staan het|we|jullie [al] [mee|ermee|nu]
wat is de [huidige|laatste|algemene] stand|status|voortgang [van_zaken]
stand van zaken|het_project
[geef|stuur] [me|mij|ons] [een|de] overzicht|samenvatting|statusupdate|update|status|stand
overzicht|statusoverzicht|statusupdate|voortgang|samenvatting|tussenstand|update
waar staan we [nu|momenteel] [mee]
wat staat|is er [allemaal] [nog] open|te_doen|gedaan
zijn we [nog] op schema|koers
status|stand|overzicht
hoe staan we ervoor
hoe staat het [ervoor|met] [met] [het|de|ons] [plan|project]
wat is de [huidige] stand|status [van_zaken]
stand van zaken
hoe ver zijn we
hoe loopt het project|plan
wat staat er nog open
""",
    "mine": """
wat moet|moeten ik|wij|we [allemaal] [nog|nu] [allemaal] [doen|opleveren|aanleveren]
wat staat|ligt|is er [allemaal] [nog] [open] [bij|op|voor|van] mij|mijn|me
wat ligt|staat [er] [nog] op mijn bord|bordje|lijst|lijstje|naam
wat heb ik [allemaal] [nog] [te_doen|openstaan|open|liggen|staan]
welke|wat_zijn [openstaande|mijn] taken|acties|punten|to-do's|todo's [heb|staan|zijn] [ik|er|van_mij]
wat zijn mijn [openstaande|open] taken|acties|punten|to-do's|todo's
mijn [openstaande|open] taken|acties|punten|lijst|lijstje|to-do's|todo's|takenlijst|actiepunten
[geef|toon|stuur] [me|mij] mijn|een [openstaande|open] taken|lijst|lijstje|takenlijst
waar moet ik [nog] [iets] [aan|voor] doen|werken
mijn [openstaande] taken|acties
wat moet ik nog [doen]
wat staat er [nog] [bij|op|voor] [mij|mijn] [open|naam|lijstje]
wat heb ik nog [te_doen|openstaan|open]
welke taken heb|zijn|staan ik|voor_mij|van_mij
wat ligt er [nog] bij mij
wat staat er voor mij
""",
    "help": """
welke antwoorden|commando's|opdrachten|reacties snap|begrijp|ken|versta je|jij|u
wat kan|kun|mag|moet|zou ik|je ~ ~ [op] antwoorden|zeggen|terugsturen|sturen|schrijven|reageren|typen|invullen
wat kan|kun|mag|moet ik|je hier|jou|u allemaal|zoal|mee [mee|vragen|zeggen|doen]
hoe werk|werkt|gaat|gebruik|antwoord|reageer|moet dit|deze|het|dat|ik|je|jij|die [systeem|tool|bot|ding|hierop|hier|mails]
hoe moet|kan ik [hier|hierop|dit|je] [op] [antwoorden|reageren|gebruiken|doen|bedienen]
welke commando's|opdrachten|antwoorden|mogelijkheden ken|kan|zijn|begrijp [je|ik|er|u]
wat zijn de mogelijkheden|opties|commando's
handleiding|instructies|gebruiksaanwijzing|help_me|hulp_nodig
ik snap|begrijp|weet niet|het_niet hoe|wat [dit|ik|het] [werkt|moet|doen]
help|hulp
hoe werkt dit|het|dat
wat kan|moet ik [hier|hierop] [allemaal] antwoorden|zeggen|terugsturen|doen|sturen|schrijven
welke commando's|opdrachten
uitleg
hoe antwoord|reageer ik
""",
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
lukt|lukken|past|schikt|gaat|moet|kan|zou|zal [wel|niet_eerder|pas]
kan het|dit [ook] [op] @date
voor|uiterlijk|tegen|op|eind|in|tot|per|rond|vanaf|aan|met
haalbaar|realistisch|mogelijk|waarschijnlijk|vermoedelijk|hopelijk|verwacht|verwachten|gepland|planning|streef|streven|mik|mikken|hoop|hopen|denk|ga|uit|van|lukt|lukken|past|prima|goed|oké|ok|okay|kan|kunnen|mag|moet|zal|beter|liever
heb|hebben|nodig|graag|krijg|krijgt|krijgen|lever|leveren|komt|komen|wordt|worden|is|zijn|wil|willen|zou|zouden|maak|maken|ervan|maar|het|doe|doen|even|daar
eta|datum|zeg
""",
    "remind": """
geef|stuur|geeft|stuurt @date een|nog_een|nog_eens_een seintje|herinnering|reminder|berichtje|ping
stuur|stuurt|geef|geeft @date ~ ~ ~ reminder|herinnering|seintje|berichtje|ping
stuur|stuurt|geef|geeft ~ ~ reminder|herinnering|seintje|ping
stuur|stuurt|geef|geeft|zend me|mij|ons ~ ~ ~ seintje|herinnering|reminder|berichtje|ping|seintje|sein|belletje|mailtje|bericht
stuur|stuurt|geef|geeft me|mij|ons @date ~ ~ ~ seintje|herinnering|reminder|berichtje|ping|sein|mailtje|belletje
stuur|stuurt|geef|geeft me|mij|ons @date @clock ~ ~ ~ seintje|herinnering|reminder|berichtje|ping|sein|mailtje
stuur|stuurt|geef|geeft me|mij|ons @date [@clock] [nog] [eens|een_keer|opnieuw|even]
[kun|kunt|kan|kunnen|wil|zou] [je|jij|u|jullie] me|mij|ons ~ ~ herinneren|porren|eraan_herinneren|aan_herinneren|waarschuwen|pingen|mailen
herinner|help|attendeer|port|por|ping|waarschuw|tik me|mij|ons ~ [er] [nog]
help me [er|hier] [@date] [aan|eraan] herinneren|onthouden
kom|komt|kun|kom_je ~ ~ ~ op terug [komen]
kom|komt [er|hier] [@date] [nog|maar] [eens|even|weer] [op] terug
vraag|vraagt het|me|mij [me|mij] @date [nog] [eens|een_keer|opnieuw|weer|maar]
zet|zetten ~ ~ reminder|herinnering|snooze
reminder|herinnering graag|aub|svp|nodig
graag [een|nieuwe] [nieuwe] reminder|herinnering|seintje
[nog] een|nieuwe reminder|herinnering|seintje|geheugensteuntje
maak|maken me|mij ~ wakker
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
    "moretime": """
geef me|mij|ons [nog] @vague
geef|gun me|mij|ons [nog] meer|wat|even tijd|uitstel
@vague extra|langer|meer|uitstel
meer tijd
wat|iets|even|langer meer|langer|tijd
uitstel|uitstellen|verschuiven|opschuiven|verlenging
later
andere datum
""",
    "add": """
zet|zetten|voeg er ~ ~ [taak|actie|punt|actiepunt] bij|erbij|toe
zet|zetten|voeg er ~ een|nog_een|ook_een [nieuwe|extra] taak|actie|punt|actiepunt bij|erbij|toe
maak|maken er [ook|nog|even] een [nieuwe|extra] taak|actie|punt|actiepunt van|voor
zet|zetten|voeg|schrijf|noteer er [ook|nog] [even|nog|gelijk|meteen] bij|erbij [:]
zet|zetten|schrijf|noteer ook|nog [even|nog] bij|erbij [:]
zet|zetten|noteer|schrijf ~ ~ ook [nog|even] op|bij de|het lijst|lijstje|planning|plan
er moet|moeten [ook] nog bij|een_taak_bij
komt|kom er [ook] [nog] bij
nieuwe|extra|nog_een|bijkomende taak|actie|actiepunt|punt|todo [erbij|toevoegen|aanmaken] [voor]
kun|kunt|kan|kunnen|wil|willen je|jij|jullie|u [er] [ook|nog|even] ~ ~ op de lijst|planning zetten|bijzetten
vergeten toe_te_voegen|op_de_lijst_te_zetten
todo|to-do
zet|zetten [er] [ook|nog] een [nieuwe|extra] taak|actie|actiepunt bij|op|in
maak|maakt|maken [er] [ook|nog] een [nieuwe|extra] taak|actie|actiepunt [aan|bij]
voeg|voegt [er|ook|nog] een [nieuwe|extra] taak|actie|actiepunt toe [voor] [@person]
kun|kan|kunnen|wil je|jij|jullie|u [er|ook|nog] een [nieuwe|extra] taak|actie|actiepunt
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
moogt|kunt|zoudt|wilt ge|gij|u|je
kun|kunt|kan|kunnen|kunnen|zou|zouden|wil|willen|mag|mogen dat|da|'t|'m|ze|iemand|ge|gij [even|misschien|graag]
zou|zoudt|zouden|wilt|wil|kunt u|je|jullie zo_vriendelijk|zo_goed|zo_aardig|zo_lief willen_zijn|kunnen_zijn|zijn [om]
zo vriendelijk|goed|aardig willen|zijn [zijn] [om]
is|zou dat|het|dit mogelijk|oké|ok|te_doen|haalbaar
lukt|past|schikt het|dat|dit [ook] [voor] [je|jullie|u] [op] @date
verzoek|verzoeken|vraag ik|wij|we [u|je|jullie] [vriendelijk] [om]
liever|graag
kan het [ook] [op] @date
kan dit [ook] [op] @date
kun|kunt|kan|kunnen|kunnen|zou|zouden|wil|willen|mag|mogen je|jij|u|jullie|we|wij|ik|dit|deze|die|het|@task|@person|hij
graag
alsjeblieft|alstublieft|aub|svp|s.v.p
laten we
ik|we wil|willen|zou|zouden [graag]
is het mogelijk|oké|goed|ok
""",
    "asks": """
is|zijn|heeft|kan|kunnen|kun|kunt|moet|moeten|zal|zou|wil|mag|weet|was|wordt @it|@task|@person|je|jij|u|jullie|de|het|er|iemand|dat|deze|die|dit
heb|hebben je|jij|u|jullie
kan|kunnen|kun|kunt|moet|moeten|zal|zou|mag we|wij|ik
weet|weten je|jij|u|jullie|iemand|we
""",
    "wh": "wie|wat|waar|hoe|waarom|welke|welk|hoeveel|waarvoor|waarmee|wiens",
    "assign": """
kan|kunnen|mag|mogen|moogt [@it|@task|die|dat] [op] naam van @person
op naam van [de_heer|mevrouw|mijnheer|dhr|mevr|collega]
zet|zetten|schrijf @it|@task|die|dat|maar [maar] op|bij [naam_van] @person
zet|zetten ~ ~ op naam van
geef|speel|schuif|draag @it|@task|die|dat|maar [maar] [door|over] aan|naar @person
mag|mogen|kan|kunnen|moet|moeten|hoort|horen|gaat|gaan [@it|@task|die|dat|dit|het] [eigenlijk|voortaan|beter|nu] naar|bij|aan|door @person
wijs|wijzen @it|@task|die|dat|maar [maar] toe aan
beter|best|liever bij|naar|aan|door @person
toewijzen|toegewezen|overdragen|overgedragen|doorgeven|delegeren|geef|wijs|draag|overgezet
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
    "owns": """
laat @person @it|@task|maar [maar] bekijken|nakijken|checken|uitzoeken|behandelen|verder_doen|afmaken
vraag|vraagt [het|maar] [aan] @person [,] die|hij|zij|ze regelt|doet|weet|beheert|neemt|behandelt|heeft dat|dit|het|'t|alles
@person [,] die|hij|zij|ze regelt|doet|beheert|neemt|behandelt dat|dit|het|'t [nu|voortaan]
is|lijkt [me|mij] [beter|meer|eerder|echt|eigenlijk] iets|een_taak|werk|een_klus|een_kolfje|wat voor [onze|mijn_collega|collega] @person
is|valt|ligt [nu|voortaan|eigenlijk|inmiddels] bij|onder|voor|van|aan [mijn_collega|collega|de|het_team_van] @person
@person gaat|neemt|pakt|doet|regelt|zal|zou|kan|mag|moet|krijgt|trekt ~ ~ doen|op|over|oppakken|overnemen|afhandelen|afmaken|regelen|verzorgen|trekken|afwerken
@person neemt|pakt|doet|regelt|verzorgt|behandelt|beheert|trekt|krijgt|handelt|volgt [het|dit|deze|die|dat|hem|'m|@task|nu|voortaan]
[dit|dat|het|deze|die|@task] [gaat|neemt|pakt|doet|regelt|zal|kan] @person doen|op|over|oppakken|overnemen|afhandelen|regelen|afmaken|verzorgen
laat @person dit|dat|het|deze|die|'m|hem|@task|maar [maar] doen|oppakken|regelen|afhandelen|overnemen|afwerken
[moet] je|jullie|u|men bij @person zijn|wezen
daarvoor|hiervoor moet|moeten|kun|kunt|kan je|jullie|u bij @person
[voortaan|nu] via|bij @person
overgenomen|overgedragen|doorgegeven|overgelaten|toebedeeld|toegewezen door|aan [collega] @person
heb|hebben [ik|we] [dit|het|deze] [al] [overgedragen|doorgegeven|overgelaten] aan @person
dat|dit|die|deze|het ligt|zit|loopt|valt [nu|inmiddels|voortaan] bij|onder [de|mijn_collega|collega] @person
ligt|zit|loopt [nu|inmiddels|voortaan] bij|via [mijn_collega|collega] @person
@person gaat [nu|voortaan] hierover|daarover|over
@person gaat er|hier|daar [nu] over
[daar|hier] gaat [nu|voortaan] @person over
@person is [nu|voortaan] [de] [eigenaar|aanspreekpunt|contactpersoon|verantwoordelijke]
aanspreekpunt|contactpersoon|verantwoordelijke is [nu|voortaan] @person
[wordt|is] overgenomen|opgepakt|overgedragen|belegd [door|aan|bij] [collega] @person
neemt|pakt|doet|regelt [nu|voortaan|dit|het|inmiddels] [nu] @person
@person heeft|krijgt [dit|het|deze] [nu] onder_zich|overgenomen|in_beheer|op_zich_genomen
@person neemt|pakt [dit|het|deze|hem] [nu] [over|op]
@person neemt|pakt|doet|gaat|zal|regelt|verzorgt|behandelt|beheert|kan|moet
@person is [nu|hiervoor] [verantwoordelijk|eigenaar]
neemt|pakt|doet|regelt|oppakt @person
[dit|het|die|deze] ~ neemt|pakt|doet|regelt @person
wordt ~ door @person gedaan|opgepakt|geregeld
door @person
""",
    "speaker": """
zet|zetten [@it|@task|maar] [maar] op mijn naam|lijst|lijstje|bordje
ik|wij|we neem|pak|nemen|pakken|trek|doe @it|@task|die|dat|maar|wel|de ~ ~ over|op|aan|op_me|voor_mijn_rekening|naar_me_toe|wel|zelf
ik|wij|we doe|neem|pak|regel @it|@task|die|dat wel|zelf|over|op
neem|pak|trek|nemen|pakken ik|we|wij [@it|@task|die|dat] [wel|zelf|maar] over|op|aan|op_me|voor_mijn_rekening|naar_me_toe
laat|geef @it|@task|die|dat|maar [maar] aan mij [over]
zet|zetten @it|@task|die|dat|maar [maar] [bij|op] mij|mijn_naam|mijn_lijst|mijn_lijstje|mijn_bordje
mag|mogen|kan|kunnen [@it|@task|die|dat] [op] mijn naam|bordje
[@it|@task|die|dat] doe|regel|fix|pak|neem ik [wel|zelf|op|over|aan]
ik zal @it|@task|die|dat ~ oppakken|overnemen|op_me_nemen|voor_mijn_rekening_nemen
ik [zal|ga] ~ overnemen|oppakken
ik neem|pak @it|@task over|op|op_me
neem|pak ik [op|over|wel|voor_mijn_rekening]
doe ik [wel|zelf]
ik doe|neem @it|@task
ik doe|neem @it wel
zet @it|@task op mijn naam
ik neem|pak @it|@task ~ over|op
ik pak @it|@task
""",
    "notme": "ga|gaan [ik|wij|we] [daar|hier|er] niet [meer|langer] over\nga ik niet [meer|langer] over\nik ga [daar|hier|er] niet [meer|langer] over\nniet [meer|langer] bij mij|ons\nben [ik] [daar|hier|er] niet [meer|langer] [voor] [verantwoordelijk|bij_betrokken|de_juiste_persoon]\ndoe ik niet [meer|langer]\nniet [meer] mijn afdeling|pakkie-an|taak|verantwoordelijkheid|ding\nniet [meer] van|bij|voor mij|ons\nniet mijn|onze [taak]\nben|is niet [meer] verantwoordelijk|de_juiste\niemand anders\nverkeerde persoon",
    "turnto": "vraag|vraagt @person\nvraag|vraagt [het] [aan] @person",
    "other": "het andere|de_andere contract|document|formulier|taak\niets anders",
}
