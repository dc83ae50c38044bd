//! Which phrase this time.
