//! The same site in other forms: compressed beside its files, and as one file to take along.

use std::collections::BTreeMap;
use std::io::{Cursor, Read};

use zip::ZipArchive;

use crate::html;
use crate::site::{TestSite, WITHOUT_PICTURES};

fn site(outputs: &str) -> TestSite {
    let site = TestSite::trilingual(
        "-- content/work/index.en.md --\n---\ntitle: Work\nslug: the-work\n---\n[Home](../index.md) ![a](a b.svg)\n\n\
         -- content/work/a b.svg --\n<svg xmlns=\"http://www.w3.org/2000/svg\"/>\n\
         -- content/work/réglé.txt --\nx\n",
    );
    site.write("content/work/noise.bin", [0u8, 159, 146, 150]);
    let all = format!("{WITHOUT_PICTURES}, {outputs}");
    site.edit("content/site.yaml", WITHOUT_PICTURES, &all);
    site
}

fn gunzip(bytes: &[u8]) -> Vec<u8> {
    let mut text = Vec::new();
    flate2::read::GzDecoder::new(bytes).read_to_end(&mut text).expect("gzip");
    text
}

fn unbrotli(bytes: &[u8]) -> Vec<u8> {
    let mut text = Vec::new();
    brotli::Decompressor::new(bytes, 4096).read_to_end(&mut text).expect("brotli");
    text
}

#[test]
fn texts_lie_compressed_beside_themselves_on_request() {
    let site = site("compressed: true");
    site.publish();
    let files = site.published();
    let page = &files["en/the-work/index.html"];
    for (ending, open) in [("gz", gunzip as fn(&[u8]) -> Vec<u8>), ("br", unbrotli)] {
        let copy = &files[&format!("en/the-work/index.html.{ending}")];
        assert_eq!(&open(copy), page, "{ending}");
        assert!(copy.len() * 3 < page.len() * 2, "{} of {}", copy.len(), page.len());
    }
    // Modified at no time, and under no name (RFC 1952, 2.3.1).
    assert_eq!(files["en/the-work/index.html.gz"][3..8], [0; 5]);
    for original in ["sitemap.xml", "404.html"] {
        assert!(files.contains_key(&format!("{original}.br")), "{original}");
    }
    // What compresses badly or is no text has none, and copies have no copies.
    for none in ["files/work/réglé.txt.gz", "files/work/noise.bin.br", "sitemap.xml.gz.br"] {
        assert!(!files.contains_key(none), "{none}");
    }
    assert_eq!(site.publish().counts().0, 0, "the same again");
    // The preview has them where a build has.
    let snapshot = site.open().snapshot();
    let served = snapshot.get("sitemap.xml.br").expect("served");
    assert_eq!(served.bytes, files["sitemap.xml.br"]);
    for none in ["files/work/réglé.txt.gz", "sitemap.xml.gz.br", ".gz", "no.html.gz"] {
        assert!(snapshot.get(none).is_none(), "{none}");
    }
}

#[test]
fn nobody_gets_compressed_copies_who_did_not_ask() {
    let site = site("feeds: true");
    let built = site.publish();
    assert!(!site.published().keys().any(|file| file.ends_with(".gz") || file.ends_with(".br")));
    assert!(!built.read("nginx.conf").contains("gzip") && !built.has("offline.zip"));
    assert!(site.open().snapshot().get("sitemap.xml.gz").is_none());
}

#[test]
fn hosts_are_told_of_the_copies() {
    let site = site("compressed: true");
    let built = site.publish();
    assert!(built.read("nginx.conf").contains("\ngzip_static on;\n"));
    let apache = built.read(".htaccess");
    assert!(apache.contains("RewriteCond %{HTTP:Accept-Encoding} \\bbr\\b\n"), "{apache}");
    assert!(apache.contains("<FilesMatch \"\\.(html|css|"), "{apache}");
}

/// The files of an archive by name; reading them checks their sums.
fn unpacked(bytes: &[u8]) -> BTreeMap<String, Vec<u8>> {
    let mut archive = ZipArchive::new(Cursor::new(bytes)).expect("an archive");
    let mut files = BTreeMap::new();
    for index in 0..archive.len() {
        let mut file = archive.by_index(index).expect("a file");
        let mut bytes = Vec::new();
        file.read_to_end(&mut bytes).expect("its bytes");
        let time = file.last_modified().expect("a time");
        assert_eq!((time.year(), time.month(), time.day(), time.hour()), (1980, 1, 1, 0));
        let name = file.name().expect("UTF-8").into_owned();
        assert!(file.enclosed_name().is_some(), "{name} leads out");
        assert!(files.insert(name.clone(), bytes).is_none(), "{name} twice");
    }
    files
}

#[test]
fn the_site_is_there_to_take_along() {
    let site = site("offline: true");
    let built = site.publish();
    let bytes = site.published().remove("offline.zip").expect("the archive");
    let files = unpacked(&bytes);
    // All of it is what a build for a folder writes, in one folder, with a word of what to do.
    let site = site.with(|request| request.options.file_urls = true);
    let out = site.parent().join("folder");
    assert!(site.build_into(&out).report.is_some());
    let mut copy = files.clone();
    let note = copy.remove("title/READ ME - LISEZ-MOI - LÉEME.txt").expect("the note");
    let inside: BTreeMap<String, Vec<u8>> =
        copy.into_iter().map(|(name, bytes)| (name.replacen("title/", "", 1), bytes)).collect();
    assert_eq!(inside, crate::site::tree(&out));
    assert!(inside.contains_key("files/work/réglé.txt") && inside.contains_key("index.html"));

    let note = String::from_utf8(note).expect("UTF-8");
    assert!(note.starts_with("\u{feff}Title\r\n\r\nThis folder holds the whole site."), "{note}");
    for text in ["du dossier title dans", "la carpeta title con", "folder title with"] {
        assert!(note.replace("\r\n", " ").contains(text), "{note}");
    }
    // Every page offers it, from where it stands; the copy does not offer itself.
    let link = |page: &str| {
        let links = html::elements(page, "a").into_iter();
        links.filter_map(|link| link.attribute("href")).find(|href| href.ends_with(".zip"))
    };
    assert_eq!(link(&built.read("en/the-work/index.html")).as_deref(), Some("../../offline.zip"));
    let page = String::from_utf8_lossy(&inside["en/the-work/index.html"]).into_owned();
    assert_eq!(link(&page), None);
    assert!(page.contains("href=\"../../en/index.html\""), "links name files");
}

#[test]
fn the_copy_is_the_same_until_the_site_is_another() {
    let site = site("offline: true");
    site.publish();
    let first = site.published()["offline.zip"].clone();
    assert_eq!(site.publish().counts().0, 0);
    assert_eq!(site.open().snapshot().get("offline.zip").expect("served").bytes, first);
    site.edit("content/index.fr.md", "Bonjour.", "Bonsoir.");
    site.publish();
    let second = site.published()["offline.zip"].clone();
    let (first, second) = (unpacked(&first), unpacked(&second));
    let changed: Vec<&String> = first.keys().filter(|name| first[*name] != second[*name]).collect();
    assert_eq!(changed, ["title/fr/index.html"]);
}

#[test]
fn a_broken_page_keeps_the_copy_from_being_published_too() {
    let site = site("offline: true");
    site.publish();
    let first = site.published();
    site.edit("content/index.fr.md", "Bonjour.", "[x](nowhere.md)");
    let built = site.build();
    assert_eq!(built.codes(), ["link/missing-page"], "said once");
    assert_eq!(site.published(), first);
}
