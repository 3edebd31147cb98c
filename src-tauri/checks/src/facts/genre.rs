//! What kind of piece it is: as its field says, and as its label says in the words of a language.
use stet_core::{Field, Folded};

use super::Facts;

/// A kind of piece.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Genre {
    Opinion,
    /// The outlet's own opinion.
    Editorial,
    Analysis,
    Interview,
    Sponsored,
    News,
}

impl Genre {
    /// Its name in sentences.
    pub(crate) const fn name(self) -> &'static str {
        match self {
            Self::Opinion => "opinion",
            Self::Editorial => "editorial",
            Self::Analysis => "analysis",
            Self::Interview => "interview",
            Self::Sponsored => "sponsored",
            Self::News => "news",
        }
    }

    /// Whether a piece of this kind may carry the label of the other: an editorial is opinion.
    pub(crate) const fn may_be(self, other: Self) -> bool {
        let views = matches!(self, Self::Opinion | Self::Editorial);
        self as u8 == other as u8 || views && matches!(other, Self::Opinion | Self::Editorial)
    }
}

impl Facts<'_> {
    /// What the field says; `None` when it is empty or says something else.
    pub(crate) fn declared_genre(&self) -> Option<Genre> {
        let folded = Folded::new(self.get(Field::Genre).trim());
        match folded.text() {
            "opinion" | "op-ed" | "column" | "comment" | "commentary" | "letter" => {
                Some(Genre::Opinion)
            }
            "editorial" => Some(Genre::Editorial),
            "analysis" => Some(Genre::Analysis),
            "interview" => Some(Genre::Interview),
            "sponsored" | "advertorial" => Some(Genre::Sponsored),
            "news" | "report" => Some(Genre::News),
            _ => None,
        }
    }

    /// Whether it is somebody's opinion: it says so, or says nothing that is known.
    pub(crate) fn is_opinion(&self) -> bool {
        self.declared_genre()
            .is_none_or(|genre| genre == Genre::Opinion)
    }

    /// What a label says in the language of the piece or in English.
    pub(crate) fn genre_of(&self, label: &str) -> Option<Genre> {
        let folded = Folded::new(label.trim());
        let label = folded.text();
        let rows = [row(self.language), ALL.first()].into_iter().flatten();
        let told = rows
            .flat_map(|row| row.labels)
            .find(|(word, _)| *word == label);
        told.map(|(_, genre)| *genre)
    }

    /// The usual label for a kind of piece in the language of the piece.
    pub(crate) fn label_for(&self, genre: Genre) -> Option<String> {
        let labels = row(self.language)?.labels.iter();
        let (word, _) = labels.into_iter().find(|(_, own)| *own == genre)?;
        let mut chars = word.chars();
        let first = chars.next()?;
        Some(first.to_uppercase().chain(chars).collect())
    }
}

/// One language's labels, folded, the usual one of each kind first.
struct Labels {
    language: &'static str,
    labels: &'static [(&'static str, Genre)],
}

fn row(language: &str) -> Option<&'static Labels> {
    let primary = language.split(['-', '_']).next().unwrap_or_default();
    ALL.iter()
        .find(|labels| labels.language.eq_ignore_ascii_case(primary))
}

