//! Pictures beside the pages: the sizes in which they are published, what is cut out of them first, and
//! files that are no pictures.

use std::io::Cursor;

use image::codecs::jpeg::JpegEncoder;
use image::metadata::Orientation;
use image::{ImageDecoder, ImageFormat, ImageReader, Rgb, RgbImage};

use crate::html::elements;
use crate::site::{TestSite, changed};

/// Something like a photograph: red on the left, blue on the right, as the camera saw it.
fn points(width: u32, height: u32) -> RgbImage {
    RgbImage::from_fn(width, height, |x, y| {
        let shade = (x * 7 + y * 13) as u8 % 40;
        if x < width / 2 { Rgb([200, shade, shade]) } else { Rgb([shade, shade, 200]) }
    })
}

/// A photograph with what cameras and telephones write into it; `turn` is how the camera was held.
fn photograph(width: u32, height: u32, turn: u8) -> Vec<u8> {
    let mut plain = Vec::new();
    points(width, height).write_with_encoder(JpegEncoder::new(&mut plain)).expect("encoded");
    let place = b"Oshawa, 43.9 N 78.9 W\0";
    let mut exif = b"Exif\0\0MM\0\x2a\0\0\0\x08\0\x02\x01\x12\0\x03\0\0\0\x01\0".to_vec();
    exif.extend([
        turn,
        0,
        0,
        0x01,
        0x0e,
        0,
        2,
        0,
        0,
        0,
        place.len() as u8,
        0,
        0,
        0,
        38,
        0,
        0,
        0,
        0,
    ]);
    exif.extend(place);
    let mut bytes = plain[..2].to_vec();
    bytes.extend([0xff, 0xe1]);
    bytes.extend((exif.len() as u16 + 2).to_be_bytes());
    bytes.extend(&exif);
    // A comment, as editors leave them; and a film behind the end, as telephones do.
    bytes.extend(b"\xff\xfe\0\x0eBy a. worker");
    bytes.extend(&plain[2..]);
    bytes.extend(b"ftypmp42 a film from Oshawa");
    bytes
}

fn has(bytes: &[u8], text: &str) -> bool {
    bytes.windows(text.len()).any(|window| window == text.as_bytes())
}

fn size(bytes: &[u8]) -> (usize, usize) {
    let size = imagesize::blob_size(bytes).expect("a picture");
    (size.width, size.height)
}

fn site() -> TestSite {
    let site = TestSite::trilingual(
        "-- content/work/index.en.md --\n---\ntitle: Work\n---\n![The line](the line.jpg \"At work\")\n\n![A form](form.png)\n",
    );
    site.edit("content/work/index.en.md", "(the line.jpg ", "(<the line.jpg> ");
    site.write("content/work/the line.jpg", photograph(300, 520, 6));
    let mut form = Cursor::new(Vec::new());
    points(60, 40).write_to(&mut form, ImageFormat::Png).expect("encoded");
    site.write("content/work/form.png", form.into_inner());
    site
}

#[test]
fn photographs_come_in_the_sizes_that_screens_need() {
    let site = site();
    let built = site.publish();
    let page = built.read("en/work/index.html");
    let sources: Vec<String> = elements(&page, "source")
        .iter()
        .map(|source| source.attribute("srcset").expect("srcset"))
        .collect();
    let images = elements(&page, "img");
    let attribute = |at: usize, name: &str| images[at].attribute(name).unwrap_or_default();
    // Upright, as the camera was held; and so large that nothing moves when they arrive.
    assert_eq!((attribute(0, "width"), attribute(0, "height")), ("520".into(), "300".into()));
    assert_eq!((attribute(1, "width"), attribute(1, "height")), ("60".into(), "40".into()));
    // The first is seen at once, the others wait.
    assert_eq!((attribute(0, "loading"), attribute(1, "loading")), ("".into(), "lazy".into()));
    assert_eq!((attribute(0, "alt"), attribute(0, "title")), ("The line".into(), "At work".into()));

    let files = site.published();
    let mut seen = 0;
    for set in sources.iter().cloned().chain([attribute(0, "srcset"), attribute(1, "srcset")]) {
        for candidate in set.split(", ") {
            let (address, width) = candidate.split_once(' ').expect("a width");
            let width: usize = width.trim_end_matches('w').parse().expect("a number");
            let bytes = &files[address.strip_prefix("../../").expect("from the root")];
            assert_eq!(size(bytes).0, width, "{candidate}");
            assert!(!has(bytes, "Oshawa") && !has(bytes, "Exif"), "{candidate}");
            seen += 1;
        }
    }
    // In 480 and its own 520 pixels; the form, which is small, in its own alone. Never larger.
    assert_eq!(seen, 3 * (2 + 1));
    let kinds: Vec<_> =
        elements(&page, "source").iter().filter_map(|it| it.attribute("type")).collect();
    assert_eq!(kinds, ["image/avif", "image/webp", "image/avif", "image/webp"]);
    let usual = files[attribute(0, "src").trim_start_matches("../")].clone();
    let shown = image::load_from_memory(&usual).expect("a picture").to_rgb8();
    assert_eq!((shown.width(), shown.height()), (520, 300));
    // The left of the camera is above.
    let (above, below) = (shown.get_pixel(260, 20).0, shown.get_pixel(260, 280).0);
    assert!(above[0] > 150 && above[2] < 100, "{above:?}");
    assert!(below[2] > 150 && below[0] < 100, "{below:?}");
}

