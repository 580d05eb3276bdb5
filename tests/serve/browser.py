"""A real browser, driven over a pipe with the protocol of its developer tools."""

import base64
import json
import os
import select
import shutil
import subprocess
import time
from itertools import count
from pathlib import Path
from typing import Any, Self

BROWSER = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome", "chrome"))), None)

ANSWER_S = 120  # a first start from a cold disk beside other tests takes tens of seconds
ASKED_S = 10    # a question that meets a page as it turns is never answered


class Browser:
    """One page of a headless Chromium. It talks over file descriptors 3 and 4, messages end with a zero byte."""

    def __init__(self, profile: Path, size: str = "1400,900") -> None:
        to_child, self._out = os.pipe()
        self._in, from_child = os.pipe()
        command = [
            str(BROWSER), "--headless=new", "--no-sandbox", "--disable-gpu", "--no-first-run",
            "--disable-dev-shm-usage", "--remote-debugging-pipe", f"--window-size={size}", f"--user-data-dir={profile}",
            "about:blank",
        ]
        # The shell puts the pipes where Chromium looks for them, whatever numbers they have here.
        line = f'exec "$@" 3<&{to_child} 4>&{from_child}'
        self._process = subprocess.Popen(
            ["bash", "-c", line, "bash", *command], pass_fds=(to_child, from_child), stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        os.close(to_child)
        os.close(from_child)
        self._read, self._numbers, self._session = b"", count(1), None
        self.said: list[dict[str, Any]] = []
        self._attach()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._process.terminate()
        self._process.wait(20)
        os.close(self._out)
        os.close(self._in)

    def _attach(self) -> None:
        pages = [t for t in self.call("Target.getTargets")["targetInfos"] if t["type"] == "page"]
        self._session = self.call("Target.attachToTarget", targetId=pages[0]["targetId"], flatten=True)["sessionId"]
        for domain in ("Page", "Log", "Runtime"):
            self.call(f"{domain}.enable")

    def call(self, method: str, wait_s: float = ANSWER_S, **parameters: Any) -> dict[str, Any]:
        """Send one command and return its result; events that come meanwhile are kept in ``said``."""
        number = self._send(method, parameters)
        while (answer := self._next(wait_s)).get("id") != number:
            self.said.append(answer)
        assert "error" not in answer, answer
        result: dict[str, Any] = answer["result"]
        return result

    def _send(self, method: str, parameters: dict[str, Any]) -> int:
        number = next(self._numbers)
        message = {"id": number, "method": method, "params": parameters}
        message |= {"sessionId": self._session} if self._session else {}
        os.write(self._out, json.dumps(message).encode() + b"\0")
        return number

    def _next(self, wait_s: float) -> dict[str, Any]:
        while b"\0" not in self._read:
            if not select.select([self._in], [], [], wait_s)[0]:
                raise TimeoutError("the browser does not answer")
            got = os.read(self._in, 1 << 16)
            assert got, "the browser has gone"
            self._read += got
        first, _, self._read = self._read.partition(b"\0")
        message: dict[str, Any] = json.loads(first)
        return message

    def visit(self, address: str) -> None:
        """Open an address."""
        self.call("Page.navigate", url=address)
        self.until("document.readyState === 'complete' && location.href !== 'about:blank'")

    def ask(self, script: str, wait_s: float = ANSWER_S) -> Any:
        """Return what an expression is on the page."""
        return self.call("Runtime.evaluate", wait_s, expression=script, returnByValue=True)["result"].get("value")

    def leave(self, script: str) -> None:
        """Run a script that turns the page, and wait for no answer."""
        self._send("Runtime.evaluate", {"expression": script})

    def until(self, script: str, seconds: float = 60) -> None:
        """Wait until an expression is true on the page."""
        end = time.monotonic() + seconds
        while not self._true(script):
            assert time.monotonic() < end, f"never true: {script}; page: {self.ask('document.body.innerText')}"
            time.sleep(0.05)

    def _true(self, script: str) -> bool:
        try:
            return self.ask(script, ASKED_S) is True
        except TimeoutError:
            return False

    def keys(self, text: str) -> None:
        """Type letters, one key after the other."""
        for letter in text:
            self.call("Input.dispatchKeyEvent", type="keyDown", key=letter, text=letter)
            self.call("Input.dispatchKeyEvent", type="keyUp", key=letter)

    def enter(self) -> None:
        """Press Enter and wait for no answer: the page may turn before it comes."""
        self._send("Input.dispatchKeyEvent", {"type": "keyDown", "key": "Enter", "text": "\r"})

    def choose(self, selector: str, file: Path) -> None:
        """Choose a file in a form."""
        node = self.call("Runtime.evaluate", expression=f"document.querySelector({selector!r})")["result"]["objectId"]
        self.call("DOM.setFileInputFiles", files=[str(file)], objectId=node)

    def complaints(self) -> list[str]:
        """Return what the browser has logged as an error: a script that broke, something the policy forbade."""
        logged = [m["params"]["entry"] for m in self.said if m.get("method") == "Log.entryAdded"]
        broken = [m["params"] for m in self.said if m.get("method") == "Runtime.exceptionThrown"]
        texts = [entry["text"] for entry in logged if entry["level"] == "error"]
        return texts + [str(thrown["exceptionDetails"]["text"]) for thrown in broken]

    def picture(self, file: Path) -> None:
        """Save what is on the screen, as PNG or WebP by the file's ending."""
        kind = {"format": "webp", "quality": 85} if file.suffix == ".webp" else {"format": "png"}
        file.write_bytes(base64.b64decode(self.call("Page.captureScreenshot", **kind)["data"]))
