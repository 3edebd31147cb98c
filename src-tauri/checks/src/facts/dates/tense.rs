//! Whether a sentence says of a day that something happened or will happen on it, by language.
use super::{Reader, Tense, words};

/// One language’s ways of telling what was from what will be.
struct Tenses {
    language: &'static str,
    /// Words right before a day on which something happens: “on”. Where there are none the day begins the sentence or
    /// stands beside the verb.
    on: &'static [&'static str],
    /// Whether the verb follows the day.
    verb_last: bool,
    future: &'static [&'static str],
    /// How words of the future end.
    future_endings: &'static [&'static str],
    /// How the last word of a sentence of the future ends, when the words of the future have other meanings, too.
    closing: &'static [&'static str],
    past: &'static [&'static str],
    /// Endings that leave it open what the sentence speaks of: participles.
    open_endings: &'static [&'static str],
}

/// How many words before a day an infinitive may stand that leads to it.
const LEADS: usize = 8;

/// How long a word is at least whose ending tells something.
const LONG: usize = 5;

impl Reader<'_> {
    /// What the sentence says of a day whose words run from `opens` to before `end`.
    ///
    /// One that speaks of both tells of plans, and plans may be over.
    pub(super) fn tense_of_day(&self, opens: usize, end: usize) -> Tense {
        let Some(tenses) = ALL
            .iter()
            .find(|tenses| tenses.language == self.vocabulary.language)
        else {
            return Tense::Unknown;
        };
        let first = self.first_of_sentence();
        let word = |back: usize| {
            let index = opens.checked_sub(back).filter(|index| *index >= first);
            index.map_or("", |index| self.word(index))
        };
        let before = word(1);
        let begins = opens == first || opens == first + 1 && before.chars().count() <= 3;
        let behind = (end..end + 3).map(|index| self.word(index));
        let behind = behind.take(if tenses.verb_last { 3 } else { 0 });
        let mut beside = [before, word(2)].into_iter().chain(behind);
        let adverbial = tenses.on.contains(&before)
            || tenses.on.is_empty()
                && (begins || beside.any(|word| tenses.is_past(word) || tenses.is_future(word)));
        if !adverbial {
            return Tense::Unknown;
        }
        let (mut was, mut will, mut open, mut last) = (false, false, false, "");
        for word in self.sentence_words() {
            was |= tenses.is_past(word);
            will |= tenses.is_future(word);
            open |= tenses.is_open(word);
            last = word;
        }
        let closes = tenses.closing.is_empty()
            || tenses.closing.iter().any(|ending| last.ends_with(ending))
                && !last.starts_with("ge");
        match (was, will) {
            (true, false) if !self.is_intended(&word) => Tense::Past,
            (false, true) if closes && !open => Tense::Future,
            _ => Tense::Unknown,
        }
    }

    /// Whether an English infinitive leads to the day: “voted to close it on …” may well lie ahead. `word` is so many words before
    /// the day.
    fn is_intended<'a>(&self, word: &dyn Fn(usize) -> &'a str) -> bool {
        self.vocabulary.language == "en"
            && (2..=LEADS).any(|back| word(back) == "to" && !words::leads_to_noun(word(back - 1)))
    }

    /// The first word of the present sentence.
    fn first_of_sentence(&self) -> usize {
        let start = |index: usize| self.tokens[index].source.start;
        let here = start(self.at);
        let after = self
            .sentences
            .partition_point(|sentence| sentence.start <= here);
        let from = after
            .checked_sub(1)
            .map_or(0, |index| self.sentences[index].start);
        let mut first = self.at;
        while first > 0 && self.at - first < 40 && start(first - 1) >= from {
            first -= 1;
        }
        first
    }
}

impl Tenses {
    fn is_past(&self, word: &str) -> bool {
        self.past.contains(&word) || self.language == "en" && words::is_past(word)
    }

    fn is_future(&self, word: &str) -> bool {
        self.future.contains(&word) || ends(word, self.future_endings)
    }

    fn is_open(&self, word: &str) -> bool {
        ends(word, self.open_endings)
    }
}

fn ends(word: &str, endings: &[&str]) -> bool {
    word.chars().count() >= LONG && endings.iter().any(|ending| word.ends_with(ending))
}

