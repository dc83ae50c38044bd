//! The schedulers of the system: what is written there is ours alone, and goes again without a trace.

pub mod crontab;
pub mod systemd;
