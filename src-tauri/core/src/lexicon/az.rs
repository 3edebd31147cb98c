//! Azerbaijani.
use super::{Lexicon, Views, day, month, week, year};

// Words are read side by side.
#[rustfmt::skip]
pub(super) const WORDS: Lexicon = Lexicon {
    language: "az",
    labels: &[
        "rəy", "fikir", "şərh", "köşə", "köşə yazısı", "baxış", "mövqe", "açıq məktub", "esse", "rəylər",
        "müəllif yazısı", "baş məqalə", "blog", "bloq", "debat", "publisistika",
    ],
    byline_prefixes: &[
        "müəllif", "müəllif:", "müəlliflər", "yazdı", "müəlliflər:", "müəllifi:", "müəllifi", "yazan:", "yazan",
        "yazı müəllifi:", "yazı müəllifi",
    ],
    joiners: &["və", "&"],
    titles: &["dr", "prof", "professor", "cənab", "xanım"],
    author_nouns: &["müəllif", "müəlliflər"],
    bio_verbs: &[
        "çalışır", "işləyir", "dərs deyir", "rəhbərlik edir", "tədqiqatçıdır", "jurnalistdir", "professordur",
    ],
    role_nouns: &[
        "professor", "dosent", "direktor", "redaktor", "jurnalist", "yazıçı", "yazar", "müəllif", "analitik",
        "tədqiqatçı", "politoloq", "tarixçi", "iqtisadçı", "hüquqşünas", "vəkil", "həkim", "filosof", "sosioloq",
        "nazir", "səfir", "diplomat", "prezident", "sədr", "sədri", "üzv", "üzvü", "müşavir", "məsləhətçi",
        "ekspert", "təsisçi", "şərhçi", "müxbir", "deputat", "mərkəzi",
        "professoru", "dosenti", "direktoru", "redaktoru", "jurnalisti", "mütəxəssis", "mütəxəssisi", "tədqiqatçısı",
        "müəllim", "müəlliməsi", "memar", "mühəndis", "şair", "şairə", "rejissor", "aktyor", "bəstəkar", "rəssam",
        "tərcüməçi", "dilçi", "filoloq", "psixoloq", "psixiatr", "antropoloq", "arxeoloq", "coğrafiyaşünas", "ekoloq",
        "bioloq", "fizik", "kimyaçı", "riyaziyyatçı", "geoloq", "aqronom", "hakim", "prokuror", "notariat",
        "notarius", "mühasib", "bankir", "sahibkar", "fəal", "fəalı", "şərqşünas", "sənətşünas", "musiqişünas",
        "kitabxanaçı", "fotoqraf", "kinorejissor", "dramaturq", "publisist", "esseist", "bloqer", "kolumnist",
        "müavini", "rəhbəri", "həmtəsisçi", "həmtəsisçisi", "təsisçisi", "koordinatoru", "koordinator", "menecer",
        "meneceri", "magistr", "magistrant", "doktorant", "doktoru", "doktor", "tələbə", "tələbəsi", "məzunu",
        "akademik", "generalı", "general", "polkovnik", "veteran", "diplomatı", "səfiri", "eksperti", "analitiki",
        "hüquqşünası", "iqtisadçısı", "urbanist", "pedaqoq", "tənqidçi", "ilahiyyatçı", "rektor", "rektoru", "dekan",
        "dekanı",
        "bloger",
    ],
    date_labels: &["dərc olunub", "dərc edilib", "yayımlanıb", "yenilənib", "tarix"],
    bio_labels: &["mənbə", "müəllif haqqında", "müəllif", "müəlliflər haqqında", "bioqrafiya"],
    disclaimer_subjects: &[
        "fikir", "fikirlər", "fikirləri", "rəy", "rəylər", "mövqe", "mövqeyini", "mövqeyi", "yazı", "yazıda",
    ],
    disclaimer_anchors: &[
        "əks etdirməyə bilər", "əks etdirmir", "üst-üstə düşməyə bilər", "üst-üstə düşmür", "müəllifə aiddir",
        "müəllifin şəxsi", "şəxsi fikirləri", "redaksiyanın mövqeyi",
    ],
    notice_words: &[
        "oxucu şərhləri", "oxucuların şərhləri", "istifadəçilərin", "reklam", "kuki", "istifadəçi", "oxucularımızın",
        "reklamlar", "sponsor", "şərh qaydaları", "reklamların", "reklam xarakterli",
    ],
    disclosure_anchors: &[
        "maraqların toqquşması", "maliyyə dəstəyi alır", "səhmlərinə malikdir", "maliyyə alır", "maliyyələşdirilir",
        "qrant alıb", "məsləhətçisi olub",
    ],
    credit_openers: &[
        "yazı ilk dəfə", "məqalə ilk dəfə",
        "tərcümə:", "tərcümə etdi", "ilk dəfə dərc olunub", "©", "tərcümə edən", "tərcüməçi:",
        "ingilis dilindən tərcümə", "ilk dəfə", "bu məqalə ilk dəfə", "məqalə ilk dəfə", "orijinal məqalə", "cc by",
    ],
    chrome_headings: &[
        "oxşar xəbərlər", "əlaqəli xəbərlər", "həmçinin oxuyun", "bunları da oxuyun", "ən çox oxunan",
        "ən çox oxunanlar", "populyar", "redaktorun seçimi", "son xəbərlər", "digər xəbərlər", "şərhlər",
        "şərh yaz", "bülleten", "abunə ol", "dəstək ol", "paylaş", "çap et", "bizi izləyin", "reklam", "əlaqə",
        "haqqımızda", "ana səhifə", "menyu", "axtar", "daxil ol", "etiketlər",
    ],
    chrome_openers: &[
        "oxşar xəbər", "oxşar xəbərlər", "həmçinin oxuyun", "ardını oxu", "davamını oxu", "abunə olun",
        "bizi izləyin", "reklam", "foto:",
        "bütün hüquqlar qorunur",
    ],
    given_names: &[
        "abbas", "adil", "afaq", "afət", "akif", "aqil", "aliyə", "altay", "anar", "araz", "arif", "arzu", "asif",
        "aslan", "aydın", "aygün", "aynur", "aysel", "azad", "azər", "aytən", "bahar", "behruz", "cabbar", "cavad",
        "cavid", "ceyhun", "cəlal", "cəmil", "cəmilə", "cəmşid", "dilarə", "elçin", "eldar", "eldəniz", "elman",
        "elmar", "elmir", "elnur", "elnurə", "elşad", "elşən", "emil", "emin", "əhməd", "əkbər", "əli", "əliyə",
        "ələkbər", "ənvər", "əsəd", "fariz", "fərid", "fəridə", "fərhad", "fikrət", "firuzə", "fuad", "gülnar",
        "gülnarə", "günay", "habil", "hafiz", "hikmət", "hüseyn", "həsən", "həbib", "xalid", "xəyal", "xədicə",
        "ibrahim", "idris", "ilham", "ilqar", "ilqarə", "ilkin", "i̇lham", "i̇lqar", "iradə", "isa", "ismayıl",
        "jalə", "kamal", "kamran", "kamilə", "kənan", "kərim", "könül", "lalə", "ləman", "leyla", "mahir", "mahmud",
        "malik", "mehdi", "mehriban", "məhəmməd", "məmməd", "mətanət", "mikayıl", "mirzə", "murad", "musa", "mübariz",
        "nadir", "naidə", "namiq", "natiq", "nailə", "nərgiz", "nərmin", "nəriman", "nəsimi", "niyazi", "nigar",
        "nizami", "novruz", "nurlan", "nurlanə", "oqtay", "orxan", "osman", "pərviz", "pərvin", "qurban", "qənirə",
        "rafiq", "rahib", "ramil", "ramin", "ramiz", "rauf", "raşid", "rəna", "rəşad", "rəvan", "röya", "rövşən",
        "ruslan", "rüstəm", "rüfət", "sabir", "sadiq", "samir", "samirə", "sevda", "sevinc", "səbinə", "səid",
        "səməd", "sənan", "süleyman", "sultan", "şahin", "şəhla", "şəhriyar", "şəfəq", "şərif", "tahir", "taleh",
        "tamerlan", "tariyel", "teymur", "tofiq", "turan", "tural", "türkan", "ülviyyə", "ülkər", "ulduz", "vaqif",
        "vahid", "vasif", "vəfa", "vüqar", "vüsal", "yaşar", "yusif", "zahid", "zaur", "zeynəb", "ziya", "zülfiyyə",
    ],
    other_hands: &[
        "foto:", "fotoqraf:", "tərcümə:", "tərcümə edən:", "tərcümə etdi:", "tərcüməçi:", "redaktor:", "müsahibə:",
        "müsahibəni apardı:", "söhbətləşdi:", "hazırladı:", "hazırlayan:", "video:", "müəllifin digər yazıları",
        "digər yazıları",
    ],
    accounts: &[
        "redaksiya", "redaksiyadan", "redaktor", "baş redaktor", "admin", "qonaq müəllif", "dəvətli müəllif",
        "müəllif", "müəlliflər", "anonim", "oxucu", "oxucular", "köşə yazarı", "yazar", "müxbir", "xüsusi müxbir",
        "azərtac", "apa", "trend", "report", "turan", "interfaks", "agentliklər", "mətbuat xidməti",
    ],
    organisations: &[
        "qəzet", "qəzeti", "jurnal", "jurnalı", "institut", "institutu", "universitet", "universiteti", "fond",
        "fondu", "agentlik", "agentliyi", "mərkəz", "mərkəzi", "komitə", "komitəsi", "şura", "şurası", "birlik",
        "birliyi", "ittifaq", "partiya", "partiyası", "nazirlik", "nazirliyi", "cəmiyyət", "akademiya", "redaksiya",
        "radio", "portal", "xəbər", "xəbərlər", "təşkilat", "təşkilatı",
    ],
    topics: &[
        "siyasət", "iqtisadiyyat", "cəmiyyət", "mədəniyyət", "idman", "dünya", "azərbaycan", "elm", "sağlamlıq",
        "təhsil", "texnologiya", "ekologiya", "iqlim", "enerji", "hüquq", "tarix", "din", "kitab", "kino", "musiqi",
        "qarabağ", "cənubi qafqaz", "türkiyə", "ermənistan", "gürcüstan", "avropa", "yaxın şərq", "abş", "rusiya",
        "avropa birliyi", "süni intellekt", "insan hüquqları", "ilham əliyev", "donald tramp", "gündəm", "analitika",
    ],
    disclosure_labels: &["maraqların toqquşması", "maraqlar toqquşması", "maraq bəyannaməsi", "maraqların bəyanı", "maraqların bəyan edilməsi", "açıqlama", "maraqların açıqlanması"],
    views: Views {
        opinions: &[
            "fikir*", "fikr*", "mövqe*", "baxış*", "rəy*", "düşüncə*", "məqalə*", "məzmun*", "yazı*", "mülahizə*",
            "mətn*",
            "deyilən*",
        ],
        owners: &["müəllif*", "yazar*", "müsahib*", "iştirakçı*", "şəxsi*", "qonaq*", "imza sahib*"],
        scopes: &[
            "ifadə olunan", "ifadə edilən", "bildirilən", "yer alan", "dərc olunan", "dərc edilən", "səsləndirilən",
            "bu məqalə*", "bu yazı*", "məqalədə*", "yazıda*", "əks olunan", "müəllifin", "müəlliflərin", "bu məqalə",
            "bu yazı", "bu fikirlər", "məqalədəki", "yazıdakı", "müəllifin fikri", "müəllifin mövqeyi",
            "müəllifin rəyi", "yazılarda",
            "bloqlarda", "irəli sürülən",
        ],
        denials: &[
            "əks etdirmir", "əks etdirməyə*", "əks etdirməyə bilər", "üst-üstə düşməyə*", "üst-üstə düşmür",
            "uyğun gəlməyə*", "deyil*", "etməyə*", "məsuliyyət daşımır", "ifadə etmir", "təmsil etmir",
            "olmaya bilər", "bağlamır",
        ],
        reflects: &[
            "əks et*", "üst-üstə düş*", "uyğun gəl*", "təmsil*", "ifadə et*", "məxsus*", "aid*", "mövqeyi*",
            "məsuliyyət*", "bağla*", "rəyi*",
        ],
        desks: &[
            "redaksiya*", "qəzet*", "sayt*", "nəşr*", "portal*", "təşkilat*", "jurnal*", "agentliy*", "universitet*",
            "qurum*", "işəgötürən*",
        ],
        pieces: &["yazılar*", "məqalələr*", "müəlliflər*", "bloqlar*", "köşə yazıları"],
        owns: &["yalnız", "ancaq", "tamamilə", "şəxsi*", "öz", "özünə*", "sırf", "müstəsna"],
    },
    months: [
        &["yanvar", "yan"], &["fevral", "fev"], &["mart", "mar"], &["aprel", "apr"], &["may"], &["iyun", "iyn"],
        &["iyul", "iyl"], &["avqust", "avq"], &["sentyabr", "sen"], &["oktyabr", "okt"], &["noyabr", "noy"],
        &["dekabr", "dek"],
    ],
    weekdays: [
        &["bazar ertəsi"], &["çərşənbə axşamı"], &["çərşənbə"], &["cümə axşamı"], &["cümə"], &["şənbə"], &["bazar"],
    ],
    relative_dates: &[
        day("bu gün", 0), day("dünən", -1), day("sabah", 1), week("bu həftə", 0), week("keçən həftə", -1),
        week("gələn həftə", 1), month("bu ay", 0), month("keçən ay", -1), month("gələn ay", 1), year("bu il", 0),
        year("keçən il", -1), year("ötən il", -1), year("gələn il", 1),
    ],
};
