//! The words on which a disclaimer turns: those that deny, and those that say how many people of which sex it is about.

/// One language's words, folded. An entry that ends in `*` stands for every word that begins so.
pub(super) struct Turns {
    language: &'static str,
    negations: &'static [&'static str],
    people: &'static [(&'static str, People)],
}

/// Whom a word may be about, as a set.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct People(u8);

impl People {
    pub(crate) const SHE: Self = Self(1);
    pub(crate) const HE: Self = Self(2);
    /// One person who is neither “she” nor “he”.
    pub(crate) const THEY: Self = Self(4);
    pub(crate) const SEVERAL: Self = Self(8);
    /// One person, whoever it is.
    pub(crate) const ONE: Self = Self(7);
    const ANYONE: Self = Self(15);
    const NOT_HE: Self = Self(13);
    const NOT_ALONE: Self = Self(12);
    const HE_OR_THEY: Self = Self(6);

    /// Whether both may be about the same people.
    pub(crate) const fn meets(self, other: Self) -> bool {
        self.0 & other.0 != 0
    }
}

/// Whether a word denies in a language.
pub(super) fn is_negation(word: &str, language: &str) -> bool {
    of(language).is_some_and(|turns| turns.negations.iter().any(|entry| fits(entry, word)))
}

/// Whom some folded words are about; `None` when they do not say it.
pub(super) fn people<'a>(words: impl Iterator<Item = &'a str>, language: &str) -> Option<People> {
    let rows = of(language)?.people;
    let told = words.filter_map(|word| rows.iter().find(|(entry, _)| fits(entry, word)));
    told.map(|(_, people)| *people)
        .reduce(|one, two| People(one.0 & two.0))
}

fn of(language: &str) -> Option<&'static Turns> {
    let primary = language.split(['-', '_']).next().unwrap_or_default();
    ALL.iter()
        .find(|turns| turns.language.eq_ignore_ascii_case(primary))
}

fn fits(entry: &str, word: &str) -> bool {
    entry
        .strip_suffix('*')
        .map_or(entry == word, |stem| word.starts_with(stem))
}

