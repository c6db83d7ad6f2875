"""Portuguese: whose a task is."""

PHRASES = {
    "assign": """
[o|a] @person é que|quem vai|pode|deve [tratar|assinar|fazer|rever|enviar]
melhor|prefiro|pode|podem|dá_para|dá_pra deixar|passar|mandar com|pra|para|pro [o|a] @person
passa|passe|passem|joga|jogue|manda|mande|repassa|repasse|transfere|transfira|encaminha|encaminhe|delega|delegue|atribui|atribua|dá|dê ~ ~ @person
pode|podem|podes|poderia|dá_para|dá_pra|podemos passar|jogar|mandar|repassar|transferir|encaminhar|delegar|atribuir|dar|deixar ~ para|pra|pro|ao|à|a|com [o|a] @person
@task passa|joga|vai|fica|é|transfere|repassa|pode_passar|pode_deixar|deixa [agora] [para|pra|pro|ao|à|com] [o|a] @person
isso|isto|essa|esta é [mais] [com|para|pra|pro] [o|a] @person
é com [o|a] @person
atribuir|atribui|atribua|atribuam|atribuído|reatribuir|reatribua|delegar|delego|passar|passa|passe|transferir|transfere|transfira|repassar|repassa|repasse|encaminhar|encaminhe|entregar|dar|dá|dê ~ para|pra|a|ao|à|pro|com @person
atribuir|atribua|atribui|reatribuir|reatribua|delegar|delego|repassar|transferir
é|fica|vai|seria|deve com|para|pra|da|do|de|pro @person
é|fica [agora] [com|para|pra|pro] [o|a] @person
fica com @person
para|pra|pro o|a|@person @person
para|pra|pro @person
quem cuida|trata|faz é
responsabilidade|tarefa da|do|de @person
cabe|compete a|ao|à @person
responsável
""",
    "owns": """
@person assumiu|pegou isso|essa|esta|isto|@task
quem vai|irá|passa [passar] [a] cuidar|tratar|assumir|fazer|resolver|tocar|ficar|responder|ver [com] [disso|disto|isso|isto|dessa|desta|deste|essa|esta|por_isso|por_isto|dela|dele] [agora|a_partir_de_agora] é|será [o|a] @person
isso|isto|essa|esta|@task [agora|já] é|fica|está|tá|passou|passa ~ ~ @person
[agora] é|fica|está [agora] com [o|a] @person
[agora] é do|da|de [o|a] @person
deixa|deixe|deixem|pode_deixar|podem_deixar|deixo [isso|isto|essa|esta|@task] com [o|a] @person
@person [é] [que|quem] [agora|já|vai] [a] trata|cuida|assume|resolve|toca|faz|faz_isso|tratar|cuidar|assumir|resolver|tocar
@person fica|ficou|ficará responsável|com|encarregado|encarregada [por|de|com|disso|disto|isso|isto|essa|ela]
quem ~ trata|cuida|assume|resolve|toca|faz|responde|vê ~ ~ é ~ @person
agora quem cuida|trata|faz|assume|resolve|gere|toca|responde [disso|disto|dela|dele|da|do|por_isso|com_isso] é|será [o|a] @person
quem cuida|trata|faz|assume|resolve|gere|toca|responde|está_com|ficou_com|está_à_frente ~ ~ é|será ~ @person
responsável|encarregado|encarregada ~ é|ser|será ~ ~ @person
passou|passa|passei|passámos|ficou|fica ~ para|com|a|à|ao|pro|pra ~ @person
está|tá [agora] com|nas_mãos_de|nas_mãos_do|nas_mãos_da [o|a] [sr|sra|senhor|senhora] @person
@person [é] [que] trata|cuida|assume|está_a_tratar [agora] [disto|disso|com_isso|com_isto|dela|dele]
@person [é] [que] ficou|fica [agora] com_isso|com_isto|com_ela|com_essa
@person vai|pode|deve cuidar|assumir|fazer|tratar|resolver|ficar
@person assume|cuida|cuidará|trata|tratará|faz|fará|resolve|pega|assumirá
quem assume|faz|cuida|trata|resolve|vai_fazer|fica|toma_conta [com] [disso|disto|isso|dessa|desta|deste] [agora] é [o|a] @person
quem assume|faz|cuida é o|a @person
quem vai fazer é o|a @person
""",
    "heowns": """
[agora] é|será ele|ela que|quem trata|cuida|faz|resolve|assume [disso|disto|isso|isto|dela|dele]
""",
    "speaker.mild": "eu faço",
    "speaker": "deixa|deixe que eu assumo|pego|cuido|trato|toco|resolvo [essa|isso|disso|dessa]\ndeixa|deixe|pode_deixar comigo\neu assumo|fico|pego|cuido|trato\nfico eu com @it|@task\nassumo eu\neu fico com @it|@task|essa|esta\neu pego @it|@task|essa|esta\neu assumo",
    "notme": """
a|à|para|pra|com outra pessoa|alguém|colega
a|à|para|pra|com um|outro|outra colega
não é comigo
[isso|isto|essa|esta] não é [nada] comigo|para_mim|pra_mim|da_minha_área|do_meu_departamento|da_minha_responsabilidade|minha_função|meu_papel
quem faz|trata|cuida|resolve [isso|isto|disso|disto] é [um|uma|outro|outra] colega|pessoa|área|equipe|equipa|departamento|setor
[isso|isto] não é|está|fica mais [comigo|meu|minha|eu|na_minha_mão]
já não é|está|fica|sou [comigo|meu|minha|eu|na_minha_mão|responsável]
não sou mais [eu] [o|a] [responsável]
não sou eu [quem|que] ~ ~ [mais]
não trato|cuido|faço mais
já não trato|cuido [disso|disto]
não é da minha área|alçada|competência
não sou [mais] eu
não é [mais] comigo|meu|minha
não sou [mais] [o|a] responsável
não é minha tarefa
outra pessoa
pessoa errada
""",
    "turnto": """
confirma|confirme|confirmar|confere|confira|conferir|verifica|verifique|combina|combine|alinha|alinhe|checa|cheque|vê|veja|ver|trata|trate|fala|fale|pergunta|pergunte [-] [isso|lá|melhor] com [o|a] @person
fala|fale|falem|pergunta|pergunte|vê|veja com|a|ao|à [o|a] @person
fala|fale|falem|pergunta|pergunte com|a|ao|à @person
""",
    "replaced": """
no|em lugar do|da|de @person
em vez do|da|de @person
""",
    "other": """
do lado|de_cima|de_baixo está|tá|foi|ficou
outro|outra|outros|outras projeto|contrato|contratos|cliente|sistema|assunto|tema|obra|site|frente
do|no|da|na|para_o outro|outra
o|a outro|outra contrato|documento|tarefa|arquivo
outra coisa
""",
}
