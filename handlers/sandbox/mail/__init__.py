"""A stand-in mail host: pymap and aiosmtpd in one process, so that what is sent can be answered.

It needs the extra `demo`; without it the import fails with `ImportError`.
"""

from .faults import Stage
from .letters import Correspondent
from .post import Delivery
from .standin import MailStandIn

__all__ = ["Correspondent", "Delivery", "MailStandIn", "Stage"]
