"""Dutch: negation, future, condition, hedge and hearsay."""

PHRASES = {
    "not": """
ben|zijn [ik|we] [er] [mee|ermee] gestopt|opgehouden
nog altijd|steeds niet|geen|bezig_x
verre|ver van
lang|bijlange|bij_lange niet|na_niet
allesbehalve|geenszins|nergens|evenmin
nog in afwachting
nog te doen|tekenen|versturen|regelen|afronden|doen
nog niets|nergens
te vroeg
niet|geen|nooit|noch|niets|niks|onaf
nog niet|geen
nog steeds niet
niet aan toegekomen
nog moeten
""",
    "none": "geen van [deze|die|de] [allen|alle|beide|taken]\ngeen enkele\nniets ervan|hiervan|daarvan\ngeen een",
    "will": """
@date ligt|liggen|staat|staan|zit|zitten @it|@task|ze|hij ~ bij|in|op jullie|je|jou|u|de|het [in] [de|het] [bus|mailbox|brievenbus|bureau|map|inbox]
[ligt|liggen|staat|staan|is|zijn] klaar|gereed voor|ter [de|het|een|uw|jullie] handtekening|handtekeningen|ondertekening|verzending|publicatie|livegang|controle|review|nazicht|goedkeuring|gebruik|de_volgende_stap|druk|de_drukker
reken|rekenen|mik|mikken|gok|streef|streven [ik|we] [op|naar] @date
reken|rekenen|mik|mikken|gok|streef|streven|ga_uit [ik|we] op|van|naar
@date heb|hebben|krijg|krijgen je|jullie|u [@it]
@date is|staat|staan @it|hij klaar|af|rond|online|erin
heb|hebben|krijg|krijgen je|jullie|u|ge|gij [@it|@task] @date
heb|hebben|krijg|krijgen je|jullie|u|ge|gij [@it|@task] [voor|op|tegen|uiterlijk] @date
zal|zullen|gaat|gaan ~ zijn|worden|lukken
lukt|gaat_lukken|moet_lukken
komt|komen [eraan|nog]
ga|gaan [ik|we|wij] [het|dit|morgen|straks|nog]
wordt|worden @date
krijg|krijgen ~ ~ af|rond|klaar|gedaan
zal|zullen|zou|zouden|ga|gaan|gaat|wordt|worden|moet|moeten|kan|kunnen|wil|willen|hoop|hopen|verwacht|verwachten|probeer|proberen|plan|plannen|streef|komt|komen|krijg|krijgt|krijgen|stuur|sturen|lever|leveren|maak|maken|doe|doen|volgt|volgen|mag|onderteken|teken|tekenen|rond|lukt
nog doen|moeten|even
te doen
af te ronden
""",
    "if": """
eens|'s|ne_keer @it|@task ~ klaar|af|rond|gedaan|afgerond is|zijn|heb|hebben
eens ik|we [@it|@task] ~ klaar|af|rond|gedaan|afgerond heb|hebben
eens [@it|@task] ~ klaar|af|rond|gedaan|afgerond
als|zodra|wanneer|indien|nadat|voordat|tenzij|mits|eenmaal|totdat|zolang
pas als|wanneer|zodra|nadat
""",
    "softif": """
is het|dat|dit goed|oké|ok|akkoord als|wanneer
mag|kan het|dat als
als het kan|mogelijk|goed|mag|lukt|oké|ok
als dat|het kan|mag|goed_is|ok_is|oké_is|uitkomt|past|lukt|schikt
indien mogelijk|nodig|gewenst
als alles goed|meezit gaat
als je|jullie|u het goed|goedvindt
als het goed is dan
""",
    "maybe": """
zou|zouden [@it|@task] best|zomaar|goed|wel|zo|intussen|inmiddels [al] klaar|gedaan|af|afgerond|rond|gebeurd kunnen zijn
zou|zouden [@it|@task] best|zomaar|goed|wel|zo|intussen|inmiddels kunnen
ben|zijn ik|we|wij er [helemaal|echt] klaar mee
ben|zijn er [helemaal|echt|wel] klaar mee
ben|zijn ~ ~ klaar voor|mee
ben|zijn klaar voor|mee
klaar voor|met vandaag|deze_week|het_weekend|de_week|werken|mijn_werk|vakantie
[dat|dit|die|het|ze] zal|zullen|zou @person [@it] [wel] [al] ~ hebben|zijn
@person zal|zou [@it|dat|dit|die|ze|het] [wel] [al] ~ hebben|zijn
zal|zullen [@it] wel [al|allang] ~ zijn|hebben
onbestelbaar
kwam|komt ~ ~ terug
als ik [het] [me|mij] [niet] goed|vergis|heb|herinner
als ik me niet vergis
dacht|meen|meende ik
in principe|theorie
zou ~ ~ [al] gedaan|klaar|af|afgerond|geregeld|verstuurd|getekend|gebeurd hebben|zijn
zal [het] [wel] [al] gedaan|klaar|af|afgerond|geregeld|verstuurd|getekend hebben|zijn
weet [het] niet [helemaal|honderd] zeker
weet ik niet [helemaal|honderd|100] [procent|%] [zeker]
niet [helemaal|honderd|100] [procent|%] zeker
bijna zeker
onder voorbehoud
voor zover
lijkt [me|mij] [wel]
moet [ik] nog checken|nakijken|navragen
als mijn geheugen
ik ga ervan uit
ga er vanuit|van_uit
geloof ik|denk_ik|meen_ik|gok_ik
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
    "heard": """
@person heeft|had|stuurde|mailde|bezorgde|gaf me|mij|ons [al|gisteren|het|de|dat|ze|@past] ~ ~ gestuurd|doorgestuurd|gemaild|bezorgd|gegeven|overhandigd|opgestuurd
@person stuurde|mailde|bezorgde|gaf me|mij|ons
@person liet|laat ~ weten|verstaan|vallen|doorschemeren
@person bevestigde|mailde|appte|schreef|meldt|vermeldde|belde [me|mij|ons] [net] [dat]
@person heeft|zou gezegd|gemeld|verteld|laten_weten
heb|hebben begrepen|gehoord|gelezen|vernomen
schijnt|zou [al] ~ ~ te
naar verluidt|verluid
hoor|hoorde|begreep ik van|dat|uit
volgens|zegt|zei|hoorde|vertelde|beweert|meldde
heeft gezegd
@person zegt|zei|meldt|vertelde|beweert
ik heb gehoord
ik hoorde
""",
    "missed": """
vorig|verleden|afgelopen jaar
jaren geleden
@n jaar geleden
had|hadden ik|we [@it|@task] maar|nu_maar ~ klaar|af|rond|gedaan|afgerond
had|hadden ik|we @it|@task maar
moest|moesten|diende ~ ~ klaar|af|rond|gedaan|afgerond|binnen|verstuurd zijn
dat|zoals|zo|dit had|hadden ik|we|jullie|je [zo|al] afgesproken|besproken
had|hadden ik|we|jullie|je [dat|dit|zo|al] [zo|al] afgesproken|besproken
was|waren ik|we [er|hier] ~ [mee|aan] bezig
ik|we was|waren er|ermee|eraan|hiermee ~ [bezig]
had|hadden ~ ~ moeten|zullen
had ~ klaar
""",
    "past": "kon|konden|kwam|kwamen|had|hadden|moest|moesten|wilde|wilden|werd|werden\nwas|waren\nsinds\ngeleden\noorspronkelijk",
    "notreally": """
hoef|hoeft|hoeven je|jullie|u|men|er ~ ~ niet meer ~
hoef|hoeft|hoeven je|jullie|u|men|ge niet meer ~
hoef|hoeft|hoeven je|jullie|u|men|ge ~ niet meer ~ ~
geen|zonder problemen|klachten|meldingen|bijzonderheden|issues|fouten|errors|haast|zorgen|stress|gedoe|vragen|opmerkingen|incidenten|gekke_dingen|probleem|klacht
niet vergeten|getreurd|schrikken|erg
zonder probleem|problemen|slag_of_stoot|morren
je|u|jullie hoeft|hoeven me|mij|ons|niet|er ~ ~ meer [aan] [te] herinneren|mailen|sturen|wachten
hoef|hoeft|hoeven [me|mij|ons|je|jullie|u] [er] niet [meer] [aan|op] [te] herinneren|wachten|mailen|bellen
geen probleem|punt|zorgen|dank
niet alleen
zonder problemen
niet vergeten
niks aan de hand
""",
}