#[test]
fn nothing_that_is_published_says_where_and_when() {
    let site = site();
    site.publish();
    let files = site.published();
    let shown = &files["files/work/the line.jpg"];
    for secret in ["Oshawa", "worker", "film"] {
        assert!(!has(shown, secret), "{secret}");
    }
    // Whatever ending it has: Windows saves pictures from the web as .jfif.
    for ending in ["jfif", "JPE", "pjpeg"] {
        site.write(&format!("content/work/gate.{ending}"), photograph(300, 520, 6));
        site.edit(
            "content/work/index.en.md",
            "![A form]",
            &format!("![G](gate.{ending})\n\n![A form]"),
        );
        site.publish();
        let published = &site.published()[&format!("files/work/gate.{ending}")];
        assert!(!has(published, "Oshawa") && !has(published, "film"), "{ending}");
    }
    // The points are the same, and still shown upright.
    let open = |bytes: &[u8]| {
        let reader = ImageReader::new(Cursor::new(bytes.to_vec())).with_guessed_format();
        reader.expect("read").into_decoder().expect("decoder")
    };
    assert_eq!(open(shown).orientation().expect("orientation"), Orientation::Rotate90);
    let original =
        super::site::tree(&site.path("content")).remove("work/the line.jpg").expect("it");
    let points = |bytes: &[u8]| image::load_from_memory(bytes).expect("a picture").to_rgb8();
    assert_eq!(points(shown), points(&original));
}

/// The bytes of the source of a form in a page's only picture.
fn source(site: &TestSite, page: &str, kind: &str) -> Vec<u8> {
    let sources = elements(page, "source");
    let source = sources.iter().find(|it| it.attribute("type").as_deref() == Some(kind));
    let set = source.and_then(|it| it.attribute("srcset")).unwrap_or_else(|| panic!("{page}"));
    let address = set.split(' ').next().unwrap_or_default();
    site.published()[address.trim_start_matches("../")].clone()
}

#[test]
fn drawings_keep_every_point_as_webp_and_photographs_what_can_be_seen() {
    let site = site();
    let drawn = points(60, 40);
    let read = |bytes: &[u8]| image::load_from_memory(bytes).expect("a picture").to_rgb8();
    site.edit("content/work/index.en.md", "![The line](<the line.jpg> \"At work\")", "");
    let page = site.publish().read("en/work/index.html");
    assert_eq!(read(&source(&site, &page, "image/webp")), drawn);

    site.edit("content/work/index.en.md", "![A form](form.png)", "![It](<the line.jpg>)");
    let page = site.publish().read("en/work/index.html");
    let bytes = source(&site, &page, "image/webp");
    let jpeg = elements(&page, "img")[0].attribute("src").expect("src");
    assert!(bytes.len() < site.published()[jpeg.trim_start_matches("../")].len());
    // As it was held, and much like it, but not the same.
    let (own, theirs) = (read(&bytes), read(&photograph(300, 520, 1)));
    let own = image::imageops::resize(&own, 480, 277, image::imageops::FilterType::Triangle);
    let theirs = image::imageops::rotate90(&theirs);
    let theirs = image::imageops::resize(&theirs, 480, 277, image::imageops::FilterType::Triangle);
    let apart = |(a, b): (&Rgb<u8>, &Rgb<u8>)| u64::from(a.0[0].abs_diff(b.0[0]));
    let apart = own.pixels().zip(theirs.pixels()).map(apart).sum::<u64>() as f64;
    let apart = apart / f64::from(own.width() * own.height());
    assert!((0.01..6.0).contains(&apart), "{apart}");
}

