"""Articles in PDF: read where the library is there, refused with the remedy where it is not."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from onrecord.errors import PackError, UsageError
from onrecord.packs.drafting import propose, read_article
from onrecord.packs.drafting.pdf import pdf_text


def pdf(text: str) -> bytes:
    """A PDF of one page with `text`."""
    lines = "".join(f"({line}) Tj T* " for line in text.split("\n"))
    content = f"BT /F1 12 Tf 14 TL 72 720 Td {lines}ET"
    objects = [
        "<< /Type /Catalog /Pages 2 0 R >>",
        "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>",
        f"<< /Length {len(content)} >>\nstream\n{content}\nendstream",
        "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
    ]
    data, places = "%PDF-1.4\n", []
    for number, entry in enumerate(objects, 1):
        places.append(len(data))
        data += f"{number} 0 obj\n{entry}\nendobj\n"
    table = "".join(f"{place:010} 00000 n \n" for place in places)
    xref = f"xref\n0 {len(objects) + 1}\n0000000000 65535 f \n{table}"
    return f"{data}{xref}trailer << /Size {len(objects) + 1} /Root 1 0 R >>\nstartxref\n{len(data)}\n%%EOF".encode()


def test_a_pdf_is_read(tmp_path: Path) -> None:
    path = tmp_path / "quay.pdf"
    path.write_bytes(pdf('"We will not close the har-\nbour," Ada Lund said.'))
    assert [quote.text for quote in propose([read_article(str(path))]).quotes] == ["We will not close the harbour."]


def test_a_pdf_without_text_or_that_is_none_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "quay.pdf"
    path.write_bytes(pdf(""))
    with pytest.raises(PackError, match="no text in this PDF"):
        pdf_text(str(path))
    path.write_bytes(b"not a PDF at all")
    with pytest.raises(PackError, match="cannot be read as a PDF"):
        pdf_text(str(path))


def test_without_the_library_a_pdf_is_refused_with_the_remedy(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "pypdf", None)
    with pytest.raises(UsageError, match=r"onrecord\[pdf\]"):
        pdf_text("quay.pdf")
