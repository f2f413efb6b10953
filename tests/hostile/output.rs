//! Strange output folders, and former addresses that would lie in the way of the site.

use std::fs;
use std::path::Path;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::time::Duration;

use tribune::output::Stage;

use super::{in_time, refused, start};
use crate::site::{TestSite, files, program, tree};

#[test]
fn an_output_folder_that_would_swallow_the_site_is_refused() {
    let site = TestSite::trilingual("");
    let before = tree(site.parent());
    let root = site.root().to_path_buf();
    for out in [
        root.join("content"),
        root.join("content/public"),
        root.join("content/a/../../content/x"),
        root.join("themes/broadside/out"),
        root.join("translations"),
        root.clone(),
        root.join("."),
        root.join("public/.."),
        site.parent().to_path_buf(),
        Path::new("/").to_path_buf(),
    ] {
        let built = site.build_into(&out);
        assert_eq!((built.status, built.report), (2, None), "{}", out.display());
        assert_eq!(built.codes().len(), 1);
        assert!(["output/unsafe-folder", "output/unusable"].contains(&built.codes()[0]));
        assert_eq!(tree(site.parent()), before, "{}", out.display());
    }
    site.write("file", "mine");
    let built = site.build_into(&root.join("file"));
    assert_eq!((built.codes(), built.status), (vec!["output/unusable"], 2));
    assert_eq!(fs::read_to_string(root.join("file")).expect("file"), "mine");
}

#[cfg(unix)]
#[test]
fn a_link_to_the_output_folder_stays_a_link() {
    let site = TestSite::trilingual("");
    let real = site.parent().join("www");
    fs::create_dir(&real).expect("folder");
    std::os::unix::fs::symlink(&real, site.out()).expect("link");
    site.publish();
    site.page("a.en", "A", "");
    site.publish();
    assert!(fs::symlink_metadata(site.out()).expect("link").is_symlink());
    assert!(real.join("en/a/index.html").is_file());
    assert_eq!(fs::read_dir(site.parent()).expect("parent").count(), 2, "site and www");

    // A link into the site is no way around.
    fs::remove_file(site.out()).expect("removed");
    std::os::unix::fs::symlink("content", site.out()).expect("link");
    let built = site.build();
    assert_eq!(built.codes(), ["output/unsafe-folder"]);
}

/// What a stranger put where `prepare` puts it is in the way: refused, named, untouched.
fn in_the_way(name: &str, prepare: impl Fn(&Path)) {
    for is_first in [true, false] {
        let site = TestSite::trilingual("");
        if !is_first {
            site.page("a.en", "A", "");
            site.publish();
            site.remove("content/a.en.md");
            fs::remove_dir_all(site.path("public/fr")).expect("removed");
            fs::remove_file(site.path("public/index.html")).expect("removed");
            // The list of our own files does not stand for what lies there now.
            site.write("public/.tribune", "# Written by tribune.\n");
            for entry in fs::read_dir(site.out()).expect("folder") {
                let path = entry.expect("entry").path();
                if path.is_dir() {
                    fs::remove_dir_all(path).expect("removed");
                } else if !path.ends_with(".tribune") {
                    fs::remove_file(path).expect("removed");
                }
            }
        }
        fs::create_dir_all(site.out()).expect("folder");
        prepare(&site.out());
        let before = files(&site.out());
        let built = site.build();
        assert_eq!(built.report, None, "{name}");
        assert_eq!(built.codes(), ["output/foreign-file"], "{name}");
        let path = built.value("output/foreign-file", "path");
        assert!(path.ends_with(&format!("public/{name}")), "{path}");
        assert_eq!(files(&site.out()), before, "{name}");
        assert_eq!(fs::read_dir(site.root()).expect("root").count(), 2, "nothing else is left");
    }
}