#[test]
fn webp_comes_in_sizes_too_but_for_what_moves() {
    let site = site();
    let own = points(500, 30);
    let encoded = |exact| {
        let encoder = webp::Encoder::from_rgb(&own, 500, 30);
        encoder.encode_simple(exact, 60.0).expect("encoded").to_vec()
    };
    site.write("content/work/a.webp", encoded(true));
    site.edit("content/work/index.en.md", "![The line](<the line.jpg> \"At work\")", "");
    site.edit("content/work/index.en.md", "![A form](form.png)", "![A](a.webp)");
    let page = site.publish().read("en/work/index.html");
    let kinds: Vec<_> =
        elements(&page, "source").iter().filter_map(|it| it.attribute("type")).collect();
    assert_eq!(kinds, ["image/avif"]);
    let image = &elements(&page, "img")[0];
    let set = image.attribute("srcset").expect("srcset");
    let sizes: Vec<&str> = set.split(", ").filter_map(|it| it.split(' ').nth(1)).collect();
    assert_eq!(sizes, ["480w", "500w"]);
    assert!(set.split(", ").all(|it| it.contains(".webp ")), "{set}");
    // What was exact stays exact; what was not need not become so.
    let shown = |page: &str| {
        let address = elements(page, "img")[0].attribute("src").expect("src");
        site.published()[address.trim_start_matches("../")].clone()
    };
    let exact = shown(&page);
    assert_eq!(image::load_from_memory(&exact).expect("webp").to_rgb8(), own);
    site.write("content/work/a.webp", encoded(false));
    let lossy = shown(&site.publish().read("en/work/index.html"));
    assert!(has(&lossy[..16], "VP8 ") && has(&exact[..16], "VP8L"));

    let mut moving = b"RIFF\0\0\0\0WEBPVP8X\x0a\0\0\0\x02\0\0\0\xf3\x01\0\x1d\0\0".to_vec();
    moving.extend(b"ANIM\x06\0\0\0\0\0\0\0\0\0");
    let length = moving.len() as u32 - 8;
    moving[4..8].copy_from_slice(&length.to_le_bytes());
    site.write("content/work/a.webp", &moving);
    let page = site.publish().read("en/work/index.html");
    assert!(
        page.contains("<img src=\"../../files/work/a.webp\" width=\"500\" height=\"30\""),
        "{page}"
    );
    assert_eq!(site.published()["files/work/a.webp"], moving);
}

#[test]
fn what_is_too_tall_for_webp_does_without() {
    let site = site();
    for (height, kinds) in
        [(16_383, &["image/avif", "image/webp"][..]), (16_384, &["image/avif"][..])]
    {
        let mut strip = Cursor::new(Vec::new());
        RgbImage::new(2, height).write_to(&mut strip, ImageFormat::Png).expect("encoded");
        site.write("content/work/form.png", strip.into_inner());
        let page = site.publish().read("en/work/index.html");
        let sources = elements(&page, "source");
        let found: Vec<_> = sources[2..].iter().filter_map(|it| it.attribute("type")).collect();
        assert_eq!(found, kinds, "{height}");
    }
}

