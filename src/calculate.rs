//! The campaign's arithmetic: pure functions over plain numbers. The formulas and their check values
//! are those of the pamphlet's structure (`tests/calculator-cases.json` holds them); charts, printed
//! tables and the test of the browser script all ask here. Knows no language, no fact and no page.
//!
//! Every function gives nothing when its input makes no sense: quantities must be above zero, shares
//! between 0 and 1, and nothing may be infinite or NaN.

pub mod survey;

/// Full-time jobs that shorter hours make: `k × N × (h0 ÷ h1 − 1)`.
///
/// `workers` N is a number of people, `hours` h0 and `shorter` h1 are hours a week, `take_up` k is
/// the share of the freed hours, 0 to 1, that becomes jobs. Nothing when h1 is longer than h0.
pub fn work_sharing(workers: f64, hours: f64, shorter: f64, take_up: f64) -> Option<f64> {
    let is_valid =
        are_quantities(&[workers, hours, shorter]) && shorter <= hours && is_share(take_up);
    is_valid.then(|| take_up * workers * (hours / shorter - 1.0))
}

/// Full-time jobs in the overtime that is worked: `N × o ÷ h`.
///
/// `workers` N is a number of people, `overtime` o their extra hours a week, `hours` h a full week.
pub fn overtime_ban(workers: f64, overtime: f64, hours: f64) -> Option<f64> {
    are_quantities(&[workers, overtime, hours]).then(|| workers * overtime / hours)
}

/// A part of a strike fund: `s × F`, in the unit of `fund` F; `share` s is 0 to 1.
pub fn organizing_amount(fund: f64, share: f64) -> Option<f64> {
    (are_quantities(&[fund]) && is_share(share)).then_some(share * fund)
}

/// What is left to find for a goal: `G − s × F`, never below zero; all amounts in one unit.
pub fn remainder(goal: f64, amount: f64) -> Option<f64> {
    let is_valid = are_quantities(&[goal]) && amount.is_finite() && amount >= 0.0;
    is_valid.then(|| (goal - amount).max(0.0))
}

/// Interest of one year: `r × F`, in the unit of `fund` F; `rate` r is 0 to 1.
pub fn yearly_interest(fund: f64, rate: f64) -> Option<f64> {
    organizing_amount(fund, rate)
}

/// What a goal comes to for each worker without a union: `G ÷ N`, in the unit of `goal` G.
/// The pamphlet gives no N: it is the reader's number, and has no default anywhere.
pub fn per_worker(goal: f64, workers: f64) -> Option<f64> {
    are_quantities(&[goal, workers]).then(|| goal / workers)
}

/// How many times its market a country makes: `p ÷ m`, both in hundredths of their own whole.
pub fn index(market: f64, production: f64) -> Option<f64> {
    (are_quantities(&[market]) && are_parts(market, production)).then(|| production / market)
}

/// Points between what a country makes and what it buys: `p − m`, both in hundredths.
pub fn gap(market: f64, production: f64) -> Option<f64> {
    (are_quantities(&[market]) && are_parts(market, production)).then_some(production - market)
}

/// Whether a country makes enough for its market: `p ≥ m × (1 − t)`; `tolerance` t is 0 to 1.
/// The pamphlet gives no t.
pub fn is_sufficient(market: f64, production: f64, tolerance: f64) -> Option<bool> {
    let is_valid =
        are_quantities(&[market]) && are_parts(market, production) && is_share(tolerance);
    is_valid.then_some(production >= market * (1.0 - tolerance))
}

/// What one country brings to the division of a production.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Claim {
    /// Its share of the market, in any unit common to all.
    pub market: f64,
    /// The share of production that it is not to fall below, in hundredths; 0 for none.
    pub floor: f64,
}

