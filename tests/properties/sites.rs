//! Whole sites: whatever stands in the folder, a build ends with a site or with findings; pages never
//! share an address in silence; and where a site is published, all its links lead somewhere.

use std::collections::{BTreeMap, BTreeSet};

use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;
use proptest::test_runner::TestCaseError;
use tribune::diagnostic::{Arg, Diagnostic};

use super::files::{FLUENT, YAML};
use super::markdown::PIECES;
use super::{hold, resolve, soup};
use crate::html::elements;
use crate::site::{Built, TestSite};

const LANGUAGES: [&str; 3] = ["en", "fr", "ar"];

const SITE: &str = "languages:\n  en: { locale: en-CA, title: T }\n  fr: { locale: fr-CA, title: T }\n  ar: { title: T }\n";

/// Pieces of templates and of styles.
const TEMPLATE: &[&str] = &[
    "{{ page.title }}",
    "{{ t(id=\"home\") }}",
    "{{ base }}",
    "{% if page.date %}",
    "{% endif %}",
    "{{",
    "}}",
    "{% for p in children(page=page.id) %}",
    "{% endfor %}",
    "{{ p.title }}",
    "{% block main %}",
    "{% endblock %}",
    "{% extends \"base.html\" %}",
    "{% include \"partials/head.html\" %}",
    "{% component aside(title: string) %}",
    "{% endcomponent aside %}",
    "{{ <aside title=\"a\" /> }}",
    "{{ body }}",
    "{#",
    "#}",
    "<p>",
    "\n",
    "é",
    "{% set a = 1 %}",
    "{{ page.nothing }}",
    "{{ 1 / 0 }}",
    "{{ translations(page=\"a\") }}",
    "{{ asset(path=\"style.css\") }}",
    "{% raw %}",
];

/// Files with anything in them, some under names that mean something.
fn any_files() -> impl Strategy<Value = Vec<(String, String)>> {
    let page =
        (select(&["index", "a", "a/index", "a/b", "b/index", "c.d"][..]), select(&LANGUAGES[..]))
            .prop_map(|(name, lang)| format!("content/{name}.{lang}.md"));
    let body =
        (prop_oneof![3 => Just("title: T\n".to_owned()), 1 => soup(YAML, 12)], soup(PIECES, 30))
            .prop_map(|(head, body)| format!("---\n{head}\n---\n{body}"));
    let words =
        select(&["en", "fr", "ar"][..]).prop_map(|lang| format!("translations/{lang}/a.ftl"));
    let theme = select(
        &[
            "templates/page.html",
            "templates/partials/toc.html",
            "components/aside.html",
            "assets/style.css",
            "theme.yaml",
        ][..],
    )
    .prop_map(|name| format!("themes/broadside/{name}"));
    let data = select(&["content/facts.yaml", "content/glossary.yaml", "content/a.svg"][..])
        .prop_map(str::to_owned);
    let file = prop_oneof![
        8 => (page, body),
        2 => (words, soup(FLUENT, 12)),
        1 => (theme, soup(TEMPLATE, 8)),
        2 => (data, soup(YAML, 16)),
    ];
    vec(file, 0..8)
}

#[test]
fn any_site_is_built_or_refused() {
    let site_yaml = prop_oneof![5 => Just(SITE.to_owned()), 1 => soup(YAML, 12).prop_map(|yaml| SITE.to_owned() + &yaml)];
    hold(120, (site_yaml, any_files()), |(site_yaml, files)| {
        let site = TestSite::new("");
        site.page("index.en", "Home", "Hello.");
        site.write("content/site.yaml", site_yaml);
        for (name, text) in &files {
            site.write(name, text);
        }
        let built = site.build();
        prop_assert!(built.status < 3, "{:?}", built.diagnostics);
        prop_assert_eq!(built.report.is_some(), built.status == 0);
        prop_assert_eq!(
            site.parent().read_dir().expect("folder").count(),
            1,
            "nothing is left behind"
        );
        if built.status == 0 {
            check_links(&site, &built)?;
        }
        Ok(())
    });
}

