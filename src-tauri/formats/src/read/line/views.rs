//! Sentences that say whose views these are and are not, told by their grammar: views, whose, “not”, “reflect”.
mod grammar;

use stet_core::lexicon::ALL;

use super::super::block::words;
use super::{clauses, part::is_part, quoted::is_quoted, signs::signs, speech::insists};
use grammar::{DENIAL, DESK, OPINION, OWN, OWNER, PIECES, Parts, REFLECT, SCOPE, parts_of};

/// Such a sentence says what it speaks of within so many words.
const SOON: usize = 24;

/// The longest sentence of this kind.
const LONGEST: usize = 60;

/// Turns of phrase that no other sentence has, whatever stands around them.
#[rustfmt::skip] // Words are read side by side.
const SURE: &[&str] = &[
    "should be taken as my employer's", "views my own", "opinions my own", "opinion and nobody else's", "opinions and nobody else's", "views and nobody else's", "in this newsletter is my own view", "on this blog is my own view", "mistaken for my employer",
    "perspective and opinions of the author", "guest commentaries like this one", "they reflect the opinions of the author",
    "represents his opinion, not", "represents her opinion, not", "represents his own opinion", "represents her own opinion",
    "they reflect the views of the author", "is the opinion and analysis of the writer", "is the opinion of the writer",
    "for identification purposes", "for identification only", "for purposes of identification",
    "conclusions presented are those of", "sole responsibility of the author", "sole responsibility of the writer", "sole responsibility of the signator",
    "sole responsibility of the contributor", "are based on the author's interpretations",
    "they do not necessarily represent the views", "they do not necessarily reflect the views",
    "sind nicht teil der redaktion", "ist nicht teil der redaktion",
    "opinions are personal", "views are personal", "views expressed are personal", "not imply endorsement", "construed as legal", "construed as financial", "construed as investment", "construed as medical", "is not medical advice", "is not legal advice",
    "rather than those held by", "rather than those of the editor", "is wholly responsible for the content", "nothing here is the view of",
    "nothing here is the opinion of", "står for skribentens regning", "står for forfatterens regning", "er skribentens egne", "er forfatterens egne",
    "voices from the community and do not represent", "voice to community members and do not represent", "nothing here represents the view",
    "is not financial advice", "is not investment advice", "not constitute investment advice",
    "not constitute financial advice", "not constitute an offer to buy",
    "for informational purposes only and does not represent", "does not necessarily share",
    "do not necessarily share", "take institutional positions", "take an institutional position",
    "takes no institutional position", "zur identifikation", "à titre d'identification", "n'engage que son auteur",
    "n'engagent que leur", "n'engagent que leurs auteurs", "n'engage que l'auteur", "n'engage que ses auteurs",
    "ne reflètent pas nécessairement le point de vue", "ne reflète pas nécessairement le point de vue", "n'engagent ni la rédaction", "n'engage ni la rédaction", "n'engagent pas la rédaction",
    "n'engage pas la rédaction", "a solo efecto de identificación", "文责自负", "文責自負",
];

/// What heads such a sentence.
const LABELS: &[&str] = &[
    "disclaimer:",
    "haftungsausschluss:",
    "avertissement:",
    "avertissement :",
    "aviso:",
    "дисклеймер:",
    "免责声明:",
    "免责声明：",
    "免責聲明：",
    "免責聲明:",
];

/// How a sentence begins that goes on about whoever writes.
#[rustfmt::skip] // Words are read side by side.
const THEIRS: &[&str] = &[
    "their ", "ihre ", "deren ", "leurs ", "leur ", "sus ", "su ", "suas ", "sua ", "le loro ", "la loro ",
];

/// Whose views a piece speaks of.
#[rustfmt::skip] // Words are read side by side.
const OTHERS: &[&str] = &[
    "acesso a todos", "acceso a todos", "may be sent to", "should be sent to", "can be sent to", "assinantes", "suscriptores", "réservé aux abonnés", "subscribers only",
    "of voters", "of the voters", "voters'", "der wähler", "des électeurs", "de los votantes", "de los electores",
    "dos eleitores", "degli elettori", "избирател", "виборц", "seçmen", "seçici", "ընտրող", "ამომრჩევ", "الناخبين",
    "选民", "選民", "wyborców",
];

