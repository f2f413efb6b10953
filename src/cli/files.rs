//! Writes single files of a site folder: beside the old one first and then in its place in one step, so
//! that a file is never half there.

use std::fs;
use std::io::{self, Write};
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

/// Says that a file could not be written or read.
pub fn failed(path: &Path, error: &io::Error) -> Diagnostic {
    let finding = Diagnostic::error("output/failed").with("path", path.display().to_string());
    finding.with("detail", error.to_string())
}
