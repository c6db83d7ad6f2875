"""Dutch: words by the part they play, and how the language is written."""

TASK_WORDS = "#|taak|taken|nummer|nr|punt|t|ticket|nummers|actie"
COUNT_BEFORE = "pagina|zaal|kamer|versie|ongeveer|circa|rond|om|stap|fase|deel|$|€|al|sinds|zo'n|week|nog|bijna"
COUNTED = "dagen|dag|weken|week|uur|uren|minuten|maanden|maand|mensen|personen|gebruikers|pagina's|keer|procent|bestanden|punten|taken|vragen|namen|van|andere|extra|nieuwe|jaar|stuks|euro|collega's|laptops|overige"
# "Ready to send" is not sent; "done by Bob" names no new owner.
TOS = "te"
AGENTS = "door"
LINKS = "en|&|+"
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
# Any of these keeps a clause from completing, whatever phrase it is part of.
NEGATIVES = "geenszins|nergens|niemand|amper|nauwelijks|zonder|evenmin|allesbehalve|niet|geen|nooit|niets|niks|noch"
# Between two tasks this leaves open which is meant.
ORS = "of"
# What follows is some other thing, not the task's.
INDEFINITE = "een"
# "Op de printers na" leaves out what stands inside.
CIRCUMFIXES = "op"
# A title that ends so asks for something, be the verb known or not.
INFINITIVES_LAST = "en"
# Beside a "not" only these still promise the day ("bis Freitag nicht" does not).
ONLIES = "pas"
