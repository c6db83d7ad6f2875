"""What goes out to Slack, once it is worded: to whom, and where it stands already."""

from dataclasses import dataclass

from bot.render import Post
from handlers.send import lost
from storage.models import Message


@dataclass(frozen=True)
class Parcel:
    """What goes out, to whom, and where it stands already. `post` None: take away what stands there."""

    message: Message
    post: Post | None
    team_id: str
    channel_id: str | None = None
    user_id: str | None = None
    internal: bool = False

    @property
    def where(self) -> str:
        """Name the channel, or who is written to, for the pace."""
        return self.channel_id or f"@{self.user_id}"

    @property
    def methods(self) -> tuple[str, ...]:
        """Name what of Slack's is called to bring it there."""
        if self.standing is not None:
            return ("chat.update", "chat.delete")
        opening = () if self.channel_id else ("conversations.open",)
        looking = ("conversations.history", "conversations.replies")
        return ("chat.postMessage", *opening, *(looking if lost.may_stand(self.message) else ()))

    @property
    def standing(self) -> tuple[str, str] | None:
        """Say where it stands, channel and ts; None where it was not sent yet."""
        message = self.message
        return (message.place, message.stamp) if message.place and message.stamp else None
