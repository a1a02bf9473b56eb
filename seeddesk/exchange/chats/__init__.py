"""Chats in: QQ's text export, text copied from WeChat, and the tables of export tools.

What a file is is told from its content. Reading streams: texts pass by and only counts stay, with the
few lines that ask, praise or complain, for the owner to choose from.

- :mod:`.recognise` says what it is and how sure that is
- :mod:`.qq`, :mod:`.wechat`, :mod:`.tools` read one kind each into a :class:`~.tally.Tally`
- :mod:`.notices` tells who joined or left from what somebody said
- :mod:`.reading` is the way in; files are read in a child process (:mod:`.child`)
"""
