"""The demo: the real bot plays the example plan against stand-ins for Slack and mail, on one clock.

Nothing leaves this machine and nothing of it is kept: the database lies in a folder that goes with the demo.
"""

from handlers.demo.door import say
from handlers.demo.play import play

__all__ = ["play", "say"]
