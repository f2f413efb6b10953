//! Days, months, seasons and years.
//!
//! Month names and the order of the parts are CLDR's (long forms, the Gregorian calendar in every
//! locale). Ours are «1er avril» (OQLF; CLDR has «1 avril») and the seasons, which CLDR lacks.
//! Short numeric dates are not offered: 01/04/04 reads as three different days.

use icu_calendar::{Date as IcuDate, Gregorian};
use icu_datetime::fieldsets::{M, Y, YM, YMD, YMDE};
use icu_datetime::options::YearStyle;
use icu_datetime::{
    DateTimeFormatterLoadError, DateTimeFormatterPreferences, FixedCalendarDateTimeFormatter,
};
use icu_locale::Locale;
use jiff::civil::Date;

use super::{Formatter, Moment, Season, Tongue};

type Of<Fields> = FixedCalendarDateTimeFormatter<Gregorian, Fields>;

pub(super) struct Dates {
    day: Of<YMD>,
    weekday: Of<YMDE>,
    /// Absent where ICU4X cannot write it.
    month: Option<Of<YM>>,
    year: Of<Y>,
    /// Names of the twelve months.
    months: Vec<String>,
    /// “1 April” rather than “April 1”.
    day_first: bool,
}

impl Dates {
    pub(super) fn load(
        locale: &Locale,
        language: &str,
        region: &str,
    ) -> Result<Dates, DateTimeFormatterLoadError> {
        let preferences = DateTimeFormatterPreferences::from(locale);
        let full = YearStyle::Full;
        let day = Of::try_new(preferences, YMD::long().with_year_style(full))?;
        let name = Of::try_new(preferences, M::long())?;
        let months =
            (1..=12).map(|month| name.format(&icu(first_of(2000, month))).to_string()).collect();
        let day_first = day.format(&icu(first_of(2000, 1))).to_string().starts_with('1');
        // icu_datetime 2.4 loads what the pattern with an era needs; Brazil's has no year in CLDR
        // 49, so the digits of “abril de 2004” are missing (a panic in debug builds). Of all
        // locales, only this one. Like https://github.com/unicode-org/icu4x/issues/6205.
        let month = if (language, region) == ("pt", "BR") {
            None
        } else {
            Some(Of::try_new(preferences, YM::long().with_year_style(full))?)
        };
        Ok(Dates {
            day,
            weekday: Of::try_new(preferences, YMDE::long().with_year_style(full))?,
            month,
            year: Of::try_new(preferences, Y::long().with_year_style(full))?,
            months,
            day_first,
        })
    }
}

/// The first day of a month that the caller may have got wrong.
fn first_of(year: i16, month: i8) -> Date {
    Date::new(year, month, 1).or_else(|_| Date::new(year, 1, 1)).unwrap_or(Date::MIN)
}

fn icu(date: Date) -> IcuDate<Gregorian> {
    let (month, day) = (date.month().unsigned_abs(), date.day().unsigned_abs());
    IcuDate::try_new_gregorian(date.year().into(), month, day)
        .expect("both calendars know every day from -9999 to 9999")
}

impl Formatter {
    /// “April 1, 2004”, “1er avril 2004”, “1 de abril de 2004”.
    pub fn day(&self, date: Date) -> String {
        self.first(date, self.dates.day.format(&icu(date)).to_string())
    }

    /// “Thursday, April 1, 2004”, “jeudi 1er avril 2004”, “jueves, 1 de abril de 2004”.
    pub fn day_with_weekday(&self, date: Date) -> String {
        self.first(date, self.dates.weekday.format(&icu(date)).to_string())
    }

    /// “April 2004”, “avril 2004”, “abril de 2004”. `month` counts from 1; a false one reads as the
    /// first.
    pub fn month(&self, year: i16, month: i8) -> String {
        match &self.dates.month {
            Some(formatter) => formatter.format(&icu(first_of(year, month))).to_string(),
            None => format!("{} de {}", self.month_name(month), self.year(year)),
        }
    }

