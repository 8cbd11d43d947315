//! What stands before (or in brackets after) a number or an address and says what it is, in ten languages.

use std::collections::HashMap;
use std::sync::LazyLock;

use super::spell::fold;
use super::words::Bag;

/// What a label announces.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Label {
    /// A telephone: desk, direct line, switchboard, or simply "Tel.".
    Phone,
    /// A mobile phone.
    Mobile,
    /// A fax machine.
    Fax,
    /// A phone at home.
    Home,
    /// An e-mail address.
    Email,
    /// A web address.
    Web,
    /// A postal address.
    Address,
    /// Something that belongs in no field: registration, tax, bank, licence.
    Registration,
    /// A social handle or messenger.
    Social,
    /// When the place is open.
    Hours,
}

const PHONE: &str = "t tel telf tlf tlfn telefon telefoon telephone telefono telefonos teléfono téléphone tfno tfn tlfno telno phone ph p tf \
 fon fone call o office officetel officephone main mainline mainoffice switchboard central centralita sentralbord vaxel vx \
 hovednummer hovednr zentrale centrale centralino standard standardtelefonique d dir direct directline directdial ddi did direkt \
 direkte direktenr direktenummer direkttel direktnr direktnummer direkttelefon direktetlf direktevalg durchwahl dw dwahl directo \
 linea lineadirecta lineadiretta diretto diretta lignedirecte ligne directe bezposredni wewnetrzny wew doorkies doorkiesnummer \
 doorkiesnr rechtstreeks b buero buro bureau kontor arbejde arbete arbeid work business firma uff ufficio oficina biuro \
 telephonedirect teldirect teldir directtel directphone numerbezposredni stacjonarny telstacjonarny fisso telefonofisso fijo fixe telfixe \
 vast vastnummer sekretariat receptie reception recepcja reception tollfree freephone hotline support kundeservice ufftel telufficio \
 teloffice telwork telkontor telbureau callortext callus text sms ring ringpa ringtil ringtilos kontakt telnr secretariat segreteria secretaria accueil urgence notdienst emergency vagt vagttelefon jour jourtelefon bereitschaft tbureau telkant sentral telefonzentrale telzentrale mainphone landline festnetz telefonnr \
 telstac tellokal ruf rufnr rufnummer fonnr telprivat lokal lok linia liniabezposrednia linjedirekte lineafija vaxelnr vxl tfn tel1 tel2 telefoon1 telefono1 telefonszam directno directnr directnumber directphonenumber mainno mainnumber generalphone generaltel customerservice kundenservice klantenservice kundtjanst kundcenter obslugaklienta nrtelefonu numertelefonu telkantoor telzaak telpraktijk telpraxis telufficiodiretto intdiretto internodiretto passante passantediretto extdirecto telefonodirecto telefonooficina telfijo telbureau lignefixe standardtel accueiltel telservice phonenumber phoneno contactno l a1 tt k s";
const MOBILE: &str = "m mob mobil mobile mobiel mobilnr mobiltelefon mobiltlf mobilfunk mobtel telmob mobiltel cell cellular cellphone c cel celular cellulare cell handy \
 hp movil mov telmovil portable port gsm kom komorka komorkowy telkom telkomorkowy tkom telefonkomorkowy numerkomorkowy natel mobilephone mobilnummer mobielnr mobielnummer mobilen mobtelnr mobilteli telmovil telefonomovil telcelular telefoncellulare telcell mobilni mobilny telefonmobilny numermobilny smart iphone mobileno \
 mobilenumber mobiltelefoon 06 mobilenr mobtlf mbl mo";
const FAX: &str = "f fax faks telefax telefaks telefaxnr faxnr faxno faxnummer télécopie telecopie telec telefaxnummer telefaxno telfax facsimile faxbureau faxburo faxufficio faxoficina faxkontor faxdirect fx directfax";
const HOME: &str = "h hjem hem hjemme privat home thuis prive domicile casa domicilio privato";
const EMAIL: &str = "e email mail epost epostadresse emailadresse correo correoelectronico courriel mel mail adresemail emailaddress postaelettronica \
 posta adreselektroniczny epostadress ep em write skriv skriv schreiben schreiben ecrire ecrivez escribe escribir scrivi napisz schrijf post epostaddress eaddress emailkontakt pec poczta pocztaelektroniczna emails adrelettr indirizzoemail correoe correoelect mailto elpost";
const WEB: &str = "w web www internet website webside hjemmeside hemsida webbplats webb nettside hjemmeside homepage hp site siteweb siteinternet sitio sitioweb pagina \
 paginaweb sito sitoweb strona stronawww stronainternetowa stronawww url online visit webseite webadresse i linkedin in li linkedinprofile besoek besuchen odwiedz visita visitez visite visitanos urladresse webaddress webaddr webben natet pawebben";
