"""Keys and backups, as an administrator looks after them."""

from collections.abc import Iterator

from teller.testing.walk.visit import Stop, Visit


def keys(visit: Visit) -> Iterator[Stop]:
    """The ways in, the forms beside them, and a backup that is made and checked."""
    visit.go("security")
    visit.click("security.go_keeping")
    yield "keeping"
    for form in ("change", "add", "code", "keyring", "rekey"):
        visit.click(f"keeping.begin_{form}")
        yield f"keeping-{form}"
        if form == "add":
            visit.fill("keeping.add_passphrase", "green lamp")
            visit.fill("keeping.add_again", "green lamps")
            visit.enter("keeping.add_current")
            yield "keeping-add-refused"
        visit.escape(f"keeping.{form}_current")
    visit.click("keeping.back_up")
    yield "keeping-backed-up"
