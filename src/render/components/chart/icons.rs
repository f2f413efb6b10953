//! Icon arrays: so many people of so many. Whoever counts has a fist in the air, so that the picture
//! reads without colour too. Knows only texts and counts.

use super::svg::{BIG, SMALL, Svg, WIDTH, Words};

/// A person with an arm raised, and one without: 24 units wide, 46 high.
const RAISED: &str = "M10 5.5a4.6 4.6 0 1 1 0 9.2a4.6 4.6 0 1 1 0-9.2zM5.5 16.500h8.300l3.300-7.200V3q0-1.800 1.800-1.800h2.700q1.800 0 1.800 1.800v4.200l-1 2.600-6.400 12.700V44.500h-4.800V32.500h-2.400v12h-4.800V30.500h-3V20.500q0-4 4.500-4z";
const STANDING: &str = "M10 5.5a4.6 4.6 0 1 1 0 9.2a4.6 4.6 0 1 1 0-9.2zM6 16.500h8q4 0 4 4v10h-3v14h-4V32.500h-2v12h-4v-14h-3v-10q0-4 4-4z";
/// Their size.
const PERSON: (f64, f64) = (24.0, 46.0);
/// Between two groups.
const GAP: f64 = 30.0;

/// What a drawing of people says.
#[derive(Clone, Debug, PartialEq)]
pub struct Icons {
    /// For those who do not see it.
    pub words: Words,
    /// From top to bottom.
    pub groups: Vec<Group>,
    /// What a raised fist stands for, and what none.
    pub legend: (String, String),
}

/// So many people of so many.
#[derive(Clone, Debug, PartialEq)]
pub struct Group {
    /// Who they are.
    pub heading: String,
    /// The figure as the language writes it.
    pub value: String,
    /// The same in people.
    pub people: String,
    /// How many of them have a fist raised.
    pub raised: usize,
    /// How many there are.
    pub whole: usize,
}

/// Draws the groups, and the legend below.
pub fn draw(icons: &Icons) -> String {
    let mut svg = Svg::new(icons.words.is_rtl);
    let mut foot = 0.0;
    for (index, group) in icons.groups.iter().enumerate() {
        foot = draw_group(&mut svg, if index == 0 { 0.0 } else { foot + GAP }, group);
    }
    let foot = draw_legend(&mut svg, foot + GAP, &icons.legend);
    svg.finish(&icons.words, foot + 6.0)
}

fn draw_group(svg: &mut Svg, y: f64, group: &Group) -> f64 {
    let foot = svg.lines("name", 0.0, y + SMALL, WIDTH, SMALL, &group.heading);
    let foot = svg.lines("big", 0.0, foot + BIG + 6.0, WIDTH, BIG, &group.value);
    let foot = draw_people(svg, foot + 12.0, group.raised, group.whole);
    svg.lines("", 0.0, foot + SMALL + 8.0, WIDTH, SMALL, &group.people)
}

/// Up to five people in one tall row, more of them in rows of ten; those with a fist come first.
fn draw_people(svg: &mut Svg, y: f64, raised: usize, whole: usize) -> f64 {
    let in_row = if whole <= 5 { whole.max(1) } else { 10 };
    let scale = if whole <= 5 { 2.0 } else { 1.2 };
    let step = (WIDTH / in_row as f64).min(PERSON.0 * scale * 1.34);
    let down = PERSON.1 * scale + 8.0;
    for index in 0..whole {
        let (x, row) = ((index % in_row) as f64 * step, (index / in_row) as f64);
        draw_person(svg, x, y + row * down, scale, index < raised);
    }
    y + whole.div_ceil(in_row) as f64 * down - 8.0
}

fn draw_person(svg: &mut Svg, x: f64, y: f64, scale: f64, is_raised: bool) {
    let (class, data) = if is_raised { ("fill", RAISED) } else { ("rest", STANDING) };
    svg.path(class, data, x, y, scale);
}

fn draw_legend(svg: &mut Svg, y: f64, legend: &(String, String)) -> f64 {
    let mut foot = y;
    for (is_raised, text) in [(true, &legend.0), (false, &legend.1)] {
        draw_person(svg, 0.0, foot, 0.6, is_raised);
        let below = svg.lines("", 24.0, foot + 19.0, WIDTH - 24.0, SMALL, text);
        foot = below + 15.0;
    }
    foot - 8.0
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn so_many_of_so_many() {
        let words =
            Words { id: "c".into(), title: "T".into(), description: "D".into(), is_rtl: false };
        let group = |raised, whole| Group {
            heading: "H".into(),
            value: "about 15%".into(),
            people: "3 of 20".into(),
            raised,
            whole,
        };
        let legend = ("with".to_owned(), "without".to_owned());
        let svg = draw(&Icons { words, groups: vec![group(1, 5), group(3, 20)], legend });
        // One more of each in the legend.
        assert_eq!(svg.matches("<path class=\"fill\"").count(), 1 + 3 + 1);
        assert_eq!(svg.matches("<path class=\"rest\"").count(), 4 + 17 + 1);
    }
}
