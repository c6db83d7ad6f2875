"""The lines by which webmail hosts, desktop clients of few and telephones introduce what they quote."""
# ruff: noqa: RUF001

BOX = "plan+abc.def@bot.example"
BOT = f"Tandem <{BOX}>"

HOSTS = {
    "groups": "On Tue, Mar 3, 2026 at 9:00 AM 'Tandem' via Plans <plans@bot.example> wrote:",
    "no name": f"On Tue, Mar 3, 2026 at 9:00 AM <{BOX}> wrote:",
    "escaped": f"On Tue, Mar 3, 2026 at 9:00 AM Tandem &lt;{BOX}&gt; wrote:",
    "long name": f"On Tue, Mar 3, 2026 at 9:00 AM The Mutual Success Plan of Northwind\n<{BOX}> wrote:",
    "front": f"On March 3, 2026 at 9:00 AM GMT+1 {BOX} wrote:",
    "freshdesk": f"On Tue, 3 Mar at 9:00 AM , {BOT} wrote:",
    "tuta": f"3. März 2026, 09:00 von {BOX}:",
    "roundcube pl": "Dnia 2026-03-03 09:00, Tandem napisał(a):",
    "roundcube nl": "Tandem schreef op 2026-03-03 09:00:",
    "roundcube ru": "Tandem писал(а) 2026-03-03 09:00:",
    "sogo": f"Am Dienstag, März 03, 2026 09:00 CET, schrieb {BOT}:",
    "open-xchange": f"{BOT} hat am 03.03.2026 09:00 CET geschrieben:",
    "zimbra": f"----- On Mar 3, 2026, at 9:00 AM, Tandem {BOX} wrote:",
    "zimbra fr": f"----- Le 3 Mar 26, à 9:00, Tandem {BOX} a écrit :",
    "zimbra es": f"----- El 3 de Mar de 2026, a las 9:00, Tandem {BOX} escribió:",
    "evolution de": "Am Dienstag, dem 03.03.2026 um 09:00 +0100 schrieb Tandem:",
    "onet": f"W dniu 2026-03-03 09:00:12 użytkownik {BOT} napisał:",
    "libero": f"Il 03/03/2026 09:00 {BOT} ha scritto:",
    "mutt de": "Am Tue, Mar 03, 2026 at 09:00:00AM +0000 schrieb Tandem:",
    "yahoo it": f"Il martedì 3 marzo 2026 alle ore 09:00:00 CET, {BOT} ha scritto:",
    "gmail kk": f"сс, 3 нау. 2026 ж., 09:00 {BOT} жазды:",
    "gmail kn": f"ಮಂಗಳ, ಮಾರ್ಚ್ 3, 2026 ರಂದು 9:00 ಪೂರ್ವಾಹ್ನ ಸಮಯಕ್ಕೆ {BOT} ಅವರು ಬರೆದಿದ್ದಾರೆ:",
    "gmail zu": f"Ngo-Lwb, Mash 3, 2026 ngo-9:00 AM u-{BOT} wabhala:",
    "sfr": f"========================================\n\n   Message du : 03/03/2026 09:00\n   De : {BOT}\n   A : carl@acme.example\n   Copie à :\n   Sujet : Two tasks",
    "orange": f"envoyé : 3 mars 2026 à 09:00\nde : {BOT}\nà : carl@acme.example\nobjet : Two tasks",
    "virgilio": f"----Messaggio originale----\nDa: {BOX}\nData: 3-mar-2026 9.00\nA: <carl@acme.example>\nOgg: Two tasks",
    "aliyun": f"------------------------------------------------------------------\n发件人：{BOT}\n发送时间：2026年3月3日(星期二) 09:00\n收件人：carl <carl@acme.example>\n主　题：Two tasks",
    "samsung sv": f"-------- Originalmeddelande --------\nFrån: {BOT}\nDatum: 2026-03-03 09:00 (GMT+01:00)\nTill: Carl\nRubrik: Two tasks",
    "notes stacked": f'"Tandem" <{BOX}>\n03/03/2026 09:00 AM\n\nTo\n"Carl Reyes" <carl@acme.example>\ncc\n\nSubject\nTwo tasks',
    "notes stacked de": f'"Tandem" <{BOX}>\n03.03.2026 09:00\n\nAn\n"Carl Reyes" <carl@acme.example>\nKopie\n\nThema\nTwo tasks',
    "thunderbird cy": f"-------- Neges Wreiddiol --------\nPwnc: \tTwo tasks\nDyddiad: \tTue, 3 Mar 2026 09:00:00 +0000\nOddi wrth: \t{BOT}\nAt: \tCarl Reyes <carl@acme.example>",
    "thunderbird be": f"-------- Зыходны ліст --------\nТэма: \tTwo tasks\nДата: \tTue, 3 Mar 2026 09:00:00 +0000\nАд: \t{BOT}\nКаму: \tCarl Reyes <carl@acme.example>",
    "thunderbird bn": f"-------- মূল বার্তা --------\nবিষয়: \tTwo tasks\nতারিখ: \tTue, 3 Mar 2026 09:00:00 +0000\nপ্রেরক: \t{BOT}\nপ্রাপক: \tCarl Reyes <carl@acme.example>",
    "aol": f"In a message dated 3/3/2026 9:00:00 A.M. Eastern Standard Time, {BOX} writes:",
    "k-9 sv": f"{BOT} skrev: (3 mars 2026 09:00:00 CET)",
    "behalf": f"From: Northwind [mailto:{BOX}] On Behalf Of Tandem\nSent: Tuesday, March 3, 2026 9:00 AM\nTo: Carl Reyes\nSubject: Two tasks\nImportance: High",
}
# Without a colon, or without a verb that is known: they count right above a quote.
ABOVE_QUOTES = {
    "alot": "Quoting Tandem (2026-03-03 09:00:00)",
    "sup": "Excerpts from Tandem's message of March 3, 2026 9:00 am:",
    "nextcloud": f'"Tandem" {BOX} – March 3, 2026 9:00 AM',
    "gmail km": f"នៅថ្ងៃ អង្គារ 3 មីនា 2026 នៅម៉ោង 9:00 AM {BOT} បានសរសេរ៖",
    "gmail my": f"2026 မတ် 3၊ အင်္ဂါ 9:00 တွင် {BOT} က ရေးခဲ့သည် -",
    "gmail am": f"ማክሰ, ማርች 3, 2026 በ9:00 ጥዋት ላይ {BOT} ጻፈ፦",
    "thunderbird br": "D’an/ar 03/03/2026 e 09:00, Tandem en/he deus skrivet :",
}
