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

/// How a file ends its lines; nothing when it does so in two ways.
pub fn ends(raw: &[u8]) -> Option<&'static str> {
    let newlines = raw.iter().filter(|byte| **byte == b'\n').count();
    let pairs = raw.windows(2).filter(|pair| pair == b"\r\n").count();
    let returns = raw.iter().filter(|byte| **byte == b'\r').count();
    match (pairs, returns) {
        (0, 0) => Some("\n"),
        (pairs, returns) if pairs == newlines && returns == pairs => Some("\r\n"),
        _ => None,
    }
}

/// The bytes of a text in the form in which its file was.
pub fn restored(text: &str, raw: &[u8], ends: &str) -> Vec<u8> {
    const MARK: &[u8] = b"\xEF\xBB\xBF";
    let mut bytes = if raw.starts_with(MARK) { MARK.to_vec() } else { Vec::new() };
    match ends {
        "\n" => bytes.extend_from_slice(text.as_bytes()),
        ends => bytes.extend_from_slice(text.replace('\n', ends).as_bytes()),
    }
    bytes
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn line_ends_and_marks_are_kept() {
        assert_eq!(ends(b"a\nb\n"), Some("\n"));
        assert_eq!(ends(b"a\r\nb\r\n"), Some("\r\n"));
        assert_eq!((ends(b"a\r\nb\n"), ends(b"a\rb")), (None, None));
        assert_eq!(restored("a\nb", b"\xEF\xBB\xBFx\r\n", "\r\n"), b"\xEF\xBB\xBFa\r\nb");
    }
}
