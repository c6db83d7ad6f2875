"""Portuguese: phrases by what they say, verbs in families, days."""

PHRASES = {
    "done": """
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
    "block": """
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
    "freed": "já não está|estou|estamos bloqueado|bloqueada|parado\ndesbloqueado|desbloqueada\nnão está mais bloqueado|bloqueada|parado",
    "cancel": """
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
    "move": """
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
para|pra|até|no|na|em|dia|por|o|a|à|ao|de|do|lá|sobre
no máximo
mais tardar
possível|viável|realista|provável|provavelmente|previsto|prevista|previsão|prevejo|prevemos|idealmente|melhor|bem|ok|bom|boa|serve|funciona|dá|consigo|conseguimos|vale|tranquilo
espero|esperamos|acho|acredito|calculo|penso|conto|contamos|digamos|imagino
preciso|precisamos|quero|terei|teremos|terá|terão|tenho|tem|têm|temos|estará|ficará|fica|seria|será|é|seja|entrego|entregamos|entregaremos|dê|ser|pode|poderia|posso|podemos|isso|lista
prazo|data|eta
""",
    "remind": """
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
    "owns": "@person vai|pode|deve cuidar|assumir|fazer|tratar|resolver|ficar\n@person assume|cuida|cuidará|trata|tratará|faz|fará|fica|resolve|pega|assumirá\nquem assume|faz|cuida é o|a @person\nquem vai fazer é o|a @person",
    "speaker": "eu assumo|faço|fico|pego|cuido|trato\ndeixa comigo\npode deixar comigo\nfico eu com @it|@task\nassumo eu\neu fico com @it|@task|essa|esta\neu pego @it|@task|essa|esta\neu assumo",
    "notme": "não sou [mais] eu\nnão é [mais] comigo|meu|minha\nnão sou [mais] [o|a] responsável\nnão é minha tarefa\noutra pessoa\npessoa errada",
    "turnto": "fala|fale|falem|pergunta|pergunte|vê|veja com|a|ao|à [o|a] @person\nfala|fale|falem|pergunta|pergunte com|a|ao|à @person",
    "add": """
adicionar|adicione|adiciona|adicionem|acrescentar|acrescente|acrescenta|incluir|inclua|inclui|criar|crie|cria|criem|abrir|colocar|coloca|coloque [uma|mais_uma|aí|por_favor] [uma] [nova] tarefa|item|ação|pendência [para|pro|pra]
adicionar|adicione|adiciona|incluir|inclua|inclui|acrescente ao|no|na|à plano|lista
nova|outra tarefa|ação [para|pra|pro]
tarefa nova [para|pra|pro]
pode|podes|podem|poderia adicionar|incluir|criar|acrescentar
adiciona|adicione|acrescente|acrescenta|adicionem
""",
    "status": "status|estado|situação|andamento|resumo|panorama [do|geral|atual] [plano|projeto]\ncomo estamos|está|anda|vai|andam [o|as|a] [plano|projeto|coisas]\nem que pé|ponto|situação estamos|está|estão [o] [plano|projeto] \nonde estamos\nqual é o|a status|estado|situação|andamento\nqual o status|andamento|estado",
    "mine": "minhas tarefas|pendências\no que [eu|é_que] [eu] tenho|falta|preciso|devo|resta [de|que|ainda|pra|para] [fazer|mim]\no que falta [para|pra] mim\no que [ainda] está comigo|pendente_comigo\nquais são as minhas tarefas\nquais [são] [as] minhas tarefas|pendências\nque tarefas tenho\no que é meu\no que tenho [para|pra|a|que] fazer\no que ainda tenho",
    "help": "ajuda|help\ncomo funciona isso|isto|este|esse\ncomo isso|isto funciona\no que [eu|é_que] [eu] posso|devo responder|escrever|fazer|dizer\nquais comandos\nque comandos\ncomo respondo|uso\ninstruções",
    "stop": "descadastrar|cancelar_inscrição|cancelar_subscrição|unsubscribe|stop|sair_da_lista|parar\nnão quero [mais] receber\nnão quero mais\nnão me envie|enviem|mande|mandem mais\npara|pare|parem|parar de [me] [enviar|mandar|escrever]\nme tira|tire|remova|descadastre|descadastra da|desta|dessa lista\nme descadastre|descadastra|descadastrem\nremova-me|tire-me\nchega de e-mails|emails|mensagens\nmais nenhum e-mail",
    "undo": "desfazer|desfaz|desfaça|desfaçam|undo|reverter|reverta|reverte\nvoltar|volta|volte atrás\nanula|anule|anular isso|isto|a|o|última\ndesfaz isso",
    "slip": "me enganei|engano|tarefa_errada|foi_engano\nenganei - me\nenganei-me\npor engano\nerrei [de|a] tarefa",
    "thanks": """
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
    "no": "não|nao|no|negativo\nainda não\nnão ainda\npor enquanto não\n❌\nnada ainda\nsem começar\npendente|pendentes|em_aberto\nainda não está",
    "open": "abertas",
    "not": "não|nao|nunca|nem|sem|nada|nenhum|nenhuma|jamais\nainda não\nainda falta|preciso|precisa",
    "none": "nenhum|nenhuma [dos|das|deles|delas|dessas|desses] [dois|duas|tarefas]\nnem um|uma nem outro|outra\nnem uma coisa nem outra",
    "will": """
vou|vai|vamos|vão|será|serão|estará|estarão|ficará|farei|faremos|fará|enviarei|enviaremos|mandarei|terminarei|assinarei|assinaremos|deve|devo|devem|devemos|deveria|tenho|temos|terei|teremos|terá|terás|terão|posso|podemos|consigo|conseguimos|quero|espero|esperamos|pretendo|planejo|penso|tentarei|tento|entrego|entregamos|entregarei|envio|mando|assino|termino|concluo|exporto|faço|fica|fico|acabo
vou|vamos ter|terminar|concluir|enviar|fazer
a fazer
por fazer
precisa ser
tem que|de
""",
    "if": "se|quando|assim_que|logo_que|depois|após|uma_vez|caso|antes_de|desde_que|a_menos|a_não_ser\nassim que\nlogo que\numa vez\ndepois que|de|do|da",
    "softif": "se possível|der|puder|puderem\nse for possível\nse tudo der|correr|ocorrer certo|bem\nse não for incômodo\nse não se importar|importarem|houver\nse necessário|precisar\nquando puder|puderem|der",
    "maybe": """
acho|creio|acredito|penso|imagino|suponho|julgo|diria|parece|achava|pensei|presumo
acho|creio|acredito|penso|imagino|suponho|julgo que
me parece [que]
talvez|provavelmente|possivelmente|aparentemente|supostamente|porventura|quiçá
se não me engano
que eu saiba
pelo que sei|lembro
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
    "heard": "segundo|diz|disse|disseram|falou|falaram|comentou|afirma|garante|contou\nme|nos disse|disseram|falou|contou|garantiu|confirmou\n@person disse|falou|diz|comentou|garantiu|confirmou\nouvi dizer|que",
    "wh": "quem|que|qual|quais|onde|como|quanto|quantos|porquê|por_que|cadê|o_que|porque_é_que",
    "asks": """
está|estão|já|vocês|você|tem|têm|há|sabe|sabes|sabem|alguém|precisa|precisam|precisas|querem|quer|foi|foram|é
isso isso|já|não
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
    "except": "exceto|menos|salvo|fora|tirando|exceção\ncom exceção|excepção de|da|do\na não ser\nà exceção de|da|do",
    "all": "tudo|todos|todas|todo\ntodas as tarefas|@n\ntodos os itens|pontos|@n\na lista toda|inteira\ntoda a lista",
    "both": "ambos|ambas\nos dois\nas duas",
    "rest": "o resto|restante\nos|as outros|outras|demais|restantes\na outra\no outro\nos|as @n outros|outras|restantes\no que falta",
    "place": "a|o primeira|primeiro|segunda_tarefa|última|último [tarefa|item]\nas|os @n primeiras|primeiros|últimas|últimos\nas|os primeiras|primeiros|últimas|últimos @n",
    "same": "também|igualmente|idem|mesmo",
    "past": "desde\nhá\nera|estava\noriginalmente",
    "missed": "devia|deveria_ter|era_para|tinha_que|era_suposto",
    "away": "férias|fora_do|ausente|licença|feriado|viagem|viajando|atestado|folga|recesso\nestou|estarei|estamos|estaremos fora|ausente|de_férias|viajando|em_viagem\nfora do escritório\nde volta\nvolto|voltarei|regresso|retorno",
    "meet": "reunião|reuniões|ligação|ligar|ligo|conversar|conversamos|conversei|falar|falamos|falei|vemos|vermo|call|chamada|workshop|apresentação|convite|encontro|treinamento_de|bate-papo|alinhamento|discutir|discutimos\nnos vemos\nvemo-nos\nse vê",
    "tell": "te|lhe|vos|já aviso|avisarei|digo|direi|confirmo|confirmarei|informo|retorno|conto\naviso|avisarei|avisaremos|informarei|confirmarei|dou_retorno|te_falo\ndou notícias|retorno",
    "other": "o|a outro|outra contrato|documento|tarefa|arquivo\noutra coisa",
    "notreally": "sem problema|problemas|pressa\nnão tem|há problema\nnão só\nnão se preocupe\nnão hesite",
    "moretime": "mais tempo|prazo\num pouco mais\nprorrogação|adiar|adiamento|postergar|remarcar\noutra data\nmais tarde",
    "filler": """
o|a|os|as|um|uma|uns|umas|meu|minha|meus|minhas|teu|tua|seu|sua|seus|suas|nosso|nossa|nossos|nossas|este|esta|isto|esse|essa|isso|estes|estas|esses|essas|aquele|aquela|aquilo
eu|tu|você|vocês|ele|ela|nós|eles|elas|me|te|se|lhe|nos|mim|comigo|gente|conosco
é|está|estão|são|tá|foi|foram|ser|estar|ter|tem|têm|tinha|havia|há|ficou|ficaram|fica|fui|estou|estamos|temos|tenho|sido|estado
e|ou|mas|que|porque|pois|como|embora|também
de|do|da|dos|das|em|no|na|nos|nas|com|por|para|pra|pro|pelo|pela|sem|sobre|desde|até|entre|ao|à|aos|às|a|num|numa|dessa|desse|deste|desta|disso|disto|nisso|nisto
já|muito|bem|agora|hoje|ontem|amanhã|tarde|noite|manhã|cedo|antes|depois|ainda|só|apenas|assim|aqui|aí|ali|lá|finalmente|enfim|então|quase|mais|menos|sempre|logo|direto|diretamente|completamente|parte|lado|equipe|equipa|dia|dias|semana|mês|momento|infelizmente|felizmente|pouco|tudo|todo|mesmo|aliás|aqui|segue|seguem|continua|segunda-feira
tarefa|tarefas|número|núm|ponto|pontos|item|itens|nº|coisa|ação
""",
    "generic": "documento|documentos|arquivo|arquivos|ficheiro|ficheiros|formulário|contrato|papel|papéis|papelada|versão|lista|link|informação|informações|dados|cópia|anexo|pdf|e-mail|assinado|assinada|atualizado|atualizada|novo|nova|final|solicitado|planilha|material",
    "it": "o|a|os|as|isso|isto|este|esta|esse|essa|essa_tarefa|esta_tarefa|a_tarefa|ela|ele",
    "prep": "de|do|da|dos|das|em|no|na|nos|nas|com|por|para|pra|pelo|pela|sem|sobre|desde|até|entre|ao|à|via|durante|segundo|porque|devido|conforme|após|junto",
}
TASK_WORDS = "#|tarefa|tarefas|número|nº|núm|item|ponto|t|ticket|itens|pontos"
COUNT_BEFORE = "página|sala|versão|uns|umas|aproximadamente|fase|etapa|parte|r$|$|€|há|são|às|as|quase|dentro|cerca|só"
COUNTED = "dias|dia|semanas|semana|meses|mês|horas|hora|h|minutos|pessoas|usuários|utilizadores|páginas|vezes|por|arquivos|pontos|tarefas|perguntas|nomes|de|mais|outros|outras|anos|reais|euros|equipamentos|primeiros|primeiras|últimos|restantes|itens"
LINKS = "e|&|+|ou"
BREAKS = "mas|porém|embora|enquanto|entretanto|contudo|então"
ORIGINS = "do|da"
UNTILS = "até"
LIMITS = "para|pra|até|antes|máximo"
NOT_BEFORE = "antes"
ONS = "no|na"
FORS = "para|pra|pro|@|ao"
LEADS = "para|pra|até|no|na|a|,|e|prazo|vence|o|pro|com|("
PLAN_WORDS = "tarefa|ação|plano|lista|nova|item|pendência"
VERB_LEADS = "e|ou|também|já"
ASSIGN_VERBS = "atribuir|atribui|atribua|reatribuir|reatribua|delegar|delego|repassar|transferir|transfere|passar|passa|passe"
TYPO_WORDS = "concluído|terminado|enviado|assinado|bloqueado|aguardando|pronto|amanhã|cancelar|pendente|finalizado"
TYPOS = {"feto": "feito", "fieto": "feito", "ponto": "ponto", "prono": "pronto", "concluido": "concluido", "obrgado": "obrigado", "vc": "voce", "vcs": "voces", "tb": "tambem", "tbm": "tambem", "hj": "hoje", "amanha": "amanha"}

VERBS = {
    "send": (
        "enviar|mandar|devolver|encaminhar|entregar|compartilhar|partilhar|subir|fornecer|envio|remeter|enviarei|mando|carregar|anexar|entrego",
        "enviado|enviada|enviados|enviadas|mandado|mandada|devolvido|devolvida|encaminhado|encaminhada|entregue|entregues|compartilhado|compartilhada|partilhado|subido|fornecido|enviei|enviou|mandou|entregou|enviamos|enviámos|mandei|mandamos|entreguei|encaminhei|devolvi|compartilhei|anexo|em anexo|segue em anexo|anexado|seguiu|foi por e-mail|subi",
    ),
    "sign": ("assinar|assinatura|assino|assinarei", "assinado|assinada|assinados|assinei|assinamos|assinou|assinámos"),
    "approve": ("aprovar|validar|autorizar|aceitar|confirmar|liberar|aprovação", "aprovado|aprovada|validado|validada|autorizado|aceito|confirmado|liberado|aprovei|aprovamos"),
    "choose": ("escolher|indicar|nomear|designar|definir|selecionar|decidir|confirmar|listar", "escolhido|escolhidos|indicado|indicados|nomeado|nomeados|designado|definido|definidos|selecionado|selecionados|decidido|listados|indiquei|definimos"),
    "order": ("pedir|comprar|encomendar", "comprado|comprados|encomendado|encomendados|pedido"),
    "install": ("instalar|configurar|criar|ativar|montar|conectar|implantar|habilitar|implementar", "instalado|instalada|configurado|configurada|criado|criada|criados|ativado|ativada|montado|conectado|implantado|habilitado|implementado"),
    "book": ("reservar|reserva|agendar", "reservado|reservada|agendado|reservei|reservamos"),
    "plan": ("planejar|organizar|programar|agendar|marcar", "planejado|organizado|programado|agendado|agendada|marcada"),
    "train": ("treinar|formar|capacitar|treinamento", "treinado|treinados|formado|formados|capacitado|treinamos"),
    "export": ("exportar|extrair|exportação", "exportado|exportada|exportados|extraído|exportei|exportamos"),
    "load": ("importar|carregar|migrar", "importado|importada|carregado|migrado|migrada"),
    "clean": ("limpar|higienizar|depurar", "limpo|limpa|limpado|higienizado|depurado"),
    "review": ("revisar|rever|verificar|conferir|ler", "revisado|revisada|revisto|verificado|conferido|lido|revisei|conferi"),
    "open": ("abrir|liberar|desbloquear", "aberto|aberta|liberado|liberada|desbloqueado|abri|abrimos|liberei|liberamos"),
    "fill": ("preencher|completar", "preenchido|preenchida|completado|preenchi"),
    "cancel": ("rescindir|cancelar|encerrar|anular", "rescindido|cancelado|cancelada|encerrado|anulado|cancelamos|cancelei|rescindimos"),
    "publish": ("publicar|lançar", "publicado|publicada|lançado|lançada|no ar"),
    "test": ("testar|teste", "testado|testada|testei"),
    "update": ("atualizar|modificar|corrigir|alterar", "atualizado|atualizada|modificado|corrigido|corrigida|alterado"),
    "write": ("redigir|escrever|preparar|documentar", "redigido|escrito|escrita|preparado|preparada|documentado"),
    "invite": ("convidar", "convidado|convidados"),
    "add": ("adicionar|acrescentar", "adicionado|adicionada|adicionei|acrescentei"),
    "assign": ("atribuir|distribuir", "atribuído|atribuída|distribuído"),
    "stop": ("parar|desligar|desativar", "desligado|desativado|desativada"),
    "pay": ("pagar", "pago|paga|paguei"),
    "remove": ("remover|apagar|excluir", "removido|removida|apagado|excluído"),
    "start": ("começar|iniciar", "começado|iniciado|comecei|iniciei"),
    "remind": ("lembrar|avisar|informar", "lembrado|avisado|informado"),
    "close": ("terminar|concluir|finalizar|fechar|encerrar", "terminado|concluído|finalizado|fechado"),
    "ask": ("perguntar|solicitar", "perguntado|solicitado|solicitada|solicitei"),
    "print": ("imprimir", "impresso|impressa"),
    "translate": ("traduzir", "traduzido|traduzida"),
    "record": ("coletar|recolher|anotar|fotografar", "coletado|recolhido|fotografado"),
    "do": ("fazer|terminar|concluir|finalizar|entregar|faço|farei|termino|concluo|acabar|entrego|ter|resolver|terminarei|concluirei|ficar pronto|fazê-lo", ""),
}

WEEKDAYS = ("segunda|segunda-feira", "terça|terça-feira", "quarta|quarta-feira", "quinta|quinta-feira", "sexta|sexta-feira", "sábado", "domingo")
SHY_DAYS = ""
MONTHS = ("janeiro|jan", "fevereiro|fev", "março|mar", "abril|abr", "maio|mai", "junho|jun", "julho|jul", "agosto|ago", "setembro|set", "outubro|out", "novembro|nov", "dezembro|dez")
NUMBERS = {"um": 1, "uma": 1, "dois": 2, "duas": 2, "três": 3, "quatro": 4, "cinco": 5, "seis": 6, "sete": 7, "oito": 8, "dez": 10, "quinze": 15}
ORDINALS = {"primeiro": 1, "primeira": 1, "última": 99, "último": 99}
ORDINAL_ENDINGS = "º|ª"
DOTS = True
DATES = {
    "date.today": "hoje\nhoje à tarde|noite\nesta tarde|noite\nainda hoje\n[ao|no|até_o] final|fim do dia\nhoje mesmo",
    "date.tomorrow": "amanhã\namanhã de manhã\namanhã cedo\namanhã à tarde|noite|tardinha\namanhã mesmo\namanhã pela manhã",
    "date.after_tomorrow": "depois de amanhã",
    "date.a_week": "em|dentro_de|daqui_a uma semana\numa semana",
    "date.fortnight": "em|daqui_a quinze dias\ndaqui a quinze dias",
    "date.a_month": "em|daqui_a um mês",
    "date.days": "em @n dias|dia\ndaqui a @n dias\ndentro de @n dias\n@n dias",
    "date.weeks": "em @n semanas\ndaqui a @n semanas\ndentro de @n semanas\n@n semanas",
    "date.months": "em|daqui_a @n meses",
    "date.business_days": "[em|dentro_de] @n dias úteis",
    "date.weekday": "@wd [-_feira]\nna|no @wd [-_feira]\n@wd [-_feira] de manhã\n@wd [-_feira] à tarde|noite\n@wd cedo",
    "date.this_weekday": "esta|este|nesta|neste|essa @wd [-_feira]\n@wd [-_feira] desta semana",
    "date.next_weekday": "[na|no|a|o] próxima|próximo @wd [-_feira]\n[na|no|a|o] @wd [-_feira] próxima|próximo\n[na|no] @wd [-_feira] que vem\n[na|no] @wd [-_feira] da próxima semana\n[na|no] @wd [-_feira] da semana que vem\n[na] próxima semana [,] [na|no] @wd [-_feira]\n[na] semana que vem [,] [na|no] @wd [-_feira]",
    "date.end_of_week": "[o|ao|no] fim|final da|desta|dessa semana\nfinal de semana_útil",
    "date.end_of_next_week": "[o|no] fim|final da próxima semana\n[o|no] fim|final da semana que vem",
    "date.end_of_month": "[o|ao|no] fim|final do|deste|desse|de mês|@mon\n[o] fim do mês\nfim de mês|@mon",
    "date.end_of_next_month": "fim|final do próximo mês\nfim|final do mês que vem",
    "date.end_of_quarter": "fim|final do trimestre",
    "date.end_of_year": "fim|final do ano",
    "date.day_month": "[o|no|em] [dia] @n|@ord de @mon [de] [@year]\n[dia] @n @mon",
    "date.weekday_day_month": "[na|no] @wd [-_feira] [,] [dia] @n de @mon",
    "date.of_month": "[o|no|ao|até_o|ao] dia @n\ndia @n",
    "date.weekday_of_month": "[na|no] @wd [-_feira] [,] dia @n",
    "date.given": "[na|no] @wd [-_feira] [,] [dia] @date\ndia @date",
    "date.vague": "[na|a] próxima semana\n[na|a] semana que vem\n[no|o] próximo mês\n[no|o] mês que vem\nano que vem\nem breve|logo\nbreve|brevemente\nmais tarde|pra_frente|para_frente\nassim que possível\no mais rápido|breve possível\nem|nos|por alguns|próximos|uns dias\nalguns|uns dias\nalgumas semanas\ncomeço|início|meados|metade da|de|do [próxima|semana|mês|@mon] [semana] [que] [vem]\nem @mon\nno fim de semana\nfim - de - semana\no final de semana\n@n ou @n dias\nmais @n dias|semanas\nmais uma semana\nmais alguns|uns dias\nqualquer dia",
    "date.past": "ontem [à|de] [tarde|manhã|noite]\nanteontem\nhoje de manhã|cedo\nesta manhã\n[na] semana passada\n[no] mês passado\n[na|no] @wd [-_feira] passada|passado\n[na] última @wd\n[no] último @wd\nhá @n dias|semanas|horas|meses|minutos\nhá pouco|dias|semanas|tempos\nfaz @n dias|semanas|meses\n@n dias|semanas|horas atrás\ndesde ontem|@wd|@date\nagora há pouco|mesmo\nagora mesmo",
    "clock.h": "às @n [horas|h]\nàs @clock\naté às|as @n|@clock [horas|h]\nà @n h\n@n h",
    "clock.am": "às @n|@clock da manhã",
    "clock.pm": "às @n|@clock da tarde|noite",
    "clock.noon": "ao meio - dia|meio-dia\naté o|ao meio - dia\nmeio-dia",
}
