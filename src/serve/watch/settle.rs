//! When a path that something happened to is worth a look. A file that is being written would be seen
//! half; one that is gone is often back at once, because many programs save by deleting first. Knows
//! neither files nor clocks: it is told what happened when.

use std::collections::BTreeMap;
use std::time::{Duration, Instant};

/// How long a file may be open for writing before it is looked at all the same. Editors take far less
/// than a millisecond; a large picture that is copied may take longer and is looked at again at its end.
const WRITING: Duration = Duration::from_millis(100);

/// How long a file may be gone. Between the two halves of a save there is hardly ever a millisecond,
/// but the machine may be busy.
const GONE: Duration = Duration::from_millis(20);

/// What happened to a path.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sign {
    /// It is there, whole.
    Written,
    /// It is being written.
    Writing,
    /// Its rights or times are other ones.
    Touched,
    /// It is not there any more.
    Gone,
}

/// Paths that something happened to.
#[derive(Debug, Default)]
pub struct Settling {
    pending: BTreeMap<String, Pending>,
}

#[derive(Clone, Copy, Debug)]
struct Pending {
    sign: Sign,
    due: Instant,
}

impl Settling {
    /// Something happened to a path.
    pub fn note(&mut self, path: &str, sign: Sign, now: Instant) {
        let before = self.pending.get(path).copied();
        let pending = match (sign, before) {
            (Sign::Written, _) => Pending { sign, due: now },
            // Rights are set while a file is written, too.
            (Sign::Touched, Some(before)) => before,
            (Sign::Touched, None) => Pending { sign, due: now },
            // Whoever writes without end is shown from time to time.
            (Sign::Writing, Some(before)) if before.sign == Sign::Writing => before,
            (Sign::Writing, _) => Pending { sign, due: now + WRITING },
            (Sign::Gone, _) => Pending { sign, due: now + GONE },
        };
        self.pending.insert(path.to_owned(), pending);
    }

    /// The paths that are worth a look now, sorted. They are forgotten here.
    pub fn due(&mut self, now: Instant) -> Vec<String> {
        let mut due = Vec::new();
        self.pending.retain(|path, pending| {
            let is_due = pending.due <= now;
            if is_due {
                due.push(path.clone());
            }
            !is_due
        });
        due
    }

    /// When the next path will be worth a look; nothing if none is waiting.
    pub fn next(&self) -> Option<Instant> {
        self.pending.values().map(|pending| pending.due).min()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Signs at milliseconds → which paths are due when the queue has been read at a millisecond.
    fn due(signs: &[(u64, &str, Sign)], at: u64) -> Vec<String> {
        let start = Instant::now();
        let time = |ms: u64| start + Duration::from_millis(ms);
        let mut settling = Settling::default();
        for (ms, path, sign) in signs {
            settling.note(path, *sign, time(*ms));
        }
        settling.due(time(at))
    }

    #[test]
    fn what_is_whole_is_looked_at_at_once() {
        assert_eq!(due(&[(0, "a", Sign::Written)], 0), ["a"]);
        let in_place = [(0, "a", Sign::Writing), (0, "a", Sign::Written)];
        assert_eq!(due(&in_place, 0), ["a"]);
        let anew = [(0, "a", Sign::Gone), (1, "a", Sign::Writing), (1, "a", Sign::Written)];
        assert_eq!(due(&anew, 1), ["a"]);
    }

    #[test]
    fn what_is_being_written_is_waited_for_but_not_for_ever() {
        let slow = [(0, "a", Sign::Writing), (50, "a", Sign::Writing), (60, "a", Sign::Touched)];
        assert_eq!(due(&slow, 99), [""; 0]);
        assert_eq!(due(&slow, 100), ["a"]);
    }

    #[test]
    fn what_is_gone_has_a_moment_to_be_back() {
        assert_eq!(due(&[(0, "a", Sign::Gone), (0, "b", Sign::Written)], 0), ["b"]);
        assert_eq!(due(&[(0, "a", Sign::Gone)], 20), ["a"]);
    }
}
