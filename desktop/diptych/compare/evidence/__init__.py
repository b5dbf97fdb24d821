"""Kinds of evidence: what two linked passages share, or differ in, with the words it rests on."""
