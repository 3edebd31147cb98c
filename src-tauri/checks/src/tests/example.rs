//! Pieces as the rules' examples write them, and the houses they are for.
use std::sync::LazyLock;

use jiff::civil::{Date, date};
use stet_core::{Field, Outlet, Piece, Place, Registry, Span};

use crate::{Context, Names};

mod around;

use around::Around;

/// The day on which examples are read.
pub(super) const TODAY: Date = date(2026, 11, 23);

/// An example: a piece, and the spans marked in it.
pub(super) struct Example {
    pub(super) piece: Piece,
    pub(super) marked: Vec<Span>,
    /// What it is held against, beside the houses.
    around: Around,
}

impl Example {
    /// Reads lines of `field: text`, a blank line, and the body; without fields all of it is body.
    pub(super) fn read(text: &str) -> Self {
        let mut example = Self {
            piece: Piece::default(),
            marked: Vec::new(),
            around: Around::default(),
        };
        let mut rest = text;
        while let Some((field, value, after)) = field_line(rest) {
            example.set(field, value);
            rest = after;
        }
        if rest.len() < text.len() {
            rest = rest.strip_prefix('\n').unwrap_or(rest);
        }
        example.piece.body = example.unmark(Place::Body, rest);
        example
            .marked
            .sort_by_key(|span| (span.place, span.range.start));
        example
    }

    /// What it is held against.
    pub(super) fn context(&self) -> Context<'_> {
        let wanted = &self.piece.furniture.outlet;
        Context {
            outlet: HOUSES.outlets.iter().find(|outlet| outlet.id == *wanted),
            outlets: &HOUSES.outlets,
            registry: &HOUSES.registry,
            names: &HOUSES.names,
            sources: self.around.sources(),
            links: &self.around.links,
            published: self.around.published.as_ref(),
            waivers: &self.around.waivers,
            ..Context::on(TODAY)
        }
    }

    fn set(&mut self, field: &str, value: &str) {
        let list = || value.split(", ").map(str::to_owned).collect();
        match field {
            "authors" => self.piece.furniture.authors = list(),
            "tags" => self.piece.furniture.tags = list(),
            "categories" => self.piece.furniture.categories = list(),
            name if around::is_known(name) => self.around.set(name, value, &mut self.piece),
            name => {
                let field = Field::named(name).unwrap();
                *self.piece.furniture.get_mut(field) = self.unmark(Place::Field(field), value);
            }
        }
    }

    /// The text without its marks, whose spans are noted.
    fn unmark(&mut self, place: Place, text: &str) -> String {
        let mut plain = String::new();
        let mut open = None;
        for char in text.chars() {
            match (char, open) {
                ('⟦', _) => open = Some(plain.len()),
                ('⟧', Some(start)) => self.marked.push(Span {
                    place,
                    range: start..plain.len(),
                }),
                (char, _) => plain.push(char),
            }
        }
        plain
    }
}

fn field_line(text: &str) -> Option<(&str, &str, &str)> {
    let (line, rest) = text.split_once('\n').unwrap_or((text, ""));
    let (field, value) = line.split_once(": ")?;
    let known = Field::named(field).is_some()
        || ["authors", "tags", "categories"].contains(&field)
        || around::is_known(field);
    known.then_some((field, value, rest))
}

/// The outlets and the author that examples speak of.
pub(super) struct Houses {
    pub(super) outlets: Vec<Outlet>,
    pub(super) registry: Registry,
    pub(super) names: Names,
}

pub(super) static HOUSES: LazyLock<Houses> = LazyLock::new(|| {
    let outlets: Vec<Outlet> = OUTLETS
        .iter()
        .map(|text| Outlet::from_toml(text).unwrap().0)
        .collect();
    let registry = registry();
    Houses {
        names: Names::of(&registry, &outlets),
        outlets,
        registry,
    }
});

/// The people and bodies that examples speak of; they live on the coast of Norvik and nowhere else.
fn registry() -> Registry {
    let (registry, faults) = Registry::from_toml(include_str!("registry.toml")).unwrap();
    assert_eq!(faults, []);
    registry
}

