//! `tribune tidy`: leaves out of the records what no longer applies, and sorts the others. Records of a
//! page that was moved go to its new file.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;

use clap::ArgMatches;

use super::Common;
use super::translation::{Desk, end};
use crate::content::blocks::Name;
use crate::content::records::{self, File};
use crate::diagnostic::{self, Arg};
use crate::engine::ledger::{Refusal, put};
use crate::records::{kept, known, status};
use crate::site::Site;
use crate::source::{Source, save};

/// Tidies the records; gives the exit status.
pub fn run(common: &Common, matches: &ArgMatches) -> u8 {
    let source = Source::new(&common.root);
    let turn = source.turn();
    turn.tidy_up();
    let desk = match Desk::open(common, matches) {
        Ok(desk) => desk,
        Err(status) => return status,
    };
    let snapshot = desk.workspace.snapshot();
    // Of a page that cannot be read it is not known what still applies.
    if diagnostic::count(snapshot.found()).errors > 0 {
        common.show(snapshot.found());
        return 1;
    }
    end(common, tidy(common, desk))
}

fn tidy(common: &Common, mut desk: Desk) -> Result<u8, Refusal> {
    let site = std::sync::Arc::clone(&desk.site);
    let before = count(&site);
    let (mut after, mut named) = (0, BTreeSet::new());
    for (lang, language) in site.config.languages.iter() {
        let mut files: BTreeMap<String, File> = BTreeMap::new();
        for page in site.all_pages() {
            let source = site.text(page, site[page].source).map_or(&[][..], |text| &text.blocks);
            let Some(text) = site.text(page, lang).filter(|_| lang != site[page].source) else {
                continue;
            };
            let units = status(&site, page, lang).units;
            let kept = kept(&units, source, &text.blocks, &known(&site, page, lang));
            files.entry(records::path(&language.key, &site[page].id)).or_default().records = kept;
        }
        for (path, file) in site.records.files(&language.key) {
            files.entry(path.to_string()).or_default().others = file.others.clone();
        }
        for (path, file) in &files {
            after += file.records.len();
            named.extend(file.records.iter().map(|record| record.src));
            replace(&desk, path, file)?;
        }
    }
    tidy_texts(&mut desk, &named)?;
    let values =
        [("dropped", Arg::from(before.saturating_sub(after))), ("count", Arg::from(after))];
    common.say("cli-tidied", &values);
    Ok(0)
}

fn count(site: &Site) -> usize {
    let languages = site.config.languages.keys();
    let files = languages.flat_map(|key| site.records.files(key));
    files.map(|(_, file)| file.records.len()).sum()
}

fn replace(desk: &Desk, path: &str, file: &File) -> Result<(), Refusal> {
    let former = desk.source.has(path).then(|| desk.source.bytes(path)).and_then(Result::ok);
    let is_empty = file.records.is_empty() && file.others.is_empty();
    let text = file.write();
    match former {
        None if is_empty => Ok(()),
        Some(former) if former == text.as_bytes() => Ok(()),
        Some(_) if is_empty => {
            let full = desk.source.place(path);
            fs::remove_file(&full).map_err(|error| (Box::new(save::failed(&full, &error)), 3))
        }
        _ => put(&desk.source, path, text.as_bytes()),
    }
}

/// Former texts of the source are kept as long as a record names them.
fn tidy_texts(desk: &mut Desk, named: &BTreeSet<Name>) -> Result<(), Refusal> {
    if !desk.source.has(records::TEXTS) {
        return Ok(());
    }
    desk.ledger.texts.retain(|name| named.contains(&name));
    put(&desk.source, records::TEXTS, desk.ledger.texts.write().as_bytes())
}
