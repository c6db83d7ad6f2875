"""Dutch: days, months, numbers and the phrases that date by them."""

WEEKDAYS = (
    "maandag|ma",
    "dinsdag|di",
    "woensdag|wo",
    "donderdag|do",
    "vrijdag|vr|vrij",
    "zaterdag|za",
    "zondag|zo",
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
    "tien": 10,
    "veertien": 14,
}
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
