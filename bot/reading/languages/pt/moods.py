"""Portuguese: negation, future, condition, hedge and how many; words that say nothing by themselves."""

PHRASES = {
    "not": "deveria|deviam|devia|deveriam|tinha ter ~\nlonge de\nnem de longe|perto|pensar|sonhando\nde jeito|modo|maneira nenhum|nenhuma|algum|alguma\nde forma alguma|nenhuma\nque nada\npor acabar|terminar|assinar|enviar|fechar|concluir|fazer\nsem assinar|enviar|terminar|fazer\nem falta\nninguém\nmuito menos\nnão|nao|nunca|nem|sem|nada|nenhum|nenhuma|jamais\nainda não\nainda falta|preciso|precisa",
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
    "heard": "me|nos disse|disseram|falou|contou|garantiu|confirmou|avisou|informou|passou\ndisse-me|disseram-me|garantiu-me|confirmou-me\n@person me disse|falou|garantiu|confirmou|avisou\nouvi|li|soube que\nparece que\nconsta que\nsegundo|diz|disse|disseram|falou|falaram|comentou|afirma|garante|contou\nme|nos disse|disseram|falou|contou|garantiu|confirmou\n@person disse|falou|diz|comentou|garantiu|confirmou\nouvi dizer|que",
    "missed": "devia|deveria_ter|era_para|tinha_que|era_suposto",
    "past": "estive|estivemos|tive|tivemos|fui|fomos|chegou|chegaram|queria|consegui|conseguimos|voltei|voltámos\nsó @date|estava\ndesde\nhá\nera|estava\noriginalmente",
    "notreally": "sem problema|problemas|pressa\nnão tem|há problema\nnão só\nnão se preocupe\nnão hesite",
    "except": "exceto|menos|salvo|fora|tirando [o|a|os|as]\nà|com|a exceção|excepção de|do|da|dos|das\nsó não|faltou\nexceto|menos|salvo|fora|tirando|exceção\ncom exceção|excepção de|da|do\na não ser\nà exceção de|da|do",
    "all": "tudo|todos|todas|todo\ntodas as tarefas|@n\ntodos os itens|pontos|@n\na lista toda|inteira\ntoda a lista",
    "both": "ambos|ambas\nos dois\nas duas",
    "rest": "o resto|restante\nos|as outros|outras|demais|restantes\na outra\no outro\nos|as @n outros|outras|restantes\no que falta",
    "place": "a|o primeira|primeiro|segunda_tarefa|última|último [tarefa|item]\nas|os @n primeiras|primeiros|últimas|últimos\nas|os primeiras|primeiros|últimas|últimos @n",
    "filler": """
o|a|os|as|um|uma|uns|umas|meu|minha|meus|minhas|teu|tua|seu|sua|seus|suas|nosso|nossa|nossos|nossas|este|esta|isto|esse|essa|isso|estes|estas|esses|essas|aquele|aquela|aquilo
eu|tu|você|vocês|ele|ela|nós|eles|elas|me|te|se|lhe|nos|mim|comigo|gente|conosco
é|está|estão|são|tá|foi|foram|ser|estar|ter|tem|têm|tinha|havia|há|ficou|ficaram|fica|fui|estou|estamos|temos|tenho|sido|estado
e|ou|mas|que|porque|pois|como|embora|também
de|do|da|dos|das|em|no|na|nos|nas|com|por|para|pra|pro|pelo|pela|sem|sobre|desde|até|entre|ao|à|aos|às|a|num|numa|dessa|desse|deste|desta|disso|disto|nisso|nisto
já|muito|bem|agora|hoje|ontem|amanhã|tarde|noite|manhã|cedo|antes|depois|ainda|só|apenas|assim|aqui|aí|ali|lá|finalmente|enfim|então|quase|mais|menos|sempre|logo|direto|diretamente|completamente|parte|lado|equipe|equipa|dia|dias|semana|mês|momento|infelizmente|felizmente|pouco|tudo|todo|mesmo|aliás|aqui|segue|seguem|continua|segunda-feira
tarefa|tarefas|número|núm|ponto|pontos|item|itens|nº|coisa|ação
""",
    "generic": "documento|documentos|arquivo|arquivos|ficheiro|ficheiros|papel|papéis|papelada|versão|lista|link|informação|informações|dados|cópia|anexo|pdf|e-mail|assinado|assinada|atualizado|atualizada|novo|nova|final|solicitado|planilha|material",
    "it": "o|a|os|as|isso|isto|este|esta|esse|essa|essa_tarefa|esta_tarefa|a_tarefa|ela|ele",
    "prep": "de|do|da|dos|das|em|no|na|nos|nas|com|por|para|pra|pelo|pela|sem|sobre|desde|até|entre|ao|à|via|durante|segundo|porque|devido|conforme|após|junto",
}
