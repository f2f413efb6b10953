//! Drawings as SVG, cleaned: a drawing is a document, and may carry scripts, pages of HTML, what it
//! fetches from elsewhere, and where on whose computer it was made. All that is cut out of the text; the
//! rest stays byte for byte.

use std::ops::Range;

use resvg::usvg::roxmltree::{Document, Node, ParsingOptions};

const SVG: &str = "http://www.w3.org/2000/svg";
const XLINK: &str = "http://www.w3.org/1999/xlink";
const XML: &str = "http://www.w3.org/XML/1998/namespace";

/// Elements that do something, or hold something else than a drawing.
const FORBIDDEN: [&str; 2] = ["script", "foreignObject"];
/// Elements that change attributes, among them addresses.
const ANIMATIONS: [&str; 2] = ["set", "animate"];

/// A drawing that was read.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Drawing {
    /// The text that may be published.
    pub text: String,
    /// Names of elements and attributes that were cut out and would have been missed by somebody.
    pub cut: Vec<String>,
    /// Width and height, where it gives them.
    pub size: Option<(u32, u32)>,
}

/// Reads and cleans a drawing; the error says why it cannot be read.
pub fn drawing(bytes: &[u8]) -> Result<Drawing, String> {
    let text = std::str::from_utf8(bytes).map_err(|error| error.to_string())?;
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    // Entities could hold what is looked for below.
    if text.contains("<!ENTITY") {
        return Err("<!ENTITY".to_owned());
    }
    let options = ParsingOptions { allow_dtd: true, ..ParsingOptions::default() };
    let document =
        Document::parse_with_options(text, options).map_err(|error| error.to_string())?;
    let root = document.root_element();
    if root.tag_name().name() != "svg" || root.tag_name().namespace() != Some(SVG) {
        return Err(format!("<{}>", root.tag_name().name()));
    }
    let mut cuts = Cuts::default();
    for node in document.descendants() {
        cuts.look_at(node);
    }
    cuts.found.sort();
    cuts.found.dedup();
    Ok(Drawing { text: cuts.apply(text), cut: cuts.found, size: size(root) })
}

/// What is to be cut out.
#[derive(Default)]
struct Cuts {
    ranges: Vec<Range<usize>>,
    found: Vec<String>,
}

impl Cuts {
    fn look_at(&mut self, node: Node) {
        if node.is_pi() || node.is_comment() {
            // Stylesheets of others, and what programs and people noted. The declaration is no such node.
            return self.ranges.push(node.range());
        }
        if !node.is_element() {
            return;
        }
        let name = node.tag_name().name();
        let is_drawn = node.tag_name().namespace() == Some(SVG);
        if !is_drawn || name == "metadata" {
            // What drawing programs keep for themselves.
            return self.ranges.push(node.range());
        }
        let changes = node.attribute("attributeName").unwrap_or("");
        let changes_address = ANIMATIONS.contains(&name) && changes.ends_with("href");
        let is_style = name == "style" && fetches(&style_of(node));
        if FORBIDDEN.contains(&name) || changes_address || is_style {
            self.found.push(format!("<{name}>"));
            return self.ranges.push(node.range());
        }
        for attribute in node.attributes() {
            let name = attribute.name();
            let is_known = matches!(attribute.namespace(), None | Some(XLINK | XML));
            let is_address = name == "href" || name == "src";
            let is_active = name.to_ascii_lowercase().starts_with("on")
                || is_address && !stays(node.tag_name().name(), attribute.value())
                || !is_address && fetches(attribute.value())
                || name == "base";
            if is_active {
                self.found.push(format!("{name}=\"{}\"", start(attribute.value())));
            }
            if is_active || !is_known {
                self.ranges.push(attribute.range());
            }
        }
    }

    /// The text without them; those within others are cut with them.
    fn apply(&mut self, text: &str) -> String {
        self.ranges.sort_by_key(|range| (range.start, std::cmp::Reverse(range.end)));
        let (mut clean, mut at) = (String::with_capacity(text.len()), 0);
        for range in &self.ranges {
            if range.start >= at {
                clean.push_str(&text[at..range.start]);
                at = range.end;
            }
        }
        clean.push_str(&text[at..]);
        clean
    }
}

fn style_of(node: Node) -> String {
    node.children().filter_map(|child| child.text()).collect()
}

/// The beginning of a value, for a message.
fn start(value: &str) -> String {
    value.chars().take(40).collect()
}

/// Whether an address leads to a part of the drawing, or is a picture in itself. From an `a` readers may
/// go anywhere that a page would lead them.
fn stays(element: &str, address: &str) -> bool {
    let address: String =
        address.chars().filter(|c| !c.is_whitespace() && !c.is_control()).collect();
    let address = address.to_ascii_lowercase();
    let is_picture = ["png", "jpeg", "gif", "webp", "avif"]
        .iter()
        .any(|form| address.starts_with(&format!("data:image/{form};base64,")));
    let is_link =
        element == "a" && ["https:", "http:", "mailto:"].iter().any(|s| address.starts_with(s));
    address.starts_with('#') || is_picture || is_link
}

/// Whether a style or a property would fetch something: `url()` of anything but a part of the drawing,
/// `@import`, `src()`; and whatever hides by escapes.
fn fetches(style: &str) -> bool {
    let style = style.to_ascii_lowercase();
    let mut addresses =
        style.split("url(").skip(1).map(|rest| rest.trim_start_matches([' ', '\'', '"']));
    let leads_out = addresses.any(|address| !address.starts_with('#'));
    leads_out
        || style.contains("@import")
        || style.contains("image-set(")
        || style.contains("url") && style.contains('\\')
        || style.contains('\\') && style.contains('(')
}

/// Width and height in pixels of CSS: as given, else those of the view box.
fn size(root: Node) -> Option<(u32, u32)> {
    let number = |text: &str| text.trim().trim_end_matches("px").parse::<f64>().ok();
    let own = |name| root.attribute(name).and_then(number);
    let (width, height) = match (own("width"), own("height")) {
        (Some(width), Some(height)) => (width, height),
        _ => {
            let numbers = root.attribute("viewBox")?.split([' ', ',']).filter_map(number);
            let numbers: Vec<f64> = numbers.collect();
            (*numbers.get(2)?, *numbers.get(3)?)
        }
    };
    let is_usable = |length: f64| (1.0..100_000.0).contains(&length);
    (is_usable(width) && is_usable(height)).then_some((width.round() as u32, height.round() as u32))
}
