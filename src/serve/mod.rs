//! The preview: what a build would publish, rendered when it is asked for, with a bar at the foot of
//! each page; and what changes in the site folder, in all open tabs at once.
//!
//! `watch` tells what changed, the engine's workspace makes of it a new snapshot, `desk` answers from
//! that and tells the tabs through `live`. Nobody gets to the desk but past `guard`.

mod bar;
mod desk;
mod findings;
mod guard;
mod http;
pub mod lan;
mod live;
mod pages;
mod preview;
mod translate;
mod ui;
pub mod watch;

use std::io;
use std::net::{IpAddr, Ipv4Addr, SocketAddr, TcpListener};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel};
use std::thread;
use std::time::Duration;

use jiff::civil::Date;

use crate::diagnostic::{self, Counts};
use crate::engine::{Request, Snapshot, Workspace};
use desk::{Desk, Front};
use guard::{Guard, Rules};
use watch::Event;

/// How long it has to be quiet before the whole site is checked.
const QUIET: Duration = Duration::from_millis(300);

/// How often it is looked whether another day has begun. Not at midnight by a clock that stands still
/// while the machine sleeps.
const TICK: Duration = Duration::from_secs(30);

/// Ports that are tried when the one that was asked for is taken.
const MORE_PORTS: u16 = 100;

/// What is to be previewed, and where.
#[derive(Clone, Debug)]
pub struct Settings {
    /// The site, with an absolute path.
    pub request: Request,
    /// Says which day it is, as long as the preview runs; nothing where the day was named.
    pub today: Option<fn() -> Date>,
    /// Address to listen at.
    pub host: IpAddr,
    /// Port; when it is taken, one of the next. 0 for any.
    pub port: u16,
    /// Whether others on the network may read the site.
    pub lan: bool,
    /// The language of the person: one of those that the tool speaks.
    pub ui: String,
}

/// What the person who started the preview has to be told.
#[derive(Debug)]
pub enum News {
    /// The first checks of the whole site have come to their end.
    Checked(Counts),
    /// The system does not tell what changes, so it is looked for.
    Polling(watch::Reason),
}

/// A preview at work; it ends when this is dropped.
pub struct Server {
    /// Where the site is for the person who started it: `http://127.0.0.1:4004/`.
    pub url: String,
    /// Where it is for others on the network.
    pub lan_url: Option<String>,
    /// The port that was got.
    pub port: u16,
    _guard: Guard,
    _watcher: watch::Watcher,
}

/// Passes on what there is to be told.
type Tell = Arc<dyn Fn(News) + Send + Sync>;

/// Opens the site, and the door. `tell` hears what the person has to be told, from other threads.
pub fn start(
    settings: Settings,
    tell: impl Fn(News) + Send + Sync + 'static,
) -> io::Result<Server> {
    // The socket first: whoever has no port need not wait for the site to be read.
    let listener = bind(settings.host, settings.port)?;
    let port = listener.local_addr()?.port();
    let no_secrets = || io::Error::other("no random numbers");
    let token = lan::secret().ok_or_else(no_secrets)?;
    let lan_key = settings.lan.then(|| lan::secret().ok_or_else(no_secrets)).transpose()?;
    let own = if settings.host.is_unspecified() { lan::own_address() } else { Some(settings.host) };
    let lan_url = match (&lan_key, own) {
        (Some(key), Some(own)) => Some(format!("http://{}/{key}/", SocketAddr::new(own, port))),
        _ => None,
    };

    // Reading comes first: on Linux every file that is opened is an event, and to be told of thirty thousand
    // takes a tenth of the time until the first page. What changed before the watch was on, a look at the
    // stamps of all files finds.
    let request = settings.request;
    let workspace = Workspace::open(request.clone());
    let (events, changes) = channel();
    let late = events.clone();
    let watcher = watch::start(&request.root, move |event| {
        // It fails where nobody listens any more.
        let _ = events.send(event);
    });
    let _ = late.send(Event::Rescan);
    let today = settings.today;
    let desk = Desk::new(workspace.snapshot(), &settings.ui, token.clone(), today);
    let desk = Arc::new(desk);
    let tell: Tell = Arc::new(tell);
    let checks = check_in_the_background(&desk, Arc::clone(&tell))?;
    let keeper = Arc::clone(&desk);
    thread::Builder::new()
        .name("keeper".into())
        .spawn(move || keep_up(workspace, request, today, &changes, &keeper, &checks, &tell))?;

    let rules = Rules { hosts: own.into_iter().collect(), token, lan_key };
    let guard = Guard::start(listener, rules, Arc::new(Front(desk)))?;
    let near = match settings.host {
        host if host.is_unspecified() => IpAddr::from(Ipv4Addr::LOCALHOST),
        host => host,
    };
    let url = format!("http://{}/", SocketAddr::new(near, port));
    Ok(Server { url, lan_url, port, _guard: guard, _watcher: watcher })
}

