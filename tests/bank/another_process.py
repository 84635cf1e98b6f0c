"""Another process on the same vault: it posts, until it has done what it was told or is killed.

    python another_process.py withdraw PATH KEY EMAIL CUSTOMER ACCOUNT TILL TRIES
    python another_process.py spend PATH KEY EMAIL CUSTOMER ACCOUNT CENTS REQUEST APPROVAL
    python another_process.py open PATH KEY EMAIL CUSTOMER TILL
    python another_process.py transfer PATH KEY EMAIL CUSTOMER ACCOUNT PAYEE TRIES
    python another_process.py kill PATH KEY EMAIL CUSTOMER ACCOUNT KILLS SEED

`withdraw` says "ready", waits for a line, then tries so many withdrawals of 1.00 and tells what became of each.
`spend` says "ready", waits for a line, then posts that one withdrawal with that approval and tells what became of it.
`open` says "ready", waits for a line, and tells what became of opening that drawer.
`transfer` does the same with transfers of 1.00, which need no drawer.
`kill` imports everything once, then forks a child that posts and acknowledges, and kills it at a random moment; so many
times. It tells which entries were acknowledged before their process died. Nothing here knows the keys' passphrase: the
file's own key opens the vault, so that no Argon2 runs.
"""

import json
import os
import random
import select
import signal
import sys
import time
from collections import Counter
from contextlib import suppress
from pathlib import Path

from teller.bank.accounts.deposit import deposit
from teller.bank.accounts.preview_movement import preview_movement
from teller.bank.accounts.transfer import transfer
from teller.bank.accounts.withdraw import withdraw
from teller.bank.badge import View
from teller.bank.branch import Branch
from teller.bank.customers.rules import Identification
from teller.bank.customers.serve import serve
from teller.bank.ledger.entry import Kind, new_request
from teller.bank.money import Money
from teller.bank.pieces import Pieces
from teller.bank.refusal import Refusal
from teller.bank.sessions.open_view import open_view
from teller.bank.till.open_till import open_till
from teller.bank.world import World
from teller.opening import open_branch
from teller.testing.bank import PASSWORD, SETTINGS

WORLD = World()


def served(path: str, key: str, email: str, customer: str) -> tuple[Branch, str, str]:
    """A branch of this process's own, with tokens for its till and for moving the customer's money."""
    branch = open_branch(SETTINGS, WORLD, Path(path), file_key=bytes.fromhex(key))
    access = branch.sign_in(email=email, password=PASSWORD).token
    views = {view: branch.ask(open_view, access, view=view).token for view in (View.SERVE, View.TILL)}
    branch.ask(serve, views[View.SERVE], customer=customer, identified_by=Identification.PASSPORT)
    return branch, views[View.TILL], branch.ask(open_view, access, view=View.MOVEMENT).token


def withdraws(*arguments: str) -> None:
    *vault_and_service, account, till, tries = arguments
    branch, cash, token = served(*vault_and_service)
    branch.ask(
        open_till,
        cash,
        till=int(till),
        amount=Money(100 * int(tries)),
        pieces=Pieces({100: int(tries)}),
        request=new_request(WORLD),
    )
    print("ready", flush=True)
    sys.stdin.readline()
    became: Counter[str] = Counter()
    for _ in range(int(tries)):
        asked = {"account": account, "amount": Money(100), "request": new_request(WORLD)}
        with suppress(Refusal):  # as the counter does; what it says may no longer hold a moment later
            branch.ask(preview_movement, token, kind=Kind.WITHDRAWAL, **asked)
        try:
            branch.ask(withdraw, token, **asked)
            became["paid"] += 1
        except Refusal as refused:
            became[refused.code] += 1
    branch.close()
    print(json.dumps(became), flush=True)


def spends(*arguments: str) -> None:
    """Post one exact withdrawal with one approval, as soon as a line is read; tell what became of it.

    The session is the maker's own, and its token is of this process; the customer is served anew, as after a lock.
    """
    *vault_and_service, account, cents, request, approval = arguments
    branch, _, token = served(*vault_and_service)
    print("ready", flush=True)
    sys.stdin.readline()
    asked = {"account": account, "amount": Money(int(cents)), "request": int(request), "approval": int(approval)}
    try:
        became = "repeated" if branch.ask(withdraw, token, **asked).repeated else "posted"
    except Refusal as refused:
        became = getattr(refused, "why", "") or refused.code
    branch.close()
    print(json.dumps(became), flush=True)


def opens(*arguments: str) -> None:
    *vault_and_service, till = arguments
    branch, cash, _ = served(*vault_and_service)
    print("ready", flush=True)
    sys.stdin.readline()
    try:
        branch.ask(open_till, cash, till=int(till), amount=Money(100_00), request=new_request(WORLD))
        became = "opened"
    except Refusal as refused:
        became = refused.code
    branch.close()
    print(json.dumps(became), flush=True)


def transfers(*arguments: str) -> None:
    *vault_and_service, account, payee, tries = arguments
    branch, _, token = served(*vault_and_service)
    print("ready", flush=True)
    sys.stdin.readline()
    became: Counter[str] = Counter()
    for _ in range(int(tries)):
        try:
            branch.ask(transfer, token, account=account, payee=payee, amount=Money(100), request=new_request(WORLD))
            became["paid"] += 1
        except Refusal as refused:
            became[refused.code] += 1
    branch.close()
    print(json.dumps(became), flush=True)


def posts(acknowledge: int, account: str, *vault_and_service: str) -> None:
    """Deposit and withdraw for ever; each entry's id goes into the pipe once the bank has said that it stands."""
    branch, _, token = served(*vault_and_service)
    at = 0
    while True:
        request = new_request(WORLD)
        use_case = withdraw if at % 3 == 2 else deposit
        branch.ask(use_case, token, account=account, amount=Money(1 + at % 50), request=request)
        os.write(acknowledge, request.to_bytes(8, "big"))
        at += 1


def acknowledged(pipe: int, at_least: int) -> bytes:
    """What the child has said until it has said so much."""
    said = b""
    while len(said) < 8 * at_least:
        more = os.read(pipe, 4096)
        if not more:
            raise SystemExit("the child ended by itself; what it died of stands above")
        said += more
    return said


def kills(*arguments: str) -> None:
    *vault_and_service, account, times, seed = arguments
    chance, stand, early = random.Random(int(seed)), [], 0
    for _ in range(int(times)):
        pipe, end = os.pipe()
        child = os.fork()
        if child == 0:
            os.close(pipe)
            posts(end, account, *vault_and_service)
        os.close(end)
        if chance.random() < 0.15:  # while it still opens the vault, signs in and begins to serve
            early += 1
            said = b""
            select.select([pipe], [], [], chance.random() * 0.03)
        else:
            said = acknowledged(pipe, chance.randint(1, 6))
            moment = time.perf_counter() + chance.random() * 0.003
            while time.perf_counter() < moment:
                pass
        os.kill(child, signal.SIGKILL)
        os.waitpid(child, 0)
        while more := os.read(pipe, 4096):
            said += more
        os.close(pipe)
        stand += [int.from_bytes(said[at : at + 8], "big") for at in range(0, len(said) - len(said) % 8, 8)]
    print(json.dumps({"kills": int(times), "early": early, "acknowledged": stand}), flush=True)


if __name__ == "__main__":
    {"withdraw": withdraws, "transfer": transfers, "spend": spends, "open": opens, "kill": kills}[sys.argv[1]](
        *sys.argv[2:]
    )
