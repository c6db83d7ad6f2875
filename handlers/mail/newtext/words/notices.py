"""What gateways and companies put above and below a mail, in lower case.

`TAGS` are a banner by themselves; a line that holds one of `BANNERS` is of one, as is a line that warns
(`WARNS`) of the outside (`OUTSIDE`). `NOTICES` are held by small print; those of `WEAK` by what people
write too, so that one of them is not enough.
"""
# ruff: noqa: RUF001 - letters and dashes of many languages are meant as they stand.

from handlers.mail.newtext.words.phrases import phrases

TAGS = phrases("""
    external; external email; external e-mail; external mail; external sender; external message; ext; ext mail;
    ext email; extern; extern e-mail; externe e-mail; externe mail; externer absender; externe nachricht;
    externer sender; externe email; caution; caution: external email; caution: external sender;
    caution external email; warning: external email; warning: external sender; caution external;
    caution - external email; caution - external; external - caution; caution! external; caution:external;
    external:; outside email; outside sender; not verified; unverified sender; untrusted; internet email;
    from internet; external, caution; externe; expéditeur externe; courriel externe; e-mail externe;
    mail externe; message externe; externo; correo externo; remitente externo; email externo; e-mail externo;
    mensaje externo; remetente externo; mensagem externa; esterno; mail esterna; email esterna; e-mail esterna;
    mittente esterno; externe afzender; extern bericht; extern avsändare; externt mejl; externt mail; ekstern;
    ekstern e-mail; ekstern e-post; ekstern avsender; ekstern afsender; ekstern mail; ulkoinen;
    ulkoinen viesti; ulkoinen lähettäjä; zewnętrzny; zewnętrzna; wiadomość zewnętrzna; nadawca zewnętrzny;
    externí; externí e-mail; externí odesílatel; külső; külső feladó; külső e-mail; extern email; harici;
    harici e-posta; dış kaynaklı; внешний; внешнее письмо; внешний отправитель; внешняя почта; зовнішній;
    зовнішній лист; 外部メール; 社外メール; 外部; 社外; 【外部】; 外部邮件; 外部郵件; 外部寄件者; 외부 메일; 외부메일; 외부; eksternal; suspicious;
    spam; marketing; newsletter; confidential; internal; internal use only; public; general;
    classification: internal; classification: public; classification: confidential; company confidential;
    sensitivity: internal; sensitivity: general; official; official-sensitive; restricted; tlp:green;
    tlp:amber; tlp:clear; tlp:white; vertraulich; intern; öffentlich; klassifizierung: intern; c1 - public;
    c2 - internal; secure; encrypted
""")

