"""Mails as their clients write them, whole: what was written above, between and below, and what of it is new.

In braces: the reminder, quoted with each mark that clients use or with none ({R}), and the lines above it.
"""

# ruff: noqa: RUF001

import textwrap
from collections.abc import Iterator
from dataclasses import dataclass, field

from tests.mail_text.mails import AT, REMINDER, quoted

BOT = "Tandem <plan+abc.def@bot.example>"
BLOCK = f"From: {BOT}\nSent: Tuesday, March 3, 2026 9:00 AM\nTo: Carl Reyes <carl.reyes@acme.example>\nSubject: Two tasks need you\n\n"


@dataclass(frozen=True)
class Fresh:
    """A mail's body, and what of it may be taken for new; `params` go with its Content-Type."""

    name: str
    body: str
    wants: list[str]
    html: bool = False
    params: str = ""
    items: dict[int, str] = field(default_factory=dict)

    @property
    def kind(self) -> str:
        return "text/html" if self.html else "text/plain"


def flowed(text: str) -> str:
    """Quote as clients do that wrap what they quote (RFC 3676)."""
    lines = (textwrap.wrap(line, 60) or [""] for line in text.splitlines())
    return "".join(
        f"> {piece}\n"
        for pieces in lines
        for piece in [*(f"{one} " for one in pieces[:-1]), pieces[-1]]
    )


def fresh_mails() -> Iterator[Fresh]:
    """Give them all, Outlook's header block in each language first."""
    for language, (sender, sent, to, subject, day, answer) in OUTLOOK.items():
        block = f"{sender}: {BOT}\n{sent}: {day}\n{to}: Carl Reyes <carl.reyes@acme.example>\n{subject}: Two tasks need you"
        yield Fresh(f"outlook {language}", f"{answer}\n\n{block}\n\n{REMINDER}", [answer])
    for mail in MAILS:
        yield Fresh(mail.name, _filled(mail.body), mail.wants, mail.html, mail.params, mail.items)


def _filled(body: str) -> str:
    for name, text in PIECES.items():
        body = body.replace(f"{{{name}}}", text)
    return body


