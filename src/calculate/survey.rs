//! The result of a secret ballot, as it may be published: a number so small that people could work
//! out who voted how is not shown, nor anything from which it could be computed.

/// Numbers below this are not shown.
pub const SMALLEST: u64 = 5;

/// What was counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Ballots {
    /// Ballots that say yes.
    pub yes: u64,
    /// Ballots that say no.
    pub no: u64,
    /// Ballots that are blank or spoiled.
    pub blank: u64,
}

/// One number of the result.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Cell {
    /// May be shown.
    Shown(u64),
    /// Is below [`SMALLEST`], which may be said.
    Few,
    /// Is kept back, so that another number cannot be computed from it and the total.
    Withheld,
}

/// The result, fit to be published.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Outcome {
    /// Yes, no, blank.
    pub cells: [Cell; 3],
    /// Share of yes in yes and no, 0 to 1; nothing when it would give a number away.
    pub share: Option<f64>,
    /// How many say yes for each who says no; nothing when it would give a number away.
    pub ratio: Option<f64>,
    /// Whether there is a mandate: more yes than no.
    pub is_mandate: bool,
}

/// `yes ÷ (yes + no)`; blank ballots stay out of it. Nothing when nobody said yes or no.
pub fn share(yes: u64, no: u64) -> Option<f64> {
    let both = yes.checked_add(no).filter(|both| *both > 0)?;
    Some(yes as f64 / both as f64)
}

/// What may be said of a count; nothing when fewer than 10 people said yes or no, or when nothing
/// can be kept back that would hide a small number: then any word on the result is a word on persons.
///
/// A `yes` or `no` below 5 is small, zero too: it tells how everybody voted. No blank ballot at all
/// tells nothing of anybody. The total is taken as known, since the number of ballots that came back
/// is published; so numbers are kept back, the smallest first, until no small one follows from the
/// rest.
pub fn outcome(ballots: Ballots) -> Option<Outcome> {
    let Ballots { yes, no, blank } = ballots;
    // No count comes near this; the sums below stay within their type.
    yes.checked_add(no)?.checked_add(blank)?.checked_mul(4)?;
    if yes + no < 2 * SMALLEST {
        return None;
    }
    let counts = [yes, no, blank];
    let small = [yes < SMALLEST, no < SMALLEST, (1..SMALLEST).contains(&blank)];
    let mut cells = [0, 1, 2].map(|at| if small[at] { Cell::Few } else { Cell::Shown(counts[at]) });
    while (0..3).any(|at| is_given_away(&counts, &cells, at)) {
        let shown = (0..3).filter(|at| matches!(cells[*at], Cell::Shown(count) if count > 0));
        let at = shown.min_by_key(|at| counts[*at])?;
        cells[at] = Cell::Withheld;
    }
    let are_shown = cells[..2].iter().all(|cell| matches!(cell, Cell::Shown(_)));
    let share = share(yes, no).filter(|_| are_shown);
    let ratio = are_shown.then(|| yes as f64 / no as f64);
    Some(Outcome { cells, share, ratio, is_mandate: yes > no })
}

/// Whether the number at `at`, which is not shown, follows from the sum of all that are not shown.
fn is_given_away(counts: &[u64; 3], cells: &[Cell; 3], at: usize) -> bool {
    if matches!(cells[at], Cell::Shown(_)) {
        return false;
    }
    let hidden = || (0..3).filter(|i| !matches!(cells[*i], Cell::Shown(_)));
    let sum: u64 = hidden().map(|i| counts[i]).sum();
    let bounds = |i: usize| bounds(counts, cells, i, sum);
    let others = || hidden().filter(|i| *i != at).map(bounds);
    let least = bounds(at).0.max(sum.saturating_sub(others().map(|b| b.1).sum()));
    let most = bounds(at).1.min(sum.saturating_sub(others().map(|b| b.0).sum()));
    least >= most
}

