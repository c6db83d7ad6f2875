"""Spanish: what is said of a task's state; leaving out, reopening, and what is asked of the bot; dates, reminders, new tasks and other wishes; whose a task is."""

PHRASES = {
    "due_question": "tiene|tienen que estar|ser|quedar|haber\nrealmente|de_verdad|en_serio|obligatorio|forzosamente\ntiene|tengo|tenemos que\nhay que\nes|era|sigue_siendo para\ndebe|debo|debemos",
    "done": """
ya estaba|estaban
está|están|quedó|quedaron ya|todo [todo] [hecho|lista|listo|hecha]
todo en orden|orden_ya|regla
cumplida|cumplidas|cumplidos|ejecutado|ejecutada|despachado|despachada|liquidado|liquidada|zanjado|zanjada|finiquitado|finiquitada|solventado|solventada|concluidos|concluidas|completados|completadas|cerrados|cerradas|resueltos|resueltas|realizados|realizadas|tachado|tachada|palomeado|palomeada|listísimo|listito|okas|ultimado|ultimada|rematado|rematada
concluí|concluimos|finalicé|finalizamos|completé|completamos|resolví|resolvimos|cumplí|cerré|finiquité
ya [lo|la|los|las] tienes|tenés|tenéis|tienen|tiene [listo|lista|hecho|hecha|en_el_correo|en_su_correo|en_tu_correo|ahí|en_la_bandeja]
ya lo|la|los|las tienes|tenés|tenéis|tienen|tiene
ya está|están|quedó|quedaron lo|la|el de ~
ya salió|salimos de eso|esa|ese
ya estuvo
quedó|quedaron listo|lista|listos|listas|hecho|hecha|hechos|hechas|resuelto|resuelta|todo
[puedes|puede|podéis|pueden] dar por cerrado|cerrada|hecho|hecha
doy|damos por cerrado|cerrada|hecho|hecha|terminado|terminada|concluido|concluida
esto|eso ya está
por mi|nuestra parte está|ya_está|listo|lista|hecho|hecha
[el] check
checado|checada|ok_hecho
tarea hecha|completada|cumplida|terminada
está|quedó al_100|al_cien|terminadísimo
a 100|cien
[ya] hay luz verde
[100|cien] % listo|lista|hecho|hecha|terminado|terminada|completado|completada
ya están|quedaron|estaban|quedan
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
    "state": """
ya está|están|quedó|quedaron en_línea|activo|activa|operativo|operativa|disponible|en_producción|online|arriba|funcionando
está|están|quedó|quedaron en_línea|activo|activa|operativo|operativa|disponible|en_producción
ya funciona
""",
    "mark": """
me|nos [la|lo|las|los] puedes|puede|pueden|podéis|podrías palomear|tachar|cerrar|marcar|finalizar
[la|lo|las|los|me_la|me_lo] puedes|puede|pueden|podéis|podrían|podrías palomear|tachar|cerrar|marcar|finalizar|archivar
puedes|puede|pueden|podéis|podrías ~ ~ palomearla|palomearlo|tacharla|tacharlo|cerrarla|cerrarlo|marcarla|marcarlo|finalizarla|archivarla
se puede|pueden tachar|cerrar|palomear|archivar
[la|lo] damos|doy|dejamos por|como hecha|hecho|cerrada|cerrado|terminada|terminado|completada|completado|lista|listo
dar|dad|dé|den [por|como] [hecha|hecho] ~ como|por hecha|hecho|cerrada|cerrado|terminada|terminado|completada|completado
táchala|táchalo|tachala|tachalo|tachadla|tachadlo|palomeala|palomealo|palomea|tacha|tachad
ciérrala|cierrala|cierralo|cerradla|cerradlo|cerrala|cerralo|ciérrenla|ciérrenlo|cierra|cerrad
márquenla|márquenlo|márcala|marcala|marcalo|marcadla|marcadlo [como] [hecha|hecho|completada|completado|terminada|terminado|lista|listo]
ponla|ponlo|pónganla|ponedla|ponela|ponelo como|en hecha|hecho|terminada|terminado|completada|completado|cerrada|cerrado
puede|pueden|podéis quitarla|quitarlo que|porque ya_está|está_hecha|está_hecho
puedes|puede|podéis|pueden|podrías|podría marcar|cerrar|tachar|dar ~ ~ como|por hecho|hecha|completada|completado|terminado|terminada|lista|listo
márcala|márcalo|márquela|márquelo|marca|marque|marcar ~ como hecho|hecha|completada|completado|terminada|terminado
puedes|puede|podéis|pueden cerrar|cerrarla|cerrarlo
dalo|dala|denlo por hecho|hecha|cerrado|terminado
ciérralo|ciérrala
""",
    "left": """
[todavía|aún] falta|faltan|queda|quedan algo|unos|unas
[todavía|aún] [me|nos|le] falta|faltan|queda|quedan [aún|todavía] el|la|los|las|un|una|que|por
""",
    "part": """
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
queda|quedan solo|sólo|por
a falta de
me|nos falta|faltan solo|sólo|un|dos|tres|@n
""",
    "going": """
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
    "open": "pendientes_todas",
    "same": "también|igual|igualmente|ídem|lo_mismo",
    "freed": "ya no está|estoy|estamos bloqueado|bloqueada|esperando\ndesbloqueado|desbloqueada",
    "block": """
sin ~ ~ no puedo|podemos|se_puede|hay_manera|avanzo|avanzamos
no [la|lo|las|los|se_la|se_lo|te_la|te_lo|me_la|me_lo] puedo|podemos|puede|pueden|podré|podremos ~ ~ hasta|sin|mientras|porque|hasta_que|si_no
no [la|lo|las|los|se_la|se_lo|te_la|te_lo] puedo|podemos|puede|pueden ~ hasta|sin|mientras|porque|hasta_que
no [la|lo|las|los] firmo|envío|hago|mando|firmamos|enviamos|hacemos|mandamos|firmaré|enviaré hasta|sin|mientras|hasta_que
no [se] puede|pueden ~ ~ hasta|sin|mientras|porque|hasta_que|si_no
no nos|me deja|dejan|permite|permiten|funciona|abre|llega|carga|reconoce
no hay|tenemos|tengo forma|manera|cómo|acceso|sistema|permisos|señal|internet|luz|respuesta|presupuesto
no puedo|podemos ni ~
no [me|nos|le] [han|ha|hemos|he] llegado|recibido|enviado|mandado|pasado|dado|contestado|respondido|devuelto|autorizado
no me|nos llega|llegan|llegó|llegaron|contesta|contestan|contestó|contestaron|responde|responden|respondió|respondieron|pasa|pasan|pasó|pasaron|manda|mandan|mandó|mandaron|envía|envían|envió|enviaron|da|dan|dio|dieron|autoriza|autorizan [el|la|los|las]
sigo|seguimos|sigue|siguen|estamos|estoy|ando|andamos a_la_espera|esperando|sin_respuesta|sin_acceso|sin_noticias|sin_recibir|sin_poder|pendientes_de|pendiente_de|pendientes_que|parados|parado|parada|bloqueados|bloqueado|bloqueada|trabados|trabado|trabada|atorados|atorado|atorada|atascados|atascado|atascada|frenados|frenado|frenada|varados|varado|detenidos|detenido|detenida|colgados|empantanados
está|quedó|sigue|quedamos|quedé|tenemos|tengo|tenés atorado|atorada|trabado|trabada|varado|varada|detenido|detenida|parado|parada|frenado|frenada|bloqueado|bloqueada|atascado|atascada|congelado|congelada|en_pausa|en_espera|stand_by|en_standby|a_la_espera|empantanado
en stand by
en standby
congelado|congelada|empantanado|empantanada|estancado|estancada|varado|varada|trabada|atorada|trabados|atorados
depende|dependemos|dependo|dependiendo [de] que
[todavía|aún] [me|nos|le] falta|faltan [que|el|la|los|las] ~ ~ para poder|firmar|enviar|terminar|seguir|continuar
falta|faltan que me|nos|le|el|la|los|las|lo
[nos|me] falta|faltan el|la|los|las cable|acceso|contraseña|clave|datos|firma|aprobación|autorización|ok|visto_bueno|respuesta|permiso|permisos|credenciales|licencia|factura|certificado|token|documento|papeles|pieza|piezas|material|presupuesto
hasta no tener|recibir|contar
sin el|la|los|las|eso|esto|ese|esa|su|sus ~ ~ no puedo|podemos|se_puede|hay
en cuanto ~ ~ ~ podré|podremos
necesito|necesitamos|requerimos|requiero|ocupo|ocupamos que|primero|antes|el_ok|el_visto_bueno|la_aprobación|la_autorización
primero tiene|tienen|debe|deben|hay que ~
espero|esperamos|esperando [a] [la|el|los|las|que|su|respuesta|confirmación|a]
estoy|estamos|sigo|seguimos|quedo|quedamos esperando [a|la|el|que|su]
a la espera de [que|la|el]
[lo|la] tiene|tienen parado|parada|detenido|detenida|frenado|frenada|bloqueado|bloqueada|atorado|retenido|retenida
lo|la tiene|tienen|está|están legal|jurídico|compras|sistemas|finanzas|dirección|contabilidad
está|están|sigue|siguen en|con legal|jurídico|compras|finanzas|dirección|contabilidad|sistemas
el|la|los ~ no me|nos|lo|la contesta|contestan|responde|responden
no contesta|contestan|responde|responden|coge|cogen
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
    "keep": """
ya no hace falta que
[todavía|aún] hace|hacen falta
no hace falta que|responder|contestar|nada|recordarme|recordármelo|que_me
sí [que] hace|hacen falta
no hace falta que|responder|nada|contestar
no es necesario que
sin prisa
no corre prisa
no hay prisa
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
    "move": """
estiremos|estiramos|alarguemos|extendamos|ampliemos|pospongamos|retrasemos|reprogramemos|atrasemos|recorramos|dejemos|pasémoslo|movámoslo|dejémoslo|pongámoslo|corrámoslo|aplacémoslo [lo|la] [a|al|para|hasta]
estiremos|estiramos|alarguemos|extendamos|ampliemos|pospongamos|retrasemos|reprogramemos|atrasemos|recorramos|pasémoslo|movámoslo|dejémoslo|pongámoslo|corrámoslo|aplacémoslo [lo|la] hasta|para @date
si la|lo|las|los pasamos|movemos|dejamos|ponemos|cambiamos|corremos|aplazamos
pásalo|pásala|pasalo|pasala|pásenlo|pásenla|pasadlo|pasadla|ponlo|ponla|ponelo|ponela|pónganlo|ponedlo|déjalo|déjala|dejalo|dejala|dejadlo|dejadla|muévelo|muévela|movelo|córrelo|corrélo|cámbialo|cámbiala|cambialo|fíjalo|aplázalo|agéndalo|agendalo|prográmalo|programalo @date
lo|la|los|las mueves|movés|mueve|movéis|pasas|pasa|pasáis|corres|corre|aplazas|aplaza|cambias|cambia|pones|pone|ponéis|dejas|deja|dejáis|pospones|reprogramas|recorres|recorre|atrasas [a|al|para|hasta]
mueves|movés|movéis|pasas|pasáis|corres|aplazas|cambias|pones|ponéis|dejas|dejáis|pospones|reprogramas|recorres ~ ~ a|al|para|hasta
puedes|puede|pueden|podéis|podemos|podríamos|podrías|podrían|podría pasar|mover|correr|aplazar|posponer|retrasar|dejar|cambiar|poner [la|lo] [a|al|para|hasta]
puedes|puede|pueden|podéis|podemos|podríamos|podrías|podrían|podría pasarla|pasarlo|moverla|moverlo|correrla|correrlo|aplazarla|aplazarlo|posponerla|posponerlo|retrasarla|retrasarlo|dejarla|dejarlo|cambiarla|cambiarlo|ponerla|ponerlo
[la|lo|las|los] pasamos|movemos|corremos|aplazamos|posponemos|dejamos|ponemos|cambiamos|retrasamos|postergamos|reprogramamos [a|al|para|hasta]
la|lo|las|los dejo|paso|muevo|corro|pongo|aplazo para|al|a|hasta @date
trasladar|trasladara|trasladen|trasladase|traslade|trasladamos|desplazar|diferir|demorar|demora|alargamos|ampliamos|extendemos|extiende|extiendan|amplía|amplíen|prolongar|estirar|recorrerlo|recorrerla|recórrelo|recórrela|recorre|recorran
[me|nos|se_nos|se_me] va|vamos|iremos|voy|irá|iríamos a @date
se [me|nos] retrasa|retrasará|atrasa|complica|alarga|demora|demorará|va|pospone|aplaza|aplazó|pospuso|corrió|movió|alargó|retrasó|recorre|recorrió [a|al|para|hasta]
mejor [para|a|al|el|hasta] @date
[que] sea el|para|a|al @date
[que] sean|quede|queden el|para|a|al @date
quedaría|quedarían|queda|quedan para|a|hacia @date
dame|denme|dadme|deme|danos hasta @date
necesito|necesitamos|necesitaría|necesitaríamos|precisamos|preciso [tiempo|plazo|un_poco_más|como_poco|mínimo] hasta @date
nos|me|se vamos|voy|va a|al|hasta|para @date
reprogramamos|reprogramado|reprogramada|reagendar|reagendamos|reagenda|reagéndalo|reagendada|reagendado
[nueva|la] fecha [nueva|prevista|límite|estimada|de_entrega] es|será|sería|pasa_a
sí|si cambiamos|cambia|cambien la fecha
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
    "until": """
hasta [el|la|las|los] @date
no antes del|de|de_el @date
a partir de|del @date
hasta [el] @date
""",
    "due": "vence|plazo|fecha_límite|vencimiento",
    "eta": """
te|os|le|les va|viene|vendría|iría|sirve|cuadra|queda bien|mejor|perfecto
nos|me vendría|va|iría|viene bien|mejor|perfecto
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
me|nos lo|la|los|las recuerdas|recuerda|recuerdan|recordás|recordáis|recuerde|repites|vuelves_a_pedir
vuelve|vuelva|volvé|volved|vuelvan a escribirme|preguntármelo|avisármelo|mandarme|insistirme|contactarme|recordármelo|mandármelo|enviarme
escríbeme|escribime|escríbanme|escribidme|pregúntame|preguntame|pingame|pinguéame|pingéame [otra_vez|de_nuevo|nuevamente|un_recordatorio]
échame|echame|echadme|écheme|échenme|tírame|tirame|pégame|pegame|dame|dadme|denme|deme|hazme|haceme|hágame|haganme un toque|grito|aviso|recordatorio|pitazo|toquecito|telefonazo|ping
[otro] recordatorio [para|el|@date]
recordadme|recordame|recuérdame|recuérdeme|recuérdenme|recuérdanos|recordanos [esto|eso|lo] [el]
[me|nos] puedes|puede|podéis|pueden|podrías|podrían recordar|recordarme|recordármelo|recordarlo|avisar|avisarme|insistir|preguntar|escribir [de_nuevo|otra_vez]
que me|nos lo recuerdes|recuerden|recordéis|avises|avisen|aviséis
haz|hagan|hazme|dale|dame seguimiento
vuelve|volvé|vuelvan|vuelva a preguntar|insistir|intentarlo|la_carga|recordar
recuérdalo|recuerdalo|recordalo|recuérdenlo|recordarlo|recuérdaselo
pospón|posponé|pospongan el_recordatorio|recordatorio|el_aviso
háblame|hablame|hábleme|búscame|buscame @date
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
    "moretime": """
me|nos hace|hacen|haría|harían falta @vague|@date|@n
[vengo|necesito|necesitamos|quiero|quisiera|quisiéramos|querría|pido|pedimos|dame|danos|dadme|denme|deme] @vague más
me|nos vendría|vendrían bien|de_perlas @vague|algo|un|unos
necesito|necesitamos|requerimos|ocupo|ocupamos|dame|denme|dadme|danos|pido|pedimos|quisiera|quisiéramos @vague
un|algo poco|más más de_tiempo|tiempo|margen|plazo
más|mayor tiempo|plazo|margen
me|nos hace|hacen|haría|harían falta más|unos|unas|algo|un|un_par ~ ~
unos|algunos|un días|par|poquito más
[una] prórroga|extensión|ampliación [de_plazo|del_plazo]
voy|vamos con|muy|bastante retraso|justo|justos|justa|atrasados|atrasado|atrasada|retrasado|retrasada|retrasados
se me|nos ha_echado|echó el_tiempo|encima
dame|denme|dadme|deme|danos chance|tiempo|más_tiempo|unos_días|un_poco|un_margen|margen|un_tiempito|un_respiro
[el] plazo ampliado
más tiempo|plazo
un poco más
prórroga|aplazar|posponer|retrasar|postergar|aplazarlo|posponerlo
otra fecha
más tarde|adelante
""",
    "add": """
apunta|anota|anotá|apuntá|añade|agrega|agregá|suma|sumá|mete|pon|crea también|otra|esto|esta|además|ahí
apunta|anota|anotá|apuntá|añade|agrega|agregá|suma|sumá|mete|pon|crea también|además :
añade|añadid|añadí|añadir|agrega|agregá|agregad|agregar|agreguen|suma|sumá|crea|creá|cread|mete|anota|anotá|apuntad|apunta|pon|poné ~ una|un|otra|otro [nueva|nuevo] tarea|punto|acción|pendiente [para]
nueva tarea [para] [@person]
agregá|sumá|anotá|apuntá|añadí|creá|sumen|anoten|apunten ~ ~ al|a_la|en_la|en_el plan|lista
añadir|añade|añada|añadan|agregar|agrega|agregue|agreguen|crear|crea|cree|poned|pon|apunta|incluye|incluir [una] [nueva|otra] tarea|punto|acción
añadir|añade|agregar|agrega|agregue|añadid al|a_la plan|lista
nueva|otra tarea|acción [para]
tarea nueva [para]
puedes|puede|podéis|podrías|pueden añadir|agregar|crear
añade|agrega|añadir|agregar
pendiente nuevo
""",
    "wish": """
si la|lo|las|los pasamos|movemos|dejamos|ponemos|cambiamos|corremos|aplazamos
te|os|le|les va|viene|vendría|iría|sirve|cuadra|queda bien|mejor|perfecto
[lo|la|los|las] pasamos|movemos|dejamos|corremos|aplazamos|posponemos|cambiamos
os|te|le|les viene|va|vendría|iría bien|mal
se podrá|podrían|puede|pueden|podría
me|nos gustaría|encantaría|vendría_bien|agradecería|agradeceríamos
agradecería|agradeceríamos|agradezco que
le|les|te|os agradecería|agradeceríamos|ruego|pido|pedimos [que]
ruego|rogamos|solicito|solicitamos|pido|pedimos [que]
hay|habría alguna_posibilidad|posibilidad|manera|chance|modo de|que
será posible
habría|hay problema si
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
    "wh": "=quién|=quiénes|=qué|=dónde|=cómo|=cuál|=cuáles|=cuánto|=cuántos|=cuántas|=cuándo|por_=qué\nquien|donde|cual|quién tiene|lleva|está|hace|debo|puedo|firma|manda|se_encarga\nque|cual|como|cuando|donde significa|formato|debo|hago|necesitas|necesitan\npara cuándo|cuando",
    "assign": """
pásaselo|pasáselo|pasaselo|páseselo|pásenselo|pasádselo|dáselo|dáselo|daselo|dádselo|déselo|dénselo|pásasela|pasásela|dásela|désela a|al
asígnalo|asignalo|asígnenlo|asignadlo|asígnala|asignala|asígnenla|asignadla|asignáselo|asignásela|asígnenselo|reasígnenla|reasignadla|reasignala|delégalo|delegalo|endósaselo|encárgaselo|encargaselo|encárgueselo|cédeselo|cedelo|transfiérelo|transfiérela|transfierelo|turnar|túrnalo|turnalo|túrnenlo [a] [@person]
pasa|pasá|pasen|pasad|dale|dadle|denle|dásela|asigna|asigná|asignen|asignad|reasigna|reasignen|reasignad|transfiere|turna ~ ~ a @person
ponla|ponlo|pónganla|ponedla|ponela|ponelo|póngalo a|al nombre de @person
a nombre de @person
cambia|cambien|cambiar|cambiad [el|de] responsable|titular|encargado [a|por]
mejor @person
[es] mejor para @person
le corresponde|toca|compete a @person
asignar|asigna|asigne|asígnalo|asígnala|asígnasela|asígnaselo|asígneselo|reasignar|reasigna|reasígnalo|reasígnala|pasar|pasa|pásalo|pásala|pásaselo|pásasela|dar|dáselo|dásela|transferir|delegar|delego|entregar [a]
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
    "owns": """
pregúntenle|preguntale|pregúntale|pregúntele|preguntadle|díganle|dile|consulta|consulten|contacta|contacten a|con @person [,] que|él|ella|quien lo|la|esto|eso ve|lleva|gestiona|maneja|tiene|atiende|sabe
a @person [,] que|él|ella|quien|que_él|que_ella lo|la|esto|eso ve|lleva|gestiona|maneja|tiene|atiende|sabe
[de] [@task|esto|eso|esta|ella|ello] se va|van a encargar|ocupar|hacer_cargo @person
[de] [@task|esto|eso] se encarga|ocupa|encargará|ocupará|hará_cargo|hace_cargo @person
va a encargarse|ocuparse|llevarlo|llevarla|hacerlo|hacerla|verlo|verla @person
@person va a encargarse|hacerlo|hacerla|llevarlo|llevarla|ocuparse|verlo|verla|tomarlo|tomarla|retomarlo
@person se [lo|la] queda|quedará|encargará|encarga|ocupa|ocupará|hace_cargo|hará_cargo
@person lo|la|los|las lleva|llevará|hace|hará|gestiona|toma|tomará|ve|verá|coge|cogerá|retoma|termina|maneja|atiende|atenderá
[ahora|desde_ahora|a_partir_de_ahora] lo|la|los|las lleva|llevará|gestiona|maneja|ve|verá|toma|tomará|hace|hará|atiende|atenderá @person
ahora es|queda de|para|con @person
es|queda|quedó|está [ahora] cosa|responsabilidad|a_cargo|en_manos|cargo|asunto|tema|tarea|chamba de @person
[la|el] responsable|encargada|encargado es|será|pasa_a_ser|sería [ahora] @person
@person es|será|sería|queda [ahora] [el|la] responsable|encargado|encargada|a_cargo|quien_lo_lleva|quien_la_lleva|quien_lo_ve
[que] lo|la haga|lleve|tome|vea|gestione|coja|atienda|retome|termine @person
mejor [que] [se_lo_des|lo_haga|la_haga|lo_vea|lo_lleve|pásaselo|díselo|pregúntale] [a] @person
eso|esto|esta|ese|este es|lo_ve|lo_lleva|lo_maneja|le_toca|corresponde|va [para|de|con|a] @person
dénselo|dáselo|daselo|dádselo|dásela|dasela|déselo|pásenselo|pasenselo|páseselo|pasádselo|pasáselo|pásaselo a @person
ahora|desde_ahora lo|la|esto lleva|gestiona|maneja|ve|tiene|coge|toma|hace [el|la|don|doña|sr|sra|señor|señora|mi_compañero|mi_compañera] @person
lo|la|esto [ahora] lleva|gestiona|maneja|ve|tiene|coge|toma|hace|llevará|verá|tomará [ahora] [el|la|don|doña|sr|sra|señor|señora|mi_compañero|mi_compañera] @person
se [lo|la] encarga|encargará|ocupa|ocupará|ocupa_ahora|encarga_ahora [ahora|de_esto|de_ello|de_eso] [el|la|don|doña|sr|sra|señor|señora|mi_compañero|mi_compañera] @person
el|la responsable|encargado|encargada [ahora] es [ahora] [el|la|sr|sra] @person
quien [lo|la|se] lleva|encarga|ocupa|gestiona|ve|hace [ahora] [de_esto|de_eso|de_ello] es [el|la] @person
@person es quien|el_que|la_que ~ ~
ha pasado|pasó|pasa|queda a|en [manos] [de] @person
está en manos de @person
le corresponde|toca [ahora] a @person
@person se encarga|encargará|ocupa|ocupará|hace_cargo
se encarga|encargará|ocupa|ocupará|hará_cargo|hace_cargo [de] [esto|ello|eso|esta|la] @person
lo|la lleva|llevará|hace|hará|gestiona|tiene|hace_ahora|toma|ve|verá @person
@person lo|la lleva|llevará|hace|hará|gestiona|toma|ve|verá|hará
@person va a encargarse|hacerlo|hacerla|llevarlo|ocuparse
""",
    "speaker": """
[yo] me quedo|quedaré|encargo|encargaré|ocupo|ocuparé|hago_cargo|haré_cargo [yo|yo_mismo|yo_misma] [con|de]
[ya] me [la|lo|las] quedo|apunto|agarro|cojo|pido|echo [yo]
[yo] [me] lo|la tomo|agarro|cojo|asumo|llevo|hago|apunto|pido|quedo|veo [yo]
lo|la tomo|agarro|cojo|asumo|llevo|apunto|veo yo
asígnamela|asígnamelo|asignamela|asignamelo|asígnenmela|asignadmela|asígnenmelo|pásamela|pásamelo|pasamela|pasamelo|pásenmela|ponme_a_mí|dámela|dámelo|dejámela|dejamela
yo [me] encargo|ocupo|ocuparé|encargaré|apunto
ponla|ponlo|pónganla|ponedla|ponela a|en mi nombre
[la|lo] hago|llevo|tomo|cojo|veo|reviso|firmo yo [mismo|misma]
ya me encargo|ocupo yo
yo me encargo|ocupo
me encargo|ocupo yo
lo|la hago|tomo|cojo|llevo|asumo yo
yo lo|la|le hago|tomo|cojo|llevo|asumo
me la|lo quedo
yo [me] hago cargo
me hago cargo
me encargo [de] [@it|@task]
""",
    "notme": """
[a] mí|mi [ya] no [me] toca|corresponde|compete|toca_más|pertenece
[ya] no me toca|corresponde|compete|encargo|ocupo|pertenece [a_mí|más]
[ya] no soy yo [el|la|quien] [responsable|encargado|encargada|indicado|lleva|ve]
[ya] no es|está conmigo|mío|mía|mi_responsabilidad|a_mi_cargo|en_mis_manos|mi_área|mi_tema|mi_departamento|cosa_mía|asunto_mío|de_mi_incumbencia|de_mi_área
[ya] no lo|la|los|las llevo|manejo|veo|gestiono|atiendo [yo|más]
[ya] no trabajo|estoy en|con ese|este|esa|esta proyecto|área|equipo|cuenta|tema
[a] mí no
eso|esto no es mío|conmigo|de_mi_área|cosa_mía
no [yo] soy|es la persona [indicada|correcta|adecuada]
ya no lo|la|me llevo|gestiono|manejo|veo|encargo|ocupo|toca
ya no soy|estoy|es [yo] [el|la] [responsable|encargado|encargada|mi|mío|a_cargo|conmigo]
yo ya no
no soy [yo] [el|la] [responsable|encargado|encargada|indicado|persona]
no es cosa|asunto mía|mío
no es de mi|mi competencia|área|departamento
no soy yo
ya no soy|es|lo_llevo|la_llevo [yo] [mía|mío]
no es mío|mía|mi_tarea|conmigo
no me toca|corresponde
otra persona
""",
    "turnto": """
pregúntenle|preguntale|pregúntale|pregúntele|preguntadle|díganle|dile|consulta|consulten|consúltalo|contacta|contacten a|con @person
pregúntenle|preguntale|pregúntale|pregúntele|preguntadle|preguntárselo|pregúntaselo a
pregúntale|pregunta|hablad|habla|preguntad|pregunten con|a @person
""",
    "other": "el|la|otro|otra otro|otra|contrato_viejo contrato|documento|tarea|archivo\notra cosa",
}
