"""Portuguese: what is begun, and what is left to do."""

PHRASES = {
    "going.takes": "deixa|deixe|deixem comigo\npode|podem deixar comigo\neu|já cuido|trato disso|disto|dela|dele",
    "part": """
os|as @n primeiros|primeiras grupos|utilizadores|usuários|postos|sites|servidores|páginas|capítulos|módulos|lojas|equipas|equipes|turmas|filiais
vou|estou|vamos|estamos [já] na|no página|capítulo @n [de] [@n]
@n em @n
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
está|tá|estão|vai|anda [tudo|bem|a] [bem] encaminhado|encaminhada|andando|caminhando|evoluindo|avançando|avançado|adiantado [bem]
no meio da|do|de|disso|disto
comecei|começamos|começámos [a] ver|fazer|preparar|preencher|rever|revisar|testar|tratar|mexer|trabalhar|montar [isso|isto|nisso|nisto|disso]
estou|estamos|ando|andamos a ler|rever|preparar|preencher|testar|instalar|configurar|fazer|acabar|terminar|ultimar|escrever|redigir|elaborar|organizar|verificar|analisar|enviar|assinar|traduzir|limpar|exportar|recolher|montar|tratar|finalizar|concluir|trabalhar [isso|isto|disso|disto|nisso|nisto]
estou|estamos|ando|andamos a lê|fazê|revê|prepará|terminá|acabá|vê|tratá|preenchê|instalá|configurá|finalizá|escrevê - lo|la|los|las
estou|estamos [agora|já|ainda] @ger
estou|estamos subindo|enviando|preparando|fazendo|finalizando|terminando|montando|revisando|testando|instalando|configurando|preenchendo|assinando|escrevendo|elaborando|conferindo|validando|exportando|cadastrando [agora|isso|aqui]
[pode] deixa|deixar|deixe comigo
estou|estamos|continuo|continuamos|sigo|seguimos [a] fazendo|fazer|trabalhando|trabalhar|mexendo|mexer|preparando|preparar|montando|montar|revisando|rever|tratando|tratar|cuidando|cuidar|terminando|acabando|acabar|testando|testar|vendo|ver|finalizando|correndo_atrás|tocando|ultimando
estou|estamos nessa|nesta|nisso|nisto|em_cima|em_cima_disso|no_meio|a_meio|de_volta_disso|de_volta_disto
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
}
