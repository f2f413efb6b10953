//! What an editor does about findings: have them mended, explained, set to another level, silenced; and
//! asking the links that lead out.

use std::fs;
use std::io::{Read, Write};
use std::net::TcpListener;
use std::sync::{Arc, Mutex};

use crate::site::{TestSite, program, run};

#[test]
fn what_is_right_by_rule_is_mended_and_shown() {
    let site = TestSite::trilingual("");
    site.page("a.fr", "A", "La 2ème fois, le 1 mai, à 15:30, voir [B](B.md).");
    site.page("b.fr", "B", "Rien.");
    site.write(
        "content/crlf.fr.md",
        "\u{feff}---\r\ntitle: C\r\n---\r\nLa 3ème et la\r\n5ème fois.\r\n",
    );
    site.write("content/mixed.fr.md", "---\ntitle: D\r\n---\nLa 3ème fois.\n");
    let said = site.run(&["check", "--fix"]);
    // What needs a look is left, and still told; so is what could not be touched safely.
    assert_eq!(said.status, Some(0), "{}", said.err);
    assert!(said.err.contains("content/a.fr.md:4: La 2ème fois, → La 2e fois,\n"), "{}", said.err);
    assert!(said.err.contains("5 places were mended."), "{}", said.err);
    assert!(said.err.contains("typography/fr-hour"), "{}", said.err);
    let read =
        |name: &str| fs::read_to_string(site.path(&format!("content/{name}"))).expect("text");
    let a = "---\ntitle: A\n---\nLa 2e fois, le 1er mai, à 15:30, voir [B](b.md).\n";
    assert_eq!(read("a.fr.md"), a);
    let c = "\u{feff}---\r\ntitle: C\r\n---\r\nLa 3e et la\r\n5e fois.\r\n";
    assert_eq!(read("crlf.fr.md"), c);
    assert_eq!(read("mixed.fr.md"), "---\ntitle: D\r\n---\nLa 3ème fois.\n");
    // Once more there is nothing to do, and nothing is left beside the files.
    let again = site.run(&["check", "--fix"]);
    assert!(again.err.contains("Nothing could be mended by rule."), "{}", again.err);
    assert_eq!(crate::site::files(&site.path("content")).len(), 8);
}

#[test]
fn what_markup_or_doubt_stands_in_is_not_mended() {
    let site = TestSite::trilingual("");
    let text = "Il coûte $**75**, US$5 ou $5M, soit $5-10.\n\nLes années '80.";
    site.page("a.fr", "A", text);
    let said = site.run(&["check", "--fix"]);
    let read = fs::read_to_string(site.path("content/a.fr.md")).expect("text");
    let mended = "Il coûte $**75**, 5 $ US ou $5M, soit $5-10.\n\nLes années '80.";
    assert_eq!(read, format!("---\ntitle: A\n---\n{mended}\n"));
    assert!(said.err.contains("Put the sign or the word behind the amount."), "{}", said.err);
    assert!(said.err.contains("Write \"1980\", if that is the decade."), "{}", said.err);
}

#[test]
fn what_word_processors_make_of_a_text_is_mended() {
    let site = TestSite::trilingual("");
    site.write("content/a.fr.md", "—\ntitle: A\ndraft: true\n——\n##\u{a0}Titre\n");
    site.run(&["check", "--fix"]);
    site.run(&["check", "--fix", "--drafts"]);
    let read = fs::read_to_string(site.path("content/a.fr.md")).expect("text");
    assert_eq!(read, "---\ntitle: A\ndraft: true\n---\n## Titre\n");
}

#[test]
fn a_copy_is_to_be_compared_and_not_to_be_written_over_its_page() {
    let site = TestSite::trilingual("");
    site.page("first.en", "First", "Text.");
    site.page("first.fr", "Première", "Texte.");
    for copy in ["first.fr-DESKTOP-ABC", "first.fr (1)", "first.fr - Copie", "copie_fr"] {
        site.page(copy, "Copie", "Texte.");
    }
    let said = site.run(&["check", "--ui-lang", "fr"]).err;
    let kind = "une copie de «\u{a0}first.fr.md\u{a0}»";
    assert_eq!(said.matches(kind).count(), 3, "{said}");
    assert!(
        said.contains("comme dans «\u{a0}copie.fr.md\u{a0}»") && !said.contains(".en.md"),
        "{said}"
    );
}

