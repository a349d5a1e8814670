"""The text of a PDF, by a library that only those install who need it: `onrecord[pdf]`."""

from __future__ import annotations

import re
from typing import Final

from onrecord.errors import Fault, PackError, UsageError

_BROKEN_WORD: Final = re.compile(r"(?<=[^\W\d_])[-\u00ad\u2010]\n(?=[^\W\d_A-Z])")


def pdf_text(path: str) -> str:
    """The text of the PDF at `path`, words that a line's end breaks in two made whole. Raises UsageError where the library is
    not installed, PackError where it cannot read the file."""
    try:
        from pypdf import PdfReader
        from pypdf.errors import PyPdfError
    except ImportError as error:
        hint = "pip install 'onrecord[pdf]', or save the article as text"
        raise UsageError(Fault("a PDF is read by pypdf, which is not installed", path, hint=hint)) from error
    try:
        pages = [page.extract_text() for page in PdfReader(path).pages]
    except (OSError, PyPdfError, ValueError) as error:
        raise PackError(Fault(f"cannot be read as a PDF: {error}", path)) from error
    text = "\n\n".join(pages)
    if not text.strip():
        raise PackError(Fault("there is no text in this PDF, only pictures of it", path, hint="run it through OCR first"))
    return _BROKEN_WORD.sub("", text)
