//! The pictures that go with shared links, and the icons: drawn once, kept by later builds, never with
//! a letter that no font has.

use std::collections::BTreeMap;

use crate::html::elements;
use crate::site::{TestSite, WITHOUT_PICTURES, changed};

fn site(text: &str) -> TestSite {
    let site = TestSite::trilingual(text);
    site.edit("content/site.yaml", WITHOUT_PICTURES, "icons: false");
    site
}

/// What a page tells networks of itself.
fn told(page: &str) -> BTreeMap<String, String> {
    let metas = elements(page, "meta").into_iter();
    let pair = |meta: crate::html::Element| {
        let name = meta.attribute("property").or_else(|| meta.attribute("name"))?;
        Some((name, meta.attribute("content")?))
    };
    metas
        .filter_map(pair)
        .filter(|(name, _)| name.starts_with("og:image") || name.starts_with("twitter"))
        .collect()
}

/// The path of the card of a page.
fn card(page: &str) -> String {
    let told = told(page);
    let image = told.get("og:image").unwrap_or_else(|| panic!("no card in {told:?}"));
    image.strip_prefix("https://campaign.example/").expect("a full address").to_owned()
}

#[test]
fn every_page_has_a_card_in_its_language() {
    let site = site("-- content/work/index.en.md --\n---\ntitle: Work & \"time\" <now>\n---\n");
    let built = site.publish();
    let page = built.read("en/work/index.html");
    let told = told(&page);
    assert_eq!(told["og:image:width"], "1200");
    assert_eq!(told["og:image:height"], "630");
    assert_eq!(told["og:image:alt"], "Work & “time” <now> — Title");
    assert_eq!(told["twitter:card"], "summary_large_image");
    let bytes = std::fs::read(site.out().join(card(&page))).expect("the card");
    let size = imagesize::blob_size(&bytes).expect("a picture");
    assert_eq!((size.width, size.height), (1200, 630));
    // Drawn, and light enough for the networks that fetch it.
    assert!((5_000..60_000).contains(&bytes.len()), "{} bytes", bytes.len());
    let of = |path: &str| card(&built.read(path));
    let homes = ["en/index.html", "fr/index.html", "es/index.html"].map(of);
    assert!(homes[0] != homes[1] && homes[1] != homes[2]);
    // The choice of languages has that of the home page; a page that stands in for a translation that of
    // the original.
    assert_eq!(of("index.html"), homes[0]);
    assert_eq!(of("fr/work/index.html"), card(&page));
    let all = site.published().keys().filter(|file| file.starts_with("cards/")).count();
    assert_eq!(all, 4);
    // The preview shows the same.
    let served = site.open().snapshot().get(&card(&page)).expect("served").bytes;
    assert_eq!(served, bytes);
}

#[test]
fn a_card_is_drawn_once() {
    let site = site("");
    site.publish();
    let before = site.marks();
    site.page("index.fr", "Accueil", "Un autre texte.");
    site.publish();
    assert_eq!(changed(&before, &site.marks()), ["fr/index.html"]);
    // Another title makes another card, and removes the former.
    site.page("index.fr", "Bienvenue", "Un autre texte.");
    assert_eq!(site.publish().counts(), (2, before.len() - 2, 1));
}

#[test]
fn only_a_card_as_it_was_written_is_kept() {
    let site = site("");
    let built = site.publish();
    let path = card(&built.read("en/index.html"));
    let good = std::fs::read(site.out().join(&path)).expect("the card");
    // As after a power cut.
    std::fs::write(site.out().join(&path), &good[..good.len() / 2]).expect("written");
    assert_eq!(site.publish().counts().0, 1);
    assert_eq!(std::fs::read(site.out().join(&path)).expect("the card"), good);
    std::fs::remove_file(site.out().join(&path)).expect("removed");
    assert_eq!(site.publish().counts().0, 1);
    // A list of files from before there were cards: they are drawn, compared, and kept from then on.
    let list = std::fs::read_to_string(site.out().join(".tribune")).expect("the list");
    let old = list.lines().map(|line| line.split('\t').next().unwrap_or("")).collect::<Vec<_>>();
    std::fs::write(site.out().join(".tribune"), old.join("\n") + "\n").expect("written");
    assert_eq!(site.publish().counts().0, 0);
    assert_eq!(std::fs::read_to_string(site.out().join(".tribune")).expect("the list"), list);
}

