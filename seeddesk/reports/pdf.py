"""A laid-out document as a PDF file: written beside the target, mended, then put in its place."""

from __future__ import annotations

import errno
import os
import tempfile
from pathlib import Path

from PySide6.QtCore import QMarginsF
from PySide6.QtGui import QPageLayout, QPageSize, QPainter, QPdfWriter

from seeddesk.domain.errors import UserError
from seeddesk.reports.layout import UNITS_PER_INCH, LaidOut
from seeddesk.reports.pdf_mend import mend

RESOLUTION = 1440  # two device units per layout unit: nothing is rounded that a reader could see


def write_pdf(laid_out: LaidOut, path: str | os.PathLike[str], title: str = "", author: str = "") -> Path:
    """Write ``laid_out`` to ``path`` and return it; an older file is replaced only by a whole new one.

    Raises UserError: ``file.disk_full``, ``file.locked`` (open in another program) or
    ``file.unwritable``, each with ``path``.
    """
    target = Path(path)
    scratch: Path | None = None
    if target.exists() and not _replaceable(target):
        raise UserError("file.unwritable", path=str(target))
    try:
        handle, name = tempfile.mkstemp(prefix=".", suffix=".pdf.part", dir=target.parent)
        os.close(handle)
        scratch = Path(name)
        document = laid_out.document
        _paint(laid_out, scratch, title or document.title, author or document.author)
        mend(scratch, laid_out, title or document.title, author or document.author)
        with scratch.open("rb+") as file:
            os.fsync(file.fileno())
        _allow_reading(scratch, target)
        scratch.replace(target)
    except OSError as error:
        raise _trouble(error, target) from error
    finally:
        if scratch is not None:
            scratch.unlink(missing_ok=True)
    return target


def _replaceable(target: Path) -> bool:
    """Not a folder, not a device, not a shop file chosen by a slip of the hand."""
    if not target.is_file():
        return False
    try:
        with target.open("rb") as file:
            return file.read(16) != b"SQLite format 3\0"
    except OSError:
        return True  # whether it can be written shows below


def _paint(laid_out: LaidOut, path: Path, title: str, author: str) -> None:
    writer = QPdfWriter(str(path))
    writer.setPdfVersion(QPdfWriter.PdfVersion.PdfVersion_1_6)
    writer.setResolution(RESOLUTION)
    writer.setPageLayout(
        QPageLayout(QPageSize(QPageSize.PageSizeId.A4), QPageLayout.Orientation.Portrait, QMarginsF(0, 0, 0, 0))
    )
    writer.setTitle(title)
    writer.setCreator("SeedDesk")
    painter = QPainter()
    if not painter.begin(writer):
        raise OSError(errno.EIO, "cannot write", str(path))
    for index in range(laid_out.page_count):
        if index:
            writer.newPage()
        laid_out.paint_page(painter, index, RESOLUTION / UNITS_PER_INCH)
    if not painter.end():
        raise OSError(errno.EIO, "cannot write", str(path))
    del writer
    _check_whole(path)


def _check_whole(path: Path) -> None:
    """Qt says nothing when the disk fills up; a PDF that is whole ends with its end mark."""
    with path.open("rb") as file:
        size = file.seek(0, os.SEEK_END)
        file.seek(max(0, size - 64))
        if b"%%EOF" not in file.read(64):
            raise OSError(errno.ENOSPC, "written only in part", str(path))


def _allow_reading(scratch: Path, target: Path) -> None:
    """mkstemp makes files private; a report is as readable as any new file, or as the one it replaces."""
    if os.name != "posix":
        return
    if target.exists():
        scratch.chmod(target.stat().st_mode & 0o777)
    else:
        mask = os.umask(0)
        os.umask(mask)
        scratch.chmod(0o666 & ~mask)


def _trouble(error: OSError, target: Path) -> UserError:
    if error.errno in (errno.ENOSPC, getattr(errno, "EDQUOT", errno.ENOSPC)):
        return UserError("file.disk_full", path=str(target))
    # Windows: 32 and 33 are sharing violations; replacing an open file is refused as access denied.
    if getattr(error, "winerror", None) in (32, 33) or (
        os.name == "nt" and error.errno == errno.EACCES and target.exists()
    ):
        return UserError("file.locked", path=str(target))
    if error.errno in (errno.EBUSY, errno.ETXTBSY):
        return UserError("file.locked", path=str(target))
    return UserError("file.unwritable", path=str(target))