BANNERS = phrases("""
    from someone outside of; from someone outside the; from someone outside your; by someone outside; by somebody outside; from somebody outside; use caution with links;
    社外からのメール; 社外から送信; 社外の送信者; 社外の送信元; 外部の送信者; 外部の送信元; 組織外の送信者; 社外のアドレス; email is from an external; e-mail is from an external; mail is from an external;
    message is from an external; email came from outside; message came from outside; email comes from outside;
    message comes from outside; email is from outside; message is from outside; email was sent from outside;
    message was sent from outside; is of external origin;
    if you are unsure; if you're unsure; if you are not sure; if in doubt; when in doubt; if you have any doubt;
    if you suspect; if you have any questions about this email; contact the help desk; contact the service desk;
    contact your it; contact it support; please contact it; im zweifel; bei zweifel; en cas de doute; en caso de duda;
    em caso de dúvida; in caso di dubbi; bij twijfel; w razie wątpliwości;
    don't usually receive emails from; don't usually receive email from;
    make sure you trust this sender; from an untrusted sender; from an unknown sender; unusual sender;
    originated from outside; originated outside; from outside the organization;
    from outside of the organization; from outside the organisation; from outside of the organisation;
    from outside your organization; from outside of your organization; from outside your organisation;
    from outside of your organisation; from outside our organization; from outside our organisation;
    from outside of our organization; outside of the company; from outside the company;
    from outside our company; from outside of our company; from outside your company; sent from outside;
    came from outside; comes from outside; coming from outside; received from outside; is from outside;
    from an external source; from an external sender; from an external email; from an external address;
    from an external domain; from an external party; external sender.; this is an external email;
    this is an external message; external email:; external email -; external email!; external mail:;
    external sender:; external message:; this email is external; this message is external;
    this e-mail is external; [external]:; external email warning; external email notice;
    do not click links or open attachments; do not click on links or open attachments; do not click any links;
    do not click on any links; do not click links; don't click links; don't click on links;
    think before you click; exercise caution when; exercise caution with; use caution when; use caution before;
    is not from your company; is not from your organization; is not from your organisation; is not from within;
    be cautious when; recognize the sender; recognise the sender; verify the sender;
    you don't often get email from; you do not often get email from;
    some people who received this message don't often get email; learn why this is important;
    aka.ms/learnaboutsenderidentification; the sender of this message is outside; sender is outside;
    sender from outside; unknown sender; this sender is trusted; report suspicious; report phishing;
    report this email; this message was sent from outside; was sent by someone outside; bannerstart; bannerend;
    zjqcmqryfpfpt; this message is from an external sender; this message came from outside;
    this message needs your attention; you have not previously corresponded; first time you received an email;
    first-time sender; this is the first time you; this is their first email to; mark safe;
    powered by mimecast; mimecast attachment; stammt von außerhalb; stammt von ausserhalb;
    von außerhalb der organisation; von ausserhalb der organisation; von außerhalb ihrer organisation;
    von außerhalb unserer; von außerhalb des unternehmens; von ausserhalb des unternehmens;
    außerhalb ihres unternehmens; außerhalb der firma; von einem externen absender; von extern; externe e-mail;
    externer absender; externe mail; externe email; von einer externen; kommt von außerhalb;
    kommt von ausserhalb; kommt von extern; nicht auf links; keine links; keine anhänge; links oder anhänge;
    links und anhänge; wenn sie den absender; sie erhalten nicht oft eine e-mail;
    sie erhalten nicht häufig e-mails; warum dies wichtig ist; warum das wichtig ist; provient de l'extérieur;
    provient de l’extérieur; vient de l'extérieur; de l'extérieur de; de l’extérieur de;
    extérieur à votre organisation; extérieur à l'organisation; externe à l'organisation; externe à votre;
    provient d'un expéditeur externe; expéditeur externe; source externe; courriel externe; mail externe;
    e-mail externe; ne cliquez pas; ne cliquez sur aucun; ne pas cliquer; n'ouvrez pas; n'ouvrez les pièces;
    vous n'obtenez pas souvent; vous ne recevez pas souvent; pourquoi c'est important;
    pourquoi cela est important; pourquoi ceci est important; fuera de la organización;
    fuera de su organización; fuera de nuestra organización; fuera de la empresa; fuera de tu organización;
    origen externo; remitente externo; correo externo; de origen externo; externo a la organización;
    no haga clic; no hagas clic; no abra archivos; no abra los archivos; no suele recibir correo;
    no suele recibir correos; no recibe a menudo; por qué es importante; por qué esto es importante;
    fora da organização; de fora da organização; fora da empresa; fora da sua organização; remetente externo;
    e-mail externo; email externo; origem externa; externo à organização; não clique; não abra anexos;
    você não costuma receber; não recebe com frequência; por que isso é importante; saiba por que isso;
    proviene dall'esterno; proviene dall’esterno; dall'esterno dell'organizzazione; esterno all'organizzazione;
    mittente esterno; email esterna; e-mail esterna; mail esterna; non cliccare; non fare clic;
    non si riceve spesso; non ricevi spesso; perché è importante; informazioni sul perché è importante;
    van buiten de organisatie; van buiten onze organisatie; van buiten uw organisatie; buiten de organisatie;
    buiten uw organisatie; buiten onze organisatie; externe afzender; externe bron; klik niet op;
    open geen bijlagen; u ontvangt niet vaak; je ontvangt niet vaak; waarom dit belangrijk is;
    utanför organisationen; extern avsändare; externt mejl; klicka inte på; du får inte ofta e-post;
    varför det här är viktigt; uden for organisationen; ekstern afsender; klik ikke på; du får ikke ofte mails;
    derfor er det vigtigt; utenfor organisasjonen; utenfor virksomheten; ekstern avsender; ikke klikk på;
    klikk ikke på; du får ikke ofte e-post; hvorfor dette er viktig; organisaation ulkopuolelta;
    ulkopuolinen lähettäjä; ulkoinen lähettäjä; älä avaa linkkejä; et saa usein sähköpostia;
    miksi tämä on tärkeää; spoza organizacji; spoza firmy; z zewnątrz organizacji; nadawca zewnętrzny;
    zewnętrznego nadawcy; nie klikaj; nie otwieraj załączników; nieczęsto otrzymujesz; dlaczego jest to ważne;
    mimo organizaci; mimo vaši organizaci; zvenčí organizace; externího odesílatele; neklikejte;
    neotevírejte přílohy; často nedostáváte e-maily; proč je to důležité; mimo organizácie; neklikajte;
    szervezeten kívül; külső feladó; ne kattintson; nem gyakran kap; din afara organizației; nu faceți clic;
    expeditor extern; kuruluş dışından; kurum dışından; şirket dışından; harici bir; bağlantılara tıklamayın;
    из-за пределов; внешнего отправителя; внешний отправитель; из внешнего источника; не переходите по ссылкам;
    не открывайте вложения; нечасто получаете; почему это важно; ззовні організації; зовнішнього відправника;
    не переходьте за посиланнями; чому це важливо; εκτός του οργανισμού; εξωτερικό αποστολέα; εκτός οργανισμού;
    組織外から; 社外から; 外部から送信; 外部からのメール; 外部送信者; リンクをクリックしない; 添付ファイルを開かない; から頻繁にメールを受け取る; からメールを受け取ることはあまり;
    これが重要である理由; 来自组织外部; 来自外部; 外部发件人; 外部邮件; 请勿点击; 不要点击; 你通常不会收到; 您通常不会收到; 了解为什么这一点很重要; 來自外部; 外部寄件者; 請勿點擊;
    외부에서 발송; 조직 외부; 외부에서 온; 외부 발신자; 링크를 클릭하지; מחוץ לארגון; מקור חיצוני; من خارج المؤسسة; من خارج المنظمة;
    خارج الشركة; نگرانی; จากภายนอกองค์กร; bên ngoài tổ chức; từ bên ngoài; dari luar organisasi;
    di luar organisasi
""")

