//! Writes translations into a text. Only the bytes of the blocks that were translated change: each text
//! is read again when it is written, and what does not say then what was meant, or what has changed
//! anything beside it, is not taken.

mod head;
mod pictures;
mod rows;
mod style;

use std::ops::Range;
use std::sync::Arc;

use super::passage::{Form, NEXT, Passage, Piece};
use super::place::{Copied, Side, Tree, copied};
use super::{Pair, Unit, cut, together};
use crate::content::blocks::{Block, Kind, Name};
use crate::content::{Document, FrontMatter, address, front_matter};
use crate::records;
use crate::source::Text;
use head::{front_value, plain_or_quoted, quoted};
use pictures::{depicted, pictures, source_pictures};
use rows::in_columns;
use style::{Style, in_brackets};

/// A translation of a unit.
#[derive(Clone, Debug)]
pub struct Reply<'a> {
    /// What was to be translated.
    pub unit: &'a Unit,
    /// Its translation, whose marks are right.
    pub pieces: Vec<Piece>,
}

impl<'a> Reply<'a> {
    /// A translation, with the spaces that a text can have.
    pub fn new(unit: &'a Unit, pieces: Vec<Piece>) -> Reply<'a> {
        Reply { unit, pieces: unit.passage().settled(pieces) }
    }
}

impl Reply<'_> {
    /// What it is to messages that say why it was refused: they name what is wrong with it most likely.
    pub fn role(&self, why: Refused) -> &'static str {
        let is_pair = |piece: &Piece| matches!(piece, Piece::Open(_));
        match self.unit.kind {
            _ if why == Refused::Between => "between",
            Kind::Title | Kind::Menu | Kind::Summary => "head",
            Kind::Code => "code",
            Kind::Row => "row",
            Kind::Alt => "alt",
            Kind::Directive => "directive",
            _ if self.pieces.iter().any(is_pair) => "stress",
            _ => "words",
        }
    }
}

/// Why a translation cannot be taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refused {
    /// Markdown cannot say it at this place.
    Unwritable,
    /// There is no place for it in the translation as it is.
    NoPlace,
    /// It joins or divides paragraphs between which something else stands.
    Between,
}

/// What has become of a text.
#[derive(Clone, Debug, Default)]
pub struct Taken {
    /// Its bytes in normal form; the same where nothing had to be written.
    pub text: String,
    /// For each reply the name of its translation in it, or why it was not taken.
    pub names: Vec<Option<Name>>,
    /// Replies that were not taken.
    pub refused: Vec<(usize, Refused)>,
}

/// How a reply is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Way {
    /// As it came: mostly Markdown says it so.
    Plain,
    /// With a backslash before whatever might mean something.
    Escaped,
    /// Not at all.
    Out(Refused),
}

/// What keeps a page from being published.
const DRAFT: &str = "draft: true\n";

/// So often a text is written and read again: plainly, with backslashes here, with backslashes there.
const ROUNDS: usize = 4;

/// Writes replies into the translation of a page, whose file is `file`; starts the translation where
/// there is none, as a draft while something of it is missing.
pub fn take(pair: &Pair, file: &Arc<str>, replies: &[Reply]) -> Taken {
    let sheet = match pair.target {
        Some(text) => Sheet::new(pair, file, text.to_owned()),
        None => Sheet::new(pair, file, scaffold(pair, replies)),
    };
    let places = sheet.places(pair, replies);
    let is_alt = |at: &usize| is_alt_in_body(&replies[*at], pair);
    let (alts, others): (Vec<usize>, Vec<usize>) = (0..replies.len()).partition(is_alt);
    let mut taken = Taken { names: vec![None; replies.len()], ..Taken::default() };
    let job = Job { pair, replies, which: &others, places: &places, also: &alts };
    let text = sheet.pass(&job, &mut taken);
    // What pictures show stands within other blocks, so it is written when those are.
    let sheet = Sheet::new(pair, file, text);
    let places = sheet.pictures_of(pair, replies, &alts);
    for at in alts.iter().filter(|at| places[**at].is_none()) {
        taken.refused.push((*at, Refused::NoPlace));
    }
    let alts: Vec<usize> = alts.into_iter().filter(|at| places[*at].is_some()).collect();
    let job = Job { pair, replies, which: &alts, places: &places, also: &[] };
    taken.text = sheet.pass(&job, &mut taken);
    taken.refused.sort_by_key(|(at, _)| *at);
    taken.refused.dedup_by_key(|(at, _)| *at);
    if sheet.is_new && !taken.refused.is_empty() && !sheet.document.front.draft {
        let end = front_matter::split(&taken.text).yaml.map_or(0, |yaml| yaml.end);
        taken.text.insert_str(end, DRAFT);
    }
    taken
}