/// Divides 100 hundredths of production by market share, with nobody below their floor: whoever
/// would be, gets the floor, and the others divide the rest. In the order of `claims`; nothing when
/// the floors come to more than 100.
pub fn allocation(claims: &[Claim]) -> Option<Vec<f64>> {
    let is_valid =
        |claim: &Claim| are_quantities(&[claim.market]) && (0.0..=100.0).contains(&claim.floor);
    let floors: f64 = claims.iter().map(|claim| claim.floor).sum();
    if claims.is_empty() || !claims.iter().all(is_valid) || floors > 100.0 {
        return None;
    }
    let mut held = vec![false; claims.len()];
    loop {
        let shares = divide(claims, &held);
        let below = |at: &usize| !held[*at] && shares[*at] < claims[*at].floor;
        match (0..claims.len()).find(below) {
            Some(at) => held[at] = true,
            None => return Some(shares),
        }
    }
}

/// Those who are held get their floor, the others divide the rest by market share.
fn divide(claims: &[Claim], held: &[bool]) -> Vec<f64> {
    let both = || claims.iter().zip(held);
    let rest = 100.0 - both().filter(|(_, held)| **held).map(|(claim, _)| claim.floor).sum::<f64>();
    let market: f64 = both().filter(|(_, held)| !**held).map(|(claim, _)| claim.market).sum();
    let share = |(claim, held): (&Claim, &bool)| {
        if *held { claim.floor } else { rest * claim.market / market }
    };
    both().map(share).collect()
}

/// A percentage in people, for pictures: 80 gives 4 of 5, 15 gives 3 of 20. The smallest of 5, 10
/// and 20 people in whom it comes out even, else the nearest of 20.
pub fn people(percent: f64) -> Option<(usize, usize)> {
    if !(0.0..=100.0).contains(&percent) {
        return None;
    }
    let of = |whole: usize| percent * whole as f64 / 100.0;
    let is_even = |whole: &usize| (of(*whole) - of(*whole).round()).abs() < 1e-9;
    let whole = [5, 10, 20].into_iter().find(is_even).unwrap_or(20);
    // Between 0 and 20.
    Some((of(whole).round() as usize, whole))
}

/// Rounds half away from zero, as `Intl.NumberFormat` does, to `digits` after the mark.
pub fn rounded(value: f64, digits: i32) -> f64 {
    let factor = 10f64.powi(digits);
    (value * factor).round() / factor
}

fn are_quantities(values: &[f64]) -> bool {
    values.iter().all(|value| value.is_finite() && *value > 0.0)
}

fn is_share(value: f64) -> bool {
    (0.0..=1.0).contains(&value)
}

