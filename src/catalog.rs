//! Built-in exercises and the own ones, by id and language.
