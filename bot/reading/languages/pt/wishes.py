"""Portuguese: reminders, new tasks and other wishes."""

PHRASES = {
    "remind": """
cutuca|cutuque|cutuquem [-] me
me cutuca|cutuque|cutucar|dá_um_toque|dê_um_toque|chama|pinga|sinaliza [de_novo|novamente|outra_vez] [em|na|no] [@date]
lembrem|relembrem|avisem|cobrem|perguntem|procurem|chamem|contactem [-] me|nos
voltem|volta|volte a perguntar|lembrar|contactar|falar|insistir|cobrar
volta|volte|voltem a falar comigo|connosco|conosco @date
pode|podem|podes|poderia|consegue me|nos lembrar|avisar|cobrar|chamar|relembrar|recordar|perguntar|procurar
lembra|lembre|lembrem|avisa|avise|cobra|cobre|chama|chame|procura|procure|pergunta|pergunte|recorda|recorde|relembra|relembre [-] me|nos [lá|de_novo|novamente|outra_vez|mais]
lembra|lembre|cobra|cobre|relembra|relembre|recorda|recorde [lá|de_novo|novamente|outra_vez] @date|@vague
fala|fale|falem|volte|volta comigo|a_falar [de_novo|novamente|outra_vez] @date
manda|mande um|outro lembrete|toque|alerta
me dá|dê|manda|mande um toque|alô|lembrete
lembra|lembre|avisa|avise|cobra|cobre|relembra|relembre|recorda|recorde [-] me|nos
volta|volte|voltem a [me] lembrar|perguntar|cobrar|contactar|contatar|avisar|insistir|falar
me manda|mande|envia|envie ~ lembrete
manda|mande|envia|envie [-] [me] ~ lembrete
dá|dê [-] [me] um toque|alô
fala|fale|pergunta|pergunte|contacta|contacte|procura|procure [-] [me|comigo] [de_novo|novamente|outra_vez]
me procura|procure|contata|contate|chama|relembra|relembre
lembra|lembre|lembrem|lembrar|lembrete [-] [me|nos] [de_novo]
me|nos lembra|lembre|lembrar|lembram|avisa|avise|cobra|cobre|cobrar
lembra-me|lembre-me|lembrar-me|avisa-me|avise-me
avisa|avise|cobra|cobre - me|nos
pergunta|pergunte|perguntar [-] [me] [de_novo|novamente|outra_vez]
snooze
me dá um toque
me chama|chame [de_novo]
volta|volte a falar|perguntar|lembrar
""",
    "add": """
pode|podem|consegue criar|abrir|incluir|adicionar|acrescentar uma|outra tarefa [para|pra|pro] [o|a] [@person]
pode|podem|podes|poderia|poderiam|consegue|dá_para|dá_pra acrescentar|adicionar|incluir|criar|colocar|inserir|abrir|juntar|pôr [aí|também|mais|por_favor]
acrescenta|acrescente|acrescentem|adiciona|adicione|adicionem|inclui|inclua|incluam|cria|crie|criem|coloca|coloque|põe|ponham|anota|anote|abre|abra ~ ~ :
acrescenta|acrescente|acrescentem|adiciona|adicione|adicionem|inclui|inclua|incluam|anota|anote [aí|também|mais|por_favor] [:]
[mais] uma|outra|nova tarefa [para|pra|pro] [@person]
adiciona|adicione|adicionem|adicionar|inclui|inclua|incluir|cria|crie|criar|coloca|coloque|põe|ponha|acrescenta|acrescente|acrescentar|anota|anote|mete|regista|registra [também|aí|mais] uma|um [nova|novo|outra] tarefa|item|ação|pendência
nova tarefa [para|pro|pra] [@person]
adicionar|adicione|adiciona|adicionem|acrescentar|acrescente|acrescenta|incluir|inclua|inclui|criar|crie|cria|criem|abrir|colocar|coloca|coloque ~ ~ tarefa|item|ação|pendência
adicionar|adicione|adiciona|incluir|inclua|inclui|acrescente ao|no|na|à plano|lista
nova|outra tarefa|ação [para|pra|pro]
tarefa nova [para|pra|pro]
pode|podes|podem|poderia adicionar|incluir|criar|acrescentar
adiciona|adicione|acrescente|acrescenta|adicionem
""",
    "wish": """
dava|daria [-] me|nos jeito
dêem|deem|dá|dê|deixa|deixem [-] me|nos
pode|podem|podes|podemos|poderia|poderiam|poderíamos|podias|consegue|conseguem|=dá|daria|posso
é|seria possível
por favor
favor
pfv
gostaria|gostaríamos|queria|queríamos
me|nos pode
se importa
vamos
""",
}
