"""Portuguese: days, months, numbers and the phrases that date by them."""

WEEKDAYS = (
    "segunda|segunda-feira",
    "terça|terça-feira",
    "quarta|quarta-feira",
    "quinta|quinta-feira",
    "sexta|sexta-feira",
    "sábado",
    "domingo",
)
SHY_DAYS = ""
MONTHS = (
    "janeiro|jan",
    "fevereiro|fev",
    "março|mar",
    "abril|abr",
    "maio|mai",
    "junho|jun",
    "julho|jul",
    "agosto|ago",
    "setembro|set",
    "outubro|out",
    "novembro|nov",
    "dezembro|dez",
)
NUMBERS = {
    "um": 1,
    "uma": 1,
    "dois": 2,
    "duas": 2,
    "três": 3,
    "quatro": 4,
    "cinco": 5,
    "seis": 6,
    "sete": 7,
    "oito": 8,
    "dez": 10,
}
ORDINALS = {"primeiro": 1, "primeira": 1, "última": 99, "último": 99}
ORDINAL_ENDINGS = "º|ª"
DOTS = True
DATES = {
    "date.today": "hoje\nhoje à tarde|noite\nesta tarde|noite\nainda hoje\n[ao|no|até_o] final|fim do dia\nhoje mesmo",
    "date.tomorrow": "amanhã\namanhã de manhã\namanhã cedo\namanhã à tarde|noite|tardinha\namanhã mesmo\namanhã pela manhã",
    "date.after_tomorrow": "depois de amanhã",
    "date.a_week": "em|dentro_de|daqui_a uma semana\numa semana",
    "date.fortnight": "quinze dias\ndentro de quinze dias\nem|daqui_a quinze dias\ndaqui a quinze dias",
    "date.a_month": "em|daqui_a um mês",
    "date.days": "em @n dias|dia\ndaqui a @n dias\ndentro de @n dias\n@n dias",
    "date.weeks": "em @n semanas\ndaqui a @n semanas\ndentro de @n semanas\n@n semanas",
    "date.months": "em|daqui_a @n meses",
    "date.business_days": "[em|dentro_de] @n dias úteis",
    "date.weekday": "@wd [-_feira]\nna|no @wd [-_feira]\n@wd [-_feira] de manhã\n@wd [-_feira] à tarde|noite\n@wd cedo",
    "date.this_weekday": "esta|este|nesta|neste|essa @wd [-_feira]\n@wd [-_feira] desta semana",
    "date.next_weekday": "[na|no|a|o] próxima|próximo @wd [-_feira]\n[na|no|a|o] @wd [-_feira] próxima|próximo\n[na|no] @wd [-_feira] que vem\n[na|no] @wd [-_feira] da próxima semana\n[na|no] @wd [-_feira] da semana que vem\n[na] próxima semana [,] [na|no] @wd [-_feira]\n[na] semana que vem [,] [na|no] @wd [-_feira]",
    "date.end_of_week": "[o|ao|no] fim|final da|desta|dessa semana\nfinal de semana_útil",
    "date.end_of_next_week": "[o|no] fim|final da próxima semana\n[o|no] fim|final da semana que vem",
    "date.end_of_month": "[o|ao|no] fim|final do|deste|desse|de mês|@mon\n[o] fim do mês\nfim de mês|@mon",
    "date.end_of_next_month": "fim|final do próximo mês\nfim|final do mês que vem",
    "date.end_of_quarter": "fim|final do trimestre",
    "date.end_of_year": "fim|final do ano",
    "date.day_month": "[o|no|em] [dia] @n|@ord de @mon [de] [@year]\n[dia] @n @mon",
    "date.weekday_day_month": "[na|no] @wd [-_feira] [,] [dia] @n de @mon",
    "date.of_month": "[o|no|ao|até_o|ao] dia @n\ndia @n",
    "date.weekday_of_month": "[na|no] @wd [-_feira] [,] dia @n",
    "date.given": "[na|no] @wd [-_feira] [,] [dia] @date\ndia @date",
    "date.vague": "[na|a] próxima semana\n[na|a] semana que vem\n[no|o] próximo mês\n[no|o] mês que vem\nano que vem\nem breve|logo\nbreve|brevemente\nmais tarde|pra_frente|para_frente\nassim que possível\no mais rápido|breve possível\nem|nos|por alguns|próximos|uns dias\nalguns|uns dias\nalgumas semanas\ncomeço|início|meados|metade da|de|do [próxima|semana|mês|@mon] [semana] [que] [vem]\nem @mon\nno fim de semana\nfim - de - semana\no final de semana\n@n ou @n dias\nmais @n dias|semanas\nmais uma semana\nmais alguns|uns dias\nqualquer dia",
    "date.past": "ontem [à|de] [tarde|manhã|noite]\nanteontem\nhoje de manhã|cedo\nesta manhã\n[na] semana passada\n[no] mês passado\n[na|no] @wd [-_feira] passada|passado\n[na] última @wd\n[no] último @wd\nhá @n dias|semanas|horas|meses|minutos\nhá pouco|dias|semanas|tempos\nfaz @n dias|semanas|meses\n@n dias|semanas|horas atrás\ndesde ontem|@wd|@date\nagora há pouco|mesmo\nagora mesmo",
    "clock.h": "às @n [horas|h]\nàs @clock\naté às|as @n|@clock [horas|h]\nà @n h\n@n h",
    "clock.am": "às @n|@clock da manhã",
    "clock.pm": "às @n|@clock da tarde|noite",
    "clock.noon": "ao meio - dia|meio-dia\naté o|ao meio - dia\nmeio-dia",
}
