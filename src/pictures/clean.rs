//! What stands in a picture beside its points — place, time, camera, author, a smaller picture of what was
//! cut away — taken out without touching the points. What decides how it looks stays: colours, and how
//! the camera was held.

use image::metadata::Orientation;

use super::resize::orientation;

/// The same picture without notes; a file of another form as it is. Nothing where a file is cut short or
/// is not what it claims to be: what cannot be read cannot be cleaned.
///
/// GIF has no place for such notes that cameras use; AVIF is published as it is.
pub fn without_notes(bytes: &[u8]) -> Option<Vec<u8>> {
    match bytes {
        [0xff, 0xd8, ..] => jpeg(bytes),
        [0x89, b'P', b'N', b'G', 13, 10, 26, 10, ..] => png(bytes),
        [b'R', b'I', b'F', b'F', _, _, _, _, b'W', b'E', b'B', b'P', ..] => webp(bytes),
        _ => Some(bytes.to_vec()),
    }
}

/// Segments of a JPEG file (ITU-T T.81, annex B): of those that applications may add, only JFIF, the
/// profile of its colours and Adobe's note on them are kept; comments are not, nor what follows the end.
fn jpeg(bytes: &[u8]) -> Option<Vec<u8>> {
    let mut clean = bytes.get(..2)?.to_vec();
    let mut turn = exif(orientation(bytes));
    let mut at = 2;
    loop {
        let (marker, start) = (*bytes.get(at + 1)?, at);
        if *bytes.get(at)? != 0xff {
            return None;
        }
        match marker {
            0xff => {
                at += 1;
                continue;
            }
            0xd9 => {
                clean.extend([0xff, 0xd9]);
                return Some(clean);
            }
            0x01 | 0xd0..=0xd7 => at += 2,
            _ => {
                let length = u16::from_be_bytes([*bytes.get(at + 2)?, *bytes.get(at + 3)?]);
                at += 2 + usize::from(length);
            }
        }
        let segment = bytes.get(start..at)?;
        // Behind JFIF, which wants to be the first.
        if marker != 0xe0 {
            clean.append(&mut turn);
        }
        let is_kept = match marker {
            0xe2 => segment.get(4..16) == Some(b"ICC_PROFILE\0"),
            0xe0 | 0xee => true,
            0xe1..=0xef | 0xfe => false,
            _ => true,
        };
        if is_kept {
            clean.extend(segment);
        }
        if marker == 0xda {
            let end = at + scan(bytes.get(at..)?)?;
            clean.extend(&bytes[at..end]);
            at = end;
        }
    }
}

/// Where the points of a scan end: at a marker that is none of theirs.
fn scan(bytes: &[u8]) -> Option<usize> {
    let is_end = |pair: &[u8]| pair[0] == 0xff && !matches!(pair[1], 0 | 0xd0..=0xd7 | 0xff);
    bytes.windows(2).position(is_end)
}

/// A segment that says how the camera was held and nothing else (CIPA DC-008, tag 0x0112); empty where
/// it was held upright.
fn exif(orientation: Orientation) -> Vec<u8> {
    if orientation == Orientation::NoTransforms {
        return Vec::new();
    }
    let mut segment =
        b"\xff\xe1\0\x22Exif\0\0MM\0\x2a\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0".to_vec();
    segment.extend([orientation.to_exif(), 0, 0, 0, 0, 0, 0]);
    segment
}

/// Chunks of a PNG file (ISO/IEC 15948, 11): those that decide how it looks.
const PNG_CHUNKS: [&[u8; 4]; 16] = [
    b"IHDR", b"PLTE", b"IDAT", b"IEND", b"tRNS", b"gAMA", b"cHRM", b"sRGB", b"iCCP", b"cICP",
    b"sBIT", b"bKGD", b"pHYs", b"acTL", b"fcTL", b"fdAT",
];

fn png(bytes: &[u8]) -> Option<Vec<u8>> {
    let mut clean = bytes.get(..8)?.to_vec();
    for (name, chunk) in png_chunks(bytes) {
        let chunk = chunk?;
        if PNG_CHUNKS.iter().any(|known| **known == name) {
            clean.extend(chunk);
        }
        if &name == b"IEND" {
            return Some(clean);
        }
    }
    None
}

/// The chunks with their names; nothing for one that is cut short.
fn png_chunks(bytes: &[u8]) -> impl Iterator<Item = ([u8; 4], Option<&[u8]>)> {
    let mut at = 8;
    std::iter::from_fn(move || {
        let head = bytes.get(at..at + 8)?;
        let length = u32::from_be_bytes([head[0], head[1], head[2], head[3]]) as usize;
        let chunk = bytes.get(at..at.saturating_add(length).saturating_add(12));
        at = at.saturating_add(length).saturating_add(12);
        Some(([head[4], head[5], head[6], head[7]], chunk))
    })
}

/// Whether a PNG file moves: then it is left as it is.
pub(super) fn is_animated_png(bytes: &[u8]) -> bool {
    png_chunks(bytes).take_while(|(name, _)| name != b"IDAT").any(|(name, _)| &name == b"acTL")
}

/// Whether a WebP file moves (RFC 9649, 2.7: a flag of the extended form); then it is left as it is, too.
pub(super) fn is_animated_webp(bytes: &[u8]) -> bool {
    bytes.get(12..16) == Some(b"VP8X") && bytes.get(20).is_some_and(|flags| flags & 0x02 != 0)
}

/// Whether a WebP file without movement keeps every point as it was, going by the chunk that holds them.
pub(super) fn is_exact_webp(bytes: &[u8]) -> bool {
    let mut at = 12;
    while let Some(head) = bytes.get(at..at + 8) {
        match &head[..4] {
            b"VP8L" => return true,
            b"VP8 " => return false,
            _ => {}
        }
        let length = u32::from_le_bytes([head[4], head[5], head[6], head[7]]) as usize;
        at = at.saturating_add(8).saturating_add(length).saturating_add(length % 2);
    }
    false
}

/// Chunks of a WebP file (RFC 9649): all but its notes, and the two flags that announce them.
fn webp(bytes: &[u8]) -> Option<Vec<u8>> {
    let size = u32::from_le_bytes([bytes[4], bytes[5], bytes[6], bytes[7]]) as usize;
    let inside = bytes.get(12..size.checked_add(8)?)?;
    let mut clean = bytes[..12].to_vec();
    let mut at = 0;
    while at < inside.len() {
        let head = inside.get(at..at + 8)?;
        let length = u32::from_le_bytes([head[4], head[5], head[6], head[7]]) as usize;
        let end = at.checked_add(8)?.checked_add(length)?.checked_add(length % 2)?;
        let chunk = inside.get(at..end)?;
        at = end;
        match &head[..4] {
            b"EXIF" | b"XMP " => {}
            b"VP8X" => {
                let flags = clean.len() + 8;
                clean.extend(chunk);
                *clean.get_mut(flags)? &= !0x0c;
            }
            _ => clean.extend(chunk),
        }
    }
    let size = u32::try_from(clean.len() - 8).ok()?;
    clean[4..8].copy_from_slice(&size.to_le_bytes());
    Some(clean)
}
