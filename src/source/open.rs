//! Opens files of the site and nothing else. What the site was found to have may be something else by the
//! time it is opened: a link that leads out, or a named pipe, which would never answer.
//!
//! Guarded for every file is its last name: a link in its place is followed only where it leads to a file of
//! the site, and what is no file is not waited for. The folders above it are looked at by [`carefully`]
//! alone; `openat2` would do both in one call, but Linux alone has it. For texts of pages, which are many, that is
//! enough: whoever lists them has seen that those folders are no links, and whoever reads one again goes by
//! its hash. What is left is a folder that is replaced by a link in a build, after the list and before the text is
//! first read.

use std::fs::{self, File, Metadata};
use std::io;
use std::path::Path;

/// Opens a file whose folders are known to be of the site, with no more calls to the system than any
/// other file would take.
pub(super) fn quickly(root: &Path, path: &Path) -> io::Result<(File, Metadata)> {
    match no_link(path) {
        Err(_) if path.is_symlink() => carefully(root, path),
        opened => plain(opened?),
    }
}

/// Opens a file after having looked where all links on the way to it lead.
pub(super) fn carefully(root: &Path, path: &Path) -> io::Result<(File, Metadata)> {
    let real = fs::canonicalize(path)?;
    if !real.starts_with(fs::canonicalize(root)?) {
        return Err(io::ErrorKind::NotFound.into());
    }
    plain(no_link(&real)?)
}

/// What is no file counts as absent.
fn plain(file: File) -> io::Result<(File, Metadata)> {
    let metadata = file.metadata()?;
    if metadata.is_file() { Ok((file, metadata)) } else { Err(io::ErrorKind::NotFound.into()) }
}

/// Opens what is no link, without waiting for anybody at its other end.
#[cfg(unix)]
fn no_link(path: &Path) -> io::Result<File> {
    use rustix::fs::OFlags;
    use std::os::unix::fs::OpenOptionsExt;
    let flags = OFlags::NOFOLLOW | OFlags::NONBLOCK;
    File::options().read(true).custom_flags(flags.bits() as i32).open(path)
}

/// Windows has named pipes in a place of their own, and would open the link itself.
#[cfg(not(unix))]
fn no_link(path: &Path) -> io::Result<File> {
    if path.is_symlink() {
        return Err(io::ErrorKind::NotFound.into());
    }
    File::open(path)
}