fn is_alt_in_body(reply: &Reply, pair: &Pair) -> bool {
    let start =
        pair.blocks(pair.source_lang()).get(reply.unit.from.start).map_or(0, |b| b.span().start);
    reply.unit.kind == Kind::Alt && start >= front_matter::split(pair.source).body
}

/// A translation that says nothing yet: the source with a head of its own.
fn scaffold(pair: &Pair, replies: &[Reply]) -> String {
    let blocks = pair.blocks(pair.source_lang());
    let text = pair.source;
    let body = front_matter::split(text).body;
    let mut head = String::from("---\n");
    let mut all = true;
    for (at, block) in blocks.iter().enumerate() {
        all &= replies.iter().any(|reply| reply.unit.from.contains(&at));
        if block.span().start < body {
            head += &format!("{}: {}\n", key(block.kind), quoted(&block.text(text), '"'));
        }
    }
    // What is half done is not published by itself.
    if !all {
        head += DRAFT;
    }
    format!("{head}---\n{}", &text[body..])
}

/// What a value of the head is called there.
fn key(kind: Kind) -> &'static str {
    match kind {
        Kind::Title => "title",
        Kind::Menu => "menu_title",
        Kind::Summary => "summary",
        _ => "image_alt",
    }
}

/// A translation that is written into.
struct Sheet {
    file: Arc<str>,
    text: String,
    document: Document,
    is_new: bool,
}

/// What is to be written into a sheet.
struct Job<'a> {
    pair: &'a Pair<'a>,
    replies: &'a [Reply<'a>],
    /// Which of the replies.
    which: &'a [usize],
    /// Which blocks of the sheet each reply replaces.
    places: &'a [Option<Range<usize>>],
    /// Replies that are written later, and count as new where they have no place.
    also: &'a [usize],
}

/// A sheet as it was written, with how that was done.
struct Attempt {
    ways: Vec<Way>,
    woven: Woven,
    after: Sheet,
}

/// What is written of a reply at one place.
struct Written<'a> {
    at: usize,
    reply: &'a Reply<'a>,
    pieces: &'a [Piece],
    way: Way,
    /// Pictures as they are typed, by the numbers of their marks.
    pictures: &'a [(usize, String)],
}

/// A stretch of a text that is replaced.
struct Edit {
    range: Range<usize>,
    text: String,
    /// Which replies stand in it, and where in its text.
    spots: Vec<(usize, Range<usize>)>,
}

/// A text into which replies were written.
struct Woven {
    text: String,
    /// Where each of them stands.
    spots: Vec<(usize, Range<usize>)>,
    /// Stretches of the former text that were replaced.
    replaced: Vec<Range<usize>>,
}

impl Sheet {
    fn new(pair: &Pair, file: &Arc<str>, text: String) -> Sheet {
        let document = parse(pair, file, &text);
        Sheet { file: Arc::clone(file), text, document, is_new: pair.target.is_none() }
    }

    fn blocks(&self) -> &[Block] {
        &self.document.blocks
    }

    /// Which blocks of the translation each reply replaces.
    fn places(&self, pair: &Pair, replies: &[Reply]) -> Vec<Option<Range<usize>>> {
        let place = |reply: &Reply| {
            if self.is_new {
                // It is the source, block by block.
                return Some(reply.unit.from.clone())
                    .filter(|from| from.end <= self.blocks().len());
            }
            let is_there = !reply.unit.to.is_empty() && pair.target.is_some();
            is_there.then(|| reply.unit.to.clone())
        };
        replies.iter().map(place).collect()
    }

