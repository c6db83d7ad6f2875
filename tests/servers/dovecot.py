"""Debian's Dovecot on loopback: IMAP, IMAPS with a certificate of our own authority, LMTP in.

Any user name logs in with the one password and has an empty mailbox of its own,
so a test takes a fresh name and disturbs no other. INBOX is the only folder
that exists. It runs as root (mail belongs to `mail`) and as anybody else.
"""

import grp
import os
import pwd
import shutil
import smtplib
import socket
import ssl
import subprocess
from itertools import count
from pathlib import Path
from urllib.parse import quote

from imapclient import IMAPClient

from .guarded import Guarded, is_root
from .require import require
from .tls import make_certificate
from .tokens import TokenEndpoint

LOOPBACK = "127.0.0.1"
PASSWORD = "test"
PATIENCE = 20
ATTEMPTS = 3
CONFIG = """
base_dir = {folder}/run
state_dir = {folder}/state
log_path = /dev/stderr
protocols = imap lmtp
listen = 127.0.0.1
default_internal_user = {internal_user}
default_internal_group = {internal_group}
default_login_user = {login_user}
ssl = yes
ssl_cert = <{folder}/cert.pem
ssl_key = <{folder}/key.pem
disable_plaintext_auth = no
auth_mechanisms = plain login xoauth2 oauthbearer
auth_failure_delay = 0
auth_username_format = %Lu
recipient_delimiter = +
lmtp_save_to_detail_mailbox = no
mail_location = maildir:~/mail
mail_fsync = never
mail_max_userip_connections = 0
first_valid_uid = 1
passdb {{
  driver = oauth2
  mechanisms = xoauth2 oauthbearer
  args = {folder}/oauth2.conf
}}
passdb {{
  driver = static
  mechanisms = plain login
  args = password={password}
}}
userdb {{
  driver = static
  args = uid={mail_user} gid={mail_group} home={folder}/homes/%Ld/%Ln allow_all_users=yes
}}
namespace inbox {{
  inbox = yes
  separator = /
}}
service anvil {{
  chroot =
  # Else one wrong password slows down all logins from this machine.
  unix_listener anvil-auth-penalty {{
    mode = 0
  }}
}}
service imap-login {{
  chroot =
  process_min_avail = 1
  service_count = 0
  inet_listener imap {{
    port = {imap_port}
  }}
  inet_listener imaps {{
    port = {imaps_port}
    ssl = yes
  }}
}}
service lmtp {{
  inet_listener lmtp {{
    port = {lmtp_port}
  }}
}}
"""
OAUTH = """
tokeninfo_url = {url}?access_token=
username_attribute = email
"""


class Dovecot:
    """One server for all tests of a process."""

    def __init__(self) -> None:
        self._program = require("dovecot")
        self._numbers = count(1)
        self._guarded = Guarded("dovecot")
        # Who logs in with a token is asked here.
        self.tokens = TokenEndpoint()
        self.imap_port = self.imaps_port = self.lmtp_port = 0
        self.ca = Path()

    def start(self) -> None:
        """Start it on free ports; tries others where somebody was quicker to take one."""
        self.tokens.start()
        for attempt in range(ATTEMPTS):
            try:
                self._start()
            except RuntimeError:
                if attempt == ATTEMPTS - 1:
                    raise
                self._guarded = Guarded("dovecot")
            else:
                return

    def stop(self) -> None:
        """End the server and remove all mail."""
        self.tokens.stop()
        self._guarded.stop()

    def fresh_address(self, name: str = "plan") -> str:
        """Return an address whose mailbox nobody has used."""
        return f"{name}-{next(self._numbers)}@northwind.example"

    def imap_url(self, address: str) -> str:
        """The URL without encryption."""
        return f"imap://{_login(address)}@{LOOPBACK}:{self.imap_port}/INBOX"

    def imaps_url(self, address: str) -> str:
        """The URL with TLS; the certificate is verified with `ca` as the authority."""
        return f"imaps://{_login(address)}@localhost:{self.imaps_port}/INBOX"

    def client(self, address: str, *, tls: bool = False) -> IMAPClient:
        """Return a client that is logged in."""
        if tls:
            context = ssl.create_default_context(cafile=str(self.ca))
            client = IMAPClient("localhost", self.imaps_port, ssl_context=context, timeout=PATIENCE)
        else:
            client = IMAPClient(LOOPBACK, self.imap_port, ssl=False, timeout=PATIENCE)
        client.login(address, PASSWORD)
        return client

    def deliver(
        self,
        address: str,
        raw: bytes,
        detail: str | None = None,
        mail_from: str = "carl@acme.example",
    ) -> None:
        """Put a mail into somebody's INBOX by LMTP, as the host's MTA would."""
        local, _, domain = address.rpartition("@")
        recipient = f"{local}+{detail}@{domain}" if detail else address
        with smtplib.LMTP(LOOPBACK, self.lmtp_port, local_hostname="localhost") as lmtp:
            lmtp.sendmail(mail_from, [recipient], raw)

    def in_folder(self, address: str, folder: str = "INBOX") -> list[bytes]:
        """Return the raw mails that lie in somebody's folder now; none where there is no such folder."""
        with self.client(address) as client:
            if not client.folder_exists(folder):
                return []
            client.select_folder(folder, readonly=True)
            fetched = client.fetch(client.search(), ["BODY.PEEK[]"])
        return [fetched[uid][b"BODY[]"] for uid in sorted(fetched)]

    def kick(self, address: str) -> None:
        """Cut somebody's IMAP connections, those in IDLE too."""
        config = self._guarded.folder / "dovecot.conf"
        doveadm = require("dovecot", "doveadm")
        subprocess.run([doveadm, "-c", config, "kick", address], check=True, capture_output=True)

    def _start(self) -> None:
        folder = self._guarded.folder
        self.imap_port, self.imaps_port, self.lmtp_port = free_ports(3)
        self.ca = make_certificate(folder)
        config = folder / "dovecot.conf"
        (folder / "oauth2.conf").write_text(OAUTH.format(url=self.tokens.url))
        config.write_text(CONFIG.format(**_users(), **self._places()))
        (folder / "homes").mkdir()
        if is_root():
            shutil.chown(folder / "homes", "mail", "mail")
        self._guarded.start(self._program, "-F", "-c", config, ready="starting up for")

    def _places(self) -> dict[str, object]:
        return {
            "folder": self._guarded.folder,
            "imap_port": self.imap_port,
            "imaps_port": self.imaps_port,
            "lmtp_port": self.lmtp_port,
            "password": PASSWORD,
        }


def _users() -> dict[str, str]:
    """As whom its parts run: Debian's users where root starts it, else all as ourselves."""
    if is_root():
        return {
            "internal_user": "dovecot",
            "internal_group": "dovecot",
            "login_user": "dovenull",
            "mail_user": "mail",
            "mail_group": "mail",
        }
    user = pwd.getpwuid(os.geteuid()).pw_name
    group = grp.getgrgid(os.getegid()).gr_name
    return {
        "internal_user": user,
        "internal_group": group,
        "login_user": user,
        "mail_user": user,
        "mail_group": group,
    }


def free_ports(number: int) -> list[int]:
    sockets = [socket.create_server((LOOPBACK, 0)) for _ in range(number)]
    ports = [taken.getsockname()[1] for taken in sockets]
    for taken in sockets:
        taken.close()
    return ports


def _login(address: str) -> str:
    return f"{quote(address, safe='')}:{PASSWORD}"
