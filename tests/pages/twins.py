"""What the Markdown twin of a page says, held against the page and the runs of its programs."""

import re
from collections.abc import Iterator

from bs4 import BeautifulSoup

from hooks.examples import figure
from timeline import draw, transcript

PROGRAM = re.compile(
    r"""(?msx)
    ^<a\ id="(?P<anchor>[^"]+)"></a>\n\n
    Program\ \[`(?P<path>[^`]+)`\]\((?P<link>[^)]+)\):\ (?P<claim>[^\n]*)\n\n
    (?P<mark>`{3,})python\n(?P<source>.*?)\n(?P=mark)\n\n
    (?P<ran>[^\n]*)\n\n
    (?P<fence>`{3,})text\n(?P<run>.*?)\n(?P=fence)\n\n
    Timeline:\ (?P<story>[^\n]*)
    (?P<others>(?:\n\nPython\ [^\n]*\ did\ otherwise\ [^\n]*:\n\n
      (?P<marks>`{3,})text\n(?:(?!```).*?)\n(?P=marks)\n\nTimeline:\ [^\n]*)*)$
    """
)
_WORD = r"[^\W_]+"  # Markdown has _ with a \ before it
_LINKED = re.compile(r"\]\((?:[^()\s]|\([^()]*\))*\)")
_UNSAID = "figure.example, .starter, svg, form, button, .headerlink, .tl-key, .matrix__key"
_UNSAID += ", .matrix__way, [data-twin]"
_STARTER = re.compile(r"(?ms)^Program \[`practise/[^\n]*, which is yours to mend:.*?^```$")


def programs(text: str) -> dict[str, re.Match]:
    """The blocks of a twin, by their programs, in their order."""
    return {found["path"]: found for found in PROGRAM.finditer(text)}


def wrong_programs(text: str, named: list[str], example) -> Iterator[tuple[int, str]]:
    """Place in the text, and what no run has made. ``named``: the programs of the page."""
    found = programs(text)
    if list(found) != named:
        yield 0, f"it has the programs {list(found)}, and the page has {named}"
    for path, block in found.items():
        one = example(path)
        true = {
            "anchor": figure.anchor(path),
            "claim": figure.claim(one),
            "source": one.source.rstrip(),
            "run": transcript(one.recording).rstrip(),
            "story": draw.story(one.recording),
            "others": "".join(map(_other, one.others)),
        }
        for part, said in true.items():
            if block[part] != said:
                yield block.start(part), f"the {part} of {path} is not that of its run"


def _other(other) -> str:
    text = transcript(other.recording).rstrip()
    python = f"Python {other.words} did otherwise (recorded with {other.recording.python}):"
    return f"\n\n{python}\n\n```text\n{text}\n```\n\nTimeline: {draw.story(other.recording)}"


def wrong_words(text: str, html: str) -> Iterator[tuple[int, str]]:
    """The first word beside the programs that the page does not have there."""
    said = [(found.start(), found[0]) for found in re.finditer(_WORD, _prose(text))]
    shown = re.findall(_WORD, _shown(html))
    for (at, word), wanted in zip(said, shown, strict=False):
        if word != wanted:
            yield at, f"it says {word!r} where the page says {wanted!r}"
            return
    if len(said) != len(shown):
        yield 0, f"it has {len(said)} words, and the page has {len(shown)}"


def _prose(text: str) -> str:
    """Spaces for all that is no word of the page, so that each word keeps its place."""

    def blank(found):
        return re.sub(r"[^\n]", " ", found[0])

    for unsaid in (PROGRAM, _STARTER, re.compile(r'<a id="[^"]*"></a>'), _LINKED):
        text = unsaid.sub(blank, text)
    return re.sub(r"(?m)^ *(?:`{3,}\w*$|\d+\.(?= ))", blank, text)  # fences, numbers of items


def _shown(html: str) -> str:
    begin, end = html.index("<article"), html.index("</article>")
    soup = BeautifulSoup(html[begin:end], "html.parser")
    for unsaid in soup.select(_UNSAID):
        unsaid.decompose()
    return soup.get_text(" ")
