//! Thousands of random edits, after each of which the site that was kept open must be the same as
//! one that is opened anew: every byte that is served, and every finding.

use std::collections::{BTreeMap, BTreeSet};
use std::fs::{self, File};
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::AtomicBool;
use std::time::{Duration, SystemTime};

use tribune::engine::{Served, Snapshot};

use crate::site::{TestSite, files, tree};

/// Numbers that look random and are the same everywhere (splitmix64, Steele et al. 2014).
struct Random(u64);

impl Random {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }

    fn below(&mut self, n: usize) -> usize {
        (self.next() % n as u64) as usize
    }

    fn one_in(&mut self, n: usize) -> bool {
        self.below(n) == 0
    }

    fn pick<'a, T: ?Sized>(&mut self, of: &[&'a T]) -> &'a T {
        of[self.below(of.len())]
    }
}

/// Ids of the pages that edits move about; few, so that they get in each other's way.
const IDS: [&str; 7] = ["index", "a", "a/index", "a/x", "b/index", "b/y", "a/deep/z"];
const FOLDERS: [&str; 4] = ["a", "b", "a/deep", "c"];
const LANGS: [&str; 4] = ["en", "fr", "es", "de"];
const BESIDE: [&str; 5] = ["p.svg", "P.svg", "a/p.svg", "a/p.fr.svg", "b/q.txt"];
const HEADS: [&str; 12] = [
    "order: 1",
    "order: -2.5",
    "slug: x",
    "draft: true",
    "aliases: [/old/, /en/a/]",
    "tags: [one, two]",
    "paginate_by: 1",
    "summary: Some words",
    "publish_on: 2030-01-01",
    "source: fr",
    "must_ship_in: [fr]",
    "tilte: wrong",
];
const BODIES: [&str; 21] = [
    "Plain words.",
    "More \"plain\" words, 80 % of them?",
    "See [there](/a/x.md) and [here](../b/y.md).",
    "A [lost link](nowhere.md#x).",
    "See [part](/a/index.md#part).",
    "## Part {#part}",
    "## Part\n\n### Smaller",
    "## Another {#part}",
    ":fact[share]",
    ":fact[other]",
    ":term[strike]",
    "::glossary",
    "::glossary{a}",
    "::children",
    "::tags",
    "::titles",
    "::search",
    "::facts",
    ":::aside{title=\"Note\"}\nInside.\n:::",
    ":::nonsense\nInside.\n:::",
    "![a picture](p.svg)",
];
/// Bodies in which nothing is wrong, on whatever page.
const GOOD: [&str; 8] = [
    "Plain words.",
    "See [there](/a/x.md) and [part](/a/index.md#part).",
    ":fact[share] and :term[strike]",
    "::glossary{a}\n\n::glossary",
    "::tags\n\n::search",
    "::children",
    "::facts",
    "![a picture](/a/p.svg)",
];
const TAGS: [&str; 3] = [
    "one: { en: One, fr: Un, es: Uno }\ntwo: { en: Two, fr: Deux, es: Dos }\n",
    "one: { en: One, fr: Autre, es: Uno }\n",
    "one: [\n",
];
const CONFIGS: [&str; 8] = [
    "",
    "menu: [a, b]\n",
    "menu: [nowhere]\n",
    "base_url: https://other.example\n",
    "theme: special\n",
    "source: fr\n",
    "extra: { x: 1 }\n",
    "languages: [\n",
];
const FACTS: [&str; 4] = [
    "share: { value: 80, unit: percent, as_of: 2004, source: { section: S }, label: { en: a, fr: b, es: c } }\n",
    "share: { value: 81, unit: percent, as_of: 2004, source: { section: S }, label: { en: a, fr: b, es: c } }\nother: { value: 3, unit: weeks, as_of: 2004, source: { section: S }, label: { en: a, fr: b, es: c } }\n",
    "share: { value: 80, unit: lightyears, as_of: 2004, source: { section: S }, label: { en: a } }\n",
    "share: [\n",
];
const TERMS: [&str; 2] = [
    "strike:\n  en: { term: strike, definition: D. }\n  fr: { term: grève, definition: D., rejected: [plain] }\n  es: { term: huelga, definition: D. }\n  group: a\n",
    "strike:\n  en: { term: walkout, definition: D., rejected: [plain] }\n  group: b\n",
];
const WORDS: [&str; 3] = ["skip-to-content = Skip it\n", "x = y\n", "x = {\n"];
const TEMPLATES: [&str; 4] = [
    "<!doctype html><title>{{ page.title }}</title>{{ page.content | safe }}",
    "<p>{{ page.title }}{% for child in children(page=page.id) %} {{ child.title }}{% endfor %}</p>",
    "{{ nonsense() }}",
    "{% if %}",
];

