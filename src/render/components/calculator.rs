//! `::calculator{…}`: a formula with worked examples in print, and a form for the reader's own numbers
//! that stays hidden until `calculator.js` wakes it. The examples are computed by `calculate`, which
//! the script is tested against.

mod kinds;

use serde::Serialize;
use tera::Value;

use super::Body;
use super::desk::{self, Desk, Made};
use crate::content::directive::Directive;
use kinds::{Example, Given, Kind, Outcome};

/// What the component shows.
#[derive(Serialize)]
struct Calculator {
    id: String,
    kind: &'static str,
    title: String,
    formulas: Vec<String>,
    caption: String,
    /// Names of the examples.
    columns: Vec<String>,
    rows: Vec<Row>,
    notes: Vec<String>,
    /// Says that the form is for one's own numbers.
    own: String,
    fields: Vec<Field>,
    results: Vec<Output>,
    /// Ids of all inputs.
    inputs: String,
    /// Said when the numbers make no sense.
    problem: String,
    /// Said when the shorter week is longer than the present one; empty where none is asked for.
    too_long: String,
    /// That the numbers stay where they are.
    privacy: String,
    /// Whether it is the first of its page, which loads the script.
    is_first: bool,
}

/// One input or result in all examples.
#[derive(Serialize)]
struct Row {
    name: &'static str,
    label: String,
    cells: Vec<String>,
    is_result: bool,
}

#[derive(Serialize)]
struct Field {
    name: &'static str,
    label: String,
    /// What it begins with; empty where only the reader can know.
    value: String,
    /// By what a percentage is divided before the formula takes it: 100, or 1; 0 for what is none.
    percent: u8,
    /// Whether it counts people.
    is_whole: bool,
    /// Whether it makes sense at zero.
    may_be_zero: bool,
    is_required: bool,
}

#[derive(Serialize)]
struct Output {
    name: &'static str,
    /// The result in words, with `{}` for the number.
    text: String,
    digits: i32,
    yes: String,
    no: String,
}

/// What `::calculator{kind}` shows.
pub fn calculator(body: &mut Body, directive: &Directive) -> Option<Value> {
    let names: Vec<&'static str> = kinds::KINDS.iter().map(|kind| kind.name).collect();
    let name = desk::kind(body, directive, "calculator", &names)?;
    let kind = kinds::KINDS.iter().find(|kind| kind.name == name)?;
    let desk = Desk::new(body, directive, "calculator");
    match make(&desk, kind) {
        Ok(calculator) => Some(Value::from_serializable(&calculator)),
        Err(finding) => {
            let span = body.span(directive.span.clone());
            finding.into_iter().for_each(|finding| body.report(span.clone(), *finding));
            None
        }
    }
}

fn make(desk: &Desk, kind: &Kind) -> Made<Calculator> {
    let examples = (kind.examples)(desk)?;
    let id = desk.id();
    let lines = |what: &str| -> Vec<String> {
        let text = desk.word(&format!("calculator-{}-{what}", kind.name), &[]);
        text.lines().map(str::to_owned).filter(|line| !line.is_empty()).collect()
    };
    let inputs: Vec<String> =
        kind.inputs.iter().map(|input| format!("{id}-{}", input.name)).collect();
    Ok(Calculator {
        kind: kind.name,
        title: lines("title").concat(),
        formulas: lines("formula"),
        caption: desk.word("calculator-examples", &[]),
        columns: columns(desk, examples.len()),
        rows: rows(desk, kind, &examples),
        notes: lines("note"),
        own: desk.word("calculator-own", &[]),
        fields: fields(desk, kind, &examples),
        results: outputs(desk, kind),
        inputs: inputs.join(" "),
        problem: desk.word("calculator-problem", &[]),
        too_long: match kind.inputs.iter().any(|input| input.name == "shorter") {
            true => desk.word(&format!("calculator-{}-too-long", kind.name), &[]),
            false => String::new(),
        },
        privacy: desk.word("calculator-privacy", &[]),
        is_first: desk.position() == 1,
        id,
    })
}

/// `Example 1`, `Example 2`, or `Example` where it is the only one.
fn columns(desk: &Desk, count: usize) -> Vec<String> {
    let number = |at: usize| if count > 1 { desk.number(at as f64, 0) } else { String::new() };
    let name = |at| desk.word("calculator-example", &[("number", &number(at))]).trim().to_owned();
    (1..=count).map(name).collect()
}

/// A row for each input and result that any example has: only the reader can know the others.
fn rows(desk: &Desk, kind: &Kind, examples: &[Example]) -> Vec<Row> {
    let row = |name: &'static str, cells: Vec<String>, is_result: bool| Row {
        name,
        label: label(desk, kind, name),
        cells,
        is_result,
    };
    let inputs = kind.inputs.iter().enumerate().map(|(at, input)| {
        let cells = examples.iter().map(|e| written(desk, &e.inputs[at], input.is_percent));
        row(input.name, cells.collect(), false)
    });
    let results = kind.results.iter().enumerate().map(|(at, result)| {
        let cells = examples.iter().map(|example| outcome(desk, kind, example, at));
        row(result.name, cells.collect(), true)
    });
    inputs.chain(results).filter(|row| row.cells.iter().any(|cell| !cell.is_empty())).collect()
}

fn label(desk: &Desk, kind: &Kind, name: &str) -> String {
    desk.word(&format!("calculator-{}-{name}", kind.name), &[])
}

/// A result of an example with its bound; empty where it cannot be known.
fn outcome(desk: &Desk, kind: &Kind, example: &Example, at: usize) -> String {
    match (kind.compute)(&example.numbers()).get(at) {
        Some(Some(Outcome::Number(number))) => {
            let bound = example.bounds.get(at).copied().flatten();
            desk.bounded(bound, desk.number(*number, kind.results[at].digits))
        }
        Some(Some(Outcome::Verdict(verdict))) => {
            desk.word(if *verdict { "calculator-yes" } else { "calculator-no" }, &[])
        }
        _ => String::new(),
    }
}

/// An input as the language writes it, with its bound.
fn written(desk: &Desk, given: &Given, is_percent: bool) -> String {
    let Some(number) = given.number else { return String::new() };
    let bare = if is_percent { desk.percent(number) } else { desk.number(number, 2) };
    desk.bounded(given.bound, bare)
}

fn fields(desk: &Desk, kind: &Kind, examples: &[Example]) -> Vec<Field> {
    let first = |at: usize| examples.first().and_then(|example| example.inputs[at].number);
    let fields = kind.inputs.iter().enumerate().map(|(at, input)| Field {
        name: input.name,
        label: label(desk, kind, input.name),
        value: first(at).map(|number| desk.number(number, 2)).unwrap_or_default(),
        percent: match (input.is_fraction, input.is_percent) {
            (true, _) => 100,
            (false, true) => 1,
            (false, false) => 0,
        },
        is_whole: input.is_whole,
        may_be_zero: input.may_be_zero,
        is_required: !input.is_optional,
    });
    fields.collect()
}

fn outputs(desk: &Desk, kind: &Kind) -> Vec<Output> {
    let outputs = kind.results.iter().map(|result| {
        let word = |id: &str| if result.is_verdict { desk.word(id, &[]) } else { String::new() };
        Output {
            name: result.name,
            text: desk
                .word(&format!("calculator-{}-{}-is", kind.name, result.name), &[("value", "{}")]),
            digits: result.digits,
            yes: word("calculator-yes"),
            no: word("calculator-no"),
        }
    });
    outputs.collect()
}
