"""A mail reply becomes a change, once, and is answered."""

from email.message import EmailMessage

from handlers.sandbox.mail import MailStandIn
from storage.kinds import IncomingState, State
from tests.mail.conftest import CARL, Office
from tests.servers.fixtures import BOT


def test_reply_completes_the_task_and_is_answered(
    office: Office, mail_stand_in: MailStandIn, reminded: EmailMessage
):
    mail_stand_in.reply(CARL, reminded, "12 done")

    taken = office.poll()

    assert taken == 1
    assert office.state(office.cast.sso_metadata) is State.DONE
    assert office.fates() == [IncomingState.USED]
    assert mail_stand_in.in_folder(BOT) == []
    assert len(mail_stand_in.in_folder(BOT, "Processed")) == 1
    office.send()
    answer = mail_stand_in.mails(CARL)[-1]
    assert answer["Auto-Submitted"] == "auto-replied"
