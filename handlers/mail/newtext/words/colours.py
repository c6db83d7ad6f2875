"""How people say in which colour they answer, by hue, in lower case; and how HTML names colours."""
# ruff: noqa: RUF001 - letters and dashes of many languages are meant as they stand.

from handlers.mail.newtext.words.phrases import phrases

SAID: dict[str, tuple[str, ...]] = {
    "red": phrases("""
        red; rot; roter; rote; roten; rouge; rojo; roja; vermelho; rosso; rood; rött; rød; rødt; punaisella; czerwono; czerwonym;
        červeně; červenou; pirossal; kırmızı; красным; червоним; 赤; 赤字; 红色; 紅色; 빨간
    """),
    "blue": phrases("""
        blue; blau; blauer; blauen; bleu; azul; blu; blauw; blått; blå; sinisellä; niebiesko; niebieskim; modře; modrou; kékkel;
        mavi; синим; синім; 青; 青字; 蓝色; 藍色; 파란
    """),
    "green": phrases("""
        green; grün; grüner; grünen; vert; verde; groen; grönt; grønt; vihreällä; zielono; zielonym; zeleně; zelenou; zölddel;
        yeşil; зелёным; зеленым; зеленим; 緑; 绿色; 綠色; 초록
    """),
    "purple": phrases(
        "purple; violet; lila; violett; morado; roxo; viola; paars; фиолетовым; 紫; 紫色"
    ),
}
# What is in a colour, or where: "why is it red?" tells of no answer.
ANSWERS = phrases("""
    answer; comment; repl; response; respond; remark; input; below; inline; antwort; anmerkung; kommentar; unten; répon; commentaire;
    ci-dessous; respuest; respond; comentario; abajo; resposta; comentário; abaixo; rispost; commenti; sotto; antwoord; opmerking;
    reactie; hieronder; svar; nedan; nedenfor; kommentti; vastau; odpowied; komentarz; poniżej; odpověd; komentář; níže; válasz;
    yanıt; cevap; yorum; ответ; комментари; ниже; відповід; коментар; нижче; 回答; コメント; 返信; 答复; 回复; 回覆; 批注; 답변
""")
NAMED: dict[str, str] = {
    "red": "red",
    "darkred": "red",
    "crimson": "red",
    "firebrick": "red",
    "blue": "blue",
    "darkblue": "blue",
    "navy": "blue",
    "mediumblue": "blue",
    "royalblue": "blue",
    "green": "green",
    "darkgreen": "green",
    "purple": "purple",
}
