"""Portuguese: what is asked of the bot, and what makes a question."""

PHRASES = {
    "status": """
como está|tá|anda|vai|estão|andam|segue [o|a|esse|este|nosso|as] andamento|projeto|plano|projecto|implantação|coisas|cronograma] [no]
qual [é] [o|a] status|situação|estado|andamento [geral|atual] [do|da]
[em] que pé|ponto está|tá|estamos|anda|estão [o|a|as] [projeto|plano|coisas]
a quantas anda|andam|anda_o
ponto|estado da|de situação
resumo|visão geral|do_projeto|do_plano
status|estado|situação|andamento|resumo|panorama [do|geral|atual] [plano|projeto]
como estamos|está|anda|vai|andam [o|as|a] [plano|projeto|coisas]
em que pé|ponto|situação estamos|está|estão [o] [plano|projeto]
onde estamos
qual é o|a status|estado|situação|andamento
qual o status|andamento|estado
""",
    "mine": """
que|quais tarefas|pendências [é_que] ainda|são|estão ainda|são|estão minhas|comigo|meu|minha
o que [é_que] [eu] [ainda] [me] tem|falta|resta|sobrou|ficou|há [ainda] [pra|para|de|por|a]
o que [é_que] [ainda] está|tá|ficou [pendente] comigo|do_meu_lado|na_minha_mão|por_minha_conta
o que [é_que] [eu] [ainda] tenho|preciso|devo [que|de|pra|para|a|por] fazer|entregar|pendente
[quais|que] [são|as] minhas tarefas|pendências [em_aberto|pendentes]
minhas|meus pendências|pendentes|tarefas
tem [alguma_coisa|algo|mais_alguma] pra|para mim
minhas tarefas|pendências
o que [eu|é_que] [eu] tenho|falta|preciso|devo|resta [de|que|ainda|pra|para] [fazer|mim]
o que falta [para|pra] mim
o que [ainda] está comigo|pendente_comigo
quais são as minhas tarefas
quais [são] [as] minhas tarefas|pendências
que tarefas tenho
o que é meu
o que tenho [para|pra|a|que] fazer
o que ainda tenho
""",
    "help": """
como [é_que] [te|lhe|vos] posso|devo|tenho [de|que] responder|escrever
como [é_que] posso|devo [te|lhe|vos] responder|escrever
como é que isso|isto|este|esse funciona|bot
como é que funciona
o que [é_que] [eu] posso|devo|dá_pra|dá_para responder|escrever|fazer|dizer|digitar|mandar [aqui|nisto|nisso]
ajuda|help
como funciona isso|isto|este|esse
como isso|isto funciona
o que [eu|é_que] [eu] posso|devo responder|escrever|fazer|dizer
quais comandos
que comandos
como respondo|uso
instruções
""",
    "asks": """
é mesmo|realmente pra|para|até
vocês|você|há|sabe|sabes|sabem|alguém|precisa|precisam|precisas|querem|quer
isso isso|já|não
""",
    "or_asks": """
ou não|ainda_não
""",
    "wh": """
em|com|de|para|pra que|qual|quais formato|data|endereço|morada|modelo|versão
até|desde|para|pra quando
é que|cadê|quê|pra_quando|para_quando|até_quando|desde_quando|pra_quem|para_quem|com_quem|a_quem|quem_é_que
quem|que|qual|quais|onde|como|quanto|quantos|porquê|por_que|cadê|o_que|porque_é_que
""",
}
