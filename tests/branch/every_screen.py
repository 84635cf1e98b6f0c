"""What the tests of every screen share: one walk, looked over at each stop."""

import pytest

from teller.counter import language, look
from teller.testing.every_screen import every_screen
from teller.testing.layout import Still, findings
from teller.testing.stage import Stage, build_practice

MOMENT_MS = 30


@pytest.fixture(scope="session")
def practice(tmp_path_factory):
    return build_practice(tmp_path_factory.mktemp("practice"))


@pytest.fixture
def found(qapp, practice, tmp_path):
    """Walks through every screen in one dress, and answers what the checks found and how many screens there were."""

    def walk(*, scale=1.0, speaks="en", size=(1280, 720), stays=False):
        language.choose(qapp, speaks)
        look.apply(qapp, "light", scale)
        stage, said, screens = Stage(qapp, practice, tmp_path, size), [], []
        try:
            for name, window in every_screen(stage):
                screens.append(name)
                still = Still(window)
                said += [f"{name}: {finding}" for finding in findings(window)]
                if stays:
                    stage.pass_time(MOMENT_MS)
                    said += [f"{name}: {finding}" for finding in still.moved()]
        finally:
            stage.close()
            language.choose(qapp, "en")
            look.apply(qapp, "light", 1.0)
        assert len(screens) == len(set(screens)) > 130
        return said

    return walk
