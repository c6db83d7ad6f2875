"""Portuguese: what is said of a task's state."""

PHRASES = {
    "due_question": "realmente|mesmo|de_verdade|obrigatório|obrigatoriamente\ntem|tenho|temos que|de\né|era|continua para|pra\ndeve|devo|devemos\nprecisa|precisam ser|estar",
    "done": """
tudo|todos|todas finalizado|finalizada|finalizados|concluídos|encerrado|encerrada
acabei|acabamos|acabámos|terminei|terminamos|terminámos|finalizei|finalizamos|concluí|concluímos isso|isto|essa|esta|ela
já tratou|tratámos|tratamos [disso|disto|de_tudo]
tratou|tratei disso|disto
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
    "open": "abertas",
    "same": "também|igualmente|idem|mesmo",
    "origin": """
em vez|lugar de|da|do @date
""",
}
