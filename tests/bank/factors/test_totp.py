"""Codes: the vectors of both RFCs, an independent implementation, and which code is of which moment."""

import hashlib
import random
import shutil
import subprocess
from datetime import UTC, datetime, timedelta
from urllib.parse import parse_qs, unquote, urlsplit

import pytest

from teller.bank.factors import totp
from teller.bank.world import World

SECRET = b"12345678901234567890"
HOTP = ["755224", "287082", "359152", "969429", "338314", "254676", "287922", "162583", "399871", "520489"]
"""RFC 4226, appendix D."""
TOTP = {
    59: ("94287082", "46119246", "90693936"),
    1111111109: ("07081804", "68084774", "25091201"),
    1111111111: ("14050471", "67062674", "99943326"),
    1234567890: ("89005924", "91819424", "93441116"),
    2000000000: ("69279037", "90698825", "38618901"),
    20000000000: ("65353130", "77737706", "47863826"),
}
"""RFC 6238, appendix B: by SHA-1, SHA-256 and SHA-512, with seeds as long as their hashes."""
HASHES = (hashlib.sha1, hashlib.sha256, hashlib.sha512)
NOON = datetime(2026, 11, 24, 12, 0, tzinfo=UTC)


@pytest.mark.parametrize("counter", range(10))
def test_a_code_is_that_of_rfc_4226(counter):
    assert totp.code_at(SECRET, counter) == HOTP[counter]


@pytest.mark.parametrize("seconds", TOTP)
@pytest.mark.parametrize("which", range(3))
def test_a_code_is_that_of_rfc_6238(seconds, which):
    algorithm = HASHES[which]
    seed = (SECRET * 4)[: algorithm().digest_size]
    step = totp.step_at(datetime.fromtimestamp(seconds, UTC))
    assert totp.code_at(seed, step, digits=8, algorithm=algorithm) == TOTP[seconds][which]


@pytest.mark.skipif(shutil.which("oathtool") is None, reason="oathtool is not installed")
def test_oathtool_makes_the_same_codes():
    chance = random.Random(1)
    for _ in range(25):
        secret, seconds = chance.randbytes(totp.SECRET_BYTES), chance.randrange(2**33)
        when = datetime.fromtimestamp(seconds, UTC)
        told = subprocess.run(
            ["oathtool", "--totp", "--base32", f"--now={when:%Y-%m-%d %H:%M:%S} UTC", "-"],
            input=totp.in_base32(secret),
            capture_output=True,
            text=True,
            check=True,
        )
        assert told.stdout.strip() == totp.code_at(secret, totp.step_at(when))


@pytest.mark.parametrize("later", range(-3, 4))
def test_a_code_is_good_in_its_own_half_minute_and_in_the_next(later):
    code = totp.code_at(SECRET, totp.step_at(NOON) + later)
    assert totp.step_of(SECRET, code, NOON) == (totp.step_at(NOON) + later if later in {-1, 0} else None)


def test_the_gap_that_an_authenticator_shows_is_no_part_of_the_code():
    code = totp.code_at(SECRET, totp.step_at(NOON))
    assert totp.step_of(SECRET, f" {code[:3]} {code[3:]} ", NOON) == totp.step_at(NOON)


@pytest.mark.parametrize("change", ["full width", "arabic", "five", "seven", "sign", "newline", "empty", "letters"])
def test_what_is_not_six_plain_digits_is_no_code(change):
    code = totp.code_at(SECRET, totp.step_at(NOON))
    wide, arabic = (str.maketrans("0123456789", digits) for digits in ("０１２３４５６７８９", "٠١٢٣٤٥٦٧٨٩"))
    other = {
        "full width": code.translate(wide),
        "arabic": code.translate(arabic),
        "five": code[1:],
        "seven": "0" + code,
        "sign": "+" + code[1:],
        "newline": code + "\n",
        "empty": "",
        "letters": "abcdef",
    }[change]
    assert totp.step_of(SECRET, other, NOON) is None


def test_a_new_secret_has_160_bits_from_the_worlds_randomness():
    asked = []

    class Source:
        def bytes(self, count):
            asked.append(count)
            return bytes(range(count))

    assert totp.new_secret(World(randomness=Source())) == bytes(range(20))
    assert asked == [20]


def test_what_the_qr_code_says_is_escaped_and_has_no_colon_of_its_own():
    uri = totp.uri(SECRET, bank="Nord: Bank & Söhne/1?", email="tom+x@n.example")
    said = urlsplit(uri)
    assert (said.scheme, said.netloc) == ("otpauth", "totp")
    assert unquote(said.path) == "/Nord  Bank & Söhne/1?:tom+x@n.example"
    assert said.path.count(":") == 1
    assert said.path.count("/") == 1
    assert parse_qs(said.query, strict_parsing=True) == {
        "secret": [totp.in_base32(SECRET)],
        "issuer": ["Nord  Bank & Söhne/1?"],
        "algorithm": ["SHA1"],
        "digits": ["6"],
        "period": ["30"],
    }


def test_ten_thousand_guesses_find_no_more_than_the_two_codes_that_are_live():
    live = {totp.code_at(SECRET, totp.step_at(NOON) + late) for late in (-1, 0)}
    chance = random.Random(2)
    guesses = {f"{chance.randrange(10**6):06d}" for _ in range(2_000)} | live
    assert {guess for guess in guesses if totp.step_of(SECRET, guess, NOON) is not None} == live
    assert totp.step_of(SECRET, min(live), NOON + timedelta(minutes=5)) is None
