"""The house keeps its shape: what a reader, an auditor or an attacker would look for, looked for here."""

import ast
import importlib
import inspect
import pkgutil
import re
from http import HTTPStatus
from pathlib import Path

import pytest

from teller import bank
from teller.bank.fault import Fault
from teller.bank.refusal import Refusal, leaves
from teller.bank.use_case import every_use_case

HERE = Path(__file__).parents[1]
SOURCES = sorted((HERE / "teller").rglob("*.py"))
TESTS = sorted((HERE / "tests").rglob("*.py"))
BANK = [path for path in SOURCES if path.is_relative_to(HERE / "teller" / "bank")]
for module in pkgutil.walk_packages(bank.__path__, "teller.bank."):
    if ".migrations" not in module.name:
        importlib.import_module(module.name)

LINES = 300
LONG_FILES = {
    "teller/bank/vault/migrations/versions/v0001_the_first_books.py": 340,  # one version's schema, in one piece
    "teller/bank/vault/migrations/versions/v0002_the_whole_day.py": 460,  # the same
}
FUNCTION_LINES = 50


def name_of(path):
    return path.relative_to(HERE).as_posix()


def tree(path):
    return ast.parse(path.read_text("utf-8"), str(path))


def calls(path):
    return [node for node in ast.walk(tree(path)) if isinstance(node, ast.Call)]


def called(node):
    """The last name of what is called: `db.execute(...)` is `execute`."""
    return node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")


ids = pytest.mark.parametrize("path", SOURCES + TESTS, ids=name_of)


@ids
def test_files_and_functions_are_short(path):
    lines = path.read_text("utf-8").count("\n")
    assert lines <= LONG_FILES.get(name_of(path), LINES)
    long = [
        node.name
        for node in ast.walk(tree(path))
        if isinstance(node, ast.FunctionDef) and node.end_lineno - node.lineno >= FUNCTION_LINES
    ]
    assert long == []


def test_no_file_is_excused_from_being_short_that_is_so():
    assert [name for name in LONG_FILES if (HERE / name).read_text("utf-8").count("\n") <= LINES] == []


@pytest.mark.parametrize("path", SOURCES, ids=name_of)
def test_every_file_says_what_it_is_for_and_none_is_a_drawer_for_odds_and_ends(path):
    assert ast.get_docstring(tree(path))
    assert not {"utils", "util", "helpers", "helper", "common", "misc", "base", "core"} & {*path.parts, path.stem}


# -- SQL stays in its place --------------------------------------------------------------------------------------------

EXECUTES = {"execute", "executemany", "executescript", "exec_driver_sql", "Prepared", "text", "scalars", "scalar"}
SQL_PLACES = re.compile(r"teller/bank/(\w+/)*(\w+_)?records\.py|teller/bank/vault/.*|teller/bank/prepared\.py")
# A PRAGMA takes no parameters. What is put into these is a name or number of ours, or a key of exactly 64 hex digits.
PRAGMAS = {"teller/bank/vault/connection.py": 3, "teller/bank/vault/rekey.py": 3, "teller/bank/vault/vault.py": 1}


def built(node):
    """Whether a text is put together at run time, by f-string, %, + or format; within its own parentheses."""
    if isinstance(node, ast.Call):
        return called(node) in {"format", "join"} and isinstance(
            getattr(node.func, "value", None), ast.Constant | ast.JoinedStr
        )
    if isinstance(node, ast.JoinedStr | ast.BinOp):
        return True
    return any(built(part) for part in ast.iter_child_nodes(node))


def sql_built(path):
    """Texts put together that begin as SQL does, wherever they then go."""
    for node in ast.walk(tree(path)):
        if isinstance(node, ast.JoinedStr | ast.BinOp):
            first = next((part.value for part in ast.walk(node) if isinstance(part, ast.Constant)), "")
            if re.match(r"\s*(SELECT|INSERT|UPDATE|DELETE|REPLACE|PRAGMA|ATTACH|CREATE|DROP|ALTER|WITH)\b", str(first)):
                yield node


@pytest.mark.parametrize("path", BANK, ids=name_of)
def test_no_sql_is_executed_outside_records_and_vault(path):
    executed = [node.lineno for node in calls(path) if called(node) in EXECUTES - {"scalar", "scalars", "text"}]
    assert executed == [] or SQL_PLACES.fullmatch(name_of(path))


