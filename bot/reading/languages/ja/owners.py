"""Japanese: whose a task is."""

PHRASES = {
    "assign": """
@person さん担当で
@person 担当で
@person さんにお任せ
@person さんに一任
@person にパス
@person さんにパス
@person に投げ
@person さんに投げ
@person に振って
@person さんに振って
@person に振り
@person さんに振り
@person にまわして
@person さんにまわして
@person に回して
@person さんに回して
@person に渡して
@person さんに渡して
@person に割り当て
@person さんに割り当て
@person にアサイン
@person さんにアサイン
@person に依頼して
@person さんに依頼して
@person に頼
@person さんに頼
@person に任せ
@person さんに任せ
@person に聞いてください
@person さんに聞いてください
@person が適任
@person さんが適任
担当を @person
担当者を @person
担当は @person
担当者は @person
担当者は
後任は
後任の
窓口は
窓口が
引き継ぎました
引き継いで
引継ぎました
引き継ぎは
バトンタッチ
移管しました
交代しました
変わりました
代わりました
交代になりました
に一任
にバトン
担当は
担当を
担当者を
担当を変更
担当変更
お任せ
任せ
割り当て
アサイン
引き継
引継
に渡し
に回し
に振
に依頼
へ依頼
にお願い
さん に お願い
@person にお願い
@person さんにお願い
@person お願いします
@person さんお願いします
@person さんの担当
@person の担当
@person が担当
@person に変更
@person さんに変更
@person さんへ
@person でお願い
@person さんでお願い""",
    "owns": """
@person が対応させていただきます
@person が対応いたします
@person さんが対応させていただきます
@person に見てもら
@person さんに見てもら
@person にやってもら
@person さんにやってもら
@person に対応してもら
@person さんに対応してもら
@person に確認してもら
@person さんに確認してもら
@person に進めてもら
@person さんに進めてもら
@person がやります
@person さんがやります
@person がやる
@person さんがやる
@person がやってくれ
@person さんがやってくれ
@person が見ます
@person さんが見ます
@person が見てくれ
@person さんが見てくれ
@person が進め
@person さんが進め
@person が受け持
@person さんが受け持
@person が引き取
@person さんが引き取
@person が担当になり
@person さんが担当になり
@person が担当して
@person さんが担当して
@person が担当する
@person さんが担当する
@person が対応いたし
@person さんが対応いたし
@person の担当で
@person さんの担当で
@person の担当に
@person さんの担当に
@person マター
@person さんマター
@person にお願いして
@person さんにお願いして
@person に変わりました
@person さんに変わりました
@person に代わりました
@person さんに代わりました
@person に交代
@person さんに交代
@person に引き継ぎました
@person さんに引き継ぎました
@person に移りました
@person さんに移りました
@person が引き継ぎます
@person さんが引き継ぎます
@person が担当します
@person さんが担当します
@person の方で対応
@person さんの方で対応
@person に任せ
@person さんに任せ
担当は @person
担当者は @person
後任は @person
窓口は @person
今は @person が
@person が担当
@person さんが担当
@person さんがやり
@person さんが対応します
@person さんが対応してくれ
@person さんが対応する
@person が対応します
@person さんが引き継
@person に引き継
""",
    "speaker": """
私が引き受けます
私が引き受けましょう
引き受けます
引き受けいたします
お引き受けします
お引き受けいたします
引き受けさせていただきます
私がやっておき
私がやっとき
私が見ます
私が見ておき
私が進めます
私が受け持
私が引き取
私の方で
私のほうで
自分の方で
自分のほうで
僕がやります
俺がやります
僕が担当
僕やります
こちらで対応します
こちらで巻き取
巻き取ります
自分が引き取
自分が対応
私に振って
私に回して
私にアサイン
私に割り当て
私が持ちます
私で持ちます
自分で持ちます
私が担当します
私が対応します
私がやります
私が引き継ぎます
私が引き取ります
こちらで引き取ります
引き取ります
自分が担当
自分がやります
私やります
私が担当
""",
    "notme": """
私じゃないです
私ではないです
自分じゃないです
担当じゃないです
担当ではないです
担当外です
他の人に
別の人に
他の方に
別の方に
別の者に
他の者に
誰か他の
誰かほかの
ほかの人に
私の担当外
自分の担当外
私の管轄
管轄外
管轄では
担当が違
担当違い
担当から離れ
担当を離れ
担当を降り
担当ではなくな
担当じゃなくな
もう担当では
もう担当じゃ
もう私では
私のタスクでは
私のタスクじゃ
自分のタスクでは
自分のタスクじゃ
異動しま
異動になり
異動したため
退職
私の担当ではありません
私の担当ではなく
担当を外れ
担当から外れ
担当が変わり
担当者が変わり
担当変更
私ではありません
部署が違
私の担当では
私ではなく
担当ではありません
担当外
担当ではな
担当じゃ
""",
    "turnto": "",
    "other": """
別会社
他社と
他社の
検証環境のほう
検証環境の方
テスト環境のほう
テスト環境の方
開発環境のほう
開発環境の方
別案件
別件
他の案件
他案件
別プロジェクト
別の案件
別の契約
別の会社
別の
もう一つの
他のタスク
もう一方
""",
}
