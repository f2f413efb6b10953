//! When tribune itself is at fault: nothing is published, and it is said what to report.

use std::fs;
use std::panic::{AssertUnwindSafe, catch_unwind};

use super::trace::{self, CALLS, POSSIBLE, traced};
use super::{State, build, recovers, run, skip};
use crate::site::TestSite;
use tribune::engine::Progress;

#[test]
fn a_panic_in_a_thread_that_renders_publishes_nothing() {
    let site = TestSite::trilingual("");
    site.publish();
    let before = State::of(&site.out());
    for number in 0..40 {
        site.page(&format!("page-{number}.en"), "P", "Text.");
    }
    // Called in the thread that has just made a file.
    let build = || {
        site.build_watched(&|made| assert!(!matches!(made, Progress::Made(60, _)), "on purpose"))
    };
    assert!(catch_unwind(AssertUnwindSafe(build)).is_err());
    assert!(State::of(&site.out()) == before);
    let names = fs::read_dir(site.root()).expect("the site").count();
    assert_eq!(names, 2, "content and public");
    site.publish();
}

/// `std` panics where a folder cannot be closed, which no system does: strace has to.
#[test]
fn the_program_says_in_three_languages_that_it_is_at_fault_and_what_to_report() {
    if let Err(why) = &*POSSIBLE {
        return skip(why);
    }
    let site = TestSite::in_memory();
    assert_eq!(run(&mut build(&site)).status, Some(0));
    let old = State::of(&site.out());
    site.page("a.en", "A", "A.");
    let log = site.parent().join("log");
    run(&mut traced(&build(&site), CALLS, &[], &log));
    let new = State::of(&site.out());
    let calls = trace::read(&fs::read_to_string(&log).expect("a log"));
    let content = site.path("content").display().to_string();
    let close = calls.iter().find(|call| call.name == "close" && call.path() == content);
    let number = close.expect("the folder is closed").number;
    site.remove("content/a.en.md");
    assert_eq!(recovers(&site, &old), Ok(()));
    site.page("a.en", "A", "A.");

    for (ui, ours, unpublished) in [
        ("en", "This is a fault of tribune", "Nothing was published"),
        ("fr", "C’est un défaut de tribune", "Rien n’a été publié"),
        ("es", "Es una falla de tribune", "No se publicó nada"),
    ] {
        let mut build = build(&site);
        build.args(["--ui-lang", ui]).env("HOME", site.parent()).env_remove("RUST_BACKTRACE");
        let injection = format!("close:error=EIO:when={number}");
        let run = run(&mut traced(&build, "close", &[injection], &log));
        assert_eq!(run.status, Some(101), "{}", run.err);
        assert_eq!(run.err.matches(ours).count(), 1, "{}", run.err);
        assert!(run.err.contains(unpublished), "{}", run.err);
        let version = format!("    tribune {} (linux, ", env!("CARGO_PKG_VERSION"));
        assert!(run.err.contains(&version), "{}", run.err);
        let command = "    tribune build --jobs 1 --as-of 2026-11-22 --root ~/site --ui-lang ";
        assert!(run.err.contains(&format!("{command}{ui}\n")), "{}", run.err);
        assert!(State::of(&site.out()) == old, "{ui}");
    }
    assert_eq!(recovers(&site, &new), Ok(()));
}
