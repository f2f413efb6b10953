//! What may be typed. The words of the help stand in `tool.ftl`; clap's own sentences, which are
//! English only, are replaced.

use std::path::PathBuf;

use clap::builder::{PossibleValuesParser, RangedU64ValueParser};
use clap::error::{ContextKind, ContextValue, ErrorKind};
use clap::{Arg, ArgAction, Command, value_parser};

use super::{LANGUAGES, hand_out, tell};
use crate::diagnostic::{Arg as Value, Wording};
use crate::words::ToolWords;

/// All commands and options, with their help in the language of `words`.
pub fn command(words: &ToolWords) -> Command {
    let word = |id: &str| words.plain(id);
    let flag = |name: &'static str, help: &str| {
        Arg::new(name).long(name).action(ArgAction::SetTrue).help(word(help))
    };
    let template =
        format!("{{about-with-newline}}\n{}: {{usage}}\n\n{{all-args}}\n", word("cli-usage"));
    let sub = |name: &'static str, about: &str, usage: &str| {
        Command::new(name)
            .about(word(about))
            .override_usage(word(usage))
            .help_template(template.clone())
            .subcommand_help_heading(word("cli-commands"))
            .next_help_heading(word("cli-options"))
    };
    let build_options = [
        Arg::new("base-url").long("base-url").value_name("URL").help(word("cli-base-url")),
        flag("drafts", "cli-drafts"),
        Arg::new("as-of").long("as-of").value_name("YYYY-MM-DD").help(word("cli-as-of")),
        flag("strict", "cli-strict"),
    ];
    // What is previewed is what a build would publish, but for drafts and the day.
    let preview_options = build_options[..3].to_vec();
    let build = sub("build", "cli-build", "cli-usage-build")
        .arg(path("out", "DIR").help(word("cli-out")))
        .args(build_options.clone())
        .arg(flag("file-urls", "cli-file-urls"));
    let check = sub("check", "cli-check", "cli-usage-check")
        .args(build_options.clone())
        .arg(flag("fix", "cli-fix"))
        .arg(flag("external", "cli-external-links"));
    let explain = sub("explain", "cli-explain", "cli-usage-explain")
        .arg(Arg::new("code").value_name("CODE").help(word("cli-explain-code")));
    let serve = sub("serve", "cli-serve", "cli-usage-serve")
        .arg(
            Arg::new("port")
                .long("port")
                .value_name("PORT")
                .value_parser(value_parser!(u16))
                .help(word("cli-port")),
        )
        .arg(Arg::new("host").long("host").value_name("ADDRESS").help(word("cli-host")))
        .arg(flag("open", "cli-open"))
        .arg(flag("lan", "cli-lan"))
        .args(preview_options);
    let new = sub("new", "cli-new", "cli-usage-new")
        .arg(Arg::new("what").value_name("DIR").required(true).help(word("cli-new-what")))
        .arg(Arg::new("path").value_name("PATH").help(word("cli-new-path")))
        .arg(Arg::new("lang").value_name("LANG").help(word("cli-new-lang")));
    let lang = || Arg::new("lang").value_name("LANG").help(word("cli-lang"));
    let page = || Arg::new("page").value_name("PAGE").required(true).help(word("cli-page"));
    let status = sub("status", "cli-status", "cli-usage-status").arg(lang());
    let next = sub("next", "cli-next", "cli-usage-next").arg(lang().required(true));
    let diff = sub("diff", "cli-diff", "cli-usage-diff").arg(lang().required(true)).arg(page());
    let number = RangedU64ValueParser::<usize>::new().range(1..);
    let reviewed = sub("reviewed", "cli-reviewed", "cli-usage-reviewed")
        .arg(lang().required(true))
        .arg(page().num_args(1..))
        .arg(
            Arg::new("block")
                .long("block")
                .value_name("N")
                .value_parser(number)
                .help(word("cli-block")),
        )
        .arg(Arg::new("by").long("by").value_name("NAME").help(word("cli-by")))
        .arg(flag("trivial", "cli-trivial"))
        .arg(build_options[2].clone());
    let export = sub("export", "cli-export", "cli-usage-export")
        .arg(lang().required(true))
        .arg(Arg::new("page").value_name("PAGE").num_args(0..).help(word("cli-page")))
        .arg(
            Arg::new("format")
                .long("format")
                .value_name("FORMAT")
                .value_parser(PossibleValuesParser::new(["po", "xliff", "html"]))
                .hide_possible_values(true)
                .help(word("cli-export-format")),
        )
        .arg(path("out", "FILE").help(word("cli-export-out")))
        .arg(flag("all", "cli-export-all"))
        .arg(Arg::new("from").long("from").value_name("LANG").help(word("cli-export-from")))
        .arg(build_options[2].clone());
    let import = sub("import", "cli-import", "cli-usage-import")
        .arg(
            Arg::new("file")
                .value_name("FILE")
                .required(true)
                .value_parser(value_parser!(PathBuf))
                .help(word("cli-import-file")),
        )
        .arg(Arg::new("by").long("by").value_name("NAME").help(word("cli-import-by")))
        .arg(flag("reviewed", "cli-import-reviewed"))
        .arg(build_options[2].clone());
    let tidy = sub("tidy", "cli-tidy", "cli-usage-tidy");
    let commands =
        [build, check, serve, new, status, next, diff, reviewed, export, import, tidy, explain];
    sub("tribune", "cli-about", "cli-usage-main")
        .version(env!("CARGO_PKG_VERSION"))
        .disable_help_subcommand(true)
        .disable_help_flag(true)
        .disable_version_flag(true)
        .subcommands(commands.map(|command| with_help(command, words)))
        .arg(
            path("root", "DIR")
                .global(true)
                .default_value(".")
                .help(word("cli-root"))
                .hide_default_value(true),
        )
        .arg(
            Arg::new("format")
                .long("format")
                .global(true)
                .value_name("FORMAT")
                .value_parser(PossibleValuesParser::new(["human", "json", "github", "sarif"]))
                .hide_possible_values(true)
                .help(word("cli-format")),
        )
        .arg(
            Arg::new("ui-lang")
                .long("ui-lang")
                .global(true)
                .value_name("LANG")
                .value_parser(PossibleValuesParser::new(LANGUAGES))
                .hide_possible_values(true)
                .help(word("cli-ui-lang")),
        )
        .arg(
            Arg::new("jobs")
                .long("jobs")
                .global(true)
                .value_name("N")
                .value_parser(RangedU64ValueParser::<usize>::new().range(1..=1024))
                .help(word("cli-jobs")),
        )
        .arg(flag("quiet", "cli-quiet").short('q').global(true))
        .arg(flag("verbose", "cli-verbose").short('v').global(true))
        .arg(help(words).global(true))
        .arg(
            Arg::new("version")
                .long("version")
                .short('V')
                .action(ArgAction::Version)
                .help(word("cli-version")),
        )
}

