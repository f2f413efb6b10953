//! What is at each address of the preview: the pages of the site with a bar at their foot, its other
//! files as they are, and under `_tribune/` what the preview itself has to show. Tells the open tabs
//! what has become of their pages.

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::thread;
use std::time::{Duration, Instant};

use jiff::civil::Date;

use super::bar::{self, Injected};
use super::guard::{Method, Reply, Request, Service, Visitor, encode};
use super::http::{self, Answer};
use super::live::{Tabs, Told, View};
use super::pages;
use super::preview::{Page, Preview, Shown};
use super::translate;
use super::ui::{COOKIE, LANGUAGES, Ui};
use crate::diagnostic::{Arg, Diagnostic, Wording};
use crate::engine::Snapshot;

/// The folder of the preview itself. No language can have this name.
const OWN: &str = "_tribune/";

/// Files of the preview itself.
const FILES: [(&str, &str); 5] = [
    ("bar.css", include_str!("pages/bar.css")),
    ("frames.js", include_str!("pages/frames.js")),
    ("pages.css", include_str!("pages/pages.css")),
    ("preview.js", include_str!("pages/preview.js")),
    ("translate.js", include_str!("pages/translate.js")),
];

/// What guests may have of them.
const FOR_GUESTS: [&str; 2] = ["live", "preview.js"];

/// Where it is noted that a translation was read: the one address that changes something.
const REVIEWED: &str = "reviewed";

/// So long an answer waits until what was noted is known here, too: it comes back as a change of files.
const PATIENCE: Duration = Duration::from_secs(2);

/// The mark of a page that is none.
const NO_PAGE: &str = "none";

/// See the head of this file.
pub struct Desk {
    preview: Preview,
    uis: Vec<Ui>,
    /// Position of the language that is spoken to whoever has not chosen another.
    ui: usize,
    token: String,
    /// See [`Settings::today`](super::Settings::today).
    today: Option<fn() -> Date>,
    tabs: Tabs,
    age: AtomicU64,
}

impl Desk {
    /// The desk of a preview; `ui` is the language of the person who started it.
    pub fn new(
        snapshot: Arc<Snapshot>,
        ui: &str,
        token: String,
        today: Option<fn() -> Date>,
    ) -> Desk {
        let position = LANGUAGES.iter().position(|(key, _)| *key == ui);
        Desk {
            preview: Preview::new(snapshot),
            uis: Ui::all(),
            ui: position.unwrap_or(0),
            token,
            today,
            tabs: Tabs::default(),
            age: AtomicU64::new(1),
        }
    }

    /// Shows a newer state of the site, in all open tabs.
    pub fn renew(self: &Arc<Self>, snapshot: Arc<Snapshot>) {
        self.preview.renew(snapshot);
        self.tell();
    }

    /// Shows what the checks of a state have found.
    pub fn check_done(self: &Arc<Self>, snapshot: &Arc<Snapshot>, found: Vec<Diagnostic>) {
        self.preview.check_done(snapshot, found);
        self.tell();
    }

    fn tell(self: &Arc<Self>) {
        self.age.fetch_add(1, Ordering::SeqCst);
        self.tabs.tell(&|view| self.told(view));
    }

    fn ui(&self, request: &Request) -> usize {
        let chosen = request.address.value("ui").or_else(|| request.cookie(COOKIE));
        chosen.and_then(position).unwrap_or(self.ui)
    }

    /// What stands at an address of the site.
    fn page(&self, request: &Request) -> Answer {
        let path = path_of(&request.address.path);
        let view = View::new(path, self.ui(request), request.visitor, &request.base);
        match self.preview.show(path) {
            Shown::Page(page) if page.html.is_empty() => self.stand_in(request, &view, 200, &page),
            Shown::Page(page) => {
                let bytes = self.with_bar(&view, &page, &page.html, &bar::mark(&page.html), false);
                Answer::bytes(request, "text/html; charset=utf-8", bytes)
            }
            Shown::File(path, bytes) => Answer::bytes(request, http::kind(&path), bytes),
            Shown::Moved(to) => redirect(request, &to),
            Shown::Gone(above) => {
                let ui = &self.uis[view.ui];
                let way_back = format!("{}{}", view.base, encode(&above));
                let title = ui.words.plain("serve-gone");
                let html = pages::lost(ui, &view.base, &title, "", &way_back);
                self.answer_stand_in(request, &view, 404, &html, None)
            }
            Shown::Nothing => self.nothing(request, &view),
        }
    }