/// What every such sentence holds one of: a word for views, or one of the turns of phrase.
pub(super) fn hints() -> impl Iterator<Item = &'static str> {
    let opinions = ALL.iter().flat_map(|lexicon| lexicon.views.opinions);
    const DENIALS: &[&str] = &["speak for", "represent", "endorse", "reflect"];
    let stems = opinions.map(|word| word.trim_end_matches('*'));
    stems.chain(SURE.iter().chain(DENIALS).copied())
}

fn is_hinted(folded: &str) -> bool {
    signs(folded).views
}

/// Whether a folded paragraph says whose views these are: it begins with such a sentence, or with one that leads to it.
pub(super) fn is_disclaimer(folded: &str) -> bool {
    if !is_hinted(folded) || words(folded) > 110 {
        return false;
    }
    // “Disclaimer: the comments below are the writer's.”
    if LABELS.iter().any(|label| folded.starts_with(label)) && speaks_of_views(folded) {
        return true;
    }
    let mut before = 0;
    clauses(folded).take(5).any(|sentence| {
        let soon = before <= 45;
        before += if thanks(sentence) { 0 } else { words(sentence) };
        soon && disclaims(sentence)
    })
}

/// Whether a folded sentence is the author's thanks: “The authors would like to thank …”.
pub(in super::super) fn thanks(sentence: &str) -> bool {
    #[rustfmt::skip] // Words are read side by side.
    const THANKS: &[&str] = &[
        "the author thanks ", "the authors thank ", "the author would like to thank ", "the authors would like to thank ",
        "i would like to thank ", "we would like to thank ", "der autor dankt ", "die autorin dankt ", "die autoren danken ",
        "l'auteur remercie ", "l'autrice remercie ", "les auteurs remercient ", "el autor agradece ", "la autora agradece ",
        "los autores agradecen ",
    ];
    THANKS.iter().any(|thanks| sentence.starts_with(thanks))
}

/// Whether a folded sentence has a turn of phrase that no other kind of sentence has.
pub(super) fn is_sure(sentence: &str) -> bool {
    SURE.iter().any(|phrase| sentence.contains(phrase))
}

/// Whether a folded text is what a page says of its rubric, to whoever points at the label: “Artículos estrictamente de opinión …”.
pub(in super::super) fn tells_of_rubric(folded: &str) -> bool {
    const RUBRICS: &[&str] = &[
        "artículos estrictamente de opinión",
        "texto de opinión que responde al estilo",
    ];
    // The label may stand before it.
    const LABEL: usize = 20;
    RUBRICS.iter().any(|rubric| {
        let start = &folded[..folded.floor_char_boundary(rubric.len() + LABEL)];
        start.contains(rubric)
    })
}

/// Whether a folded sentence says whose views these are and are not.
pub(in super::super) fn disclaims(sentence: &str) -> bool {
    if !is_hinted(sentence) {
        return false;
    }
    let count = words(sentence);
    // “Opinion|Leave recess alone” is a title behind its label.
    let titled = count <= 6 && sentence.contains('|');
    if !(3..=LONGEST).contains(&count) || titled || is_quoted(sentence) || sentence.ends_with('?') {
        return false;
    }
    // “This commentary is adapted from the authors' new book.”
    if is_of_readers(sentence) || is_part(sentence) {
        return false;
    }
    if is_sure(sentence) || are_mine(sentence) || are_of_paper(sentence) {
        return true;
    }
    if tells_of_rubric(sentence) {
        return false;
    }
    if OTHERS.iter().any(|others| sentence.contains(others))
        || is_of_somebody(sentence)
        || insists(sentence)
    {
        return false;
    }
    let hedged = is_hedged(sentence);
    // “Dieser muss nicht der Meinung der Redaktion entsprechen.”
    let of_desk = || sentence.contains("redaktion") && sentence.contains(" nicht der meinung ");
    if hedged && (are_of_nobody(sentence) || of_desk()) {
        return true;
    }
    // “They do not necessarily give the opinion of the editors.”
    let plain = |parts: &Parts| parts.has(OPINION | DENIAL | DESK);
    if hedged && count <= 12 && parts_of(sentence, SOON).iter().any(plain) {
        return true;
    }
    // “Their views need not be those of the Coast”, behind who they are.
    let theirs = THEIRS.iter().any(|theirs| sentence.starts_with(theirs));
    let apart = |parts: &Parts| parts.has(OPINION | DENIAL | REFLECT);
    if hedged && theirs && count <= 20 && parts_of(sentence, SOON).iter().any(apart) {
        return true;
    }
    // “Une loi d'un seul article” is about one of many things.
    let one = [
        "a ", "an ", "ein ", "eine ", "un ", "une ", "una ", "um ", "uma ",
    ];
    let bare = count <= 5 && !one.iter().any(|one| sentence.starts_with(one));
    parts_of(sentence, SOON).iter().any(|parts| {
        // “Texts run here do not necessarily reflect the opinion of the editors.”
        let apart = || parts.has(PIECES | OPINION | DENIAL | REFLECT | DESK);
        speaks(parts, count, bare) || hedged && (parts.has(OPINION | OWNER | DENIAL) || apart())
    })
}

