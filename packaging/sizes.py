"""Print what takes the room in a frozen program, as a table in Markdown.

    python packaging/sizes.py FOLDER

FOLDER is what PyInstaller made, or /usr/lib/diptych. Beside the size of each part stands what is
left of it when it is pressed by itself, as an idea of its share of a package.
"""

import lzma
import sys
from collections import defaultdict
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import archives

PARTS = (
    ("language model", "_internal/diptych/resources/models"),
    ("other resources", "_internal/diptych"),
    ("Qt's data on languages (ICU)", "_internal/PySide6/Qt/lib/libicu"),
    ("Qt and PySide6", "_internal/PySide6"),
    ("Qt and PySide6", "_internal/shiboken6"),
    ("onnxruntime", "_internal/onnxruntime"),
    ("numpy's linear algebra (OpenBLAS)", "_internal/numpy.libs"),
    ("numpy", "_internal/numpy"),
    ("pdfminer's tables of characters", "_internal/pdfminer"),
    ("tokenizers", "_internal/tokenizers"),
    ("lxml", "_internal/lxml"),
    ("py3langid's model", "_internal/py3langid"),
    ("Python: its modules, ours and those of libraries", "diptych"),
    ("Python itself", "_internal/python3"),
    ("Python itself", "_internal/libpython"),
    ("Python itself", "_internal/base_library.zip"),
)


def main(folder: Path) -> None:
    """Print the table, the largest part first."""
    sizes: dict[str, int] = defaultdict(int)
    contents: dict[str, list[bytes]] = defaultdict(list)
    for path in sorted(folder.rglob("*")):
        if path.is_symlink() or not path.is_file():
            continue
        place = path.relative_to(folder).as_posix()
        part = next((name for name, start in PARTS if place.startswith(start)), "the rest")
        sizes[part] += path.stat().st_size
        contents[part].append(path.read_bytes())
    print("| part | MB | pressed |\n|---|--:|--:|")
    parts = sorted(sizes, key=lambda part: -sizes[part])
    with ThreadPoolExecutor() as pool:
        for part, pressed in zip(
            parts, pool.map(_pressed, [contents[part] for part in parts]), strict=True
        ):
            print(f"| {part} | {sizes[part] / 1e6:.1f} | {pressed / 1e6:.1f} |", flush=True)
    print(f"| together | {sum(sizes.values()) / 1e6:.1f} | |")


def _pressed(files: list[bytes]) -> int:
    """Pressed at xz's middle strength: a minute in all, and within a hundredth of the strongest."""
    filters = [{**one, "preset": 6} if "preset" in one else one for one in archives.filters()]
    return len(lzma.compress(b"".join(files), filters=filters))


if __name__ == "__main__":
    main(Path(sys.argv[1]))