    /// Where pictures are described: each by what was said of it before and where it leads, or by the
    /// source still. No two are described at one place.
    fn pictures_of(
        &self,
        pair: &Pair,
        replies: &[Reply],
        alts: &[usize],
    ) -> Vec<Option<Range<usize>>> {
        let (from, to) = (pair.blocks(pair.source_lang()), pair.blocks(pair.lang));
        let before = pair.target.unwrap_or("");
        let mut open: Vec<(usize, (Name, &str))> = depicted(&self.text, self.blocks());
        let mut claimed = |what: (Name, &str)| {
            let found = open.iter().position(|(_, own)| *own == what)?;
            Some(open.remove(found).0)
        };
        // What was there stands there still, before what has been added of the same words.
        let held: Vec<(usize, Option<usize>)> =
            depicted(before, to).into_iter().map(|(at, what)| (at, claimed(what))).collect();
        let mut places = vec![None; replies.len()];
        for at in alts {
            let start = replies[*at].unit.to.start;
            let known = held.iter().find(|(block, _)| *block == start);
            places[*at] =
                known.filter(|_| !replies[*at].unit.to.is_empty()).and_then(|(_, at)| *at);
        }
        for (block, what) in depicted(pair.source, from) {
            let of = |at: &&usize| replies[**at].unit.from.start == block;
            match alts.iter().find(of) {
                Some(at) if places[*at].is_none() => places[*at] = claimed(what),
                None if self.is_new => drop(claimed(what)),
                _ => {}
            }
        }
        places.into_iter().map(|at| at.map(|at: usize| at..at + 1)).collect()
    }

    /// Writes some of the replies.
    fn pass(&self, job: &Job, taken: &mut Taken) -> String {
        let all = self.attempt(job, vec![Way::Plain; job.replies.len()]);
        let Some(Attempt { ways, woven, after }) = all.or_else(|| self.sifted(job)) else {
            let refused = job.which.iter().map(|at| (*at, Refused::Unwritable));
            taken.refused.extend(refused);
            return self.text.clone();
        };
        for at in job.which {
            match ways[*at] {
                Way::Out(why) => taken.refused.push((*at, why)),
                _ => {
                    let run = after.spot(&woven, *at);
                    let run = run.map(|run| records::joined(after.blocks(), &run));
                    // Nothing had to be written: it stands as it stood.
                    let stood = job.places[*at].as_ref();
                    taken.names[*at] =
                        run.or_else(|| stood.map(|run| records::joined(self.blocks(), run)));
                }
            }
        }
        woven.text
    }

    /// Writes replies in these ways, with backslashes where that is not enough; nothing where it is not
    /// enough either.
    fn attempt(&self, job: &Job, mut ways: Vec<Way>) -> Option<Attempt> {
        for _ in 0..ROUNDS {
            let woven = self.weave(job, &mut ways);
            let after = Sheet::new(job.pair, &self.file, woven.text.clone());
            let wrong = self.wrong(job, &woven, &after);
            if wrong.is_empty() {
                return Some(Attempt { ways, woven, after });
            }
            let plain: Vec<usize> =
                wrong.into_iter().filter(|at| ways[*at] == Way::Plain).collect();
            if plain.is_empty() {
                return None;
            }
            plain.into_iter().for_each(|at| ways[at] = Way::Escaped);
        }
        None
    }

    /// Writes what can be written where not all can: what reads wrong may have been spoilt by another.
    fn sifted(&self, job: &Job) -> Option<Attempt> {
        let mut best = self.attempt(job, vec![Way::Out(Refused::Unwritable); job.replies.len()])?;
        let mut waiting = vec![job.which];
        while let Some(part) = waiting.pop() {
            match self.with(job, &best, part) {
                Some(found) => best = found,
                None if part.len() > 1 => {
                    let (first, second) = part.split_at(part.len() / 2);
                    waiting.extend([second, first]);
                }
                None => {}
            }
        }
        // Of a list some of whose items were tried alone there was none yet to which they belong.
        let is_homeless = |at: &usize| best.ways[*at] == Way::Out(Refused::NoPlace);
        let homeless: Vec<usize> = job.which.iter().copied().filter(is_homeless).collect();
        Some(self.with(job, &best, &homeless).unwrap_or(best))
    }

    /// Writes some more of the replies.
    fn with(&self, job: &Job, known: &Attempt, more: &[usize]) -> Option<Attempt> {
        let mut ways = known.ways.clone();
        more.iter().for_each(|at| ways[*at] = Way::Plain);
        self.attempt(job, ways)
    }

