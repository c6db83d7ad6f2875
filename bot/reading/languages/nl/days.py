"""Dutch: days, months, numbers and the phrases that date by them."""

WEEKDAYS = (
    "maandag|maandagochtend|maandagmorgen|maandagmiddag|maandagnamiddag|maandagvoormiddag|maandagavond|ma",
    "dinsdag|dinsdagochtend|dinsdagmorgen|dinsdagmiddag|dinsdagnamiddag|dinsdagvoormiddag|dinsdagavond|di",
    "woensdag|woensdagochtend|woensdagmorgen|woensdagmiddag|woensdagnamiddag|woensdagvoormiddag|woensdagavond|wo",
    "donderdag|donderdagochtend|donderdagmorgen|donderdagmiddag|donderdagnamiddag|donderdagvoormiddag|donderdagavond|do",
    "vrijdag|vrijdagochtend|vrijdagmorgen|vrijdagmiddag|vrijdagnamiddag|vrijdagvoormiddag|vrijdagavond|vr|vrij",
    "zaterdag|zaterdagochtend|zaterdagmorgen|zaterdagmiddag|zaterdagnamiddag|zaterdagvoormiddag|zaterdagavond|za",
    "zondag|zondagochtend|zondagmorgen|zondagmiddag|zondagnamiddag|zondagvoormiddag|zondagavond|zo",
)
SHY_DAYS = "ma|di|wo|do|vr|za|zo|vrij"
MONTHS = (
    "januari|jan",
    "februari|feb",
    "maart|mrt",
    "april|apr",
    "mei",
    "juni|jun",
    "juli|jul",
    "augustus|aug",
    "september|sep|sept",
    "oktober|okt",
    "november|nov",
    "december|dec",
)
NUMBERS = {
    "een": 1,
    "één": 1,
    "twee": 2,
    "drie": 3,
    "vier": 4,
    "vijf": 5,
    "zes": 6,
    "zeven": 7,
    "acht": 8,
    "negen": 9,
    "tien": 10,
    "elf": 11,
    "twaalf": 12,
    "vijftien": 15,
    "twintig": 20,
    "dertig": 30,
    "veertien": 14,
}
ORDINALS = {"eerste": 1, "tweede": 2, "derde": 3, "laatste": 99}
ORDINAL_ENDINGS = "e|ste|de"
DOTS = True
DATES = {
    # It is said of last year's, not of the task.
    "skip.last_year": "vorig|verleden jaar\nvorige|verleden|afgelopen jaar\njaren geleden\n@n jaar geleden",
    "date.today": """
vandaag nog|wel|sowieso|in_de_loop
in de loop van de dag|middag|ochtend|avond
vanmiddag|vanavond|straks_vandaag|vannacht
voor het einde van de dag
einde|eind dag|werkdag|middag
binnen een|het uur|uurtje
vandaag
vanavond|vanmiddag
[aan_het] einde [van] [de] dag
eind van de dag
vandaag nog
""",
    "date.tomorrow": """
morgenochtend|morgenmiddag|morgenavond|morgenvoormiddag vroeg|laat
morgen vroeg|ochtend|middag|avond|nog|wel|zeker|in_de_loop_van_de_dag|einde_dag
in de loop van morgen
morgennamiddag|morgenochtend|morgenmiddag|morgenavond|mrg|morge
de dag van morgen
morgen
morgenochtend|morgenmiddag|morgenavond|morgenvroeg
morgen in de ochtend|middag
morgen vroeg
""",
    "date.after_tomorrow": """
overmorgen ochtend|middag|avond|vroeg
overmorge
overmorgen
""",
    "date.a_week": """
vandaag|nu|precies over|binnen een|één week
over een|één weekje|week
binnen een|de week|weekje
volgende week vandaag
over een|1 week
binnen een week
een week
vandaag over een week
""",
    "date.fortnight": """
over veertien|14 dagen
over|binnen twee|2 weekjes|weken
vandaag over twee|2|14|veertien weken|dagen
over veertien dagen
""",
    "date.a_month": "over een|1 maand\nbinnen een maand",
    "date.days": "over @n dagen|dag\nbinnen @n dagen\n@n dagen",
    "date.weeks": "over @n weken|week\nbinnen @n weken\n@n weken",
    "date.months": "over @n maanden",
    "date.business_days": """
[over|binnen|in] @n werkdagen|werkdag
[over|binnen] @n werkdagen
""",
    "date.weekday": """
rond|rondom|om_en_bij [de] @wd
[op|tegen|uiterlijk] @wd
[op|voor|tegen|uiterlijk] [aanstaande|komende|eerstkomende] @wd [ochtend|middag|avond|namiddag|voormiddag|vroeg]
@wd zeker|wel|pas
@wd in de loop van de dag
as|e.k|eerstvolgende @wd
@wd
op @wd
aanstaande|komende @wd
[op] @wd ochtend|middag|avond
a.s. @wd
""",
    "date.this_weekday": """
@wd nog deze week
deze week [op|nog] @wd
deze @wd
@wd van deze week
@wd deze week
""",
    "date.next_weekday": """
[op] volgende week @wd
[op] @wd [van|in|de] volgende|komende|aankomende week
de volgende @wd
volgende @wd
@wd volgende week
volgende week [op] @wd
@wd van volgende week
""",
    "date.weekday_week": "@wd over een week",
    "date.end_of_week": """
tegen|voor|op|aan [het] eind|einde [van] [de|deze] week
[op] [het] einde|eind [van] [de|deze] week
eind|einde deze|van_de|v.d|vd week
in de loop van deze|de week
nog deze week
deze week nog|wel|zeker|sowieso
voor het weekend
binnen deze week
[het] einde|eind van de|deze week
eind [van] [de|deze] week
einde week
later deze week
""",
    "date.end_of_next_week": """
[op|tegen|voor] [het] eind|einde [van] volgende|komende week
eind|einde van de volgende week
eind|einde [van] volgende week
""",
    "date.end_of_month": """
[op] [de] laatste dag van de|deze maand|@mon
[op] [de] laatste van de maand
[op|tegen|voor] [het] eind|einde [van] [de|deze] maand|@mon
[op|tegen] eind|einde @mon
nog deze maand
maandeinde
[het] eind|einde [van] [de|deze] maand|@mon
einde maand
""",
    "date.next_of_month": "[op] de @dord van volgende maand\n[op] @n|@ord volgende maand",
    "date.weekday_after_next": "[op] @wd over twee weken\n@wd over 14 dagen",
    "date.end_of_next_month": """
[op|tegen|voor] [het] eind|einde [van] [de] volgende|komende maand
eind|einde [van] volgende maand
""",
    "date.end_of_quarter": "eind|einde [van] [het] kwartaal",
    "date.end_of_year": """
[op|tegen|voor] [het] eind|einde [van] [het|dit] jaar
jaareinde|oudjaar
nog dit jaar
eind|einde [van] [het|dit] jaar
""",
    "date.day_month": """
rond|rondom|omstreeks [de] @n|@ord @mon
[op|tegen|voor] [de] @n|@ord|@dord [van] @mon [@year]
[op] @n|@ord @mon [@year]
""",
    "date.weekday_day_month": """
[op|tegen] @wd [,] [de] @n|@ord|@dord @mon [@year]
[op] @wd [,] @n|@ord @mon [@year]
""",
    "date.of_month": """
rond|rondom|omstreeks [de] @dord
[op|tegen] de @dord [van] [deze] [maand]
de @dord van de maand|deze_maand
de @dord
op de @dord
de @n van deze maand
""",
    "date.weekday_of_month": """
[op] @wd [de] @dord
@wd de @n
@wd de @dord
@wd @dord
""",
    "date.given": """
rond|rondom|omstreeks [de] @date
[op|tegen] @wd [,] [de] @date
[op] @wd [,] @date
""",
    "date.vague": """
na pasen|kerst|nieuwjaar|pinksteren|carnaval|hemelvaart
een|één weekje|week extra|langer|meer|uitstel
een|één weekje
half|medio|midden|begin @mon
over een week of twee|drie|wat
over een dag of @n|wat
in|tijdens|gedurende|doorheen [de] [loop_van] volgende|komende week|maand
[ergens|begin|midden|half|in_de_loop_van] volgende|komende|aankomende week|maand
een dezer dagen|weken
binnen|over enkele|een_paar|paar|wat|korte dagen|weken|tijd|dagjes
zo snel|spoedig|gauw mogelijk|ik_kan
zodra mogelijk|ik_kan|het_kan|ik_tijd_heb
asap|zsm|straks|dadelijk|zo_meteen|zometeen|aanstonds|sebiet|seffens|dra|gauw|spoedig|snel|binnenkort|eerdaags|ooit|te_zijner_tijd|tzt
snel|gauw eens
na de|het vakantie|kerst|weekend|zomer|bouwverlof|feestdagen|verlof|zomervakantie|nieuwjaar|pasen
een|paar|enkele|wat paar|dagen|dagjes|weken dagen|weken|dagjes [extra|meer|langer|uitstel]
paar|enkele|wat|meerdere dagen|dagjes|weken|weekjes
volgend jaar|kwartaal
na nieuwjaar
komend weekend|weekeinde
dit weekend|weekeinde
volgende|komende week|maand
volgend jaar
binnenkort|later|gauw|spoedig|straks
zo snel mogelijk
zsm|z.s.m
over een paar|enkele dagen|weken
een paar dagen|weken
begin|midden [van] volgende|deze|@mon [week|maand]
begin|midden [van] [de] week|maand
halverwege [van] volgende|deze|@mon [week|maand]
halverwege [van|de] week|maand
in @mon
het weekend
na het weekend
@n of @n dagen
nog @n dagen|weken|week|dag
nog een week|dag
een dezer dagen
op termijn
ergens volgende|deze week|maand
""",
    "date.past": """
gister|eergister|gisterenavond|gisteravond|gisternamiddag|gisterennamiddag|gisteren|daarstraks|daarnet|zopas|vannacht_al|vanmorgen|vanochtend|vanmorge
vorige|afgelopen|verleden week|maand|@wd|jaar|weekend|dagen
afgelopen @wd|@date
@wd jongstleden|jl|ll|laatstleden
al een|enkele|paar|twee|@n dagen|weken|week|dag|tijd|tijdje
sinds|vanaf vorige|afgelopen|verleden week|@wd|maand
sinds een|enkele|paar|twee|@n dagen|weken|week|dag|tijd|tijdje
sinds gisteren|gister|gisteravond|gistermiddag|gisterochtend|gisternamiddag|vanmorgen|vanochtend|vannacht|eergisteren|vandaag
een paar|enkele|twee dagen|weken|uur|minuten geleden
een|één dag|week|maand|uur|uurtje|tijdje|poos geleden
daarnet|net|zonet|zopas|zojuist
gisteren|gisteravond|gistermiddag|gisterochtend
eergisteren
vanmorgen|vanochtend
vorige week|maand|@wd
afgelopen @wd|week|maand|dagen
@n dagen|weken|uur|minuten geleden
een paar|week|uur geleden|dagen [geleden]
al @n dagen|weken
sinds @wd|gisteren|@date|vorige [week]
zojuist|zonet|net
""",
    "clock.h": """
om|rond|voor|tegen @n [u|uur|h]
om|rond|voor|tegen @clock [u|uur|h]
@clock u|uur|h
om|rond|voor @n uur
om @n
om|rond|voor @clock [uur]
@clock uur
""",
    "clock.pm": """
om|rond|tegen|voor|uiterlijk @n|@clock [uur|u] 's_middags|'s_avonds
om|rond|tegen @n [uur] 's middags|'s_avonds

""",
    "clock.halfto": "om|rond|tegen|voor|uiterlijk half @n",
    "clock.noon": """
tegen|voor|om|rond de|het middag|middaguur
's middags
twaalf uur 's middags
""",
}
