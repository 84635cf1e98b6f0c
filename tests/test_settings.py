"""Settings: a wrong value is named in a sentence that never shows it, and what is right is taken."""

import os
from pathlib import Path

import pytest

from teller import settings
from teller.settings import VARIABLES, Settings, WrongSetting, home_of, read

SECRET = "0123456789abcdefghijklmnopqrstuv"
KEY = "0f" * 32


def set_to(**environment):
    return read(environment, dotenv=None)


def test_nothing_set_is_the_program_as_it_comes():
    assert set_to() == Settings()
    assert set_to(**dict.fromkeys(VARIABLES, "")) == Settings()
    assert (Settings().access_token_expire_minutes, Settings().password_cost) == (30, 12)


def test_everything_set_is_taken(tmp_path):
    found = set_to(
        JWT_SECRET=SECRET,
        DATABASE_URL=f"sqlite+pysqlcipher://:{KEY}@/branch.teller",
        ACCESS_TOKEN_EXPIRE_MINUTES=" 45 ",
        TELLER_HOME=str(tmp_path),
        TELLER_PASSPHRASE="a passphrase",
        TELLER_IDLE_LOCK_MINUTES="15",
        TELLER_PASSWORD_COST="10",
        TELLER_THEME="dark",
        TELLER_LANGUAGE="zh_CN",
    )
    assert found == Settings(
        vault=Path("branch.teller"),
        passphrase="a passphrase",
        file_key=bytes.fromhex(KEY),
        jwt_secret=SECRET.encode(),
        access_token_expire_minutes=45,
        idle_lock_minutes=15,
        password_cost=10,
        theme="dark",
        language="zh_CN",
        home=tmp_path,
    )
    assert home_of(found) == tmp_path
    for secret in (SECRET, KEY, "a passphrase"):
        assert secret not in repr(found)


def test_without_a_home_the_vaults_lie_in_the_users_own_folder():
    assert home_of(Settings()).name == "Teller"


@pytest.mark.parametrize(
    ("variable", "low", "high"),
    [
        ("ACCESS_TOKEN_EXPIRE_MINUTES", 1, 720),
        ("TELLER_IDLE_LOCK_MINUTES", 1, 15),
        ("TELLER_PASSWORD_COST", 10, 16),
    ],
)
def test_a_number_is_whole_and_in_its_range(variable, low, high):
    field = variable.lower().removeprefix("teller_")
    for good in (low, high):
        assert getattr(set_to(**{variable: str(good)}), field) == good
    for wrong in (low - 1, high + 1, -1, "1.5", "1e1", "ten", "１０", "²", "0x10", "1_0", "9" * 5_000, "10;", "+10"):
        with pytest.raises(WrongSetting, match=f"^{variable} is a whole number from {low} to {high}.$") as raised:
            set_to(**{variable: str(wrong)})
        assert raised.value.variable == variable


@pytest.mark.parametrize(
    "secret", ["x", "a" * 31, "short but ünïcödé", "ab" * 16, "a" * 64, "12341234123412341234123412341234"]
)
def test_a_weak_jwt_secret_is_refused_with_the_reason_and_without_showing_it(secret):
    with pytest.raises(WrongSetting, match=r"^JWT_SECRET (has|repeats)") as raised:
        set_to(JWT_SECRET=secret)
    assert secret not in str(raised.value).replace("has a", "") or len(secret) == 1


def test_a_jwt_secret_is_counted_in_bytes_and_may_be_any_bytes():
    assert set_to(JWT_SECRET="äöüßéèñçøåëïâêîôû").jwt_secret == "äöüßéèñçøåëïâêîôû".encode()
    raw = bytes(range(200, 250))
    assert set_to(JWT_SECRET=os.fsdecode(raw)).jwt_secret == raw


@pytest.mark.parametrize("theme", ["Dark", "blue", "light "])
def test_a_theme_is_light_or_dark(theme):
    with pytest.raises(WrongSetting, match=r"^TELLER_THEME is either light or dark\.$"):
        set_to(TELLER_THEME=theme)


@pytest.mark.parametrize("language", ["fr", "EN", "de_DE", "../de"])
def test_a_language_is_one_that_there_is(language):
    with pytest.raises(WrongSetting, match=r"^TELLER_LANGUAGE is en, de, es or zh_CN\.$"):
        set_to(TELLER_LANGUAGE=language)


# -- DATABASE_URL ------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("url", "vault", "key", "passphrase"),
    [
        ("sqlite:///branch.teller", "branch.teller", None, None),
        ("sqlite:////var/teller/branch.teller", "/var/teller/branch.teller", None, None),
        ("sqlite+pysqlcipher:////a%20b/c.teller", "/a b/c.teller", None, None),
        (f"sqlite+pysqlcipher://:{KEY}@//a.teller", "/a.teller", KEY, None),
        (f"sqlite+pysqlcipher://:{KEY.upper()}@/a.teller", "a.teller", KEY, None),
        ("sqlite+pysqlcipher://:p%40ss%2Fword%3A@/a.teller", "a.teller", None, "p@ss/word:"),
        (f"sqlite+pysqlcipher://:{KEY[:-1]}@/a.teller", "a.teller", None, KEY[:-1]),
        (f"sqlite+pysqlcipher://:{KEY}0@/a.teller", "a.teller", None, KEY + "0"),
        ("sqlite+pysqlcipher://user:pass@/a.teller", "a.teller", None, "pass"),
    ],
)
def test_a_database_url_names_a_file_and_perhaps_its_key_or_passphrase(url, vault, key, passphrase):
    found = set_to(DATABASE_URL=url)
    assert found.vault == Path(vault)
    assert found.file_key == (bytes.fromhex(key) if key else None)
    assert found.passphrase == passphrase


