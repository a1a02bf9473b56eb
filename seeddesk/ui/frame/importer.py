"""Where the import wizard is; a program put together without it has no import."""

IMPORTER = "seeddesk.ui.dialogs.import_wizard"
