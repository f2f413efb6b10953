//! What there is to be recorded when somebody has read a translation, and what of the records still
//! applies.

use std::collections::HashSet;
use std::ops::Range;

use jiff::civil::Date;

use super::states::{State, Unit, name};
use crate::content::Block;
use crate::content::blocks::Name;
use crate::content::records::Record;

/// Who has read something, and when.
#[derive(Clone, Debug)]
struct Reader<'a> {
    date: Date,
    by: &'a str,
}

impl Reader<'_> {
    fn record(&self, source: &[Block], target: &[Block]) -> Record {
        Record { src: name(source), dst: name(target), date: self.date, by: self.by.into() }
    }
}

/// The name of the blocks of a unit on one side.
pub fn joined(blocks: &[Block], range: &Range<usize>) -> Name {
    name(&blocks[range.clone()])
}

/// The records that say that somebody has read a translation and found it to say what the source says:
/// the whole of it, or the blocks of the source at one place.
pub fn reviewed(
    units: &[Unit],
    source: &[Block],
    target: &[Block],
    only: Option<usize>,
    date: Date,
    by: &str,
) -> Vec<Record> {
    let reader = Reader { date, by };
    let read: Vec<(Range<usize>, Range<usize>)> = match only {
        Some(at) => {
            let unit = units.iter().filter(|unit| unit.source.contains(&at));
            let needs = unit.filter(|unit| unit.state != State::Current && !unit.target.is_empty());
            needs.map(|unit| (unit.source.clone(), unit.target.clone())).collect()
        }
        None => whole(units),
    };
    let record = |(s, t): (Range<usize>, Range<usize>)| reader.record(&source[s], &target[t]);
    read.into_iter().map(record).collect()
}

/// Blocks that belong together.
struct Pair {
    source: Range<usize>,
    target: Range<usize>,
    /// Whether a record says so already.
    is_told: bool,
}

/// Draws what stands alone on one side to a pair beside it.
fn attach(
    pairs: &mut [Pair],
    mut alone: Vec<&Range<usize>>,
    side: fn(&mut Pair) -> &mut Range<usize>,
) {
    let mut extend = |alone: &Range<usize>| {
        for pair in pairs.iter_mut() {
            let range = side(pair);
            if range.end == alone.start || range.start == alone.end {
                *range = range.start.min(alone.start)..range.end.max(alone.end);
                pair.is_told = false;
                return true;
            }
        }
        false
    };
    // What is drawn to a pair may make the next one stand beside it.
    let mut before = usize::MAX;
    while alone.len() < before {
        before = alone.len();
        alone.retain(|range| !extend(range));
    }
}

/// All of a translation, so that nothing of either text is left out: what has no counterpart is taken
/// to be translated with its neighbour, into which a translator may have drawn it.
fn whole(units: &[Unit]) -> Vec<(Range<usize>, Range<usize>)> {
    let both = units.iter().filter(|unit| !unit.source.is_empty() && !unit.target.is_empty());
    let pair = |unit: &Unit| Pair {
        source: unit.source.clone(),
        target: unit.target.clone(),
        is_told: unit.state == State::Current,
    };
    let mut pairs: Vec<Pair> = both.map(pair).collect();
    let source = units.iter().filter(|unit| unit.target.is_empty()).map(|unit| &unit.source);
    attach(&mut pairs, source.collect(), |pair| &mut pair.source);
    let target = units.iter().filter(|unit| unit.source.is_empty()).map(|unit| &unit.target);
    attach(&mut pairs, target.collect(), |pair| &mut pair.target);
    let told = pairs.into_iter().filter(|pair| !pair.is_told);
    told.map(|pair| (pair.source, pair.target)).collect()
}

/// The records that carry what was said of a source over to what stands there now: for a change that no
/// translation has to follow, such as a mended slip.
pub fn carried_over(
    units: &[Unit],
    source: &[Block],
    target: &[Block],
    only: Option<usize>,
    date: Date,
    by: &str,
) -> Vec<Record> {
    let reader = Reader { date, by };
    let meant = units.iter().filter(|unit| unit.state == State::Stale && unit.record.is_some());
    let meant = meant.filter(|unit| only.is_none_or(|at| unit.source.contains(&at)));
    let record =
        |unit: &Unit| reader.record(&source[unit.source.clone()], &target[unit.target.clone()]);
    meant.map(record).collect()
}

/// Those records that still say something of a translation, sorted: what its units rest on.
pub fn kept(units: &[Unit], source: &[Block], target: &[Block], records: &[Record]) -> Vec<Record> {
    // Of what is not settled everything is kept that speaks of it on either side.
    let open = |unit: &&Unit| unit.state != State::Current;
    let sides = |side: fn(&Unit) -> &Range<usize>, blocks: &[Block]| -> HashSet<(u64, u32)> {
        let places = units.iter().filter(open).flat_map(|unit| side(unit).clone());
        places.map(|at| blocks[at].name.key()).collect()
    };
    let (sources, targets) =
        (sides(|unit| &unit.source, source), sides(|unit| &unit.target, target));
    let rests: HashSet<&Record> = units.iter().filter_map(|unit| unit.record.as_ref()).collect();
    let is_said = |record: &&Record| {
        rests.contains(record)
            || sources.contains(&record.src.key())
            || targets.contains(&record.dst.key())
    };
    let mut kept: Vec<Record> = records.iter().filter(is_said).cloned().collect();
    for unit in units {
        let Some(own) = &unit.record else { continue };
        if unit.state == State::Current && !kept.contains(own) {
            let (src, dst) = (joined(source, &unit.source), joined(target, &unit.target));
            kept.push(Record { src, dst, ..own.clone() });
        }
    }
    kept.sort_unstable();
    kept.dedup();
    kept
}
