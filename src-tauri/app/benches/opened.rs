//! A window that is opened, asked when it could be written in and what it weighs, and closed.
use std::{
    collections::HashMap,
    fs,
    net::TcpListener,
    path::PathBuf,
    process::{Child, Command, Stdio},
    time::{Duration, SystemTime, UNIX_EPOCH},
};

use fantoccini::{Client, ClientBuilder};
use hyper_util::client::legacy::connect::HttpConnector;
use serde_json::json;
use tokio::time::sleep;

/// How long a window rests before it is weighed: fonts are there, what was only needed to start is gone.
const REST: Duration = Duration::from_secs(2);
/// Linux counts a process's start in hundredths of a second, whatever the machine.
const TICKS: f64 = 100.0;

/// A program with a window.
pub(crate) struct Program {
    pub(crate) path: PathBuf,
    pub(crate) args: Vec<String>,
    /// An expression that is true in the page once one can write.
    pub(crate) shows: String,
}

/// What opening a window costs.
pub(crate) struct Cost {
    /// Milliseconds from the start of the process to the frame in which one can write.
    pub(crate) editable: f64,
    /// Megabytes of all its processes, shared pages shared out.
    pub(crate) memory: f64,
}

impl Program {
    /// Opens it once and closes it again.
    pub(crate) async fn cost(&self) -> Cost {
        let port = free_port();
        let mut driver = Command::new("WebKitWebDriver")
            .arg(format!("--port={port}"))
            .arg("--host=127.0.0.1")
            .env("TAURI_AUTOMATION", "true")
            .env("TAURI_WEBVIEW_AUTOMATION", "true")
            .stdout(Stdio::null())
            .spawn()
            .expect("WebKitWebDriver starts");
        let page = self.connect(port).await;
        let cost = self.weigh(&page, &driver).await;
        end(&family(driver.id())[1..]);
        let _ = driver.kill();
        let _ = driver.wait();
        cost
    }

    async fn connect(&self, port: u16) -> Client {
        let options = json!({ "binary": self.path, "args": self.args });
        let wanted = json!({ "webkitgtk:browserOptions": options });
        for _ in 0..200 {
            let mut builder = ClientBuilder::new(HttpConnector::new());
            builder.capabilities(wanted.as_object().cloned().unwrap_or_default());
            if let Ok(page) = builder.connect(&format!("http://127.0.0.1:{port}")).await {
                return page;
            }
            sleep(Duration::from_millis(50)).await;
        }
        panic!("{} opened no window", self.path.display());
    }

    async fn weigh(&self, page: &Client, driver: &Child) -> Cost {
        // The page itself notes the moment, so that asking late makes nothing slower.
        let ask = format!(
            "const mark = performance.getEntriesByName('editable')[0]; \
             return mark && {} ? performance.timeOrigin + mark.startTime : null",
            self.shows
        );
        let editable = loop {
            if let Some(at) = page.execute(&ask, vec![]).await.unwrap().as_f64() {
                break at;
            }
            sleep(Duration::from_millis(50)).await;
        };
        sleep(REST).await;
        let family = family(driver.id());
        Cost {
            editable: editable - started(family[1]),
            memory: family[1..].iter().map(|&pid| pss(pid)).sum(),
        }
    }
}

fn free_port() -> u16 {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a free port");
    listener.local_addr().expect("an address").port()
}

/// What `/proc/PID/stat` says after the name: the state, the parent, … the start.
fn stat(pid: u32) -> Option<Vec<String>> {
    let line = fs::read_to_string(format!("/proc/{pid}/stat")).ok()?;
    let (_, rest) = line.rsplit_once(')')?;
    Some(rest.split_whitespace().map(str::to_owned).collect())
}

/// A process and everything that descends from it, parents first.
fn family(first: u32) -> Vec<u32> {
    let all = fs::read_dir("/proc").expect("Linux").flatten();
    let pids = all.filter_map(|entry| entry.file_name().to_str()?.parse::<u32>().ok());
    let parents: HashMap<u32, u32> = pids
        .filter_map(|pid| Some((pid, stat(pid)?[1].parse().ok()?)))
        .collect();
    let mut family = vec![first];
    for at in 0.. {
        let Some(&parent) = family.get(at) else { break };
        let children = parents.iter().filter(|(_, of)| **of == parent);
        family.extend(children.map(|(&pid, _)| pid));
    }
    family
}

/// Ends processes at once and waits until they are gone.
fn end(family: &[u32]) {
    let pids = family.iter().map(u32::to_string);
    let _ = Command::new("kill").arg("-KILL").args(pids).status();
    let there = |&pid: &u32| stat(pid).is_some_and(|stat| stat[0] != "Z");
    while family.iter().any(there) {}
}

/// When a process started, in milliseconds since 1970.
fn started(pid: u32) -> f64 {
    let uptime = fs::read_to_string("/proc/uptime").expect("Linux");
    let now = SystemTime::now()
        .duration_since(UNIX_EPOCH)
        .expect("a clock");
    let up: f64 = uptime
        .split(' ')
        .next()
        .and_then(|up| up.parse().ok())
        .expect("seconds");
    let ticks: f64 = stat(pid).expect("it runs")[19].parse().expect("ticks");
    (now.as_secs_f64() - up + ticks / TICKS) * 1000.0
}

/// A process's share of the memory it maps, in megabytes.
fn pss(pid: u32) -> f64 {
    let rollup = fs::read_to_string(format!("/proc/{pid}/smaps_rollup")).unwrap_or_default();
    let line = rollup.lines().find_map(|line| line.strip_prefix("Pss:"));
    let kilobytes = line.and_then(|line| line.trim().split(' ').next()?.parse::<f64>().ok());
    kilobytes.unwrap_or_default() / 1024.0
}
