//! Notices on the desktop.
