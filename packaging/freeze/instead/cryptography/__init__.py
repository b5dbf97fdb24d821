"""Instead of cryptography, in the frozen program, for the one thing that it is asked for there.

pdfminer opens PDF files with it that are locked but need no password (those that may be read and
not changed). The whole of cryptography takes 12 MB; AES, which is all that pdfminer asks of it, a
page. It opens what anybody may open: nothing here keeps a secret, and time does not matter.
"""