// Words are read side by side.
#[rustfmt::skip]
const ALL: &[Tenses] = &[
    Tenses {
        language: "en", on: &["on"], verb_last: false,
        future: &["will", "shall", "upcoming", "scheduled", "due", "plans", "expected", "planned"],
        future_endings: &[], closing: &[],
        past: &["would", "should", "due", "until", "expires", "runs"],
        open_endings: &[],
    },
    Tenses {
        // “Wird” tells of the present, too, unless an infinitive closes the sentence.
        language: "de", on: &["am"], verb_last: false, future: &["wird", "werden"], future_endings: &[], closing: &["en", "ern", "eln"],
        past: &[
            "war", "waren", "wurde", "wurden", "hatte", "hatten", "stimmte", "stimmten", "sagte", "erklärte", "trat",
            "kam", "kamen", "ging", "gab", "begann", "lehnte", "beschloss", "unterzeichnete",
        ],
        open_endings: &["ete", "eten", "eter", "etes"],
    },
    Tenses {
        language: "fr", on: &["le"], verb_last: false, future: &["sera", "seront", "aura", "auront"],
        future_endings: &["era", "eront", "ira", "iront"], closing: &[],
        past: &["fut", "furent", "était", "étaient", "eut", "avait", "avaient"],
        open_endings: &["é", "ée", "és", "ées", "rait", "raient"],
    },
    Tenses {
        language: "es", on: &["el"], verb_last: false, future: &[], future_endings: &["rá", "rán"], closing: &[],
        past: &[
            "fue", "fueron", "era", "eran", "votó", "aprobó", "dijo", "anunció", "firmó", "rechazó", "tuvo", "hubo",
            "murió", "ganó",
        ],
        open_endings: &["ado", "ada", "ados", "adas", "ido", "ida", "idos", "idas"],
    },
    Tenses {
        language: "pt", on: &["em", "dia"], verb_last: false, future: &["terá", "será"], future_endings: &["rá", "rão"], closing: &[],
        past: &[
            "foi", "foram", "era", "eram", "votou", "aprovou", "disse", "anunciou", "assinou", "rejeitou", "teve",
            "houve", "morreu", "ganhou",
        ],
        open_endings: &["ado", "ada", "ados", "adas", "ido", "ida", "idos", "idas"],
    },
    Tenses {
        language: "it", on: &["il"], verb_last: false, future: &["sarà"], future_endings: &["rà", "ranno"], closing: &[],
        past: &["fu", "furono", "era", "erano", "stato", "stata", "stati", "state", "votò", "disse", "firmò"],
        open_endings: &["ato", "ata", "ati", "ate", "uto", "uta", "ito", "ita"],
    },
    Tenses {
        language: "nl", on: &["op"], verb_last: false, future: &["zal", "zullen"], future_endings: &[], closing: &[],
        past: &["was", "waren", "werd", "werden", "had", "zei", "stemde"], open_endings: &[],
    },
    Tenses {
        language: "pl", on: &[], verb_last: false, future: &["będzie", "będą", "odbędzie"], future_endings: &[], closing: &[],
        past: &["był", "była", "było", "byli", "odbył", "odbyła", "odbyło", "podpisał", "odrzucił"], open_endings: &[],
    },
    Tenses {
        language: "ru", on: &[], verb_last: false,
        future: &["будет", "будут", "состоится", "состоятся", "пройдёт", "пройдет", "проголосует", "откроется"],
        future_endings: &[], closing: &[],
        past: &[
            "был", "была", "было", "были", "прошёл", "прошел", "прошла", "состоялся", "состоялась", "состоялось",
            "подписал", "проголосовал", "отказался", "отказалась", "заявил",
        ],
        open_endings: &[],
    },
    Tenses {
        language: "uk", on: &[], verb_last: false, future: &["буде", "будуть", "відбудеться", "відбудуться", "проголосує", "відкриється"],
        future_endings: &["тиме", "тимуть"], closing: &[],
        past: &[
            "був", "була", "було", "були", "відбувся", "відбулася", "відбулося", "підписав", "проголосував",
            "відмовився", "відмовилася", "заявив",
        ],
        open_endings: &[],
    },
    Tenses {
        language: "tr", on: &[], verb_last: true, future: &[], future_endings: &["acak", "ecek", "acaktır", "ecektir", "acaklar", "ecekler"],
        closing: &[],
        past: &["oldu", "yapıldı", "oyladı", "reddetti", "imzaladı", "dedi", "açıkladı", "toplandı", "açıldı"],
        open_endings: &["tarihli"],
    },
    Tenses {
        language: "az", on: &[], verb_last: true, future: &[], future_endings: &["acaq", "əcək", "acaqdır", "əcəkdir", "acaqlar", "əcəklər"],
        closing: &[],
        past: &["oldu", "keçirildi", "imzaladı", "dedi", "bildirdi", "toplandı", "açıldı", "başladı"],
        open_endings: &["tarixli"],
    },
    Tenses {
        language: "hy", on: &[], verb_last: true,
        future: &["կլինի", "կլինեն", "կկայանա", "կկայանան", "կքվեարկի", "կբացվի", "կստորագրվի"],
        future_endings: &[], closing: &[],
        past: &["էր", "էին", "եղավ", "կայացավ", "մերժեց", "քվեարկեց", "ստորագրեց", "բացվեց", "հայտարարեց"],
        open_endings: &[],
    },
    Tenses {
        language: "ka", on: &[], verb_last: true, future: &["იქნება", "იქნებიან", "გაიმართება", "ჩატარდება", "შედგება", "გაიხსნება"],
        future_endings: &[], closing: &[],
        past: &["იყო", "იყვნენ", "გაიმართა", "ჩატარდა", "შედგა", "გაიხსნა", "უარყო", "განაცხადა"],
        open_endings: &[],
    },
    Tenses {
        language: "ar", on: &["في", "يوم"], verb_last: false,
        future: &[
            "سوف", "سيكون", "ستكون", "سيعقد", "ستعقد", "سيصوت", "سيجتمع", "سيبدأ", "ستبدأ", "سيجري", "ستجري", "سيفتتح",
            "سيفتح",
        ],
        future_endings: &[], closing: &[],
        past: &["كان", "كانت", "عقد", "عقدت", "رفض", "رفضت", "أعلن", "أعلنت", "وقع", "وقعت", "افتتح", "صوت"],
        open_endings: &[],
    },
];
