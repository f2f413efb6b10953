//! Dates as sources know them: EDTF (ISO 8601-2), level 0 and the parts of level 1 that histories
//! need: seasons, intervals with open or unknown ends, approximate and uncertain dates.
//!
//! Not read: unspecified digits (`197X`), years outside 0000 to 9999, times of day, sets.

use std::fmt;
use std::str::FromStr;

use jiff::civil::Date;

/// A point in time or an interval.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Edtf {
    /// `2004-04-01`, `2004-04`, `2000-23`, `1965~`
    Point(Point),
    /// `1977/1979`, `2004-04-01/..`
    Interval(End, End),
}

/// One end of an interval.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum End {
    /// A known point.
    Point(Point),
    /// `..`: there is none.
    Open,
    /// Nothing written: it is not known.
    Unknown,
}

/// A moment and how far it can be trusted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Point {
    /// When.
    pub moment: Moment,
    /// `~` or `%`: near that moment.
    pub approximate: bool,
    /// `?` or `%`: the source may be wrong.
    pub uncertain: bool,
}

/// A stretch of the Gregorian calendar, as fine as it is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Moment {
    /// `2004-04-01`
    Day(Date),
    /// `2004-04`: the year and the month, 1 to 12.
    Month(i16, i8),
    /// `2000-23`
    Season(i16, Season),
    /// `1965`
    Year(i16),
}

/// A season, of whichever hemisphere (EDTF 21 to 24).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Season {
    /// 21
    Spring,
    /// 22
    Summer,
    /// 23
    Autumn,
    /// 24
    Winter,
}

/// Why a text is not a date of the levels read here.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum EdtfError {
    /// Not of the form `YYYY`, `YYYY-MM`, `YYYY-MM-DD` with `?`, `~` or `%`, nor two of them with
    /// `/`.
    Form,
    /// The calendar has no such month, season or day.
    NoSuchDate,
    /// An interval that ends before it begins, or has no known end.
    Order,
}

impl fmt::Display for EdtfError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            EdtfError::Form => "not a date like 2004, 2004-04, 2004-04-01, 1965~ or 1977/1979",
            EdtfError::NoSuchDate => "no such month, season or day",
            EdtfError::Order => "an interval needs a beginning or an end, in this order",
        })
    }
}

impl std::error::Error for EdtfError {}

impl FromStr for Edtf {
    type Err = EdtfError;

    fn from_str(text: &str) -> Result<Edtf, EdtfError> {
        let Some((start, end)) = text.split_once('/') else {
            return text.parse().map(Edtf::Point);
        };
        let (start, end) = (end_of(start)?, end_of(end)?);
        match (&start, &end) {
            (End::Point(a), End::Point(b)) if a.moment.first_day() > b.moment.first_day() => {
                Err(EdtfError::Order)
            }
            (End::Open | End::Unknown, End::Open | End::Unknown) => Err(EdtfError::Order),
            _ => Ok(Edtf::Interval(start, end)),
        }
    }
}

impl Edtf {
    /// Whether it has begun by `day`. A month, a season or a year has from its first day on; an interval
    /// without a known beginning has.
    pub fn has_begun(&self, day: Date) -> bool {
        match self {
            Edtf::Point(start) | Edtf::Interval(End::Point(start), _) => {
                start.moment.first_day() <= day
            }
            Edtf::Interval(End::Open | End::Unknown, _) => true,
        }
    }
}

fn end_of(text: &str) -> Result<End, EdtfError> {
    match text {
        ".." => Ok(End::Open),
        "" => Ok(End::Unknown),
        point => point.parse().map(End::Point),
    }
}

impl FromStr for Point {
    type Err = EdtfError;

    fn from_str(text: &str) -> Result<Point, EdtfError> {
        let moment = text.trim_end_matches(['?', '~', '%']);
        let (approximate, uncertain) = match &text[moment.len()..] {
            "" => (false, false),
            "~" => (true, false),
            "?" => (false, true),
            "%" => (true, true),
            _ => return Err(EdtfError::Form),
        };
        Ok(Point { moment: moment.parse()?, approximate, uncertain })
    }
}

impl FromStr for Moment {
    type Err = EdtfError;

    fn from_str(text: &str) -> Result<Moment, EdtfError> {
        let mut parts = text.split('-');
        let year = figures(parts.next(), 4)?.ok_or(EdtfError::Form)?;
        let month = figures(parts.next(), 2)?;
        let day = figures(parts.next(), 2)?;
        if parts.next().is_some() {
            return Err(EdtfError::Form);
        }
        // Two figures always fit in a byte.
        let small = |number: i16| i8::try_from(number).map_err(|_| EdtfError::Form);
        match (month, day) {
            (None, _) => Ok(Moment::Year(year)),
            (Some(month @ 1..=12), None) => Ok(Moment::Month(year, small(month)?)),
            (Some(21), None) => Ok(Moment::Season(year, Season::Spring)),
            (Some(22), None) => Ok(Moment::Season(year, Season::Summer)),
            (Some(23), None) => Ok(Moment::Season(year, Season::Autumn)),
            (Some(24), None) => Ok(Moment::Season(year, Season::Winter)),
            (Some(month), Some(day)) => Date::new(year, small(month)?, small(day)?)
                .map(Moment::Day)
                .map_err(|_| EdtfError::NoSuchDate),
            (Some(_), None) => Err(EdtfError::NoSuchDate),
        }
    }
}

/// The number of exactly `length` ASCII digits; `None` where the part is absent.
fn figures(part: Option<&str>, length: usize) -> Result<Option<i16>, EdtfError> {
    let Some(part) = part else { return Ok(None) };
    let fits = part.len() == length && part.bytes().all(|byte| byte.is_ascii_digit());
    if !fits {
        return Err(EdtfError::Form);
    }
    part.parse().map(Some).map_err(|_| EdtfError::Form)
}

impl Moment {
    /// The first day that may belong to it, for sorting. A season begins with its first whole month
    /// in the north (March, June, September, December).
    pub fn first_day(&self) -> Date {
        let (year, month) = match *self {
            Moment::Day(day) => return day,
            Moment::Month(year, month) => (year, month),
            Moment::Season(year, Season::Spring) => (year, 3),
            Moment::Season(year, Season::Summer) => (year, 6),
            Moment::Season(year, Season::Autumn) => (year, 9),
            Moment::Season(year, Season::Winter) => (year, 12),
            Moment::Year(year) => (year, 1),
        };
        // The parser lets in only years and months that exist.
        Date::new(year, month, 1).unwrap_or(Date::MIN)
    }

    /// The year in which it begins.
    pub fn year(&self) -> i16 {
        match *self {
            Moment::Day(day) => day.year(),
            Moment::Month(year, _) | Moment::Season(year, _) | Moment::Year(year) => year,
        }
    }
}
