"""A plan's colour, name and logo, where its vendor has set them and they can be trusted in a page."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlsplit

from bot.render.voice import one_line
from storage.models import Plan

_COLOUR = re.compile(r"#[0-9a-fA-F]{6}")
OWN_COLOUR = "#0b6e62"
# The share of light that each colour gives to the eye, and where dark letters read better than white
# ones (WCAG 2.2, relative luminance and contrast ratio).
_WEIGHTS = (0.2126, 0.7152, 0.0722)
_LIGHT = 0.18


@dataclass(frozen=True)
class Brand:
    """How a plan looks: `ink` is the colour of letters on `colour`."""

    name: str
    colour: str
    ink: str
    logo: str


def brand_of(plan: Plan | None) -> Brand:
    """Read a plan's brand; what is not a colour or an https address is left out."""
    found: Mapping[str, Any] = (plan.brand if plan else None) or {}
    colour = str(found.get("color") or "")
    colour = colour if _COLOUR.fullmatch(colour) else OWN_COLOUR
    logo = str(found.get("logo") or "")
    safe = urlsplit(logo).scheme == "https" and bool(urlsplit(logo).netloc)
    name = str(found.get("name") or (plan.vendor.name if plan else "Tandem"))
    ink = "#111111" if _luminance(colour) > _LIGHT else "#ffffff"
    return Brand(one_line(name, 80), colour, ink, logo if safe else "")


def _luminance(colour: str) -> float:
    channels = [int(colour[n : n + 2], 16) / 255 for n in (1, 3, 5)]
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]  # noqa: PLR2004
    return sum(weight * c for weight, c in zip(_WEIGHTS, linear, strict=True))
