//! Quotation marks and apostrophes: which straight `"` and `'` open, close, elide or measure, and what they become.
//!
//! Three steps: each mark gets a role from its two neighbours and from what is still open; openers and closers are
//! paired; then each pair takes the shape its depth calls for. After this no straight mark is left outside
//! protected zones, and typographic ones are never changed: so a second pass finds nothing to do.

use super::common::{Side, side};
use super::line::Line;

/// An opening and a closing mark.
pub(super) type Pair = (char, char);

/// How a language quotes.
pub(super) struct Quoting {
    /// Outermost pair first; the last is that of single quotes.
    pub(super) levels: &'static [Pair],
    /// Words after which an apostrophe stands for the vowel of the next word (`l'`, `qu'`).
    pub(super) elisions: &'static [&'static str],
    /// Words which begin with an apostrophe (`'twas`).
    pub(super) clipped: &'static [&'static str],
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Role {
    Open,
    Close,
    Apostrophe,
    Prime,
}

/// One mark of the line.
#[derive(Clone, Copy, Debug)]
struct Mark {
    at: usize,
    ch: char,
    role: Role,
    /// The other half, as an index into the marks.
    mate: Option<usize>,
}

impl Mark {
    fn is_straight(&self) -> bool {
        matches!(self.ch, '"' | '\'')
    }
}

/// Sets all straight marks of the line.
pub(super) fn set(line: &mut Line, quoting: &Quoting) {
    if line.quotes().is_empty() {
        return;
    }
    let marks = pair(line, quoting);
    let mut glyphs: Vec<char> = Vec::with_capacity(marks.len());
    let mut open: Vec<usize> = Vec::new();
    for mark in &marks {
        if let (Role::Close, Some(mate)) = (mark.role, mark.mate) {
            open.truncate(open.iter().rposition(|k| *k == mate).unwrap_or(open.len()));
        }
        let parent = open.last().map(|k| glyphs[*k]);
        let glyph = match (mark.role, mark.ch) {
            (Role::Apostrophe, '\'') => '’',
            (Role::Prime, '\'') => '′',
            (Role::Prime, '"') => '″',
            (Role::Open, '"' | '\'') => shape(quoting, parent, mark.ch).0,
            (Role::Close, '"' | '\'') => match mark.mate {
                Some(mate) => closing(glyphs[mate]),
                None => shape(quoting, parent, mark.ch).1,
            },
            (_, typographic) => typographic,
        };
        if mark.role == Role::Open && (mark.mate.is_some() || !mark.is_straight()) {
            open.push(glyphs.len());
        }
        if mark.is_straight() {
            line.put(mark.at, glyph);
        }
        glyphs.push(glyph);
    }
}

/// Where a double mark has no other half, for the lint.
pub(super) fn unpaired(line: &Line, quoting: &Quoting) -> Vec<usize> {
    let is_double = |mark: &Mark| matches!(mark.ch, '"' | '«' | '»' | '“' | '”');
    let alone = |mark: &Mark| is_double(mark) && mark.mate.is_none() && mark.role != Role::Prime;
    let is_meant = |mark: &Mark| alone(mark) && !is_sign(line, quoting, mark);
    pair(line, quoting).iter().filter(|mark| is_meant(mark)).map(|mark| mark.at).collect()
}

/// A mark that stands for itself (`" for inches`, `\"`), or where marks are not spaced, a `»` that leads on:
/// Tools » Options.
fn is_sign(line: &Line, quoting: &Quoting, mark: &Mark) -> bool {
    let at = mark.at;
    let stands_free = line.spaced(at) && line.spaced(at + 1);
    // Only French, which elides, has spaces within its marks.
    let is_arrow = matches!(mark.ch, '«' | '»') && quoting.elisions.is_empty();
    line.touched(at) == '\\' || stands_free && (mark.is_straight() || is_arrow)
}

/// The pair that a mark typed `ch` takes inside `parent`.
///
/// OQLF, Vitrine linguistique 23386 (« » then “ ” then ‘ ’); RAE, *Ortografía* 2010, III.3.4.8 (the same order);
/// Chicago 13.30 (“ ” then ‘ ’ then “ ”).
fn shape(quoting: &Quoting, parent: Option<char>, ch: char) -> Pair {
    let levels = quoting.levels;
    let last = levels.len() - 1;
    let inside = parent.and_then(|ch| levels.iter().position(|pair| pair.0 == ch));
    match inside {
        Some(level) if level == last => levels[last - 1],
        Some(level) => levels[level + 1],
        // Single quotes typed at the outermost level are a choice of the author's (a gloss, a headline).
        None if ch == '\'' => levels[last],
        None => levels[0],
    }
}

fn closing(opening: char) -> char {
    match opening {
        '«' => '»',
        '‘' => '’',
        _ => '”',
    }
}

