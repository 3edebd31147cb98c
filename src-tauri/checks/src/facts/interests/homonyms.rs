//! Names that are there and mean somebody else: a country, a surname, the first word of another name.
use stet_core::Folded;

use crate::{
    facts::{Block, Facts},
    names::{Entity, Mention},
};

/// Names of so few letters count only in the registry’s own capitals.
const SHORT: usize = 4;

/// Languages that begin every noun with a capital, so that a neighbour’s capital says nothing.
const NOUNS_IN_CAPITALS: &[&str] = &["de", "lb"];

/// Whether a mention may well be of another than the one the registry has under this name.
pub(super) fn is_one(facts: &Facts<'_>, block: &Block, mention: &Mention) -> bool {
    let here = &block.text()[mention.range.clone()];
    let exact = spellings(facts, mention.entity).any(|spelling| spelling == here);
    let short = here.chars().count() <= SHORT && !exact;
    let one_word = !here.contains(|char: char| char.is_whitespace() || char == '-');
    short
        || is_country(here)
        || facts.context.names.is_shared(here)
        || one_word && is_part_of_a_name(facts, block, mention)
}

fn spellings<'a>(facts: &Facts<'a>, entity: Entity) -> Box<dyn Iterator<Item = &'a str> + 'a> {
    let registry = facts.context.registry;
    match entity {
        Entity::Organisation(index) => Box::new(
            registry
                .organisations
                .get(index)
                .into_iter()
                .flat_map(|body| body.spellings()),
        ),
        Entity::Person(index) => Box::new(
            registry
                .people
                .get(index)
                .into_iter()
                .flat_map(|person| person.spellings()),
        ),
        Entity::Author(_) | Entity::Outlet(_) => Box::new(std::iter::empty()),
    }
}

/// Whether another word in capitals stands beside a name of one word: “Harrison Ford”, “Shell Beach”.
fn is_part_of_a_name(facts: &Facts<'_>, block: &Block, mention: &Mention) -> bool {
    let text = block.text();
    let (before, after) = (&text[..mention.range.start], &text[mention.range.end..]);
    let previous = before.strip_suffix([' ', '\u{a0}', '-']).map(|before| {
        before
            .rsplit(|char: char| !char.is_alphanumeric())
            .next()
            .unwrap_or_default()
    });
    let previous = previous.filter(|word| word.starts_with(char::is_uppercase));
    let given = previous.is_some_and(|word| {
        let plain = Folded::new(word);
        facts
            .words
            .is_some_and(|words| words.given_names.contains(&plain.text()))
    });
    let primary = facts.language.split(['-', '_']).next().unwrap_or_default();
    if given || NOUNS_IN_CAPITALS.contains(&primary) {
        return given;
    }
    let opens = |word: &str| {
        let at = before.trim_end().len() - word.len();
        block.passage.sentence(mention.range.start).start >= at
    };
    let follows = after
        .strip_prefix([' ', '\u{a0}', '-'])
        .is_some_and(|rest| rest.starts_with(char::is_uppercase));
    follows || previous.is_some_and(|word| !opens(word))
}

/// Whether a name is a country’s: half of all pieces name one, and its government or fund is not meant by it.
fn is_country(name: &str) -> bool {
    let folded = Folded::new(name);
    let plain = folded.text().trim().trim_start_matches("the ");
    COUNTRIES.binary_search(&plain).is_ok()
}

