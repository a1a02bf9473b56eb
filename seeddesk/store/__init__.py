"""The shop file: models, migrations, history, backup, and reading functions that hand out plain rows."""
