"""Whether a library lies where SQLite cannot guard it: on a network, or in a synchronised folder.

Locks often do not hold on network file systems, and a program that synchronises a folder copies
the file while it is written, or puts an older one in its place (SQLite, How To Corrupt, 2 and 3).
"""

import os
import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path, PurePath

_NETWORK = frozenset(
    "nfs nfs3 nfs4 cifs smb smb2 smb3 smbfs afs ncpfs 9p afpfs webdav davfs davfs2 ceph glusterfs"
    " lustre gpfs fuse.sshfs fuse.rclone fuse.gvfsd-fuse fuse.davfs2 fuse.s3fs fuse.glusterfs"
    " fuse.mergerfs-nfs drvfs-net macfuse.sshfs".split()
)
"""File systems whose files lie on another machine."""

_SYNCED = {
    "dropbox": "Dropbox",
    "onedrive": "OneDrive",
    "google drive": "Google Drive",
    "googledrive": "Google Drive",
    "my drive": "Google Drive",
    "mobile documents": "iCloud",
    "icloud drive": "iCloud",
    "iclouddrive": "iCloud",
    "nextcloud": "Nextcloud",
    "owncloud": "ownCloud",
    "box": "Box",
    "box sync": "Box",
    "pcloud drive": "pCloud",
    "pclouddrive": "pCloud",
    "megasync": "MEGA",
    "mega": "MEGA",
    "syncthing": "Syncthing",
    "seafile": "Seafile",
    "yandex.disk": "Yandex Disk",
    "tresors": "Tresorit",
    "cloudstorage": "a cloud service",
}
"""Names of folders that a program keeps the same on several machines, in small letters."""

_MARKS = {".stfolder": "Syncthing", ".dropbox": "Dropbox", ".owncloudsync.log": "ownCloud"}
"""Files that such a program puts into a folder that it synchronises."""

_DRIVE_REMOTE = 4


def risk(path: Path) -> str:
    """A sentence for a person about where a library lies; "" where nothing speaks against it."""
    service = _synced(path)
    if service:
        return (
            f"The library lies in a folder that {service} synchronises. While it is open on two"
            " computers, or while it is copied, changes can be lost. Keep it in a folder of its"
            " own on this computer, and share it with “diptych bundle”."
        )
    if _on_network(path):
        return (
            "The library lies on a network drive. There, two programs can write over each other"
            " and a broken connection can damage it. Keep it on this computer, and copy backups"
            " to the network."
        )
    return ""


def _synced(path: Path) -> str:
    folders = [path.absolute().parent, *path.absolute().parent.parents]
    for folder in folders:
        name = folder.name.casefold()
        for known, service in _SYNCED.items():
            if name == known or name.startswith((f"{known} -", f"{known}-", f"{known} (")):
                return service
    for folder in folders:
        for mark, service in _MARKS.items():
            if (folder / mark).exists():
                return service
    return ""


def _on_network(path: Path) -> bool:
    if sys.platform == "win32":
        return _remote_drive(path)
    return _kind(path.absolute(), _mounted()) in _NETWORK


def _kind(path: PurePath, mounted: Iterable[tuple[str, str]]) -> str:
    """The file system that a path is on, of pairs of a mount point and a kind."""
    best, kind = -1, ""
    for place, what in mounted:
        if path.is_relative_to(place) and len(PurePath(place).parts) >= best:
            best, kind = len(PurePath(place).parts), what
    return kind


def _mounted() -> list[tuple[str, str]]:
    """The mount points of this machine and their kinds; none where they cannot be told."""
    try:
        if sys.platform == "darwin":
            told = subprocess.run(
                ["/sbin/mount"], capture_output=True, text=True, check=True, timeout=2
            ).stdout
            return [_mac_line(line) for line in told.splitlines() if " on " in line]
        with open("/proc/self/mounts", encoding="utf-8", errors="replace") as file:  # noqa: PTH123
            return [_linux_line(line) for line in file]
    except (OSError, subprocess.SubprocessError, IndexError):
        return []


def _linux_line(line: str) -> tuple[str, str]:
    """`device mount-point kind …`, where a space is written as a code."""
    _, place, kind, *_ = line.split(" ")
    for code, sign in (("\\040", " "), ("\\011", "\t"), ("\\134", "\\")):
        place = place.replace(code, sign)
    return place, kind


def _mac_line(line: str) -> tuple[str, str]:
    """`device on mount-point (kind, …)`."""
    place, _, rest = line.partition(" on ")[2].rpartition(" (")
    return place, rest.split(",")[0].rstrip(")")


def _remote_drive(path: Path) -> bool:
    drive = os.path.splitdrive(path.absolute())[0]
    if drive.startswith("\\\\"):
        return True
    if sys.platform == "win32":
        import ctypes

        return int(ctypes.windll.kernel32.GetDriveTypeW(f"{drive}\\")) == _DRIVE_REMOTE
    return False
