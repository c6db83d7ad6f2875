"""Portuguese: what is not needed, opened again or taken back, and the wish for no more messages."""

PHRASES = {
    "cancel": """
@task pode|podem cancelar|anular|esquecer|riscar|tirar
@task cancela|cancelem|cancele|anula|anule|risca|esquece
não faz|fazem falta [mais]
já não faz|fazem falta
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
    "reopen": """
volta|volte|voltem|voltar a pô|pôr|colocar|deixar [-] [la|lo|las|los] em|como aberto|aberta
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
quis|queria dizer
me referia|refiro a|à|ao
enganei|enganámos [-] me|nos [na|no|com]
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
sem mais lembretes|e-mails|emails|avisos|mensagens
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
}
