"""Verify a CVV: three tries, counted before they are checked, then the card is blocked."""

from teller.bank.audit.act import Act
from teller.bank.badge import Scope
from teller.bank.cards import making, records, rules
from teller.bank.cards.card import Card, card_of, masked, own_card
from teller.bank.cards.rules import CVV_TRIES, BlockReason, CardState, CvvWrong
from teller.bank.inputs import CardToken, Secret
from teller.bank.use_case import staged
from teller.bank.work import Steps


@staged(Scope.CARDS_MANAGE, serving=True)
def verify_cvv(steps: Steps, *, card: CardToken, cvv: Secret) -> Card:
    """Whether the customer knows the CVV. Raises `NotFound`, `CvvNotDigits`, `CardStateForbids`, `CvvWrong`.

    The try is committed before bcrypt runs: killing the program gives none back. The third wrong one blocks the card.
    """
    rules.check_cvv_shape(cvv)
    with steps.work() as work:
        row = own_card(work, card)
        rules.check_usable(row.state)
        tries = row.cvv_tries + 1
        if tries >= CVV_TRIES:
            records.set_state(work.db, row.id, CardState.BLOCKED, BlockReason.CVV_TRIES, CVV_TRIES)
        else:
            records.set_tries(work.db, row.id, tries)
    right = steps.house.passwords.check(making.peppered(steps.house, row.token, cvv), row.cvv_hash)
    with steps.work() as work:
        work.note(Act.CARD_CVV_CHECKED, masked(row.last4), right=right)
        meanwhile = own_card(work, card)  # another window may have ended it
        blocked = (meanwhile.state, meanwhile.block_reason) == (CardState.BLOCKED, BlockReason.CVV_TRIES)
        if right and tries >= CVV_TRIES and blocked:
            records.set_state(work.db, row.id, row.state)
        elif right and meanwhile.state is row.state:
            records.set_tries(work.db, row.id, 0)
        elif not right and tries >= CVV_TRIES:
            work.note(Act.CARD_BLOCKED, masked(row.last4), reason=BlockReason.CVV_TRIES.value)
        answer = card_of(work, own_card(work, card))
    if not right:
        raise CvvWrong(CVV_TRIES - tries)
    return answer
