"""Tables out: xlsx and csv, safe to open (someone is writing this file right now; call, do not rewrite).

Sheet(name, columns=[OutColumn(title, kind)], rows=iterable of sequences)
    kind: text | integer | number | money (cents) | date | moment | check | tags
write_workbook(path, sheets, progress=None, cancelled=None) -> Written(rows, cut)
write_csv(path, sheet) -> Written
write_rejects(path, headers, rows) with rows = iterable of (values, reason_text, bad_column_index_or_None)
write_template(path, kind, language, points=()) in templates_out.py: members, orders, reviews, influencers
"""
