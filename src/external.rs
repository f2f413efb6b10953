//! Whether the links that lead out of the site still lead somewhere: `tribune check --external`. The only
//! module that speaks to other hosts, and only when it is asked to.
//!
//! Politely: one request to a host at a time, with a pause behind it; HEAD first, GET where a host does not
//! answer that; twice more when a host is busy or out of reach, waiting as long as it asks, within reason.
//! What was found alive is not asked again for a week.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Mutex;
use std::thread;
use std::time::Duration;

use pulldown_cmark::{Event, Tag};
use ureq::Agent;

use crate::content::markdown::{Node, Source as Markdown};
use crate::diagnostic::{Diagnostic, Place};
use crate::site::{Site, Target};
use crate::source::Source;

/// How links are asked for.
#[derive(Clone, Copy, Debug)]
pub struct Manners {
    /// Between two requests to one host.
    pub pause: Duration,
    /// For one answer.
    pub patience: Duration,
    /// Hosts that are asked at once.
    pub hosts: usize,
    /// How often a host that is busy is asked again.
    pub retries: u32,
}

impl Default for Manners {
    fn default() -> Manners {
        Manners {
            pause: Duration::from_millis(500),
            patience: Duration::from_secs(20),
            hosts: 8,
            retries: 2,
        }
    }
}

/// What a host said of an address.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Answer {
    /// It is there.
    Alive,
    /// It has moved for good, to this address.
    Moved(String),
    /// It is not there any more: the status (RFC 9110, 15.5).
    Dead(u16),
    /// Nobody can tell: no answer, or one that is for browsers only.
    Unknown(String),
}

/// The addresses outside of the site to which published texts link, each with its places.
pub fn links(site: &Site, source: &Source) -> BTreeMap<String, Vec<Place>> {
    let mut links: BTreeMap<String, Vec<Place>> = BTreeMap::new();
    for document in site.documents() {
        let Ok(text) = source.text(&document.file) else { continue };
        let body = Markdown::new(text.text.get(document.body..).unwrap_or(""));
        for (node, range) in body.nodes().0 {
            let Node::Event(Event::Start(Tag::Link { dest_url, .. })) = node else { continue };
            let Ok(Target::External(url)) = site.resolve(document, &dest_url, document.lang) else {
                continue;
            };
            if url.starts_with("https://") || url.starts_with("http://") {
                // A place within a page is for the page to know.
                let url = url.split('#').next().unwrap_or(&url).to_owned();
                let span = range.start + document.body..range.end + document.body;
                let place = Place { file: document.file.clone(), span };
                links.entry(url).or_default().push(place);
            }
        }
    }
    links
}

/// Asks for all addresses; `heard` is told each answer as it comes.
pub fn ask(
    urls: &BTreeSet<&str>,
    manners: Manners,
    heard: &(dyn Fn(&str, &Answer) + Sync),
) -> BTreeMap<String, Answer> {
    let mut hosts: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for url in urls {
        hosts.entry(host(url)).or_default().push(url);
    }
    let agent: Agent = Agent::config_builder()
        .user_agent(concat!(
            "tribune/",
            env!("CARGO_PKG_VERSION"),
            " (looks whether links are alive)"
        ))
        .timeout_global(Some(manners.patience))
        .http_status_as_error(false)
        .max_redirects(0)
        .build()
        .into();
    let (queue, answers) = (Mutex::new(hosts.into_values()), Mutex::new(BTreeMap::new()));
    thread::scope(|scope| {
        for _ in 0..manners.hosts {
            scope.spawn(|| {
                while let Some(urls) = lock(&queue).next() {
                    for url in urls {
                        let answer = follow(&agent, url, manners);
                        heard(url, &answer);
                        lock(&answers).insert(url.to_owned(), answer);
                        thread::sleep(manners.pause);
                    }
                }
            });
        }
    });
    answers.into_inner().unwrap_or_default()
}

/// The lock of a thread that died is as good as any: what it holds is whole.
fn lock<T>(mutex: &Mutex<T>) -> std::sync::MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(std::sync::PoisonError::into_inner)
}

/// Scheme and host of an address.
fn host(url: &str) -> &str {
    let start = url.find("://").map_or(0, |at| at + 3);
    let end = url[start..].find(['/', '?', '#']).map_or(url.len(), |at| start + at);
    &url[..end]
}

