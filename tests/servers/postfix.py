"""Debian's Postfix on loopback, on the way out: STARTTLS, reports by itself, all mail on to one host.

Only root can start it. Nothing can leave the machine: it looks nothing up, and knows one address to hand mail to.
"""

import shutil
from pathlib import Path

import pytest

from .dovecot import LOOPBACK, free_ports
from .guarded import Guarded, is_root
from .require import require
from .tls import make_certificate

MAIN = """
compatibility_level = 3.6
queue_directory = {folder}/spool
data_directory = {folder}/data
maillog_file = {folder}/postfix.log
maillog_file_prefixes = {folder}
myhostname = mx.northwind.example
mydestination =
mynetworks = 127.0.0.0/8
inet_interfaces = 127.0.0.1
inet_protocols = ipv4
disable_dns_lookups = yes
smtp_host_lookup = native
smtpd_peername_lookup = no
alias_maps =
default_transport = smtp:[127.0.0.1]:{next_port}
smtpd_relay_restrictions = permit_mynetworks, reject
smtpd_tls_security_level = encrypt
smtpd_tls_cert_file = {folder}/cert.pem
smtpd_tls_key_file = {folder}/key.pem
"""
# Postfix goes into the background by itself; the guard's signal has to end it all the same.
SCRIPT = """
trap '"$1" -c "$2/etc" stop; exit' TERM
"$1" -c "$2/etc" start && echo it is up
while :; do sleep 1 & wait $!; done
"""
MASTER = """
127.0.0.1:{port} inet n - n - - smtpd
cleanup unix n - n - 0 cleanup
qmgr unix n - n 300 1 qmgr
tlsmgr unix - - n 1000? 1 tlsmgr
rewrite unix - - n - - trivial-rewrite
bounce unix - - n - 0 bounce
defer unix - - n - 0 bounce
trace unix - - n - 0 bounce
proxymap unix - - n - - proxymap
smtp unix - - n - - smtp
relay unix - - n - - smtp
error unix - - n - - error
retry unix - - n - - error
anvil unix - - n - 1 anvil
scache unix - - n - 1 scache
postlog unix-dgram n - n - 1 postlogd
"""


class Postfix:
    """A relay that hands all mail on to the SMTP server at `next_port`."""

    def __init__(self, next_port: int) -> None:
        self._program = require("postfix")
        if not is_root():
            pytest.skip("Postfix is started by root")
        self._next_port = next_port
        self._guarded = Guarded("postfix")
        self.ca = Path()
        self.url = ""

    def start(self) -> None:
        """Start it on a free port."""
        folder = self._guarded.folder
        (port,) = free_ports(1)
        self.ca = make_certificate(folder)
        for name in ("etc", "spool", "data"):
            (folder / name).mkdir()
        shutil.chown(folder / "data", "postfix")
        main = MAIN.format(folder=folder, next_port=self._next_port)
        (folder / "etc" / "main.cf").write_text(main)
        (folder / "etc" / "master.cf").write_text(MASTER.format(port=port))
        command = ("/bin/sh", "-c", SCRIPT, "postfix", self._program, folder)
        self._guarded.start(*command, ready="it is up")
        self.url = f"smtp+starttls://{LOOPBACK}:{port}"

    def stop(self) -> None:
        """End it, with all that it has queued."""
        self._guarded.stop()
