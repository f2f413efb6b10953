//! Says which files of a site may have changed, however they were saved: written in place, written
//! beside and renamed, deleted and made anew, by a program that puts down ten thousand at once.
//!
//! The system's events only say where to look; whoever hears of them reads again and compares. So
//! an event too many costs a little, and none is trusted. What must not happen is that one is missed:
//! where the system loses some (its queue overflows) or cannot give any (no more watches, a folder on
//! the network), everything is looked at again, or over and over (`poll`), and that is said.
//!
//! An event is passed on as soon as the queue is empty. There is no fixed time to wait, which would
//! be added to every save; only a file that is just being written or is gone is given a moment
//! (`settle`).

mod poll;
mod settle;

use std::path::{Path, PathBuf};
use std::sync::mpsc::{self, Receiver, RecvTimeoutError, Sender};
use std::thread;
use std::time::{Duration, Instant};

use notify::event::{AccessKind, AccessMode, CreateKind, ModifyKind, RenameMode};
use notify::{Config, ErrorKind, EventKind, RecommendedWatcher, RecursiveMode, Watcher as _};

use crate::source::{FOLDERS, Source, is_of_the_site_by_name};
use settle::{Settling, Sign};

/// What may have become of a site.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Event {
    /// These files or folders may have changed, appeared or vanished: paths from the site folder
    /// with `/`, sorted, each once.
    Changed(Vec<String>),
    /// Anything may have changed.
    Rescan,
    /// From now on the site is looked through again and again, because the system does not say what
    /// changes: more slowly, which whoever edits should know.
    Polling(Reason),
}

/// Why a site has to be looked through again and again.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Reason {
    /// The system watches no more folders for us (Linux: `fs.inotify.max_user_watches`).
    Limit,
    /// The site lies on another machine, which does not say what changes there.
    Remote,
    /// It was asked for.
    Asked,
    /// Something else, in the system's words.
    Failed(String),
}

/// Watches until it is dropped.
#[must_use = "dropping it ends the watch"]
pub struct Watcher {
    messages: Sender<Message>,
}

impl Drop for Watcher {
    fn drop(&mut self) {
        // It fails where the thread has ended by itself: nothing is left to be stopped.
        let _ = self.messages.send(Message::Stop);
    }
}

/// How often it is looked whether a site folder that vanished is back.
const LOST: Duration = Duration::from_millis(250);

/// How often it is looked whether the site folder is still the one that is watched. A folder that was removed while a
/// shell stands in it lives on without a name, and inotify says nothing of it; of a new one under the same
/// name neither.
const SAME: Duration = Duration::from_secs(2);

/// So many events are passed on before it is looked for more, should they never end.
const MOST: usize = 10_000;

enum Message {
    Event(notify::Result<notify::Event>),
    Stop,
}

/// Watches the site in the folder `root`. When this returns the watch is on: what changes from then
/// on is told. `sender` is called from a thread of the watcher, one event after the other.
pub fn start(root: &Path, sender: impl Fn(Event) + Send + 'static) -> Watcher {
    let (messages, mut watch) = Watch::new(root);
    let started = watch.listen(&messages);
    spawn(move || match started.and_then(|()| watch.follow(&sender)) {
        Ok(()) => {}
        Err(reason) => watch.poll(reason, &sender),
    });
    Watcher { messages }
}

/// The same for a folder of which it is known that the system says nothing of it.
pub fn start_polling(root: &Path, sender: impl Fn(Event) + Send + 'static) -> Watcher {
    let (messages, mut watch) = Watch::new(root);
    spawn(move || watch.poll(Reason::Asked, &sender));
    Watcher { messages }
}

fn spawn(run: impl FnOnce() + Send + 'static) {
    // By name, so that it is recognised in a list of threads. A machine that gives no thread gives no
    // preview either, of which its server speaks.
    let _ = thread::Builder::new().name("watch".into()).spawn(run);
}

struct Watch {
    root: PathBuf,
    inbox: Receiver<Message>,
    settling: Settling,
    /// The system's watcher.
    system: Option<RecommendedWatcher>,
    /// Which folder is watched as the site folder.
    watched: Option<FolderId>,
    /// The site folder itself was removed or renamed.
    is_lost: bool,
}

impl Watch {
    fn new(root: &Path) -> (Sender<Message>, Watch) {
        let (messages, inbox) = mpsc::channel();
        // Systems report the real path of what changed.
        let root = root.canonicalize().unwrap_or_else(|_| root.to_path_buf());
        let settling = Settling::default();
        (messages, Watch { root, inbox, settling, system: None, watched: None, is_lost: false })
    }

    /// Looks through the site again and again, until the watcher is dropped.
    fn poll(&mut self, reason: Reason, sender: &dyn Fn(Event)) {
        self.system = None;
        sender(Event::Polling(reason));
        poll::run(&Source::new(&self.root), &self.inbox, sender);
    }