#[test]
fn advice_goes_by_what_stands_there() {
    let site = TestSite::trilingual(
        "-- content/site.yaml --\nlanguages:\n  en: { locale: en-CA, name: English, title: T }\n  fr: { locale: fr-CA, name: Français, title: T, summary: Pay, hours, respect }\ntheme: nope\nextra: {}\n",
    );
    site.page("first-page.en", "First", "See [home](index.md). ![x](x.png)");
    site.write("content/first-page.fr.md", "---\ntitle: Un\nslug: premiere-page\n---\nVoir.\n");
    site.write("content/old.en.md", "---\ntitle: Old\nexpires_on: 2026-01-01\n---\nText.\n");
    site.page("a.en", "A", "[a](premiere-page.md) [b](first-page.html) [c](old.md)");
    site.write(
        "content/event.en.md",
        "---\ntitle: E\nevent: { start: 2027-02-30, plcae: x }\n---\nText.\n",
    );
    site.write("content/x.png", "");
    let said = site.run(&["check", "--as-of", "2026-11-22"]).err;
    for words in [
        "content/site.yaml:4:8",
        "a comma ends a text between braces",
        "links to the page index, this text does not",
        "is called \"name.fr.svg\"",
        "Its day to expire is past",
        "There is no such day.",
        "Did you mean \"place\"?",
    ] {
        assert!(said.contains(words), "{words}: {said}");
    }
    assert_eq!(said.matches("Did you mean \"first-page.md\"?").count(), 2, "{said}");
    assert!(!said.contains("Data of your own"), "{said}");
}

#[test]
fn a_check_without_fix_changes_nothing() {
    let site = TestSite::trilingual("");
    site.page("a.fr", "A", "La 2ème fois.");
    let before = crate::site::tree(site.root());
    site.run(&["check"]);
    assert_eq!(crate::site::tree(site.root()), before);
}

#[test]
fn every_finding_is_explained_in_every_language() {
    let site = TestSite::trilingual("");
    let list = site.run(&["explain"]);
    assert_eq!(list.status, Some(0));
    let codes: Vec<&str> =
        list.out.lines().filter_map(|line| line.split_whitespace().nth(1)).collect();
    assert!(codes.len() > 140, "{}", codes.len());
    assert!(list.out.contains("error    link/missing-page\n"), "{}", list.out);
    assert!(list.out.contains("hint     plain/long-sentence\n"), "{}", list.out);
    for (lang, word) in [("en", "a hint"), ("fr", "un conseil"), ("es", "una sugerencia")] {
        let run = site.run(&["explain", "plain/long-sentence", "--ui-lang", lang]);
        assert!(run.out.starts_with(&format!("plain/long-sentence ({word})\n\n")), "{}", run.out);
        // A lint says how it is silenced; what is none does not.
        assert!(run.out.contains("tribune allow plain/long-sentence:"), "{}", run.out);
        let run = site.run(&["explain", "link/missing-page", "--ui-lang", lang]);
        assert!(run.out.len() > 100 && !run.out.contains("tribune allow"), "{}", run.out);
    }
    let wrong = site.run(&["explain", "link/mising-page"]);
    assert_eq!(wrong.status, Some(2));
    assert!(wrong.err.contains("Did you mean \"link/missing-page\"?"), "{}", wrong.err);
}

#[test]
fn site_yaml_says_how_grave_a_lint_is() {
    let site = TestSite::trilingual("");
    site.page("a.en", "A", "The color of the the sign.");
    let found = |lints: &str| {
        site.write(
            "content/site.yaml",
            format!(
                "{}{lints}",
                crate::site::TRILINGUAL.replace("lints: { meta/no-summary: off }\n", "")
            ),
        );
        site.check().found().into_iter().filter(|f| !f.contains("meta/")).collect::<Vec<_>>()
    };
    let color = "typography/en-ca-spelling a.en.md:4:5 color";
    let twice = "language/doubled-word a.en.md:4:14 the the";
    assert_eq!(found(""), [format!("?{color}"), format!("?{twice}")]);
    assert_eq!(found("lints: { typography: off }"), [format!("?{twice}")]);
    assert_eq!(
        found("lints: { typography: error, language/doubled-word: hint }"),
        [color.to_owned(), format!("~{twice}")]
    );
    // One lint may differ from its group, in whatever order they stand.
    assert_eq!(
        found("lints: { typography/en-ca-spelling: hint, typography: off }"),
        [format!("~{color}"), format!("?{twice}")]
    );
    // What is an error keeps the site from being published; what is none is for `check` to look for.
    assert_eq!(site.build().found(), [""; 0]);
    found("lints: { language/doubled-word: error }");
    let built = site.build();
    assert_eq!((built.status, built.found()), (1, vec![twice.to_owned()]));
}

#[test]
fn errors_cannot_be_switched_off() {
    let site = TestSite::trilingual("");
    site.edit("content/site.yaml", "meta/no-summary: off", "link/missing-page: off");
    site.page("a.en", "A", "<!-- tribune allow link/missing-page: soon -->\n[x](nowhere.md)");
    let codes = site.build().codes();
    assert_eq!(codes, ["lint/unknown", "link/missing-page", "lint/unknown"]);
}

