//! Writes a zip archive (PKWARE APPNOTE 6.3.10) front to back: each file deflated, names in UTF-8 and
//! flagged so, no time but the first that the format knows, no rights. By hand, because a crate for it
//! wants to go back in the file or compresses on one core, and these are three records.

use std::io::{self, Write};

use flate2::write::DeflateEncoder;
use flate2::{Compression, Crc};

/// Version 2.0: folders and deflation.
const VERSION: u16 = 20;
/// Bit 11: the name is UTF-8.
const IS_UTF8: u16 = 1 << 11;
const DEFLATED: u16 = 8;
/// The first of January 1980, at midnight.
const TIME: u16 = 0;
const DATE: u16 = 1 << 5 | 1;

/// A file, compressed.
pub struct Packed {
    name: String,
    crc: u32,
    size: usize,
    bytes: Vec<u8>,
}

impl Packed {
    /// Compresses a file; `name` is its path in the archive, with `/`.
    pub fn new(name: String, bytes: &[u8]) -> io::Result<Packed> {
        let mut crc = Crc::new();
        crc.update(bytes);
        let mut encoder = DeflateEncoder::new(Vec::new(), Compression::best());
        encoder.write_all(bytes)?;
        Ok(Packed { name, crc: crc.sum(), size: bytes.len(), bytes: encoder.finish()? })
    }

    /// What both records of a file have in common; nothing where a number does not fit.
    fn record(&self) -> Option<Vec<u8>> {
        let mut record = Vec::new();
        for number in [VERSION, IS_UTF8, DEFLATED, TIME, DATE] {
            record.extend(number.to_le_bytes());
        }
        let sizes = [u32::try_from(self.bytes.len()).ok()?, u32::try_from(self.size).ok()?];
        for number in [self.crc, sizes[0], sizes[1]] {
            record.extend(number.to_le_bytes());
        }
        record.extend(u16::try_from(self.name.len()).ok()?.to_le_bytes());
        // No extra fields.
        record.extend(0u16.to_le_bytes());
        Some(record)
    }
}

/// An archive being written.
pub struct Zip<'a> {
    out: &'a mut dyn Write,
    /// Bytes written so far.
    at: usize,
    files: usize,
    /// The records that stand at the end.
    directory: Vec<u8>,
    /// Whether all numbers fit into the fields that every program reads (without ZIP64).
    fits: bool,
}

impl<'a> Zip<'a> {
    /// An archive without files.
    pub fn new(out: &'a mut dyn Write) -> Zip<'a> {
        Zip { out, at: 0, files: 0, directory: Vec::new(), fits: true }
    }

    /// Writes a file.
    pub fn add(&mut self, file: Packed) -> io::Result<()> {
        let (Some(record), Ok(at)) = (file.record(), u32::try_from(self.at)) else {
            self.fits = false;
            return Ok(());
        };
        self.write(&[b"PK\x03\x04", &record[..], file.name.as_bytes(), &file.bytes])?;
        self.files += 1;
        self.directory.extend(b"PK\x01\x02");
        self.directory.extend(VERSION.to_le_bytes());
        self.directory.extend(record);
        // No comment; first disk; no attributes.
        self.directory.extend([0; 10]);
        self.directory.extend(at.to_le_bytes());
        self.directory.extend(file.name.into_bytes());
        Ok(())
    }

    /// Writes the directory; says whether the archive is whole. One of more than 65,534 files or 4 GB is
    /// not.
    pub fn finish(mut self) -> io::Result<bool> {
        let directory = std::mem::take(&mut self.directory);
        let files = u16::try_from(self.files).ok().filter(|files| *files < u16::MAX);
        let place = (u32::try_from(directory.len()).ok(), u32::try_from(self.at).ok());
        let (Some(files), (Some(size), Some(at)), true) = (files, place, self.fits) else {
            return Ok(false);
        };
        let mut end = b"PK\x05\x06\0\0\0\0".to_vec();
        end.extend([files.to_le_bytes(), files.to_le_bytes()].concat());
        end.extend([size.to_le_bytes(), at.to_le_bytes()].concat());
        end.extend([0; 2]);
        self.write(&[&directory, &end])?;
        Ok(true)
    }

    fn write(&mut self, parts: &[&[u8]]) -> io::Result<()> {
        for part in parts {
            self.out.write_all(part)?;
            self.at += part.len();
        }
        Ok(())
    }
}
