"""Windows on top of the window; each is imported when it is opened."""
