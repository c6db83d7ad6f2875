"""Spanish: days, months, numbers and the phrases that date by them (times.py has vague ones and times of day)."""

WEEKDAYS = ("lunes", "martes", "miércoles", "jueves", "viernes", "sábado", "domingo")
SHY_DAYS = ""
MONTHS = (
    "enero|ene",
    "febrero|feb",
    "marzo",
    "abril|abr",
    "mayo",
    "junio|jun",
    "julio|jul",
    "agosto|ago",
    "septiembre|setiembre|sept|sep",
    "octubre|oct",
    "noviembre|nov",
    "diciembre|dic",
)
NUMBERS = {
    "un": 1,
    "una": 1,
    "uno": 1,
    "dos": 2,
    "tres": 3,
    "cuatro": 4,
    "cinco": 5,
    "seis": 6,
    "siete": 7,
    "ocho": 8,
    "nueve": 9,
    "diez": 10,
    "once": 11,
    "doce": 12,
    "trece": 13,
    "catorce": 14,
    "dieciséis": 16,
    "diecisiete": 17,
    "dieciocho": 18,
    "veinte": 20,
    "treinta": 30,
}
ORDINALS = {
    "primero": 1,
    "primera": 1,
    "primer": 1,
    "primeras": 1,
    "primeros": 1,
    "últimas": 99,
    "últimos": 99,
    "segunda": 2,
    "segundo": 2,
    "tercera": 3,
    "tercero": 3,
    "última": 99,
    "último": 99,
}
ORDINAL_ENDINGS = "º|ª|o"
DOTS = True
DATES = {
    "skip.shift": "turno [de] [la] mañana|tarde|noche",
    # It is said of last year's, not of the task.
    "skip.last_year": "el año pasado|anterior\nhace ~ años\nhace un año",
    "date.today": """
[hoy] a la tarde|noche|tardecita
esta tardecita
[a|para|al] última hora de hoy
a última hora
en el día de hoy
antes de que acabe|termine el día
[en] lo que queda de día|hoy
al final de la jornada|tarde
en un rato|ratito
en un par de horas
dentro de un rato|ratito
hoy
esta tarde|noche
hoy mismo
al final del día
final|fin del día
hoy por la tarde|noche
""",
    "date.tomorrow": """
[a] primera|última hora de mañana
mañana a primera|última hora
mañana a la mañana|tarde|noche|tardecita
mañana al mediodía|cierre
mañana sin_falta|al_mediodía|temprano|tempranito|a_última_hora|en_la_mañana|en_la_tarde|por_la_tarde|en_el_día
[a] primera hora de mañana
mañana
mañana por la mañana|tarde|noche
mañana a primera hora
mañana mismo
el día de mañana|mañana_mismo
""",
    "date.after_tomorrow": "pasado mañana",
    "date.a_week": """
[en|dentro_de] una semanita
de aquí|acá|hoy en ocho|una_semana
en ocho días
en cosa de una semana
de hoy en ocho
hoy en ocho
en|dentro de|una una semana
en una semana
dentro de una semana
una semana
""",
    "date.fortnight": """
[en|dentro_de] dos|un_par_de semanitas
en|dentro_de dos|un_par_de semanas
de aquí|acá|hoy en quince
de aquí|acá a quince días
en quince
dos semanas
un par de semanas
quince días
de aquí a quince días
en quince días
dentro de quince días
en una quincena
""",
    "date.a_month": "en|dentro_de un mes",
    "date.days": """
[en|dentro_de] @n diítas|diitas
de aquí|acá a @n días
en cosa de @n días
en @n días|día
dentro de @n días
@n días
""",
    "date.weeks": """
[en|dentro_de] @n semanitas
de aquí|acá a @n semanas
en @n semanas
dentro de @n semanas
@n semanas
""",
    "date.months": "en|dentro_de @n meses",
    "date.business_days": """
[en|dentro_de|a|plazo_de] @n días hábiles|laborables|laborales|útiles
[en|dentro_de] @n días hábiles|laborables
""",
    "date.weekday": """
[a] primera|última hora del|de_el @wd
el @wd a primera|última hora
[el|este] @wd a la mañana|tarde|noche|tardecita
[el|este] @wd al mediodía|cierre
[el|este] @wd sin_falta
[el] @wd a_primera_hora|a_última_hora|al_mediodía|en_la_tarde|en_la_mañana|por_la_noche
[el] @wd
[el] @wd por la mañana|tarde|noche
@wd temprano|mañana|tarde
""",
    "date.this_weekday": """
[el] @wd mismo
[el] mismo @wd
este mismo @wd
este @wd
[el] @wd de esta semana
""",
    "date.next_weekday": """
[el] @wd de la próxima|siguiente|otra
[el] @wd de la semana próxima|siguiente|entrante|que_entra
[el] @wd de la otra semana
[el] @wd entrante
[el] @wd que entra
la semana que entra [,] [el] @wd
la semana próxima|entrante|siguiente [,] [el] @wd
la siguiente semana [,] [el] @wd
[el] @wd semana que viene
[el] próximo @wd
[el] @wd próximo|siguiente
[el] @wd que viene
[el] @wd de la [próxima] semana [que|siguiente] [viene]
[el] @wd de la semana que viene
[el] @wd de la próxima semana
la próxima semana [,] [el] @wd
la semana que viene [,] [el] @wd
""",
    "date.weekday_week": """
[el] @wd en ocho
[el] @wd que viene no el otro
[el] @wd dentro de una semana
""",
    "date.end_of_week": """
antes de que acabe|termine|finalice la semana
antes del fin|final de semana
antes de acabar|terminar la semana
[a] [el|al|para] final|finales de semana
[en] lo que queda de semana
esta misma semana
en el transcurso|curso de la|esta semana
dentro de esta semana
esta semana sin_falta|seguro
[a] final|finales|fines de la|esta semana
[a] [el|al|para] fin|final|finales de la|esta semana
esta semana a más tardar
""",
    "date.end_of_next_week": """
[a] [el|al|para] fin|final|finales|fines de la próxima|siguiente
[a] [el|al|para] fin|final|finales|fines de la semana que_viene|que_entra|próxima|siguiente|entrante
[a] [el|al|para] fin|final|finales|fines de la próxima|siguiente|otra semana
[a] [el|al] fin|final|finales de la semana que viene
[a] [el|al] fin|final|finales de la próxima semana
""",
    "date.end_of_month": """
[el] último día de|del|de_este [mes] [@mon]
antes de que acabe|termine el mes
antes de fin|final|finales de mes
[a] [el|al|para] fin|final|finales|fines de|del [este] mes
[a] [el|al|para] fines de @mon|mes
a últimos de|del mes|@mon
[a] cierre de mes
[a] [el|al] fin|final|finales de|del [este] mes|@mon
fin de mes
[a] finales de mes
""",
    "date.end_of_next_month": """
[a] fin|final|finales|fines|últimos de|del mes próximo|siguiente|entrante
[a] fin|final|finales|fines|últimos de|del próximo|siguiente mes
[a] fin|final|finales|fines|últimos de|del mes que_entra
[a] fin|final|finales de|del mes que viene
fin|final|finales del próximo mes
""",
    "date.next_of_month": """
[el|al|día] @n del mes que_viene|próximo|entrante|que_entra
[el|al|día] @n del próximo mes
""",
    "date.first_of_next_month": "[el] 1|primero|uno del próximo mes|mes_que_viene",
    "date.end_of_quarter": "fin|final de|del trimestre",
    "date.end_of_year": """
[a] [el|al|para] fin|final|finales|fines de|del año
antes de que acabe|termine el año
antes de fin|final de año
antes de acabar|terminar el año
fin|final|finales de|del año
""",
    "date.day_month": """
para|hasta|antes|desde|sobre el|del @n|@ord de @mon [de|del] [@year]
al|del @n|@ord de @mon [de|del] [@year]
[el] día @n|@ord de @mon [de|del] [@year]
[el] @n|@ord de|del @mon
[el] @n|@ord de @mon [de|del] [@year]
[el] @n @mon [@year]
""",
    "date.weekday_day_month": """
para|hasta|antes|al el|del @wd [,] [día] @n|@ord de @mon [de|del] [@year]
al|del @wd [,] [día] @n|@ord de @mon [de|del] [@year]
[el] @wd [,] [día] @n|@ord de @mon [de|del] [@year]
""",
    "date.of_month": """
[el|para_el|al|hasta_el|antes_del|sobre_el] día @n
[el|al] @n de este mes
[el|al] @n del mes
[el|al] @n del corriente
[el|al] @n del presente
el @n
el [día] @n
el día @n
al @n
para el @n
antes del @n
""",
    "date.weekday_of_month": """
[el|este] @wd [día|el_día] @n
@wd próximo @n
[el] @wd [día] @n
""",
    "date.given": """
recién [para] @date
[el] @wd [,] [día] @date
[el] día @date
[el] próximo|día @date
[el] próximo día @date
[el] @wd [,] @date
""",
}
