//! Turkish.
use super::{Lexicon, Views, day, month, week, year};

// Words are read side by side.
#[rustfmt::skip]
pub(super) const WORDS: Lexicon = Lexicon {
    language: "tr",
    labels: &[
        "görüş", "görüşler", "yorum", "yorum ve analiz", "köşe yazısı", "köşe yazıları", "başyazı", "fikir",
        "düşünce", "açık mektup", "konuk yazar", "yorumlar", "köşe", "makale", "makaleler", "yazarlar", "tartışma",
        "deneme", "blog", "bakış", "kritik", "perspektif",
    ],
    byline_prefixes: &[
        "yazan", "yazan:", "yazar", "yazar:", "yazarlar", "yazarı", "yazarı:", "yazarlar:", "kaleme alan:",
        "kaleme alan", "konuk yazar:", "konuk yazar",
    ],
    joiners: &["ve", "&"],
    titles: &["dr", "prof", "doç", "sayın", "av", "prof. dr", "doç. dr"],
    author_nouns: &["yazar", "yazarlar", "yazarımız", "köşe yazarı"],
    bio_verbs: &[
        "görev yapmaktadır", "çalışmaktadır", "öğretim üyesidir", "araştırmacıdır", "gazetecidir", "yazmaktadır",
        "yaşamaktadır",
    ],
    role_nouns: &[
        "profesör", "doçent", "öğretim", "müdür", "editör", "gazeteci", "yazar", "analist", "araştırmacı",
        "akademisyen", "tarihçi", "ekonomist", "iktisatçı", "avukat", "doktor", "filozof", "sosyolog", "bakan",
        "büyükelçi", "diplomat", "başkan", "başkanı", "üye", "üyesi", "danışman", "danışmanı", "kurucu", "kurucusu",
        "muhabir", "uzman", "uzmanı", "milletvekili", "siyaset", "bilimci",
        "coğrafyacı", "biyolog", "fizikçi", "kimyager", "matematikçi", "epidemiyolog", "antropolog", "arkeolog",
        "dilbilimci", "ilahiyatçı", "psikolog", "psikiyatr", "psikiyatrist", "mimar", "mühendis", "eczacı",
        "çevirmen", "besteci", "fotoğrafçı", "yönetmen", "yargıç", "savcı", "jeolog",
    ],
    date_labels: &[
        "yayınlanma", "yayımlanma", "yayınlandı", "yayımlandı", "yayın tarihi", "güncelleme", "güncellendi",
        "güncellenme", "tarih",
    ],
    bio_labels: &["kaynak", "yazar hakkında", "yazarlar hakkında", "yazar", "biyografi", "özgeçmiş"],
    disclaimer_subjects: &["görüşler", "görüş", "fikirler", "yazılar", "yazı", "düşünceler", "makale"],
    disclaimer_anchors: &[
        "yansıtmayabilir", "yansıtmaz", "yansıtmamaktadır", "yazara aittir", "yazarına aittir",
        "yazarlarına aittir", "bağlamaz", "sorumluluğu yazarına", "zorunda değildir",
    ],
    notice_words: &[
        "okur yorumları", "okuyucu yorumları", "kullanıcı yorumları", "kullanıcılarımız", "reklam", "reklamlar",
        "çerez", "çerezler", "yorum yapan", "okurlarımızın", "moderasyon", "ortaklık", "sponsorlu",
        "kullanım koşulları", "kullanıcıların", "yorum kuralları",
    ],
    disclosure_anchors: &[
        "çıkar çatışması", "fon almaktadır", "hisse sahibidir", "hissesi bulunmaktadır", "hisselerine sahiptir",
        "finansman almaktadır", "destek almaktadır", "danışmanlık yapmıştır", "danışmanlık yapmaktadır",
    ],
    credit_openers: &[
        "çeviri:", "çeviren:", "çeviren", "ilk olarak yayımlandı", "ilk kez yayımlandı", "©", "çevirmen:",
        "ingilizceden çeviren", "ingilizceden çevrilmiştir", "bu yazı ilk olarak", "bu makale ilk olarak",
        "ilk olarak", "bu yazı daha önce", "kitabından alınmıştır", "izinle yayımlanmıştır", "cc by",
        "creative commons",
    ],
    chrome_headings: &[
        "yazarın diğer yazıları", "diğer yazıları",
        "ilgili haberler", "ilgili yazılar", "ilgili içerikler", "benzer haberler", "bunlar da ilginizi çekebilir",
        "ilginizi çekebilir", "en çok okunanlar", "çok okunanlar", "popüler", "editörün seçimi", "son haberler",
        "son dakika", "diğer haberler", "diğer yazıları", "yorumlar", "yorum yap", "yorum yaz", "bülten",
        "abone ol", "destek ol", "paylaş", "yazdır", "bizi takip edin", "reklam", "iletişim", "hakkımızda",
        "ana sayfa", "menü", "ara", "giriş yap", "etiketler",
    ],
    chrome_openers: &[
        "ilgili haber", "popüler:",
        "e-posta adresiniz yayınlanmayacak",
        "ilgili haberler", "devamını oku", "ayrıca oku", "okumaya devam", "bülteni", "abone ol", "bizi takip edin", "paylaş:",
        "reklam", "fotoğraf:", "tüm hakları saklıdır", "okuma süresi",
    ],
    given_names: &[
        "abdullah", "adem", "adnan", "ahmet", "akın", "alev", "ali", "alper", "altan", "arda", "asım", "aslı",
        "atilla", "attila", "ayhan", "ayla", "ayşe", "aydın", "aylin", "aysel", "aziz", "bahar", "banu", "barış",
        "bekir", "berk", "berna", "beyza", "bilal", "bilge", "burak", "burcu", "bülent", "can", "canan", "cem",
        "cemal", "cemil", "ceren", "cihan", "cüneyt", "çağlar", "deniz", "derya", "devrim", "dilek", "duygu", "ebru",
        "ece", "elif", "emel", "emin", "emine", "emrah", "emre", "engin", "enver", "ercan", "erdem", "eren", "erhan",
        "erkan", "ersin", "ertuğrul", "esra", "eylem", "fatih", "fatma", "ferhat", "fikret", "filiz", "fuat", "funda",
        "galip", "gamze", "gizem", "gökhan", "gönül", "gül", "gülay", "gülsüm", "güneş", "gürkan", "hakan", "haldun",
        "halil", "halit", "haluk", "hamdi", "hande", "hasan", "hatice", "hayri", "hilal", "hülya", "hüseyin",
        "ibrahim", "ilker", "ilknur", "ipek", "irem", "ismail", "ismet", "işıl", "kadir", "kaan", "kamil", "kemal",
        "kerem", "kerim", "koray", "korkut", "kübra", "levent", "leyla", "mehmet", "melek", "meltem", "mert", "merve",
        "meryem", "mesut", "metin", "mine", "murat", "mustafa", "muzaffer", "müge", "nazım", "nazlı", "necati",
        "necmi", "nedim", "nejat", "neslihan", "nevin", "nihal", "nihat", "nil", "nilgün", "nilüfer", "nuray", "nuri",
        "nurcan", "oğuz", "okan", "oktay", "onur", "orhan", "osman", "ömer", "özge", "özgür", "özlem", "pelin",
        "pınar", "ramazan", "recep", "refik", "rıza", "ruşen", "sabri", "saliha", "salih", "sami", "sedat", "seda",
        "selçuk", "selim", "selin", "sema", "semih", "serap", "serdar", "serhat", "serkan", "sevda", "sevgi", "sevil",
        "sezgin", "sibel", "sinan", "soner", "suat", "sultan", "süleyman", "şafak", "şahin", "şebnem", "şenay",
        "şeyma", "şule", "tahir", "tamer", "taner", "tarık", "tayfun", "tolga", "tuba", "tuğba", "tuncay", "turgut",
        "ufuk", "uğur", "umut", "ümit", "vedat", "veli", "volkan", "yakup", "yasemin", "yasin", "yaşar", "yavuz",
        "yeliz", "yeşim", "yılmaz", "yiğit", "yusuf", "yücel", "zafer", "zehra", "zeki", "zeynep",
    ],
    other_hands: &[
        "fotoğraf:", "fotoğraflar:", "foto:", "çeviri:", "çeviren:", "çevirmen:", "editör:", "röportaj:", "söyleşi:",
        "yayına hazırlayan:", "hazırlayan:", "derleyen:", "ekleyen:", "yayınlayan:", "görsel:", "illüstrasyon:",
        "video:", "seslendiren:", "yazarın diğer yazıları", "diğer yazıları", "tüm yazıları",
    ],
    accounts: &[
        "editör", "editörden", "yayın kurulu", "yazı işleri", "haber merkezi", "dış haberler", "konuk yazar",
        "misafir yazar", "konuk kalem", "misafir kalem", "köşe yazarı", "yazar", "yazarlar", "okur", "okurlar",
        "okur mektubu", "aa", "anadolu ajansı", "dha", "iha", "anka", "ajanslar", "admin", "yönetici", "isimsiz",
        "anonim", "redaksiyon", "başyazı", "muhabir", "konuk",
    ],
    organisations: &[
        "gazete", "gazetesi", "dergi", "dergisi", "enstitü", "enstitüsü", "üniversite", "üniversitesi", "vakfı",
        "vakıf", "dernek", "derneği", "ajansı", "haber", "haberleri", "merkezi", "kurulu", "konseyi", "sendikası",
        "partisi", "bakanlığı", "akademisi", "yayınları", "platformu", "grubu", "radyo",
    ],
    topics: &[
        "siyaset", "politika", "ekonomi", "toplum", "kültür", "kültür sanat", "spor", "dünya", "gündem", "bilim",
        "sağlık", "eğitim", "teknoloji", "çevre", "iklim", "enerji", "hukuk", "tarih", "din", "kitap", "sinema",
        "müzik", "türkiye", "avrupa", "orta doğu", "ortadoğu", "amerika", "avrupa birliği", "yapay zeka",
        "sosyal medya", "insan hakları", "recep tayyip erdoğan", "donald trump", "yazarlar", "özel",
    ],
    disclosure_labels: &["çıkar çatışması", "çıkar çatışması beyanı", "çıkar beyanı", "açıklama", "beyan"],
    views: Views {
        opinions: &[
            "görüş*", "fikir*", "fikr*", "düşünce*", "yorum*", "içerik", "içeriğ*", "ifade*", "kanaat*",
            "değerlendirme*", "pozisyon*", "makale*", "yazı*",
        ],
        owners: &["yazar*", "köşe yazar*", "müellif*", "konuk*", "kişisel*", "katılımcı*", "sahib*"],
        scopes: &[
            "ifade edilen", "dile getirilen", "belirtilen", "yer alan", "yayımlanan", "yayınlanan", "bu yazı*",
            "bu makale*", "bu köşe*", "yazıda*", "makalede*", "köşe yazıların*", "yansıtılan", "sunulan", "bu yazı",
            "bu makale", "bu görüşler", "yazıdaki", "makaledeki", "yazarın görüşleri", "yazarların görüşleri",
            "yazılarda",
        ],
        denials: &[
            "yansıtmaz", "yansıtmayabilir", "yansıtmamaktadır", "yansıtmıyor", "yansıtmaya*",
            "yansıtmak zorunda değil*", "temsil etme*", "bağlamaz", "bağlamamaktadır", "değil*", "örtüşmey*",
            "olmayabilir", "taşımaz", "etmez", "etmeyebilir", "etmemektedir", "sorumlu tutulamaz", "uyuşmayabilir",
        ],
        reflects: &[
            "yansıt*", "temsil*", "bağla*", "örtüş*", "ait*", "sorumlu*", "görüşü", "görüşleri", "görüşlerini",
            "uyuş*", "tutumu*",
        ],
        desks: &[
            "gazete*", "editör*", "yayın*", "kurum*", "site*", "dergi*", "redaksiyon*", "üniversite*", "işveren*",
            "kurulu*", "politikası*",
        ],
        owns: &["sadece", "yalnız*", "yalnızca", "tamamen", "kişisel*", "kendi*", "bizzat", "münhasıran", "tümüyle"],
    },
    months: [
        &["ocak", "oca"], &["şubat", "şub"], &["mart", "mar"], &["nisan", "nis"], &["mayıs", "may"],
        &["haziran", "haz"], &["temmuz", "tem"], &["ağustos", "ağu"], &["eylül", "eyl"], &["ekim", "eki"],
        &["kasım", "kas"], &["aralık", "ara"],
    ],
    weekdays: [
        &["pazartesi", "pzt"], &["salı", "sal"], &["çarşamba", "çar"], &["perşembe", "per"], &["cuma", "cum"],
        &["cumartesi", "cmt"], &["pazar", "paz"],
    ],
    relative_dates: &[
        day("bugün", 0), day("dün", -1), day("evvelsi gün", -2), day("yarın", 1), day("bu gece", 0),
        day("dün gece", -1), week("bu hafta", 0), week("geçen hafta", -1), week("gelecek hafta", 1),
        week("önümüzdeki hafta", 1), month("bu ay", 0), month("geçen ay", -1), month("gelecek ay", 1),
        month("önümüzdeki ay", 1), year("bu yıl", 0), year("bu sene", 0), year("geçen yıl", -1),
        year("geçen sene", -1), year("gelecek yıl", 1), year("önümüzdeki yıl", 1),
    ],
};
