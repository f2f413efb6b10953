//! From the line back to the runs: as few replacements as there are changes, so that the rest stays borrowed.

use std::borrow::Cow;

use super::super::Run;
use super::{CHANGED, Cell, Gap, Line, PROTECTED, Space};

/// One replacement: bytes `from..to` of run `run` become `with`, or nothing.
struct Edit {
    run: usize,
    from: usize,
    to: usize,
    with: Option<char>,
}

impl Line {
    /// Writes what the rules asked for back into the runs; runs which nothing changes stay untouched.
    pub(in super::super) fn write(&self, runs: &mut [Run<'_>]) {
        let edits = self.edits(runs);
        for group in edits.chunk_by(|a, b| a.run == b.run) {
            let run = &mut runs[group[0].run];
            let text = match run {
                Run::Text(text) => rewritten(text, group),
                _ => group.iter().filter_map(|edit| edit.with).collect(),
            };
            *run = Run::Text(Cow::Owned(text));
        }
    }

    fn edits(&self, runs: &[Run<'_>]) -> Vec<Edit> {
        let mut edits = Vec::new();
        let is_wished = |cell: &Cell| cell.want != Space::Keep || cell.flags & CHANGED != 0;
        for (i, cell) in self.cells.iter().enumerate().filter(|(_, cell)| is_wished(cell)) {
            match (cell.want, cell.gap) {
                (Space::Keep, _) | (_, Gap::Hard) => {}
                (_, Gap::None) => edits.extend(self.insertion(i, runs)),
                (_, Gap::Space) => self.replace_gap(i, runs, &mut edits),
            }
            if cell.flags & (CHANGED | PROTECTED) == CHANGED {
                edits.push(Edit::new(cell.run(), cell.at(), cell.end(), Some(cell.ch)));
            }
        }
        edits
    }

    /// The space belongs to the mark which asks for it: after «, before any other.
    fn insertion(&self, i: usize, runs: &[Run<'_>]) -> Option<Edit> {
        let (before, cell) = (self.cells.get(i.checked_sub(1)?)?, self.cells.get(i)?);
        let glyph = cell.want.glyph()?;
        let is_text = |run: usize| matches!(runs[run], Run::Text(_));
        let (run, at) = match before.ch == '«' || !is_text(cell.run()) {
            true => (before.run(), before.end()),
            false => (cell.run(), cell.at()),
        };
        is_text(run).then(|| Edit::new(run, at, at, Some(glyph)))
    }

    /// A gap may lie in several runs: the first piece takes the new space, the others go.
    fn replace_gap(&self, i: usize, runs: &[Run<'_>], edits: &mut Vec<Edit>) {
        let (before, cell) = (&self.cells[i - 1], &self.cells[i]);
        let mut with = cell.want.glyph();
        let first = edits.len();
        for (run, piece) in runs.iter().enumerate().take(cell.run() + 1).skip(before.run()) {
            let (from, to) = match piece {
                Run::Text(text) => {
                    let from = if run == before.run() { before.end() } else { 0 };
                    (from, if run == cell.run() { cell.at() } else { text.len() })
                }
                Run::SoftBreak => (0, 0),
                _ => continue,
            };
            if from < to || matches!(piece, Run::SoftBreak) {
                edits.push(Edit::new(run, from, to, with.take()));
            }
        }
        if edits.len() == first + 1 && edits[first].is_idle(runs) {
            edits.pop();
        }
    }
}

impl Edit {
    fn new(run: usize, from: usize, to: usize, with: Option<char>) -> Edit {
        Edit { run, from, to, with }
    }

    /// Does it change nothing?
    fn is_idle(&self, runs: &[Run<'_>]) -> bool {
        match (&runs[self.run], self.with) {
            (Run::Text(text), Some(ch)) => text[self.from..self.to].chars().eq([ch]),
            _ => false,
        }
    }
}

fn rewritten(text: &str, edits: &[Edit]) -> String {
    let mut out = String::with_capacity(text.len() + 4 * edits.len());
    let mut at = 0;
    for edit in edits {
        out.push_str(&text[at..edit.from]);
        out.extend(edit.with);
        at = edit.to;
    }
    out.push_str(&text[at..]);
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text(s: &str) -> Run<'_> {
        Run::Text(Cow::Borrowed(s))
    }

    fn show(runs: &[Run<'_>]) -> Vec<String> {
        let show = |run: &Run<'_>| match run {
            Run::Text(text) => text.to_string(),
            other => format!("{other:?}"),
        };
        runs.iter().map(show).collect()
    }

    #[test]
    fn a_line_without_wishes_leaves_every_run_borrowed() {
        let mut runs = [text("a... b"), Run::Transparent, text(" c")];
        Line::read(&runs).write(&mut runs);
        assert!(matches!(&runs[0], Run::Text(Cow::Borrowed(_))));
    }

    #[test]
    fn a_gap_over_several_runs_becomes_one_space() {
        let mut runs = [text("a "), Run::Transparent, text(" "), Run::SoftBreak, text(": b")];
        let mut line = Line::read(&runs);
        line.want(1, Space::NoBreak);
        line.write(&mut runs);
        assert_eq!(show(&runs), ["a\u{A0}", "Transparent", "", "", ": b"]);
    }

    #[test]
    fn a_hard_break_is_never_taken_away() {
        let mut runs = [text("a "), Run::Break, text("!")];
        let mut line = Line::read(&runs);
        line.want(1, Space::Remove);
        line.write(&mut runs);
        assert_eq!(show(&runs), ["a ", "Break", "!"]);
    }

    #[test]
    fn a_new_space_stays_with_its_mark() {
        let mut runs = [text("«"), Run::Opaque, text("»")];
        let mut line = Line::read(&runs);
        line.want(1, Space::NoBreak);
        line.want(2, Space::NoBreak);
        line.write(&mut runs);
        assert_eq!(show(&runs), ["«\u{A0}", "Opaque", "\u{A0}»"]);
    }

    #[test]
    fn a_space_already_right_is_no_change() {
        let mut runs = [text("a\u{A0}:")];
        let mut line = Line::read(&runs);
        line.want(1, Space::NoBreak);
        line.write(&mut runs);
        assert!(matches!(&runs[0], Run::Text(Cow::Borrowed(_))));
    }
}
