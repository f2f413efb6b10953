//! The index for searching: what stands in it, for whom, and that it can be left out. How it is searched
//! in a browser, `tests/web/search.mjs` tries.

use std::collections::BTreeMap;

use serde_json::Value;

use crate::site::{Built, TestSite};

const PAGES: &str = "\
-- content/search.en.md --\n---\ntitle: Find\n---\n::search\n\n::titles\n\
-- content/search.fr.md --\n---\ntitle: Trouver\nslug: trouver\n---\n::search\n\n::titles\n\
-- content/work/index.en.md --\n---\ntitle: Work & time\nsummary: A summary.\n---\nNobody strikes alone.\n\
-- content/work/index.fr.md --\n---\ntitle: Travail\nslug: travail\n---\nNous faisons la grève.\n\
-- content/work/a.en.md --\n---\ntitle: Striking\n---\n## Over**time** {#o}\n\nIt says *enough*.[^1]\n\n[^1]: A note.\n\
-- content/work/a.fr.md --\n---\ntitle: Grèves\n---\nAssez.\n\
-- content/work/b.en.md --\n---\ntitle: Only here\n---\n:::aside{title=\"Beside\"}\nSolidarity\n:::\n\
-- content/draft.en.md --\n---\ntitle: Secretword\ndraft: true\n---\n";

/// What the scripts of a language hand over.
struct Found {
    /// By page, its title, address, section and summary, and in which language they are if not the reader's.
    cards: Vec<Vec<String>>,
    /// By form, the addresses of its pages with weights.
    forms: BTreeMap<String, BTreeMap<String, u64>>,
}

/// Reads the script at a path as a browser would.
fn data(built: &Built, path: &str) -> Value {
    let text = built.read(path);
    let call = text.strip_prefix("searchReceive(").and_then(|rest| rest.strip_suffix(")\n"));
    let (_, data) =
        call.and_then(|call| call.split_once("\",")).unwrap_or_else(|| panic!("{text}"));
    serde_json::from_str(data).unwrap_or_else(|error| panic!("{error}: {text}"))
}

fn found(built: &Built, lang: &str) -> Found {
    let head = data(built, &format!("{lang}/search.js"));
    let names = |value: &Value| -> Vec<String> {
        let name =
            |name: &Value| format!("assets/search/{lang}/{}.js", name.as_str().expect("name"));
        match value {
            Value::Array(all) => all.iter().map(name).collect(),
            Value::Object(all) => all.values().map(name).collect(),
            other => panic!("{other}"),
        }
    };
    let mut cards: Vec<Vec<String>> = Vec::new();
    for name in names(&head["cards"]) {
        cards
            .extend(serde_json::from_value::<Vec<Vec<String>>>(data(built, &name)).expect("cards"));
    }
    assert_eq!(head["pages"], cards.len());
    let mut forms: BTreeMap<String, BTreeMap<String, u64>> = BTreeMap::new();
    for name in names(&head["words"]) {
        for row in data(built, &name).as_array().expect("rows") {
            let numbers: Vec<u64> = serde_json::from_value(row[1].clone()).expect("numbers");
            let mut page = 0;
            for pair in numbers.chunks(2) {
                page += pair[0];
                for form in row[0].as_str().expect("forms").split(' ') {
                    let url = cards[page as usize][1].clone();
                    forms.entry(form.to_owned()).or_default().insert(url, pair[1]);
                }
            }
        }
    }
    Found { cards, forms }
}

impl Found {
    fn pages(&self, form: &str) -> Vec<&str> {
        self.forms.get(form).into_iter().flatten().map(|(url, _)| url.as_str()).collect()
    }
}

#[test]
fn each_language_finds_what_its_readers_get() {
    let site = TestSite::trilingual(PAGES);
    let built = site.publish();
    let english = found(&built, "en");
    // Forms of a word lead to the same pages, and a title weighs more than the text.
    assert_eq!(english.pages("strikes"), ["en/work/", "en/work/a/"]);
    assert_eq!(english.pages("striking"), english.pages("strikes"));
    assert!(english.forms["strikes"]["en/work/a/"] > english.forms["strikes"]["en/work/"]);
    // Marks within a word do not cut it; notes, boxes and their titles are text.
    for (word, page) in [
        ("overtime", "en/work/a/"),
        ("note", "en/work/a/"),
        ("beside", "en/work/b/"),
        ("solidarity", "en/work/b/"),
    ] {
        assert_eq!(english.pages(word), [page], "{word}");
    }
    assert!(english.forms["overtime"]["en/work/a/"] > english.forms["note"]["en/work/a/"]);
    assert_eq!(english.pages("secretword"), [""; 0], "a draft");
    let card = |title: &str, url: &str, section: &str, summary: &str| {
        [title, url, section, summary].map(str::to_owned).to_vec()
    };
    assert!(english.cards.contains(&card("Work & time", "en/work/", "", "A summary.")));
    assert!(english.cards.contains(&card("Only here", "en/work/b/", "Work & time", "Solidarity")));

    let french = found(&built, "fr");
    assert_eq!(french.pages("greve"), ["fr/travail/", "fr/travail/a/"]);
    assert_eq!(french.pages("greves"), french.pages("greve"));
    // What is not translated is found by its own words, at the address for these readers.
    assert_eq!(french.pages("solidarity"), ["fr/travail/b/"]);
    // It is marked as what it is; its section is translated.
    let foreign = french.cards.iter().find(|card| card[1] == "fr/travail/b/").expect("a card");
    assert_eq!(foreign[4..], ["en"]);
    assert!(french.cards.iter().all(|card| card.len() == 4 || card[1] == "fr/travail/b/"));
    let spanish = found(&built, "es").cards;
    let both = spanish.iter().find(|card| card[1] == "es/work/a/").expect("a card");
    assert_eq!(both[4..], ["en", "en"]);
    let page = built.read("fr/trouver/index.html");
    let form = crate::html::element(&page, "div", "role=\"search\"");
    let marks: Value =
        serde_json::from_str(&form.attribute("data-marks").expect("marks")).expect("JSON");
    assert_eq!(marks["en"], serde_json::json!(["en-CA", "(en anglais)"]));
    // Spanish readers get the form on the page that stands in.
    assert_eq!(found(&built, "es").pages("strikes"), ["es/work/", "es/work/a/"]);
}

