"""Portuguese: how many, and words that say nothing by themselves."""

PHRASES = {
    "except": "tirando @task\nexceto|menos|salvo|fora|tirando [o|a|os|as]\nà|com|a exceção|excepção de|do|da|dos|das\nsó não|faltou\nexceto|menos|salvo|fora|tirando|exceção\ncom exceção|excepção de|da|do\na não ser\nà exceção de|da|do",
    "all": """
tudo|todos|todas finalizado|finalizada|finalizados|concluídos|encerrado|encerrada
tudo certo|ok|pronto|feito|resolvido|concluído|finalizado por aqui
tudo certo|ok|pronto|feito|resolvido|concluído da|do minha|nossa|nosso parte|lado
[está|tá|ficou|foi|já|está_já|já_está] tudo feito|pronto|certo|ok|resolvido|concluído|tratado|terminado|finalizado|entregue|enviado|assinado
as|os|todas_as|todos_os|essas|esses|estas|estes @n [tarefas|pontos|itens] [já] [estão|tão|foram|ficaram]
as|os|todas_as|todos_os|essas|esses @n
tudo|todas|todos [já]
lista inteira|toda|completa
tudo|todos|todas|todo
todas as tarefas|@n
todos os itens|pontos|@n
a lista toda|inteira
toda a lista
""",
    "both": "ambos|ambas\nos dois\nas duas",
    "rest": "o resto|restante vem|vai|fica|segue|chega|envio|mando|faço depois|amanhã|logo|mais_tarde|em_breve\no resto|restante\nos|as outros|outras|demais|restantes\na outra\no outro\nos|as @n outros|outras|restantes\no que falta",
    "place": "a|o primeira|primeiro|segunda_tarefa|última|último [tarefa|item]\nas|os @n primeiras|primeiros|últimas|últimos\nas|os primeiras|primeiros|últimas|últimos @n",
    "filler": """
dentro|antes do prazo
da|de|por [minha|nossa] parte [aqui]
do|de|no [meu|nosso] lado [aqui]
estava|estavam|seja|sejam|estiver|estiverem|tiver|tiverem|vem|né|viu|tipo|daí|aí|olha|bom|tipo|gente|pessoal|galera|malta|time|tchê|uai|ó|lá|cá|aqui|mesmo|própria|próprio|somente|inclusive|enfim|afinal|realmente|oficialmente|devidamente|corretamente|integralmente|totalmente|exatamente|simplesmente|rapidamente|rapidinho|direitinho|certinho|bonitinho|completinho|nesse|nessa|neste|nesta|naquele|naquela|nele|nela|neles|nelas|nisso|nisto|comigo|contigo|consigo|conosco|connosco|vos|lhes|onde|quando|conforme|combinado|solicitado|pedido|previsto|acordado|falado|tempo|horas|hora|vez|meio|dois|duas
pela|pelo|pelos|pelas|via|através|após|perante|mediante|segundo
cedinho|tardinha|noite|madrugada|anteontem
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
    "prep": "pelos|pelas\npro|p/|c/|aos|às|de|do|da|dos|das|em|no|na|nos|nas|com|por|para|pra|pelo|pela|sem|sobre|desde|até|entre|ao|à|via|durante|segundo|porque|devido|conforme|após|junto",
}