/// Where each page that was written, and each former address, would go; the test's own reckoning.
fn addresses(pages: &BTreeMap<String, Vec<Text>>) -> BTreeMap<String, BTreeSet<String>> {
    let mut addresses: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for id in pages.keys() {
        for (lang, own) in LANGUAGES.iter().zip(0..) {
            let text = |id: &str| shown(pages.get(id)?, own);
            let Some(shown) = text(id) else { continue };
            let mut address = format!("/{lang}/");
            let mut folder = String::new();
            for name in id.split('/').filter(|name| !name.is_empty()) {
                folder =
                    if folder.is_empty() { name.to_owned() } else { format!("{folder}/{name}") };
                let slug = text(&folder).and_then(|text| text.slug.clone());
                address += &format!("{}/", slug.unwrap_or_else(|| name.to_owned()));
            }
            addresses.entry(address).or_default().insert(shown.file(id));
            if shown.lang == own {
                for alias in &shown.aliases {
                    let alias =
                        alias.to_lowercase().replace("index.html/", "").replace("index.html", "");
                    addresses.entry(alias).or_default().insert(shown.file(id));
                }
            }
        }
    }
    addresses
}

/// The text that stands for a page in a language: its own, else the one in the first language.
fn shown(texts: &[Text], lang: usize) -> Option<&Text> {
    texts.iter().find(|text| text.lang == lang).or(texts.first())
}

#[derive(Clone, Debug)]
struct Text {
    lang: usize,
    is_index: bool,
    slug: Option<String>,
    aliases: Vec<String>,
}

impl Text {
    fn file(&self, id: &str) -> String {
        let lang = LANGUAGES[self.lang];
        match (id, self.is_index) {
            ("", _) => format!("content/index.{lang}.md"),
            (id, true) => format!("content/{id}/index.{lang}.md"),
            (id, false) => format!("content/{id}.{lang}.md"),
        }
    }
}

fn page_tree() -> impl Strategy<Value = BTreeMap<String, Vec<Text>>> {
    let id = vec(select(&["a", "b", "c"][..]), 1..4).prop_map(|names| names.join("/"));
    let slug = proptest::option::weighted(
        0.4,
        select(&["a", "b", "d", "index-html", "en"][..]).prop_map(str::to_owned),
    );
    let alias = prop_oneof![
        4 => vec(select(&["en", "fr", "EN", "a", "b", "d", "old", "EN"][..]), 1..4).prop_map(|names| format!("/{}/", names.join("/"))),
        1 => select(&["/en/index.html", "/en/a/index.html", "/old/index.html"][..]).prop_map(str::to_owned),
    ];
    let text = (any::<bool>(), slug, vec(alias, 0..2));
    let texts = vec(proptest::option::weighted(0.6, text), 3).prop_map(|texts| {
        let text = |(lang, text): (usize, Option<_>)| {
            let (is_index, slug, aliases) = text?;
            Some(Text { lang, is_index, slug, aliases })
        };
        texts.into_iter().enumerate().filter_map(text).collect::<Vec<_>>()
    });
    vec((id, texts), 1..7).prop_map(|pages| {
        let mut pages: BTreeMap<String, Vec<Text>> = pages.into_iter().collect();
        pages.retain(|_, texts| !texts.is_empty());
        let home = Text { lang: 0, is_index: true, slug: None, aliases: Vec::new() };
        pages.insert(String::new(), vec![home]);
        pages
    })
}

/// Both files that a finding speaks of.
fn named(finding: &Diagnostic) -> BTreeSet<String> {
    let other = finding.args.iter().filter_map(|(name, value)| match (*name, value) {
        ("other", Arg::Text(file)) => Some(file.clone()),
        _ => None,
    });
    finding.place.iter().map(|place| place.file.to_string()).chain(other).collect()
}