NOTICES = phrases("""
    working hours may not be your; working hours may be different from yours; obliged to reply outside;
    obligated to reply outside; expected to reply outside; personal data in accordance with;
    personal information in accordance with;
    email has been scanned; e-mail has been scanned; mail has been scanned; consider the environment; you received this message because you are subscribed;
    you are receiving this because you; to unsubscribe from this; think about the environment; environment before printing;
    心当たりがない; 心当たりのない; 秘密情報; 誤送信; 個人情報を含む; 이 메일은; 잘못 수신; 仅限于;
    confidentiality notice; information contained in this; intended solely for the addressee;
    solely for the addressee; please don't print; confidentiels et; confidenciales; confidenziali;
    exclusive de ses destinataires; allegati sono; du fått det av misstag; erehdyksessä;
    modtaget den ved en fejl; mottatt denne; yanlışlıkla; 错收; 受信された場合は; 删除; confidentiality note;
    confidential and may be; confidential and intended; is confidential and; are confidential;
    may be confidential; may contain confidential; contains confidential; contain confidential;
    may contain privileged; legally privileged; privileged and confidential; privileged information;
    privileged or confidential; intended recipient; intended addressee; intended only for; intended solely for;
    for the sole use of; solely for the use of; addressee only; the named addressee; if you have received this;
    if you received this; if you are not the named; received this email in error;
    received this e-mail in error; received this message in error; disclaimer:; legal disclaimer;
    email disclaimer; legal notice; please consider the environment; consider the environment before;
    think before you print; think before printing; before printing this; save a tree; save paper;
    views expressed in this; opinions expressed in this; unauthorized use; unauthorised use;
    unauthorized disclosure; unauthorised disclosure; any dissemination; dissemination, distribution;
    registered in england; company registered in; registered office; registered in;
    this email and any attachments; this e-mail and any attachments; this email and any files;
    this e-mail and any files; this message and any attachments; this e-mail message; privacy policy;
    privacy notice; unsubscribe; virus-free; no virus found; checked for viruses; scanned for viruses;
    this message has been scanned; e-mails are not secure; we accept no liability; accepts no liability;
    does not accept liability; vertrauliche; vertraulich und; vertraulich behandelt; rechtlich geschützte;
    nicht der richtige adressat; nicht der beabsichtigte; irrtümlich erhalten; unerlaubte kopieren;
    unbefugte weitergabe; unbefugtes kopieren; bitte prüfen sie, ob; bitte denken sie an die umwelt;
    denken sie an die umwelt; diese e-mail enthält; diese mail enthält; diese nachricht enthält;
    diese nachricht ist; haftungsausschluss; geschäftsführer:; geschäftsführung:; geschäftsführerin:;
    sitz der gesellschaft; amtsgericht; handelsregister; registergericht; hrb; ust-id; ust.-id; ust-idnr;
    datenschutzhinweise; datenschutzerklärung; informationen zum datenschutz; aufsichtsratsvorsitz;
    vorsitzender des aufsichtsrats; vorstand:; confidentiel et; sont confidentiels; est confidentiel;
    informations confidentielles; confidentialité; à l'attention exclusive; à l’attention exclusive;
    destiné exclusivement; destinataire de ce message; si vous n'êtes pas le destinataire;
    si vous avez reçu ce message par erreur; reçu ce message par erreur; reçu cet e-mail par erreur;
    pensez à l'environnement; pensez à l’environnement; avant d'imprimer; avant d’imprimer; n'imprimez ce;
    ce message et toutes les pièces; ce message et ses pièces; ce courriel et; toute utilisation non autorisée;
    información confidencial; es confidencial; aviso legal; aviso de confidencialidad; destinatario;
    si ha recibido este; por error; antes de imprimir; medio ambiente; este mensaje y sus archivos;
    este correo electrónico y; protección de datos; tratamiento de datos; informação confidencial;
    informações confidenciais; é confidencial; aviso de confidencialidade; destinatário; se recebeu esta;
    se você recebeu; pense no meio ambiente; esta mensagem pode conter; esta mensagem e;
    informazioni riservate; riservate e; ai sensi del; gdpr; se avete ricevuto; se ha ricevuto questo;
    prima di stampare; questo messaggio e; questa e-mail; uso esclusivo; vertrouwelijk;
    uitsluitend bestemd voor; niet de geadresseerde; geadresseerde; dit bericht kan informatie; dit bericht en;
    deze e-mail en; denk aan het milieu; per abuis; ten onrechte; konfidentiell; avsedd mottagare;
    avsedda mottagaren; fel mottagare; tänk på miljön; denna e-post; detta meddelande; fortrolig;
    rette modtager; tiltenkte mottaker; tænk på miljøet; tenk på miljøet; denne e-mail; denne e-posten;
    luottamuksell; vastaanottaja; poufn; adresatem; wiadomość zawiera; niniejsza wiadomość;
    treść tej wiadomości; zanim wydrukujesz; administratorem danych; důvěrn; dôvern; není-li; tato zpráva;
    tento e-mail; bizalmas; címzettje; confidențial; destinatarul; gizli; bu e-posta; bu mesaj ve;
    конфиденциальн; конфіденційн; адресатом; данное сообщение; это сообщение и; поверително; povjerljiv;
    poverljiv; zaupn; εμπιστευτικ; confidencial; konfidensial; rahasia; bảo mật; 机密; 機密; 保密; 収受人; 誤って受信; 本メール;
    本電子メール; 本邮件; 本郵件; 본 메일은; 본 이메일은; 기밀; סודי; חסוי; سري; سرية; محرمانه; ลับ; ความลับ
""")