def test_a_passphrase_in_the_url_wins_over_the_one_beside_it():
    assert set_to(DATABASE_URL="sqlite://:first@/a", TELLER_PASSPHRASE="second").passphrase == "first"
    assert set_to(DATABASE_URL="sqlite:///a", TELLER_PASSPHRASE="second").passphrase == "second"


@pytest.mark.parametrize(
    "url",
    [
        "branch.teller",
        "/var/branch.teller",
        "postgresql://:hunter2@host/bank",
        "sqlite://",
        "sqlite:///",
        "sqlite://host/branch.teller",
        "sqlite+pysqlcipher://:hunter2@host/branch.teller",
        "sqlite+pysqlcipher://:hunter2@[::1/branch.teller",
        "SQLITE:hunter2",
        "http://:hunter2@x.example/",
        "://",
        "sqlite:////tmp/%00.teller",
    ],
)
def test_a_url_of_anything_else_is_refused_and_its_password_never_shown(url):
    with pytest.raises(WrongSetting, match=r"^DATABASE_URL ") as raised:
        set_to(DATABASE_URL=url)
    assert "hunter2" not in str(raised.value)
    assert raised.value.__cause__ is None


# -- .env ----------------------------------------------------------------------------------------------------------


def test_the_environment_wins_over_the_file(tmp_path):
    (tmp_path / ".env").write_text("TELLER_THEME=dark\nTELLER_PASSWORD_COST=11\n", "utf-8")
    found = read({"TELLER_THEME": "light"}, tmp_path / ".env")
    assert (found.theme, found.password_cost) == ("light", 11)


def test_a_value_in_the_file_is_taken_as_it_stands(tmp_path):
    (tmp_path / ".env").write_text("TELLER_PASSPHRASE='$HOME ${USER} é'\n# JWT_SECRET=x\nEMPTY\n", "utf-8")
    assert read({}, tmp_path / ".env").passphrase == "$HOME ${USER} é"


def test_no_file_and_a_folder_of_that_name_are_nothing(tmp_path):
    assert read({}, tmp_path / ".env") == Settings()
    assert read({}, tmp_path) == Settings()


def test_a_file_that_is_no_text_is_refused_in_a_sentence(tmp_path):
    (tmp_path / ".env").write_bytes(b"JWT_SECRET=\xff\xfe\x00")
    with pytest.raises(WrongSetting, match=r"^\.env "):
        read({}, tmp_path / ".env")


def test_the_process_own_environment_is_what_counts(monkeypatch, tmp_path):
    monkeypatch.chdir(tmp_path)
    for variable in VARIABLES:
        monkeypatch.delenv(variable, raising=False)
    monkeypatch.setenv("TELLER_IDLE_LOCK_MINUTES", "7")
    assert read().idle_lock_minutes == 7


def test_every_variable_that_is_read_is_explained():
    source = Path(settings.__file__).read_text("utf-8")
    read_ones = {name for name in VARIABLES if source.count(f'"{name}"') > 1}
    assert read_ones == set(VARIABLES)
    assert all(VARIABLES.values())


@pytest.mark.parametrize(
    "known",
    [
        "09d25e094faa6ca2556c818166b7a9563b93f7099f6f0f4caa6cf63b88e8d3e7",
        "a-string-secret-at-least-256-bits-long",
        "your-256-bit-secret-goes-here-12345678",
        "django-insecure-SECRET_KEY-0123456789abcdef",
        "please_change_me_to_something_random_42",
        "Super.Secret.0123456789abcdefghijklmnop",
    ],
)
def test_a_secret_that_tutorials_show_is_refused_without_being_repeated(known):
    with pytest.raises(WrongSetting) as wrong:
        read({"JWT_SECRET": known}, None)
    assert "everybody knows" in str(wrong.value)
    assert known not in str(wrong.value)


VAULT_KEY = "5a1f0c9e7b3d2846" * 4


@pytest.mark.parametrize(
    "also",
    [
        {"DATABASE_URL": f"sqlite+pysqlcipher://:{VAULT_KEY}@/branch.teller"},
        {"TELLER_PASSPHRASE": VAULT_KEY},
    ],
)
def test_what_opens_the_vault_does_not_sign_tokens(also):
    with pytest.raises(WrongSetting) as wrong:
        read({"JWT_SECRET": VAULT_KEY.upper() if "DATABASE_URL" in also else VAULT_KEY, **also}, None)
    assert "opens the vault" in str(wrong.value)
    assert VAULT_KEY not in str(wrong.value)
