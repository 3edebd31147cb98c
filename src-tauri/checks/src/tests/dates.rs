//! The date rules in every language: what each flags and what it leaves alone.
use super::{example::Example, found};

/// A rule, what it flags and what it leaves alone, all in a piece of 20 December 2024 that is read two years later.
type Row = (&'static str, &'static str, &'static str);

// Examples are read side by side.
#[rustfmt::skip]
const LANGUAGES: &[(&str, &[Row])] = &[
    ("en", &[
        ("date.weekday-mismatch", "The board met on ⟦Tuesday⟧, 5 December 2024.", "The board met on Thursday, December 5, 2024."),
        ("date.weekday-mismatch", "It met on 5 December 2024 (⟦Tuesday⟧).", "It met on 5 December 2024 (Thursday)."),
        ("date.impossible", "It closed on ⟦31 April 2024⟧.", "It closed on 30 April 2024. In April 31 ships came."),
        ("date.relative-stale", "It closed ⟦last year⟧.", "It closed in 2023."),
        ("date.year-missing", "On ⟦5 March⟧ the board met.", "On 5 March 2024 the board met."),
        ("date.tense", "The board will meet on ⟦5 May 2024⟧.", "The board will meet on 5 May 2025."),
        ("date.tense", "The board refused on ⟦5 May 2025⟧.", "The treaty signed on 10 June 1982 will expire."),
    ]),
    ("de", &[
        ("date.weekday-mismatch", "Der Rat tagte am ⟦Dienstag⟧, dem 5. Dezember 2024.", "Der Rat tagte am Donnerstag, den 5. Dezember 2024."),
        ("date.impossible", "Der Vertrag endete am ⟦31. April 2024⟧.", "Der Vertrag endete am 30. April 2024."),
        ("date.relative-stale", "Er schloss ⟦letztes Jahr⟧.", "Er schloss im Jahr 2023 am Morgen."),
        ("date.year-missing", "Am ⟦5. März⟧ tagte der Rat.", "Am 5. März 2024 tagte der Rat."),
        ("date.tense", "Der Rat wird am ⟦5. Mai 2024⟧ abstimmen.", "Der Rat wird am 5. Mai 2025 abstimmen."),
        ("date.tense", "Der Rat wurde am ⟦5. Mai 2025⟧ gewählt.", "Am 5. Mai 1992 wird er zum Kanzler gewählt."),
    ]),
    ("fr", &[
        ("date.weekday-mismatch", "Le conseil s’est réuni le ⟦mardi⟧ 5 décembre 2024.", "Le conseil s’est réuni le jeudi 5 décembre 2024."),
        ("date.impossible", "Il a fermé le ⟦31 avril 2024⟧.", "Il a fermé le 1er avril 2024."),
        ("date.relative-stale", "Il a fermé ⟦l’an dernier⟧.", "Il a fermé en 2023."),
        ("date.year-missing", "Le ⟦5 mars⟧, le conseil s’est réuni.", "Le 5 mars 2024, le conseil s’est réuni."),
        ("date.tense", "Le conseil votera le ⟦5 mai 2024⟧.", "Le traité signé le 10 juin 1982 expirera."),
        ("date.tense", "Le conseil était réuni le ⟦5 mai 2025⟧.", "Le traité du 10 juin 1982 sera aboli."),
    ]),
    ("es", &[
        ("date.weekday-mismatch", "El consejo se reunió el ⟦martes⟧ 5 de diciembre de 2024.", "El consejo se reunió el jueves, 5 de diciembre de 2024."),
        ("date.impossible", "Cerró el ⟦31 de abril de 2024⟧.", "Cerró el 30 de abril de 2024."),
        ("date.relative-stale", "Cerró ⟦el año pasado⟧.", "Cerró en 2023."),
        ("date.year-missing", "El ⟦5 de marzo⟧ se reunió el consejo.", "El 5 de marzo de 2024 se reunió el consejo."),
        ("date.tense", "El consejo votará el ⟦5 de mayo de 2024⟧.", "El tratado firmado el 10 de junio de 1982 expirará."),
        ("date.tense", "El consejo votó el ⟦5 de mayo de 2025⟧.", "El consejo votó el 5 de mayo de 2024."),
    ]),
    ("pt", &[
        ("date.weekday-mismatch", "O conselho reuniu-se na ⟦terça-feira⟧, 5 de dezembro de 2024.", "O conselho reuniu-se na quinta-feira, 5 de dezembro de 2024."),
        ("date.impossible", "Fechou em ⟦31 de abril de 2024⟧.", "Fechou em 30 de abril de 2024."),
        ("date.relative-stale", "Fechou ⟦no ano passado⟧.", "Fechou em 2023."),
        ("date.year-missing", "Em ⟦5 de março⟧ reuniu-se o conselho.", "Em 5 de março de 2024 reuniu-se o conselho."),
        ("date.tense", "O conselho votará em ⟦5 de maio de 2024⟧.", "O tratado assinado em 10 de junho de 1982 expirará."),
        ("date.tense", "O conselho votou em ⟦5 de maio de 2025⟧.", "O conselho votou em 5 de maio de 2024."),
    ]),
    ("it", &[
        ("date.weekday-mismatch", "Il consiglio si è riunito ⟦martedì⟧ 5 dicembre 2024.", "Il consiglio si è riunito giovedì 5 dicembre 2024."),
        ("date.impossible", "Ha chiuso il ⟦31 aprile 2024⟧.", "Ha chiuso il 30 aprile 2024."),
        ("date.relative-stale", "Ha chiuso ⟦l’anno scorso⟧.", "Ha chiuso nel 2023."),
        ("date.year-missing", "Il ⟦5 marzo⟧ si riunì il consiglio.", "Il 5 marzo 2024 si riunì il consiglio."),
        ("date.tense", "Il consiglio voterà il ⟦5 maggio 2024⟧.", "Il trattato firmato il 10 giugno 1982 scadrà."),
        ("date.tense", "Il consiglio votò il ⟦5 maggio 2025⟧.", "Il consiglio votò il 5 maggio 2024."),
    ]),
    ("ru", &[
        ("date.weekday-mismatch", "Совет собрался во ⟦вторник⟧, 5 декабря 2024 года.", "Совет собрался в четверг, 5 декабря 2024 года."),
        ("date.weekday-mismatch", "Совет собрался в ⟦среду⟧, 5 декабря 2024 года.", "Совет собрался в пятницу, 6 декабря 2024 года."),
        ("date.impossible", "Договор истёк ⟦31 апреля 2024⟧ года.", "Договор истёк 30 апреля 2024 года."),
        ("date.relative-stale", "Он закрылся ⟦в прошлом году⟧.", "Он закрылся в 2023 году."),
        ("date.year-missing", "⟦5 марта⟧ совет собрался.", "5 марта 2024 года совет собрался."),
        ("date.tense", "Заседание состоится ⟦5 мая 2024⟧ года.", "Договор от 10 июня 1982 года будет расторгнут."),
        ("date.tense", "⟦5 мая 2025⟧ года совет проголосовал против.", "5 мая 2024 года совет проголосовал против."),
    ]),
    ("uk", &[
        ("date.weekday-mismatch", "Рада зібралася у ⟦вівторок⟧, 5 грудня 2024 року.", "Рада зібралася у четвер, 5 грудня 2024 року."),
        ("date.impossible", "Договір закінчився ⟦31 квітня 2024⟧ року.", "Договір закінчився 30 квітня 2024 року."),
        ("date.relative-stale", "Він закрився ⟦минулого року⟧.", "Він закрився 2023 року."),
        ("date.year-missing", "⟦5 березня⟧ рада зібралася.", "5 березня 2024 року рада зібралася."),
        ("date.tense", "Засідання відбудеться ⟦5 травня 2024⟧ року.", "Договір від 10 червня 1982 року буде розірвано."),
        ("date.tense", "⟦5 травня 2025⟧ року рада проголосувала: закон був відхилений.", "5 травня 2024 року закон був відхилений."),
    ]),
    ("tr", &[
        ("date.weekday-mismatch", "Kurul 5 Aralık 2024 ⟦Salı⟧ günü toplandı.", "Kurul 5 Aralık 2024 Perşembe günü toplandı."),
        ("date.impossible", "Sözleşme ⟦31 Nisan 2024’te⟧ bitti.", "Sözleşme 30 Nisan 2024’te bitti."),
        ("date.relative-stale", "Liman ⟦geçen yıl⟧ kapandı.", "Liman 2023’te kapandı."),
        ("date.year-missing", "Kurul ⟦5 Mart⟧ günü toplandı.", "Kurul 5 Mart 2024 günü toplandı."),
        ("date.tense", "Kurul ⟦5 Mayıs 2024⟧ günü toplanacak.", "Kurul 5 Mayıs 2025 günü toplanacak."),
        ("date.tense", "Kurul ⟦5 Mayıs 2025⟧ günü toplandı.", "Kurul 5 Mayıs 2024 günü toplandı."),
    ]),
    ("az", &[
        ("date.weekday-mismatch", "Şura 5 dekabr 2024-cü il, ⟦çərşənbə axşamı⟧ toplandı.", "Şura 5 dekabr 2024-cü il, cümə axşamı toplandı."),
        ("date.impossible", "Müqavilə ⟦31 aprel 2024⟧-cü ildə bitdi.", "Müqavilə 2024-cü il aprelin 30-da bitdi."),
        ("date.impossible", "Müqavilə ⟦2024-cü il aprelin 31⟧-də bitdi.", "Müqavilə 30 aprel 2024-cü ildə bitdi."),
        ("date.relative-stale", "Liman ⟦keçən il⟧ bağlandı.", "Liman 2023-cü ildə bağlandı."),
        ("date.year-missing", "Şura ⟦5 martda⟧ toplandı.", "Şura 5 mart 2024-cü ildə toplandı."),
        ("date.tense", "Şura ⟦5 may 2024⟧-cü ildə toplanacaq.", "Şura 5 may 2025-ci ildə toplanacaq."),
        ("date.tense", "Şura ⟦5 may 2025⟧-ci ildə toplandı.", "Şura 5 may 2024-cü ildə toplandı."),
    ]),
    ("hy", &[
        ("date.weekday-mismatch", "Խորհուրդը հավաքվեց ⟦երեքշաբթի⟧, 2024 թվականի դեկտեմբերի 5-ին։", "Խորհուրդը հավաքվեց հինգշաբթի, 2024 թվականի դեկտեմբերի 5-ին։"),
        ("date.impossible", "Ժամկետը լրացավ ⟦2024 թվականի ապրիլի 31⟧-ին։", "Ժամկետը լրացավ 2024 թվականի ապրիլի 30-ին։"),
        ("date.relative-stale", "Նավահանգիստը փակվեց ⟦անցյալ տարի⟧։", "Նավահանգիստը փակվեց 2023 թվականին։"),
        ("date.year-missing", "⟦Մարտի 5⟧-ին խորհուրդը հավաքվեց։", "2024 թվականի մարտի 5-ին խորհուրդը հավաքվեց։"),
        ("date.tense", "⟦2024 թվականի մայիսի 5⟧-ին կկայանա նիստը։", "2025 թվականի մայիսի 5-ին կկայանա նիստը։"),
        ("date.tense", "⟦2025 թվականի մայիսի 5⟧-ին նիստը կայացավ։", "2024 թվականի մայիսի 5-ին նիստը կայացավ։"),
    ]),
    ("ka", &[
        ("date.weekday-mismatch", "საბჭო შეიკრიბა ⟦სამშაბათს⟧, 2024 წლის 5 დეკემბერს.", "საბჭო შეიკრიბა ხუთშაბათს, 2024 წლის 5 დეკემბერს."),
        ("date.impossible", "ვადა გავიდა ⟦2024 წლის 31 აპრილს⟧.", "ვადა გავიდა 2024 წლის 30 აპრილს."),
        ("date.relative-stale", "ნავსადგური ⟦გასულ წელს⟧ დაიხურა.", "ნავსადგური 2023 წელს დაიხურა."),
        ("date.year-missing", "⟦5 მარტს⟧ საბჭო შეიკრიბა.", "2024 წლის 5 მარტს საბჭო შეიკრიბა."),
        ("date.tense", "სხდომა ⟦2024 წლის 5 მაისს⟧ გაიმართება.", "სხდომა 2025 წლის 5 მაისს გაიმართება."),
        ("date.tense", "სხდომა ⟦2025 წლის 5 მაისს⟧ გაიმართა.", "სხდომა 2024 წლის 5 მაისს გაიმართა."),
    ]),
    ("ar", &[
        ("date.weekday-mismatch", "اجتمع المجلس يوم ⟦الثلاثاء⟧ 5 ديسمبر 2024.", "اجتمع المجلس يوم الخميس 5 ديسمبر 2024."),
        ("date.weekday-mismatch", "اجتمع المجلس يوم ⟦الثلاثاء⟧، ٥ ديسمبر ٢٠٢٤.", "اجتمع المجلس يوم الخميس، ٥ ديسمبر ٢٠٢٤."),
        ("date.impossible", "انتهى العقد في ⟦31 أبريل 2024⟧.", "انتهى العقد في 30 أبريل 2024."),
        ("date.relative-stale", "أغلق الميناء ⟦العام الماضي⟧.", "أغلق الميناء في 2023."),
        ("date.year-missing", "في ⟦5 مارس⟧ اجتمع المجلس.", "في 5 مارس 2024 اجتمع المجلس."),
        ("date.tense", "سيعقد الاجتماع في ⟦5 مايو 2024⟧.", "سيعقد الاجتماع في 5 مايو 2025."),
        ("date.tense", "عقد الاجتماع في ⟦5 مايو 2025⟧.", "عقد الاجتماع في 5 مايو 2024."),
    ]),
];

#[test]
fn dates_are_read_in_every_language() {
    let mut broken = String::new();
    for (language, rows) in LANGUAGES {
        for (rule, flagged, passes) in *rows {
            let rule = crate::rule(rule).unwrap();
            for text in [flagged, passes] {
                let text = format!("language: {language}\npublished: 2024-12-20\n\n{text}");
                let example = Example::read(&text);
                let spans: Vec<_> = found(rule, &example)
                    .into_iter()
                    .map(|finding| finding.span)
                    .collect();
                if spans != example.marked {
                    broken += &format!("{}: {text}\n{spans:?}\n", rule.id);
                }
            }
        }
    }
    assert!(broken.is_empty(), "{broken}");
}
