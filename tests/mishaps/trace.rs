//! strace (<https://strace.io>): which calls to the system a program makes, and letting one of them fail.

use std::path::Path;
use std::process::{Command, Stdio};
use std::sync::LazyLock;

/// A call to the system.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Call {
    /// `openat`.
    pub name: String,
    /// Which call of this name it is since the program began; 1 for the first.
    pub number: usize,
    /// As strace writes it, with paths for descriptors.
    pub line: String,
}

impl Call {
    /// The path that the call is about: the last that is named.
    pub fn path(&self) -> &str {
        self.paths().last().copied().unwrap_or("")
    }

    /// All paths that it names.
    pub fn paths(&self) -> Vec<&str> {
        let call = self.line.rsplit_once(" = ").map_or(self.line.as_str(), |(call, _)| call);
        call.split(['"', '<', '>']).filter(|piece| piece.starts_with('/')).collect()
    }
}

/// Calls that a build may make and that may fail: those about files.
pub const CALLS: &str = "openat,read,pread64,write,pwrite64,rename,renameat,renameat2,mkdir,mkdirat,\
    unlink,unlinkat,rmdir,link,linkat,symlink,symlinkat,readlink,readlinkat,chmod,fchmod,fchmodat,\
    getdents64,newfstatat,statx,fstat,lstat,stat,ftruncate,fallocate,copy_file_range,sendfile,fsync,\
    fdatasync,syncfs,flock,close";

/// Whether a program can be traced here; else why not.
pub static POSSIBLE: LazyLock<Result<(), String>> = LazyLock::new(|| {
    let mut trial = Command::new("strace");
    trial.args([
        "-f",
        "--seccomp-bpf",
        "-qq",
        "-y",
        "-e",
        "trace=chdir",
        "-e",
        "inject=chdir:error=EIO",
    ]);
    match trial.arg("true").stdout(Stdio::null()).output() {
        Ok(output) if output.status.success() => Ok(()),
        Ok(output) => Err(format!("strace: {}", String::from_utf8_lossy(&output.stderr).trim())),
        Err(_) => Err("strace is not installed".to_owned()),
    }
});

/// The same program under strace, which writes the calls of these names to `log`. `injections` are
/// handed to strace: `fsync:error=EIO:when=3`.
pub fn traced(program: &Command, calls: &str, injections: &[String], log: &Path) -> Command {
    let mut strace = Command::new("strace");
    strace.args(["-f", "-qq", "-y", "-e", &format!("trace={calls}")]);
    // It is quicker, but with it strace 6.1 sends no signals.
    if !injections.iter().any(|injection| injection.contains(":signal=")) {
        strace.arg("--seccomp-bpf");
    }
    for injection in injections {
        strace.arg("-e").arg(format!("inject={injection}"));
    }
    strace.arg("-o").arg(log).arg(program.get_program()).args(program.get_args());
    for (name, value) in program.get_envs() {
        match value {
            Some(value) => strace.env(name, value),
            None => strace.env_remove(name),
        };
    }
    strace.current_dir(program.get_current_dir().unwrap_or(Path::new("/")));
    strace
}

/// The calls in a log, in their order.
pub fn read(log: &str) -> Vec<Call> {
    let mut calls: Vec<Call> = Vec::new();
    for line in log.lines() {
        // `1234  openat(…) = 3`
        let line = line.split_once(' ').map_or("", |(_, line)| line.trim_start());
        let Some((name, _)) = line.split_once('(') else { continue };
        if name.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_') {
            let number = calls.iter().filter(|call| call.name == name).count() + 1;
            calls.push(Call { name: name.to_owned(), number, line: line.to_owned() });
        }
    }
    calls
}