/// What a reader knows of the number at `at`, which is not shown: the least and the most it can be.
/// Whether there is a mandate says something too.
fn bounds(counts: &[u64; 3], cells: &[Cell; 3], at: usize, sum: u64) -> (u64, u64) {
    if cells[at] == Cell::Few {
        return (u64::from(at == 2), SMALLEST - 1);
    }
    let is_mandate = counts[0] > counts[1];
    match (at, cells[0], cells[1]) {
        (0, _, Cell::Shown(no)) if is_mandate => (no + 1, sum),
        (0, _, Cell::Shown(no)) => (SMALLEST, no.min(sum)),
        (0, _, Cell::Withheld) if is_mandate => (SMALLEST + 1, sum),
        (1, Cell::Shown(yes), _) if is_mandate => (SMALLEST, sum.min(yes - 1)),
        (1, Cell::Shown(yes), _) => (yes, sum),
        _ => (SMALLEST, sum),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cells(yes: u64, no: u64, blank: u64) -> Option<[Cell; 3]> {
        outcome(Ballots { yes, no, blank }).map(|outcome| outcome.cells)
    }

    #[test]
    fn two_hundred_to_one_hundred() {
        let found = outcome(Ballots { yes: 200, no: 100, blank: 0 }).expect("outcome");
        assert_eq!(found.cells, [200, 100, 0].map(Cell::Shown));
        assert_eq!(found.share.map(|share| (share * 1000.0).round()), Some(667.0));
        assert_eq!((found.ratio, found.is_mandate), (Some(2.0), true));
        assert!(!outcome(Ballots { yes: 50, no: 50, blank: 9 }).expect("outcome").is_mandate);
    }

    #[test]
    fn a_small_number_takes_another_with_it() {
        use Cell::{Few, Shown, Withheld};
        assert_eq!(cells(200, 3, 10), Some([Shown(200), Few, Withheld]));
        assert_eq!(cells(200, 3, 0), Some([Withheld, Few, Shown(0)]));
        assert_eq!(cells(200, 100, 2), Some([Shown(200), Withheld, Few]));
        // Two small ones whose sum gives both away: 4 and 4, 0 and 1.
        assert_eq!(cells(200, 4, 4), Some([Withheld, Few, Few]));
        assert_eq!(cells(200, 0, 1), Some([Withheld, Few, Few]));
        assert_eq!(cells(200, 3, 2), Some([Shown(200), Few, Few]));
    }

    #[test]
    fn what_gives_a_number_away_is_not_said() {
        let found = outcome(Ballots { yes: 200, no: 3, blank: 10 }).expect("outcome");
        assert_eq!((found.share, found.ratio, found.is_mandate), (None, None, true));
        assert_eq!(outcome(Ballots { yes: 6, no: 3, blank: 40 }), None);
        assert_eq!(outcome(Ballots { yes: u64::MAX, no: 1, blank: 1 }), None);
    }

    /// For every small count: whoever knows the total and what is shown cannot name a number below 5.
    #[test]
    fn no_small_number_follows_from_the_rest() {
        let triples = |most: u64| {
            let pairs = (0..=most).flat_map(move |yes| (0..=most).map(move |no| (yes, no)));
            pairs.flat_map(move |(yes, no)| (0..=most).map(move |blank| [yes, no, blank]))
        };
        for counts in triples(13) {
            let [yes, no, blank] = counts;
            let Some(found) = outcome(Ballots { yes, no, blank }) else {
                assert!(yes + no < 10 || yes + no + blank < 20, "{counts:?} is worth a word");
                continue;
            };
            let total = yes + no + blank;
            let fits = |other: &[u64; 3]| {
                let is_so = |at: usize| match found.cells[at] {
                    Cell::Shown(count) => count == other[at],
                    Cell::Few => other[at] < 5 && (at < 2 || other[at] > 0),
                    Cell::Withheld => other[at] >= 5,
                };
                (0..3).all(is_so) && (other[0] > other[1]) == found.is_mandate
            };
            let pairs = (0..=total).flat_map(|yes| (0..=total - yes).map(move |no| (yes, no)));
            let possible: Vec<[u64; 3]> =
                pairs.map(|(yes, no)| [yes, no, total - yes - no]).filter(fits).collect();
            assert!(possible.contains(&counts));
            for at in (0..3).filter(|at| found.cells[*at] == Cell::Few) {
                let is_open = possible.iter().any(|other| other[at] != possible[0][at]);
                assert!(is_open, "{counts:?} gives {at} away");
            }
        }
    }
}
