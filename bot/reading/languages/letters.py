"""How letters begin and end, in all languages at once: a signature need not be in the text's language.

Lines are compared folded (small, without accents).
"""

GREETINGS = """
hi|hey|hello|hallo|hiya|dear|morning|afternoon|evening|good morning|good afternoon|good evening|howdy|gday|g'day
hi there|hello there|hey there|hi all|hello all|hi team|hi everyone|hello everyone|dear all|dear team|greetings
liebe|lieber|liebes|guten tag|guten morgen|guten abend|moin|servus|gruss gott|hallo zusammen|hi zusammen|sehr geehrte|sehr geehrter
bonjour|bonsoir|salut|coucou|cher|chere|chers|bonjour a tous|bonjour a toutes
hola|buenas|buenos dias|buen dia|buenas tardes|buenas noches|estimado|estimada|estimados|querido|querida|que tal
oi|ola|bom dia|boa tarde|boa noite|prezado|prezada|prezados|caro|cara|caros|e ai
hoi|goedemorgen|goedemiddag|goedenavond|goedendag|dag|beste|geachte|heren|hoi allemaal|hallo allemaal
""".replace("\n", "|").strip("|")

# A line of nothing but these (and a name) ends the letter.
SIGN_OFFS = """
regards|kind regards|best regards|warm regards|kindest regards|warmest regards|with kind regards|with best regards|many regards
best|best wishes|all the best|br|kr|rgds|brgds|cheers|thanks|thank you|many thanks|thx|ta|thanks again|thanks so much|thanks a lot
thanks and regards|thanks & regards|thank you and best regards|thanks in advance|with thanks|yours|yours sincerely|sincerely
sincerely yours|yours truly|yours faithfully|cordially|respectfully|warmly|take care|talk soon|speak soon|cheers mate|thanks best
best thanks|ciao|x|xx|have a great day|have a nice day|have a good one|have a good day|have a good weekend|have a great weekend
gruss|grusse|gruesse|viele grusse|viele gruesse|liebe grusse|liebe gruesse|beste grusse|beste gruesse|schone grusse|mfg|lg|vg|bg
mit freundlichen grussen|mit freundlichen gruessen|freundliche grusse|freundliche gruesse|mit freundlichem gruss|mit besten grussen|besten gruss|herzliche grusse
mit bestem gruss|viele grusse aus|danke|vielen dank|danke und gruss|danke und viele grusse|danke und lg|besten dank|schonen gruss|danke dir|danke euch
cordialement|bien cordialement|tres cordialement|cdlt|cdt|bien a vous|bien a toi|amicalement|salutations|meilleures salutations|bonne journee|sinceres salutations
merci|merci d'avance|merci beaucoup|bonne fin de journee|bonne soiree|a bientot|bises|belle journee|merci et bonne journee|respectueusement
saludos|un saludo|saludos cordiales|un cordial saludo|cordialmente|atentamente|atte|un abrazo|abrazos|gracias|muchas gracias|gracias y saludos|slds|mil gracias
gracias de antemano|saludos y gracias|buen dia|feliz dia
abraco|abracos|um abraco|atenciosamente|att|cumprimentos|com os melhores cumprimentos|melhores cumprimentos|saudacoes|obrigado|obrigada|muito obrigado|muito obrigada
grato|grata|abs|bjs|valeu|cumps|com cumprimentos|cordiais cumprimentos
groet|groeten|groetjes|met vriendelijke groet|met vriendelijke groeten|vriendelijke groet|vriendelijke groeten|hartelijke groet|mvg|gr|bedankt|dank|dank je|dank je wel|dank u
hartelijke groeten|alvast bedankt|alvast dank|met hartelijke groet|hgr|dankjewel|dank u wel|tot ziens|fijne dag
宜しくお願いします|よろしくお願いします|よろしくお願いいたします|よろしくお願い致します|宜しくお願い致します|以上|以上です|敬具|以上、よろしくお願いします
""".replace("\n", "|").strip("|")

