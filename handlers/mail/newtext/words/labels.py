"""The labels of a header block that a client puts above the history, by kind, in lower case, without the colon."""
# ruff: noqa: RUF001 - letters and dashes of many languages are meant as they stand.

from handlers.mail.newtext.words.phrases import phrases

FROM = phrases("""
    from; von; од; de; da; van; från; fra; lähettäjä; od; od kogo; nadawca; odesílatel; odosielateľ; feladó;
    kimden; gönderen; от; от кого; отправитель; від; від кого; відправник; από; αποστολέας; expéditeur;
    remitente; remetente; mittente; afzender; avsändare; afsender; avsender; absender; 差出人; 送信者; 发件人; 寄件人; 寄件者;
    보낸 사람; 보낸사람; 보낸이; 발신; 발신자; מאת; من; از; จาก; từ; người gửi; dari; daripada; pengirim; expeditor; de la;
    saatja; nuo; no; sūtītājs; siuntėjas; pošiljatelj; posiljatelj; šalje; podatel; подател; від:; de part de;
    frå; frá; prej; nga; प्रेषक; से; ಇಂದ; mula kay; mula sa; from name; sender; message from; igorlea; nork;
    oddo; kto
""")
SENT = phrases("""
    sent; date; sent on; date sent; gesendet; datum; gesendet am; envoyé; envoyé le; date d'envoi; enviado;
    enviado el; enviada; enviada em; enviado em; enviado a; fecha; data; inviato; inviata; data invio;
    verzonden; verstuurd; skickat; skickades; sendt; dato; lähetetty; päivämäärä; päiväys; wysłano; wysłany;
    data wysłania; wysłane; odesláno; odoslané; poslané; dátum; elküldve; küldve; küldés ideje; gönderildi;
    gönderme tarihi; gönderilme tarihi; tarih; отправлено; дата; дата отправки; надіслано; відправлено;
    дата надсилання; στάλθηκε; εστάλη; ημερομηνία; 送信日時; 日時; 日付; 送信日; 发送时间; 发送日期; 日期; 寄件日期; 傳送時間; 寄件時間; 时间; 時間;
    傳送日期; 보낸 날짜; 날짜; 보낸날짜; 보낸 시간; נשלח; בתאריך; תאריך; تاريخ الإرسال; تم الإرسال; التاريخ; أرسلت; تاریخ; ส่ง;
    วันที่; ส่งเมื่อ; ngày; đã gửi; ngày gửi; gửi; dikirim; tanggal; terkirim; dihantar; tarikh; trimis;
    trimisă; trimis la; dată; saadetud; kuupäev; išsiųsta; data:; nosūtīts; datums; poslano; poslato;
    изпратено; изпратено на; пратено; послато; enviat; enviat el; sendt den; sent at; sendt:; bidalia; bidalita; dërguar;
    भेजा गया; दिनांक; तारीख; gestuur; sent date; received; time; dag; dagsetning
""")
TO = phrases("""
    to; an; à; a; para; naar; aan; till; til; vastaanottaja; do; komu; címzett; kime; alıcı; кому; до; προς;
    destinataire; destinataires; destinatario; destinatari; destinatário; 宛先; 收件人; 收件者; 받는 사람; 받는사람; 받는이; 수신;
    수신자; אל; ל; إلى; الى; به; ถึง; đến; tới; người nhận; kepada; untuk; către; catre; la; saaja; kam; kellele;
    kam:; adresāts; gavėjas; za; prima; prejemnik; получател; до:; за; per a; per; nori; për; प्रति; को;
    प्रापक; recipient; recipients; empfänger; adresat; mottagare; modtager; mottaker; ontvanger; tot
""")
SUBJECT = phrases("""
    subject; betreff; objet; asunto; assunto; oggetto; onderwerp; ämne; emne; aihe; temat; předmět; predmet;
    tárgy; konu; тема; θέμα; 件名; 主题; 主題; 主旨; 제목; נושא; الموضوع; موضوع; เรื่อง; หัวเรื่อง; chủ đề; tiêu đề;
    subjek; perihal; subyek; subiect; teema; tema; temats; naslov; zadeva; относно; наслов; предмет; assumpte;
    gaia; subjekti; विषय; re; betr.; betreft; efni; asia; otsikko; thema; titolo; titel; sujet;
    rubrik; ogg; 主 题
""")
OTHER = phrases("""
    cc; bcc; kopie; kopio; copie à; copie; copia; kopia; kópia; kopi; másolat; másolatot kap; bilgi; копия;
    копія; κοιν; κοιν.; 抄送; 副本; 참조; 숨은참조; עותק; نسخة; สำเนา; đồng kính gửi; tembusan; cópia; c.c.; kk; dw; udw;
    ccn; cci; cco; skrytá kopie; reply-to; reply to; antwort an; importance; priority; priorität; wichtigkeit;
    attachments; anlagen; anhänge; pièces jointes; vedlegg; bilagor; datos adjuntos; anexos; allegati;
    bijlagen; załączniki; přílohy; prílohy; mellékletek; ekler; вложения; 添付ファイル; 附件; 첨부; organization;
    organisation; message-id; résumé; vrácená; bilagt; vedhæftede filer; liitteet; wg; kopie an; in kopie;
    koopia; kopija; kopē; kt; másolat:; sensitivity; return-path; x-mailer; sender; list-id; category;
    categories; kategorien; message du; attachment; anlage; pièce jointe; allegato; adjunto; bijlage
""")

KINDS: dict[str, str] = {
    **dict.fromkeys(OTHER, "other"),
    **dict.fromkeys(TO, "to"),
    **dict.fromkeys(SENT, "sent"),
    **dict.fromkeys(SUBJECT, "subject"),
    **dict.fromkeys(FROM, "from"),
}

