//! A writer of small SVG drawings: shapes and texts with classes, never with colours or styles, so
//! that the stylesheet alone decides on light, dark, print and forced colours. Knows no chart.
//!
//! Drawings are [`WIDTH`] units wide. Where the script runs from right to left the drawing is
//! mirrored: everything is placed from the start of the line.

use crate::render::html::{escape, escape_text};

/// Width of every drawing, in its own units; a phone of 320 pixels shows about 0.9 pixels for each.
pub const WIDTH: f64 = 320.0;

/// Size of names and headings; `.chart text` in the stylesheet says the same.
pub const SMALL: f64 = 15.0;
/// Size of the figures themselves; `.chart .big`.
pub const BIG: f64 = 24.0;

/// Width of a letter in its own size: generous for the theme's condensed fonts, about right for the
/// plain ones behind them.
const LETTER: f64 = 0.5;

/// What a reader who does not see the drawing is told.
#[derive(Clone, Debug, PartialEq)]
pub struct Words {
    /// Begins the ids in the drawing; unique in its page.
    pub id: String,
    /// Its title.
    pub title: String,
    /// What it shows, in sentences.
    pub description: String,
    /// Whether the script runs from right to left.
    pub is_rtl: bool,
}

/// A drawing being written.
pub struct Svg {
    out: String,
    is_rtl: bool,
}

impl Svg {
    /// An empty drawing.
    pub fn new(is_rtl: bool) -> Svg {
        Svg { out: String::new(), is_rtl }
    }

    /// A rectangle whose start and top edges are at `x` and `y`.
    pub fn rect(&mut self, class: &str, x: f64, y: f64, width: f64, height: f64) {
        let x = if self.is_rtl { WIDTH - x - width } else { x };
        let [x, y, width, height] = [x, y, width, height].map(number);
        self.out.push_str(&format!(
            "<rect class=\"{class}\" x=\"{x}\" y=\"{y}\" width=\"{width}\" height=\"{height}\"/>"
        ));
    }

    /// A closed shape through points, behind all that is drawn already.
    pub fn polygon_behind(&mut self, class: &str, points: &[(f64, f64)]) {
        let place = |(x, y): &(f64, f64)| format!("{},{}", number(self.across(*x)), number(*y));
        let points: Vec<String> = points.iter().map(place).collect();
        let shape = format!("<polygon class=\"{class}\" points=\"{}\"/>", points.join(" "));
        self.out.insert_str(0, &shape);
    }

    /// A path in coordinates of its own, scaled, its start corner at `x` and `y`. Mirrored with the
    /// drawing, as the hand of a figure should point along the line.
    pub fn path(&mut self, class: &str, data: &str, x: f64, y: f64, scale: f64) {
        let across = if self.is_rtl { -scale } else { scale };
        let [x, y, across, down] = [self.across(x), y, across, scale].map(number);
        self.out.push_str(&format!(
            "<path class=\"{class}\" transform=\"translate({x} {y}) scale({across} {down})\" d=\"{data}\"/>"
        ));
    }

    /// A line of text, its start at `x` and its foot at `y`.
    pub fn text(&mut self, class: &str, x: f64, y: f64, text: &str) {
        let class = if class.is_empty() { String::new() } else { format!(" class=\"{class}\"") };
        let [x, y] = [self.across(x), y].map(number);
        self.out.push_str(&format!("<text{class} x=\"{x}\" y=\"{y}\">"));
        escape_text(text, &mut self.out);
        self.out.push_str("</text>");
    }

    /// Text of a size in as many lines as `width` wants, the foot of the first at `y`. Gives the
    /// foot of the last.
    pub fn lines(&mut self, class: &str, x: f64, y: f64, width: f64, size: f64, text: &str) -> f64 {
        let step = size * 1.2;
        let mut foot = y;
        for (index, line) in wrap(text, width, size).iter().enumerate() {
            foot = y + step * index as f64;
            self.text(class, x, foot, line);
        }
        foot
    }

