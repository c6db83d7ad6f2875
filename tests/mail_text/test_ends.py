"""Signatures, banners and small print are not the author's words; what looks like them is kept."""

import textwrap

import pytest

from tests.mail_text.kept_words import KEPT
from tests.mail_text.mails import AT, quoted, reply, words
from tests.mail_text.signatures import SIGNATURES
from tests.mail_text.small_print import BANNERS, FRAMED, SMALL_PRINT
from tests.mail_text.telephones import TELEPHONES

ANSWERS = ("12 done", "Hi team,\n\n12 is done. 14 slips to Friday.")
UNMARKED = "*External Message* - Use caution before opening links or attachments"


@pytest.mark.parametrize("line", TELEPHONES)
def test_a_line_of_a_telephone_is_cut(line: str) -> None:
    assert reply(f"12 done\n\n{line}\n\n{AT}\n{quoted()}") == "12 done"
    assert reply(f"12 done\n{line}\n") == "12 done"


@pytest.mark.parametrize("answer", ANSWERS)
@pytest.mark.parametrize("signature", SIGNATURES)
def test_a_signature_is_cut(signature: str, answer: str) -> None:
    assert reply(f"{answer}\n\n{signature}\n\n{AT}\n{quoted()}") == answer
    assert reply(f"{answer}\n\n{signature}\n") == answer
    assert reply(f"{AT}\n{quoted()}\n{answer}\n\n{signature}\n") == answer


@pytest.mark.parametrize("answer", ANSWERS)
@pytest.mark.parametrize("banner", BANNERS)
def test_a_banner_is_cut(banner: str, answer: str) -> None:
    assert reply(f"{banner}\n\n{answer}\n\n{AT}\n{quoted()}") == answer
    assert reply(f"{answer}\n\n{banner}\n\n{AT}\n{quoted()}") == answer
    for width in (60, 76, 100, 120):
        assert reply(f"{textwrap.fill(banner, width)}\n\n{answer}\n") == answer or "\n" in banner
    if banner != UNMARKED:
        assert reply(f"{banner}\n{answer}\n\n{AT}\n{quoted()}") == answer


@pytest.mark.parametrize("answer", ANSWERS)
@pytest.mark.parametrize("banner", FRAMED)
def test_a_banner_is_cut_with_its_frame(banner: str, answer: str) -> None:
    assert reply(f"{banner}\n\n{answer}\n\n{AT}\n{quoted()}") == answer
    assert reply(f"{banner}\n{answer}\n") == answer


@pytest.mark.parametrize(
    "tag", [banner for banner in BANNERS if banner.startswith("[") and len(banner) < 30]
)
def test_a_label_before_the_first_word_is_cut(tag: str) -> None:
    assert reply(f"{tag} 12 done\n\n{AT}\n{quoted()}") == "12 done"


@pytest.mark.parametrize("answer", ANSWERS)
@pytest.mark.parametrize("notice", SMALL_PRINT)
def test_small_print_is_cut(notice: str, answer: str) -> None:
    assert reply(f"{answer}\n\n{notice}\n\n{AT}\n{quoted()}") == answer
    assert reply(f"{answer}\n\nBest,\nCarl\n\n{notice}\n") == answer
    assert reply(f"{answer}\n\n{AT}\n{quoted()}\n\n{notice}\n") == answer
    assert reply(f"{answer}\n\n{textwrap.fill(notice, 60)}\n") == answer
    assert reply(f"{answer}\n\n{'*' * 40}\n{notice}\n{'*' * 40}\n") == answer


@pytest.mark.parametrize("text", KEPT)
def test_words_that_only_look_like_it_are_kept(text: str) -> None:
    assert words(reply(f"{text}\n\n{AT}\n{quoted()}")) == words(text)
    assert words(reply(f"{text}\n")) == words(text)


def test_words_below_what_only_could_be_small_print_are_kept() -> None:
    above = "12 done\n\nThe privacy policy and the legal notice are with Bob, our lawyer."
    words = "Please ask him to look at the questionnaire before we sign it off."

    assert reply(f"{above}\n\n{words}\n").endswith(words)


def test_a_postscript_below_the_name_is_kept() -> None:
    assert reply("12 done\n\nCarl\n\nP.S. 14 is done\n\nCarl\n") == "12 done\n\nP.S. 14 is done"
    assert (
        reply("12 done\n\nBest,\nCarl\n\nPS: 14 is done too\n") == "12 done\n\nPS: 14 is done too"
    )


def test_what_would_leave_nothing_is_not_cut() -> None:
    assert reply("Carl\n") == "Carl"
    assert reply("Thanks,\nCarl\n") != ""


def test_names_with_addresses_above_a_signature_stay() -> None:
    people = "Please add:\n\nBob Smith <bob@acme.example>\nAnn Lee <ann@acme.example>"

    for signature in (
        "Best,\nCarl Reyes\nAcme Inc.\n+1 555 123 4567",
        "Carl Reyes\nIT Director | Acme Inc.\n+1 555 123 4567",
        "Acme Inc.\n12 Harbor Road\n+1 555 123 4567",
        "-----\nCarl Reyes\nAcme Inc.",
    ):
        assert reply(f"{people}\n\n{signature}\n") == people


def test_a_signed_text_is_taken_out_of_its_armour() -> None:
    body = f"""-----BEGIN PGP SIGNED MESSAGE-----
Hash: SHA512

12 done
- - 14 is not

- --
Carl

{AT}
{quoted()}
-----BEGIN PGP SIGNATURE-----

iQEzBAEBCgAdFiEE
-----END PGP SIGNATURE-----
"""

    assert reply(body) == "12 done\n- 14 is not"


def test_a_label_between_a_banner_and_the_first_words_leaves_the_words() -> None:
    top = "External (carl.reyes@acme.example)\nReport This Email  FAQ  GoDaddy Advanced Email Security, Powered by INKY"

    assert reply(f"{top}\n12 done\n\n{AT}\n{quoted()}") == "12 done"


def test_what_is_encrypted_says_nothing() -> None:
    body = "-----BEGIN PGP MESSAGE-----\n\nhIwDGJlthTT7oq0B done 12\n-----END PGP MESSAGE-----\n"

    assert reply(body) == ""
    assert reply(f"My key was renewed.\n\n{body}") == "My key was renewed."


@pytest.mark.parametrize(
    "signature",
    ["Carl Reyes, CISSP", "Carl R. Reyes\nSenior Director, Information Technology", "Carl Reyes | IT"],
)  # fmt: skip
def test_a_name_with_its_title_right_below_the_words_is_cut(signature: str) -> None:
    assert reply(f"12 is done.\n{signature}\n") == "12 is done."


def test_a_rule_with_nothing_below_is_cut_with_what_it_ruled_off() -> None:
    assert reply(f"12 done\n\n-----\nSent from my iPhone\n\n{AT}\n{quoted()}") == "12 done"
    assert reply("see my mail of 2/3/2026 to Bob <b@acme.example>.\n-----\nCarl\n").startswith(
        "see"
    )


def test_a_banner_does_not_run_on_into_japanese() -> None:
    top = "⚠ External email - think before you click"

    assert reply(f"{top}\n12は完了、14は来週金曜までにやります。\n").startswith("12は完了")
    assert reply(
        "このメールは社外から送信されています。\nDone, as said on 2 March 2026 to Bob <b@acme.example>.\n"
    ).startswith("Done")
