//! The REST interface: where it is, who we are there, and its answers as values.
use std::collections::BTreeMap;

use jiff::{Timestamp, fmt::rfc2822};
use serde::{Deserialize, de::DeserializeOwned};
use serde_json::Value;
use ureq::http::{Uri, header::HeaderMap};

use super::post::Post;
use crate::{
    Fault,
    client::{Client, Query, header},
};

/// The interface of one site.
pub(super) struct Api<'a> {
    pub(super) client: &'a Client,
    /// Where routes begin: ends in `/wp-json/` or in `?rest_route=/`.
    base: String,
}

/// What a site says about itself to anybody.
pub(super) struct About {
    pub(super) name: String,
    pub(super) system: String,
    pub(super) time_zone: String,
    pub(super) clock_ahead: i64,
}

/// The person who signed in.
#[derive(Deserialize)]
pub(super) struct Me {
    pub(super) id: u64,
    pub(super) name: String,
    capabilities: BTreeMap<String, bool>,
}

impl Me {
    pub(super) fn may(&self, capability: &str) -> bool {
        self.capabilities.get(capability).copied().unwrap_or(false)
    }
}

impl<'a> Api<'a> {
    /// Finds the interface by the link in the site's home page; where there is none, at its usual place.
    pub(super) fn discover(client: &'a Client) -> Result<(Self, About), Fault> {
        let (headers, home) = client.page()?;
        let base =
            linked(client, &headers).unwrap_or_else(|| format!("{}/wp-json/", client.site()));
        let api = Self { client, base };
        let answer = client.get(&api.base, &[])?;
        let index = &answer.json;
        let speaks = |namespace: &Value| namespace == "wp/v2";
        if !index["namespaces"]
            .as_array()
            .is_some_and(|all| all.iter().any(speaks))
        {
            return Err(Fault::NotWordPress(client.host.clone()));
        }
        let about = About {
            name: index["name"].as_str().unwrap_or_default().to_owned(),
            system: generator(&home),
            time_zone: time_zone(index),
            clock_ahead: clock_ahead(&answer.headers),
        };
        Ok((api, about))
    }

    /// Who we are. Reading anything public proves nothing: WordPress lets a wrong password pass there as a guest.
    pub(super) fn me(&self) -> Result<Me, Fault> {
        self.read("wp/v2/users/me", &[("context", "edit")])
    }

    /// A post as its editors see it.
    pub(super) fn post(&self, id: u64) -> Result<Post, Fault> {
        self.read(&format!("wp/v2/posts/{id}"), &[("context", "edit")])
    }

    /// Where a post is edited in the browser.
    pub(super) fn edit_url(&self, id: u64) -> String {
        format!(
            "{}/wp-admin/post.php?post={id}&action=edit",
            self.client.site()
        )
    }

    /// Where deleted posts lie.
    pub(super) fn bin(&self) -> String {
        format!(
            "{}/wp-admin/edit.php?post_status=trash&post_type=post",
            self.client.site()
        )
    }

    pub(super) fn read<T: DeserializeOwned>(
        &self,
        route: &str,
        query: Query<'_>,
    ) -> Result<T, Fault> {
        let answer = self.client.get(&format!("{}{route}", self.base), query)?;
        self.value(answer.json)
    }

    pub(super) fn write<T: DeserializeOwned>(&self, route: &str, json: &Value) -> Result<T, Fault> {
        let answer = self.client.post(&format!("{}{route}", self.base), json)?;
        self.value(answer.json)
    }

    fn value<T: DeserializeOwned>(&self, json: Value) -> Result<T, Fault> {
        serde_json::from_value(json).map_err(|_| Fault::Garbage(self.client.host.clone()))
    }
}

/// The address in `Link: <…>; rel="https://api.w.org/"`, but on the host the person named: no page may lead the
/// password elsewhere.
fn linked(client: &Client, headers: &HeaderMap) -> Option<String> {
    let link = headers
        .get_all("link")
        .iter()
        .filter_map(|value| value.to_str().ok())
        .flat_map(|value| value.split(", "))
        .find(|link| link.contains("https://api.w.org/"))?;
    let address = link.split_once('<')?.1.split_once('>')?.0;
    let address: Uri = address.parse().ok()?;
    Some(format!("{}{}", client.origin, address.path_and_query()?))
}

/// “WordPress 6.1.9”, where the home page says so.
fn generator(home: &str) -> String {
    let version = home
        .split_once("content=\"WordPress ")
        .and_then(|(_, rest)| rest.split_once('"'))
        .map(|(version, _)| version)
        .filter(|version| version.len() < 20);
    match version {
        Some(version) => format!("WordPress {version}"),
        None => "WordPress".to_owned(),
    }
}

fn time_zone(index: &Value) -> String {
    match index["timezone_string"].as_str() {
        Some(name) if !name.is_empty() => name.to_owned(),
        _ => format!("UTC{:+}", index["gmt_offset"].as_f64().unwrap_or_default()),
    }
}

fn clock_ahead(headers: &HeaderMap) -> i64 {
    header(headers, "date")
        .and_then(|date| rfc2822::parse(date).ok())
        .map_or(0, |theirs| {
            theirs.timestamp().as_second() - Timestamp::now().as_second()
        })
}
