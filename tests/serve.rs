//! The preview as whoever can reach its port meets it: each line of what it promises, asked for with
//! bare bytes. What browsers make of it stands in `tests/web/preview.mjs`.

mod folder;

use std::collections::BTreeMap;
use std::io::{ErrorKind, Read, Write};
use std::net::{Ipv4Addr, Shutdown, SocketAddr, TcpStream};
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use tribune::engine::Request;
use tribune::serve::{self, Server, Settings};
use tribune::site::Options;
use tungstenite::client::IntoClientRequest;
use tungstenite::http::HeaderValue;
use tungstenite::{Message, WebSocket};

use crate::site::{TestSite, date, program};

/// A site with everything that the preview serves, and with much that it must not.
fn site() -> TestSite {
    let site = TestSite::trilingual(
        "
-- content/work/index.en.md --
---
title: Work
---
See the [list](list.pdf).
-- content/work/list.pdf --
0123456789
-- content/.hidden/secret.txt --
SECRET
-- .git/config --
SECRET
-- .env --
SECRET
-- notes/secret.txt --
SECRET
-- public-old/secret.html --
SECRET
",
    );
    std::fs::write(site.parent().join("secret.txt"), "SECRET").expect("a file beside the site");
    site
}

/// A preview in this process.
struct Preview {
    server: Server,
    /// The site, where nobody else keeps it.
    _site: Option<TestSite>,
}

/// A preview of a site that nobody changes.
fn preview() -> Preview {
    let site = site();
    let mut preview = start(&site);
    preview._site = Some(site);
    preview
}

fn start(site: &TestSite) -> Preview {
    start_with(site, |_| {})
}

/// A preview of a site, without more.
pub fn preview_of(site: &TestSite) -> Server {
    start(site).server
}

fn start_with(site: &TestSite, change: impl FnOnce(&mut Settings)) -> Preview {
    let options = Options { drafts: false, as_of: date("2026-11-22"), file_urls: false };
    let root = site.root().to_path_buf();
    let mut settings = Settings {
        request: Request { root, base_url: None, options, strict: false },
        today: None,
        host: Ipv4Addr::LOCALHOST.into(),
        port: 0,
        lan: false,
        ui: "en".into(),
    };
    change(&mut settings);
    Preview { server: serve::start(settings, |_| {}).expect("a preview"), _site: None }
}

/// What came back.
#[derive(Debug)]
struct Answer {
    status: u16,
    head: String,
    body: Vec<u8>,
}

impl Answer {
    fn field(&self, name: &str) -> Option<&str> {
        let lines = self.head.lines().skip(1).filter_map(|line| line.split_once(": "));
        let mut values = lines.filter(|(key, _)| key.eq_ignore_ascii_case(name));
        values.next().map(|(_, value)| value)
    }

    fn text(&self) -> String {
        String::from_utf8_lossy(&self.body).into_owned()
    }
}

/// Takes the first answer off the bytes; `is_head` says that no body follows.
fn answer(bytes: &mut Vec<u8>, is_head: bool) -> Option<Answer> {
    let end = bytes.windows(4).position(|four| four == b"\r\n\r\n")? + 4;
    let head = String::from_utf8(bytes[..end].to_vec()).expect("a head in ASCII");
    let status = head.split(' ').nth(1)?.parse().ok()?;
    let mut answer = Answer { status, head, body: Vec::new() };
    let length = answer.field("content-length").and_then(|n| n.parse().ok()).unwrap_or(0);
    let length = if is_head || matches!(status, 304 | 101 | 100) { 0 } else { length };
    answer.body = bytes.get(end..end + length)?.to_vec();
    bytes.drain(..end + length);
    Some(answer)
}

impl Preview {
    fn address(&self) -> SocketAddr {
        (Ipv4Addr::LOCALHOST, self.server.port).into()
    }

    fn connect(&self) -> TcpStream {
        connect(self.server.port)
    }

    /// Sends bytes, and reads until the preview closes or falls silent.
    fn bytes(&self, bytes: &[u8]) -> Vec<u8> {
        let mut stream = self.connect();
        // Whoever is refused early need not have taken everything.
        let _ = stream.write_all(bytes);
        let _ = stream.shutdown(Shutdown::Write);
        read(&mut stream)
    }

    fn raw(&self, bytes: impl AsRef<[u8]>) -> Answer {
        let bytes = bytes.as_ref();
        let mut back = self.bytes(bytes);
        let shown = String::from_utf8_lossy(&bytes[..bytes.len().min(200)]).into_owned();
        answer(&mut back, bytes.starts_with(b"HEAD"))
            .unwrap_or_else(|| panic!("no answer: {shown}"))
    }

    /// Asks as a browser would that was given the address, with more fields.
    fn get(&self, target: &str, fields: &[&str]) -> Answer {
        self.ask("GET", target, fields)
    }

    fn ask(&self, method: &str, target: &str, fields: &[&str]) -> Answer {
        self.raw(request(method, target, self.server.port, fields))
    }

    /// A page as the site would publish it, and the rest.
    fn page(&self, target: &str) -> (String, String) {
        let page = self.get(target, &[]);
        assert_eq!(page.status, 200, "{target}: {}", page.text());
        split(&page.text())
    }

    /// The bar speaks of the checks as long as they go on, and differs until they end.
    fn wait_for_the_checks(&self) {
        while self.page("/en/").1.contains("is being checked") {
            std::thread::sleep(Duration::from_millis(20));
        }
    }

    fn token(&self) -> String {
        attribute(&self.page("/en/").1, "data-token")
    }

    /// A tab that is open at an address.
    fn tab(&self, target: &str) -> WebSocket<TcpStream> {
        let bar = self.page(&format!("/{target}")).1;
        let query: Vec<String> = ["version", "bar", "token"]
            .map(|name| format!("{name}={}", attribute(&bar, &format!("data-{name}"))))
            .into();
        let address = self.address();
        let url = format!("ws://{address}/_tribune/live?at={target}&{}", query.join("&"));
        let mut request = url.into_client_request().expect("an address");
        let origin = HeaderValue::from_str(&format!("http://{address}")).expect("a value");
        request.headers_mut().insert("Origin", origin);
        let stream = self.connect();
        stream.set_read_timeout(Some(Duration::from_secs(10))).expect("a timeout");
        tungstenite::client(request, stream).expect("a socket").0
    }
}

fn connect(port: u16) -> TcpStream {
    let stream = TcpStream::connect((Ipv4Addr::LOCALHOST, port)).expect("a connection");
    stream.set_read_timeout(Some(Duration::from_secs(15))).expect("a timeout");
    stream
}

fn request(method: &str, target: &str, port: u16, fields: &[&str]) -> String {
    let fields: String = fields.iter().map(|field| format!("{field}\r\n")).collect();
    format!(
        "{method} {target} HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\nConnection: close\r\n{fields}\r\n"
    )
}

