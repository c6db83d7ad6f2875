"""Spanish: whose a task is."""

PHRASES = {
    "assign": """
derivalo|derívalo|derivala|derívala|derívenlo|derívenla|derivadlo a @person
de esto|eso|esta|ella|ello se ocupa|encarga [mi] [compañero|compañera] @person
le|les toca|corresponde|compete|tocaría|tocará ~ ~ a @person
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
lo|la|los|las agarra|agarrará|asume|asumirá @person
lo|la|los|las va|van a llevar|hacer|ver|tomar|gestionar|coger|atender|retomar|manejar|tener|asumir|terminar [mi] [compañero|compañera] @person
[eso|esto|esta|ese] que lo|la|los|las ~ @person
[eso|esto|esta|esa|ese|este] lo|la|los|las|le tiene|debe|debería|tendría|toca|puede|va|tendrá [que|a] ~ @person
lo|la|los|las tiene|debe|debería|tendría|va|tendrá [que|a] ~ @person
[de] [lo|eso|esto|ello|esta] se ocupa|encarga|hace_cargo|responsabiliza [mi] [compañero|compañera|colega|jefe|jefa] @person
@person se hace|hará cargo|responsable [de] [esto|eso|esta|ello]
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
    "speaker.mild": """
[ya] lo|la|los|las hago [yo]
""",
    "speaker": """
lo|la|los|las monto|recopilo|imprimo|valido|elimino|redacto|traigo|llevo|recojo|entrego|pido|elijo yo [mismo|misma]
lo|la|los|las|le|te_lo|te_la|se_lo coordino|firmo|mando|envío|reviso|preparo|armo|cargo|configuro|instalo|gestiono|resuelvo|termino|cierro|organizo|actualizo|subo|publico|traduzco|respondo|contesto|pago|reservo|compro yo [mismo|misma|directamente]
déjamelo|déjamela|dejámelo|dejámela|dejádmelo|dejádmela|déjenmelo|déjenmela|déjemelo|déjemela|pasámelo|pasámela [a_mí]
[yo] me quedo|quedaré|encargo|encargaré|ocupo|ocuparé|hago_cargo|haré_cargo [yo|yo_mismo|yo_misma] [con|de]
[ya] me [la|lo|las] quedo|apunto|agarro|cojo|pido|echo [yo]
[yo] [me] lo|la tomo|agarro|cojo|asumo|llevo|apunto|pido|quedo|veo [yo]
yo [me] lo|la hago|apunto
[me] lo|la hago yo
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
que se|me|te [lo|la|los|las|le] quede|queden|ocupe|ocupen|encargue|encarguen|lleve|asigne [de_ello|de_esto|de_eso] alguien|otro|otra|alguna|cualquiera
que lo|la|los|las vea|haga|lleve|tome|firme|revise|mande|agarre|tomen|coja|termine alguien|cualquiera
que lo|la|los|las vea|haga|lleve|tome|firme|revise|mande|agarre|tomen otro|otra|alguien_más|otra_persona|algún_otro
dénselo|dáselo|pásenlo|pásalo|asígnenlo a otro|otra|alguien_más|otra_persona
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
    "other": """
cambié|cambiamos|cambió|cambiaron|he_cambiado|hemos_cambiado de
su|vuestra parte
por otro|otra|otros|otras equipo|empresa|cliente|departamento|persona|grupo|área
el|la|otro|otra otro|otra|contrato_viejo contrato|documento|tarea|archivo
otra cosa
""",
}
