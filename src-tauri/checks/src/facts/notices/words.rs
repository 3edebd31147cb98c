//! The words of notices, by language.
use jiff::civil::Date;

use crate::calendar::long_date;

/// What readers are told.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Matter {
    /// That somebody paid.
    Paid,
    /// That links earn a commission.
    Affiliate,
    /// That a language model had a hand in it.
    Machine,
    /// Who translated it.
    Translation,
}

/// One language's words, folded. An entry that ends in `*` stands for every word that begins so.
struct Words {
    language: &'static str,
    /// What says that somebody paid, the usual label first.
    paid: &'static [&'static str],
    affiliate: &'static [&'static str],
    machine: &'static [&'static str],
    translation: &'static [&'static str],
    /// How a line begins that says where a piece first ran.
    first_published: &'static str,
    /// Whether that line has its date in figures.
    dotted_dates: bool,
}

/// The words for a matter in a language and in English.
pub(super) fn of(matter: Matter, language: &str) -> impl Iterator<Item = &'static str> {
    let english = ALL.first().into_iter();
    let own = row(language).into_iter();
    own.chain(english)
        .flat_map(move |words| match matter {
            Matter::Paid => words.paid,
            Matter::Affiliate => words.affiliate,
            Matter::Machine => words.machine,
            Matter::Translation => words.translation,
        })
        .copied()
}

/// The usual label of a piece that somebody paid for.
pub(crate) fn paid_label(language: &str) -> String {
    let word = row(language)
        .and_then(|words| words.paid.first())
        .map_or("sponsored", |word| word);
    let mut chars = word.chars();
    let first = chars.next().into_iter().flat_map(char::to_uppercase);
    first.chain(chars).collect()
}

/// The line that says where a piece first ran, and when.
pub(crate) fn first_published_line(language: &str, place: &str, day: &str) -> String {
    let words = row(language);
    let opener = words.map_or("First published in", |words| words.first_published);
    let date: Option<Date> = day.parse().ok();
    let day = date.map_or_else(
        || day.to_owned(),
        |date| match words.map(|words| words.dotted_dates) {
            Some(true) => format!("{}.{}.{}", date.day(), date.month(), date.year()),
            _ => long_date(date),
        },
    );
    let gap = if day.is_empty() { "" } else { ", " };
    format!("{opener} {place}{gap}{day}.")
}

fn row(language: &str) -> Option<&'static Words> {
    let primary = language.split(['-', '_']).next().unwrap_or_default();
    ALL.iter()
        .find(|words| words.language.eq_ignore_ascii_case(primary))
}

