"""Whose words each sentence of one report gives: one side's, a third party's or the reporter's."""

from diptych.attribution.accounts import SideAccount as SideAccount
from diptych.attribution.accounts import account_of as account_of
from diptych.attribution.judging import Sentence as Sentence
from diptych.attribution.judging import Shown as Shown
from diptych.attribution.judging import Split as Split
from diptych.attribution.judging import split as split
from diptych.attribution.sides import OTHER as OTHER
from diptych.attribution.sides import REPORTER as REPORTER
from diptych.attribution.sides import side_names as side_names
