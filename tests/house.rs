//! Rules of the repository: which module may know which, who touches the disk, who prints, and that
//! the binary carries every file of the folders it is made from.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use tribune::defaults;

use crate::site::files;

const ROOT: &str = env!("CARGO_MANIFEST_DIR");

/// All Rust files of the library and the program with their text, but for the tests at their ends.
fn sources() -> BTreeMap<String, String> {
    let folder = Path::new(ROOT).join("src");
    let is_test = |file: &str| file.ends_with("/tests.rs") || file.ends_with("/properties.rs");
    let rust = files(&folder).into_iter().filter(|file| file.ends_with(".rs") && !is_test(file));
    rust.map(|file| {
        let text = fs::read_to_string(folder.join(&file)).expect("source");
        let code = text.split("#[cfg(test)]\nmod tests {").next().unwrap_or("").to_owned();
        (file, code)
    })
    .collect()
}

/// The module that a file belongs to: `site/tree.rs` and `site.rs` are of `site`.
fn module(file: &str) -> &str {
    file.split('/').next().unwrap_or(file).trim_end_matches(".rs")
}

/// The rows of ARCHITECTURE.md's table of modules: name, modules that it may know.
fn layers() -> Vec<(String, BTreeSet<String>)> {
    let text = fs::read_to_string(Path::new(ROOT).join("ARCHITECTURE.md")).expect("text");
    let table = text.lines().skip_while(|line| !line.starts_with("| module")).skip(2);
    let mut layers: Vec<(String, BTreeSet<String>)> = Vec::new();
    for row in table.take_while(|line| line.starts_with('|')) {
        let cells: Vec<&str> = row.trim_matches('|').split('|').map(str::trim).collect();
        let known = match cells[2] {
            "—" => BTreeSet::new(),
            "all above" => layers.iter().map(|(name, _)| name.clone()).collect(),
            list => list
                .split(", ")
                .map(|name| name.split(' ').next().unwrap_or("").to_owned())
                .collect(),
        };
        layers.push((cells[0].trim_matches('`').to_owned(), known));
    }
    layers
}

/// Modules of the crate that a text names: `crate::site`, `crate::{lang, site::Site}`.
fn named(code: &str) -> BTreeSet<String> {
    let lines = code.lines().filter(|line| !line.trim_start().starts_with("//"));
    let code: String = lines.collect::<Vec<_>>().join("\n");
    let word = |text: &str| {
        let end = text.find(|c: char| !c.is_ascii_lowercase() && c != '_').unwrap_or(text.len());
        text[..end].to_owned()
    };
    code.match_indices("crate::")
        .flat_map(|(at, _)| {
            let rest = &code[at + "crate::".len()..];
            match rest.strip_prefix('{') {
                Some(list) => {
                    let list = list.split("};").next().unwrap_or(list);
                    list.split(',').map(|item| word(item.trim())).collect()
                }
                None => vec![word(rest)],
            }
        })
        .filter(|name| !name.is_empty())
        .collect()
}

#[test]
fn each_module_knows_only_those_that_the_architecture_names() {
    let layers = layers();
    let known: BTreeMap<&str, &BTreeSet<String>> =
        layers.iter().map(|(name, known)| (name.as_str(), known)).collect();
    let mut modules = BTreeSet::new();
    let mut wrong = Vec::new();
    for (file, code) in sources() {
        let module = module(&file);
        if ["lib", "main"].contains(&module) {
            continue;
        }
        modules.insert(module.to_owned());
        let Some(may) = known.get(module) else {
            wrong.push(format!("{file}: the module {module} is not in ARCHITECTURE.md"));
            continue;
        };
        for other in named(&code) {
            if other != module && !may.contains(&other) {
                wrong.push(format!("{file} uses {other}, which {module} may not know"));
            }
        }
    }
    assert_eq!(wrong, [""; 0]);
    let rows: BTreeSet<String> = layers.iter().map(|(name, _)| name.clone()).collect();
    assert_eq!(rows, modules, "rows and modules");
    // And no two modules know each other, by whatever way.
    let mut order: Vec<&str> = Vec::new();
    while order.len() < layers.len() {
        let next = layers.iter().find(|(name, known)| {
            !order.contains(&name.as_str()) && known.iter().all(|k| order.contains(&k.as_str()))
        });
        let (name, _) = next.unwrap_or_else(|| panic!("a circle behind {order:?}"));
        order.push(name);
    }
}

