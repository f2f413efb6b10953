//! Times of day, and days with a time.
//!
//! CLDR's are not used in the three languages: fr-CA parts «15 h 30» with breakable spaces, en-CA
//! has U+202F, es-MX has changed from release to release. Whether a locale counts to twelve is
//! CLDR's.

use icu_datetime::fieldsets::T;
use icu_datetime::input::Time as IcuTime;
use icu_datetime::{DateTimeFormatterLoadError, DateTimeFormatterPreferences, NoCalendarFormatter};
use icu_locale::Locale;
use jiff::civil::{DateTime, Time};

use super::{Formatter, NBSP, RangeForm, Tongue};

pub(super) struct Times {
    style: Style,
    cldr: NoCalendarFormatter<T>,
}

/// Who writes the time.
enum Style {
    /// “3:30 p.m.”
    English,
    /// “15 h 30”
    French,
    /// “3:30 p. m.”
    SpanishTwelve,
    /// “15:30”
    SpanishTwentyFour,
    /// ICU, with its spaces made unbreakable.
    Cldr,
}

impl Times {
    pub(super) fn load(
        locale: &Locale,
        tongue: Tongue,
        region: &str,
    ) -> Result<Times, DateTimeFormatterLoadError> {
        let cldr =
            NoCalendarFormatter::try_new(DateTimeFormatterPreferences::from(locale), T::hm())?;
        let sample = cldr.format(&icu(jiff::civil::time(15, 30, 0, 0))).to_string();
        let twelve = !sample.contains("15");
        let style = match tongue {
            Tongue::English if twelve && matches!(region, "CA" | "US") => Style::English,
            Tongue::French => Style::French,
            Tongue::Spanish if twelve => Style::SpanishTwelve,
            Tongue::Spanish => Style::SpanishTwentyFour,
            _ => Style::Cldr,
        };
        Ok(Times { style, cldr })
    }
}

fn icu(time: Time) -> IcuTime {
    IcuTime::try_new(time.hour().unsigned_abs(), time.minute().unsigned_abs(), 0, 0)
        .expect("a civil time has an hour below 24 and a minute below 60")
}

impl Formatter {
    /// Hour and minute, never parted: “3:30 p.m.”, “15 h 30” and “15 h” (OQLF 21516: spaces on both
    /// sides, no “00”, a zero before single minutes), “3:30 p. m.” (RAE, Ortografía básica 7.3.5;
    /// its «12 m.» for noon is not used: in Mexico it may be taken for midnight).
    pub fn time(&self, time: Time) -> String {
        let (hour, minute) = (time.hour(), time.minute());
        let twelve = if hour % 12 == 0 { 12 } else { hour % 12 };
        match self.times.style {
            Style::English => {
                let half = if hour < 12 { "a.m." } else { "p.m." };
                format!("{twelve}:{minute:02}{NBSP}{half}")
            }
            Style::SpanishTwelve => {
                let half = if hour < 12 { 'a' } else { 'p' };
                format!("{twelve}:{minute:02}{NBSP}{half}.{NBSP}m.")
            }
            Style::SpanishTwentyFour => format!("{hour}:{minute:02}"),
            Style::French if minute == 0 => format!("{hour}{NBSP}h"),
            Style::French => format!("{hour}{NBSP}h{NBSP}{minute:02}"),
            Style::Cldr => {
                self.times.cldr.format(&icu(time)).to_string().replace([' ', '\u{202f}'], "\u{a0}")
            }
        }
    }

    /// Day and time: “April 1, 2004 at 3:30 p.m.”, “1er avril 2004 à 15 h 30”, “1 de abril de 2004
    /// a las 3:30 p. m.”; elsewhere the one after the other.
    pub fn date_time(&self, when: DateTime) -> String {
        self.at(self.day(when.date()), when.time())
    }

    /// The same with the weekday first.
    pub fn date_time_with_weekday(&self, when: DateTime) -> String {
        self.at(self.day_with_weekday(when.date()), when.time())
    }

    /// From one time to another: “April 1, 2004, 3:30 p.m. to 5:00 p.m.”, “1er avril 2004, de 15 h 30 à
    /// 17 h”, “1 de abril de 2004, de las 3:30 p. m. a las 5:00 p. m.”; “du 1er avril 2004 à 22 h au
    /// 2 avril 2004 à 1 h”.
    pub fn date_times(&self, start: DateTime, end: DateTime) -> String {
        if start == end {
            return self.date_time(start);
        }
        if start.date() != end.date() {
            let (start, end) = (self.date_time(start), self.date_time(end));
            return match self.tongue {
                Tongue::English => format!("{start} to {end}"),
                Tongue::French => format!("du {start} au {end}"),
                Tongue::Spanish => format!("del {start} al {end}"),
                Tongue::Other => format!("{start} – {end}"),
            };
        }
        let day = self.day(start.date());
        let article = |time| self.article_of_hour(time);
        let (from, to) = (article(start.time()), article(end.time()));
        let (start, end) = (self.time(start.time()), self.time(end.time()));
        match self.tongue {
            Tongue::English => format!("{day}, {start} to {end}"),
            Tongue::French => format!("{day}, de {start} à {end}"),
            Tongue::Spanish => format!("{day}, de {from}{start} a {to}{end}"),
            Tongue::Other => format!("{day}, {start} – {end}"),
        }
    }

    /// A date as files have it: an ISO 8601 day with a time (`2026-05-01T18:30`), two of them with `/`, or
    /// an EDTF date, as exact as it is known (`1965~`, `2000/2001`). `None` for anything else.
    pub fn written_date(&self, text: &str) -> Option<String> {
        match (text.contains('T'), text.split_once('/')) {
            (true, Some((start, end))) => {
                Some(self.date_times(start.parse().ok()?, end.parse().ok()?))
            }
            (true, None) => text.parse().ok().map(|when| self.date_time(when)),
            (false, _) => text.parse().ok().map(|date| self.date(&date, RangeForm::Compact)),
        }
    }

    fn at(&self, day: String, time: Time) -> String {
        let word = match self.tongue {
            Tongue::English => "at ",
            Tongue::French => "à ",
            Tongue::Spanish => "a ",
            Tongue::Other => "",
        };
        format!("{day} {word}{}{}", self.article_of_hour(time), self.time(time))
    }

    /// “la ”, “las ”: one o'clock is singular, of the afternoon too where the clock has twelve hours.
    fn article_of_hour(&self, time: Time) -> &'static str {
        match self.tongue {
            Tongue::Spanish if self.time(time).starts_with("1:") => "la ",
            Tongue::Spanish => "las ",
            _ => "",
        }
    }
}