/// A site that is edited at random.
struct Editor {
    site: TestSite,
    random: Random,
    /// What a watcher would have said of the edit.
    told: Vec<String>,
}

impl Editor {
    fn new(seed: u64) -> Editor {
        let site = TestSite::trilingual("");
        let mut editor = Editor { site, random: Random(seed), told: Vec::new() };
        for id in IDS {
            for lang in &LANGS[..3] {
                editor.write_text(&format!("content/{id}.{lang}.md"));
            }
        }
        editor.write("content/facts.yaml", FACTS[0]);
        editor.write("content/glossary.yaml", TERMS[0]);
        // As files are that nobody has touched for long.
        let long_ago = SystemTime::now() - Duration::from_secs(3600);
        for file in files(editor.site.root()) {
            let file = File::options().write(true).open(editor.site.path(&file)).expect("file");
            file.set_modified(long_ago).expect("time");
        }
        editor.told.clear();
        editor
    }

    fn write(&mut self, path: &str, bytes: impl AsRef<[u8]>) {
        let full = self.site.path(path);
        // A file in the way of a folder, or a folder in the way of a file, is another edit's matter.
        let parent = full.parent().expect("parent");
        if fs::create_dir_all(parent).is_ok() && !full.is_dir() {
            // A link that leads to itself cannot be written through.
            let Ok(()) = fs::write(&full, bytes) else { return };
            self.told.push(path.to_owned());
            // What was written may stand where a link leads to.
            let (root, real) = (self.site.root().canonicalize(), full.canonicalize());
            if let (Ok(root), Ok(real)) = (root, real)
                && let Ok(real) = real.strip_prefix(root)
            {
                self.told.push(real.to_string_lossy().into_owned());
            }
        }
    }

    fn write_text(&mut self, path: &str) {
        let mut text = format!("---\ntitle: Title {}\n", self.random.below(5));
        while self.random.one_in(3) {
            text += self.random.pick(&HEADS);
            text += "\n";
        }
        text += "---\n";
        for _ in 0..self.random.below(5) {
            text += self.random.pick(&BODIES);
            text += "\n\n";
        }
        self.write(path, text);
    }

    fn remove(&mut self, path: &str) {
        if fs::remove_file(self.site.path(path)).is_ok() {
            self.told.push(path.to_owned());
        }
    }

    fn rename(&mut self, from: &str, to: &str) {
        let target = self.site.path(to);
        fs::create_dir_all(target.parent().expect("parent")).expect("folder");
        if fs::rename(self.site.path(from), target).is_ok() {
            self.told.extend([from.to_owned(), to.to_owned()]);
        }
    }

    /// Some text that there is.
    fn a_text(&mut self) -> String {
        let all = files(&self.site.path("content"));
        let texts: Vec<&str> =
            all.iter().map(String::as_str).filter(|file| file.ends_with(".md")).collect();
        format!("content/{}", self.random.pick(&texts))
    }

    /// A name that a text may have.
    fn a_name(&mut self) -> String {
        let (id, lang) = (self.random.pick(&IDS), self.random.pick(&LANGS));
        format!("content/{id}.{lang}.md")
    }

