//! The units of systemd.
