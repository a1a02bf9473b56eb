"""The sample shop: made by code from a seed, through the same workflow functions that owners use."""

from seeddesk.sample.shop import generate

__all__ = ["generate"]