#[test]
fn notes_in_png_and_webp_go_too() {
    let site = site();
    let png = std::fs::read(site.path("content/work/form.png")).expect("the form");
    let end = png.len() - 12;
    let mut noted = png[..end].to_vec();
    noted.extend(b"\0\0\0\x0etEXtPlace\0Oshawa!");
    noted.extend([0; 5]);
    noted.extend(&png[end..]);
    // The chunk's length and sum are its own business; it is not read.
    let at = end + 3;
    noted[at] = 14;
    site.write("content/work/form.png", &noted);
    let mut webp = Cursor::new(Vec::new());
    points(9, 9).write_to(&mut webp, ImageFormat::WebP).expect("encoded");
    let mut webp = webp.into_inner();
    webp.extend(b"EXIF\x06\0\0\0Oshawa");
    let length = webp.len() as u32 - 8;
    webp[4..8].copy_from_slice(&length.to_le_bytes());
    site.write("content/work/small.webp", &webp);
    site.publish();
    let files = site.published();
    assert!(!has(&files["files/work/form.png"], "Oshawa"));
    assert!(!has(&files["files/work/small.webp"], "Oshawa"));
    assert_eq!(size(&files["files/work/small.webp"]), (9, 9));
    assert_eq!(
        image::load_from_memory(&files["files/work/small.webp"]).expect("webp").to_rgb8(),
        points(9, 9)
    );
}

#[test]
fn a_picture_is_made_smaller_once() {
    let site = site();
    site.publish();
    let before = site.marks();
    assert_eq!(site.publish().counts().0, 0);
    assert_eq!(changed(&before, &site.marks()), [""; 0]);
    // The preview has the same, and shows another picture when there is one.
    let mut open = site.open();
    let path = before.keys().find(|path| path.ends_with("-480.avif")).expect("a size");
    let served = open.snapshot().get(path).expect("served").bytes;
    assert_eq!(served, std::fs::read(site.out().join(path)).expect("published"));
    site.write("content/work/the line.jpg", photograph(300, 500, 6));
    let snapshot = open.apply(&["content/work/the line.jpg".into()]);
    let page = snapshot.get("en/work/").expect("the page").bytes;
    assert!(has(&page, "width=\"500\"") && snapshot.get(path).is_none());
}

#[test]
fn what_is_no_picture_is_found_before_it_is_published() {
    let site = site();
    let png = |width: u32, height: u32| {
        let mut bytes = b"\x89PNG\r\n\x1a\n\0\0\0\x0dIHDR".to_vec();
        bytes.extend([width.to_be_bytes(), height.to_be_bytes()].concat());
        bytes.extend([8, 2, 0, 0, 0, 0, 0, 0, 0]);
        bytes
    };
    site.write("content/work/bomb.png", png(100_000, 100_000));
    site.write("content/work/cut.jpg", &photograph(30, 30, 1)[..200]);
    site.write("content/work/short.png", png(10, 10));
    site.write("content/work/text.jpg", "no picture");
    site.write("content/work/empty.jpg", "");
    site.write("content/work/phone.jpg", b"\0\0\0\x18ftypheic\0\0\0\0mif1heic");
    let said = site.run(&["check", "--ui-lang", "fr"]).err;
    let reasons = [
        "est vide",
        "est en HEIC",
        "est tronquée\u{a0}: sa fin manque",
        "que les navigateurs affichent",
    ];
    for reason in reasons {
        assert!(said.contains(reason), "{reason}: {said}");
    }
    assert!(!said.contains("illisible"), "no words of a decoder: {said}");
    site.remove("content/work/empty.jpg");
    site.remove("content/work/phone.jpg");
    let built = site.build();
    assert_eq!(
        built.found(),
        [
            "picture/too-large work/bomb.png",
            "picture/unreadable work/cut.jpg",
            "picture/unreadable work/short.png",
            "picture/unreadable work/text.jpg",
        ]
    );
    assert_eq!(built.value("picture/too-large", "megapixels"), "10000");
    assert!(built.report.is_none());
    // Mended while the site is open, they are found no more.
    let mut open = site.open();
    for file in ["bomb.png", "cut.jpg", "short.png", "text.jpg"] {
        site.remove(&format!("content/work/{file}"));
    }
    assert_eq!(open.apply(&["content/work".into()]).found(), []);
}

#[test]
fn pictures_that_move_stay_as_they_are() {
    let site = site();
    let gif =
        b"GIF89a\x09\0\x05\0\x80\0\0\0\0\0\xff\xff\xff,\0\0\0\0\x01\0\x01\0\0\x02\x02D\x01\0;";
    site.write("content/work/a.gif", gif);
    site.edit("content/work/index.en.md", "![A form](form.png)", "![A wave](a.gif)");
    let built = site.publish();
    assert_eq!(site.published()["files/work/a.gif"], gif);
    let page = built.read("en/work/index.html");
    assert!(page.contains("<img src=\"../../files/work/a.gif\" width=\"9\" height=\"5\" alt=\"A wave\" loading=\"lazy\" decoding=\"async\">"), "{page}");
}

