"""Spanish: verbs in families: forms of now and to come, forms of what has been."""

VERBS = {
    "send": (
        "enviar|mandar|devolver|remitir|entregar|compartir|subir|facilitar|proporcionar|envío|pasar|enviaré|mandaré|envio|entregaré|subiré|envíe|mandar",
        "enviado|enviada|enviados|enviadas|mandado|mandada|mandados|devuelto|devuelta|remitido|entregado|entregada|compartido|compartida|subido|subida|subidos|facilitado|envié|enviamos|mandé|mandamos|entregué|subí|compartí|adjunto|adjunta|pasado|te lo envié|devolví|salió",
    ),
    "sign": (
        "firmar|firma|firmo|firmaré",
        "firmado|firmada|firmados|firmé|firmamos|firmaron|firmó",
    ),
    "approve": (
        "aprobar|validar|autorizar|aceptar|confirmar|aprobación",
        "aprobado|aprobada|validado|validada|autorizado|aceptado|confirmado|aprobamos|aprobé",
    ),
    "choose": (
        "elegir|nombrar|designar|definir|seleccionar|indicar|decidir|escoger|confirmar|fijar",
        "elegido|elegidos|nombrado|nombrados|designado|designados|definido|definidos|seleccionado|seleccionados|indicado|indicados|decidido|escogido|fijada|fijado",
    ),
    "order": ("pedir|comprar|encargar", "pedido|pedidos|comprado|comprados"),
    "install": (
        "instalar|configurar|crear|activar|montar|conectar|implantar|desplegar|habilitar",
        "instalado|instalada|configurado|configurada|creado|creada|creados|activado|activada|montado|conectado|desplegado|habilitado",
    ),
    "book": ("reservar|reserva", "reservado|reservada|reservé|reservamos"),
    "plan": (
        "planificar|organizar|programar|agendar",
        "planificado|organizado|programado|agendado",
    ),
    "train": ("formar|capacitar", "formado|formados|capacitado|capacitados"),
    "export": (
        "exportar|extraer|exportación",
        "exportado|exportada|exportados|extraído|extraída|exporté|exportamos",
    ),
    "load": ("importar|cargar|migrar", "importado|importada|cargado|cargada|migrado"),
    "clean": ("limpiar|depurar", "limpiado|limpia|limpio|depurado|depurada"),
    "review": (
        "revisar|comprobar|leer|verificar",
        "revisado|revisada|comprobado|leído|verificado|revisé",
    ),
    "open": (
        "abrir|habilitar|desbloquear|apertura",
        "abierto|abierta|abiertos|habilitado|desbloqueado|abrí|abrimos|abrieron",
    ),
    "fill": (
        "rellenar|completar|llenar|cumplimentar",
        "rellenado|rellenada|relleno|completado|completada|llenado|cumplimentado",
    ),
    "cancel": (
        "rescindir|cancelar|anular|dar de baja",
        "rescindido|cancelado|cancelada|anulado|anulada|dado de baja|cancelamos|cancelé|rescindimos",
    ),
    "publish": ("publicar|lanzar", "publicado|publicada|lanzado|en línea"),
    "test": ("probar|testear|prueba", "probado|probada|testeado|pasado"),
    "update": (
        "actualizar|modificar|corregir|cambiar",
        "actualizado|actualizada|modificado|corregido|corregida|cambiado",
    ),
    "write": (
        "redactar|escribir|preparar|documentar",
        "redactado|redactada|escrito|preparado|preparada|documentado",
    ),
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
    "do": (
        "hacer|terminar|acabar|finalizar|entregar|hago|haré|termino|acabo|tenerlo|tenerla|terminaré|hacerlo|hacerla|terminarlo|terminarla|completarlo|entregarlo|tener",
        "",
    ),
}
