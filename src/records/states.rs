//! The states of the blocks of one translation.
//!
//! A record holds where its source block and its translated block are still there — each as one block,
//! or as several one behind the other: a paragraph may have been divided or joined on either side. What
//! no record explains is put side by side by place, and the records of either side say what happened.

use std::collections::{BTreeSet, HashMap, HashSet};
use std::ops::Range;

use super::align::{closeness, kinship, pairs, rising};
use crate::content::Block;
use crate::content::blocks::Name;
use crate::content::records::{Index, Record, Records};

/// The state of a block.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum State {
    /// Somebody has found that the translation says what the source says.
    Current,
    /// The source was changed since.
    Stale,
    /// The translation was changed since, the source was not.
    Edited,
    /// Nobody has reviewed it, or it is not translated.
    New,
    /// Only the translation has it.
    Orphan,
}

impl State {
    /// The name in machine-readable reports.
    pub fn as_str(self) -> &'static str {
        match self {
            State::Current => "current",
            State::Stale => "stale",
            State::Edited => "edited",
            State::New => "new",
            State::Orphan => "orphan",
        }
    }

    /// Whether the translation does not say what the source says now.
    pub fn is_outdated(self) -> bool {
        matches!(self, State::Stale | State::New | State::Orphan)
    }
}

/// Blocks of the source and the blocks that translate them: mostly one and one.
#[derive(Clone, Debug, PartialEq)]
pub struct Unit {
    /// How they stand to each other.
    pub state: State,
    /// Blocks of the source, by their places; empty for an orphan.
    pub source: Range<usize>,
    /// Blocks of the translation, by their places; empty where there is none.
    pub target: Range<usize>,
    /// What was said last of either.
    pub record: Option<Record>,
}

/// So many steps are taken on a page to find out which blocks were joined: enough for a few dozen
/// records that wait, and of more than that nobody has joined the blocks one by one.
const STEPS: usize = 10_000;
const MOST_PIECES: usize = 64;

/// Blocks and records of a page are not held against each other where that would be more comparisons.
const MOST: usize = 1_000_000;

/// Whether anything is known of a translation, and its blocks.
pub fn units(
    source: &[Block],
    target: &[Block],
    records: &Records,
    lang: &str,
    page: &str,
) -> (bool, Vec<Unit>) {
    let mut desk = Desk::new(source, target);
    let own = records.of(lang, page).map_or(&[][..], |file| &file.records);
    desk.settle(own);
    // Whoever moves a page or a paragraph does not move what was said of it.
    let index = if desk.is_done() { None } else { records.index(lang) };
    let moved = index.map_or_else(Vec::new, |index| desk.known(index, own.is_empty()));
    desk.settle(&moved);
    // Headings such as "Sources" are found everywhere; a page of which little else is known is none
    // that was moved here. What its source says now does not matter: it may have been changed since.
    let translations: HashSet<_> = moved.iter().map(|record| record.dst.key()).collect();
    let is_known = |block: &&Block| translations.contains(&block.name.key());
    let known = target.iter().filter(is_known).count().max(desk.units.len());
    let is_recorded = !own.is_empty() || known * 2 > target.len();
    let known: Vec<&Record> = own.iter().chain(&moved).filter(|_| is_recorded).collect();
    desk.put_side_by_side(&known);
    (is_recorded, desk.finish())
}

/// The blocks of both texts while it is found out which belong together.
struct Desk<'a> {
    source: &'a [Block],
    target: &'a [Block],
    source_open: Vec<bool>,
    target_open: Vec<bool>,
    units: Vec<Unit>,
}

/// The places of blocks by their words.
type Places = HashMap<(u64, u32), Vec<usize>>;

fn places(blocks: &[Block]) -> Places {
    let mut places = Places::with_capacity(blocks.len());
    for (at, block) in blocks.iter().enumerate() {
        places.entry(block.name.key()).or_default().push(at);
    }
    places
}

