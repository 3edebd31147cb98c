//! HTTP with JSON: one host, one login, no redirects, and every bad answer told apart.
use std::{fmt, io, time::Duration};

use base64::{Engine, prelude::BASE64_STANDARD};
use serde_json::Value;
use stet_core::Target;
use ureq::{
    Agent, Error,
    http::{Response, Uri, header::HeaderMap},
};

use crate::{Fault, PublishError};

/// The longest answer that is read.
const LONGEST: u64 = 16 << 20;

/// Who signs in. The password is never written anywhere.
#[derive(Clone)]
pub struct Login {
    /// The user's name or e-mail address.
    pub user: String,
    /// The application password; blanks do not matter.
    pub password: String,
    /// Whether the password may travel unencrypted to another machine.
    pub clear_text: bool,
}

impl fmt::Debug for Login {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Login({})", self.user)
    }
}

/// Speaks to one site in the name of one person.
pub(crate) struct Client {
    agent: Agent,
    authorization: String,
    /// Scheme and host.
    pub(crate) origin: String,
    /// Where on the host the site lies; without a slash at the end.
    path: String,
    /// The host, with its port where it has one of its own.
    pub(crate) host: String,
    /// The target's name.
    pub(crate) target: String,
}

/// A proper answer.
pub(crate) struct Answer {
    pub(crate) json: Value,
    pub(crate) headers: HeaderMap,
}

/// A query, as names and values still to be encoded.
pub(crate) type Query<'a> = &'a [(&'a str, &'a str)];

impl Client {
    pub(crate) fn new(
        target: &Target,
        login: &Login,
        patience: Duration,
    ) -> Result<Self, PublishError> {
        let (scheme, host, path) = parts(&target.url, login.clear_text)?;
        let config = Agent::config_builder()
            .http_status_as_error(false)
            // The password would travel along, and a redirected POST arrives as a GET.
            .max_redirects(0)
            .max_redirects_will_error(false)
            .timeout_global(Some(patience))
            .timeout_connect(Some(patience.min(Duration::from_secs(15))))
            .user_agent(concat!("Stet/", env!("CARGO_PKG_VERSION")))
            .build();
        let password: String = login.password.split_whitespace().collect();
        let pair = BASE64_STANDARD.encode(format!("{}:{password}", login.user));
        Ok(Self {
            agent: config.new_agent(),
            authorization: format!("Basic {pair}"),
            origin: format!("{scheme}://{host}"),
            host,
            path,
            target: target.name.clone(),
        })
    }

    /// The site's address, without a slash at the end.
    pub(crate) fn site(&self) -> String {
        format!("{}{}", self.origin, self.path)
    }

    /// The home page of the site, as anybody sees it.
    pub(crate) fn page(&self) -> Result<(HeaderMap, String), Fault> {
        let response = self.agent.get(format!("{}/", self.site())).call();
        let response = self.arrived(response)?;
        let (parts, mut body) = response.into_parts();
        let text = body
            .with_config()
            .limit(LONGEST)
            .lossy_utf8(true)
            .read_to_string()
            .map_err(|error| self.fault(&error))?;
        Ok((parts.headers, text))
    }

    /// Reads; asks every cache on the way for a fresh answer.
    pub(crate) fn get(&self, url: &str, query: Query<'_>) -> Result<Answer, Fault> {
        let request = self
            .agent
            .get(url)
            .header("authorization", &self.authorization)
            .header("cache-control", "no-cache")
            .query_pairs(query.iter().copied());
        self.answer(self.arrived(request.call())?)
    }

    /// Writes.
    pub(crate) fn post(&self, url: &str, json: &Value) -> Result<Answer, Fault> {
        let request = self
            .agent
            .post(url)
            .header("authorization", &self.authorization);
        self.answer(self.arrived(request.send_json(json))?)
    }

    fn arrived(
        &self,
        response: Result<Response<ureq::Body>, Error>,
    ) -> Result<Response<ureq::Body>, Fault> {
        let response = response.map_err(|error| self.fault(&error))?;
        match header(response.headers(), "location") {
            Some(to) if response.status().is_redirection() => Err(Fault::Moved {
                host: self.host.clone(),
                to: to.to_owned(),
            }),
            _ => Ok(response),
        }
    }

    fn answer(&self, response: Response<ureq::Body>) -> Result<Answer, Fault> {
        let (parts, mut body) = response.into_parts();
        let bytes = body
            .with_config()
            .limit(LONGEST)
            .read_to_vec()
            .map_err(|error| self.fault(&error))?;
        let status = parts.status.as_u16();
        match serde_json::from_slice(&bytes) {
            Ok(json) if parts.status.is_success() => Ok(Answer {
                json,
                headers: parts.headers,
            }),
            Ok(json) => Err(self.refusal(status, &json)),
            Err(_) => Err(self.no_data(status, &bytes)),
        }
    }

    /// An error that WordPress itself reports: `{"code", "message", "data"}`.
    fn refusal(&self, status: u16, json: &Value) -> Fault {
        let host = self.host.clone();
        let code = json["code"].as_str().unwrap_or_default().to_owned();
        let said = match json["message"].as_str() {
            Some(message) => format!(" (“{message}”)"),
            None => String::new(),
        };
        match status {
            401 => Fault::SignIn { host, said },
            403 => Fault::Forbidden { host, said },
            404 if code == "rest_no_route" => Fault::NotWordPress(host),
            500.. => Fault::Broken { host, status, said },
            _ => Fault::Refused {
                host,
                status,
                code,
                term: json["data"]["term_id"].as_u64(),
                said,
            },
        }
    }

