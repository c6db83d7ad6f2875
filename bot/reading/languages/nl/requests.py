"""Dutch: what is asked of the bot, and what makes a question."""

PHRASES = {
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
    "asks": """
is|zijn|heeft|kan|kunnen|kun|kunt|moet|moeten|zal|zou|wil|mag|weet|was|wordt @it|@task|@person|je|jij|u|jullie|de|het|er|iemand|dat|deze|die|dit
heb|hebben je|jij|u|jullie
kan|kunnen|kun|kunt|moet|moeten|zal|zou|mag we|wij|ik
weet|weten je|jij|u|jullie|iemand|we
""",
    "wh": "wie|wat|waar|hoe|waarom|welke|welk|hoeveel|waarvoor|waarmee|wiens",
}