#[test]
fn no_two_pages_share_an_address_in_silence() {
    hold(150, page_tree(), |pages| {
        let site = TestSite::new("");
        site.write("content/site.yaml", SITE);
        for (id, texts) in &pages {
            for text in texts {
                let slug =
                    text.slug.iter().map(|slug| format!("slug: {slug}\n")).collect::<String>();
                let aliases = text.aliases.join(", ");
                let head = format!("title: T\n{slug}aliases: [{aliases}]\n");
                site.write(&text.file(id), format!("---\n{head}---\nText.\n"));
            }
        }
        let built = site.build();
        let addresses = addresses(&pages);
        let mut is_clash = false;
        for (address, files) in &addresses {
            // A page that stands in for translations, or names an address twice, meets only itself.
            let others: Vec<&String> = files.iter().collect();
            for pair in others.windows(2) {
                is_clash = true;
                let told = built.diagnostics.iter().map(named).any(|named| {
                    pair.iter().all(|file| named.contains(*file))
                        || files.len() > 2 && named.contains(pair[1])
                });
                prop_assert!(told, "{address}: {pair:?} in {:?}", built.found());
            }
        }
        // Whether published or not, the disk is not to blame.
        prop_assert!(built.status < 3, "{:?}", built.found());
        if built.status == 0 {
            prop_assert!(!is_clash);
            let published: BTreeSet<String> = built.out_pages().into_iter().collect();
            let published =
                published.iter().map(|page| page.to_lowercase()).collect::<BTreeSet<_>>();
            let wanted = addresses.keys().map(|address| format!("{}index.html", &address[1..]));
            prop_assert_eq!(published, wanted.chain(["index.html".to_owned()]).collect());
        }
        Ok(())
    });
}

/// A site that should be without fault: pages with links of every kind to each other.
#[derive(Clone, Debug)]
struct Plan {
    /// By page the languages in which it is written; the first page is the home page.
    pages: Vec<(usize, Vec<usize>)>,
    /// From page, to page, kind of link.
    links: Vec<(usize, usize, usize)>,
    has_address: bool,
    file_urls: bool,
}

fn plan() -> impl Strategy<Value = Plan> {
    let languages = select(vec![vec![0], vec![1], vec![0, 1], vec![1, 2], vec![0, 1, 2]]);
    let pages = vec((0usize..3, languages), 1..6);
    let links = vec((0usize..6, 0usize..6, 0usize..9), 0..12);
    (pages, links, any::<bool>(), any::<bool>()).prop_map(
        |(mut pages, links, has_address, file_urls)| {
            pages[0].1 = vec![0, 1];
            Plan { pages, links, has_address, file_urls }
        },
    )
}

impl Plan {
    /// The path of a page without language and ending, and whether it is the index of its folder.
    fn path(&self, page: usize) -> String {
        match (page, self.pages[page].0) {
            (0, _) => "index".into(),
            (page, 0) => format!("page {page}"),
            (page, 1) => format!("séction-{page}/index"),
            (page, _) => format!("deep/er/page-{page}"),
        }
    }

    fn link(&self, from: usize, to: usize, kind: usize) -> String {
        let (from, to) = (from % self.pages.len(), to % self.pages.len());
        let ups = "../".repeat(self.path(from).matches('/').count());
        let file = self.path(to).replace(' ', "%20");
        let lang = LANGUAGES[self.pages[to].1[0]];
        match kind {
            0 => format!("[a]({ups}{file}.md)"),
            1 => format!("[a](/{file}.md#one)"),
            2 => format!("[a]({ups}{file}.{lang}.md#two)"),
            3 => format!("[a][ref]\n\n[ref]: <{ups}{file}.md#sub>"),
            4 => format!("![a]({ups}pic.svg)"),
            5 => "[a](/q%20%26%20a%23é.svg)".to_string(),
            6 => "[a](#one) and[^n]\n\n[^n]: Note.".to_owned(),
            7 => format!(":::action{{href=\"/{file}.md#one\" label=Go}}\nText.\n:::"),
            _ => "::children".to_owned(),
        }
    }