fn read(stream: &mut TcpStream) -> Vec<u8> {
    let (mut all, mut piece) = (Vec::new(), [0; 65536]);
    loop {
        match stream.read(&mut piece) {
            Ok(0) => return all,
            Ok(count) => all.extend_from_slice(&piece[..count]),
            Err(error) if error.kind() == ErrorKind::ConnectionReset => return all,
            Err(error) => panic!("{error} after {} bytes", all.len()),
        }
    }
}

/// A page without the one stretch that the preview adds, and that stretch.
fn split(page: &str) -> (String, String) {
    let start = page.find("<tribune-bar").expect("a bar");
    let end = start + page[start..].find("</body>").expect("the end of the body");
    (format!("{}{}", &page[..start], &page[end..]), page[start..end].to_owned())
}

fn attribute(html: &str, name: &str) -> String {
    let start = html.find(&format!("{name}=\"")).expect("the attribute") + name.len() + 2;
    html[start..].split('"').next().expect("its end").to_owned()
}

// --- 1: only what the site would publish -----------------------------------------------------------

#[test]
fn it_serves_what_a_build_writes_and_nothing_else() {
    let site = site();
    site.publish();
    let published: BTreeMap<String, Vec<u8>> = site.published();
    let preview = start(&site);
    assert!(published.len() > 10);
    for (path, bytes) in &published {
        let served = preview.get(&format!("/{path}"), &[]);
        // What is for a host's own eyes is for nobody else's.
        if path.starts_with('.') {
            assert_eq!(served.status, 404, "{path}");
            continue;
        }
        assert_eq!(served.status, 200, "{path}");
        if path.ends_with(".html") {
            assert_eq!(split(&served.text()).0.as_bytes(), bytes, "{path}");
        } else {
            assert_eq!(&served.body, bytes, "{path}");
        }
    }
    for path in ["public/en/index.html", "content/site.yaml", "themes/broadside/theme.yaml", "xx/"]
    {
        assert_eq!(preview.get(&format!("/{path}"), &[]).status, 404, "{path}");
    }
    // A folder without its slash leads to the folder, on this server.
    let moved = preview.get("/en/work", &[]);
    assert_eq!((moved.status, moved.field("location")), (307, Some("/en/work/")));
}

#[test]
fn no_spelling_of_an_address_leads_out_of_the_site() {
    let site = site();
    let preview = start(&site);
    let mut targets: Vec<String> = Vec::new();
    for up in [
        "..",
        "%2e%2e",
        "%2E.",
        ".%2e",
        "%252e%252e",
        "%c0%ae%c0%ae",
        "%e0%80%ae%e0%80%ae",
        "..%00",
        "..;",
    ] {
        for slash in ["/", "%2f", "%5c", "\\", "%252f", "%c0%af", "//"] {
            for start in ["/", "/files/", "/en/", "/_tribune/"] {
                targets.push(format!("{start}{}secret.txt", format!("{up}{slash}").repeat(3)));
            }
        }
    }
    let parent = site.parent().display().to_string();
    targets.extend(
        [
            &format!("{parent}/secret.txt"),
            &format!("/{parent}/secret.txt"),
            "/etc/passwd",
            "//etc/passwd",
            "file:///etc/passwd",
            "/C:/secret.txt",
            "/c%3a%5csecret.txt",
            "//localhost/c$/secret.txt",
            "\\\\localhost\\c$",
            "/%5c%5clocalhost%5cc$",
            "/.git/config",
            "/.env",
            "/%2eenv",
            "/%2egit/config",
            "/content/.hidden/secret.txt",
            "/files/.hidden/secret.txt",
            "/notes/secret.txt",
            "/public-old/secret.html",
            "/files/../.env",
            "/index.html%00.txt",
            "/en/%0d%0aX:%20y",
            "/en/index.html::$DATA",
            "/files/work/list.pdf/../../../.env",
            "/files/work//list.pdf",
            "/%",
            "/%zz",
            "?",
            "/..",
            "/.",
            "/./en/",
            "/en/./",
            "/_tribune/../.env",
            "/_tribune/bar.html",
            "/_tribune/%2e%2e/",
        ]
        .map(str::to_owned),
    );
    for target in targets {
        let answer = preview.get(&target, &[]);
        assert!(matches!(answer.status, 400 | 403 | 404), "{target}: {}", answer.status);
        assert!(!answer.text().contains("SECRET") && !answer.text().contains("root:"), "{target}");
    }
}

#[cfg(unix)]
#[test]
fn links_out_of_the_site_are_not_followed() {
    let site = site();
    std::os::unix::fs::symlink(site.parent().join("secret.txt"), site.path("content/work/out.txt"))
        .expect("a link");
    let preview = start(&site);
    assert_eq!(preview.get("/files/work/out.txt", &[]).status, 404);
    // Nor is one that takes the place of a file after the site was read.
    site.remove("content/work/list.pdf");
    std::os::unix::fs::symlink(
        site.parent().join("secret.txt"),
        site.path("content/work/list.pdf"),
    )
    .expect("a link");
    assert!(!preview.get("/files/work/list.pdf", &[]).text().contains("SECRET"));
    // Nor one that takes the place of a folder.
    std::fs::create_dir(site.parent().join("beside")).expect("a folder");
    std::fs::write(site.parent().join("beside/list.pdf"), "SECRET").expect("a file");
    std::fs::rename(site.path("content/work"), site.path("content/.was")).expect("renamed");
    std::os::unix::fs::symlink(site.parent().join("beside"), site.path("content/work"))
        .expect("a link");
    assert!(!preview.get("/files/work/list.pdf", &[]).text().contains("SECRET"));
}

// --- 2: nobody else in the same browser ------------------------------------------------------------

#[test]
fn a_foreign_name_is_refused() {
    let preview = preview();
    let port = preview.server.port;
    let ask =
        |host: &str| preview.raw(format!("GET /en/ HTTP/1.1\r\n{host}Connection: close\r\n\r\n"));
    for good in ["127.0.0.1", "localhost", "LOCALHOST", "[::1]", "127.8.8.8"] {
        assert_eq!(ask(&format!("Host: {good}:{port}\r\n")).status, 200, "{good}");
        assert_eq!(ask(&format!("Host: {good}\r\n")).status, 200, "{good}");
    }
    for foreign in [
        "evil.example",
        "127.0.0.1.evil.example",
        "localhost.evil.example",
        "evil.localhost",
        "192.168.1.1",
        "0.0.0.0",
        "[::2]",
        "127.0.0.1@evil.example",
        "evil.example#127.0.0.1",
        "",
    ] {
        let answer = ask(&format!("Host: {foreign}:{port}\r\n"));
        assert_eq!(answer.status, 403, "{foreign}");
        assert!(!answer.text().contains("Hello"), "{foreign}");
    }
    assert_eq!(ask("").status, 400, "no name");
    assert_eq!(ask("Host: localhost\r\nHost: evil.example\r\n").status, 400, "two names");
    // A target with a name in it goes before the field.
    let full = |name: &str| {
        let head = format!(
            "GET http://{name}/en/ HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"
        );
        preview.raw(head).status
    };
    assert_eq!((full("localhost"), full("evil.example")), (200, 403));
}

