"""Portuguese: words by the part they play, and how the language is written."""

# What makes a question of what stands before it ("…, ne?").
QUESTION_TAGS = "ne|nao|certo|correto|verdade|sim|e|ta|foi|ou"

# A word that no table knows keeps a clause from changing anything.
STRICT = True
TASK_WORDS = "#|tarefa|tarefas|número|nº|núm|item|ponto|t|ticket|itens|pontos"
COUNT_BEFORE = "somos|seremos|página|sala|versão|uns|umas|aproximadamente|fase|etapa|parte|r$|$|€|há|são|às|as|quase|dentro|cerca|só|anexo|artigo|cláusula|capítulo|linha|galpão|portão|quarto|lugar"
COUNTED = "dias|dia|semanas|semana|meses|mês|horas|hora|h|minutos|pessoas|usuários|utilizadores|páginas|vezes|por|arquivos|pontos|tarefas|perguntas|nomes|de|mais|outros|outras|anos|reais|euros|equipamentos|primeiros|primeiras|últimos|restantes|itens"
# "Ready to send" is not sent; "done by Bob" names no new owner.
TOS = "para|pra"
AGENTS = "por|pelo|pela"
VERSIONED = "versão|release|firmware|windows|android|ios|patch"
LINKS = "e|&|+"
BREAKS = "mas|porém|embora|enquanto|entretanto|contudo|então"
ORIGINS = "do|da"
UNTILS = "até"
LIMITS = "para|pra|até|antes|máximo"
NOT_BEFORE = "antes"
ONS = "no|na"
FORS = "para|pra|pro|@|ao"
LEADS = "para|pra|até|no|na|a|,|e|prazo|vence|o|pro|com|("
PLAN_WORDS = "tarefa|ação|plano|lista|nova|item|pendência"
VERB_LEADS = "e|ou|também|já"
ASSIGN_VERBS = "atribuir|atribui|atribua|reatribuir|reatribua|delegar|delego|repassar|transferir|transfere|passar|passa|passe"
TYPO_WORDS = "concluído|terminado|enviado|assinado|bloqueado|aguardando|pronto|amanhã|cancelar|pendente|finalizado"
TYPOS = {
    "p/": "para",
    "c/": "com",
    "n": "nao",
    "ñ": "nao",
    "naum": "nao",
    "num": "num",
    "td": "tudo",
    "tdo": "tudo",
    "tds": "todos",
    "blz": "beleza",
    "qdo": "quando",
    "qnd": "quando",
    "pq": "porque",
    "msm": "mesmo",
    "mto": "muito",
    "mt": "muito",
    "vlw": "valeu",
    "obg": "obrigado",
    "obgd": "obrigado",
    "obga": "obrigada",
    "brigada": "obrigada",
    "cê": "voce",
    "ceis": "voces",
    "tao": "estao",
    "tão": "estao",
    "ta": "esta",
    "to": "estou",
    "tô": "estou",
    "tamo": "estamos",
    "tamos": "estamos",
    "tava": "estava",
    "tavam": "estavam",
    "tiver": "tiver",
    "eh": "e",
    "ja": "ja",
    "agr": "agora",
    "dps": "depois",
    "amnh": "amanha",
    "amn": "amanha",
    "sxt": "sexta",
    "seg": "segunda",
    "qua": "quarta",
    "qui": "quinta",
    "sex": "sexta",
    "oje": "hoje",
    "fzr": "fazer",
    "faco": "faco",
    "vamo": "vamos",
    "vamu": "vamos",
    "bora": "vamos",
    "peraí": "espera",
    "enviad": "enviado",
    "fnalizado": "finalizado",
    "concluida": "concluida",
    "concluído": "concluido",
    "prontin": "pronto",
    "feitin": "feito",
    "dsclp": "desculpa",
    "sdd": "sdd",
    "prox": "proxima",
    "próx": "proxima",
    "smn": "semana",
    "sem.": "semana",
    "q": "que",
    "k": "que",
    "nd": "nada",
    "gnt": "gente",
    "mandarei": "mandarei",
    "apróvado": "aprovado",
    "aprovadp": "aprovado",
    "asinado": "assinado",
    "assindo": "assinado",
    "resolvid": "resolvido",
    "msg": "mensagem",
    "mgs": "mensagem",
    "tranquilo": "tranquilo",
    "feto": "feito",
    "fieto": "feito",
    "ponto": "ponto",
    "prono": "pronto",
    "concluido": "concluido",
    "obrgado": "obrigado",
    "vc": "voce",
    "vcs": "voces",
    "tb": "tambem",
    "tbm": "tambem",
    "hj": "hoje",
    "amanha": "amanha",
}
# Any of these keeps a clause from completing, whatever phrase it is part of.
NEGATIVES = "ninguém|sem|não|nao|nunca|nem|nenhum|nenhuma|jamais"
# Between two tasks this leaves open which is meant.
ORS = "ou"
# What follows is some other thing, not the task's.
INDEFINITE = "um|uma"
# Before a number that was shown these name the task, where a clause begins or leaves it out.
TASK_ARTICLES = "o|a"
LEAVING_OUT = "menos|salvo|exceto|fora"
# A title that begins so asks for something, be the verb known or not.
INFINITIVES_FIRST = "ar|er|ir|or"
# Beside a "not" only these still promise the day ("bis Freitag nicht" does not).
ONLIES = "só|somente"
# "The draft for 12" is not 12.
BELONGS = "para|pra|do|da|de|sobre|dos|das"
ARTICLES = "o|a|os|as|um|uma|meu|minha|nosso|nossa"
WANTING = "quero|queremos|queria|queríamos|gostaria|preciso|precisamos"
AUXILIARIES = "é|são|está|estão|foi|foram|será|serão|tem|tá"
PRONOUNS = "eu|nós|ele|ela|eles|elas|você|vocês|gente"
# "I cannot attend" hinders no task; "cannot, as long as …" does.
UNABLE = "posso|podemos|consigo|conseguimos|pude|pudemos"
HINDRANCES = "sem|até|enquanto|porque|pois|antes|falta|faltam|se|que|devido|causa|por"
# Who passes one of these on has given no task away.
MESSAGES = "mail|e-mail|e-mails|email|emails|mensagem|recado|info|link|dúvida|pergunta|pedido|boleto|orçamento|número|telefone|celular|telemóvel|oi|olá|abraço|beijo|endereço|contato|contacto"
# Who is told to have done this has done the task.
ITSELF = "x"
# "12 through 15".
THRUS = "a|à|ao|até"
WHEREABOUTS = "drive|sharepoint|teams|onedrive|dropbox|pasta|servidor|sftp|ftp|portal|plataforma|confluence|wiki|jira|nuvem|cloud|caixa|entrada|mesa|calendário|agenda|chat|slack|outlook|correio|correios|sedex|motoboy|malote|email|emails|mail|e-mail|e-mails|whats|whatsapp|zap|grupo|canal|sistema|mão|mãos|papel|pdf|link|wetransfer|pen|recepção|secretaria|anexo|cópia|rede|site|planilha|excel|protocolo|intranet|máquinas|computadores|pcs|notebooks|terminais|servidores|tablets"
# "Have a good weekend, see you Monday" promises nothing.
PARTINGS = "semana|fds|feriado|noite"
STALLS = "parado|parada|parados|paradas|travado|travada|travados|travadas|preso|presa|presos|presas|emperrado|emperrada|bloqueado|bloqueada|bloqueados|bloqueadas"
THATS = "que"
NOUNS = "contrato|cadastro|registro|registo|emprego|cargo|encargo|acerto|comunicado|comunicados|enviado_especial"
TIES = "de|do|da|dos|das"
LIGHT_VERBS = "fazer|efetuar|realizar|dar|obter|organizar|pôr|concluir|finalizar|terminar|executar|tratar|conduzir|providenciar"
DAY_NOUNS = "data|datas|dia|horário"
ADD_VERBS = "acrescentar|acrescentem|acrescenta|acrescente|adicionar|adicionem|adiciona|adicione|criar|criem|cria|crie|incluir|incluam|inclui|inclua|registar|anotar"
WAITS = "esperando|aguardando|espera|aguarda|esperam|aguardam"
WORKS = "processo|chamado|pedido|contrato|documento|formulário|orçamento|proposta|certificado|cadastro|assinatura|migração|entrega|compra|ticket|minuta"
JOURNEYS = "ônibus|autocarro|trem|comboio|avião|voo|aeroporto|rodoviária|plataforma|metrô|trânsito|engarrafamento|comida|jantar|pizza|pizzas|café|bolo|churrasco|elevador|verão|inverno|fim-de-semana|sono|saguão|portugal|espanha|itália|alemanha|polônia|polónia|china|índia|fumar|beber|academia|almoçando|jantando|comendo|viajando|dirigindo|dormindo|chuva|sol|coragem"
SINGLING = "falta|faltam|resta|restam"
STANDING = "foram|estão|foi"
# "Ele fez isso": who is that? But "ele está feito" is the task.
ACTORS = "ele|ela|eles|elas"
PASSIVES = "está|estão|foi|foram|ficou|ficaram|é|são|será|serão|tá"
# "… foi assinado né": a question, with or without its mark.
# Who says "até sexta" to them says goodbye.
EVERYBODY = "todos|todas|pessoal|equipe|equipa|galera|malta|turma|time|gente"
# What lacks only this is begun; "falta a confirmação" may be all that was done.
SOLELY = "pouco|pouquinho|pouquíssimo|nada|só|apenas|somente|unicamente"
# What is not needed is told behind it.
NEEDLESS = "me|que|de"
# Who is named for one of these is the answer to a task that asks for one.
APPOINTEES = "responsável|responsáveis|contato|contacto|interlocutor|interlocutora|suplente|gestor|gestora|ponto_focal"
LATE_TAGS = "né"
# What has come is there, and not yet signed, read or checked.
ARRIVALS = "disponível"
RUNS = "rodando|funcionando|roda"
# What is the reader's was only read or passed on.
YOURS = "seu|sua|seus|suas|teu|tua|vosso|vossa"
# With these the writer is something ("bin umgezogen"), not the task.
BEINGS = "estou|estamos|fui|fomos|tou"
# What puts right the day or the person that was just said.
AMENDS = "nao|desculpa|desculpe|digo|melhor|alias|perdao|opa|correcao|espera"
# "Then until Monday" behind thanks is a goodbye.
THENS = "então"
LACKS = "falta|faltam"
# "Without … we can do nothing" is a hindrance.
WITHOUTS = "sem"
# The endings of its past, where no table has the verb.
PASTS = "ado|ada|ados|adas|ido|ida|idos|idas|ei|amos|ámos|ou|aram|imos|iu|iram"
# What is the speaker's own is another than the task's.
MINE = "meu|minha|meus|minhas"
# Beside somebody who is named these say whose it is.
THEIRS = "seu|sua|dele|dela"
# Another one is none of the task's.
DIFFERENT = "outro|outra|outros|outras|anterior|anteriores"
# What does not end so tells who did it.
PARTICIPLES = "ado|ada|ados|adas|ido|ida|idos|idas|to|ta|tos|tas|so|sa|sos|sas|go|ga|gos|gas"
# Who was written to got no thing.
ADDRESSING = "escrevi|respondi|respondemos|escrevemos|liguei|ligamos|contatei"
TOLD = "te|lhe|vos|lhes"
# Behind several tasks these mean them all.
PLURALS = "ambas|ambos|elas|eles|essas|esses"
# A chapter that is only named is no part that was done.
SECTIONS = "capítulo|capítulos|página|páginas|seção|secção|módulo"
# Behind a day these tell why.
CAUSES = "porque|pois|dado|visto"
# Behind these stands why, which may be anything.
REASONS = "porque|pois|que"
# What follows one of these behind a comma asks nothing.
RELATIVES = "que|quem"
OURSELVES = "posso|podemos|devo|devemos"
# What is somebody's own is another thing.
OWNING = "meu|minha|meus|minhas"
# A place behind one of these is another than the task's.
INSIDE = "em"
# "I meant 17" names the right task.
MEANING = "dizer"
# What was handed on yesterday is the other's today.
HANDED = "passei|passamos|passámos|transferi|deleguei|repassei"
# "Done with 12, still on 14".
STILLS = "ainda|sigo|seguimos"
