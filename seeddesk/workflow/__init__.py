"""What an owner can do: one function, one transaction, one history entry."""
