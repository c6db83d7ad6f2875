"""Spanish: words by the part they play, and how the language is written."""

# What makes a question of what stands before it ("…, no?").
QUESTION_TAGS = "no|verdad|cierto|correcto|si|eh|o|es|asi"

STRICT = True
TASK_WORDS = "#|tarea|tareas|número|nº|núm|punto|t|ticket|puntos|no|n|n°"
COUNT_BEFORE = "pedido|factura|orden|albarán|línea|bus|piso|puerta|calle|km|código|expediente|lote|modelo|talla|capítulo|extensión|somos|seremos|página|sala|versión|unos|unas|aproximadamente|fase|paso|parte|$|€|hace|son|las|a|casi|dentro|los|desde|puesto|posición|lugar|mesa|habitación|asiento|andén|planta|aula|despacho|taquilla|plaza|zona|calibre|canal"
COUNTED = "días|día|semanas|semana|meses|mes|horas|hora|h|minutos|personas|usuarios|páginas|veces|por|archivos|puntos|tareas|preguntas|nombres|de|más|otros|otras|años|euros|equipos|primeros|primeras|últimos|restantes"
# "Ready to send" is not sent; "done by Bob" names no new owner.
TOS = "para"
AGENTS = "por"
CLOCK_PREPS = "las"
VERSIONED = "versión|release|firmware|windows|android|ios|parche"
LINKS = "y|e|&|+"
BREAKS = "pero|aunque|mientras|sin_embargo|así"
ORIGINS = "del"
UNTILS = "hasta"
LIMITS = "al|para|antes|hasta|tardar|tarde|pa'l|pal|pa"
NOT_BEFORE = "antes"
ONS = "el"
FORS = "para|a|@"
LEADS = "para|antes|el|a|,|y|hasta|vence|del|de|(|pa'l|pal|pa"
PLAN_WORDS = "tarea|acción|plan|lista|nueva|punto"
VERB_LEADS = "y|o|también|ya"
ASSIGN_VERBS = "pasen|pasad|pasá|asignen|asignad|turna|turnen|pasaselo|páseselo|pásenselo|pasádselo|dáselo|dádselo|déselo|dénselo|pásasela|pásesela|dásela|désela|asignar|asigna|asigne|asígnalo|asígnala|reasignar|reasigna|delegar|transferir|pasar|pasa|pásalo|pásala|reasígnalo|reasígnala|asígnaselo|asígnasela"
TYPO_WORDS = "aprobado|completada|terminada|cancelado|terminado|enviado|firmado|completado|bloqueado|esperando|viernes|mañana|cancelar|pendiente"
TYPOS = {
    # Words of their own, however near to others.
    "vienes": "vienes",
    "esperado": "esperado",
    "esperados": "esperados",
    "mananas": "mananas",
    "dominio": "dominio",
    "dominios": "dominios",
    "filmado": "filmado",
    "manzana": "manzana",
    "jueces": "jueces",
    "echo": "hecho",
    "hehco": "hecho",
    "heho": "hecho",
    "termindo": "terminado",
    "manaña": "manana",
}
# Any of these keeps a clause from completing, whatever phrase it is part of.
NEGATIVES = "nadie|sin|no|nunca|tampoco|ninguno|ninguna|jamás|ni"
# Between two tasks this leaves open which is meant.
ORS = "o|u"
# What follows is some other thing, not the task's.
INDEFINITE = "un|una"
RELATIVES = "que|quien|quienes"
ARTICLES = "el|la|los|las|un|una"
# "De la 12 a la 15".
THRUS = "a|al|hasta"
# "La 12 y la 14, ambas listas".
PLURALS = "ambas|ambos|están|quedaron|estas|esas"
# Where nothing follows, these say that it is done ("la 5 y la 8 están").
STANDING = "está|están|quedó|quedaron|estaría"
BELONGS = "de|del|para|sobre|en|a"
WANTING = "quiero|queremos|necesito|necesitamos|quisiera|falta"
AUXILIARIES = "es|está|están|son|fue|eran|era|ha|han|hay"
# Behind a day these tell why.
CAUSES = "porque|pues|puesto|dado|que"
# Behind these stands why, which may be anything.
REASONS = "que|porque|pues"
# "Hasta el lunes" says goodbye as well.
FAREWELLS = "hasta"
# What these say is said of what stands before them.
STALLS = "parado|parada|bloqueado|bloqueada|atascado|atascada|detenido|detenida|frenado|frenada|atorado|atorada|trabado|trabada|congelado|congelada|estancado|estancada|roto|rota|rotos|estropeado|estropeada|averiado|averiada|caído|caída"
# What is left is named behind these.
SINGLING = "solo|sólo|nomás|únicamente"
# Before a number that was shown these name the task, where a clause begins or leaves it out.
TASK_ARTICLES = "el"
LEAVING_OUT = "menos|salvo|excepto"
# A title that begins so asks for something, be the verb known or not.
INFINITIVES_FIRST = "ar|er|ir"
# The endings of its past, where no table has the verb.
PASTS = "ado|ada|ados|adas|ido|ida|idos|idas|aron|ieron|aste|=é|=í"
# Beside a "not" only these still promise the day ("bis Freitag nicht" does not).
ONLIES = "recién|sino|hasta"
# "Have a good weekend, see you Monday" promises nothing.
PARTINGS = "semana|finde|puente"
# "Añade leche al café" is no task, "añade una tarea al plan" is.
ADDS_INTO = "a|al"
# Who is ready is no task.
PRONOUNS = "nosotros|nosotras|yo|ustedes|vosotros"
# "La cuatro" names a task as "la 4" does.
SPELLED_AFTER = "la|tarea|número"
# What is only passed on with these makes nobody an owner.
MESSAGES = "saludos|recuerdos|mensaje|correo|correos|mail|recado|abrazo|abrazos|besos|gracias|invitación|mensajes|notificaciones|avisos|recordatorios|lista|boletín|newsletter|emails|mails"
# A chapter that is only named is no part that was done.
SECTIONS = "capítulo|capítulos|sección|secciones|página|páginas|apartado|apartados|módulo|módulos"
# "Reenvié tu correo" sends nothing that a task asks for.
YOURS = "tu|tus|vuestro|vuestra|vuestros|su"
# Beside somebody who is named these say whose it is.
THEIRS = "su|sus"
# "Mi contrato del gimnasio" is another than the task's.
MINE = "mi|mis"
# "El otro proveedor" is none of the task's.
DIFFERENT = "otro|otra|otros|otras|anterior|anteriores"
# Who was written to got no thing.
ADDRESSING = "contesté|contestado|respondí|respondido|escribí|escrito|contestamos|respondimos|escribimos|avisé|avisado|comenté|comentado"
TOLD = "te|os|le|les"
# What travels or is eaten is no task.
JOURNEYS = "tren|autobús|bus|avión|vuelo|taxi|aeropuerto|estación|metro|atasco|tráfico|almuerzo|cena|pizza|pizzas|café|asado|tarta|paquete|amazon|llover|lluvia|nevar|hermana|hermano|hermanos|hermanas|sobrino|sobrina|abuela|abuelo|suegra|suegro|bebé|perro|gato|barbacoa|boda|peli|gimnasio|gym|dentista|parking|aparcar"
# To whom it was done, not what.
DATIVES = "le|les"
# "El acuerdo de paz" is another than "el acuerdo de servicio".
TIES = "de|del"
THATS = "que"
# What does not end so tells who did it: behind it stands an object, or another thing.
PARTICIPLES = "ado|ada|ados|adas|ido|ida|idos|idas|to|ta|tos|tas|cho|cha|chos|chas|so|sa|sos|sas"
# "¿Puedo darlo por hecho?" asks whether it is done.
OURSELVES = "puedo|podemos|podríamos|debo|debería"
# What puts right the day or the person that was just said.
AMENDS = "no|perdon|mejor|digo|perdona|espera|correccion|quise|disculpa"
# What ends so is being done; the verb may be one that no table knows ("conduciendo").
GERUNDS = "ando|iendo|yendo"
LACKS = "falta|faltan"
# "Without … we can do nothing" is a hindrance.
WITHOUTS = "sin"
# What a thing of a title does on a day is no promise of the task.
HAPPENINGS = "termina|terminan|acaba|acaban|empieza|empiezan|comienza|comienzan|abre|abren|cierra|cierran|vence|vencen|caduca|caducan|expira|expiran|finaliza|finalizan|renueva|renuevan"
# So a thing comes that is to be set up, tried or signed.
COMINGS = "llega|llegan|viene|vienen|entra|entran"
# "Nuestra nueva tienda" is no task that was shown.
POSSESSIVES = "nuestro|nuestra|nuestros|nuestras|mi|mis"
# "Done with 12, still on 14".
STILLS = "todavia|aun|sigo|seguimos"