const OUTLETS: &[&str] = &[
    r#"
        id = "harbour"
        name = "The Harbour Review"
        aliases = ["harbour.example"]
        languages = ["en"]
        acronyms = ["IMO"]
        quotes = "curly"
        [label]
        words = ["Opinion", "Comment"]
        [bio]
        required = true
        [[disclaimer]]
        language = "en"
        text = "The views expressed are {the author’s|her|his|their} own and do not necessarily reflect those of {outlet}."
    "#,
    r#"
        id = "top"
        name = "Top Gazette"
        languages = ["en"]
        [[disclaimer]]
        language = "en"
        text = "The opinions in this column are those of the writer alone and not of Top Gazette."
        place = "top"
    "#,
    r#"
        id = "auto"
        name = "The Automatic"
        languages = ["en"]
        [label]
        auto = true
        [[disclaimer]]
        language = "en"
        text = "Columns are their writers’ own."
        auto = true
    "#,
    r#"
        id = "unsigned"
        name = "The Unsigned"
        languages = ["en"]
        unsigned = true
    "#,
    r#"
        id = "short"
        name = "The Short View"
        languages = ["en"]
        words = { min = 5, max = 10 }
        headline = { min = 5, max = 18 }
    "#,
    r#"
        id = "mole"
        name = "The Mole Post"
        languages = ["en", "de"]
        [byline]
        prefix = { en = "By", de = "Von" }
        joiner = { en = "and", de = "und" }
        capitals = false
        order = "alphabetical"
        most = 3
        [bio]
        max_words = 20
        form = "sentence"
        [[disclaimer]]
        language = "en"
        text = "Columns are opinion and not the position of {outlet}."
        to = 2020
        [[disclaimer]]
        language = "en"
        text = "Opinions are those of the author(s) and not of {outlet}."
        from = 2021
    "#,
    r#"
        id = "babel"
        name = "Babel Weekly"
        languages = ["en", "de"]
        [label]
        words = ["Opinion"]
        languages = { de = ["Standpunkt"] }
        [[disclaimer]]
        language = "en"
        text = "The views expressed here do not reflect those of {outlet}."
        [[disclaimer]]
        language = "de"
        text = "Dieser Beitrag gibt die Meinung {des Autors|der Autorin|der Autoren} wieder und muss nicht der Meinung der Redaktion entsprechen."
    "#,
    r#"
        id = "ledger"
        name = "The Tidal Ledger"
        languages = ["en"]
        [declarations]
        interests = true
        ai_note = true
        ai_sentence = "A language model had a hand in this piece."
        renew_months = 12
        [links]
        affiliate_notice = "We earn a commission from some links."
    "#,
    r#"
        id = "style"
        name = "The Style Sheet"
        languages = ["en"]
        [style]
        date = "5 December 2024"
        headline = "sentence"
        united_states = "U.S."
        [limits]
        seo_description = { min = 10, max = 28 }
        [[name_policy]]
        right = "Norvik"
        wrong = ["Norvic Island", "Norvic"]
    "#,
    r#"
        id = "titled"
        name = "The Titled Times"
        languages = ["en"]
        [style]
        date = "Dec. 5, 2024"
        headline = "title"
    "#,
    r#"
        id = "figures"
        name = "Figures Daily"
        languages = ["en"]
        [style]
        percent = "5%"
        thousands = "10,000"
        spell_below = 10
    "#,
    r#"
        id = "verified"
        name = "The Verified"
        languages = ["en"]
        [declarations]
        verified_quotations = true
    "#,
    r#"
        id = "tongues"
        name = "Tongues"
        languages = ["en", "de", "fr", "es", "pt", "it", "ru", "uk", "tr", "az", "hy", "ka", "ar"]
        [byline.prefix]
        en = "By"
        de = "Von"
        fr = "Par"
        es = "Por"
        pt = "Por"
        it = "Di"
        ru = "Автор:"
        uk = "Авторка:"
        tr = "Yazan:"
        az = "Müəllif:"
        hy = "Հեղինակ՝"
        ka = "ავტორი:"
        ar = "بقلم"
        [[disclaimer]]
        language = "en"
        text = "What this column says is {her|his|their} own opinion and does not always reflect that of {outlet}."
        [[disclaimer]]
        language = "de"
        text = "Dieser Beitrag gibt die Meinung {des Autors|der Autorin|der Autoren} wieder und entspricht nicht unbedingt der Haltung von {outlet}."
        [[disclaimer]]
        language = "fr"
        text = "Les opinions exprimées dans ce texte sont celles {de l’auteur|de l’autrice|des auteurs} et ne reflètent pas nécessairement la position de {outlet}."
        [[disclaimer]]
        language = "es"
        text = "Las opiniones expresadas en este artículo son {del autor|de la autora|de los autores} y no reflejan necesariamente la posición de {outlet}."
        [[disclaimer]]
        language = "pt"
        text = "As opiniões expressas neste artigo são {do autor|da autora|dos autores} e não refletem necessariamente a posição de {outlet}."
        [[disclaimer]]
        language = "it"
        text = "Le opinioni espresse in questo articolo sono {dell’autore|dell’autrice|degli autori} e non riflettono necessariamente la posizione di {outlet}."
        [[disclaimer]]
        language = "ru"
        text = "Мнение {автора|авторов} этой статьи может не совпадать с позицией редакции {outlet}."
        [[disclaimer]]
        language = "uk"
        text = "Думка {автора|авторки|авторів} цієї статті може не збігатися з позицією редакції {outlet}."
        [[disclaimer]]
        language = "tr"
        text = "Bu yazıda yer alan görüşler {yazarına|yazarlarına} aittir ve {outlet} yayın politikasını yansıtmayabilir."
        [[disclaimer]]
        language = "az"
        text = "Bu yazıda ifadə olunan fikirlər {müəllifə|müəlliflərə} aiddir və {outlet} redaksiyasının mövqeyini əks etdirməyə bilər."
        [[disclaimer]]
        language = "hy"
        text = "Այս հոդվածում արտահայտված կարծիքները պատկանում են {հեղինակին|հեղինակներին} և կարող են չհամընկնել {outlet} խմբագրության տեսակետի հետ։"
        [[disclaimer]]
        language = "ka"
        text = "სტატიაში გამოთქმული მოსაზრებები ეკუთვნის {ავტორს|ავტორებს} და შესაძლოა არ ემთხვეოდეს {outlet} რედაქციის პოზიციას."
        [[disclaimer]]
        language = "ar"
        text = "الآراء الواردة في هذا المقال تعبر عن رأي {الكاتب|الكاتبة|الكتاب} ولا تعكس بالضرورة موقف {outlet}."
    "#,
];
