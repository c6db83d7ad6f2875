import hmac
import json
from urllib.parse import urlencode

import pytest

from handlers.sandbox.slack import Delivery
from handlers.slack.app import UNKNOWN
from tests.office import Office

FORM = "application/x-www-form-urlencoded"
OLD = {"X-Slack-Request-Timestamp": "1700000000"}


@pytest.mark.parametrize(
    ("headers", "status"),
    [
        ({"X-Slack-Signature": "v0=" + "0" * 64}, 401),
        ({"X-Slack-Signature": "nonsense é"}, 401),
        ({"X-Slack-Signature": ""}, 401),
        ({"X-Slack-Request-Timestamp": "soon"}, 400),
        ({"X-Slack-Request-Timestamp": "9" * 40}, 400),
        ({"X-Slack-Request-Timestamp": ""}, 401),
        (OLD, 401),
        ({"Content-Type": "text/plain"}, 415),
        ({"Content-Type": ""}, 415),
    ],
)
def test_request_that_is_not_slacks_is_refused_in_one_sentence(
    office: Office, headers: dict[str, str], status: int
):
    answer = office.slack.post(b'{"type": "event_callback"}', headers=headers)

    assert answer.status == status
    assert answer.answer.count(b".") == 1
    assert b"Traceback" not in answer.answer


@pytest.mark.parametrize("body", [b"{", b"[1]", b"1", b"[" * 50_000])
def test_signed_body_that_cannot_be_read_is_refused(office: Office, body: bytes):
    assert office.slack.post(body).status == 400


def test_signed_body_that_is_no_text_is_refused(office: Office):
    stamp = str(int(office.clock().timestamp()))
    key = office.slack.app.signing_secret.encode()
    signed = hmac.digest(key, b"v0:" + stamp.encode() + b":\xff\xfe", "sha256").hex()
    headers = {"X-Slack-Request-Timestamp": stamp, "X-Slack-Signature": f"v0={signed}"}
    delivery = Delivery("raw", {}, b"\xff\xfe", {"Content-Type": "application/json", **headers})

    office.slack.target.send(delivery)

    assert delivery.status == 400


def test_unsigned_broken_json_is_refused_before_it_is_parsed(office: Office):
    assert office.slack.post(b"{", headers={"X-Slack-Signature": "v0=00"}).status == 401


def test_two_megabytes_are_refused(office: Office):
    assert office.slack.post(b" " * 2_000_000).status == 413


def test_payload_that_is_no_json_is_refused(office: Office):
    body = urlencode({"payload": "{"}).encode()

    assert office.slack.post(body, content_type=FORM).status == 400


def test_probes_of_slack_are_answered(office: Office):
    assert office.slack.ssl_check().status == 200
    assert office.slack.url_verification().status == 200


@pytest.mark.parametrize(
    "payload",
    [
        {"type": "event_callback", "team_id": "T01", "event": {"type": "pin_added"}},
        {"type": "block_actions", "team": {"id": "T01"}, "actions": [{"action_id": "dance"}]},
        {"type": "invented", "team": {"id": "T01"}},
        {"type": "view_submission", "team": {"id": "T01"}, "view": {"callback_id": "x"}},
    ],
)
def test_signed_but_unknown_payload_is_taken_and_counted(office: Office, payload: dict):
    before = _unknown()

    answer = office.slack.post(
        urlencode({"payload": json.dumps(payload)}).encode(), content_type=FORM
    )

    assert (answer.status, answer.answer) == (200, b"")
    assert _unknown() == before + 1


def test_repeated_delivery_is_let_through(office: Office):
    first = office.slack.dm(office.vera, "status").deliveries[0]

    assert office.slack.retry(first).status == 200


def _unknown() -> float:
    samples = next(iter(UNKNOWN.collect())).samples
    return sum(sample.value for sample in samples if sample.name.endswith("_total"))
