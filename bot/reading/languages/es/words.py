"""Spanish: how many, and words that say nothing by themselves."""

PHRASES = {
    "except": "excepto|salvo|menos|quitando|exceptuando|aparte [de] [el|la|los|las|lo] [de] [del]\na excepción|con_excepción|con_la_excepción de|del\nfuera de\nsolo|sólo falta|faltan|queda el|la|los|las @task\nexcepto|salvo|menos|quitando\na excepción de\nexceptuando\naparte de|del\nmenos el|la",
    "all": """
las tres|cuatro|cinco|seis
todo|todos|todas
todas las tareas
todo lo de|del|demás
la lista entera|completa
todas @n
""",
    "both": "ambos|ambas\nlos|las dos",
    "rest": "el resto\nlos demás\nlas demás|otras\nlos otros\nla otra\nel otro\nlo demás\nlas|los @n restantes|otras|otros",
    "place": "la|el|lo primera|primero|primer|segunda|segundo|tercera|última|último [tarea]\nlas|los @n primeras|primeros|últimas|últimos\nlas|los primeras|primeros|últimas|últimos @n",
    "filler": """
más o menos
x|xq|pq|tb|tmb|q
uno a uno
una a una
uno por uno
una por una
quedan|completito|completita|enterito|enterita|necesitar|requerir|ocupar|tardar|ustedes|favor|caso|ni|creo
a partir de ahora
a partir de ya
de ahora en adelante
de hoy en adelante
de aquí en adelante
en adelante
desde ya
partes|jefes|anda|venga|dale|jalando|echando
arriba|abajo|adentro|afuera|dentro|listado|plan|punto|puntos|cosas|asuntos|temas|detalle|detalles
ahorita|ahora|ahí|como|mero|mismito|tempranito|temprano|sms
otra|otro|otras|otros|vez|veces|nuevo|nuevamente
ello|ella|ellos|ellas|míos|suyo|suya|incluso|además|asimismo|efectivamente|justamente|apenas|seguro|bastante|realmente|obviamente|evidentemente|formalmente|oficialmente|definitivamente|finalmente|por_su|cierto|verdad|che|oye|mira|bueno|pues|eh|ey|uf|ufa|híjole|ojo|nomás|igual|enseguida|inmediatamente|rápido|rapidito|tranquilo|tranquila|tranquilos|tardar|jefa|jefe
el|la|los|las|lo|un|una|unos|unas|mi|mis|tu|tus|su|sus|nuestro|nuestra|nuestros|nuestras|vuestro|este|esta|esto|estos|estas|ese|esa|eso|esos|aquel|aquello
yo|tú|él|ella|nosotros|vosotros|ellos|usted|ustedes|me|te|se|le|les|nos|os|mí|ti|conmigo
es|está|están|son|ha|he|hemos|han|has|fue|fueron|sido|estado|ser|estar|había|hay|quedó|quedado|quedaron|queda
y|e|o|u|pero|que|porque|pues|como|aunque|también
a|de|del|al|en|con|por|para|sin|sobre|desde|hasta|entre|ante|tras|vía
ya|muy|bien|ahora|hoy|ayer|mañana|tarde|noche|antes|luego|todavía|aún|solo|sólo|así|aquí|allí|ahí|mismo|misma|finalmente|recién|hace|momento|rato|día|días|semana|mes|lamentablemente|desgraciadamente|afortunadamente|por_fin|fin|entonces|casi|más|menos|siempre|nunca|justo|directamente|correctamente|completamente|parte|lado|equipo|todo|todos|tema|tampoco|apenas
tarea|tareas|número|núm|punto|puntos|nº|cosa|acción|asunto
seguimos|sigo|sigue|siguen|estamos|estoy|sigue
""",
    "generic": "whatsapp|wasap|wsp|wetransfer|mensajería|ambas|partes|documento|documentos|archivo|archivos|fichero|ficheros|papel|papeles|versión|lista|listado|enlace|info|información|datos|copia|adjunto|pdf|correo|firmado|firmada|actualizado|nuevo|nueva|final|solicitado|tabla|papeleo",
    "it": "lo|la|los|las|esto|eso|este|esta|ese|esa|esta_tarea|la_tarea|ésta|éste|le|esa_tarea",
    "prep": "x|a|de|del|al|en|con|por|para|sin|sobre|desde|hasta|entre|ante|tras|vía|mediante|según|durante|porque|gracias|debido",
}
