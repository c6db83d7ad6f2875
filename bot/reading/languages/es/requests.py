"""Spanish: what is asked of the bot, and what makes a question."""

PHRASES = {
    "status": """
manda|mandá|mándame|mandame|pasa|pasá|envía|da|manden|pasen|mandad|pasad [un|el] estatus|status|estado|resumen|corte|panorama [del_plan|general|de_todo|del_proyecto]
cómo|como venimos|vamos|andamos|estamos|va|viene|marcha|anda [con] [el|lo|todo] [del] [plan|proyecto|todo|resto|tema]
[me|nos] [puedes|pueden|podrías] pasas|mandas|das|pasar|mandar|dar|pasan|dan un resumen|estatus|status|corte|panorama ~ ~ ~
resumen general|del_plan|del_proyecto|de_cómo_vamos
estado [actual|general|del_plan|del_proyecto]
estatus|status|resumen
cómo vamos|va_el_plan|va_el_proyecto|va_todo|estamos
en qué punto|situación estamos|vamos|está_el_plan|está_el_proyecto
cuál es el estado|estatus
dónde estamos
cómo va [todo] [el|la] [plan|proyecto]
""",
    "mine": """
qué|cuáles|que|cuales tareas|pendientes|cosas me|nos|yo quedan|faltan|tengo|tocan|tengo_yo
qué me|nos queda|falta|toca|resta [a_mí|por_hacer|pendiente|hacer]
qué es lo mío|que_me_toca
mis tareas|pendientes
qué tengo|me_queda|me_falta|debo|me_toca [que|yo] [pendiente|hacer|por_hacer]
qué me queda|falta|toca [por|a_mí] [hacer]
qué tareas tengo
mis tareas pendientes
qué tengo que hacer
""",
    "help": """
no [lo|le] entiendo|entendí|sé cómo|como se|lo|le usa|usar|funciona|hago|contesto|responde|manejo ~
qué|que te|le|les|os|se puedo|podemos|puede contestar|responder|escribir|decir|mandar|poner
qué opciones|comandos|respuestas hay|tengo|existen|entiendes|aceptas
cómo te|le|les|os contesto|respondo|escribo
qué opciones|comandos|respuestas|cosas hay|tengo|puedo|entiendes|aceptas ~ ~
ayuda|help
cómo funciona esto|este|el
qué puedo|debo responder|escribir|contestar|hacer|decir
qué comandos
cómo respondo|contesto|uso
instrucciones
""",
    "asks": """
hay|sabes|saben|sabéis|habéis|has|tienes|tienen|tenéis|necesitas|necesitáis|necesitan|alguien|quieres|queréis
""",
    "wh": "=quién|=quiénes|=qué|=dónde|=cómo|=cuál|=cuáles|=cuánto|=cuántos|=cuántas|=cuándo|por_=qué\nquien|donde|cual|quién tiene|lleva|está|hace|debo|puedo|firma|manda|se_encarga\nque|cual|como|cuando|donde significa|formato|debo|hago|necesitas|necesitan\npara cuándo|cuando",
}