fn pair(line: &Line, quoting: &Quoting) -> Vec<Mark> {
    let mut marks: Vec<Mark> = Vec::with_capacity(line.quotes().len());
    let mut open: Vec<usize> = Vec::new();
    for &at in line.quotes().iter().filter(|at| line.is_free(**at)) {
        let mut mark = Mark { at, ch: line.ch(at), role: Role::Apostrophe, mate: None };
        mark.role = role(line, quoting, &marks, &open, &mark);
        match mark.role {
            Role::Open => open.push(marks.len()),
            Role::Close => {
                let depth = partner(&marks, &open, mark.ch)
                    .or_else(|| typed_partner(&marks, &open, mark.ch));
                if let Some(depth) = depth {
                    let mate = open[depth];
                    marks[mate].mate = Some(marks.len());
                    mark.mate = Some(mate);
                    open.truncate(depth);
                }
            }
            Role::Apostrophe | Role::Prime => {}
        }
        marks.push(mark);
    }
    demote_lone_singles(line, &mut marks);
    marks
}

/// A straight single mark without other half is an apostrophe, or a prime after a figure.
fn demote_lone_singles(line: &Line, marks: &mut [Mark]) {
    for mark in marks {
        if mark.ch == '\'' && mark.mate.is_none() && mark.role != Role::Prime {
            let figure =
                mark.role == Role::Close && line.joined(mark.at) && line.is_digit(mark.at - 1);
            mark.role = if figure { Role::Prime } else { Role::Apostrophe };
        }
    }
}

/// Depth, among what is open, of the mark which `ch` closes.
fn partner(marks: &[Mark], open: &[usize], ch: char) -> Option<usize> {
    let opener = match ch {
        '»' => '«',
        '”' => '“',
        '’' => '‘',
        straight => straight,
    };
    open.iter().rposition(|index| marks[*index].ch == opener)
}

/// A straight double mark may close what a typographic one opened: `« Oui"`.
fn typed_partner(marks: &[Mark], open: &[usize], ch: char) -> Option<usize> {
    open.iter().rposition(|index| ch == '"' && matches!(marks[*index].ch, '«' | '“'))
}

fn role(line: &Line, quoting: &Quoting, marks: &[Mark], open: &[usize], mark: &Mark) -> Role {
    match mark.ch {
        '«' | '“' | '‘' => Role::Open,
        '»' | '”' => Role::Close,
        '’' if partner(marks, open, '’').is_some()
            && !line.touching(mark.at + 1).is_alphanumeric() =>
        {
            Role::Close
        }
        '’' => Role::Apostrophe,
        '′' | '″' => Role::Prime,
        '\'' => single(line, quoting, marks, open, mark.at),
        _ => double(line, quoting, marks, open, mark.at),
    }
}

fn single(line: &Line, quoting: &Quoting, marks: &[Mark], open: &[usize], at: usize) -> Role {
    let (left, right) = (left_side(line, quoting, marks, at), right_side(line, at));
    if is_feet(line, at) {
        return Role::Prime;
    }
    let within = left == Side::Word && right == Side::Word;
    let inside = partner(marks, open, '\'').is_some();
    let ends = matches!(right, Side::Edge | Side::Close) && inside;
    if within || is_clipped(line, quoting, at) || (is_elision(line, quoting, at) && !ends) {
        return Role::Apostrophe;
    }
    match (left, right) {
        (Side::Edge | Side::Open, Side::Word | Side::Open | Side::Close) => Role::Open,
        (Side::Word | Side::Close, _) => Role::Close,
        (_, Side::Edge) if inside => Role::Close,
        _ => Role::Apostrophe,
    }
}

fn double(line: &Line, quoting: &Quoting, marks: &[Mark], open: &[usize], at: usize) -> Role {
    let (left, right) = (left_side(line, quoting, marks, at), right_side(line, at));
    let inside = partner(marks, open, '"').is_some();
    let figure = line.joined(at) && line.is_digit(at - 1);
    if figure && (!inside || follows_feet(line, marks, at)) {
        return Role::Prime;
    }
    // What opens something in a sentence may end what is quoted: "docs/", "#".
    let is_symbol = matches!(line.touched(at), '/' | '#' | '-' | '=' | '~' | '|' | '@' | '<');
    let closes = match (left, right) {
        (Side::Open, Side::Close | Side::Edge) if is_symbol => inside,
        (Side::Edge, Side::Close) => inside && !leads_in(line, at + 1),
        (Side::Edge | Side::Open, Side::Word | Side::Open | Side::Close) => false,
        (Side::Word | Side::Close, Side::Edge | Side::Close | Side::Open) => true,
        _ => inside,
    };
    if closes { Role::Close } else { Role::Open }
}

/// What a mark has on its left: a space counts as an edge, and a mark before it by its role.
fn left_side(line: &Line, quoting: &Quoting, marks: &[Mark], at: usize) -> Side {
    if !line.joined(at) {
        return Side::Edge;
    }
    let before = marks.last().filter(|mark| mark.at + 1 == at);
    match before.map(|mark| mark.role) {
        Some(Role::Open) => Side::Open,
        // « l’« Auto » » : what follows an elision begins a word (OQLF 22039, apostrophe).
        Some(Role::Apostrophe) if is_elision(line, quoting, at - 1) => Side::Open,
        Some(Role::Prime) => Side::Word,
        Some(_) => Side::Close,
        None => side(line.prev(at)),
    }
}

