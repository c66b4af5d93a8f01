import io
import zipfile

import docx
import pypdf
import pytest

from extraction.documents import MAX_FILE_BYTES, MAX_TEXT_BYTES, language_of, text_of
from extraction.errors import DocumentError

JAPANESE = "原告は、被告に対し、代金１５０万円の支払を求める。"


def word(*paragraphs: str) -> bytes:
    document = docx.Document()
    for paragraph in paragraphs:
        document.add_paragraph(paragraph)
    table = document.add_table(rows=1, cols=1)
    table.cell(0, 0).text = "in a table"
    buffer = io.BytesIO()
    document.save(buffer)
    return buffer.getvalue()


def pdf(text: str | None, password: str | None = None) -> bytes:
    writer = pypdf.PdfWriter()
    page = writer.add_blank_page(300, 300)
    if text is not None:
        stream = pypdf.generic.StreamObject()
        stream.set_data(f"BT /F1 12 Tf 20 200 Td ({text}) Tj ET".encode())
        font = pypdf.generic.DictionaryObject(
            {
                pypdf.generic.NameObject("/Type"): pypdf.generic.NameObject("/Font"),
                pypdf.generic.NameObject("/Subtype"): pypdf.generic.NameObject("/Type1"),
                pypdf.generic.NameObject("/BaseFont"): pypdf.generic.NameObject("/Helvetica"),
            }
        )
        page[pypdf.generic.NameObject("/Resources")] = pypdf.generic.DictionaryObject(
            {
                pypdf.generic.NameObject("/Font"): pypdf.generic.DictionaryObject(
                    {pypdf.generic.NameObject("/F1"): writer._add_object(font)}
                )
            }
        )
        page[pypdf.generic.NameObject("/Contents")] = writer._add_object(stream)
    if password:
        writer.encrypt(password, algorithm="RC4-128")
    buffer = io.BytesIO()
    writer.write(buffer)
    return buffer.getvalue()


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp932"])
def test_japanese_text_is_read_in_its_encoding(encoding: str) -> None:
    assert text_of(JAPANESE.encode(encoding), "case.txt") == JAPANESE


def test_line_ends_become_newlines_and_control_characters_go() -> None:
    assert text_of(b"Mori sold the car to Abe.\r\nAbe paid\rnothing,\x07 and kept it.", "case.md") == (
        "Mori sold the car to Abe.\nAbe paid\nnothing, and kept it."
    )


def test_a_word_document_is_read_in_order_with_its_tables() -> None:
    assert text_of(word("Mori sold the car.", JAPANESE), "case.docx") == f"Mori sold the car.\n{JAPANESE}\nin a table"


def test_a_pdf_with_text_is_read_whatever_its_name() -> None:
    assert text_of(pdf("Mori sold the car."), "case.txt").strip() == "Mori sold the car."


@pytest.mark.parametrize(
    ("data", "name", "says"),
    [
        (b"", "a.txt", "empty"),
        (b" \n", "a.txt", "empty"),
        (b"x" * (MAX_FILE_BYTES + 1), "a.txt", "Split"),
        (b"x" * (MAX_TEXT_BYTES + 1), "a.txt", "Split"),
        (b"\x00\x01\x02binary", "a.txt", "no text file"),
        (bytes(range(128, 256)) * 4, "a.txt", "UTF-8"),
        (b"<html>", "a.html", "not read"),
        (b"%PDF-1.4 broken", "a.pdf", "cannot be read as PDF"),
        (pdf(None), "a.pdf", "scan"),
        (pdf("secret", "pass"), "a.pdf", "password"),
        (b"PK\x03\x04 broken", "a.docx", "cannot be read as Word"),
    ],
)
def test_a_file_that_cannot_be_read_is_refused_with_a_remedy(data: bytes, name: str, says: str) -> None:
    with pytest.raises(DocumentError, match=says) as caught:
        text_of(data, name)
    assert name in str(caught.value)


@pytest.mark.parametrize(
    ("member", "size", "says"), [("word/document.xml", 150_000_000, "unpacks to"), ("a.txt", 10, "no Word document")]
)
def test_an_archive_that_is_no_honest_document_is_refused(member: str, size: int, says: str) -> None:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(member, b"0" * size)
    with pytest.raises(DocumentError, match=says):
        text_of(buffer.getvalue(), "a.docx")


@pytest.mark.parametrize(
    ("text", "lang"),
    [
        (JAPANESE, "ja"),
        ("Mori sold the car.", "en"),
        ("Mori (森) sold the car to Abe.", "en"),
        ("XはYにBMWを売った。", "ja"),
        ("", "en"),
        ("123", "en"),
    ],
)
def test_the_language_is_that_of_most_letters(text: str, lang: str) -> None:
    assert language_of(text) == lang
