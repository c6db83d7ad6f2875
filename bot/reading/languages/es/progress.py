"""Spanish: what is begun, and what is left to do."""

PHRASES = {
    "left": """
[todavía|aún] queda|quedan por
[todavía|aún] falta|faltan|queda|quedan el|la|los|las turno|grupo|tanda
[todavía|aún] falta|faltan|queda|quedan algo|unos|unas
[todavía|aún] [me|nos|le] falta|faltan|queda|quedan [aún|todavía] el|la|los|las|un|una|que|por
""",
    "part": """
me|nos queda|quedan|falta|faltan @n ~
[voy|vamos|estoy|estamos] [ya] a|por la mitad más o menos
más o menos a|por la mitad
a|por mitad de camino|proceso|recorrido
a medio camino
me|nos falta un pelín|pelo|poquito|poquitito|tris|toque|detalle|retoque
solo|sólo|nomás|únicamente|ya_solo|ya_nomás me|nos falta|queda [por] ~
en pruebas|preproducción|preprod|staging|test|desarrollo|el_entorno_de_pruebas|el_entorno_de_test
[lo|la|los|las] llevo|llevamos [ya] al|a_un|en_un|por_el @n [%|por_ciento]
[lo|la|los|las] llevo|llevamos [ya] a|por|por_la|a_la|más_o_menos_a_la mitad|medias
tengo|tenemos|hay|existe|está [ya|hecho] el|un borrador|boceto|esquema
me|nos falta|faltan responder|firmar|revisar|cargar|completar la|el última|último parte|tramo|sección|tanda|página|pregunta|bloque
falta|faltan|queda|quedan [responder|firmar|revisar|cargar|completar] la|el última|último parte|tramo|sección|tanda|página|pregunta|bloque
me|nos falta|faltan responder|firmar|revisar|cargar|completar|enviar|traducir|instalar|configurar|probar|terminar|cerrar ~
[en|por|a] [la|el] página|hoja|fila|registro|capítulo|usuario|punto @n de|de_las|de_los @n
hecho|hecha|hechos|hechas|listo|lista|terminado|terminada|completo|avanzado|avanzada al @n [%|por_ciento]
@n de las|los|ellos|ellas|estas|estos [@n]
uno|una|dos|tres|cuatro|cinco de las|los|ellos|ellas|nuestros|nuestras|@n
tres cuartos|cuartas_partes
dos tercios
un tercio|cuarto
un @n por ciento
[el|la] mitad
[solo|sólo] la|el primera|primer|segunda|segundo mitad|parte|tramo|turno|lote|bloque|tanda|capítulo|capítulos|módulo
capítulos|capítulo|secciones|sección|páginas|página|apartados|módulos|puntos @n [a|al|y|hasta|-] [@n]
al|en un|el @n %
vamos|voy|va al|por|por_el|por_la|en_el @n|mitad|50|80 [%|por_ciento]
a medio hacer|camino|terminar
casi casi|lista|listo|terminado|terminada
ya casi
a punto de
prácticamente|casi lista|listo|terminada|terminado|hecho|hecha|todo
queda|quedan|falta|faltan [aún|todavía] algún|alguno|algunos|algunas|poco|detalle|detalles|flecos
queda|quedan|falta|faltan solo|sólo|nomás|nada_más|únicamente el|la|los|las|un|una|que ~
nada más|nomás me|nos|le falta|faltan|queda|quedan
me|nos|le falta|faltan|queda|quedan solo|sólo|nomás el|la|los|las|un|una
sigo|seguimos con el|la|lo|los resto|demás|otros|otra
voy por la|el mitad|@n
llevo|llevamos @n
llevo|llevamos la|el|más_de_la mitad|80_%|@n_%
parte|buena_parte|gran_parte|la_mayoría|la_mayor_parte de|del
solo|sólo|únicamente [la|el|las|los] parte|partes|capítulo|punto|primera|primer
del|de @n al|a|hasta [el] @n
casi|prácticamente|parcialmente
a medias
la mitad
a|la mitad
la primera|segunda parte|mitad|versión
una parte
mi|nuestra parte
en parte
@n % [hecho|listo|completado]
@n por ciento
@n de @n
solo|sólo|nomás|únicamente falta|faltan|queda|quedan
falta|faltan solo|sólo|algunos|algunas|un|dos|tres|@n
queda|quedan solo|sólo [por]
a falta de
me|nos falta|faltan solo|sólo|un|dos|tres|@n
""",
    "going": """
[lo|la] [vamos|voy|va|está|están|llevo|llevamos] [muy|bastante|bien] avanzado|avanzada|avanzados|avanzadas|adelantado|adelantada
[ya] toy|tamos en|con eso|ello|esto
lo|la|los|las tengo|tenemos [ya] en marcha|curso|proceso|desarrollo|manos
[ya] le entré|entramos [a] [eso|esto]
[ya] le|les|lo estoy|estamos|ando|andamos metiendo|hincando|echando mano|el_diente|caña|candela|horas|duro
[ahora|ahorita|justo|ya] terminando|acabando|finalizando|rematando|ultimando|cerrando|haciéndolo|haciéndola|terminándolo|terminándola|acabándolo [ahora] [mismo]
con|en [la|el] @task ~ estoy|estamos|ando|andamos|voy|vamos|sigo|seguimos
con|en [la|el] @task estoy|estamos|ando|andamos|voy|vamos|sigo|seguimos [ahora]
ya arrancamos|empezamos|comenzamos|arranqué|empecé|comencé|iniciamos|inicié con|a|por
arrancamos|empezamos|comenzamos con la|el|esto|eso
ya está|están|estamos|va en marcha|curso|proceso|ello
estoy|estamos|ando|andamos|sigo|seguimos|vengo|venimos|voy|vamos @ger
lo|la|los|las|te_lo|se_lo estoy|estamos|ando|andamos|sigo|seguimos|voy|vamos @ger
estoy|estamos|ando|andamos|sigo|seguimos ~ @ger
me|nos puse|pusimos con|a|en ello|eso|esto|ella|el_tema
en|con eso|ello|esa|este ando|andamos|estoy|estamos
ando|andamos con|en eso|ello|ella|esa|este|ese
ando|andamos|estoy|estamos|voy|sigo|seguimos en_ello|en_eso|con_ello|con_eso|con_esto|con_ella|a_ello|viéndolo|haciéndolo|trabajándolo|metido_en_ello|a_tope_con_ello
estoy|estamos|ando|andamos|sigo|seguimos haciéndolo|haciéndola|trabajándolo|trabajándola|terminándolo|terminándola|redactándolo|preparándolo|preparándola|revisándolo|revisándola|firmándolo|montándolo|viéndolo|viéndola|en_proceso|manos_a_la_obra|trabajando|liado_con_ello|liada_con_ello|liado|liada
estoy|estamos|ando|andamos|sigo|seguimos trabajando en|sobre
ya estoy|estamos|ando|andamos con|en|trabajando|haciendo|a
[ya] me|nos puse|pusimos|metí|metimos con|en|a [ello|eso|esto|ella]
acabo|acabamos de empezar|comenzar|arrancar|iniciar
recién empecé|empezamos|empiezo|arrancamos|=arranqué|comencé
empecé|empezamos|=arranqué|arrancamos|comenzamos|comencé|=inicié [hoy|ayer|esta_mañana] [con|a|en]
le estoy|estamos dando|entrando|trabajando|chambeando
estamos|estoy en ello|eso
en desarrollo|marcha|ello|trámite|preparación|elaboración|revisión|gestión
se está|están haciendo|trabajando|preparando|tramitando|gestionando|revisando|procesando
está|están en|siendo proceso|curso|marcha|trámite|preparación
va|vamos avanzando|en_marcha
ya en|estamos eso|ello|marcha
ya empezado|empezada|iniciado|iniciada|arrancado|arrancada
arrancado|arrancada|a_ello|currando|chambeando
en curso|proceso|progreso|marcha
estoy|estamos en ello|eso
estoy|estamos trabajando [en]
trabajando en ello|eso|esto
me pongo [con|a]
estoy|estamos con ello|eso|esto
empezado|empezada|comenzado|iniciado|iniciada|empezamos|empecé|comencé
hemos|he empezado
ya empecé|empezamos|comencé|comenzamos
avanzando|trabajándolo
en ello
ando en eso
manos a la obra
""",
}
