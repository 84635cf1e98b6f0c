"""A file that is there whole or not at all: written beside its place under another name, and renamed at the end."""

import errno
import os
import tempfile
from pathlib import Path

from PySide6.QtCore import QCoreApplication


def _tr(text: str) -> str:
    return QCoreApplication.translate("papers", text)


class NewFile:
    """Readable by its owner alone, as whatever the bank writes. Every call may raise `OSError`, but for `drop`."""

    def __init__(self, path: str) -> None:
        self._path = Path(path)
        folder, name = self._path.parent, self._path.name
        descriptor, beside = tempfile.mkstemp(prefix=f".{name[:40]}.", suffix=".part", dir=folder)  # with mode 0600
        self._beside: Path | None = Path(beside)
        self._file = os.fdopen(descriptor, "wb")

    def write(self, content: str | bytes) -> None:
        self._file.write(content.encode() if isinstance(content, str) else content)

    def keep(self) -> None:
        """It is complete: have it on the disk, and under its name."""
        if self._beside is None:
            return
        self._file.flush()
        os.fsync(self._file.fileno())
        self._file.close()
        self._beside.replace(self._path)
        self._beside = None

    def drop(self) -> None:
        """Leave nothing behind, unless it was kept."""
        if self._beside is None:
            return
        beside, self._beside = self._beside, None
        for step in (self._file.close, lambda: beside.unlink(missing_ok=True)):
            try:
                step()
            except OSError:
                continue  # a full disk cannot even take what was not written yet

    def __del__(self) -> None:
        # A page that goes while a file is written, as at a lock, keeps nothing of it.
        if hasattr(self, "_file"):
            self.drop()


def why(error: OSError) -> str:
    """What a person is told who could not save a file, and what to do."""
    if error.errno in {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}:
        return _tr("There is no room left there, so nothing was saved. Free some, or choose another folder.")
    if error.errno in {errno.EACCES, errno.EPERM, errno.EROFS}:
        return _tr("Nothing may be written there, so nothing was saved. Choose another folder or another name.")
    if error.errno in {errno.ENOENT, errno.ENOTDIR}:
        return _tr("That folder is not there, so nothing was saved. Choose another folder.")
    if error.errno in {errno.EISDIR, errno.EEXIST, errno.ENOTEMPTY}:
        return _tr("There is a folder of that name, so nothing was saved. Choose another name.")
    if error.errno == errno.ENAMETOOLONG:
        return _tr("That name is too long, so nothing was saved. Choose a shorter one.")
    return _tr("It could not be written there, so nothing was saved. Choose another folder.")