/// Follows redirects, and remembers whether all of them were for good.
fn follow(agent: &Agent, url: &str, manners: Manners) -> Answer {
    const MOST: usize = 8;
    let (mut at, mut is_for_good) = (url.to_owned(), true);
    for _ in 0..MOST {
        let (status, location) = match request(agent, &at, manners) {
            Ok(answer) => answer,
            Err(error) => return Answer::Unknown(error),
        };
        match (status, location) {
            (300..=399, Some(location)) => {
                is_for_good &= matches!(status, 301 | 308);
                at = absolute(&at, &location);
            }
            (200..=299, _) if at == url || !is_for_good => return Answer::Alive,
            (200..=299, _) => return Answer::Moved(at),
            (404 | 410, _) => return Answer::Dead(status),
            (status, _) => return Answer::Unknown(status.to_string()),
        }
    }
    Answer::Unknown("…".to_owned())
}

type Reply = (u16, Option<String>);

/// One answer: by HEAD, or by GET where a host does not know that; again where it is busy.
fn request(agent: &Agent, url: &str, manners: Manners) -> Result<Reply, String> {
    let mut last = Err(String::new());
    for attempt in 0..=manners.retries {
        last = once(agent, url);
        let wait = match &last {
            Ok((429 | 500..=599, _, after)) => after.unwrap_or(manners.pause * 2),
            Ok((status, location, _)) => return Ok((*status, location.clone())),
            Err(_) => manners.pause * 2,
        };
        if attempt < manners.retries {
            thread::sleep(wait.min(manners.patience));
        }
    }
    last.map(|(status, location, _)| (status, location))
}

fn once(agent: &Agent, url: &str) -> Result<(u16, Option<String>, Option<Duration>), String> {
    let head = read(agent.head(url).call());
    match head {
        // Many hosts answer HEAD in a way of their own.
        Ok((400 | 403 | 404 | 405 | 501, ..)) | Err(_) => read(agent.get(url).call()),
        answer => answer,
    }
}

type Call = Result<ureq::http::Response<ureq::Body>, ureq::Error>;

fn read(call: Call) -> Result<(u16, Option<String>, Option<Duration>), String> {
    let response = call.map_err(|error| error.to_string())?;
    let header = |name: &str| {
        response.headers().get(name).and_then(|value| value.to_str().ok()).map(str::to_owned)
    };
    let after = header("retry-after").and_then(|text| text.parse().ok()).map(Duration::from_secs);
    Ok((response.status().as_u16(), header("location"), after))
}

/// An address as a redirect gives it (RFC 3986, 5.2), without what links never have.
fn absolute(from: &str, to: &str) -> String {
    let host = host(from);
    if to.contains("://") {
        to.to_owned()
    } else if let Some(rest) = to.strip_prefix("//") {
        format!("{}://{rest}", host.split("://").next().unwrap_or("https"))
    } else if to.starts_with('/') {
        format!("{host}{to}")
    } else {
        let folder = from.split('?').next().unwrap_or(from);
        let folder =
            folder.rfind('/').filter(|at| *at >= host.len()).map_or(host, |at| &folder[..at]);
        format!("{folder}/{to}")
    }
}

/// What the answers mean for the texts.
pub fn findings(
    links: &BTreeMap<String, Vec<Place>>,
    answers: &BTreeMap<String, Answer>,
) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    for (url, places) in links {
        let Some(answer) = answers.get(url) else { continue };
        for place in places {
            let about = |finding: Diagnostic| {
                finding.at(&place.file, place.span.clone()).with("address", url.as_str())
            };
            found.extend(match answer {
                Answer::Alive => None,
                Answer::Moved(to) => {
                    Some(about(Diagnostic::hint("external/moved")).with("to", to.as_str()))
                }
                Answer::Dead(status) => {
                    let status = status.to_string();
                    Some(about(Diagnostic::warning("external/dead")).with("status", status))
                }
                Answer::Unknown(detail) => Some(
                    about(Diagnostic::hint("external/unknown")).with("detail", detail.as_str()),
                ),
            });
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn redirects_are_read_as_browsers_do() {
        let from = "https://a.example/b/c?d";
        for (to, expected) in [
            ("https://e/", "https://e/"),
            ("//e/f", "https://e/f"),
            ("/f", "https://a.example/f"),
            ("f", "https://a.example/b/f"),
        ] {
            assert_eq!(absolute(from, to), expected);
        }
        assert_eq!(absolute("https://a.example", "f"), "https://a.example/f");
        assert_eq!(host("http://a.example:8/b"), "http://a.example:8");
    }
}
