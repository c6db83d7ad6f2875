"""Spanish: thanks, yes and no, and talk beside the plan; negation, future, condition, hedge and how many; words that say nothing by themselves."""

PHRASES = {
    "thanks": """
oki|okis|okey_gracias|sip_gracias|vale_vale|entendidísimo
muchas|mil|muchísimas gracias por ~ ~
qué tal|onda|hubo [@person]
cómo te|le|les va
te|os|le|les parece [bien]
ok_gracias|va_que_va|vale_pues|dale|listo_entonces|bacán|joya|de_10|de_diez|de_lujo|buenísima|qué_chido|padrísimo
va que va
quedo|quedamos [muy] [atento|atenta|atentos|al_pendiente|pendiente|a_la_orden]
reciba|reciban|recibe un [cordial|afectuoso] saludo|abrazo
un cordial|afectuoso saludo|abrazo
gracias por todo|avisar|el_aviso|la_info|la_información|la_ayuda|la_paciencia|recordarme|recordarlo|recordar|el_recordatorio|la_actualización
mil|muchas|muchísimas gracias [a_todos|por_todo|de_nuevo]
se agradece
muy amable|amables
excelente|buen|buena|lindo|bonito|feliz|gran día|tarde|semana|noche|finde|fin_de_semana|martes|jueves
a la orden
estamos al habla
nos vemos|leemos|hablamos pronto|mañana|luego
lo_siento|lo_lamento|mil_disculpas|perdona|perdonen|disculpen|disculpa|perdón [por] [la|el] [molestia|molestias|demora|retraso|tardanza|lata]
perdón|disculpa|disculpen|perdona|perdonad por la|el|las|tardar|no [demora|retraso|tardanza|espera|molestias|contestar|responder] [antes]
[muy|qué] bien hecho
[muy] buen|gran|excelente trabajo|labor|curro [equipo|a_todos]
bien hecho|ahí
felicitaciones|felicidades|enhorabuena [a] [todos|equipo]
cómo estás|están|va|te_va|andas|andan
espero que ~ ~ bien
disculpa|disculpe|disculpá|disculpen|perdón|perdona|perdonad la|el|por ~ ~
cualquier cosa ~ ~
quedo|quedamos a tu|su|vuestra|la|disposición ~
quedo|quedamos atento|atenta|atentos|pendiente
gracias a todos|todas
gracias equipo
un saludo
aplausos|crack|cracks|máquina|máquinas
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
    "yes": "=sí|yes|si_claro|claro|claro_que_sí|exacto|correcto|efectivamente|afirmativo",
    "no": """
sigue|siguen|está|estamos igual|en_las_mismas|en_veremos
nop|nel|naranjas|nanay
ni de lejos|coña|broma
aún|todavía nada|en_veremos|falta
nada [todavía|aún|por_ahora|de_momento]
no
todavía|aún no
no todavía|aún
❌
ni idea
no está
sin empezar|hacer
sigue pendiente
pendiente
pendientes
no del todo
""",
    "tell": """
te|os|le|les|me|nos escribo|llamo|marco|contesto|respondo|hablo|busco|escribiré|llamaré|contestaré|responderé|escribimos|llamamos
empiezo|empezamos|empezaré|empezaremos|comienzo|comenzamos|comenzaré|arranco|arrancamos|iniciamos|me_pongo|nos_ponemos
te|os|le|les|ya aviso|avisaré|avisamos|digo|diré|confirmo|confirmaré|informo|informaré|cuento|contaré|mantengo|comento
avisaré|avisaremos|informaré|confirmaré
""",
    "meet": "reunión|reuniones|reunirnos|llamada|llamamos|llamo|hablamos|hablar|vemos|vernos|hablé|hablado|revisamos|revisar|taller|sesión|presentación|convocatoria|invitación|cita|junta|quedamos|formación_de\nnos vemos\nlo vemos|hablamos|comentamos",
    "away": "inhábil|festivo|feriado|libre|cerrado|puente|asueto|no_laborable|no_trabajamos\nde viaje|vacaciones|baja|permiso|licencia|puente [hasta]\nestoy|estaré|estamos|salgo ~ hasta @date\nme voy de\nvacaciones|fuera|ausente|baja_médica|festivo|puente|viaje|permiso_de|cerrado_por\nestoy|estaré|estamos|estaremos fuera|ausente|de_viaje|de_vacaciones\nde baja médica|hasta\nvuelvo|regreso|de_vuelta|volveré|regresaré",
    "not": """
se me|nos|le pasó|olvidó|fue|ha_pasado|ha_olvidado|escapó|traspapeló
tendría|tendrían|debería|deberían|debía|habría [de|que] haber ~
lejos de
ni [mucho] menos|hablar|de_lejos|de_coña|de_broma|por_asomo
para nada
en absoluto
qué va
nada de eso
sin firmar|enviar|terminar|hacer|acabar|revisar|aprobar
por firmar|enviar|terminar|hacer|acabar
a medio
no [lo|la] [he|hemos] [podido]
nadie
no|nunca|ni|sin|tampoco|nada|ninguno|ninguna|jamás
todavía|aún no
no hemos|he|ha|han|está|están
aún|todavía falta
""",
    "none": "ninguno|ninguna [de] [los|las] [dos|tres|estas|estos|tareas]\nni uno|una ni|de otro|otra|ellos|ellas\nnada de",
    "will": """
te|os|le|les|se lo|la|los|las hago|haré|haremos|hacemos llegar
llega|llegan|llegará|llegarán|sale|salen|saldrá|estaríamos|estaremos|caerá|acabaré|acabaremos|cerraré|cierro|completaré|resuelvo|resolveré|resolveremos|remataré|comprometo|comprometemos|prometo
lo|la|los|las tengo|tienes|tenés|tenéis|tienen|tiene|tendrás|tendréis|tendrán|tendrá|tendremos|tendré|tenemos|dejo|dejamos|veo|vemos|hago|hacemos|cierro
te|os|le|les|se lo|la|los|las tengo|tenemos|tendré|dejo|dejamos|dejaré|mandaré|enviaré|pasaré|entregaré|subiré|hago|hacemos|comparto|compartimos
para|a @date lo|la|los|las tienes|tenés|tenéis|tienen|tiene|tenemos|tengo
quedan|queda|quedará|quedarán|estarán|estará|tenés|tienes|tenéis|tienen ~ firmado|firmada|firmados|hecho|hecha|listo|lista|listos|listas|enviado|enviada|dados_de_alta|dado_de_alta|dada_de_alta|subido|subida|terminado|terminada|aprobado|aprobada|revisado|revisada|configurado|configurada|cerrado|cerrada
lo|la|los|las tenés|tienes|tenéis|tienen|tendrás|tendréis|tendrán firmado|firmada|firmados|hecho|hecha|listo|lista|enviado|enviada|subido|subida|terminado|terminada|aprobado|aprobada
ojalá|con_suerte|si_dios_quiere|dios_mediante|primero_dios
intento|intentamos|trato|tratamos|procuro|procuramos|apuro
me|nos comprometo|comprometemos
va|vamos|voy|irá|vas|vais a estar|quedar|tener|ser|salir|llegar
dejo|dejamos|dejaré|dejaremos|tengo|tendré|tenemos [lo|la|te_lo|te_la|os_lo|se_lo] @task|listo|lista|hecho|hecha|firmado|firmada|enviado|enviada|terminado|terminada|resuelto|cerrado
lo|la|los|las|te_lo|te_la|os_lo|se_lo|se_la dejo|dejaré|dejaremos ~ ~
estará|estarán|será|serán|voy|va|vamos|van|haré|haremos|hará|enviaré|enviaremos|enviará|mandaré|terminaré|terminaremos|firmaré|firmaremos|debería|deberían|debe|deben|tendré|tendremos|tendrás|tendréis|tendrán|tendrá|quedará|quedarán|puedo|podemos|podré|podremos|podría|quiero|espero|esperamos|pienso|pretendo|planeo|prevemos|intentaré|intentaremos|exportaré|entregaré|subiré|hago|hacemos|tengo
hay que|tengo_que|tenemos_que
por hacer|firmar|enviar
lo|la tendré|tendremos|tenéis|tienes|tienen|tengo|hago
a ver si
""",
    "if": """
a menos que
siempre y cuando
en el momento en que
hasta que|tanto
si|cuando|cuándo|una_vez|apenas|en_cuanto|tan_pronto|después|tras|antes_de|a_menos|salvo_que|siempre_que|siempre_y_cuando
en cuanto
una vez [que]
tan pronto [como]
cuando
""",
    "softif": """
si la|lo|las|los pasamos|movemos|dejamos|ponemos|cambiamos|corremos|aplazamos
si es posible
si puede|puedes|podéis|pueden ser
si os|te|le|les parece [bien]
si todo va|sale bien
si no te|le|os importa
si hace falta
cuando puedas|pueda|puedan
""",
    "maybe": """
si no [me|mal] falla|acuerdo_mal
me late|consta que
[tengo|tenemos] idea de que
según yo|entiendo|recuerdo|creo|parece|tengo_entendido
pareciera|tal_parece|calculo_que_sí|yo_diría|seguro_que_sí|mas_o_menos|capaz|quién_sabe|a_saber
por ahí|capaz que ya
no tengo claro|certeza|la_certeza
habría que ver|mirar|checar|comprobar|preguntar
lo|la tengo que comprobar|mirar|checar|ver|confirmar
no estoy|estamos del_todo|totalmente|100|al_100|muy seguro|segura|seguros
sin confirmar|verificar
fue|fueron|ha_sido|vino|volvió|salió devuelto|devuelta|rechazado|rechazada|rebotado
rebotó|rebotaron
creo|supongo|imagino|pienso|diría|juraría|entiendo|calculo que|=sí
en principio|teoría
salvo error
si mal no recuerdo|me_equivoco
si la memoria no me falla
de memoria
diría yo
tengo entendido
me da [la] [impresión|que]
tiene que estar|haber
debió|debieron|debe|deben [de] haber
seguro que ya
pero no estoy|estamos seguro|segura|seguros
habría que confirmar
por confirmar|verificar
convendría|conviene confirmar|verificar|revisar
creo|creemos|supongo|imagino|pienso|diría|juraría|entiendo|espero|calculo|parece|parecía
creo|supongo|imagino|pienso que
creo|supongo|imagino|pienso|diría que @person ya
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
    "heard": """
@person me|nos|les|le|os ha_dicho|contó|avisó|escribió|pasó|comenta|dice|confirma|ha_confirmado|ha_comentado
dice|dicen que
según @person
me|nos dicen|cuentan|comentan|avisan|han_comentado|han_contado|llegó|informan que
me|nos dijo|dijeron|ha_dicho|han_dicho|comentó|comentaron|aseguró|confirmó|contó|informó
dizque|al_parecer|por_lo_visto|según_parece|supuestamente
@person me|nos dijo|comentó|aseguró|confirmó|contó
oí|escuché|leí que
según|dice|dicen|dijo|dijeron|comentó|comenta|asegura|me_dijo|me_han_dicho
me|nos dijo|dice|ha_dicho|comentó|comenta|confirmó|han_dicho|dijeron
@person dice|dijo|comenta|asegura|comentó
""",
    "missed": """
debí|debíamos|debía|tendríamos|tendría|teníamos|tenía que|de haber|enviar|mandar|entregar|firmar|estar
debía|tenía_que|debió|debería_haber|iba_a|tendría_que_haber
""",
    "past": "pude|pudimos|estuve|estuvimos|tuve|tuvimos|recién|fui|fuimos|llegó|llegaron|quería|queríamos\ndesde\nhace\nera|estaba\noriginalmente",
    "notreally": """
no [lo|la|los|las|me|nos|te|se|le|les|os] ~ más
no hay|tengas|tengan|tengáis problema|prisa|bronca|drama|pedo|lío|pena
sin problema|problemas|novedad|novedades|incidencias|fallos|errores|prisa|prisas|dramas|contratiempos|complicaciones|más
no [te|se|os|le|les] preocupes|preocupe|preocupen|preocupéis|apures|apure|agobies
no solo|sólo
no [te|se|os] olvides|olvide|olvidéis
no [te|os|le|les|se] prometo|aseguro|garantizo|puedo_asegurar|puedo_prometer [nada]
no [te|os|le|les] molesto|molestes|hagas|hagan|hagáis caso
por fin|si no
[ya] no me|nos lo|la recuerdes|recuerden|recuerde|recordéis [más]
no esperéis|esperes|espere|esperen|insistas|insistan|insistáis [más]
no ha|hubo|hay habido incidencias|problemas|quejas|novedades
no hay problema|prisa
sin problema|problemas
no pasa nada
no solo
no te|se|os preocupes|preocupe|preocupéis
no dudes|duden|dude
""",
    "except": "excepto|salvo|menos|quitando|exceptuando|aparte [de] [el|la|los|las|lo] [de] [del]\na excepción|con_excepción|con_la_excepción de|del\nfuera de\nsolo|sólo falta|faltan|queda el|la|los|las @task\nexcepto|salvo|menos|quitando\na excepción de\nexceptuando\naparte de|del\nmenos el|la",
    "all": "todo|todos|todas\ntodas las tareas\ntodo lo de|del|demás\nla lista entera|completa\ntodas @n",
    "both": "ambos|ambas\nlos|las dos",
    "rest": "el resto\nlos demás\nlas demás|otras\nlos otros\nla otra\nel otro\nlo demás\nlas|los @n restantes|otras|otros",
    "place": "la|el|lo primera|primero|primer|segunda|segundo|tercera|última|último [tarea]\nlas|los @n primeras|primeros|últimas|últimos\nlas|los primeras|primeros|últimas|últimos @n",
    "filler": """
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
    "generic": "documento|documentos|archivo|archivos|fichero|ficheros|papel|papeles|versión|lista|listado|enlace|info|información|datos|copia|adjunto|pdf|correo|firmado|firmada|actualizado|nuevo|nueva|final|solicitado|tabla|papeleo",
    "it": "lo|la|los|las|esto|eso|este|esta|ese|esa|esta_tarea|la_tarea|ésta|éste|le|esa_tarea",
    "prep": "a|de|del|al|en|con|por|para|sin|sobre|desde|hasta|entre|ante|tras|vía|mediante|según|durante|porque|gracias|debido",
}
