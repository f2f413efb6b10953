//! Brings staged files onto the disk while others are still made, so that little is left to wait for at the
//! end. Knows no site; asks for all that the system holds back on one disk.

use std::fs::File;
use std::io;
use std::sync::{Arc, Condvar, Mutex, PoisonError};
use std::thread::{self, JoinHandle};
use std::time::Duration;

/// Between two journeys to the disk. What is left for the last one is what was staged since; more journeys
/// than this cost processor time and leave no less.
const PAUSE: Duration = Duration::from_millis(30);

/// A thread that asks again and again. Dropped without [`Writeback::finish`], it ends all the same.
pub struct Writeback {
    end: Arc<End>,
    thread: Option<JoinHandle<io::Result<()>>>,
}

/// Whether the thread is to end, and how it is told so while it waits.
#[derive(Default)]
struct End {
    is_near: Mutex<bool>,
    told: Condvar,
}

impl Writeback {
    /// Begins on the disk of an open file; nothing where no thread can be had, which then is left for the end.
    pub fn start(file: &File) -> Option<Writeback> {
        let file = file.try_clone().ok()?;
        let end = Arc::new(End::default());
        let told = Arc::clone(&end);
        let work = move || {
            while !told.wait() {
                sync_disk(&file)?;
            }
            Ok(())
        };
        let thread = thread::Builder::new().name("writeback".into()).spawn(work).ok()?;
        Some(Writeback { end, thread: Some(thread) })
    }

    /// Ends it. The system tells of a file that cannot be kept only once: whoever hears of it here will not
    /// hear of it at the end.
    pub fn finish(mut self) -> io::Result<()> {
        self.stop()
    }

    fn stop(&mut self) -> io::Result<()> {
        *self.end.is_near.lock().unwrap_or_else(PoisonError::into_inner) = true;
        self.end.told.notify_all();
        let ended = self.thread.take().map(JoinHandle::join);
        ended.unwrap_or(Ok(Ok(()))).unwrap_or_else(|_| Err(io::Error::other("a thread panicked")))
    }
}

impl Drop for Writeback {
    fn drop(&mut self) {
        // What was staged for nothing is cleared away.
        let _ = self.stop();
    }
}

impl End {
    /// Waits a while; says whether it is the end.
    fn wait(&self) -> bool {
        let is_near = self.is_near.lock().unwrap_or_else(PoisonError::into_inner);
        let waited = self.told.wait_timeout_while(is_near, PAUSE, |is_near| !*is_near);
        *waited.unwrap_or_else(PoisonError::into_inner).0
    }
}

/// Waits until all that was written to the disk of an open file is there.
pub fn sync_disk(file: &File) -> io::Result<()> {
    super::files::retried(|| Ok(rustix::fs::syncfs(file)?))
}

#[cfg(test)]
mod tests {
    use super::*;
    use rustix::fs::{Mode, OFlags, open};

    fn start(folder: &std::path::Path, flags: OFlags) -> Writeback {
        let file = File::from(open(folder, flags, Mode::empty()).expect("open"));
        Writeback::start(&file).expect("thread")
    }

    #[test]
    fn what_the_disk_says_meanwhile_is_told_at_the_end() {
        let folder = tempfile::tempdir().expect("folder");
        assert!(start(folder.path(), OFlags::DIRECTORY).finish().is_ok());
        // A file that is open for its name alone cannot be brought onto the disk (EBADF), which ends the thread.
        let failing = start(folder.path(), OFlags::PATH);
        while failing.thread.as_ref().is_some_and(|thread| !thread.is_finished()) {
            thread::sleep(PAUSE);
        }
        assert!(failing.finish().is_err());
    }
}
