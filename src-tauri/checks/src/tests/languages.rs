//! The rules about quotations in thirteen languages: marks, marks inside marks, the full stop, who speaks.
use super::example::Example;
use crate::{Rule, rule};

/// A language, and for a rule what it flags and what it passes.
struct Case {
    language: &'static str,
    rule: &'static str,
    /// The text with what is flagged marked, and the text after the first fixes; empty when none is offered.
    flags: (&'static str, &'static str),
    passes: &'static str,
}

const fn case(
    language: &'static str,
    rule: &'static str,
    flags: (&'static str, &'static str),
    passes: &'static str,
) -> Case {
    Case {
        language,
        rule,
        flags,
        passes,
    }
}

const MARKS: &str = "quote.style-mix";
const INSIDE: &str = "quote.nesting";
const STOP: &str = "quote.punct-place";
const SPEAKER: &str = "quote.unattributed";

#[test]
fn every_language_has_its_own_quotations() {
    let mut broken = String::new();
    for case in CASES {
        let rule = rule(case.rule).unwrap();
        let (before, after) = case.flags;
        if let Err(fault) = flags(rule, case.language, before, after) {
            broken.push_str(&format!("{} {}: {fault}\n", case.language, case.rule));
        }
        let passes = read(case.language, case.passes);
        for finding in super::found(rule, &passes) {
            broken.push_str(&format!("{}: {finding:?}\n", case.language));
        }
    }
    assert!(broken.is_empty(), "{broken}");
}

#[test]
fn every_language_has_every_case() {
    for language in LANGUAGES {
        for rule in [MARKS, INSIDE, STOP, SPEAKER] {
            let mut cases = CASES.iter();
            let found = cases.any(|case| case.language == *language && case.rule == rule);
            assert!(found, "{language} {rule}");
        }
    }
}

fn read(language: &str, text: &str) -> Example {
    Example::read(&format!("language: {language}\n\n{text}"))
}

fn flags(rule: &Rule, language: &str, before: &str, after: &str) -> Result<(), String> {
    let example = read(language, before);
    let findings = super::found(rule, &example);
    let spans: Vec<_> = findings
        .iter()
        .map(|finding| finding.span.clone())
        .collect();
    if spans != example.marked {
        return Err(format!("{before}\n{findings:#?}"));
    }
    let offered = findings.iter().any(|finding| !finding.fixes.is_empty());
    if after.is_empty() {
        return if offered {
            Err(format!("{findings:#?}"))
        } else {
            Ok(())
        };
    }
    let fixed = super::fixed(&example.piece, &findings);
    let expected = read(language, after).piece;
    if fixed == expected {
        Ok(())
    } else {
        Err(fixed.body)
    }
}

const LANGUAGES: &[&str] = &[
    "en", "de", "fr", "es", "pt", "it", "ru", "uk", "tr", "az", "hy", "ka", "ar",
];