#[test]
fn the_picture_of_a_page_is_the_one_that_does_not_wait() {
    let site = site();
    site.edit(
        "content/work/index.en.md",
        "title: Work",
        "title: Work\nimage: form.png\nimage_alt: A form",
    );
    let page = site.publish().read("en/work/index.html");
    let loading: Vec<Option<String>> =
        elements(&page, "img").iter().map(|image| image.attribute("loading")).collect();
    assert_eq!(loading, [None, Some("lazy".into()), Some("lazy".into())]);
    assert!(page.contains(
        "<p class=\"picture\"><picture><source type=\"image/avif\" srcset=\"../../images/"
    ));
}

#[test]
fn a_site_may_do_without_sizes() {
    let site = site();
    site.edit("content/site.yaml", "icons: false", "icons: false, images: false");
    let built = site.publish();
    assert!(!site.published().keys().any(|file| file.starts_with("images/")));
    let page = built.read("en/work/index.html");
    assert!(
        page.contains("<img src=\"../../files/work/the%20line.jpg\" width=\"520\" height=\"300\""),
        "{page}"
    );
    assert!(!has(&site.published()["files/work/the line.jpg"], "Oshawa"));
}

const DRAWING: &str = "\u{feff}<?xml version=\"1.0\"?>\n<!-- Made on /home/worker -->\n\
<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\"\n\
  xmlns:inkscape=\"http://www.inkscape.org/namespaces/inkscape\" viewBox=\"0 0 24 12.4\" inkscape:export-filename=\"/home/worker/a.png\" onload=\"alert(1)\">\n\
<metadata>worker</metadata><style>rect { fill: url(#shade) }</style><style>@import 'https://a.example/x.css';</style>\n\
<script>alert(2)</script><foreignObject><b xmlns=\"http://www.w3.org/1999/xhtml\">x</b></foreignObject>\n\
<image href=\"https://a.example/x.png\"/><use xlink:href=\"#rect\"/><a href=\"java&#115;cript:alert(3)\"><rect id=\"rect\" fill=\"url(#shade)\"/></a>\n\
<rect style=\"fill: url(//a.example/y)\" width=\"3\"/><set attributeName=\"xlink:href\" to=\"x\"/>\n\
</svg>\n";

#[test]
fn drawings_only_draw() {
    let site = site();
    site.write("content/work/a.svg", DRAWING);
    site.edit("content/work/index.en.md", "![A form](form.png)", "![A drawing](a.svg)");
    let built = site.build();
    assert_eq!(built.found(), ["?picture/cut work/a.svg"]);
    let parts = built.value("picture/cut", "parts");
    for part in [
        "<script>",
        "<foreignObject>",
        "<set>",
        "<style>",
        "onload=\"alert(1)\"",
        "href=\"https://a.example/x.png\"",
    ] {
        assert!(parts.contains(part), "{part} in {parts}");
    }
    let drawing = built.read("files/work/a.svg");
    for gone in
        ["alert", "example/", "worker", "foreignObject", "javascript", "java&#115;", "import"]
    {
        assert!(!drawing.contains(gone), "{gone} in {drawing}");
    }
    for kept in ["<?xml", "url(#shade)", "xlink:href=\"#rect\"", "width=\"3\"", "id=\"rect\""] {
        assert!(drawing.contains(kept), "{kept} in {drawing}");
    }
    let page = built.read("en/work/index.html");
    assert!(page.contains("width=\"24\" height=\"12\" alt=\"A drawing\""), "{page}");
    for (text, is_read) in [
        ("<svg", false),
        ("<html xmlns=\"http://www.w3.org/1999/xhtml\"/>", false),
        (
            "<!DOCTYPE svg [<!ENTITY a \"<script/>\">]><svg xmlns=\"http://www.w3.org/2000/svg\">&a;</svg>",
            false,
        ),
        ("<svg xmlns=\"http://www.w3.org/2000/svg\"/>", true),
    ] {
        site.write("content/work/a.svg", text);
        assert_eq!(site.build().report.is_some(), is_read, "{text}");
    }
}
