//! Whatever way a file is saved, the watcher says so once it is whole, and says nothing of what
//! editors leave beside it.

use std::fs::{self, File};
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::sync::mpsc::{self, Receiver};
use std::time::{Duration, Instant};

use tempfile::TempDir;
use tribune::serve::watch::{self, Event, Reason, Watcher};

/// Long enough for a busy machine; nobody waits for it unless a test fails.
const PATIENCE: Duration = Duration::from_secs(10);

/// A site folder that is watched.
struct Watched {
    folder: TempDir,
    events: Receiver<Event>,
    watcher: Option<Watcher>,
}

impl Watched {
    fn new() -> Watched {
        Watched::by(watch::start)
    }

    fn by(start: impl FnOnce(&Path, Box<dyn Fn(Event) + Send>) -> Watcher) -> Watched {
        let folder = tempfile::tempdir().expect("folder");
        let root = folder.path().join("site");
        fs::create_dir_all(root.join("content/work")).expect("folders");
        fs::write(root.join("content/work/vote.en.md"), "before").expect("file");
        let (sender, events) = mpsc::channel();
        let send = Box::new(move |event| {
            let _ = sender.send(event);
        });
        let watcher = Some(start(&root, send));
        Watched { folder, events, watcher }
    }

    fn root(&self) -> PathBuf {
        self.folder.path().join("site")
    }

    fn path(&self, path: &str) -> PathBuf {
        self.root().join(path)
    }

    fn next(&self) -> Option<Event> {
        self.events.recv_timeout(PATIENCE).ok()
    }

    /// Waits until it has been said of each path, or of a folder above it, that it changed. Gives
    /// everything that was named until then.
    fn hears_of_all(&self, paths: &[&str]) -> Vec<String> {
        let mut heard: Vec<String> = Vec::new();
        let is_meant =
            |said: &String, path: &str| said == path || path.starts_with(&format!("{said}/"));
        while !paths.iter().all(|path| heard.iter().any(|said| is_meant(said, path))) {
            match self.next() {
                Some(Event::Changed(paths)) => heard.extend(paths),
                other => panic!("{other:?} instead of {paths:?}; heard of {heard:?}"),
            }
        }
        heard
    }

    fn hears_of(&self, path: &str) -> Vec<String> {
        self.hears_of_all(&[path])
    }

    /// Saves `content/work/vote.en.md` in some way, and hears of it and of nothing else. On a busy
    /// machine more than once, which costs a look; what a save looks like to whoever looks in its
    /// middle is tested where it is decided (`settle`).
    fn hears_only_of_the_page(&self, save: impl FnOnce(&Path)) {
        const PAGE: &str = "content/work/vote.en.md";
        save(&self.path(PAGE));
        assert_eq!(self.hears_of(PAGE), [PAGE]);
        self.is_quiet_but_for(&[PAGE]);
    }

    /// What happens last is heard of last: until then, only of what may be heard of.
    fn is_quiet_but_for(&self, known: &[&str]) {
        const LAST: &str = "content/last";
        fs::write(self.path(LAST), "x").expect("file");
        let heard = self.hears_of(LAST);
        assert!(heard.iter().all(|path| path == LAST || known.contains(&&**path)), "{heard:?}");
    }
}

#[test]
fn written_in_place() {
    let site = Watched::new();
    site.hears_only_of_the_page(|page| fs::write(page, "after").expect("written"));
}

#[test]
fn written_slowly_in_pieces() {
    let site = Watched::new();
    site.hears_only_of_the_page(|page| {
        let mut file = File::create(page).expect("file");
        for piece in ["a", "ft", "er"] {
            file.write_all(piece.as_bytes()).expect("written");
            file.flush().expect("flushed");
            std::thread::sleep(Duration::from_millis(5));
        }
    });
}

