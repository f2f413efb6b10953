//! The calculators that there are: inputs, results, worked examples. The arithmetic is `calculate`'s,
//! the figures are the facts'; an example that is not from the pamphlet says so in its notes.

use super::super::desk::{Desk, Known, Made};
use crate::calculate::{self, Claim};

/// A calculator.
pub struct Kind {
    /// Its name in `::calculator{…}` and in the script.
    pub name: &'static str,
    /// What it asks for.
    pub inputs: &'static [Input],
    /// What it gives.
    pub results: &'static [Result],
    /// The results for inputs in their order, percentages in hundredths.
    pub compute: fn(&[f64]) -> Vec<Option<Outcome>>,
    /// Worked examples; the form begins with the first.
    pub examples: for<'a> fn(&Desk<'a, '_>) -> Made<Vec<Example<'a>>>,
}

/// A number that is asked for.
pub struct Input {
    /// Its name in messages and in the script.
    pub name: &'static str,
    /// Whether it is written with a percent sign.
    pub is_percent: bool,
    /// Whether the formula takes it as 0 to 1.
    pub is_fraction: bool,
    /// Whether it may be left empty.
    pub is_optional: bool,
    /// Whether it counts people.
    pub is_whole: bool,
    /// Whether it makes sense at zero.
    pub may_be_zero: bool,
}

/// A number, or a verdict, that comes out.
pub struct Result {
    /// Its name in messages and in the script.
    pub name: &'static str,
    /// Digits after the mark, at most.
    pub digits: i32,
    /// Whether it is yes or no.
    pub is_verdict: bool,
}

/// What came out.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Outcome {
    /// A number.
    Number(f64),
    /// Yes or no.
    Verdict(bool),
}

/// A worked example.
pub struct Example<'a> {
    /// Its inputs, in order.
    pub inputs: Vec<Given<'a>>,
    /// Bounds of its results, in order.
    pub bounds: Vec<Option<&'a str>>,
}

impl Example<'_> {
    /// The inputs as plain numbers, NaN for those that only the reader can know.
    pub fn numbers(&self) -> Vec<f64> {
        self.inputs.iter().map(|given| given.number.unwrap_or(f64::NAN)).collect()
    }
}

/// An input of an example.
#[derive(Clone, Copy)]
pub struct Given<'a> {
    /// The number; nothing where only the reader can know.
    pub number: Option<f64>,
    /// Its bound, if it comes from a fact that has one.
    pub bound: Option<&'a str>,
}

/// All calculators.
pub const KINDS: [Kind; 5] = [
    Kind {
        name: "work-sharing",
        inputs: &[people("workers"), quantity("hours"), quantity("shorter"), fraction("takeup")],
        results: &[number("jobs", 1)],
        compute: |i| numbers([calculate::work_sharing(i[0], i[1], i[2], i[3] / 100.0)]),
        examples: |_| {
            Ok(vec![
                example(&[1000.0, 40.0, 36.0, 100.0]),
                example(&[1000.0, 40.0, 35.0, 100.0]),
                example(&[1000.0, 40.0, 35.0, 50.0]),
            ])
        },
    },
    Kind {
        name: "overtime-ban",
        inputs: &[people("workers"), quantity("overtime"), quantity("hours")],
        results: &[number("jobs", 1)],
        compute: |i| numbers([calculate::overtime_ban(i[0], i[1], i[2])]),
        examples: |_| Ok(vec![example(&[1000.0, 8.0, 40.0]), example(&[1.0, 20.0, 40.0])]),
    },
    Kind {
        name: "fund",
        inputs: &[
            quantity("fund"),
            fraction("share"),
            quantity("goal"),
            optional(fraction("rate")),
            optional(people("nonunion")),
        ],
        results: &[
            number("amount", 1),
            number("remainder", 1),
            number("interest", 1),
            number("each", 2),
        ],
        compute: fund,
        examples: fund_examples,
    },
    Kind {
        name: "fair-share",
        inputs: &[part("market"), percent("production"), optional(fraction("tolerance"))],
        results: &[number("index", 2), number("gap", 1), verdict("enough")],
        compute: fair_share,
        examples: fair_share_examples,
    },
    Kind {
        name: "allocation",
        inputs: &[part("own"), percent("floor"), part("second"), part("third")],
        results: &[number("first", 2), number("other", 2), number("last", 2)],
        compute: allocation,
        examples: allocation_examples,
    },
];

const fn quantity(name: &'static str) -> Input {
    Input {
        name,
        is_percent: false,
        is_fraction: false,
        is_optional: false,
        is_whole: false,
        may_be_zero: false,
    }
}