#[test]
fn other_sites_in_the_same_browser_are_refused() {
    let preview = preview();
    let port = preview.server.port;
    let own = format!("Origin: http://127.0.0.1:{port}");
    assert_eq!(preview.get("/en/", &[&own]).status, 200);
    for origin in [
        "https://evil.example",
        "null",
        "http://localhost",
        &format!("https://127.0.0.1:{port}"),
        &format!("http://localhost:{port}"),
        "http://127.0.0.1:1",
        "",
    ] {
        assert_eq!(preview.get("/en/", &[&format!("Origin: {origin}")]).status, 403, "{origin}");
    }
    let fetch = |fields: [&str; 3]| {
        preview.get("/en/", &fields.map(|f| if f.is_empty() { "X: y" } else { f })).status
    };
    let (navigate, document) = ("Sec-Fetch-Mode: navigate", "Sec-Fetch-Dest: document");
    for site in ["same-origin", "none"] {
        assert_eq!(fetch([&format!("Sec-Fetch-Site: {site}"), "", ""]), 200, "{site}");
    }
    for site in ["cross-site", "same-site", "anything"] {
        let site = format!("Sec-Fetch-Site: {site}");
        assert_eq!(fetch([&site, "", ""]), 403);
        assert_eq!(fetch([&site, "Sec-Fetch-Mode: cors", "Sec-Fetch-Dest: empty"]), 403);
        assert_eq!(fetch([&site, "Sec-Fetch-Mode: no-cors", "Sec-Fetch-Dest: script"]), 403);
        assert_eq!(fetch([&site, navigate, "Sec-Fetch-Dest: iframe"]), 403, "framing");
        assert_eq!(fetch([&site, navigate, "Sec-Fetch-Dest: object"]), 403);
        assert_eq!(fetch([&site, navigate, document]), 200, "somebody followed a link");
    }
}

#[test]
fn every_answer_keeps_others_out() {
    let preview = preview();
    for target in [
        "/en/",
        "/files/work/list.pdf",
        "/_tribune/",
        "/_tribune/preview.js",
        "/nowhere",
        "/en/work",
        "/%zz",
    ] {
        let answer = preview.get(target, &[]);
        let is = |name: &str, value: &str| assert_eq!(answer.field(name), Some(value), "{target}");
        is("x-content-type-options", "nosniff");
        is("cache-control", "no-store");
        is("x-frame-options", "SAMEORIGIN");
        is("cross-origin-resource-policy", "same-origin");
        is("referrer-policy", "no-referrer");
        assert!(!answer.head.to_lowercase().contains("access-control"), "{}", answer.head);
        if target != "/%zz" {
            let policy = answer.field("content-security-policy").expect("a policy");
            for piece in ["default-src 'none'", "frame-ancestors 'self'", "base-uri 'none'"] {
                assert!(policy.contains(piece), "{target}: {policy}");
            }
            assert!(!policy.contains("unsafe") && !policy.contains("http"), "{policy}");
        }
    }
}

#[test]
fn writing_needs_what_only_our_pages_know() {
    let preview = preview();
    let own = format!("Origin: http://127.0.0.1:{}", preview.server.port);
    let token = format!("X-Tribune-Token: {}", preview.token());
    for method in ["POST", "PUT", "PATCH", "DELETE"] {
        let ask = |fields: &[&str]| preview.ask(method, "/_tribune/", fields).status;
        assert_eq!(ask(&[]), 403);
        assert_eq!(ask(&[&own]), 403);
        assert_eq!(ask(&[&own, "X-Tribune-Token: 0123456789abcdef0123456789abcdef"]), 403);
        assert_eq!(ask(&["Origin: https://evil.example", &token]), 403);
        assert_eq!(ask(&["Sec-Fetch-Site: cross-site", &token]), 403);
        assert_eq!(ask(&[&token]), 403, "browsers name the origin of whatever writes");
        assert_eq!(ask(&[&own, &token]), 405, "and nothing is written here");
    }
    for (method, status) in [("OPTIONS", 405), ("TRACE", 405), ("BREW", 501)] {
        let answer = preview.ask(method, "/en/", &["Origin: https://evil.example"]);
        assert_eq!(answer.status, status, "{method}");
        assert!(!answer.head.to_lowercase().contains("access-control"));
    }
    assert_eq!(preview.ask("OPTIONS", "/en/", &[]).field("allow"), Some("GET, HEAD"));
}