/// Whether a folded sentence says for whom a paper's own editorials speak: “Editorials represent the institutional opinion of the
/// Coast.”
fn are_of_paper(sentence: &str) -> bool {
    const SOON: usize = 5;
    const SPEAK: &[&str] = &[" represent ", " reflect ", " express ", " are the "];
    const WHOSE: &[&str] = &[
        "views of the ",
        "institutional opinion",
        "institutional view",
        "institutional voice",
        "organizational opinion",
        "organisational opinion",
        "collective opinion",
        "collective view",
        "majority opinion",
        "majority view",
        "consensus of the editorial board",
        "consensus opinion of",
        "opinion of the editorial board",
        "opinions of the editorial board",
        "views of the editorial board",
        "view of the editorial board",
    ];
    let has = |list: &[&str]| list.iter().any(|words| sentence.contains(words));
    let mut early = sentence.split(' ').take(SOON);
    early.any(|word| word == "editorials") && has(SPEAK) && has(WHOSE)
}

/// Whether a folded sentence speaks of what readers write: “Comments expressed here are not those of the Coast.”
pub(in super::super) fn is_of_readers(sentence: &str) -> bool {
    const OPEN: &[&str] = &["comments expressed here", "comments posted"];
    #[rustfmt::skip] // Words are read side by side.
    const READERS: &[&str] = &[
        "beiträge von nutzer", "beiträge der nutzer", "kommentare von nutzer", "kommentare der nutzer", "nutzerkommentare", "leserkommentare",
        "commentaires des lecteurs", "commentaires des internautes", "comentarios de los lectores", "comentários dos leitores",
        "commenti dei lettori", "reader comments", "readers' comments", "user comments",
    ];
    // Those who write beside them are meant as well.
    const WRITERS: &[&str] = &[
        "gastbeitr",
        "gastautor",
        "autoren",
        "kolumn",
        "columns",
        "authors",
        "auteurs",
        "autores",
    ];
    OPEN.iter().any(|readers| sentence.starts_with(readers))
        || READERS.iter().any(|readers| sentence.contains(readers))
            && !WRITERS.iter().any(|writers| sentence.contains(writers))
}

/// Whether a folded sentence says that what readers write is not what the house thinks.
pub(super) fn denies_for_readers(sentence: &str) -> bool {
    let denied = |parts: &Parts| parts.has(OPINION | DENIAL);
    is_of_readers(sentence) && is_hinted(sentence) && parts_of(sentence, 0).iter().any(denied)
}

/// Whether a folded sentence speaks of what somebody expressed who writes nothing: “the views expressed by the minister”.
fn is_of_somebody(sentence: &str) -> bool {
    let Some((_, by)) = sentence.split_once("expressed by the ") else {
        return false;
    };
    let who: Vec<&str> = by.split(' ').take(3).collect();
    parts_of(&who.join(" "), 0)
        .iter()
        .all(|parts| !parts.any(OWNER | PIECES | DESK))
}

