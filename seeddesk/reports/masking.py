"""Names as they may leave the house; how they are shortened is decided in ``domain/masking.py``."""

from __future__ import annotations

from seeddesk.domain.masking import mask_name

__all__ = ["mask_name"]
