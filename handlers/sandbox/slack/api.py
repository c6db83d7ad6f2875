"""The door of the Web API: reads the arguments, finds the token, asks limits, scopes and faults, calls the method.

https://docs.slack.dev/apis/web-api: a method takes JSON or a form, the token comes in the Authorization header (or,
in a form, as `token`), the answer is 200 with `{"ok": …}` but for 429.
"""

import json
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from handlers.sandbox.slack.core import Core
from handlers.sandbox.slack.faults import DROP_AFTER, DROP_BEFORE, Fault
from handlers.sandbox.slack.records import Call, SlackError
from handlers.sandbox.slack.world import Channel, Installation, Json, User, World

TOO_MANY = 429
TIERS = {1: 1, 2: 20, 3: 50, 4: 100}

# What the app did wrong by itself. The other errors say that the world has changed, which is nobody's fault.
BROKEN_RULES = frozenset(
    [
        "invalid_arguments",
        "invalid_arg_name",
        "invalid_blocks",
        "invalid_blocks_format",
        "invalid_form_data",
        "invalid_json",
        "invalid_metadata_format",
        "invalid_trigger_id",
        "invalid_view",
        "metadata_too_large",
        "missing_scope",
        "msg_too_long",
        "msg_blocks_too_long",
        "no_text",
        "not_authed",
        "unknown_method",
        "view_too_large",
        "exchanged_trigger_id",
        "expired_trigger_id",
        "duplicate_external_id",
        "not_allowed_token_type",
        "invalid_cursor",
        "invalid_limit",
        "invalid_payload",
        "invalid_thread_ts",
        "invalid_types",
        "push_limit_reached",
        "expired_url",
        "used_url",
        "invalid_url",
    ]
)


@dataclass
class Request:
    """One call of a method: by which installation, with which arguments."""

    core: Core
    method: str
    arguments: Json
    token: str = ""
    installation: Installation | None = None
    warnings: list[str] = field(default_factory=list)

    @property
    def world(self) -> World:
        """The world that the method reads and changes."""
        return self.core.world

    @property
    def by(self) -> Installation:
        """The installation whose token was shown."""
        if self.installation is None:
            raise SlackError("not_authed")
        return self.installation

    def text(self, name: str) -> str | None:
        """An argument as a string; None where it is absent or empty."""
        value = self.arguments.get(name)
        return str(value) if value not in (None, "") else None

    def flag(self, name: str, *, default: bool = False) -> bool:
        """An argument that is true or false, as JSON or a form writes it."""
        value = self.arguments.get(name, default)
        return value in (True, 1, "1", "true", "True")

    def need(self, name: str) -> str:
        """An argument that must be there."""
        value = self.text(name)
        if value is None:
            raise SlackError(
                "invalid_arguments",
                response_metadata={"messages": [f"[ERROR] missing required field: {name}"]},
            )
        return value

    def parsed(self, name: str, error: str) -> Any:
        """An argument that is JSON: itself in a JSON body, a string in a form; None where it is absent."""
        value = self.arguments.get(name)
        if not isinstance(value, str):
            return value
        try:
            return json.loads(value) if value else None
        except ValueError:
            raise SlackError(error) from None

    def require_scope(self, *any_of: str) -> None:
        """`missing_scope` unless the token has one of these."""
        if any_of and not self.by.scopes.intersection(any_of):
            provided = ",".join(sorted(self.by.scopes))
            raise SlackError("missing_scope", needed=",".join(any_of), provided=provided)

    def addressee(self, wanted: str) -> User:
        """Somebody whom the bot may write to directly."""
        person = self.world.users.get(wanted)
        if person is None:
            raise SlackError("user_not_found")
        if not self.world.is_known(person, self.by.team):
            raise SlackError("user_not_visible")
        if person.is_bot or person.deleted:
            raise SlackError("cannot_dm_bot" if person.is_bot else "user_disabled")
        return person

    def channel(self, name: str = "channel") -> Channel:
        """The channel that an argument names, where this installation can see it."""
        wanted = self.need(name)
        found = self.world.channels.get(wanted)
        if found is None or not self._sees(found):
            raise SlackError("channel_not_found")
        return found

    def _sees(self, channel: Channel) -> bool:
        if channel.is_private:
            return self.by.bot_user in channel.members
        return self.by.team in channel.teams