// Words are read side by side.
#[rustfmt::skip]
const ALL: &[Labels] = &[
    Labels { language: "en", labels: &[
        ("opinion", Genre::Opinion), ("op-ed", Genre::Opinion), ("comment", Genre::Opinion), ("column", Genre::Opinion),
        ("commentary", Genre::Opinion), ("editorial", Genre::Editorial), ("leader", Genre::Editorial), ("analysis", Genre::Analysis),
        ("news analysis", Genre::Analysis), ("explainer", Genre::Analysis), ("interview", Genre::Interview), ("q&a", Genre::Interview),
        ("sponsored", Genre::Sponsored), ("advertisement", Genre::Sponsored), ("advertorial", Genre::Sponsored),
        ("paid post", Genre::Sponsored), ("partner content", Genre::Sponsored), ("news", Genre::News), ("breaking news", Genre::News),
    ] },
    Labels { language: "de", labels: &[
        ("meinung", Genre::Opinion), ("gastbeitrag", Genre::Opinion), ("kommentar", Genre::Opinion), ("leitartikel", Genre::Editorial),
        ("analyse", Genre::Analysis), ("interview", Genre::Interview), ("anzeige", Genre::Sponsored), ("werbung", Genre::Sponsored),
        ("nachrichten", Genre::News), ("bericht", Genre::News),
    ] },
    Labels { language: "fr", labels: &[
        ("opinion", Genre::Opinion), ("tribune", Genre::Opinion), ("chronique", Genre::Opinion), ("éditorial", Genre::Editorial),
        ("édito", Genre::Editorial), ("analyse", Genre::Analysis), ("décryptage", Genre::Analysis), ("entretien", Genre::Interview),
        ("interview", Genre::Interview), ("contenu sponsorisé", Genre::Sponsored), ("publicité", Genre::Sponsored),
        ("actualités", Genre::News), ("actualité", Genre::News),
    ] },
    Labels { language: "es", labels: &[
        ("opinión", Genre::Opinion), ("tribuna", Genre::Opinion), ("columna", Genre::Opinion), ("editorial", Genre::Editorial),
        ("análisis", Genre::Analysis), ("entrevista", Genre::Interview), ("contenido patrocinado", Genre::Sponsored),
        ("publicidad", Genre::Sponsored), ("noticias", Genre::News),
    ] },
    Labels { language: "it", labels: &[
        ("opinione", Genre::Opinion), ("opinioni", Genre::Opinion), ("commento", Genre::Opinion), ("editoriale", Genre::Editorial),
        ("analisi", Genre::Analysis), ("intervista", Genre::Interview), ("contenuto sponsorizzato", Genre::Sponsored),
        ("pubblicità", Genre::Sponsored), ("notizie", Genre::News),
    ] },
    Labels { language: "pt", labels: &[
        ("opinião", Genre::Opinion), ("coluna", Genre::Opinion), ("editorial", Genre::Editorial), ("análise", Genre::Analysis),
        ("entrevista", Genre::Interview), ("conteúdo patrocinado", Genre::Sponsored), ("publicidade", Genre::Sponsored),
        ("notícias", Genre::News),
    ] },
    Labels { language: "nl", labels: &[
        ("opinie", Genre::Opinion), ("column", Genre::Opinion), ("commentaar", Genre::Editorial), ("analyse", Genre::Analysis),
        ("interview", Genre::Interview), ("gesponsord", Genre::Sponsored), ("advertentie", Genre::Sponsored), ("nieuws", Genre::News),
    ] },
    Labels { language: "pl", labels: &[
        ("opinia", Genre::Opinion), ("opinie", Genre::Opinion), ("felieton", Genre::Opinion), ("analiza", Genre::Analysis),
        ("wywiad", Genre::Interview), ("materiał sponsorowany", Genre::Sponsored), ("reklama", Genre::Sponsored),
        ("wiadomości", Genre::News),
    ] },
    Labels { language: "ru", labels: &[
        ("мнение", Genre::Opinion), ("мнения", Genre::Opinion), ("колонка", Genre::Opinion), ("от редакции", Genre::Editorial),
        ("анализ", Genre::Analysis), ("аналитика", Genre::Analysis), ("интервью", Genre::Interview),
        ("на правах рекламы", Genre::Sponsored), ("реклама", Genre::Sponsored), ("новости", Genre::News),
    ] },
    Labels { language: "uk", labels: &[
        ("думка", Genre::Opinion), ("думки", Genre::Opinion), ("колонка", Genre::Opinion), ("від редакції", Genre::Editorial),
        ("аналіз", Genre::Analysis), ("аналітика", Genre::Analysis), ("інтерв'ю", Genre::Interview),
        ("на правах реклами", Genre::Sponsored), ("реклама", Genre::Sponsored), ("новини", Genre::News),
    ] },
    Labels { language: "tr", labels: &[
        ("görüş", Genre::Opinion), ("yorum", Genre::Opinion), ("köşe yazısı", Genre::Opinion), ("başyazı", Genre::Editorial),
        ("analiz", Genre::Analysis), ("röportaj", Genre::Interview), ("söyleşi", Genre::Interview),
        ("sponsorlu içerik", Genre::Sponsored), ("reklam", Genre::Sponsored), ("haber", Genre::News), ("haberler", Genre::News),
    ] },
    Labels { language: "az", labels: &[
        ("rəy", Genre::Opinion), ("fikir", Genre::Opinion), ("baş məqalə", Genre::Editorial), ("təhlil", Genre::Analysis),
        ("analiz", Genre::Analysis), ("müsahibə", Genre::Interview), ("reklam", Genre::Sponsored), ("xəbər", Genre::News),
        ("xəbərlər", Genre::News),
    ] },
    Labels { language: "hy", labels: &[
        ("կարծիք", Genre::Opinion), ("տեսակետ", Genre::Opinion), ("խմբագրական", Genre::Editorial), ("վերլուծություն", Genre::Analysis),
        ("հարցազրույց", Genre::Interview), ("գովազդ", Genre::Sponsored), ("նորություններ", Genre::News), ("լուրեր", Genre::News),
    ] },
    Labels { language: "ka", labels: &[
        ("მოსაზრება", Genre::Opinion), ("აზრი", Genre::Opinion), ("რედაქციისგან", Genre::Editorial), ("ანალიზი", Genre::Analysis),
        ("ინტერვიუ", Genre::Interview), ("რეკლამა", Genre::Sponsored), ("ახალი ამბები", Genre::News),
    ] },
    Labels { language: "ar", labels: &[
        ("رأي", Genre::Opinion), ("آراء", Genre::Opinion), ("افتتاحية", Genre::Editorial), ("تحليل", Genre::Analysis),
        ("مقابلة", Genre::Interview), ("حوار", Genre::Interview), ("إعلان", Genre::Sponsored), ("أخبار", Genre::News),
    ] },
];
