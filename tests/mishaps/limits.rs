//! Limits of the machine: disks that fill up, descriptors, sizes of files, threads, folders that may not
//! be written.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use super::{State, build, recovers, run, skip};
use crate::site::{Run, TestSite};

/// A site that was published and then edited, and what it shall be.
struct Edited {
    site: TestSite,
    old: State,
    new: State,
}

impl Edited {
    fn new() -> Edited {
        let site = TestSite::in_memory();
        let write = |text: &str, leaflet: u8| {
            for number in 0..20 {
                site.page(&format!("page-{number}.en"), "P", text);
            }
            site.write("content/leaflet.pdf", vec![leaflet; 200_000]);
        };
        let [new, old] = [("New.", b'y'), ("Old.", b'x')].map(|(text, leaflet)| {
            write(text, leaflet);
            assert_eq!(run(&mut build(&site)).status, Some(0));
            State::of(&site.out())
        });
        write("New.", b'y');
        Edited { site, old, new }
    }

    /// Builds under limits that a shell sets before it starts the program.
    fn build_under(&self, limits: &str) -> Run {
        run(&mut by_shell(&format!("{limits} && exec \"$@\""), &build(&self.site)))
    }

    /// What has to hold after a build that failed, or that did not.
    fn assert_old_or_new(&self, run: &Run, now: &State, what: &str) {
        match run.status {
            Some(0) => assert!(*now == self.new, "{what}: {:?}", now.differences(&self.new)),
            Some(3) => assert!(*now == self.old, "{what}: {:?}", now.differences(&self.old)),
            other => panic!("{what}: status {other:?}: {}", run.err),
        }
    }

    fn published(&self) -> State {
        State::of(&self.site.out())
    }
}

/// A script that is given a program with its arguments.
fn by_shell(script: &str, program: &Command) -> Command {
    let mut shell = Command::new("bash");
    shell.args(["-c", script, "bash"]).arg(program.get_program()).args(program.get_args());
    for (name, value) in program.get_envs() {
        match value {
            Some(value) => shell.env(name, value),
            None => shell.env_remove(name),
        };
    }
    shell.current_dir("/");
    shell
}

#[test]
fn few_descriptors_are_enough_or_refused() {
    let edited = Edited::new();
    let mut failed = 0;
    for most in 4..=16 {
        let run = edited.build_under(&format!("ulimit -n {most}"));
        // Then they are not even enough for the system to start it.
        if run.err.contains("error while loading shared libraries") {
            continue;
        }
        edited.assert_old_or_new(&run, &edited.published(), &format!("{most} descriptors"));
        if run.status == Some(0) {
            assert!(failed > 0, "it never failed");
            return;
        }
        failed += 1;
        assert!(run.err.contains("Too many open files"), "{}", run.err);
    }
    panic!("16 descriptors are not enough");
}

#[test]
fn a_file_that_may_not_grow_is_an_error_and_no_signal() {
    let edited = Edited::new();
    // In blocks of 1,024 bytes; the leaflet is larger.
    let run = edited.build_under("ulimit -f 100");
    assert_eq!(run.status, Some(3), "{}", run.err);
    assert!(run.err.contains("leaflet.pdf"), "{}", run.err);
    edited.assert_old_or_new(&run, &edited.published(), "100 kB");
    let run = edited.build_under("ulimit -f 0");
    assert_eq!(run.status, Some(3), "{}", run.err);
    edited.assert_old_or_new(&run, &edited.published(), "nothing");
    assert_eq!(recovers(&edited.site, &edited.new), Ok(()));
}

/// Does something in a name space of its own for mounts, where that is allowed; else says why not.
fn with_mounts(script: &str, program: &Command) -> Option<Run> {
    let namespace = ["--map-root-user", "--mount"];
    let mut trial = Command::new("unshare");
    trial.args(namespace).args(["sh", "-c", "mount -t tmpfs none /mnt"]);
    let tried = trial.stdout(Stdio::null()).stderr(Stdio::null()).status();
    if !tried.is_ok_and(|status| status.success()) {
        skip("disks: nothing may be mounted here (unshare --map-root-user --mount)");
        return None;
    }
    let shell = by_shell(script, program);
    let mut unshare = Command::new("unshare");
    unshare.args(namespace).arg(shell.get_program()).args(shell.get_args()).current_dir("/");
    for (name, value) in shell.get_envs() {
        match value {
            Some(value) => unshare.env(name, value),
            None => unshare.env_remove(name),
        };
    }
    Some(run(&mut unshare))
}

/// The build of another folder than that of the site.
fn build_at(edited: &Edited, root: &Path) -> Command {
    let template = build(&edited.site);
    let mut command = Command::new(template.get_program());
    let arguments: Vec<_> = template.get_args().collect();
    command.args(&arguments[..arguments.len() - 1]).arg(root);
    for (name, value) in template.get_envs() {
        match value {
            Some(value) => command.env(name, value),
            None => command.env_remove(name),
        };
    }
    command
}

/// Where a disk is put, and what is taken from it before it is gone.
struct Places {
    disk: PathBuf,
    taken: PathBuf,
}

impl Places {
    fn new(edited: &Edited) -> Places {
        let parent = edited.site.parent();
        let places = Places { disk: parent.join("disk"), taken: parent.join("taken") };
        fs::create_dir(&places.disk).expect("a folder");
        places
    }
}

/// What a folder takes of a disk that gives room by 4 kB.
fn kilobytes_of(folder: &Path) -> u64 {
    let entries = walkdir::WalkDir::new(folder).into_iter().filter_map(Result::ok);
    entries.map(|entry| entry.metadata().expect("metadata").len().div_ceil(4096) * 4).sum()
}

