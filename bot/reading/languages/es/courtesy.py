"""Spanish: thanks, yes and no, and talk beside the plan."""

PHRASES = {
    "thanks": """
[muy] bien hecho [,] equipo|chicos|chicas|compañeros|gente|señores|señoras|muchachos|a_todos|todos
[muy] buen|gran|excelente trabajo|labor|curro [,] equipo|chicos|chicas|compañeros|gente|todos
gracias|felicidades|enhorabuena [,] equipo|chicos|chicas|compañeros|gente
si veis|ves|ven|ve|notas|notáis|notan|hay|tienes|tenéis|tienen|surge|surgen|encuentras|encontráis|detectas|detectáis|detectan algo|alguna|algún|cualquier|dudas|duda|problemas|errores ~ [me|nos|lo] [decís|dices|dicen|avisas|avisáis|avisan|avisadme|avísame|avísenme|decidme|dime|díganme|dilo|comentas|comentáis]
quedo|quedamos al|a_la tanto|pendiente|espera
entonces|ok quedamos|estamos así
con gusto|mucho_gusto
gracias|mil_gracias|muchas_gracias a ti|usted|ustedes|vosotros|todos
oki|okis|okey_gracias|sip_gracias|vale_vale|entendidísimo
muchas|mil|muchísimas gracias por ~ ~
qué tal|onda|hubo [@person]
cómo te|le|les va
te|os|le|les parece [bien]
ok_gracias|va_que_va|vale_pues|dale|listo_entonces|bacán|joya|de_10|de_diez|de_lujo|buenísima|qué_chido|padrísimo
va que va
quedo|quedamos [muy] atento|atenta|atentos|al_pendiente|pendiente|a_la_orden
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
me|nos acordé|acordaba|acuerdo|acordamos|acordábamos de ti|vosotros|ustedes|usted|él|ella|eso|aquello|@person
no sé|sabré|sabemos|sabremos nada|más
recuerda|recuerden|recordad|recordá|recuerde|recordemos que
dame|denme|dadme|deme un|unos rato|ratito|momento|momentito|segundo|minuto|minutito|minutos
rato|ratito|momentito
sigo|seguimos|seguiré|seguiremos|continúo|continuamos|continuaré|retomo|retomamos|retomaré|retomaremos
te|os|le|les|me|nos escribo|llamo|marco|contesto|respondo|hablo|busco|escribiré|llamaré|contestaré|responderé|escribimos|llamamos
empiezo|empezamos|empezaré|empezaremos|comienzo|comenzamos|comenzaré|arranco|arrancamos|iniciamos|me_pongo|nos_ponemos
te|os|le|les|ya aviso|avisaré|avisamos|digo|diré|confirmo|confirmaré|informo|informaré|cuento|contaré|mantengo|comento
avisaré|avisaremos|informaré|confirmaré
""",
    "meet": "reunión|reuniones|reunirnos|llamada|llamamos|llamo|hablamos|hablar|vemos|vernos|hablé|hablado|revisamos|revisar|taller|sesión|presentación|convocatoria|invitación|cita|junta|quedamos|formación_de\nnos vemos\nlo vemos|hablamos|comentamos",
    "away": """
cerrado|cerrada|cerrados|cerradas por|debido obras|reformas|vacaciones|festivo|inventario|limpieza|mantenimiento|nieve
me|nos caso|casamos|mudo|mudamos|jubilo|jubilamos|operan
@person lo|la hace mejor|peor|igual|fatal|genial
[ya|ayer|hoy] me|nos pagaron|pagó|ingresaron|abonaron|han_pagado
abierto|abierta|abiertos|abiertas|cerrado|cerrada|cerrados|cerradas hasta
[ya] lo|la|los|las estoy pensando|dudando
tengo|tenemos|tiene|llevo la|mi agenda|semana|tarde|mañana llena|bloqueada|completa|ocupada|a_tope|saturada|complicada
depende del|de_la|de_los|de tiempo|clima|lluvia|tráfico|humor|ganas
estoy|estamos|está|están|estaré|estaremos|andamos|ando de feria|viaje|inventario|mudanza|obras|balance|congreso|gira|guardia|luto|huelga|puente|vacaciones|permiso|boda|exámenes
ya es|casi_es|es_casi|estamos_a|casi_estamos_a @date
por fin|al_fin [es] @date
es ya @date
estamos [ya] casi a @date
jornada|jornadas|día de puertas_abiertas|puertas
romería|verbena|cena_de_empresa|comida_de_empresa|fiesta_de_empresa
estoy|está|estamos|están|estaré|sigo de|con baja|baja_médica|permiso|licencia|reposo|gripe|fiebre|resaca
estoy|estamos|sigo|ando atascado|atascada|parado|parada|atorado|atorada|varado|varada|bloqueado|bloqueada en el|la aeropuerto|avión|tren|atasco|tráfico|trancón|embotellamiento|dentista|hospital|ascensor|carretera|autopista|metro|taxi|m|ap|calle|nieve
estoy|estamos|sigo|seguimos esperando [a] el|la|mi|mis|al|un autobús|bus|tren|taxi|uber|hija|hijo|hijos|esposa|esposo|marido|mujer|médico|comida|pizza|vuelo
espero|esperamos|esperando [a] el|la|un|una|mi|mis|al autobús|bus|tren|taxi|uber|metro|vuelo|avión|hija|hijo|hijos|niño|niña|niños|esposa|esposo|marido|mujer|mamá|papá|madre|padre|novio|novia|médico|doctor|pizza|comida|verano|viernes|fin_de_semana
espero|esperando a|al mis|mi|el hijos|hija|hijo
atascado|atascada|parado|parada|atorado|atorada|varado|varada|bloqueado|bloqueada|detenido|detenida|trabado|trabada en el|la|un|plena aeropuerto|avión|tren|atasco|tráfico|trancón|embotellamiento|médico|dentista|hospital|ascensor|elevador|carretera|autopista|metro|taxi|m|ap|calle|nieve
en|hacia|desde|al|camino_al|rumbo_al [el|la|un|una] aeropuerto|avión|tren|atasco|tráfico|trancón|embotellamiento|médico|dentista|hospital|ascensor|elevador|carretera|autopista|metro|taxi|embarque|aduana_del_aeropuerto
mi|el|nuestro vuelo|tren|avión se|salió|sale|va|viene|está
inhábil|festivo|feriado|libre|cerrado|puente|asueto|no_laborable|no_trabajamos
de viaje|vacaciones|baja|permiso|licencia|puente [hasta]
estoy|estaré|estamos|salgo ~ hasta @date
me voy de
vacaciones|fuera|ausente|baja_médica|festivo|puente|viaje|permiso_de|cerrado_por
estoy|estaré|estamos|estaremos fuera|ausente|de_viaje|de_vacaciones
de baja médica|hasta
vuelvo|regreso|de_vuelta|volveré|regresaré
me voy|retiro|desconecto|despido|marcho [por] @date
[lo] dejo|dejamos|cierro|termino|corto por @date
por @date ya_está|es_todo|basta|suficiente|cierro|corto
""",
}
