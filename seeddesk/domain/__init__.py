"""The method itself: dataclasses and pure functions, standard library only."""
