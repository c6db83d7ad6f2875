"""Spanish: what is said of a task's state."""

PHRASES = {
    "due_question": "tiene|tienen que estar|ser|quedar|haber\nrealmente|de_verdad|en_serio|obligatorio|forzosamente\ntiene|tengo|tenemos que\nhay que\nes|era|sigue_siendo para\ndebe|debo|debemos",
    "done": """
terminó|terminaron|finalizó|finalizaron|concluyó|concluyeron|acabó sin_incidencias|bien|con_éxito|correctamente|ok|satisfactoriamente|sin_problemas|sin_errores|sin_novedad
[ya] lo|la|los|las dejé|dejamos|dejó|dejaron [ya] andando|funcionando|operativo|operativa|listo|lista|listos|listas|corriendo|montado|montada
[ya] sta
listito|listita|terminadito|terminadita|hechito
solucionado|solucionada|solucionados|solucionadas|arreglado|arreglada|arreglados
van|llevo|llevamos|quedan hechas|hechos|listas|listos|hecha|hecho
está|están|quedó|quedaron|todo|toda|ya completo|completa|completos|completas
listísimo|listísima|terminadísimo|terminadísima|hechísimo|hechísima
ya [lo|la|los|las|te_lo|os_lo] cerramos|acabamos|terminamos|finalizamos|completamos|concluimos|resolvimos|acabé|terminé|finalicé|completé|cerré
ayer|anoche|hoy [lo|la|los|las|mismo] cerramos|acabamos|terminamos|finalizamos|completamos|concluimos|resolvimos
quedó|quedaron|está|están todo|toda|todos [ok|listo|hecho|bien_hecho]
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
hecho|hecha|hechos|hechas|listo|lista|listos|listas|terminado|terminada|terminados|terminadas|acabado|acabada|completado|completada|finalizado|finalizada|finalizados|concluido|concluida|resuelto|resuelta|cerrado|cerrada|realizado|realizada|done|solucionado|terminé|acabé|terminamos|acabamos|cumplido
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
ahí|aquí tenés|tienes|tienen|tenéis|tiene
[ya] está|están|quedó|quedaron ya|todo en el|la|nuestro|nuestra|vuestro|vuestra|tu|su sftp|ftp|drive|onedrive|dropbox|sharepoint|teams|servidor|carpeta|repositorio|intranet|nube|portal
[ya] está|están|quedó|quedaron en el|la|nuestro|nuestra|vuestro|vuestra|tu|su sftp|ftp|drive|onedrive|dropbox|sharepoint|teams|servidor|carpeta|repositorio|intranet|nube|portal
ya está|están|quedó|quedaron en_línea|activo|activa|operativo|operativa|disponible|en_producción|online|arriba|funcionando
está|están|quedó|quedaron en_línea|activo|activa|operativo|operativa|disponible|en_producción
ya funciona
""",
    "mark": """
considéralo|considérala|consideralo|considerala|consideradlo|consideradla|considérenlo|considérenla [ya] hecho|hecha|terminado|terminada|listo|lista|cerrado|cerrada|completado|completada
me|nos la|lo|las|los marcas|marca|marcáis|marcan|pones|pone|das|da|cierras|cierra|tachas|tacha como|por|de hecha|hecho|hechas|hechos|completada|completado|terminada|terminado|lista|listo|finalizada|finalizado
me|nos la|lo|las|los cierras|cierra|tachas|tacha|cerráis|cierran
[puedes|puede|podéis|pueden|podrías|podría] darlo|darla|darlos|darlas|dadlo|dadla por|como hecho|hecha|cerrado|cerrada|completado|completada|terminado|terminada|concluido|concluida
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
    "open": "pendientes_todas",
    "same": "también|igual|igualmente|ídem|lo_mismo",
}
