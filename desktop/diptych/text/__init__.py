"""Pure functions on text: canonical form, spans, passages, selectors."""
