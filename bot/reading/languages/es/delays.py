"""Spanish: when it will be done, and the wish for another day."""

PHRASES = {
    "move": """
aguántame|aguantame|aguántenme|aguántanos|bancame|báncame|bánquenme|esperame|espérame|espérenme|esperadme hasta [el] @date
me|nos das|dan|dais|dejas|dejan|dejáis|concedes|conceden|aguantas|aguantan [chance|tiempo|margen|plazo|permiso|oportunidad] hasta [el] @date
denme|dame|dadme|deme|danos|denos por_favor|porfa|porfis hasta @date
ponme|ponedme|ponenme|póngame|pónganme|apúntame|apuntadme|apuntame @date
dame|denme|dadme|deme|danos|déjame|déjenme|dejadme @date
córranlo|córranla|córrela|corredlo|corredla|muévanlo|muévanla|movedlo|movedla|aplácenlo|aplácenla|aplazadlo|aplazadla|pospónganlo|pospónganla|pospónlo|ponlo|ponedla|cámbienlo|cámbienla|cambiadlo|cambiadla|retrásenlo|retrasadlo|prográmenlo|reprográmenlo|reprogramadlo @date
cambiad|cambien|cambie|cambiá|moved|muevan|mueva|mové|posponed|pospongan|aplazad|aplacen|retrasad|retrasen|atrasen|corran|corred|reprogramen|reprograma|reprogramad [la|el] [fecha|entrega]
apuntemos|apuntamos|quedemos|pongamos|pongámosle|vayamos|digamos a|al|para @date
@date =sí
[que|si] [lo|la|los|las] pasáramos|moviéramos|dejáramos|corriéramos|aplazáramos|pospusiéramos|cambiáramos|pudiéramos_pasar|pudiéramos_mover|pudiéramos_dejar [lo|la|para|al]
pa'l|pal @date
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
recién [el] @date
recién para [el] @date
hasta [el|la|las|los] @date
no antes del|de|de_el @date
a partir de|del @date
hasta [el] @date
""",
    "due": "vence|plazo|fecha_límite|vencimiento",
    "eta": """
puede|podría|podrá|pudiera ser el|para_el|para|al @date
puede|podría|podrá|pudiera ser @date
llego|llegamos [bien|justo] al|para|a @date
llego|llegamos|alcanzo|alcanzamos [@past|justo|bien] @date
ya lo|la|los|las tengo|tenemos [todo|todos|todas]
pa'l|pal|pa'|pa
para|pa ~ día
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
    "moretime": """
[puedes|puede|podemos|podríamos|podéis|podrías|podrían] cambiar|mover|correr|modificar|aplazar|retrasar|ajustar la|de|esa|esta fecha|entrega
fecha hay|habría|tenemos|tengo que cambiarla|moverla|correrla|modificarla
cambiar|mover|correr|modificar|cambien|cambiemos|cambiá la|de fecha
hay que moverlo|moverla|correrlo|correrla|aplazarlo|cambiarlo|cambiarla
otro|otra|distinto|distinta día|fecha|momento|semana
para otro día|momento
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
}