    fn weave(&self, job: &Job, ways: &mut [Way]) -> Woven {
        let mut edits: Vec<Edit> = Vec::new();
        let also = job.also.iter().copied();
        let mut new: Vec<usize> = also.filter(|at| job.places[*at].is_none()).collect();
        for at in job.which.iter().copied() {
            if matches!(ways[at], Way::Out(_)) {
                continue;
            }
            let (reply, way) = (&job.replies[at], ways[at]);
            match &job.places[at] {
                Some(run) if self.says(job.pair, reply, run) => {}
                Some(run) => match self.replaced(job.pair, (at, reply), run, way) {
                    Some(own) => edits.extend(own),
                    None => ways[at] = Way::Out(Refused::Between),
                },
                None => new.push(at),
            }
        }
        edits.extend(self.inserted(job, &new, ways));
        apply(&self.text, edits)
    }

    /// Whether a translation is there already as it came.
    fn says(&self, pair: &Pair, reply: &Reply, run: &Range<usize>) -> bool {
        match (&reply.unit.target, self.is_new) {
            (Some(target), false) => *target == reply.pieces,
            (None, true) => {
                let passages = cut_all(pair, self);
                let here = together(&self.text, self.blocks(), &passages, run);
                here.meaning(&here.pieces) == expected(reply)
            }
            _ => false,
        }
    }

    /// A reply in place of the blocks that it translates: each paragraph of it in its own, so that
    /// whatever stands between stays; nothing where they are others, and something stands between.
    fn replaced(
        &self,
        pair: &Pair,
        (at, reply): (usize, &Reply),
        run: &Range<usize>,
        way: Way,
    ) -> Option<Vec<Edit>> {
        let pictures = &self.pictures(pair, reply, run);
        let write = |run: &Range<usize>, pieces: &[Piece]| {
            self.written(run, Written { at, reply, pieces, way, pictures })
        };
        let parts = parts(reply);
        if parts.len() == run.len() {
            let edit = |(block, part)| write(&(block..block + 1), part);
            return Some(run.clone().zip(parts).map(edit).collect());
        }
        let blocks = &self.blocks()[run.clone()];
        let between = |pair: &[Block]| self.text.get(pair[0].span().end..pair[1].span().start);
        let is_bare = blocks.windows(2).all(|pair| between(pair).is_some_and(is_bare))
            && reply.pieces.iter().all(|piece| next(reply, piece).is_none_or(is_bare))
            && !blocks.iter().any(|b| b.kind == Kind::Directive || b.is_in_front(&self.text));
        is_bare.then(|| vec![write(run, &reply.pieces)])
    }

    /// The pictures of some blocks; those that the source has got since as they are there.
    fn pictures(&self, pair: &Pair, reply: &Reply, run: &Range<usize>) -> Vec<(usize, String)> {
        let here = hull(self.blocks(), run);
        let pieces = reply.unit.target.as_ref().filter(|_| !self.is_new);
        let pieces = pieces.unwrap_or(&reply.unit.source.pieces);
        let mut all = pictures(&self.text, &here, reply, pieces);
        all.extend(source_pictures(pair, reply));
        all
    }

    /// Pieces of a reply in place of some blocks.
    fn written(&self, run: &Range<usize>, written: Written) -> Edit {
        let block = &self.blocks()[run.start];
        let range = hull(self.blocks(), run);
        let words = || words_of(written.reply, written.pieces);
        if block.is_in_front(&self.text) {
            return front_value(&self.text, range, written.at, &words());
        }
        if block.kind == Kind::Directive {
            return given(&self.text, range, written.at, &words());
        }
        in_markdown(&self.text, range, block.kind, &written)
    }