# Of these one is enough, however short the line.
FOOTERS = frozenset(
    phrases("""
    intended only for the addressee; intended solely for the addressee; intended only for the recipient;
    intended only for the intended recipient; nur für den adressaten bestimmt; uniquement destiné à son destinataire;
    follow us on; find us on; connect with us on; think about the environment; consider the environment;
    environment before printing; think before you print; save a tree; denken sie an die umwelt
""")
)

# The line above small print.
HEADINGS = frozenset(
    phrases("""
    disclaimer; legal disclaimer; email disclaimer; confidentiality; confidentiality notice; confidentiality note;
    legal notice; notice; important; important notice; haftungsausschluss; vertraulichkeitshinweis; hinweis;
    avis de confidentialité; confidentialité; avertissement; aviso legal; aviso de confidencialidad;
    aviso de confidencialidade; avviso di riservatezza; avvertenza; vertrouwelijkheid; klauzula poufności;
    免責事項; 免责声明; 免責聲明
""")
)

# People write these too: one counts only beside another, or beside a word of warning.
MILD = frozenset(
    phrases("""
    if you are unsure; if you're unsure; if you are not sure; if in doubt; when in doubt; if you have any doubt;
    if you suspect; if you have any questions about this email; contact the help desk; contact the service desk;
    contact your it; contact it support; please contact it; im zweifel; bei zweifel; en cas de doute; en caso de duda;
    em caso de dúvida; in caso di dubbi; bij twijfel; w razie wątpliwości;
    verify the sender; unknown sender; report suspicious; report phishing; mark safe; use caution when; be cautious when;
    from outside the company; outside of the company; sent from outside; came from outside; comes from outside; is from outside;
    received from outside; from an external source; from an external party; sender is outside; von extern; kommt von extern;
    externe e-mail; externe mail; externe email; keine links; keine anhänge; links oder anhänge;
    links und anhänge; nicht auf links; wenn sie den absender; außerhalb der firma; source externe; courriel externe;
    mail externe; e-mail externe; ne cliquez pas; ne pas cliquer; n'ouvrez pas; fuera de la empresa;
    correo externo; de origen externo; origen externo; no haga clic; no hagas clic; fora da empresa;
    e-mail externo; email externo; origem externa; não clique; email esterna;
    e-mail esterna; mail esterna; non cliccare; externe bron; externt mejl;
    nie klikaj;
    neklikejte; neklikajte; 社外から; 来自外部; 來自外部; 不要点击
""")
)

