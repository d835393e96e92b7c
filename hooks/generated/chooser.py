"""Writes the chooser of the first page from its data: a nested list, and the form of a script."""

import re
import tomllib
from collections.abc import Callable, Iterator
from html import escape
from pathlib import PurePosixPath
from typing import Any

from hooks.errors import Refusal
from hooks.examples import homes
from hooks.state import Build, Source

MARKER = "<!-- chooser -->"
Data = dict[str, Any]  # a table of the file
_QUESTION, _ANSWER = {"name", "asks", "options"}, {"if", "says", "program", "wrong", "proof"}
_OLDER = {"says", "program"}  # of an answer that needs a new Python


def fill(markdown: str, page: Source, build: Build) -> str:
    if MARKER not in markdown:
        return markdown
    file = page.path.with_name("chooser.toml")
    uri = (PurePosixPath("docs") / page.uri).with_name("chooser.toml")
    try:
        data = tomllib.loads(file.read_text("utf-8"))
        _check(data)
        parts = _List(data, lambda path: homes.link(path, page.uri, build))
        made = f'<div class="chooser" markdown>\n\n{_form(data)}\n\n{parts.text()}\n\n</div>'
    except (OSError, tomllib.TOMLDecodeError) as error:
        raise Refusal(f"{uri}:1: cannot be read: {error}: fix it") from None
    except Refusal as refusal:
        raise refusal.at(str(uri)) from None
    return markdown.replace(MARKER, made)


def _check(data: Data) -> None:
    options: dict[str, Any] = {}
    for kind in ("question", "addition"):
        for one in data[kind]:
            if not _QUESTION <= one.keys() <= _QUESTION | {"if"}:
                raise Refusal(f"a {kind} has not the keys {', '.join(sorted(_QUESTION))}: {one}")
            options[one["name"]] = one["options"]
    for answer in data["answer"]:
        if answer.keys() - {"older"} != _ANSWER:
            raise Refusal(f"an answer has not the keys {', '.join(sorted(_ANSWER))}: {answer}")
        if set(answer.get("older", _OLDER)) != _OLDER:
            raise Refusal(f"older has not the keys {', '.join(sorted(_OLDER))}: {answer}")
        for name, value in answer["if"].items():
            if value not in options.get(name, ()):
                raise Refusal(f"{name} = {value!r} is no option of a question: {answer['says']!r}")
    for leaf in leaves(data):
        if find(data, leaf) is None:
            raise Refusal(f"no answer holds for {leaf}: add one")


def leaves(data: Data) -> list[dict[str, str]]:
    """Every way through the questions, without the additions."""
    found: list[dict[str, str]] = [{}]
    for question in data["question"]:
        found = [
            state | ({question["name"]: value} if value else {})
            for state in found
            for value in (question["options"] if _holds(question, state) else [""])
        ]
    return found


def find(data: Data, state: dict[str, str], about: str = "") -> Data | None:
    """The answer to a state; ``about`` an addition: what that adds, None where it adds nothing."""
    added = {one["name"] for one in data["addition"]}
    for answer in data["answer"]:
        fits = answer["if"].keys() & added == ({about} if about else set())
        if fits and _holds(answer, state) and (answer["if"] or not state):
            return dict(answer)
    return None


def _holds(conditional: Data, state: dict[str, str]) -> bool:
    return bool(conditional.get("if", {}).items() <= state.items())


class _List:
    """All of it as a nested list in Markdown: complete without a script."""

    def __init__(self, data: Data, link: Callable[[str], str]):
        self.data, self.link = data, link

    def text(self) -> str:
        first, *others = self.data["question"]
        lines = [self._answer(find(self.data, {})), ""]
        for value, said in first["options"].items():
            state = {first["name"]: value}
            after = [one for one in others if one.get("if") and _holds(one, state)]
            if not after:
                lines.append(f"- **{said}.** {self._answer(find(self.data, state))}")
            for question in after:
                lines.append(f"- **{said}.** {question['asks']}")
                for choice, told in question["options"].items():
                    answer = find(self.data, state | {question["name"]: choice})
                    lines.append(f"    - *{told}.* {self._answer(answer)}")
        for addition in self.data["addition"]:
            lines.append(f"- **{addition['asks']}**")
            lines += self._added(addition)
        return "\n".join(lines)

    def _added(self, addition: Data) -> Iterator[str]:
        for value, said in addition["options"].items():
            about = {addition["name"]: value}
            found = [one for one in self.data["answer"] if about.items() <= one["if"].items()]
            if len(found) == 1:
                yield f"    - *{said}.* {self._answer(found[0], addition['name'])}"
            elif found:
                yield f"    - *{said}.*"
                for answer in found:
                    rest = answer["if"].items() - about.items()
                    case = self._option(*next(iter(rest))) if rest else "Otherwise"
                    yield f"        - {case}: {self._answer(answer, addition['name'])}"

    def _option(self, name: str, value: str) -> str:
        question = next(one for one in self.data["question"] if one["name"] == name)
        return str(question["options"][value])

    def _answer(self, answer: Data | None, about: str = "") -> str:
        assert answer  # _check has found one for every leaf
        conditions = " ".join(f"{name}={value}" for name, value in answer["if"].items())
        what = f' data-about="{about}"' if about else ""
        program, proof = self.link(answer["program"]), self.link(answer["proof"])
        return (
            f'<span class="chooser__answer" data-if="{conditions}"{what}>{answer["says"]} '
            f"[See it run]({program}){{ .chooser__program }}. {self._older(answer)}"
            f'<span class="chooser__wrong">'
            f"*Often wrong:* {_small(answer['wrong'])} [See that]({proof}).</span></span>"
        )

    def _older(self, answer: Data) -> str:
        if "older" not in answer:
            return ""
        says, program = answer["older"]["says"], self.link(answer["older"]["program"])
        return f'<span class="chooser__older">{says} [See it run]({program}).</span> '


def _small(sentence: str) -> str:
    """Behind a colon; a name in code stays as it is."""
    first, *rest = sentence.split(" ", 1)
    lower = first if first.startswith("`") else first[0].lower() + first[1:]
    return " ".join([lower, *rest])


def _form(data: Data) -> str:
    fields = "".join(_field(one) for one in [*data["question"], *data["addition"]])
    button = '<button type="reset">Start again</button>'
    return f'<form class="chooser__form" hidden>{fields}{button}</form>'


def _field(question: Data) -> str:
    conditions = " ".join(f"{name}={value}" for name, value in question.get("if", {}).items())
    options = "".join(
        f'<label><input type="radio" name="{question["name"]}" value="{value}"> '
        f"{escape(said)}</label>"
        for value, said in question["options"].items()
    )
    legend = re.sub(r"`(.*?)`", r"<code>\1</code>", escape(question["asks"]))
    return f'<fieldset data-if="{conditions}"><legend>{legend}</legend>{options}</fieldset>'
