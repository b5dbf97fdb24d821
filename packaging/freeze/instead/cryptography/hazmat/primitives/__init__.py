"""Empty, but for the part that pdfminer asks for."""
