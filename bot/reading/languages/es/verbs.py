"""Spanish: verbs in families: forms of now and to come, forms of what has been."""

VERBS = {
    "send": (
        "pasar|hago llegar|haré llegar|haremos llegar|hacemos llegar|hacerles llegar|hacerte llegar|hacerle llegar|paso|pasaré|pasaremos|pasarlo|pasarla|pasártelo|pasártela|enviar|mandar|devolver|remitir|entregar|compartir|subir|facilitar|proporcionar|envío|enviaré|mandaré|envio|entregaré|subiré|envíe|mandar|adjuntar|reenviar|despachar|hacer llegar|trasladar|depositar|mando|remito|entrego|subo|adjunto|comparto|adelanto|adelantar|entrega",
        "enviado|enviada|enviados|enviadas|mandado|mandada|mandados|devuelto|devuelta|remitido|entregado|entregada|compartido|compartida|subido|subida|subidos|facilitado|envié|enviamos|mandé|mandamos|entregué|subí|compartí|adjunto|adjunta|pasado|pasé|te lo envié|devolví|salió|acabo de pasar|acabo de pasarlo|acabo de pasarla|acabamos de pasar|acabamos de pasarlo|te lo dejé|os lo dejé|se lo dejé|hecho llegar|despachado|por correo|en camino|va en camino|van en camino|ya va en camino|va de camino|salieron|en la carpeta|mandaron|enviaron|entregaron|subieron|mandadas|mandaste|enviaste|remitida|remitidos|remitimos|compartidos|compartidas|van adjuntas|van adjuntos|va adjunto|va adjunta|ahí te van|ahí les van|ahí os van|te lo adjunto|te la adjunto|te los adjunto|te las adjunto",
    ),
    "sign": (
        "firmar|firma|firmo|firmaré|rubricar|suscribir",
        "firmado|firmada|firmados|firmé|firmamos|firmaron|firmó|rubricado|suscrito|suscrita|firmaste|firmadito|firmadita",
    ),
    "approve": (
        "aprobar|validar|autorizar|aceptar|confirmar|aprobación|apruebo|aprueba|aprueban|apruebe|aprueben|valido|autorización|validación|visto bueno",
        "aprobado|aprobada|validado|validada|autorizado|aceptado|confirmado|aprobamos|aprobé|aprobaron|validaron|autorizaron|aprobados|aprobadas|dieron el ok|dieron el visto bueno|dio el visto bueno|di el visto bueno|di el ok|dimos el ok|dimos el visto bueno|visto bueno dado|tienes mi ok|tenéis mi ok|tienen mi ok|tiene mi ok|tienes mi visto bueno|tienen mi visto bueno|tiene mi visto bueno|tienes luz verde|tienen luz verde|visto bueno de mi parte|ok de mi parte|visto bueno por mi parte|ok por mi parte|luz verde de mi parte",
    ),
    "choose": (
        "elegir|nombrar|designar|definir|seleccionar|indicar|decidir|escoger|confirmar|fijar|elijo|elige|eligen|escojo|defino|decido",
        "elegido|elegidos|nombrado|nombrados|designado|designados|definido|definidos|seleccionado|seleccionados|indicado|indicados|decidido|escogido|fijada|fijado|elegida|elegidas|eligió|eligieron|definida|definidas|seleccionada|decidida|escogida|elegimos|definimos|decidimos|quedamos en",
    ),
    "order": (
        "pedir|comprar|encargar|pido|pide|encargo|compro",
        "pedido|pedidos|comprado|comprados|pidió|pidieron|pedimos|pedí|encargado|encargada|compré|compramos",
    ),
    "install": (
        "instalar|configurar|crear|activar|montar|conectar|implantar|desplegar|habilitar|registrar|dar de alta|cargar|parametrizar|integrar|ingresar|instalación|configuración|activación|puesta en marcha",
        "instalado|instalada|configurado|configurada|creado|creada|creados|activado|activada|montado|conectado|desplegado|habilitado|registrado|dado de alta|dada de alta|dados de alta|ingresado|di de alta|dimos de alta|dio de alta|dieron de alta|se dio de alta|se dieron de alta|dadas de alta|instalados|instaladas|configurados|configuradas|conectada|conectados|montada|montados|puesto en marcha|activados|activadas|dimos acceso",
    ),
    "book": (
        "reservar|reserva|reservación",
        "reservado|reservada|reservé|reservamos",
    ),
    "plan": (
        "planificar|organizar|programar|agendar|programación|coordinar|concertar|acordar|calendarizar|coordinación",
        "planificado|organizado|programado|agendado|coordinado|coordinada|coordinados|coordiné|coordinamos|coordinó|concertada|concertado|acordado|acordada|agendada|agendados|agendé|agendamos|programada|calendarizado",
    ),
    "train": (
        "formar|capacitar|capacitación|formación|entrenamiento|entrenar|instruir",
        "formado|formados|capacitado|capacitados|recibieron la capacitación|recibido la capacitación|tomaron la capacitación|recibieron la formación|capacitados todos|capacitamos|capacité|formamos|formadas|capacitadas|dimos la formación|di la formación|dieron la formación|dimos la capacitación|di la capacitación|hicimos la formación|hicimos la capacitación|impartimos|impartida|impartido|impartidas|impartieron",
    ),
    "export": (
        "exportar|extraer|exportación|extracción",
        "exportado|exportada|exportados|extraído|extraída|exporté|exportamos|extraje|extrajimos|extrajeron",
    ),
    "load": (
        "importar|cargar|migrar|migración|carga|importación",
        "importado|importada|cargado|cargada|migrado|subido|subida|subidos|subidas|cargados|cargadas|importados|importadas|migrados|migradas",
    ),
    "clean": (
        "limpiar|depurar|limpieza|depuración",
        "limpiado|limpia|limpio|depurado|depurada",
    ),
    "review": (
        "revisar|comprobar|verificar|compruebo|comprueba|reviso|repaso|repasar|revisión",
        "revisado|revisada|comprobado|verificado|revisé",
    ),
    "read": (
        "leer|leo|lectura|releer",
        "leído|leída|leídos|leídas|leí|leímos|leyó|leyeron|releído",
    ),
    "open": (
        "abrir|habilitar|desbloquear|apertura",
        "abierto|abierta|abiertos|habilitado|desbloqueado|abrí|abrimos|abrieron",
    ),
    "fill": (
        "rellenar|completar|llenar|cumplimentar|responder|contestar|respuesta|respuestas|respondo|contesto|completo|completá|relleno|lleno",
        "rellenado|rellenada|relleno|completado|completada|llenado|cumplimentado|rellené|rellenamos|completamos|completé|llené|llenamos|respondido|respondida|respondidos|respondí|respondimos|respondió|contestado|contestada|contesté|contestamos|contestó|llenada|llenados|rellenados",
    ),
    "cancel": (
        "rescindir|cancelar|anular|dar de baja|cancelar|rescindir|anular|dar de baja|resolver|terminar|cancelación|baja|rescisión",
        "rescindido|cancelado|cancelada|anulado|anulada|dado de baja|cancelamos|cancelé|rescindimos|dado de baja|dada de baja|cancelado|cancelada|rescindido|anulado|anulada|se canceló|se anuló|se rescindió|dimos de baja|di de baja|dio de baja|dieron de baja|se dio de baja|se dieron de baja|dados de baja|dadas de baja",
    ),
    "publish": (
        "publicar|lanzar|publicación",
        "publicado|publicada|lanzado|en línea|publicada ya|salió publicado|salió publicada|subimos|subí|subida|subido|subidas|subieron",
    ),
    "test": (
        "probar|testear|prueba|probar|testear|ensayar|validar|pruebo|prueban|pruebe|pruebas",
        "probado|probada|testeado|pasado|probado|probada|probados|testeado|probamos|probé|probaron",
    ),
    "update": (
        "actualizar|modificar|corregir|cambiar|corrijo|corrige|actualizo|actualización|corrección",
        "actualizado|actualizada|modificado|corregido|corregida|cambiado|corregimos|corregí|corrigieron|cambiada|actualizados|actualizadas",
    ),
    "write": (
        "redactar|escribir|preparar|documentar|redacción",
        "redactado|redactada|escrito|preparado|preparada|documentado|redacté|escribí|escribimos|preparé|preparamos|redactamos|escrita",
    ),
    "invite": ("invitar", "invitado|invitados"),
    "add": ("añadir|agregar", "añadido|añadida|agregado|agregada|añadí|agregué"),
    "assign": ("asignar|repartir", "asignado|asignada|asignados|repartido"),
    "stop": (
        "parar|apagar|desactivar|cortar|apagado",
        "apagado|desactivado|desactivada|cortado",
    ),
    "measure": ("medir|medición", "medido|medida|medidos|medidas|medí|midió|medimos|midieron"),
    "pay": (
        "pagar|abonar|pago|transferir|transferencia|liquidar",
        "pagado|pagada|abonado|transferido|transferida|transferencia hecha|transferencia realizada|liquidado|liquidada|pagados|pagadas|abonada|abonados|pagué|pagamos|ingresado el pago",
    ),
    "remove": ("eliminar|borrar|quitar", "eliminado|eliminada|borrado|quitado"),
    "start": ("empezar|comenzar|iniciar", "empezado|comenzado|iniciado|empecé"),
    "remind": ("recordar|avisar|informar", "recordado|avisado|informado"),
    "close": (
        "terminar|acabar|cerrar|finalizar|completar|cierro|cierra|cierran|cierre",
        "terminado|acabado|finalizado|cerrado|cerrada|cerrados|cerradas|cerramos|concluido|concluida",
    ),
    "ask": ("preguntar|solicitar", "preguntado|solicitado|solicitada"),
    "print": (
        "imprimir|impresión",
        "impreso|impresa|impresos|impresas|imprimí|imprimimos|imprimieron",
    ),
    "translate": (
        "traducir|traduzco|traduce|traducción",
        "traducido|traducida|traduje|tradujimos|tradujeron|traducidos|traducido completo",
    ),
    "record": ("recoger|recopilar|anotar|fotografiar", "recogido|recopilado|fotografiado"),
    "do": (
        "hacer|terminar|acabar|finalizar|entregar|hago|haré|termino|acabo|tenerlo|tenerla|terminaré|hacerlo|hacerla|terminarlo|terminarla|completarlo|entregarlo|tener",
        "",
    ),
}

