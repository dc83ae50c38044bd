//! A quick look that tells of most texts that a word is not in them, before it is looked for with all care.

/// The letters that texts have most often, the most frequent first. What is not among them is rarer.
const FREQUENT: &[u8] = b" etainosrhldcumfpgwybvkxjqz";

/// A part of a word that stands in every text that has the word, in small or capital letters.
#[derive(Debug, Clone, Default)]
pub struct Sieve {
    part: Vec<u8>,
    /// Where in it its rarest letter is.
    rarest: usize,
}

impl Sieve {
    /// For a word or a phrase. One without such a part lets everything through.
    pub fn new(phrase: &str) -> Self {
        let parts = phrase.as_bytes().split(|byte| !stands_as_it_is(*byte));
        let part = parts.max_by_key(|part| part.len()).unwrap_or_default().to_ascii_lowercase();
        let rarest = (0..part.len()).max_by_key(|at| rank(part[*at])).unwrap_or_default();
        Self { part, rarest }
    }

    /// Whether this text may have the word; if not, it certainly has not.
    pub fn lets_through(&self, text: &[u8]) -> bool {
        let Some(letter) = self.part.get(self.rarest) else { return true };
        let mut places = memchr::memchr2_iter(*letter, letter.to_ascii_uppercase(), text);
        places.any(|at| self.is_around(text, at))
    }

    fn is_around(&self, text: &[u8], at: usize) -> bool {
        let start = at.checked_sub(self.rarest);
        let piece = start.and_then(|start| text.get(start..start + self.part.len()));
        piece.is_some_and(|piece| piece.eq_ignore_ascii_case(&self.part))
    }
}

/// Whether a byte of a word is the same one in every text, but for its case. Beyond ASCII it need not be, a
/// blank may be any blank, and of `k` and `s` there are further forms: the sign of the kelvin, the long s.
fn stands_as_it_is(byte: u8) -> bool {
    byte.is_ascii_graphic() && !matches!(byte, b'k' | b'K' | b's' | b'S')
}

fn rank(letter: u8) -> usize {
    FREQUENT.iter().position(|frequent| *frequent == letter).unwrap_or(FREQUENT.len())
}