PIECES = {
    "Q": quoted(),
    "Q1": quoted(mark=">"),
    "QT": quoted(mark=">\t"),
    "QB": quoted(mark="| "),
    "QE": quoted(mark="&gt; "),
    "QQ": quoted(mark="> > "),
    "F": flowed(REMINDER),
    "R": REMINDER,
    "R1": REMINDER.replace("\n", "\n "),
    "R3": REMINDER.replace("\n", "\n   "),
    "BLOCK": BLOCK,
    "AT": f"{AT}\n",
    "BOT": BOT,
}
# fmt: off
# The labels of Outlook's header block, how it writes the day, an answer.
OUTLOOK = {
 "en":("From","Sent","To","Subject","Tuesday, March 3, 2026 9:00 AM","12 is done, 14 will be Friday."),
 "de":("Von","Gesendet","An","Betreff","Dienstag, 3. März 2026 09:00","12 ist erledigt, 14 am Freitag."),
 "fr":("De","Envoyé","À","Objet","mardi 3 mars 2026 09:00","Le 12 est fait."),
 "fr2":("De\u00a0","Envoyé\u00a0","À\u00a0","Objet\u00a0","mardi 3 mars 2026 09:00","Le 12 est fait."),
 "es":("De","Enviado el","Para","Asunto","martes, 3 de marzo de 2026 9:00","12 listo"),
 "it":("Da","Inviato","A","Oggetto","martedì 3 marzo 2026 09:00","12 fatto"),
 "pt":("De","Enviada em","Para","Assunto","terça-feira, 3 de março de 2026 09:00","12 feito"),
 "nl":("Van","Verzonden","Aan","Onderwerp","dinsdag 3 maart 2026 09:00","12 is klaar"),
 "sv":("Från","Skickat","Till","Ämne","den 3 mars 2026 09:00","12 klar"),
 "da":("Fra","Sendt","Til","Emne","3. marts 2026 09:00","12 er færdig"),
 "nb":("Fra","Sendt","Til","Emne","tirsdag 3. mars 2026 09:00","12 er ferdig"),
 "fi":("Lähettäjä","Lähetetty","Vastaanottaja","Aihe","tiistai 3. maaliskuuta 2026 9.00","12 valmis"),
 "pl":("Od","Wysłane","Do","Temat","wtorek, 3 marca 2026 09:00","12 zrobione"),
 "cs":("Od","Odesláno","Komu","Předmět","úterý 3. března 2026 9:00","12 hotovo"),
 "sk":("Od","Odoslané","Komu","Predmet","utorok 3. marca 2026 9:00","12 hotovo"),
 "hu":("Feladó","Elküldve","Címzett","Tárgy","2026. március 3., kedd 9:00","12 kész"),
 "ro":("De la","Trimis","Către","Subiect","marți, 3 martie 2026 09:00","12 gata"),
 "tr":("Kimden","Gönderildi","Kime","Konu","3 Mart 2026 Salı 09:00","12 tamam"),
 "ru":("От","Отправлено","Кому","Тема","3 марта 2026 г. 9:00","12 готово"),
 "uk":("Від","Надіслано","Кому","Тема","3 березня 2026 р. 9:00","12 готово"),
 "el":("Από","Στάλθηκε","Προς","Θέμα","Τρίτη, 3 Μαρτίου 2026 9:00 πμ","12 έτοιμο"),
 "ja":("差出人","送信日時","宛先","件名","2026年3月3日 9:00","12は完了しました"),
 "ko":("보낸 사람","보낸 날짜","받는 사람","제목","2026년 3월 3일 화요일 오전 9:00","12 완료했습니다"),
 "zh":("发件人","发送时间","收件人","主题","2026年3月3日 9:00","12 完成了"),
 "he":("מאת","נשלח","אל","נושא","יום שלישי 3 מרץ 2026 09:00","12 בוצע"),
 "ar":("من","تم الإرسال","إلى","الموضوع","03 مارس, 2026 09:00 ص","12 تم"),
 "hr":("Šalje","Poslano","Prima","Predmet","3. ožujka 2026. 9:00","12 gotovo"),
 "hr2":("Od","Poslano","Za","Naslov","3. ožujka 2026. 9:00","12 gotovo"),
 "sl":("Od","Poslano","Za","Zadeva","torek, 03. marec 2026 09:00","12 končano"),
 "bg":("От","Изпратено","До","Относно","вторник, 3 март 2026 г. 9:00","12 готово"),
 "lt":("Nuo","Išsiųsta","Kam","Tema","2026 m. kovo 3 d., antradienis 09:00","12 padaryta"),
 "lv":("No","Nosūtīts","Kam","Tēma","otrdiena, 2026. gada 3. marts 09:00","12 izdarīts"),
 "et":("Saatja","Saadetud","Adressaat","Teema","teisipäev, 3. märts 2026 09:00","12 tehtud"),
 "vi":("Từ","Đã gửi","Đến","Chủ đề","Thứ Ba, 3 tháng 3, 2026 9:00 SA","12 xong"),
 "th":("จาก","ส่ง","ถึง","ชื่อเรื่อง","วันอังคารที่ 3 มีนาคม 2026 9:00","12 เสร็จแล้ว"),
 "id":("Dari","Dikirim","Kepada","Subjek","Selasa, 3 Maret 2026 09:00","12 selesai"),
 "ca":("De","Enviat el","Per a","Assumpte","dimarts, 3 de març de 2026 9:00","12 fet"),
}
MAILS = [
    Fresh("outlook ios get", "12 done\n\nGet Outlook for iOS<https://aka.ms/o0ukef>\n________________________________\nFrom: {BOT}\nSent: Tuesday, March 3, 2026 9:00:00 AM\nTo: Carl Reyes <carl.reyes@acme.example>\nSubject: Two tasks need you\n\n{R}", ["12 done"]),
    Fresh("outlook android de", "12 erledigt\n\nHolen Sie sich Outlook für Android<https://aka.ms/AAb9ysg>\n________________________________\nVon: {BOT}\nGesendet: Dienstag, 3. März 2026 09:00:00\nAn: Carl Reyes <carl.reyes@acme.example>\nBetreff: Two tasks need you\n\n{R}", ["12 erledigt"]),
    Fresh("outlook ios fr", "Fait pour le 12.\n\nTélécharger Outlook pour iOS<https://aka.ms/o0ukef>\n________________________________\nDe: {BOT}\nEnvoyé: mardi, mars 3, 2026 9:00:00 AM\nÀ: Carl Reyes <carl.reyes@acme.example>\nObjet: Two tasks need you\n\n{R}", ["Fait pour le 12."]),
    Fresh("outlook ios es", "12 hecho\n\nEnviado desde Outlook para iOS<https://aka.ms/o0ukef>\n________________________________\nDe: {BOT}\nEnviado: martes, 3 de marzo de 2026 9:00\nPara: Carl Reyes <carl.reyes@acme.example>\nAsunto: Two tasks need you\n\n{R}", ["12 hecho"]),
    Fresh("outlook ios ja", "12完了しました。\n\niOS 版 Outlook を入手<https://aka.ms/o0ukef>\n________________________________\n差出人: {BOT}\n送信日時: 2026年3月3日 9:00\n宛先: Carl Reyes <carl.reyes@acme.example>\n件名: Two tasks need you\n\n{R}", ["12完了しました。"]),
    Fresh("outlook android nl", "12 klaar\n\nOutlook voor Android<https://aka.ms/AAb9ysg> downloaden\n________________________________\nVan: {BOT}\nVerzonden: dinsdag 3 maart 2026 09:00\nAan: Carl Reyes <carl.reyes@acme.example>\nOnderwerp: Two tasks need you\n\n{R}", ["12 klaar"]),
    Fresh("outlook ios pt", "12 pronto\n\nObter o Outlook para iOS<https://aka.ms/o0ukef>\n________________________________\nDe: {BOT}\nEnviado: terça-feira, março 3, 2026 9:00 AM\nPara: Carl Reyes <carl.reyes@acme.example>\nAssunto: Two tasks need you\n\n{R}", ["12 pronto"]),
    Fresh("outlook ios sent from", "12 done\n\nSent from Outlook for iOS<https://aka.ms/o0ukef>\n________________________________\nFrom: {BOT}\nDate: Tuesday, 3 March 2026 at 09:00\nTo: Carl Reyes <carl.reyes@acme.example>\nSubject: Two tasks need you\n\n{R}", ["12 done"]),
    Fresh("owa", '<html><head><style type="text/css" style="display:none;"> P {margin-top:0;margin-bottom:0;} </style></head><body dir="ltr"><div class="elementToProof" style="font-family: Aptos, sans-serif; font-size: 12pt;">12 is done.</div><div class="elementToProof"><br></div><div id="Signature"><div>Best,</div><div>Carl</div></div><div id="appendonsend"></div><hr style="display:inline-block;width:98%" tabindex="-1"><div id="divRplyFwdMsg" dir="ltr"><font face="Calibri, sans-serif" style="font-size:11pt"><b>From:</b> Tandem<br><b>Sent:</b> Tuesday<br><b>To:</b> Carl<br><b>Subject:</b> x</font><div>&nbsp;</div></div><div>12. Send SSO metadata - due by Friday</div></body></html>', ["12 is done."], html=True),
    Fresh("new outlook mobile html ref", '<div dir="ltr" style="font-family:Aptos">12 is done</div><div id="ms-outlook-mobile-body-separator-line" dir="ltr"><br></div><div id="ms-outlook-mobile-signature">Get <a href="https://aka.ms/o0ukef">Outlook for iOS</a></div><div id="mail-editor-reference-message-container"><hr style="display:inline-block;width:98%"><div><b>From:</b> Tandem<br><b>Date:</b> Tuesday<br><b>To:</b> Carl<br><b>Subject:</b> x</div><p>12. Send SSO metadata - due by Friday</p></div>', ["12 is done"], html=True),
    Fresh("outlook desktop inline colour", '<div class="WordSection1"><p class="MsoNormal">See my answers in red.</p><div style="border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0in 0in 0in"><p class="MsoNormal"><b>From:</b> Tandem<br><b>Sent:</b> Tuesday<br><b>To:</b> Carl<br><b>Subject:</b> x</p></div><p class="MsoNormal">12. Send SSO metadata - due by Friday</p></div>', ["See my answers in red."], html=True),
    Fresh("gmail wrapped narrow", "12 done, thanks!\n\nOn Tue, Mar 3, 2026 at 9:00\u202fAM Tandem <\nplan+abc.def@bot.example> wrote:\n\n{Q}", ["12 done, thanks!", "12 done"]),
    Fresh("gmail wrapped long token", "12 done\n\nOn Tue, Mar 3, 2026 at 9:00 AM Northwind via Tandem <\nplan+bae5waicaebabae5waicaeba.uxeyzjl5ucgkr5ax@northwind.example>\nwrote:\n\n{Q}", ["12 done"]),
    Fresh("gmail de wrapped", "12 ist fertig\n\nAm Di., 3. März 2026 um 09:00 Uhr schrieb Northwind via Tandem <\nplan+bae5waicaeba.uxeyzjl5ucgkr5ax@northwind.example>:\n\n{Q}", ["12 ist fertig"]),
    Fresh("gmail inline", '{AT}\n\n> Hi Carl,\n>\n> two tasks of "Acme onboarding" need you:\n>\n> 12. Send SSO metadata - due by Friday, 6 March\n>\n\nsent this morning, done\n\n\n> 14. Sign the firewall form - due Mon 9 March\n>\nblocked: legal has it\n\n\n> Answer in your own words: 12 done, 14 slips to Friday, who has the form?\n>\n> --\n> Acme onboarding | Northwind x Acme\n>\n\nBest,\nCarl\n', ["sent this morning, done\n\nblocked: legal has it"], items={12: "sent this morning, done", 14: "blocked: legal has it"}),
    Fresh("gmail fwd with comment", "Please see below, 14 is for you Bob.\n\n---------- Forwarded message ---------\nFrom: {BOT}\nDate: Tue, Mar 3, 2026 at 9:00 AM\nSubject: Two tasks need you\nTo: <carl.reyes@acme.example>\n\n\n{R}", ["Please see below, 14 is for you Bob."]),
    Fresh("iphone de", "12 erledigt\n\nVon meinem iPhone gesendet\n\n> Am 03.03.2026 um 09:00 schrieb {BOT}:\n> \n> \ufeff\n{Q}", ["12 erledigt"]),
    Fresh("iphone fr", "Le 12 est fait\n\nEnvoyé de mon iPhone\n\n> Le 3 mars 2026 à 09:00, {BOT} a écrit :\n> \n> \ufeff\n{Q}", ["Le 12 est fait"]),
    Fresh("ipad it", "12 fatto\nInviato da iPad\n\n> Il giorno 3 mar 2026, alle ore 09:00, {BOT} ha scritto:\n> \n{Q}", ["12 fatto"]),
    Fresh("iphone inline answers", "\n\nSent from my iPhone\n\n> On Mar 3, 2026, at 9:00 AM, {BOT} wrote:\n> \n> \ufeff\n> Hi Carl,\n> \n> 12. Send SSO metadata - due by Friday, 6 March\nDone\n> 14. Sign the firewall form - due Mon 9 March\nFriday please\n> \n> Answer in your own words\n", ["Done\n\nFriday please"], items={12: "Done", 14: "Friday please"}),
    Fresh("tb flowed bottom", "On 3/3/26 09:00, Tandem wrote:\n{F}\n12 is done and I will send the other one as soon as our legal \nteam has had a look at it.\n\n-- \nCarl Reyes\nAcme Inc.\n", ["12 is done and I will send the other one as soon as our legal team has had a look at it."], params="; format=flowed"),
    Fresh("tb de top flowed", "12 ist erledigt, \n14 dauert noch.\n\nAm 03.03.26 um 09:00 schrieb Tandem:\n{F}", ["12 ist erledigt, 14 dauert noch.", "12 ist erledigt, \n14 dauert noch."], params="; format=flowed; delsp=no"),
    Fresh("tb fwd", "FYI Bob, can you take 14?\n\n\n-------- Forwarded Message --------\nSubject: \tTwo tasks need you\nDate: \tTue, 3 Mar 2026 09:00:00 +0100\nFrom: \t{BOT}\nTo: \tcarl.reyes@acme.example\n\n\n\n{R}", ["FYI Bob, can you take 14?"]),
    Fresh("tb fwd de", "Bob, übernimmst du 14?\n\n\n-------- Weitergeleitete Nachricht --------\nBetreff: \tTwo tasks need you\nDatum: \tTue, 3 Mar 2026 09:00:00 +0100\nVon: \t{BOT}\nAn: \tcarl.reyes@acme.example\n\n\n\n{R}", ["Bob, übernimmst du 14?"]),
    Fresh("yahoo noquote", " 12 is done\n    On Tuesday, March 3, 2026 at 09:00:00 AM EST, {BOT} wrote:  \n \n {R1}\n", ["12 is done"]),
    Fresh("yahoo android", "12 done\n\nSent from Yahoo Mail on Android \n \n  On Tue, Mar 3, 2026 at 9:00 AM, Tandem<plan+abc.def@bot.example> wrote:   {R3}", ["12 done"]),
    Fresh("yahoo iphone", "12 done\n\n\nSent from Yahoo Mail for iPhone\n\n\nOn Tuesday, March 3, 2026, 9:00 AM, {BOT} wrote:\n\n{R}", ["12 done"]),
    Fresh("samsung", "12 done \nSent from my Galaxy\n\n-------- Original message --------From: {BOT} Date: 3/3/26  9:00 AM  (GMT-05:00) To: carl.reyes@acme.example Subject: Two tasks need you \n{R}", ["12 done"]),
    Fresh("samsung de", "12 erledigt\nVon meinem Galaxy gesendet\n\n-------- Ursprüngliche Nachricht --------Von: {BOT} Datum: 03.03.26  09:00  (GMT+01:00) An: carl.reyes@acme.example Betreff: Two tasks need you \n{R}", ["12 erledigt"]),
    Fresh("samsung fr", "12 fait\n\nEnvoyé depuis mon appareil Galaxy\n\n-------- Message d'origine --------\nDe : {BOT} \nDate : 03/03/2026 09:00 (GMT+01:00) \nÀ : carl.reyes@acme.example \nObjet : Two tasks need you \n\n{R}", ["12 fait"]),
    Fresh("k9", "12 done\n-- \nSent from my Android device with K-9 Mail. Please excuse my brevity.\n\nOn March 3, 2026 9:00:00 AM GMT+01:00, {BOT} wrote:\n{Q1}", ["12 done"]),
    Fresh("k9 sig below", "Am 3. März 2026 09:00:00 MEZ schrieb {BOT}:\n{Q1}\n12 ist erledigt\n-- \nDiese Nachricht wurde von meinem Android-Gerät mit K-9 Mail gesendet.", ["12 ist erledigt"]),
    Fresh("proton", "12 done\n\nSent with [Proton Mail](https://proton.me/mail/home) secure email.\n\nOn Tuesday, March 3rd, 2026 at 9:00 AM, {BOT} wrote:\n\n{Q}", ["12 done"]),
    Fresh("proton mobile", "12 done\n\nSent from Proton Mail for iOS.\n\n-------- Original Message --------\nOn Tuesday, 03/03/26 at 09:00 {BOT} wrote:\n{R}", ["12 done"]),
    Fresh("hey", "12 done\n\nOn March 3, 2026, {BOT} wrote:\n{Q}", ["12 done"]),
    Fresh("notes", '12 done\n\nKind regards\n\nCarl Reyes\nIT Lead\n\n\n\nFrom:   "Tandem" <plan+abc.def@bot.example>\nTo:     "Carl Reyes" <carl.reyes@acme.example>\nDate:   03/03/2026 09:00\nSubject:        Two tasks need you\n\n\n\n{R}', ["12 done"]),
    Fresh("notes dashes", '12 done\n\n\n-----"Tandem" <plan+abc.def@bot.example> wrote: -----\nTo: carl.reyes@acme.example\nFrom: "Tandem" <plan+abc.def@bot.example>\nDate: 03/03/2026 09:00AM\nSubject: Two tasks need you\n\n{R}', ["12 done"]),
    Fresh("notes de", '12 erledigt\n\n-----"Tandem" <plan+abc.def@bot.example> schrieb: -----\nAn: carl.reyes@acme.example\nVon: "Tandem" <plan+abc.def@bot.example>\nDatum: 03.03.2026 09:00\nBetreff: Two tasks need you\n\n{R}', ["12 erledigt"]),
    Fresh("groupwise", "12 done\n\n>>> {BOT} 3/3/2026 9:00 AM >>>\n{R}", ["12 done"]),
    Fresh("zimbra", '12 done\n\n----- Original Message -----\nFrom: "Tandem" <plan+abc.def@bot.example>\nTo: "carl reyes" <carl.reyes@acme.example>\nSent: Tuesday, March 3, 2026 9:00:00 AM\nSubject: Two tasks need you\n\n{R}', ["12 done"]),
    Fresh("zimbra fr", '12 fait\n\n----- Mail original -----\nDe: "Tandem" <plan+abc.def@bot.example>\nÀ: "carl reyes" <carl.reyes@acme.example>\nEnvoyé: Mardi 3 Mars 2026 09:00:00\nObjet: Two tasks need you\n\n{R}', ["12 fait"]),
    Fresh("mimecast above", "CAUTION: This email originated from outside of Acme. Do not click links or open attachments unless you recognize the sender and know the content is safe.\n\n12 done\n\nOn Tue, 3 Mar 2026 at 09:00, {BOT} wrote:\n{Q}", ["12 done"]),
    Fresh("proofpoint plain", "ZjQcmQRYFpfptBannerStart\nThis Message Is From an External Sender\nThis message came from outside your organization.\n\nZjQcmQRYFpfptBannerEnd\n\n12 done\n\n{BLOCK}{R}", ["12 done"]),
    Fresh("disclaimer below no quote", "12 done\n\nCarl\n\n________________________________\n\nThis e-mail and any attachments are confidential and may be privileged. If you are not the intended recipient, please notify the sender and delete this e-mail. Any unauthorised copying or disclosure is strictly prohibited. Acme Ltd, registered in England and Wales No. 123456.\n", ["12 done", "12 done\n\nCarl"]),
    Fresh("disclaimer de below quote", "12 erledigt\n\nAm 03.03.26 um 09:00 schrieb Tandem:\n{Q}\n\nDiese E-Mail enthält vertrauliche und/oder rechtlich geschützte Informationen. Wenn Sie nicht der richtige Adressat sind, informieren Sie bitte sofort den Absender und vernichten Sie diese Mail.\n", ["12 erledigt"]),
    Fresh("disclaimer fr", "12 fait\n\nCe message et toutes les pièces jointes sont confidentiels et établis à l'intention exclusive de ses destinataires. Toute utilisation non autorisée est interdite.\n\nLe mar. 3 mars 2026 à 09:00, {BOT} a écrit :\n{Q}", ["12 fait"]),
    Fresh("barracuda", "[EXTERNAL SENDER] Use caution with links.\n\n12 done\n\nOn 3 Mar 2026, at 09:00, {BOT} wrote:\n\n{Q}", ["12 done"]),
    Fresh("cisco banner quoted", "12 done\n\nFrom: {BOT}\nSent: Tuesday, March 3, 2026 9:00 AM\nTo: Carl Reyes <carl.reyes@acme.example>\nSubject: [EXTERNAL] Two tasks need you\n\nCAUTION: This email originated from outside of the organization.\n\n{R}", ["12 done"]),
    Fresh("m365 tip de", "Sie erhalten nicht häufig E-Mails von carl.reyes@acme.example. Erfahren Sie, warum dies wichtig ist<https://aka.ms/LearnAboutSenderIdentification>\n\n12 erledigt\n\nVon: {BOT}\nGesendet: Dienstag, 3. März 2026 09:00\nAn: Carl Reyes <carl.reyes@acme.example>\nBetreff: Two tasks need you\n\n{R}", ["12 erledigt"]),
    Fresh("avast", "12 done\n\n{AT}\n{Q}\n\n-- \nThis email has been checked for viruses by Avast antivirus software.\nwww.avast.com\n", ["12 done"]),
    Fresh("avast between", "12 done\n\n<https://www.avast.com/sig-email?utm_medium=email> Virus-free.www.avast.com\n<https://www.avast.com/sig-email>\n<#DAB4FAD8-2DD7-40BB-A1B8-4E2AA1F9FDF2>\n\n{AT}\n{Q}", ["12 done"]),
    Fresh("sig stars", "12 done\n\n*Carl Reyes*\n*IT Lead, Acme Inc.*\nM: +1 (555) 123-4567 | carl.reyes@acme.example\n\n{AT}\n{Q}", ["12 done"]),
    Fresh("sig thanks", "12 done. 14: Friday.\n\nThanks,\nCarl\n\n{BLOCK}{R}", ["12 done. 14: Friday.", "12 done. 14: Friday.\n\nThanks,\nCarl"]),
    Fresh("sig mfg abbreviated", "12 erledigt.\n\nMfG\ni. A. Carl Reyes\n\nAcme GmbH\nTel.: 030 1234567\n\nVon: {BOT}\nGesendet: Dienstag, 3. März 2026 09:00\nAn: Carl Reyes <carl.reyes@acme.example>\nBetreff: Two tasks need you\n\n{R}", ["12 erledigt."]),
    Fresh("sig ja", "12は完了しました。\nよろしくお願いいたします。\n\n--------------------------------\n株式会社アクメ\n情報システム部 レイエス\nTEL 03-1234-5678\n--------------------------------\n\n2026年3月3日(火) 9:00 {BOT}:\n\n{Q}", ["12は完了しました。", "12は完了しました。\nよろしくお願いいたします。"]),
    Fresh("sig es", "12 listo.\n\nSaludos cordiales,\n\nCarl Reyes\nJefe de TI\nAcme S.A.\n\nDe: {BOT}\nEnviado el: martes, 3 de marzo de 2026 9:00\nPara: Carl Reyes\nAsunto: Two tasks need you\n\n{R}", ["12 listo."]),
    Fresh("sent with brevity", "12 done\n\nSent from my mobile - please excuse typos\n\nOn Tue, Mar 3, 2026, 9:00 AM {BOT} wrote:\n{Q}", ["12 done"]),
    Fresh("only name below", "done 12\nCarl\n\nOn Tue, Mar 3, 2026, 9:00 AM {BOT} wrote:\n{Q}", ["done 12", "done 12\nCarl"]),
    Fresh("bottom no attribution", "{Q}\n12 is done, the form follows.\n", ["12 is done, the form follows."]),
    Fresh("two levels", "12 done now.\n\nOn Wed, Mar 4, 2026 at 9:00 AM {BOT} wrote:\n> On Tue, Mar 3 Carl wrote:\n>> 14 done\n> ok\n>\n{Q}", ["12 done now."]),
    Fresh("quoted items answered same line", "> 12. Send SSO metadata - due by Friday, 6 March\n-> done\n> 14. Sign the firewall form - due Mon 9 March\n-> Friday\n", ["-> done\n\n-> Friday", "done\n\nFriday"]),
    Fresh("unquoted copy with answers", "12. Send SSO metadata - done\n14. Sign the firewall form - will be Friday\n", ["12. Send SSO metadata - done\n14. Sign the firewall form - will be Friday"]),
    Fresh("marker", "12 done\n\n-- Reply above this line --\n\n{R}", ["12 done"]),
    Fresh("eudora", "At 09:00 AM 3/3/2026, Tandem wrote:\n{Q1}\n12 done\n", ["12 done"]),
    Fresh("apple forwarded de", "Bob, bitte übernimm 14.\n\nAnfang der weitergeleiteten Nachricht:\n\nVon: {BOT}\nBetreff: Two tasks need you\nDatum: 3. März 2026 um 09:00:00 MEZ\nAn: carl.reyes@acme.example\n\n{R}", ["Bob, bitte übernimm 14."]),
    Fresh("outlook fwd comment", "Bob, over to you for 14\n\nFrom: {BOT}\nSent: Tuesday, March 3, 2026 9:00 AM\nTo: Carl Reyes <carl.reyes@acme.example>\nSubject: FW: Two tasks need you\n\n{R}", ["Bob, over to you for 14"]),
    Fresh("blackberry", "12 done\n\nSent from my BlackBerry - the most secure mobile device\n\nFrom: plan+abc.def@bot.example\nSent: March 3, 2026 9:00 AM\nTo: carl.reyes@acme.example\nSubject: Two tasks need you\n\n{R}", ["12 done"]),
    Fresh("airmail", "12 done\n\n\nOn 3 March 2026 at 09:00:00, Tandem (plan+abc.def@bot.example) wrote:\n\n{R}", ["12 done"]),
    Fresh("mailspring", "12 done\n\nSent from Mailspring (https://getmailspring.com/), the best free email app for work\nOn Mar 3 2026, at 9:00 am, {BOT} wrote:\n{Q}", ["12 done"]),
    Fresh("edison", "12 done\n\nSent from Edison Mail (https://www.edisonmail.com/)\n\nOn Mar 3, 2026 at 9:00 AM, {BOT} wrote:\n\n{R}", ["12 done"]),
    Fresh("bluemail", "12 done\n\nGet BlueMail for Android\nOn 3 Mar 2026, at 09:00, {BOT} wrote:\n{Q1}", ["12 done"]),
    Fresh("emclient", '12 done\n\n------ Original Message ------\nFrom "Tandem" <plan+abc.def@bot.example>\nTo "Carl Reyes" <carl.reyes@acme.example>\nDate 3/3/2026 9:00:00 AM\nSubject Two tasks need you\n\n{R}', ["12 done"]),
    Fresh("emclient quoted", '12 done\n\n------ Originalnachricht ------\nVon "Tandem" <plan+abc.def@bot.example>\nAn "Carl Reyes" <carl.reyes@acme.example>\nDatum 03.03.2026 09:00:00\nBetreff Two tasks need you\n\n{Q1}', ["12 done"]),
    Fresh("front sig", "12 done\n--\nCarl Reyes\nAcme\nOn March 3, 2026 at 9:00 AM GMT+1 {BOT} wrote:\n{Q}", ["12 done"]),
    Fresh("sogo", "12 done\n\nOn Tuesday, March 03, 2026 09:00 CET, {BOT} wrote:\n \n{Q}", ["12 done"]),
    Fresh("open-xchange", "12 erledigt\n\n> {BOT} hat am 03.03.2026 09:00 CET geschrieben:\n> \n>  \n{Q}", ["12 erledigt"]),
    Fresh("open-xchange en", "12 done\n\n> On 03/03/2026 9:00 AM CET {BOT} wrote:\n> \n>  \n{Q}", ["12 done"]),
    Fresh("ionos", "12 erledigt\n\n> Tandem plan+abc.def@bot.example hat am 3. März 2026 um 09:00 geschrieben:\n>\n{Q}", ["12 erledigt"]),
    Fresh("kmail", "On Tuesday, 3 March 2026 09:00:00 CET Tandem wrote:\n{Q}\n12 done\n", ["12 done"]),
    Fresh("evolution", "12 done\n\nOn Tue, 2026-03-03 at 09:00 +0100, Tandem wrote:\n{Q}", ["12 done"]),
    Fresh("claws", "On Tue, 03 Mar 2026 09:00:00 +0100\n{BOT} wrote:\n\n{Q}\n12 done\n", ["12 done"]),
    Fresh("evolution de", "12 erledigt\n\nAm Dienstag, dem 03.03.2026 um 09:00 +0100 schrieb Tandem:\n{Q}", ["12 erledigt"]),
    Fresh("zoho inline", "12 done\n\n\n\n---- On Tue, 03 Mar 2026 09:00:00 +0100 {BOT} wrote ---\n\n\n{R}", ["12 done"]),
    Fresh("gmail quoted html to text with link list", "12 done\n\n{AT}\n\n> *Acme onboarding*\n>\n> 12. Send SSO metadata - due by Friday, 6 March\n> Complete <https://bot.example/do/abc> New date <https://bot.example/do/def>\n>\n", ["12 done"]),
    Fresh("gmail html inline", '<div dir="ltr"><br></div><br><div class="gmail_quote gmail_quote_container"><div dir="ltr" class="gmail_attr">On Tue, Mar 3, 2026 at 9:00 AM Tandem &lt;<a href="mailto:a@b.c">a@b.c</a>&gt; wrote:<br></div><blockquote class="gmail_quote" style="margin:0"><p>12. Send SSO metadata - due by Friday</p></blockquote><div>done yesterday</div><blockquote class="gmail_quote"><p>14. Sign the firewall form - due Mon 9 March</p></blockquote><div>on Friday</div></div>', ["done yesterday\n\non Friday"], html=True, items={12: "done yesterday", 14: "on Friday"}),
    Fresh("apple html inline", '<body style="overflow-wrap: break-word;"><br id="lineBreakAtBeginningOfMessage"><div><blockquote type="cite"><div>On 3 Mar 2026, at 09:00, Tandem &lt;a@b.c&gt; wrote:</div><br class="Apple-interchange-newline"><div><div>12. Send SSO metadata - due by Friday</div></div></blockquote><div><br></div>Done!<br><blockquote type="cite"><div>14. Sign the firewall form - due Mon 9 March</div></blockquote><div>Friday</div></div><br></body>', ["Done!\n\nFriday"], html=True, items={12: "Done!", 14: "Friday"}),
    Fresh("outlook mobile html inline unmarked", '<div dir="ltr">My answers below.</div><hr style="display:inline-block;width:98%" tabindex="-1"><div id="divRplyFwdMsg"><b>From:</b> Tandem<br><b>Sent:</b> T<br><b>To:</b> C<br><b>Subject:</b> x</div><div>12. Send SSO metadata - due by Friday</div><div>done</div>', ["My answers below."], html=True),
    Fresh("samsung html", '<div dir="auto">12 done</div><div id="composer_signature"><meta http-equiv="Content-Type" content="text/html; charset=UTF-8"><div style="font-size:12px;color:#575757" dir="auto">Sent from my Galaxy</div></div><div dir="auto"><br></div><div><br></div><div align="left" dir="auto" style="font-size:100%;color:#000000"><div>-------- Original message --------</div><div>From: Tandem &lt;a@b.c&gt; </div><div>Date: 3/3/26  9:00 AM  (GMT-05:00) </div><div>To: carl.reyes@acme.example </div><div>Subject: Two tasks need you </div><div><br></div></div><div>12. Send SSO metadata - due by Friday</div>', ["12 done"], html=True),
    Fresh("ios quoted whole sig", '<html><body dir="auto">12 done<div><br id="lineBreakAtBeginningOfSignature"><div dir="ltr">Sent from my iPhone</div><div dir="ltr"><br><blockquote type="cite">On Mar 3, 2026, at 9:00 AM, Tandem &lt;a@b.c&gt; wrote:<br><br></blockquote></div><blockquote type="cite"><div dir="ltr">12. Send SSO metadata - due by Friday</div></blockquote></div></body></html>', ["12 done"], html=True),
    Fresh("hey html", '<div class="trix-content">12 done</div><br><details><summary>On March 3, 2026, Tandem wrote:</summary><blockquote>12. Send SSO metadata - due by Friday</blockquote></details>', ["12 done"], html=True),
    Fresh("notion/spike html", '<div>12 done</div><div class="spike-signature">Carl</div><div class="spikequotedtext"><div>On March 3, 2026 at 9:00 AM, Tandem wrote:</div><div>12. Send SSO metadata - due by Friday</div></div>', ["12 done", "12 done\nCarl"], html=True),
    Fresh("outlook classic word quote border left", '<div class="WordSection1"><p class="MsoNormal">12 done</p><div style="border:none;border-left:solid blue 1.5pt;padding:0in 0in 0in 4.0pt"><div><div style="border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0in 0in 0in"><p class="MsoNormal"><b>De :</b> Tandem<br><b>Envoyé :</b> mardi<br><b>À :</b> Carl<br><b>Objet :</b> x</p></div></div><p class="MsoNormal">12. Send SSO metadata - due by Friday</p></div></div>', ["12 done"], html=True),
    Fresh("proton html", '<div style="font-family:Arial">12 done</div><div class="protonmail_signature_block"><div class="protonmail_signature_block-user protonmail_signature_block-empty"></div></div><div class="protonmail_quote">On Tuesday, March 3rd, 2026 at 9:00 AM, Tandem &lt;a@b.c&gt; wrote:<br><blockquote class="protonmail_quote" type="cite">12. Send SSO metadata - due by Friday</blockquote></div>', ["12 done"], html=True),
    Fresh("att three lines", "12 done\n\nOn Tue, Mar 3, 2026 at 9:00 AM\n{BOT}\nwrote:\n\n{Q}", ["12 done"]),
    Fresh("full width", "12 完成\n\n发件人： {BOT}\n发送时间： 2026年3月3日 9:00\n收件人： Carl Reyes\n主题： Two tasks\n\n{R}", ["12 完成"]),
    Fresh("importance cc", "12 done\n\nFrom: {BOT}\nSent: Tuesday, March 3, 2026 9:00 AM\nTo: Carl Reyes <carl.reyes@acme.example>\nCc: Cleo Park <cleo@acme.example>\nSubject: Two tasks need you\nImportance: High\n\n{R}", ["12 done"]),
    Fresh("mailto", "12 done\n\nFrom: Tandem [mailto:plan+abc.def@bot.example] \nSent: Tuesday, March 03, 2026 9:00 AM\nTo: Carl Reyes\nSubject: Two tasks need you\n\n{R}", ["12 done"]),
    Fresh("original message sig", "12 done\n\nCarl Reyes | IT Lead\nAcme Inc. | 1 Main St | Springfield\n(555) 123-4567\n\n-----Original Message-----\nFrom: {BOT} \nSent: Tuesday, March 3, 2026 9:00 AM\nTo: Carl Reyes <carl.reyes@acme.example>\nSubject: Two tasks need you\n\n{R}", ["12 done"]),
    Fresh("bob said", "Bob wrote: the metadata is sent. So 12 is done.\n\n{AT}\n{Q}", ["Bob wrote: the metadata is sent. So 12 is done."]),
    Fresh("above and below", "See below.\n\n{AT}\n{Q}\nAll of it is for Bob.\n", ["See below.\n\nAll of it is for Bob.", "See below."]),
    Fresh("own dashes", "12 - done\n---\n14 - friday\n---\n\n{AT}\n{Q}", ["12 - done\n---\n14 - friday"]),
    Fresh("banner de", "ACHTUNG: Diese E-Mail stammt von außerhalb der Organisation. Klicken Sie keine Links an, wenn Sie den Absender nicht kennen.\n\n12 done\n\n{AT}\n{Q}", ["12 done"]),
    Fresh("banner de2", "VORSICHT: Externer Absender! Bitte keine Links oder Anhänge öffnen.\n\n12 done\n\n{AT}\n{Q}", ["12 done"]),
    Fresh("banner fr", "ATTENTION : Ce courriel provient de l'extérieur de l'organisation. Ne cliquez pas sur les liens.\n\n12 done\n\n{AT}\n{Q}", ["12 done"]),
    Fresh("banner es", "PRECAUCIÓN: Este correo electrónico se originó fuera de la organización. No haga clic en enlaces.\n\n12 done\n\n{AT}\n{Q}", ["12 done"]),
    Fresh("banner nl", "LET OP: Deze e-mail komt van buiten de organisatie. Klik niet op links.\n\n12 done\n\n{AT}\n{Q}", ["12 done"]),
    Fresh("banner it", "ATTENZIONE: questa email proviene dall'esterno dell'organizzazione. Non cliccare sui link.\n\n12 done\n\n{AT}\n{Q}", ["12 done"]),
    Fresh("banner pt", "CUIDADO: Este e-mail foi originado fora da organização. Não clique em links.\n\n12 done\n\n{AT}\n{Q}", ["12 done"]),
    Fresh("banner ja", "【注意】このメールは社外から送信されています。リンクをクリックする際はご注意ください。\n\n12 done\n\n{AT}\n{Q}", ["12 done"]),
    Fresh("banner sv", "VARNING: Detta e-postmeddelande kommer från en extern avsändare. Klicka inte på länkar.\n\n12 done\n\n{AT}\n{Q}", ["12 done"]),
    Fresh("banner tag", "[EXTERNAL]\n\n12 done\n\n{AT}\n{Q}", ["12 done"]),
    Fresh("banner tag2", "[EXT] \n\n12 done\n\n{AT}\n{Q}", ["12 done"]),
    Fresh("banner tag3", "*** EXTERNAL EMAIL ***\n\n12 done\n\n{AT}\n{Q}", ["12 done"]),
    Fresh("banner tag4", "External Email: Please be careful\n\n12 done\n\n{AT}\n{Q}", ["12 done"]),
    Fresh("banner tag5", "WARNING: This message originated from outside your organisation.\n\n12 done\n\n{AT}\n{Q}", ["12 done"]),
    Fresh("banner tag6", "⚠ External sender. Verify before you click.\n\n12 done\n\n{AT}\n{Q}", ["12 done"]),
    Fresh("banner tag7", "[EXTERNAL SENDER] Use caution with links.\n\n12 done\n\n{AT}\n{Q}", ["12 done"]),
    Fresh("banner tag8", "This email was sent from someone outside of Acme. Please take care when clicking links.\n\n12 done\n\n{AT}\n{Q}", ["12 done"]),
    Fresh("banner tag9", "EXTERNAL: Do not click links or open attachments unless you recognize the sender\n\n12 done\n\n{AT}\n{Q}", ["12 done"]),
    Fresh("banner tag10", "| This Message Is From an Untrusted Sender |\n| You have not previously corresponded with this sender. |\n| Report Suspicious |\n\n12 done\n\n{AT}\n{Q}", ["12 done"]),
    Fresh("banner zscaler", "CAUTION: External Email\n________________________________\n\n12 done\n\n{AT}\n{Q}", ["12 done"]),
    Fresh("banner tagda", "ADVARSEL: Denne e-mail kommer fra en ekstern afsender.\n\n12 done\n\n{AT}\n{Q}", ["12 done"]),
    Fresh("banner tagfi", "VAROITUS: Tämä viesti on lähetetty organisaation ulkopuolelta.\n\n12 done\n\n{AT}\n{Q}", ["12 done"]),
    Fresh("banner tagpl", "UWAGA: Ta wiadomość pochodzi spoza organizacji. Nie klikaj linków.\n\n12 done\n\n{AT}\n{Q}", ["12 done"]),
    Fresh("small print es", "12 done\n\nCarl\n\nAVISO DE CONFIDENCIALIDAD: Este mensaje y sus archivos adjuntos van dirigidos exclusivamente a su destinatario y pueden contener información confidencial. Si usted no es el destinatario, bórrelo y comuníquelo al remitente.\n\n{AT}\n{Q}", ["12 done", "12 done\n\nCarl"]),
    Fresh("small print below es", "12 done\n\n{AT}\n{Q}\nAVISO DE CONFIDENCIALIDAD: Este mensaje y sus archivos adjuntos van dirigidos exclusivamente a su destinatario y pueden contener información confidencial. Si usted no es el destinatario, bórrelo y comuníquelo al remitente.\n", ["12 done"]),
    Fresh("small print pt", "12 done\n\nCarl\n\nEsta mensagem e seus anexos podem conter informações confidenciais. Se você não for o destinatário, favor apagar e avisar o remitente.\n\n{AT}\n{Q}", ["12 done", "12 done\n\nCarl"]),
    Fresh("small print below pt", "12 done\n\n{AT}\n{Q}\nEsta mensagem e seus anexos podem conter informações confidenciais. Se você não for o destinatário, favor apagar e avisar o remitente.\n", ["12 done"]),
    Fresh("small print nl", "12 done\n\nCarl\n\nDit bericht is uitsluitend bestemd voor de geadresseerde. Indien u dit bericht ten onrechte ontvangt, verzoeken wij u de afzender hiervan in kennis te stellen en het bericht te verwijderen.\n\n{AT}\n{Q}", ["12 done", "12 done\n\nCarl"]),
    Fresh("small print below nl", "12 done\n\n{AT}\n{Q}\nDit bericht is uitsluitend bestemd voor de geadresseerde. Indien u dit bericht ten onrechte ontvangt, verzoeken wij u de afzender hiervan in kennis te stellen en het bericht te verwijderen.\n", ["12 done"]),
    Fresh("small print it", "12 done\n\nCarl\n\nLe informazioni contenute in questo messaggio sono riservate e destinate esclusivamente al destinatario. Se avete ricevuto questo messaggio per errore, vi preghiamo di cancellarlo.\n\n{AT}\n{Q}", ["12 done", "12 done\n\nCarl"]),
    Fresh("small print below it", "12 done\n\n{AT}\n{Q}\nLe informazioni contenute in questo messaggio sono riservate e destinate esclusivamente al destinatario. Se avete ricevuto questo messaggio per errore, vi preghiamo di cancellarlo.\n", ["12 done"]),
    Fresh("small print sv", "12 done\n\nCarl\n\nDetta meddelande är konfidentiellt och endast avsett för adressaten. Om du har fått det av misstag, vänligen meddela avsändaren och radera det.\n\n{AT}\n{Q}", ["12 done", "12 done\n\nCarl"]),
    Fresh("small print below sv", "12 done\n\n{AT}\n{Q}\nDetta meddelande är konfidentiellt och endast avsett för adressaten. Om du har fått det av misstag, vänligen meddela avsändaren och radera det.\n", ["12 done"]),
    Fresh("small print ja", "12 done\n\nCarl\n\nこのメールには機密情報が含まれている場合があります。誤って受信された場合は、送信者に連絡の上、削除してください。\n\n{AT}\n{Q}", ["12 done", "12 done\n\nCarl"]),
    Fresh("small print below ja", "12 done\n\n{AT}\n{Q}\nこのメールには機密情報が含まれている場合があります。誤って受信された場合は、送信者に連絡の上、削除してください。\n", ["12 done"]),
    Fresh("small print env", "12 done\n\nCarl\n\nPlease consider the environment before printing this email.\n\n{AT}\n{Q}", ["12 done", "12 done\n\nCarl"]),
    Fresh("small print below env", "12 done\n\n{AT}\n{Q}\nPlease consider the environment before printing this email.\n", ["12 done"]),
    Fresh("small print env de", "12 done\n\nCarl\n\nBitte denken Sie an die Umwelt, bevor Sie diese E-Mail ausdrucken.\n\n{AT}\n{Q}", ["12 done", "12 done\n\nCarl"]),
    Fresh("small print below env de", "12 done\n\n{AT}\n{Q}\nBitte denken Sie an die Umwelt, bevor Sie diese E-Mail ausdrucken.\n", ["12 done"]),
    Fresh("small print hours", "12 done\n\nCarl\n\nI work flexibly: my working hours may not be your working hours. Please do not feel obliged to reply outside of your normal working day.\n\n{AT}\n{Q}", ["12 done", "12 done\n\nCarl"]),
    Fresh("small print below hours", "12 done\n\n{AT}\n{Q}\nI work flexibly: my working hours may not be your working hours. Please do not feel obliged to reply outside of your normal working day.\n", ["12 done"]),
    Fresh("small print privacy", "12 done\n\nCarl\n\nAcme Ltd processes personal data in accordance with our privacy policy: https://acme.example/privacy\n\n{AT}\n{Q}", ["12 done", "12 done\n\nCarl"]),
    Fresh("small print below privacy", "12 done\n\n{AT}\n{Q}\nAcme Ltd processes personal data in accordance with our privacy policy: https://acme.example/privacy\n", ["12 done"]),
    Fresh("small print registered", "12 done\n\nCarl\n\nAcme Limited is registered in England and Wales under company number 01234567. Registered office: 1 High Street, London, EC1A 1AA.\n\n{AT}\n{Q}", ["12 done", "12 done\n\nCarl"]),
    Fresh("small print below registered", "12 done\n\n{AT}\n{Q}\nAcme Limited is registered in England and Wales under company number 01234567. Registered office: 1 High Street, London, EC1A 1AA.\n", ["12 done"]),
    Fresh("sig pronouns", "12 done\n\nCarl Reyes (he/him)\nHead of IT\nAcme Inc.\n\n{AT}\n{Q}", ["12 done", "12 done\n\nCarl Reyes (he/him)"]),
    Fresh("sig book", "12 done\n\nCarl Reyes\nHead of IT | Acme\nBook time to meet with me<https://outlook.office.com/bookwithme/user/abc>\n\n{AT}\n{Q}", ["12 done", "12 done\n\nCarl Reyes"]),
    Fresh("sig linkedin", "12 done\n\nCarl Reyes\nIT Lead\nLinkedIn <https://linkedin.com/in/carl> | Twitter <https://twitter.com/carl>\n\n{AT}\n{Q}", ["12 done", "12 done\n\nCarl Reyes"]),
    Fresh("sig img", "12 done\n\n[cid:image001.png@01DA6D5E.4F0A2B30]\nCarl Reyes\nIT Lead\nAcme\n\n{AT}\n{Q}", ["12 done", "12 done\n\n[cid:image001.png@01DA6D5E.4F0A2B30]"]),
    Fresh("sig img2", "12 done\n\nCarl Reyes\n[Logo, company name  Description automatically generated]\n[https://acme.example/logo.png]<https://acme.example>\n\n{AT}\n{Q}", ["12 done", "12 done\n\nCarl Reyes"]),
    Fresh("sig de", "12 done\n\nFreundliche Grüsse\nCarl Reyes\n\nAcme AG\nBahnhofstrasse 1, CH-8001 Zürich\nTel. +41 44 123 45 67\nwww.acme.example\n\n{AT}\n{Q}", ["12 done", "12 done\n\nFreundliche Grüsse"]),
    Fresh("sig fr", "12 done\n\nCordialement,\n\nCarl REYES\nResponsable informatique\n01 23 45 67 89\n\n{AT}\n{Q}", ["12 done", "12 done\n\nCordialement,"]),
    Fresh("sig nl", "12 done\n\nMet vriendelijke groet,\n\nCarl Reyes\nAcme B.V.\nT 020 123 4567\n\n{AT}\n{Q}", ["12 done", "12 done\n\nMet vriendelijke groet,"]),
    Fresh("sig sv", "12 done\n\nMed vänlig hälsning\nCarl Reyes\nAcme AB\n\n{AT}\n{Q}", ["12 done", "12 done\n\nMed vänlig hälsning"]),
    Fresh("sig it", "12 done\n\nCordiali saluti\nCarl Reyes\nAcme S.r.l.\n\n{AT}\n{Q}", ["12 done", "12 done\n\nCordiali saluti"]),
    Fresh("sig pt", "12 done\n\nAtenciosamente,\n\nCarl Reyes\nAcme Ltda.\n\n{AT}\n{Q}", ["12 done", "12 done\n\nAtenciosamente,"]),
    Fresh("sig pl", "12 done\n\nPozdrawiam\nCarl Reyes\nAcme Sp. z o.o.\n\n{AT}\n{Q}", ["12 done", "12 done\n\nPozdrawiam"]),
    Fresh("sig cs", "12 done\n\nS pozdravem\nCarl Reyes\nAcme s.r.o.\n\n{AT}\n{Q}", ["12 done", "12 done\n\nS pozdravem"]),
    Fresh("sig tr", "12 done\n\nSaygılarımla,\nCarl Reyes\n\n{AT}\n{Q}", ["12 done", "12 done\n\nSaygılarımla,"]),
    Fresh("sig ru", "12 done\n\nС уважением,\nКарл Рейес\nАкме\n\n{AT}\n{Q}", ["12 done", "12 done\n\nС уважением,"]),
    Fresh("sig zh", "12 done\n\n此致\n敬礼\n卡尔\n\n{AT}\n{Q}", ["12 done", "12 done\n\n此致"]),
    Fresh("sig ko", "12 done\n\n감사합니다.\n칼 레예스 드림\n\n{AT}\n{Q}", ["12 done", "12 done\n\n감사합니다."]),
    Fresh("sig fi", "12 done\n\nYstävällisin terveisin\nCarl Reyes\nAcme Oy\n\n{AT}\n{Q}", ["12 done", "12 done\n\nYstävällisin terveisin"]),
    Fresh("sig da", "12 done\n\nVenlig hilsen\nCarl Reyes\nAcme A/S\n\n{AT}\n{Q}", ["12 done", "12 done\n\nVenlig hilsen"]),
    Fresh("sig hu", "12 done\n\nÜdvözlettel,\nCarl Reyes\n\n{AT}\n{Q}", ["12 done", "12 done\n\nÜdvözlettel,"]),
    Fresh("list of own", "Here is where we are:\n\n1) metadata: sent\n2) form: with legal\n3) kick-off: Tuesday works\n\nCarl\n\n{AT}\n{Q}", ["Here is where we are:\n\n1) metadata: sent\n2) form: with legal\n3) kick-off: Tuesday works", "Here is where we are:\n\n1) metadata: sent\n2) form: with legal\n3) kick-off: Tuesday works\n\nCarl"]),
    Fresh("long answer", "Hi,\n\n12 is done.\n\nRegarding 14: our legal team is still looking at the form. They asked for a copy of the signed DPA first. Could somebody from your side send it to me?\n\nThanks,\nCarl\n\n{AT}\n{Q}", ["Hi,\n\n12 is done.\n\nRegarding 14: our legal team is still looking at the form. They asked for a copy of the signed DPA first. Could somebody from your side send it to me?", "Hi,\n\n12 is done.\n\nRegarding 14: our legal team is still looking at the form. They asked for a copy of the signed DPA first. Could somebody from your side send it to me?\n\nThanks,\nCarl"]),
    Fresh("link in answer", "12 done, see https://acme.example/wiki/sso\n\n14 > Friday\n\n{AT}\n{Q}", ["12 done, see https://acme.example/wiki/sso\n\n14 > Friday"]),
    Fresh("quote marks tab", "12 done\n\n{AT}\n{QT}", ["12 done"]),
    Fresh("bars", "12 done\n\n{AT}\n{QB}", ["12 done"]),
    Fresh("entities", "12 done\n\n{AT}\n{QE}", ["12 done"]),
    Fresh("nested signature", "12 done\n\nOn Wed, Mar 4, 2026 at 9:00 AM Cleo Park <cleo@acme.example> wrote:\n\n> Carl, can you answer?\n>\n> {AT}\n{QQ}", ["12 done"]),
    Fresh("answer between header and list", "From: {BOT}\nSent: Tuesday\nTo: Carl\nSubject: x\n\n{R}", [""]),
    Fresh("date lines in answer", "12 done on Tue, Mar 3, 2026 at 9:00 AM\n14: Friday\n\n{AT}\n{Q}", ["12 done on Tue, Mar 3, 2026 at 9:00 AM\n14: Friday"]),
    Fresh("wrote in text", "On 14 we wrote: legal wants more time.\n\n{AT}\n{Q}", ["On 14 we wrote: legal wants more time."]),
    Fresh("to do", "To do:\n14\nDone:\n12\n\n{AT}\n{Q}", ["To do:\n14\nDone:\n12"]),
    Fresh("table", "| 12 | done |\n| 14 | Friday |\n\n{AT}\n{Q}", ["| 12 | done |\n| 14 | Friday |"]),
    Fresh("hash", "# Update\n\n12 done\n\n{AT}\n{Q}", ["# Update\n\n12 done"]),
    Fresh("space indented answer", "   12 done\n\n   14 Friday\n\n{AT}\n{Q}", ["12 done\n\n14 Friday"]),
    Fresh("mention", "@Tandem 12 done\n\n{AT}\n{Q}", ["@Tandem 12 done"]),
    Fresh("re line", "Re 12: done\nRe 14: Friday\n\n{AT}\n{Q}", ["Re 12: done\nRe 14: Friday"]),
    Fresh("forward by notes", "Bob please take 14\n\n----- Forwarded by Carl Reyes/Acme on 03/03/2026 10:15 AM -----\n\nFrom: {BOT}\nTo: carl\nDate: 03/03/2026 09:00 AM\nSubject: x\n\n{R}", ["Bob please take 14"]),
    Fresh("apple sig html", '<html><body>12 done<br><br><div>-- <br>Carl Reyes<br>Acme</div><div><br><blockquote type="cite"><div>On 3 Mar 2026, at 09:00, Tandem &lt;a@b.c&gt; wrote:</div><div>12. Send SSO metadata - due by Friday</div></blockquote></div></body></html>', ["12 done"], html=True),
    Fresh("table sig html", '<div>12 done</div><br><table><tr><td><img src="cid:x"></td><td><b>Carl Reyes</b><br>IT Lead<br>+1 555 123 4567</td></tr></table><div class="gmail_quote"><div class="gmail_attr">On Tue, Mar 3, 2026 at 9:00 AM Tandem wrote:</div><blockquote class="gmail_quote">12. Send SSO metadata - due by Friday</blockquote></div>', ["12 done"], html=True),
    Fresh("only html list", '<ul><li>12: done</li><li>14: Friday</li></ul><div class="gmail_quote"><blockquote class="gmail_quote">x</blockquote></div>', ["- 12: done\n- 14: Friday"], html=True),
    Fresh("mimecast html above", '<div style="border:1px solid red"><p><strong>CAUTION:</strong> External email. Do not click links.</p></div><p>12 done</p><p>Carl</p>', ["12 done", "12 done\n\nCarl"], html=True),
    Fresh("strikethrough quote", "<p>12 done</p><hr><p><b>From:</b> Tandem &lt;a@b.c&gt;<br><b>Sent:</b> Tuesday, March 3, 2026 9:00 AM<br><b>To:</b> Carl<br><b>Subject:</b> x</p><p>12. Send SSO metadata - due by Friday</p>", ["12 done"], html=True),
    Fresh("gmail mobile sig", '<div dir="auto">12 done<div dir="auto"><br></div><div dir="auto">Carl</div></div><br><div class="gmail_quote"><div dir="ltr" class="gmail_attr">Tandem &lt;<a href="mailto:a@b.c">a@b.c</a>&gt; schrieb am Di., 3. März 2026, 09:00:<br></div><blockquote class="gmail_quote">12. Send SSO metadata - due by Friday</blockquote></div>', ["12 done", "12 done\n\nCarl"], html=True),
]
# fmt: on