WARNS = phrases("""
    caution; warning; attention; alert; notice; be careful; achtung; vorsicht; warnung; hinweis; wichtig;
    precaución; advertencia; atención; cuidado; atenção; aviso; alerta; attenzione; avviso; let op;
    waarschuwing; pas op; varning; obs; advarsel; bemærk; uwaga; pozor; upozornění; upozornenie; внимание;
    предупреждение; увага; dikkat; uyarı; 注意; 警告; 주의; 경고; huom; varoitus; figyelem; atenție; avertisment;
    προσοχή; זהירות; תשומת לב; تنبيه; تحذير; cảnh báo; peringatan; คำเตือน
""")
OUTSIDE = phrases("""
    external; outside; extern; außerhalb; ausserhalb; extérieur; fuera de; fora da; de fora; esterno; buiten;
    utanför; udefra; utenfra; utenfor; uden for; zewn; spoza; mimo; zvenč; внешн; из-за предел; зовнішн;
    ззовні; dış; harici; 外部; 社外; 組織外; 외부; ulkopuol; ulkoi; kívül; külső; afara; εξωτερικ; εκτός; חיצוני; מחוץ;
    خارج; bên ngoài; luar; ภายนอก
""")
# What a banner warns of, on the lines below its first.
CARE = phrases("""
    click; klick; clic; klik; link; attachment; sender; phishing; suspicious; care; caution; password; anhäng; anhang; absender; vorsicht; lien; pièces jointes;
    pièce jointe; expéditeur; prudence; enlace; adjunto; remitente; precaución; anexo; remetente; cautela; allegati; collegament;
    mittente; attenzione; bijlage; afzender; voorzichtig; koppeling; bilag; länk; avsändare; försiktig; vedhæft; afsender; forsigtig;
    vedlegg; lenke; avsender; forsiktig; liitte; linkkej; lähettäj; varovai; załącznik; nadawc; ostrożn; odkaz; příloh; príloh;
    odesílatel; odosielateľ; opatrn; melléklet; hivatkozás; feladó; atașament; expeditor; bağlantı; ekler; gönderen; dikkat; вложени;
    ссылк; отправител; осторожн; вкладен; посилан; відправник; обережн; συνδέσμ; συνημμέν; αποστολέα; リンク; 添付; 送信者; 差出人; 注意;
    链接; 附件; 发件人; 小心; 連結; 寄件者; 링크; 첨부; 발신자
""")
# What comes from outside, for a warning to be a gateway's.
MAILS = phrases("""
    mail; message; sender; nachricht; absender; courriel; expéditeur; correo; mensaje; remitente; mensagem; remetente; messaggio;
    mittente; bericht; afzender; e-post; meddelande; avsändare; meddelelse; afsender; avsender; melding; viesti; lähettäj; wiadomość;
    nadawc; zpráva; správa; odesílatel; odosielateľ; üzenet; feladó; levél; mesaj; expeditor; e-posta; ileti; gönderen; письм; почт;
    сообщени; отправител; лист; повідомлен; відправник; μήνυμα; αποστολέα; メール; 邮件; 郵件; 寄件; 发件; 메일; 발신; הודעה; דוא; رسالة; بريد;
    thư; pesan; surel; อีเมล
""")
WEAK = frozenset(
    phrases("""
    is confidential and; are confidential; may be confidential; contain confidential; contains confidential;
    addressee only; disclaimer:; legal notice; save paper; registered office; registered in; privacy policy;
    privacy notice; unsubscribe; geschäftsführer:; amtsgericht; handelsregister; vorstand:; confidentialité;
    destinatario; destinatário; por error; medio ambiente; protección de datos; gdpr; questa e-mail;
    esta mensagem e; geadresseerde; vertrouwelijk; ten onrechte; per abuis; dit bericht en; konfidentiell;
    detta meddelande; fortrolig; denne e-mail; denna e-post; denne e-posten; luottamuksell; vastaanottaja;
    poufn; adresatem; důvěrn; dôvern; tento e-mail; tato zpráva; bizalmas; címzettje; confidențial;
    destinatarul; gizli; конфиденциальн; конфіденційн; адресатом; поверително; povjerljiv; poverljiv; zaupn;
    εμπιστευτικ; confidencial; konfidensial; rahasia; bảo mật; 机密; 機密; 保密; 기밀; סודי; חסוי; سري; سرية; محرمانه;
    ลับ; ความลับ; vertrauliche; diese e-mail enthält; diese mail enthält; diese nachricht ist;
    diese nachricht enthält; this e-mail message; 本メール; 本邮件; 本郵件; 本電子メール; ai sensi del; uso esclusivo
""")
)
