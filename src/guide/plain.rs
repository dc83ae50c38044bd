//! The plain guide.