impl<'a> Desk<'a> {
    fn new(source: &'a [Block], target: &'a [Block]) -> Desk<'a> {
        Desk {
            source,
            target,
            source_open: vec![true; source.len()],
            target_open: vec![true; target.len()],
            units: Vec::with_capacity(source.len()),
        }
    }

    fn is_done(&self) -> bool {
        !self.source_open.contains(&true) && !self.target_open.contains(&true)
    }

    /// Records of any page that speak of blocks which are still open, and all those of the page that
    /// this one was, if it was moved.
    fn known(&self, index: &Index, is_moved: bool) -> Vec<Record> {
        let names = |blocks: &'a [Block], open: &[bool]| -> Vec<Name> {
            let open = blocks.iter().zip(open).filter(|(_, is_open)| **is_open);
            open.map(|(block, _)| block.name).collect()
        };
        let source = names(self.source, &self.source_open);
        let target = names(self.target, &self.target_open);
        let home = index.home(target.iter().copied()).filter(|_| is_moved);
        let home = home.into_iter().flat_map(|file| &file.records);
        // Of a page of which nothing is known, what speaks of one side alone is chance.
        let theirs: HashSet<(u64, u32)> = target.iter().map(|name| name.key()).collect();
        let of_source = source.iter().flat_map(|name| index.of_source(*name));
        let of_source = of_source.filter(|record| theirs.contains(&record.dst.key()) || !is_moved);
        let of_target = target.iter().filter(|_| !is_moved);
        let of_target = of_target.flat_map(|name| index.of_translation(*name));
        let all: BTreeSet<&Record> = of_source.chain(of_target).chain(home).collect();
        all.into_iter().cloned().collect()
    }

    /// Puts together what records say belongs together.
    fn settle(&mut self, records: &[Record]) {
        if records.is_empty() {
            return;
        }
        let (source, target) = (places(self.source), places(self.target));
        // Whoever reviews a page of which one text has more paragraphs says of several together what
        // was said of one of them before.
        let is_one = |record: &&Record| {
            source.contains_key(&record.src.key()) && target.contains_key(&record.dst.key())
        };
        let several: Vec<&Record> = records.iter().filter(|record| !is_one(record)).collect();
        self.divided(&several);
        for record in records {
            self.one_and_one(record, &source, &target, true);
        }
        for record in records {
            self.one_and_one(record, &source, &target, false);
        }
        self.joined(records);
    }

    fn one_and_one(&mut self, record: &Record, source: &Places, target: &Places, is_exact: bool) {
        let (Some(from), Some(to)) = (source.get(&record.src.key()), target.get(&record.dst.key()))
        else {
            return;
        };
        for s in from {
            let Some(t) = to.iter().find(|t| self.target_open[**t]) else { return };
            let state = self.judge(*s..s + 1, *t..t + 1, record);
            if self.source_open[*s] && (state == State::Current || !is_exact) {
                self.put(state, *s..s + 1, *t..t + 1, Some(record.clone()));
            }
        }
    }

    /// What holds of blocks that have the words of a record. Where the links of both have changed alike
    /// since, a page to which they lead was renamed.
    fn judge(&self, source: Range<usize>, target: Range<usize>, record: &Record) -> State {
        let change = |now: Name, then: Name| now.links().wrapping_sub(then.links());
        let ours = change(name(&self.source[source]), record.src);
        let theirs = change(name(&self.target[target]), record.dst);
        match (ours == theirs, ours) {
            (true, _) => State::Current,
            (false, 0) => State::Edited,
            (false, _) => State::Stale,
        }
    }

    fn put(
        &mut self,
        state: State,
        source: Range<usize>,
        target: Range<usize>,
        record: Option<Record>,
    ) {
        self.source_open[source.clone()].fill(false);
        self.target_open[target.clone()].fill(false);
        self.units.push(Unit { state, source, target, record });
    }

    /// A block of a record may be several now.
    fn divided(&mut self, records: &[&Record]) {
        if records.len() * (self.source.len() + self.target.len()) > MOST {
            return;
        }
        for record in records {
            let source = run(self.source, &self.source_open, record.src);
            let target = run(self.target, &self.target_open, record.dst);
            if let (Some(source), Some(target)) = (source, target) {
                let state = self.judge(source.clone(), target.clone(), record);
                self.put(state, source, target, Some((*record).clone()));
            }
        }
    }

    /// Records that still wait, if there are not too many to be looked for everywhere.
    fn waiting<'r>(&self, records: &'r [Record]) -> Vec<&'r Record> {
        let used: BTreeSet<&Record> =
            self.units.iter().filter_map(|unit| unit.record.as_ref()).collect();
        let waiting: Vec<&Record> =
            records.iter().filter(|record| !used.contains(record)).collect();
        let cost = waiting.len() * (self.source.len() + self.target.len());
        if cost > MOST { Vec::new() } else { waiting }
    }

    /// The blocks of several records may be one now.
    fn joined(&mut self, records: &[Record]) {
        if !self.source_open.contains(&true) || !self.target_open.contains(&true) {
            return;
        }
        let pieces = self.waiting(records);
        if pieces.len() > MOST_PIECES {
            return;
        }
        let mut steps = STEPS;
        for at in 0..self.source.len() {
            if !self.source_open[at] {
                continue;
            }
            let whole = compose(self.source[at].name, &pieces, |record| record.src, &mut steps);
            let Some(record) = whole else { continue };
            if let Some(target) = run(self.target, &self.target_open, record.dst) {
                let state = self.judge(at..at + 1, target.clone(), &record);
                self.put(state, at..at + 1, target, Some(record));
            }
        }
        for at in 0..self.target.len() {
            if !self.target_open[at] {
                continue;
            }
            let whole = compose(self.target[at].name, &pieces, |record| record.dst, &mut steps);
            let Some(record) = whole else { continue };
            if let Some(source) = run(self.source, &self.source_open, record.src) {
                let state = self.judge(source.clone(), at..at + 1, &record);
                self.put(state, source, at..at + 1, Some(record));
            }
        }
    }

    /// Puts what is still open side by side, between what is known to belong together.
    fn put_side_by_side(&mut self, known: &[&Record]) {
        // Of several records of a block the last counts.
        let mut by_src: HashMap<(u64, u32), &Record> = HashMap::new();
        let mut by_dst: HashMap<(u64, u32), &Record> = HashMap::new();
        let mut sorted = known.to_vec();
        sorted.sort_by_key(|record| record.date);
        for record in sorted {
            by_src.insert(record.src.key(), record);
            by_dst.insert(record.dst.key(), record);
        }
        let (source, target) = (self.source, self.target);
        let of_source = |s: usize| by_src.get(&source[s].name.key()).copied();
        let of_target = |t: usize| by_dst.get(&target[t].name.key()).copied();
        let likeness = |s: usize, t: usize| {
            let (ours, theirs) = (source[s].name.words(), target[t].name.words());
            let close = match (of_source(s), of_target(t)) {
                (Some(_), Some(_)) => 0,
                (None, Some(record)) => 10 + closeness(record.src.words(), ours),
                (Some(record), None) => 10 + closeness(record.dst.words(), theirs),
                (None, None) => 5 + closeness(ours, theirs),
            };
            Some(kinship(source[s].kind, target[t].kind)? + close)
        };
        for (s, t) in self.gaps().into_iter().flat_map(|(s, t)| pairs(&s, &t, likeness)) {
            let (state, record) = match (of_source(s), of_target(t)) {
                (_, Some(record)) => (State::Stale, Some(record)),
                (Some(record), None) => (State::Edited, Some(record)),
                (None, None) => (State::New, None),
            };
            self.put(state, s..s + 1, t..t + 1, record.cloned());
        }
    }

    /// The open blocks of both sides between each two units that kept their order.
    fn gaps(&mut self) -> Vec<(Vec<usize>, Vec<usize>)> {
        self.units.sort_by_key(|unit| unit.source.start);
        let targets: Vec<Range<usize>> = self.units.iter().map(|u| u.target.clone()).collect();
        let mut gaps = Vec::new();
        let (mut s, mut t) = (0, 0);
        let open = |is_open: &[bool], range: Range<usize>| -> Vec<usize> {
            range.filter(|at| is_open[*at]).collect()
        };
        let fixed = rising(&targets);
        let fixed = fixed.into_iter().map(|at| &self.units[at]);
        let fixed = fixed.map(|unit| (unit.source.clone(), unit.target.clone()));
        let end = (self.source.len()..self.source.len(), self.target.len()..self.target.len());
        for (source, target) in fixed.chain([end]) {
            let gap = (
                open(&self.source_open, s..source.start),
                open(&self.target_open, t..target.start.max(t)),
            );
            if !gap.0.is_empty() && !gap.1.is_empty() {
                gaps.push(gap);
            }
            (s, t) = (source.end, target.end.max(t));
        }
        gaps
    }

    /// All units in order, with what has no counterpart.
    fn finish(mut self) -> Vec<Unit> {
        let alone = |state, source, target| Unit { state, source, target, record: None };
        for at in (0..self.source.len()).filter(|at| self.source_open[*at]) {
            self.units.push(alone(State::New, at..at + 1, 0..0));
        }
        self.units.sort_by_key(|unit| unit.source.start);
        for at in (0..self.target.len()).filter(|at| self.target_open[*at]) {
            let end = self.source.len();
            self.units.push(alone(State::Orphan, end..end, at..at + 1));
        }
        self.units
    }
}

