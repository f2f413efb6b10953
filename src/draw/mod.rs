//! Draws SVG as PNG, with the fonts that it is given and no others: neither the system's fonts nor its
//! files nor a clock have a say in what comes out. Knows no site and no page.

mod fit;

use std::collections::BTreeMap;
use std::sync::Arc;

use resvg::tiny_skia::{Pixmap, PremultipliedColorU8, Transform};
use resvg::usvg::fontdb::{Database, Source};
use resvg::usvg::{ImageHrefResolver, Options, Tree};
use skrifa::instance::{LocationRef, Size};
use skrifa::{FontRef, MetadataProvider};

pub use fit::{Fitted, Space};

/// The fonts with which texts are drawn.
pub struct Fonts {
    database: Arc<Database>,
    faces: Vec<Face>,
    hash: blake3::Hash,
}

struct Face {
    weight: u16,
    bytes: Arc<[u8]>,
}

impl Fonts {
    /// Takes fonts in; what is none is passed over.
    pub fn new(files: impl IntoIterator<Item = Arc<[u8]>>) -> Fonts {
        let (mut database, mut faces) = (Database::new(), Vec::new());
        let mut hasher = blake3::Hasher::new();
        for bytes in files {
            hasher.update(&(bytes.len() as u64).to_le_bytes()).update(&bytes);
            let ids = database.load_font_source(Source::Binary(Arc::new(Arc::clone(&bytes))));
            let weight = ids.first().and_then(|id| database.face(*id)).map(|face| face.weight.0);
            faces.extend(weight.map(|weight| Face { weight, bytes }));
        }
        Fonts { database: Arc::new(database), faces, hash: hasher.finalize() }
    }

    /// Names the fonts by their bytes.
    pub fn hash(&self) -> &[u8; 32] {
        self.hash.as_bytes()
    }

    /// Whether every letter of a text can be drawn. One that no font has would be a box.
    pub fn have(&self, text: &str) -> bool {
        let maps: Vec<_> =
            self.faces.iter().filter_map(|face| Some(face.font()?.charmap())).collect();
        let is_shown = |c: &char| !c.is_control() && !c.is_whitespace();
        text.chars().filter(is_shown).all(|c| maps.iter().any(|map| map.map(c).is_some()))
    }

    /// How wide a text is at a size of 1: the sum of its letters as they stand alone. Pairs move closer
    /// and letters of joined scripts become narrower, so the text is hardly ever wider than that.
    fn width(&self, text: &str, weight: u16) -> f64 {
        let mut faces: Vec<&Face> = self.faces.iter().collect();
        faces.sort_by_key(|face| face.weight.abs_diff(weight));
        let fonts: Vec<FontRef> = faces.iter().filter_map(|face| face.font()).collect();
        let measures: Vec<_> = fonts
            .iter()
            .map(|font| {
                (font.charmap(), font.glyph_metrics(Size::new(1.0), LocationRef::default()))
            })
            .collect();
        let letter = |c: char| {
            let found = measures.iter().find_map(|(map, metrics)| Some((map.map(c)?, metrics)));
            found.and_then(|(glyph, metrics)| metrics.advance_width(glyph)).unwrap_or(0.0)
        };
        text.chars().map(|c| f64::from(letter(c))).sum()
    }
}

impl Face {
    fn font(&self) -> Option<FontRef<'_>> {
        FontRef::new(&self.bytes).ok()
    }
}

/// Draws an SVG, stretched over a picture of this size; the error says what is wrong with it.
pub fn picture(svg: &str, fonts: &Fonts, width: u32, height: u32) -> Result<Picture, String> {
    let options = Options {
        fontdb: Arc::clone(&fonts.database),
        // Neither a file of this machine nor another host is any of a drawing's business.
        image_href_resolver: ImageHrefResolver {
            resolve_data: Box::new(|_, _, _| None),
            resolve_string: Box::new(|_, _| None),
        },
        ..Options::default()
    };
    let tree = Tree::from_str(svg, &options).map_err(|error| error.to_string())?;
    let mut pixels = Pixmap::new(width, height).ok_or("no size")?;
    let size = tree.size();
    let scale = Transform::from_scale(width as f32 / size.width(), height as f32 / size.height());
    resvg::render(&tree, scale, &mut pixels.as_mut());
    Ok(Picture(pixels))
}

/// A picture in memory.
pub struct Picture(Pixmap);

impl Picture {
    /// The same in the middle of a larger square, on the colour of its corner: what a system cuts round
    /// must have nothing to lose there, and nothing to see through.
    pub fn on_ground(&self, size: u32) -> Option<Picture> {
        let corner = self.0.pixel(0, 0).filter(|pixel| pixel.alpha() == 255);
        let mut ground = Pixmap::new(size, size)?;
        let white = PremultipliedColorU8::from_rgba(255, 255, 255, 255)?;
        ground.pixels_mut().fill(corner.unwrap_or(white));
        let margin = |inner: u32| (size.saturating_sub(inner) / 2) as i32;
        ground.draw_pixmap(
            margin(self.0.width()),
            margin(self.0.height()),
            self.0.as_ref(),
            &Default::default(),
            Transform::identity(),
            None,
        );
        Some(Picture(ground))
    }