#[test]
fn a_translation_is_noted_as_reviewed_by_whoever_is_here() {
    let site = site();
    site.page("work/hours.en", "Hours", "One day.\n\nTwo days.");
    site.page("work/hours.fr", "Heures", "Un jour.\n\nDeux jours.");
    let preview = start(&site);
    let view = || preview.get("/_tribune/translate?at=fr/work/hours/", &[]).text();
    let own = format!("Origin: http://127.0.0.1:{}", preview.server.port);
    let token = |html: &str| format!("X-Tribune-Token: {}", attribute(html, "data-token"));
    let seen = |html: &str| match html.contains("data-seen") {
        true => attribute(html, "data-seen"),
        false => String::new(),
    };
    let first = view();
    assert!(first.contains("One day.") && first.contains("Deux jours."), "{first}");
    assert_eq!(first.matches("data-note=\"").count(), 4, "each block, and all of them: {first}");
    let target = |seen: &str, block: &str| {
        format!("/_tribune/reviewed?at=fr/work/hours/&into=fr&seen={seen}{block}")
    };
    let good = target(&seen(&first), "&block=2");
    // Only a page of ours, and only by POST.
    let bad = "X-Tribune-Token: 0123456789abcdef0123456789abcdef";
    for (method, fields, status) in [
        ("POST", vec![own.as_str()], 403),
        ("POST", vec![&own, bad], 403),
        ("POST", vec!["Origin: https://evil.example", &token(&first)], 403),
        ("POST", vec!["Origin: null", &token(&first)], 403),
        ("POST", vec![&token(&first)], 403),
        ("POST", vec![&own, &token(&first), "Sec-Fetch-Site: cross-site"], 403),
        ("GET", vec![&own, &token(&first)], 405),
        ("HEAD", vec![&own, &token(&first)], 405),
        ("PUT", vec![&own, &token(&first)], 405),
        ("DELETE", vec![&own, &token(&first)], 405),
    ] {
        let answer = preview.ask(method, &good, &fields);
        assert_eq!(answer.status, status, "{method} {fields:?}");
        assert!(!answer.head.to_lowercase().contains("access-control"));
    }
    let evil = format!(
        "POST {good} HTTP/1.1\r\nHost: evil.example\r\nOrigin: http://evil.example\r\n{}\r\nConnection: close\r\n\r\n",
        token(&first)
    );
    assert_eq!(preview.raw(evil).status, 403);
    assert!(!site.path("translations/records").exists(), "nothing of it was written");

    let post = |target: &str| preview.ask("POST", target, &[&own, &token(&first)]);
    for (target, status) in [
        (target("x", "&block=2"), 409),
        (target(&seen(&first), "&block=0"), 400),
        (target(&seen(&first), "&block=x"), 400),
        (target(&seen(&first), "&block=99"), 200),
        (good.replace("fr/work/hours/", "fr/nowhere/"), 404),
        (good.replace("into=fr", "into=en"), 404),
        (good.replace("into=fr", "into=es"), 409),
    ] {
        assert_eq!(post(&target).status, status, "{target}");
    }
    assert!(!site.path("translations/records").exists(), "nor of that");

    let noted = post(&good);
    assert_eq!(noted.status, 200, "{}", noted.text());
    assert!(noted.text().contains("One paragraph is noted"), "{}", noted.text());
    let records = || std::fs::read_to_string(site.path("translations/records/fr/work/hours.tsv"));
    let lines = |text: String| text.lines().filter(|line| !line.starts_with('#')).count();
    assert_eq!(lines(records().expect("records")), 1);
    // It is known here when the answer comes.
    assert_eq!(view().matches("data-note=\"").count(), 3);
    assert_eq!(post(&target(&seen(&first), "")).status, 200);
    assert_eq!(lines(records().expect("records")), 3);
    let by_hand = TestSite::trilingual("");
    by_hand.page("work/hours.en", "Hours", "One day.\n\nTwo days.");
    by_hand.page("work/hours.fr", "Heures", "Un jour.\n\nDeux jours.");
    let run = by_hand.run(&["reviewed", "fr", "work/hours", "--as-of", "2026-11-22"]);
    assert_eq!(run.status, Some(0), "{}", run.err);
    let theirs = std::fs::read_to_string(by_hand.path("translations/records/fr/work/hours.tsv"));
    assert_eq!(records().expect("records"), theirs.expect("records"), "as the command does");

    // What is wrong is mended first, and what nobody has seen is not noted.
    site.page("work/hours.fr", "Heures", "Un jour.\n\n[Deux jours](nulle-part.md).");
    assert_eq!(post(&target(&seen(&first), "")).status, 409);
    let start = Instant::now();
    while !view().contains("nulle-part") {
        assert!(start.elapsed() < Duration::from_secs(10));
        std::thread::sleep(Duration::from_millis(20));
    }
    let refused = post(&target(&seen(&view()), ""));
    assert_eq!(refused.status, 409);
    assert!(refused.text().contains("nulle-part"), "{}", refused.text());
    assert!(
        preview.get("/_tribune/pages", &[]).text().contains("_tribune/translate?at=fr/work/hours/")
    );
    assert!(preview.page("/fr/work/hours/").1.contains("_tribune/translate?at=fr/work/hours/"));
    assert!(preview.get("/_tribune/translate?at=en/work/hours/", &[]).text().contains("into=fr"));
}

#[test]
fn the_live_channel_is_for_our_own_pages() {
    let preview = preview();
    let port = preview.server.port;
    let token = preview.token();
    let handshake = [
        "Upgrade: websocket",
        "Sec-WebSocket-Version: 13",
        "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==",
    ];
    let ask = |token: &str, origin: &str| {
        let fields = handshake.map(|field| format!("{field}\r\n")).concat();
        let origin =
            if origin.is_empty() { String::new() } else { format!("Origin: {origin}\r\n") };
        let head = format!(
            "GET /_tribune/live?at=en/&token={token} HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\n\
             Connection: Upgrade\r\n{fields}{origin}\r\n"
        );
        let mut stream = preview.connect();
        stream.write_all(head.as_bytes()).expect("sent");
        let mut piece = [0; 4096];
        let count = stream.read(&mut piece).expect("an answer");
        answer(&mut piece[..count].to_vec(), false).expect("a whole one")
    };
    let own = format!("http://127.0.0.1:{port}");
    let good = ask(&token, &own);
    assert_eq!(good.status, 101);
    assert_eq!(
        good.field("sec-websocket-accept"),
        Some("s3pPLMBiTxaQ9kYGzzhZRbK+xOo="),
        "RFC 6455, 1.3"
    );
    assert_eq!(ask(&token, "https://evil.example").status, 403);
    assert_eq!(ask(&token, "null").status, 403);
    assert_eq!(ask(&token, "").status, 403);
    assert_eq!(ask("", &own).status, 403);
    assert_eq!(ask(&token.replace(|c: char| c.is_ascii_digit(), "a"), &own).status, 403);
    assert_eq!(preview.get("/_tribune/live?at=en/", &[]).status, 426, "no socket");
}

// --- 3: whatever is sent ----------------------------------------------------------------------------

