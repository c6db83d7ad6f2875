"""What stands in messages at a shell instead of addresses: there is nothing to press."""


class NoLinks:
    """Makes no addresses."""

    def plan(self, _plan_id: int, /) -> str:
        """Give no address of a plan."""
        return ""

    def do(self, _verb: str, _thing: int, _person: int, _message: int, /) -> str:
        """Give no address of a button."""
        return ""

    def picture(self, _plan_id: int, /) -> str:
        """Give no address of a picture."""
        return ""

    def file(self, _attachment_id: int, /) -> str:
        """Give no address of a file."""
        return ""

    def fresh(self, _plan_id: int, _person_id: int, _message_id: int, /) -> str:
        """Give no address of what is internal."""
        return ""

    def unsubscribe(self, _person_id: int, /) -> str:
        """Give no address that stops messages."""
        return ""
