"""Documents to print or save: built once, used by preview, printer and PDF."""
