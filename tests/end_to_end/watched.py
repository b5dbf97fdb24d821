"""Runs the program in a process that ends at the first sign of a network or a foreign program.

    python watched.py command ARGUMENTS…     # the command line
    python watched.py window LEFT RIGHT      # the window, on two files, every menu entry once
    python watched.py provoke KIND           # does what is forbidden, to show that it is seen

Python's audit hook sees what Python does. What a library does by itself is seen at the end: the
sockets that this network name space then has, where the process is alone in it.
"""

import os
import socket
import sys
from pathlib import Path

FORBIDDEN = 97
_NAME_LOOK_UPS = ("socket.getaddrinfo", "socket.gethostby", "socket.getnameinfo")
_PROGRAMS = ("subprocess.Popen", "os.system", "os.exec", "os.posix_spawn", "os.spawn", "pty.spawn")
_CONNECTIONS = (
    "socket.connect", "socket.sendto", "socket.sendmsg", "socket.bind",
    "http.client.", "urllib.Request", "ftplib.", "smtplib.", "webbrowser.open",
)  # fmt: skip


def watch(event: str, details: tuple[object, ...]) -> None:
    """End the process at once: nothing may catch it and go on."""
    opened = event == "socket.__new__" and details[1] in (socket.AF_INET, socket.AF_INET6)
    if opened or event.startswith((*_NAME_LOOK_UPS, *_PROGRAMS, *_CONNECTIONS)):
        os.write(2, f"\nforbidden: {event} {details!r}\n".encode())
        os._exit(FORBIDDEN)


def open_sockets() -> list[str]:
    """What this network name space knows of sockets over IP."""
    found = []
    for kind in ("tcp", "tcp6", "udp", "udp6", "raw", "raw6"):
        table = Path("/proc/self/net", kind)
        found += table.read_text("ascii").splitlines()[1:] if table.exists() else []
    return found


def provoke(kind: str) -> None:
    """Do one forbidden thing, and hide that it failed."""
    try:
        match kind:
            case "socket":
                socket.socket(socket.AF_INET)
            case "name":
                socket.getaddrinfo("localhost", 80)
            case "program":
                os.system("true")
    except OSError:
        pass


def window(left: Path, right: Path) -> None:
    """Open two accounts, write a note that names far pictures, and use every menu entry."""
    from PySide6.QtCore import QEventLoop, QTimer, QUrl
    from PySide6.QtWidgets import QApplication, QDialog

    from diptych import operations
    from diptych.gui import link_question
    from diptych.gui.actions import TABLE
    from diptych.gui.app import build_window, make_application
    from diptych.gui.export_dialog import FORMATS, ExportDialog
    from diptych.model import OnMeeting

    app = make_application(["diptych"])
    built = build_window(None, operations.compare_accounts)
    built.show()
    waiting = QEventLoop()

    def until(signal, start) -> None:
        signal.connect(waiting.quit)
        start()
        waiting.exec()
        signal.disconnect(waiting.quit)

    def settle() -> None:
        for _ in range(3):
            app.processEvents()
        while not built.session.all_done:
            app.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)

    def dismiss() -> None:
        """A dialog that waits for an answer gets none."""
        asking = QApplication.activeModalWidget()
        if isinstance(asking, QDialog):
            asking.reject()
        elif asking is not None:
            asking.close()

    starting = QEventLoop()
    built.start(lambda _: starting.quit())
    starting.exec()
    until(built.session.opened, lambda: built.opening.files(left, right))
    meeting = built.session.meeting
    body = "![far](http://pictures.example/a.png) [link](http://a.example/) <img src=//b.example/c>"
    until(
        built.session.changed,
        lambda: built.session.run(
            lambda lib: operations.add_note(lib, meeting.id, OnMeeting(), body)
        ),
    )
    dismissing = QTimer()
    dismissing.timeout.connect(dismiss)
    dismissing.start(5)
    link_question.ask(QUrl("https://a.example/"), built)
    passed_on = left.with_name("passed-on.diptych")
    until(built.safekeeping.told, lambda: built.safekeeping.write_bundle(passed_on))
    built.safekeeping.ask_about(passed_on)
    until(built.safekeeping.told, lambda: built.safekeeping.bring_in(passed_on))
    settle()
    dialog = ExportDialog(built.session.meeting, built)
    for index, one in enumerate(FORMATS):
        dialog._choose(index)
        assert dialog.save_to(left.with_name(f"from-the-window{one.suffix}")), one.name
    last = ("delete_meeting", "new_comparison", "show_start")  # they leave the meeting
    slots = [entry.slot for entry in TABLE if entry.slot not in ("close", *last)]
    unused = []
    for slot in (*slots, *last):
        action = built.actions_[slot]
        if action.isEnabled():
            action.trigger()
        else:
            unused.append(slot)
        settle()
    dismissing.stop()
    for shown in app.topLevelWidgets():
        shown.grab()
    built.close()
    settle()
    sys.stdout.write(f"unused: {' '.join(unused)}\n")


def main() -> None:
    """What the arguments say."""
    what, *rest = sys.argv[1:]
    sys.addaudithook(watch)
    code: object = 0
    if what == "provoke":
        provoke(rest[0])
    elif what == "window":
        window(Path(rest[0]), Path(rest[1]))
    else:
        from diptych.cli import main as command_line

        try:
            command_line(rest)
        except SystemExit as ended:
            code = ended.code
    if os.environ.get("ALONE") and open_sockets():
        sys.stderr.write("\n".join(["sockets are open:", *open_sockets()]))
        code = FORBIDDEN
    sys.stdout.flush()
    os._exit(code if isinstance(code, int) else 1)


if __name__ == "__main__":
    main()