/// The port that is wanted, or else the next one that is free.
fn bind(host: IpAddr, port: u16) -> io::Result<TcpListener> {
    let last = if port == 0 { 0 } else { port.saturating_add(MORE_PORTS) };
    let mut result = TcpListener::bind((host, port));
    for port in port.saturating_add(1)..=last {
        match &result {
            Err(error) if error.kind() == io::ErrorKind::AddrInUse => {
                result = TcpListener::bind((host, port));
            }
            _ => break,
        }
    }
    result
}

/// A state whose checks may be called off.
struct Check {
    snapshot: Arc<Snapshot>,
    is_cancelled: Arc<AtomicBool>,
}

/// Takes in what changes, as soon as it does and all at once, and shows it.
fn keep_up(
    mut workspace: Workspace,
    mut request: Request,
    today: Option<fn() -> Date>,
    changes: &Receiver<Event>,
    desk: &Arc<Desk>,
    checks: &Sender<Check>,
    tell: &Tell,
) {
    let mut shown = workspace.snapshot();
    let mut is_cancelled = begin_check(checks, &shown);
    loop {
        let first = match changes.recv_timeout(TICK) {
            Ok(event) => Some(event),
            Err(RecvTimeoutError::Timeout) => None,
            Err(RecvTimeoutError::Disconnected) => return,
        };
        let (mut changed, mut is_all) = (Vec::new(), false);
        for event in first.into_iter().chain(changes.try_iter()) {
            match event {
                Event::Changed(paths) => changed.extend(paths),
                Event::Rescan => is_all = true,
                Event::Polling(reason) => tell(News::Polling(reason)),
            }
        }
        let date = today.map_or(request.options.as_of, |today| today());
        let is_new_day = std::mem::replace(&mut request.options.as_of, date) != date;
        if changed.is_empty() && !is_all && !is_new_day {
            continue;
        }
        let take_in = || {
            workspace.set_today(date);
            match (is_all, changed.as_slice()) {
                (true, _) => workspace.apply(&[]),
                (false, []) => workspace.snapshot(),
                (false, paths) => workspace.apply(paths),
            }
        };
        let snapshot = catch_unwind(AssertUnwindSafe(take_in));
        // What it was doing when it failed is half done. Opened anew it is whole, should that work; and if
        // it does not, the next save may mend what it fails at.
        let snapshot = snapshot.or_else(|_| {
            catch_unwind(AssertUnwindSafe(|| {
                workspace = Workspace::open(request.clone());
                workspace.snapshot()
            }))
        });
        let Ok(snapshot) = snapshot else { continue };
        if !Arc::ptr_eq(&snapshot, &shown) {
            is_cancelled.store(true, Ordering::Relaxed);
            shown = snapshot;
            desk.renew(Arc::clone(&shown));
            is_cancelled = begin_check(checks, &shown);
        }
    }
}

/// Asks for the checks of a state; gives what calls them off.
fn begin_check(checks: &Sender<Check>, snapshot: &Arc<Snapshot>) -> Arc<AtomicBool> {
    let is_cancelled = Arc::default();
    let check = Check { snapshot: Arc::clone(snapshot), is_cancelled: Arc::clone(&is_cancelled) };
    // It fails where nobody checks any more, which is at the end.
    let _ = checks.send(check);
    is_cancelled
}

/// Checks the whole site whenever it has been quiet for a moment.
fn check_in_the_background(desk: &Arc<Desk>, tell: Tell) -> io::Result<Sender<Check>> {
    let (sender, wanted) = channel::<Check>();
    let desk = Arc::clone(desk);
    thread::Builder::new().name("checks".into()).spawn(move || {
        let mut is_first = true;
        while let Ok(mut check) = wanted.recv() {
            let quiet = if is_first { Duration::ZERO } else { QUIET };
            while let Ok(newer) = wanted.recv_timeout(quiet) {
                check = newer;
            }
            let check_all = || check.snapshot.check_all(&check.is_cancelled);
            let Ok(Some(found)) = catch_unwind(AssertUnwindSafe(check_all)) else { continue };
            if std::mem::take(&mut is_first) {
                tell(News::Checked(diagnostic::count(&found)));
            }
            desk.check_done(&check.snapshot, found);
        }
    })?;
    Ok(sender)
}