    /// The drawing, `height` units high.
    pub fn finish(self, words: &Words, height: f64) -> String {
        let mut id = String::new();
        escape(&words.id, &mut id);
        let direction = if self.is_rtl { "rtl" } else { "ltr" };
        let (width, height) = (number(WIDTH), number(height));
        let mut out = format!(
            "<svg viewBox=\"0 0 {width} {height}\" direction=\"{direction}\" role=\"img\" \
             aria-labelledby=\"{id}-title\" aria-describedby=\"{id}-desc\"><title id=\"{id}-title\">"
        );
        escape_text(&words.title, &mut out);
        out.push_str(&format!("</title><desc id=\"{id}-desc\">"));
        escape_text(&words.description, &mut out);
        out.push_str("</desc>");
        out.push_str(&self.out);
        out.push_str("</svg>");
        out
    }

    fn across(&self, x: f64) -> f64 {
        if self.is_rtl { WIDTH - x } else { x }
    }
}

/// How wide a text of a size is at most, roughly: fonts differ from device to device.
pub fn width_of(text: &str, size: f64) -> f64 {
    text.chars().count() as f64 * size * LETTER
}

/// Lines that hold at most `width` units of a size; a longer word stands alone. Breaks at plain
/// spaces only: a no-break space holds a number and its sign together.
pub fn wrap(text: &str, width: f64, size: f64) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for word in text.split(' ').filter(|word| !word.is_empty()) {
        match lines.last_mut() {
            Some(line) if width_of(line, size) + width_of(word, size) + size * LETTER <= width => {
                line.push(' ');
                line.push_str(word);
            }
            _ => lines.push(word.to_owned()),
        }
    }
    lines
}

/// A length with at most two digits after the point.
fn number(value: f64) -> String {
    let text = format!("{:.2}", value);
    let text = text.trim_end_matches('0').trim_end_matches('.');
    if text == "-0" { "0".to_owned() } else { text.to_owned() }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(is_rtl: bool) -> Words {
        Words { id: "c".into(), title: "A & B".into(), description: "<x>".into(), is_rtl }
    }

    #[test]
    fn a_drawing_is_escaped_and_named() {
        let mut svg = Svg::new(false);
        svg.text("big", 0.0, 12.5, "<5 & more");
        let svg = svg.finish(&words(false), 20.0);
        assert!(svg.starts_with("<svg viewBox=\"0 0 320 20\" direction=\"ltr\" role=\"img\""));
        assert!(svg.contains("aria-labelledby=\"c-title\" aria-describedby=\"c-desc\""));
        assert!(
            svg.contains("<title id=\"c-title\">A &amp; B</title><desc id=\"c-desc\">&lt;x&gt;")
        );
        assert!(svg.contains("<text class=\"big\" x=\"0\" y=\"12.5\">&lt;5 &amp; more</text>"));
        assert!(!svg.contains("style="));
    }

    #[test]
    fn right_to_left_is_a_mirror() {
        let mut svg = Svg::new(true);
        svg.rect("fill", 10.0, 0.0, 100.0, 5.0);
        svg.polygon_behind("tie", &[(0.0, 1.0), (20.0, 2.0)]);
        svg.path("fill", "M0 0", 5.0, 6.0, 2.0);
        let svg = svg.finish(&words(true), 20.0);
        assert!(svg.contains("x=\"210\" y=\"0\" width=\"100\""));
        assert!(svg.contains("points=\"320,1 300,2\""));
        assert!(svg.contains("translate(315 6) scale(-2 2)"));
    }

    #[test]
    fn long_texts_wrap_at_plain_spaces() {
        assert_eq!(wrap("plus de 35\u{a0}%", 80.0, 15.0), ["plus de", "35\u{a0}%"]);
        assert_eq!(wrap("one two", 320.0, 15.0), ["one two"]);
        assert_eq!(wrap("incomprehensible", 20.0, 15.0), ["incomprehensible"]);
    }

    #[test]
    fn numbers_are_short() {
        assert_eq!([1.0, 0.5, 1.0 / 3.0, -0.001].map(number), ["1", "0.5", "0.33", "0"]);
    }
}
