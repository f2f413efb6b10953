//! What happens while the preview is open: midnight.

use std::fs;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};

use jiff::civil::Date;

use super::{Preview, attribute, start_with};
use crate::site::{TestSite, date};

/// Waits until a page has a text.
fn wait_for(preview: &Preview, target: &str, text: &str) {
    let start = Instant::now();
    while !preview.get(target, &[]).text().contains(text) {
        assert!(start.elapsed() < Duration::from_secs(10), "{target} never shows {text}");
        std::thread::sleep(Duration::from_millis(5));
    }
}

#[test]
fn midnight_passes_while_the_preview_is_open() {
    static IS_TOMORROW: AtomicBool = AtomicBool::new(false);
    fn today() -> Date {
        date(if IS_TOMORROW.load(Ordering::Relaxed) { "2026-11-23" } else { "2026-11-22" })
    }
    let site = TestSite::trilingual("");
    site.write("content/soon.en.md", "---\ntitle: Soon\npublish_on: 2026-11-23\n---\nNow.\n");
    site.page("first.en", "First", "One day.");
    site.page("first.fr", "Premier", "Un jour.");
    let preview = start_with(&site, |settings| settings.today = Some(today));
    assert_eq!(preview.get("/en/soon/", &[]).status, 404);
    IS_TOMORROW.store(true, Ordering::Relaxed);
    // What is noted is of today, though the site has not been looked at since.
    let view = preview.get("/_tribune/translate?at=fr/first/", &[]).text();
    let own = format!("Origin: http://127.0.0.1:{}", preview.server.port);
    let token = format!("X-Tribune-Token: {}", attribute(&view, "data-token"));
    let seen = attribute(&view, "data-seen");
    let target = format!("/_tribune/reviewed?at=fr/first/&into=fr&seen={seen}");
    assert_eq!(preview.ask("POST", &target, &[&own, &token]).status, 200);
    let records = fs::read_to_string(site.path("translations/records/fr/first.tsv"));
    let records = records.expect("records");
    assert!(records.contains("2026-11-23") && !records.contains("2026-11-22"), "{records}");
    // The records are a change of the folder, with which the day is looked at, too.
    wait_for(&preview, "/en/soon/", "Now.");
}

#[test]
fn a_head_without_a_body_is_all_that_head_gets() {
    let preview = super::preview();
    let port = preview.server.port;
    for request in [
        format!("HEAD /.git/config HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\n\r\n"),
        "HEAD /en/ HTTP/1.1\r\nHost: evil.example\r\n\r\n".to_owned(),
        format!("HEAD /en/ HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\nno field\r\n\r\n"),
        format!("HEAD /en/ HTTP/9.1\r\nHost: 127.0.0.1:{port}\r\n\r\n"),
        format!("HEAD /{} HTTP/1.1\r\n\r\n", "x".repeat(9000)),
    ] {
        let answer = String::from_utf8(preview.bytes(request.as_bytes())).expect("UTF-8");
        assert!(answer.starts_with("HTTP/1.1 4") || answer.starts_with("HTTP/1.1 505"), "{answer}");
        assert!(answer.ends_with("\r\n\r\n"), "{request:.40}: {answer}");
        assert!(answer.contains("\r\nContent-Length: "), "{answer}");
    }
    let get = preview.get("/.git/config", &[]);
    assert!(get.status == 404 && !get.body.is_empty());
}
