"""Messages between client and resident process: a length in 8 bytes, then JSON."""

import json
import socket
import struct

TYPE_CHECKING = False   # what `typing` has; importing it costs the client more than sending does
if TYPE_CHECKING:
    from typing import Any

_LENGTH = struct.Struct(">Q")
LIMIT = 64_000_000


def send(connection: socket.socket, message: "dict[str, Any]") -> None:
    """Send one message."""
    body = json.dumps(message).encode()
    connection.sendall(_LENGTH.pack(len(body)) + body)


def receive(connection: socket.socket) -> "dict[str, Any] | None":
    """Return the next message, or None if the other side is gone or sends too much."""
    head = _exactly(connection, _LENGTH.size)
    if head is None or _LENGTH.unpack(head)[0] > LIMIT:
        return None
    body = _exactly(connection, _LENGTH.unpack(head)[0])
    if body is None:
        return None
    return json.loads(body)  # type: ignore[no-any-return]


def _exactly(connection: socket.socket, count: int) -> bytes | None:
    parts = bytearray()
    while len(parts) < count:
        piece = connection.recv(min(1 << 20, count - len(parts)))
        if not piece:
            return None
        parts += piece
    return bytes(parts)
