//! The loop that connects session and guide.
