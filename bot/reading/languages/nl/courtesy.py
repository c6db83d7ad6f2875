"""Dutch: thanks, yes and no, and talk beside the plan; negation, future, condition, hedge and how many; words that say nothing by themselves."""

PHRASES = {
    "thanks": """
ontvangen|gezien|gelezen
dank|bedankt [je|u|jullie] [wel] voor ~ ~
[heel|erg|super|zeer] goed|mooi|knap|top|keurig|prima|lekker|fantastisch|geweldig|netjes|sterk gedaan|gewerkt|gefikst
goed|mooi|top|prima|geweldig|knap werk|gedaan team
geen probleem|dank|punt|zorgen [hoor]
laat gerust|maar weten ~ ~ ~ ~
excuses voor ~ ~
bedankt|dank voor je|jullie|uw|de ~ ~
hulde|chapeau|petje_af|complimenten|proficiat|gefeliciteerd|respect
fijn dat
hoop dat alles goed
beste|geachte heer|mevrouw|allen|collega
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
    "yes": """
[de] rest|andere|anderen wel
@task wel
ja|jawel|yes|jep|jazeker|zeker|klopt|inderdaad|yep
""",
    "no": "nee|neen|no|nope\nnog niet\nhelaas [nog] niet|nee\n❌\nstaat nog open\nnog open\nniks|niets gedaan",
    "tell": """
mail|bel|app|schrijf|antwoord|spreek|zie ik|we je|jullie|u
ik|we mail|bel|app|schrijf|antwoord|spreek|zie|mailen|bellen|schrijven je|jullie|u
begin|beginnen|start|starten
ga|gaan ~ ~ beginnen|starten|aan_de_slag
laat|laten ~ ~ weten
hou|houd|houden ~ ~ hoogte
kom|komen ~ op terug
meld|melden [me|mij|ons|het] [dan]
bevestig
""",
    "meet": "overleg|overleggen|overlegd|vergadering|afspraak|bellen|bel|belt|gebeld|call|meeting|bespreken|bespreek|besproken|praten|gesproken|spreken|workshop|sessie|presentatie|uitnodiging|sparren\nzien we|elkaar|ons\nspreken we|elkaar\ntijd|uur ingepland|geblokt",
    "away": "feestdag|brugdag|gesloten|dicht|vrij|inventaris\nop zakenreis|cursus|reis|pad\nben|zijn tot @date ~ ~ weg|vrij|onderweg|in|op\nmet verlof|vakantie|ziekteverlof\nben|zijn er @date weer\ner @date weer\n@date weer terug|er|aanwezig\nvakantie|afwezig|vrij|ziek|verlof|buitenland|onderweg|gesloten|feestdag\nniet op kantoor|aanwezig|bereikbaar|in\nweer terug|op_kantoor|bereikbaar|aanwezig\nben|zijn er niet|weer|weg|vrij",
    "not": """
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
staat|staan gepland|ingepland
wordt|worden @date
krijg|krijgen ~ ~ af|rond|klaar|gedaan
zal|zullen|zou|zouden|ga|gaan|gaat|wordt|worden|moet|moeten|kan|kunnen|wil|willen|hoop|hopen|verwacht|verwachten|probeer|proberen|plan|plannen|streef|komt|komen|krijg|krijgt|krijgen|stuur|sturen|lever|leveren|maak|maken|doe|doen|volgt|volgen|mag|onderteken|teken|tekenen|rond|lukt
nog doen|moeten|even
te doen
af te ronden
""",
    "if": "als|zodra|wanneer|indien|nadat|voordat|tenzij|mits|eenmaal|totdat|zolang\npas als|wanneer|zodra|nadat",
    "softif": "als het kan|mogelijk|goed|mag|lukt|oké|ok\nals dat|het kan|mag|goed_is|ok_is|oké_is|uitkomt|past|lukt|schikt\nindien mogelijk|nodig|gewenst\nals alles goed|meezit gaat\nals je|jullie|u het goed|goedvindt\nals het goed is dan",
    "maybe": """
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
    "heard": "@person heeft|zou gezegd|gemeld|verteld|laten_weten\nheb|hebben begrepen|gehoord|gelezen|vernomen\nschijnt|zou [al] ~ ~ te\nnaar verluidt|verluid\nhoor|hoorde|begreep ik van|dat|uit\nvolgens|zegt|zei|hoorde|vertelde|beweert|meldde\nheeft gezegd\n@person zegt|zei|meldt|vertelde|beweert\nik heb gehoord\nik hoorde",
    "missed": "had|hadden ~ ~ moeten|zullen\nhad ~ klaar",
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
    "except": "op ~ na\nop ~ ~ na\nop ~ ~ ~ na\nop ~ ~ ~ ~ na\nop @task na\nmet uitzondering van\nalleen @task niet\nuitgezonderd|behoudens|minus\nbehalve|uitgezonderd|op_na|met_uitzondering_van|buiten|exclusief|zonder",
    "all": "alles|alle|allemaal\nalle taken|punten|@n\nde hele lijst\nalles van|op|uit|in de|deze lijst|mail",
    "both": "beide|beiden|allebei\nalle twee\nallebei de|deze",
    "rest": """
[de] rest|andere|anderen wel
[de] rest
[de] andere|overige [twee|drie|taken|punten|@n]
het overige
de ander
al het andere
""",
    "place": "[de|het] eerste|tweede|derde|laatste [taak|punt]\n[de] eerste|laatste @n",
    "filler": """
lijst|lijstje|lijsten|dingetjes|overzichtje|volgens|m|doorgenomen|puntje|puntjes|rijtje|bord|bordje
alleen|enkel|slechts|zelfs|vooral|precies|namelijk|immers|dus|zojuist|juist|ineens|meteen|vlot|soepel|weer|terug|definitief|officieel|formeel|persoonlijk|eindelijk
da|'k|'m|ie|em|tis|'tis|twordt|vrees|se|hé|he|hè|hoor|eigenlijk|effe|effen|ff|efkes|sebiet|seffens|gij|ge|u|uwe|den|nen|ne|ons|wij|ervan|eraan|erop|erin|eruit|hierbij|daarmee|hiermee|ermee|daarbij|daarover|daarop|intussen|eerder|reeds|al|zonet|daarstraks|zopas|daarnet|netjes|keurig|gewoonweg|sowieso|overigens|trouwens|bovendien|tevens|alvast|eerlijk|jammer|spijtig|dacht|vind|hopelijk
de|het|een|'t|m'n|mijn|onze|ons|jullie|je|jouw|uw|zijn|haar|hun|deze|die|dit|dat
ik|wij|we|jij|u|hij|zij|ze|me|mij|jou|hem|hen|er|hier|daar|hiervan|daarvan|ervan
is|zijn|was|waren|ben|bent|heeft|heb|hebben|hebt|had|geweest|worden|werd|staat|staan
en|of|maar|want|dus|dat|omdat|ook|als|dan|toch
in|op|aan|bij|met|van|voor|naar|over|uit|onder|door|per|via|om|tot|te|ten|ter|sinds|na|vanuit
nu|al|net|zojuist|zonet|vandaag|gisteren|gisteravond|gistermiddag|eergisteren|vanmorgen|vanochtend|vanmiddag|vanavond|eindelijk|inmiddels|ondertussen|nog|even|maar|zo|heel|erg|wel|pas|weer|steeds|gelukkig|helaas|direct|meteen|vorige|week|afgelopen|morgen|ochtend|middag|avond|dag|dagen|netjes|helemaal|volledig|succesvol|verder|daarna|eerst|nogmaals|gewoon|eens|echt|vanaf|straks|zelf|samen|kant|deel
taak|taken|nummer|nr|punt|punten|actie|zaak|ding|team|allen|allemaal|iedereen|collega
terug|door|heen|weg|mee|toe|af|klaar
""",
    "generic": """
termijn|deadline|datum|stuk|dossier|document|formulier|bericht|mailtje|mailtjes|bestandje|linkje|pdfje|dingen|spul|boel|zaakje
document|documenten|bestand|bestanden|stukken|papieren|lijst|versie|link|info|informatie|gegevens|kopie|bijlage|pdf|mail|ondertekende|nieuwe|laatste|definitieve|aangepaste|gevraagde|spullen|ingevulde|getekende
""",
    "it": "het|dit|dat|deze|die|ze|hem|deze_taak|die_taak|de_taak|'t|hem_maar|deze_actie|dit_punt|'m|em|da|ie|dees|dien",
    "prep": "in|op|aan|bij|met|van|voor|naar|over|uit|onder|door|per|via|om|tot|sinds|na|wegens|vanwege|ondanks|volgens|tijdens|zonder|vanuit|omdat|want|dankzij|binnen",
}
