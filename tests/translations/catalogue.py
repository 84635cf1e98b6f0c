"""A translation file of Qt's (.ts), read and written so that the same content is always the same bytes."""

import subprocess
import sys
from dataclasses import dataclass, field
from pathlib import Path
from xml.etree import ElementTree as ET
from xml.sax.saxutils import escape

from tests.translations.texts import ROOT, Key, Text

FOLDER = ROOT / "resources" / "translations"
FORMS = {"en": 2, "de": 2, "es": 2, "zh_CN": 1}
"""How many plural forms Qt knows for each language: one and many, or a single one."""

SOURCE = "en"
"""The language of the code. Its file holds nothing but the plural forms."""


@dataclass
class Message:
    """A text and what it is called in the other language: one translation, or one for each plural form."""

    key: Key
    counted: bool = False
    note: str = ""
    translations: list[str] = field(default_factory=list)

    @property
    def finished(self) -> bool:
        return bool(self.translations) and all(self.translations)


@dataclass
class Catalogue:
    """All messages of one language."""

    code: str
    messages: dict[Key, Message] = field(default_factory=dict)

    @property
    def path(self) -> Path:
        return FOLDER / f"teller_{self.code}.ts"

    @property
    def compiled(self) -> Path:
        return self.path.with_suffix(".qm")

    @property
    def forms(self) -> int:
        return FORMS[self.code]

    def unfinished(self) -> list[Key]:
        return sorted(key for key, message in self.messages.items() if not message.finished)

    def bring_up_to_date(self, texts: dict[Key, Text]) -> tuple[int, int]:
        """Take these texts and no others; what is translated stays so. How many came and went."""
        wanted = {key: text for key, text in texts.items() if text.counted or self.code != SOURCE}
        came, went = wanted.keys() - self.messages.keys(), self.messages.keys() - wanted.keys()
        before, self.messages = self.messages, {}
        for key, text in wanted.items():
            known = before.get(key, Message(key))
            count = self.forms if text.counted else 1
            kept = known.translations if len(known.translations) == count else [""] * count
            self.messages[key] = Message(key, text.counted, text.note, kept)
        return len(came), len(went)

    def write(self) -> None:
        self.path.write_text(self.as_xml(), "utf-8", newline="\n")

    def as_xml(self) -> str:
        lines = ['<?xml version="1.0" encoding="utf-8"?>', "<!DOCTYPE TS>"]
        lines.append(f'<TS version="2.1" language="{self.code}" sourcelanguage="en">')
        context = None
        for key in sorted(self.messages):
            if key.context != context:
                lines += ["</context>"] if context is not None else []
                lines += ["<context>", f"    <name>{_xml(key.context)}</name>"]
                context = key.context
            lines += _message(self.messages[key])
        lines += ["</context>"] if context is not None else []
        return "\n".join([*lines, "</TS>", ""])

    def compile(self) -> None:
        """Make the .qm beside it, which is what the program reads."""
        tool = Path(sys.executable).with_name("pyside6-lrelease")
        subprocess.run([tool, "-silent", self.path, "-qm", self.compiled], check=True)


def read(code: str) -> Catalogue:
    """The catalogue as it lies in resources/translations; empty, where there is none yet."""
    catalogue = Catalogue(code)
    if not catalogue.path.exists():
        return catalogue
    for context in ET.parse(catalogue.path).getroot().iter("context"):
        for found in context.iter("message"):
            key = Key(context.findtext("name", ""), found.findtext("source", ""), found.findtext("comment", ""))
            translation = found.find("translation")
            counted = found.get("numerus") == "yes"
            said = []
            if translation is not None:
                said = [form.text or "" for form in translation.iter("numerusform")] or [translation.text or ""]
            catalogue.messages[key] = Message(key, counted, found.findtext("extracomment", ""), said)
    return catalogue


def _message(message: Message) -> list[str]:
    lines = ['    <message numerus="yes">' if message.counted else "    <message>"]
    lines.append(f"        <source>{_xml(message.key.source)}</source>")
    if message.key.comment:
        lines.append(f"        <comment>{_xml(message.key.comment)}</comment>")
    if message.note:
        lines.append(f"        <extracomment>{_xml(message.note)}</extracomment>")
    opened = "<translation>" if message.finished else '<translation type="unfinished">'
    if message.counted:
        lines.append(f"        {opened}")
        lines += [f"            <numerusform>{_xml(form)}</numerusform>" for form in message.translations]
        lines.append("        </translation>")
    else:
        lines.append(f"        {opened}{_xml(''.join(message.translations))}</translation>")
    return [*lines, "    </message>"]


def _xml(text: str) -> str:
    return escape(text, {'"': "&quot;", "'": "&apos;"})