const ADDRESS: &str = "a adr adresse address adress adres direccion indirizzo domicilio sede sedelegale besog besok besoksadress leveringsadresse bezoek besoeksadresse besoksadresse postadress postadresse \
 anschrift siege siegesocial bezoekadres postadres office visit besogsadresse dir add";
const REGISTRATION: &str = "cvr cvrnr cvrno senr sedk orgnr org orgno organisationsnummer organisasjonsnummer organisationsnr foretaksregisteret ustid ustidnr ustidno ustnr \
 umsatzsteuerid steuernr steuernummer stnr hrb hra handelsregister amtsgericht registergericht nip regon krs kvk kvknr kvknummer handelsregisternr btw btwnr btwnummer rsin piva \
 partitaiva cf codfisc codicefiscale cfpiva rea siret siren rcs tva tvaintra tvaintracom ntva tvaintracommunautaire ape naf codeape nif cif dni vat vatno vatnr vatid vatnumber \
 vatregno gbvat companyno companynumber companyregno regno regnr registrationno registered registeredin registeredno registerednumber registeredinenglandno crn ein taxid license \
 licence licenseno licenceno lic licno licnr nmls bre dre mva mvanr momsnr moms momsregnr bankgiro bg plusgiro pg iban bic swift konto kontonr kontonummer bankkonto accountno giro autnr \
 autorisation autorisationsnr capitale capitalsocial registernr fskatt godkandforfskatt idnr numerolicencia ncol colegiado ncolegiado numcol noderegistre alboniscritto orias adeli rpps \
 rchnr bafin registreretrevisionsanpartsselskab eori duns lei isin";
const SOCIAL: &str = "twitter x instagram insta ig facebook fb tiktok youtube skype whatsapp signal telegram wechat xing threads mastodon snapchat github bluesky";
const HOURS: &str = "abningstider oppettider apningstider offnungszeiten sprechzeiten sprechstunde openinghours hours horaires horario horarios orari orario godzinyotwarcia godziny openingstijden";

/// What each word announces; the first list that has it counts.
static LABELS: LazyLock<HashMap<&'static str, Label>> = LazyLock::new(|| {
    let lists = [
        (PHONE, Label::Phone),
        (MOBILE, Label::Mobile),
        (FAX, Label::Fax),
        (EMAIL, Label::Email),
        (WEB, Label::Web),
        (HOME, Label::Home),
        (REGISTRATION, Label::Registration),
        (ADDRESS, Label::Address),
        (SOCIAL, Label::Social),
        (HOURS, Label::Hours),
    ];
    let mut labels = HashMap::new();
    for (words, label) in lists {
        for word in words.split_whitespace() {
            labels.entry(word).or_insert(label);
        }
    }
    labels
});

static REGISTRATIONS: Bag = Bag::new(|| REGISTRATION.split_whitespace().collect());

/// Letters and digits of the folded text, without what stands between them: "E-Mail:" → "email", "tel. kom" → "telkom".
fn key(text: &str) -> String {
    fold(text).chars().filter(|c| c.is_alphanumeric()).collect()
}

/// The label that the whole text is, if it is one.
pub fn whole(text: &str) -> Option<Label> {
    const LONGEST: usize = 40;
    if text.len() > LONGEST {
        return None;
    }
    if text.contains('@') && text.chars().all(|c| "@.:-– ()".contains(c)) {
        return Some(Label::Email);
    }
    let key = key(text);
    if key.is_empty() {
        return None;
    }
    LABELS.get(key.as_str()).copied().or_else(|| combined(text))
}

/// "Tel./Fax", "Tel. & mobil", "Tel direct": the first part that is a label, if all parts are.
fn combined(text: &str) -> Option<Label> {
    let parts: Vec<&str> = text
        .split(|c: char| c.is_whitespace() || matches!(c, '/' | '&' | '+' | ',' | '(' | ')'))
        .filter(|part| !key(part).is_empty())
        .collect();
    if !(2..=3).contains(&parts.len()) {
        return None;
    }
    let labels: Option<Vec<Label>> = parts.iter().map(|part| whole(part)).collect();
    let labels = labels?;
    // "Tel. mobil" is a mobile phone, "Tel./Fax" first of all a phone.
    match (labels[0], labels[1]) {
        (Label::Phone, Label::Mobile) if !text.contains(['/', '&', '+']) => Some(Label::Mobile),
        (first, _) => Some(first),
    }
}

/// Whether the text begins with a word that announces a registration, or is nothing but one.
pub fn begins_registration(text: &str) -> bool {
    const MOST_WORDS: usize = 4;
    let words: Vec<&str> =
        text.split(|c: char| c.is_whitespace() || c == ':').filter(|word| !word.is_empty()).take(MOST_WORDS).collect();
    (1..=words.len()).any(|count| {
        let head = words[..count].concat();
        let letters: String = key(&head).trim_end_matches(|c: char| c.is_ascii_digit()).to_owned();
        // "CF" and the like must not swallow words that merely begin so.
        REGISTRATIONS.contains(letters.as_str())
    })
}