/// Names of states and of unions of states, folded, in alphabetical order of their bytes.
#[rustfmt::skip]
const COUNTRIES: &[&str] = &[
    "abd", "abş", "afghanistan", "albania", "alemanha", "alemania", "algeria", "algérie", "allemagne", "almaniya",
    "almanya", "america", "andorra", "angola", "argentina", "armenia", "armenien", "arménia", "arménie", "armênia",
    "aserbaidschan", "australia", "austria", "avropa i̇ttifaqı", "avrupa birliği", "azerbaigian", "azerbaijan",
    "azerbaijão", "azerbaiyán", "azerbaycan", "azerbaïdjan", "azərbaycan", "bahamas", "bahrain", "bangladesh",
    "barbados", "belarus", "belgique", "belgium", "belgië", "belize", "benin", "bhutan", "białoruś",
    "birleşik krallık", "bolivia", "bosnia", "bosnia and herzegovina", "botswana", "brasil", "brazil", "britain",
    "brunei", "bulgaria", "burkina faso", "burma", "burundi", "böyük britaniya", "cambodia", "cameroon", "canada",
    "cape verde", "central african republic", "chad", "chile", "china", "chine", "cina", "colombia", "comoros",
    "congo", "costa rica", "croatia", "cuba", "cyprus", "czech republic", "czechia", "denmark", "deutschland",
    "djibouti", "dominica", "dominican republic", "duitsland", "ecuador", "egypt", "el salvador", "england",
    "equatorial guinea", "eritrea", "ermenistan", "ermənistan", "espagne", "espanha", "españa", "estados unidos",
    "estonia", "eswatini", "ethiopia", "eu", "european union", "europese unie", "europäische union", "fiji",
    "finland", "france", "francia", "francja", "frankreich", "frankrijk", "fransa", "frança", "gabon", "gambia",
    "georgia", "georgien", "germania", "germany", "geórgia", "ghana", "grande-bretagne", "great britain", "greece",
    "grenada", "griechenland", "großbritannien", "guatemala", "guinea", "guinea-bissau", "guyana", "géorgie",
    "gürcistan", "gürcüstan", "haiti", "honduras", "hong kong", "hungary", "iceland", "india", "indonesia", "irak",
    "iran", "iraq", "ireland", "israel", "italia", "italie", "italien", "italy", "ivory coast", "i̇ngiltere", "i̇ran",
    "jamaica", "japan", "jordan", "kazakhstan", "kenya", "kiribati", "kosovo", "kuwait", "kyrgyzstan", "l'allemagne",
    "l'arménie", "l'azerbaïdjan", "laos", "latvia", "lebanon", "lesotho", "liberia", "libya", "liechtenstein",
    "lithuania", "luxembourg", "madagascar", "malawi", "malaysia", "maldives", "mali", "malta", "maroc",
    "marshall islands", "mauritania", "mauritius", "mexico", "micronesia", "moldova", "monaco", "mongolia",
    "montenegro", "morocco", "mozambique", "myanmar", "méxico", "namibia", "nato", "nauru", "nederland", "nepal",
    "netherlands", "new zealand", "nicaragua", "niemcy", "niger", "nigeria", "north korea", "north macedonia",
    "northern ireland", "norway", "oekraïne", "oman", "pakistan", "palau", "palestine", "panama", "papua new guinea",
    "paraguay", "peru", "perú", "philippines", "poland", "polen", "pologne", "polska", "portugal", "qatar",
    "regno unito", "reino unido", "romania", "rosja", "royaume-uni", "rusia", "rusiya", "rusland", "russia", "russie",
    "russland", "rusya", "rwanda", "rússia", "samoa", "san marino", "saudi arabia", "schweiz", "scotland", "senegal",
    "serbia", "seychelles", "sierra leone", "singapore", "slovakia", "slovenia", "solomon islands", "somalia",
    "south africa", "south korea", "south sudan", "soviet union", "spagna", "spain", "spanien", "sri lanka",
    "stany zjednoczone", "stati uniti", "sudan", "suisse", "suriname", "sweden", "switzerland", "syria", "syrie",
    "syrien", "taiwan", "tajikistan", "tanzania", "thailand", "timor-leste", "togo", "tonga", "trinidad and tobago",
    "tunisia", "turchia", "turcja", "turkey", "turkije", "turkmenistan", "turquia", "turquie", "turquía", "tuvalu",
    "türkei", "türkiye", "türkiyə", "u.k.", "u.s.", "uae", "ucraina", "ucrania", "ucrânia", "uganda", "uk", "ukraina",
    "ukraine", "ukrayna", "un", "ungarn", "union européenne", "unione europea", "united arab emirates",
    "united kingdom", "united nations", "united states", "united states of america", "união europeia",
    "unión europea", "uruguay", "us", "usa", "ussr", "uzbekistan", "vanuatu", "vatican", "venezuela",
    "vereinigte staaten", "verenigde staten", "vietnam", "wales", "yemen", "yunanistan", "zambia", "zimbabwe", "çin",
    "états-unis", "österreich", "азербайджан", "армения", "беларусь", "белоруссия", "білорусь", "велика британія",
    "великобритания", "вірменія", "германия", "грузия", "грузія", "европейский союз", "ес", "иран", "казахстан",
    "китай", "нато", "німеччина", "оон", "польша", "польща", "россия", "росія", "сша", "туреччина", "турция",
    "украина", "україна", "франция", "франція", "європейський союз", "єс", "іран", "ադրբեջան", "ամն", "գերմանիա",
    "եվրամիություն", "թուրքիա", "իրան", "հայաստան", "ուկրաինա", "չինաստան", "ռուսաստան", "վրաստան", "ֆրանսիա",
    "أذربيجان", "أرمينيا", "ألمانيا", "أوكرانيا", "إسرائيل", "إيران", "الأردن", "الاتحاد الأوروبي", "السعودية",
    "الصين", "العراق", "الولايات المتحدة", "بريطانيا", "تركيا", "جورجيا", "روسيا", "سوريا", "فرنسا", "فلسطين", "قطر",
    "لبنان", "مصر", "აზერბაიჯანი", "აშშ", "გერმანია", "ევროკავშირი", "თურქეთი", "ირანი", "რუსეთი", "საფრანგეთი",
    "საქართველო", "სომხეთი", "უკრაინა", "ჩინეთი",
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_countries_can_be_searched() {
        assert!(COUNTRIES.is_sorted());
        for name in [
            "Armenia",
            "the United States",
            "Deutschland",
            "Україна",
            "AZƏRBAYCAN",
        ] {
            assert!(is_country(name), "{name}");
        }
        assert!(!is_country("Norvik"));
    }
}
