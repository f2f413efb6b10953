//! Pictures in other sizes and forms: decoded within bounds, turned as the camera was held, made smaller,
//! encoded anew. Nothing of what the file says beside its points comes along.

use std::io::Cursor;

use image::codecs::jpeg::JpegEncoder;
use image::imageops::FilterType;
use image::metadata::Orientation;
use image::{DynamicImage, ImageDecoder, ImageFormat, ImageReader, Limits};
use ravif::{Encoder, Img};
use rgb::FromSlice;

use super::clean::is_exact_webp;
use super::{Fault, Form, MOST_MEGAPIXELS};

/// Of a photograph as JPEG, of 100: differences are hard to see.
const JPEG_QUALITY: u8 = 80;
/// The like of it as AVIF.
const AVIF_QUALITY: f32 = 60.0;
/// The like of it as WebP: at 80 its structural similarity (SSIM) to three photographs was that of both others,
/// 0.93 to 0.95, with 69 to 79 % of the bytes of the JPEG (the AVIF had 48 to 56 %).
const WEBP_QUALITY: f32 = 80.0;
/// The slowest that makes a photograph of 1600 × 1067 in less than 2 s on one core (about 1.3 s with the pure
/// encoder; one step slower takes twice that for the same bytes).
const AVIF_SPEED: u8 = 9;

/// A picture at a width, which is no larger than its own, in a form.
pub fn resized(bytes: &[u8], width: u32, form: Form) -> Result<Vec<u8>, Fault> {
    let image = decode(bytes)?;
    let height = u64::from(image.height()) * u64::from(width);
    let height = (height.div_ceil(u64::from(image.width().max(1))) as u32).max(1);
    let image = match width < image.width() {
        true => image.resize_exact(width, height, FilterType::Lanczos3),
        false => image,
    };
    encode(&image, form, is_exact(bytes))
}

/// Whether a file keeps every point as it was drawn, as text and lines need it.
fn is_exact(bytes: &[u8]) -> bool {
    match image::guess_format(bytes) {
        Ok(ImageFormat::WebP) => is_exact_webp(bytes),
        format => matches!(format, Ok(ImageFormat::Png)),
    }
}

/// Whether a picture lies on its side, and is shown upright.
pub(super) fn is_turned(bytes: &[u8]) -> bool {
    use Orientation::{Rotate90, Rotate90FlipH, Rotate270, Rotate270FlipH};
    matches!(orientation(bytes), Rotate90 | Rotate90FlipH | Rotate270 | Rotate270FlipH)
}

/// How the camera was held.
pub(super) fn orientation(bytes: &[u8]) -> Orientation {
    let reader = ImageReader::new(Cursor::new(bytes)).with_guessed_format();
    let decoder = reader.ok().and_then(|reader| reader.into_decoder().ok());
    let orientation = decoder.and_then(|mut decoder| decoder.orientation().ok());
    orientation.unwrap_or(Orientation::NoTransforms)
}

fn decode(bytes: &[u8]) -> Result<DynamicImage, Fault> {
    let broken = |error: image::ImageError| Fault::Broken(error.to_string());
    let reader = ImageReader::new(Cursor::new(bytes)).with_guessed_format();
    let mut reader = reader.map_err(|error| Fault::Broken(error.to_string()))?;
    let mut limits = Limits::default();
    limits.max_alloc = Some(MOST_MEGAPIXELS * 1_000_000 * 8);
    reader.limits(limits);
    let mut decoder = reader.into_decoder().map_err(broken)?;
    let orientation = decoder.orientation().map_err(broken)?;
    let mut image = DynamicImage::from_decoder(decoder).map_err(broken)?;
    image.apply_orientation(orientation);
    Ok(image)
}

/// `exact` where losses would show.
fn encode(image: &DynamicImage, form: Form, exact: bool) -> Result<Vec<u8>, Fault> {
    let broken = |error: image::ImageError| Fault::Broken(error.to_string());
    let mut bytes = Vec::new();
    match form {
        Form::Jpeg => {
            let encoder = JpegEncoder::new_with_quality(&mut bytes, JPEG_QUALITY);
            image.to_rgb8().write_with_encoder(encoder).map_err(broken)?;
        }
        Form::Avif => bytes = avif(image)?,
        Form::WebP => bytes = webp(image, exact)?,
        Form::Png | Form::Other => {
            let small: DynamicImage = match image.color().has_alpha() {
                true => image.to_rgba8().into(),
                false => image.to_rgb8().into(),
            };
            small.write_to(&mut Cursor::new(&mut bytes), ImageFormat::Png).map_err(broken)?;
        }
    }
    Ok(bytes)
}

/// On one thread: so it comes out the same everywhere, and other pictures are being made meanwhile.
fn avif(image: &DynamicImage) -> Result<Vec<u8>, Fault> {
    let encoder =
        Encoder::new().with_quality(AVIF_QUALITY).with_speed(AVIF_SPEED).with_num_threads(Some(1));
    let size = (image.width() as usize, image.height() as usize);
    let encoded = if image.color().has_alpha() {
        let points = image.to_rgba8();
        encoder.encode_rgba(Img::new(points.as_raw().as_rgba(), size.0, size.1))
    } else {
        let points = image.to_rgb8();
        encoder.encode_rgb(Img::new(points.as_raw().as_rgb(), size.0, size.1))
    };
    encoded.map(|encoded| encoded.avif_file).map_err(|error| Fault::Broken(error.to_string()))
}

fn webp(image: &DynamicImage, exact: bool) -> Result<Vec<u8>, Fault> {
    let (width, height) = (image.width(), image.height());
    let encode = |points: &[u8], layout| {
        webp::Encoder::new(points, layout, width, height).encode_simple(exact, WEBP_QUALITY)
    };
    let encoded = match image.color().has_alpha() {
        true => encode(&image.to_rgba8(), webp::PixelLayout::Rgba),
        false => encode(&image.to_rgb8(), webp::PixelLayout::Rgb),
    };
    encoded.map(|bytes| bytes.to_vec()).map_err(|error| Fault::Broken(format!("{error:?}")))
}
