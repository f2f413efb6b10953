//! A build that is killed, interrupted or ended at some moment, again and again.
//!
//! The moments come from a fixed seed; on another machine they meet other steps. Every step in turn is
//! met by `calls`, on a site that is small.

use std::process::Stdio;
use std::time::{Duration, Instant};

use rustix::process::{Pid, Signal, kill_process};

use super::{State, build, recovers, run};
use crate::site::TestSite;

/// Pages of the site, in three languages each.
const PAGES: usize = 100;

/// Builds that are ended.
const TIMES: u32 = 12;

fn write_pages(site: &TestSite, text: &str) {
    for number in 0..PAGES {
        site.page(&format!("section-{}/page-{number}.en", number % 7), "P", text);
    }
}

/// Numbers from 0 to 1 that are the same each time (Lehmer's generator).
fn moments() -> impl Iterator<Item = f64> {
    let step = |seed: &u64| Some(seed * 48_271 % 2_147_483_647);
    std::iter::successors(Some(2004), step).skip(1).map(|seed| seed as f64 / 2_147_483_647.0)
}

#[test]
fn a_build_that_is_ended_at_any_moment_leaves_the_old_site_or_the_new() {
    let site = TestSite::in_memory();
    let states = ["Old.", "New."].map(|text| {
        write_pages(&site, text);
        let built = run(&mut build(&site));
        assert_eq!(built.status, Some(0), "{}", built.err);
        State::of(&site.out())
    });
    let start = Instant::now();
    write_pages(&site, "Old.");
    assert_eq!(recovers(&site, &states[0]), Ok(()));
    let takes = start.elapsed();
    let times = TIMES * if std::env::var_os("TRIBUNE_SWEEP").is_some() { 50 } else { 1 };
    let signals = [Signal::KILL, Signal::TERM, Signal::INT, Signal::HUP];
    let (mut now, mut ended) = (0, 0);
    for (moment, signal) in moments().zip(signals.into_iter().cycle()).take(times as usize) {
        let wanted = 1 - now;
        write_pages(&site, ["Old.", "New."][wanted]);
        let mut command = build(&site);
        let mut child = command.stderr(Stdio::null()).spawn().expect("the program starts");
        std::thread::sleep(takes.mul_f64(moment).max(Duration::from_millis(1)));
        let _ = kill_process(Pid::from_child(&child), signal);
        let status = child.wait().expect("it ends");
        ended += u32::from(status.code().is_none());
        let state = State::of(&site.out());
        assert!(states.contains(&state), "a mixture: {:?}", state.differences(&states[wanted]));
        if status.success() {
            assert!(state == states[wanted], "status 0, and the old site");
        }
        assert_eq!(recovers(&site, &states[wanted]), Ok(()));
        now = wanted;
    }
    assert!(ended * 3 >= times, "only {ended} of {times} builds were ended in time");
}
