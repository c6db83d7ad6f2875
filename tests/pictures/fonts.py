"""The letters of the pictures: Roboto, which the machine need not have, served from its package."""

import font_roboto

FONTS = "https://fonts.example/"
WEIGHTS = {
    400: font_roboto.Roboto,
    500: font_roboto.RobotoMedium,
    700: font_roboto.RobotoBold,
    900: font_roboto.RobotoBlack,
}
FACES = "".join(
    f"@font-face{{font-family:Roboto;font-weight:{weight};src:url({FONTS}{weight})}}"
    for weight in WEIGHTS
)
