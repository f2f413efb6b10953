//! The slip behind an error of the YAML parser: what nearly everybody types at some time, told without the
//! parser's own words, which speak of its grammar and in English. Knows the text alone, and no key of any file.

use std::ops::Range;

/// Where the slip is and which one; `at` is where the parser stopped. `other` is for those that are rare.
pub fn slip(yaml: &str, at: usize, detail: &str) -> (usize, &'static str) {
    let usual = usual_problem(detail);
    if matches!(usual, "colon" | "other") {
        // To the parser `title:Strike` begins a text, which only the next line cannot go on with.
        if let Some(glued) = glued(&yaml[..at]) {
            let is_plain = !yaml[glued..].starts_with(is_special_space);
            return (glued, if is_plain { "glued" } else { "special" });
        }
    }
    let line = yaml[..at].rfind('\n').map_or(0, |end| end + 1);
    let rest = yaml[line..].lines().next().unwrap_or("");
    match usual {
        // Within brackets the parser misses a comma or the end where a text holds a colon.
        "unclosed" if yaml[at..].starts_with(':') => (at, "colon"),
        "other" if detail.contains("expected key") && has_closed_early(rest, at - line) => {
            (at, "quote")
        }
        // A value that begins with these is none: the parser reads a name behind them.
        "other" if detail.contains("alphabetic or numeric") || detail.contains("anchor") => {
            (value_at(rest).map_or(at, |value| line + value), "character")
        }
        other => (at, other),
    }
}

fn usual_problem(detail: &str) -> &'static str {
    if detail.contains("mapping values are not allowed") {
        "colon"
    } else if detail.contains("unexpected end of stream") || detail.contains("expected ',' or") {
        "unclosed"
    } else if detail.contains("cannot start any token") || detail.contains("tab character") {
        "character"
    } else {
        "other"
    }
}

/// Spaces that come with text from elsewhere, and that YAML takes for letters (1.2, 5.5).
fn is_special_space(c: char) -> bool {
    c.is_whitespace() && !matches!(c, ' ' | '\t' | '\n')
}

/// Where the value of a line begins.
fn value_at(line: &str) -> Option<usize> {
    let colon = line.find(':')? + 1;
    Some(colon + line[colon..].len() - line[colon..].trim_start().len())
}

/// Whether a quotation closes before the end of its line, as in `title: 'L'usine'`.
fn has_closed_early(line: &str, at: usize) -> bool {
    let value = value_at(line).filter(|value| *value < at);
    value.is_some_and(|value| line[value..].starts_with(['"', '\'']))
}

/// Whether a key that nobody knows is what stands behind a comma within `{…}`: a part of a text.
pub fn is_behind_comma(text: &str, key: &Range<usize>) -> bool {
    let has_value = text[key.end..].trim_start().starts_with(':');
    !key.is_empty() && !has_value && text[..key.start].trim_end().ends_with(',')
}

/// Where the last two lines of what the parser took in have a value right behind the colon of its key, as in
/// `title:Strike`.
fn glued(yaml: &str) -> Option<usize> {
    let mut end = yaml.len() + 1;
    let lines = yaml.rsplit('\n').map(|line| {
        end -= line.len() + 1;
        (end, line)
    });
    for (start, line) in lines.filter(|(_, line)| !line.trim().is_empty()).take(2) {
        let entry = line.trim_start_matches([' ', '-']);
        let key = entry.split(|c: char| !c.is_alphanumeric() && c != '_').next().unwrap_or("");
        let behind = entry[key.len()..].strip_prefix(':').filter(|_| !key.is_empty());
        if behind.is_some_and(|value| !value.is_empty() && !value.starts_with([' ', '\t', '/'])) {
            return Some(start + line.len() - entry.len() + key.len() + 1);
        }
    }
    None
}

/// Where a text opens more brackets than any honest one does. The parser refuses such depths too, but
/// the time that it takes to come to this grows with their square.
pub fn too_deep(yaml: &str) -> Option<usize> {
    const MOST: usize = 1_000;
    let mut depth = 0usize;
    yaml.bytes().position(|byte| {
        match byte {
            b'[' | b'{' => depth += 1,
            b']' | b'}' => depth = depth.saturating_sub(1),
            _ => {}
        }
        depth > MOST
    })
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::super::Reader;

    /// The slip, and what stands where it is told.
    fn slip(yaml: &str) -> (String, &str) {
        let file: Arc<str> = "f".into();
        let reader = Reader::new(&file, yaml, 0..yaml.len());
        assert_eq!(reader.parse(), None, "{yaml}");
        let finding = reader.finish().remove(0);
        let problem = finding.args.iter().find(|(name, _)| *name == "problem");
        let at = finding.place.expect("place").span.start;
        (format!("{:?}", problem.expect("problem").1), &yaml[at..])
    }

    #[test]
    fn usual_slips_are_told_without_the_words_of_the_parser() {
        for (yaml, problem, place) in [
            ("title: A\n\tsummary: x\n", "character", "\tsummary: x\n"),
            ("title: 'L'usine'\n", "quote", "usine'\n"),
            ("title: \"A\" et B\n", "quote", "et B\n"),
            ("title: *gras* ici\n", "character", "*gras* ici\n"),
            ("a: 1\ntitle: *gras\n", "character", "*gras\n"),
            ("title: T\nsummary:\u{a0}Une page.\n", "special", "\u{a0}Une page.\n"),
            ("title: T\nsummary:Une page.\n", "glued", "Une page.\n"),
            ("fr: { title: Notre campagne: oui }\n", "colon", ": oui }\n"),
            ("fr: { title: [a }\n", "unclosed", "}\n"),
        ] {
            let (found, at) = slip(yaml);
            assert!(found.contains(problem), "{yaml}: {found}");
            assert_eq!(at, place, "{yaml}");
        }
    }
}