// Words are read side by side.
#[rustfmt::skip]
const ALL: &[Turns] = &[
    Turns {
        language: "en",
        negations: &["not", "no", "never", "nor", "neither", "cannot", "don't", "doesn't", "isn't", "aren't", "without"],
        people: &[
            ("his", People::HE), ("her", People::SHE), ("hers", People::SHE), ("their", People::ANYONE), ("theirs", People::ANYONE),
            ("author", People::ONE), ("author's", People::ONE), ("authors", People::SEVERAL),
            ("writer", People::ONE), ("writer's", People::ONE), ("writers", People::SEVERAL),
            ("columnist", People::ONE), ("columnist's", People::ONE), ("columnists", People::SEVERAL),
            ("contributor", People::ONE), ("contributor's", People::ONE), ("contributors", People::SEVERAL),
        ],
    },
    Turns {
        language: "de",
        negations: &["nicht", "kein*", "weder", "ohne", "niemals"],
        people: &[
            ("seine*", People::HE), ("ihre*", People::NOT_HE),
            ("autor", People::HE_OR_THEY), ("autors", People::HE_OR_THEY), ("autorin", People::SHE),
            ("autoren", People::SEVERAL), ("autorinnen", People::SEVERAL),
            ("verfassers", People::HE_OR_THEY), ("verfasserin", People::SHE), ("verfasserinnen", People::SEVERAL),
            ("gastautors", People::HE_OR_THEY), ("gastautorin", People::SHE), ("gastautoren", People::SEVERAL),
        ],
    },
    Turns {
        language: "fr",
        negations: &["ne", "n'*", "pas", "ni", "aucun*", "sans"],
        people: &[
            ("auteur", People::HE_OR_THEY), ("l'auteur", People::HE_OR_THEY), ("autrice", People::SHE), ("l'autrice", People::SHE),
            ("auteure", People::SHE), ("l'auteure", People::SHE), ("auteurs", People::SEVERAL), ("autrices", People::SEVERAL),
            ("auteures", People::SEVERAL), ("leurs", People::SEVERAL),
        ],
    },
    Turns {
        language: "es",
        negations: &["no", "ni", "ningún", "ninguna", "sin", "tampoco"],
        people: &[
            ("autor", People::HE_OR_THEY), ("autora", People::SHE), ("autores", People::SEVERAL), ("autoras", People::SEVERAL),
        ],
    },
    Turns {
        language: "it",
        negations: &["non", "né", "nessun*", "senza"],
        people: &[
            ("autore", People::HE_OR_THEY), ("dell'autore", People::HE_OR_THEY), ("autrice", People::SHE), ("dell'autrice", People::SHE),
            ("autori", People::SEVERAL), ("autrici", People::SEVERAL),
        ],
    },
    Turns {
        language: "pt",
        negations: &["não", "nem", "nenhum*", "sem"],
        people: &[
            ("autor", People::HE_OR_THEY), ("autora", People::SHE), ("autores", People::SEVERAL), ("autoras", People::SEVERAL),
        ],
    },
    Turns {
        language: "nl",
        negations: &["niet", "geen", "noch", "nooit"],
        people: &[
            ("zijn", People::HE), ("haar", People::SHE), ("hun", People::NOT_ALONE),
            ("auteur", People::ONE), ("auteurs", People::SEVERAL), ("schrijver", People::HE_OR_THEY), ("schrijvers", People::SEVERAL),
        ],
    },
    Turns {
        language: "pl",
        negations: &["nie", "niekoniecznie", "ani", "żadn*"],
        people: &[
            ("autora", People::HE_OR_THEY), ("autorki", People::SHE), ("autorów", People::SEVERAL), ("autorek", People::SEVERAL),
            ("jego", People::HE), ("jej", People::SHE), ("ich", People::NOT_ALONE),
        ],
    },
    Turns {
        language: "ru",
        negations: &["не", "ни", "нет"],
        people: &[
            ("автора", People::ONE), ("авторки", People::SHE), ("авторов", People::SEVERAL),
            ("его", People::HE), ("её", People::SHE), ("ее", People::SHE), ("их", People::NOT_ALONE),
        ],
    },
    Turns {
        language: "uk",
        negations: &["не", "ні", "ані"],
        people: &[
            ("автора", People::HE_OR_THEY), ("авторки", People::SHE), ("авторів", People::SEVERAL), ("авторок", People::SEVERAL),
            ("його", People::HE), ("її", People::SHE), ("їхн*", People::NOT_ALONE),
        ],
    },
    Turns {
        language: "tr",
        negations: &[
            "yansıtmaz", "yansıtmay*", "yansıtmam*", "yansıtmıyor", "değil*", "bağlama*", "etmez", "etmey*", "etmem*",
            "olmayabilir", "taşımaz", "uyuşmayabilir", "örtüşmey*",
        ],
        people: &[
            ("yazarın", People::ONE), ("yazarına", People::ONE), ("yazara", People::ONE),
            ("yazarların", People::SEVERAL), ("yazarlarına", People::SEVERAL), ("yazarlara", People::SEVERAL),
        ],
    },
    Turns {
        language: "az",
        negations: &["etdirmir", "etdirməyə", "düşmür", "düşməyə", "deyil*", "etməyə", "etmir", "daşımır", "olmaya", "bağlamır"],
        people: &[
            ("müəllifin", People::ONE), ("müəllifə", People::ONE), ("müəlliflərin", People::SEVERAL), ("müəlliflərə", People::SEVERAL),
        ],
    },
    Turns {
        language: "hy",
        negations: &["չ*", "ոչ"],
        people: &[
            ("հեղինակի", People::ONE), ("հեղինակին", People::ONE), ("հեղինակների", People::SEVERAL), ("հեղինակներին", People::SEVERAL),
        ],
    },
    Turns {
        language: "ka",
        negations: &["არ", "ვერ", "არც", "აღარ"],
        people: &[
            ("ავტორის", People::ONE), ("ავტორს", People::ONE), ("ავტორების", People::SEVERAL), ("ავტორებს", People::SEVERAL),
        ],
    },
    Turns {
        language: "ar",
        negations: &["لا", "ولا", "ليس", "ليست", "دون", "غير"],
        people: &[
            ("الكاتب", People::HE_OR_THEY), ("الكاتبة", People::SHE), ("الكتاب", People::SEVERAL), ("الكتّاب", People::SEVERAL), ("كتابه", People::SEVERAL),
            ("كاتبها", People::HE_OR_THEY), ("كاتبتها", People::SHE), ("كاتبه", People::HE_OR_THEY), ("كاتبته", People::SHE),
        ],
    },
];
