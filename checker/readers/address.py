"""Articles at addresses: fetched only if the user allows the network, then read like files."""

import re
from pathlib import Path
from tempfile import TemporaryDirectory
from urllib.parse import urlsplit

from checker.errors import ReadError
from checker.interfaces import Address, Fetched, Fetcher, Meta, Place, Reader
from checker.models import Article
from checker.plugins import available, load

_ADDRESS = re.compile(r"[A-Za-z][A-Za-z0-9+.-]+://")
_HOST = 100   # characters; file systems stop at 255 bytes


def place(given: str) -> Place:
    """Return what the command line names: an address if it begins with `scheme://`, else a path."""
    return Address(given) if _ADDRESS.match(given) else Path(given)


def public(address: str) -> str:
    """Return an address as reports may show it: without a name and password, and without its fragment."""
    return re.sub(r"(?<=://)[^/?#@]*@", "", address).partition("#")[0]


def read_address(address: Address, readers: dict[str, Reader], meta: Meta) -> tuple[Article, ...]:
    """Fetch an address and read it with the reader of its kind; its document is the address. Raises ReadError."""
    shown = public(address)
    if not meta.network:
        raise ReadError(f"{shown}: is on the network; say --allow-network to fetch it, or save the page as a file")
    fetched = _fetcher(address).fetch(address)
    if fetched.suffix not in readers:
        raise ReadError(f"{shown}: no reader for '{fetched.suffix}'; save the text as .txt or .md")
    found = _read(fetched, shown, readers[fetched.suffix], meta)
    return tuple(article.model_copy(update={"url": article.url or shown}) for article in found)


def _fetcher(address: Address) -> Fetcher:
    scheme = address.partition("://")[0].lower()
    if scheme not in available("fetchers"):
        known = ", ".join(sorted(available("fetchers")))
        raise ReadError(f"{public(address)}: nothing fetches '{scheme}' addresses; use one of {known}")
    fetcher: Fetcher = load("fetchers", scheme)()
    return fetcher


def _read(fetched: Fetched, shown: str, reader: Reader, meta: Meta) -> tuple[Article, ...]:
    """Read through a file that is named after the host, which is the source of a page that names none."""
    stem = re.sub(r"[^\w.-]", "-", urlsplit(shown).hostname or "")[:_HOST].strip(".") or "page"
    with TemporaryDirectory(prefix="checker-") as folder:
        file = Path(folder) / f"{stem}{fetched.suffix}"
        file.write_bytes(fetched.raw)
        try:
            return reader.read(file, shown, meta)
        except ReadError as error:
            raise ReadError(str(error).replace(str(file), shown)) from error
