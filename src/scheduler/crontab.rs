//! The person's crontab, as their system's own program shows and takes it.
