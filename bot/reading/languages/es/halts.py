"""Spanish: what keeps a task from being done, and what no longer does."""

PHRASES = {
    "block": """
[todavía|aún] no me|nos pasaron|mandaron|enviaron|dieron|entregaron|compartieron|facilitaron
estoy|estamos|sigo|seguimos|ando|andamos trabado|trabada|trabados|atorado|atorada|atorados|atascado|atascada|atascados|parado|parada|parados|bloqueado|bloqueada|bloqueados|frenado|frenada|frenados esperando|por|con
@task en|con legal|jurídico|compras|finanzas|contabilidad|dirección|sistemas|rrhh|auditoría|tesorería
no [se] puedo|podemos|puede|pueden ~ nada
está|están roto|rota|rotos|estropeado|estropeada|averiado|averiada|caído|caída
estamos|estoy bloqueados|bloqueadas
no me|nos|se_me|se_nos han|ha|habían|había entregado|enviado|instalado|confirmado|llegado|mandado|devuelto|aprobado|autorizado|pagado|surtido|dado|pasado|facilitado|compartido
no me|nos entregan|entregó|entregaron|surten|confirman|autorizan|aprueban|pagan|facilitan|comparten
[está|sigue|la_tiene|lo_tiene|quedó] en manos|cancha|poder|tejado de|del
me|nos falta que
falta|faltaría que
está|están|sigue|siguen viendo|revisando|valorando|estudiando|mirando|analizando|aprobando [el|la] legal|jurídico|compras|finanzas|sistemas|contabilidad|dirección|gerencia|calidad|rrhh|informática|seguridad|tesorería|administración|auditoría|gerente|director|jefe|jefa|directora|abogado|abogada|gestoría|asesoría|proveedor|cliente|banco
me|nos falta|faltan ~ ~ ~ para poder|que
necesito|necesitamos|requiero|requerimos|ocupo|ocupamos|hace_falta ~ ~ ~ para poder|avanzar|seguir|continuar|arrancar|empezar
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
esperando [a] [la|el|los|las|que|su|respuesta|confirmación|a]
espero|esperamos [a] la|el|los|las|su|respuesta|confirmación|a
estoy|estamos|sigo|seguimos|quedo|quedamos esperando [a|la|el|que|su]
a la espera de [que|la|el]
[lo|la] tiene|tienen parado|parada|detenido|detenida|frenado|frenada|bloqueado|bloqueada|atorado|retenido|retenida
lo|la tiene|tienen|está|están legal|jurídico|compras|sistemas|finanzas|dirección|contabilidad
está|están|sigue|siguen en|con legal|jurídico|compras|finanzas|dirección|contabilidad|sistemas
el|la|los ~ no me|nos|lo|la contesta|contestan|responde|responden
no contesta|contestan|responde|responden|coge|cogen
seguimos|sigo|sigue|estamos|estoy [aún|todavía] a_la_espera|esperando|pendientes|pendiente|parados|trabados|bloqueados|atascados de|que|por|a
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
    "freed": """
no está|están|estoy|estamos|sigue|siguen|quedó [para_nada|en_absoluto|ya] bloqueado|bloqueada|bloqueados|bloqueadas|parado|parada|parados|atascado|atascada|atascados|detenido|detenida|frenado|frenada|en_pausa|caído|caída
[ya] no depende|dependemos|dependo de nadie|nada|ellos|terceros
[ya] no espero|esperamos [a] nadie|nada|más
[ya] no estoy|estamos|sigo|seguimos esperando [a] [nada|nadie|más]
nada|nadie [lo|la|nos|me] bloquea|frena|impide|detiene
no hay [ningún] bloqueo|bloqueos|impedimento|impedimentos
ya no está|estoy|estamos bloqueado|bloqueada|esperando
desbloqueado|desbloqueada
""",
    "keep": """
no hace|hizo falta|hay_necesidad_de|es_necesario moverla|moverlo|cambiarla|cambiarlo|aplazarla|aplazarlo|retrasarla|retrasarlo|correrla|correrlo|posponerla|posponerlo|reabrirla|reabrirlo|cancelarla|cancelarlo|anularla|anularlo|cerrarla|cerrarlo|asignarla|asignarlo|mover|cambiar|aplazar|posponer|cancelar|reabrir
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
}
