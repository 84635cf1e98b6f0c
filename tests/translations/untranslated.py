"""Finds what is put on screen without going through translation."""

import ast
import re
from collections.abc import Iterator

from tests.translations.texts import ROOT, Walk, called

# The gallery's specimens are looked at by whoever builds Teller, in English; the parts in it speak the language chosen.
COUNTER = [
    path
    for path in [*sorted((ROOT / "teller" / "counter").rglob("*.py")), ROOT / "teller" / "front.py"]
    if "gallery" not in path.parts
]
SHOWN: dict[str, tuple[int | str, ...]] = {
    # What takes words, and which of its arguments are words: by position or by name.
    "label": (0,),
    "copyable": (0,),
    "button": (0,),
    "reword": (1,),
    "icon_button": ("says",),
    "Column": (0,),
    "Switch": (0,),
    "TextField": (0, "hint", "placeholder"),
    "MoneyField": (0, "hint"),
    "DateField": (0, "hint"),
    "PasswordField": (0, "hint"),
    "AreaField": (0, "hint"),
    "ChoiceField": (0, "hint"),
    "PagedTable": ("says", "empty"),
    "BalanceLabel": (1, "says"),
    "ConfirmForm": ("title",),
    "setText": (0,),
    "setPlainText": (0,),
    "setToolTip": (0,),
    "setStatusTip": (0,),
    "setWhatsThis": (0,),
    "setWindowTitle": (0,),
    "setTitle": (0,),
    "setPlaceholderText": (0,),
    "setAccessibleName": (0,),
    "setAccessibleDescription": (0,),
    "setDocName": (0,),
    "addItem": (0,),
    "addAction": (0,),
    "addTab": (1,),
    "set_whole": (0,),
    "set_value": (0, 1, 2),
    "set_status": (1,),
    "set_failed": (0,),
    "set_empty": (0,),
    "show_notice": (0,),
    "show_failed": (0, 1),
    "show_fault": (0, 1),
    "show_empty": (0, 1, 2),
    "show_loading": (0,),
    "show_not_permitted": (0,),
    "notice_for": (1,),
    "say": (0, "action"),
    "ask": (0, 1, 2, 3, 4, "title", "text", "yes", "no", "action"),
    "tell": (1, 2, 3),
    "announce": (1,),
    "refuse": (1,),
    "head": (0, 1),
    "drawText": (-1,),
    "QLabel": (0,),
    "QPushButton": (0,),
    "QCheckBox": (0,),
}
_LETTERS = re.compile(r"[^\W\d_]{2,}")
_SENTENCE = re.compile(r"[A-Za-z’']{2,}[,;:.!?]? [A-Za-z’']{2,}")
_NOT_SAID = {"error", "warning", "info", "debug", "exception", "critical", "compile", "fullmatch", "sub", "match"}


def spoken_without(walk: Walk) -> Iterator[str]:
    """`file:line: text` for each literal that is shown as it stands in the code."""
    translated = _translated(walk)
    for node in ast.walk(walk.tree):
        if isinstance(node, ast.Call):
            for text in _handed_over(node):
                for literal in _literals(text):
                    if id(literal) not in translated and _LETTERS.search(str(literal.value)):
                        yield f"{walk.name}: {literal.value}"


def sentences_without(walk: Walk) -> Iterator[str]:
    """The same for whatever reads like words, wherever it stands: not only where it is handed to a widget."""
    quiet = _translated(walk) | _documentation(walk.tree) | _for_programmers(walk.tree)
    for node in ast.walk(walk.tree):
        said = node.value if isinstance(node, ast.Constant) and id(node) not in quiet else None
        if isinstance(said, str) and _SENTENCE.search(said):
            yield f"{walk.name}: {said}"


def _handed_over(call: ast.Call) -> Iterator[ast.expr]:
    for place in SHOWN.get(called(call.func), ()):
        if isinstance(place, str):
            yield from (keyword.value for keyword in call.keywords if keyword.arg == place)
        elif -len(call.args) <= place < len(call.args):
            yield call.args[place]


def _literals(text: ast.expr) -> Iterator[ast.Constant]:
    """The literals that are part of what is shown."""
    if isinstance(text, ast.Constant) and isinstance(text.value, str):
        yield text
    elif isinstance(text, ast.JoinedStr):
        for part in text.values:
            yield from _literals(part)
    elif isinstance(text, ast.IfExp):
        yield from _literals(text.body)
        yield from _literals(text.orelse)
    elif isinstance(text, ast.BoolOp):
        for part in text.values:
            yield from _literals(part)
    elif isinstance(text, ast.BinOp):
        yield from _literals(text.left)
        yield from _literals(text.right)
    elif isinstance(text, ast.Call) and isinstance(text.func, ast.Attribute) and text.func.attr in {"format", "join"}:
        yield from _literals(text.func.value)


def _translated(walk: Walk) -> set[int]:
    """Every literal within a call that translates or marks."""
    inside: set[int] = set()
    for node in ast.walk(walk.tree):
        if isinstance(node, ast.Call):
            name = called(node.func)
            if name in {"tr", "translate", "marked"} or name in walk.translating:
                inside |= {id(one) for one in ast.walk(node) if isinstance(one, ast.Constant)}
    return inside


def _documentation(tree: ast.Module) -> set[int]:
    """Strings that are statements: docstrings, and what is said below a constant."""
    return {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}


def _for_programmers(tree: ast.Module) -> set[int]:
    """What goes to the log, into exceptions for programmers, into annotations and patterns."""
    inside: set[int] = set()
    for node in ast.walk(tree):
        told = isinstance(node, ast.Raise) or (isinstance(node, ast.Call) and called(node.func) in _NOT_SAID)
        annotated = isinstance(node, ast.AnnAssign | ast.arg)
        parts = [node] if told else [node.annotation] if annotated and node.annotation is not None else []
        inside |= {id(one) for part in parts for one in ast.walk(part)}
    return inside
