//! The support screen.