@pytest.mark.parametrize("path", SOURCES, ids=name_of)
def test_no_value_is_ever_written_into_sql(path):
    executed = [node.args[0] for node in calls(path) if called(node) in EXECUTES and node.args and built(node.args[0])]
    if "counter" not in path.parts:  # there, `text` is a widget's
        said = {ast.unparse(node) for node in (*executed, *sql_built(path))}
        assert [text for text in said if "PRAGMA" not in text] == []
        assert len(said) == PRAGMAS.get(name_of(path), 0)


def test_only_the_bank_imports_a_database_driver():
    for path in SOURCES:
        if path not in BANK:
            imported = {
                alias.name.split(".")[0]
                for node in ast.walk(tree(path))
                if isinstance(node, ast.Import)
                for alias in node.names
            } | {
                node.module.split(".")[0]
                for node in ast.walk(tree(path))
                if isinstance(node, ast.ImportFrom) and node.module
            }
            assert (name_of(path), imported & {"sqlite3", "sqlcipher3", "apsw"}) == (name_of(path), set())


# -- nothing that would open a door --------------------------------------------------------------------------------------


@pytest.mark.parametrize("path", SOURCES, ids=name_of)
def test_no_source_switches_a_check_off_or_shows_statements(path):
    source = path.read_text("utf-8")
    for door in (
        "verify_signature",
        "set_trace_callback",
        "cipher_profile",
        "echo=True",
        "enable_load_extension",
        "pickle",
        "PyQt",
    ):
        assert door not in source
    assert not [
        node.lineno for node in calls(path) if called(node) in {"eval", "exec_", "compile_command", "__import__"}
    ]
    assert "QSettings" not in source or "counter" in path.parts


@pytest.mark.parametrize("path", BANK, ids=name_of)
def test_the_bank_has_no_clock_and_no_randomness_but_through_the_world(path):
    if path.name == "world.py":
        return
    offending = [
        ast.unparse(node)
        for node in calls(path)
        if re.match(
            r"(datetime|date)\.(now|today|utcnow)|time\.|secrets\.|random\.|os\.urandom|uuid4|uuid\.uuid[14]",
            ast.unparse(node.func),
        )
    ]
    assert offending == []


@pytest.mark.parametrize("path", BANK, ids=name_of)
def test_the_bank_prints_and_logs_nothing(path):
    assert [
        node.lineno for node in calls(path) if called(node) in {"print", "getLogger", "warning", "info", "debug"}
    ] == []


# -- refusals and faults --------------------------------------------------------------------------------------------------

REFUSALS = [kind for kind in leaves() if kind.__module__.startswith("teller.bank")]


def test_there_are_refusals_and_no_two_have_one_code():
    codes = [kind.code for kind in REFUSALS]
    assert len(codes) > 40
    assert sorted(codes) == sorted(set(codes))
    assert Refusal.code not in codes


@pytest.mark.parametrize("kind", REFUSALS, ids=lambda kind: kind.__name__)
def test_a_refusal_has_a_code_a_status_and_a_reason_and_is_compared_by_identity(kind):
    assert re.fullmatch(r"[a-z]+(_[a-z]+)*", kind.code)
    assert isinstance(kind.status, HTTPStatus)
    assert 400 <= kind.status < 500
    assert "code" in vars(kind)
    assert inspect.getdoc(kind)
    assert kind.__eq__ is object.__eq__
    assert isinstance(kind.audited, bool)
    assert isinstance(kind.remembered, bool)


@pytest.mark.parametrize("kind", REFUSALS, ids=lambda kind: kind.__name__)
def test_a_refusal_in_a_log_tells_nothing_but_its_code(kind):
    names = list(inspect.signature(kind).parameters)
    assert str(kind(*("a secret fact" for _ in names))) == kind.code


def test_faults_have_codes_of_their_own():
    codes = [kind.code for kind in Fault.__subclasses__()]
    assert sorted(codes) == sorted(set(codes))
    assert not set(codes) & {kind.code for kind in REFUSALS}


# -- use cases ---------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("asked", list(every_use_case()), ids=lambda asked: asked.name)
def test_a_use_case_takes_keywords_only_says_what_it_does_and_answers_a_value(asked):
    signature = inspect.signature(asked.run)
    first, *inputs = signature.parameters.values()
    assert first.name == ("steps" if asked.staged else "work")
    assert all(parameter.kind is inspect.Parameter.KEYWORD_ONLY for parameter in inputs)
    assert all(parameter.annotation not in {parameter.empty, float} for parameter in inputs)
    assert not {"user", "user_id", "role", "customer_id"} & {parameter.name for parameter in inputs} or asked.name in {
        "add_user",
        "change_role",
    }
    assert inspect.getdoc(asked.run)
    assert signature.return_annotation is not signature.empty