    /// What the translation does not have yet, copied from the source with the words of the replies.
    fn inserted(&self, job: &Job, new: &[usize], ways: &mut [Way]) -> Vec<Edit> {
        let (pair, replies) = (job.pair, job.replies);
        let from = pair.blocks(pair.source_lang());
        let body = front_matter::split(pair.source).body;
        let mut edits = Vec::new();
        let mut wanted = vec![None; from.len()];
        for at in new {
            let run = replies[*at].unit.from.clone();
            if from[run.start].span().start < body {
                match self.new_front_value(*at, &replies[*at]) {
                    Some(edit) => edits.push(edit),
                    None => ways[*at] = Way::Out(Refused::NoPlace),
                }
            } else {
                run.for_each(|block| wanted[block] = Some(*at));
            }
        }
        if wanted.iter().all(Option::is_none) {
            return edits;
        }
        let (source_tree, target_tree) = (Tree::new(pair.source), Tree::new(&self.text));
        let source = Side { text: pair.source, blocks: from, tree: &source_tree };
        let target = Side { text: &self.text, blocks: self.blocks(), tree: &target_tree };
        let mut counterparts = vec![None; from.len()];
        for unit in &records::status(pair.site, pair.page, pair.lang).units {
            for block in unit.source.clone().filter(|_| !unit.target.is_empty()) {
                counterparts[block] = Some(unit.target.end - 1);
            }
        }
        let is_new = |block: usize| wanted[block].is_some();
        let (places, homeless) = copied(&source, &target, is_new, |block| counterparts[block]);
        for block in homeless {
            if let Some(at) = wanted[block] {
                ways[at] = Way::Out(Refused::NoPlace);
            }
        }
        let is_written = |at: usize| job.which.contains(&at) && !matches!(ways[at], Way::Out(_));
        for place in places {
            edits.push(filled(pair, replies, &place, &wanted, &is_written, ways));
        }
        edits
    }

    /// A line for a title or summary that the head of the translation does not have.
    fn new_front_value(&self, at: usize, reply: &Reply) -> Option<Edit> {
        let key = key(reply.unit.kind);
        let split = front_matter::split(&self.text);
        let yaml = split.yaml.clone()?;
        if let Some(span) = front_matter::scalar(&self.text, &split, key) {
            return Some(front_value(&self.text, span, at, &words_of(reply, &reply.pieces)));
        }
        let value = plain_or_quoted(&words_of(reply, &reply.pieces));
        let text = format!("{key}: {value}\n");
        let spot = key.len() + 2..text.len() - 1;
        Some(Edit { range: yaml.end..yaml.end, spots: vec![(at, spot)], text })
    }

    /// Which replies do not say what was meant when the text is read again; all of them where something
    /// else has changed and nobody can tell by which.
    fn wrong(&self, job: &Job, woven: &Woven, after: &Sheet) -> Vec<usize> {
        let replies = job.replies;
        let passages = cut_all(job.pair, after);
        let mut wrong = Vec::new();
        let mut runs: Vec<Range<usize>> = Vec::new();
        for (at, spot) in &woven.spots {
            let run = after.run(spot, replies[*at].unit.kind);
            let is_right = run.as_ref().is_some_and(|run| {
                let here = together(&after.text, after.blocks(), &passages, run);
                here.meaning(&here.pieces) == expected(&replies[*at])
            });
            match run.filter(|_| is_right) {
                Some(run) => runs.push(run),
                None => wrong.push(*at),
            }
        }
        if !wrong.is_empty() {
            return wrong;
        }
        // Descriptions of pictures stand in other blocks, and are looked at by themselves.
        let others = |blocks: &[Block], is_ours: &dyn Fn(usize, &Block) -> bool| -> Vec<Name> {
            let others = blocks.iter().enumerate().filter(|(at, block)| !is_ours(*at, block));
            others.filter(|(_, b)| b.kind != Kind::Alt).map(|(_, block)| block.name).collect()
        };
        let before = others(self.blocks(), &|_, block| {
            woven.replaced.iter().any(|range| range.contains(&block.span().start))
        });
        let now = others(after.blocks(), &|at, _| runs.iter().any(|run| run.contains(&at)));
        let is_broken = |front: &FrontMatter| front.is_broken;
        match before == now && is_broken(&self.document.front) == is_broken(&after.document.front) {
            true => Vec::new(),
            false => woven.spots.iter().map(|(at, _)| *at).collect(),
        }
    }

    /// The blocks that begin in a stretch of the text; pictures in them are described elsewhere.
    fn run(&self, spot: &Range<usize>, kind: Kind) -> Option<Range<usize>> {
        let is_meant = |block: &Block| {
            spot.contains(&block.span().start) && (block.kind == Kind::Alt) == (kind == Kind::Alt)
        };
        let first = self.blocks().iter().position(is_meant)?;
        let last = self.blocks().iter().rposition(is_meant)?;
        Some(first..last + 1)
    }

    fn spot(&self, woven: &Woven, at: usize) -> Option<Range<usize>> {
        let (_, spot) = woven.spots.iter().find(|(own, _)| *own == at)?;
        self.run(spot, Kind::Paragraph).or_else(|| self.run(spot, Kind::Alt))
    }
}

