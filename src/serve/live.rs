//! Tells the pages that are open in browsers what has become of them. Each tab has one socket, so
//! that twelve are as live as one (a browser opens no more than six plain connections to a server).
//!
//! A tab has a mailbox with room for the newest message; so one that sleeps costs nothing and loses
//! nothing, and nobody waits for it.

use std::collections::BTreeMap;
use std::io::{self, Read, Write};
use std::net::{Shutdown, TcpStream};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::thread;
use std::time::{Duration, Instant};

use rayon::prelude::*;
use serde::Serialize;
use tungstenite::protocol::frame::Frame;
use tungstenite::protocol::frame::coding::{Data, OpCode};
use tungstenite::protocol::{Role, WebSocketConfig};
use tungstenite::{Message, WebSocket};

use super::guard::Visitor;

/// How often a tab is asked whether it is still there. One that hears of each save is asked too: it
/// says nothing by itself, and would be taken for gone after [`PATIENCE`].
const PULSE: Duration = Duration::from_secs(30);

/// How long it may take to say so, or to take a message.
const PATIENCE: Duration = Duration::from_secs(75);

/// Which page is open, and how it is shown.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct View {
    /// Its address.
    pub path: String,
    /// The language of the bar: a position in the languages of the tool.
    pub ui: usize,
    /// Who looks at it.
    pub is_guest: bool,
    /// What stands before every address.
    pub base: String,
}

impl View {
    /// What `visitor` looks at.
    pub fn new(path: &str, ui: usize, visitor: Visitor, base: &str) -> View {
        let is_guest = visitor == Visitor::Guest;
        View { path: path.to_owned(), ui, is_guest, base: base.to_owned() }
    }
}

/// What a page is now.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Told {
    /// Of which state of the preview this is said: of two, the later one holds.
    #[serde(skip)]
    pub age: u64,
    /// A mark of `html`.
    pub version: String,
    /// The page; nothing when it is as it was.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub html: Option<String>,
    /// A mark of `bar`.
    pub bar_version: String,
    /// The bar; nothing when it is as it was.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bar: Option<String>,
    /// The address that the page has now, when it has another.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub to: Option<String>,
}

/// Says what a page is now.
pub type Tell<'a> = dyn Fn(&View) -> Told + Send + Sync + 'a;

/// All open tabs.
pub struct Tabs {
    list: Mutex<List>,
    /// [`PULSE`], but in tests.
    pulse: Duration,
}

impl Default for Tabs {
    fn default() -> Tabs {
        Tabs { list: Mutex::default(), pulse: PULSE }
    }
}

#[derive(Default)]
struct List {
    next: u64,
    open: BTreeMap<u64, Arc<Tab>>,
}

struct Tab {
    view: View,
    /// Somebody sees it, so that it goes before others.
    is_seen: AtomicBool,
    mail: Mutex<Mail>,
    bell: Condvar,
}

struct Mail {
    /// The page and the bar that the tab has, or will have when it has read what lies here.
    version: String,
    bar_version: String,
    /// Of the newest message.
    age: u64,
    waiting: Option<Told>,
    is_closed: bool,
}

impl Tab {
    fn mail(&self) -> MutexGuard<'_, Mail> {
        self.mail.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Puts into the mailbox what the tab does not know yet.
    fn put(&self, told: Told) {
        let mut mail = self.mail();
        let is_new = told.version != mail.version || told.to.is_some();
        let has_new_bar = told.bar.is_some() && told.bar_version != mail.bar_version;
        if told.age < mail.age || !is_new && !has_new_bar {
            return;
        }
        // What lies there unread is replaced, but for what the newer message does not speak of.
        let old = mail.waiting.take().unwrap_or_default();
        mail.age = told.age;
        mail.version.clone_from(&told.version);
        mail.bar_version.clone_from(&told.bar_version);
        mail.waiting = Some(Told {
            html: if is_new { told.html } else { old.html },
            bar: if has_new_bar { told.bar } else { old.bar },
            ..told
        });
        drop(mail);
        self.bell.notify_one();
    }

    fn close(&self) {
        self.mail().is_closed = true;
        self.bell.notify_one();
    }

