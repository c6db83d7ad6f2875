"""Portuguese: what is said of a task's state; leaving out, reopening, and what is asked of the bot; dates, reminders, new tasks and other wishes; whose a task is; thanks, yes and no, and talk beside the plan."""

PHRASES = {
    "due_question": "realmente|mesmo|de_verdade|obrigatório|obrigatoriamente\ntem|tenho|temos que|de\né|era|continua para|pra\ndeve|devo|devemos\nprecisa|precisam ser|estar",
    "done": """
fechamos|fechei|fechámos|encerramos|encerrei
acho|creio que [já] foi|foram
prontinho|prontinha|prontíssimo|feitinho|feitíssimo|okzinho|concluidíssimo|fechadinho|resolvidinho
já foi|foram|era|tá_ok|está_ok
está|estão|tá|tão|ficou|ficaram|foi|foram [tudo|todo|todos|toda|todas|já|tudo_já] feito|feita|feitos|feitas|pronto|pronta|prontos|prontas|resolvido|resolvida|resolvidos|concluído|concluída|concluídos|concluídas|finalizado|finalizada|finalizados|finalizadas|ok|tratado|tratada|tratados|tratadas|terminado|terminada|despachado
tratado|tratada|tratados|tratadas|finalizadas|concluídas|terminados|terminadas|resolvidos|resolvidas|fechados|fechadas|encerrados|encerradas|realizados|realizadas|executado|executada|efetuado|efetuada|cumprido|cumprida|matado|matei|zerado|zerada
[da|do] [minha|nossa] [parte|lado] [já] está|tá|tudo feito|pronto|ok|resolvido|certo
tudo|tá|está certo|ok|pronto|feito|resolvido|concluído [por|da|do] [aqui|minha|nossa|nosso] [parte|lado]
[já] fiz|fizemos|resolvi|resolvemos|concluí|concluímos|terminei|terminámos|finalizei|tratei|tratámos|matei [isso|isto|tudo|essa|esta|disso|disto]
[isso|isto|essa|esta] [já] foi|está|tá feito|resolvido|concluído|pronto|ok
[pode|podem] riscar|dar_como_feito|dar_por_feito|considerar_feito|considerar_concluído|tirar_da_minha_lista
pode|podem|podes|já_pode fechar|encerrar|baixar|concluir|finalizar [essa|esta|a|o|isso|isto|@task|aí]
nada|nenhuma [mais] [a] pendente|pendência
sem pendências|observações|ressalvas|ajustes|comentários
check|fechou|foi-se|deu_certo
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
pode|podem|podes|poderia|poderiam|dá_para|dá_pra|consegue|consegues dar [a] baixa [nessa|nesta|nisso|na|no|@task|aí]
pode|podem|podes|poderia|dá_para|dá_pra|consegue marcar|colocar|pôr|passar|dar|considerar ~ concluído|concluída|feito|feita|pronto|pronta|finalizado|finalizada|terminado|terminada|resolvido|resolvida
marca|marque|marquem|coloca|coloque|põe|dá|dê|deem|considera|considere ~ concluído|concluída|feito|feita|pronto|pronta|finalizado|finalizada|terminada|resolvida
dar|dá|dê|deem baixa [nessa|nesta|nisso|na|no|@task]
pode|podem|podes|poderia|poderias marcar|fechar|encerrar|dar|concluir ~ ~ como|por concluído|concluída|feito|feita|pronto|finalizada
pode|podem|podes|poderia fechar|encerrar|concluir [@it|@task|essa|esta]
marca|marque|marcar ~ como concluído|concluída|feito|feita|pronto
pode dar baixa
podem|pode marcar como feita|feito|concluída|concluído
dá|dê baixa
""",
    "part": """
só|apenas subi|enviei|mandei|fiz|instalei|testei|revisei|preenchi|assinei|cadastrei|configurei|recebi @n|metade|uma_parte|parte [de|dos|das|do|da] [@n]
quase|praticamente lá|pronto|pronta|prontos|feito|feita|feitos|concluído|concluída|terminado|terminada|acabado|acabada|tudo|todos|todas|no_fim
está|tá|estão|tão quase|praticamente|meio
metade [está|tá|já] [feita|feito|pronta|pronto|concluída]
a|pela metade|meio
meio caminho andado
dois|três terços|quartos
@n % [concluído|concluída|pronto|pronta|feita|feito]
já vai em @n %
falta|faltam [-] [me|nos] [só|apenas|ainda|somente] [a|o|as|os|um|uma|dois|duas|@n]
falta|faltam - me|nos só|apenas|ainda
só|apenas falta|faltam [-] [me|nos] [a|o|um|uma|dois|duas|@n]
falta|faltam só|apenas|ainda|somente
capítulo|capítulos|parte|partes|página|páginas|seção|secção @n a|ao|à|e|- @n
do|da capítulo|parte|página @n ao|à|até @n
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
está|tá|estão|estou|estamos [agora|já|ainda] @ger
estou|estamos subindo|enviando|preparando|fazendo|finalizando|terminando|montando|revisando|testando|instalando|configurando|preenchendo|assinando|escrevendo|elaborando|conferindo|validando|exportando|cadastrando [agora|isso|aqui]
[pode] deixa|deixar|deixe comigo
estou|estamos|continuo|continuamos|sigo|seguimos [a] fazendo|fazer|trabalhando|trabalhar|mexendo|mexer|preparando|preparar|montando|montar|revisando|rever|tratando|tratar|cuidando|cuidar|terminando|acabando|acabar|testando|testar|vendo|ver|finalizando|correndo_atrás|tocando|ultimando
estou|estamos nessa|nesta|nisso|nisto|em_cima|dentro|em_cima_disso|no_meio|a_meio|de_volta_disso|de_volta_disto
já [estou|estamos] a|em tratar|andamento|fazer|ver
mexendo|trabalhando|tratando|cuidando [nisso|nisto|disso|disto] [agora]
[já] comecei|começamos|começámos|iniciei|iniciamos|iniciámos|arranquei|arrancámos [hoje|ontem|agora|isso|isto|a] [tratar|fazer|cedo]
a tratar disso|disto
[está|tá|estão] em andamento|curso|progresso|execução|processo|tratamento|análise
[está|tá|continua] a decorrer|andar|ser_tratado|ser_feito
botei|pus|pusemos a mão na massa
mãos à obra
em cima disso
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
[a_gente] está|tá|estamos|estou|fico|ficamos dependendo de|do|da|dos|das|desse|dessa
sem ~ ~ ~ não consigo|consegue|conseguimos|dá|posso|podemos|tem_como|rola
sem ~ ~ ~ não consigo|conseguimos|posso|podemos fazer|avançar|seguir|continuar|tocar nada|nisso|isso
a gente está|tá dependendo|travado|parado|esperando|aguardando
estou|estamos|está|continua|continuo|continuamos|segue|seguimos|fiquei|ficamos|ficou [ainda|aqui] travado|travada|travados|bloqueado|bloqueada|bloqueados|parado|parada|parados|preso|presa|empacado|empacada|emperrado|de_mãos_atadas|pendente|dependente
travado|travada|travados|empacado|empacada|emperrado [aqui]
dependo|dependemos|depende|dependia [do|da|de|que|ainda]
[continuo|continuamos|ainda|estou|estamos] à espera [de|do|da|dos|das|que|ainda]
aguardo|aguardamos|aguardando|espero|esperamos|esperando [ainda|só] [a|o|as|os|pelo|pela|por|que|uma|um]
falta|faltam|faltou ~ ~ senha|senhas|acesso|acessos|aprovação|assinatura|autorização|resposta|retorno|ok|aval|liberação|confirmação|permissão|token|chave|dados|orçamento|verba|contrato|documento|documentos|parecer|validação
sem [a|o|as|os] senha|senhas|acesso|acessos|aprovação|assinatura|autorização|resposta|retorno|ok|liberação|dados|parecer|token ~ não|nada
sem [a|o|as|os] ~ não|nada consigo|conseguimos|posso|podemos|dá|há|avanço|avançamos|faço|fazemos
não consigo|conseguimos|posso|podemos|dá ~ sem|até|enquanto|porque|antes
não responde|respondem|respondeu|responderam|dá_retorno|deu_retorno|atende|liberou|liberaram|devolveu|devolveram|mandou|mandaram
está|tá|ficou|parou com|no|na|em [o|a] jurídico|financeiro|ti|compras|diretoria|rh|fornecedor|contabilidade|direção|fiscal
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
[já] não é|será|vai_ser|faz|são [mais] preciso|necessário|necessária|precisa|precisos|preciso_fazer
[já] não|nem precisa|precisam|precisamos|vai_precisar|vamos_precisar|será_preciso [mais] [disso|disto|dela|dele|fazer]
[já] não [vamos|vai|vou] [mais] fazer|usar|precisar|avançar_com [isso|isto|mais]
não se aplica|aplicam [mais] [ao|a|no|à] [nosso|nós|caso|gente] [caso]
pode|podem|podes|poderia|podemos [já] [isso|isto|essa|esta|a|o] tirar|excluir|apagar|remover|desconsiderar|ignorar|esquecer|eliminar|descartar|anular_a_tarefa|cancelar_a_tarefa
@task [já] pode|podem tirar|sair|excluir|apagar|remover|desconsiderar|ignorar|esquecer|eliminar|descartar|cancelar|riscar
desconsidera|desconsidere|desconsiderem|esquece|esqueça|esqueçam|ignora|ignore|ignorem [isso|isto|essa|esta|a|@task]
deixa|deixe|deixem|deixamos [isso|isto|@task] [pra|para] lá
[foi|ficou|está] descartado|descartada|desistimos|sem_efeito|sem_sentido
desistimos [disso|disto|de|da|do|dessa]
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
    "reopen": """
reabre|reabra|reabram|reabrir|reabrimos|reativa|reative|reativar [por_favor|a|o|essa|esta|@task]
precisa|precisamos|pode|podem|podes|tem_que|é_preciso reabrir|reativar|voltar_a_abrir [a|o|essa|esta|@task]
volta|volte|voltem|voltar [a] abrir [a|o|essa|esta|@task]
volta|volte|coloca|coloque|põe [@it|@task|essa|esta] [para|pra|em|como] aberto|aberta|pendente
reabrir|reabra|reabre|reabram|reaberta|reaberto
abrir|abra|abre de novo|novamente
voltar a abrir
volta|volte a abrir
""",
    "undo": """
anular|desfazer|reverter|cancelar [o|a] [minha] última|último ação|resposta|alteração|passo|baixa
anular|desfazer|reverter|cancelar o que acabei|fiz|falei [de] [fazer|dizer]
enganei-me [na|de|no] [tarefa|número] ~ ~ anular|desfazer|reverter
desfaz|desfaça|desfazer|reverte|reverta|anula|anule isso|isto|essa|minha|última [última|último|minha] [resposta|ação|alteração|mudança]
volta|volte|voltem atrás
foi|era engano|sem_querer|erro_meu
ops|opa|ups|eita [,] [foi] engano|errei|tarefa_errada|erro|sem_querer
mandei|respondi|cliquei errado|sem_querer|na_tarefa_errada|por_engano
desfazer|desfaz|desfaça|desfaçam|undo|reverter|reverta|reverte
voltar|volta|volte atrás
anula|anule|anular isso|isto|última
desfaz isso
""",
    "slip": """
respondi|mandei|marquei|cliquei|escrevi|falei ~ ~ errado|errada
[foi] [no|na] lugar|tarefa|conversa|e-mail|item errado|errada
enganei-me|engano|errei|tarefa_errada|número_errado
troquei|confundi as|os|a|o tarefas|números|tarefa
me enganei|engano|tarefa_errada|foi_engano
enganei - me
enganei-me
por engano
errei [de|a] tarefa
""",
    "stop": """
para|pare|parem|parar|deixa|deixe|deixem de [me] [mandar|enviar|encher|mandarem|enviarem] [esses|estes|tantos|mais]
não [quero|queremos|gostaria_de|pretendo|desejo] [mais] receber [mais] [esses|estes|nenhum|os|as] [e-mails|emails|mensagens|lembretes|notificações|avisos|mails]
tira|tire|tirem|remove|remova|removam|retira|retire|retirem|exclui|exclua [-] [me] da|desta|dessa|de [vossa|sua|lista]
quero|queria|gostaria sair|ser_removido|ser_removida|cancelar da|desta|dessa|a [lista|subscrição|inscrição]
não [me] mande|mandem|envie|enviem|escrevam mais [e-mails|emails|mensagens|lembretes|nada|isto|isso]
chega de emails|e-mails|mensagens|lembretes
descadastrar|descadastra|descadastre [-] [me]
cancelar|cancela|cancele [a|minha] inscrição|subscrição
descadastrar|cancelar_inscrição|cancelar_subscrição|unsubscribe|stop|sair_da_lista|parar
não quero [mais] receber
não quero mais
não me envie|enviem|mande|mandem mais
para|pare|parem|parar de [me] [enviar|mandar|escrever]
me tira|tire|remova|descadastre|descadastra da|desta|dessa lista
me descadastre|descadastra|descadastrem
remova-me|tire-me
chega de e-mails|emails|mensagens
mais nenhum e-mail
""",
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
    "move": """
coloca|coloque|põe|ponha|passa|passe|joga|jogue|adia|adie|muda|mude @task para|pra|pro
joga|jogue|joguem|empurra|empurre|passa|passe|passem|muda|mude|mudem|adia|adie|adiem|altera|altere|alterem|transfere|move|põe|ponha|coloca|coloque|deixa|deixe ~ ~ @date
fica|ficou|ficará|vai_ficar|vai|ficaria|deixa|deixamos [isso|isto|essa|@task] [lá] [para|pra|pro] [o|a] @date
prazo|data|entrega [seja|fosse|ser|é|foi|fica|for] [alterado|alterada|adiado|adiada|prorrogado|prorrogada|mudado] [para|pra|pro] @date
[o|a] [prazo|data] [seja|fosse] alterado|alterada|adiado|adiada|prorrogado|prorrogada [para|pra|pro|até]
nova previsão|data|entrega
remarcar|reagendar|prorrogar|esticar|estender [isso|isto|o_prazo|a_data] [para|pra|pro|até]
atrasa|atrasou|atrasado|escorrega|escorregou|derrapa [para|pra|pro]
antes @date
passemos|adiemos|mudemos|movamos|deixemos|empurremos|remarquemos [isso|isto] [para|pra|até]
põe|põem|ponha|coloca|coloque|deixa|deixe|deixem|passa|passe|passem|joga|jogue|empurra|muda|mude|adia|adie [isso|isto|o_prazo|a_data] para|pra|pro|até|pós
adia-se|fica|ficou|fica_para|vai_ficar para|pra|pro [a|o] @date
atrasou|escorregou|derrapou|deslizou
adiar|adia|adie|adiamos|adiado|adiada|postergar|posterga|postergamos|mover|move|mova|mudar|muda|mude|passar|passa|passe|empurrar|empurra|empurre|remarcar|remarca|remarque|prorrogar|prorrogue|estender|estenda|atrasar|atrasa|atrasou|alterar|altere|altera|jogar|joga|jogue|deixar|deixa|transferir_a_data|reagendar|reagenda
vai atrasar
nova data
mudar|alterar a data|o_prazo
prorrogação
escorregar|escorrega|escorregou|deslizar|desliza
""",
    "until": """
só|somente|apenas [na|no|em|a_partir_de|lá_pela|lá_pelo|depois_de] @date
só|somente|apenas @date
até [o|a|à|ao] @date
""",
    "due": "prazo|vence|vencimento|data_limite",
    "eta": """
vocês|você recebem|recebe|terão|terá|têm|tem
torcendo|torço|tomara|oxalá|prometo|garanto|garantido|confirmado|certeza|máximo|limite|prevista|estimativa|estimo|meta|estimada
acredito|creio|diria|julgo que [na|no]
te|lhe|vos mando|envio|entrego|passo
sai|sair|saia|segue|chega
lá
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
    "moretime": "mais tempo|prazo\num pouco mais\nprorrogação|adiar|adiamento|postergar|remarcar\noutra data\nmais tarde",
    "add": """
pode|podem|podes|poderia|consegue|consegues|dá_para|dá_pra criar|abrir|incluir|adicionar|acrescentar|colocar|pôr [aí|também|mais] uma|um|outra [nova] tarefa|item|ação|pendência [para|pra|pro] [o|a] [@person]
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
    "wh": """
até|desde|para|pra quando
é que|cadê|quê|pra_quando|para_quando|até_quando|desde_quando|pra_quem|para_quem|com_quem|a_quem|quem_é_que
quem|que|qual|quais|onde|como|quanto|quantos|porquê|por_que|cadê|o_que|porque_é_que
""",
    "assign": """
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
@person [é] [que] trata|cuida|assume|ficou|fica|está_a_tratar [agora] [disto|disso|com_isso|com_isto|dela|dele]
@person vai|pode|deve cuidar|assumir|fazer|tratar|resolver|ficar
@person assume|cuida|cuidará|trata|tratará|faz|fará|fica|resolve|pega|assumirá
quem assume|faz|cuida|trata|resolve|vai_fazer|fica|toma_conta [com] [disso|disto|isso|dessa|desta|deste] [agora] é [o|a] @person
quem assume|faz|cuida é o|a @person
quem vai fazer é o|a @person
""",
    "speaker": "deixa|deixe|pode_deixar comigo\neu assumo|faço|fico|pego|cuido|trato\nfico eu com @it|@task\nassumo eu\neu fico com @it|@task|essa|esta\neu pego @it|@task|essa|esta\neu assumo",
    "notme": """
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
    "other": """
outro|outra|outros|outras projeto|contrato|contratos|cliente|sistema|assunto|tema|obra|site|frente
do|no|da|na|para_o outro|outra
o|a outro|outra contrato|documento|tarefa|arquivo
outra coisa
""",
    "thanks": """
tudo bem|certo|joia|ótimo|tranquilo|ok [por|da|do|então] [aqui|nossa|minha|lado|então] [parte]
bom|boa|ótimo|ótima|bons|excelente feriado|descanso|férias|semana|quinta|sexta|segunda|terça|quarta|final|resto|trabalho|natal|páscoa|carnaval|ano|fds|almoço [de|do]
bom|boa|ótimo|excelente|bons @date
feliz|boas natal|ano|páscoa|festas|férias|ano_novo
obrigado|obrigada|valeu|grato|grata|agradeço|agradecido|brigadão [pela|pelo|por|a|o|desde] [lembrete|aviso|ajuda|retorno|atenção|paciência|rápida|resposta|contato|compreensão|já|todos|todas]
de nada|boa
está|tá bem|bom|certo|ótimo|ok [assim|então|obrigado|obrigada]
pode deixar
deixa|deixe comigo
combinado|combinadíssimo|fechado_então|perfeito_então|show_de_bola|maravilha|massa|top|beleza|joia|legal|bacana|tranquilo|suave|certinho|fixe|porreiro|impecável|espetáculo
ciente|anotado|registado|registrado|tomei_nota|visto
cumprimentos|abraços|abraço|abs|att|atte|beijinho|beijinhos|bjs|bj|saudações|cordialmente
melhores|os cumprimentos|melhores
exmo|exma|exmos|caros|caras|prezados|estimado|estimada [senhor|senhora|senhores|sr|sra]
bom dia|boa_tarde|boa_noite [a] [todos|todas|pessoal|gente|malta]
parabéns|bom_trabalho|belo_trabalho|ótimo_trabalho|excelente_trabalho|arrasaram|mandaram_bem [equipe|equipa|pessoal|a_todos|time|malta]
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
    "no": """
ainda não|nada|nem
por enquanto não|nada
não deu|rolou|consegui|tive|foi|fiz|fizemos|conseguimos|tivemos|saiu [ainda] [tempo|como|fazer]
esqueci|esquecemos|esqueci-me|esquecemo-nos [completamente|totalmente|disso|disto|dessa|total]
passou|escapou [-] [me|batido|despercebido] [completamente]
[ainda] não está|tá|ficou|foi|ficaram|estão [ainda] pronto|pronta|feito|feita|prontos|prontas|feitos|feitas
sem tempo
nada feito
não|nao|negativo
ainda não
não ainda
por enquanto não
❌
nada ainda
sem começar
pendente|pendentes|em_aberto
ainda não está
""",
    "tell": """
coloquei|coloco|pus|copiei|ponho|deixei|adicionei [o|a] @person em cópia
@person [está|tá|vai|segue|fica] em cópia
em cópia|cc
copiei|copiando @person
copiei [o|a] @person
@person [já] está|tá|ficou sabendo|ciente|a_par|avisado|avisada
te|lhe|vos aviso|ligo|falo|escrevo|retorno|respondo|confirmo|digo
avisa|avise|avisem [o|a|ao|à] @person
deixei recado
vou encaminhar|reencaminhar [o|a|esse|este] e-mail|email|mensagem
começo|começamos|começarei|inicio|arranco|arrancamos
vou|vamos começar|iniciar|arrancar
te|lhe|vos|já aviso|avisarei|digo|direi|confirmo|confirmarei|informo|retorno|conto
aviso|avisarei|avisaremos|informarei|confirmarei|dou_retorno|te_falo
dou notícias|retorno
""",
    "meet": """
conversei|conversamos|conversámos|liguei|ligou|ligaram|telefonei|telefonou|telefonámos|reuni|reunimos|encontrei|encontramos|almocei|almoço|combinei|combinamos|combinámos|falou|falaram|alinhei|alinhamos|reunião|vídeo|videochamada|visita|visitou|técnico|aniversário|confraternização|feira|evento|auditoria|inventário|comitê|comité|palestra|webinar|mudança_de_prédio
vi ~ ~ com
mandou|mandaram um|uns abraço|beijo|cumprimentos
participar|participação|comparecer|presente
vem|vai|passa|chega|viaja na|no|@date
serve|pode ser ~ call|reunião|chamada
pediu demissão
reunião|reuniões|ligação|ligar|ligo|conversar|conversamos|conversei|falar|falamos|falei|vemos|vermo|call|chamada|workshop|apresentação|convite|encontro|treinamento_de|bate-papo|alinhamento|discutir|discutimos
nos vemos
vemo-nos
se vê
""",
    "away": """
vai|vale|válido|válida|dura|vigora|corre|vence|expira até|em|no|dia @date
vai|vale|dura|vigora|vence|expira @date
fora|ausente|indisponível|viajando|de_férias|de_folga|de_licença|de_atestado|afastado|afastada|de_baixa|em_teletrabalho|em_visita|na_estrada
estou|estarei|estamos|estaremos|vou_estar|fico|ficarei [em|de|na|no|a] [viagem|férias|fora|licença|folga|atestado|baixa|serviço_externo|formação|obra|campo|cliente|feira|congresso]
fora [de] @n a|até @n
volto|voltarei|regresso|retorno ao|à|para|pro|do [o] [escritório|trabalho|férias] [na|no|em|só] @date
feriado|ponte|folga|recesso|facultativo|fechado|fechados|encerrado|encerrados|inventário
em viagem|férias|licença|formação|serviço
estou|estarei|vou_estar fora|em|de até @date
férias|fora_do|ausente|licença|feriado|viagem|viajando|atestado|folga|recesso
estou|estarei|estamos|estaremos fora|ausente|de_férias|viajando|em_viagem
fora do escritório
de volta
volto|voltarei|regresso
""",
    "or_asks": """
ou não|ainda_não
""",
    "heowns": """
[agora] é|será ele|ela que|quem trata|cuida|faz|resolve|assume [disso|disto|isso|isto|dela|dele]
""",
    "replaced": """
no|em lugar do|da|de @person
em vez do|da|de @person
""",
}
