"""What telephones and clients put under a mail by themselves, in lower case.

`STARTS` begin such a line, `ENDS` end one (German, Japanese, Turkish … put the verb last), `PAGES` are
where they lead.
"""
# ruff: noqa: RUF001 - letters and dashes of many languages are meant as they stand.

from handlers.mail.newtext.words.phrases import phrases

STARTS = phrases("""
    laden sie outlook; beziehen sie outlook; preuzmite outlook; nabavite outlook; pobierz program outlook; télécharger l'application outlook;
    descargue outlook; descarga outlook; scarica l'app outlook; download de outlook; ladda ned outlook; lataa outlook; stiahnuť outlook;
    sent from my; sent from mail for windows; sent from outlook; sent from yahoo; sent from the all new;
    sent from the new; sent from gmail; sent from a mobile; sent from mobile; sent from samsung;
    sent from proton; sent from iphone; sent from ipad; sent from android; sent from nine; sent from blue;
    sent from fastmail; sent from hey; sent from mymail; sent from email.; sent from an; sent from apple;
    sent from aol; sent from spark; sent from edison; sent from tutanota; sent from workspace one;
    sent from boxer; sent from newton; sent from postbox; sent from mailbird; sent from front;
    sent from airmail; sent from zoho; sent from surface; sent from windows; sent from our; sent from canary;
    sent via superhuman; sent via the samsung; sent via; sent with proton; sent with spark;
    sent with mailtrack; sent with; sent securely from; sent by my; sent using; sent on the go;
    sent on the move; sent while mobile; sent mobile; securely sent with; secured with; get outlook for;
    get bluemail for; get yahoo mail; get the outlook app; get typeapp; written on my phone; typed on my phone;
    typed with thumbs; typed on glass; dictated; please excuse brevity; please excuse typos;
    please excuse the brevity; please excuse any typos; please forgive typos; please forgive the brevity;
    excuse brevity; excuse typos; apologies for brevity; apologies for typos; pardon brevity; pardon typos;
    envoyée depuis; brevity due to mobile; von meinem; von meiner; von yahoo mail; مُرسل من; vom iphone; vom ipad; vom handy;
    vom smartphone; von iphone; von mobil; gesendet von; gesendet mit; gesendet vom; gesendet über;
    gesendet aus; gesendet per; mobil gesendet; von unterwegs gesendet; diese nachricht wurde von meinem;
    diese e-mail wurde von meinem; diese mail wurde von meinem; holen sie sich outlook; outlook für ios;
    outlook für android; outlook für mac; outlook-app für; outlook pour; outlook para; outlook per;
    outlook voor; outlook for; verzonden via; verzonden vanaf; verzonden vanuit; download outlook; 來自我的; 從我的;
    enviado dende; sent fra; verzonden met; verstuurd vanaf; verstuurd via; verstuurd met; verstuurd vanuit;
    envoyé de mon; envoyé depuis; envoyé à partir; envoyé avec; envoyé via; envoyé par mon;
    télécharger outlook; télécharger outlook pour; obtenez outlook; obtenir outlook; provenance : courrier;
    provenance :; enviado desde; enviado con; enviado a través de; enviado vía; obtener outlook; obtén outlook;
    descargar outlook; enviado do meu; enviado do; enviado via; enviado a partir; enviado pelo; enviado com;
    enviado de meu; enviado de mi; enviada do meu; enviado no meu; obter o outlook; obtenha o outlook;
    baixe o outlook; inviato da; inviato dal; inviato con; inviato tramite; scarica outlook; ottieni outlook;
    skickat från; skickat med; skickades från; skickat via; hämta outlook; skaffa outlook; sendt fra;
    sendt med; sendt via; hent outlook; få outlook; last ned outlook; lähetetty; hanki outlook; wysłane z;
    wysłano z; wysłano ze; wysłane za pomocą; wiadomość wysłana z; pobierz outlook; pobierz aplikację outlook;
    uzyskaj outlook; odesláno z; odesláno ze; odesláno pomocí; odesláno prostřednictvím; poslané z; odoslané z;
    získejte outlook; získat outlook; stáhnout outlook; získajte outlook; získať outlook; trimis de pe;
    trimis din; trimis cu; obțineți outlook; descărcați outlook; отправлено с; отправлено из; отправлено через;
    отправлено от; получить outlook; скачать outlook; загрузите outlook; надіслано з; надіслано через;
    відправлено з; отримати outlook; изпратено от; изпратено с; послато са; poslato sa; poslano s; poslano z;
    poslano sa; στάλθηκε από; εστάλη από; απεσταλμένο από; αποστολή από; λήψη του outlook; saadetud minu;
    nosūtīts no; išsiųsta iš; siųsta iš; enviat des; obteniu outlook; dikirim dari; dihantar dari;
    dapatkan outlook; đã gửi từ; được gửi từ; gửi từ; tải outlook; tải xuống outlook; ส่งจาก; รับ outlook;
    ดาวน์โหลด outlook; 从我的; 发自我的; 發自我的; 发自; 發自; 傳送自; 从 iphone; 从我; 寄自; 獲取 outlook; 获取 outlook; 获取适用于;
    取得 outlook; 取得適用於; 通过 outlook; 来自我的; 發送自; 나의 iphone; 나의 galaxy; 내 iphone; 삼성 휴대폰에서; iphone에서; galaxy에서;
    ios용 outlook; android용 outlook; 모바일에서; iosversion; ios 版 outlook; android 版 outlook; outlook for ios;
    outlook for android; ios用outlook; outlook for ios を; android 用 outlook; ios 用 outlook; נשלח מה; נשלח מ;
    נשלח באמצעות; קבל את outlook; השג את outlook; أُرسلت من; أرسلت من; مرسل من; تم الإرسال من; تم إرساله من;
    الحصول على outlook; ارسال شده از; ارسال از; मेरे iphone; eu enviei do; bidalia nire; seolta ó; anfonwyd o;
    poslano iz; ipadから送信; iphoneから送信; 私のiphoneから; スマートフォンから送信; galaxyから送信; virus-free.; virenfrei.;
    libre de virus.; livre de vírus.; garanti sans virus.; sans virus.; privo di virus.; virusvrij.;
    wolny od wirusów.; neobsahuje žádné viry.; bez virů.; scanned by; this email has been checked for viruses;
    this e-mail has been checked for viruses; this email was checked for viruses; diese e-mail wurde von avast;
    diese e-mail wurde auf viren; l'absence de virus; este correo electrónico ha sido comprobado;
    el software de antivirus avast; este email foi escaneado; questa e-mail è stata controllata;
    deze e-mail is gecontroleerd op virussen; yahoo mail: search; yahoo mail: buscar; yahoo mail:;
    do you yahoo!?; sent from the; composed on; composed with; mit der gmx; mit der web.de;
    gesendet mit der telekom; diese nachricht wurde mit; posted from; mobile mail; tapped out on; thumbed from;
    via mobile; message sent from; message envoyé de; message envoyé depuis; mensaje enviado desde;
    mensagem enviada; messaggio inviato
""")

