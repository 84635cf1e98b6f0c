"""Finds every text of the code that is translated, by walking its syntax trees.

A text is a literal that is given to one of these:

- `self.tr("…")` and `cls.tr("…")`: its context is the class around it;
- a function of the module's own that gives its parameter to `QCoreApplication.translate("context", …)`, such as `_tr`,
  and every function that hands its parameter on to such a one, such as `fixed` of wording.py;
- `QCoreApplication.translate("context", "…")` itself;
- `marked("…")` and `marked({…})`, for texts looked up in tables: their context is the class around them, or that of the
  module's `_tr`. Of a table every value is a text, and no key.

With a count (`self.tr("%n card(s)", "", n)`) it is a text with plural forms. A comment before it or behind it that
begins with `translators:` is a note for them.
"""

import ast
import re
import tokenize
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

ROOT = Path(__file__).parents[2]
_BEFORE_COUNT = 3  # translate(context, text, comment, count)
_NOTE = re.compile(r"#\s*translators:\s*(.*)")


@dataclass(frozen=True, order=True)
class Key:
    """What Qt looks a text up by."""

    context: str
    source: str
    comment: str = ""


@dataclass
class Text:
    """A text as it stands in the code."""

    key: Key
    counted: bool = False
    where: list[str] = field(default_factory=list)
    note: str = ""


@dataclass(frozen=True)
class Translating:
    """A function that translates its parameter number `at`, with a count or without."""

    at: int
    context: str
    counted: bool


@dataclass
class Found:
    """What the walk brought: the texts, and the places that it could make nothing of."""

    texts: dict[Key, Text] = field(default_factory=dict)
    problems: list[str] = field(default_factory=list)

    def add(self, key: Key, *, counted: bool, where: str, note: str) -> None:
        text = self.texts.setdefault(key, Text(key))
        text.counted = text.counted or counted
        text.note = text.note or note
        if where not in text.where:
            text.where.append(where)


def sources() -> list[Path]:
    return sorted((ROOT / "teller").rglob("*.py"))


def find(paths: list[Path] | None = None) -> Found:
    """Every text of these files, or of all."""
    found = Found()
    parents: dict[str, list[str]] = defaultdict(list)
    counting: list[tuple[str, str]] = []
    for path in sources() if paths is None else paths:
        walk = Walk(path, found)
        walk.visit(walk.tree)
        counting += walk.counting
        for node in ast.walk(walk.tree):
            if isinstance(node, ast.ClassDef):
                for above in node.bases:
                    parents[called(above)].append(node.name)
    for context, place in counting:
        if parents[context]:
            # Qt replaces %n even where there is no translation, and PySide then looks no further than the subclass.
            found.problems.append(
                f"{place}: {context} has subclasses, so a text with a count needs translate(context, …)"
            )
    return found


def called(node: ast.expr) -> str:
    return node.attr if isinstance(node, ast.Attribute) else node.id if isinstance(node, ast.Name) else ""


