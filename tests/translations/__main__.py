"""`python -m tests.translations`: brings resources/translations up to what the code says, and compiles it.

    python -m tests.translations                       new texts come in as unfinished, texts that are gone go
    python -m tests.translations --list FILE.json      writes every text, for translators, as well
    python -m tests.translations --fill de FILE.json   puts translations in, and says what is still missing

FILE.json for --fill is `{source: translation}`, or `{context: {source: translation}}` where a text is called something
else in one place; both may stand in one file. For a text with a count the translation is a list of its plural forms.
"""

import argparse
import json
import sys
from pathlib import Path

from tests.translations import texts
from tests.translations.agreement import disagreements
from tests.translations.catalogue import FORMS, Catalogue, read
from tests.translations.texts import Found, Key


def main() -> int:
    parser = argparse.ArgumentParser(
        prog="python -m tests.translations", description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--list", metavar="FILE.json", type=Path)
    parser.add_argument("--fill", metavar=("CODE", "FILE.json"), nargs=2)
    given = parser.parse_args()
    found = texts.find()
    if found.problems:
        print(*found.problems, sep="\n", file=sys.stderr)
        return 1
    if given.list:
        given.list.write_text(json.dumps(for_translators(found), indent=1, ensure_ascii=False), "utf-8")
    wrong: list[str] = []
    for code in FORMS:
        catalogue = read(code)
        came, went = catalogue.bring_up_to_date(found.texts)
        if given.fill and given.fill[0] == code:
            wrong = fill(catalogue, json.loads(Path(given.fill[1]).read_text("utf-8"))) + disagreements(catalogue)
        catalogue.write()
        catalogue.compile()
        left = len(catalogue.unfinished())
        print(f"{code:6} {len(catalogue.messages):4} texts, {came} new, {went} gone, {left} unfinished")
    if given.fill and given.fill[0] not in FORMS:
        wrong = [f"{given.fill[0]} is none of {', '.join(FORMS)}"]
    print(*wrong, sep="\n", end="\n" if wrong else "", file=sys.stderr)
    return int(bool(wrong))


def for_translators(found: Found) -> list[dict[str, object]]:
    """Every text once for each context, with where it stands and what was noted for translators."""
    return [
        {
            "context": key.context,
            "source": key.source,
            **({"comment": key.comment} if key.comment else {}),
            **({"counted": True} if text.counted else {}),
            "where": text.where,
            "note": text.note,
        }
        for key, text in sorted(found.texts.items())
    ]


def fill(catalogue: Catalogue, given: dict[str, object]) -> list[str]:
    """Put these translations in; answers with what could not be used."""
    contexts = {key.context for key in catalogue.messages}
    sources = {key.source for key in catalogue.messages}
    wrong = [f"no such text or context: {name!r}" for name in given if name not in contexts | sources]
    everywhere = {name: said for name, said in given.items() if not isinstance(said, dict)}
    wrong += _put(catalogue, everywhere, list(catalogue.messages))
    for context, own in given.items():
        if isinstance(own, dict):
            keys = [key for key in catalogue.messages if key.context == context]
            wrong += [
                f"no such text in {context}: {name!r}" for name in own if name not in {key.source for key in keys}
            ]
            wrong += _put(catalogue, own, keys)
    return wrong


def _put(catalogue: Catalogue, given: dict[str, object], keys: list[Key]) -> list[str]:
    wrong = []
    for key in keys:
        if key.source not in given:
            continue
        message, said = catalogue.messages[key], given[key.source]
        forms = [str(form) for form in said] if isinstance(said, list) else [str(said)]
        if len(forms) == (catalogue.forms if message.counted else 1):
            message.translations = forms
        else:
            wanted = f"a list of {catalogue.forms}" if message.counted else "one translation"
            wrong.append(f"{key.context}: {key.source!r} takes {wanted}")
    return wrong


if __name__ == "__main__":
    sys.exit(main())
