//! Dates from EDTF: intervals, “about”, “since”, with the articles French and Spanish need.

use super::{Edtf, End, Formatter, Moment, NBSP, Point, RangeForm, Season, Tongue};

impl Formatter {
    /// A date or an interval: “about 1965”, “vers l’automne 2000”, “1977–1979”; in prose “de 1977 à
    /// 1979”, “du 1er au 21 avril 2004”, “del 1 al 21 de abril de 2004”.
    ///
    /// `form` is for intervals; those with an approximate or uncertain end are always compact. An
    /// open end gives “since 1977”, “jusqu’en 1979”, an unknown one “?”.
    pub fn date(&self, date: &Edtf, form: RangeForm) -> String {
        match date {
            Edtf::Point(point) => self.point(*point),
            Edtf::Interval(End::Point(a), End::Point(b)) => self.interval(*a, *b, form),
            Edtf::Interval(End::Point(a), End::Open) => self.since(*a),
            Edtf::Interval(End::Open, End::Point(b)) => self.until(*b),
            Edtf::Interval(start, end) => {
                let side = |end: &End| match end {
                    End::Point(point) => self.point(*point),
                    End::Open | End::Unknown => "?".to_owned(),
                };
                format!("{}{}{}", side(start), self.range_mark(), side(end))
            }
        }
    }

    fn point(&self, point: Point) -> String {
        self.trust(point, self.moment(point.moment))
    }

    /// A written date with “about” and “(?)” where its source has them.
    fn trust(&self, point: Point, text: String) -> String {
        let article = self.article(point.moment);
        let text = match (point.approximate, self.tongue) {
            (false, _) => text,
            (true, Tongue::English) => format!("about {text}"),
            (true, Tongue::French) => format!("vers {article}{text}"),
            (true, Tongue::Spanish) => format!("hacia {article}{text}"),
            (true, Tongue::Other) => format!("≈{text}"),
        };
        if point.uncertain { format!("{text}{NBSP}(?)") } else { text }
    }

    fn interval(&self, a: Point, b: Point, form: RangeForm) -> String {
        if (a.approximate, a.uncertain) != (b.approximate, b.uncertain) {
            return format!("{} – {}", self.point(a), self.point(b));
        }
        if a.moment == b.moment {
            return self.point(a);
        }
        let (left, right, tight) = self.halves(a.moment, b.moment);
        if form == RangeForm::Prose && !a.approximate && !a.uncertain {
            return match self.tongue {
                Tongue::English => format!("{left} to {right}"),
                Tongue::French | Tongue::Spanish => {
                    let (from, to) = (self.from(a.moment, &left), self.to(b.moment));
                    format!("{from}{left} {to}{right}")
                }
                Tongue::Other => join(&left, self.range_mark(), &right, tight),
            };
        }
        let compact = join(&left, self.range_mark(), &right, tight);
        self.trust(a, compact)
    }

    /// Both ends of an interval, what they share said once, and whether a mark without spaces joins
    /// them (“April 1–21, 2004”, but “April 30 – May 2, 2004”: CLDR interval formats).
    fn halves(&self, a: Moment, b: Moment) -> (String, String, bool) {
        match (a, b) {
            (Moment::Year(a), Moment::Year(b)) => (self.year(a), self.year(b), true),
            _ if self.tongue == Tongue::Other || a.year() != b.year() => {
                (self.moment(a), self.moment(b), false)
            }
            (Moment::Day(a), Moment::Day(b)) if a.month() == b.month() => {
                let (left, right) = self.within_month(a, b);
                (left, right, true)
            }
            _ => {
                let left = self.without_year(a).unwrap_or_else(|| self.moment(a));
                let names = |moment| matches!(moment, Moment::Month(..) | Moment::Season(..));
                (left, self.moment(b), names(a) && names(b))
            }
        }
    }

    fn since(&self, start: Point) -> String {
        match self.tongue {
            Tongue::English => self.after("since ", "about ", start),
            Tongue::French => self.after("depuis ", "environ ", start),
            Tongue::Spanish => self.after("desde ", "aproximadamente ", start),
            Tongue::Other => format!("{}{}", self.point(start), self.range_mark()),
        }
    }

    fn until(&self, end: Point) -> String {
        match (self.tongue, end.moment) {
            (Tongue::English, _) => self.after("until ", "about ", end),
            (Tongue::Spanish, _) => self.after("hasta ", "aproximadamente ", end),
            (Tongue::French, _) if end.approximate => self.after("jusque ", "vers ", end),
            (Tongue::French, Moment::Year(_) | Moment::Month(..)) => {
                format!("jusqu’en {}", self.point(end))
            }
            (Tongue::French, moment) => format!("jusqu’{}{}", self.to(moment), self.point(end)),
            (Tongue::Other, _) => format!("{}{}", self.range_mark(), self.point(end)),
        }
    }

    /// A preposition, “about” if need be, the article and the date.
    fn after(&self, word: &str, about: &str, point: Point) -> String {
        let about = if point.approximate { about } else { "" };
        let article = self.article(point.moment);
        let sure = Point { approximate: false, ..point };
        format!("{word}{about}{article}{}", self.point(sure))
    }

    /// The article of a moment with the space that parts them: “le 1er avril”, “l’automne 2000”,
    /// “el 1 de abril”, “la primavera de 2001”.
    fn article(&self, moment: Moment) -> &'static str {
        match (self.tongue, moment) {
            (Tongue::French, Moment::Day(_) | Moment::Season(_, Season::Spring)) => "le ",
            (Tongue::French, Moment::Season(..)) => "l’",
            (Tongue::Spanish, Moment::Season(_, Season::Spring)) => "la ",
            (Tongue::Spanish, Moment::Day(_) | Moment::Season(..)) => "el ",
            _ => "",
        }
    }

    /// “de” with the article; `d’` before the vowel of avril, août and octobre.
    fn from(&self, moment: Moment, text: &str) -> &'static str {
        match (self.tongue, self.article(moment)) {
            (_, "le ") => "du ",
            (_, "l’") => "de l’",
            (_, "el ") => "del ",
            (_, "la ") => "de la ",
            (Tongue::French, _) if text.starts_with(['a', 'o']) => "d’",
            _ => "de ",
        }
    }

    /// “à”, “a” with the article.
    fn to(&self, moment: Moment) -> &'static str {
        match (self.tongue, self.article(moment)) {
            (_, "le ") => "au ",
            (_, "l’") => "à l’",
            (_, "el ") => "al ",
            (_, "la ") => "a la ",
            (Tongue::French, _) => "à ",
            _ => "a ",
        }
    }
}

fn join(left: &str, mark: &str, right: &str, tight: bool) -> String {
    if tight { format!("{left}{mark}{right}") } else { format!("{left} – {right}") }
}