    /// Asks the system to tell what happens in the folders of the site.
    fn listen(&mut self, messages: &Sender<Message>) -> Result<(), Reason> {
        if is_remote(&self.root) {
            return Err(Reason::Remote);
        }
        let messages = messages.clone();
        let pass_on = move |event: notify::Result<notify::Event>| {
            // Reading a file is an event too, and it is we who read.
            if !matches!(&event, Ok(event) if is_only_read(event.kind)) {
                let _ = messages.send(Message::Event(event));
            }
        };
        // Links to folders are no part of a site, and may lead anywhere.
        let config = Config::default().with_follow_symlinks(false);
        let system = RecommendedWatcher::new(pass_on, config);
        self.system = Some(system.map_err(|error| reason(&error))?);
        self.is_lost = !self.root.is_dir();
        self.watch_all()
    }

    /// Watches the site folder, and the folders of the site in it.
    fn watch_all(&mut self) -> Result<(), Reason> {
        self.watched = folder_id(&self.root);
        self.watch("")?;
        FOLDERS.iter().try_for_each(|folder| self.watch(folder))
    }

    /// Watches a folder, with everything below unless it is the site folder: what else stands there
    /// is none of our business, but a missing folder of the site may appear.
    fn watch(&mut self, folder: &str) -> Result<(), Reason> {
        let path = if folder.is_empty() { self.root.clone() } else { self.root.join(folder) };
        let is_folder = path.symlink_metadata().is_ok_and(|metadata| metadata.is_dir());
        let Some(system) = self.system.as_mut().filter(|_| is_folder) else {
            return Ok(());
        };
        let mode = match folder {
            "" => RecursiveMode::NonRecursive,
            _ => RecursiveMode::Recursive,
        };
        match system.watch(&path, mode) {
            Err(error) if matches!(error.kind, ErrorKind::PathNotFound) => Ok(()),
            Err(error) if is_not_found(&error) => Ok(()),
            Err(error) => Err(reason(&error)),
            Ok(()) => Ok(()),
        }
    }

    /// Passes on what the system says until the watcher is dropped.
    fn follow(&mut self, sender: &dyn Fn(Event)) -> Result<(), Reason> {
        loop {
            let Some(first) = self.wait() else { return Ok(()) };
            let mut must_rescan = false;
            for message in first {
                match message {
                    Message::Stop => return Ok(()),
                    Message::Event(event) => must_rescan |= self.take(event)?,
                }
            }
            if !self.is_lost && folder_id(&self.root) != self.watched {
                self.is_lost = true;
                must_rescan = true;
            }
            if self.is_lost {
                must_rescan |= self.find_again()?;
            }
            let due = self.settling.due(Instant::now());
            if must_rescan {
                sender(Event::Rescan);
            } else if !due.is_empty() {
                sender(Event::Changed(due));
            }
        }
    }

    /// Everything that has arrived, after waiting for something to arrive or to be due. Nothing when
    /// nobody listens any more.
    fn wait(&self) -> Option<Vec<Message>> {
        let look = Instant::now() + if self.is_lost { LOST } else { SAME };
        let until = self.settling.next().map_or(look, |next| next.min(look));
        let wait = until.saturating_duration_since(Instant::now());
        let first = match self.inbox.recv_timeout(wait) {
            Ok(message) => Some(message),
            Err(RecvTimeoutError::Timeout) => None,
            Err(RecvTimeoutError::Disconnected) => return None,
        };
        Some(first.into_iter().chain(self.inbox.try_iter().take(MOST)).collect())
    }

    /// Takes in one event; says whether everything has to be looked at again.
    fn take(&mut self, event: notify::Result<notify::Event>) -> Result<bool, Reason> {
        let event = match event {
            Ok(event) => event,
            Err(error) if is_not_found(&error) => return Ok(false),
            Err(error) => return Err(reason(&error)),
        };
        if event.need_rescan() {
            // What was lost may have been a new folder.
            FOLDERS.iter().try_for_each(|folder| self.watch(folder))?;
            return Ok(true);
        }
        if event.paths.contains(&self.root) && is_vanishing(event.kind) {
            self.is_lost = true;
            return Ok(true);
        }
        let paths: Vec<String> =
            event.paths.iter().filter_map(|path| self.relative(path)).collect();
        let now = Instant::now();
        for path in &paths {
            // A new folder is watched before it is looked into, so that nothing falls in between.
            if may_be_a_new_folder(event.kind) {
                self.watch(path)?;
            }
            if let Some(sign) = self.sign(event.kind, path, event.paths.len() == paths.len()) {
                self.settling.note(path, sign, now);
            }
        }
        Ok(false)
    }

