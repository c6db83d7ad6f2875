"""Dutch: words by the part they play, and how the language is written."""

# What makes a question of what stands before it ("…, toch?").
QUESTION_TAGS = "toch|niet|he|waar|of|zo|juist|klopt|dat|wel"

STRICT = True
TASK_WORDS = "#|taak|taken|nummer|nr|punt|t|ticket|nummers|actie"
COUNT_BEFORE = "factuur|bestelling|order|lijn|bus|verdieping|straat|code|dossier|model|maat|hoofdstuk|toestel|artikel|pagina|zaal|kamer|versie|ongeveer|circa|rond|om|stap|fase|deel|$|€|al|sinds|zo'n|week|nog|bijna|plaats|tafel|spoor|perron|zitplaats|gate|lokaal|kanaal|zone|rij|huisnummer|poort|halte|uitgave|kwartaal"
COUNTED = "dagen|dag|weken|week|uur|uren|minuten|maanden|maand|mensen|personen|gebruikers|pagina's|keer|procent|bestanden|punten|taken|vragen|namen|van|andere|extra|nieuwe|jaar|stuks|euro|collega's|laptops|overige"
# "Ready to send" is not sent; "done by Bob" names no new owner.
TOS = "te"
AGENTS = "door"
LINKS = "en|&|+"
LOOSE_BREAKS = "maar"
CLOCK_PREPS = "om"
VERSIONED = "version|versie|release|firmware|windows|android|ios|patch"
OPENERS = "op|tot|voor|uiterlijk|per"
BREAKS = "maar|echter|terwijl|hoewel|dus|daarentegen"
# "Zet maar op vrijdag": here it is no "but".
BREAKS_NOT_AFTER = "er|vergeet|zet|doe|laat|haal|schuif|verzet|verplaats|vink|sluit|maak|stuur|geef|neem|noteer|hem|'m|het|dit|deze|die|dat|da|ze|alleen|nog|liever|gerust|voorlopig|wacht|vraag|kom|ga|gooi|streep|schrap|hou|houd|meld|mail|bel|zeg|dan|wel|toch|kan|mag|je|zeg"
ORIGINS = "van"
UNTILS = "tot|pas"
LIMITS = "voor|uiterlijk|tegen|tot|eind"
NOT_BEFORE = "voor"
ONS = "op"
FORS = "voor|aan|naar|@"
LEADS = "voor|op|uiterlijk|tegen|,|en|aan|met|deadline|("
PLAN_WORDS = "taak|actie|actiepunt|lijst|plan|planning|nieuwe|extra"
VERB_LEADS = "en|of|dan|ook|al"
ASSIGN_VERBS = "zet|op|toewijzen|wijs|geef|draag|overdragen|delegeren|doorgeven"
TYPO_WORDS = "afgerond|geblokkeerd|verschuiven|herinner|vrijdag|verzonden|getekend|verstuurd|opgestuurd|morgen"
TYPOS = {
    "morgens": "morgens",
    "morsen": "morsen",
    "vrijdags": "vrijdags",
    "verwonden": "verwonden",
    "verzonken": "verzonken",
    "opgestuurde": "opgestuurde",
    "verbonden": "verbonden",
    "gerekend": "gerekend",
    "kaar": "klaar",
    "kllar": "klaar",
    "klar": "klaar",
    "gedaen": "gedaan",
    "oke": "oke",
}
# Any of these keeps a clause from completing, whatever phrase it is part of.
NEGATIVES = "geenszins|nergens|niemand|amper|nauwelijks|zonder|evenmin|allesbehalve|niet|geen|nooit|niets|niks|noch"
# Between two tasks this leaves open which is meant.
ORS = "of"
# What follows is some other thing, not the task's.
INDEFINITE = "een"
RELATIVES = "die|wat|waar|waarvan"
ARTICLES = "de|het|een"
# "12 t/m 15".
THRUS = "tm|tem|totenmet|tot"
# "41 en 44 mogen weg, die zijn klaar".
PLURALS = "die|deze|ze|zij|beide|allebei|beiden"
# "'m" is "hem", "'t" is "het".
CLIPPED = "m|t|k|n|s"
BELONGS = "van|voor|over|bij|aan|in|met"
WANTING = "wil|willen|graag"
AUXILIARIES = "is|zijn|was|waren|heeft|hebben|heb|staat|ben"
# "Tot dinsdag" says goodbye as well.
FAREWELLS = "tot"
# Behind a day these tell why.
CAUSES = "omdat|want|aangezien|doordat|wegens|vanwege"
# Behind these stands why, which may be anything.
REASONS = "omdat|want|aangezien|doordat|wegens|vanwege|gezien"
# With a participle these tell what has been ("is vrijdag afgerond"), with "klaar" what will be.
PERFECTS = "is|zijn|heb|hebben|heeft|hebt|ben|was|waren|werd|werden"
# What these say is said of what stands before them.
STALLS = "vast|stil|geblokkeerd|vastgelopen|kapot|stuk|defect|kwijt"
# What is left is named behind these.
SINGLING = "alleen|enkel|slechts"
# "Op de printers na" leaves out what stands inside.
CIRCUMFIXES = "op|alleen"
# A title that ends so asks for something, be the verb known or not.
INFINITIVES_LAST = "en"
# Its past has this before its stem, or behind what parts from it.
PASTS = "ge"
# Beside a "not" only these still promise the day ("bis Freitag nicht" does not).
ONLIES = "pas"
# "Have a good weekend, see you Monday" promises nothing.
PARTINGS = "weekend|avond|feestdagen"
# "Over twee weken is het klaar": what is counted from now on is to come.
AHEADS = "over|binnen|morgen|overmorgen|volgende|komende|aanstaande"
# "Voeg melk toe aan de koffie" is no task, "aan de lijst" is.
ADDS_INTO = "aan|bij|in"
# Who stands ready is no task.
PRONOUNS = "wij|we|ik|iedereen"
# "Nummer vier" names a task as "nummer 4" does.
SPELLED_AFTER = "nummer|taak|punt|nr"
# "Voor 9 wacht ik op Jeroen" is no day, where a task 9 is spoken of.
TASK_ARTICLES = "voor"
# What is only passed on with these makes nobody an owner.
MESSAGES = "groeten|groetjes|bericht|berichtje|mail|mailtje|nota|uitnodiging|kus|kusjes|maillijst|mailinglijst|verzendlijst|mails|mailtjes|nieuwsbrief|nieuwsbrieven|berichten|meldingen|notificaties|herinneringen"
# A chapter that is only named is no part that was done.
SECTIONS = "hoofdstuk|hoofdstukken|pagina|bladzijde|paragraaf|sectie|module"
# Beside somebody who is named these say whose it is.
THEIRS = "zijn|haar|hun"
# "Mijn abonnement op de sportschool" is another than the task's.
MINE = "mijn|m'n"
# "De andere leverancier" is none of the task's.
DIFFERENT = "andere|ander|anders|vorige|vorig|eerdere"
# Who was written to got no thing.
ADDRESSING = "gemaild|gemailed|geappt|gebeld|geschreven|gesmst"
TOLD = "je|jou|jullie|u|haar|hen|jouw|ze"
# What travels or is eaten is no task.
JOURNEYS = "trein|bus|tram|metro|vliegtuig|vlucht|taxi|station|luchthaven|file|files|lunch|etentje|pizza|pizza's|koffie|taart|pakje|pakketje|regenen|regent|sneeuwen|zus|broer|oma|opa|schoonmoeder|schoonvader|baby|hond|kat|barbecue|bruiloft|trouw|tandarts|sportschool|parkeren|tafel"
# "Je mail doorgestuurd" sends nothing that a task asks for.
YOURS = "je|jouw|jullie|uw"
# Beside these a title in quotation marks is a new task.
ADD_VERBS = "voeg|noteer|toevoegen"
# "De lijst van gasten" is another than "de lijst van klanten".
TIES = "van"
THATS = "dat"
# "Mag ik dit afvinken?" asks whether it is done.
OURSELVES = "ik|we|wij"
# With these it is told who did it, and to what.
HAVERS = "heb|hebben"
# "Hangt af van …" has nothing that is "af".
DEPENDING = "hangt|hangen|afhankelijk|afhangt"
# What is only there has more to be done to it.
ARRIVALS = "binnen"
# What puts right the day or the person that was just said.
AMENDS = "nee|sorry|liever|bedoel|wacht|correctie|beter|oeps|pardon"
# "Ik ben opgeleid": it is the writer who is so.
BEINGS = "ik_ben|ben_ik|we_zijn|zijn_we|wij_zijn|ik_was"
LACKS = "ontbreekt|ontbreken|mis|missen|mist"
# "Without … we can do nothing" is a hindrance.
WITHOUTS = "zonder"
# What a thing of a title does on a day is no promise of the task.
HAPPENINGS = "eindigt|eindigen|begint|opent|sluit|verloopt|vervalt|verstrijkt|verlengd|stopt"
# So a thing comes that is to be set up, tried or signed.
COMINGS = "komt|komen|arriveert|arriveren|toekomen"
# What a title wants to end, or is a thing, is only said to go on.
RUNS = "loopt|lopen"
# "Onze nieuwe webshop" is no task that was shown.
POSSESSIVES = "onze|ons|mijn|hun|jouw"
# "Done with 12, still on 14".
STILLS = "nog|momenteel"