#[test]
fn what_strangers_put_in_the_way_is_never_replaced() {
    let write = |path: &Path| {
        fs::create_dir_all(path.parent().expect("parent")).expect("folder");
        fs::write(path, "mine").expect("file");
    };
    in_the_way("index.html", |out| write(&out.join("index.html")));
    in_the_way("fr/index.html", |out| write(&out.join("fr/index.html")));
    in_the_way("index.html", |out| write(&out.join("index.html/mine")));
    in_the_way("fr/index.html", |out| {
        fs::create_dir_all(out.join("fr/index.html")).expect("folder")
    });
    in_the_way("fr", |out| write(&out.join("fr")));
    #[cfg(unix)]
    {
        use std::os::unix::fs::symlink;
        in_the_way("index.html", |out| symlink("nowhere", out.join("index.html")).expect("link"));
        in_the_way("fr", |out| symlink("nowhere", out.join("fr")).expect("link"));
        in_the_way("fr", |out| symlink(".", out.join("fr")).expect("link"));
    }
}

#[cfg(unix)]
#[test]
fn folders_of_others_keep_their_rights() {
    use std::os::unix::fs::PermissionsExt;
    let site = TestSite::trilingual("");
    site.publish();
    site.write("public/private/mail/list.txt", "mine");
    let rights =
        |path: &str| fs::metadata(site.path(path)).expect("metadata").permissions().mode() & 0o7777;
    let set = |path: &str, mode: u32| {
        fs::set_permissions(site.path(path), fs::Permissions::from_mode(mode)).expect("rights");
    };
    set("public", 0o2750);
    set("public/private", 0o700);
    set("public/private/mail", 0o500);
    set("public/private/mail/list.txt", 0o600);
    site.page("a.en", "A", "");
    site.publish();
    let now = ["", "/private", "/private/mail", "/private/mail/list.txt"]
        .map(|path| rights(&format!("public{path}")));
    assert_eq!(now, [0o2750, 0o700, 0o500, 0o600], "{now:?}");
    assert_eq!(fs::read_dir(site.root()).expect("root").count(), 2, "nothing else is left");
    set("public/private/mail", 0o700);
}

/// They are there all the time, and whoever has them open goes on writing into them.
#[cfg(unix)]
#[test]
fn folders_of_others_stay_the_same_folders() {
    use std::os::unix::fs::MetadataExt;
    let site = TestSite::trilingual("");
    site.publish();
    site.write("public/log/old/2026.txt", "mine");
    let inode = |path: &str| fs::metadata(site.path(path)).expect("metadata").ino();
    let folders = ["public/log", "public/log/old"];
    let before = folders.map(inode);
    for round in 0..3 {
        site.page("index.en", "Home", &format!("Round {round}."));
        site.page("index.fr", "Accueil", &format!("Tour {round}."));
        assert_eq!(site.publish().counts().0, 2);
        assert_eq!(folders.map(inode), before);
    }
    assert_eq!(site.published()["log/old/2026.txt"], b"mine");
    assert_eq!(fs::read_dir(site.root()).expect("root").count(), 2, "nothing else is left");
}

#[test]
fn what_others_write_while_a_build_publishes_is_not_lost() {
    let site = TestSite::trilingual("");
    site.publish();
    let folders = ["public/log", "public/en", "public/new/deep"];
    let is_over = AtomicBool::new(false);
    let written = std::thread::scope(|scope| {
        let writer = scope.spawn(|| {
            let mut written = Vec::new();
            for number in 0.. {
                if is_over.load(Ordering::Relaxed) {
                    break;
                }
                let path = format!("{}/{number}.txt", folders[number % folders.len()]);
                // A folder may be exchanged between the two calls.
                let full = site.path(&path);
                let _ = fs::create_dir_all(full.parent().expect("a folder"));
                if fs::write(&full, "mine").is_ok() {
                    written.push(path);
                }
                std::thread::sleep(Duration::from_micros(200));
            }
            written
        });
        for round in 0..20 {
            site.page("index.en", "Home", &format!("Round {round}."));
            site.page("index.fr", "Accueil", &format!("Tour {round}."));
            site.publish();
        }
        is_over.store(true, Ordering::Relaxed);
        writer.join().expect("a writer")
    });
    let lost: Vec<&String> = written.iter().filter(|path| !site.path(path).exists()).collect();
    assert_eq!(lost, [""; 0], "of {}", written.len());
}

