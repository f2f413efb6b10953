//! What a stage asks of the system, file by file and folder by folder. Knows no site and no stage; takes a
//! failed question for what it is, and never for "no".

use std::collections::BTreeSet;
use std::ffi::OsString;
use std::fs::{self, File, TryLockError};
use std::io::{self, BufReader, BufWriter, Read, Write};
use std::path::Path;

use super::Result;
use crate::diagnostic::Diagnostic;

/// Waits until no other build writes into a folder of `parent`; `waiting` is told if one does.
#[cfg(unix)]
pub(super) fn lock(parent: &Path, waiting: &dyn Fn()) -> Result<File> {
    File::open(parent)
        .and_then(|folder| locked(folder, waiting))
        .map_err(|error| failure(parent, &error))
}

#[cfg(not(unix))]
pub(super) fn lock(parent: &Path, waiting: &dyn Fn()) -> Result<File> {
    let path = parent.join(".tribune-lock");
    File::create(&path)
        .and_then(|file| locked(file, waiting))
        .map_err(|error| failure(&path, &error))
}

fn locked(file: File, waiting: &dyn Fn()) -> io::Result<File> {
    match file.try_lock() {
        Ok(()) => return Ok(file),
        Err(TryLockError::WouldBlock) => waiting(),
        // What went wrong is said by the call that waits.
        Err(TryLockError::Error(_)) => {}
    }
    retried(|| file.lock())?;
    Ok(file)
}

/// Opens a published file. What is no file counts as absent: a named pipe in its place would never answer.
pub(super) fn open(path: &Path) -> io::Result<File> {
    let mut options = File::options();
    #[cfg(unix)]
    {
        use std::os::unix::fs::OpenOptionsExt;
        options.custom_flags(rustix::fs::OFlags::NONBLOCK.bits() as i32);
    }
    let file = options.read(true).open(path)?;
    let kind = file.metadata()?.file_type();
    if kind.is_file() || kind.is_dir() { Ok(file) } else { Err(io::ErrorKind::NotFound.into()) }
}

/// Whether a file has these bytes. Nothing of one of another size is read.
pub(super) fn is_same(path: &Path, bytes: &[u8]) -> io::Result<bool> {
    let mut file = match open(path) {
        Ok(file) => file,
        Err(error) if is_absent(&error) => return Ok(false),
        Err(error) => return Err(error),
    };
    if file.metadata()?.len() != bytes.len() as u64 {
        return Ok(false);
    }
    let (mut rest, mut buffer) = (bytes, [0; 32 << 10]);
    while !rest.is_empty() {
        let wanted = rest.len().min(buffer.len());
        let read = retried(|| file.read(&mut buffer[..wanted]))?;
        if read == 0 || buffer[..read] != rest[..read] {
            return Ok(false);
        }
        rest = &rest[read..];
    }
    Ok(true)
}

/// Does something again that was only interrupted by a signal. `std` does so for some calls.
pub(super) fn retried<T>(mut call: impl FnMut() -> io::Result<T>) -> io::Result<T> {
    loop {
        match call() {
            Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
            result => return result,
        }
    }
}

/// What stands at a path.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    Folder,
    /// A file, a link, a pipe.
    Other,
}

/// What stands at a path, links not being followed; nothing if nothing does. Where the system cannot
/// say that is an error, and not nothing.
pub(super) fn kind(path: &Path) -> Result<Option<Kind>> {
    match retried(|| fs::symlink_metadata(path)) {
        Ok(metadata) if metadata.is_dir() => Ok(Some(Kind::Folder)),
        Ok(_) => Ok(Some(Kind::Other)),
        Err(error) if is_absent(&error) => Ok(None),
        Err(error) => Err(failure(path, &error)),
    }
}

/// Waits until a file is on the disk. Windows does so only for whoever may write to it.
pub(super) fn bring_file_to_disk(path: &Path) -> io::Result<()> {
    retried(|| File::options().read(true).write(cfg!(windows)).open(path)?.sync_all())
}

pub(super) fn is_absent(error: &io::Error) -> bool {
    matches!(error.kind(), io::ErrorKind::NotFound | io::ErrorKind::NotADirectory)
}

pub(super) fn write(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let folder = path.parent().unwrap_or(path);
    // Nearly every page stands in a folder of its own, which is not there yet.
    if path.ends_with("index.html") {
        fs::create_dir_all(folder)?;
    }
    match fs::write(path, bytes) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => {
            fs::create_dir_all(folder)?;
            fs::write(path, bytes)
        }
        result => result,
    }
}

/// Lets `fill` write a new file, with the folders above it.
pub(super) fn fill_file<T>(
    path: &Path,
    fill: impl FnOnce(&mut dyn Write) -> io::Result<T>,
) -> io::Result<T> {
    fs::create_dir_all(path.parent().unwrap_or(path))?;
    let mut file = BufWriter::new(File::create(path)?);
    let filled = fill(&mut file)?;
    file.flush()?;
    Ok(filled)
}

