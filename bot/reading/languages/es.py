"""Spanish: phrases by what they say, verbs in families, days."""

PHRASES = {
    "done": """
hecho|hecha|hechos|hechas|listo|lista|listos|listas|terminado|terminada|terminados|terminadas|acabado|acabada|completado|completada|finalizado|finalizada|finalizados|concluido|concluida|resuelto|resuelta|cerrado|cerrada|realizado|realizada|done|completo|completa|solucionado|terminé|acabé|terminamos|acabamos|cumplido
ya está|quedó|estuvo|estaría
ya está|quedó|quedaron|están hecho|hecha|listo|lista|todo
ya quedó
está|están hecho|hecha|hechos|listo|lista|listos|terminado|terminada
ya lo|la hice|hicimos|terminé|terminamos|hemos_hecho|he_hecho
ya se hizo
se hizo ya
lo|la hizo|hice|hicimos
queda|quedó|quedan hecho|hecha|listo|lista|resuelto|cerrado|cerrada
✅
✔
✓
☑
💯
""",
    "state": "está|están|quedó|quedaron en_línea|en_marcha|activo|activa|operativo|operativa|disponible|en_producción\nya funciona",
    "mark": """
puedes|puede|podéis|pueden|podrías|podría marcar|cerrar|tachar|dar ~ ~ como|por hecho|hecha|completada|completado|terminado|terminada|lista|listo
márcala|márcalo|márquela|márquelo|marca|marque|marcar ~ como hecho|hecha|completada|completado|terminada|terminado
puedes|puede|podéis|pueden cerrar|cerrarla|cerrarlo
dalo|dala|denlo por hecho|hecha|cerrado|terminado
ciérralo|ciérrala
""",
    "part": """
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
falta|faltan solo|sólo|todavía|aún|algunos|algunas|un|dos|tres|@n
queda|quedan solo|sólo|por
a falta de
me|nos falta|faltan solo|sólo|un|dos|tres|@n
""",
    "going": """
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
    "block": """
esperando [a] [que|por]
a la espera [de]
en espera [de]
espero|esperamos [a] que|respuesta|la|el
bloqueado|bloqueada|bloqueados|bloquea [por]
atascado|atascada|parado|parada|detenido|detenida|frenado|frenada|atorado|trabado [por|en|con]
en pausa
pendiente de|del
depende|dependemos de|del
no puedo|podemos|puede|se_puede hasta|sin|porque
no puedo|podemos|puede ~ ~ hasta|sin|porque|mientras
no puedo|podemos avanzar|hacer|continuar|seguir|empezar|acceder|enviar|firmar|hacerlo|hacerla
hasta que [no]
mientras no
sin respuesta|acceso|noticias
no tengo|tenemos acceso|respuesta|permisos
falta|faltan [que|la|el] aprobación|autorización|respuesta|firma|visto_bueno|permiso|permisos|confirmación|acceso
falta que
me|nos falta la|el|que aprobación|autorización|respuesta|firma|permiso|confirmación|acceso|visto
necesito|necesitamos ~ ~ antes|primero
necesito|necesitamos [antes|primero] que
primero necesito|necesitamos
lo tiene legal|jurídico|compras|sistemas|finanzas
está en manos de
está en legal|jurídico|compras
""",
    "freed": "ya no está|estoy|estamos bloqueado|bloqueada|esperando\ndesbloqueado|desbloqueada",
    "cancel": """
ya no hace falta
ya no es|se necesario|necesaria|necesita|requiere|requerido
ya no [lo|la|los] necesitamos|necesito|aplica|procede|ocupamos
no hace falta
no es necesario|necesaria
no aplica
no procede
n / a
cancelar|cancela|cancele|cancelen|cancelad|cancelarla|cancelarlo|cancélala|cancélalo
elimina|elimine|eliminar|eliminen|quita|quite|quitar|borra|borrar|descarta|descartar|elimínala|quítala|descartado|descartada @it|@task|esta
elimínala|quítala|elimínalo|quítalo|bórrala|bórralo
queda|quedó descartado|descartada|cancelado|cancelada|anulado|anulada|obsoleto
no se va a hacer
ya no se hará|hace|va
olvida|olvídate esta|este|de
obsoleto|obsoleta|innecesario|innecesaria
""",
    "keep": "no hace falta que|responder|nada|contestar\nno es necesario que\nsin prisa\nno corre prisa\nno hay prisa",
    "reopen": "reabrir|reabre|reabra|reabran|reábrela|reábrelo|reabrirla|reabrirlo|reabrid\nabrir|abre|abra de nuevo\nvolver a abrir\nvuelve|vuelvan a abrir|abrirla|abrirlo",
    "move": """
mover|mueve|mueva|movemos|aplazar|aplaza|aplazamos|posponer|pospón|posponemos|retrasar|retrasa|retrasamos|postergar|posterga|postergamos|correr|recorrer|recorremos|pasar|pasa|pasamos|pásalo|pásala|muévelo|muévela|cambiar|cambia|alargar|extender|ampliar|prorrogar|atrasar|se_atrasa|se_retrasa|se_mueve|dejarlo|dejamos|aplázalo|pospónlo|aplazarlo|moverlo|posponerlo|pasarlo|moverla|aplazarla|posponerla|pasarla
retrasa|retrasará|retrasamos
cambiar la fecha
nueva fecha
prórroga
""",
    "until": "hasta [el] @date",
    "due": "vence|plazo|fecha_límite|vencimiento",
    "eta": """
para|antes|a|el|al|en|de|del|por|sobre|hacia|hasta
a más tardar
como tarde|muy_tarde|máximo
posible|factible|viable|realista|probable|probablemente|seguramente|previsto|prevista|prevemos|previsión|estimado|idealmente|mejor|bien|vale|ok|conviene|sirve|funciona|parece
espero|esperamos|creo|calculo|calculamos|supongo|pienso|confío|apunto|digamos
necesito|necesitamos|quiero|tendré|tendremos|tendrás|tendréis|tendrán|tengo|tienes|tienen|tenéis|estará|estaría|queda|quedará|quedaría|sería|será|es|sea|lo|la|va
plazo|fecha|eta|podría|puede|puedo|podemos|ser|lista|listo|más|tarde
""",
    "remind": """
recuérdame|recuérdenos|recuérdamelo|recuérdeme|recordarme|recordármelo|recordatorio|recuérdanos|recordadme|recuérdenme
me|nos recuerdas|recuerda|recuerdan|avisas|avisa|recordáis
avísame|avíseme|avísenme
vuelve|vuelva a preguntarme|preguntar|recordarme|escribirme|avisarme
pregúntame|pregúnteme|pregúntanos [de_nuevo|otra_vez]
insiste|insísteme
snooze
dame un toque
""",
    "assign": """
asignar|asigna|asigne|asígnalo|asígnala|asígnasela|asígnaselo|asígneselo|reasignar|reasigna|reasígnalo|reasígnala|pasar|pasa|pásalo|pásala|pásaselo|pásasela|dar|dáselo|dásela|transferir|delegar|delego|entregar ~ [a]
para @person
es de @person
le toca|corresponde a
corresponde|toca|pertenece a
ahora es|lo_lleva|la_lleva
es|sería cosa|responsabilidad|tarea de @person
que lo|la haga|lleve|tome|vea|gestione @person
habla|hablad con @person
responsable
a @person
""",
    "owns": "@person se encarga|encargará|ocupa|ocupará|hace_cargo\nse encarga|encargará|ocupa|ocupará|hará_cargo|hace_cargo [de] [esto|ello|eso|esta|la] @person\nlo|la lleva|llevará|hace|hará|gestiona|tiene|hace_ahora|toma|ve|verá @person\n@person lo|la lleva|llevará|hace|hará|gestiona|toma|ve|verá|hará\n@person va a encargarse|hacerlo|hacerla|llevarlo|ocuparse",
    "speaker": "yo me encargo|ocupo\nme encargo|ocupo yo\nlo|la hago|tomo|cojo|llevo|asumo yo\nyo lo|la|le hago|tomo|cojo|llevo|asumo\nme la|lo quedo\nyo [me] hago cargo\nme hago cargo\nme encargo [de] [@it|@task]",
    "notme": "no soy yo\nya no soy|es|lo_llevo|la_llevo [yo] [mía|mío]\nno es mío|mía|mi_tarea|conmigo\nno me toca|corresponde\notra persona",
    "turnto": "pregúntale|pregunta|hablad|habla|preguntad|pregunten con|a @person",
    "add": """
añadir|añade|añada|añadan|agregar|agrega|agregue|agreguen|crear|crea|cree|poned|pon|apunta|incluye|incluir [una] [nueva|otra] tarea|punto|acción [para]
añadir|añade|agregar|agrega|agregue|añadid al|a_la plan|lista
nueva|otra tarea|acción [para]
tarea nueva [para]
puedes|puede|podéis|podrías|pueden añadir|agregar|crear
añade|agrega|añadir|agregar
pendiente nuevo
""",
    "status": "estado [actual|general|del_plan|del_proyecto]\nestatus|status|resumen\ncómo vamos|va_el_plan|va_el_proyecto|va_todo|estamos\nen qué punto|situación estamos|vamos|está_el_plan|está_el_proyecto\ncuál es el estado|estatus\ndónde estamos\ncómo va [todo] [el|la] [plan|proyecto]",
    "mine": "mis tareas|pendientes\nqué tengo|me_queda|me_falta|debo|me_toca [que|yo] [pendiente|hacer|por_hacer]\nqué me queda|falta|toca [por|a_mí] [hacer]\nqué tareas tengo\nmis tareas pendientes\nqué tengo que hacer",
    "help": "ayuda|help\ncómo funciona esto|este|el\nqué puedo|debo responder|escribir|contestar|hacer|decir\nqué comandos\ncómo respondo|contesto|uso\ninstrucciones",
    "stop": "baja|stop|unsubscribe|desuscribir|desuscribirme\ndarme|dadme|dame|denme|date de baja\nno [quiero|quisiera|deseo] [recibir] más correos|mails|mensajes|emails|recordatorios\nno quiero más|recibir\ndeja|deje|dejen|dejad de enviarme|enviar|mandarme|mandar|escribirme\nno me envíes|envíen|envíe|mandes|manden|escriban|escribas más\nquítame|quíteme|sácame de la|esta lista",
    "undo": "deshaz|deshacer|deshaga|deshagan|deshazlo|deshacerlo|undo|revertir|revierte|revierta|reviértelo\nvuelve|vuelva atrás\nanula|anular lo|el|la anterior|último|última|cambio\ndar marcha atrás",
    "slip": "me equivoqué|he_equivocado [de] [tarea]\nme he equivocado\ntarea equivocada\npor error\nfue un error",
    "thanks": """
gracias|thanks
muchas|mil gracias
gracias por ~ ~
gracias de antemano
saludos|saludo|abrazo|abrazos|cordialmente|atentamente|slds
un saludo|abrazo
perfecto|genial|estupendo|excelente|vale|ok|bien|bueno|fantástico|fenomenal|entendido|recibido|enterado|enterada|anotado|claro|listo_gracias|buenísimo|chévere|sale|órale|súper|maravilloso|guay|okey|oka
muy bien
de acuerdo
buen trabajo|día|fin|finde
buen fin de semana
buena semana
de nada
todo bien
qué bien
hola|buenas|buenos|buen|estimado|estimada|querido|querida
buenos días
buenas tardes|noches
perdón|perdona|disculpa|disculpe|disculpen|lo_siento|disculpas|lamento
perdón|disculpa|perdona por ~ ~
por favor
porfa|porfis
no hay problema
sin problema
hasta luego|pronto|mañana
feliz ~
que tengas|tengan|tengáis ~ ~
enhorabuena|felicidades|bravo
👍
👌
🙏
🎉
😊
🙂
😀
💪
🙌
👏
""",
    "yes": "sí|si|yes|claro_que_sí|exacto|correcto|efectivamente|afirmativo",
    "no": "no\ntodavía|aún no\nno todavía|aún\n❌\nni idea\nno está\nsin empezar|hacer\nsigue pendiente\npendiente\npendientes\nno del todo",
    "open": "pendientes_todas",
    "not": "no|nunca|ni|sin|tampoco|nada|ninguno|ninguna|jamás\ntodavía|aún no\nno hemos|he|ha|han|está|están\naún|todavía falta",
    "none": "ninguno|ninguna [de] [los|las] [dos|tres|estas|estos|tareas]\nni uno|una ni|de otro|otra|ellos|ellas\nnada de",
    "will": """
estará|estarán|será|serán|voy|va|vamos|van|haré|haremos|hará|enviaré|enviaremos|enviará|mandaré|terminaré|terminaremos|firmaré|firmaremos|debería|deberían|debe|deben|tendré|tendremos|tendrás|tendréis|tendrán|tendrá|quedará|quedarán|puedo|podemos|podré|podremos|podría|quiero|espero|esperamos|pienso|pretendo|planeo|prevemos|intentaré|intentaremos|exportaré|entregaré|subiré|hago|hacemos|mando|envío|termino|terminamos_mañana|firmo|entrego|acabo|dejo|tengo|paso
hay que|tengo_que|tenemos_que
por hacer|firmar|enviar
lo|la dejo|tendré|tendremos|tenéis|tienes|tienen|tengo|mando|envío|hago|firmo|termino|entrego|acabo
a ver si
""",
    "if": "si|cuando|cuándo|una_vez|apenas|en_cuanto|tan_pronto|después|tras|antes_de|a_menos|salvo_que|siempre_que|siempre_y_cuando\nen cuanto\nuna vez [que]\ntan pronto [como]\ncuando",
    "softif": "si es posible\nsi puede|puedes|podéis|pueden ser\nsi os|te|le|les parece [bien]\nsi todo va|sale bien\nsi no te|le|os importa\nsi hace falta\ncuando puedas|pueda|puedan",
    "maybe": """
creo|creemos|supongo|imagino|pienso|diría|juraría|entiendo|espero|calculo|parece|parecía
creo|supongo|imagino|pienso que
me parece [que]
me suena
quizá|quizás|tal_vez|probablemente|seguramente|posiblemente|aparentemente|supuestamente|a_lo_mejor
a lo mejor
al parecer
se supone
no estoy|estamos seguro|segura|seguros
no sé|tengo_claro si
casi seguro
debe|debería de|estar|haber
debería estar|haber
ya debería
puede que
podría estar|ser
habrá|habrán
que yo sepa
si no me equivoco
si no recuerdo mal
según recuerdo
igual
""",
    "heard": "según|dice|dicen|dijo|dijeron|comentó|comenta|asegura|me_dijo|me_han_dicho\nme|nos dijo|dice|ha_dicho|comentó|comenta|confirmó|han_dicho|dijeron\n@person dice|dijo|comenta|asegura|comentó",
    "wh": "quién|quiénes|qué|dónde|cómo|cuál|cuáles|cuánto|cuántos|cuántas|por_qué\nquien|que|donde|como|cual tiene|lleva|es|hay|está|hace|significa|formato|debo|puedo",
    "asks": """
está|están|es|son|hay|sabes|saben|sabéis|habéis|has|han|ha|hemos|tienes|tienen|tenéis|necesitas|necesitáis|necesitan|alguien|quieres|queréis
hay que
""",
    "wish": """
puedes|puede|podéis|pueden|podemos|podrías|podría|podrían|podríamos|puedo|podréis
se puede|podría
es|sería posible
por favor
porfa
me|nos puedes|podéis|pueden|podrías
quisiera|quisiéramos|querría|me_gustaría|nos_gustaría
te|os|le|les importa
cabe
""",
    "except": "excepto|salvo|menos|quitando\na excepción de\nexceptuando\naparte de|del\nmenos el|la",
    "all": "todo|todos|todas\ntodas las tareas\ntodo lo de|del|demás\nla lista entera|completa\ntodas @n",
    "both": "ambos|ambas\nlos|las dos",
    "rest": "el resto\nlos demás\nlas demás|otras\nlos otros\nla otra\nel otro\nlo demás\nlas|los @n restantes|otras|otros",
    "place": "la|el|lo primera|primero|primer|segunda|segundo|tercera|última|último [tarea]\nlas|los @n primeras|primeros|últimas|últimos\nlas|los primeras|primeros|últimas|últimos @n",
    "same": "también|igual|igualmente|ídem|lo_mismo",
    "past": "desde\nhace\nera|estaba\noriginalmente",
    "missed": "debía|tenía_que|debió|debería_haber|iba_a|tendría_que_haber",
    "away": "vacaciones|fuera|ausente|baja_médica|festivo|puente|viaje|permiso_de|cerrado_por\nestoy|estaré|estamos|estaremos fuera|ausente|de_viaje|de_vacaciones\nde baja médica|hasta\nvuelvo|regreso|de_vuelta|volveré|regresaré",
    "meet": "reunión|reuniones|reunirnos|llamada|llamamos|llamo|hablamos|hablar|vemos|vernos|hablé|hablado|revisamos|revisar|taller|sesión|presentación|convocatoria|invitación|cita|junta|quedamos|formación_de\nnos vemos\nlo vemos|hablamos|comentamos",
    "tell": "te|os|le|les|ya aviso|avisaré|avisamos|digo|diré|confirmo|confirmaré|informo|informaré|cuento|contaré|mantengo|comento\navisaré|avisaremos|informaré|confirmaré",
    "other": "el|la|otro|otra otro|otra|contrato_viejo contrato|documento|tarea|archivo\notra cosa",
    "notreally": "no hay problema|prisa\nsin problema|problemas\nno pasa nada\nno solo\nno te|se|os preocupes|preocupe|preocupéis\nno dudes|duden|dude",
    "moretime": "más tiempo|plazo\nun poco más\nprórroga|aplazar|posponer|retrasar|postergar|aplazarlo|posponerlo\notra fecha\nmás tarde|adelante",
    "filler": """
el|la|los|las|lo|un|una|unos|unas|mi|mis|tu|tus|su|sus|nuestro|nuestra|nuestros|nuestras|vuestro|este|esta|esto|estos|estas|ese|esa|eso|esos|aquel|aquello
yo|tú|él|ella|nosotros|vosotros|ellos|usted|ustedes|me|te|se|le|les|nos|os|mí|ti|conmigo
es|está|están|son|ha|he|hemos|han|has|fue|fueron|sido|estado|ser|estar|había|hay|quedó|quedado|quedaron|queda
y|e|o|u|pero|que|porque|pues|como|aunque|también
a|de|del|al|en|con|por|para|sin|sobre|desde|hasta|entre|ante|tras|vía
ya|muy|bien|ahora|hoy|ayer|mañana|tarde|noche|antes|luego|todavía|aún|solo|sólo|así|aquí|allí|ahí|mismo|misma|finalmente|recién|hace|momento|rato|día|días|semana|mes|lamentablemente|desgraciadamente|afortunadamente|por_fin|fin|entonces|casi|más|menos|siempre|nunca|justo|directamente|correctamente|completamente|parte|lado|equipo|todo|todos|tema|tampoco|apenas
tarea|tareas|número|núm|punto|puntos|nº|cosa|acción|asunto
seguimos|sigo|sigue|siguen|estamos|estoy|sigue
""",
    "generic": "documento|documentos|archivo|archivos|fichero|ficheros|formulario|contrato|papel|papeles|versión|lista|listado|enlace|info|información|datos|copia|adjunto|pdf|correo|firmado|firmada|actualizado|nuevo|nueva|final|solicitado|tabla|papeleo",
    "it": "lo|la|los|las|esto|eso|este|esta|ese|esa|esta_tarea|la_tarea|ésta|éste|le|esa_tarea",
    "prep": "a|de|del|al|en|con|por|para|sin|sobre|desde|hasta|entre|ante|tras|vía|mediante|según|durante|porque|gracias|debido",
}
TASK_WORDS = "#|tarea|tareas|número|nº|núm|punto|t|ticket|puntos|no"
COUNT_BEFORE = "página|sala|versión|unos|unas|aproximadamente|fase|paso|parte|$|€|hace|son|las|a|casi|dentro|los|desde"
COUNTED = "días|día|semanas|semana|meses|mes|horas|hora|h|minutos|personas|usuarios|páginas|veces|por|archivos|puntos|tareas|preguntas|nombres|de|más|otros|otras|años|euros|equipos|primeros|primeras|últimos|restantes"
LINKS = "y|e|&|+|o|u"
BREAKS = "pero|aunque|mientras|sin_embargo|así"
ORIGINS = "del"
UNTILS = "hasta"
LIMITS = "para|antes|hasta|tardar|tarde"
NOT_BEFORE = "antes"
ONS = "el"
FORS = "para|a|@"
LEADS = "para|antes|el|a|,|y|hasta|vence|del|de|("
PLAN_WORDS = "tarea|acción|plan|lista|nueva|punto"
VERB_LEADS = "y|o|también|ya"
ASSIGN_VERBS = "asignar|asigna|asigne|asígnalo|asígnala|reasignar|reasigna|delegar|transferir|pasar|pasa|pásalo|pásala|reasígnalo|reasígnala|asígnaselo|asígnasela"
TYPO_WORDS = "terminado|enviado|firmado|completado|bloqueado|esperando|viernes|mañana|cancelar|pendiente"
TYPOS = {"echo": "hecho", "hehco": "hecho", "heho": "hecho", "termindo": "terminado", "manaña": "manana"}

VERBS = {
    "send": (
        "enviar|mandar|devolver|remitir|entregar|compartir|subir|facilitar|proporcionar|envío|pasar|enviaré|mandaré|envio|entregaré|subiré|envíe|mandar",
        "enviado|enviada|enviados|enviadas|mandado|mandada|mandados|devuelto|devuelta|remitido|entregado|entregada|compartido|compartida|subido|subida|subidos|facilitado|envié|enviamos|mandé|mandamos|entregué|subí|compartí|adjunto|adjunta|pasado|te lo envié|devolví|salió",
    ),
    "sign": ("firmar|firma|firmo|firmaré", "firmado|firmada|firmados|firmé|firmamos|firmaron|firmó"),
    "approve": ("aprobar|validar|autorizar|aceptar|confirmar|aprobación", "aprobado|aprobada|validado|validada|autorizado|aceptado|confirmado|aprobamos|aprobé"),
    "choose": ("elegir|nombrar|designar|definir|seleccionar|indicar|decidir|escoger|confirmar|fijar", "elegido|elegidos|nombrado|nombrados|designado|designados|definido|definidos|seleccionado|seleccionados|indicado|indicados|decidido|escogido|fijada|fijado"),
    "order": ("pedir|comprar|encargar", "pedido|pedidos|comprado|comprados"),
    "install": ("instalar|configurar|crear|activar|montar|conectar|implantar|desplegar|habilitar", "instalado|instalada|configurado|configurada|creado|creada|creados|activado|activada|montado|conectado|desplegado|habilitado"),
    "book": ("reservar|reserva", "reservado|reservada|reservé|reservamos"),
    "plan": ("planificar|organizar|programar|agendar", "planificado|organizado|programado|agendado"),
    "train": ("formar|capacitar", "formado|formados|capacitado|capacitados"),
    "export": ("exportar|extraer|exportación", "exportado|exportada|exportados|extraído|extraída|exporté|exportamos"),
    "load": ("importar|cargar|migrar", "importado|importada|cargado|cargada|migrado"),
    "clean": ("limpiar|depurar", "limpiado|limpia|limpio|depurado|depurada"),
    "review": ("revisar|comprobar|leer|verificar", "revisado|revisada|comprobado|leído|verificado|revisé"),
    "open": ("abrir|habilitar|desbloquear|apertura", "abierto|abierta|abiertos|habilitado|desbloqueado|abrí|abrimos|abrieron"),
    "fill": ("rellenar|completar|llenar|cumplimentar", "rellenado|rellenada|relleno|completado|completada|llenado|cumplimentado"),
    "cancel": ("rescindir|cancelar|anular|dar de baja", "rescindido|cancelado|cancelada|anulado|anulada|dado de baja|cancelamos|cancelé|rescindimos"),
    "publish": ("publicar|lanzar", "publicado|publicada|lanzado|en línea"),
    "test": ("probar|testear|prueba", "probado|probada|testeado|pasado"),
    "update": ("actualizar|modificar|corregir|cambiar", "actualizado|actualizada|modificado|corregido|corregida|cambiado"),
    "write": ("redactar|escribir|preparar|documentar", "redactado|redactada|escrito|preparado|preparada|documentado"),
    "invite": ("invitar", "invitado|invitados"),
    "add": ("añadir|agregar", "añadido|añadida|agregado|agregada|añadí|agregué"),
    "assign": ("asignar|repartir", "asignado|asignada|asignados|repartido"),
    "stop": ("parar|apagar|desactivar|cortar", "apagado|desactivado|desactivada|cortado"),
    "pay": ("pagar|abonar", "pagado|pagada|abonado"),
    "remove": ("eliminar|borrar|quitar", "eliminado|eliminada|borrado|quitado"),
    "start": ("empezar|comenzar|iniciar", "empezado|comenzado|iniciado|empecé"),
    "remind": ("recordar|avisar|informar", "recordado|avisado|informado"),
    "close": ("terminar|acabar|cerrar|finalizar|completar", "terminado|acabado|finalizado"),
    "ask": ("preguntar|solicitar", "preguntado|solicitado|solicitada"),
    "print": ("imprimir", "impreso|impresa"),
    "translate": ("traducir", "traducido|traducida"),
    "record": ("recoger|recopilar|anotar|fotografiar", "recogido|recopilado|fotografiado"),
    "do": ("hacer|terminar|acabar|finalizar|entregar|hago|haré|termino|acabo|tenerlo|tenerla|terminaré|hacerlo|hacerla|terminarlo|terminarla|completarlo|entregarlo|tener", ""),
}

WEEKDAYS = ("lunes", "martes", "miércoles", "jueves", "viernes", "sábado", "domingo")
SHY_DAYS = ""
MONTHS = ("enero|ene", "febrero|feb", "marzo", "abril|abr", "mayo", "junio|jun", "julio|jul", "agosto|ago", "septiembre|setiembre|sept|sep", "octubre|oct", "noviembre|nov", "diciembre|dic")
NUMBERS = {"un": 1, "una": 1, "uno": 1, "dos": 2, "tres": 3, "cuatro": 4, "cinco": 5, "seis": 6, "siete": 7, "ocho": 8, "diez": 10, "quince": 15}
ORDINALS = {"primero": 1, "primera": 1, "primer": 1, "segunda": 2, "segundo": 2, "tercera": 3, "tercero": 3, "última": 99, "último": 99}
ORDINAL_ENDINGS = "º|ª|o"
DOTS = True
DATES = {
    "date.today": "hoy\nesta tarde|noche\nhoy mismo\nal final del día\nfinal|fin del día\nhoy por la tarde|noche",
    "date.tomorrow": "mañana\nmañana por la mañana|tarde|noche\nmañana a primera hora\nmañana mismo\nel día de mañana|mañana_mismo",
    "date.after_tomorrow": "pasado mañana",
    "date.a_week": "en|dentro de|una una semana\nen una semana\ndentro de una semana\nuna semana",
    "date.fortnight": "en quince días\ndentro de quince días\nen una quincena",
    "date.a_month": "en|dentro_de un mes",
    "date.days": "en @n días|día\ndentro de @n días\n@n días",
    "date.weeks": "en @n semanas\ndentro de @n semanas\n@n semanas",
    "date.months": "en|dentro_de @n meses",
    "date.business_days": "[en|dentro_de] @n días hábiles|laborables",
    "date.weekday": "[el] @wd\n[el] @wd por la mañana|tarde|noche\n@wd temprano|mañana|tarde",
    "date.this_weekday": "este @wd\n[el] @wd de esta semana",
    "date.next_weekday": "[el] próximo @wd\n[el] @wd próximo|siguiente\n[el] @wd que viene\n[el] @wd de la [próxima] semana [que|siguiente] [viene]\n[el] @wd de la semana que viene\n[el] @wd de la próxima semana\nla próxima semana [,] [el] @wd\nla semana que viene [,] [el] @wd",
    "date.weekday_week": "[el] @wd dentro de una semana",
    "date.end_of_week": "[a] [el|al|para] fin|final|finales de la|esta semana\nesta semana a más tardar",
    "date.end_of_next_week": "[a] [el|al] fin|final|finales de la semana que viene\n[a] [el|al] fin|final|finales de la próxima semana",
    "date.end_of_month": "[a] [el|al] fin|final|finales de|del [este] mes|@mon\nfin de mes\n[a] finales de mes",
    "date.end_of_next_month": "[a] fin|final|finales de|del mes que viene\nfin|final|finales del próximo mes",
    "date.first_of_next_month": "[el] 1|primero|uno del próximo mes|mes_que_viene",
    "date.end_of_quarter": "fin|final de|del trimestre",
    "date.end_of_year": "fin|final|finales de|del año",
    "date.day_month": "[el] @n|@ord de @mon [de|del] [@year]\n[el] @n @mon [@year]",
    "date.weekday_day_month": "[el] @wd [,] [día] @n|@ord de @mon [de|del] [@year]",
    "date.of_month": "el [día] @n\nel día @n\nal @n\npara el @n\nantes del @n",
    "date.weekday_of_month": "[el] @wd [día] @n",
    "date.given": "[el] @wd [,] @date",
    "date.vague": "[la] próxima semana\n[la] semana que viene\n[el] próximo mes\n[el] mes que viene\nel año que viene\npronto|próximamente\nmás tarde|adelante\nluego más\nen breve\nlo antes posible\ncuanto antes\nen unos|algunos|los_próximos días\nunos días|semanas\nprincipios|mediados|comienzos de|del [la|mes|semana|@mon] [semana|mes] [que|próxima] [viene]\nen @mon\nel fin de semana\n@n o @n días\notros @n días\notra semana|semana_más\n@n días|semanas|semana más\nun día de estos\nen algún momento\nun rato",
    "date.past": "ayer [por] [la] [tarde|mañana|noche]\nanteayer|antier\nanoche\nesta mañana\nla semana pasada\nel mes pasado\nel @wd pasado\n@wd pasado\nhace @n días|semanas|horas|meses|minutos\nhace un|una|unos rato|momento|semana|días|mes\ndesde ayer|@wd|@date\ndesde hace @n días|semanas\nayer en la tarde|mañana|noche\ndesde ayer en la tarde|mañana\nlleva|llevamos|llevo @n días|semanas|meses",
    "clock.h": "a las @n [horas|h|hrs]\na las @clock\nantes de las @n|@clock",
    "clock.am": "a las @n|@clock de la mañana|madrugada\na las @n|@clock am",
    "clock.pm": "a las @n|@clock de la tarde|noche\na las @n|@clock pm",
    "clock.noon": "al mediodía\na mediodía",
}
