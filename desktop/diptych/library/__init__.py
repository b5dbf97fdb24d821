"""The library: one SQLite file that holds meetings and everything a person wrote about them."""
