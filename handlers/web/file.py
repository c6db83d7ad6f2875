"""A file that came with a note: given out to be saved, never shown, where its note is shared.

A link is forwarded sooner or later, so rights are asked again: what became internal, or was taken back, is gone.
"""

from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import quote

import structlog
from flask import Blueprint, Response, abort
from sqlalchemy import select
from sqlalchemy.orm import undefer

from bot.identity import Reader, eyes
from bot.tokens import Purpose
from storage.db import reading
from storage.models import Attachment, Note

if TYPE_CHECKING:
    from handlers.web.app import Site

log = structlog.get_logger()


def pages(site: "Site") -> Blueprint:
    """Make /file/<token>."""
    routes = Blueprint("file", __name__)

    @routes.get("/file/<token>")
    def fetch(token: str) -> Response:
        key = int(site.tokens.read(Purpose.FILE, token, site.clock())["file"])
        found = _find(site, key)
        content = None if found is None else _content(site, found)
        if found is None or content is None:
            abort(404)
        answer = Response(content, content_type="application/octet-stream")
        # The name as RFC 6266 has it, and for what does not know that form none at all.
        name = quote(found.name, safe="")
        answer.headers["Content-Disposition"] = f"attachment; filename*=UTF-8''{name}"
        return answer

    return routes


def _find(site: "Site", key: int) -> Attachment | None:
    with reading(site.engine, ()) as session:
        plan = select(Note.plan_id).join(Attachment, Attachment.note_id == Note.id)
        plan_id = session.scalar(plan.where(Attachment.id == key))
    if plan_id is None:
        return None
    with eyes(site.engine, Reader.link(plan_id)) as session:
        query = select(Attachment).where(Attachment.id == key).options(undefer(Attachment.content))
        found = session.scalars(query).one_or_none()
        session.expunge_all()
    return found if found is not None and found.refused is None else None


def _content(site: "Site", found: Attachment) -> bytes | None:
    """Read it from where it is kept; None where the folder has lost it."""
    if found.content is not None:
        return found.content
    if site.files is None:
        return None
    try:
        return (Path(site.files) / found.sha256[:2] / found.sha256).read_bytes()
    except OSError as error:
        log.warning("file away", attachment=found.id, error=type(error).__name__)
        return None