#[test]
fn whatever_is_sent_it_answers_or_hangs_up_and_lives() {
    let preview = preview();
    let host = format!("Host: 127.0.0.1:{}", preview.server.port);
    let status = |bytes: &[u8]| preview.raw(bytes).status;
    let with =
        |fields: &str| status(format!("GET /en/ HTTP/1.1\r\n{host}\r\n{fields}\r\n").as_bytes());

    assert_eq!(with(&format!("X: {}\r\n", "a".repeat(64 << 10))), 431);
    assert_eq!(with(&"X: y\r\n".repeat(5_000)), 431);
    assert_eq!(
        status(format!("GET /{} HTTP/1.1\r\n{host}\r\n\r\n", "a".repeat(100 << 10)).as_bytes()),
        414
    );
    assert_eq!(with("Content-Length: 1000000000000\r\n"), 413);
    assert_eq!(with("Content-Length: 99999999999999999999999999\r\n"), 413);
    for smuggled in [
        "Content-Length: 4\r\nContent-Length: 5\r\n",
        "Content-Length: 4, 4\r\n",
        "Content-Length: +4\r\n",
        "Content-Length: 4\r\nTransfer-Encoding: chunked\r\n",
        "Content-Length: -1\r\n",
        "Content-Length: 0x4\r\n",
        "Content-Length : 4\r\n",
        " X: y\r\n",
        "X\r\n",
        "X: y\r\n folded\r\n",
        "X: \0\r\n",
        "X\0: y\r\n",
        ": y\r\n",
    ] {
        assert_eq!(with(smuggled), 400, "{smuggled:?}");
    }
    assert_eq!(with("Transfer-Encoding: chunked\r\n"), 411);
    assert_eq!(with("Content-Length: 4\r\nExpect: magic\r\n"), 417);
    assert_eq!(with("Connection: close\r\nCookie: name=caf\u{e9}; other=日本\r\n"), 200);
    assert_eq!(with("Connection: close\r\nAccept-Language: \u{ff}\r\n"), 200);

    let tls = [0x16, 0x03, 0x01, 0x02, 0x00, 0x01, 0x00, 0x01, 0xfc, 0x03, 0x03];
    assert_eq!(status(&tls), 400);
    for garbage in
        [&b"\0\0\0\0"[..], &[0xff; 100], b"<xml/>\r\n\r\n", b"GET\r\n\r\n", b"GET /en/\r\n\r\n"]
    {
        assert_eq!(status(garbage), 400, "{garbage:?}");
    }
    assert_eq!(status(b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n"), 505);
    assert_eq!(status(format!("GET /en/ HTTP/1.0\r\n{host}\r\n\r\n").as_bytes()), 200);
    assert_eq!(
        status(
            format!("\r\n\r\nGET /en/ HTTP/1.1\r\n{host}\r\nConnection: close\r\n\r\n").as_bytes()
        ),
        200
    );
    assert_eq!(preview.bytes(b""), b"", "who says nothing is told nothing");
    assert_eq!(preview.bytes(b"GET /en/ HT"), b"", "nor is who leaves in mid-sentence");
    assert_eq!(preview.get("/en/", &[]).status, 200);
}

#[test]
fn requests_that_are_sent_ahead_are_answered_in_their_order() {
    let preview = preview();
    let port = preview.server.port;
    let one = |method: &str, path: &str, body: &str| {
        let length = body.len();
        format!(
            "{method} {path} HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\nContent-Length: {length}\r\n\r\n{body}"
        )
    };
    let mut sent = String::new();
    for _ in 0..50 {
        sent += &one("GET", "/files/work/list.pdf", "");
        // What looks like a request in a body is none.
        sent += &one("GET", "/nowhere", "GET /smuggled HTTP/1.1\r\nHost: localhost\r\n\r\n");
    }
    let mut back = preview.bytes(sent.as_bytes());
    let mut statuses = Vec::new();
    while let Some(answer) = answer(&mut back, false) {
        statuses.push(answer.status);
    }
    assert_eq!(statuses, [200, 404].repeat(50));
    assert_eq!(back, b"");
}

#[test]
fn an_endless_head_is_cut_off() {
    let preview = preview();
    let mut stream = preview.connect();
    let _ = stream.write_all(b"GET / HTTP/1.1\r\n");
    let mut sent = 0usize;
    while stream.write_all(b"X-Filler: 0123456789012345678901234567890123456789\r\n").is_ok() {
        sent += 52;
        assert!(sent < 64 << 20, "it is read for ever");
    }
}

// --- 4: whoever keeps others waiting ------------------------------------------------------------------

/// The time that a good visitor waits for a page.
fn time_of_a_good_visit(port: u16) -> Duration {
    let start = Instant::now();
    let mut stream = connect(port);
    stream.write_all(request("GET", "/en/", port, &[]).as_bytes()).expect("sent");
    let mut bytes = read(&mut stream);
    let answer = answer(&mut bytes, false).expect("an answer");
    assert_eq!(answer.status, 200);
    start.elapsed()
}

/// The best of some tries: on a machine that is busy with other tests, one may be late.
fn best_of_good_visits(port: u16) -> Duration {
    (0..10).map(|_| time_of_a_good_visit(port)).min().expect("a visit")
}

#[test]
fn two_hundred_who_are_silent_or_slow_keep_nobody_waiting() {
    let site = site();
    site.write("content/work/large.pdf", vec![b'x'; 8 << 20]);
    let preview = start(&site);
    let port = preview.server.port;
    let silent: Vec<TcpStream> = (0..200).map(|_| preview.connect()).collect();
    assert!(best_of_good_visits(port) < Duration::from_millis(100));
    let half: Vec<TcpStream> = (0..200)
        .map(|_| {
            let mut stream = preview.connect();
            stream.write_all(b"GET /en/ HTTP/1.1\r\nHost: loc").expect("sent");
            stream
        })
        .collect();
    assert!(best_of_good_visits(port) < Duration::from_millis(100));
    let slow: Vec<TcpStream> = (0..40)
        .map(|_| {
            let mut stream = preview.connect();
            let head = request("GET", "/files/work/large.pdf", port, &[]);
            stream.write_all(head.as_bytes()).expect("sent");
            stream
        })
        .collect();
    assert!(best_of_good_visits(port) < Duration::from_millis(100));
    drop((silent, half, slow));
    assert!(best_of_good_visits(port) < Duration::from_millis(100));
}

/// The program, in a process of its own that ends with the test.
struct Program {
    child: Child,
    port: u16,
}

impl Program {
    fn start(mut command: Command) -> Program {
        let mut child =
            command.stderr(Stdio::piped()).stdout(Stdio::null()).spawn().expect("a program");
        let mut said = child.stderr.take().expect("its words");
        let (mut text, mut byte) = (String::new(), [0]);
        // The address is in its first line.
        while !text.contains("/\n") {
            assert_eq!(said.read(&mut byte).expect("a word"), 1, "it ended: {text}");
            text.push(char::from(byte[0]));
        }
        let port =
            text.rsplit(':').next().and_then(|rest| rest.trim_end_matches("/\n").parse().ok());
        child.stderr = Some(said);
        Program { child, port: port.expect("a port") }
    }

    /// The most memory that it has used, in MiB.
    fn peak(&self) -> Option<u64> {
        let path = PathBuf::from(format!("/proc/{}/status", self.child.id()));
        let text = std::fs::read_to_string(path).ok()?;
        let line = text.lines().find(|line| line.starts_with("VmHWM:"))?;
        line.split_whitespace().nth(1)?.parse::<u64>().ok().map(|kib| kib >> 10)
    }
}

impl Drop for Program {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

fn serving(site: &TestSite, arguments: &[&str]) -> Command {
    let mut command = program(site.root());
    command.args(["serve", "--port", "0"]).args(arguments);
    command
}

#[cfg(unix)]
#[test]
fn without_descriptors_it_still_answers_and_recovers() {
    let site = site();
    let inner = serving(&site, &[]);
    let mut command = Command::new("sh");
    command.args(["-c", "ulimit -n 40; exec \"$0\" \"$@\""]).arg(inner.get_program());
    command.args(inner.get_args()).current_dir(site.root());
    let program = Program::start(command);
    let crowd: Vec<TcpStream> = (0..200).map(|_| connect(program.port)).collect();
    assert!(best_of_good_visits(program.port) < Duration::from_millis(100));
    drop(crowd);
    assert!(best_of_good_visits(program.port) < Duration::from_millis(100));
}

#[cfg(target_os = "linux")]
#[test]
fn memory_is_bounded_whatever_is_announced() {
    let site = site();
    let program = Program::start(serving(&site, &[]));
    time_of_a_good_visit(program.port);
    let before = program.peak().expect("its memory");
    let host = format!("Host: 127.0.0.1:{}\r\n", program.port);
    let mut open = Vec::new();
    for number in 0..200 {
        let mut stream = connect(program.port);
        let head = match number % 3 {
            0 => format!("POST / HTTP/1.1\r\n{host}Content-Length: 1000000000000\r\n\r\n"),
            1 => format!("GET / HTTP/1.1\r\n{host}X: {}", "a".repeat(1 << 20)),
            _ => format!("GET /{}", "a".repeat(1 << 20)),
        };
        let _ = stream.write_all(head.as_bytes());
        open.push(stream);
    }
    assert!(best_of_good_visits(program.port) < Duration::from_millis(100));
    let after = program.peak().expect("its memory");
    assert!(after < before + 64, "{before} MiB before, {after} MiB after");
}

#[cfg(target_os = "linux")]
#[test]
fn memory_is_bounded_whatever_is_asked_for() {
    let site = site();
    site.write("content/work/large.pdf", vec![b'x'; 16 << 20]);
    let program = Program::start(serving(&site, &[]));
    time_of_a_good_visit(program.port);
    let before = program.peak().expect("its memory");
    let head = request("GET", "/files/work/large.pdf", program.port, &[]);
    let readers: Vec<TcpStream> = (0..100)
        .map(|_| {
            let mut stream = connect(program.port);
            stream.write_all(head.as_bytes()).expect("sent");
            stream
        })
        .collect();
    std::thread::sleep(Duration::from_millis(500));
    assert!(best_of_good_visits(program.port) < Duration::from_millis(100));
    // A hundred of them would have 1,600 MiB.
    let after = program.peak().expect("its memory");
    assert!(after < before + 800, "{before} MiB before, {after} MiB after");
    drop(readers);
}

// --- 5: as the RFCs say -------------------------------------------------------------------------------

#[test]
fn a_head_is_what_a_get_would_have_had() {
    let preview = preview();
    preview.wait_for_the_checks();
    for target in ["/en/", "/files/work/list.pdf", "/nowhere", "/en/work"] {
        let (get, head) = (preview.get(target, &[]), preview.ask("HEAD", target, &[]));
        let fields = |answer: &Answer| {
            answer
                .head
                .lines()
                .filter(|line| !line.starts_with("Date:"))
                .collect::<Vec<_>>()
                .join("\n")
        };
        assert_eq!(fields(&get), fields(&head), "{target}");
        assert_eq!(
            get.field("content-length"),
            Some(get.body.len().to_string().as_str()),
            "{target}"
        );
        assert_eq!(head.body, b"");
    }
}

#[test]
fn conditions_are_heeded() {
    let preview = preview();
    preview.wait_for_the_checks();
    for target in ["/en/", "/files/work/list.pdf", "/_tribune/preview.js"] {
        let first = preview.get(target, &[]);
        let tag = first.field("etag").expect("a tag").to_owned();
        let status = |field: &str| preview.get(target, &[field]).status;
        let same = preview.get(target, &[&format!("If-None-Match: {tag}")]);
        assert_eq!((same.status, same.body.len()), (304, 0), "{target}");
        assert_eq!(same.field("etag"), Some(tag.as_str()));
        assert_eq!(status(&format!("If-None-Match: \"x\", W/{tag}")), 304);
        assert_eq!(status("If-None-Match: *"), 304);
        assert_eq!(status("If-None-Match: \"x\""), 200);
        assert_eq!(status(&format!("If-Match: {tag}")), 200);
        assert_eq!(status(&format!("If-Match: W/{tag}")), 412);
        assert_eq!(status("If-Match: \"x\""), 412);
    }
}

#[test]
fn parts_of_a_file_are_sent_where_one_is_asked_for() {
    let preview = preview();
    let path = "/files/work/list.pdf";
    let whole = preview.get(path, &[]);
    assert_eq!(whole.body, b"0123456789\n");
    assert_eq!(whole.field("accept-ranges"), Some("bytes"));
    let tag = whole.field("etag").expect("a tag").to_owned();
    let part = preview.get(path, &["Range: bytes=2-5"]);
    assert_eq!((part.status, part.text().as_str()), (206, "2345"));
    assert_eq!(part.field("content-range"), Some("bytes 2-5/11"));
    assert_eq!(preview.get(path, &["Range: bytes=-3"]).text(), "89\n");
    let far = preview.get(path, &["Range: bytes=99-"]);
    assert_eq!((far.status, far.field("content-range")), (416, Some("bytes */11")));
    assert_eq!(preview.get(path, &["Range: bytes=0-1,4-5"]).status, 200, "the whole, which it may");
    assert_eq!(preview.get(path, &["Range: lines=1-2"]).status, 200);
    assert_eq!(preview.get(path, &["Range: bytes=0-1", &format!("If-Range: {tag}")]).status, 206);
    assert_eq!(preview.get(path, &["Range: bytes=0-1", "If-Range: \"x\""]).status, 200);
    assert_eq!(preview.ask("HEAD", path, &["Range: bytes=0-1"]).status, 200, "RFC 9110, 14.2");
}

#[test]
fn each_file_has_its_kind() {
    let site = site();
    for name in ["a.svg", "b.csv", "c.webp", "d.unknown", "e.html"] {
        site.write(&format!("content/work/{name}"), "<script>alert(1)</script>");
    }
    site.write("content/work/a.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>");
    let preview = start(&site);
    for (path, kind) in [
        ("en/", "text/html; charset=utf-8"),
        ("files/work/list.pdf", "application/pdf"),
        ("files/work/a.svg", "image/svg+xml"),
        ("files/work/b.csv", "text/csv; charset=utf-8"),
        ("files/work/c.webp", "image/webp"),
        ("files/work/d.unknown", "application/octet-stream"),
        ("_tribune/preview.js", "text/javascript; charset=utf-8"),
    ] {
        let answer = preview.get(&format!("/{path}"), &[]);
        assert_eq!(answer.field("content-type"), Some(kind), "{path}");
    }
}

// --- 7, 8: what open pages are told -------------------------------------------------------------------

/// What a tab is told next.
fn told(tab: &mut WebSocket<TcpStream>) -> serde_json::Value {
    loop {
        if let Message::Text(text) = tab.read().expect("a message") {
            return serde_json::from_str(&text).expect("JSON");
        }
    }
}

/// What a tab is told next of its page; the bar may change by itself, when the checks are done.
fn told_of_page(tab: &mut WebSocket<TcpStream>) -> serde_json::Value {
    loop {
        let told = told(tab);
        if told.get("html").is_some() || told.get("to").is_some() {
            return told;
        }
    }
}

#[test]
fn every_open_tab_is_told_and_only_of_what_changed() {
    let site = site();
    let preview = start(&site);
    let mut tabs: Vec<_> = (0..12).map(|_| preview.tab("en/work/")).collect();
    let mut other = preview.tab("fr/");
    site.edit("content/work/index.en.md", "See the", "Look at the");
    for tab in &mut tabs {
        let html = told_of_page(tab)["html"].as_str().expect("a page").to_owned();
        assert!(html.contains("Look at the") && !html.contains("tribune-bar"));
        assert_eq!(html, preview.page("/en/work/").0, "what is told is what is served");
    }
    site.edit("content/index.fr.md", "Bonjour", "Bonsoir");
    let html = told_of_page(&mut other)["html"].as_str().expect("a page").to_owned();
    assert!(html.contains("Bonsoir"), "and nothing was told before");
}

#[test]
fn a_broken_page_stays_as_it_was_and_says_why() {
    let site = site();
    let preview = start(&site);
    let (good, _) = preview.page("/en/work/");
    let mut tab = preview.tab("en/work/");
    site.edit("content/work/index.en.md", "list.pdf", "lits.pdf");
    let bar = loop {
        let told = told(&mut tab);
        assert!(told.get("html").is_none(), "the page is not touched");
        let bar = told["bar"].as_str().unwrap_or("").to_owned();
        if bar.contains("lits.pdf") {
            break bar;
        }
    };
    for words in ["content/work/index.en.md:4:16", "There is no file", "list.pdf", "vscode://file/"]
    {
        assert!(bar.contains(words), "{words}: {bar}");
    }
    let (page, bar) = preview.page("/en/work/");
    assert_eq!(page, good);
    assert!(bar.contains("class=\"panel overlay\""), "{bar}");
    site.edit("content/work/index.en.md", "lits.pdf", "list.pdf");
    while preview.page("/en/work/").1.contains("panel overlay") {
        std::thread::sleep(Duration::from_millis(20));
    }
    assert_eq!(preview.page("/en/work/").0, good);
}

/// Programs that save in an old encoding, and Windows that adds an ending, take a text out of the site: another
/// language stands in for it, and the page should not change into that one without a word.
#[test]
fn a_text_that_cannot_be_read_leaves_the_page_in_its_language() {
    let site = site();
    let file = "content/index.fr.md";
    let text = std::fs::read(site.path(file)).expect("text");
    let preview = start(&site);
    let (good, _) = preview.page("/fr/");
    assert!(good.contains("Bonjour"), "{good}");
    let until = |is_broken: bool| loop {
        let answer = preview.get("/fr/", &[]);
        // A moment before the news of a save it is asked for again, by a redirect to itself.
        let shown = (answer.status == 200).then(|| split(&answer.text()));
        if let Some((page, bar)) = shown
            && bar.contains("panel overlay") == is_broken
        {
            return (page, bar);
        }
        std::thread::sleep(Duration::from_millis(20));
    };
    for bytes in [&b"---\ntitle: Gr\xe8ve\n---\nBonjour\n"[..], b"---\ntitle: A\0\n---\nBonjour\n"]
    {
        site.write(file, bytes);
        let (page, bar) = until(true);
        assert!(page == good && bar.contains(file), "{bar}");
        site.write(file, &text);
        assert_eq!(until(false).0, good);
    }
    for other in ["content/index.fr.md.txt", "content/index.fr (1).md"] {
        site.rename(file, other);
        let (page, bar) = until(true);
        assert!(page == good && bar.contains(other), "{bar}");
        site.rename(other, file);
        assert_eq!(until(false).0, good);
    }
}

#[test]
fn the_bar_says_that_a_translation_is_out_of_date() {
    let site = site();
    site.page("a.en", "A page", "A first paragraph here.");
    site.page("a.fr", "Une page", "Un premier paragraphe.");
    assert_eq!(site.run(&["reviewed", "fr", "a"]).status, Some(0));
    let preview = start(&site);
    assert!(!preview.page("/fr/a/").1.contains("out of date"));
    site.edit("content/a.en.md", "A first", "Another first");
    while !preview.page("/fr/a/").1.contains("one paragraph out of date") {
        std::thread::sleep(Duration::from_millis(20));
    }
}

#[test]
fn a_tab_that_comes_back_late_is_told_what_it_missed() {
    let site = site();
    let preview = start(&site);
    let bar = preview.page("/en/work/").1;
    site.edit("content/work/index.en.md", "See the", "Look at the");
    while !preview.page("/en/work/").0.contains("Look at the") {
        std::thread::sleep(Duration::from_millis(20));
    }
    let address = preview.address();
    let url = format!(
        "ws://{address}/_tribune/live?at=en/work/&version={}&token={}",
        attribute(&bar, "data-version"),
        attribute(&bar, "data-token")
    );
    let mut request = url.into_client_request().expect("an address");
    let origin = HeaderValue::from_str(&format!("http://{address}")).expect("a value");
    request.headers_mut().insert("Origin", origin);
    let mut tab = tungstenite::client(request, preview.connect()).expect("a socket").0;
    assert!(told_of_page(&mut tab)["html"].as_str().expect("a page").contains("Look at the"));
}

// --- the pages of the preview itself, and the command ---------------------------------------------------

#[test]
fn its_own_pages_are_there_in_three_languages() {
    let site = site();
    site.page("broken.en", "Broken", "[x](nowhere.md)");
    site.write("content/later.fr.md", "---\ntitle: Plus tard\ndraft: true\n---\n");
    let preview = start(&site);
    for (ui, problem) in
        [("en", "There is no page"), ("fr", "Il n’y a pas de page"), ("es", "No existe la página")]
    {
        let get = |page: &str| {
            let answer = preview.get(&format!("/_tribune/{page}?ui={ui}"), &[]);
            assert_eq!(answer.status, 200, "{page}");
            let text = answer.text();
            assert!(text.contains(&format!("<html lang=\"{ui}\">")), "{page}");
            text
        };
        let start = Instant::now();
        while !get("").contains(problem) {
            assert!(start.elapsed() < Duration::from_secs(10), "{ui}: {}", get(""));
            std::thread::sleep(Duration::from_millis(20));
        }
        assert!(get("").contains("content/broken.en.md"));
        assert!(get("pages").contains("<code>broken</code>"));
        assert!(get("drafts").contains("content/later.fr.md"));
        assert!(get("guide").contains(":::") && get("facts").contains("<h1>"));
    }
    let chosen = preview.get("/_tribune/?ui=fr", &[]);
    assert!(chosen.field("set-cookie").expect("a cookie").starts_with("tribune-ui=fr;"));
    let french = preview.get("/en/", &["Cookie: x=y; tribune-ui=fr"]).text();
    assert!(split(&french).1.contains("lang=\"fr\""));
}

#[test]
fn a_port_that_is_taken_is_not_the_end() {
    let site = site();
    let first = start(&site);
    let second = start_with(&site, |settings| settings.port = first.server.port);
    assert_ne!(first.server.port, second.server.port);
    assert_eq!(second.get("/en/", &[]).status, 200);
}

#[test]
fn others_on_the_network_need_the_secret_and_may_only_read() {
    let Some(own) = serve::lan::own_address() else { return };
    let site = site();
    let preview = start_with(&site, |settings| {
        settings.host = Ipv4Addr::UNSPECIFIED.into();
        settings.lan = true;
    });
    let url = preview.server.lan_url.clone().expect("an address");
    let port = preview.server.port;
    let secret = url.trim_end_matches('/').rsplit('/').next().expect("a secret");
    assert_eq!(secret.len(), 32);
    let ask = |method: &str, target: &str| {
        let mut stream = TcpStream::connect((own, port)).expect("a connection");
        let head = format!(
            "{method} {target} HTTP/1.1\r\nHost: {own}:{port}\r\nConnection: close\r\n\r\n"
        );
        stream.write_all(head.as_bytes()).expect("sent");
        answer(&mut read(&mut stream), false).expect("an answer")
    };
    for target in [
        "/",
        "/en/",
        "/0123456789abcdef0123456789abcdef/en/",
        "/_tribune/",
        &format!("/{secret}x/en/"),
    ] {
        assert_eq!(ask("GET", target).status, 404, "{target}");
    }
    let page = ask("GET", &format!("/{secret}/en/"));
    assert_eq!(page.status, 200);
    let (_, added) = split(&page.text());
    assert!(!added.contains("vscode") && !added.contains("content/"), "{added}");
    assert_eq!(attribute(&added, "data-token"), "");
    assert_eq!(attribute(&added, "data-live"), format!("/{secret}/_tribune/live"));
    assert_eq!(
        ask("GET", &format!("/{secret}/en/work")).field("location"),
        Some(format!("/{secret}/en/work/").as_str())
    );
    assert_eq!(ask("GET", &format!("/{secret}/_tribune/preview.js")).status, 200);
    for private in [
        "_tribune/",
        "_tribune/pages",
        "_tribune/translate?at=fr/",
        "_tribune/view?at=en/&as=phone",
    ] {
        assert_eq!(ask("GET", &format!("/{secret}/{private}")).status, 404, "{private}");
    }
    assert_eq!(ask("POST", &format!("/{secret}/en/")).status, 403);
    assert_eq!(ask("GET", &format!("/{secret}/_tribune/translate.js")).status, 404);
    let token = format!("X-Tribune-Token: {}", preview.token());
    for path in [format!("/{secret}/_tribune/reviewed?at=fr/"), "/_tribune/reviewed?at=fr/".into()]
    {
        let origin = format!("Origin: http://{own}:{port}");
        let mut stream = TcpStream::connect((own, port)).expect("a connection");
        let head = format!(
            "POST {path} HTTP/1.1\r\nHost: {own}:{port}\r\n{origin}\r\n{token}\r\nConnection: close\r\n\r\n"
        );
        stream.write_all(head.as_bytes()).expect("sent");
        let refused = answer(&mut read(&mut stream), false).expect("an answer");
        assert_eq!(refused.status, 403, "a guest notes nothing, not even with the token");
    }
    assert!(!site.path("translations/records").exists());
    assert_eq!(preview.get("/en/", &[]).status, 200, "at this machine it is as ever");
}

#[test]
fn an_address_for_others_is_refused_unless_it_is_asked_for() {
    let site = site();
    for host in ["0.0.0.0", "192.0.2.1", "::"] {
        let run = site.run(&["serve", "--host", host]);
        assert_eq!(run.status, Some(2), "{host}");
        assert!(
            run.err.contains("serve/host-is-public") && run.err.contains("--lan"),
            "{}",
            run.err
        );
    }
    let run = site.run(&["serve", "--host", "evil.example"]);
    assert!(run.status == Some(2) && run.err.contains("serve/bad-host"), "{}", run.err);
    let run = site.run(&["serve", "--lan", "--host", "192.0.2.1"]);
    assert!(run.status == Some(3) && run.err.contains("serve/failed"), "{}", run.err);
}

/// Ends a program as Ctrl-C does.
#[cfg(unix)]
fn interrupt(child: &Child) {
    let status = Command::new("kill").args(["-INT", &child.id().to_string()]).status();
    assert!(status.expect("kill").success());
}

#[cfg(unix)]
#[test]
fn without_a_command_it_previews_and_opens_the_browser_until_ctrl_c() {
    use std::os::unix::fs::PermissionsExt;
    let site = site();
    // A browser that notes what it is to open.
    let bin = site.parent().join("bin");
    std::fs::create_dir(&bin).expect("a folder");
    let noted = site.parent().join("opened");
    for name in ["xdg-open", "open"] {
        let script = format!("#!/bin/sh\necho \"$1\" >> '{}'\n", noted.display());
        std::fs::write(bin.join(name), script).expect("a program");
        let mode = std::fs::Permissions::from_mode(0o755);
        std::fs::set_permissions(bin.join(name), mode).expect("rights");
    }
    let path = format!("{}:{}", bin.display(), std::env::var("PATH").unwrap_or_default());
    let mut command = program(site.root());
    command.args(["--ui-lang", "en"]).env("PATH", path);
    let mut preview = Program::start(command);
    assert!(time_of_a_good_visit(preview.port) < Duration::from_secs(5));
    let start = Instant::now();
    while !std::fs::read_to_string(&noted).is_ok_and(|text| text.contains("http://127.0.0.1:")) {
        assert!(start.elapsed() < Duration::from_secs(5), "no browser was opened");
        std::thread::sleep(Duration::from_millis(20));
    }
    interrupt(&preview.child);
    let status = preview.child.wait().expect("an end");
    assert_eq!(status.code(), Some(0), "{status}");
    let mut rest = String::new();
    preview.child.stderr.take().expect("words").read_to_string(&mut rest).expect("text");
    assert!(rest.contains("The preview has ended."), "{rest}");
    assert!(TcpStream::connect((Ipv4Addr::LOCALHOST, preview.port)).is_err(), "the port is free");
}
