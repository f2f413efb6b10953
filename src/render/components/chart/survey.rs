//! The result of a ballot: one strip of yes and no, or, where numbers are kept back, none. Knows only
//! texts and lengths.

use super::bars::{Bars, Part, Strip};
use super::svg::{BIG, Svg, WIDTH, Words};

/// What the drawing says.
#[derive(Clone, Debug, PartialEq)]
pub struct Survey {
    /// For those who do not see it.
    pub words: Words,
    /// What the whole is: the ballots that say yes or no.
    pub heading: String,
    /// Share of yes, 0 to 1; nothing where it is kept back.
    pub share: Option<f64>,
    /// Number or share of yes as the language writes it, with its name.
    pub yes: (String, String),
    /// The same for no.
    pub no: (String, String),
    /// Whether there is a mandate, in words.
    pub mandate: String,
}

/// Draws the result. Without the share there is no strip: its length would be the number.
pub fn draw(survey: &Survey) -> String {
    match survey.share {
        Some(share) => super::bars::draw(&Bars {
            words: survey.words.clone(),
            strips: vec![strip(survey, share)],
        }),
        None => draw_words(survey),
    }
}

fn strip(survey: &Survey, share: f64) -> Strip {
    let part = |(value, name): &(String, String)| Part {
        value: value.clone(),
        name: name.clone(),
        is_known: true,
    };
    Strip {
        heading: survey.heading.clone(),
        share,
        is_open: false,
        first: part(&survey.yes),
        rest: part(&survey.no),
    }
}

fn draw_words(survey: &Survey) -> String {
    let mut svg = Svg::new(survey.words.is_rtl);
    let foot = svg.lines("big", 20.0, BIG, WIDTH - 20.0, BIG, &survey.mandate) + 7.0;
    svg.rect("fill", 0.0, 0.0, 8.0, foot);
    svg.finish(&survey.words, foot)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_strip_where_numbers_are_kept_back() {
        let words =
            Words { id: "c".into(), title: "T".into(), description: "D".into(), is_rtl: false };
        let mut survey = Survey {
            words,
            heading: "Ballots".into(),
            share: Some(0.667),
            yes: ("66.7%".into(), "yes".into()),
            no: ("33.3%".into(), "no".into()),
            mandate: "A mandate".into(),
        };
        assert!(draw(&survey).contains(">66.7%</text>"));
        survey.share = None;
        let hidden = draw(&survey);
        assert!(hidden.contains(">A mandate</text>") && !hidden.contains("66.7%"));
    }
}
