"""Portuguese: what keeps a task from being done, and what no longer does."""

PHRASES = {
    "block": """
não tenho|temos [ainda] a|o|as|os chave|senha|acesso|login|token|licença|permissão
só consigo|conseguimos|posso|podemos|dá|rola|faço|avanço quando|se a|o|as|os|@person
só consigo|conseguimos|posso|podemos|dá|rola|faço|avanço depois que|de|do|da
estou|estamos|está [ainda] esperando|aguardando [o|a|os|as]
ti|jurídico|financeiro|fornecedor|diretoria|compras|advogado|informática|parceiro|contabilidade|rh|administração|direção ainda não
está|tá|estão|ficou|parou [ainda] no|na|nas_mãos_do|nas_mãos_da advogado|jurídico|financeiro|diretoria|contabilidade|compras|ti|contador|administração
travou|emperrou|encalhou|empacou
@task só depois que|de|quando|se
preciso|precisamos antes|primeiro do|da|de ok|aprovação|autorização|aval|assinatura|acesso|validação
[a_gente] está|tá|estamos|estou|fico|ficamos dependendo de|do|da|dos|das|desse|dessa
sem ~ ~ ~ não consigo|consegue|conseguimos|dá|posso|podemos|tem_como|rola
sem ~ ~ ~ não consigo|conseguimos|posso|podemos fazer|avançar|seguir|continuar|tocar nada|nisso|isso
a gente está|tá dependendo|travado|parado|esperando|aguardando
estou|estamos|está|continua|continuo|continuamos|segue|seguimos|fiquei|ficamos|ficou [ainda|aqui] travado|travada|travados|bloqueado|bloqueada|bloqueados|parado|parada|parados|preso|presa|empacado|empacada|emperrado|de_mãos_atadas|dependente
travado|travada|travados|empacado|empacada|emperrado [aqui]
dependo|dependemos|depende|dependia [do|da|de|que|ainda]
[continuo|continuamos|ainda|estou|estamos] à espera [de|do|da|dos|das|que|ainda]
aguardo|aguardamos|aguardando|esperando [ainda|só] [a|o|as|os|pelo|pela|por|que|uma|um]
espero|esperamos [ainda|só] a|o|as|os|pelo|pela|por|uma|um
falta|faltam|faltou ~ ~ senha|senhas|acesso|acessos|aprovação|assinatura|autorização|resposta|retorno|ok|aval|liberação|confirmação|permissão|token|chave|dados|orçamento|verba|contrato|documento|documentos|parecer|validação
sem [a|o|as|os] senha|senhas|acesso|acessos|aprovação|assinatura|autorização|resposta|retorno|ok|liberação|dados|parecer|token ~ não|nada
sem [a|o|as|os] ~ não|nada consigo|conseguimos|posso|podemos|dá|há|avanço|avançamos|faço|fazemos
não consigo|conseguimos|posso|podemos|dá ~ sem|até|enquanto|porque|antes
não responde|respondem|respondeu|responderam|dá_retorno|deu_retorno|atende|liberou|liberaram|devolveu|devolveram|mandou|mandaram
está|tá|ficou|parou com|no|na|em [o|a] jurídico|financeiro|ti|compras|diretoria|rh|fornecedor|contabilidade|direção|fiscal
estamos|estou|está|continua|continuo|continuamos|segue|seguimos [ainda] à_espera|à_aguardar|a_aguardar|a_espera|esperando|aguardando|parados|parado|bloqueados|travados|presos|dependentes de|que|por|da|do|pelo|pela
continuamos|continuo|seguimos à espera|aguardar
à espera|aguardar de|da|do|que|pela|pelo
falta|faltam [a|o] aprovação|assinatura|retorno|ok|resposta|acesso|autorização|confirmação de|do|da
não nos|me deram|enviaram|responderam|passaram|mandaram|liberaram
ainda não recebi|recebemos|obtive|obtivemos
ainda não temos|tenho|chegou [o|a|os|as] [vosso|vossa] acesso|resposta|retorno|aprovação|autorização|dados|senha|ok|confirmação|material|arquivo|ficheiro|licença|feedback|validação|assinatura
depende|dependo|dependemos [de|da|do|que]
sem [a|o] acesso|resposta|retorno|aprovação|ok|assinatura|permissão|autorização
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
    "freed": "não [estou|estamos|está|tá] [mais|nada] esperando|aguardando\nnão|nem|já_não [estou|estamos|está|tá] [mais|nada] bloqueado|bloqueados|bloqueada|travado|travados|parado|parados|presos\njá não está|estou|estamos bloqueado|bloqueada|parado\ndesbloqueado|desbloqueada\nnão está mais bloqueado|bloqueada|parado",
    "keep": "não precisa|precisam|precisas [me] ligar|tocar|responder|telefonar|vir\nnão [me] mande|mandem|envie|enviem|escrevam|escreva mais e-mails|emails|mensagens|mails pra|para|no|na|pro ~\npara|pare|parem de|com rir|brincar|gritar|as|essas|a\n[tô|estou|está|te|estamos|esperando|espero|esperamos] esperando|espero|espera|esperamos|aguardando ~ recepção|hall|saguão|portaria|embaixo|entrada|porta|estacionamento\nespera|aguarda|aguarde|espere|peraí|aguardem [aí|um|só|mais] [um|só] [pouco|pouquinho|momento|minuto|minutinho|segundo|instante|aí]\nsem querer\nsem pressa\nnão há|tem pressa\nnão precisa responder|se_preocupar\nainda é necessário|precisa|preciso",
}
