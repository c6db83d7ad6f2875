"""How people end a mail, in lower case, without the comma; and how they begin one."""
# ruff: noqa: RUF001 - letters and dashes of many languages are meant as they stand.

from handlers.mail.newtext.words.phrases import phrases

# They end a mail, whatever follows them.
CLOSINGS = phrases("""
    best; best regards; best wishes; kind regards; kindest regards; warm regards; warmest regards; regards;
    rgds; brgds; br; kr; b/r; with best regards; with kind regards; with regards; many regards; all the best;
    grtz; grtjs; gtz; greets; salu2; bss; bjs; beijos; abç; cdlmt; bien cdt;
    sincerely; yours sincerely; sincerely yours; yours truly; yours faithfully; yours; respectfully;
    respectfully yours; cordially; cheers; take care; have a great day; have a nice day; have a good day;
    have a good one; have a great weekend; have a nice weekend; have a good weekend; best rgds;
    regards and thanks; talk soon; speak soon; bye; ciao; warmly; bests; xx; with gratitude; onwards;
    salutations; with warm regards; thanks and regards; thanks & regards; thank you and regards;
    thanks and best regards; thanks & best regards; thanks and kind regards; thanks, best regards;
    mit freundlichen grüßen; mit freundlichen grüssen; mit freundlichem gruß; mit freundlichem gruss;
    mit besten grüßen; mit besten grüssen; mit bestem gruß; mit herzlichen grüßen; mit lieben grüßen;
    mit vielen grüßen; mit sonnigen grüßen; freundliche grüße; freundliche grüsse; beste grüße; beste grüsse;
    bester gruß; viele grüße; viele grüsse; vielen dank und viele grüße; vielen dank und beste grüße;
    vielen dank und freundliche grüße; danke und gruß; danke und viele grüße; danke und beste grüße;
    danke und lg; liebe grüße; liebe grüsse; lieben gruß; herzliche grüße; herzliche grüsse; schöne grüße;
    schönen gruß; gruß; gruss; grüße; grüsse; grüße aus berlin; lg; vg; mfg; bg; hg; mfg.; m.f.g.;
    mit freundlichen gruessen; viele gruesse; beste gruesse; hochachtungsvoll; schönen tag noch;
    schönes wochenende; servus; cordialement; bien cordialement; très cordialement; cdlt; cdt; bien à vous;
    bien à toi; amicalement; sincères salutations; salutations distinguées; meilleures salutations;
    avec mes meilleures salutations; bonne journée; bonne soirée; belle journée; très bonne journée;
    bon week-end; respectueusement; à bientôt; bises; cordialement vôtre; sincèrement; bàv; saludos; un saludo;
    saludos cordiales; cordiales saludos; un cordial saludo; cordial saludo; un saludo cordial; atentamente;
    atte; atte.; saludos atentos; abrazos; un abrazo; muchos saludos; cordialmente; quedo atento; quedo atenta;
    quedo a la espera; slds; feliz día; que tengas un buen día; atenciosamente; att; att.; cumprimentos;
    melhores cumprimentos; com os melhores cumprimentos; cordiais cumprimentos; abraço; abraços; um abraço;
    abs; grato; grata; saudações; respeitosamente; bom dia a todos; cpts; at.te; atte,; cordiali saluti;
    distinti saluti; un cordiale saluto; saluti; un saluto; tanti saluti; a presto; buona giornata;
    buona serata; buon lavoro; un caro saluto; met vriendelijke groet; met vriendelijke groeten;
    vriendelijke groet; vriendelijke groeten; hartelijke groet; hartelijke groeten; groet; groeten; groetjes;
    mvg; mvrgr; met hartelijke groet; fijne dag; hoogachtend; vr. gr.; gr; gr.; med vänlig hälsning;
    med vänliga hälsningar; vänliga hälsningar; vänligen; hälsningar; mvh; bästa hälsningar; hälsning;
    med venlig hilsen; venlig hilsen; de bedste hilsner; bedste hilsner; hilsen; mange hilsner; vh; kh;
    kærlig hilsen; med vennlig hilsen; vennlig hilsen; med vennlige hilsener; beste hilsen; vennlige hilsener;
    hilsner; ystävällisin terveisin; terveisin; parhain terveisin; yst. terv.; terv.; terv; t.;
    kunnioittavasti; ystävällisesti; z poważaniem; pozdrawiam; z wyrazami szacunku; pozdrawiam serdecznie;
    serdecznie pozdrawiam; serdeczne pozdrowienia; pozdrowienia; łączę wyrazy szacunku; pzdr; pozdr.;
    miłego dnia; s pozdravem; s přátelským pozdravem; hezký den; zdravím; s úctou; pěkný den; s pozdravom;
    pekný deň; s priateľským pozdravom; üdvözlettel; tisztelettel; üdv; üdv.; szép napot; baráti üdvözlettel;
    köszönettel; cu stimă; cu respect; toate cele bune; o zi bună; numai bine; saygılarımla; saygılar;
    iyi çalışmalar; sevgiler; selamlar; iyi günler; kolay gelsin; с уважением; с наилучшими пожеланиями;
    всего доброго; с ув.; с ув; всего хорошего; хорошего дня; з повагою; з найкращими побажаннями; гарного дня;
    с уважение; поздрави; lep pozdrav; lp; srdačan pozdrav; srdačno; pozdrav; lijep pozdrav; s poštovanjem;
    с поштовањем; pozdravi; με εκτίμηση; φιλικά; χαιρετισμούς; με φιλικούς χαιρετισμούς;
    ευχαριστώ εκ των προτέρων; lugupidamisega; parimat; tervitades; ar cieņu; pagarbiai; linkėjimai;
    geros dienos; salutacions; salutacions cordials; cordialment; atentament; agur bero bat; agur; saúdos;
    med kveðju; kveðja; kær kveðja; bestu kveðjur; よろしくお願いします; よろしくお願いいたします; よろしくお願い致します; 宜しくお願いします;
    宜しくお願いいたします; 宜しくお願い致します; どうぞよろしくお願いいたします; 以上; 以上です; 以上、よろしくお願いいたします; 以上、よろしくお願いします; 敬具; 草々; 何卒よろしくお願いいたします;
    何卒宜しくお願い申し上げます; 取り急ぎご連絡まで; 今後ともよろしくお願いいたします; 引き続きよろしくお願いいたします; 此致; 敬祝; 敬礼; 此致敬礼; 祝好; 顺祝商祺; 谢谢,祝好; 此致 敬礼;
    祝商祺; 敬上; 順頌商祺; 祝工作顺利; 顺颂商祺; 此致敬禮; 감사합니다; 드림; 올림; 배상; 수고하세요; 안녕히 계세요; 감사합니다. 수고하세요; 감사드립니다; בברכה; בכבוד רב;
    תודה ובברכה; מיטב הברכות; في أمان الله; مع أطيب التحيات; مع خالص التحية; تحياتي; مع التحية; مع تحياتي;
    وتفضلوا بقبول فائق الاحترام; با احترام; با تشکر; ارادتمند; ขอแสดงความนับถือ; ด้วยความเคารพ; trân trọng;
    thân mến; trân trọng kính chào; salam; salam hormat; hormat saya; hormat kami; sekian; sekian terima kasih;
    सादर; धन्यवाद सहित
""")

