//! Looks through a site again and again, where the system does not say what changes there.

use std::collections::BTreeMap;
use std::sync::Arc;
use std::sync::mpsc::{Receiver, RecvTimeoutError};
use std::time::{Duration, Instant};

use super::{Event, Message};
use crate::source::{Source, Stamp};

/// The shortest pause between two looks.
const PAUSE: Duration = Duration::from_millis(500);

/// A look may take no more than one part in so many of the time: a large site on a slow disk is looked
/// at less often instead of keeping the machine busy.
const SHARE: u32 = 20;

type Stamps = BTreeMap<Arc<str>, Option<Stamp>>;

/// Tells what changed between two looks, until it is stopped.
pub fn run(source: &Source, inbox: &Receiver<Message>, sender: &dyn Fn(Event)) {
    let (mut known, mut pause) = look(source);
    // What changed before the first look is not known.
    sender(Event::Rescan);
    while goes_on(inbox, pause) {
        let (seen, longer) = look(source);
        pause = longer;
        let changed = changed(&known, &seen);
        known = seen;
        if !changed.is_empty() {
            sender(Event::Changed(changed));
        }
    }
}

/// The state of all files, and how long to pause after having looked at them.
fn look(source: &Source) -> (Stamps, Duration) {
    let start = Instant::now();
    let stamps = source.stamps();
    (stamps, PAUSE.max(start.elapsed() * SHARE))
}

/// Waits out a pause; says whether it was not ended by the watcher's being dropped. What the system
/// may still have to say is of no interest.
fn goes_on(inbox: &Receiver<Message>, pause: Duration) -> bool {
    let until = Instant::now() + pause;
    loop {
        match inbox.recv_timeout(until.saturating_duration_since(Instant::now())) {
            Ok(Message::Event(_)) => {}
            Err(RecvTimeoutError::Timeout) => return true,
            Ok(Message::Stop) | Err(RecvTimeoutError::Disconnected) => return false,
        }
    }
}

/// The paths that differ between two states.
fn changed(before: &Stamps, after: &Stamps) -> Vec<String> {
    let gone = before.keys().filter(|path| !after.contains_key(*path));
    // Where a stamp says nothing, the file was written a moment ago: perhaps since the last look.
    let is_same =
        |path: &Arc<str>, stamp: &Option<Stamp>| stamp.is_some() && before.get(path) == Some(stamp);
    let other = after.iter().filter(|(path, stamp)| !is_same(path, stamp));
    let mut changed: Vec<String> =
        other.map(|(path, _)| path).chain(gone).map(|path| path.to_string()).collect();
    changed.sort();
    changed
}
