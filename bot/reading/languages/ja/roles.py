"""Japanese: words by the part they play, and how the language is written."""

SPACED = False
HEAD_FIRST = False
TASK_WORDS = "#|タスク|番号|no|t"
COUNT_BEFORE = "室|議|題|件|図|表|項|目|注|票|群|班|組|型|巻|節|せ|級|回|課|機|口|座|枠|区|店|版|案|問|社|者|名|人|品|車|路|文|書|章|頁|号|便|線|棟|階|条|第|約|ver|版"
COUNTED = "ページ|人|名|日|月|時|件|個|回|分|年|週|割|台|社|枚|つ|点|箇|営|ヶ|か|カ|円|章|項|節|行|部|枚|号|階|室|ヵ|秒|泊|品|種|店|位|度|周|通|本|冊|面|倍|歳|才|万|千|パ|ペ|組|班|名分|人分|%|便|話|巻|匹|頭|駅"
VERSIONED = "version|windows|android|ios"
LINKS = "と|および|及び|&|+"
LASTS = "後"
BREAKS = "けど"
ORIGINS = "から"
UNTILS = "まで"
LIMITS = ""
NOT_BEFORE = "以降"
ONS = ""
FORS = "は"
LEADS = "ま|、|に|は|が"
PLAN_WORDS = "タスク|追|新|項"
VERB_LEADS = "て|も|、"
ASSIGN_VERBS = "担|割|任|アサイン|引|さ"
# Between two tasks this leaves open which is meant.
ORS = "か"
# "返送しました" has been, whatever day stands beside it.
THRUS = "~|〜|から"
PAST_ENDINGS = "た|済|み"
# "送付済みの資料" says which thing it is.
ATTRIBUTES = "の|に|を|へ"
# Behind a past these make a condition of it.
AFTER_PAST = "ら|後|場|際|上|段|時|あと|のち|うえ"
# Behind a person these say whose a new task is.
ADDS_FOR = "さんのタスク|のタスク|さんの担当|さん担当|さん宛|さん用|さんに「|さんに『|に「|さんへ「"
# What a new task is put on; "スープに塩を追加" puts nothing on a plan.
LISTS = "タスク|リスト|プラン|todo|一覧"
# What may follow a verb that tells what is done, and says nothing more.
TAILS = "です|ます|しました|しております|いたしました|でした|よ|ね|わ|な|ー|よー|ねー|んです|のです|んだ|んだよ|とも|お願いします|お願いいたします|お願い致します|いただいて大丈夫です|おいてもらえますか|っす|ですよ|ですね|ました|ましたよ|でーす|でーすー|ですー|っすー|ますよ|いますよ|ますー|るよ|るよー|よん|よーん|で"
# Behind these follows why, or what is wished besides.
REASONS = "ので|から|ため|し、|が|けど"
# The task is only what something else is about.
ABOUTS = "の件で|について|に関して|に関する|のために|のことで|に向けて|のため、"
# Behind somebody: nobody else; behind a thing: that it is what was done.
SINGLING = "だけ|のみ|しか"
OBJECTS = "を"
# Somebody's own, not the task's.
THEIRS = "自分の|自身の|個人の|彼の|彼女の"
# "鈴木さんの契約書" is not one's own.
TIES = "の"
# How people are spoken of.
TITLES = "さん|様|さま|氏|くん|君|部長|課長|社長|先生|ちゃん"
# Who was written to got no thing.
ADDRESSING = "返信しました|返信済み|返信いたしました|返事しました|連絡しました"
MESSAGES = "メール|メッセージ|チャット|ご連絡|通知|リマインド"
# "メールで送りました": it is how it was sent.
MEANS = "で|に|にて|宛|アドレス"
# What travels or is eaten is no task.
JOURNEYS = "ピザ|電車|タクシー|エレベーター|飛行機|新幹線|バス|出前|弁当|お茶|コーヒー|お昼|昼食|昼飯|昼ご飯|昼ごはん|ランチ|夕食|夕飯|朝食|朝ご飯|晩ご飯|ご飯|ごはん|食事|雨が|雨の|雪が|妹|弟から|兄から|姉から|娘|息子|宅配便|宅急便|ジム|歯医者|在宅|テレワーク|リモートワーク|席が空|号線|番線"
# With a title's noun these tell that it was held.
LIGHT_PASTS = "実施しました|実施いたしました|実施済みです|開催しました|開催いたしました|行いました|行った|行ないました|やりました"
# Behind a time or a person: what belongs to it.
SHARES = "分"
# What makes a question of what stands before it.
QUESTION_TAGS = "よね|よねー|っけ|のかな|のかしら"
# What stands right before these is what is begun.
BEGINNINGS = "始|開始|着|取"
# "12が終わらないと": it is what is waited for.
NOMINATIVES = "が"
# "佐藤さんの件" is another than the task.
MATTERS = "件|分|タスク|やつ|担当分"
# What a thing of a title does on a day is no promise of the task.
HAPPENINGS = "で終わり|で切れ|に切れ|満了|失効|始ま|に開き|に閉ま"
# So a thing comes that is to be set up, tried or signed.
COMINGS = "届きます|届く|到着|入荷"
