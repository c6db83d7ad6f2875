"""Japanese: days, months, numbers and the phrases that date by them."""

WEEKDAYS = ("月", "火", "水", "木", "金", "土", "日")
SHY_DAYS = ""
MONTHS = (
    "睦月",
    "如月",
    "弥生",
    "卯月",
    "皐月",
    "水無月",
    "文月",
    "葉月",
    "長月",
    "神無月",
    "霜月",
    "師走",
)
NUMBERS = {
    "一": 1,
    "二": 2,
    "三": 3,
    "四": 4,
    "五": 5,
    "六": 6,
    "七": 7,
    "八": 8,
    "九": 9,
    "十": 10,
}
ORDINALS = {"初回": 1}
ORDINAL_ENDINGS = ""
DOTS = False
DATES = {
    "skip.holidays": "年末年始",
    "skip.day": "よい週末\n良い週末\nいい週末\n素敵な週末\n一日を\n一日中\n良い一日\nよい一日\nいい一日\n一日も\n一日では\n丸一日\n一日かけて\n一日遅れ",
    "date.today": """
今日の夕方
今日の午前中
今日の夜
本日夕方
今日中に
今日
本日
今日中
本日中
今晩
今夜
""",
    "date.tomorrow": """
明日の夕方
明日の午前中
明日の朝
明日の朝一
明日朝一
明日午前中
明日
あした
明日中
翌日
あす
明朝
""",
    "date.after_tomorrow": "明後日\nあさって",
    "date.a_week": "来週の今日\n来週の本日\n来週今日\n一週間後\n一週間以内\n一週間で",
    "date.fortnight": "二週間後\n二週間以内\n再来週の今日",
    "date.a_month": "一か月後\n一ヶ月後\n一カ月後\n1か月後\n来月の今日",
    "date.days": "@n 日後\n@n 日以内",
    "date.weeks": "@n 週間後\n@n 週間以内",
    "date.months": "@n か月後\n@n ヶ月後\n@n カ月後",
    "date.business_days": "@n 営業日後\n@n 営業日以内\n@n 営業日",
    "date.a_business_day": "翌営業日",
    "date.weekday": "@wd 曜日\n@wd 曜\n次の @wd 曜日\n次の @wd 曜",
    "date.this_weekday": "今週の @wd 曜日\n今週 @wd 曜日\n今週の @wd 曜\n今週 @wd 曜\n今週 @wd",
    "date.next_weekday": "来週の @wd 曜日\n来週 @wd 曜日\n来週の @wd 曜\n来週 @wd 曜\n来週 @wd\n翌週の @wd 曜日",
    "date.weekday_after_next": "再来週の @wd 曜日\n再来週 @wd 曜日\n再来週の @wd 曜\n再来週 @wd 曜",
    "date.end_of_week": "今週末\n今週中\n週内\n今週いっぱい",
    "date.end_of_next_week": "来週末\n来週いっぱい",
    "date.end_of_month": "月末\n今月末\n今月中\n月内\n今月いっぱい",
    "date.end_of_next_month": "来月末",
    "date.end_of_quarter": "四半期末",
    "date.end_of_year": "年末\n年内\n今年中",
    "date.month_day_numbers": "@n 月 @n 日\n@n 年 @n 月 @n 日",
    "date.next_of_month": "来月 @n 日\n来月の @n 日",
    "date.of_month": "@n 日\n今月 @n 日",
    "date.of_month_weekday": "@n 日の @wd 曜\n@n 日の @wd 曜日\n@n 日 @wd 曜\n@n 日 @wd 曜日",
    "date.given": "@date の @wd 曜\n@date の @wd 曜日\n@date @wd 曜\n@date @wd 曜日\n@date ( @wd )\n@date ( @wd 曜 )\n@date ( @wd 曜日 )",
    "date.vague": """
連休明け
休み明け
GW明け
お盆明け
年明け早々
休暇明け
@n 週間
一週間
中旬
上旬
下旬
月半ば
来月中旬
今月中旬
今月下旬
来週中
来月中
来週
来月
来年
近日中
近いうち
数日
数日後
後日
そのうち
後ほど
後で
また今度
来週前半
来週後半
来週初め
月初
来週頭
@n 月中
@n 月上旬
@n 月中旬
@n 月下旬
来月初め
早めに
再来週
今度
しばらく
週末
今週前半
あと @n 日
もう @n 日
もう一週間
あと一週間
@n 、 @n 日
""",
    "date.past": "年末年始\n昨日\n一昨日\n先週\n先月\n今朝\n先ほど\nさきほど\nさっき\n先週の @wd 曜日\n先週 @wd 曜日\n@n 日前\n@n 週間前\n昨夜\n昨晩\n前回\n先日\n@n 日間\n毎週\n毎日",
    "clock.half": "@n 時半\n午前 @n 時半\n朝 @n 時半\n朝の @n 時半",
    "clock.halfpm": "午後 @n 時半\n夕方 @n 時半\n夜 @n 時半",
    "clock.h": "@n 時\n@n 時 @n 分\n午前 @n 時\n@clock",
    "clock.am": "朝 @n 時\n朝の @n 時\n午前 @n 時\n朝 @clock\n午前 @clock\n午前中 @n 時",
    "clock.pm": "午後 @clock\n夕方 @clock\n夜 @clock\n夕方の @n 時\n午後 @n 時\n夕方 @n 時\n夜 @n 時",
    "clock.noon": "正午\nお昼",
}