/// What a mark has on its right, looking through further straight marks, as many as anyone would close at once.
fn right_side(line: &Line, at: usize) -> Side {
    let is_straight = |k: &usize| matches!(line.touching(*k), '"' | '\'') && line.is_free(*k);
    let next = (at + 1..at + 8).find(|k| !is_straight(k)).unwrap_or(at);
    match line.joined(next) && next > at {
        true => side(line.ch(next)),
        false => Side::Edge,
    }
}

/// `"...et puis` : an ellipsis, or a clipped word, which begins what is quoted.
fn leads_in(line: &Line, i: usize) -> bool {
    matches!(line.ch(i), '…' | '.' | '’') && line.touching(i + 1).is_alphanumeric()
}

fn is_elision(line: &Line, quoting: &Quoting, at: usize) -> bool {
    if !line.joined(at) || quoting.elisions.is_empty() {
        return false;
    }
    let start = line.word_start(at);
    let word = line.text(start, at).to_lowercase();
    start < at && quoting.elisions.contains(&word.as_str())
}

/// `'80s`, `'04`, `'n'`, `'twas`: an apostrophe in front of what it shortens.
///
/// Chicago 6.117, "smart" apostrophes. French and Spanish take no apostrophe before a decade, which the lint says.
fn is_clipped(line: &Line, quoting: &Quoting, at: usize) -> bool {
    if line.touched(at).is_alphanumeric() || !line.joined(at + 1) {
        return false;
    }
    let digits = line.digits_end(at + 1);
    if digits == at + 3 {
        return line.touching(digits) != '\'' && !line.touching(digits).is_numeric();
    }
    let end = line.word_end(at + 1);
    let word = line.text(at + 1, end).to_lowercase();
    // A mark right behind the word makes it a quoted word ('cause'), except in rock 'n' roll.
    let quoted = line.touching(end) == '\'' && word != "n";
    end > at + 1 && !quoted && quoting.clipped.contains(&word.as_str())
}

/// `5'10"`, `6'2`, `45°30'15"`: one or two digits on either side, up to 59, or up to 11 without inches.
fn is_feet(line: &Line, at: usize) -> bool {
    if !line.joined(at) || !line.is_digit(at - 1) || !line.joined(at + 1) || !line.is_digit(at + 1)
    {
        return false;
    }
    let start = line.start_of(at, |ch| ch.is_ascii_digit());
    let end = line.digits_end(at + 1);
    if at - start > 2 || end - at > 3 || line.touching(end).is_alphanumeric() {
        return false;
    }
    let inches = line.text(at + 1, end).parse::<u8>().unwrap_or(u8::MAX);
    inches < 12 || (inches < 60 && line.touching(end) == '"')
}

/// Do the digits before `at` follow a foot mark?
fn follows_feet(line: &Line, marks: &[Mark], at: usize) -> bool {
    let start = line.start_of(at, |ch| ch.is_ascii_digit());
    marks
        .last()
        .is_some_and(|mark| mark.role == Role::Prime && mark.at + 1 == start && line.joined(start))
}

#[cfg(test)]
mod tests {
    use super::super::{Rules, set_str};

    fn set(tag: &str, text: &str) -> String {
        let rules = Rules::for_locale(tag, false).unwrap();
        set_str(&rules, text).replace('\u{A0}', "")
    }

    #[test]
    fn pairs_take_the_shape_of_their_depth() {
        let typed = "\"a \"b \"c\" b\" a\"";
        assert_eq!(set("fr-CA", typed), "«a “b ‘c’ b” a»");
        assert_eq!(set("es-ES", typed), "«a “b ‘c’ b” a»");
        assert_eq!(set("es-MX", typed), "“a ‘b “c” b’ a”");
        assert_eq!(set("en-CA", typed), "“a ‘b “c” b’ a”");
    }

    #[test]
    fn lone_marks_open_or_close_by_their_neighbours() {
        assert_eq!(set("en-CA", "\"a. b\" c\" (\"d"), "“a. b” c” (“d");
        assert_eq!(set("en-CA", "\" a \""), "“a”");
        assert_eq!(set("en-CA", "\"\""), "“”");
        assert_eq!(
            set("en-CA", "in \"docs/\". Or (\"#\"), and/\"or\""),
            "in “docs/”. Or (“#”), and/“or”"
        );
    }

    #[test]
    fn typographic_marks_are_left_and_count() {
        assert_eq!(set("fr-CA", "“a \"b\" c”"), "“a ‘b’ c”");
        assert_eq!(set("en-CA", "«a \"b\" c» ‘d’ it’s"), "«a “b” c» ‘d’ it’s");
    }

    #[test]
    fn primes_follow_figures_when_nothing_is_open() {
        assert_eq!(set("en-CA", "6'2\", 3\" and 4' \"in 5\""), "6′2″, 3″ and 4′ “in 5”");
        assert_eq!(set("en-CA", "1'000 and 1980's"), "1’000 and 1980’s");
    }
}
