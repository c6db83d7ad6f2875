"""Portuguese: thanks, yes and no, and talk beside the plan."""

PHRASES = {
    "thanks": """
pra|para mim|nós|gente funciona|serve
boas|bom|boa|bons férias|fim_de_semana|descanso|feriado|viagem até @date
obrigado|obrigada|valeu por ~ ~
valeu|obrigado|obrigada [,] pessoal|gente|galera|time|equipe|malta
acabei|acabamos|acabou de me|se|nos mudar|casar|formar|aposentar
pode ser
tudo certo|bem|ok [,] entendi|entendido|anotei|vi
com prazer
ótimo|bom|excelente|belo|grande trabalho [,] equipa|equipe|pessoal|time|malta|gente|turma
bom saber
é bom saber
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
manda|mande|mandem|envia|envie|passa [isso] pro|pra|para|ao|à [o|a] @person também
pro|pra|para|ao|à [o|a] @person também
ligar|escrever|escreve|escreva|telefonar|liga|ligue [direto] pro|pra|para|ao|à [o|a] @person
de vocês|você|vcs @date
de vocês|você|vcs até @date
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
tô|estou|estamos dentro
até @date então
fiz|fizemos|fazer as compras
ligo|telefono de_novo|novamente|@date
@date estou|estarei|estamos aí|aqui_com
vamos|vou|passo|passamos aí [na|no] @date
cancelar|cancelei pra|para @date
no|na|em meu|minha notebook|computador|pc|máquina|laptop|portátil|casa
conversei|conversamos|conversámos|liguei|ligou|ligaram|telefonei|telefonou|telefonámos|reuni|reunimos|encontrei|encontramos|almocei|almoço|combinei|combinamos|combinámos|falou|falaram|alinhei|alinhamos|reunião|vídeo|videochamada|visita|visitou|técnico|aniversário|confraternização|feira|evento|auditoria|inventário|comitê|comité|palestra|webinar|mudança_de_prédio
vi ~ ~ com
mandou|mandaram um|uns abraço|beijo|cumprimentos
participar|participação|comparecer|presente
vem|passa|chega|viaja na|no|@date
serve|pode ser ~ call|reunião|chamada
pediu demissão
reunião|reuniões|ligação|ligar|ligo|conversar|conversamos|conversei|falar|falamos|falei|vemos|vermo|call|chamada|workshop|apresentação|convite|encontro|treinamento_de|bate-papo|alinhamento|discutir|discutimos
nos vemos
vemo-nos
se vê
""",
    "away": """
renova|vence|renova-se [automaticamente] [em|no] @date
responsável|contato|chefe|endereço|número|telefone muda [em|no] @date
fechei|fechamos|encerramos o mês|trimestre|ano|semestre|caixa
terminei|terminamos|acabei|acabou|fiz [finalmente] [a|minha|nossa] mudança
semana puxada|corrida|pesada|cheia
acabei|terminei|encerrei|chega|acabamos|acabou por @date
fico|ficamos|estou|estarei [aqui|cá|disponível|online|por_aqui] @date|@clock
falta|faltam|faltaram ~ pessoas|colegas|funcionários
fico|estou|estarei|tô|ficamos [aqui|cá|no_escritório|disponível|online] até @date
acabei|terminei|encerrei|chega|acabamos|acabou por hoje|esta_semana|essa_semana
sai|saio|saímos|fecha|fechamos @past
sai|saio|saímos|fecha|fechamos mais cedo
vai|vale|válido|válida|dura|vigora|corre|vence|expira até|em|no|dia @date
vai|vale|dura|vigora|vence|expira @date
fora|ausente|indisponível|viajando|de_férias|de_folga|de_licença|de_atestado|afastado|afastada|de_baixa|em_teletrabalho|em_visita|na_estrada
estou|estarei|estamos|estaremos|vou_estar|fico|ficarei em|de|na|no|a viagem|férias|licença|folga|atestado|baixa|serviço_externo|formação|obra|campo|feira|congresso
estou|estarei|estamos|estaremos|vou_estar|fico|ficarei fora
fora [de] @n a|até @n
volto|voltarei|regresso|retorno ao|à|para|pro|do [o] [escritório|trabalho|férias] [na|no|em|só] @date
feriado|ponte|folga|recesso|facultativo|fechado|fechados|encerrado|encerrados|inventário
em viagem|férias|licença|formação|serviço
estou|estarei|vou_estar fora|em|de até @date
férias|fora_do|ausente|de_licença|em_licença|feriado|viagem|viajando|atestado|folga|recesso
estou|estarei|estamos|estaremos fora|ausente|de_férias|viajando|em_viagem
fora do escritório
de volta
volto|voltarei|regresso
por @date é só|isso|tudo|chega
encerro|encerramos|paro|paramos|fui|termino|saio por @date
""",
}
