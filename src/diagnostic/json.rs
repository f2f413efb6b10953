//! Findings for programs: one JSON object, in the shape that the README describes.

use serde_json::{Value, json};

use super::{Diagnostic, Shelf, Texts, Wording, count};

/// `{"version":1,"diagnostics":[…],"counts":{…}}`, with a final newline.
pub fn json(diagnostics: &[Diagnostic], texts: &dyn Texts, words: &dyn Wording) -> String {
    let counts = count(diagnostics);
    let mut shelf = Shelf::new(texts);
    let list: Vec<Value> = diagnostics.iter().map(|d| one(d, &mut shelf, words)).collect();
    let report = json!({
        "version": 1,
        "diagnostics": list,
        "counts": { "error": counts.errors, "warning": counts.warnings, "hint": counts.hints },
    });
    format!("{report:#}\n")
}

fn one(diagnostic: &Diagnostic, shelf: &mut Shelf, words: &dyn Wording) -> Value {
    let (message, help) = words.word(diagnostic);
    let mut value = json!({
        "code": diagnostic.code,
        "severity": diagnostic.severity.as_str(),
        "file": null, "line": null, "column": null, "end_line": null, "end_column": null,
        "message": message,
        "help": help,
        "suggestion": null,
    });
    let Some(place) = &diagnostic.place else {
        return value;
    };
    value["file"] = json!(&*place.file);
    let lines = shelf.lines(&place.file);
    let (start, end) = (lines.position(place.span.start), lines.position(place.span.end));
    value["line"] = json!(start.line);
    value["column"] = json!(start.column);
    value["end_line"] = json!(end.line);
    value["end_column"] = json!(end.column);
    if let Some(suggestion) = &diagnostic.suggestion {
        let (from, to) =
            (lines.position(suggestion.span.start), lines.position(suggestion.span.end));
        value["suggestion"] = json!({
            "line": from.line, "column": from.column,
            "end_line": to.line, "end_column": to.column,
            "replacement": suggestion.replacement,
            "safe": suggestion.is_safe,
        });
    }
    value
}
