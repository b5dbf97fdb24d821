"""The program's icon in the sizes and files that desktops want, drawn from its one SVG file.

    QT_QPA_PLATFORM=offscreen python packaging/pictures.py SVG FOLDER

Writes FOLDER/diptych-SIZE.png, diptych.ico for Windows and diptych.icns for macOS.
"""

import struct
import sys
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, Qt
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

SIZES = (16, 22, 24, 32, 48, 64, 96, 128, 256, 512)
_ICO_SIZES = (16, 24, 32, 48, 64, 128, 256)
_ICNS_KINDS = {b"icp4": 16, b"icp5": 32, b"icp6": 64, b"ic07": 128, b"ic08": 256, b"ic09": 512}


def png(svg: Path, size: int) -> bytes:
    """The picture, `size` pixels wide and high."""
    image = QImage(size, size, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    QSvgRenderer(str(svg)).render(painter)
    painter.end()
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]
    return bytes(data.data())


def ico(pictures: dict[int, bytes]) -> bytes:
    """A Windows icon with PNG pictures in it."""
    head = struct.pack("<HHH", 0, 1, len(_ICO_SIZES))
    place = len(head) + 16 * len(_ICO_SIZES)
    rows, body = b"", b""
    for size in _ICO_SIZES:
        data = pictures[size]
        side = size % 256  # 0 stands for 256
        rows += struct.pack("<BBBBHHII", side, side, 0, 0, 1, 32, len(data), place + len(body))
        body += data
    return head + rows + body


def icns(pictures: dict[int, bytes]) -> bytes:
    """A macOS icon with PNG pictures in it."""
    body = b"".join(
        kind + struct.pack(">I", len(pictures[size]) + 8) + pictures[size]
        for kind, size in _ICNS_KINDS.items()
    )
    return b"icns" + struct.pack(">I", len(body) + 8) + body


def main(svg: Path, folder: Path) -> None:
    """Draw all of them."""
    _app = QGuiApplication([])
    pictures = {size: png(svg, size) for size in SIZES}
    folder.mkdir(parents=True, exist_ok=True)
    for size, data in pictures.items():
        (folder / f"diptych-{size}.png").write_bytes(data)
    (folder / "diptych.ico").write_bytes(ico(pictures))
    (folder / "diptych.icns").write_bytes(icns(pictures))


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
