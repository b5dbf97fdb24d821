"""Starts the window: the application object, the log, and what happens with a defect."""

import logging
import signal
import sys
from collections.abc import Sequence
from pathlib import Path
from types import TracebackType

from PySide6.QtWidgets import QApplication

from diptych import __version__, settings
from diptych.gui import icons, retelling, theme, translation
from diptych.gui.comparing import Compare
from diptych.gui.jobs import ProgramFault
from diptych.gui.log_file import keep_log
from diptych.gui.window import MainWindow

log = logging.getLogger(__name__)


def make_application(arguments: Sequence[str]) -> QApplication:
    """The one application object, with the program's name, icon and look."""
    found = QApplication.instance()
    app = found if isinstance(found, QApplication) else QApplication(list(arguments))
    app.setApplicationName("diptych")
    app.setApplicationDisplayName("Diptych")
    app.setApplicationVersion(__version__)
    app.setDesktopFileName("diptych")
    theme.apply(app)
    app.setWindowIcon(icons.application_icon())
    return app


def build_window(library_path: Path | None = None, compare: Compare | None = None) -> MainWindow:
    """The main window on a library, neither shown nor started.

    `compare` stands in for the engine. Needs a QApplication.
    """
    return MainWindow(library_path or settings.default_library_path(), compare)


def run(
    library: Path | None = None,
    open_files: tuple[Path, Path] | None = None,
    sample: str | None = None,
    passed_on: Path | None = None,
) -> int:
    """Show the window until it is closed; the exit code.

    `open_files` are compared, or `sample` is opened, or the person is asked whether to bring in
    the meeting `passed_on` by somebody; else the window comes back to the last meeting, or shows
    the ways in.
    """
    app = make_application(sys.argv[:1])
    keep_log(settings.log_path())
    translation.interface().speak(retelling.wanted())
    # Ctrl+C in the terminal ends the program at once: all that is done is stored by then.
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    window = build_window(library)
    catch_faults(window)

    def started(_found: bool) -> None:
        window.safekeeping.begin()
        if open_files is not None:
            window.opening.files(*open_files)
        elif sample is not None:
            window.opening.sample(sample)
        if passed_on is not None:
            window.safekeeping.ask_about(passed_on)

    window.show()
    window.start(started)
    return app.exec()


def main(argv: Sequence[str] | None = None) -> int:
    """The window without a command line: `diptych-gui`."""
    del argv
    return run()


def catch_faults(window: MainWindow) -> None:
    """From now on a defect is written to the log, and the window says so in a sentence."""

    def hook(kind: type[BaseException], fault: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, fault, trace)
            return
        log.critical("a defect of the program", exc_info=(kind, fault, trace))
        sys.__excepthook__(kind, fault, trace)
        window.show_fault(ProgramFault())

    sys.excepthook = hook
