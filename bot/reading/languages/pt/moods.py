"""Portuguese: negation, future, condition, hedge and hearsay."""

PHRASES = {
    "not": """
quem dera [que] [isto|isso|já] [já] estivesse|tivesse|fosse
quem me dera [que] [isto|isso|já] [já] estivesse|tivesse|fosse
não sei se dá|consigo|conseguimos|vai_dar|rola
@date fica|está|tá|vai_ficar|é [meio|muito|bem|um_pouco] puxado|apertado|corrido|complicado|difícil|impossível
acabei|acabamos não|esquecendo|me_enrolando|não_fazendo
fica|está|tá puxado|apertado|corrido|difícil
estava|estavam|tava pronto|pronta|feito|feita|resolvido|certo|concluído [antes|já]
quase|por_pouco [não|que] mandei|enviei|assinei|assinamos|enviamos|mandamos|esqueci|perdi|apaguei|cancelei|comprei|compramos|fechamos
era|seria|é|está|fica tarde demais
a caminho de ficar|ser|estar
está|tá|estamos pra|para ser|sair|assinar|enviar|mandar|terminar|fechar
estou|tô|ainda devendo [essa|esse|isso|esta|este]
vai|fica|está|tá [ser|ficar|estar] [meio|muito|bem|um_pouco] apertado|apertada|difícil|complicado|corrido|puxado|impossível
estou acabado|acabada|morto|morta|cansado|exausto
deu erro|ruim|problema|pau|errado
falhou|falharam|chumbou|chumbaram|quebrou
continua|continuam|está|estão|segue|seguem|ficou|ficaram [ainda] por fixar|definir|assinar|enviar|fazer|fechar|concluir|terminar|tratar|rever|aprovar|decidir|marcar|instalar|configurar|resolver|entregar|preencher|testar
era para|pra|suposto [ter] [ficado|estar|ser|sido] [pronto|feito|enviado|assinado]
longe de [estar|ficar|ser|ter]
não rolou|deu|consegui|tive|pude|fiz
ainda não consegui|deu|tive|peguei|pude [pegar|ver|fazer|tratar|olhar] [nisso|nisto|disso|disto]
não [me] [foi] possível
deveria|deviam|devia|deveriam|tinha ter ~
longe de
nem de longe|perto|pensar|sonhando
de jeito|modo|maneira nenhum|nenhuma|algum|alguma
de forma alguma|nenhuma
que nada
por acabar|terminar|assinar|enviar|fechar|concluir|fazer
sem assinar|enviar|terminar|fazer
em falta
ninguém
muito menos
não|nao|nunca|nem|sem|nada|nenhum|nenhuma|jamais
ainda não
ainda falta|preciso|precisa
""",
    "none": "nenhum|nenhuma [dos|das|deles|delas|dessas|desses] [dois|duas|tarefas]\nnem um|uma nem outro|outra\nnem uma coisa nem outra",
    "will": """
espero|esperamos [já] conseguir|terminar|acabar|concluir|enviar|entregar|mandar|fechar|ter|poder|finalizar|resolver|fazer|assinar
o resto|restante vem|vai|fica|segue|chega|envio|mando|faço depois|amanhã|logo|mais_tarde|em_breve
vai|vão @date
te|lhe|vos mando|envio|entrego|passo|devolvo
mando|envio|entrego|passo|devolvo [-] te|lhe|vos
cedo|já vocês|você recebem|recebe
vai|vão ~ ~ ser feito|enviado|assinado
deve|devem|deverá|deverão sair|ficar|ser|seguir|chegar|estar
sai|saem|chega|entra|mando|envio|entrego|faço|termino|resolvo|assino|trato|mandamos|enviamos|entregamos|fazemos|terminamos|consigo|conseguimos [@it|isso|isto|tudo] [até|na|no|@date]
@date mando|envio|entrego|faço|termino|resolvo|assino|sai|fica|consigo|trato|finalizo|concluo
mando|envio|entrego|faço|termino|resolvo|assino|trato|finalizo|concluo|mandamos|enviamos|entregamos
vou|vai|vamos|vão|será|serão|estará|estarão|ficará|farei|faremos|fará|enviarei|enviaremos|mandarei|terminarei|assinarei|assinaremos|deve|devo|devem|devemos|deveria|tenho|temos|terei|teremos|terá|terás|terão|posso|podemos|consigo|conseguimos|quero|espero|esperamos|pretendo|planejo|penso|tentarei|tento|entrego|entregamos|entregarei|envio|mando|assino|termino|concluo|exporto|faço|fica|ficam|fico|acabo
vou|vamos ter|terminar|concluir|enviar|fazer
a fazer
por fazer
precisa ser
tem que|de
""",
    "if": "se|quando|assim_que|logo_que|depois|após|uma_vez|caso|antes_de|desde_que|a_menos|a_não_ser\nassim que\nlogo que\numa vez\ndepois que|de|do|da",
    "softif": "se possível|der|puder|puderem\nse for possível\nse tudo der|correr|ocorrer certo|bem\nse não for incômodo\nse não se importar|importarem|houver\nse necessário|precisar\nquando puder|puderem|der",
    "maybe": """
sem promessa|promessas|compromisso|garantia|garantias
quem me dera|quem_dera que
no papel está|tá|estava
se calhar
vai ver que
não confirmei|verifiquei|conferi|chequei
acho|creio que [já] foi|foram
deve|devem|devo|deverá|deverão já [ter|estar|haver]
já deve|devem|devo ter|estar|haver
[se] não [me] engano|falho
acho|creio|acredito|penso|imagino|suponho|julgo|diria que já|sim
[acho|creio] que [já] foi
salvo engano|erro
quase certeza|certo|certa
teoricamente|em_teoria|em_princípio|a_princípio|em_tese
pelo que sei|lembro|vi|entendi
provavelmente|possivelmente|talvez|quiçá
parece [que] [já|está|tá|foi]
veio|voltou devolvido|devolvida|recusado|recusada|rejeitado
voltou|retornou como
se não me engano|falha_a_memória|falha|equivoco
salvo erro|engano
em princípio|teoria
convém|preciso|falta|resta|vou|é_melhor confirmar|verificar|conferir|checar
se bem me lembro
que eu me lembre|lembro
tanto quanto sei|me_lembro
até onde sei
a confirmar|verificar
creio|acho|julgo|penso|suponho|imagino eu|que_sim
deve|devem|devo|deverá|deverão [já] ter|estar|haver
tenho [a] impressão|ideia
não garanto
já terá|terão|deverá
acho|creio|acredito|penso|imagino|suponho|julgo|diria|parece|achava|pensei|presumo
acho|creio|acredito|penso|imagino|suponho|julgo que
me parece [que]
talvez|provavelmente|possivelmente|aparentemente|supostamente|porventura|quiçá
se não me engano
que eu saiba
pelo que [eu] sei|lembro
não tenho|estou certeza|certo|certa
não sei se|ao_certo
quase certeza
tenho quase certeza
deve já|estar|ter
já deve
deve estar|ter|haver
já deve estar
deveria estar|ter
pode ser que
pode já
ao que parece
parece que
""",
    "heard": """
pelo|no contrato|edital [é|está|tá|diz]
pelo que [eu] ouvi|soube|entendi|vi|sei|percebi|lembro
pelos vistos
ao que parece
@person disse|falou|garantiu|confirmou|contou|avisou|comentou|jurou [que]
[diz|disse|dizem|segundo] [o|a] @person que
segundo [o|a] @person
ouvi dizer
pelo visto|jeito
me|nos disse|disseram|falou|contou|garantiu|confirmou|avisou|informou|passou
disse-me|disseram-me|garantiu-me|confirmou-me
@person me disse|falou|garantiu|confirmou|avisou
ouvi|li|soube que
parece que
consta que
segundo|diz|disse|disseram|falou|falaram|comentou|afirma|garante|contou
me|nos disse|disseram|falou|contou|garantiu|confirmou
@person disse|falou|diz|comentou|garantiu|confirmou
ouvi dizer|que
""",
    "missed": "na época|altura\nda última|outra vez\nhá um|dois|três|@n ano|anos\n[no] ano passado|retrasado|anterior\ndevia|deveria_ter|era_para|tinha_que|era_suposto",
    "past": "estive|estivemos|tive|tivemos|fui|fomos|chegou|chegaram|queria|consegui|voltei|voltámos\ndesde\nhá\nera|estava\noriginalmente",
    "notreally": """
não precisa|precisam|precisas|vale_a_pena reabrir|reabrir_não
nada|nenhuma [mais] pendente|pendência
sem pendências|observações|ressalvas|ajustes|comentários|correções|alterações|mais|falta|dúvidas|sustos|stress
não precisa|precisam|é_preciso|precisas [mais] me|de_me [cobrar|lembrar|mandar|avisar]
não precisa|precisam [mais] cobrar|lembrar|avisar|insistir
sem problema|problemas|pressa
não tem|há problema
não só
não se preocupe
não hesite
""",
}
