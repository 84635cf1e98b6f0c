"""What the vault's tests share: being somebody who owns nothing here."""

import os
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path

import pytest

NOBODY = 65_534


@pytest.fixture
def somebody_else() -> Callable[[Path, int], AbstractContextManager[None]]:
    """Makes a folder's mode count: it stops any user but root, so root becomes nobody for that long."""

    @contextmanager
    def someone(folder: Path, mode: int) -> Iterator[None]:
        for above in folder.parents[:2]:  # pytest's own
            above.chmod(0o755)
        folder.chmod(mode)
        if os.geteuid() == 0:
            os.setresuid(NOBODY, NOBODY, 0)
        try:
            yield
        finally:
            if os.getresuid()[2] == 0:
                os.setresuid(0, 0, 0)
            folder.chmod(0o755)

    return someone
