//! Every place of the window, in both themes: photographed, and looked over by axe-core.
use serde_json::Value;

use crate::window::Window;

const PLACES: &[&str] = &[
    "desk", "inbox", "pieces", "sources", "authors", "outlets", "settings",
];
const TABS: &[&str] = &["checks", "sources", "history", "publish"];
const AXE: &str = include_str!("../../ui/node_modules/axe-core/axe.min.js");

#[tokio::test]
async fn no_place_of_the_window_shuts_anybody_out() {
    let folder = tempfile::tempdir().unwrap();
    let window = Window::open(&folder.path().join("desk.stet"), &["--sample"]).await;
    window.see("[data-testid=piece]").await;
    let mut faults = Vec::new();
    for theme in ["paper", "lamp"] {
        window
            .ask(&format!(
                "document.documentElement.dataset.theme = '{theme}'"
            ))
            .await;
        for place in PLACES {
            window.click(&format!("[data-testid=rail-{place}]")).await;
            if *place == "pieces" {
                window.click("[data-testid=piece]").await;
                window.see("[data-testid=manuscript]").await;
                for tab in TABS {
                    window.click(&format!("[data-testid=tab-{tab}]")).await;
                    window
                        .see(&format!("[data-testid=tab-{tab}][aria-selected=true]"))
                        .await;
                    window.photograph(&format!("{theme}-{tab}")).await;
                    faults.extend(serious_faults(&window, &format!("{theme} {tab}")).await);
                }
                window.click("[data-testid=mode-reading]").await;
                window.see("[data-testid=preview]").await;
                window.photograph(&format!("{theme}-preview")).await;
                faults.extend(serious_faults(&window, &format!("{theme} preview")).await);
                window.click("[data-testid=mode-editing]").await;
                window.click("[data-testid=tab-checks]").await;
            } else {
                window.photograph(&format!("{theme}-{place}")).await;
                faults.extend(serious_faults(&window, &format!("{theme} {place}")).await);
            }
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
    window.close().await;
}

/// What axe-core calls serious or critical, each with the first element it is about.
async fn serious_faults(window: &Window, place: &str) -> Vec<String> {
    window
        .ask(&format!("if (!window.axe) {{ {AXE} }} return true"))
        .await;
    let found = window
        .ask_later("const done = arguments[0]; axe.run(document, { resultTypes: ['violations'] }).then(r => done(r.violations))")
        .await;
    found
        .as_array()
        .unwrap()
        .iter()
        .filter(|fault| {
            ["serious", "critical"].contains(&fault["impact"].as_str().unwrap_or_default())
        })
        .map(|fault| format!("{place}: {} {}", fault["id"], first_target(fault)))
        .collect()
}

fn first_target(fault: &Value) -> String {
    format!(
        "{} {}",
        fault["nodes"][0]["target"], fault["nodes"][0]["failureSummary"]
    )
}
