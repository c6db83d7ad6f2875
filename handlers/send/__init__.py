"""What leaves: one message at a time over Slack or SMTP, rendered with its reader's eyes."""

from handlers.send.loop import Transport, send_due

__all__ = ["Transport", "send_due"]
