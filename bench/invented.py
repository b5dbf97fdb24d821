"""Invented sentences, the same in every run: two accounts that share about half their matters."""

PARTIES = ("ministers", "delegations", "envoys", "heads of government", "negotiators")
MATTERS = (
    "the ferry line between Norhavn and Vesterby",
    "grain deliveries through the southern locks",
    "the exchange of weather data",
    "the demarcation of the upper river",
    "visas for students and researchers",
    "the repair of the customs bridge",
    "fishing quotas for the coming season",
    "the inspection of storage sites",
    "a joint rescue service in the mountains",
    "the return of archive papers",
    "telephone links between the two ministries",
    "flood warnings for the lower valley",
)
FRAMES = (
    "The {party} spent {hours} hours on {matter} and called the talk frank.",
    "On {matter}, the {party} agreed to meet again before {day} May.",
    "It was stressed that {matter} cannot be settled without the other side's consent.",
    "The {party} did not discuss {matter} in detail, and {number} questions stay open.",
    "An agreement on {matter} is to be signed by {number} ministries in the spring.",
    "The {party} recalled that {matter} was first raised {number} years ago.",
    "Work on {matter} will go on, although the {party} see the timetable differently.",
)


def account(count: int, first: int) -> list[str]:
    """`count` sentences; accounts whose `first` differ by less than `count` share sentences."""
    return [_sentence(number) for number in range(first, first + count)]


def _sentence(number: int) -> str:
    return FRAMES[number % len(FRAMES)].format(
        party=PARTIES[number % len(PARTIES)],
        matter=MATTERS[(number * 5) % len(MATTERS)],
        hours=number % 4 + 2,
        day=number % 28 + 1,
        number=number % 17 + 3,
    )
