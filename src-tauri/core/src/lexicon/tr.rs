//! Turkish.
use super::{Lexicon, day, month, week, year};

// Words are read side by side.
#[rustfmt::skip]
pub(super) const WORDS: Lexicon = Lexicon {
    language: "tr",
    labels: &[
        "görüş", "görüşler", "yorum", "yorum ve analiz", "köşe yazısı", "köşe yazıları", "başyazı", "fikir",
        "düşünce", "açık mektup", "konuk yazar",
    ],
    byline_prefixes: &["yazan", "yazan:", "yazar", "yazar:", "yazarlar"],
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
    ],
    date_labels: &[
        "yayınlanma", "yayımlanma", "yayınlandı", "yayımlandı", "yayın tarihi", "güncelleme", "güncellendi",
        "güncellenme", "tarih",
    ],
    bio_labels: &["kaynak", "yazar hakkında", "yazarlar hakkında", "yazar"],
    disclaimer_subjects: &["görüşler", "görüş", "fikirler", "yazılar", "yazı", "düşünceler", "makale"],
    disclaimer_anchors: &[
        "yansıtmayabilir", "yansıtmaz", "yansıtmamaktadır", "yazara aittir", "yazarına aittir",
        "yazarlarına aittir", "bağlamaz", "sorumluluğu yazarına", "zorunda değildir",
    ],
    notice_words: &[
        "okur yorumları", "okuyucu yorumları", "kullanıcı yorumları", "kullanıcılarımız", "reklam", "reklamlar",
        "çerez", "çerezler",
    ],
    disclosure_anchors: &["çıkar çatışması", "fon almaktadır", "hisse sahibidir"],
    credit_openers: &["çeviri:", "çeviren:", "çeviren", "ilk olarak yayımlandı", "ilk kez yayımlandı", "©"],
    chrome_headings: &[
        "ilgili haberler", "ilgili yazılar", "ilgili içerikler", "benzer haberler", "bunlar da ilginizi çekebilir",
        "ilginizi çekebilir", "en çok okunanlar", "çok okunanlar", "popüler", "editörün seçimi", "son haberler",
        "son dakika", "diğer haberler", "diğer yazıları", "yorumlar", "yorum yap", "yorum yaz", "bülten",
        "abone ol", "destek ol", "paylaş", "yazdır", "bizi takip edin", "reklam", "iletişim", "hakkımızda",
        "ana sayfa", "menü", "ara", "giriş yap", "etiketler",
    ],
    chrome_openers: &[
        "devamını oku", "ayrıca oku", "okumaya devam", "bülteni", "abone ol", "bizi takip edin", "paylaş:",
        "reklam", "fotoğraf:", "tüm hakları saklıdır", "okuma süresi",
    ],
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