    /// Waits for mail: a message, nothing after a `pulse`, or the end.
    fn next(&self, pulse: Duration) -> Result<Option<Told>, ()> {
        let is_empty = |mail: &mut Mail| mail.waiting.is_none() && !mail.is_closed;
        let waited = self.bell.wait_timeout_while(self.mail(), pulse, is_empty);
        let (mut mail, _) = waited.unwrap_or_else(PoisonError::into_inner);
        if mail.is_closed { Err(()) } else { Ok(mail.waiting.take()) }
    }
}

impl Tabs {
    fn list(&self) -> MutexGuard<'_, List> {
        self.list.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Tells all tabs what has become of their pages; those that somebody sees come first.
    pub fn tell(&self, tell: &Tell<'_>) {
        let open: Vec<Arc<Tab>> = self.list().open.values().cloned().collect();
        let (seen, others): (Vec<_>, Vec<_>) =
            open.into_iter().partition(|tab| tab.is_seen.load(Ordering::Relaxed));
        for tabs in [seen, others] {
            let mut views: BTreeMap<View, Vec<Arc<Tab>>> = BTreeMap::new();
            for tab in tabs {
                views.entry(tab.view.clone()).or_default().push(tab);
            }
            let tell_one = |(view, tabs): (View, Vec<Arc<Tab>>)| {
                // A page at which we fail stays as it is on the screen; the other tabs are told.
                if let Ok(told) = catch_unwind(AssertUnwindSafe(|| tell(&view))) {
                    tabs.iter().for_each(|tab| tab.put(told.clone()));
                }
            };
            // One page is made here and now, without asking other threads for help.
            match views.len() {
                0 | 1 => views.into_iter().for_each(tell_one),
                _ => views.into_par_iter().for_each(tell_one),
            }
        }
    }

    /// Keeps a tab up to date as long as it is open. `has` marks the page and the bar that it has.
    pub fn attend(
        &self,
        view: View,
        has: (String, String),
        stream: &Arc<TcpStream>,
        rest: Vec<u8>,
        tell: &Tell<'_>,
    ) {
        let (version, bar_version) = has;
        let mail = Mail { version, bar_version, age: 0, waiting: None, is_closed: false };
        let tab = Arc::new(Tab {
            view,
            is_seen: AtomicBool::new(true),
            mail: Mutex::new(mail),
            bell: Condvar::new(),
        });
        let number = self.enter(&tab);
        // On the list first: what changes from now on is told, and what changed before is told now.
        if let Ok(told) = catch_unwind(AssertUnwindSafe(|| tell(&tab.view))) {
            tab.put(told);
        }
        let line = Line { stream: Arc::clone(stream), turn: Arc::default() };
        let writer = {
            let (tab, line, pulse) = (Arc::clone(&tab), line.clone(), self.pulse);
            thread::Builder::new().name("tab".into()).spawn(move || write(&tab, line, pulse))
        };
        if writer.is_ok() {
            read(&tab, line, rest);
        }
        self.list().open.remove(&number);
        tab.close();
        let _ = stream.shutdown(Shutdown::Both);
    }

    fn enter(&self, tab: &Arc<Tab>) -> u64 {
        let mut list = self.list();
        list.next += 1;
        let number = list.next;
        list.open.insert(number, Arc::clone(tab));
        number
    }
}

/// Sends what comes into the mailbox, and asks at every `pulse` whether somebody is there.
fn write(tab: &Tab, mut line: Line, pulse: Duration) {
    let mut asked = Instant::now();
    while let Ok(told) = tab.next(pulse) {
        let mut bytes = Vec::new();
        let message = told.map(|told| {
            let text = serde_json::to_string(&told).unwrap_or_default();
            Frame::message(text, OpCode::Data(Data::Text), true)
        });
        let question = (asked.elapsed() >= pulse).then(|| {
            asked = Instant::now();
            Frame::ping("")
        });
        let mut frames = message.into_iter().chain(question);
        if frames.any(|frame| frame.format(&mut bytes).is_err()) || line.write_all(&bytes).is_err()
        {
            // Wakes the reader, which closes everything.
            let _ = line.stream.shutdown(Shutdown::Both);
            return;
        }
    }
}

