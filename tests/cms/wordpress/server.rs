//! The real WordPress that the tests share: started by our script, gone with this process.
use std::{
    env,
    io::{BufRead, BufReader},
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
    sync::OnceLock,
};

use serde_json::Value;
use stet_core::{Target, TargetKind};
use stet_publish::Login;

/// A running site. It stops when the pipe to its script closes: on drop, or with this process.
pub(crate) struct Server {
    about: Value,
    _script: Child,
}

/// The site that all tests share; `None`, said aloud, where its packages cannot be installed.
pub(crate) fn shared() -> Option<&'static Server> {
    static SERVER: OnceLock<Option<Server>> = OnceLock::new();
    SERVER.get_or_init(|| start(&[])).as_ref()
}

/// A site of one's own.
pub(crate) fn start(options: &[&str]) -> Option<Server> {
    let mut script = Command::new(here("start-wordpress.sh"))
        .args(options)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let mut line = String::new();
    let output = script.stdout.take().unwrap();
    BufReader::new(output).read_line(&mut line).unwrap();
    if line.is_empty() {
        script.wait().unwrap();
        assert!(
            env::var_os("CI").is_none(),
            "WordPress could not be started; see above"
        );
        eprintln!("SKIPPED: no WordPress on this machine; see above");
        return None;
    }
    Some(Server {
        about: serde_json::from_str(&line).unwrap(),
        _script: script,
    })
}

/// A file beside these tests.
pub(crate) fn here(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("../../tests/cms")
        .join(name)
}

/// Where what was downloaded is kept.
pub(crate) fn cache() -> PathBuf {
    env::var_os("STET_WORDPRESS_CACHE").map_or("/var/tmp/stet-wordpress".into(), PathBuf::from)
}

impl Server {
    pub(crate) fn target(&self, user: &str) -> Target {
        Target {
            name: "site".into(),
            kind: TargetKind::WordPress,
            url: self.text("url").to_owned(),
            user: user.into(),
        }
    }

    pub(crate) fn login(&self, user: &str) -> Login {
        Login {
            user: user.into(),
            password: self.about["users"][user]["password"]
                .as_str()
                .unwrap()
                .into(),
            clear_text: false,
        }
    }

    pub(crate) fn version(&self) -> &str {
        self.text("version")
    }

    pub(crate) fn id(&self, user: &str) -> Value {
        self.about["users"][user]["id"].clone()
    }

    /// The block editor's script files, as JSON.
    pub(crate) fn scripts(&self) -> String {
        self.about["scripts"].to_string()
    }

    pub(crate) fn post(&self, user: &str, id: &str) -> Value {
        self.get(user, &format!("posts/{id}?context=edit"))
    }

    /// Reads as a person of the site would.
    pub(crate) fn get(&self, user: &str, route: &str) -> Value {
        let request = ureq::get(self.route(route)).header("authorization", self.basic(user));
        request.call().unwrap().body_mut().read_json().unwrap()
    }

    /// Changes a post as a person of the site would.
    pub(crate) fn change(&self, user: &str, id: &str, fields: &Value) {
        let request = ureq::post(self.route(&format!("posts/{id}")));
        request
            .header("authorization", self.basic(user))
            .send_json(fields)
            .unwrap();
    }

    /// Puts a post into the bin, or deletes it for good.
    pub(crate) fn delete(&self, user: &str, id: &str, for_good: bool) {
        let request = ureq::delete(self.route(&format!("posts/{id}?force={for_good}")));
        request
            .header("authorization", self.basic(user))
            .call()
            .unwrap();
    }

    fn route(&self, route: &str) -> String {
        format!("{}/wp-json/wp/v2/{route}", self.text("url"))
    }

    fn basic(&self, user: &str) -> String {
        use base64::{Engine, prelude::BASE64_STANDARD};
        let pair = format!("{user}:{}", self.login(user).password);
        format!("Basic {}", BASE64_STANDARD.encode(pair))
    }

    fn text(&self, key: &str) -> &str {
        self.about[key].as_str().unwrap()
    }
}
