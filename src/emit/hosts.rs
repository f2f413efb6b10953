//! What static hosts are told: headers and former addresses, each in the host's own file. A host passes
//! over the files of the others.
//!
//! | file | host |
//! |---|---|
//! | `_headers`, `_redirects` | Netlify, Cloudflare Pages and others |
//! | `.htaccess` | Apache |
//! | `nginx.conf` | to be included in a `server` of nginx |
//! | `.nojekyll` | GitHub Pages: files whose names begin with `_` are published too |

use std::borrow::Cow;
use std::fmt::Write;

use super::{Emission, Job};
use crate::render::policy;
use crate::site::Site;

type File = (&'static str, fn(&Site) -> String);

const FILES: [File; 5] = [
    ("_headers", headers),
    ("_redirects", redirects),
    (".htaccess", apache),
    ("nginx.conf", nginx),
    (".nojekyll", |_| String::new()),
];

pub fn all<'a>(emission: &'a Emission<'a>) -> Vec<Job<'a>> {
    let site = emission.renderer.site();
    if !site.is_hosted() || !site.config.wants("hosts") {
        return Vec::new();
    }
    let job = |(path, write): File| {
        Job::new(path.into(), move || (Some(Cow::Owned(write(site).into_bytes())), Vec::new()))
    };
    FILES.into_iter().map(job).collect()
}

pub fn at<'a>(emission: &'a Emission<'a>, path: &str) -> Option<Job<'a>> {
    FILES
        .iter()
        .any(|(name, _)| *name == path)
        .then(|| all(emission))?
        .into_iter()
        .find(|job| job.path == path)
}

/// What every answer carries: nothing is fetched from elsewhere, nobody frames the site, and no address
/// is handed on.
fn common(site: &Site) -> [(&'static str, String); 4] {
    [
        ("Content-Security-Policy", format!("{}; frame-ancestors 'none'", policy(&site.config))),
        ("X-Content-Type-Options", "nosniff".into()),
        ("Referrer-Policy", "no-referrer".into()),
        ("Permissions-Policy", "camera=(), geolocation=(), microphone=()".into()),
    ]
}

/// Assets stand in a folder named after their bytes, so browsers may keep them for a year.
const FOREVER: &str = "public, max-age=31536000, immutable";

/// Whoever takes compressed texts gets the copies that lie ready. Apache finds the file of a folder with
/// a request of its own, to which these rules apply too.
const APACHE_COMPRESSED: &str = "\
<IfModule mod_rewrite.c>
RewriteEngine On
RewriteCond %{HTTP:Accept-Encoding} \\bbr\\b
RewriteCond %{REQUEST_FILENAME}.br -f
RewriteRule ^(.+)$ $1.br [L]
RewriteCond %{HTTP:Accept-Encoding} \\bgzip\\b
RewriteCond %{REQUEST_FILENAME}.gz -f
RewriteRule ^(.+)$ $1.gz [L]
<FilesMatch \"\\.(html|css|js|mjs|svg|xml|json|webmanifest|txt|csv|ics)\\.(br|gz)$\">
# .br would be Breton, and .gz an archive.
RemoveLanguage .br
RemoveType .br .gz
AddEncoding br .br
AddEncoding gzip .gz
SetEnv no-gzip 1
SetEnv no-brotli 1
<IfModule mod_headers.c>
Header append Vary Accept-Encoding
</IfModule>
</FilesMatch>
</IfModule>
";

/// nginx hands out `.gz` by itself where it was built with `http_gzip_static_module`, as those of Debian
/// and of nginx.org are; `.br` wants a module that few have, and without it the line would stop nginx.
const NGINX_COMPRESSED: &str = "\
gzip_static on;
gzip_vary on;
# With the module ngx_brotli: brotli_static on;
";

fn headers(site: &Site) -> String {
    let mut text = String::from("/*\n");
    for (name, value) in common(site) {
        let _ = writeln!(text, "  {name}: {value}");
    }
    let _ = write!(text, "/assets/*\n  Cache-Control: {FOREVER}\n");
    text
}

/// Former addresses with the present ones, as paths from the root of the host: `base` is the folder there.
fn moved(site: &Site) -> impl Iterator<Item = (String, String)> + '_ {
    let base = base(site);
    site.aliases().iter().filter_map(move |alias| {
        let edition = site.edition(alias.page, alias.lang)?;
        Some((format!("{base}{}", alias.path), format!("{base}{}", edition.path)))
    })
}

/// The path of the site on its host: `/`, `/campaign/`.
fn base(site: &Site) -> String {
    let path = site.config.base_url.splitn(4, '/').nth(3).unwrap_or("");
    if path.is_empty() { "/".into() } else { format!("/{path}/") }
}

fn redirects(site: &Site) -> String {
    moved(site).fold(String::new(), |mut text, (from, to)| {
        let _ = writeln!(text, "{from} {to} 301");
        text
    })
}

fn apache(site: &Site) -> String {
    let mut text = format!("ErrorDocument 404 {}404.html\n<IfModule mod_headers.c>\n", base(site));
    for (name, value) in common(site) {
        let _ = writeln!(text, "Header set {name} \"{value}\"");
    }
    // From the beginning: a page may be called `assets` too.
    let assets = pattern(&format!("{}assets/", base(site)));
    let _ = write!(
        text,
        "<If \"%{{REQUEST_URI}} =~ m#^{assets}#\">\nHeader set Cache-Control \"{FOREVER}\"\n</If>\n</IfModule>\n"
    );
    if site.config.wants("compressed") {
        text.push_str(APACHE_COMPRESSED);
    }
    for (from, to) in moved(site) {
        // Not `Redirect`, which takes all that stands below with it: a page at `/old/new/` would be gone.
        let _ = writeln!(text, "RedirectMatch 301 \"^{}$\" \"{to}\"", pattern(&from));
    }
    text
}

/// A path as a regular expression that means it alone (PCRE).
fn pattern(path: &str) -> String {
    let is_plain = |c: char| c.is_ascii_alphanumeric() || matches!(c, '/' | '-' | '_' | '~');
    let escaped = |c: char| if is_plain(c) { c.to_string() } else { format!("\\{c}") };
    path.chars().map(escaped).collect()
}

fn nginx(site: &Site) -> String {
    let base = base(site);
    let mut text = format!("error_page 404 {base}404.html;\n");
    let add = |text: &mut String, indent: &str| {
        for (name, value) in common(site) {
            let _ = writeln!(text, "{indent}add_header {name} \"{value}\" always;");
        }
    };
    add(&mut text, "");
    if site.config.wants("compressed") {
        text.push_str(NGINX_COMPRESSED);
    }
    let _ = writeln!(text, "location {base}assets/ {{");
    // A block with headers of its own inherits none.
    add(&mut text, "    ");
    let _ = write!(text, "    add_header Cache-Control \"{FOREVER}\" always;\n}}\n");
    for (from, to) in moved(site) {
        let _ = writeln!(text, "location = {from} {{ return 301 {to}; }}");
    }
    text
}