#[test]
fn written_beside_and_renamed_as_many_editors_do() {
    for beside in [".vote.en.md.swp", "vote.en.md~", ".goutputstream-1", "vote.en.md.tmp", ".#x"] {
        let site = Watched::new();
        site.hears_only_of_the_page(|page| {
            let beside = page.with_file_name(beside);
            fs::write(&beside, "after").expect("written");
            fs::rename(beside, page).expect("renamed");
        });
    }
}

#[test]
fn renamed_to_a_backup_and_written_anew_as_vim_does() {
    let site = Watched::new();
    site.hears_only_of_the_page(|page| {
        fs::write(page.with_file_name("4913"), "").expect("the test whether one may write");
        fs::remove_file(page.with_file_name("4913")).expect("removed");
        let backup = page.with_file_name("vote.en.md~");
        fs::rename(page, &backup).expect("renamed");
        std::thread::sleep(Duration::from_millis(2));
        fs::write(page, "after").expect("written");
        fs::remove_file(backup).expect("removed");
    });
}

#[test]
fn deleted_and_created() {
    let site = Watched::new();
    site.hears_only_of_the_page(|page| {
        fs::remove_file(page).expect("removed");
        std::thread::sleep(Duration::from_millis(2));
        fs::write(page, "after").expect("written");
    });
}

#[test]
fn deleted_for_good() {
    let site = Watched::new();
    fs::remove_file(site.path("content/work/vote.en.md")).expect("removed");
    assert_eq!(site.hears_of("content/work/vote.en.md").len(), 1);
}

#[test]
fn moved_in_from_elsewhere_as_sync_tools_do() {
    let site = Watched::new();
    site.hears_only_of_the_page(|page| {
        let elsewhere = site.folder.path().join("elsewhere");
        fs::write(&elsewhere, "after").expect("written");
        fs::rename(elsewhere, page).expect("renamed");
    });
}

#[test]
fn folders_are_watched_on_under_their_new_names() {
    let site = Watched::new();
    fs::rename(site.path("content/work"), site.path("content/labour")).expect("renamed");
    let heard = site.hears_of("content/labour");
    assert!(heard.iter().any(|path| path == "content/work"), "both names at once: {heard:?}");
    fs::write(site.path("content/labour/vote.en.md"), "after").expect("written");
    assert_eq!(site.hears_of("content/labour/vote.en.md"), ["content/labour/vote.en.md"]);
    // And back, and with another one in its place.
    fs::rename(site.path("content/labour"), site.path("content/work")).expect("renamed");
    fs::create_dir(site.path("content/labour")).expect("folder");
    site.hears_of_all(&["content/work", "content/labour"]);
    for path in ["content/labour/new.en.md", "content/work/vote.en.md"] {
        fs::write(site.path(path), "after").expect("written");
        site.hears_of(path);
    }
}

#[test]
fn nothing_is_missed_in_a_folder_that_is_filled_while_it_appears() {
    let site = Watched::new();
    for round in 0..50 {
        let folder = format!("content/new-{round}/deep/deeper");
        fs::create_dir_all(site.path(&folder)).expect("folders");
        let file = format!("{folder}/page.en.md");
        // Whoever reads when told, and only then, comes to know the last state.
        for text in ["one", "two", "three"] {
            fs::write(site.path(&file), text).expect("written");
            let mut known = String::new();
            while known != text {
                site.hears_of(&file);
                known = fs::read_to_string(site.path(&file)).expect("text");
            }
        }
        fs::remove_dir_all(site.path(&format!("content/new-{round}"))).expect("removed");
    }
}

#[test]
fn folders_of_the_site_may_appear_later_and_others_are_none_of_our_business() {
    let site = Watched::new();
    fs::create_dir(site.path("public")).expect("folder");
    fs::write(site.path("public/index.html"), "x").expect("written");
    fs::write(site.path("README.md"), "x").expect("written");
    fs::create_dir_all(site.path("themes/broadside/templates")).expect("folders");
    let heard = site.hears_of("themes");
    assert!(heard.iter().all(|path| path.starts_with("themes")), "{heard:?}");
    fs::write(site.path("themes/broadside/templates/page.html"), "x").expect("written");
    site.hears_of("themes/broadside/templates/page.html");
}