/// The name of blocks one behind the other.
pub fn name(blocks: &[Block]) -> Name {
    match blocks {
        [block] => block.name,
        blocks => Name::joined(blocks.iter().map(|block| block.name)),
    }
}

/// Where blocks that are open have the words of `name`, one or several of them.
fn run(blocks: &[Block], is_open: &[bool], name: Name) -> Option<Range<usize>> {
    (0..blocks.len()).find_map(|start| {
        let mut sum = Name::default();
        let mut end = start;
        while end < blocks.len() && is_open[end] && sum.words() < name.words() {
            sum = sum.then(blocks[end].name);
            end += 1;
        }
        (end > start && sum.has_words_of(name)).then_some(start..end)
    })
}

/// Records that, one behind the other, have the words of `whole` on one side, as one record.
fn compose(
    whole: Name,
    pieces: &[&Record],
    side: fn(&Record) -> Name,
    steps: &mut usize,
) -> Option<Record> {
    let chosen = chain(whole, Name::default(), pieces, &mut Vec::new(), side, steps)?;
    let chosen: Vec<&Record> = chosen.into_iter().map(|at| pieces[at]).collect();
    let oldest = chosen.iter().min_by_key(|record| record.date)?;
    Some(Record {
        src: Name::joined(chosen.iter().map(|record| record.src)),
        dst: Name::joined(chosen.iter().map(|record| record.dst)),
        ..(*oldest).clone()
    })
}

fn chain(
    whole: Name,
    sum: Name,
    pieces: &[&Record],
    chosen: &mut Vec<usize>,
    side: fn(&Record) -> Name,
    steps: &mut usize,
) -> Option<Vec<usize>> {
    if chosen.len() > 1 && sum.has_words_of(whole) {
        return Some(chosen.clone());
    }
    for at in 0..pieces.len() {
        let piece = side(pieces[at]);
        if chosen.contains(&at) || sum.words() + piece.words() > whole.words() || piece.words() == 0
        {
            continue;
        }
        *steps = steps.checked_sub(1)?;
        chosen.push(at);
        let found = chain(whole, sum.then(piece), pieces, chosen, side, steps);
        if found.is_some() {
            return found;
        }
        chosen.pop();
    }
    None
}