    /// “2004”, in any language without grouping; with the word of its language where one belongs to
    /// it (2004年).
    pub fn year(&self, year: i16) -> String {
        self.dates.year.format(&icu(first_of(year, 1))).to_string()
    }

    /// “fall 2000” (in Britain “autumn 2000”), “automne 2000”, “otoño de 2000”. In other languages
    /// the bare year: a season is no quarter of it, and its name is not in CLDR.
    pub fn season(&self, year: i16, season: Season) -> String {
        match (self.season_name(season), self.tongue) {
            ("", _) => self.year(year),
            (name, Tongue::Spanish) => format!("{name} de {}", self.year(year)),
            (name, _) => format!("{name} {}", self.year(year)),
        }
    }

    /// A moment in full, as fine as it is known.
    pub fn moment(&self, moment: Moment) -> String {
        match moment {
            Moment::Day(date) => self.day(date),
            Moment::Month(year, month) => self.month(year, month),
            Moment::Season(year, season) => self.season(year, season),
            Moment::Year(year) => self.year(year),
        }
    }

    /// The same without its year: “April 1”, “1er avril”, “1 de abril”, “April”, “fall”. Only for
    /// the three languages; `None` for a year.
    pub(super) fn without_year(&self, moment: Moment) -> Option<String> {
        match moment {
            Moment::Day(date) => {
                let (day, month) = (self.day_figure(date), self.month_name(date.month()));
                Some(match self.tongue {
                    Tongue::Spanish => format!("{day} de {month}"),
                    Tongue::English if !self.dates.day_first => format!("{month} {day}"),
                    _ => format!("{day} {month}"),
                })
            }
            Moment::Month(_, month) => Some(self.month_name(month).to_owned()),
            Moment::Season(_, season) => Some(self.season_name(season).to_owned()),
            Moment::Year(_) => None,
        }
    }

    /// The halves of an interval within one month: “April 1” and “21, 2004”, “1er” and “21 avril
    /// 2004”.
    pub(super) fn within_month(&self, start: Date, end: Date) -> (String, String) {
        if self.tongue == Tongue::English && !self.dates.day_first {
            let (month, year) = (self.month_name(start.month()), self.year(start.year()));
            (format!("{month} {}", start.day()), format!("{}, {year}", end.day()))
        } else {
            (self.day_figure(start), self.day(end))
        }
    }

    fn day_figure(&self, date: Date) -> String {
        let ending = if self.tongue == Tongue::French && date.day() == 1 { "er" } else { "" };
        format!("{}{ending}", date.day())
    }

    fn month_name(&self, month: i8) -> &str {
        let index = usize::try_from(month - 1).unwrap_or_default();
        self.dates.months.get(index).map_or("", String::as_str)
    }

    fn season_name(&self, season: Season) -> &'static str {
        let american = matches!(self.region.as_str(), "US" | "CA");
        match (self.tongue, season) {
            (Tongue::English, Season::Spring) => "spring",
            (Tongue::English, Season::Summer) => "summer",
            (Tongue::English, Season::Autumn) if american => "fall",
            (Tongue::English, Season::Autumn) => "autumn",
            (Tongue::English, Season::Winter) => "winter",
            (Tongue::French, Season::Spring) => "printemps",
            (Tongue::French, Season::Summer) => "été",
            (Tongue::French, Season::Autumn) => "automne",
            (Tongue::French, Season::Winter) => "hiver",
            (Tongue::Spanish, Season::Spring) => "primavera",
            (Tongue::Spanish, Season::Summer) => "verano",
            (Tongue::Spanish, Season::Autumn) => "otoño",
            (Tongue::Spanish, Season::Winter) => "invierno",
            (Tongue::Other, _) => "",
        }
    }

    /// French counts the first day of a month by its ordinal, no other (OQLF).
    fn first(&self, date: Date, written: String) -> String {
        if self.tongue == Tongue::French && date.day() == 1 {
            // No figure stands before the day.
            written.replacen("1 ", "1er ", 1)
        } else {
            written
        }
    }
}
