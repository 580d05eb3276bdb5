"""Reader `message`: saved e-mails, as agencies and press offices send their texts."""

import re
from email import message_from_bytes, policy
from email.message import EmailMessage
from pathlib import Path

from checker.errors import ReadError
from checker.interfaces import Meta
from checker.models import Article
from checker.readers.blocks import paragraphs
from checker.readers.decode import digest, read_bytes
from checker.readers.prose_html import lay_out, runs

_REPLY = re.compile(r"^(?:Re|Fwd?|AW|WG):\s*", re.IGNORECASE)
_SIGNATURE = re.compile(r"^-- ?\r?\n.*\Z", re.MULTILINE | re.DOTALL)


class MessageReader:
    """Reads `.eml`: subject as title, sender as source; plain text before HTML; no attachments."""

    suffixes: tuple[str, ...] = (".eml",)

    def read(self, path: Path, document: str, meta: Meta) -> tuple[Article, ...]:
        """Read one message. Raises ReadError."""
        raw = read_bytes(path)
        message = message_from_bytes(raw, policy=policy.default)
        title = _REPLY.sub("", str(message.get("Subject", "")).strip()) or None
        written = _written(message, path)
        pieces = [(block.kind, " ".join(written[block.start : block.end].split())) for block in paragraphs(written)]
        text, blocks, _ = lay_out(pieces, title, None)
        stamp = message.get("Date")
        return (
            Article(
                document=document, text=text, blocks=blocks, digest=digest(raw), title=title,
                source=meta.source or _sender(message) or path.stem, published=getattr(stamp, "datetime", None),
            ),
        )


def _written(message: EmailMessage, path: Path) -> str:
    part = message.get_body(preferencelist=("plain", "html"))
    try:
        content = part.get_content() if part is not None else ""
    except (LookupError, UnicodeError, KeyError) as error:
        raise ReadError(f"{path}: its text cannot be decoded ({error}); save it as .txt") from error
    if part is not None and part.get_content_subtype() == "html":
        content = "\n\n".join(text for _, text in runs(content))
    written = "\n".join(line for line in _SIGNATURE.sub("", content).splitlines() if not line.startswith(">"))
    if not written.strip():
        raise ReadError(f"{path}: has no text; forward the message as text")
    return written


def _sender(message: EmailMessage) -> str:
    addresses = getattr(message.get("From"), "addresses", ())
    return str(addresses[0].display_name or addresses[0].addr_spec) if addresses else ""
