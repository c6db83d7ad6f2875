"""Spanish: negation, future, condition, hedge and hearsay."""

PHRASES = {
    "not": """
queda|quedan [todo|todavía|aún] por hacer|terminar
no me|nos ha|han|había dado tiempo|la_vida|lugar
no me|nos dio|da tiempo|la_vida|lugar
no doy|damos abasto|a_basto
se me|nos|le pasó|olvidó|fue|ha_pasado|ha_olvidado|escapó|traspapeló
tendría|tendrían|debería|deberían|debía|habría [de|que] haber ~
lejos de
ni [mucho] menos|hablar|de_lejos|de_coña|de_broma|por_asomo
para nada
en absoluto
qué va
nada de eso
sin firmar|enviar|terminar|hacer|acabar|revisar|aprobar
por firmar|enviar|terminar|hacer|acabar
a medio
no [lo|la] [he|hemos] [podido]
nadie
no|nunca|ni|sin|tampoco|nada|ninguno|ninguna|jamás
todavía|aún no
no hemos|he|ha|han|está|están
aún|todavía falta
""",
    "none": "ninguno|ninguna [de] [los|las] [dos|tres|estas|estos|tareas]\nni uno|una ni|de otro|otra|ellos|ellas\nnada de",
    "will": """
[está|están|queda|quedan|quedó|ya_está] listo|lista|listos|listas para [la|el|su|tu|vuestra] firma|envío|publicación|revisión|aprobación|impresión|entrega|validación|subida|producción
cuenta|cuenten|contad|cuente con ello|eso|esto|él|ella [para]
llego|llegamos [bien|justo] al|para|a @date
quedaría|quedarían|estaría|estarían|sería|serían hecho|hecha|listo|lista|terminado|terminada|cerrado|cerrada|completo|completa
me|nos gustaría|encantaría [tener] tenerlo|tenerla|tenerlos|verlo|verla|darlo|darla
quisiera|quisiéramos|querría|querríamos tenerlo|tenerla|tenerlos|verlo|verla
@date queda|quedan|quedará|quedarán
estimo|estimamos|preveo|prevemos|calculo|confío|confiamos [en] tenerlo|tenerla|tenerlos|terminar|terminarlo|acabar|acabarlo|enviarlo|mandarlo
tendría|tendríamos|tendrías|terminaría|acabaría|enviaría|mandaría|entregaría|cerraría|estaríamos|quedaríamos|llegaría
te|os|le|les|se lo|la|los|las paso|mando|envío|entrego|devuelvo|subo|comparto|doy|remito|adelanto
te|os|le|les|se lo|la|los|las hago|haré|haremos|hacemos llegar
llega|llegan|llegará|llegarán|sale|salen|saldrá|estaríamos|estaremos|caerá|acabaré|acabaremos|cerraré|cierro|completaré|resuelvo|resolveré|resolveremos|remataré|comprometo|comprometemos|prometo
lo|la|los|las tengo|tienes|tenés|tenéis|tienen|tiene|tendrás|tendréis|tendrán|tendrá|tendremos|tendré|tenemos|dejo|dejamos|veo|vemos|hago|hacemos|cierro
te|os|le|les|se lo|la|los|las tengo|tenemos|tendré|dejo|dejamos|dejaré|mandaré|enviaré|pasaré|entregaré|subiré|hago|hacemos|comparto|compartimos
para|a @date lo|la|los|las tienes|tenés|tenéis|tienen|tiene|tenemos|tengo
quedan|queda|quedará|quedarán|estarán|estará|tenés|tienes|tenéis|tienen ~ firmado|firmada|firmados|hecho|hecha|listo|lista|listos|listas|enviado|enviada|dados_de_alta|dado_de_alta|dada_de_alta|subido|subida|terminado|terminada|aprobado|aprobada|revisado|revisada|configurado|configurada|cerrado|cerrada
lo|la|los|las tenés|tienes|tenéis|tienen|tendrás|tendréis|tendrán firmado|firmada|firmados|hecho|hecha|listo|lista|enviado|enviada|subido|subida|terminado|terminada|aprobado|aprobada
ojalá|con_suerte|si_dios_quiere|dios_mediante|primero_dios
intento|intentamos|trato|tratamos|procuro|procuramos|apuro
me|nos comprometo|comprometemos
va|vamos|voy|irá|vas|vais a estar|quedar|tener|ser|salir|llegar
dejo|dejamos|dejaré|dejaremos|tengo|tendré|tenemos [lo|la|te_lo|te_la|os_lo|se_lo] @task|listo|lista|hecho|hecha|firmado|firmada|enviado|enviada|terminado|terminada|resuelto|cerrado
lo|la|los|las|te_lo|te_la|os_lo|se_lo|se_la dejo|dejaré|dejaremos ~ ~
estará|estarán|será|serán|voy|va|vamos|van|haré|haremos|hará|enviaré|enviaremos|enviará|mandaré|terminaré|terminaremos|firmaré|firmaremos|debería|deberían|debe|deben|tendré|tendremos|tendrás|tendréis|tendrán|tendrá|quedará|quedarán|puedo|podemos|podré|podremos|podría|quiero|espero|esperamos|pienso|pretendo|planeo|prevemos|intentaré|intentaremos|exportaré|entregaré|subiré|hago|hacemos|tengo
hay que|tengo_que|tenemos_que
por hacer|firmar|enviar
lo|la tendré|tendremos|tenéis|tienes|tienen|tengo|hago
a ver si
""",
    "if": """
a menos que
siempre y cuando
en el momento en que
hasta que|tanto
si|cuando|cuándo|una_vez|apenas|en_cuanto|tan_pronto|después|tras|antes_de|a_menos|salvo_que|siempre_que|siempre_y_cuando
en cuanto
una vez [que]
tan pronto [como]
cuando
""",
    "softif": """
te|os|le|les va|viene|parece bien si
si la|lo|las|los pasamos|movemos|dejamos|ponemos|cambiamos|corremos|aplazamos
si es posible
si puede|puedes|podéis|pueden ser
si os|te|le|les parece [bien]
si todo va|sale bien
si no te|le|os importa
si hace falta
cuando puedas|pueda|puedan
""",
    "maybe": """
creería|creeríamos|diríamos|juraría [que]
espero|esperamos|confío|confiamos que [ya] [lo|la|los|las] ~ hecho|hecha|listo|lista|terminado|terminada|cerrado|cerrada|completo|completa|hechos|hechas|listos|listas
[lo|la|los|las] estoy|estamos|sigo|seguimos|ando pensando|pensándolo|pensándola|dudando|dándole_vueltas
si no entendí|entiendo|recuerdo|leí mal
si entendí|entiendo|recuerdo|leí bien
si no [me|mal] falla|acuerdo_mal
me late|consta que
[tengo|tenemos] idea de que
según yo|entiendo|recuerdo|creo|parece|tengo_entendido
pareciera|tal_parece|calculo_que_sí|yo_diría|seguro_que_sí|mas_o_menos|capaz|quién_sabe|a_saber
por ahí|capaz que ya
no tengo claro|certeza|la_certeza
habría que ver|mirar|checar|comprobar|preguntar
lo|la tengo que comprobar|mirar|checar|ver|confirmar
no estoy|estamos del_todo|totalmente|100|al_100|muy seguro|segura|seguros
sin confirmar|verificar
fue|fueron|ha_sido|vino|volvió|salió devuelto|devuelta|rechazado|rechazada|rebotado
rebotó|rebotaron
creo|supongo|imagino|pienso|diría|juraría|entiendo|calculo que|=sí
en principio|teoría
salvo error
si mal no recuerdo|me_equivoco
si la memoria no me falla
de memoria
diría yo
tengo entendido
me da [la] [impresión|que]
tiene que estar|haber
debió|debieron|debe|deben [de] haber
seguro que ya
pero no estoy|estamos seguro|segura|seguros
habría que confirmar
por confirmar|verificar
convendría|conviene confirmar|verificar|revisar
creo|creemos|supongo|imagino|pienso|diría|juraría|entiendo|espero|calculo|parece|parecía
creo|supongo|imagino|pienso que
creo|supongo|imagino|pienso|diría que @person ya
me parece [que]
me suena
quizá|quizás|tal_vez|probablemente|seguramente|posiblemente|aparentemente|supuestamente|a_lo_mejor
a lo mejor
al parecer
se supone
no estoy|estamos seguro|segura|seguros
no sé|tengo_claro si
casi seguro
debe|debería de|estar|haber
debería estar|haber
ya debería
puede que
podría estar|ser
habrá|habrán
que yo sepa
si no me equivoco
si no recuerdo mal
según recuerdo
igual
""",
    "heard": """
@person [ya] me|nos [lo|la|los|las] mandó|envió|pasó|remitió|compartió|entregó|reenvió
[ya] me|nos [lo|la|los|las] mandó|envió|pasó|remitió|compartió|entregó|reenvió @person
@person me|nos|les|le|os ha_dicho|contó|avisó|escribió|pasó|comenta|dice|confirma|ha_confirmado|ha_comentado
dice|dicen que
según @person
me|nos dicen|cuentan|comentan|avisan|han_comentado|han_contado|llegó|informan que
me|nos dijo|dijeron|ha_dicho|han_dicho|comentó|comentaron|aseguró|confirmó|contó|informó
dizque|al_parecer|por_lo_visto|según_parece|supuestamente
@person me|nos dijo|comentó|aseguró|confirmó|contó
oí|escuché|leí que
según|dice|dicen|dijo|dijeron|comentó|comenta|asegura|me_dijo|me_han_dicho
me|nos dijo|dice|ha_dicho|comentó|comenta|confirmó|han_dicho|dijeron
@person dice|dijo|comenta|asegura|comentó
""",
    "missed": """
el año pasado|anterior
hace|hará años|muchos_años|un_año|dos_años|varios_años
en años|ediciones|campañas anteriores|pasados
debí|debíamos|debía|tendríamos|tendría|teníamos|tenía que|de haber|enviar|mandar|entregar|firmar|estar
debía|tenía_que|debió|debería_haber|iba_a|tendría_que_haber
""",
    "past": "pude|pudimos|estuve|estuvimos|tuve|tuvimos|recién|fui|fuimos|llegó|llegaron|quería|queríamos\ndesde\nhace\nera|estaba\noriginalmente",
    "notreally": """
terminó|terminaron|finalizó|finalizaron|concluyó|concluyeron|acabó sin_incidencias|sin_problemas|sin_errores|sin_novedad
no [lo|la|los|las|me|nos|te|se|le|les|os] ~ más
no hay|tengas|tengan|tengáis problema|prisa|bronca|drama|pedo|lío|pena
sin problema|problemas|novedad|novedades|incidencias|fallos|errores|prisa|prisas|dramas|contratiempos|complicaciones|más
no [te|se|os|le|les] preocupes|preocupe|preocupen|preocupéis|apures|apure|agobies
no solo|sólo
no [te|se|os] olvides|olvide|olvidéis
no [te|os|le|les|se] prometo|aseguro|garantizo|puedo_asegurar|puedo_prometer [nada]
no [te|os|le|les] molesto|molestes|hagas|hagan|hagáis caso
por fin|si no
[ya] no me|nos lo|la recuerdes|recuerden|recuerde|recordéis [más]
no esperéis|esperes|espere|esperen|insistas|insistan|insistáis [más]
no ha|hubo|hay habido incidencias|problemas|quejas|novedades
no hay problema|prisa
sin problema|problemas
no pasa nada
no solo
no te|se|os preocupes|preocupe|preocupéis
no dudes|duden|dude
""",
}
