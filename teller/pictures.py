"""`teller gallery --pictures`: every part and every screen as PNG files in every dress, with a page to leaf through."""

import html
import json
import os
import subprocess
import sys
import tempfile
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from teller.testing.pictures import Dress

_SIDE_BY_SIDE = 2
_PAGE = """<!doctype html>
<meta charset="utf-8"><title>Teller: every screen</title>
<style>
body{margin:0;font:14px system-ui,sans-serif;background:#888}
header{position:sticky;top:0;display:flex;gap:12px;padding:8px 12px;background:#fff}
img{display:block;margin:12px auto;max-width:calc(100vw - 24px)}
</style>
<header>
<label>Dress <select id="dress">$DRESSES</select></label>
<label>Screen <select id="name">$NAMES</select></label>
<span>Left and right: screens. Up and down: dresses.</span>
</header>
<img id="picture" alt="">
<script>
const dress = document.getElementById("dress"), name_ = document.getElementById("name");
const show = () => document.getElementById("picture").src = `${dress.value}/${name_.value}.png`;
const step = (list, by) => {
  list.selectedIndex = (list.selectedIndex + by + list.length) % list.length; show();
};
dress.onchange = name_.onchange = show;
document.onkeydown = event => {
  const to = {ArrowLeft: [name_, -1], ArrowRight: [name_, 1], ArrowUp: [dress, -1], ArrowDown: [dress, 1]}[event.key];
  if (to) { event.preventDefault(); step(...to); }
};
show();
</script>
"""


def run(folder: Path, *, only: str = "", quick: bool = False) -> int:
    """Take them all, two dresses side by side; 0 where the checks found nothing."""
    from teller.testing.pictures import EVERY, QUICK, by_check
    from teller.testing.stage import build_practice

    dresses = QUICK if quick else EVERY
    with tempfile.TemporaryDirectory(prefix="teller-pictures-") as home:
        practice = build_practice(Path(home))
        with ThreadPoolExecutor(_SIDE_BY_SIDE) as side_by_side:
            results = list(side_by_side.map(lambda dress: _in_a_process(dress, folder, practice, only), dresses))
    names = list(dict.fromkeys(name for taken, _ in results for name in taken))
    found = [f"{dress.key}: {one}" for dress, (_, found) in zip(dresses, results, strict=True) for one in found]
    _write_page(folder, [dress.key for dress in dresses], names)
    (folder / "findings.txt").write_text("".join(f"{one}\n" for one in found), "utf-8")
    print(f"{sum(len(taken) for taken, _ in results)} pictures in {folder}: open {folder / 'index.html'}.")
    if not found:
        print("The checks found nothing.")
        return 0
    checks = by_check([one.partition(": ")[2] for one in found])
    counts = ", ".join(f"{count} {check}" for check, count in checks.items())
    print(f"The checks found {counts}: see {folder / 'findings.txt'}.")
    return 1


def run_one(key: str, folder: Path, practice: Path, only: str) -> int:
    """Take the pictures of one dress, in a process that was started with its scale."""
    from PySide6.QtWidgets import QApplication

    from teller.counter import look
    from teller.testing.pictures import dress_of, take

    look.choose_style()
    app = QApplication(sys.argv[:1])
    take(app, dress_of(key), folder / key, practice, only)
    sys.stdout.flush()
    os._exit(0)  # nothing is left to do, and Python would take Qt down in an order of its own


def _in_a_process(dress: "Dress", folder: Path, practice: Path, only: str) -> tuple[list[str], list[str]]:
    """What was taken, and what was found. Qt scales a program by what it finds in its environment at the start."""
    from teller.testing.pictures import RESULT

    command = [sys.executable] if getattr(sys, "frozen", False) else [sys.executable, "-m", "teller"]
    scale = {"QT_SCALE_FACTOR": f"{dress.percent / 100:g}", "QT_QPA_PLATFORM": "offscreen"}
    same = {"TZ": "UTC", "LC_ALL": "en_GB.UTF-8", "LANGUAGE": "en_GB"}  # on every desktop the same pictures
    ran = subprocess.run(  # noqa: S603 - it is ourselves
        [*command, "gallery", "--pictures", str(folder), "--only", only, "--dress", dress.key, str(practice)],
        env=os.environ | scale | same,
        capture_output=True,
        text=True,
        check=False,
    )
    if ran.returncode != 0:
        raise RuntimeError(f"{dress.key}: {ran.stderr}")
    result = json.loads((folder / dress.key / RESULT).read_text("utf-8"))
    return result["taken"], result["found"]


def _write_page(folder: Path, dresses: list[str], names: list[str]) -> None:
    def options(values: list[str]) -> str:
        return "".join(f"<option>{html.escape(value)}" for value in values)

    page = _PAGE.replace("$DRESSES", options(dresses)).replace("$NAMES", options(names))
    (folder / "index.html").write_text(page, "utf-8")