    fn write(&self) -> TestSite {
        let site = TestSite::new("").with(|request| request.options.file_urls = self.file_urls);
        let base = if self.has_address { "base_url: https://a.example/b\n" } else { "" };
        site.write("content/site.yaml", format!("{base}{SITE}"));
        for file in ["pic.svg", "pic.fr.svg", "q & a#é.svg"] {
            site.write(&format!("content/{file}"), "<svg xmlns=\"http://www.w3.org/2000/svg\"/>");
        }
        for (page, (_, languages)) in self.pages.iter().enumerate() {
            let links = self.links.iter().filter(|(from, ..)| from % self.pages.len() == page);
            let links: Vec<String> =
                links.map(|(from, to, kind)| self.link(*from, *to, *kind)).collect();
            for lang in languages {
                let key = LANGUAGES[*lang];
                let head = format!(
                    "title: \"T{page} <{key}>\"\nslug: s{page}-{key}\naliases: [/old{page}-{key}.html]\n"
                );
                let text = format!(
                    "## Un {key} {{#one}}\n\n### Two\n\n## Sub {{#sub}}\n\n{}\n",
                    links.join("\n\n")
                );
                site.write(
                    &format!("content/{}.{key}.md", self.path(page)),
                    format!("---\n{head}---\n{text}"),
                );
            }
        }
        site
    }
}

#[test]
fn all_links_of_a_site_lead_somewhere() {
    hold(100, plan(), |plan| {
        let site = plan.write();
        let built = site.build();
        let errors: Vec<String> =
            built.found().into_iter().filter(|found| !found.starts_with('?')).collect();
        prop_assert_eq!(errors, [""; 0]);
        check_links(&site, &built)
    });
}

/// Every address in every page leads to a file of the site, and to a place in it where it names one.
fn check_links(site: &TestSite, built: &Built) -> Result<(), TestCaseError> {
    let files: BTreeSet<String> = site.published().into_keys().collect();
    let pages: BTreeMap<String, String> =
        built.out_pages().into_iter().map(|page| (page.clone(), built.read(&page))).collect();
    for (page, html) in &pages {
        for address in addresses_in(html) {
            let Some((target, anchor)) = target(page, &address) else { continue };
            let file = if target.is_empty() || target.ends_with('/') {
                format!("{target}index.html")
            } else {
                target
            };
            prop_assert!(files.contains(&file), "{page}: {address} leads to {file}");
            if let (Some(anchor), Some(html)) = (anchor, pages.get(&file)) {
                let id = format!(" id=\"{anchor}\"");
                prop_assert!(html.contains(&id), "{page}: {address} has no place in {file}");
            }
        }
    }
    Ok(())
}

/// The path of the file that an address leads to, and the place in it; nothing for other sites.
fn target(page: &str, address: &str) -> Option<(String, Option<String>)> {
    let (path, anchor) = match address.split_once('#') {
        Some((path, anchor)) => (path, Some(decode(anchor))),
        None => (address, None),
    };
    if let Some(path) = path.strip_prefix("https://a.example/b/") {
        return Some((decode(path), anchor));
    }
    if path.contains("://") || path.starts_with("mailto:") || path.starts_with("tel:") {
        return None;
    }
    let path =
        if path.is_empty() { page.to_owned() } else { resolve(page, path).expect("stays within") };
    Some((decode(&path), anchor))
}

fn decode(text: &str) -> String {
    let mut parts = text.split('%');
    let mut bytes = parts.next().unwrap_or("").as_bytes().to_vec();
    for part in parts {
        bytes.push(u8::from_str_radix(&part[..2], 16).expect("two digits"));
        bytes.extend(part[2..].bytes());
    }
    String::from_utf8(bytes).expect("UTF-8")
}

/// What browsers would fetch or offer to follow.
fn addresses_in(html: &str) -> Vec<String> {
    let places =
        [("a", "href"), ("link", "href"), ("img", "src"), ("script", "src"), ("source", "srcset")];
    let named = places.iter().flat_map(|(name, attribute)| {
        elements(html, name).into_iter().filter_map(move |element| element.attribute(attribute))
    });
    let refreshes = elements(html, "meta").into_iter().filter_map(|meta| {
        let content = meta.attribute("content")?;
        Some(content.strip_prefix("0; url=")?.to_owned())
    });
    named.chain(refreshes).collect()
}
