//! The time zone of somebody whose `TZ` names a place.
//!
//! jiff knows the system's own zone and written-out rules (`CET-1CEST,…`). To know places by name it lists all six
//! hundred of them at every start; here only the one file is opened.

use std::path::Path;

use jiff::tz::TimeZone;

use crate::env::Env;
use crate::files;

/// Where the zones are, when `TZDIR` says nothing else.
const FOLDER: &str = "/usr/share/zoneinfo";

/// The largest file of a zone that is read, in bytes; those there are have some 4,000.
const LARGEST: usize = 64 * 1024;

/// The zone that `TZ` names, as in `Europe/Berlin`; `None` when it names none that is there, or says it otherwise.
#[must_use]
pub fn named(env: &Env) -> Option<TimeZone> {
    let name = env.get("TZ")?;
    let name = name.strip_prefix(':').unwrap_or(name);
    let plain = |part: &str| !part.is_empty() && !part.starts_with('.');
    if !name.split('/').all(plain) {
        return None;
    }
    let folder = env.get("TZDIR").unwrap_or(FOLDER);
    let bytes = files::read(&Path::new(folder).join(name), LARGEST).ok()?;
    TimeZone::tzif(name, &bytes).ok()
}

/// The file of the machine's own zone.
const MACHINE: &str = "/etc/localtime";

/// The zone of the machine, by which it keeps the times of jobs, whatever `TZ` says; UTC where there is no such file.
#[must_use]
pub fn of_the_machine() -> TimeZone {
    let zone =
        files::read(Path::new(MACHINE), LARGEST).ok().and_then(|bytes| TimeZone::tzif(MACHINE, &bytes).ok());
    zone.unwrap_or(TimeZone::UTC)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Nine hours ahead of UTC, always: a file of zones with one zone and no changes.
    fn tokyo() -> Vec<u8> {
        let counts: [u32; 6] = [0, 0, 0, 0, 1, 4];
        let head = b"TZif\0".iter().copied().chain([0; 15]);
        let counts = counts.into_iter().flat_map(u32::to_be_bytes);
        let zone = (9 * 3600_i32).to_be_bytes().into_iter().chain([0, 0]);
        head.chain(counts).chain(zone).chain(*b"JST\0").collect()
    }

    fn at_noon(folder: &Path, said: &str) -> Option<String> {
        let pairs = [("TZ", said.into()), ("TZDIR", folder.as_os_str().to_owned())];
        let zone = named(&Env::new(pairs.map(|(name, value)| (name.into(), value))))?;
        Some(zone.to_datetime("2026-11-21T12:00:00Z".parse().unwrap()).to_string())
    }

    #[test]
    fn somebody_whose_zone_is_the_name_of_a_place_reads_its_time() {
        let folder = tempfile::tempdir().unwrap();
        std::fs::create_dir(folder.path().join("Asia")).unwrap();
        std::fs::write(folder.path().join("Asia/Tokyo"), tokyo()).unwrap();
        std::fs::write(folder.path().join("README"), "no zone").unwrap();
        let tokyo = Some("2026-11-21T21:00:00".to_owned());
        assert_eq!(at_noon(folder.path(), "Asia/Tokyo"), tokyo);
        assert_eq!(at_noon(folder.path(), ":Asia/Tokyo"), tokyo);
        for other in ["Asia/Nowhere", "Asia", "README", "CET-1CEST", "../Asia/Tokyo", "/etc/localtime", ""] {
            assert_eq!(at_noon(folder.path(), other), None, "{other}");
        }
    }
}