// Words are read side by side.
#[rustfmt::skip]
const ALL: &[Words] = &[
    Words {
        language: "en",
        paid: &["sponsored", "paid content", "paid post", "paid for by", "advertis*", "advertorial*", "partner content", "promoted", "ad feature", "in partnership with", "supported by", "sponsor"],
        affiliate: &["affiliate*", "commission*", "paid when you buy"],
        machine: &["ai", "artificial intelligence", "language model*", "machine-translated", "machine translation", "chatgpt", "generative"],
        translation: &["translat*"],
        first_published: "First published in",
        dotted_dates: false,
    },
    Words {
        language: "de",
        paid: &["anzeige", "werbung", "gesponsert", "advertorial*", "bezahlt*", "sponsor*", "in kooperation mit", "in zusammenarbeit mit"],
        affiliate: &["affiliate*", "provision*"],
        machine: &["ki", "künstlich*", "sprachmodell*", "maschinell*"],
        translation: &["übersetz*", "übertragen"],
        first_published: "Zuerst erschienen in",
        dotted_dates: true,
    },
    Words {
        language: "fr",
        paid: &["contenu sponsorisé", "sponsoris*", "publicité", "publi-rédactionnel", "publireportage*", "partenariat", "partenaire", "payé par"],
        affiliate: &["affili*", "commission*"],
        machine: &["ia", "intelligence artificielle", "modèle de langue", "modèle de langage"],
        translation: &["tradui*", "traduct*"],
        first_published: "Première publication :",
        dotted_dates: true,
    },
    Words {
        language: "es",
        paid: &["contenido patrocinado", "patrocin*", "publicidad", "publirreportaje*", "remitido", "contenido de marca", "pagado por"],
        affiliate: &["afilia*", "comisi*"],
        machine: &["ia", "inteligencia artificial", "modelo de lenguaje"],
        translation: &["traduc*", "traduj*"],
        first_published: "Publicado por primera vez en",
        dotted_dates: true,
    },
    Words {
        language: "it",
        paid: &["contenuto sponsorizzato", "sponsorizzat*", "pubblicità", "publiredazionale*", "informazione pubblicitaria", "in collaborazione con"],
        affiliate: &["affili*", "commission*"],
        machine: &["ia", "intelligenza artificiale", "modello linguistico"],
        translation: &["tradu*", "traduzione"],
        first_published: "Pubblicato per la prima volta in",
        dotted_dates: true,
    },
    Words {
        language: "pt",
        paid: &["conteúdo patrocinado", "patrocin*", "publicidade", "publieditorial", "conteúdo pago", "em parceria com"],
        affiliate: &["afilia*", "comiss*"],
        machine: &["ia", "inteligência artificial", "modelo de linguagem"],
        translation: &["tradu*"],
        first_published: "Publicado originalmente em",
        dotted_dates: true,
    },
    Words {
        language: "nl",
        paid: &["gesponsord", "advertentie*", "advertorial*", "betaald*", "in samenwerking met", "partnerbijdrage"],
        affiliate: &["affiliate*", "commissie*"],
        machine: &["ai", "kunstmatige intelligentie", "taalmodel*"],
        translation: &["vertaal*", "vertaling"],
        first_published: "Eerder verschenen in",
        dotted_dates: true,
    },
    Words {
        language: "pl",
        paid: &["materiał sponsorowany", "sponsor*", "reklam*", "artykuł sponsorowany", "płatn*", "materiał partnera"],
        affiliate: &["afilia*", "prowizj*"],
        machine: &["ai", "si", "sztuczna inteligencja", "sztucznej inteligencji", "model językowy", "modelu językowego"],
        translation: &["tłum*", "przekład*", "przeł*"],
        first_published: "Pierwsza publikacja:",
        dotted_dates: true,
    },
    Words {
        language: "ru",
        paid: &["на правах рекламы", "реклам*", "спонсор*", "партнёрский материал", "партнерский материал", "оплачен*"],
        affiliate: &["партнёрск*", "партнерск*", "комисси*"],
        machine: &["ии", "искусственн*", "языковой модел*", "нейросет*"],
        translation: &["перевод*", "перевел*", "перевёл", "переведен*", "переведён"],
        first_published: "Впервые опубликовано:",
        dotted_dates: true,
    },
    Words {
        language: "uk",
        paid: &["на правах реклами", "реклам*", "спонсор*", "партнерський матеріал", "оплачен*"],
        affiliate: &["партнерськ*", "комісі*"],
        machine: &["ші", "штучн*", "мовна модель", "мовної моделі", "нейромереж*"],
        translation: &["переклад*", "переклала", "переклав"],
        first_published: "Вперше опубліковано:",
        dotted_dates: true,
    },
    Words {
        language: "tr",
        paid: &["sponsorlu içerik", "sponsor*", "reklam*", "advertorial*", "tanıtım*", "ücretli"],
        affiliate: &["komisyon*", "satış ortaklığı", "affiliate*"],
        machine: &["yapay zekâ*", "yapay zeka*", "dil modeli*"],
        translation: &["çevir*", "çeviri*", "tercüme*"],
        first_published: "İlk yayımlandığı yer:",
        dotted_dates: true,
    },
    Words {
        language: "az",
        paid: &["reklam xarakterli", "reklam*", "sponsor*", "ödənişli"],
        affiliate: &["komissiya*", "tərəfdaş*"],
        machine: &["süni intellekt*", "dil modeli*"],
        translation: &["tərcümə*", "çevir*"],
        first_published: "İlk dəfə dərc olunub:",
        dotted_dates: true,
    },
    Words {
        language: "hy",
        paid: &["գովազդային նյութ", "գովազդ*", "հովանավոր*", "վճարովի"],
        affiliate: &["միջնորդավճար*", "գործընկերային"],
        machine: &["արհեստական բանական*", "արհեստական ինտելեկտ*", "լեզվական մոդել*"],
        translation: &["թարգման*"],
        first_published: "Առաջին հրապարակումը՝",
        dotted_dates: true,
    },
    Words {
        language: "ka",
        paid: &["სარეკლამო მასალა", "რეკლამ*", "სარეკლამო", "სპონსორ*", "ფასიანი"],
        affiliate: &["საკომისიო*", "აფილირებ*"],
        machine: &["ხელოვნური ინტელექტ*", "ენობრივი მოდელ*"],
        translation: &["თარგმ*", "მთარგმნ*", "ითარგმნ*"],
        first_published: "პირველად გამოქვეყნდა:",
        dotted_dates: true,
    },
    Words {
        language: "ar",
        paid: &["محتوى مدفوع", "إعلان*", "الإعلان*", "برعاية", "محتوى ممول", "مدفوع*", "ممول"],
        affiliate: &["عمولة", "بالعمولة", "تسويق*"],
        machine: &["الذكاء الاصطناعي", "ذكاء اصطناعي", "نموذج لغوي"],
        translation: &["ترجم*", "الترجمة", "مترجم*"],
        first_published: "نُشر أولا في",
        dotted_dates: true,
    },
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_word_is_folded() {
        for words in ALL {
            for list in [
                words.paid,
                words.affiliate,
                words.machine,
                words.translation,
            ] {
                for word in list {
                    assert_eq!(*word, word.to_lowercase().trim(), "{}", words.language);
                    assert!(!word.trim_end_matches('*').contains('*'), "{word}");
                }
            }
        }
    }
}