/// Whether a published file is there and has the bytes of a staged one, neither being held.
pub(super) fn are_same(published: &Path, staged: &Path) -> io::Result<bool> {
    let size = match fs::metadata(published) {
        Ok(metadata) => metadata.len(),
        Err(error) if is_absent(&error) => return Ok(false),
        Err(error) => return Err(error),
    };
    if size != fs::metadata(staged)?.len() {
        return Ok(false);
    }
    let (mut a, mut b) = (BufReader::new(open(published)?), File::open(staged)?);
    let (mut left, mut right) = ([0; 8192], [0; 8192]);
    loop {
        let read = a.read(&mut left)?;
        if read == 0 {
            return Ok(true);
        }
        b.read_exact(&mut right[..read])?;
        if left[..read] != right[..read] {
            return Ok(false);
        }
    }
}

/// What stays of a published folder.
#[derive(Clone, Copy)]
pub(super) struct Rest<'a> {
    /// Path of the folder from the output folder.
    pub folder: &'a str,
    /// Files that do not stay.
    pub gone: &'a BTreeSet<&'a str>,
    /// The file system of the output folder.
    pub mount: u64,
}

/// Links everything in `from` that is neither in `to` already nor gone into `to`.
pub(super) fn link_rest(from: &Path, to: &Path, rest: &Rest) -> Result<()> {
    for (name, is_folder) in entries(from)? {
        let (source, target) = (from.join(&name), to.join(&name));
        let path = join(rest.folder, &name.to_string_lossy());
        if is_folder {
            link_folder(&source, &target, &Rest { folder: &path, ..*rest })?;
        } else if !rest.gone.contains(path.as_str()) {
            link_file(&source, &target, rest)?;
        }
    }
    Ok(())
}

/// Links a file to where a new one may stand already.
fn link_file(source: &Path, target: &Path, rest: &Rest) -> Result<()> {
    match kind(target)? {
        None => keep(source, target, rest.mount).map_err(|error| match error.kind() {
            io::ErrorKind::CrossesDevices => failure(source, &error),
            _ => failure(target, &error),
        }),
        Some(Kind::Folder) => {
            let finding = Diagnostic::error("output/foreign-file");
            Err(Box::new(finding.with("path", shown(source))))
        }
        Some(_) => Ok(()),
    }
}

/// A folder of ours that is empty now goes with its files; an empty one of others stays.
fn link_folder(from: &Path, to: &Path, rest: &Rest) -> Result<()> {
    // What is mounted here would be moved away with the former site, and emptied with it.
    if mount_of(from).map_err(|error| failure(from, &error))? != rest.mount {
        return Err(failure(from, &io::ErrorKind::CrossesDevices.into()));
    }
    let (was_empty, is_new) = (entries(from)?.is_empty(), kind(to)?.is_none());
    fs::create_dir_all(to).map_err(|error| failure(to, &error))?;
    link_rest(from, to, rest)?;
    keep_rights(from, to)?;
    if is_new && !was_empty && entries(to)?.is_empty() {
        fs::remove_dir(to).map_err(|error| failure(to, &error))?;
    }
    Ok(())
}

/// Names of all that stands in a folder, and whether each is a folder.
fn entries(folder: &Path) -> Result<Vec<(OsString, bool)>> {
    let entry = |entry: io::Result<fs::DirEntry>| {
        let entry = entry?;
        Ok((entry.file_name(), entry.file_type()?.is_dir()))
    };
    let list = || fs::read_dir(folder)?.map(entry).collect();
    retried(list).map_err(|error| failure(folder, &error))
}

/// Gives a folder the rights of the one whose place it takes: it may be closed to strangers, or open
/// to a group.
pub(super) fn keep_rights(from: &Path, to: &Path) -> Result<()> {
    let rights = fs::metadata(from).and_then(|metadata| {
        keep_owner(&metadata, to);
        fs::set_permissions(to, metadata.permissions())
    });
    rights.map_err(|error| failure(to, &error))
}

/// Gives a folder its owner and group, if we may: before its rights, of which that may take some away.
#[cfg(unix)]
fn keep_owner(from: &fs::Metadata, to: &Path) {
    use std::os::unix::fs::{MetadataExt, chown};
    let owner = |metadata: &fs::Metadata| (metadata.uid(), metadata.gid());
    if fs::metadata(to).is_ok_and(|to| owner(&to) != owner(from)) {
        let _ = chown(to, Some(from.uid()), Some(from.gid()));
    }
}

#[cfg(not(unix))]
fn keep_owner(_: &fs::Metadata, _: &Path) {}

/// The file system on which a folder or file stands, as it is mounted there: one disk can be mounted at
/// two places, and nothing can be renamed from one to the other.
#[cfg(target_os = "linux")]
pub(super) fn mount_of(path: &Path) -> io::Result<u64> {
    use rustix::fs::{AtFlags, CWD, StatxFlags, statx};
    let ask = || Ok(statx(CWD, path, AtFlags::SYMLINK_NOFOLLOW, StatxFlags::MNT_ID)?);
    match retried(ask) {
        Ok(found) if found.stx_mask & StatxFlags::MNT_ID.bits() != 0 => Ok(found.stx_mnt_id),
        // Before Linux 5.8; or before 4.11, and in containers that do not know the call.
        Ok(_) => device_of(path),
        Err(error) if is_unknown_call(&error) => device_of(path),
        Err(error) => Err(error),
    }
}

