"""From files, pasted text and samples to accounts."""
