"""Portuguese: verbs in families: forms of now and to come, forms of what has been."""

VERBS = {
    "send": (
        "enviar|mandar|devolver|encaminhar|entregar|compartilhar|partilhar|subir|fornecer|envio|remeter|enviarei|mando|carregar|anexar|entrego|expedir|submeter|remeter|fazer chegar|despachar",
        "enviado|enviada|enviados|enviadas|mandado|mandada|devolvido|devolvida|encaminhado|encaminhada|entregue|entregues|compartilhado|compartilhada|partilhado|subido|fornecido|enviei|enviou|mandou|entregou|enviamos|enviámos|mandei|mandamos|entreguei|encaminhei|devolvi|compartilhei|anexo|em anexo|segue em anexo|anexado|seguiu|foi por e-mail|subi|submetido|submetida|expedido|remetido|remetida|despachado|seguiu|seguiram|a caminho|em trânsito|feito chegar",
    ),
    "sign": (
        "assinar|assinatura|assino|assinarei",
        "assinado|assinada|assinados|assinei|assinamos|assinou|assinámos",
    ),
    "approve": (
        "aprovar|validar|autorizar|aceitar|confirmar|liberar|aprovação",
        "aprovado|aprovada|validado|validada|autorizado|aceito|confirmado|liberado|aprovei|aprovamos",
    ),
    "choose": (
        "escolher|indicar|nomear|designar|definir|selecionar|decidir|confirmar|listar",
        "escolhido|escolhidos|indicado|indicados|nomeado|nomeados|designado|definido|definidos|selecionado|selecionados|decidido|listados|indiquei|definimos",
    ),
    "order": ("pedir|comprar|encomendar", "comprado|comprados|encomendado|encomendados|pedido"),
    "install": (
        "instalar|configurar|criar|ativar|montar|conectar|implantar|habilitar|implementar|implementar|parametrizar|integrar|homologar|emparelhar|colocar|cadastrar|registrar|registar|parametrizar|lançar|inserir",
        "instalado|instalada|configurado|configurada|criado|criada|criados|ativado|ativada|montado|conectado|implantado|habilitado|implementado|parametrizado|parametrizada|integrado|homologado|homologada|em funcionamento|rodando|colocado|cadastrado|registrado|registado|inserido|lançado",
    ),
    "book": ("reservar|reserva|agendar", "reservado|reservada|agendado|reservei|reservamos"),
    "plan": (
        "planejar|organizar|programar|agendar|marcar",
        "planejado|organizado|programado|agendado|agendada|marcada",
    ),
    "train": (
        "treinar|formar|capacitar|treinamento",
        "treinado|treinados|formado|formados|capacitado|treinamos",
    ),
    "export": (
        "exportar|extrair|exportação",
        "exportado|exportada|exportados|extraído|exportei|exportamos",
    ),
    "load": ("importar|carregar|migrar", "importado|importada|carregado|migrado|migrada"),
    "clean": ("limpar|higienizar|depurar", "limpo|limpa|limpado|higienizado|depurado"),
    "review": (
        "revisar|rever|verificar|conferir|ler",
        "revisado|revisada|revisto|verificado|conferido|lido|revisei|conferi",
    ),
    "open": (
        "abrir|liberar|desbloquear",
        "aberto|aberta|liberado|liberada|desbloqueado|abri|abrimos|liberei|liberamos",
    ),
    "fill": ("preencher|completar", "preenchido|preenchida|completado|preenchi"),
    "cancel": (
        "rescindir|cancelar|encerrar|anular|denunciar|resolver|terminar|rescindir|dar baixa",
        "rescindido|cancelado|cancelada|encerrado|anulado|cancelamos|cancelei|rescindimos|denunciado|rescindida|dada baixa|anulada|cancelados|encerrada",
    ),
    "publish": ("publicar|lançar", "publicado|publicada|lançado|lançada|no ar"),
    "test": ("testar|teste", "testado|testada|testei"),
    "update": (
        "atualizar|modificar|corrigir|alterar",
        "atualizado|atualizada|modificado|corrigido|corrigida|alterado",
    ),
    "write": (
        "redigir|escrever|preparar|documentar",
        "redigido|escrito|escrita|preparado|preparada|documentado",
    ),
    "invite": ("convidar", "convidado|convidados"),
    "add": ("adicionar|acrescentar", "adicionado|adicionada|adicionei|acrescentei"),
    "assign": ("atribuir|distribuir", "atribuído|atribuída|distribuído"),
    "stop": ("parar|desligar|desativar", "desligado|desativado|desativada"),
    "pay": ("pagar", "pago|paga|paguei"),
    "remove": ("remover|apagar|excluir", "removido|removida|apagado|excluído"),
    "start": ("começar|iniciar", "começado|iniciado|comecei|iniciei"),
    "remind": ("lembrar|avisar|informar", "lembrado|avisado|informado"),
    "close": (
        "terminar|concluir|finalizar|fechar|encerrar",
        "terminado|concluído|finalizado|fechado",
    ),
    "ask": ("perguntar|solicitar", "perguntado|solicitado|solicitada|solicitei"),
    "print": ("imprimir", "impresso|impressa"),
    "translate": ("traduzir", "traduzido|traduzida"),
    "record": ("coletar|recolher|anotar|fotografar", "coletado|recolhido|fotografado"),
    "do": (
        "fazer|terminar|concluir|finalizar|entregar|faço|farei|termino|concluo|acabar|entrego|ter|resolver|terminarei|concluirei|ficar pronto|fazê-lo",
        "",
    ),
}

ENDINGS = {
    "ar": ("o|arei|ará|aremos|arão|ando", "ado|ada|ados|adas|ei|ou|aram", "amos"),
    "er": ("erei|erá|eremos|erão", "ido|ida|idos|idas|eu|eram", ""),
    "ir": ("irei|irá|iremos|irão", "ido|ida|idos|idas|iu|iram", "imos"),
}
RECENT = "acabei de|acabamos de|acabámos de|acabo de|acabou de|consegui|conseguimos|pude|terminei de|terminamos de|já consegui"
