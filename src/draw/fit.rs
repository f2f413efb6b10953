//! Sets a text into a space: as large as it goes, in lines of like length, and never cut within a word.

use serde::Serialize;

use super::Fonts;

/// What a text is to be set into. All measures are in the units of the drawing.
#[derive(Clone, Copy, Debug)]
pub struct Space {
    /// Its width.
    pub width: f64,
    /// Its height.
    pub height: f64,
    /// The largest size of the letters.
    pub largest: f64,
    /// The smallest; below it a text is cut, unless a single word is too wide.
    pub smallest: f64,
    /// From line to line, as a multiple of the size.
    pub leading: f64,
    /// Weight of the letters, as in CSS.
    pub weight: u16,
}

/// A text that was set.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Fitted {
    /// Size of the letters.
    pub size: f64,
    /// From line to line.
    pub leading: f64,
    /// The lines; the last ends with … where the text was cut.
    pub lines: Vec<String>,
}

/// How much smaller the letters are at each attempt.
const STEP: f64 = 2.0;

impl Fonts {
    /// Sets a text into a space.
    pub fn fit(&self, text: &str, space: &Space) -> Fitted {
        let words: Vec<(&str, f64)> = text
            .split([' ', '\n', '\t'])
            .filter(|word| !word.is_empty())
            .map(|word| (word, self.width(word, space.weight)))
            .collect();
        let gap = self.width(" ", space.weight);
        let widest = words.iter().map(|(_, width)| *width).fold(0.0, f64::max);
        let lines_at = |size: f64| wrap(&words, gap, space.width / size);
        let room = |size: f64| ((space.height / (size * space.leading)) as usize).max(1);
        let steps = ((space.largest - space.smallest) / STEP).max(0.0) as usize;
        let mut sizes = (0..=steps).map(|step| space.largest - step as f64 * STEP);
        let fits =
            |size: &f64| widest * size <= space.width && lines_at(*size).len() <= room(*size);
        let size = sizes.find(fits).unwrap_or_else(|| {
            if widest > 0.0 { space.smallest.min(space.width / widest) } else { space.smallest }
        });
        let count = lines_at(size).len();
        let mut lines = if count <= room(size) {
            balanced(&words, gap, space.width / size, count)
        } else {
            lines_at(size)
        };
        let is_cut = lines.len() > room(size);
        lines.truncate(room(size));
        let mut lines: Vec<String> = lines.into_iter().map(|line| line.join(" ")).collect();
        if let Some(last) = lines.last_mut().filter(|_| is_cut) {
            *last = self.shortened(last, space.width / size, space.weight);
        }
        Fitted { size, leading: size * space.leading, lines }
    }

    /// A line whose last words give way to "…".
    fn shortened(&self, line: &str, width: f64, weight: u16) -> String {
        let mut rest = line;
        loop {
            let shown = format!("{}\u{a0}…", rest.trim_end_matches([',', ';', ':', '.']));
            match rest.rsplit_once(' ') {
                Some((before, _)) if self.width(&shown, weight) > width => rest = before,
                _ => return shown,
            }
        }
    }
}

/// As many words on each line as go.
fn wrap<'a>(words: &[(&'a str, f64)], gap: f64, width: f64) -> Vec<Vec<&'a str>> {
    let mut lines: Vec<Vec<&str>> = Vec::new();
    let mut filled = 0.0;
    for (word, length) in words {
        match lines.last_mut().filter(|_| filled + gap + length <= width) {
            Some(line) => {
                line.push(word);
                filled += gap + length;
            }
            None => {
                lines.push(vec![word]);
                filled = *length;
            }
        }
    }
    lines
}

/// The same number of lines, in the narrowest measure in which they go: so none is left with one word.
fn balanced<'a>(words: &[(&'a str, f64)], gap: f64, width: f64, count: usize) -> Vec<Vec<&'a str>> {
    let (mut narrow, mut wide) = (0.0, width);
    for _ in 0..20 {
        let middle = (narrow + wide) / 2.0;
        // A word that is wider than its line makes no more lines than it takes.
        let is_too_narrow = words.iter().any(|(_, length)| *length > middle);
        if is_too_narrow || wrap(words, gap, middle).len() > count {
            narrow = middle;
        } else {
            wide = middle;
        }
    }
    wrap(words, gap, wide)
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use proptest::prelude::*;

    use super::*;

    const SPACE: Space = Space {
        width: 1056.0,
        height: 300.0,
        largest: 118.0,
        smallest: 48.0,
        leading: 1.08,
        weight: 700,
    };

    fn fonts() -> Fonts {
        let bytes = include_bytes!("../../themes/broadside/fonts/RobotoCondensed-Bold.ttf");
        Fonts::new([Arc::from(&bytes[..])])
    }

    #[test]
    fn short_texts_are_large_and_long_ones_smaller() {
        let fonts = fonts();
        let fitted = fonts.fit("News", &SPACE);
        assert_eq!((fitted.size, fitted.lines), (118.0, vec!["News".to_owned()]));
        let fitted = fonts.fit("Payer pour des emplois, ça se retourne contre nous", &SPACE);
        assert_eq!(fitted.lines, ["Payer pour des emplois,", "ça se retourne contre nous"]);
        assert!(fitted.size > 80.0 && fitted.size < 118.0, "{}", fitted.size);
    }

    #[test]
    fn lines_are_of_like_length() {
        let fonts = fonts();
        let space = Space { largest: 60.0, ..SPACE };
        let fitted =
            fonts.fit("One two three four five six seven eight nine ten eleven twelve", &space);
        let widths: Vec<f64> = fitted.lines.iter().map(|line| fonts.width(line, 700)).collect();
        assert_eq!(widths.len(), 2);
        assert!((widths[0] - widths[1]).abs() < widths[0] / 5.0, "{:?}", fitted.lines);
    }

    #[test]
    fn a_word_is_never_cut() {
        let fitted = fonts().fit(&"x".repeat(200), &SPACE);
        assert_eq!(fitted.lines, ["x".repeat(200)]);
        assert!(fitted.size < 48.0);
    }

    #[test]
    fn a_text_without_end_is_cut_between_words() {
        let fitted = fonts().fit(&"solidarity, ".repeat(200), &SPACE);
        assert_eq!(fitted.size, 48.0);
        let last = fitted.lines.last().expect("lines");
        assert!(last.ends_with("solidarity\u{a0}…"), "{last}");
    }

    proptest! {
        /// Whatever the text, it stays within its space, and nothing but its end is lost.
        #[test]
        fn nothing_leaves_its_space(text in "([a-zé¿]{1,40} ?){0,40}", height in 20.0..400.0f64) {
            let (fonts, space) = (fonts(), Space { height, ..SPACE });
            let fitted = fonts.fit(&text, &space);
            for line in &fitted.lines {
                prop_assert!(fonts.width(line, 700) * fitted.size <= space.width * 1.000_001 || line.ends_with('…'));
            }
            let most = ((height / fitted.leading) as usize).max(1);
            prop_assert!(fitted.lines.len() <= most);
            let words: Vec<&str> = text.split(' ').filter(|word| !word.is_empty()).collect();
            let set = fitted.lines.join(" ");
            match set.strip_suffix("\u{a0}…") {
                Some(start) => prop_assert!(words.join(" ").starts_with(start)),
                None => prop_assert_eq!(set, words.join(" ")),
            }
        }
    }
}
