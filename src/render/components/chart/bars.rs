//! Strips: each is a whole in two parts, with the figure and the name of both below. For shares that
//! have different denominators, each strip names its own whole. Knows only texts and lengths.

use super::svg::{BIG, SMALL, Svg, WIDTH, Words, width_of, wrap};

/// Height of a strip.
const HEIGHT: f64 = 34.0;
/// Between two strips.
const GAP: f64 = 30.0;
/// Edge of the little square that leads from a figure to its part.
const KEY: f64 = 13.0;
/// From that square to the figure.
const INDENT: f64 = 20.0;

/// What a drawing of strips says.
#[derive(Clone, Debug, PartialEq)]
pub struct Bars {
    /// For those who do not see it.
    pub words: Words,
    /// From top to bottom.
    pub strips: Vec<Strip>,
}

/// A whole in two parts.
#[derive(Clone, Debug, PartialEq)]
pub struct Strip {
    /// What the whole is.
    pub heading: String,
    /// How much of it the first part is, 0 to 1.
    pub share: f64,
    /// Whether the first part is at least so much: its end is left open.
    pub is_open: bool,
    /// The first part.
    pub first: Part,
    /// The rest.
    pub rest: Part,
}

/// A part with its figure.
#[derive(Clone, Debug, PartialEq)]
pub struct Part {
    /// The figure as the language writes it.
    pub value: String,
    /// What it is a figure of.
    pub name: String,
    /// Whether it is known; what is not is drawn dashed.
    pub is_known: bool,
}

/// Draws the strips.
pub fn draw(bars: &Bars) -> String {
    let mut svg = Svg::new(bars.words.is_rtl);
    let mut foot = 0.0;
    for (index, strip) in bars.strips.iter().enumerate() {
        foot = draw_strip(&mut svg, if index == 0 { 0.0 } else { foot + GAP }, strip);
    }
    svg.finish(&bars.words, foot + 6.0)
}

/// Draws one strip from `y` down; gives where it ends.
fn draw_strip(svg: &mut Svg, y: f64, strip: &Strip) -> f64 {
    let top = svg.lines("name", 0.0, y + SMALL, WIDTH, SMALL, &strip.heading) + 9.0;
    draw_whole(svg, top, strip.share, strip.is_open, strip.rest.is_known);
    draw_parts(svg, top + HEIGHT, &strip.first, &strip.rest)
}

/// The strip itself; gives its foot.
pub fn draw_whole(svg: &mut Svg, y: f64, share: f64, is_open: bool, is_rest_known: bool) -> f64 {
    let width = WIDTH * share.clamp(0.0, 1.0);
    let rest = if is_rest_known { "rest" } else { "rest unknown" };
    svg.rect(rest, 1.0, y + 1.0, WIDTH - 2.0, HEIGHT - 2.0);
    svg.rect("fill", 0.0, y, width, HEIGHT);
    if is_open {
        // "Over": the end is no line but slats that grow thinner.
        for (offset, slat) in [(3.0, 5.0), (11.0, 3.5), (17.5, 2.0)] {
            if width + offset + slat < WIDTH {
                svg.rect("fill", width + offset, y, slat, HEIGHT);
            }
        }
    }
    y + HEIGHT
}

/// The figures of both parts below a strip that ends at `y`, side by side where both are short;
/// gives their foot.
pub fn draw_parts(svg: &mut Svg, y: f64, first: &Part, rest: &Part) -> f64 {
    let y = y + 12.0;
    let half = WIDTH / 2.0 - INDENT - 4.0;
    let is_short = |part: &Part| {
        width_of(&part.value, size_of(part)) <= half && wrap(&part.name, half, SMALL).len() < 3
    };
    if is_short(first) && is_short(rest) {
        let foot = draw_part(svg, 0.0, y, half, "fill", first);
        return foot.max(draw_part(svg, WIDTH / 2.0, y, half, "rest", rest));
    }
    let foot = draw_part(svg, 0.0, y, WIDTH - INDENT, "fill", first);
    draw_part(svg, 0.0, foot + 18.0, WIDTH - INDENT, "rest", rest)
}

fn draw_part(svg: &mut Svg, x: f64, y: f64, width: f64, key: &str, part: &Part) -> f64 {
    let class = if part.is_known { key.to_owned() } else { format!("{key} unknown") };
    svg.rect(&class, x + 1.0, y + 4.0, KEY - 2.0, KEY - 2.0);
    let (class, size) = (if part.is_known { "big" } else { "" }, size_of(part));
    let foot = svg.lines(class, x + INDENT, y + KEY + 3.0, width, size, &part.value);
    if part.name.is_empty() {
        return foot;
    }
    svg.lines("", x + INDENT, foot + SMALL + 4.0, width, SMALL, &part.name)
}

/// A figure that is not there has no weight.
fn size_of(part: &Part) -> f64 {
    if part.is_known { BIG } else { SMALL }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn part(value: &str, name: &str, is_known: bool) -> Part {
        Part { value: value.into(), name: name.into(), is_known }
    }

    fn strip() -> Strip {
        Strip {
            heading: "Parts made".into(),
            share: 0.35,
            is_open: true,
            first: part("over 35%", "Mexico", true),
            rest: part("not given", "Canada and United States", false),
        }
    }

    #[test]
    fn an_open_end_and_an_unknown_rest() {
        let words =
            Words { id: "c".into(), title: "T".into(), description: "D".into(), is_rtl: false };
        let svg = draw(&Bars { words, strips: vec![strip()] });
        assert!(
            svg.contains("<rect class=\"fill\" x=\"0\" y=\"24\" width=\"112\" height=\"34\"/>")
        );
        assert_eq!(svg.matches("width=\"3.5\"").count(), 1);
        assert!(svg.contains("rest unknown"));
        assert!(svg.contains(">over 35%</text>"));
    }

    #[test]
    fn long_figures_stand_below_one_another() {
        let long = part("plus de 80 millions de dollars américains", "tirés du fonds", true);
        let mut svg = Svg::new(false);
        let side_by_side =
            draw_parts(&mut svg, 0.0, &part("5%", "a", true), &part("95%", "b", true));
        assert!(draw_parts(&mut svg, 0.0, &long, &long) > 2.0 * side_by_side);
    }
}
