"""Portuguese: what is said of a task's state; leaving out, reopening, and what is asked of the bot; dates, reminders, new tasks and other wishes; whose a task is; thanks, yes and no, and talk beside the plan."""

PHRASES = {
    "due_question": "realmente|mesmo|de_verdade|obrigatório|obrigatoriamente\ntem|tenho|temos que|de\né|era|continua para|pra\ndeve|devo|devemos\nprecisa|precisam ser|estar",
    "done": """
dado por concluído|terminado
missão cumprida
assunto|tema resolvido|encerrado|fechado
tudo certo|ok
despachado|despachada|fechado|fechada|liquidado
já seguiram|seguiu
feito|feita|feitos|feitas|pronto|pronta|prontos|prontas|concluído|concluída|concluídos|terminado|terminada|finalizado|finalizada|finalizados|completo|completa|resolvido|resolvida|encerrado|encerrada|acabado|acabada|done|terminei|concluí|acabei|finalizei|terminamos|concluímos|finalizamos|realizado|realizada
está|estão|tá|ficou|ficaram pronto|pronta|feito|feita|tudo_certo|resolvido
já fiz|fizemos|foi_feito|foi_feita|está|tá
já fez
fez isso|isto
fez|terminou|concluiu|finalizou
já tratei|tratámos disso
está tratado
✅
✔
✓
☑
💯
""",
    "state": "está|estão|ficou|ficaram no_ar|em_produção|ativo|ativa|disponível|online|operacional\njá funciona",
    "mark": """
pode|podem|podes|poderia|poderias marcar|fechar|encerrar|dar|concluir ~ ~ como|por concluído|concluída|feito|feita|pronto|finalizada
pode|podem|podes|poderia fechar|encerrar|concluir [@it|@task|essa|esta]
marca|marque|marcar ~ como concluído|concluída|feito|feita|pronto
pode dar baixa
podem|pode marcar como feita|feito|concluída|concluído
dá|dê baixa
""",
    "part": """
só|apenas|somente [a|o|as|os] parte|partes|capítulo|item|itens|metade|primeiro|primeira
do|da|de @n ao|à|até|a [o] @n
quase|praticamente|parcialmente
pela metade
a metade
metade
a primeira|segunda parte|metade|versão
uma parte
minha|nossa parte
em parte
@n % [feito|pronto|concluído]
@n por cento
@n de @n
só|apenas falta|faltam
falta|faltam só|apenas|ainda|alguns|algumas|um|dois|duas|@n
resta|restam [só|apenas]
só falta|faltam
""",
    "going": """
em andamento|curso|progresso
estou|estamos trabalhando|a_trabalhar [nisso|nisto|em]
trabalhando|mexendo nisso|nisto
comecei|começamos|iniciei|iniciamos|começámos
já comecei
estou|estamos nisso|nisto|tratando|a_tratar|cuidando
estou|estamos fazendo|a_fazer
começado|iniciado|iniciada
já estou a tratar
estou vendo isso
a caminho
""",
    "open": "abertas",
    "same": "também|igualmente|idem|mesmo",
    "freed": "já não está|estou|estamos bloqueado|bloqueada|parado\ndesbloqueado|desbloqueada\nnão está mais bloqueado|bloqueada|parado",
    "block": """
estamos|estou|está|continua|continuo|continuamos|segue|seguimos [ainda] [a|à_espera|à_aguardar|esperando|aguardando|parados|parado|bloqueados|travados|presos|dependentes] de|que|por|da|do|pelo|pela
à espera|aguardar de|da|do|que|pela|pelo
falta|faltam [a|o] [aprovação|assinatura|retorno|ok|resposta|acesso|autorização|confirmação] de|do|da
não nos|me deram|enviaram|responderam|passaram|mandaram|liberaram
ainda não recebi|recebemos|chegou|obtive|obtivemos|temos|tenho
depende|dependo|dependemos [de|da|do|que]
sem [a|o] [acesso|resposta|retorno|aprovação|ok|assinatura|permissão|autorização]
aguardando|aguardo|aguardamos|a_aguardar [ainda] [o|a|os|as|que] [retorno|resposta|aprovação]
esperando|à_espera|a_espera|a_esperar [por|que|o|a|de]
à espera de|da|do|que
em espera
bloqueado|bloqueada|bloqueados|bloqueia [por]
parado|parada|travado|travada|preso|presa|emperrado|empacado [por|em|no|na]
pendente de|do|da
depende|dependemos de|do|da
não consigo|conseguimos|posso|podemos|dá ~ até|sem|porque|enquanto|antes
não consigo|conseguimos|posso|podemos|dá ~ ~ até|sem|porque|enquanto|antes
não consigo|conseguimos avançar|fazer|continuar|acessar|aceder|enviar|assinar|acesso
não posso|podemos avançar|fazer|continuar|assinar|enviar
enquanto não
até que
sem resposta|acesso|retorno
não tenho|temos acesso|resposta|retorno|permissão
falta|faltam [a|o|que] [a|o] aprovação|autorização|resposta|assinatura|aval|permissão|confirmação|acesso|retorno
falta que
preciso|precisamos ~ ~ antes|primeiro
preciso|precisamos [antes|primeiro] que
primeiro preciso|precisamos
precisa|preciso|precisamos da|do aprovação|aval|acesso|retorno
está com|no|na o|a jurídico|compras|ti|financeiro
com o jurídico
está no jurídico|ti
""",
    "cancel": """
já não é|será|faz necessário|necessária|preciso|sentido|para_fazer
não vai|vamos mais [ser] precisar|fazer|usar|necessário|rolar|acontecer
não faz|tem [mais] sentido|cabimento
pode|podem [tirar|retirar|apagar|eliminar|remover|excluir|riscar|cancelar|descartar] @it|@task|da_lista
tira|tire|tirem|retira|retirem|risca|risque|risquem|apaguem|eliminem|elimina|elimine @it|@task|isso|da_lista
ficou|fica sem efeito
caiu por terra
foi cancelado|cancelada|descartado|descartada|abandonado|abandonada
esquece|esqueça|esqueçam isso|isto|essa|esse|@task
não precisa|precisamos|preciso|é|será mais|necessário|necessária
não precisa|precisamos|preciso mais [de|disso|disto|dessa|desta|desse]
já não precisamos|preciso|é|faz necessário|necessária|sentido
não é mais necessário|necessária|preciso
não é necessário|necessária
não se aplica
não vai mais ser
n / a
cancelar|cancela|cancele|cancelem @it|@task|essa|esta
pode|podem|podes|favor cancelar|remover|excluir|retirar|eliminar|apagar
remover|remove|remova|excluir|exclua|retirar|retire|retira|apagar|apague @it|@task|essa|esta
desnecessário|desnecessária|obsoleto|obsoleta
foi cancelado|cancelada|descartado|descartada
desistimos
deixa|deixe pra_lá|para_lá
perdeu o sentido
""",
    "keep": "sem pressa\nnão há|tem pressa\nnão precisa responder|se_preocupar\nainda é necessário|precisa|preciso",
    "reopen": "reabrir|reabra|reabre|reabram|reaberta|reaberto\nabrir|abra|abre de novo|novamente\nvoltar a abrir\nvolta|volte a abrir",
    "undo": "desfazer|desfaz|desfaça|desfaçam|undo|reverter|reverta|reverte\nvoltar|volta|volte atrás\nanula|anule|anular isso|isto|a|o|última\ndesfaz isso",
    "slip": "me enganei|engano|tarefa_errada|foi_engano\nenganei - me\nenganei-me\npor engano\nerrei [de|a] tarefa",
    "stop": "descadastrar|cancelar_inscrição|cancelar_subscrição|unsubscribe|stop|sair_da_lista|parar\nnão quero [mais] receber\nnão quero mais\nnão me envie|enviem|mande|mandem mais\npara|pare|parem|parar de [me] [enviar|mandar|escrever]\nme tira|tire|remova|descadastre|descadastra da|desta|dessa lista\nme descadastre|descadastra|descadastrem\nremova-me|tire-me\nchega de e-mails|emails|mensagens\nmais nenhum e-mail",
    "status": "status|estado|situação|andamento|resumo|panorama [do|geral|atual] [plano|projeto]\ncomo estamos|está|anda|vai|andam [o|as|a] [plano|projeto|coisas]\nem que pé|ponto|situação estamos|está|estão [o] [plano|projeto] \nonde estamos\nqual é o|a status|estado|situação|andamento\nqual o status|andamento|estado",
    "mine": "minhas tarefas|pendências\no que [eu|é_que] [eu] tenho|falta|preciso|devo|resta [de|que|ainda|pra|para] [fazer|mim]\no que falta [para|pra] mim\no que [ainda] está comigo|pendente_comigo\nquais são as minhas tarefas\nquais [são] [as] minhas tarefas|pendências\nque tarefas tenho\no que é meu\no que tenho [para|pra|a|que] fazer\no que ainda tenho",
    "help": "ajuda|help\ncomo funciona isso|isto|este|esse\ncomo isso|isto funciona\no que [eu|é_que] [eu] posso|devo responder|escrever|fazer|dizer\nquais comandos\nque comandos\ncomo respondo|uso\ninstruções",
    "move": """
passemos|adiemos|mudemos|movamos|deixemos|empurremos|remarquemos [isso|isto] [para|pra|até]
põe|põem|ponha|coloca|coloque|deixa|deixe|deixem|passa|passe|passem|joga|jogue|empurra|muda|mude|adia|adie [isso|isto|o_prazo|a_data] para|pra|pro|até|pós [a|o|@date]
adia-se|fica|ficou|fica_para|vai_ficar para|pra|pro [a|o] @date
atrasou|escorregou|derrapou|deslizou
adiar|adia|adie|adiamos|adiado|adiada|postergar|posterga|postergamos|mover|move|mova|mudar|muda|mude|passar|passa|passe|empurrar|empurra|empurre|remarcar|remarca|remarque|prorrogar|prorrogue|estender|estenda|atrasar|atrasa|atrasou|alterar|altere|altera|jogar|joga|jogue|deixar|deixa|transferir_a_data|reagendar|reagenda
vai atrasar
nova data
mudar|alterar a data|o_prazo
prorrogação
escorregar|escorrega|escorregou|deslizar|desliza
""",
    "until": "até [o|a|à|ao] @date",
    "due": "prazo|vence|vencimento|data_limite",
    "eta": """
sem falta
antes de|da|do @date
para|pra|até|no|na|em|dia|por|o|a|à|ao|de|do|lá|sobre
no máximo
mais tardar
possível|viável|realista|provável|provavelmente|previsto|prevista|previsão|prevejo|prevemos|idealmente|melhor|bem|ok|bom|boa|serve|funciona|dá|consigo|conseguimos|vale|tranquilo
espero|esperamos|acho|acredito|calculo|penso|conto|contamos|digamos|imagino
preciso|precisamos|quero|terei|teremos|terá|terão|tenho|tem|têm|temos|estará|ficará|fica|seria|será|é|seja|entrego|entregamos|entregaremos|dê|ser|pode|poderia|posso|podemos|isso|lista
prazo|data|eta
""",
    "remind": """
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
    "moretime": "mais tempo|prazo\num pouco mais\nprorrogação|adiar|adiamento|postergar|remarcar\noutra data\nmais tarde",
    "add": """
adiciona|adicione|adicionem|adicionar|inclui|inclua|incluir|cria|crie|criar|coloca|coloque|põe|ponha|acrescenta|acrescente|acrescentar|anota|anote|mete|regista|registra [também|aí|mais] uma|um [nova|novo|outra] tarefa|item|ação|pendência [para|pra|pro]
nova tarefa [para|pro|pra] [@person]
adicionar|adicione|adiciona|adicionem|acrescentar|acrescente|acrescenta|incluir|inclua|inclui|criar|crie|cria|criem|abrir|colocar|coloca|coloque [uma|mais_uma|aí|por_favor] [uma] [nova] tarefa|item|ação|pendência [para|pro|pra]
adicionar|adicione|adiciona|incluir|inclua|inclui|acrescente ao|no|na|à plano|lista
nova|outra tarefa|ação [para|pra|pro]
tarefa nova [para|pra|pro]
pode|podes|podem|poderia adicionar|incluir|criar|acrescentar
adiciona|adicione|acrescente|acrescenta|adicionem
""",
    "wish": """
pode|podem|podes|podemos|poderia|poderiam|poderíamos|podias|consegue|conseguem|dá|daria|posso
é|seria possível
por favor
favor
pfv
gostaria|gostaríamos|queria|queríamos
me|nos pode
se importa
vamos
""",
    "asks": """
vocês|você|há|sabe|sabes|sabem|alguém|precisa|precisam|precisas|querem|quer
isso isso|já|não
""",
    "wh": "quem|que|qual|quais|onde|como|quanto|quantos|porquê|por_que|cadê|o_que|porque_é_que",
    "assign": """
atribuir|atribui|atribua|atribuam|atribuído|reatribuir|reatribua|delegar|delego|passar|passa|passe|transferir|transfere|transfira|repassar|repassa|repasse|encaminhar|encaminhe|entregar|dar|dá|dê ~ para|pra|a|ao|à|pro|com @person
atribuir|atribua|atribui|reatribuir|reatribua|delegar|delego|repassar|transferir
é|fica|vai|seria|deve com|para|pra|da|do|de|pro @person
é|fica [agora] [com|para|pra|pro] [o|a] @person
com o|a @person
fica com @person
para|pra|pro o|a|@person @person
para|pra|pro @person
quem cuida|trata|faz é
responsabilidade|tarefa da|do|de @person
cabe|compete a|ao|à @person
responsável
""",
    "owns": "agora quem cuida|trata|faz|assume|resolve|gere|toca|responde [disso|disto|dela|dele|da|do|por_isso|com_isso] é|será [o|a] @person\nquem cuida|trata|faz|assume|resolve|gere|toca|responde|está_com|ficou_com|está_à_frente [agora] [disso|disto|dela|dele|da|do|por_isso|com_isso] [agora] é|será [agora] [o|a] @person\n[o|a] responsável|encarregado|encarregada [agora|passou] [a] é|ser|será [agora] [o|a] [sr|sra|senhor|senhora] @person\npassou|passa|passei|passámos|ficou|fica [isso|isto|tudo] [agora] para|com|a|à|ao|pro|pra [o|a] [sr|sra|senhor|senhora] @person\nestá|tá [agora] com|nas_mãos_de|nas_mãos_do|nas_mãos_da [o|a] [sr|sra|senhor|senhora] @person\n@person [é] [que] trata|cuida|assume|ficou|fica|está_a_tratar [agora] [disto|disso|com_isso|com_isto|dela|dele]\n@person vai|pode|deve cuidar|assumir|fazer|tratar|resolver|ficar\n@person assume|cuida|cuidará|trata|tratará|faz|fará|fica|resolve|pega|assumirá\nquem assume|faz|cuida|trata|resolve|vai_fazer|fica|toma_conta [com] [disso|disto|isso|dessa|desta|deste] [agora] é [o|a] @person\nquem assume|faz|cuida é o|a @person\nquem vai fazer é o|a @person",
    "speaker": "eu assumo|faço|fico|pego|cuido|trato\ndeixa comigo\npode deixar comigo\nfico eu com @it|@task\nassumo eu\neu fico com @it|@task|essa|esta\neu pego @it|@task|essa|esta\neu assumo",
    "notme": "[isso|isto] não é|está|fica mais [comigo|meu|minha|eu|na_minha_mão]\njá não é|está|fica|sou [comigo|meu|minha|eu|na_minha_mão|responsável]\nnão sou mais [eu] [o|a] [responsável]\nnão sou eu [quem|que] ~ ~ [mais]\nnão trato|cuido|faço mais\njá não trato|cuido [disso|disto]\nnão é da minha área|alçada|competência\nnão sou [mais] eu\nnão é [mais] comigo|meu|minha\nnão sou [mais] [o|a] responsável\nnão é minha tarefa\noutra pessoa\npessoa errada",
    "turnto": "fala|fale|falem|pergunta|pergunte|vê|veja com|a|ao|à [o|a] @person\nfala|fale|falem|pergunta|pergunte com|a|ao|à @person",
    "other": "o|a outro|outra contrato|documento|tarefa|arquivo\noutra coisa",
    "thanks": """
[muito] bem feito
[muito|super] bom|ótimo|excelente|belo|grande trabalho [equipe|equipa|pessoal|malta|time]
mandou|mandaram|arrasou|arrasaram [muito] bem
espero que esteja|estejam ~ ~
peço|pedimos desculpa|desculpas [pela|pelo] ~ ~
fico|ficamos ao|à|a dispor|disposição ~ ~ ~ ~
qualquer dúvida|coisa ~ ~
obrigado|obrigada a todos|todas
parabéns a|à|pelo ~ ~
bom dia|trabalho
tudo bem consigo|com|contigo
obrigado|obrigada|obrigadão|brigado|valeu|grato|grata|thanks|agradeço
muito obrigado|obrigada
obrigado|obrigada por|pela|pelo ~ ~
abraço|abraços|abs|att|atenciosamente|cumprimentos|beijos|bjs|saudações
um abraço
com os melhores cumprimentos
melhores cumprimentos
perfeito|ótimo|ótima|excelente|legal|beleza|blz|certo|ok|okay|entendido|recebido|combinado|anotado|show|maravilha|bacana|fixe|bem|bom|boa|claro|top|joia|sensacional
tudo bem|certo|bom|joia
muito bem|bom
bom trabalho|dia|fim|final|fds|feriado
boa tarde|noite|semana
bom fim|final de semana
bom fim - de - semana
de nada
oi|olá|ola|caro|cara|prezado|prezada|bom_dia
desculpa|desculpe|desculpem|perdão|lamento|infelizmente
desculpa|desculpe|desculpem pelo|pela|o|a ~ ~
por favor
pfv|pf|pff
sem problema|problemas
parabéns|bravo
até logo|breve|mais|amanhã|já
👍
👌
🙏
🎉
😊
🙂
😀
💪
🙌
👏
""",
    "yes": "sim|yes|exato|correto|com_certeza|isso_mesmo|afirmativo",
    "no": "não|nao|negativo\nainda não\nnão ainda\npor enquanto não\n❌\nnada ainda\nsem começar\npendente|pendentes|em_aberto\nainda não está",
    "tell": "começo|começamos|começarei|inicio|arranco|arrancamos\nvou|vamos começar|iniciar|arrancar\nte|lhe|vos|já aviso|avisarei|digo|direi|confirmo|confirmarei|informo|retorno|conto\naviso|avisarei|avisaremos|informarei|confirmarei|dou_retorno|te_falo\ndou notícias|retorno",
    "meet": "reunião|reuniões|ligação|ligar|ligo|conversar|conversamos|conversei|falar|falamos|falei|vemos|vermo|call|chamada|workshop|apresentação|convite|encontro|treinamento_de|bate-papo|alinhamento|discutir|discutimos\nnos vemos\nvemo-nos\nse vê",
    "away": "feriado|ponte|folga|recesso|facultativo|fechado|fechados|encerrado|encerrados|inventário\nem viagem|férias|licença|formação|serviço\nestou|estarei|vou_estar fora|em|de até @date\nférias|fora_do|ausente|licença|feriado|viagem|viajando|atestado|folga|recesso\nestou|estarei|estamos|estaremos fora|ausente|de_férias|viajando|em_viagem\nfora do escritório\nde volta\nvolto|voltarei|regresso|retorno",
}