    /// The path from the site folder with `/`; nothing when it is not of the site.
    fn relative(&self, path: &Path) -> Option<String> {
        let parts = path.strip_prefix(&self.root).ok()?.components();
        let mut relative = String::new();
        for part in parts {
            // The folder stands for what is in it and cannot be named.
            let Some(part) = part.as_os_str().to_str() else { break };
            if !relative.is_empty() {
                relative.push('/');
            }
            relative.push_str(part);
        }
        is_of_the_site_by_name(&relative).then_some(relative)
    }

    /// What an event says of a path; `all_ours`: every path that it names is of the site.
    fn sign(&self, kind: EventKind, path: &str, all_ours: bool) -> Option<Sign> {
        let is_there = || self.root.join(path).symlink_metadata().is_ok();
        let sign = match kind {
            EventKind::Access(_) => Sign::Written,
            EventKind::Create(CreateKind::Folder) => Sign::Written,
            EventKind::Modify(ModifyKind::Name(RenameMode::To)) => Sign::Written,
            // Told after each half of it. A page that got another name will not be back under the
            // first; one that was renamed to a backup is about to be written again.
            EventKind::Modify(ModifyKind::Name(RenameMode::Both)) => {
                return all_ours.then_some(Sign::Written);
            }
            EventKind::Remove(_) | EventKind::Modify(ModifyKind::Name(RenameMode::From)) => {
                Sign::Gone
            }
            EventKind::Modify(ModifyKind::Metadata(_)) => Sign::Touched,
            EventKind::Create(_) | EventKind::Modify(ModifyKind::Data(_)) if TELLS_ENDS => {
                Sign::Writing
            }
            // Other systems say little more than that there was something.
            _ if is_there() => Sign::Written,
            _ => Sign::Gone,
        };
        Some(sign)
    }

    /// Watches again if the site folder is back; says whether it is.
    fn find_again(&mut self) -> Result<bool, Reason> {
        if !self.root.is_dir() {
            return Ok(false);
        }
        self.is_lost = false;
        self.watch_all()?;
        Ok(true)
    }
}

/// A folder, whatever its name: device and number on it.
type FolderId = (u64, u64);

#[cfg(unix)]
fn folder_id(folder: &Path) -> Option<FolderId> {
    use std::os::unix::fs::MetadataExt;
    let metadata = folder.metadata().ok()?;
    Some((metadata.dev(), metadata.ino()))
}

/// Windows removes no folder in which somebody stands.
#[cfg(not(unix))]
fn folder_id(_: &Path) -> Option<FolderId> {
    None
}

/// Whether the system says when a file that was open for writing is closed: inotify alone does.
const TELLS_ENDS: bool = cfg!(any(target_os = "linux", target_os = "android"));

fn is_only_read(kind: EventKind) -> bool {
    matches!(kind, EventKind::Access(access) if access != AccessKind::Close(AccessMode::Write))
}

fn is_vanishing(kind: EventKind) -> bool {
    matches!(kind, EventKind::Remove(_) | EventKind::Modify(ModifyKind::Name(_)))
}

/// Only inotify has to be told of each folder; to tell the others does no harm.
fn may_be_a_new_folder(kind: EventKind) -> bool {
    matches!(
        kind,
        EventKind::Create(CreateKind::Folder)
            | EventKind::Modify(ModifyKind::Name(RenameMode::To | RenameMode::Both))
    ) && TELLS_ENDS
}

fn is_not_found(error: &notify::Error) -> bool {
    matches!(&error.kind, ErrorKind::Io(error) if error.kind() == std::io::ErrorKind::NotFound)
}

fn reason(error: &notify::Error) -> Reason {
    match &error.kind {
        ErrorKind::MaxFilesWatch => Reason::Limit,
        _ => Reason::Failed(error.to_string()),
    }
}

/// Whether a folder lies on a file system that other machines write to: Linux says nothing of what
/// they do there. Numbers: statfs(2).
#[cfg(target_os = "linux")]
fn is_remote(root: &Path) -> bool {
    const NFS: i128 = 0x6969;
    const SMB: [i128; 3] = [0x517b, 0xff53_4d42, 0xfe53_4d42];
    /// Plan 9: how a Windows disk is seen from Linux inside Windows.
    const V9FS: i128 = 0x0102_1997;
    const SHARED_FOLDERS: i128 = 0x786f_4256;
    // A number of another size on each kind of processor.
    let kind: i128 = rustix::fs::statfs(root).map_or(0, |system| system.f_type.into());
    kind == NFS || SMB.contains(&kind) || kind == V9FS || kind == SHARED_FOLDERS
}

#[cfg(not(target_os = "linux"))]
fn is_remote(_: &Path) -> bool {
    false
}