    /// The answer where nothing stands: the place that was most likely meant, or that there is none.
    fn nothing(&self, request: &Request, view: &View) -> Answer {
        if self.is_folder(&view.path) {
            return redirect(request, &format!("{}/", view.path));
        }
        if let Some(path) = self.asset(&view.path) {
            return redirect(request, &path);
        }
        let ui = &self.uis[view.ui];
        let title = ui.words.plain("serve-nothing");
        let html = pages::lost(ui, &view.base, &title, "", &view.base);
        self.answer_stand_in(request, view, 404, &html, None)
    }

    /// Whether only the `/` at the end is missing.
    fn is_folder(&self, path: &str) -> bool {
        let is_page = |shown| matches!(shown, Shown::Page(_));
        !path.is_empty() && !path.ends_with('/') && is_page(self.preview.show(&format!("{path}/")))
    }

    /// Where an asset is now: its folder is named after the bytes of all of them, and a page that is
    /// open may ask for the folder that was.
    fn asset(&self, path: &str) -> Option<String> {
        let name = path.strip_prefix("assets/")?.split_once('/')?.1;
        let snapshot = self.preview.snapshot();
        snapshot.renderer()?.theme().assets.get(name).map(|asset| asset.path.clone())
    }

    /// A page of our own with the errors that keep the real one from being made.
    fn stand_in(&self, request: &Request, view: &View, status: u16, page: &Page) -> Answer {
        let ui = &self.uis[view.ui];
        let title = ui.words.plain("serve-no-page");
        let html = pages::lost(ui, &view.base, &title, "", "");
        self.answer_stand_in(request, view, status, &html, Some(page))
    }

    fn answer_stand_in(
        &self,
        request: &Request,
        view: &View,
        status: u16,
        html: &str,
        page: Option<&Page>,
    ) -> Answer {
        let bytes = match page {
            Some(page) => self.with_bar(view, page, html.as_bytes(), NO_PAGE, true),
            None => self.injected(view, html.as_bytes(), NO_PAGE, None, true),
        };
        Answer::page(request, status, String::from_utf8_lossy(&bytes).into_owned())
    }

    fn with_bar(
        &self,
        view: &View,
        page: &Page,
        html: &[u8],
        mark: &str,
        is_fixed: bool,
    ) -> Vec<u8> {
        let bar = (!view.is_guest).then(|| self.bar(view, page));
        self.injected(view, html, mark, bar.as_deref(), is_fixed)
    }

    fn injected(
        &self,
        view: &View,
        html: &[u8],
        version: &str,
        bar: Option<&str>,
        is_fixed: bool,
    ) -> Vec<u8> {
        let token = if view.is_guest { "" } else { &self.token };
        let injected = Injected { base: &view.base, at: &view.path, version, bar, token, is_fixed };
        bar::inject(&self.uis[view.ui], html, &injected)
    }

    fn bar(&self, view: &View, page: &Page) -> String {
        let (ui, checked) = (&self.uis[view.ui], self.preview.checked());
        bar::of_page(ui, &self.preview.snapshot(), &checked, &view.base, &view.path, page)
    }

    /// What has become of the page in a tab.
    fn told(&self, view: &View) -> Told {
        let age = self.age.load(Ordering::SeqCst);
        let (version, html, bar, to) = match self.preview.show(&view.path) {
            Shown::Page(page) => {
                let bar = self.bar(view, &page);
                let text = || String::from_utf8_lossy(&page.html).into_owned();
                match page.html.is_empty() {
                    true => (NO_PAGE.to_owned(), None, Some(bar), None),
                    false => (bar::mark(&page.html), Some(text()), Some(bar), None),
                }
            }
            Shown::Moved(to) => (NO_PAGE.to_owned(), None, None, Some(to)),
            Shown::Gone(above) => {
                let (ui, checked) = (&self.uis[view.ui], self.preview.checked());
                let bar = bar::of_gone(ui, &checked, &view.base, &above);
                (NO_PAGE.to_owned(), None, Some(bar), None)
            }
            Shown::File(..) | Shown::Nothing => (NO_PAGE.to_owned(), None, None, None),
        };
        let bar = bar.filter(|_| !view.is_guest);
        let bar_version = bar::mark(bar.as_deref().unwrap_or("").as_bytes());
        Told { age, version, html, bar_version, bar, to }
    }

