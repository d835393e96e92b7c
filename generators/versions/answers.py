"""What each Python answers to each probe: the committed data."""

import json
from dataclasses import asdict, dataclass
from pathlib import Path

from generators.runs.seal import opened, sealed

HERE = Path(__file__).parent
FILE = HERE / "answers.json"
NAME = "generators/versions/answers.json"


@dataclass(frozen=True)
class Answers:
    pythons: dict[str, str]  # "3.12" -> "CPython 3.12.1"
    probes: dict[str, dict[str, str]]  # name of the probe -> "3.12" -> what it printed


def probes() -> dict[str, Path]:
    """Name to file."""
    return {path.stem: path for path in sorted((HERE / "probes").glob("*.py"))}


def read(file: Path = FILE) -> Answers:
    """ValueError: somebody has changed an answer by hand."""
    data = json.loads(file.read_text("utf-8"))
    return Answers(**opened(data, f"generators/versions/{file.name}", "make versions"))


def write(answers: Answers, file: Path = FILE) -> None:
    text = json.dumps(sealed(asdict(answers)), indent=1, ensure_ascii=False)
    file.write_text(text + "\n", encoding="utf-8", newline="\n")