/// A folded sentence about somebody's views, said of the author by name: “his opinions” as “in this article the author's opinions”.
pub(in super::super) fn as_of_author(folded: &str) -> Option<String> {
    let rest = ["his ", "her ", "their "]
        .iter()
        .find_map(|whose| folded.strip_prefix(whose))?;
    Some(format!("in this article the author's {rest}"))
}

/// Whether a folded sentence says that something need not be so: “not necessarily”.
fn is_hedged(sentence: &str) -> bool {
    #[rustfmt::skip] // Words are read side by side.
    const HEDGES: &[&str] = &[
        "necessarily", "notwendigerweise", "nicht unbedingt", "nicht zwingend", "muss nicht mit", "müssen nicht mit", "muss nicht der meinung", "müssen nicht der meinung", "muss sich nicht mit", "müssen sich nicht mit", "nicht zwangsläufig", "nicht in jedem fall", "pas toujours", "no siempre", "nem sempre", "non sempre",
        "nécessairement", "forcément", "necesariamente", "necessariamente", "не обязательно", "не всегда",
        "не обов'язково", "не завжди", "her zaman", "heç də həmişə", "ոչ միշտ", "ყოველთვის არ", "بالضرورة",
        "niekoniecznie", "nie zawsze", "nie muszą",
    ];
    HEDGES.iter().any(|hedge| sentence.contains(hedge))
}

/// Whether a folded sentence begins by claiming its views: “Opinions are mine and not those of any client.”, “The opinions expressed
/// here are hers, not the board's.”
fn are_mine(sentence: &str) -> bool {
    // “These are his own views, and not those of his former employers.”
    const THESE: &[&str] = &["these are ", "this is "];
    const WHOSE: &[&str] = &["my ", "his ", "her ", "their "];
    const PERSONAL: &[&str] = &["own ", "personal "];
    let these = THESE.iter().find_map(|these| sentence.strip_prefix(these));
    let own = these
        .and_then(|rest| WHOSE.iter().find_map(|whose| rest.strip_prefix(whose)))
        .and_then(|rest| PERSONAL.iter().find_map(|own| rest.strip_prefix(own)));
    if own.is_some_and(|own| own.starts_with("view") || own.starts_with("opinion")) {
        return true;
    }
    const VIEWS: &[&str] = &["opinions ", "views ", "thoughts "];
    const ARE: &[&str] = &[
        "are ",
        "expressed are ",
        "here are ",
        "expressed here are ",
        "in this piece are ",
        "in this article are ",
    ];
    const OF_AUTHOR: &[&str] = &["hers", "his", "theirs", "her own", "his own", "their own"];
    const GOES_ON: &[&str] = &[",", " alone", " and not ", " and do ", " and don"];
    let bare = ["all ", "the ", "any "]
        .iter()
        .find_map(|all| sentence.strip_prefix(all))
        .unwrap_or(sentence);
    let Some(rest) = VIEWS.iter().find_map(|views| bare.strip_prefix(views)) else {
        return false;
    };
    let claimed = ARE.iter().find_map(|are| rest.strip_prefix(are));
    let mine = claimed.unwrap_or(rest);
    // “The opinions are his own business” claims nothing.
    let claims = |behind: &str| {
        behind.trim_end_matches(['.', ' ']).is_empty()
            || GOES_ON.iter().any(|next| behind.starts_with(next))
    };
    mine.starts_with("mine")
        || mine.starts_with("my own")
        || claimed.is_some_and(|claimed| {
            let mut behind = OF_AUTHOR
                .iter()
                .filter_map(|whose| claimed.strip_prefix(whose));
            behind.any(claims)
        })
}

/// Whether a folded sentence speaks of views without saying whose, and denies that they are another's: “The views don't necessarily
/// reflect those of the Coast Daily”.
fn are_of_nobody(sentence: &str) -> bool {
    let bare = sentence.strip_prefix("the ").unwrap_or(sentence);
    let denied = [" don't ", " do not ", " may not "];
    ["views", "opinions", "views expressed", "opinions expressed"]
        .iter()
        .filter_map(|views| bare.strip_prefix(views))
        .any(|rest| denied.iter().any(|not| rest.starts_with(not)) && rest.contains(" of "))
}

