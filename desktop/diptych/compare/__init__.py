"""Finding, judging and explaining what two accounts share. Pure: no SQL, no Qt."""