#[test]
fn a_disk_that_fills_up_leaves_the_old_site() {
    let edited = Edited::new();
    let places = Places::new(&edited);
    let (disk, taken, root) = (&places.disk, &places.taken, edited.site.root());
    let (mut failed, mut succeeded) = (0, 0);
    // From no room at all to room enough: at most, all of it is written anew.
    let size = kilobytes_of(root);
    for kilobytes in (1..=10).map(|part| size + size * part / 50).chain([4 * size]) {
        let _ = fs::remove_dir_all(taken);
        fs::create_dir(taken).expect("a folder");
        let script = format!(
            "mount -t tmpfs -o size={kilobytes}k none {disk} && cp -a {root}/. {disk} || exit 77
             \"$@\"; status=$?
             cp -a {disk}/public {taken}/first
             mount -o remount,size=64m {disk} && \"$@\" || exit 78
             cp -a {disk}/public {taken}/second; ls -A {disk} > {taken}/names
             exit $status",
            disk = disk.display(),
            taken = taken.display(),
            root = root.display(),
        );
        let Some(run) = with_mounts(&script, &build_at(&edited, disk)) else { return };
        if run.status == Some(77) {
            continue;
        }
        let what = format!("{kilobytes} kB");
        edited.assert_old_or_new(&run, &State::of(&taken.join("first")), &what);
        if run.status == Some(3) {
            assert!(run.err.contains("error[output/disk-full]"), "{}", run.err);
            failed += 1;
        } else {
            succeeded += 1;
        }
        assert!(State::of(&taken.join("second")) == edited.new, "{what}: with room again");
        let names = fs::read_to_string(taken.join("names")).expect("names");
        assert_eq!(names.split_whitespace().collect::<Vec<_>>(), ["content", "public"], "{what}");
    }
    assert!(failed >= 3 && succeeded >= 1, "{failed} failed, {succeeded} succeeded");
}

#[test]
fn an_output_folder_that_is_a_disk_of_its_own_is_refused_by_name() {
    let edited = Edited::new();
    let out = edited.site.out().display().to_string();
    let script = format!("mount -t tmpfs none {out} && \"$@\"");
    let Some(run) = with_mounts(&script, &build(&edited.site)) else { return };
    assert_eq!(run.status, Some(3), "{}", run.err);
    assert!(run.err.contains("error[output/other-file-system]") && run.err.contains(&out));
    assert!(edited.published() == edited.old);
    assert_eq!(recovers(&edited.site, &edited.new), Ok(()));
}

/// It would be moved away with the former site, and emptied with it.
#[test]
fn a_disk_or_folder_that_is_mounted_in_the_output_is_left_alone() {
    for mount in ["mount -t tmpfs none", "mount --bind {own}"] {
        let edited = Edited::new();
        let (out, own) = (edited.site.out().join("uploads"), edited.site.parent().join("own"));
        fs::create_dir_all(&out).expect("a place");
        fs::create_dir_all(&own).expect("a folder");
        let (at, own) = (out.display().to_string(), own.display().to_string());
        let mount = mount.replace("{own}", &own);
        let script = format!(
            "{mount} {at} && echo keep >{at}/k && {{ \"$@\"; s=$?; }}; cat {at}/k; umount {at}; exit $s"
        );
        let Some(run) = with_mounts(&script, &build(&edited.site)) else { return };
        assert_eq!((run.status, run.out.as_str()), (Some(3), "keep\n"), "{}", run.err);
        assert!(run.err.contains("error[output/other-file-system]"), "{}", run.err);
        assert!(run.err.contains(&at), "{}", run.err);
        fs::remove_dir(&out).expect("the place is empty");
        assert!(edited.published() == edited.old);
        assert_eq!(recovers(&edited.site, &edited.new), Ok(()));
    }
}

#[test]
fn a_site_that_may_only_be_read_is_refused_by_name() {
    let edited = Edited::new();
    let root = edited.site.root().display().to_string();
    let script = format!("mount --bind {root} {root} && mount -o remount,ro,bind {root} && \"$@\"");
    let Some(run) = with_mounts(&script, &build(&edited.site)) else { return };
    assert_eq!(run.status, Some(3), "{}", run.err);
    assert!(run.err.contains("error[output/no-permission]") && run.err.contains(&root));
    assert!(edited.published() == edited.old);
    assert_eq!(recovers(&edited.site, &edited.new), Ok(()));
}

/// The limit of processes does not hold for the superuser, so the system is made to refuse.
#[cfg(target_os = "linux")]
#[test]
fn where_the_system_gives_no_threads_one_is_enough() {
    use super::trace::{POSSIBLE, traced};
    if let Err(why) = &*POSSIBLE {
        return skip(why);
    }
    let edited = Edited::new();
    let build = build_at(&edited, edited.site.root());
    let mut command = Command::new(build.get_program());
    let wanted: Vec<_> = build.get_args().filter(|argument| *argument != "--jobs").collect();
    command.args(wanted.into_iter().filter(|argument| *argument != "1"));
    let log = edited.site.parent().join("log");
    let refused = ["clone3:error=EAGAIN".to_owned(), "clone:error=EAGAIN".to_owned()];
    let run = run(&mut traced(&command, "clone,clone3", &refused, &log));
    assert!(fs::read_to_string(log).expect("a log").contains("(INJECTED)"), "it wants no threads");
    assert_eq!(run.status, Some(0), "{}", run.err);
    edited.assert_old_or_new(&run, &edited.published(), "one thread");
}
