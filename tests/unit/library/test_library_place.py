"""Where a library had better not lie."""

from pathlib import Path, PurePosixPath

import pytest

from diptych.library import place


@pytest.mark.parametrize(
    ("path", "word"),
    [
        ("/home/a/Dropbox/notes/library.sqlite", "Dropbox"),
        ("/home/a/OneDrive - Norhavn Times/library.sqlite", "OneDrive"),
        ("/Users/a/Library/Mobile Documents/com~apple/library.sqlite", "iCloud"),
        ("/Users/a/Library/CloudStorage/GoogleDrive-a@example.org/library.sqlite", "Google Drive"),
        ("/home/a/Nextcloud/library.sqlite", "Nextcloud"),
        ("/home/a/dropboxes/library.sqlite", ""),
        ("/home/a/Documents/library.sqlite", ""),
    ],
)
def test_a_synchronised_folder_is_told_by_its_name(
    path: str, word: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(place, "_mounted", list)
    assert (word in place.risk(Path(path))) if word else place.risk(Path(path)) == ""


def test_a_synchronised_folder_is_told_by_what_lies_in_it(tmp_path: Path) -> None:
    library = tmp_path / "shared" / "deep" / "library.sqlite"
    assert place.risk(library) == ""
    (tmp_path / "shared" / ".stfolder").mkdir(parents=True)
    assert "Syncthing" in place.risk(library)


def test_a_network_drive_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    mounted = [
        place._linux_line("/dev/sda1 / ext4 rw 0 0"),
        place._linux_line("server:/x /mnt/team\\040files nfs4 rw 0 0"),
        place._linux_line("tmpfs /mnt/team\\040files/local tmpfs rw 0 0"),
        place._mac_line("//a@server/share on /Volumes/share (smbfs, nodev, nosuid)"),
    ]
    monkeypatch.setattr(place, "_mounted", lambda: mounted)
    assert "network drive" in place.risk(Path("/mnt/team files/library.sqlite"))
    assert "network drive" in place.risk(Path("/Volumes/share/library.sqlite"))
    assert place.risk(Path("/mnt/team files/local/library.sqlite")) == ""
    assert place.risk(Path("/home/a/library.sqlite")) == ""
    assert place._kind(PurePosixPath("/"), []) == ""


def test_this_machine_can_be_asked(tmp_path: Path) -> None:
    assert place._mounted()
    assert isinstance(place.risk(tmp_path / "library.sqlite"), str)
