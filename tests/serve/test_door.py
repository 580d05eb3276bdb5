"""The door of the review page: this machine, this page, this token, so much and no more."""

from pathlib import Path

import pytest

from tests.serve.page import DRAFT, ORIGIN, PORT, TOKEN, client, desk, problems

FOREIGN = ["evil.example", f"evil.example:{PORT}", "127.0.0.1", f"127.0.0.1:{PORT + 1}", f"127.0.0.1.evil:{PORT}", ""]
STRANGERS = [
    "http://evil.example", "null", f"https://127.0.0.1:{PORT}", f"http://localhost:{PORT}", f"{ORIGIN}.evil.example",
    "",
]


@pytest.mark.parametrize("host", FOREIGN)
def test_foreign_host_is_refused(host: str, tmp_path: Path) -> None:
    """A name that was made to lead to this machine reads nothing, even with the token."""
    answer = client(desk(tmp_path), host=host).get("/")

    assert 421 == answer.status_code
    assert [f"host: {host!r} is not this page; open the address that 'checker serve' printed"] == problems(answer)


@pytest.mark.parametrize("origin", STRANGERS)
def test_form_of_another_page_is_refused(origin: str, tmp_path: Path) -> None:
    """Another page can make a browser send a form with our cookie; nothing is done with it."""
    served = desk(tmp_path)

    answer = client(served, origin=origin).post("/drafts", files={"file": ("herald.md", DRAFT)})

    assert (403, {}) == (answer.status_code, served.checks)
    assert problems(answer)[0].startswith("origin: a form of another page was sent here")


@pytest.mark.parametrize("token", ["", "wrong", TOKEN[:-1], TOKEN + "x", "naïve"])
def test_wrong_token_is_refused(token: str, tmp_path: Path) -> None:
    """Neither in the address nor in a cookie."""
    browser = client(desk(tmp_path))
    browser.cookies.clear()

    in_address = browser.get("/", params={"token": token})
    in_cookie = browser.get("/", headers={"cookie": f"checker-{PORT}={token}".encode("latin-1")})

    assert [403, 403] == [in_address.status_code, in_cookie.status_code]
    assert ["token: is missing or wrong; open the address that 'checker serve' printed"] == problems(in_address)


def test_right_token_opens_the_door_and_leaves_the_address(tmp_path: Path) -> None:
    """The cookie is out of reach of scripts and of other sites."""
    browser = client(desk(tmp_path))
    browser.cookies.clear()

    answer = browser.get("/", params={"token": TOKEN}, follow_redirects=False)

    assert (303, "/") == (answer.status_code, answer.headers["location"])
    assert f"checker-{PORT}={TOKEN}; HttpOnly; Path=/; SameSite=strict" == answer.headers["set-cookie"]
    assert 200 == browser.get("/").status_code


def test_token_does_not_lead_to_another_machine(tmp_path: Path) -> None:
    """An address with two slashes would."""
    answer = client(desk(tmp_path)).get(f"{ORIGIN}//evil.example/", params={"token": TOKEN}, follow_redirects=False)

    assert "/evil.example/" == answer.headers["location"]


def test_every_answer_forbids_what_is_not_ours(tmp_path: Path) -> None:
    """Policy, no framing, nothing kept in a cache; on refusals too."""
    browser = client(desk(tmp_path))

    answers = [browser.get("/"), browser.get("/nowhere"), browser.get("/", headers={"host": "evil.example"})]

    assert [200, 404, 421] == [answer.status_code for answer in answers]
    for answer in answers:
        policy = answer.headers["content-security-policy"]
        signs = [sign in policy for sign in ("default-src 'none'", "frame-ancestors 'none'", "unsafe")]
        assert [True, True, False] == signs
        assert ("no-store", "nosniff") == (answer.headers["cache-control"], answer.headers["x-content-type-options"])


def test_page_names_nothing_outside(tmp_path: Path) -> None:
    """No address of another machine is in what a browser loads."""
    browser = client(desk(tmp_path))

    loaded = [browser.get(place).text for place in ("/", "/assets/review.css", "/assets/review.js", "/assets/start.js")]

    assert [] == [text for text in loaded if "//" in text.replace("// ", "").replace(";   //", "")]


def test_request_without_length_is_refused(tmp_path: Path) -> None:
    """What does not say how long it is could go on for ever."""
    served = desk(tmp_path)

    answer = client(served).post("/drafts", content=iter([b"text=", b"x" * 100]))

    assert (411, {}) == (answer.status_code, served.checks)
