//! The one integration-test binary; each module is a subject. Most tests tell a story through the
//! helper in `site`: build a small site from inline text, change it, build again, compare.

mod html;
mod site;

mod commonmark;
mod crates;
mod lists;
mod locale;
mod locale_cldr;
mod outputs;
mod own_site;
mod properties;

mod again;
mod cards;
mod checks;
mod cli;
mod copies;
mod determinism;
mod directives;
mod exchange;
mod faults;
mod figures;
mod formats;
mod fourth_language;
mod glossary;
mod hostile;
mod house;
mod mishaps;
mod pictures;
mod records;
mod references;
mod search;
mod serve;
mod snapshots;
mod stories;
mod translations;
mod watch;
mod workspace;
mod writing;
