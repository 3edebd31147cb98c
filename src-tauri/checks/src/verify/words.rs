//! Small words that turn a sentence round or hold it back, by language.

/// Words of one language.
type Words = (&'static str, &'static [&'static str]);

/// Words without which a sentence says the opposite.
const NEGATIONS: &[Words] = &[
    (
        "en",
        &[
            "not", "no", "never", "nor", "none", "nobody", "nothing", "cannot", "without",
            "neither", "hardly",
        ],
    ),
    (
        "de",
        &[
            "nicht", "kein", "keine", "keinen", "keiner", "keinem", "nie", "niemals", "ohne",
            "weder", "kaum",
        ],
    ),
    (
        "fr",
        &[
            "ne", "n", "pas", "non", "jamais", "aucun", "aucune", "sans", "ni", "rien", "personne",
            "guère",
        ],
    ),
    (
        "es",
        &[
            "no", "nunca", "jamás", "ningún", "ninguna", "ninguno", "sin", "ni", "nada", "nadie",
            "apenas",
        ],
    ),
    (
        "pt",
        &[
            "não", "nunca", "jamais", "nenhum", "nenhuma", "sem", "nem", "nada", "ninguém",
        ],
    ),
    (
        "it",
        &[
            "non", "mai", "nessun", "nessuno", "nessuna", "senza", "né", "niente", "nulla",
        ],
    ),
    (
        "nl",
        &["niet", "geen", "nooit", "zonder", "noch", "nauwelijks"],
    ),
    ("pl", &["nie", "nigdy", "żaden", "żadna", "bez", "ani"]),
    (
        "ru",
        &[
            "не",
            "нет",
            "никогда",
            "ни",
            "без",
            "никто",
            "ничего",
            "нельзя",
        ],
    ),
    (
        "uk",
        &["не", "ні", "ніколи", "без", "ніхто", "нічого", "немає"],
    ),
    ("tr", &["değil", "asla", "hiç", "yok", "hayır", "ne"]),
    ("az", &["deyil", "heç", "yox", "əsla", "nə"]),
    ("hy", &["ոչ", "չէ", "երբեք", "առանց", "չի", "չեն"]),
    ("ka", &["არ", "არა", "ვერ", "არასოდეს", "არც", "გარეშე"]),
    ("ar", &["لا", "لم", "لن", "ليس", "ليست", "غير", "بدون", "ما"]),
];

/// Words that hold a sentence back: leave one out, and it claims more than was said.
const HEDGES: &[Words] = &[
    (
        "en",
        &[
            "only",
            "unless",
            "if",
            "perhaps",
            "maybe",
            "might",
            "may",
            "could",
            "almost",
            "nearly",
            "some",
            "sometimes",
            "allegedly",
            "reportedly",
            "partly",
            "until",
            "except",
        ],
    ),
    (
        "de",
        &[
            "nur",
            "wenn",
            "falls",
            "vielleicht",
            "fast",
            "beinahe",
            "manche",
            "manchmal",
            "angeblich",
            "teilweise",
            "außer",
            "könnte",
            "dürfte",
        ],
    ),
    (
        "fr",
        &[
            "seulement",
            "si",
            "sauf",
            "peut-être",
            "presque",
            "parfois",
            "certains",
            "pourrait",
            "que",
        ],
    ),
    (
        "es",
        &[
            "solo", "sólo", "si", "salvo", "quizá", "quizás", "casi", "algunos", "podría",
        ],
    ),
    (
        "pt",
        &[
            "só", "apenas", "se", "salvo", "talvez", "quase", "alguns", "poderia",
        ],
    ),
    (
        "it",
        &[
            "solo", "se", "salvo", "forse", "quasi", "alcuni", "potrebbe",
        ],
    ),
    (
        "nl",
        &["alleen", "als", "tenzij", "misschien", "bijna", "soms"],
    ),
    ("pl", &["tylko", "jeśli", "może", "prawie", "niektórzy"]),
    (
        "ru",
        &[
            "только",
            "если",
            "может",
            "почти",
            "некоторые",
            "якобы",
            "лишь",
        ],
    ),
    (
        "uk",
        &[
            "тільки",
            "якщо",
            "можливо",
            "майже",
            "деякі",
            "нібито",
            "лише",
        ],
    ),
    (
        "tr",
        &["sadece", "eğer", "belki", "neredeyse", "bazı", "ancak"],
    ),
    ("az", &["yalnız", "əgər", "bəlkə", "demək", "bəzi"]),
    ("hy", &["միայն", "եթե", "գուցե", "գրեթե"]),
    ("ka", &["მხოლოდ", "თუ", "შესაძლოა", "თითქმის"]),
    ("ar", &["فقط", "إذا", "ربما", "تقريبا", "بعض", "إلا"]),
];

/// The words among these that turn a sentence round.
pub(crate) fn negations<'a>(language: &str, words: &[&'a str]) -> Vec<&'a str> {
    let listed = of(NEGATIONS, language);
    let negates = |word: &&str| {
        // “Don't”, “isn't”; French “n'est”.
        listed.contains(word)
            || language == "en" && word.ends_with("n't")
            || language == "fr" && word.starts_with("n'")
    };
    words.iter().copied().filter(negates).collect()
}

/// The words among these that hold a sentence back.
pub(crate) fn hedges<'a>(language: &str, words: &[&'a str]) -> Vec<&'a str> {
    let listed = of(HEDGES, language);
    let hedges = |word: &&str| listed.contains(word);
    words.iter().copied().filter(hedges).collect()
}

fn of(lists: &[Words], language: &str) -> &'static [&'static str] {
    let primary = language.split('-').next().unwrap_or_default();
    let list = lists.iter().find(|(tag, _)| *tag == primary);
    list.map_or(&[], |(_, words)| words)
}
