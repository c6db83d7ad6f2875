"""Files that people sent: `files.info`, and the address behind which their content lies.

https://docs.slack.dev/reference/objects/file-object: `url_private` takes the token in the Authorization header; with
none, or one that lacks files:read, Slack leads to its login page instead of answering with an error.
"""

from handlers.sandbox.slack.api import Request, method
from handlers.sandbox.slack.core import Core
from handlers.sandbox.slack.records import Call, SlackError
from handlers.sandbox.slack.world import File, Installation, Json

DOWNLOADS = "/files-pri/"
LOGIN = "/signin"
NEEDED = "files:read"


@method("files.info", scopes=(NEEDED,), tier=4)
def file_info(request: Request) -> Json:
    """One file that the app's bot can see."""
    found = request.world.files.get(request.need("file"))
    if found is None or not _sees(request.core, request.by, found):
        raise SlackError("file_not_found")
    return {"file": file_json(request.core, found), "comments": []}


def file_json(core: Core, file: File) -> Json:
    """A file object as events and `files.info` carry it."""
    ending = file.name.rpartition(".")[2].lower()
    url = f"{core.origin}{DOWNLOADS}{file.team}-{file.id}/{file.name}"
    return {
        "id": file.id,
        "created": file.created,
        "timestamp": file.created,
        "name": file.name,
        "title": file.name,
        "mimetype": "text/plain",
        "filetype": {"yml": "yaml"}.get(ending, ending),
        "pretty_type": ending.upper(),
        "user": file.user,
        "user_team": file.team,
        "editable": True,
        "size": len(file.content),
        "mode": "snippet",
        "is_external": False,
        "external_type": "",
        "is_public": False,
        "public_url_shared": False,
        "url_private": url,
        "url_private_download": url.replace(f"/{file.name}", f"/download/{file.name}"),
        "file_access": "visible",
    }


def download(core: Core, path: str, token: str) -> tuple[int, bytes, dict[str, str]]:
    """Answer a GET of a file's address: status, content, headers."""
    file = core.world.files.get(path.removeprefix(DOWNLOADS).partition("/")[0].rpartition("-")[2])
    fault = core.faults.next("download")
    made = _living(core, token)
    may = made is not None and file is not None and _sees(core, made, file)
    core.calls.append(
        Call("download", {"path": path}, {"ok": may}, 200, made.team if made else None, core.clock())
    )  # fmt: skip
    if fault is not None and isinstance(fault.what, int):
        return fault.what, b"", {}
    if file is None:
        return 404, b"", {}
    if not may:
        return 302, b"", {"Location": f"{core.origin}{LOGIN}?redir={path}"}
    return 200, file.content, {"Content-Type": "text/plain; charset=utf-8"}


def _living(core: Core, token: str) -> Installation | None:
    found = (made for made in core.world.installations if made.token == token)
    made = next(found, None)
    return made if made and made.refusal is None and NEEDED in made.scopes else None


def _sees(core: Core, made: Installation, file: File) -> bool:
    if not file.channel:
        return core.world.installation(file.team) is made
    return made.bot_user in core.world.channels[file.channel].members