    /// An answer that is no JSON: what it is says who gave it.
    fn no_data(&self, status: u16, bytes: &[u8]) -> Fault {
        let host = self.host.clone();
        let text = String::from_utf8_lossy(&bytes[..bytes.len().min(1024)]);
        let is_page = text.trim_start().starts_with('<');
        match status {
            401 | 403 | 405 | 406 | 415 | 429 => Fault::Firewall { host, status },
            404 => Fault::NotWordPress(host),
            500.. => Fault::Broken {
                host,
                status,
                said: String::new(),
            },
            _ if text.trim().is_empty() => Fault::Empty(host),
            _ if is_page => Fault::Page { host, status },
            _ => Fault::Garbage(host),
        }
    }

    fn fault(&self, error: &Error) -> Fault {
        let host = self.host.clone();
        match error {
            Error::HostNotFound => Fault::Unknown(host),
            Error::Timeout(_) => Fault::Slow(host),
            Error::Tls(_) | Error::Rustls(_) | Error::Pem(_) => Fault::Insecure {
                host,
                reason: error.to_string(),
            },
            Error::Io(cause) => self.network_fault(cause),
            Error::Protocol(_) => Fault::Garbage(host),
            _ => Fault::Unreachable {
                host,
                reason: error.to_string(),
            },
        }
    }

    fn network_fault(&self, cause: &io::Error) -> Fault {
        use io::ErrorKind as Kind;
        let host = self.host.clone();
        match cause.kind() {
            Kind::UnexpectedEof
            | Kind::ConnectionReset
            | Kind::ConnectionAborted
            | Kind::BrokenPipe => Fault::Cut(host),
            Kind::TimedOut | Kind::WouldBlock => Fault::Slow(host),
            // rustls wraps its own errors in this kind.
            Kind::InvalidData => Fault::Insecure {
                host,
                reason: cause.to_string(),
            },
            _ => Fault::Unreachable {
                host,
                reason: cause.to_string(),
            },
        }
    }
}

/// The text of a header.
pub(crate) fn header<'a>(headers: &'a HeaderMap, name: &str) -> Option<&'a str> {
    headers.get(name)?.to_str().ok()
}

/// A target's address as scheme, host and path; refuses to send a password in clear text.
fn parts(address: &str, clear_text: bool) -> Result<(String, String, String), PublishError> {
    let wrong = || PublishError::Address(address.to_owned());
    let uri: Uri = address.trim().parse().map_err(|_| wrong())?;
    let (scheme, authority) = (uri.scheme_str(), uri.authority());
    let (Some(scheme), Some(authority)) = (scheme, authority) else {
        return Err(wrong());
    };
    let host = authority.as_str();
    if !matches!(scheme, "https" | "http") || host.contains('@') {
        return Err(wrong());
    }
    if scheme == "http" && !clear_text && !is_loopback(authority.host()) {
        return Err(PublishError::ClearText(host.to_owned()));
    }
    let path = uri.path().trim_end_matches('/');
    Ok((scheme.to_owned(), host.to_owned(), path.to_owned()))
}

/// Whether a host is this machine itself.
fn is_loopback(host: &str) -> bool {
    let host = host.trim_start_matches('[').trim_end_matches(']');
    match host.parse::<std::net::IpAddr>() {
        Ok(address) => address.is_loopback(),
        Err(_) => host.eq_ignore_ascii_case("localhost"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_password_travels_in_clear_text_to_this_machine_only() {
        for near in [
            "http://127.0.0.1:8080/",
            "http://localhost",
            "http://[::1]:80/blog/",
        ] {
            assert!(parts(near, false).is_ok(), "{near}");
        }
        for far in [
            "http://harbour.example",
            "http://127.0.0.1.harbour.example/",
            "http://10.0.0.1",
        ] {
            assert!(
                matches!(parts(far, false), Err(PublishError::ClearText(_))),
                "{far}"
            );
            assert!(parts(far, true).is_ok(), "{far}");
        }
    }

    #[test]
    fn an_address_is_that_of_a_site() {
        assert_eq!(
            parts(" https://harbour.example/blog/ ", false).unwrap(),
            ("https".into(), "harbour.example".into(), "/blog".into())
        );
        for wrong in [
            "harbour.example",
            "ftp://harbour.example",
            "https://a:b@harbour.example",
            "",
        ] {
            assert!(
                matches!(parts(wrong, true), Err(PublishError::Address(_))),
                "{wrong}"
            );
        }
    }

    #[test]
    fn a_server_that_never_answers_is_given_up() {
        let silent = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
        let target = Target {
            name: "site".into(),
            kind: stet_core::TargetKind::WordPress,
            url: format!("http://{}", silent.local_addr().unwrap()),
            user: String::new(),
        };
        let login = Login {
            user: String::new(),
            password: String::new(),
            clear_text: false,
        };
        let client = Client::new(&target, &login, Duration::from_millis(50)).unwrap();
        assert!(matches!(client.get(&target.url, &[]), Err(Fault::Slow(_))));
    }

    #[test]
    fn a_login_keeps_its_password_to_itself() {
        let login = Login {
            user: "edda".into(),
            password: "tide tide".into(),
            clear_text: false,
        };
        assert_eq!(format!("{login:?}"), "Login(edda)");
    }
}
