"""What the steps of a second factor say, for each purpose."""

from PySide6.QtCore import QCoreApplication

from teller.counter.language import marked
from teller.counter.second_factor.presenter import Purpose


def _tr(text: str) -> str:
    return QCoreApplication.translate("second_factor", text)


_TITLES = marked(
    {
        Purpose.MUST: "Set up your second factor",
        Purpose.SET_UP: "Set up your second factor",
        Purpose.ELSEWHERE: "Set up on another phone",
        Purpose.CODES: "New recovery codes",
        Purpose.DROP: "Turn the second factor off",
    }
)
_WHO_SAYS = marked(
    {
        Purpose.MUST: "Your role signs in with a code of an authenticator, too: an app on your phone that makes a new "
        "one every thirty seconds. First, show that it is you.",
        Purpose.SET_UP: "From then on, signing in takes a code of an authenticator, too: an app on your phone that "
        "makes a new one every thirty seconds. First, show that it is you.",
        Purpose.ELSEWHERE: "The next page shows a new key. As soon as it is shown, codes of the old phone are good "
        "for nothing.",
        Purpose.CODES: "Ten new ones, each good once in place of a code. Those that you have now are good for nothing "
        "then.",
        Purpose.DROP: "You sign in with your password alone then, and your other sessions end.",
    }
)
_GO_ON = marked(
    {
        Purpose.MUST: "Continue",
        Purpose.SET_UP: "Continue",
        Purpose.ELSEWHERE: "Show a new key",
        Purpose.CODES: "Make new codes",
        Purpose.DROP: "Turn it off",
    }
)


def title(purpose: Purpose) -> str:
    return _tr(_TITLES[purpose])


def who_says(purpose: Purpose) -> str:
    return _tr(_WHO_SAYS[purpose])


def go_on(purpose: Purpose) -> str:
    return _tr(_GO_ON[purpose])


def back(purpose: Purpose) -> str:
    return _tr("Sign out") if purpose is Purpose.MUST else _tr("Back")


def scan_says() -> str:
    return _tr("The key is shown now, and never again.")


def codes_title() -> str:
    return _tr("Your recovery codes")


def codes_says() -> str:
    return _tr(
        "Each signs you in once, when the phone is not at hand. Keep them where nobody else looks; they are not shown "
        "again."
    )


def step(number: int) -> str:
    """Where one is, of the three steps."""
    return _tr("Step {number} of 3").format(number=number)
