"""What another window has changed meanwhile is no damage."""

from teller.bank.badge import Role
from teller.bank.books.verify import verify


def test_books_that_another_window_goes_on_with_still_hold(bank):
    here = bank.sign_in(Role.SUPERVISOR)
    elsewhere = bank.reopened()
    there = elsewhere.sign_in(Role.SUPERVISOR)
    for each in range(12):
        elsewhere.enrol(there, f"Customer Number{each:02d}")
        if each % 3 == 0:
            bank.enrol(here, f"Somebody Else{each:02d}")
        assert verify(bank.vault).holds
        assert bank.branch.look_over().holds
    elsewhere.close()
