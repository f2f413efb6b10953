//! What happens to the site folder while the preview is open: files and folders that become links out of
//! the site, pipes in place of texts, midnight.

use std::fs;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};

use jiff::civil::Date;

use super::{Preview, attribute, start, start_with};
use crate::site::{TestSite, date};

const SECRET: &str = "---\ntitle: Secret\n---\nSECRET\n";

/// Puts something in the place of a file or folder in one step.
#[cfg(unix)]
fn replace(site: &TestSite, path: &str, make: impl FnOnce(&std::path::Path)) {
    let beside = site.parent().join("beside");
    make(&beside);
    fs::rename(&beside, site.path(path)).expect("renamed");
}

#[cfg(unix)]
fn link(site: &TestSite, target: &str, path: &str) {
    use std::os::unix::fs::symlink;
    let target = site.parent().join(target);
    replace(site, path, |beside| symlink(target, beside).expect("link"));
}

/// Waits until a page has a text.
fn wait_for(preview: &Preview, target: &str, text: &str) {
    let start = Instant::now();
    while !preview.get(target, &[]).text().contains(text) {
        assert!(start.elapsed() < Duration::from_secs(10), "{target} never shows {text}");
        std::thread::sleep(Duration::from_millis(5));
    }
}

#[cfg(unix)]
#[test]
fn a_text_that_becomes_a_link_out_of_the_site_is_not_served() {
    let site = TestSite::trilingual("");
    fs::write(site.parent().join("secret.md"), SECRET).expect("file");
    site.page("first.en", "First", "Before 0.");
    let preview = start(&site);
    // Asked for at once, before the news of it can be there.
    for turn in 0..20 {
        wait_for(&preview, "/en/first/", &format!("Before {turn}."));
        link(&site, "secret.md", "content/first.en.md");
        let page = preview.get("/en/first/", &[]).text();
        assert!(!page.contains("SECRET"), "{turn}: {page}");
        site.remove("content/first.en.md");
        site.page("first.en", "First", &format!("Before {}.", turn + 1));
    }
}

#[cfg(unix)]
#[test]
fn a_link_within_the_site_may_not_become_a_way_out_of_it() {
    let site = TestSite::trilingual("");
    fs::write(site.parent().join("secret.md"), SECRET).expect("file");
    site.write("store/x.md", "---\ntitle: Kept\n---\nKept elsewhere.\n");
    link(&site, "site/store/x.md", "content/leak.en.md");
    let preview = start(&site);
    wait_for(&preview, "/en/leak/", "Kept elsewhere.");
    link(&site, "secret.md", "store/x.md");
    for _ in 0..5 {
        assert!(!preview.get("/en/leak/", &[]).text().contains("SECRET"));
    }
}

#[cfg(unix)]
#[test]
fn a_folder_that_becomes_a_link_out_of_the_site_is_not_entered() {
    let site = TestSite::trilingual("");
    fs::create_dir(site.parent().join("outside")).expect("folder");
    fs::write(site.parent().join("outside/first.en.md"), SECRET).expect("file");
    site.page("work/first.en", "First", "Before.");
    let preview = start(&site);
    for turn in 0..20 {
        wait_for(&preview, "/en/work/first/", "Before.");
        let away = site.parent().join("away");
        fs::rename(site.path("content/work"), &away).expect("renamed");
        link(&site, "outside", "content/work");
        let page = preview.get("/en/work/first/", &[]).text();
        assert!(!page.contains("SECRET"), "{turn}: {page}");
        site.remove("content/work");
        fs::rename(&away, site.path("content/work")).expect("renamed");
    }
}

#[cfg(unix)]
#[test]
fn the_top_folders_of_a_site_may_not_be_links_either() {
    for target in ["outside", "site/inside"] {
        let site = TestSite::trilingual("");
        let outside = site.parent().join(target);
        fs::rename(site.path("content"), outside).expect("renamed");
        link(&site, target, "content");
        let preview = start(&site);
        for path in ["/", "/en/"] {
            let answer = preview.get(path, &[]);
            assert!(!answer.text().contains("Hello."), "{target}: {}", answer.text());
        }
        let code = if target == "outside" { "link-leads-out" } else { "link-to-folder" };
        let run = site.run(&["build"]);
        assert_eq!(run.status, Some(2), "{}", run.err);
        assert!(run.err.contains(code), "{}", run.err);
    }
}

#[cfg(unix)]
#[test]
fn nobody_waits_for_a_pipe() {
    let site = TestSite::trilingual("");
    site.page("first.en", "First", "Before.");
    let preview = start(&site);
    wait_for(&preview, "/en/first/", "Before.");
    for _ in 0..5 {
        replace(&site, "content/first.en.md", |beside| {
            let made = std::process::Command::new("mkfifo").arg(beside).status();
            assert!(made.expect("mkfifo").success());
        });
        // Each of them would keep one of the few turns for ever.
        let start = Instant::now();
        preview.get("/en/first/", &[]);
        assert_eq!(preview.get("/en/", &[]).status, 200);
        assert!(start.elapsed() < Duration::from_secs(5), "{:?}", start.elapsed());
        site.remove("content/first.en.md");
        site.page("first.en", "First", "Before.");
        wait_for(&preview, "/en/first/", "Before.");
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