    fn edit(&mut self) {
        match self.random.below(24) {
            0..5 => self.edit_body(),
            5..8 => {
                let text = self.a_text();
                self.write_text(&text);
            }
            8 => {
                let name = self.a_name();
                self.write_text(&name);
            }
            9 => {
                let text = self.a_text();
                // Without a home page there is little to compare.
                if !text.starts_with("content/index.") {
                    self.remove(&text);
                }
            }
            10 => {
                let (from, to) = (self.a_text(), self.a_name());
                self.rename(&from, &to);
            }
            11 => {
                let (from, to) = (self.random.pick(&FOLDERS), self.random.pick(&FOLDERS));
                if !Path::new(to).starts_with(from) {
                    self.rename(&format!("content/{from}"), &format!("content/{to}"));
                }
            }
            12 => self.break_a_text(),
            13 => self.mend(),
            14 => self.edit_theme(),
            15 => {
                let (lang, words) = (self.random.pick(&LANGS), self.random.pick(&WORDS));
                self.write(&format!("translations/{lang}/x.ftl"), words);
            }
            16 if self.random.one_in(2) => {
                let tags = self.random.pick(&TAGS);
                self.write("content/tags.yaml", tags);
            }
            16 => {
                let facts = self.random.pick(&FACTS);
                self.write("content/facts.yaml", facts);
            }
            17 => {
                let terms = self.random.pick(&TERMS);
                self.write("content/glossary.yaml", terms);
            }
            18 => self.edit_site_yaml(),
            19 | 20 => self.edit_a_file_beside(),
            21 => {
                let file = self.random.pick(&[
                    "content/facts.yaml",
                    "content/glossary.yaml",
                    "content/tags.yaml",
                    "translations/fr/x.ftl",
                ]);
                self.remove(file);
            }
            22 => {
                // Saved again as it was, or with other line ends.
                let path = self.a_text();
                let text = fs::read(self.site.path(&path)).expect("text");
                self.write(&path, text);
            }
            _ => self.write("content/a/.x.en.md.swp", "left by an editor"),
        }
    }

    fn edit_body(&mut self) {
        let path = self.a_text();
        let Ok(text) = fs::read_to_string(self.site.path(&path)) else { return };
        let more = self.random.pick(&BODIES[..5]);
        let text = match text.split_once(more) {
            Some((before, after)) => format!("{before}{after}"),
            None => format!("{text}\n{more}\n"),
        };
        self.write(&path, text);
    }

    fn break_a_text(&mut self) {
        let path = self.a_text();
        match self.random.below(4) {
            0 => self.write(&path, "---\ntitle: never closed\n"),
            1 => self.write(&path, b"---\ntitle: \xff\n---\n"),
            2 => self.write(&path, ""),
            _ => self.write(&path.replace(".md", ".xx.md"), "---\ntitle: X\n---\n"),
        }
    }

    /// Makes all well again, at once: a state in which everything is broken hides what breaks next.
    fn mend(&mut self) {
        for file in files(self.site.root()) {
            self.remove(&file);
        }
        self.write("content/site.yaml", crate::site::TRILINGUAL);
        self.write("content/facts.yaml", FACTS[0]);
        self.write("content/glossary.yaml", TERMS[0]);
        self.write("content/tags.yaml", TAGS[0]);
        self.write("content/a/p.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>");
        for id in IDS.iter().filter(|id| **id != "a") {
            for lang in &LANGS[..3] {
                let title = self.random.below(5);
                let body = self.random.pick(&GOOD);
                let text = format!("---\ntitle: Title {title}\n---\n## Part {{#part}}\n\n{body}\n");
                self.write(&format!("content/{id}.{lang}.md"), text);
            }
        }
    }

    fn edit_theme(&mut self) {
        let theme = self.random.pick(&["broadside", "special"]);
        let page = format!("themes/{theme}/templates/page.html");
        match self.random.below(4) {
            0 => self.remove(&page),
            1 => {
                let css = format!("body {{ order: {} }}", self.random.below(3));
                self.write(&format!("themes/{theme}/assets/style.css"), css);
            }
            _ => {
                let template = self.random.pick(&TEMPLATES);
                self.write(&page, template);
            }
        }
    }

    fn edit_site_yaml(&mut self) {
        let more = self.random.pick(&CONFIGS);
        let base = match more.starts_with("base_url") {
            true => crate::site::TRILINGUAL.split_once('\n').expect("lines").1,
            false => crate::site::TRILINGUAL,
        };
        let fourth = match self.random.one_in(2) {
            true => "  de: { locale: de-DE, name: Deutsch, title: Titel }\n",
            false => "",
        };
        let title = if self.random.one_in(2) { "Another title" } else { "Title" };
        let text = base.replace("title: Title", &format!("title: {title}"));
        self.write("content/site.yaml", format!("{text}{fourth}{more}"));
    }

