"""Takes the pictures: a headless Chromium without network, in which only what is given here can be fetched."""

from collections.abc import Iterator
from contextlib import contextmanager
from io import BytesIO
from pathlib import Path

from PIL import Image
from playwright.sync_api import Page, Route, sync_playwright

from tests.pictures.fonts import FONTS, WEIGHTS
from tests.pictures.frames import Sheet
from tests.pictures.logo import LOGO, LOGO_URL

QUIET = ["--no-sandbox", "--disable-background-networking", "--disable-component-update"]
# Sharp on a dense screen, and still small; few colours make a third of the bytes.
SCALE = 1.5
COLOURS = 200
GROW = "frames => frames.forEach(f => f.style.height = f.contentDocument.documentElement.scrollHeight + 'px')"
READY = "frames => Promise.all(frames.map(f => f.contentDocument.fonts.ready))"


@contextmanager
def camera(chromium: str) -> Iterator[Page]:
    """Start the browser and give a page to photograph."""
    with sync_playwright() as driver:
        browser = driver.chromium.launch(executable_path=chromium, args=QUIET)
        context = browser.new_context(
            viewport={"width": 1280, "height": 900}, device_scale_factor=SCALE
        )
        context.route("**/*", _serve)
        yield context.new_page()
        browser.close()


def take(page: Page, sheet: Sheet, folder: Path) -> Path:
    """Photograph a sheet into the folder."""
    page.emulate_media(color_scheme="dark" if sheet.dark else "light")
    page.set_content(sheet.html)
    page.evaluate("document.fonts.ready.then(() => true)")
    page.eval_on_selector_all("iframe", READY)
    page.eval_on_selector_all("iframe", GROW)
    path = folder / f"{sheet.name}.png"
    taken = Image.open(BytesIO(page.locator(".sheet").screenshot())).convert("RGB")
    _in_few_colours(taken).save(path, optimize=True)
    return path


def _in_few_colours(taken: Image.Image) -> Image.Image:
    """Keep the colours that are there most, as they are: a mixture would lose the grounds, which are nearly white."""
    counted = sorted(taken.getcolors(taken.width * taken.height) or [], reverse=True)
    palette = Image.new("P", (1, 1))
    palette.putpalette([part for _, colour in counted[:COLOURS] for part in colour])
    return taken.quantize(palette=palette, dither=Image.Dither.NONE)


def _serve(route: Route) -> None:
    url = route.request.url
    if url.startswith(FONTS):
        weight = int(url.removeprefix(FONTS))
        route.fulfill(path=WEIGHTS[weight], headers={"Access-Control-Allow-Origin": "*"})
    elif url == LOGO_URL:
        route.fulfill(body=LOGO, content_type="image/svg+xml")
    else:
        route.abort()
