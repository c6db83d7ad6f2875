"""Spanish: what is not needed, opened again or taken back, and the wish for no more messages."""

PHRASES = {
    "cancel": """
déjalo|dejalo|déjala|dejala|déjenlo|dejadlo sin efecto
descartado|descartada|descartados|descartadas
no procede|aplica|corresponde [ya|hacerla|hacerlo]
no corre|corren|va|van más|mas
no va a ir|correr
quedó duplicada|duplicado|repetida|repetido
está duplicada|duplicado|repetida|repetido
@task [está|queda|fue|ha_sido] cancelada|cancelado|anulada|anulado|descartada|descartado|suspendida|suspendido
cancelada|cancelado|anulada|anulado @task
[pueden|puedes|puede|podéis] dar|darlo|darla|dadlo|dadla|denlo|denla|dale|dalo|dala|délo de baja
[ya] no [lo|la|los|las|nos] ~ hace|hacen falta
ya no [se|lo|la|los|las|nos|me|le|les] requiere|requerimos|precisa|precisamos|ocupa|ocupamos|necesitamos|necesita|necesitan|necesito|usa|usamos|usaremos|sirve|interesa|haremos|hacemos|va|vamos|queremos|aplica|procede
no [lo|la|los|las] necesitamos|necesito|ocupamos|queremos|vamos_a_necesitar|vamos_a_hacer|vamos_a_usar [ya|más|al_final|finalmente]
[ya] no [se] va|van a hacer|necesitar|usar|requerir|ocupar|realizar|ejecutar
no es|será ya necesario|necesaria
[se|la|lo] puede|pueden|podemos|podéis|puedes eliminar|quitar|borrar|descartar|cancelar|anular|obviar|suprimir|sacar [de_la_lista]
puedes|puede|pueden|podéis|podemos quitarla|quitarlo|borrarla|borrarlo|eliminarla|eliminarlo|cancelarla|cancelarlo|descartarla|descartarlo|anularla|anularlo|sacarla|sacarlo
[la|lo] descartamos|cancelamos|anulamos|suprimimos|quitamos [finalmente|al_final]
ha sido|quedado cancelada|cancelado|descartada|descartado|anulada|anulado|suspendida
queda|quedan|quedó|quedaron|está|están|estaría sin_efecto|anulada|anulado|cancelada|cancelado|descartada|descartado|suspendida|obsoleta|obsoleto|desestimada|desestimado|fuera_de_alcance
se|lo|la cayó|desestimó|desestima|suspende|anuló|anula|canceló|descartó|descarta|cancela
[eso|esto|esta|este] ya no va|aplica|procede|corresponde|tiene_sentido|se_hace|hace_falta
pasamos|paso de esto|esta|eso|ella|hacerlo|hacerla
prescindimos|prescindiremos|prescindir de
olvidaos|olvidate|olvídense|olvidaros|olvidemos de
olvídalo|olvidalo|olvídala|olvidadla|olvídense_de_esto
desestimada|desestimado|superflua|superfluo|redundante|sin_objeto|fuera_de_alcance|inaplicable
está|es de_más|de_sobra|innecesario|innecesaria|redundante
sobra [ya|esta|este|la]
baja|bajen|bajá|quita|quitad|saca|sacad|sacá|saquen|bajad la|lo|esa|esta|@task de la lista|del_plan
sácala|sácalo|bájala|bájalo|bajala|bajalo|quitala|quitalo de la lista|del_plan
no seguimos|continuamos|seguiremos con|adelante [con]
[ya] no hay que hacerlo|hacerla|hacer_nada|enviarlo|enviarla|firmarlo
al_final|finalmente|ya no se hace|hará|va_a_hacer|hizo
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
    "reopen": """
reabran|reabra|reabre|reabrí|reabrid|reabramos|reabro|reabrir|reábranla|reábranlo|reábreme|reabriría
hay que reabrir|reabrirla|reabrirlo
[lo|la|los|las] puedes|puede|pueden|podéis|podrías|podemos|tienes_que|tenéis_que|tienen_que|hay_que reabrir|volver_a_abrir|abrir_de_nuevo|abrir_otra_vez|reactivar
puedes|puede|pueden|podéis|podrías reabrirla|reabrirlo|reactivarla|reactivarlo
vuelve|vuelva|vuelvan|volved|volvé|volvemos|volver a abrir|abrirla|abrirlo|ponerla|ponerlo|dejarla|dejarlo|activar [como|en]
ponla|ponlo|pónganla|ponedla|ponela|déjala|déjalo|dejadla|déjenla|dejala|dejalo|pásala|pásalo|márcala|márcalo|marcala otra_vez|de_nuevo|nuevamente|como|en|a [como|en] abierta|abierto|pendiente|pendientes|no_hecha|sin_hacer|no_terminada|no_completada|abiertas
abre|abrid|abran|abra|abrí|abrir|ábrela|ábrelo|abridla|abrila|ábranla otra_vez|de_nuevo|nuevamente
reactiva|reactivar|reactívala|reactívalo|reactiven|reactivad|reactivemos
[que] no estaba|está terminada|cerrada|hecha [así_que] reabre|ábrela
reabrir|reabre|reabra|reabran|reábrela|reábrelo|reabrirla|reabrirlo|reabrid
abrir|abre|abra de nuevo
volver a abrir
vuelve|vuelvan a abrir|abrirla|abrirlo
""",
    "undo": """
regresa|revierte|revertí|reviertan|deshaz|deshacé|deshagan|anula|quita|borra lo|el|la último|última|que ~ ~ marcar|hacer|marqué|puse|cambio|acabo
regresa|revierte lo que acabo|acabamos de
deshaz|deshacé|deshagan|deshaga|deshaced|revierte|revertí|reviertan|revierta|revertid [eso|esto|lo|el|la] [último|última|cambio|anterior]
vuelve|volvé|volved|vuelvan|vuelva [para|pa|a] atrás [eso|esto|lo|el|la]
echa|echad|eche|echá|da|dad|dé|dale [marcha|para|pa] atrás
marcha atrás
déjalo|dejalo|déjala|dejadlo|déjenlo|ponlo|ponla como|donde estaba
como estaba [antes]
cancela|anula|borra|quita|elimina|anulá|cancelá|borrá lo|el|la|ese|esa|mi último|última|anterior|cambio
no quería decir|marcar|cerrar|poner eso|esa
me equivoqué|confundí [de|al] tarea|marcar|poner|responder
haz|haga|hagan|hacé como_si_nada
retrocede|retroceder|deshacer el|lo|ese|este cambio|último|anterior
deshaz|deshacer|deshaga|deshagan|deshazlo|deshacerlo|undo|revertir|revierte|revierta|reviértelo
vuelve|vuelva atrás
anula|anular lo|el|la anterior|último|última|cambio
dar marcha atrás
""",
    "slip": """
quise|quería decir
me refería a|al
estaba|estaban ~ [ya] listo|lista|listos|listas|hecho|hecha|hechos|hechas|terminado|terminada hasta que
estaba|estaban listo|lista|hecho|hecha|terminado|terminada|bien pero|hasta_que|hasta
[le|la] erré|pifié|regué|cagué
le erré|erramos de
fue sin querer
se me|nos fue|coló|escapó
me|nos confundí|confundimos|equivocamos|equivoqué|he_confundido|hemos_equivocado|he_liado [de|con] [tarea|número]
era otra|para_otra|de_otra [tarea]
no era esa|esta|ese|este [tarea]
me equivoqué|he_equivocado [de] [tarea]
me he equivocado
tarea equivocada
por error
fue un error
""",
    "stop": """
pará|para|paren|parad|basta [ya] con|de [los|tantos|tanto] mails|mail|correos|mensajes|recordatorios|emails
quiero|queremos|quisiera|me_gustaría|deseo dejar de recibir ~ ~
no me|nos mandes|manden|mandéis|envíes|envíen|enviéis|escribas|escriban|escribáis|molestes|molesten [más] [correos|mensajes|emails|mails|avisos|recordatorios|notificaciones]
no me|nos escribas|escriban|escribáis|mandes|manden|envíes|envíen|contactes|contacten|llegue|lleguen más
no quiero|queremos|deseo|quisiera|necesito [recibir|más|seguir] [más|recibiendo]
deja|deje|dejen|dejad|dejá|para|paren|parad|pará de mandarme|enviarme|escribirme|mandar|enviar|escribir|molestar [correos|mensajes|emails|mails|avisos]
[me|nos] puedes|puede|pueden|podéis dejar de mandar|mandarme|enviar|enviarme|escribir
me|nos puedes|puede|pueden|podéis dar|quitar|borrar|sacar|eliminar de [baja|la|esta] [lista]
[puedes|puede|pueden|podéis] darme|quitarme|borrarme|sacarme|eliminarme|darnos de [baja|la|esta] [lista]
darme|dame|denme|dadme|deme|quiero|quisiera|me_doy|solicito|date [darme] [de] [la] baja [de]
quitadme|quítenme|quitame|quítame|quíteme|borradme|borrame|bórrame|bórreme|sáquenme|sacame|sácame|sacadme|elimíname|elimíneme|elimínenme [por_favor] de [la|esta|vuestra|su|tu]
basta|ya_basta de correos|mails|mensajes|emails|avisos|recordatorios
no|ni más|mas correos|mails|mensajes|emails|avisos|recordatorios|notificaciones
cancelar|cancela|anular suscripción|la_suscripción|mi_suscripción
desapúntame|desapuntame|desapuntadme
desactiva|desactivar|desactiven [las|los|estos|estas] notificaciones|avisos|correos|recordatorios|mails
baja|stop|unsubscribe|desuscribir|desuscribirme
darme|dadme|dame|denme|date de baja
no [quiero|quisiera|deseo] [recibir] más correos|mails|mensajes|emails|recordatorios
no quiero más|recibir
deja|deje|dejen|dejad de enviarme|enviar|mandarme|mandar|escribirme
no me envíes|envíen|envíe|mandes|manden|escriban|escribas más
quítame|quíteme|sácame de la|esta lista
""",
}
