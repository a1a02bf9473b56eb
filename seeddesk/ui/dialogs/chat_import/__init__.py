"""Bringing a chat in: chat → who is who → lines worth keeping → done (X2, L2)."""
