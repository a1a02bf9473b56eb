"""What the program remembers of this computer: language, look, window places, recent files.

One JSON file in the user's configuration folder. ``SEEDDESK_HOME`` puts every folder of the program
under one other place, for tests, pictures and portable use.
"""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import Any

import platformdirs

RECENT = 8
LONGEST = 100_000
"""Characters of one stored text; window places and table widths are far shorter."""
TEXT_SIZES = (90, 100, 110, 125, 150, 175, 200)
THEMES = ("system", "light", "dark", "contrast")
BACKUP_PLACE = "backup.folder"


def _home(kind: str, usual: str) -> Path:
    home = os.environ.get("SEEDDESK_HOME")
    return Path(home) / kind if home else Path(usual)


def config_folder() -> Path:
    """Where the settings are."""
    return _home("config", platformdirs.user_config_dir("seeddesk", appauthor=False))


def data_folder() -> Path:
    """Where the first shop file is made."""
    return _home("data", platformdirs.user_data_dir("seeddesk", appauthor=False))


def usual_backup_folder() -> Path:
    """Where backups are made unless the owner chose another place."""
    return data_folder() / "backups"


def backup_folder() -> Path:
    """Where backups are made, one folder for each shop: the place chosen in the settings, or the usual one."""
    chosen = Settings().get(BACKUP_PLACE, "")
    return Path(chosen) if chosen else usual_backup_folder()


def cache_folder() -> Path:
    """What can be made again: the sample shop, tinted icons."""
    return _home("cache", platformdirs.user_cache_dir("seeddesk", appauthor=False))


def log_folder() -> Path:
    """Where fault logs go."""
    return _home("log", platformdirs.user_log_dir("seeddesk", appauthor=False))


def _is_file(path: Path) -> bool:
    try:
        return path.is_file()
    except OSError:  # a name longer than any can be
        return False


def _sound(value: Any) -> bool:
    """Whether a stored value can be used: no endless text, and none that neither Qt nor the disk can take."""
    if isinstance(value, str):
        return len(value) <= LONGEST and "\0" not in value and value == value.encode("utf-8", "ignore").decode()
    if isinstance(value, dict):
        return all(_sound(key) and _sound(one) for key, one in value.items())
    if isinstance(value, list):
        return all(_sound(one) for one in value)
    return True


class Settings:
    """A small dictionary that is saved when it changes. Unreadable or missing files mean: defaults."""

    def __init__(self, path: Path | None = None) -> None:
        self.path = path or config_folder() / "settings.json"
        try:
            values = json.loads(self.path.read_text("utf-8"))
        except (OSError, ValueError, RecursionError):
            values = {}
        kept = values if isinstance(values, dict) else {}
        self._values: dict[str, Any] = {key: value for key, value in kept.items() if _sound(value)}

    def get(self, key: str, default: Any = None) -> Any:
        """The value under ``key``; ``default`` also where the type stored is not the default's."""
        value = self._values.get(key, default)
        if default is not None and not isinstance(value, type(default)):
            return default
        return value

    def set(self, key: str, value: Any) -> None:
        """Remember a JSON value; None forgets it. Failing to save is not worth a word to the owner."""
        if self._values.get(key) == value:
            return
        if value is None:
            self._values.pop(key, None)
        else:
            self._values[key] = value
        self.save()

    def save(self) -> None:
        # Escaped: a file's name may hold bytes that are no text in any encoding.
        text = json.dumps(self._values, indent=1, sort_keys=True)
        import tempfile

        try:
            self.path.parent.mkdir(parents=True, exist_ok=True)
            handle, name = tempfile.mkstemp(dir=self.path.parent, prefix=".settings-")
            with os.fdopen(handle, "w", encoding="utf-8") as file:
                file.write(text)
            Path(name).replace(self.path)
        except OSError:
            return

    # --- the named ones ---------------------------------------------------------------------

    @property
    def language(self) -> str:
        """``zh_CN``, ``en``, or empty for the system's."""
        return self.get("language", "")

    @property
    def theme(self) -> str:
        """``system``, ``light``, ``dark`` or ``contrast``."""
        theme = self.get("theme", "system")
        return theme if theme in THEMES else "system"

    @property
    def text_size(self) -> int:
        """Percent of the system's text size, 90–200."""
        return min(200, max(90, self.get("text_size", 100)))

    def recent(self) -> list[Path]:
        """Shop files opened lately that still exist, latest first."""
        names = [name for name in self.get("recent", []) if isinstance(name, str)]
        return [path for path in map(Path, names) if _is_file(path)]

    def add_recent(self, path: Path) -> None:
        names = [str(path), *(name for name in self.get("recent", []) if name != str(path))]
        self.set("recent", names[:RECENT])