#[rustfmt::skip]
const CASES: &[Case] = &[
    case("en", MARKS, ("“One” and “two” and ⟦\"three\"⟧.", "“One” and “two” and “three”."), "“One” and “two”."),
    case("en", INSIDE, ("“He said ⟦“no”⟧ twice,” she wrote.", "“He said ‘no’ twice,” she wrote."), "“He said ‘no’ twice,” she wrote."),
    case("en", STOP,
        ("It was “a sad day”. It was “a bad one”. It was “the end⟦.”⟧", "It was “a sad day”. It was “a bad one”. It was “the end”."),
        "It was “a sad day.” It was “a bad one.”"),
    case("en", SPEAKER,
        ("The pier is gone. ⟦“Nothing on this coast will be built again.”⟧ The harbour stays shut.", ""),
        "The pier is gone. “Nothing on this coast will be built again,” the mayor said."),

    case("de", MARKS, ("„Eins“ und „zwei“ und ⟦\"drei\"⟧.", "„Eins“ und „zwei“ und „drei“."), "„Eins“ und „zwei“."),
    case("de", INSIDE, ("„Er sagte ⟦„nein“⟧ und ging“, schrieb sie.", "„Er sagte ‚nein‘ und ging“, schrieb sie."), "„Er sagte ‚nein‘ und ging“, schrieb sie."),
    case("de", STOP, ("Sie nannte es „ein Wunder⟦.“⟧", "Sie nannte es „ein Wunder“."), "Sie nannte es „ein Wunder“. Er sagte: „Es ist eins.“"),
    case("de", SPEAKER,
        ("Die Mole ist weg. ⟦„An dieser Küste wird nichts mehr gebaut werden.“⟧ Der Hafen bleibt zu.", ""),
        "Die Mole ist weg. „An dieser Küste wird nichts mehr gebaut werden“, sagte die Bürgermeisterin."),

    case("fr", MARKS, ("« Un » et « deux » et ⟦\"trois\"⟧.", "« Un » et « deux » et «\u{a0}trois\u{a0}»."), "« Un » et « deux »."),
    case("fr", INSIDE, ("« Il a dit ⟦«non»⟧ deux fois », écrit-elle.", "« Il a dit “non” deux fois », écrit-elle."), "« Il a dit “non” deux fois », écrit-elle."),
    case("fr", STOP, ("Elle parle d’un «miracle⟦.»⟧", "Elle parle d’un «miracle»."), "Elle parle d’un « miracle ». Il dit : « C’en est un. »"),
    case("fr", SPEAKER,
        ("La jetée a disparu. ⟦« Rien ne sera plus construit sur cette côte. »⟧ Le port reste fermé.", ""),
        "La jetée a disparu. « Rien ne sera plus construit sur cette côte », a déclaré la maire."),

    case("es", MARKS, ("“Uno” y “dos” y ⟦\"tres\"⟧.", "“Uno” y “dos” y “tres”."), "«Uno» y «dos»."),
    case("es", INSIDE, ("«Dijo ⟦«no»⟧ dos veces», escribió ella.", "«Dijo “no” dos veces», escribió ella."), "«Dijo “no” dos veces», escribió ella."),
    case("es", STOP, ("Lo llamó “un milagro⟦.”⟧", "Lo llamó “un milagro”."), "Lo llamó “un milagro”. Y dijo: “Lo es.”"),
    case("es", SPEAKER,
        ("El muelle ya no está. ⟦“Nada volverá a construirse en esta costa.”⟧ El puerto sigue cerrado.", ""),
        "El muelle ya no está. “Nada volverá a construirse en esta costa”, afirmó la alcaldesa."),

    case("pt", MARKS, ("“Um” e “dois” e ⟦\"três\"⟧.", "“Um” e “dois” e “três”."), "“Um” e “dois”."),
    case("pt", INSIDE, ("“Disse ⟦“não”⟧ duas vezes”, escreveu.", "“Disse ‘não’ duas vezes”, escreveu."), "“Disse ‘não’ duas vezes”, escreveu."),
    case("pt", STOP, ("Chamou-lhe “um milagre⟦.”⟧", "Chamou-lhe “um milagre”."), "Chamou-lhe “um milagre”. E disse: “É mesmo.”"),
    case("pt", SPEAKER,
        ("O cais desapareceu. ⟦“Nada voltará a ser construído nesta costa.”⟧ O porto continua fechado.", ""),
        "O cais desapareceu. “Nada voltará a ser construído nesta costa”, afirmou a autarca."),

    case("it", MARKS, ("“Uno” e “due” e ⟦\"tre\"⟧.", "“Uno” e “due” e “tre”."), "«Uno» e «due»."),
    case("it", INSIDE, ("«Ha detto ⟦«no»⟧ due volte», scrive.", "«Ha detto “no” due volte», scrive."), "«Ha detto “no” due volte», scrive."),
    case("it", STOP, ("Lo chiamano «un miracolo⟦.»⟧", "Lo chiamano «un miracolo»."), "Lo chiamano «un miracolo». Disse: «Lo è.»"),
    case("it", SPEAKER,
        ("Il molo non esiste più. ⟦«Niente sarà più costruito su questa costa.»⟧ Il porto resta chiuso.", ""),
        "Il molo non esiste più. «Niente sarà più costruito su questa costa», ha detto la sindaca."),

    case("ru", MARKS, ("«Раз» и «два» и ⟦\"три\"⟧.", "«Раз» и «два» и «три»."), "«Раз» и «два»."),
    case("ru", INSIDE, ("«Он ответил ⟦«нет»⟧ дважды», — пишет она.", "«Он ответил „нет“ дважды», — пишет она."), "«Он ответил „нет“ дважды», — пишет она."),
    case("ru", STOP, ("Это назвали «чудом⟦.»⟧", "Это назвали «чудом»."), "Это назвали «чудом». Он сказал: «Так и есть»."),
    case("ru", SPEAKER,
        ("Причала больше нет. ⟦«На этом берегу больше ничего не построят»⟧. Порт закрыт.", ""),
        "Причала больше нет. «На этом берегу больше ничего не построят», — заявила мэр."),

    case("uk", MARKS, ("«Раз» і «два» і ⟦\"три\"⟧.", "«Раз» і «два» і «три»."), "«Раз» і «два»."),
    case("uk", INSIDE, ("«Він відповів ⟦«ні»⟧ двічі», — пише вона.", "«Він відповів „ні“ двічі», — пише вона."), "«Він відповів „ні“ двічі», — пише вона."),
    case("uk", STOP, ("Це назвали «дивом⟦.»⟧", "Це назвали «дивом»."), "Це назвали «дивом». Він сказав: «Так і є»."),
    case("uk", SPEAKER,
        ("Причалу більше немає. ⟦«На цьому березі більше нічого не збудують»⟧. Порт зачинено.", ""),
        "Причалу більше немає. «На цьому березі більше нічого не збудують», — заявила мерка."),

    case("tr", MARKS, ("“Bir” ve “iki” ve ⟦\"üç\"⟧.", "“Bir” ve “iki” ve “üç”."), "“Bir” ve “iki”."),
    case("tr", INSIDE, ("“İki kez ⟦“hayır”⟧ dedi” diye yazdı.", "“İki kez ‘hayır’ dedi” diye yazdı."), "“İki kez ‘hayır’ dedi” diye yazdı."),
    case("tr", STOP, ("Buna da “bir mucize⟦.”⟧", "Buna da “bir mucize”."), "Buna da “bir mucize”. Şöyle dedi: “Öyle.”"),
    case("tr", SPEAKER,
        ("İskele artık yok. ⟦“Bu kıyıda bir daha hiçbir şey yapılmayacak.”⟧ Liman kapalı.", ""),
        "İskele artık yok. “Bu kıyıda bir daha hiçbir şey yapılmayacak” dedi başkan."),

    case("az", MARKS, ("«Bir» və «iki» və ⟦\"üç\"⟧.", "«Bir» və «iki» və «üç»."), "“Bir” və “iki”."),
    case("az", INSIDE, ("«İki dəfə ⟦«yox»⟧ dedi», deyə yazdı.", "«İki dəfə „yox“ dedi», deyə yazdı."), "«İki dəfə „yox“ dedi», deyə yazdı."),
    case("az", STOP, ("Buna hamı “bir möcüzə⟦.”⟧", "Buna hamı “bir möcüzə”."), "Buna hamı “bir möcüzə”. Dedi: “Elədir.”"),
    case("az", SPEAKER,
        ("Körpü artıq yoxdur. ⟦“Bu sahildə bir daha heç nə tikilməyəcək.”⟧ Liman bağlıdır.", ""),
        "Körpü artıq yoxdur. “Bu sahildə bir daha heç nə tikilməyəcək”, – nazir bildirib."),

    case("hy", MARKS, ("«Մեկ» և «երկու» և ⟦\"երեք\"⟧։", "«Մեկ» և «երկու» և «երեք»։"), "«Մեկ» և «երկու»։"),
    case("hy", INSIDE, ("«Նա երկու անգամ ասաց ⟦«ոչ»⟧», գրեց նա։", "«Նա երկու անգամ ասաց “ոչ”», գրեց նա։"), "«Նա երկու անգամ ասաց “ոչ”», գրեց նա։"),
    case("hy", STOP, ("Դա անվանեցին «հրաշք⟦։»⟧", "Դա անվանեցին «հրաշք»։"), "Դա անվանեցին «հրաշք»։ Նա ասաց. «Այդպես է»։"),
    case("hy", SPEAKER,
        ("Նավամատույցն այլևս չկա։ ⟦«Այս ափին այլևս ոչինչ չի կառուցվի երբեք»⟧։ Նավահանգիստը փակ է։", ""),
        "Նավամատույցն այլևս չկա։ «Այս ափին այլևս ոչինչ չի կառուցվի երբեք», ասաց քաղաքապետը։"),

    case("ka", MARKS, ("„ერთი“ და „ორი“ და ⟦\"სამი\"⟧.", "„ერთი“ და „ორი“ და „სამი“."), "„ერთი“ და „ორი“."),
    case("ka", INSIDE, ("„მან ორჯერ თქვა ⟦„არა“⟧ და წავიდა“, წერს ის.", "„მან ორჯერ თქვა «არა» და წავიდა“, წერს ის."), "„მან ორჯერ თქვა «არა» და წავიდა“, წერს ის."),
    case("ka", STOP, ("ამას უწოდეს „სასწაული⟦.“⟧", "ამას უწოდეს „სასწაული“."), "ამას უწოდეს „სასწაული“. მან თქვა: „ასეა.“"),
    case("ka", SPEAKER,
        ("ნავმისადგომი აღარ არსებობს. ⟦„ამ სანაპიროზე აღარაფერი აშენდება მომავალში არასდროს.“⟧ პორტი დაკეტილია.", ""),
        "ნავმისადგომი აღარ არსებობს. „ამ სანაპიროზე აღარაფერი აშენდება მომავალში არასდროს“, განაცხადა მერმა."),

    case("ar", MARKS, ("«واحد» و «اثنان» و ⟦\"ثلاثة\"⟧.", "«واحد» و «اثنان» و «ثلاثة»."), "«واحد» و «اثنان»."),
    case("ar", INSIDE, ("«قال مرتين ⟦«لا»⟧ ثم مضى»، كتبت.", "«قال مرتين “لا” ثم مضى»، كتبت."), "«قال مرتين “لا” ثم مضى»، كتبت."),
    case("ar", STOP, ("وصفوا ذلك بأنه «معجزة⟦.»⟧", "وصفوا ذلك بأنه «معجزة»."), "وصفوا ذلك بأنه «معجزة». قال: «هي كذلك.»"),
    case("ar", SPEAKER,
        ("اختفى الرصيف. ⟦«لن يبنى شيء على هذا الساحل بعد اليوم.»⟧ الميناء مغلق.", ""),
        "اختفى الرصيف. «لن يبنى شيء على هذا الساحل بعد اليوم»، قالت رئيسة البلدية."),
];
