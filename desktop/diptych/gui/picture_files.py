"""A picture as SVG, as PNG, and for the clipboard. Those that leave the window are on white."""

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMimeData, QRectF, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgGenerator

from diptych.gui import theme
from diptych.gui.pictures import Picture

_DENSITY = 2


def as_svg(picture: Picture) -> bytes:
    """The picture as a drawing, its words as words."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    made = QSvgGenerator(QSvgGenerator.SvgVersion.Svg11)
    made.setOutputDevice(buffer)
    made.setTitle(picture.name)
    made.setDescription(picture.said)
    made.setSize(picture.size.toSize())
    made.setViewBox(QRectF(0, 0, picture.size.width(), picture.size.height()))
    painter = QPainter(made)
    picture.paint(painter, theme.LIGHT)
    painter.end()
    return bytes(buffer.data().data())


def as_image(picture: Picture) -> QImage:
    """The picture in pixels, two for each of its own."""
    size = picture.size.toSize()
    image = QImage(size * _DENSITY, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(_DENSITY)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    picture.paint(painter, theme.LIGHT)
    painter.end()
    return image


def as_png(picture: Picture) -> bytes:
    """The picture as a PNG file."""
    held = QByteArray()
    buffer = QBuffer(held)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    as_image(picture).save(buffer, "PNG")  # type: ignore[call-overload]  # takes a device
    return bytes(held.data())


def for_clipboard(picture: Picture) -> QMimeData:
    """The picture as programs may want it: in pixels, as a drawing, or in words."""
    data = QMimeData()
    data.setImageData(as_image(picture))
    data.setData("image/svg+xml", QByteArray(as_svg(picture)))
    data.setText(f"{picture.name}\n{picture.said}")
    return data