# What stands between rules: "-----Original Message-----".
SEPARATORS = phrases("""
    original; original message; original mail; original e-mail; forwarded message; forwarded by;
    forwarded mail; begin forwarded message; reply message; original appointment; reply original;
    replied message; ursprüngliche nachricht; original-nachricht; originalnachricht; ursprüngliche mail;
    ursprüngliche e-mail; weitergeleitete nachricht; anfang der weitergeleiteten nachricht; originalmail;
    ursprungliche nachricht; message d'origine; message d’origine; message original; message transféré;
    message transmis; début du message réexpédié; début du message transféré; mail original; courriel original;
    mail transféré; mensaje original; mensaje reenviado; inicio del mensaje reenviado; correo original;
    mensagem original; mensagem encaminhada; mensagem reencaminhada; início da mensagem reencaminhada;
    e-mail original; messaggio originale; messaggio inoltrato; inizio messaggio inoltrato;
    messaggio di origine; oorspronkelijk bericht; oorspronkelijke bericht; doorgestuurd bericht;
    begin doorgestuurd bericht; origineel bericht; oprindelig meddelelse; oprindelig besked;
    videresendt besked; videresendt meddelelse; start på videresendt besked; originalmeddelande;
    ursprungligt meddelande; vidarebefordrat meddelande; vidarebefordrat brev; vidarebefordrat mejl;
    opprinnelig melding; original melding; videresendt melding; originalmelding; alkuperäinen viesti;
    välitetty viesti; välitetty viesti alkaa; edelleenlähetetty viesti; wiadomość oryginalna;
    oryginalna wiadomość; wiadomość przekazana; przekazana wiadomość; wiadomość pierwotna;
    treść przekazanej wiadomości; początek przekazywanej wiadomości; původní zpráva; původní e-mail;
    přeposlaná zpráva; pôvodná správa; preposlaná správa; začátek přeposílané zprávy; eredeti üzenet;
    továbbított üzenet; eredeti levél; továbbított levél; mesajul original; mesaj original;
    mesaj redirecționat; mesajul redirecționat; mesaj inițial; orijinal ileti; özgün ileti; orijinal mesaj;
    iletilmiş mesaj; yönlendirilen ileti; iletilen ileti; iletilen mesaj; исходное сообщение;
    оригинальное сообщение; пересылаемое сообщение; пересланное сообщение; исходное письмо;
    перенаправленное сообщение; начало переадресованного сообщения; пересылаемое письмо; вихідне повідомлення;
    переслане повідомлення; початкове повідомлення; оригінальне повідомлення; пересилається повідомлення;
    оригинално съобщение; препратено съобщение; оригинална порука; izvorna poruka; originalna poruka;
    proslijeđena poruka; prosleđena poruka; prosljeđena poruka; izvirno sporočilo; posredovano sporočilo;
    αρχικό μήνυμα; προωθημένο μήνυμα; πρωτότυπο μήνυμα; αρχή προωθημένου μηνύματος; algne sõnum; algkiri;
    edastatud kiri; algne kiri; originalus laiškas; pradinis laiškas; originalus pranešimas;
    persiųstas laiškas; sākotnējais ziņojums; oriģinālais ziņojums; pārsūtīts ziņojums; persiųstas pranešimas;
    missatge original; missatge reenviat; mensaxe orixinal; mensaxe reenviada; jatorrizko mezua; 元のメッセージ;
    転送メッセージ; 転送されたメッセージ; オリジナルメッセージ; 元のメール; 原文; 原始邮件; 转发邮件; 转发的邮件; 原邮件; 原始郵件; 原始信件; 轉寄郵件; 轉寄的郵件; 轉寄信件; 回复的原邮件;
    转发邮件信息; 原始消息; 回复的邮件; 原信; 原郵件; 원본 메일; 원본 메시지; 원본 이메일; 원본메일; 전달된 메시지; 전달된 메일; 원본메세지; 원본 메세지; הודעה מקורית;
    הודעה שהועברה; הודעה מועברת; الرسالة الأصلية; رسالة معاد توجيهها; الرسالة المعاد توجيهها; رسالة أصلية;
    پیام اصلی; پیام ارسال شده; پیام فوروارد شده; ข้อความต้นฉบับ; ข้อความที่ส่งต่อ; ต้นฉบับข้อความ; thư gốc;
    tin nhắn gốc; thư đã chuyển tiếp; tin nhắn được chuyển tiếp; pesan asli; pesan terusan;
    pesan yang diteruskan; mesej asal; mesej asli; mesej dimajukan; mesej terusan; मूल संदेश; अग्रेषित संदेश;
    oorspronklike boodskap; upprunaleg skilaboð; upphafleg skilaboð; in reply to; quoted text; zitierter text;
    texte cité
""")
FORWARDS = phrases("""
    forward; weitergeleit; transf; reenviad; encaminhad; inoltrat; doorgestuurd; videresend; vidarebefordr; 转发;
    転送; 전달; пересыл; переслан; przekazan
""")
# Separators that go on with a name.
PASSED_ON = phrases("""
    forwarded by; forwarded message from; message from; original message from; weitergeleitet von;
    weitergeleitete nachricht von; nachricht von; ursprüngliche nachricht von; transféré par; message transféré de;
    message de; reenviado por; mensaje de; mensaje reenviado de; encaminhado por; mensagem de; inoltrato da;
    messaggio da; doorgestuurd door; bericht van; vidarebefordrat av; videresendt af; videresendt av; przekazane przez
""")
