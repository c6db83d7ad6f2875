"""What subjects of automatic answers begin or end with, and what such answers say; in lower case."""
# ruff: noqa: RUF001 - letters and dashes of many languages are meant as they stand.

from handlers.mail.newtext.words.phrases import phrases

# A subject that begins with one, or has it behind "Re: ".
HINTS = phrases("""
    automatic reply; auto reply; auto-reply; autoreply; auto; auto response; autoresponse; out of office;
    out of the office; ooo; ooo reply; away from; on vacation; vacation; automatische antwort; abwesenheit;
    abwesenheitsnotiz; abwesenheitsnachricht; abwesend; autoantwort; nicht im büro; ich bin nicht im büro;
    réponse automatique; absence; absence du bureau; message d'absence; respuesta automática;
    fuera de la oficina; fuera de oficina; resposta automática; resposta automàtica; ausência;
    ausência temporária; fora do escritório; risposta automatica; fuori sede; fuori ufficio;
    automatisch antwoord; afwezig; afwezigheid; autosvar; automatiskt svar; automatisk svar; frånvaro;
    fraværende; automaattinen vastaus; poissa; odpowiedź automatyczna; autoodpowiedź; nieobecność;
    automatická odpověď; automatická odpoveď; automatikus válasz; otomatik yanıt; otomatik cevap;
    răspuns automat; автоматический ответ; автоответ; автоматична відповідь; автоматичен отговор; 自動応答;
    自動返信; 不在; 自动回复; 自动答复; 自動回覆; 自動回信; 자동 회신; 자동 응답; 부재중; תשובה אוטומטית; رد تلقائي;
    الرد التلقائي; پاسخ خودکار; αυτόματη απάντηση; automatski odgovor; samodejni odgovor; automaatvastus;
    automatinis atsakymas; automātiska atbilde; ตอบกลับอัตโนมัติ; การตอบกลับอัตโนมัติ; trả lời tự động;
    balasan otomatis; balasan automatik; स्वचालित उत्तर; undeliverable; delivery status notification;
    mail delivery failed; returned mail; failure notice; unzustellbar; delivery failure; undelivered mail;
    read; not read; gelesen; ungelesen; lu; non lu; leído; no leído; letto; lida; gelezen
""")
# People begin subjects with these too.
COMMON = frozenset(
    phrases("""
    auto; absence; vacation; on vacation; away from; read; not read; gelesen; ungelesen; lu; non lu; leído; no leído; letto;
    lida; gelezen; poissa; 不在; ausência; frånvaro; nieobecność; abwesenheit; abwesend; afwezig
""")
)
# A subject that ends with one: "Dana Reed is out of the office".
SUBJECT_ENDS = phrases("""
    is out of the office; is out of office; is away; ist nicht im büro; ist nicht im hause; ist abwesend;
    ist außer haus; est absent; est absente; est absent du bureau; está fuera de la oficina; está ausente;
    è fuori ufficio; is afwezig; är inte på kontoret; er ikke på kontoret
""")
# What such an answer says.
AWAY = phrases("""
    out of office; out of the office; on vacation; on holiday; on annual leave; on leave; annual leave;
    parental leave; maternity leave; away from the office; away from my desk; limited access to email;
    limited access to e-mail; limited access to my email; no access to email; upon my return; im urlaub;
    in urlaub; nicht im büro; nicht im hause; außer haus; abwesend; elternzeit; auf dienstreise;
    nicht weitergeleitet; nicht erreichbar; en congé; en vacances; absent du bureau; absente du bureau;
    suis absent; suis absente; serai absent; serai absente; fuera de la oficina; de vacaciones; estoy ausente;
    estaré ausente; fora do escritório; de férias; estou ausente; estarei ausente; fuori ufficio;
    fuori sede; in ferie; in vacanza; afwezig; met vakantie; op vakantie; met verlof; på semester;
    inte på kontoret; föräldraledig; på ferie; har ferie; ikke på kontoret; fraværende; lomalla; poissa;
    na urlopie; nieobecny; nieobecna; poza biurem; na dovolené; na dovolenke; mimo kancelář; szabadságon;
    házon kívül; izinde; izindeyim; ofis dışında; în concediu; в отпуске; у відпустці; поза офісом; в отпуск;
    отсутствую; отсъствам; σε άδεια; απουσιάζω; εκτός γραφείου; na godišnjem; na dopustu; puhkusel; atostogauju;
    atvaļinājumā;休暇; 不在; 休みをいただ; 休假; 外出; 休暇中; 휴가; 부재; בחופשה; מחוץ למשרד; في إجازة; خارج المكتب; در مرخصی;
    ลาพัก; ไม่อยู่ที่สำนักงาน; nghỉ phép; sedang cuti; bercuti; fora de l'oficina; अवकाश पर
""")
