"""Files into text: plain text in its encoding, Markdown, PDF, Word. Nothing in a file is run or fetched."""

import io
import re
import zipfile
from pathlib import PurePath

import docx
import pypdf
from docx.oxml.ns import qn

from extraction.errors import DocumentError
from proleg.model import Language

MAX_TEXT_BYTES = 2_000_000
MAX_FILE_BYTES = 20_000_000
MAX_UNPACKED_BYTES = 100_000_000
MAX_PAGES = 2_000
PLAIN = (".txt", ".md", ".markdown", ".text", "")
BYTE_ORDER_MARKS = ((b"\xef\xbb\xbf", "utf-8-sig"), (b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16"))
PRESENT_AS = {b"%PDF": ".pdf", b"PK\x03\x04": ".docx"}
JAPANESE = re.compile(r"[\u3041-\u3096\u30a1-\u30fa\u4e00-\u9fff\uff66-\uff9d]")
LATIN = re.compile(r"[A-Za-z]")
CONTROL = re.compile(r"[\x00-\x08\x0e-\x1f\x7f]")


def text_of(data: bytes, name: str) -> str:
    """The text of the file `name`, with line ends as newlines and without control characters.

    Raises:
        DocumentError: the file is empty, too large, of another kind, damaged, encrypted, or a scan without text.
    """
    if not data.strip():
        raise DocumentError(f"{name} is empty. Choose a file with the text of a case.")
    if len(data) > MAX_FILE_BYTES:
        raise DocumentError(
            f"{name} has {len(data) / 1e6:.0f} MB; at most {MAX_FILE_BYTES // 10**6} MB are read. Split the file."
        )
    ending = PurePath(name).suffix.lower()
    kind = next((kind for mark, kind in PRESENT_AS.items() if data.startswith(mark)), ending)
    if kind == ".pdf":
        text = _pdf(data, name)
    elif kind == ".docx":
        text = _word(data, name)
    elif kind in PLAIN:
        text = _plain(data, name)
    else:
        raise DocumentError(f"{name} ends in {ending}, which is not read. Use .txt, .md, .pdf or .docx.")
    text = CONTROL.sub("", text.replace("\r\n", "\n").replace("\r", "\n").replace("\f", "\n\n"))
    if not text.strip():
        raise DocumentError(f"{name} contains no text. Choose a file with the text of a case.")
    if (size := len(text.encode("utf-8", "surrogatepass"))) > MAX_TEXT_BYTES:
        raise DocumentError(
            f"The text of {name} has {size:,} bytes; at most {MAX_TEXT_BYTES:,} are read. Split the text into cases."
        )
    return text


def language_of(text: str) -> Language:
    """Japanese where at least a fifth of the letters are Japanese; an English text may quote a Japanese name."""
    japanese, latin = len(JAPANESE.findall(text)), len(LATIN.findall(text))
    return "ja" if japanese and japanese * 4 >= latin else "en"


def _plain(data: bytes, name: str) -> str:
    encoding = next((encoding for mark, encoding in BYTE_ORDER_MARKS if data.startswith(mark)), None)
    if encoding is None and b"\x00" in data:
        raise DocumentError(f"{name} is no text file: it contains NUL bytes. Save it as .txt in UTF-8, or as .docx.")
    for candidate in [encoding] if encoding else ["utf-8", "cp932"]:
        try:
            text = data.decode(candidate)
        except UnicodeDecodeError:
            continue
        if len(CONTROL.findall(text)) * 50 <= len(text):
            return text
    raise DocumentError(f"{name} is not text in UTF-8, UTF-16 or Shift_JIS. Save it as .txt in UTF-8.")


def _pdf(data: bytes, name: str) -> str:
    try:
        reader = pypdf.PdfReader(io.BytesIO(data))
        if reader.is_encrypted and not reader.decrypt(""):
            raise DocumentError(f"{name} is protected by a password. Save it without one and try again.")
        if len(reader.pages) > MAX_PAGES:
            raise DocumentError(f"{name} has {len(reader.pages)} pages; at most {MAX_PAGES} are read. Split the file.")
        pages = []
        size = 0
        for page in reader.pages:
            pages.append(page.extract_text())
            size += len(pages[-1])
            if size > MAX_TEXT_BYTES:
                break
    except DocumentError:
        raise
    except Exception as error:  # pypdf raises whatever a damaged file happens to trip over
        raise DocumentError(f"{name} cannot be read as PDF ({error}). Save it again as PDF, or as .docx.") from error
    text = "\n\n".join(pages)
    if not text.strip():
        raise DocumentError(
            f"{name} has {len(pages)} page(s) but no text, as a scan has. Run text recognition (OCR) on it first."
        )
    return text


def _word(data: bytes, name: str) -> str:
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            unpacked = sum(member.file_size for member in archive.infolist())
            if unpacked > MAX_UNPACKED_BYTES:
                raise DocumentError(
                    f"{name} unpacks to {unpacked / 1e6:.0f} MB; at most {MAX_UNPACKED_BYTES // 10**6} MB are read."
                    " Save its text alone as .docx or .txt."
                )
            if "word/document.xml" not in archive.namelist():
                raise DocumentError(f"{name} is a ZIP file, but no Word document. Use .txt, .md, .pdf or .docx.")
        body = docx.Document(io.BytesIO(data)).element.body
    except DocumentError:
        raise
    except Exception as error:  # a damaged archive or XML: zipfile, lxml and python-docx each have errors of their own
        raise DocumentError(
            f"{name} cannot be read as Word document ({error}). Save it again as .docx or .txt."
        ) from error
    # Paragraphs in the order of the document, those of tables included.
    return "\n".join(
        "".join(
            {qn("w:t"): node.text or "", qn("w:tab"): "\t", qn("w:br"): "\n"}.get(node.tag, "")
            for node in paragraph.iter(qn("w:t"), qn("w:tab"), qn("w:br"))
        )
        for paragraph in body.iter(qn("w:p"))
    )