# From a line that begins so, nothing more is said.
ENDS = """
sent from my|sent from mail for|sent from outlook|sent from yahoo|sent via|sent with|sent on the go|sent by|get outlook for|sent using|typed on my phone|sent while|please note i work|please note that i work|please note my working|my working days|my working hours|working hours:|working days:|i work flexibl|i work part-time|i work part time
von meinem|gesendet von|gesendet mit|gesendet uber|diese nachricht wurde von meinem|holen sie sich outlook|outlook fur
envoye de mon|envoye depuis|envoye a partir|telecharger outlook|obtenez outlook|provenance
enviado desde|enviado do|enviado a partir|enviado de mi|obtener outlook|obter o outlook|baixe o outlook|enviado pelo|enviado por
verzonden vanaf|verzonden met|verstuurd vanaf|verstuurd met|verstuurd vanuit|download outlook|outlook voor
iphoneから送信|androidから送信|outlook for
confidentiality|this message is private|this message is confidential|this email is private|this email is confidential|confidential:|confidential notice|disclaimer|this e-mail and any|this email and any|this message and any|this e-mail is|this email is intended|this message is intended
this message contains confidential|this email may contain|this e-mail may contain|this communication|the information contained|the information in this|the contents of this|the content of this|legal notice|important notice|privileged
if you are not the intended|if you have received this|if you received this message in error|please consider the environment|think before you print|please think of the environment
this e-mail may be|this email may be|this message may be|scan completed|no viruses found|no threats found|this message (including|this email (including|notice:|nb: this|privacy notice:|scanned by|virus-free|avast
diese e-mail|diese nachricht|vertraulichkeit|haftungsausschluss|der inhalt dieser|bitte denken sie an die umwelt|wichtiger hinweis|sitz der gesellschaft|geschaftsfuhrer|amtsgericht|registergericht|ust-id
ce message et|ce courriel|ce message est|avertissement|les informations contenues|pensez a l'environnement|confidentialite|ce mail et
este mensaje|este correo|aviso legal|aviso de confidencialidad|la informacion contenida|antes de imprimir|confidencialidad
aviso: esta|aviso: este|esta mensagem|este e-mail|este email|aviso de confidencialidade|aviso legal|as informacoes contidas|confidencialidade|antes de imprimir
dit bericht|deze e-mail|deze mail|de informatie in dit|vertrouwelijkheid|denk aan het milieu|aan dit bericht
この電子メール|本メールは|本メールに|本メールの|このメールは自動|このメールは送信専用|このメールはシステム|このメールは、|機密|本電子メール
-----original|----- original|--- original|-----ursprungliche|-----message d'origine|-----mensaje original|-----mensagem original|-----oorspronkelijk|begin forwarded|---------- forwarded
reply above this line|please reply above
""".replace("\n", "|").strip("|")

# A paragraph that begins so was put on top by a mail server.
BANNERS = (
    "caution:|[external]|external email|external sender|external:|warning: external|this email originated|this message originated|"
    "this message was sent from outside|you don't often get email|you don't often get|[ext]|caution external|"
    "achtung: externe|externe e-mail|vorsicht: externe|attention : |courriel externe|correo externo|mensaje externo|"
    "cuidado: este|cuidado: correo|cuidado: mensaje|cuidado: e-mail|cuidado: email|cuidado: o |email externo|let op: deze|let op: dit|let op: extern|let op: e-mail|externe afzender|【外部】|外部メール|this sender|use caution|caution - |warning:|security notice|this mail was scanned|this email was scanned|this message was scanned|reply stop to"
)

WROTE = "wrote:|schrieb:|a ecrit :|a ecrit:|escribio:|escreveu:|schreef:|のメール:|書きました:|napisal|skrev:|ha scritto:"

# What begins a line that is said all the same, below the name.
AFTERTHOUGHTS = "ps|p.s|nachtrag|nb:"

# What begins a line of a company's block, beside digits.
CONTACTS = "tel|phone|mobile|m:|t:|+|www.|http|office:|mob"