    fn edit_a_file_beside(&mut self) {
        let path = format!("content/{}", self.random.pick(&BESIDE));
        match self.random.below(4) {
            0 => self.remove(&path),
            1 => self.link(&path),
            _ => {
                let svg = format!(
                    "<svg xmlns=\"http://www.w3.org/2000/svg\" id=\"n{}\"/>",
                    self.random.below(9)
                );
                self.write(&path, svg);
            }
        }
    }

    #[cfg(unix)]
    fn link(&mut self, path: &str) {
        let full = self.site.path(path);
        fs::create_dir_all(full.parent().expect("parent")).expect("folder");
        let target = self.site.path("content").join(self.random.pick(&BESIDE));
        if std::os::unix::fs::symlink(target, full).is_ok() {
            self.told.push(path.to_owned());
        }
    }

    #[cfg(not(unix))]
    fn link(&mut self, _: &str) {}

    /// What is told of the edits: the files, the folders that they stand in, or that there was
    /// something.
    fn news(&mut self) -> Vec<String> {
        let told: BTreeSet<String> = std::mem::take(&mut self.told).into_iter().collect();
        match self.random.below(10) {
            0 => Vec::new(),
            1 => {
                let folder = |path: String| Some(path.rsplit_once('/')?.0.to_owned());
                told.into_iter().filter_map(folder).collect()
            }
            _ => told.into_iter().collect(),
        }
    }
}

/// Every byte that two states serve, and what is found on each page, must be the same.
fn is_the_same(snapshot: &Snapshot, fresh: &Snapshot, at: &str) {
    assert_eq!(snapshot.paths(), fresh.paths(), "{at}");
    for path in fresh.paths() {
        let (ours, theirs) = (snapshot.get(&path), fresh.get(&path));
        if ours != theirs {
            let text = |served: &Served| String::from_utf8_lossy(&served.bytes).into_owned();
            assert_eq!(ours.as_ref().map(text), theirs.as_ref().map(text), "{at}, {path}");
            let rest = |served: Option<Served>| served.map(|s| (s.origin, s.found));
            assert_eq!(rest(ours), rest(theirs), "{at}, {path}");
        }
    }
}

fn run(seed: u64, steps: usize) {
    let mut editor = Editor::new(seed);
    let mut workspace = editor.site.open();
    let (mut current, mut published) = (0, 0);
    for step in 0..steps {
        editor.edit();
        let news = editor.news();
        let snapshot = workspace.apply(&news);
        let fresh = editor.site.open().snapshot();
        let at = format!("seed {seed}, step {step}, told {news:?}");
        assert_eq!(snapshot.found(), fresh.found(), "{at}");
        assert_eq!(snapshot.is_current(), fresh.is_current(), "{at}");
        if fresh.is_current() {
            current += 1;
            is_the_same(&snapshot, &fresh, &at);
        } else {
            assert!(snapshot.get("").is_some(), "{at}: the last good state is gone");
        }
        if step % 10 == 0 {
            let checked = snapshot.check_all(&AtomicBool::new(false)).expect("not cancelled");
            assert_eq!(checked, editor.site.check().diagnostics, "{at}");
        }
        if fresh.found().is_empty() && build(&editor.site, &snapshot) {
            published += 1;
        }
    }
    assert!(current > steps / 3 && published > steps / 100, "{current} {published}");
    editor.mend();
    let before = workspace.apply(&editor.news());
    let again = workspace.apply(&["content/index.en.md".to_owned(), "content/b".to_owned()]);
    assert!(Arc::ptr_eq(&before, &again), "told again of what is known");
}

/// Whether the site could be built, and was as it is served.
fn build(site: &TestSite, snapshot: &Snapshot) -> bool {
    let out = site.parent().join("out");
    if site.build_into(&out).report.is_none() {
        return false;
    }
    let served = snapshot.paths().into_iter().map(|path| {
        let served = snapshot.get(&path).expect("served");
        (path, served.bytes)
    });
    assert_eq!(served.collect::<BTreeMap<_, _>>(), tree(&out));
    true
}

#[test]
fn two_thousand_random_edits() {
    let seeds: Vec<u64> = (1..=8).collect();
    let threads: Vec<_> =
        seeds.into_iter().map(|seed| std::thread::spawn(move || run(seed, 250))).collect();
    for thread in threads {
        if let Err(panic) = thread.join() {
            std::panic::resume_unwind(panic);
        }
    }
}
