"""What can go wrong in an expected way, as a reason code with parameters, never a sentence."""

from __future__ import annotations

from typing import Any


class UserError(Exception):
    """Expected trouble the owner can do something about.

    ``code`` is a dotted reason such as ``"file.encrypted"``; ``values`` fill the sentence that
    the window or the command line makes of it.
    """

    def __init__(self, code: str, /, **values: Any) -> None:
        super().__init__(code)
        self.code = code
        self.values = values

    def __str__(self) -> str:
        parts = ", ".join(f"{key}={value!r}" for key, value in self.values.items())
        return f"{self.code}({parts})"

    def __reduce__(self) -> tuple[Any, ...]:
        # Crosses from a child process to the window, values included.
        return (_rebuild, (self.code, self.values))


def _rebuild(code: str, values: dict[str, Any]) -> UserError:
    return UserError(code, **values)


class Cancelled(Exception):
    """The owner cancelled a running job; nothing was written."""