    /// What stands at an address under `_tribune/`.
    fn own(self: &Arc<Self>, request: &Request, name: &str) -> Reply {
        if name == "live" {
            return self.live(request);
        }
        if let Some((name, text)) = FILES.iter().find(|(file, _)| *file == name) {
            return Reply::Answer(Answer::bytes(
                request,
                http::kind(name),
                text.as_bytes().to_vec(),
            ));
        }
        let ui = &self.uis[self.ui(request)];
        match pages::page(ui, &self.preview, &request.base, name, &request.address, &self.token) {
            Some(html) => {
                let answer = Answer::page(request, 200, html);
                Reply::Answer(match request.address.value("ui").and_then(position) {
                    Some(ui) => answer.with("Set-Cookie", cookie(LANGUAGES[ui].0)),
                    None => answer,
                })
            }
            None => Reply::Answer(self.page(request)),
        }
    }

    /// Notes that a translation was read.
    fn note(&self, request: &Request) -> Answer {
        let ui = &self.uis[self.ui(request)];
        let noted = translate::note(
            ui,
            &self.preview.snapshot(),
            &request.address,
            self.today.map(|today| today()),
        );
        let deadline = Instant::now() + PATIENCE;
        // Not just any newer state: the folder may be there before the file that was written into it.
        while !noted.is_in(&self.preview.snapshot()) && Instant::now() < deadline {
            thread::sleep(Duration::from_millis(10));
        }
        let body = noted.body.to_string().into_bytes();
        Answer::new(noted.status, "application/json", body)
    }

    /// The socket of a tab.
    fn live(self: &Arc<Self>, request: &Request) -> Reply {
        let Some(key) = request.socket_key() else {
            return Reply::Answer(self.refusal(426).with("Upgrade", "websocket".into()));
        };
        let value = |name| request.address.value(name).unwrap_or("").to_owned();
        let view = View::new(&value("at"), self.ui(request), request.visitor, &request.base);
        let (desk, has) = (Arc::clone(self), (value("version"), value("bar")));
        Reply::Socket {
            answer: Answer::handshake(key),
            socket: Box::new(move |stream, rest| {
                desk.tabs.attend(view, has, &stream, rest, &|view| desk.told(view));
            }),
        }
    }
}

/// The desk as the guard sees it.
pub struct Front(pub Arc<Desk>);

impl Service for Front {
    fn reply(&self, request: &Request) -> Reply {
        let is_guest = request.visitor == Visitor::Guest;
        let is_noting = !is_guest && request.address.path == format!("{OWN}{REVIEWED}");
        match (request.method, is_noting) {
            (Method::Post, true) => return Reply::Answer(self.0.note(request)),
            (_, true) => return Reply::Answer(self.0.refusal(405).with("Allow", "POST".into())),
            (Method::Post | Method::Write, false) => {
                return Reply::Answer(self.0.refusal(405).with("Allow", "GET, HEAD".into()));
            }
            (Method::Get | Method::Head, false) => {}
        }
        match request.address.path.strip_prefix(OWN) {
            Some(name) if is_guest && !FOR_GUESTS.contains(&name) => {
                Reply::Answer(self.0.refusal(404))
            }
            Some(name) => self.0.own(request, name),
            None if request.address.path == OWN.trim_end_matches('/') && !is_guest => {
                Reply::Answer(redirect(request, OWN))
            }
            None => Reply::Answer(self.0.page(request)),
        }
    }

    fn refusal(&self, status: u16) -> Answer {
        let answer = self.0.refusal(status);
        if status == 405 { answer.with("Allow", "GET, HEAD".into()) } else { answer }
    }

    fn fault(&self, request: &Request) -> Answer {
        self.0.fault(request)
    }
}

