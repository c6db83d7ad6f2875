"""What operators and their machines watch: alive, ready, metrics. Nothing of plans or people."""

from typing import TYPE_CHECKING

from flask import Blueprint, Response, abort, jsonify, request
from prometheus_client import CONTENT_TYPE_LATEST, generate_latest
from sqlalchemy import select
from sqlalchemy.exc import SQLAlchemyError

from storage.db import reading
from storage.models import Organization

if TYPE_CHECKING:
    from handlers.web.app import Site

LOOPBACK = {"127.0.0.1", "::1"}


def pages(site: "Site") -> Blueprint:
    """Make /healthz, /readyz and /metrics."""
    routes = Blueprint("ops", __name__)

    @routes.get("/healthz")
    def healthz() -> Response:
        return jsonify(status="alive")

    @routes.get("/readyz")
    def readyz() -> tuple[Response, int]:
        found = {name: probe() or "ok" for name, probe in site.probes.items()}
        database = _database(site)
        ready = database == "ok"
        answer = jsonify(status="ready" if ready else "not ready", database=database, **found)
        return answer, 200 if ready else 503

    @routes.get("/metrics")
    def metrics() -> Response:
        # Behind a proxy everybody comes from loopback: what was forwarded is not let in.
        if request.remote_addr not in LOOPBACK or "X-Forwarded-For" in request.headers:
            abort(404)
        return Response(generate_latest(), content_type=CONTENT_TYPE_LATEST)

    return routes


def _database(site: "Site") -> str:
    try:
        with reading(site.engine, ()) as session:
            session.execute(select(Organization.id).limit(1))
    except SQLAlchemyError as error:
        return f"away ({type(error).__name__})"
    return "ok"
