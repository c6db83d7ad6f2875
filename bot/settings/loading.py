"""Reading the settings once, and telling what is wrong with them without repeating it."""

from collections.abc import Mapping
from difflib import get_close_matches
from pathlib import Path
from typing import Any

from pydantic import ValidationError
from pydantic_core import ErrorDetails
from pydantic_settings import DotEnvSettingsSource, EnvSettingsSource

from bot.settings.model import Settings, variable


class SettingsError(Exception):
    """The start must stop; `sentences` says why, one for each setting, and never holds a value."""

    def __init__(self, sentences: list[str]) -> None:
        super().__init__("\n".join(sentences))
        self.sentences = sentences


def load(env_file: str | Path | None = ".env") -> Settings:
    """Read the environment and, below it, the file, which need not exist; `SettingsError`."""
    if env_file is not None and not _is_readable(Path(env_file)):
        raise SettingsError([f"{env_file} cannot be read as a text file in UTF-8."])
    return _settled(Settings, {"_env_file": env_file})


def make_settings(values: Mapping[str, str]) -> Settings:
    """Make settings of these values alone, by field name (`imap_url`); `SettingsError`.

    For the demo and the tests: neither the environment nor a file is read, so that
    nobody's real mailbox gets into a play.
    """
    return _settled(_Given, values)


class _Given(Settings):
    """Settings that are read from nowhere."""

    @classmethod
    def settings_customise_sources(cls, *_: Any, **sources: Any) -> tuple[Any, ...]:
        return (sources["init_settings"],)


def _settled(kind: type[Settings], values: Mapping[str, object]) -> Settings:
    try:
        return kind.model_validate(values)
    except ValidationError as error:
        sentences = [_tell(each) for each in error.errors(include_url=False, include_input=False)]
    # Raised apart from pydantic's error, which would hold the values for whoever prints it.
    raise SettingsError(sentences)


def _is_readable(path: Path) -> bool:
    try:
        path.read_text("utf-8")
    except FileNotFoundError:
        return True
    except (OSError, UnicodeError):
        return False
    return True


def stray_names(env_file: str | Path | None = ".env") -> list[str]:
    """Say, one sentence each, which variables look like settings and are none."""
    known = {variable(field) for field in Settings.model_fields}
    file = DotEnvSettingsSource(Settings, env_file=env_file).env_vars
    names = {name.upper() for name in (*file, *EnvSettingsSource(Settings).env_vars)}
    strays = sorted(name for name in names - known if name.startswith(variable("")))
    return [_tell_stray(name, known) for name in strays]


def _tell_stray(name: str, known: set[str]) -> str:
    close = get_close_matches(name, known, n=1, cutoff=0.8)
    return f"{name} is no setting" + (f"; {close[0]} is." if close else ".")


def _tell(error: ErrorDetails) -> str:
    field = "".join(map(str, error["loc"][:1]))
    expected = _expected(error["type"], error.get("ctx", {}))
    return f"{variable(field)} {expected}." if field else f"{expected}."


def _expected(kind: str, context: Mapping[str, Any]) -> str:
    match kind:
        case "value_error":
            return str(context["error"])
        case "literal_error":
            return f"must be {context['expected']}"
        case "greater_than_equal":
            return f"must be a whole number from {context['ge']} on"
        case "less_than_equal":
            return f"must be a whole number up to {context['le']}"
        case "int_parsing" | "int_parsing_size" | "int_from_float":
            return "must be a whole number"
    return "is not what was expected"
