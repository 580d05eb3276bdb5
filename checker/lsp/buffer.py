"""An editor's unsaved text as an article."""

import shutil
import tempfile
from pathlib import Path

from checker.errors import ReadError
from checker.interfaces import Meta
from checker.models import Article
from checker.readers.collect import readers_by_suffix
from checker.readers.markdown import front_matter


def buffer_article(path: Path, text: str) -> Article | None:
    """Read the text as the file's reader would; None if no reader reads such files, or there is no text yet."""
    reader = readers_by_suffix().get(path.suffix.lower())
    if reader is None or not text.strip():
        return None
    with tempfile.TemporaryDirectory(prefix="checker-") as folder:
        copy = Path(folder) / path.name
        copy.write_bytes(text.encode())
        sidecar = path.with_name(path.stem + ".meta.yaml")
        if sidecar.is_file():
            shutil.copy(sidecar, folder)
        try:
            return reader.read(copy, path.as_posix(), Meta())[0]
        except ReadError as error:
            raise ReadError(str(error).replace(str(copy), str(path))) from error


def front_lines(text: str) -> int:
    """Return how many lines of front matter a text begins with."""
    try:
        _, body = front_matter(text, "")
    except ReadError:
        return 0
    return text.count("\n", 0, body)
