//! `tribune explain`: what a finding means, why it matters, what is deliberately let pass, and how a
//! lint is silenced.

use std::collections::BTreeMap;

use clap::ArgMatches;

use super::{Common, hand_out};
use crate::check;
use crate::diagnostic::{Arg, Diagnostic, Severity, Wording};

/// Explains one code, or lists all; gives the exit status.
pub fn run(common: &Common, matches: &ArgMatches) -> u8 {
    let codes = codes(common);
    let Some(given) = matches.get_one::<String>("code") else {
        for (code, severity) in &codes {
            hand_out(&format!("{:<8} {code}\n", common.word(level(*severity))));
        }
        return 0;
    };
    let Some((code, severity)) = codes.get_key_value(given.as_str()) else {
        let finding = Diagnostic::error("cli/explain-unknown").with("code", given.as_str());
        let finding = finding.did_you_mean(given, codes.keys().map(String::as_str), 0..0);
        return common.refuse(finding, 2);
    };
    let value = [("code", Arg::from(code.as_str())), ("severity", Arg::from(severity.as_str()))];
    let mut text = common.words.with("cli-explain-level", &value);
    text += &format!("\n\n{}\n", common.words.explanation(code));
    if check::codes().contains_key(code.as_str()) {
        text += &format!("\n{}\n", common.words.with("cli-explain-silence", &value));
    }
    hand_out(&text);
    0
}

fn level(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "tool-error",
        Severity::Warning => "tool-warning",
        Severity::Hint => "tool-hint",
    }
}

/// All codes that have an explanation. What is no lint is an error.
fn codes(common: &Common) -> BTreeMap<String, Severity> {
    let lints = check::codes();
    common
        .words
        .explained()
        .into_iter()
        .map(|code| {
            let severity = lints.get(code.as_str()).copied().unwrap_or(Severity::Error);
            (code, severity)
        })
        .collect()
}
