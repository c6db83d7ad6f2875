"""Dutch: how many, and words that say nothing by themselves."""

PHRASES = {
    "except": "op ~ na\nop ~ ~ na\nop ~ ~ ~ na\nop ~ ~ ~ ~ na\nop @task na\nmet uitzondering van\nalleen @task niet\nuitgezonderd|behoudens|minus\nbehalve|uitgezonderd|op_na|met_uitzondering_van|buiten|exclusief|zonder",
    "all": """
alledrie|alletwee|allevier|allevijf
alle drie|vier|vijf|zes
alles|alle|allemaal
alle taken|punten|@n
de hele lijst
alles van|op|uit|in de|deze lijst|mail
""",
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
wat [mij|ons|hem|haar] betreft
it|ict|hr
da's|dat's|'t's|dit's|das
hier|hierover|voilà|voila|amen|heel|gans|zeker|eens|algauw|aub|hopelijk
aangetekend|zowat|pakweg|ongeveer|circa|ruim|gewoon|trouwens|overigens|helaas|kort|allang|onlangs|recent|recentelijk|daarnet|straks|morgenvroeg|ochtends|middags|avonds|uiteraard|natuurlijk|vanzelf|graag|blijkbaar|echt|zeker|allemaal|nieuws|eindelijk|ie|ze|fouten
vanaf nu
van nu af aan
voortaan|hiervoor
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
exemplaar|exemplaren|document|documenten|bestand|bestanden|stukken|papieren|lijst|versie|link|info|informatie|gegevens|kopie|bijlage|pdf|mail|ondertekende|nieuwe|laatste|definitieve|aangepaste|gevraagde|spullen|ingevulde|getekende
""",
    "it": "het|dit|dat|deze|die|ze|hem|deze_taak|die_taak|de_taak|'t|hem_maar|deze_actie|dit_punt|'m|em|da|ie|dees|dien",
    "prep": "in|op|aan|bij|met|van|voor|naar|over|uit|onder|door|per|via|om|tot|sinds|na|wegens|vanwege|ondanks|volgens|tijdens|zonder|vanuit|omdat|want|dankzij|binnen",
}