fn parse(pair: &Pair, file: &Arc<str>, text: &str) -> Document {
    let config = &pair.site.config;
    let address = address(file, config).unwrap_or_else(|_| crate::content::Address {
        page: pair.site[pair.page].id.to_string(),
        lang: pair.lang,
        is_index: false,
    });
    let text = Text { file: Arc::clone(file), text: text.to_owned(), hash: blake3::hash(b"") };
    Document::parse(&text, &address, config).0
}

fn cut_all(pair: &Pair, sheet: &Sheet) -> Vec<Passage> {
    let of = cut::Text { text: &sheet.text, lang: pair.lang, glossary: &pair.site.glossary };
    cut::passages(&of, sheet.blocks())
}

/// What a reply says, as it should be read again.
fn expected(reply: &Reply) -> Vec<String> {
    let passage = reply.unit.passage();
    if reply.unit.kind != Kind::Directive {
        return passage.meaning(&reply.pieces);
    }
    let words =
        |part| passage.meaning(&Passage::plain(&attribute_text(&words_of(reply, part))).pieces);
    parts(reply).into_iter().map(words).collect::<Vec<_>>().join(&NEXT.to_owned())
}

/// What divides two paragraphs in a reply, if this piece does.
fn next<'a>(reply: &'a Reply, piece: &Piece) -> Option<&'a str> {
    let Piece::Alone(number) = piece else { return None };
    let mark = reply.unit.marks.get(number.checked_sub(1)?)?;
    (mark.form == Form::Next).then_some(&*mark.open)
}

/// The paragraphs of a reply.
fn parts<'a>(reply: &'a Reply) -> Vec<&'a [Piece]> {
    reply.pieces.split(|piece| next(reply, piece).is_some()).collect()
}

/// Whether nothing stands between two blocks but what begins a paragraph or an item.
fn is_bare(between: &str) -> bool {
    let (lines, last) = between.rsplit_once('\n').unwrap_or(("", between));
    let is_space = |text: &str| text.chars().all(|c| c.is_whitespace() || c == '>');
    let item = last.trim_start_matches([' ', '\t', '>']).trim_end();
    let number = item.strip_suffix(['.', ')']).unwrap_or("x");
    let is_item =
        matches!(item, "" | "-" | "*" | "+") || number.bytes().all(|b| b.is_ascii_digit());
    is_space(lines) && is_item
}

/// The words of a reply to a block that can have no marks but those for what looks like one.
fn words_of(reply: &Reply, pieces: &[Piece]) -> String {
    let text = |piece: &Piece| match piece {
        Piece::Text(text) => text.clone(),
        Piece::Alone(n) => reply.unit.marks.get(n - 1).map_or_else(String::new, |m| m.open.clone()),
        Piece::Open(_) | Piece::Close(_) => String::new(),
    };
    pieces.iter().map(text).collect()
}

/// Pieces of a reply in place of a stretch of a text, as Markdown.
fn in_markdown(text: &str, range: Range<usize>, kind: Kind, written: &Written) -> Edit {
    let Written { at, reply, pieces, way, pictures } = *written;
    let style =
        Style { is_escaped: way == Way::Escaped, kind, prefix: prefix(text, &range), pictures };
    let passage = reply.unit.passage();
    let (range, text) = match kind {
        Kind::Row => in_columns(text, range, &passage, pieces, &style),
        _ => (range, style.typed(&passage, pieces)),
    };
    Edit { range, spots: vec![(at, 0..text.len())], text }
}

