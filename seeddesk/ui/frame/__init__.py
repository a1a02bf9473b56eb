"""The window around the pages: header, step pages, footer. Nothing of any one step."""
