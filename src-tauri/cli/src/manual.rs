//! The manual: rules, completions, the manual page.
use std::io;

use clap::CommandFactory as _;
use stet_desk::loose;

use crate::{
    Outcome,
    args::{Cli, Completions, Explain, Man, Rules},
    failure::Failure,
    print,
};

pub(crate) fn rules(ask: &Rules) -> Result<Outcome, Failure> {
    for rule in loose::rules() {
        if ask.json {
            print::json(&rule);
        } else {
            print::line(&format!("{:<28} {}", rule.id, rule.summary));
        }
    }
    Ok(Outcome::Fine)
}

pub(crate) fn explain(ask: &Explain) -> Result<Outcome, Failure> {
    let text = loose::explain(&ask.rule).ok_or_else(|| {
        Failure::new(format!(
            "No rule is called “{}”. `stet rules` lists them all.",
            ask.rule
        ))
    })?;
    print::text(&text);
    Ok(Outcome::Fine)
}

pub(crate) fn completions(ask: &Completions) -> Result<Outcome, Failure> {
    let mut script = Vec::new();
    clap_complete::generate(ask.shell, &mut Cli::command(), "stet", &mut script);
    print::text(&String::from_utf8_lossy(&script));
    Ok(Outcome::Fine)
}

pub(crate) fn man(ask: &Man) -> Result<Outcome, Failure> {
    if ask.markdown {
        print::text(&markdown());
        return Ok(Outcome::Fine);
    }
    let mut page = Vec::new();
    roff(&mut page).map_err(|error| Failure::new(format!("The page was not made: {error}.")))?;
    print::text(&String::from_utf8_lossy(&page));
    Ok(Outcome::Fine)
}

fn roff(page: &mut Vec<u8>) -> io::Result<()> {
    clap_mangen::Man::new(Cli::command()).render(page)?;
    for command in Cli::command().get_subcommands() {
        let man = clap_mangen::Man::new(command.clone());
        man.render_name_section(page)?;
        man.render_synopsis_section(page)?;
        man.render_description_section(page)?;
        man.render_options_section(page)?;
    }
    Ok(())
}

/// Every command's own help, as `docs/cli.md` shows it.
fn markdown() -> String {
    let mut root = Cli::command().term_width(90);
    root.build();
    let mut page = String::from("# The command line\n\nWritten by `cargo xtask docs`.\n");
    section(&mut page, &mut root);
    page
}

fn section(page: &mut String, command: &mut clap::Command) {
    if command.get_name() == "help" {
        return;
    }
    let name = command.get_bin_name().unwrap_or("stet").to_owned();
    let help = command.render_long_help();
    page.push_str(&format!(
        "\n## {name}\n\n```text\n{}\n```\n",
        help.to_string().trim_end()
    ));
    for sub in command.get_subcommands_mut() {
        section(page, sub);
    }
}
