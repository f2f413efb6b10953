//! The pictures that editors put beside their pages: how large each is, in which sizes it is published,
//! and what is cut from it first — where and when it was taken, with which telephone. Works on bytes;
//! knows no site and no page.

mod clean;
mod resize;
mod svg;

use std::collections::BTreeMap;
use std::sync::Arc;

use image::ImageFormat;

pub use clean::without_notes;
pub use resize::resized;
pub use svg::{Drawing, drawing};

/// Pixels of the largest picture that is decoded: those of a large camera. A file of a few kilobytes may
/// claim any number, and each takes four bytes of memory.
pub const MOST_MEGAPIXELS: u64 = 50;

/// Widths in which photographs are published, in pixels: for telephones, and for a column of text on
/// screens of one and of two pixels for each of CSS.
const WIDTHS: [u32; 4] = [480, 800, 1200, 1600];

/// Pixels of the longest side of a WebP (RFC 9649, 2.6).
const WEBP_SIDE: u64 = 16_383;

/// What is known of the pictures of a site, by their paths under `content/`.
pub type Pictures = BTreeMap<Arc<str>, Picture>;

/// What is known of a picture before it is decoded.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Picture {
    /// Names the picture by its bytes.
    pub hash: String,
    /// Width in pixels, as it is shown.
    pub width: u32,
    /// Height in pixels, as it is shown.
    pub height: u32,
    /// The sizes in which it is published beside its own; none where it is shown as it is.
    pub sizes: Vec<u32>,
    /// The form of those that every browser can show.
    pub form: Form,
}

/// The form of a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// Photographs.
    Jpeg,
    /// Drawings, and whatever one can see through.
    Png,
    /// Some three quarters of either; every browser since 2020 knows it.
    WebP,
    /// Half as large as either; every browser since 2024 knows it.
    Avif,
    /// Anything else, which is published as it is.
    Other,
}

/// Why a picture cannot be published.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fault {
    /// It cannot be read, for this reason.
    Broken(String),
    /// It has too many million pixels.
    TooLarge(u64),
}

impl Form {
    /// The ending of its files.
    pub fn ending(self) -> &'static str {
        match self {
            Form::Jpeg => "jpg",
            Form::Png => "png",
            Form::WebP => "webp",
            Form::Avif => "avif",
            Form::Other => "",
        }
    }
}

impl Picture {
    /// The path of the picture in a size and a form, from the root of the site.
    pub fn path(&self, width: u32, form: Form) -> String {
        format!("images/{}-{width}.{}", self.hash, form.ending())
    }

    /// The forms in which it is published, the smallest first, its own last: browsers take the first that
    /// they know.
    pub fn forms(&self) -> impl Iterator<Item = Form> + '_ {
        let is_wanted =
            |form: &Form| *form != self.form && (*form != Form::WebP || self.fits_webp());
        [Form::Avif, Form::WebP].into_iter().filter(is_wanted).chain([self.form])
    }

    /// Whether it may be written as WebP in its largest size: a strip of comics may be too tall.
    fn fits_webp(&self) -> bool {
        let (width, height) = (u64::from(self.width.max(1)), u64::from(self.height));
        let most = self.sizes.last().map_or(0, |most| u64::from(*most));
        (height * most).div_ceil(width) <= WEBP_SIDE
    }

    /// All sizes and forms in which it is published beside its own.
    pub fn variants(&self) -> impl Iterator<Item = (u32, Form)> + '_ {
        self.sizes.iter().flat_map(|width| self.forms().map(|form| (*width, form)))
    }
}

/// Whether a file is a picture of points, going by its name.
pub fn is_picture(file: &str) -> bool {
    let ending = file.rsplit_once('.').map_or("", |(_, ending)| ending).to_ascii_lowercase();
    // The second line are JPEG too: Windows saves pictures from the web as .jfif.
    matches!(
        ending.as_str(),
        "jpg"
            | "jpeg"
            | "png"
            | "apng"
            | "gif"
            | "webp"
            | "avif"
            | "jfif"
            | "jif"
            | "jpe"
            | "pjpeg"
            | "pjp"
    )
}

/// Whether a file is a drawing, going by its name.
pub fn is_drawing(file: &str) -> bool {
    file.to_ascii_lowercase().ends_with(".svg")
}

/// What is wrong with a file that cannot be read as a picture, where its bytes tell: the reasons of decoders are
/// for programmers, and in English.
pub fn problem(bytes: &[u8], detail: &str) -> &'static str {
    // ISO/IEC 23008-12, 10.2: the brands of HEIC, behind the length of their box and its name.
    const HEIC: [&[u8]; 5] = [b"heic", b"heix", b"heim", b"hevc", b"mif1"];
    let is_box = bytes.get(4..8) == Some(b"ftyp");
    if bytes.is_empty() {
        "empty"
    } else if is_box && bytes.get(8..12).is_some_and(|brand| HEIC.contains(&brand)) {
        "heic"
    } else if detail.contains("cut short") || detail.contains("whole buffer") {
        // Also what is too short to be anything.
        if image::guess_format(bytes).is_ok() { "cut" } else { "form" }
    } else if detail.to_lowercase().contains("format") || detail.contains("supported") {
        "form"
    } else {
        "other"
    }
}

/// Reads what a picture says of itself at its beginning.
pub fn read(bytes: &[u8]) -> Result<Picture, Fault> {
    let broken = |error: &dyn std::fmt::Display| Fault::Broken(error.to_string());
    let size = imagesize::blob_size(bytes).map_err(|error| broken(&error))?;
    let (mut width, mut height) = (size.width as u32, size.height as u32);
    let megapixels = (size.width as u64).saturating_mul(size.height as u64).div_ceil(1_000_000);
    if megapixels > MOST_MEGAPIXELS {
        return Err(Fault::TooLarge(megapixels));
    }
    let form = match image::guess_format(bytes) {
        Ok(ImageFormat::Jpeg) => Form::Jpeg,
        Ok(ImageFormat::Png) if !clean::is_animated_png(bytes) => Form::Png,
        Ok(ImageFormat::WebP) if !clean::is_animated_webp(bytes) => Form::WebP,
        _ => Form::Other,
    };
    // Cut short or no such picture: better said now than when it is published.
    without_notes(bytes).ok_or_else(|| Fault::Broken("cut short".to_owned()))?;
    if form != Form::Other && resize::is_turned(bytes) {
        (width, height) = (height, width);
    }
    let mut sizes: Vec<u32> = WIDTHS.into_iter().filter(|size| *size < width).collect();
    if width <= WIDTHS[WIDTHS.len() - 1] {
        sizes.push(width);
    }
    if form == Form::Other {
        sizes.clear();
    }
    let version = env!("CARGO_PKG_VERSION").as_bytes();
    let hash = blake3::Hasher::new().update(version).update(bytes).finalize().to_hex();
    Ok(Picture { hash: hash[..16].to_owned(), width, height, sizes, form })
}