/// Reads what the browser says, until it goes: whether somebody sees the tab, and that it lives.
fn read(tab: &Tab, line: Line, rest: Vec<u8>) {
    let stream = Arc::clone(&line.stream);
    if stream
        .set_read_timeout(Some(PATIENCE))
        .and(stream.set_write_timeout(Some(PATIENCE)))
        .is_err()
    {
        return;
    }
    let limits = WebSocketConfig::default()
        .read_buffer_size(1024)
        .max_message_size(Some(1024))
        .max_frame_size(Some(1024));
    let mut socket = WebSocket::from_partially_read(line, rest, Role::Server, Some(limits));
    loop {
        match socket.read() {
            Ok(Message::Text(text)) => tab.is_seen.store(text == "seen", Ordering::Relaxed),
            Ok(_) => {}
            Err(_) => {
                // The last word of a browser that says goodbye is answered.
                let _ = socket.flush();
                return;
            }
        }
    }
}

/// A connection on which two threads write whole frames in turn.
#[derive(Clone)]
struct Line {
    stream: Arc<TcpStream>,
    turn: Arc<Mutex<()>>,
}

impl Read for Line {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        (&*self.stream).read(buffer)
    }
}

impl Write for Line {
    /// All or nothing: `tungstenite` hands over whole frames, and no other may come between.
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let _turn = self.turn.lock().unwrap_or_else(PoisonError::into_inner);
        (&*self.stream).write_all(bytes).map(|()| bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        (&*self.stream).flush()
    }
}

#[cfg(test)]
mod tests {
    use std::net::TcpListener;
    use std::sync::atomic::AtomicU64;

    use super::*;

    /// A tab that hears of one edit after the other says nothing by itself, and would be shown out.
    #[test]
    fn a_tab_is_asked_whether_it_is_there_while_edits_go_on() {
        let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
        let browser = TcpStream::connect(listener.local_addr().expect("its address"));
        let browser = browser.expect("a connection");
        let stream = Arc::new(listener.accept().expect("the other end").0);
        let tabs = Tabs { list: Mutex::default(), pulse: Duration::from_millis(20) };
        let age = AtomicU64::new(0);
        let edit = |_: &View| {
            let age = age.fetch_add(1, Ordering::Relaxed) + 1;
            Told { age, version: age.to_string(), html: Some("x".into()), ..Told::default() }
        };
        let view = View::new("en/", 0, Visitor::Editor, "/");
        let is_over = AtomicBool::new(false);
        thread::scope(|scope| {
            scope.spawn(|| tabs.attend(view, <_>::default(), &stream, Vec::new(), &edit));
            // Never a pulse long without an edit.
            scope.spawn(|| {
                while !is_over.load(Ordering::Relaxed) {
                    tabs.tell(&edit);
                    thread::sleep(Duration::from_millis(1));
                }
            });
            browser.set_read_timeout(Some(PATIENCE)).expect("a limit");
            let mut socket = WebSocket::from_raw_socket(&browser, Role::Client, None);
            let mut heard = 0;
            let was_asked = std::iter::from_fn(|| socket.read().ok())
                .take(50_000)
                .inspect(|message| heard += usize::from(message.is_text()))
                .any(|message| message.is_ping());
            is_over.store(true, Ordering::Relaxed);
            let _ = browser.shutdown(Shutdown::Both);
            assert!(was_asked && heard > 0, "{heard} messages");
        });
    }

    #[test]
    fn a_page_at_which_we_fail_keeps_no_other_tab_waiting() {
        let tabs = Tabs::default();
        let open = ["broken/", "good/", "fine/"].map(|path| {
            let view = View::new(path, 0, Visitor::Editor, "/");
            let (version, bar_version) = ("old".into(), "old".into());
            let mail = Mail { version, bar_version, age: 0, waiting: None, is_closed: false };
            let tab = Arc::new(Tab {
                view,
                is_seen: AtomicBool::new(true),
                mail: Mutex::new(mail),
                bell: Condvar::new(),
            });
            tabs.enter(&tab);
            tab
        });
        tabs.tell(&|view| {
            assert!(view.path != "broken/", "on purpose");
            Told { age: 1, version: "new".into(), ..Told::default() }
        });
        let versions = open.each_ref().map(|tab| tab.mail().version.clone());
        assert_eq!(versions, ["old", "new", "new"]);
    }
}
