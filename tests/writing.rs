//! What is written into the site folder by commands: whatever stands there and whoever else writes, nothing
//! of it is lost, and nothing is left behind.

use std::fs;
use std::process::Stdio;

use crate::site::{TestSite, files, program};

const SLIP: &str = "La 2ème fois.";
const MENDED: &str = "---\ntitle: A\n---\nLa 2e fois.\n";

fn mend(site: &TestSite) {
    let run = site.run(&["check", "--fix"]);
    assert_eq!(run.status, Some(0), "{}", run.err);
    assert!(run.err.contains("One place was mended."), "{}", run.err);
}

#[cfg(unix)]
#[test]
fn a_link_stays_one_and_what_it_leads_to_is_written() {
    let site = TestSite::trilingual("");
    site.write("store/a.md", format!("---\ntitle: A\n---\n{SLIP}\n"));
    std::os::unix::fs::symlink("../store/a.md", site.path("content/a.fr.md")).expect("link");
    mend(&site);
    assert!(site.path("content/a.fr.md").is_symlink());
    assert_eq!(fs::read_to_string(site.path("store/a.md")).expect("text"), MENDED);
    assert_eq!(files(&site.path("store")), ["a.md"]);

    // Records as well; and nothing is written where a link leads out of the site.
    let note = || site.run(&["reviewed", "fr", "index"]);
    let records = site.path("translations/records/fr");
    fs::create_dir_all(&records).expect("folders");
    site.write("store/index.tsv", "");
    let way = |to: &str| {
        let path = records.join("index.tsv");
        let _ = fs::remove_file(&path);
        std::os::unix::fs::symlink(to, path).expect("link");
    };
    way("../../../store/index.tsv");
    assert_eq!(note().status, Some(0));
    assert!(records.join("index.tsv").is_symlink());
    assert!(fs::metadata(site.path("store/index.tsv")).expect("file").len() > 0);
    way("../../../../outside.tsv");
    fs::write(site.parent().join("outside.tsv"), "").expect("file");
    assert_ne!(note().status, Some(0));
    assert_eq!(fs::read(site.parent().join("outside.tsv")).expect("file"), b"");
}

#[test]
fn names_may_be_as_long_as_the_disk_allows() {
    let site = TestSite::trilingual("");
    let name = "a".repeat(255 - ".fr.md".len());
    site.page(&format!("{name}.fr"), "A", SLIP);
    mend(&site);
    let text = fs::read_to_string(site.path(&format!("content/{name}.fr.md"))).expect("text");
    assert_eq!(text, MENDED);
}

#[test]
fn what_a_run_left_that_was_ended_the_next_clears_away() {
    let site = TestSite::trilingual("");
    site.page("work/a.fr", "A", SLIP);
    let ours = ["content/.tribune-4711-0", "content/work/.tribune-9-12"];
    let others = ["content/.tribune-notes", "content/work/.a.swp", "content/.tribune-1-x"];
    for path in ours.iter().chain(&others) {
        site.write(path, "half");
    }
    mend(&site);
    assert!(ours.iter().all(|path| !site.path(path).exists()));
    assert!(others.iter().all(|path| site.path(path).exists()));
}

#[test]
fn many_may_note_at_once_and_no_record_is_lost() {
    let site = TestSite::trilingual("");
    let text = |word: &str| (0..8).map(|n| format!("{word} {n}.\n\n")).collect::<String>();
    site.page("t.en", "Title", &text("Paragraph"));
    site.page("t.fr", "Titre", &text("Paragraphe"));
    let note = |block: usize| {
        let mut command = program(site.root());
        command.args(["reviewed", "fr", "t", "--block", &block.to_string()]);
        command.stdout(Stdio::null()).stderr(Stdio::piped()).spawn().expect("the program")
    };
    let children: Vec<_> = (1..=8).map(note).collect();
    for child in children {
        let ended = child.wait_with_output().expect("its end");
        assert!(ended.status.success(), "{}", String::from_utf8_lossy(&ended.stderr));
    }
    let records = fs::read_to_string(site.path("translations/records/fr/t.tsv")).expect("records");
    let lines = records.lines().filter(|line| line.starts_with(|c| c != '#')).count();
    assert_eq!(lines, 8, "{records}");
    let texts = fs::read_to_string(site.path("translations/records/source.tsv")).expect("texts");
    let is_kept = |n: usize| texts.matches(&format!("Paragraph {n}.")).count() == 1;
    assert!((0..7).all(is_kept), "{texts}");
    let names = files(&site.path("translations/records"));
    assert!(names.iter().all(|name| !name.contains(".tribune")), "{names:?}");
}