@dataclass(frozen=True)
class Method:
    """A method of the Web API: what it does, any of which scopes it needs, its tier (0: none)."""

    name: str
    act: Callable[[Request], Json]
    scopes: tuple[str, ...]
    tier: int
    needs_token: bool


METHODS: dict[str, Method] = {}


def method(
    name: str, *, scopes: tuple[str, ...] = (), tier: int = 3, needs_token: bool = True
) -> Callable[[Callable[[Request], Json]], Callable[[Request], Json]]:
    """Enter a function as a method of the Web API."""

    def enter(act: Callable[[Request], Json]) -> Callable[[Request], Json]:
        METHODS[name] = Method(name, act, scopes, tier, needs_token)
        return act

    return enter


class TooSoon(Exception):  # noqa: N818 - named for its fate
    """A limit was met: that of a method, or that of a channel."""

    def __init__(self, seconds: int) -> None:
        super().__init__(f"retry after {seconds} s")
        self.seconds = seconds


@dataclass(frozen=True)
class Reply:
    """What goes back over HTTP; None as a status: the connection is cut without an answer."""

    status: int | None
    body: Json
    headers: dict[str, str] = field(default_factory=dict)


def answer(request: Request, act: Callable[[Request], Json] | None = None) -> Reply:
    """Call a method as an app does, or do `act` in its stead, and write the call down."""
    fault = request.core.faults.next(request.method)
    if fault is not None and fault.what != DROP_AFTER:
        reply = _trouble(fault)
    else:
        reply = _guarded(request, act or _call)
    _write_down(request, reply)
    return Reply(None, reply.body) if fault and fault.what == DROP_AFTER else reply


def _trouble(fault: Fault) -> Reply:
    if fault.what == DROP_BEFORE:
        return Reply(None, {})
    if isinstance(fault.what, str):
        return Reply(200, {"ok": False, "error": fault.what})
    if fault.what == TOO_MANY:
        return _too_many(fault.retry_after)
    return Reply(fault.what, {"ok": False, "error": f"http_{fault.what}"})


def _too_many(seconds: int) -> Reply:
    headers = {"Retry-After": str(seconds)}
    return Reply(TOO_MANY, {"ok": False, "error": "ratelimited"}, headers)


def _guarded(request: Request, act: Callable[[Request], Json]) -> Reply:
    try:
        with request.world.lock:
            body = _done(request, act(request))
            return Reply(200, body, _scopes_told(request))
    except TooSoon as late:
        return _too_many(late.seconds)
    except SlackError as error:
        if error.error in BROKEN_RULES:
            request.core.violate(request.method, error.error, str(error.more or ""))
        return Reply(200, {"ok": False, "error": error.error, **error.more})


def _scopes_told(request: Request) -> dict[str, str]:
    """Slack names a token's scopes in a header of every answer."""
    if request.installation is None:
        return {}
    return {"X-OAuth-Scopes": ",".join(sorted(request.installation.scopes))}


def _call(request: Request) -> Json:
    found = METHODS.get(request.method)
    if found is None:
        raise SlackError("unknown_method", req_method=request.method)
    _admit(request, found)
    return found.act(request)


def _admit(request: Request, found: Method) -> None:
    if found.needs_token:
        request.installation = _installation(request)
        request.require_scope(*found.scopes)
    if not found.tier:
        return
    team = request.installation.team if request.installation else "nobody"
    if wait := request.core.limits.wait_for_method(team, found.name, TIERS[found.tier]):
        raise TooSoon(wait)


def _installation(request: Request) -> Installation:
    if not request.token:
        raise SlackError("not_authed")
    if request.token == request.core.app.app_token:
        raise SlackError("not_allowed_token_type")
    try:
        found = request.world.by_token(request.token)
    except KeyError:
        raise SlackError("invalid_auth") from None
    if refusal := found.former.get(request.token, found.refusal):
        raise SlackError(refusal)
    return found


def _done(request: Request, body: Json) -> Json:
    if request.warnings:
        notes = {"warnings": request.warnings, **body.get("response_metadata", {})}
        body = {**body, "warning": ",".join(request.warnings), "response_metadata": notes}
    return {"ok": True, **body}


def _write_down(request: Request, reply: Reply) -> None:
    core = request.core
    team = request.installation.team if request.installation else None
    core.calls.append(
        Call(request.method, request.arguments, reply.body, reply.status or 0, team, core.clock())
    )
