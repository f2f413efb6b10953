//! Findings for code-scanning services and editors: SARIF 2.1.0 (OASIS, 2020).

use std::collections::BTreeSet;

use serde_json::{Value, json};

use super::{Diagnostic, Lines, Severity, Shelf, Texts, Wording};

/// One run with all findings, and the rules that they belong to.
pub fn sarif(diagnostics: &[Diagnostic], texts: &dyn Texts, words: &dyn Wording) -> String {
    let codes: BTreeSet<&str> = diagnostics.iter().map(|finding| finding.code).collect();
    let codes: Vec<&str> = codes.into_iter().collect();
    let rules: Vec<Value> = codes.iter().map(|code| rule(code, words)).collect();
    let mut shelf = Shelf::new(texts);
    let results: Vec<Value> =
        diagnostics.iter().map(|finding| result(finding, &codes, &mut shelf, words)).collect();
    let log = json!({
        "$schema": "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
        "version": "2.1.0",
        "runs": [{
            "tool": { "driver": {
                "name": "tribune",
                "version": env!("CARGO_PKG_VERSION"),
                "rules": rules,
            } },
            // Columns of ours count characters of Unicode (3.14.17).
            "columnKind": "unicodeCodePoints",
            "originalUriBaseIds": { "SITE": { "description": { "text": words.plain("tool-site-folder") } } },
            "results": results,
        }],
    });
    format!("{log:#}\n")
}

fn rule(code: &str, words: &dyn Wording) -> Value {
    json!({
        "id": code,
        "fullDescription": { "text": words.explanation(code) },
        "help": { "text": format!("tribune explain {code}") },
    })
}

fn result(finding: &Diagnostic, codes: &[&str], shelf: &mut Shelf, words: &dyn Wording) -> Value {
    let (message, help) = words.word(finding);
    let mut result = json!({
        "ruleId": finding.code,
        "ruleIndex": codes.binary_search(&finding.code).unwrap_or_default(),
        "level": match finding.severity {
            Severity::Error => "error",
            Severity::Warning => "warning",
            Severity::Hint => "note",
        },
        "message": { "text": format!("{message}\n{help}").trim_end() },
    });
    let Some(place) = &finding.place else { return result };
    let lines = shelf.lines(&place.file);
    let artifact = json!({ "uri": uri(&place.file), "uriBaseId": "SITE" });
    // A finding about a file as a whole has no region.
    let mut location = json!({ "artifactLocation": artifact });
    if place.span != (0..0) {
        location["region"] = region(lines, &place.span);
    }
    result["locations"] = json!([{ "physicalLocation": location }]);
    if let Some(suggestion) = &finding.suggestion {
        result["fixes"] = json!([{
            "artifactChanges": [{
                "artifactLocation": artifact,
                "replacements": [{
                    "deletedRegion": region(lines, &suggestion.span),
                    "insertedContent": { "text": suggestion.replacement },
                }],
            }],
        }]);
    }
    result
}

fn region(lines: &Lines, span: &std::ops::Range<usize>) -> Value {
    let (start, end) = (lines.position(span.start), lines.position(span.end));
    json!({
        "startLine": start.line, "startColumn": start.column,
        "endLine": end.line, "endColumn": end.column,
    })
}

/// A path as a relative reference (RFC 3986, 4.2): a colon in its first segment would be a scheme.
fn uri(path: &str) -> String {
    let mut uri = String::with_capacity(path.len());
    for byte in path.bytes() {
        if byte.is_ascii_alphanumeric() || b"-._~/".contains(&byte) {
            uri.push(char::from(byte));
        } else {
            uri.push_str(&format!("%{byte:02X}"));
        }
    }
    uri
}
