"""The sign-in screen, which is the lock screen too: it may be typed into while the bank is still being opened."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from teller.counter import look
from teller.counter.language import marked
from teller.counter.sign_in.countdown import Countdown
from teller.counter.widgets.button import button, reword
from teller.counter.widgets.card import Card
from teller.counter.widgets.field import CodeField, Kind, PasswordField, TextField
from teller.counter.widgets.form import Form
from teller.counter.widgets.notice import Notice
from teller.counter.widgets.plain import announce, bare, label, rule

_WIDTH = 440

PracticeUser = tuple[str, str, str]  # role, e-mail, password


def _tr(text: str) -> str:
    return QCoreApplication.translate("sign_in", text)


# The same words as in wording.py, which is imported after the first paint.
_ROLES = marked(
    {"teller": "teller", "supervisor": "supervisor", "auditor": "auditor", "administrator": "administrator"}
)


class SignInView(QWidget):
    """The field for a code is there only where the bank has any use for one.

    Signals: submitted(email, password, code), other_user.
    """

    submitted = Signal(str, str, str)
    other_user = Signal()

    def __init__(self, bank: str = "Teller") -> None:
        super().__init__()
        self.setObjectName("sign_in")
        self._code: CodeField | None = None
        self._locked = False
        self._card = Card(_WIDTH)
        self._bank = label(bank, "title", "sign_in.bank", wrap=True)
        self._text = label(self.tr("Sign in to begin your day."), "quiet", "sign_in.text", wrap=True)
        self._form = Form()
        self.email = self._form.add(TextField(self.tr("&E-mail"), name="sign_in.email", longest=320))
        self.password = self._form.add(PasswordField(self.tr("Pass&word"), name="sign_in.password"))
        self._ready = label("", "small", "sign_in.ready", wrap=True)
        self._enter = button(self.tr("Sign in"), name="sign_in.enter", weight="primary")
        self._other = button(self.tr("Sign in as someone &else"), name="sign_in.other_user", weight="quiet")
        self._other.clicked.connect(self.other_user)
        self._other.hide()
        self._form.set_buttons(self._enter, self._other)
        self._form.submitted.connect(self._submit)
        self._notice = Notice("sign_in.notice")
        self._block = Countdown(self._notice)
        self._form.changed.connect(self._edited)
        self._practice = QVBoxLayout()
        bare(self._practice, 2)
        self._lay_out()
        self.setFocusProxy(self.email.editor)

    def _lay_out(self) -> None:
        column = self._card.column
        for widget in (self._bank, self._text):
            column.addWidget(widget)
        column.addSpacing(look.MEDIUM)
        column.addWidget(self._form)
        self._form.add_widget(self._notice)
        column.addWidget(self._ready)
        self._ready.setMinimumHeight(look.px(18))
        column.addLayout(self._practice)
        outer = QVBoxLayout(self)
        bare(outer)
        outer.addWidget(self._card)

    def set_bank(self, bank: str) -> None:
        self._bank.setText(bank)

    def set_ready(self, ready: bool, text: str = "") -> None:
        """Until the bank is open a quiet line says so; everything can be typed and Enter be pressed all the same."""
        self._ready.setText("" if ready else (text or self.tr("Getting ready… you can type already.")))

    def want_codes(self, wanted: bool) -> None:
        """Ask for a code, too, or ask for none. What was typed meanwhile stays, and the cursor where it is."""
        if wanted == (self._code is not None):
            return
        if self._code is not None:
            self._form.remove(self._code)
            self._code = None
            return
        hint = self.tr("Six digits, or one of your recovery codes.")
        title = self.tr("&Code, if you have one")
        self._code = CodeField(title, name="sign_in.code", hint=hint)
        self._form.insert_after(self.password, self._code)
        QWidget.setTabOrder(self.password.editor, self._code.editor)
        QWidget.setTabOrder(self._code.editor, self._enter)

    def ask_for_code(self) -> None:
        """The password was typed before anybody knew that a code may be needed. Nothing was sent, and that is said."""
        self.set_busy(False)
        if self._code is None:
            return
        self._code.take_focus()
        if not self._notice.text():  # what is said already is more than this
            self._notice.say(self.tr("Type your code and press Enter. If you have none, press Enter."), "info")

    def set_busy(self, busy: bool) -> None:
        """While the password is being checked."""
        self._form.set_busy(busy)
        reword(self._enter, self.tr("Signing in…") if busy else self.tr("Sign in"))

    def show_notice(self, text: str, kind: Kind = "bad") -> None:
        """Why it did not work; what is secret is emptied and waits for another try."""
        self._block.stop()
        if kind == "bad":
            self._empty()
            self.password.take_focus()
        self._notice.say(text, kind)

    def show_blocked(self, seconds: int) -> None:
        """For how long yet nothing is looked at. The form is there for whoever else comes meanwhile."""
        self._empty()
        self.password.take_focus()
        self._block.begin(seconds, self.email.text())

    def _empty(self) -> None:
        self.password.clear()
        if self._code is not None:
            self._code.clear()

    def _edited(self) -> None:
        """What was said is about what stood there before; a block is about the address."""
        if not self._block.is_about(self.email.text()):
            self._block.stop()
            self._notice.clear()

    def notice(self) -> str:
        return self._notice.text()

    def clear(self) -> None:
        """As it was at first, for the next person."""
        self._block.stop()
        self._form.clear()
        self._notice.clear()
        self.email.line.setReadOnly(False)
        self.email.line.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setFocusProxy(self.email.editor)
        self._other.hide()

    def lock_for(self, name: str, email: str, reason: str) -> None:
        """Be the lock screen: one person's work is kept behind it, and only that person gets back to it."""
        self._locked = True
        self._bank.setText(self.tr("Locked"))
        kept = self.tr("{reason} {name}’s work is kept as it was.").format(reason=reason, name=name)
        self._text.setText(kept.strip())
        self.email.set_text(email)
        self.email.line.setReadOnly(True)
        self.email.line.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self._other.show()
        self.setFocusProxy(self.password.editor)

    def say_why(self) -> None:
        """Read out what the lock screen says, once it is on screen: the focus is in the field below that."""
        announce(self, f"{self._bank.text()}. {self._text.text()}")

    def practice_users(self, users: Sequence[PracticeUser]) -> None:
        """List the practice bank's people; a click or Alt+1, Alt+2, … fills the form in."""
        from PySide6.QtGui import QKeySequence, QShortcut  # only a practice bank has these keys

        self._practice.addSpacing(look.SMALL)
        self._practice.addWidget(rule())
        self._practice.addSpacing(look.SMALL)
        says = (
            self.tr("In the practice bank your password is no secret.")
            if self._locked
            else self.tr("Choose who you are today.")
        )
        self._practice.addWidget(label(says, "quiet", wrap=True))
        words = [_tr(_ROLES[code]) if code in _ROLES else code for code, _, _ in users]
        roles = max(label(role).sizeHint().width() for role in words)
        for number, (role, (_, email, password)) in enumerate(zip(words, users, strict=True), start=1):
            keys = QKeySequence(f"Alt+{number}")
            shown = keys.toString(QKeySequence.SequenceFormat.NativeText)
            choice = button("", name=f"sign_in.practice_{number}", weight="row")
            choice.setAccessibleName(f"{role}, {email}, {password}")
            _columns(
                choice, (shown, look.px(44), "small"), (role, roles, "quiet"), (f"{email}\n{password}", 0, "small")
            )
            choice.clicked.connect(lambda _=False, who=(email, password): self._fill(*who))
            QShortcut(keys, self, choice.click)
            self._practice.addWidget(choice)

    def _fill(self, email: str, password: str) -> None:
        if not self.email.line.isReadOnly():
            self.email.set_text(email)
        self.password.set_text(password)
        self._enter.setFocus(Qt.FocusReason.OtherFocusReason)

    def _submit(self) -> None:
        if not self._block.is_about(self.email.text()):
            self._notice.clear()
        if not self.email.text().strip():
            self._form.notice_for("email", self.tr("Type your e-mail address."))
        elif not self.password.text():
            self._form.notice_for("password", self.tr("Type your password."))
        elif self._code is None or not self._code.is_next_after(self.password):  # there, Enter signs in
            code = self._code.text().strip() if self._code is not None else ""
            self.submitted.emit(self.email.text().strip(), self.password.text(), code)


def _columns(choice: QPushButton, *parts: tuple[str, int, str]) -> None:
    """Lay texts out in columns inside a row button; each is (text, width or 0 for the rest, role)."""
    row = QHBoxLayout(choice)
    row.setContentsMargins(look.SMALL, look.TIGHT, look.SMALL, look.TIGHT)
    row.setSpacing(look.SMALL)
    for text, width, role in parts:
        shown = label(text, role)
        shown.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        if width:
            shown.setFixedWidth(width)
        row.addWidget(shown, 0 if width else 1)