# They end a mail only where a name follows: alone they are part of what was said.
THANKS = phrases("""
    thanks; thank you; thx; ty; many thanks; thanks a lot; thanks so much; thanks again; thank you very much;
    thanks in advance; thank you in advance; thanks much; tks; tia; thanks very much; much appreciated;
    with thanks; thanks a million; thank you so much; danke; vielen dank; besten dank; herzlichen dank;
    danke schön; dankeschön; danke sehr; danke im voraus; vielen dank im voraus; danke dir; danke euch; merci;
    merci beaucoup; merci d'avance; merci par avance; avec mes remerciements; en vous remerciant; grand merci;
    gracias; muchas gracias; mil gracias; gracias de antemano; obrigado; obrigada; muito obrigado;
    muito obrigada; desde já obrigado; obg; grazie; grazie mille; molte grazie; tante grazie; dank; bedankt;
    alvast bedankt; dank je; dank u; dank u wel; dank je wel; hartelijk dank; veel dank; dankjewel; tack;
    tack så mycket; tack på förhand; tak; mange tak; på forhånd tak; takk; mange takk; tusen takk;
    på forhånd takk; kiitos; kiitos paljon; kiitoksia; dziękuję; dzięki; z góry dziękuję; dziękuję bardzo;
    děkuji; díky; děkuji předem; ďakujem; vďaka; köszönöm; köszi; előre is köszönöm; mulțumesc; multumesc;
    mersi; teşekkürler; teşekkür ederim; sağolun; спасибо; большое спасибо; заранее спасибо; дякую; щиро дякую;
    благодаря; hvala; hvala vam; хвала; ευχαριστώ; ευχαριστώ πολύ; aitäh; tänan; paldies; ačiū; dėkoju;
    gràcies; moltes gràcies; grazas; eskerrik asko; ありがとうございます; ありがとうございました; ありがとう; 谢谢; 謝謝; 多谢; 感谢; 고맙습니다;
    תודה; תודה רבה; شكرا; شكراً; شكرا لك; شكرا جزيلا; متشکرم; ممنون; ขอบคุณ; ขอบคุณครับ; ขอบคุณค่ะ; cảm ơn;
    xin cảm ơn; terima kasih; makasih; धन्यवाद; takk fyrir; faleminderit
""")

GREETINGS = phrases("""
    hi; hello; hey; dear; good morning; good afternoon; good evening; hallo; guten tag; guten morgen; liebe;
    lieber; sehr geehrte; sehr geehrter; moin; servus; grüezi; bonjour; salut; bonsoir; cher; chère; hola;
    estimado; estimada; querido; querida; buenos días; buenas tardes; olá; oi; prezado; prezada; caro; cara;
    bom dia; boa tarde; ciao; buongiorno; salve; gentile; beste; geachte; goedemorgen; dag; hej; hei; hejsan;
    kære; kjære; god dag; moi; terve; cześć; dzień dobry; witam; ahoj; dobrý den; szia; kedves; tisztelt; bună;
    bună ziua; merhaba; selam; sayın; привет; здравствуйте; добрый день; уважаемый; уважаемая; вітаю;
    добрий день; здравейте; zdravo; pozdrav; bok; γεια σου; γεια σας; αγαπητέ; αγαπητή; tere; sveiki; labas;
    benvolgut; שלום; היי; مرحبا; السلام عليكم; سلام; สวัสดี; chào; xin chào; halo; hai; नमस्ते; 你好; 您好; 안녕하세요
""")