fn with_help(command: Command, words: &ToolWords) -> Command {
    command.disable_help_flag(true).arg(help(words))
}

fn help(words: &ToolWords) -> Arg {
    Arg::new("help").long("help").short('h').action(ArgAction::Help).help(words.plain("cli-help"))
}

fn path(name: &'static str, value: &'static str) -> Arg {
    Arg::new(name).long(name).value_name(value).value_parser(value_parser!(PathBuf))
}

/// Shows the help that was asked for, or says what is wrong with the arguments; gives the exit status.
pub fn explain(error: &clap::Error, words: &ToolWords) -> u8 {
    if matches!(error.kind(), ErrorKind::DisplayHelp | ErrorKind::DisplayVersion) {
        hand_out(&error.render().to_string());
        return 0;
    }
    let text = |kind: ContextKind| match error.get(kind) {
        Some(ContextValue::String(text)) => text.clone(),
        Some(ContextValue::Strings(list)) => list.join(", "),
        _ => String::new(),
    };
    let given = match error.kind() {
        ErrorKind::InvalidSubcommand => text(ContextKind::InvalidSubcommand),
        ErrorKind::InvalidValue | ErrorKind::ValueValidation
            if text(ContextKind::InvalidValue).is_empty() =>
        {
            text(ContextKind::InvalidArg)
        }
        ErrorKind::InvalidValue | ErrorKind::ValueValidation => {
            format!("{} {}", text(ContextKind::InvalidArg), text(ContextKind::InvalidValue))
        }
        // "<PAGE>..." may be given several times, which a sentence need not say.
        _ => text(ContextKind::InvalidArg).replace("...", ""),
    };
    let id = match error.kind() {
        ErrorKind::UnknownArgument => "cli-error-unknown-option",
        ErrorKind::InvalidSubcommand => "cli-error-unknown-command",
        ErrorKind::MissingRequiredArgument => "cli-error-missing",
        ErrorKind::InvalidValue if text(ContextKind::InvalidValue).is_empty() => {
            "cli-error-no-value"
        }
        ErrorKind::InvalidValue | ErrorKind::ValueValidation => "cli-error-bad-value",
        _ => "cli-error-other",
    };
    let near = text(ContextKind::SuggestedArg) + &text(ContextKind::SuggestedSubcommand);
    // Too short for clap, which thinks of --quiet.
    let near = if given == "--ui" { "--ui-lang".to_owned() } else { near };
    let valid = match text(ContextKind::ValidValue) {
        list if list.is_empty() => "none".to_owned(),
        list => list,
    };
    let values = [
        ("given", Value::from(given)),
        ("near", Value::from(if near.is_empty() { "no" } else { "yes" })),
        ("nearest", Value::from(near)),
        ("valid", Value::from(valid)),
    ];
    tell(&words.with(id, &values));
    tell(&words.plain("cli-error-see-help"));
    2
}
