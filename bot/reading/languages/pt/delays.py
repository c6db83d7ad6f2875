"""Portuguese: when it will be done, and the wish for another day."""

PHRASES = {
    "slipping": "adiar|adia|adie|adiado|adiada|prorrogar|prorroga|prorrogue|atrasa|atrasou|atrasar|empurra|empurre|empurrar|estender|estende|postergar [isso|isto|o|a|prazo|data]",
    "move": """
pode ser [na|no|para|pra|em|até] [o|a|ao] @date
pode|podem|podemos|dá_para|dá_pra|poderia ficar para|pra|pro|até [o|a]
coloca|coloque|põe|ponha|passa|passe|joga|jogue|adia|adie|muda|mude @task para|pra|pro
joga|jogue|joguem|empurra|empurre|passa|passe|passem|muda|mude|mudem|adia|adie|adiem|altera|altere|alterem|transfere|move|põe|ponha|coloca|coloque|deixa|deixe ~ ~ @date
fica|ficou|ficará|vai_ficar|vai|ficaria|deixa|deixamos [isso|isto|essa|@task] [lá] [para|pra|pro] [o|a] @date
prazo|data|entrega [seja|fosse|ser|é|foi|fica|for] [alterado|alterada|adiado|adiada|prorrogado|prorrogada|mudado] [para|pra|pro] @date
[o|a] [prazo|data] [seja|fosse] alterado|alterada|adiado|adiada|prorrogado|prorrogada [para|pra|pro|até]
nova previsão|data|entrega
remarcar|reagendar|prorrogar|esticar|estender [isso|isto|o_prazo|a_data] [para|pra|pro|até]
atrasa|atrasou|atrasado|escorrega|escorregou|derrapa [para|pra|pro]
antes @date
passemos|adiemos|mudemos|movamos|deixemos|empurremos|remarquemos [isso|isto] [para|pra|até]
põe|põem|ponha|coloca|coloque|deixa|deixe|deixem|passa|passe|passem|joga|jogue|empurra|muda|mude|adia|adie [isso|isto|o_prazo|a_data] para|pra|pro|até|pós
adia-se|fica|ficou|fica_para|vai_ficar para|pra|pro [a|o] @date
atrasou|escorregou|derrapou|deslizou
adiar|adia|adie|adiamos|adiado|adiada|postergar|posterga|postergamos|mover|move|mova|mudar|muda|mude|passar|passa|passe|empurrar|empurra|empurre|remarcar|remarca|remarque|prorrogar|prorrogue|estender|estenda|atrasar|atrasa|atrasou|alterar|altere|altera|jogar|joga|jogue|deixar|deixa|transferir_a_data|reagendar|reagenda
vai atrasar
nova data
mudar|alterar a data|o_prazo
prorrogação
escorregar|escorrega|escorregou|deslizar|desliza
""",
    "until": """
só rola|dá|sai|consigo|conseguimos|vai_dar|fica_pronto @date
só|somente|apenas [na|no|em|a_partir_de|lá_pela|lá_pelo|depois_de] @date
só|somente|apenas @date
até [o|a|à|ao] @date
""",
    "due": "prazo|vence|vencimento|data_limite",
    "eta": """
vocês|você recebem|recebe|terão|terá|têm|tem
torcendo|torço|tomara|oxalá|prometo|garanto|garantido|confirmado|certeza|máximo|limite|prevista|estimativa|estimo|meta|estimada
acredito|creio|diria|julgo que [na|no]
te|lhe|vos mando|envio|entrego|passo
sai|sair|saia|segue|chega
lá
sem falta
antes de|da|do @date
para|pra|até|no|na|em|dia|por|o|a|à|ao|de|do|lá|sobre
no máximo
mais tardar
possível|viável|realista|provável|provavelmente|previsto|prevista|previsão|prevejo|prevemos|idealmente|melhor|bem|ok|bom|boa|serve|funciona|dá|consigo|conseguimos|vale|tranquilo
espero|esperamos|acho|acredito|calculo|penso|conto|contamos|digamos|imagino
preciso|precisamos|quero|terei|teremos|terá|terão|tenho|tem|têm|temos|estará|ficará|fica|seria|será|é|seja|entrego|entregamos|entregaremos|dê|ser|pode|poderia|posso|podemos|isso|lista
prazo|data|eta
""",
    "moretime": "muda|mude|mudem|mudar|altera|altere|alterem|alterar|estende|estenda|estender|prorroga|prorrogue|prorrogar|esticar|estica|rever|revê [-] o|a|esse|este|essa prazo|data|entrega\nprecisava|precisaria|precisávamos|preciso|precisamos [de] @vague\nmais um tempinho|tempo|prazo\nmais uns|alguns dias|diazinhos\nmais tempo|prazo\num pouco mais\nprorrogação|adiar|adiamento|postergar|remarcar\noutra data\nmais tarde",
}
