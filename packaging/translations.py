"""The program's texts: extracted from ``tr("…")`` calls, translated in resources/i18n/*.ts, compiled to .qm.

    translations.py check             what is missing or stale; exit 1 if anything is
    translations.py add FILE.json     merge {"source": "中文"} or {"source": {"zh": …, "en": [one, many]}}
    translations.py compile           write the .qm files

lupdate derives a context from the Python class around a call; ours is one context for all rooms, so
the extraction is done here, and the format stays Qt's.
"""

from __future__ import annotations

import ast
import contextlib
import json
import os
import string
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "resources" / "i18n"
CONTEXT = "SeedDesk"
Key = tuple[str, str, bool]  # source, comment, has plural forms


def sources(folder: Path = ROOT / "seeddesk") -> dict[Key, str]:
    """Every text that the code hands to ``tr``, with the place of its first use."""
    found: dict[Key, str] = {}
    for path in sorted(folder.rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if not (isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "tr"):
                continue
            where = f"{path.relative_to(folder.parent)}:{node.lineno}"
            if not node.args or not isinstance(node.args[0], ast.Constant):
                raise SystemExit(f"{where}: tr needs one literal text")
            comment = ""
            if len(node.args) > 1 and isinstance(node.args[1], ast.Constant):
                comment = str(node.args[1].value)
            for keyword in node.keywords:
                if keyword.arg == "comment" and isinstance(keyword.value, ast.Constant):
                    comment = str(keyword.value.value)
            plural = len(node.args) > 2 or any(k.arg == "n" for k in node.keywords)
            found.setdefault((str(node.args[0].value), comment, plural), where)
    return found


def load(language: str) -> dict[Key, list[str]]:
    path = FOLDER / f"seeddesk_{language}.ts"
    entries: dict[Key, list[str]] = {}
    if path.exists():
        for message in ET.parse(path).getroot().iter("message"):  # noqa: S314 (our own file)
            plural = message.get("numerus") == "yes"
            translation = message.find("translation")
            if translation is None or translation.get("type") == "unfinished":
                continue
            forms = translation.findall("numerusform") if plural else [translation]
            texts = [form.text or "" for form in forms]
            entries[(message.findtext("source") or "", message.findtext("comment") or "", plural)] = texts
    return entries


def save(language: str, entries: dict[Key, list[str]]) -> None:
    root = ET.Element("TS", version="2.1", language=language, sourcelanguage="en")
    context = ET.SubElement(root, "context")
    ET.SubElement(context, "name").text = CONTEXT
    for (source, comment, plural), texts in sorted(entries.items()):
        message = ET.SubElement(context, "message", {"numerus": "yes"} if plural else {})
        ET.SubElement(message, "source").text = source
        if comment:
            ET.SubElement(message, "comment").text = comment
        translation = ET.SubElement(message, "translation")
        if plural:
            for text in texts:
                ET.SubElement(translation, "numerusform").text = text
        else:
            translation.text = texts[0]
    ET.indent(root, " ")
    FOLDER.mkdir(parents=True, exist_ok=True)
    body = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n' + ET.tostring(root, encoding="unicode") + "\n"
    path = FOLDER / f"seeddesk_{language}.ts"
    handle, name = tempfile.mkstemp(dir=FOLDER)
    with os.fdopen(handle, "w", encoding="utf-8", newline="\n") as file:
        file.write(body)
    Path(name).chmod(0o644)
    Path(name).replace(path)


def fields(text: str) -> set[str]:
    """The placeholders a text carries, ``%n`` included."""
    names = {name or "" for _, name, _, _ in string.Formatter().parse(text) if name is not None}
    return names | ({"%n"} if "%n" in text else set())


def problems() -> list[str]:
    """Everything wrong with the catalogues, one line each."""
    lines: list[str] = []
    used, chinese, english = sources(), load("zh_CN"), load("en")
    for key, where in used.items():
        source, _, plural = key
        forms = chinese.get(key)
        if not forms or not all(forms):
            lines.append(f"{where}: no Chinese for {source!r}")
        else:
            lines += [f"{where}: placeholders differ in {form!r}" for form in forms if fields(form) != fields(source)]
        if plural:
            forms = english.get(key)
            if not forms or len(forms) != 2 or not all(forms):
                lines.append(f"{where}: no English plural forms for {source!r}")
            else:
                wanted = fields(source) - {"%n"}
                wrong = [form for form in forms if fields(form) - {"%n"} != wanted]
                lines += [f"{where}: placeholders differ in {form!r}" for form in wrong]
    lines += [f"no longer used: {key[0]!r}" for key in chinese if key not in used]
    return lines


@contextlib.contextmanager
def locked() -> Iterator[None]:
    """Keep two people from merging at once (a no-op where the system has no such lock)."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    try:
        import fcntl
    except ImportError:
        yield
        return
    with (Path(tempfile.gettempdir()) / "seeddesk-translations.lock").open("w") as handle:
        fcntl.flock(handle, fcntl.LOCK_EX)
        yield


def add(path: Path) -> None:
    """Merge translations; a key may be written ``source|||comment``."""
    given = json.loads(path.read_text("utf-8"))
    with locked():
        used, chinese, english = sources(), load("zh_CN"), load("en")
        for name, value in given.items():
            source, _, comment = name.partition("|||")
            if isinstance(value, dict):
                key = (source, comment, True)
                chinese[key] = [value["zh"]]
                english[key] = list(value["en"])
            else:
                chinese[(source, comment, False)] = [value]
            if not any(key[:2] == (source, comment) for key in used):
                print(f"note: not used in the code yet: {source!r}")
        save("zh_CN", chinese)
        save("en", english)
        compile_all()


def prune() -> None:
    """Drop entries that no code uses any more."""
    with locked():
        used = sources()
        for language in ("zh_CN", "en"):
            save(language, {key: texts for key, texts in load(language).items() if key in used})


def compile_all(folder: Path = FOLDER) -> list[Path]:
    """Compile every .ts to a .qm beside it with Qt's lrelease."""
    import PySide6

    home = Path(PySide6.__file__).parent
    tools = (home / "lrelease", home / "lrelease.exe", home / "Qt/libexec/lrelease")
    tool = next(path for path in tools if path.exists())
    made = []
    for source in sorted(folder.glob("*.ts")):
        target = source.with_suffix(".qm")
        scratch = target.with_suffix(f".{os.getpid()}.tmp")
        subprocess.run([str(tool), "-silent", str(source), "-qm", str(scratch)], check=True)
        scratch.replace(target)
        made.append(target)
    return made


def main(arguments: list[str]) -> int:
    if arguments[:1] == ["check"]:
        lines = problems()
        print("\n".join(lines) or "complete")
        return 1 if lines else 0
    if arguments[:1] == ["add"] and len(arguments) == 2:
        add(Path(arguments[1]))
        return 0
    if arguments == ["prune"]:
        prune()
        return 0
    if arguments == ["compile"]:
        compile_all()
        return 0
    print(__doc__)
    return 2


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
