"""What `tandem read --mail` says of raw mails."""

import json

from handlers.mail.cases import read_mails
from tests.mail_text.mails import AT, quoted, raw


def test_each_mail_is_told_in_its_order() -> None:
    mails = [
        ("one.eml", raw(f"12 done\n\n{AT}\n{quoted()}")),
        ("two.eml", raw("> 12. Send\n\ndone\n\n> 14. Sign\n\nFriday\n")),
        ("three.eml", raw("I am away", extra=["Auto-Submitted: auto-replied"])),
        ("four.eml", b""),
    ]

    told = list(read_mails(mails))

    assert told[0] == {"file": "one.eml", "reply": "12 done", "items": {}, "automatic": None}
    assert told[1]["items"] == {"12": "done", "14": "Friday"}
    assert told[2]["automatic"] == "Auto-Submitted: auto-replied"
    assert told[3]["unreadable"] == "This mail is empty."


def test_what_is_told_can_be_printed_whatever_the_mail_holds() -> None:
    told = next(
        iter(
            read_mails(
                [("x", raw("12 \ud83d done".encode("utf-8", "surrogatepass").decode("latin-1")))]
            )
        )
    )

    json.dumps(told, ensure_ascii=False).encode()
