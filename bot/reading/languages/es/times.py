"""Spanish: vague days, days gone by and times of day."""

DATES = {
    "date.vague": """
el|este finde|puente
durante el finde|puente
en el futuro
a lo largo|mediados|principios|comienzos|inicios de la semana|próxima_semana|semana_que_viene|mes|año
a|por|durante|entre la|semana|esta_semana semana_que_viene|próxima_semana|semana_próxima|semana_entrante|semana_que_entra
la semana próxima|siguiente|entrante|que_entra
la siguiente|otra semana
el mes próximo|entrante|siguiente|que_entra
un|unos|algunos|varios par_de_días|días|diítas|pocos_días [más]
un par de días|semanas [más]
en|dentro_de un|unos|algunos|pocos|varios par_de|días|semanas [días]
en breve|nada
[lo] más|antes pronto|posible [posible]
tan pronto como pueda|podamos|sea_posible
en cuanto pueda|podamos|tenga_un_hueco|tenga_un_rato|tenga_tiempo|me_sea_posible
cuando pueda|podamos|tenga_tiempo|tenga_un_rato
al_rato|ahora_luego|prontito|en_un_ratito|en_estos_días|estos_días|próximos_días|un_día_de_estos|en_los_próximos_días
los próximos días
el próximo|siguiente año
después de vacaciones|navidad|semana_santa|verano|reyes|las_fiestas
a la vuelta [de_vacaciones|del_verano]
[la] próxima semana
[la] semana que viene
[el] próximo mes
[el] mes que viene
el año que viene
pronto|próximamente
más tarde|adelante
luego más
en breve
lo antes posible
cuanto antes
en unos|algunos|los_próximos días
unos días|semanas
principios|mediados|comienzos de|del [la|mes|semana|@mon] [semana|mes] [que|próxima]
en @mon
el fin de semana
@n o @n días
otros @n días
otra semana|semana_más
@n días|semanas|semana más
un día de estos
en algún momento
un rato
""",
    "date.past": """
ayer|anteayer|antier a_última_hora|por_la_tarde|por_la_mañana|por_la_noche|mismo|al_mediodía|tarde
antes de ayer
el otro día
[ya] hace [ya] @n|un|una|unos|unas|varios|algunos días|semanas|rato|momento|par_de_días|ratito|tiempo|horas
desde el @wd|@n|@date|otro_día|mes_pasado|lunes_pasado
desde hace @n|un|una|unos|varios|días|semanas|tiempo días|semanas|rato|mes
esta mañana|madrugada
la semana anterior|antepasada
el mes|año anterior|pasado
[el] @wd de la semana pasada
[el] pasado @wd|@date|@n
recién
ayer [por] [la] [tarde|mañana|noche]
anteayer|antier
anoche
esta mañana
la semana pasada
el mes pasado
el @wd pasado
@wd pasado
hace @n días|semanas|horas|meses|minutos
hace un|una|unos rato|momento|semana|días|mes
desde ayer|@wd|@date
desde hace @n días|semanas
ayer en la tarde|mañana|noche
desde ayer en la tarde|mañana
lleva|llevamos|llevo @n días|semanas|meses
""",
    "clock.h": """
@n hs|hrs|horas
a|sobre|hacia|antes_de|para las @n|@clock [h|hs|hrs|horas]
@clock h|hs|hrs|horas
a las @n [horas|h|hrs]
a las @clock
antes de las @n|@clock
""",
    "clock.am": "a las @n|@clock de la mañana|madrugada\na las @n|@clock am",
    "clock.pm": """
[a|para|antes_de] las @n|@clock de la tarde|noche
[a|para|antes_de] las @n|@clock pm|p.m
a las @n|@clock de la tarde|noche
a las @n|@clock pm
""",
    "clock.half": "[a|para|sobre|hacia|antes_de] las @n y media [de_la_mañana]",
    "clock.halfpm": "[a|para|sobre|hacia|antes_de] las @n y media de la tarde|noche",
    "clock.noon": """
a|al|antes_del mediodía
al mediodía
a mediodía
""",
}