const fn people(name: &'static str) -> Input {
    Input { is_whole: true, ..quantity(name) }
}

/// A share of something that cannot be nothing.
const fn part(name: &'static str) -> Input {
    Input { is_percent: true, ..quantity(name) }
}

const fn percent(name: &'static str) -> Input {
    Input { may_be_zero: true, ..part(name) }
}

const fn fraction(name: &'static str) -> Input {
    Input { is_fraction: true, ..percent(name) }
}

const fn optional(input: Input) -> Input {
    Input { is_optional: true, ..input }
}

const fn number(name: &'static str, digits: i32) -> Result {
    Result { name, digits, is_verdict: false }
}

const fn verdict(name: &'static str) -> Result {
    Result { name, digits: 0, is_verdict: true }
}

fn numbers<const N: usize>(results: [Option<f64>; N]) -> Vec<Option<Outcome>> {
    results.map(|result| result.map(Outcome::Number)).into()
}

fn fund(i: &[f64]) -> Vec<Option<Outcome>> {
    let amount = calculate::organizing_amount(i[0], i[1] / 100.0);
    numbers([
        amount,
        amount.and_then(|amount| calculate::remainder(i[2], amount)),
        calculate::yearly_interest(i[0], i[3] / 100.0),
        calculate::per_worker(i[2] * 1e6, i[4]),
    ])
}

fn fair_share(i: &[f64]) -> Vec<Option<Outcome>> {
    let mut results = numbers([calculate::index(i[0], i[1]), calculate::gap(i[0], i[1])]);
    results.push(calculate::is_sufficient(i[0], i[1], i[2] / 100.0).map(Outcome::Verdict));
    results
}

fn allocation(i: &[f64]) -> Vec<Option<Outcome>> {
    let claim = |market: f64, floor: f64| Claim { market, floor };
    let claims = [claim(i[0], i[1]), claim(i[2], 0.0), claim(i[3], 0.0)];
    match calculate::allocation(&claims) {
        Some(shares) => shares.into_iter().map(|share| Some(Outcome::Number(share))).collect(),
        None => vec![None; claims.len()],
    }
}

/// Numbers of nobody's: plain arithmetic.
fn example<'a>(numbers: &[f64]) -> Example<'a> {
    let inputs = numbers.iter().map(|number| Given { number: Some(*number), bound: None });
    Example { inputs: inputs.collect(), bounds: Vec::new() }
}

fn given<'a>(known: &Known<'a>) -> Given<'a> {
    Given { number: Some(known.number), bound: known.fact.bound.as_deref() }
}

const UNKNOWN: Given<'static> = Given { number: None, bound: None };

/// The pamphlet's fund. It gives no rate of interest and no number of workers.
fn fund_examples<'a>(desk: &Desk<'a, '_>) -> Made<Vec<Example<'a>>> {
    let [fund, share, goal] =
        ["uaw-strike-fund", "organizing-share", "campaign-fund"].map(|id| desk.fact(id));
    let bound = |id| desk.fact(id).map(|known| known.fact.bound.as_deref());
    Ok(vec![Example {
        inputs: vec![given(&fund?), given(&share?), given(&goal?), UNKNOWN, UNKNOWN],
        bounds: vec![bound("organizing-amount")?, bound("campaign-fund-gap")?],
    }])
}

/// Mexico in the pamphlet; it gives no tolerance. What is divided by an exact figure keeps its bound.
fn fair_share_examples<'a>(desk: &Desk<'a, '_>) -> Made<Vec<Example<'a>>> {
    let (market, production) = (desk.fact("mx-market-share")?, desk.fact("mx-parts-production")?);
    let bound = production.fact.bound.as_deref();
    Ok(vec![Example {
        inputs: vec![given(&market), given(&production), UNKNOWN],
        bounds: vec![bound, bound],
    }])
}

/// Mexico's floor is the pamphlet's; that the rest of the market is 8 and 87 is invented, for the
/// pamphlet does not divide it.
fn allocation_examples<'a>(desk: &Desk<'a, '_>) -> Made<Vec<Example<'a>>> {
    let (own, floor) = (desk.fact("mx-market-share")?, desk.fact("mx-parts-production")?);
    let plain = |number: f64| Given { number: Some(number), bound: None };
    Ok(vec![Example {
        inputs: vec![plain(own.number), plain(floor.number), plain(8.0), plain(87.0)],
        bounds: Vec::new(),
    }])
}
