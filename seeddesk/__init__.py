"""SeedDesk: from a long customer list to a small circle of seed users, and to a decision."""

__version__ = "0.1.0"
