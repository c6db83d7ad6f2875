"""Spanish: reminders, new tasks and other wishes."""

PHRASES = {
    "remind": """
me|nos lo|la vuelves|volvés|vuelve|vuelven a recordar|preguntar|avisar
hacémelo|hazmelo|házmelo|hágamelo|háganmelo acordar|recordar
silencio|nada hasta @date
hágame|haceme|hazme|háganme|hacedme|hacéme acordar|acordarme|recordar|memoria
no me|nos [lo|la|los|las] [vuelvas_a|vuelvan_a] recuerdes|recuerden|recordéis|recordar|avises|avisen|aviséis|insistas|insistan|preguntes|pregunten|preguntéis|escribas|escriban hasta|antes_del|antes_de [el] @date
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
    "add": """
añade|añadid|añadan|añadí|agrega|agregá|agreguen|agregad|suma|sumá|sumen|anota|anotá|anoten|anotad|apunta|apuntá|apunten|apuntad|incluye|incluyan|incluid|mete|metan|pon|pongan [también|además|esto|otra|otra_más|una_más|lo_siguiente] [por_favor|porfa|porfis] [también|esto] :
añade|añadid|añadí|agrega|agregá|agreguen|suma|sumá|crea|creá|anota|anotá|apunta|pon|poné|agenda|agendá|abre|genera ~ una|un|otra|otro ~ tarea|punto|acción|pendiente|actividad para|a @person :
agenda|agendá|agenden|genera|generen ~ una|un|otra|otro [nueva|nuevo] tarea|punto|acción|pendiente|actividad [para|:]
falta|faltaría|faltó|nos_faltó [añadir|agregar|apuntar|incluir] una|otra tarea|acción|pendiente [para|de] [@person]
queda|quedaría por añadir|agregar|incluir|apuntar [una|otra] [tarea]
apúntame|anótame|agrégame|añádeme|súmame|apuntame|anotame|agregame|añadime|sumame otra|otro [más|tarea|pendiente]
apúntame|anótame|agrégame|añádeme|súmame|apuntame|anotame|agregame|añadime|sumame un|una tarea|pendiente
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
puede|podría|podrá|pudiera ser el|para_el|para|al @date
puede|podría|podrá|pudiera ser @date
me|nos das|dan|dais|dejas|dejan|dejáis|concedes|conceden chance|tiempo|margen|plazo|permiso|oportunidad|hasta
te|os|le|les va|viene|parece bien si
sería|es [mucho] pedir [que]
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
}
