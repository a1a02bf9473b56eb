"""Files in and out: tables, known formats, cleaning, workbooks."""
