"""Portuguese: verbs in families: forms of now and to come, forms of what has been."""

VERBS = {
    "send": (
        "enviar|mandar|devolver|encaminhar|entregar|compartilhar|partilhar|subir|fornecer|envio|remeter|enviarei|mando|carregar|anexar|entrego|expedir|submeter|fazer chegar|despachar|repassar|disponibilizar|postar|transmitir|informar|indicar|comunicar|reenviar|protocolar|devolução",
        "enviado|enviada|enviados|enviadas|mandado|mandada|devolvido|devolvida|encaminhado|encaminhada|entregue|entregues|compartilhado|compartilhada|partilhado|subido|fornecido|enviei|enviou|mandou|entregou|enviamos|enviámos|mandei|mandamos|entreguei|encaminhei|devolvi|compartilhei|anexo|em anexo|segue em anexo|anexado|seguiu|foi por e-mail|subi|submetido|submetida|expedido|remetido|remetida|despachado|seguiram|a caminho|em trânsito|feito chegar|mandados|mandadas|entregamos|entregámos|repassei|repassado|repassada|repassados|compartilhados|compartilhadas|partilhada|partilhados|postei|postado|postada|joguei|joguei no drive|coloquei no drive|pus no drive|pus na pasta|coloquei na pasta|coloquei no sharepoint|está no drive|tá no drive|está na pasta|tá na pasta|está no sharepoint|está no servidor|tá lá no drive|está lá no drive|já está no drive|já tá no drive|está na mão de vocês|tá na mão|tá na mão de vocês|está com vocês|tá com vocês|já está com vocês|está no email de vocês|já está no vosso email|está na vossa caixa|na caixa de entrada de vocês|segue|segue aí|segue abaixo|seguem|seguem abaixo|segue anexo|segue anexa|seguem anexos|em anexo segue|vai em anexo|vai anexo|vai aí|aí vai|aqui vai|aqui está|aqui estão|seguiu ontem|seguiu por email|seguiu por correio|foi por email|foi ontem|foi hoje cedo|foi enviado|foi por correio|foi pelo correio|foi pelos correios|saiu ontem|saiu hoje|chegou até vocês|disponibilizado|disponibilizada|disponibilizei|transmitido|encaminhados|fornecida|fornecidos|fornecidas|subida|subidos|subidas|subiu|carregado|carregada|carregados|carregadas|carreguei|devolvidos|entregue ontem|enviadinho|remetidos|informei|informamos|indiquei|foi hoje|protocolei|protocolado|protocolada|dei entrada|foi ~ ~ pelos correios|foi ~ ~ pelo correio|foi ~ ~ por correio|foi ~ ~ por sedex|foi ~ ~ por e-mail|foi ~ ~ por email|foi ~ ~ pelo malote|saiu ~ pelos correios|seguiu ~ por correio|seguiu ~ pelos correios|passei pra vocês|passei para vocês|passei pra você|passei ~ pra vocês|passei para vós|passei-vos|já passei para vocês|passamos pra vocês|passamos para vocês|está convosco|estão convosco|já está convosco|está aí convosco|no mail|no vosso email|foi ~ pelo wetransfer|foram ~ pelo wetransfer|foram ~ pelos correios|foram ~ por email|foram ~ por e-mail|foram ontem|foram hoje|já tá no portal|está no portal|tá no portal|estão no portal",
    ),
    "sign": (
        "assinar|assinatura|assino|assinarei",
        "assinado|assinada|assinados|assinei|assinamos|assinou|assinámos|assinadas|assinatura feita|assinatura ok|assinei e devolvi|rubricado|rubricada|rubriquei|assinatura colhida|assinado por ambas as partes|assinadinho|firmado|firmada|tem ~ ~ assinaturas|assinaturas recolhidas|assinaturas feitas",
    ),
    "approve": (
        "aprovar|validar|autorizar|aceitar|confirmar|liberar|aprovação|homologar|dar o ok|dar ok|validação|autorização|homologação",
        "aprovado|aprovada|validado|validada|autorizado|aceito|confirmado|liberado|aprovei|aprovamos|aprovados|aprovadas|validados|validadas|autorizada|autorizei|autorizámos|aceita|aceite|aceites|confirmada|confirmados|confirmei|liberada|liberei|aprovámos|aprovou|validei|validamos|validámos|dei o ok|dei ok|dado o ok|demos o ok|demos ok|ok da minha parte|ok da nossa parte|por mim aprovado|por mim ok|por mim está ok|por mim tá ok|luz verde dada|dei luz verde|aval dado|sinal verde|homologado|homologada|homologadas|homologados|homologuei|homologou",
    ),
    "choose": (
        "escolher|indicar|nomear|designar|definir|selecionar|decidir|confirmar|listar|eleger|especificar|acertar|fixar|acordar|combinar|escolha|definição|indicação|designação",
        "escolhido|escolhidos|indicado|indicados|nomeado|nomeados|designado|definido|definidos|selecionado|selecionados|decidido|listados|indiquei|definimos|escolhida|escolhidas|indicada|indicadas|nomeada|nomeadas|designada|designados|definida|definidas|selecionada|decidida|escolhi|escolhemos|defini|definiu|indicamos|decidimos|decidi|elegemos|acertado|acertada|acertamos|fixado|fixada|acordado|acordada|combinado|combinada|ficou acordado|ficou combinado|acordámos|acordamos",
    ),
    "order": (
        "pedir|comprar|encomendar|adquirir|contratar|compra|encomenda|contratação",
        "comprado|comprados|encomendado|encomendados|pedido|comprada|compradas|comprei|compramos|comprámos|comprou|encomendada|encomendadas|encomendei|encomendámos|pedida|pedidos|pedidas|pedi|pedimos|adquirido|adquirida|adquiridas|adquirimos|contratado|contratada|contratamos|contratei|contratámos|pedido feito|compra feita|encomenda feita|pedido fechado|compra fechada|já chegaram",
    ),
    "install": (
        "instalar|configurar|ativar|montar|conectar|implantar|habilitar|implementar|parametrizar|integrar|homologar|emparelhar|colocar|cadastrar|registrar|registar|inserir|pôr em produção|subir em produção|instalação|configuração|ativação|montagem|integração|implantação|ligar|ligação ao",
        "instalado|instalada|configurado|configurada|ativado|ativada|montado|conectado|implantado|habilitado|implementado|parametrizado|parametrizada|integrado|homologado|homologada|em funcionamento|rodando|colocado|cadastrado|registrado|registado|inserido|instalados|instaladas|configurados|configuradas|ativados|ativadas|montada|montados|conectada|conectados|implantada|habilitada|habilitados|implementada|integrada|integrados|integradas|colocada|em produção|está rodando|tá rodando|já está rodando|já tá rodando|a funcionar|já está a funcionar|já funciona|operando|no ar|instalei|instalamos|instalámos|configurei|configuramos|configurámos|ativei|ligado|ligada|ligados|ligadas|está funcionando|tá funcionando|estão funcionando|funcionando|funciona|já funcionam|está de pé|tá de pé|de pé|rodando normal",
    ),
    "book": (
        "reservar|reserva|agendar|marcar",
        "reservado|reservada|agendado|reservei|reservamos|reservados|reservadas|reserva feita|reserva ok|reserva confirmada|marcado|marcada|marcados|marcadas|marquei|marcámos|agendada|agendados|agendadas|agendei|agendamos|agendámos|reservámos|garantida|garantido",
    ),
    "plan": (
        "planejar|organizar|programar|agendar|marcar|definir data|fixar|agendamento|marcação",
        "planejado|organizado|programado|agendado|agendada|marcada|planeado|planeada|planejada|marcado|marcados|marcadas|marquei|marcamos|marcámos|agendei|agendados|agendadas|agendámos|data marcada|data definida|está na agenda|tá na agenda|já está na agenda|organizada|programada|fixado|fixada|acordado|acordada|ficou acordado|ficou combinado|acordámos|fechámos a data|data fechada|data está fechada",
    ),
    "train": (
        "treinar|formar|capacitar|treinamento|dar formação|dar treinamento",
        "treinado|treinados|formado|formados|capacitado|treinamos|treinada|treinadas|treinei|capacitada|capacitados|formámos|treinamento feito|treinamento concluído|treinamento realizado|formação dada|formação feita|formação concluída|dei o treinamento|demos o treinamento|demos a formação|tiveram ~ ~ formação|tiveram formação|receberam formação|formação já foi|fizeram a formação|fizeram o treinamento",
    ),
    "export": (
        "exportar|extrair|exportação|puxar|extração",
        "exportado|exportada|exportados|extraído|exportei|exportamos|exportadas|exportou|exportámos|extraída|extraídos|extraí|extração feita|exportação feita|exportação concluída|exportação ok|puxei|puxado|tirei",
    ),
    "load": (
        "importar|carregar|migrar|subir|importação|migração|carga",
        "importado|importada|carregado|migrado|migrada|importados|importadas|importei|importamos|importámos|carregada|carregados|migrados|migrei|migrámos|migração feita|migração concluída|importação feita|importação concluída|carga feita|subi",
    ),
    "clean": (
        "limpar|higienizar|depurar|limpeza",
        "limpo|limpa|limpado|higienizado|depurado|limpos|limpas|limpei|limpamos|limpámos|higienizada|higienizei|depurada|limpeza feita|limpeza concluída|tratada",
    ),
    "review": (
        "revisar|rever|verificar|conferir|ler|analisar|olhar|ver|avaliar|checar|validar|revisão|conferência|verificação|análise|leitura",
        "revisado|revisada|revisto|verificado|conferido|lido|revisei|conferi|revisados|revisadas|revisamos|revista|revistos|revistas|revi|revimos|verificada|verificados|verifiquei|conferida|conferidos|conferidas|conferimos|lida|lidos|lidas|li|lemos|li tudo|analisado|analisada|analisei|analisámos|avaliado|checado|checada|checados|chequei|revisão feita|revisão ok|revisão concluída|conferência feita|passado a pente fino",
    ),
    "open": (
        "abrir|liberar|desbloquear|abertura|liberação",
        "aberto|aberta|liberado|liberada|desbloqueado|abri|abrimos|liberei|liberamos|abertos|abertas|liberados|liberadas|libertado|desbloqueada|acesso dado|acesso liberado|acessos liberados|acesso ok|liberou|libertámos|está funcionando|tá funcionando|estão funcionando|funcionando|funciona|já funciona|já funcionam",
    ),
    "fill": (
        "preencher|completar|responder|preenchimento",
        "preenchido|preenchida|completado|preenchi|preenchidos|preenchidas|preenchemos|preencheu|respondido|respondida|respondi|respondemos|completada|completei|preenchimento feito|formulário preenchido",
    ),
    "cancel": (
        "rescindir|cancelar|encerrar|anular|denunciar|resolver|terminar|dar baixa|cancelamento|rescisão|denúncia|encerramento",
        "rescindido|cancelado|cancelada|encerrado|anulado|cancelamos|cancelei|rescindimos|denunciado|rescindida|dada baixa|anulada|cancelados|encerrada|cancelou|canceladas|cancelámos|encerrados|encerradas|encerrei|encerrámos|anulados|rescindidos|rescisão feita|rescisão enviada|rescindi|cancelamento feito|cancelamento ok|cancelamento confirmado|pedido de cancelamento feito|rescisão assinada|extinto|denúncia confirmada|denúncia feita|denúncia enviada|denúncia seguiu",
    ),
    "publish": (
        "publicar|lançar|pôr no ar|colocar no ar|publicação|lançamento",
        "publicado|publicada|lançado|lançada|no ar|publicados|publicadas|publiquei|publicámos|está no ar|tá no ar|já está no ar|já tá no ar|lançados|foi ao ar|online",
    ),
    "test": (
        "testar|teste|testes",
        "testado|testada|testei|testados|testadas|testamos|testámos|testou|teste feito|testes feitos|teste ok|testes ok|passou no teste|passou nos testes|teste concluído|testes concluídos|passaram todos|testes passaram|passou tudo|passaram nos testes|testes foram",
    ),
    "update": (
        "atualizar|modificar|corrigir|alterar|ajustar|acertar|atualização|correção|alteração|ajuste",
        "atualizado|atualizada|modificado|corrigido|corrigida|alterado|atualizados|atualizadas|atualizei|atualizámos|corrigidos|corrigi|alterada|alterados|alterei|ajustado|ajustada|ajustados|ajustei|modificada",
    ),
    "write": (
        "redigir|escrever|preparar|documentar|elaborar|redação|elaboração",
        "redigido|escrito|escrita|preparado|preparada|documentado|escrevi|escrevemos|preparei|preparados|preparámos|redigida|redigi|elaborado|elaborada|documentada|documentei|elaborei|enviado|enviada|entregue|enviei|entreguei|mandei|mandado",
    ),
    "invite": (
        "convidar",
        "convidado|convidados|convidei|convidamos|convidada|convites enviados|convite enviado",
    ),
    "add": ("adicionar|acrescentar", "adicionado|adicionada|adicionei|acrescentei"),
    "assign": ("atribuir|distribuir", "atribuído|atribuída|distribuído"),
    "stop": (
        "parar|bloquear|desligar|desativar|tirar do ar|desligamento|desativação",
        "bloqueado|bloqueada|bloqueados|bloqueadas|bloqueei|bloqueamos|bloqueámos|desligado|desativado|desativada|desligada|desligados|desligadas|desliguei|desligamos|desligámos|desativados|desativei|parado|parados|fora do ar|está fora do ar|tirado do ar|tirei do ar|desligou|em desuso|encerrado|apagado",
    ),
    "measure": ("medir|medição", "medido|medida|medidos|medidas|medi|mediu|medimos|mediram"),
    "pay": (
        "pagar|quitar|pagamento",
        "pago|paga|paguei|pagos|pagas|pagámos|pagamos|quitado|quitada|pagamento feito|pagamento efetuado",
    ),
    "remove": (
        "remover|apagar|excluir|deletar|eliminar|remoção|exclusão|eliminação",
        "removido|removida|apagado|excluído|removidos|removidas|apagada|apagados|apagadas|excluída|excluídos|excluí|deletado|deletei|eliminado|eliminada|eliminados|removi|apaguei",
    ),
    "start": ("começar|iniciar", "começado|iniciado|comecei|iniciei"),
    "remind": (
        "lembrar|avisar|informar|comunicar|notificar",
        "lembrado|avisado|informado|avisada|avisados|avisadas|avisei|avisamos|informada|informados|informei|comunicado|comunicada|comuniquei|notificado|notificada|notificados",
    ),
    "close": (
        "terminar|concluir|finalizar|fechar|encerrar",
        "terminado|concluído|finalizado|fechado|fechada|fechados|fechou|encerrada|encerrei|encerramos",
    ),
    "ask": (
        "perguntar|solicitar|solicitação",
        "perguntado|solicitado|solicitada|solicitei|pedi|solicitamos|solicitámos|perguntei",
    ),
    "scan": (
        "escanear|digitalizar|digitalização",
        "escaneado|escaneada|escaneados|escaneadas|escaneei|digitalizado|digitalizada|digitalizados|digitalizadas|digitalizei",
    ),
    "print": (
        "imprimir|impressão",
        "impresso|impressa|impressos|impressas|imprimi|imprimimos",
    ),
    "translate": (
        "traduzir|tradução",
        "traduzido|traduzida|traduzidos|traduzidas|traduzi|tradução feita|tradução pronta",
    ),
    "record": (
        "coletar|recolher|anotar|fotografar|tirar fotos",
        "coletado|recolhido|fotografado|coletados|coletadas|recolhida|recolhidos|recolhidas|recolhi|fotografados|fotografadas|fotos tiradas|tirei as fotos|anotados",
    ),
    "create": (
        "criar|cadastrar|registrar|registar|inserir|lançar|abrir conta|criação|cadastramento",
        "criado|criada|criados|criadas|criei|criamos|criámos|cadastrado|cadastrada|cadastrados|cadastradas|cadastrei|cadastramos|registrado|registados|registada|registadas|inserido|inseridos|inserida|inseridas|lançado|lançada|lançados|já estão no sistema|já está no sistema|entraram no cadastro|já entraram no cadastro|no cadastro",
    ),
    "agree": (
        "negociar|alinhar|negociação|alinhamento",
        "negociado|negociada|negociados|alinhado|alinhada|alinhados|alinhadas|acordado|acordada|fechado",
    ),
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
# Who waits or depends is not at it.
GERUND = r"(?<!esper)(?<!aguard)(?<!depend)(?:ando|endo|indo)$"
