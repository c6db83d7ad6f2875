"""The text of `.env.example`, from which `tandem init` makes a `.env` with fresh keys.

It stands in the code because an installed Tandem has no `.env.example` beside it.
"""

import secrets

from cryptography.fernet import Fernet

_EXAMPLE = """\
# Settings of Tandem. Copy this file to .env, or let `tandem init` write one with fresh keys.
# The environment wins over this file. A line that is commented out shows the default, or a form.

# --- Tandem ---

# The database: a SQLite file, or postgresql://user:password@host/name (postgres:// too).
# TANDEM_DATABASE_URL=sqlite:///tandem.db

# Signs reply tokens and links. Several keys are separated by spaces, the newest first: the first
# signs, all verify. Take an old one away when TANDEM_TOKEN_DAYS have passed.
TANDEM_SECRET_KEY=

# Encrypts Slack's tokens in the database. Several keys likewise.
TANDEM_ENCRYPTION_KEY=

# Where the web process listens: host and port.
# TANDEM_LISTEN=127.0.0.1:8700

# The address under which people reach it, for links in mails and for Slack. By default http://
# and what TANDEM_LISTEN says.
# TANDEM_BASE_URL=https://tandem.example.com

# For how many days a reply token or a link in a mail works.
# TANDEM_TOKEN_DAYS=90

# How the log is written: text or json.
# TANDEM_LOG=text

# Where attachments are kept: database, or a folder.
# TANDEM_FILES=database

# The largest attachment that is kept, in bytes.
# TANDEM_FILE_MAX_BYTES=10000000

# --- Slack: a bot's token and a signing secret (or an app token) for one workspace;
#     client id, client secret and signing secret for several, which install it by OAuth ---

# The bot's token.
# TANDEM_SLACK_BOT_TOKEN=xoxb-...

# Switches Socket Mode on, for a bot without a public address.
# TANDEM_SLACK_APP_TOKEN=xapp-...

# Proves that a request comes from Slack.
# TANDEM_SLACK_SIGNING_SECRET=...

# The app's id and secret, for /slack/install.
# TANDEM_SLACK_CLIENT_ID=...
# TANDEM_SLACK_CLIENT_SECRET=...

# Where Slack's Web API is; another address for a stand-in.
# TANDEM_SLACK_API_URL=https://slack.com/api/

# The slash command, as it stands in the app's manifest.
# TANDEM_SLACK_COMMAND=/plan

# --- Mail: an address, and where its mail is read, sent, or both ---

# The address that people get mail from and write to.
# TANDEM_MAIL_ADDRESS=plan@example.com

# The mailboxes that are read, separated by spaces: imaps://, imap+starttls://, or imap:// for a
# server on this machine. User and password are percent-encoded: p@ss is p%40ss.
# TANDEM_IMAP_URL=imaps://user:password@imap.example.com:993/INBOX

# Where mail goes out: smtps://, smtp+starttls://, or smtp:// for a server on this machine.
# TANDEM_SMTP_URL=smtp+starttls://user:password@smtp.example.com:587

# The name under which your own receiving host writes Authentication-Results. Without it no
# verdict on a sender is trusted, and a pass only in the topmost of these headers: what lies
# below may be the sender's own.
# TANDEM_MAIL_AUTHSERV_ID=mx.example.com

# Whether mail to plan+anything@example.com arrives too: no, where `tandem check` finds that it does
# not. Answers are then known by the mail that they answer, and delivery reports as well.
# TANDEM_MAIL_SUBADDRESSES=yes

# How many mails may go out in a minute, over all workers together; without it as many as there are.
# Microsoft 365 takes 30.
# TANDEM_MAIL_PER_MINUTE=30

# The largest mail that is read, in bytes.
# TANDEM_MAIL_MAX_BYTES=25000000

# Logging in without a password (XOAUTH2): google or microsoft, with the app's id and secret.
# TANDEM_MAIL_OAUTH=google
# TANDEM_MAIL_OAUTH_CLIENT_ID=...
# TANDEM_MAIL_OAUTH_SECRET=...

# Microsoft's tenant: its id or its domain.
# TANDEM_MAIL_OAUTH_TENANT=example.onmicrosoft.com

# The refresh token. Google needs one; with Microsoft the app may log in by itself.
# TANDEM_MAIL_OAUTH_REFRESH_TOKEN=...

# Where access tokens are fetched, if not at Google or Microsoft themselves.
# TANDEM_MAIL_OAUTH_TOKEN_URL=https://oauth2.googleapis.com/token

# TLS trusts the system's certificates; for others set SSL_CERT_FILE in the environment.
"""


def example_env() -> str:
    """Give the text of `.env.example`."""
    return _EXAMPLE


def fresh_env() -> str:
    """Give the text of a `.env` with keys that nobody has seen. The caller keeps others from reading it."""
    fresh = {
        "TANDEM_SECRET_KEY=\n": secrets.token_urlsafe(32),
        "TANDEM_ENCRYPTION_KEY=\n": Fernet.generate_key().decode(),
    }
    text = _EXAMPLE
    for line, key in fresh.items():
        text = text.replace(line, line.replace("\n", f"{key}\n"))
    return text
