//! `::chart{survey}`: without numbers what surveys had shown (facts.yaml), with the numbers of a
//! ballot its result, small numbers kept back.

use super::super::desk::{Desk, Made, Row, Table};
use super::{Chart, icons, survey};
use crate::calculate::survey::{Ballots, Cell, Outcome, SMALLEST, outcome};
use crate::content::directive::Directive;
use crate::content::facts::Value as Stated;
use crate::diagnostic::Diagnostic;

/// Yes, no and blank ballots, in this order: their words.
const NAMES: [&str; 3] = ["chart-survey-yes", "chart-survey-no", "chart-survey-blank"];

/// The author's count; nothing when none is given, an error when it is not whole.
fn ballots(directive: &Directive) -> Made<Option<Ballots>> {
    let given = |key: &str| directive.attributes.iter().find(|given| given.key == key);
    let count = |key: &str| match given(key) {
        Some(given) => given.value.parse::<u32>().map(|count| Some(u64::from(count))),
        None => Ok(None),
    };
    match (count("yes"), count("no"), count("blank")) {
        (Ok(None), Ok(None), Ok(None)) => Ok(None),
        (Ok(Some(yes)), Ok(Some(no)), Ok(blank)) => {
            Ok(Some(Ballots { yes, no, blank: blank.unwrap_or(0) }))
        }
        _ => Err(Some(Box::new(Diagnostic::error("chart/bad-survey")))),
    }
}

impl Desk<'_, '_> {
    pub(super) fn survey(&self, directive: &Directive) -> Made<Chart> {
        match ballots(directive)? {
            None => self.experience(),
            Some(ballots) => Ok(self.result(ballots)),
        }
    }

    /// What surveys had shown, without numbers of anybody's own.
    fn experience(&self) -> Made<Chart> {
        let ratio = self.fact("survey-ratio")?;
        let majority = self.fact("survey-majority")?;
        let Stated::Ratio(of, to) = ratio.fact.value else {
            return Err(self.missing("survey-ratio"));
        };
        let title = self.word("chart-experience-title", &[("date", &self.date(&ratio))]);
        let values = [("ratio", &*self.text(&ratio)), ("majority", &*self.text(&majority))];
        let words = self.drawn(title.clone(), self.word("chart-experience-desc", &values));
        let raised = of.clamp(0.0, 10.0).round() as usize;
        let group = icons::Group {
            heading: self.word("chart-experience-question", &[]),
            value: self.text(&ratio),
            people: self.word("chart-experience-people", &values),
            raised,
            whole: raised + to.clamp(0.0, 10.0).round() as usize,
        };
        let legend =
            (self.word("chart-experience-yes", &[]), self.word("chart-experience-no", &[]));
        let svg = icons::draw(&icons::Icons { words, groups: vec![group], legend });
        let notes = vec![self.caveat(&ratio), self.caveat(&majority)];
        let table = self.table(&[ratio, majority]);
        Ok(Chart { id: self.id(), title, svg, notes, table })
    }

    /// The author's own count, with small numbers kept back.
    fn result(&self, ballots: Ballots) -> Chart {
        let outcome = outcome(ballots);
        let (cells, share) = match outcome {
            Some(outcome) => (outcome.cells, outcome.share),
            None => ([Cell::Withheld; 3], None),
        };
        let title = self.word("chart-survey-title", &[]);
        let mandate = self.mandate(outcome);
        let names = NAMES.map(|id| self.word(id, &[]));
        let counts = cells.map(|cell| self.cell(cell));
        let shares =
            share.map(|share| [share, 1.0 - share].map(|share| self.percent(100.0 * share)));
        let side = |at: usize| {
            let values = [("name", &*names[at]), ("count", &*counts[at])];
            let share = shares.as_ref().map_or("", |shares| &shares[at]);
            (share.to_owned(), self.word("chart-survey-part", &values))
        };
        let said = [
            ("yes", &*counts[0]),
            ("no", &*counts[1]),
            ("blank", &*counts[2]),
            ("mandate", &*mandate),
        ];
        let drawing = survey::Survey {
            words: self.drawn(title.clone(), self.word("chart-survey-desc", &said)),
            heading: self.word("chart-survey-heading", &[]),
            share,
            yes: side(0),
            no: side(1),
            mandate: mandate.clone(),
        };
        let is_hidden = cells.iter().any(|cell| !matches!(cell, Cell::Shown(_)));
        // Without the strip, the drawing itself says whether there is a mandate.
        let mut notes = if share.is_some() { vec![mandate] } else { Vec::new() };
        notes.push(self.word("chart-survey-note", &[]));
        if is_hidden {
            notes.push(self.word("chart-survey-hidden", &[("limit", &self.limit())]));
        }
        let table = self.result_table(names, counts, shares);
        Chart { id: self.id(), title, svg: survey::draw(&drawing), notes, table }
    }

    fn mandate(&self, outcome: Option<Outcome>) -> String {
        let id = match outcome.map(|outcome| outcome.is_mandate) {
            Some(true) => "chart-survey-mandate",
            Some(false) => "chart-survey-no-mandate",
            None => "chart-survey-too-few",
        };
        self.word(id, &[])
    }

    fn result_table(
        &self,
        names: [String; 3],
        counts: [String; 3],
        shares: Option<[String; 2]>,
    ) -> Table {
        let withheld = self.word("chart-survey-withheld", &[]);
        let share = |at: usize| match (&shares, at) {
            (_, 2) => self.word("chart-survey-apart", &[]),
            (Some(shares), _) => shares[at].clone(),
            (None, _) => withheld.clone(),
        };
        let rows = names.into_iter().zip(counts).enumerate();
        let rows = rows.map(|(at, (head, count))| Row {
            head,
            source: Default::default(),
            cells: vec![count, share(at)],
        });
        let columns = ["chart-survey-answer", "chart-survey-ballots", "chart-survey-share"];
        Table {
            caption: self.word("chart-table", &[]),
            columns: columns.map(|id| self.word(id, &[])).into(),
            rows: rows.collect(),
        }
    }

    fn cell(&self, cell: Cell) -> String {
        match cell {
            Cell::Shown(count) => self.number(count as f64, 0),
            Cell::Few => self.word("chart-survey-few", &[("limit", &self.limit())]),
            Cell::Withheld => self.word("chart-survey-withheld", &[]),
        }
    }

    fn limit(&self) -> String {
        self.number(SMALLEST as f64, 0)
    }
}
