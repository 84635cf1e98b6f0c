"""A door with codes, and a teller with a second factor of their own."""

from base64 import b32decode

import pytest

from teller.bank.badge import Role
from teller.bank.factors import totp
from teller.testing.bank import PASSWORD
from tests.bank.asked_of_door import TOM, code


@pytest.fixture
def at_the_door(bank):
    """Signs in with a code; `later` moves the clock on to the next half minute first, since each code is good once."""

    def sign_in(email=TOM, typed=None, *, password=PASSWORD, later=True, branch=None):
        if later:
            bank.clock.advance(seconds=30)
        return (branch or bank.branch).sign_in(
            email=email, password=password, code=code(bank) if typed is None else typed
        )

    return sign_in


@pytest.fixture
def enrolled(scene):
    """The teller with a factor of their own, set up as people do: (their secret, their recovery codes)."""
    offered = scene.ask_with(scene.sessions[Role.TELLER].token, "offer_factor")
    secret = b32decode(offered.secret_text.replace(" ", ""))
    typed = totp.code_at(secret, totp.step_at(scene.bank.clock.now()))
    codes = scene.bank.branch.ask(
        scene.use_cases["activate_factor"], scene.sessions[Role.TELLER].token, code=typed
    ).codes
    return secret, codes