#[test]
fn all_titles_stand_on_a_page_without_scripts() {
    let site = TestSite::trilingual(PAGES);
    let built = site.publish();
    let links = |page: &str| -> Vec<(String, String)> {
        let html = built.read(page);
        let (_, list) = html.split_once("<ul class=\"titles\">").expect("titles");
        let list = list.split("</article>").next().expect("end");
        let links = crate::html::elements(list, "a").into_iter();
        links.map(|link| (link.attribute("href").expect("href"), link.inner)).collect()
    };
    let own = |pairs: &[(&str, &str)]| -> Vec<(String, String)> {
        pairs.iter().map(|(href, title)| ((*href).to_owned(), (*title).to_owned())).collect()
    };
    assert_eq!(
        links("fr/trouver/index.html"),
        own(&[
            ("../../fr/", "Accueil"),
            ("../../fr/travail/", "Travail"),
            ("../../fr/travail/a/", "Grèves"),
            ("../../fr/travail/b/", "Only here"),
            ("../../fr/trouver/", "Trouver"),
        ])
    );
    // The form waits for its script; the foot of every page leads here.
    let page = built.read("fr/trouver/index.html");
    let form = crate::html::element(&page, "div", "role=\"search\"");
    assert!(form.tag.ends_with(" hidden>"), "{page}");
    assert!(form.attribute("data-counts").expect("counts").contains("{} de pages trouvées"));
    assert!(
        built.read("fr/travail/index.html").contains("<a href=\"../../fr/trouver/\">Trouver</a>")
    );
    assert!(!built.read("fr/travail/index.html").contains("search.js"));
}

#[test]
fn lists_within_a_text_of_another_language_are_their_readers() {
    let site = TestSite::trilingual(PAGES);
    site.edit("content/work/index.en.md", "Nobody", "::children\n\nNobody");
    let built = site.publish();
    // The page of the search is not translated into Spanish, and neither is most of what it lists.
    let page = built.read("es/search/index.html");
    let lists = crate::html::elements(&page, "div").into_iter();
    let lists = lists.filter(|div| div.tag == "<div lang=\"es-MX\" dir=\"ltr\">");
    let [form, titles] = lists.collect::<Vec<_>>().try_into().expect("two lists");
    assert!(form.inner.contains("{} páginas encontradas"), "{}", form.inner);
    assert!(titles.inner.contains("<a href=\"../../es/\">Inicio</a>"), "{}", titles.inner);
    let foreign = "<a href=\"../../es/work/\" lang=\"en-CA\" dir=\"auto\" hreflang=\"en-CA\">Work &amp; time</a> \
                   <span class=\"foreign\">(en inglés)</span>";
    assert!(titles.inner.contains(foreign), "{}", titles.inner);
    let page = built.read("es/work/index.html");
    let list = "<div lang=\"es-MX\" dir=\"ltr\">\n<ul class=\"listing\">\n<li><span class=\"head\"><a href=\"../../es/work/";
    assert!(page.contains(list), "{page}");
}

#[test]
fn it_is_the_same_each_time_and_can_be_left_out() {
    let site = TestSite::trilingual(PAGES);
    site.publish();
    let before = site.published();
    assert!(before.contains_key("en/search.js"));
    let (_, unchanged, _) = site.publish().counts();
    assert_eq!(unchanged, before.len());
    // The preview answers with the same bytes.
    let open = site.open();
    let snapshot = open.snapshot();
    for path in before.keys().filter(|path| path.contains("search") && path.ends_with(".js")) {
        assert_eq!(
            snapshot.get(path).map(|served| served.bytes),
            before.get(path).cloned(),
            "{path}"
        );
    }
    site.edit("content/site.yaml", "outputs: {", "outputs: { search: false,");
    let built = site.publish();
    assert!(
        !built.has("en/search.js")
            && !site.published().keys().any(|f| f.starts_with("assets/search/"))
    );
    assert!(!built.read("en/search/index.html").contains("data-index"));
    // Without a page that asks for it there is none either.
    let plain = TestSite::trilingual("");
    assert!(!plain.publish().has("en/search.js"));
}
