"""Spanish: what is said of a task's state; leaving out, reopening, and what is asked of the bot; dates, reminders, new tasks and other wishes; whose a task is."""

PHRASES = {
    "due_question": "tiene|tienen que estar|ser|quedar|haber\nrealmente|de_verdad|en_serio|obligatorio|forzosamente\ntiene|tengo|tenemos que\nhay que\nes|era|sigue_siendo para\ndebe|debo|debemos",
    "done": """
listo el pollo|calisto|pan_comido
ya está|quedó|estuvo [todo] hecho|listo|resuelto
hecho está
misión cumplida
asunto|tema resuelto|cerrado|zanjado|liquidado
dado|dada por hecho|cerrado|terminado
creo|supongo|imagino|pienso|diría que @person ya
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
    "open": "pendientes_todas",
    "same": "también|igual|igualmente|ídem|lo_mismo",
    "freed": "ya no está|estoy|estamos bloqueado|bloqueada|esperando\ndesbloqueado|desbloqueada",
    "block": """
seguimos|sigo|sigue|estamos|estoy [aún|todavía] [a_la_espera|esperando|pendientes|parados|trabados|bloqueados|atascados] de|que|por|a
a la espera|esperas de|del|que
a falta de que
depende|dependemos|dependo de|del|que
falta [la|el] [firma|aprobación|visto_bueno|ok|confirmación|respuesta|acceso] de|del
no nos|me han|ha dado|pasado|enviado|respondido|contestado|mandado
no me|nos responden|contestan|dan|dejan
hasta que no
sin [la|el|tener] acceso|respuesta|permiso|aprobación|ok|firma
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
    "cancel": """
ya no corre|tiene_sentido|vale_la_pena
ya no procede|aplica|va|corresponde|toca|interesa
ya no lo|la|los|las vamos|voy|van a necesitar|hacer|usar
sáquenla|sáquenlo|sacala|sacalo|sácala|sácalo|quitadlo|quitadla|quítalo|quítala|quítenlo|quítenla|elimínenlo|elimínenla|bórralo|bórrenlo|descártalo|descártenlo|anuladlo|anulalo|anúlalo|anúlenlo [de] [la] [lista]
se canceló|cancela|descartó|suspendió
se quedó en nada
dejadlo|déjalo correr|estar
sin efecto
no va a hacer falta
no lo|la vamos a hacer|necesitar
olvidadlo|olvídenlo|olvídalo
innecesario|innecesaria
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
    "undo": "deshaz|deshacer|deshaga|deshagan|deshazlo|deshacerlo|undo|revertir|revierte|revierta|reviértelo\nvuelve|vuelva atrás\nanula|anular lo|el|la anterior|último|última|cambio\ndar marcha atrás",
    "slip": "me equivoqué|he_equivocado [de] [tarea]\nme he equivocado\ntarea equivocada\npor error\nfue un error",
    "stop": "baja|stop|unsubscribe|desuscribir|desuscribirme\ndarme|dadme|dame|denme|date de baja\nno [quiero|quisiera|deseo] [recibir] más correos|mails|mensajes|emails|recordatorios\nno quiero más|recibir\ndeja|deje|dejen|dejad de enviarme|enviar|mandarme|mandar|escribirme\nno me envíes|envíen|envíe|mandes|manden|escriban|escribas más\nquítame|quíteme|sácame de la|esta lista",
    "status": "estado [actual|general|del_plan|del_proyecto]\nestatus|status|resumen\ncómo vamos|va_el_plan|va_el_proyecto|va_todo|estamos\nen qué punto|situación estamos|vamos|está_el_plan|está_el_proyecto\ncuál es el estado|estatus\ndónde estamos\ncómo va [todo] [el|la] [plan|proyecto]",
    "mine": "mis tareas|pendientes\nqué tengo|me_queda|me_falta|debo|me_toca [que|yo] [pendiente|hacer|por_hacer]\nqué me queda|falta|toca [por|a_mí] [hacer]\nqué tareas tengo\nmis tareas pendientes\nqué tengo que hacer",
    "help": "ayuda|help\ncómo funciona esto|este|el\nqué puedo|debo responder|escribir|contestar|hacer|decir\nqué comandos\ncómo respondo|contesto|uso\ninstrucciones",
    "move": """
pasemos|movamos|dejemos|aplacemos|corramos|posterguemos|cambiemos [lo|la] [para|al|a]
ponlo|ponla|ponelo|ponela|póngalo|póngala|poned|ponedlo|ponedla|pónganlo|déjalo|déjala|dejalo|dejadlo|déjelo|pásenlo|pasadlo|pasalo|corrélo|córrelo|córranlo|movelo|movedlo|muévanlo|aplazadlo|aplacen|reprograma|reprogramar|reprogramalo|reprogramen|cambialo|cámbialo|cambiadlo|fíjalo|programalo para|al|a|hasta
pon|poned|pongan|ponga|poné|dejad|dejar|deja ~ ~ para|al @date
se va|iría|corre|pasa a|al|para
lo|la dejamos|movemos|pasamos|corremos|ponemos para|a|al
mover|mueve|mueva|movemos|aplazar|aplaza|aplazamos|posponer|pospón|posponemos|retrasar|retrasa|retrasamos|postergar|posterga|postergamos|correr|recorrer|recorremos|pasar|pasa|pasamos|pásalo|pásala|muévelo|muévela|cambiar|cambia|alargar|extender|ampliar|prorrogar|atrasar|se_atrasa|se_retrasa|se_mueve|dejarlo|dejamos|aplázalo|pospónlo|aplazarlo|moverlo|posponerlo|pasarlo|moverla|aplazarla|posponerla|pasarla
retrasa|retrasará|retrasamos
cambiar la fecha
nueva fecha
prórroga
""",
    "until": "hasta [el] @date",
    "due": "vence|plazo|fecha_límite|vencimiento",
    "eta": """
=sí o =sí
de acá|aquí a|al|hasta @date
a más tardar
a lo sumo|más
sin falta|falla
como máximo|mucho
@date a más tardar|como_máximo|sin_falta
de|del|entre
sin falta
antes de|del @date
para|antes|a|el|al|en|de|del|por|sobre|hacia|hasta
a más tardar
como tarde|muy_tarde|máximo
posible|factible|viable|realista|probable|probablemente|seguramente|previsto|prevista|prevemos|previsión|estimado|idealmente|mejor|bien|vale|ok|conviene|sirve|funciona|parece
espero|esperamos|creo|calculo|calculamos|supongo|pienso|confío|apunto|digamos
necesito|necesitamos|quiero|tendré|tendremos|tendrás|tendréis|tendrán|tengo|tienes|tienen|tenéis|estará|estaría|queda|quedará|quedaría|sería|será|es|sea|lo|la|va
plazo|fecha|eta|podría|puede|puedo|podemos|ser|lista|listo|más|tarde
""",
    "remind": """
avisame|avísame|avisadme|recordame|recordámelo|recordadme|recordadmelo|escribime|escríbeme|preguntame|preguntádmelo|insistime|vuélveme|vuélvanme
vuelve|vuelva|volvé|volved|vuelvan a avisarme|insistir|preguntar|preguntarme|recordar|recordármelo|recordarlo|escribir|escribirme|contactarme
recuerda|recuérden|recordá|avisa|avisá|avisen [me] [de_nuevo|otra_vez]
manda|mándame|mandame|mandadme|envíame ~ recordatorio
ponme un recordatorio
dame|denme|dadme un toque|recordatorio|aviso
hazme acordar|acuérdame|haceme_acordar|acordame
recuérdame|recuérdenos|recuérdamelo|recuérdeme|recordarme|recordármelo|recordatorio|recuérdanos|recordadme|recuérdenme
me|nos recuerdas|recuerda|recuerdan|avisas|avisa|recordáis
avísame|avíseme|avísenme
vuelve|vuelva a preguntarme|preguntar|recordarme|escribirme|avisarme
pregúntame|pregúnteme|pregúntanos [de_nuevo|otra_vez]
insiste|insísteme
snooze
dame un toque
""",
    "moretime": "más tiempo|plazo\nun poco más\nprórroga|aplazar|posponer|retrasar|postergar|aplazarlo|posponerlo\notra fecha\nmás tarde|adelante",
    "add": """
añade|añadid|añadí|añadir|agrega|agregá|agregad|agregar|agreguen|suma|sumá|sumad|crea|creá|cread|mete|anota|anotá|apuntad|apunta|pon|poné [también|ahí] una|un|otra|otro [nueva|nuevo] tarea|punto|acción|pendiente [para]
nueva tarea [para] [@person]
agregá|sumá|anotá|apuntá|añadí|creá|sumen|anoten|apunten ~ ~ al|a_la|en_la|en_el plan|lista
añadir|añade|añada|añadan|agregar|agrega|agregue|agreguen|crear|crea|cree|poned|pon|apunta|incluye|incluir [una] [nueva|otra] tarea|punto|acción [para]
añadir|añade|agregar|agrega|agregue|añadid al|a_la plan|lista
nueva|otra tarea|acción [para]
tarea nueva [para]
puedes|puede|podéis|podrías|pueden añadir|agregar|crear
añade|agrega|añadir|agregar
pendiente nuevo
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
    "asks": """
hay|sabes|saben|sabéis|habéis|has|tienes|tienen|tenéis|necesitas|necesitáis|necesitan|alguien|quieres|queréis
hay que
""",
    "wh": "quién|quiénes|qué|dónde|cómo|cuál|cuáles|cuánto|cuántos|cuántas|por_qué\nquien|que|donde|como|cual tiene|lleva|es|hay|está|hace|significa|formato|debo|puedo",
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
    "owns": "ahora|desde_ahora lo|la|esto lleva|gestiona|maneja|ve|tiene|coge|toma|hace [el|la|don|doña|sr|sra|señor|señora|mi_compañero|mi_compañera] @person\nlo|la|esto [ahora] lleva|gestiona|maneja|ve|tiene|coge|toma|hace|llevará|verá|tomará [ahora] [el|la|don|doña|sr|sra|señor|señora|mi_compañero|mi_compañera] @person\nse [lo|la] encarga|encargará|ocupa|ocupará|ocupa_ahora|encarga_ahora [ahora|de_esto|de_ello|de_eso] [el|la|don|doña|sr|sra|señor|señora|mi_compañero|mi_compañera] @person\nel|la responsable|encargado|encargada [ahora] es [ahora] [el|la|sr|sra] @person\nquien [lo|la|se] [lo|la] lleva|encarga|ocupa|gestiona|ve|hace [ahora] [de] [esto|eso|ello] es [el|la] @person\n@person es quien|el_que|la_que ~ ~\nha pasado|pasó|pasa|queda a|en [manos] [de] @person\nestá en manos de @person\nle corresponde|toca [ahora] a @person\n@person se encarga|encargará|ocupa|ocupará|hace_cargo\nse encarga|encargará|ocupa|ocupará|hará_cargo|hace_cargo [de] [esto|ello|eso|esta|la] @person\nlo|la lleva|llevará|hace|hará|gestiona|tiene|hace_ahora|toma|ve|verá @person\n@person lo|la lleva|llevará|hace|hará|gestiona|toma|ve|verá|hará\n@person va a encargarse|hacerlo|hacerla|llevarlo|ocuparse",
    "speaker": "yo me encargo|ocupo\nme encargo|ocupo yo\nlo|la hago|tomo|cojo|llevo|asumo yo\nyo lo|la|le hago|tomo|cojo|llevo|asumo\nme la|lo quedo\nyo [me] hago cargo\nme hago cargo\nme encargo [de] [@it|@task]",
    "notme": "ya no lo|la|me llevo|gestiono|manejo|veo|encargo|ocupo|toca\nya no soy|estoy|es [yo] [el|la] [responsable|encargado|encargada|mi|mío|a_cargo|conmigo]\nyo ya no\nno soy [yo] [el|la] [responsable|encargado|encargada|indicado|persona]\nno es cosa|asunto mía|mío\nno es de mi|mi competencia|área|departamento\nno soy yo\nya no soy|es|lo_llevo|la_llevo [yo] [mía|mío]\nno es mío|mía|mi_tarea|conmigo\nno me toca|corresponde\notra persona",
    "turnto": "pregúntale|pregunta|hablad|habla|preguntad|pregunten con|a @person",
    "other": "el|la|otro|otra otro|otra|contrato_viejo contrato|documento|tarea|archivo\notra cosa",
}