ENDS = phrases("""
    から送信; から送信されました; から送信しました; より送信; で送信; 에서 보냄; 에서 보낸; 에서 전송됨; 에서 보냈습니다; 에서 작성했습니다; gönderildi;
    dan gönderildi; göndərilib; küldve; elküldve; से भेजा गया; saadetud; bidalia; 傳送; 发送; 發送; 寄出; を入手; を入手する;
    ダウンロード; 다운로드; edinin; indirin; letöltése; beszerzése; downloaden
""")
# What such a line names: a thing to write on, or a client.
THINGS = phrases("""
    iphon; ipad; ipod; ios; android; outlook; samsung; galaxy; huawei; xiaomi; mobil; handy; smartphone;
    telefon; cell phone; mobile phone; my phone; blackberry; mail for; mail app; app:; mail.ru; mail für; mail voor;
    mail til; mail pour; courrier pour; correo para; posta per; poczta dla; e-post för; e-post for; email para;
    yahoo mail; aol; zoho; k-9; proton; spark; superhuman; tuta; nine; bluemail; fastmail; hey; front; edison;
    canary; shortwave; notion mail; mimestream; thunderbird; missive; polymail; mailspring; spike;
    aqua mail; vivaldi; foxmail; newton; airmail; boxer; mailbird; postbox; touchdown; mailtrack; gmail; gmx; web.de; telekom;
    verizon; t-mobile; pixel; oneplus; tablet; windows; nokia; sony; oppo; xperia; motorola; watch; unterwegs;
    brevity; typos; thumbs; siri; on the go; on the move; avast; avg; virus; puhelime; teléfono; telefono;
    téléphone; celular; móvil; portable; телефон; смартфон; яндекс; ios:; スマート; 携帯; アプリ; 手机; 手機; 휴대폰; 모바일;
    הנייד; אייפון; هاتف; فون; फ़ोन; फोन; điện thoại; โทรศัพท์; cep; dispositivo; appareil; apparaat; gerät;
    device; urządzen; zařízen; laite; enhet; enhed; aparat
""")
# Whose it is: who writes "my" there names whatever they like.
MINE = phrases("""
    my; mon; ma; mi; meu; minha; mio; mia; mijn; min; mitt; mojego; mojej; mého; môjho; meg; minu; mano; mana;
    benim; 我的; 私の; 나의; 내; mojega; mog; nire; saya; tôi; μου; моего; моей; мого; моєї; моя; мојег; meva; meus
""")
# What only a client says.
REACTIONS = phrases("""
    reacted via gmail; reacted to your message; google.com/gmail/about; aus gmail reagiert; réagi via gmail;
    reagierte auf ihre nachricht; hat über gmail reagiert
""")
# The pages of clients.
PAGES = phrases("""
    aka.ms/; sprh.mn; superhuman.com; proton.me;
    protonmail.com; go.onelink.me; readdle.com/spark; sparkmailapp.com; mailtrack.io; avast.com/; avg.com/;
    bluemail.me; fastmail.com; overview.mail.yahoo.com; go.microsoft.com/fwlink; canarymail.io; tutanota.com;
    tuta.com; mobile.yahoo; hey.com; k9mail; missiveapp.com;
    getmailspring.com; emclient.com; newtonhq.com; spikenow.com
""")
