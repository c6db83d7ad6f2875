"""Northwind's logo, which the plan names and nobody serves: drawn here, in its colour."""

COLOUR = "#0b6e4f"
LOGO_URL = "https://northwind.example/logo.svg"
LOGO = """\
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 124 28" width="124" height="28">
<path d="M4 21 13 5l5 9 4-6 5 13-9-7z" fill="#fff"/>
<text x="36" y="20" font-family="Roboto" font-weight="500" font-size="17" fill="#fff">northwind</text>
</svg>"""
