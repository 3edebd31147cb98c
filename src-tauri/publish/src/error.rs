//! Everything that can stand between a piece and its CMS, told so that a person knows what to do.
use thiserror::Error;

/// Why a piece did not get to its target.
#[derive(Debug, Error)]
pub enum PublishError {
    /// The target's address is none.
    #[error("“{0}” is not the address of a site. Write it into the target as https://…")]
    Address(String),
    /// The password would travel in clear text.
    #[error(
        "{0} would get the password unencrypted. Nothing was sent. Use https://, or allow it for this target if the network is yours."
    )]
    ClearText(String),
    /// The site cannot be reached, or its answer makes no sense.
    #[error(transparent)]
    Fault(#[from] Fault),
    /// A write went out and no proper answer came.
    #[error(
        "It is not certain that the draft arrived. {0} Publish again later: Stet first looks whether it is there."
    )]
    Unsure(Fault),
    /// The post is in the bin of the CMS.
    #[error(
        "The post lies in the bin at {0}. Nothing was changed. Restore it there, or delete it for good, then publish again."
    )]
    InBin(String),
    /// The post is no draft any more.
    #[error(
        "The post is no draft any more but “{status}”: {url}. Stet writes drafts only, so nothing was changed. Set it back to draft there, or change it there by hand."
    )]
    NotDraft {
        /// Its state there.
        status: String,
        /// Where it is.
        url: String,
    },
    /// Somebody changed the post in the CMS.
    #[error(
        "Somebody changed the draft at {url} since it was last sent. Nothing was overwritten. Take their changes over, or publish again and replace them."
    )]
    ChangedThere {
        /// Where it can be edited.
        url: String,
    },
}

/// What went wrong with one request.
#[derive(Debug, Error)]
pub enum Fault {
    /// The name leads nowhere.
    #[error("There is no {0}. Check the target's address and the network connection.")]
    Unknown(String),
    /// Nobody listens there, or the way is barred.
    #[error("{host} cannot be reached ({reason}). Check the address, or try again later.")]
    Unreachable {
        /// The host.
        host: String,
        /// What the network says.
        reason: String,
    },
    /// No secure connection.
    #[error(
        "{host} offers no secure connection that can be trusted ({reason}). The password was not sent. Ask the site's keeper to renew its certificate."
    )]
    Insecure {
        /// The host.
        host: String,
        /// What is wrong with it.
        reason: String,
    },
    /// It took too long.
    #[error("{0} did not answer in time. Try again later.")]
    Slow(String),
    /// The connection broke off.
    #[error("The connection to {0} broke off before the answer was complete. Try again.")]
    Cut(String),
    /// An answer with nothing in it.
    #[error("{0} gave an empty answer. Its keeper finds the reason in the server's error log.")]
    Empty(String),
    /// It is not WordPress' interface that answers.
    #[error(
        "{0} answers, but not as WordPress. Check the address; if it is right, set the permalinks in WordPress to anything but “Plain” and see that no plugin switches the REST interface off."
    )]
    NotWordPress(String),
    /// A web page where data should be.
    #[error(
        "{host} answered with a web page instead of data ({status}). A cache, a maintenance page or a login wall stands before WordPress; ask the site's keeper to let /wp-json/ through."
    )]
    Page {
        /// The host.
        host: String,
        /// The HTTP status.
        status: u16,
    },
    /// A firewall refuses.
    #[error(
        "A firewall before {host} refused the request ({status}); it was not WordPress and not the password. Ask the site's keeper to let signed-in requests to /wp-json/ through."
    )]
    Firewall {
        /// The host.
        host: String,
        /// The HTTP status.
        status: u16,
    },
    /// Data that is not what was asked for.
    #[error(
        "{0} sent something that cannot be read as WordPress' data. Its keeper finds the reason in the server's error log."
    )]
    Garbage(String),
    /// It sends on to another address.
    #[error(
        "{host} sends on to {to}. The password does not follow; if that is the site, write this address into the target."
    )]
    Moved {
        /// The host.
        host: String,
        /// Where it sends on to.
        to: String,
    },
    /// Sign-in failed.
    #[error(
        "{host} does not accept this user with this application password{said}. The login password does not work here: create an application password in the WordPress profile. If it is right, the server may drop the Authorization header; its keeper can allow it."
    )]
    SignIn {
        /// The host.
        host: String,
        /// What it says, in parentheses.
        said: String,
    },
    /// Signed in, but not allowed.
    #[error(
        "{host} does not allow this{said}. Ask the site's keeper for a role that may write posts."
    )]
    Forbidden {
        /// The host.
        host: String,
        /// What it says, in parentheses.
        said: String,
    },
    /// The site itself failed.
    #[error(
        "{host} failed with an error of its own ({status}){said}. Its keeper finds the reason in the server's error log."
    )]
    Broken {
        /// The host.
        host: String,
        /// The HTTP status.
        status: u16,
        /// What it says, in parentheses.
        said: String,
    },
    /// WordPress says no for a reason of its own.
    #[error("{host} refused the request ({status}){said}.")]
    Refused {
        /// The host.
        host: String,
        /// The HTTP status.
        status: u16,
        /// Its code for the reason.
        code: String,
        /// The id of a term that exists already, if that is the reason.
        term: Option<u64>,
        /// What it says, in parentheses.
        said: String,
    },
}

impl Fault {
    /// Whether the site may have acted although it gave no proper answer.
    pub(crate) fn leaves_doubt(&self) -> bool {
        matches!(
            self,
            Self::Slow(_)
                | Self::Cut(_)
                | Self::Empty(_)
                | Self::Garbage(_)
                | Self::Page { .. }
                | Self::Broken { .. }
        )
    }

    /// WordPress' own code for a refusal.
    pub(crate) fn code(&self) -> &str {
        match self {
            Self::Refused { code, .. } => code,
            _ => "",
        }
    }
}
