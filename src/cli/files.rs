//! Writes single files of a site folder: beside the old one first and then in its place in one step, so
//! that a file is never half there.

use std::fs;
use std::io::{self, Read, Seek, SeekFrom, Write};
use std::path::Path;

use crate::diagnostic::Diagnostic;

/// Writes a file with its folders; an old one keeps its rights.
pub fn put(path: &Path, bytes: &[u8]) -> io::Result<()> {
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder)?;
    }
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    let beside = path.with_file_name(format!(".{name}.tribune"));
    let result = (|| {
        let mut file = fs::File::create(&beside)?;
        file.write_all(bytes)?;
        file.sync_all()?;
        if let Ok(former) = fs::metadata(path) {
            fs::set_permissions(&beside, former.permissions())?;
        }
        fs::rename(&beside, path)
    })();
    if result.is_err() {
        let _ = fs::remove_file(&beside);
    }
    result
}

/// Writes lines at the end of a file, whose last line may lack its end.
pub fn append(path: &Path, lines: &str) -> io::Result<()> {
    let mut file = fs::OpenOptions::new().read(true).append(true).open(path)?;
    let mut last = [b'\n'];
    if file.metadata()?.len() > 0 {
        file.seek(SeekFrom::End(-1))?;
        file.read_exact(&mut last)?;
    }
    let gap = if last == [b'\n'] { "" } else { "\n" };
    file.write_all(format!("{gap}{lines}").as_bytes())?;
    file.sync_all()
}

/// Says that a file could not be written or read.
pub fn failed(path: &Path, error: &io::Error) -> Diagnostic {
    let finding = Diagnostic::error("output/failed").with("path", path.display().to_string());
    finding.with("detail", error.to_string())
}