#[test]
fn named_modules_are_seen() {
    let code =
        "use crate::site::Site;\n// crate::cli\nuse crate::{lang::Lang, words};\ncrate::yaml::x()";
    assert_eq!(named(code).into_iter().collect::<Vec<_>>(), ["lang", "site", "words", "yaml"]);
}

#[test]
fn few_modules_touch_the_disk_and_one_prints() {
    for (file, code) in sources() {
        let module = module(&file);
        let code: String =
            code.lines().filter(|line| !line.trim_start().starts_with("//")).collect();
        let touches =
            ["std::fs", " fs::", "(fs::", "walkdir"].iter().any(|word| code.contains(word));
        if touches {
            assert!(
                ["source", "output", "cli", "serve"].contains(&module),
                "{file} touches the disk"
            );
        }
        let calls = ["std::net", "net::Tcp"].iter().any(|word| code.contains(word));
        assert!(!calls || ["serve", "cli"].contains(&module), "{file} opens sockets");
        let prints =
            ["println!", "print!(", "stdout()", "stderr()"].iter().any(|w| code.contains(w));
        assert!(!prints || module == "cli", "{file} prints");
    }
}

#[test]
fn every_file_says_what_it_is_for() {
    for (file, code) in sources() {
        assert!(code.starts_with("//! "), "{file} does not begin with its purpose");
    }
}

#[test]
fn the_program_carries_every_file_of_its_folders() {
    let carried = |list: &[(&str, &[u8])]| -> BTreeMap<String, Vec<u8>> {
        list.iter().map(|(name, bytes)| ((*name).to_owned(), bytes.to_vec())).collect()
    };
    let on_disk = |folder: &str, ending: &str| -> BTreeMap<String, Vec<u8>> {
        let folder = Path::new(ROOT).join(folder);
        let read = |name: &String| fs::read(folder.join(name)).expect("file");
        let names = files(&folder).into_iter().filter(|name| name.ends_with(ending));
        names.map(|name| (name.clone(), read(&name))).collect()
    };
    assert_eq!(carried(defaults::THEME_FILES), on_disk("themes/broadside", ""));
    assert_eq!(carried(defaults::STARTER), on_disk("src/starter", ""));
    assert_eq!(carried(defaults::THEME_WORDS), on_disk("translations", "broadside.ftl"));
    assert_eq!(carried(defaults::TOOL_WORDS), on_disk("translations", "tool.ftl"));
    assert_eq!(carried(defaults::GUIDE), on_disk("translations", "guide.md"));
}

/// OQLF, espacement avant et après les principaux signes: no-break spaces within « » and before a colon, none before
/// other marks. An ordinary one lets a line begin with a mark.
#[test]
fn french_messages_have_no_break_spaces() {
    for name in ["tool.ftl", "broadside.ftl"] {
        let path = Path::new(ROOT).join("translations/fr").join(name);
        let text = fs::read_to_string(path).expect("messages");
        for (number, line) in text.lines().enumerate() {
            // What stands before a mark tells a sentence from a list of signs: < > : " | ? *
            let is_loose = |mark: &str| {
                line.match_indices(mark).any(|(at, _)| {
                    let before =
                        line[..at].ends_with(|c: char| c.is_alphanumeric() || "»)}".contains(c));
                    let rest = &line[at + mark.len()..];
                    before && rest.chars().next().is_none_or(char::is_whitespace)
                })
            };
            let found = [" :", " ;", " !", " ?"].into_iter().find(|mark| is_loose(mark));
            let found = found.or(["« ", " »"].into_iter().find(|mark| line.contains(mark)));
            assert_eq!(found, None, "{name}:{}: {line}", number + 1);
        }
    }
}

/// What only warns may be silenced, and `tribune explain` says how grave it is: both go by the list of lints.
#[test]
fn every_warning_is_in_the_list_of_lints() {
    let known = tribune::check::codes();
    let mut count = 0;
    for (file, code) in sources().iter().filter(|(file, _)| module(file) != "cli") {
        for rest in code.split("Diagnostic::warning(\"").skip(1) {
            let code = rest.split('"').next().unwrap_or("");
            assert!(known.contains_key(code), "{file}: {code}");
            count += 1;
        }
    }
    assert!(count > 5, "{count} warnings were found in the code");
}