/// Whether a folded paragraph speaks of the views in this piece as its writer's, whatever of readers or advertisers it names.
pub(super) fn is_of_writer(folded: &str) -> bool {
    #[rustfmt::skip] // Words are read side by side.
    const WRITERS: &[&str] = &[
        "of the author", "editorial board", "of the original author", "of the writer", "que leurs auteurs", "que son auteur", "by guest columnists", "by columnists", "by contributors", "by guest writers", "opinion writers", "of contributors", "of its contributors", "of our contributors", "of its author", "of its writer", "of the columnist", "of the contributor",
        "of their authors", "of their writers", "of its authors", "of this author", "by this writer", "by this author", "by the author", "the author's own", "produced by writers", "are the author's", "are the writer's", "are the columnist's", "des autors", "des verfassers", "der verfasserin", "der verfasser ",
        "der autorin", "der autoren", "de l'auteur", "de son auteur", "del autor", "de la autora", "do autor",
        "da autora", "dell'autore", "автора", "yazarın", "müəllifin", "հեղինակի", "ავტორის", "الكاتب", "作者",
    ];
    const READERS: &[&str] = &[
        "comments are",
        "comments posted",
        "reader comments",
        "readers' comments",
        "user comments",
        "comments section",
        "leserkommentare",
        "commentaires",
    ];
    // What the readers of some papers send is the piece itself.
    let folded = &*folded
        .replace("les commentaires de nos lecteurs", "")
        .replace("commentaires de ses lecteurs", "");
    let has = |list: &[&str]| list.iter().any(|words| folded.contains(words));
    has(WRITERS) && !has(READERS)
}

/// Whether a folded paragraph says in words of its own who answers for what is run there: “Posts belong to the people who sign
/// them.” It is one by its place alone, under a piece.
pub(in super::super) fn answers_for_pieces(folded: &str) -> bool {
    if words(folded) > 60 || is_quoted(folded) || folded.ends_with('?') || is_of_readers(folded) {
        return false;
    }
    let starts = clauses(folded).take(2);
    starts
        .map(|start| start.as_ptr().addr() - folded.as_ptr().addr())
        .any(|at| {
            parts_of(&folded[at..], 3)
                .iter()
                .any(|parts| parts.early & PIECES != 0 && answers(*parts))
        })
}

/// Whether a folded paragraph speaks of the views of those who write, whatever it says of them.
pub(in super::super) fn speaks_of_views(folded: &str) -> bool {
    words(folded) <= 90
        && !signs(folded).notice
        && parts_of(folded, 0)
            .iter()
            .any(|parts| parts.has(OPINION) && parts.any(OWNER | PIECES))
}

/// Whether the parts say who stands for something, and who does not.
fn answers(parts: Parts) -> bool {
    let theirs = parts.has(OWNER) && parts.any(OWN | REFLECT | OPINION);
    let apart = parts.has(DENIAL | DESK) && parts.any(OPINION | REFLECT);
    theirs && parts.any(OWN | DENIAL) || apart
}

/// Whether the parts make such a sentence; `bare` says that few words are enough.
fn speaks(parts: &Parts, words: usize, bare: bool) -> bool {
    if !parts.has(OPINION) || parts.early & (OPINION | SCOPE | OWNER) == 0 {
        return false;
    }
    let denied = parts.has(DENIAL | REFLECT | OWNER | DESK) || parts.has(DENIAL | REFLECT | SCOPE);
    let owned = parts.has(OWNER | SCOPE) && parts.any(OWN | REFLECT) && words <= 40;
    // “Both give their own opinion here, and not that of …”
    let apart = parts.has(OWN | SCOPE | DENIAL | DESK) && words <= 25;
    // “Views are personal” needs no owner.
    let personal = parts.has(OWN) && (parts.any(OWNER | SCOPE) && words <= 12 || bare)
        || parts.has(OWN | OWNER | DENIAL) && parts.early & OPINION != 0 && words <= 25;
    denied || owned || apart || personal
}