impl Desk {
    /// The answer where we failed to make one: a page of our own, which is told when there is a better
    /// one. It asks nothing of the site, which may be what we failed at.
    fn fault(&self, request: &Request) -> Answer {
        let ui = self.ui(request);
        let view = View::new(path_of(&request.address.path), ui, request.visitor, &request.base);
        let ui = &self.uis[ui];
        let (title, text) = (ui.words.plain("serve-fault"), ui.words.plain("serve-fault-text"));
        let html = pages::lost(ui, &view.base, &title, &text, "");
        self.answer_stand_in(request, &view, 500, &html, None)
    }

    /// The answer to what is refused: one sentence, and nothing of the site.
    fn refusal(&self, status: u16) -> Answer {
        let ui = &self.uis[self.ui];
        let text = ui.words.with("serve-refused", &[("status", Arg::from(usize::from(status)))]);
        Answer::new(status, "text/plain; charset=utf-8", format!("{text}\n").into_bytes())
    }
}

/// A page is asked for by its folder, whether its file is named or not.
fn path_of(path: &str) -> &str {
    match path.strip_suffix("index.html") {
        Some(folder) if folder.is_empty() || folder.ends_with('/') => folder,
        _ => path,
    }
}

fn redirect(request: &Request, to: &str) -> Answer {
    Answer::redirect(request, &format!("{}{}", request.base, encode(to)))
}

fn position(key: &str) -> Option<usize> {
    LANGUAGES.iter().position(|(known, _)| *known == key)
}

fn cookie(key: &str) -> String {
    format!("{COOKIE}={key}; Path=/; Max-Age=31536000; HttpOnly; SameSite=Lax")
}

#[cfg(test)]
mod tests {
    use std::io::{Read, Write};
    use std::net::{Ipv4Addr, TcpListener, TcpStream};

    use super::*;
    use crate::engine::{self, Workspace};
    use crate::serve::guard::{Guard, Rules};
    use crate::site::Options;

    /// Panics at every page, and at one of them when it should say so, too.
    struct Clumsy(Front);

    impl Service for Clumsy {
        fn reply(&self, request: &Request) -> Reply {
            assert!(request.address.path.starts_with(OWN), "on purpose");
            self.0.reply(request)
        }

        fn refusal(&self, status: u16) -> Answer {
            self.0.refusal(status)
        }

        fn fault(&self, request: &Request) -> Answer {
            assert!(request.address.path != "worse", "on purpose");
            self.0.fault(request)
        }
    }

    #[test]
    fn a_page_at_which_we_fail_says_so_and_the_preview_lives_on() {
        let options = Options { drafts: false, as_of: Date::default(), file_urls: false };
        let root = std::env::temp_dir().join("no-such-site");
        let request = engine::Request { root, base_url: None, options, strict: false };
        let snapshot = Workspace::open(request).snapshot();
        let desk = Arc::new(Desk::new(snapshot, "fr", "token".into(), None));
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).expect("a port");
        let port = listener.local_addr().expect("an address").port();
        let rules = Rules { hosts: Vec::new(), token: "token".into(), lan_key: None };
        let guard = Guard::start(listener, rules, Arc::new(Clumsy(Front(desk))));
        let _guard = guard.expect("a guard");
        let get = |path: &str| {
            let mut stream = TcpStream::connect((Ipv4Addr::LOCALHOST, port)).expect("connected");
            let fields = "Host: localhost\r\nConnection: close";
            write!(stream, "GET {path} HTTP/1.1\r\n{fields}\r\n\r\n").expect("asked");
            let mut answer = String::new();
            stream.read_to_string(&mut answer).expect("an answer");
            answer
        };
        for _ in 0..3 {
            let page = get("/fr/");
            assert!(page.starts_with("HTTP/1.1 500 ") && page.contains("text/html"), "{page}");
            assert!(page.contains("C’est un défaut de tribune"), "{page}");
            // It hears when there is a better one.
            assert!(page.contains("_tribune/preview.js"), "{page}");
            let sentence = get("/worse");
            assert!(sentence.starts_with("HTTP/1.1 500 ") && sentence.contains("text/plain"));
            assert!(get("/_tribune/preview.js").starts_with("HTTP/1.1 200 "));
        }
    }
}
