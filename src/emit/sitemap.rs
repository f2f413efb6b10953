//! `sitemap.xml` (sitemaps.org 0.9) with the translations of each page, the same as in the pages
//! themselves; and `robots.txt` (RFC 9309), which names it. A site without an address has neither: both
//! want full addresses.

use std::borrow::Cow;
use std::fmt::Write;

use jiff::civil::Date;

use super::{Emission, Job};
use crate::render::html::escape;
use crate::render::{Alternate, alternates, list_alternates};
use crate::site::{List, Site};

/// Most addresses that one file may hold.
const MOST: usize = 50_000;
const SITEMAP: &str = "sitemap.xml";
const ROBOTS: &str = "robots.txt";

pub fn all<'a>(emission: &'a Emission<'a>) -> Vec<Job<'a>> {
    let site = emission.renderer.site();
    let has_address = site.is_hosted() && !site.config.base_url.is_empty();
    let wants = |output| has_address && site.config.wants(output);
    let mut jobs = Vec::new();
    if wants("sitemap") {
        let parts = entries(site).div_ceil(MOST);
        jobs.push(Job::new(SITEMAP.into(), move || {
            let text = if parts > 1 { index(site, parts) } else { part(site, 0) };
            (Some(Cow::Owned(text.into_bytes())), Vec::new())
        }));
        jobs.extend((0..parts).filter(|_| parts > 1).map(|number| {
            Job::new(name(number), move || {
                (Some(Cow::Owned(part(site, number).into_bytes())), Vec::new())
            })
        }));
    }
    if wants("robots") {
        jobs.push(Job::new(ROBOTS.into(), move || {
            (Some(Cow::Owned(robots(site).into_bytes())), Vec::new())
        }));
    }
    jobs
}

pub fn at<'a>(emission: &'a Emission<'a>, path: &str) -> Option<Job<'a>> {
    let is_ours = path == ROBOTS || path.starts_with("sitemap") && path.ends_with(".xml");
    is_ours.then(|| all(emission))?.into_iter().find(|job| job.path == path)
}

fn name(number: usize) -> String {
    format!("sitemap-{}.xml", number + 1)
}

/// Pages in the languages in which they are written; drafts are for proof-reading only.
fn pages(site: &Site) -> impl Iterator<Item = (crate::site::PageId, crate::lang::Lang)> + '_ {
    let languages = || site.config.languages.iter().map(|(lang, _)| lang);
    site.pages().flat_map(move |page| languages().map(move |lang| (page, lang))).filter(
        |(page, lang)| {
            let is_draft = site.meta(*page, *lang).is_none_or(|meta| meta.is_draft());
            site.is_written_in(*page, *lang) && !is_draft
        },
    )
}

fn entries(site: &Site) -> usize {
    pages(site).count() + lists(site).count()
}

/// The pages that the site makes itself, in the languages to which they belong.
fn lists(site: &Site) -> impl Iterator<Item = &List> {
    site.lists().filter(|list| site.is_list_written(list))
}

fn part(site: &Site, number: usize) -> String {
    let mut xml = String::from(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n\
         <urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\" xmlns:xhtml=\"http://www.w3.org/1999/xhtml\">\n",
    );
    let first = number * MOST;
    let mut room = MOST;
    for (page, lang) in pages(site).skip(first).take(MOST) {
        room -= 1;
        let (Some(edition), Some(meta)) = (site.edition(page, lang), site.meta(page, lang)) else {
            continue;
        };
        let changed = meta.updated().or(meta.date());
        entry(&mut xml, site, &edition.path, changed, &alternates(site, page));
    }
    // The lists stand behind the pages.
    let before = if room < MOST { 0 } else { first.saturating_sub(pages(site).count()) };
    for list in lists(site).skip(before).take(room) {
        entry(&mut xml, site, &list.path, None, &list_alternates(site, list));
    }
    xml + "</urlset>\n"
}

fn entry(
    xml: &mut String,
    site: &Site,
    path: &str,
    changed: Option<Date>,
    alternates: &[Alternate],
) {
    xml.push_str("<url><loc>");
    escape(&site.absolute(path).unwrap_or_default(), xml);
    xml.push_str("</loc>");
    if let Some(day) = changed {
        let _ = write!(xml, "<lastmod>{day}</lastmod>");
    }
    for alternate in alternates {
        let _ = write!(
            xml,
            "\n<xhtml:link rel=\"alternate\" hreflang=\"{}\" href=\"",
            alternate.hreflang
        );
        escape(&alternate.href, xml);
        xml.push_str("\"/>");
    }
    xml.push_str("</url>\n");
}

fn index(site: &Site, parts: usize) -> String {
    let mut xml = String::from(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n\
         <sitemapindex xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n",
    );
    for number in 0..parts {
        xml.push_str("<sitemap><loc>");
        escape(&site.absolute(&name(number)).unwrap_or_default(), &mut xml);
        xml.push_str("</loc></sitemap>\n");
    }
    xml + "</sitemapindex>\n"
}

fn robots(site: &Site) -> String {
    let mut text = String::from("User-agent: *\nAllow: /\n");
    if let Some(sitemap) = site.absolute(SITEMAP).filter(|_| site.config.wants("sitemap")) {
        let _ = write!(text, "\nSitemap: {sitemap}\n");
    }
    text
}
