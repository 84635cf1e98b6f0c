"""Asking as the teller, and the codes of their authenticator."""

from teller.bank.badge import Role
from teller.bank.factors import totp


def as_tom(scene, name, **inputs):
    return scene.bank.branch.ask(scene.use_cases[name], scene.sessions[Role.TELLER].token, **inputs)


def now_of(scene, secret, later=0):
    return totp.code_at(secret, totp.step_at(scene.bank.clock.now()) + later)