# Sloppy writers leave out the accent of "firmé"; "ya" tells it from "firme usted".
EXACT = True
ENDINGS = {
    "ar": (
        "o|a|an|=aré|=ará|aremos|=arán|=arás|arlo|arla|arlos|arlas|ártelo|ártela",
        "ado|ada|ados|adas|=é|=ó|aron|aste|asteis",
        "amos",
    ),
    "er": ("o|e|en|=eré|=erá|eremos|=erán|erlo|erla", "ido|ida|idos|idas|=í|=ió|ieron|imos", ""),
    "ir": ("o|e|en|=iré|=irá|iremos|=irán|irlo|irla", "ido|ida|idos|idas|=í|=ió|ieron", "imos"),
}
LOOSE = (
    "ya|ya lo|ya la|ya los|ya las|ya te lo|ya te la|ya se lo|ya se la|ya os lo|ya os la|ya le",
    {"ar": "e"},
)
RECENT = "acabo de|acabamos de|pude|pudimos|logré|logramos|conseguí|conseguimos"
CLITICS = "lo|la|los|las"
# "Pásaselo", "recuérdamelo": pronouns written onto a verb.
GERUND = r"(?:ando|iendo|yendo)(?:(?:me|te|se|nos|os)?(?:l[oa]s?|les?)?|me|te|se|nos)$"
ENCLITICS = r"(?<=..)(?:(?:me|te|se|nos|os|les?)?(?:l[oa]s?)|me|te|se|nos|os|les?)$"