#[test]
fn no_card_without_an_address_or_beside_a_picture_of_its_own() {
    let site =
        site("-- content/work.en.md --\n---\ntitle: Work\nimage: a.png\nimage_alt: A line\n---\n");
    site.write("content/a.png", tiny_png());
    let built = site.publish();
    let told_of = told(&built.read("en/work/index.html"));
    assert_eq!(told_of["og:image"], "https://campaign.example/files/a.png");
    assert_eq!(told_of["og:image:alt"], "A line");
    site.edit("content/site.yaml", "base_url: https://campaign.example\n", "");
    let built = site.publish();
    assert!(told(&built.read("en/index.html")).is_empty());
    assert!(!site.published().keys().any(|file| file.starts_with("cards/")));
}

fn tiny_png() -> Vec<u8> {
    let mut bytes = std::io::Cursor::new(Vec::new());
    image::RgbImage::new(2, 2).write_to(&mut bytes, image::ImageFormat::Png).expect("encoded");
    bytes.into_inner()
}

#[test]
fn a_script_without_a_font_has_no_card_rather_than_boxes() {
    let site = site("-- content/index.ar.md --\n---\ntitle: الصفحة الأولى\n---\n");
    site.edit(
        "content/site.yaml",
        "title: Título }\n",
        "title: Título }\n  ar: { locale: ar, name: العربية, title: عنوان }\n",
    );
    site.write("translations/ar/broadside.ftl", include_str!("../translations/en/broadside.ftl"));
    let built = site.publish();
    assert!(told(&built.read("ar/index.html")).is_empty());
    assert_eq!(card(&built.read("en/index.html")).len(), "cards/0123456789abcdef.png".len());
}

#[test]
fn a_site_may_draw_cards_of_its_own() {
    let site = site("");
    let svg = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 40 21\">\
               <rect width=\"40\" height=\"21\" fill=\"#00f\"/><text>{{ page.title }}</text></svg>";
    site.write("themes/broadside/templates/card.svg", svg);
    let built = site.publish();
    let bytes = std::fs::read(site.out().join(card(&built.read("en/index.html")))).expect("card");
    let drawn = image::load_from_memory(&bytes).expect("a picture").to_rgba8();
    assert_eq!(drawn.get_pixel(1100, 600).0, [0, 0, 255, 255]);

    site.write("themes/broadside/templates/card.svg", "<svg>{{ page.title }}");
    let built = site.build();
    assert_eq!(built.codes().first(), Some(&"theme/drawing"), "{:?}", built.found());
    assert!(built.report.is_none());
    site.write("themes/broadside/templates/card.svg", "<svg>{{ page.titel }}</svg>");
    let built = site.build();
    assert!(built.codes().iter().all(|code| *code == "theme/template"), "{:?}", built.found());
}

#[test]
fn telephones_find_icons() {
    let site = TestSite::trilingual("");
    site.edit("content/site.yaml", WITHOUT_PICTURES, "cards: false");
    site.publish();
    let files = site.published();
    for (file, size) in
        [("icon-192", 192), ("icon-512", 512), ("maskable-512", 512), ("apple-touch-icon", 180)]
    {
        let bytes = &files[&format!("icons/{file}.png")];
        let icon = image::load_from_memory(bytes).expect("a picture").to_rgba8();
        assert_eq!((icon.width(), icon.height()), (size, size), "{file}");
        let is_opaque = icon.pixels().all(|pixel| pixel.0[3] == 255);
        let colours: std::collections::BTreeSet<_> = icon.pixels().map(|pixel| pixel.0).collect();
        assert!(is_opaque && colours.len() > 1, "{file}");
    }
    // A drawing that one can see through gets a ground where it needs one.
    site.write(
        "themes/broadside/assets/favicon.svg",
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 2 2\"><circle cx=\"1\" cy=\"1\" r=\".5\"/></svg>",
    );
    site.publish();
    let corner = |file: &str| {
        let icon = image::load_from_memory(&site.published()[file]).expect("a picture");
        icon.to_rgba8().get_pixel(0, 0).0
    };
    assert_eq!(corner("icons/icon-192.png")[3], 0);
    assert_eq!(corner("icons/apple-touch-icon.png"), [255; 4]);
}