#[test]
fn a_build_that_publishes_nothing_leaves_no_folder() {
    let site = TestSite::trilingual("");
    site.page("a.en", "A", ":fact[nothing]");
    let out = site.path("one/two/public");
    assert_eq!(site.build_into(&out).status, 1);
    assert!(!site.path("one").exists());
    let nowhere = site.path("nowhere");
    let built = site.run(&["build", "--root", &nowhere.display().to_string()]);
    assert_eq!((built.status, nowhere.exists()), (Some(2), false), "{}", built.err);
    site.page("a.en", "A", "");
    assert_eq!(site.build_into(&out).status, 0);
    assert!(out.join("en/index.html").exists());
}

#[cfg(unix)]
#[test]
fn a_build_that_waits_for_another_says_so() {
    let site = TestSite::trilingual("");
    let lock = fs::File::open(site.root()).expect("folder");
    lock.lock().expect("lock");
    let mut child = start(program(site.root()).arg("build"));
    let mut said = String::new();
    let mut err = std::io::BufReader::new(child.stderr.take().expect("stderr"));
    std::io::BufRead::read_line(&mut err, &mut said).expect("a line");
    assert!(said.starts_with("Another build is at work"), "{said}");
    drop(lock);
    assert_eq!(in_time(child).status, Some(0));
}

#[test]
fn what_a_killed_build_left_is_cleared_away() {
    let site = TestSite::trilingual("");
    site.publish();
    let before = site.published();
    site.write("public/../.public.tribune-stage/new/en/index.html", "half");
    assert_eq!(site.publish().counts().0, 0);
    assert_eq!(site.published(), before);
    assert_eq!(fs::read_dir(site.root()).expect("root").count(), 2);
}

#[test]
fn a_build_that_is_killed_leaves_the_old_site_or_the_new() {
    let site = TestSite::trilingual("");
    for number in 0..60 {
        site.page(&format!("page-{number}.en"), "P", "Old.");
    }
    site.publish();
    let old = site.published();
    for number in 0..60 {
        site.page(&format!("page-{number}.en"), "P", "New.");
    }
    let kept = site.parent().join("new");
    site.build_into(&kept);
    let new = tree(&kept);
    let mut seen = [0, 0];
    for wait in (0..240).step_by(15) {
        let mut child = start(program(site.root()).args(["build", "-q"]));
        std::thread::sleep(std::time::Duration::from_millis(wait));
        let _ = child.kill();
        let _ = child.wait();
        let now = site.published();
        let is_new = now == new;
        assert!(is_new || now == old, "a mixture after {wait} ms");
        seen[usize::from(is_new)] += 1;
        if is_new {
            for number in 0..60 {
                site.page(&format!("page-{number}.en"), "P", "Old.");
            }
            site.publish();
            for number in 0..60 {
                site.page(&format!("page-{number}.en"), "P", "New.");
            }
        }
    }
    assert!(seen[0] > 0, "no build was killed in time: {seen:?}");
    site.publish();
    assert_eq!(fs::read_dir(site.root()).expect("root").count(), 2, "no temporary left");
}

#[test]
fn three_builds_at_once_leave_the_site_of_one() {
    let site = TestSite::trilingual("");
    for number in 0..20 {
        site.page(&format!("page-{number}.en"), "P", "Text.");
    }
    let address = |number: usize| format!("https://{number}.example");
    let sites: Vec<_> = (0..3)
        .map(|number| {
            let out = site.parent().join(format!("alone-{number}"));
            let out = out.to_str().expect("UTF-8").to_owned();
            let run = site.run(&["build", "--base-url", &address(number), "--out", &out]);
            assert_eq!(run.status, Some(0), "{}", run.err);
            tree(Path::new(&out))
        })
        .collect();
    for _ in 0..3 {
        let builds: Vec<_> = (0..3)
            .map(|number| {
                start(program(site.root()).args(["build", "--base-url", &address(number)]))
            })
            .collect();
        for build in builds {
            let run = in_time(build);
            assert_eq!(run.status, Some(0), "{}", run.err);
        }
        assert!(sites.contains(&site.published()), "a mixture");
        assert_eq!(fs::read_dir(site.root()).expect("root").count(), 2);
    }
}