/// An element of the source with the words of the replies in place of its own.
fn filled(
    pair: &Pair,
    replies: &[Reply],
    place: &Copied,
    wanted: &[Option<usize>],
    is_written: &dyn Fn(usize) -> bool,
    ways: &[Way],
) -> Edit {
    let from = pair.blocks(pair.source_lang());
    let own = place.element.clone();
    let typed = &pair.source[own.clone()];
    let inside = |block: &Block| own.start <= block.span().start && block.span().end <= own.end;
    let mut edits: Vec<Edit> = Vec::new();
    let mut done: Vec<usize> = Vec::new();
    for (block, at) in wanted.iter().enumerate().filter(|(block, _)| inside(&from[*block])) {
        let Some(at) = at.filter(|at| is_written(*at) && !done.contains(at)) else { continue };
        done.push(at);
        let reply = &replies[at];
        let run = &reply.unit.from;
        let span = hull(from, run);
        let mut edit = match from[block].kind {
            Kind::Directive => given(pair.source, span, at, &words_of(reply, &reply.pieces)),
            kind => {
                let (pieces, pictures) = (&reply.pieces[..], &source_pictures(pair, reply)[..]);
                let written = Written { at, reply, pieces, way: ways[at], pictures };
                in_markdown(pair.source, span, kind, &written)
            }
        };
        edit.range = edit.range.start - own.start..edit.range.end - own.start;
        edits.push(edit);
    }
    let Woven { text, spots, .. } = apply(typed, edits);
    let lead = place.lead.len();
    let spots = spots.into_iter().map(|(at, spot)| (at, spot.start + lead..spot.end + lead));
    Edit {
        range: place.at..place.at,
        spots: spots.collect(),
        text: format!("{}{text}{}", place.lead, place.tail),
    }
}

/// Replaces stretches of a text, which do not overlap; what is put at the same place stays in order.
fn apply(text: &str, mut edits: Vec<Edit>) -> Woven {
    edits.sort_by_key(|edit| (edit.range.start, edit.range.end));
    let (mut out, mut at) = (String::with_capacity(text.len()), 0);
    let (mut spots, mut replaced) = (Vec::new(), Vec::new());
    for edit in edits {
        if edit.range.start < at {
            continue;
        }
        out.push_str(&text[at..edit.range.start]);
        let start = out.len();
        let moved = edit.spots.into_iter();
        spots.extend(moved.map(|(reply, spot)| (reply, spot.start + start..spot.end + start)));
        out.push_str(&edit.text);
        at = edit.range.end;
        replaced.push(edit.range);
    }
    out.push_str(&text[at..]);
    Woven { text: out, spots: hulls(spots), replaced }
}

/// For each reply the stretch from the first to the last of its spots.
fn hulls(spots: Vec<(usize, Range<usize>)>) -> Vec<(usize, Range<usize>)> {
    let mut hulls: Vec<(usize, Range<usize>)> = Vec::with_capacity(spots.len());
    // They come in their order, and those of one reply stand one behind the other.
    for (reply, spot) in spots {
        match hulls.last_mut().filter(|(last, _)| *last == reply) {
            Some((_, hull)) => hull.end = spot.end,
            None => hulls.push((reply, spot)),
        }
    }
    hulls
}

/// What further lines of a block begin with.
fn prefix(text: &str, range: &Range<usize>) -> String {
    let typed = &text[range.clone()];
    let is_prefix = |c: &char| matches!(c, ' ' | '\t' | '>');
    if let Some(second) = typed.lines().nth(1) {
        return second.chars().take_while(is_prefix).collect();
    }
    let start = text[..range.start].rfind('\n').map_or(0, |at| at + 1);
    let before = text[start..range.start].chars();
    before.map(|c| if is_prefix(&c) { c } else { ' ' }).collect()
}

/// Where blocks one behind the other stand.
fn hull(blocks: &[Block], run: &Range<usize>) -> Range<usize> {
    blocks[run.start].span().start..blocks[run.end - 1].span().end
}

/// Words that a directive is given, at their place: a label, or a value with its marks.
fn given(text: &str, range: Range<usize>, at: usize, words: &str) -> Edit {
    let (before, behind) =
        (text[..range.start].chars().next_back(), text[range.end..].chars().next());
    let own = |text: String, range: Range<usize>, marks: usize| {
        let spot = marks..text.len() - marks;
        Edit { range, spots: vec![(at, spot)], text }
    };
    if before == Some('[') && behind == Some(']') {
        return own(in_brackets(words), range, 0);
    }
    let words = attribute_text(words);
    let quote = if words.contains('"') { '\'' } else { '"' };
    let is_quoted = before == behind && matches!(before, Some('"' | '\''));
    let range = if is_quoted { range.start - 1..range.end + 1 } else { range };
    own(format!("{quote}{words}{quote}"), range, 1)
}

/// Words as a value may have them: of the two kinds of marks around it, one at most.
fn attribute_text(words: &str) -> String {
    if words.contains('"') { words.replace('\'', "\u{2019}") } else { words.to_owned() }
}
