//! Streams, signals, clock, chance → `App`; error → exit code.
fn main() {}