#[test]
fn an_output_folder_that_disappears_in_mid_build_is_no_disaster() {
    let folder = tempfile::tempdir().expect("folder");
    let out = folder.path().join("public");
    let publish = |number: usize, before_commit: &dyn Fn()| {
        let stage = Stage::open(&out, &|| {}).expect("stage");
        for name in ["a/x", "a/y", "b/z"] {
            stage.put(name, number.to_string().as_bytes()).expect("put");
        }
        before_commit();
        stage.commit(None)
    };
    publish(1, &|| {}).expect("published");
    let result = publish(2, &|| fs::remove_dir_all(&out).expect("removed"));
    // The new site is there whole, or a failure is reported: in either case the next build is well.
    if result.is_ok() {
        assert_eq!(files(&out), ["a/x", "a/y", "b/z"]);
    }
    publish(3, &|| {}).expect("published");
    assert_eq!(tree(&out).into_values().collect::<Vec<_>>(), [b"3", b"3", b"3"]);
    assert_eq!(fs::read_dir(folder.path()).expect("parent").count(), 1);
}

#[test]
fn a_file_saved_in_mid_build_stops_it() {
    let site = TestSite::trilingual("");
    for number in 0..8 {
        site.page(&format!("page-{number}.en"), "P", "## Old");
    }
    site.publish();
    let before = site.published();
    // What has not changed is not made again.
    site.page("index.en", "Home", "Hello again.");
    // All texts are read by the time the first page is made; pages are read again one by one.
    let made = AtomicUsize::new(0);
    let built = site.build_watched(&|_| {
        if made.fetch_add(1, Ordering::Relaxed) == 0 {
            for number in 0..8 {
                site.page(&format!("page-{number}.en"), "P", "## New");
            }
        }
    });
    let is_known = |code: &&str| *code == "source/changed";
    assert!(!built.codes().is_empty() && built.codes().iter().all(is_known), "{:?}", built.codes());
    assert_eq!(built.report, None);
    assert_eq!(site.published(), before);
    site.publish();
}

#[test]
fn former_addresses_in_the_way_are_refused_where_they_are_named() {
    let taken = |alias: &str| {
        let site = TestSite::trilingual("");
        site.page("b.en", "B", "");
        site.write("content/a.en.md", format!("---\ntitle: A\naliases: [{alias}]\n---\n"));
        site.write("content/c.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>");
        refused(&site)
    };
    for alias in [
        "/en/",
        "/en/b/",
        "/fr/b/",
        "/en/a/",
        "/assets/",
        "/assets/x/",
        "/files/c.svg/",
        "/en/index.html",
        "/en/b/index.html",
        "/en/B/",
        "/EN/b/",
        "/Assets/x",
    ] {
        assert_eq!(taken(alias), [format!("page/alias-taken a.en.md:3:11 {alias}")]);
    }
    for alias in [
        "/",
        "old",
        "/a/../b",
        "/a b",
        "https://x.example/",
        "/é/",
        "/a?b",
        "/a//b",
        "/index.html",
        "/index.html/x",
        "/.tribune",
    ] {
        let found = taken(&format!("\"{alias}\""));
        assert_eq!(found.len(), 1);
        assert!(found[0].starts_with("page/bad-alias a.en.md:3:11 "), "{found:?}");
    }
    // One former address for two pages; one within another; twins on other systems.
    for (first, second) in [("/old/", "/old"), ("/old/", "/Old/"), ("/old", "/old/index.html")] {
        let site = TestSite::trilingual("");
        site.write("content/a.en.md", format!("---\ntitle: A\naliases: {first}\n---\n"));
        site.write("content/b.fr.md", format!("---\ntitle: B\naliases: {second}\n---\n"));
        assert_eq!(refused(&site), [format!("page/alias-taken b.fr.md:3:10 {second}")]);
    }
}