    /// As PNG (ISO/IEC 15948): with a palette where 256 colours are enough, which makes flat drawings
    /// half as large.
    pub fn png(&self) -> Result<Vec<u8>, String> {
        let colours: Vec<[u8; 4]> = self
            .0
            .pixels()
            .iter()
            .map(|pixel| {
                let colour = pixel.demultiply();
                [colour.red(), colour.green(), colour.blue(), colour.alpha()]
            })
            .collect();
        let mut bytes = Vec::new();
        let mut encoder = png::Encoder::new(&mut bytes, self.0.width(), self.0.height());
        encoder.set_depth(png::BitDepth::Eight);
        encoder.set_compression(png::Compression::Balanced);
        let data = match indexed(&colours) {
            Some((palette, data)) => {
                encoder.set_color(png::ColorType::Indexed);
                encoder.set_palette(
                    palette.iter().flat_map(|c| [c[0], c[1], c[2]]).collect::<Vec<_>>(),
                );
                encoder.set_trns(palette.iter().map(|c| c[3]).collect::<Vec<_>>());
                // Neighbours in a palette say nothing of each other (W3C PNG, 12.7).
                encoder.set_filter(png::Filter::NoFilter);
                data
            }
            None => {
                encoder.set_color(png::ColorType::Rgba);
                colours.concat()
            }
        };
        let written = encoder.write_header().and_then(|mut writer| {
            writer.write_image_data(&data)?;
            writer.finish()
        });
        written.map_err(|error| error.to_string())?;
        Ok(bytes)
    }
}

/// A palette in the order of its colours, and the place of each pixel in it; nothing where it would
/// have more than 256.
fn indexed(colours: &[[u8; 4]]) -> Option<(Vec<[u8; 4]>, Vec<u8>)> {
    let mut palette: BTreeMap<[u8; 4], u8> = BTreeMap::new();
    let mut last = None;
    for colour in colours {
        // Most pixels are like the one before.
        if last.replace(colour) != Some(colour) {
            palette.insert(*colour, 0);
        }
        if palette.len() > 256 {
            return None;
        }
    }
    for (index, place) in palette.values_mut().zip(0..=255) {
        *index = place;
    }
    let mut last = None;
    let place = |colour| match last {
        Some((same, place)) if same == colour => place,
        _ => last.insert((colour, palette[colour])).1,
    };
    let data = colours.iter().map(place).collect();
    Some((palette.into_keys().collect(), data))
}

#[cfg(test)]
mod tests {
    use super::*;

    const SVG: &str = "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 4 4'>\
        <path fill='#fff' d='M0 0h4v4H0z'/><path fill='#b71c0c' d='M0 0h4v2H0z'/></svg>";

    fn fonts() -> Fonts {
        Fonts::new([Arc::from(
            &include_bytes!("../../themes/broadside/fonts/RobotoCondensed-Bold.ttf")[..],
        )])
    }

    /// Width, height and the colours of a PNG, read back.
    fn read(png: &[u8]) -> (u32, u32, Vec<[u8; 4]>) {
        let image = image::load_from_memory(png).expect("a picture").to_rgba8();
        (image.width(), image.height(), image.pixels().map(|pixel| pixel.0).collect())
    }

    #[test]
    fn what_is_drawn_can_be_read_back() {
        let picture = picture(SVG, &fonts(), 8, 8).expect("drawn");
        let (width, height, colours) = read(&picture.png().expect("encoded"));
        assert_eq!((width, height), (8, 8));
        let (red, white) = ([183, 28, 12, 255], [255; 4]);
        // The first colour is not the first of the palette.
        assert_eq!((colours[0], colours[31], colours[32], colours[63]), (red, red, white, white));
    }

    #[test]
    fn many_colours_need_no_palette() {
        let stops = "<stop stop-color='#000'/><stop offset='1' stop-color='#0cf'/>";
        let svg = format!(
            "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9'><linearGradient id='a' x2='1' y2='1'>\
             {stops}</linearGradient><path fill='url(#a)' d='M0 0h9v9H0z'/></svg>"
        );
        let picture = picture(&svg, &fonts(), 300, 300).expect("drawn");
        let (_, _, colours) = read(&picture.png().expect("encoded"));
        let first = picture.0.pixel(150, 150).expect("pixel").demultiply();
        assert_eq!(colours[150 * 300 + 150], [first.red(), first.green(), first.blue(), 255]);
    }

    #[test]
    fn a_drawing_on_a_ground_has_the_colour_of_its_corner_around_it() {
        let inner = picture(SVG, &fonts(), 4, 4).expect("drawn");
        let (width, _, colours) = read(&inner.on_ground(8).expect("ground").png().expect("png"));
        let (red, white) = ([183, 28, 12, 255], [255; 4]);
        assert_eq!((width, colours[0], colours[63]), (8, red, red));
        assert_eq!((colours[4 * 8 + 4], colours[2 * 8 + 2]), (white, red));
    }

    #[test]
    fn drawings_reach_for_nothing_outside() {
        let with = |image: &str| {
            let svg = SVG
                .replace("</svg>", &format!("<image width='4' height='4' href='{image}'/></svg>"));
            picture(&svg, &fonts(), 4, 4).expect("drawn").png().expect("png")
        };
        let plain = picture(SVG, &fonts(), 4, 4).expect("drawn").png().expect("png");
        let file = concat!(env!("CARGO_MANIFEST_DIR"), "/.github/site.png");
        assert_eq!(with(file), plain);
        assert_eq!(with("https://example.org/a.png"), plain);
        assert!(picture("<svg", &fonts(), 4, 4).is_err());
    }

    #[test]
    fn letters_that_no_font_has_are_known() {
        assert!(fonts().have("L’œuvre — ¿Qué? 80\u{a0}%\n"));
        assert!(!fonts().have("حقوقك") && !fonts().have("権利"));
    }
}