/// A host that answers as its addresses say, and notes what it was asked.
fn host() -> (String, Arc<Mutex<Vec<String>>>) {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
    let address = format!("http://{}", listener.local_addr().expect("address"));
    let asked = Arc::new(Mutex::new(Vec::new()));
    let notes = Arc::clone(&asked);
    let here = address.clone();
    std::thread::spawn(move || {
        for stream in listener.incoming() {
            let Ok(mut stream) = stream else { return };
            let mut bytes = [0; 4096];
            let length = stream.read(&mut bytes).unwrap_or(0);
            let text = String::from_utf8_lossy(&bytes[..length]).into_owned();
            let line = text.lines().next().unwrap_or("").replace(" HTTP/1.1", "");
            let before =
                notes.lock().expect("notes").iter().filter(|other| **other == line).count();
            notes.lock().expect("notes").push(line.clone());
            let status = match line.as_str() {
                "HEAD /moved" => format!("301 x\r\nLocation: {here}/alive"),
                "HEAD /now" => "302 x\r\nLocation: /alive".to_owned(),
                "HEAD /shy" => "405 x".to_owned(),
                "HEAD /busy" if before == 0 => "503 x\r\nRetry-After: 0".to_owned(),
                "HEAD /dead" | "GET /dead" => "404 x".to_owned(),
                "HEAD /round" => "302 x\r\nLocation: /round".to_owned(),
                _ => "200 x".to_owned(),
            };
            let _ = write!(
                stream,
                "HTTP/1.1 {status}\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"
            );
        }
    });
    (address, asked)
}

#[test]
fn links_that_lead_out_are_asked_when_told_to() {
    let (host, asked) = host();
    let site = TestSite::trilingual("");
    let links: String = ["alive#x", "alive", "moved", "now", "shy", "busy", "dead", "round"]
        .iter()
        .map(|name| format!("[{name}]({host}/{name})\n"))
        .collect();
    site.page("a.en", "A", &links);
    let check = |arguments: &[&str]| {
        let mut command = program(site.root());
        command.env("XDG_CACHE_HOME", site.parent().join("cache"));
        let output = command.arg("check").args(arguments).output().expect("runs");
        String::from_utf8(output.stdout).expect("UTF-8")
    };
    check(&[]);
    assert_eq!(asked.lock().expect("notes").len(), 0, "nobody is asked unless told to");

    let report: serde_json::Value =
        serde_json::from_str(&check(&["--external", "--format", "json"])).expect("JSON");
    let found: Vec<String> = report["diagnostics"]
        .as_array()
        .expect("list")
        .iter()
        .map(|d| format!("{} {}:{}", d["code"].as_str().expect("code"), d["line"], d["severity"]))
        .collect();
    assert_eq!(
        found,
        [
            "external/moved 6:\"hint\"",
            "external/dead 10:\"warning\"",
            "external/unknown 11:\"hint\""
        ]
    );
    let first = asked.lock().expect("notes").clone();
    let count = |line: &str| first.iter().filter(|other| *other == line).count();
    // One question for one address, wherever in it the links lead; GET only where HEAD is not known.
    assert_eq!(
        (count("HEAD /shy"), count("GET /shy"), count("GET /moved")),
        (1, 1, 0),
        "{first:?}"
    );
    assert_eq!(count("HEAD /busy"), 2, "{first:?}");
    assert_eq!(count("HEAD /alive"), 3, "itself, and behind two redirects: {first:?}");

    // What was alive is not asked again; what was not is.
    asked.lock().expect("notes").clear();
    check(&["--external"]);
    let again = asked.lock().expect("notes").clone();
    assert!(!again.contains(&"HEAD /shy".to_owned()), "{again:?}");
    assert!(again.contains(&"HEAD /dead".to_owned()), "{again:?}");
}

#[test]
fn hints_are_for_who_asks() {
    let site = TestSite::new("-- content/index.en.md --\n---\ntitle: Home\n---\nText.\n");
    site.write("content/site.yaml", "languages: { en: { locale: en-CA, title: T } }\n");
    let quiet = site.run(&["check", "--strict"]);
    assert_eq!(quiet.status, Some(0), "{}", quiet.err);
    assert!(
        !quiet.err.contains("meta/no-summary") && quiet.err.contains("one hint (shown with -v)")
    );
    assert!(site.run(&["check", "-v"]).err.contains("hint[meta/no-summary]"));
    let json = run(site.root(), &["check", "--format", "json"], &[]).out;
    assert!(json.contains("\"hint\": 1"), "{json}");
}
