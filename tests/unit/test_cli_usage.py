"""Commands that are not understood end with code 2 and say what is wrong."""

import pytest

from diptych import cli


@pytest.mark.parametrize(
    "arguments",
    [
        ["compare"],
        ["compare", "one.txt"],
        ["compare", "one.txt", "two.txt", "three.txt"],
        ["compare", "-", "-"],
        ["compare", "one.txt", "two.txt", "--format", "odt"],
        ["compare", "one.txt", "two.txt", "--output", "out.doc"],
        ["compare", "one.txt", "two.txt", "--date", "yesterday"],
        ["compare", "one.txt", "two.txt", "--sample", "video-call-2021-12-07"],
        ["--library", "x.sqlite", "compare", "one.txt", "two.txt"],
        ["open", "one.txt"],
        ["open", "one.diptych", "--sample", "video-call-2021-12-07"],
        ["open", "-", "two.txt"],
        ["open", "one.txt", "two.txt", "--sample", "video-call-2021-12-07"],
        ["no-such-command"],
        ["--no-such-option"],
    ],
)
def test_a_command_that_is_not_understood(
    arguments: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as ended:
        cli.main(arguments)
    assert ended.value.code == 2
    out, said = capsys.readouterr()
    assert out == ""
    assert "Usage: diptych" in said
    assert "Error: " in said
