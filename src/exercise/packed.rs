//! An exercise that was read and found right, in few bytes: what is built in begins without being read again.

use super::Exercise;

/// The exercise in bytes; `None` when there are no bytes for it, which the tests rule out.
///
/// They mean something to this version only and are never written to a disk of a person's.
#[must_use]
pub fn pack(exercise: &Exercise) -> Option<Vec<u8>> {
    postcard::to_allocvec(exercise).ok()
}

/// The exercise in these bytes; `None` when there is none in them.
#[must_use]
pub fn unpack(bytes: &[u8]) -> Option<Exercise> {
    postcard::from_bytes(bytes).ok()
}