#[test]
fn a_site_folder_that_comes_back_is_watched_on() {
    let site = Watched::new();
    let away = site.folder.path().join("away");
    fs::rename(site.root(), &away).expect("renamed");
    assert_eq!(site.next(), Some(Event::Rescan));
    fs::rename(&away, site.root()).expect("renamed");
    assert_eq!(site.next(), Some(Event::Rescan));
    fs::write(site.path("content/work/vote.en.md"), "after").expect("written");
    site.hears_of("content/work/vote.en.md");
}

/// A shell that stands in it keeps the folder that was removed; the system then says nothing of it.
#[cfg(unix)]
#[test]
fn a_site_folder_in_which_somebody_stands_is_missed_and_found_again() {
    let site = Watched::new();
    let stands = File::open(site.root()).expect("folder");
    fs::remove_dir_all(site.root()).expect("removed");
    fs::create_dir_all(site.path("content")).expect("folders");
    fs::write(site.path("content/new.en.md"), "after").expect("written");
    let rescan = std::iter::from_fn(|| site.next()).find(|event| *event == Event::Rescan);
    assert!(rescan.is_some(), "nothing was heard of the new folder");
    fs::write(site.path("content/later.en.md"), "later").expect("written");
    site.hears_of("content/later.en.md");
    drop(stands);
}

#[test]
fn ten_thousand_files_at_once() {
    let site = Watched::new();
    for folder in 0..100 {
        fs::create_dir(site.path(&format!("content/{folder}"))).expect("folder");
        for file in 0..100 {
            fs::write(site.path(&format!("content/{folder}/{file}.en.md")), "x").expect("file");
        }
    }
    fs::write(site.path("content/last.en.md"), "x").expect("file");
    let mut missing: std::collections::BTreeSet<String> =
        (0..100).map(|folder| format!("content/{folder}")).collect();
    missing.insert("content/last.en.md".into());
    while !missing.is_empty() {
        match site.next() {
            Some(Event::Changed(paths)) => missing.retain(|path| !paths.contains(path)),
            // The queue may overflow: then everything is looked at.
            Some(Event::Rescan) => missing.clear(),
            other => panic!("{other:?}; not heard of {missing:?}"),
        }
    }
}

#[test]
fn reading_is_no_change() {
    let site = Watched::new();
    for _ in 0..100 {
        fs::read(site.path("content/work/vote.en.md")).expect("read");
    }
    site.is_quiet_but_for(&[]);
}

#[test]
fn a_dropped_watcher_is_silent() {
    let mut site = Watched::new();
    site.watcher = None;
    let start = Instant::now();
    // The sender goes with the watcher.
    assert_eq!(site.events.recv_timeout(PATIENCE), Err(mpsc::RecvTimeoutError::Disconnected));
    assert!(start.elapsed() < PATIENCE);
}

#[test]
fn where_the_system_says_nothing_it_is_looked_again_and_again() {
    let site = Watched::by(watch::start_polling);
    assert_eq!(site.next(), Some(Event::Polling(Reason::Asked)));
    assert_eq!(site.next(), Some(Event::Rescan));
    // Saved twice within a second, at the same length.
    for text in ["after", "later"] {
        let page = "content/work/vote.en.md";
        fs::write(site.path(page), text).expect("written");
        assert_eq!(site.hears_of(page), [page]);
    }
    fs::rename(site.path("content/work"), site.path("content/labour")).expect("renamed");
    fs::write(site.path("content/labour/.vote.en.md.swp"), "x").expect("written");
    let heard = site.hears_of("content/labour/vote.en.md");
    assert_eq!(heard, ["content/labour/vote.en.md", "content/work/vote.en.md"]);
}