fn are_parts(market: f64, production: f64) -> bool {
    (0.0..=100.0).contains(&market) && (0.0..=100.0).contains(&production)
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::*;

    /// The same cases as the test of the browser script (`tests/calculator.test.mjs`).
    const CASES: &str = include_str!("../tests/calculator-cases.json");

    fn outcome(calculator: &str, input: &Value) -> Value {
        let number = |name: &str| input[name].as_f64();
        let given = |name: &str| number(name).unwrap_or(f64::NAN);
        let main = match calculator {
            "work-sharing" => {
                work_sharing(given("workers"), given("hours"), given("shorter"), given("takeup"))
                    .map(|jobs| json!({ "jobs": jobs }))
            }
            "overtime-ban" => overtime_ban(given("workers"), given("overtime"), given("hours"))
                .map(|jobs| json!({ "jobs": jobs })),
            "fund" => organizing_amount(given("fund"), given("share")).and_then(|amount| {
                Some(json!({
                    "amount": amount,
                    "remainder": remainder(given("goal"), amount)?,
                    "interest": yearly_interest(given("fund"), given("rate")),
                    "each": per_worker(given("goal") * 1e6, given("nonunion")),
                }))
            }),
            "fair-share" => {
                let (market, production) = (given("market"), given("production"));
                index(market, production).map(|index| {
                    json!({
                        "index": index,
                        "gap": gap(market, production),
                        "enough": is_sufficient(market, production, given("tolerance")),
                    })
                })
            }
            "allocation" => {
                let claim = |market: &str, floor: f64| Claim { market: given(market), floor };
                let claims =
                    [claim("own", given("floor")), claim("second", 0.0), claim("third", 0.0)];
                allocation(&claims).map(|s| json!({ "first": s[0], "other": s[1], "last": s[2] }))
            }
            _ => panic!("no calculator {calculator}"),
        };
        main.unwrap_or(Value::Null)
    }

    fn is_same(found: &Value, wanted: &Value) -> bool {
        match (found, wanted) {
            (Value::Number(_), Value::Number(_)) => {
                let difference = found.as_f64().zip(wanted.as_f64()).map(|(a, b)| (a - b).abs());
                difference.is_some_and(|difference| difference < 1e-9)
            }
            (Value::Object(found), Value::Object(wanted)) => found
                .iter()
                .all(|(key, value)| is_same(value, wanted.get(key).unwrap_or(&Value::Null))),
            _ => found == wanted,
        }
    }

    #[test]
    fn every_case_comes_out() {
        let cases: Vec<Value> = serde_json::from_str(CASES).expect("cases");
        assert!(cases.len() > 20);
        for case in cases {
            let found = outcome(case["calculator"].as_str().expect("name"), &case["input"]);
            assert!(is_same(&found, &case["output"]), "{case}: {found}");
        }
    }

    /// The check values of the pamphlet's structure, written out.
    #[test]
    fn check_values() {
        let jobs = |shorter, k| work_sharing(1000.0, 40.0, shorter, k).map(|j| rounded(j, 1));
        assert_eq!(
            [jobs(36.0, 1.0), jobs(35.0, 1.0), jobs(35.0, 0.5)],
            [111.1, 142.9, 71.4].map(Some)
        );
        assert_eq!(overtime_ban(1000.0, 8.0, 40.0), Some(200.0));
        assert_eq!(overtime_ban(1.0, 60.0 - 40.0, 40.0), Some(0.5));
        assert_eq!(organizing_amount(800.0, 0.1), Some(80.0));
        assert_eq!(remainder(100.0, 80.0), Some(20.0));
        assert_eq!(yearly_interest(800.0, 0.03), Some(24.0));
        assert_eq!((index(5.0, 35.0), gap(5.0, 35.0)), (Some(7.0), Some(30.0)));
        let claim = |market, floor| Claim { market, floor };
        let shares = allocation(&[claim(5.0, 35.0), claim(8.0, 0.0), claim(87.0, 0.0)]);
        let shares: Option<Vec<f64>> = shares.map(|s| s.iter().map(|s| rounded(*s, 2)).collect());
        assert_eq!(shares, Some(vec![35.0, 5.47, 59.53]));
        assert_eq!((people(80.0), people(15.0)), (Some((4, 5)), Some((3, 20))));
    }

    #[test]
    fn senseless_input_gives_nothing() {
        for bad in [0.0, -1.0, f64::NAN, f64::INFINITY] {
            assert_eq!(work_sharing(bad, 40.0, 36.0, 1.0), None);
            assert_eq!(work_sharing(1000.0, bad, 36.0, 1.0), None);
            assert_eq!(work_sharing(1000.0, 40.0, bad, 1.0), None);
            assert_eq!(overtime_ban(1000.0, bad, 40.0), None);
            assert_eq!(organizing_amount(bad, 0.1), None);
            assert_eq!(remainder(bad, 80.0), None);
            assert_eq!(per_worker(100.0, bad), None);
            assert_eq!(index(bad, 35.0), None);
            assert_eq!(allocation(&[Claim { market: bad, floor: 0.0 }]), None);
        }
        for bad in [-0.1, 1.1, f64::NAN] {
            assert_eq!(work_sharing(1000.0, 40.0, 36.0, bad), None);
            assert_eq!(is_sufficient(5.0, 35.0, bad), None);
        }
        assert_eq!(work_sharing(1000.0, 36.0, 40.0, 1.0), None, "longer hours share nothing");
        assert_eq!(allocation(&[Claim { market: 5.0, floor: 101.0 }]), None);
        assert_eq!(allocation(&[]), None);
        assert_eq!(people(101.0), None);
    }

    #[test]
    fn floors_hold_and_the_whole_is_divided() {
        let claims =
            [(5.0, 35.0), (8.0, 10.0), (87.0, 0.0)].map(|(market, floor)| Claim { market, floor });
        let shares = allocation(&claims).expect("shares");
        assert_eq!(shares, [35.0, 10.0, 55.0]);
        let whole = allocation(&[50.0, 50.0].map(|floor| Claim { market: 1.0, floor }));
        assert_eq!(whole, Some(vec![50.0, 50.0]));
    }
}