def literals(node: ast.expr) -> list[str] | None:
    """The texts that an expression of nothing but literals can come to, or None."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return [node.value]
    if isinstance(node, ast.IfExp):
        first, second = literals(node.body), literals(node.orelse)
        return None if first is None or second is None else first + second
    return None


class Walk(ast.NodeVisitor):
    """One file."""

    def __init__(self, path: Path, found: Found) -> None:
        self.path, self.found = path, found
        self.name = path.relative_to(ROOT).as_posix() if path.is_relative_to(ROOT) else path.name
        self.tree = ast.parse(path.read_text("utf-8"), str(path))
        self.classes: list[str] = []
        self.functions: list[ast.FunctionDef] = []
        self.counting: list[tuple[str, str]] = []
        self.notes = dict(self._notes())
        self.translating = dict(self._translating())
        self.tables = dict(self._tables())
        self.marks = any(
            isinstance(node, ast.ImportFrom) and "marked" in {alias.name for alias in node.names}
            for node in self.tree.body
        )

    def _notes(self) -> Iterator[tuple[int, str]]:
        with tokenize.open(self.path) as lines:
            for token in tokenize.generate_tokens(lines.readline):
                if token.type == tokenize.COMMENT and (said := _NOTE.match(token.string)):
                    yield token.start[0], said[1]

    def _translating(self) -> Iterator[tuple[str, "Translating"]]:
        """The module's functions that translate a parameter of theirs."""
        known: dict[str, Translating] = {}
        functions = [node for node in self.tree.body if isinstance(node, ast.FunctionDef)]
        grown = True
        while grown:
            grown = False
            for function in functions:
                names = [argument.arg for argument in function.args.args]
                for call in ast.walk(function):
                    handed = self._handed_on(call, known) if isinstance(call, ast.Call) else None
                    if handed and handed[0] in names and function.name not in known:
                        known[function.name] = Translating(names.index(handed[0]), *handed[1:])
                        grown = True
        yield from known.items()

    def _handed_on(self, call: ast.Call, known: dict[str, "Translating"]) -> tuple[str, str, bool] | None:
        """The name that a call translates, the context, and whether a count goes with it."""
        if called(call.func) == "translate" and len(call.args) > 1:
            context, text = call.args[0], call.args[1]
            if isinstance(context, ast.Constant) and isinstance(text, ast.Name):
                return text.id, str(context.value), len(call.args) > _BEFORE_COUNT
        if isinstance(call.func, ast.Name) and call.func.id in known:
            one = known[call.func.id]
            text = call.args[one.at] if len(call.args) > one.at else None
            if isinstance(text, ast.Name):
                return text.id, one.context, one.counted
        return None

    def _tables(self) -> Iterator[tuple[str, ast.expr]]:
        """The module's and its classes' constants by name."""
        bodies = [self.tree.body, *(node.body for node in ast.walk(self.tree) if isinstance(node, ast.ClassDef))]
        for statement in (one for body in bodies for one in body):
            if isinstance(statement, ast.Assign) and isinstance(statement.targets[0], ast.Name):
                yield statement.targets[0].id, statement.value
            elif isinstance(statement, ast.AnnAssign) and isinstance(statement.target, ast.Name) and statement.value:
                yield statement.target.id, statement.value

    # -- the walk

    def visit_ClassDef(self, node: ast.ClassDef) -> None:
        self.classes.append(node.name)
        self.generic_visit(node)
        self.classes.pop()

    def visit_FunctionDef(self, node: ast.FunctionDef) -> None:
        self.functions.append(node)
        self.generic_visit(node)
        self.functions.pop()

    def visit_Call(self, node: ast.Call) -> None:
        self.generic_visit(node)
        function, name = node.func, called(node.func)
        if isinstance(function, ast.Attribute) and name == "tr":
            owner = called(function.value)
            if owner in {"self", "cls"} and self.classes:
                self._take(node, 0, self.classes[-1])
            else:
                self._problem(node, "tr is asked of something else than self")
        elif (
            isinstance(function, ast.Attribute) and name == "translate" and called(function.value) == "QCoreApplication"
        ):
            context = literals(node.args[0]) if node.args else None
            self._take(node, 1, context[0] if context else None)
        elif isinstance(function, ast.Name) and name in self.translating:
            one = self.translating[name]
            self._take(node, one.at, one.context, counted=one.counted)
        elif isinstance(function, ast.Name) and name == "marked" and self.marks:
            self._take_table(node, self._context_of_marked())

    def _context_of_marked(self) -> str | None:
        if self.classes:
            return self.classes[-1]
        return self.translating["_tr"].context if "_tr" in self.translating else None

    def _take(self, node: ast.Call, at: int, context: str | None, *, counted: bool | None = None) -> None:
        if context is None:
            self._problem(node, "no context: it needs a class or the module's own _tr around it")
            return
        if len(node.args) <= at:
            self._problem(node, "no text")
            return
        texts = literals(node.args[at])
        if texts is None:
            self._look_into(node, node.args[at])
            return
        comment = None
        if counted is None:  # Qt's own order: text, comment, count
            comment = literals(node.args[at + 1]) if len(node.args) > at + 1 else None
            counted = len(node.args) > at + 2 or any(keyword.arg == "n" for keyword in node.keywords)
            if counted and called(node.func) == "tr":
                self.counting.append((context, self._place(node)))
        for text in texts:
            if counted != ("%n" in text):
                self._problem(node, "a count and %n go together")
            key = Key(context, text, (comment or [""])[0])
            self.found.add(key, counted=counted, where=self.name, note=self._note(node))

    def _take_table(self, node: ast.Call, context: str | None) -> None:
        if context is None:
            self._problem(node, "no context: it needs a class or the module's own _tr around it")
            return
        for value in values(node.args[0]):
            texts = literals(value)
            if texts is None:
                self._problem(value, "marked, and no literal")
            for text in texts or []:
                self.found.add(Key(context, text), counted=False, where=self.name, note=self._note(value))

    def _look_into(self, node: ast.Call, text: ast.expr) -> None:
        """What is no literal is a parameter of a function that translates, or looked up in a table of marked texts."""
        if isinstance(text, ast.Name) and self.functions and self.functions[0].name in self.translating:
            return
        names = {called(one) for one in ast.walk(text) if isinstance(one, ast.Name | ast.Attribute)}
        tables = [self.tables[name] for name in names if name in self.tables]
        loose = [one.value for one in ast.walk(text) if isinstance(one, ast.Constant) and " " in str(one.value)]
        if not tables or loose:
            self._problem(node, "neither a literal nor looked up in a table of marked texts")
        for table in tables:
            if not (isinstance(table, ast.Call) and called(table.func) == "marked"):
                self._problem(node, "looked up in a table that is not marked")

    def _note(self, node: ast.expr) -> str:
        lines = range(node.lineno, (node.end_lineno or node.lineno) + 1)
        return next((self.notes[line] for line in (node.lineno - 1, *lines) if line in self.notes), "")

    def _place(self, node: ast.AST) -> str:
        return f"{self.name}:{getattr(node, 'lineno', 0)}"

    def _problem(self, node: ast.AST, what: str) -> None:
        self.found.problems.append(f"{self._place(node)}: {what}")


def values(table: ast.expr) -> list[ast.expr]:
    """Every value of a table, however deep it is, and what is no table itself."""
    if isinstance(table, ast.Dict):
        return [one for value in table.values for one in values(value)]
    if isinstance(table, ast.Tuple | ast.List):
        return [one for value in table.elts for one in values(value)]
    return [table]