#[cfg(target_os = "linux")]
fn is_unknown_call(error: &io::Error) -> bool {
    matches!(error.kind(), io::ErrorKind::Unsupported | io::ErrorKind::PermissionDenied)
}

#[cfg(not(target_os = "linux"))]
pub(super) fn mount_of(path: &Path) -> io::Result<u64> {
    device_of(path)
}

#[cfg(unix)]
fn device_of(path: &Path) -> io::Result<u64> {
    use std::os::unix::fs::MetadataExt;
    Ok(retried(|| fs::symlink_metadata(path))?.dev())
}

#[cfg(not(unix))]
fn device_of(_: &Path) -> io::Result<u64> {
    Ok(0)
}

/// The same file at another place, where nothing stands: a second name for it where the file system has
/// that, else a copy. What is no plain file cannot be copied: a pipe would never end.
fn keep(source: &Path, target: &Path, mount: u64) -> io::Result<()> {
    use io::ErrorKind::{AlreadyExists, CrossesDevices, StorageFull};
    match fs::hard_link(source, target) {
        Ok(()) => Ok(()),
        // A single file can be a mount too. Some file systems say the same of two of their folders.
        Err(error) if error.kind() == CrossesDevices && mount_of(source)? != mount => Err(error),
        Err(error) if matches!(error.kind(), AlreadyExists | StorageFull) => Err(error),
        Err(_) if fs::symlink_metadata(source)?.is_file() => {
            fs::copy(source, target).and_then(|_| bring_file_to_disk(target))
        }
        Err(error) => copy_link(source, target).map_err(|_| error),
    }
}

/// The same link at another place.
#[cfg(unix)]
fn copy_link(source: &Path, target: &Path) -> io::Result<()> {
    std::os::unix::fs::symlink(fs::read_link(source)?, target)
}

#[cfg(not(unix))]
fn copy_link(_: &Path, _: &Path) -> io::Result<()> {
    Err(io::ErrorKind::Unsupported.into())
}

pub(super) fn join(folder: &str, name: &str) -> String {
    if folder.is_empty() { name.to_owned() } else { format!("{folder}/{name}") }
}

#[cfg(any(target_os = "linux", target_os = "macos"))]
pub(super) fn exchange(a: &Path, b: &Path) -> io::Result<()> {
    use rustix::fs::{CWD, RenameFlags, renameat_with};
    Ok(renameat_with(CWD, a, CWD, b, RenameFlags::EXCHANGE)?)
}

#[cfg(not(any(target_os = "linux", target_os = "macos")))]
pub(super) fn exchange(_: &Path, _: &Path) -> io::Result<()> {
    Err(io::ErrorKind::Unsupported.into())
}

/// Whether an exchange failed because the system or the file system has no such thing.
pub(super) fn cannot_exchange(error: &io::Error) -> bool {
    use io::ErrorKind::{InvalidInput, Unsupported};
    matches!(error.kind(), InvalidInput | Unsupported)
}

pub(super) fn remove(folder: &Path) -> io::Result<()> {
    match fs::remove_dir_all(folder) {
        Err(error) if is_absent(&error) => Ok(()),
        Err(error) if error.kind() == io::ErrorKind::PermissionDenied => {
            open_up(folder);
            fs::remove_dir_all(folder)
        }
        result => result,
    }
}

/// Makes all folders below one writable for us: those of others keep their rights in the stage too,
/// and what lies in a closed folder cannot be removed.
#[cfg(unix)]
fn open_up(folder: &Path) {
    use std::os::unix::fs::PermissionsExt;
    let _ = fs::set_permissions(folder, fs::Permissions::from_mode(0o700));
    for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
        if entry.file_type().is_ok_and(|kind| kind.is_dir()) {
            open_up(&entry.path());
        }
    }
}

#[cfg(not(unix))]
fn open_up(_: &Path) {}

/// The finding that the system failed us at a path.
pub fn failure(path: &Path, error: &io::Error) -> Box<Diagnostic> {
    let code = match error.kind() {
        io::ErrorKind::StorageFull => "output/disk-full",
        io::ErrorKind::PermissionDenied | io::ErrorKind::ReadOnlyFilesystem => {
            "output/no-permission"
        }
        // A folder on which a file system is mounted is busy when it is to be renamed.
        io::ErrorKind::CrossesDevices | io::ErrorKind::ResourceBusy => "output/other-file-system",
        _ => "output/failed",
    };
    let finding = Diagnostic::error(code).with("path", shown(path));
    Box::new(finding.with("detail", error.to_string()))
}

pub(super) fn shown(path: &Path) -> String {
    path.display().to_string()
}
