"""Spanish: what is asked of the bot, and what makes a question."""

PHRASES = {
    "status": "estado [actual|general|del_plan|del_proyecto]\nestatus|status|resumen\ncómo vamos|va_el_plan|va_el_proyecto|va_todo|estamos\nen qué punto|situación estamos|vamos|está_el_plan|está_el_proyecto\ncuál es el estado|estatus\ndónde estamos\ncómo va [todo] [el|la] [plan|proyecto]",
    "mine": "mis tareas|pendientes\nqué tengo|me_queda|me_falta|debo|me_toca [que|yo] [pendiente|hacer|por_hacer]\nqué me queda|falta|toca [por|a_mí] [hacer]\nqué tareas tengo\nmis tareas pendientes\nqué tengo que hacer",
    "help": """
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
hay que
""",
    "wh": "=quién|=quiénes|=qué|=dónde|=cómo|=cuál|=cuáles|=cuánto|=cuántos|=cuántas|=cuándo|por_=qué\nquien|donde|cual|quién tiene|lleva|está|hace|debo|puedo|firma|manda|se_encarga\nque|cual|como|cuando|donde significa|formato|debo|hago|necesitas|necesitan\npara cuándo|cuando",
}
