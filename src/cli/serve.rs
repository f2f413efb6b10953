//! `tribune serve`, and `tribune` alone in the folder of a site: the preview, until Ctrl-C.

use std::io::{self, IsTerminal};
use std::net::{IpAddr, Ipv4Addr};
use std::sync::mpsc::channel;

use clap::ArgMatches;
use jiff::civil::Date;

use super::{Common, build, tell};
use crate::diagnostic::{Arg, Counts, Diagnostic};
use crate::serve::lan::qr_code;
use crate::serve::watch::Reason;
use crate::serve::{self, News, Server, Settings};

/// The port of the preview, where nobody asks for another.
const PORT: u16 = 4004;

/// `tribune serve`; gives the exit status.
pub fn run(common: &Common, matches: &ArgMatches) -> u8 {
    start(common, matches, matches.get_flag("open"))
}

/// `tribune` alone; gives the exit status.
pub fn run_and_open(common: &Common) -> u8 {
    start(common, &ArgMatches::default(), true)
}

fn start(common: &Common, matches: &ArgMatches, opens: bool) -> u8 {
    match settings(common, matches) {
        Ok(settings) => preview(common, settings, opens),
        Err(finding) => common.refuse(*finding, 2),
    }
}

fn settings(common: &Common, matches: &ArgMatches) -> Result<Settings, Box<Diagnostic>> {
    let mut request = build::request(common, matches)?;
    // Links that open a file in an editor name it in full.
    request.root = std::path::absolute(&request.root).unwrap_or(request.root);
    let lan = matches.try_get_one::<bool>("lan").ok().flatten().copied().unwrap_or(false);
    let host = match matches.try_get_one::<String>("host").ok().flatten() {
        Some(text) => host(text)?,
        None if lan => Ipv4Addr::UNSPECIFIED.into(),
        None => Ipv4Addr::LOCALHOST.into(),
    };
    if !lan && !host.is_loopback() {
        let finding = Diagnostic::error("serve/host-is-public");
        return Err(Box::new(finding.with("path", host.to_string())));
    }
    let port = matches.try_get_one::<u16>("port").ok().flatten().copied().unwrap_or(PORT);
    let today = (!build::is_day_named(matches)).then_some(build::date_now as fn() -> Date);
    Ok(Settings { request, today, host, port, lan, ui: common.ui.clone() })
}

fn host(text: &str) -> Result<IpAddr, Box<Diagnostic>> {
    if text == "localhost" {
        return Ok(Ipv4Addr::LOCALHOST.into());
    }
    let address = text.trim_matches(['[', ']']).parse();
    address.map_err(|_| Box::new(Diagnostic::error("serve/bad-host").with("value", text)))
}

/// What wakes the one who waits.
enum Signal {
    End,
    News(News),
}

fn preview(common: &Common, settings: Settings, opens: bool) -> u8 {
    let (wanted, host, lan) = (settings.port, settings.host, settings.lan);
    let (signals, waits) = channel();
    let ends = signals.clone();
    // Fails only where this process is ended in another way already; then by that.
    let _ = ctrlc::set_handler(move || {
        let _ = ends.send(Signal::End);
    });
    let started = serve::start(settings, move |news| {
        let _ = signals.send(Signal::News(news));
    });
    let server = match started {
        Ok(server) => server,
        Err(error) => return refuse(common, &error, host, wanted),
    };
    if server.port != wanted && wanted != 0 {
        let wanted = ("wanted", Arg::from(wanted.to_string()));
        common.say("cli-serve-port", &[wanted, ("port", Arg::from(server.port.to_string()))]);
    }
    let url = ("url", Arg::from(server.url.as_str()));
    common.say("cli-serve-at", std::slice::from_ref(&url));
    if lan {
        show_lan(common, &server);
    }
    if opens && open::that_detached(&server.url).is_err() {
        common.say("cli-serve-no-browser", &[url]);
    }
    while let Ok(Signal::News(news)) = waits.recv() {
        match news {
            News::Checked(counts) => summary(common, counts, &server.url),
            News::Polling(reason) => polling(common, &reason),
        }
    }
    drop(server);
    common.say("cli-serve-ended", &[]);
    0
}

fn refuse(common: &Common, error: &io::Error, host: IpAddr, port: u16) -> u8 {
    let finding = match error.kind() {
        io::ErrorKind::AddrInUse => {
            Diagnostic::error("serve/port-in-use").with("count", port.to_string())
        }
        _ => Diagnostic::error("serve/failed").with("detail", error.to_string()),
    };
    common.refuse(finding.with("path", host.to_string()), 3)
}

/// The address for others, and as a code that a telephone can read.
fn show_lan(common: &Common, server: &Server) {
    let Some(url) = &server.lan_url else {
        return common.show(&[Diagnostic::warning("serve/no-lan")]);
    };
    common.say("cli-serve-lan", &[("url", Arg::from(url.as_str()))]);
    if std::io::stderr().is_terminal()
        && !common.quiet
        && let Some(code) = qr_code(url)
    {
        tell(&code);
    }
}

fn summary(common: &Common, counts: Counts, url: &str) {
    if counts != Counts::default() {
        // The page of all findings hides none.
        build::say_found(common, counts, 0);
        common.say("cli-serve-see", &[("url", Arg::from(format!("{url}_tribune/")))]);
    }
}

fn polling(common: &Common, reason: &Reason) {
    let (name, detail) = match reason {
        Reason::Limit => ("limit", ""),
        Reason::Remote => ("remote", ""),
        Reason::Asked => ("asked", ""),
        Reason::Failed(detail) => ("failed", detail.as_str()),
    };
    let values = [("reason", Arg::from(name)), ("detail", Arg::from(detail))];
    common.say("cli-serve-polling", &values);
}
