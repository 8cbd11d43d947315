//! What a word or phrase does in a text.

/// What a word or phrase does. The tables name them as in [`ROLES`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u8)]
pub(super) enum Role {
    /// The writer, or the writer's own people, acting.
    I,
    /// The writer as receiver.
    Me,
    /// The writer's own.
    My,
    /// The receiver acting.
    You,
    /// The receiver as receiver.
    Thee,
    /// The receiver's own.
    Your,
    /// Writer and receiver together.
    Both,
    /// Somebody, not said who.
    Someone,
    /// Says that it is not so.
    Not,
    /// A word after which a new clause may begin.
    Join,
    /// A condition.
    If,
    /// How a question begins that has no question word.
    Asks,
    /// A question word.
    Wh,
    /// Can, could, may.
    Modal,
    /// A wish of the writer.
    Want,
    /// A need.
    Need,
    /// Looking for something.
    Seek,
    /// Getting to know something.
    Learn,
    /// Being curious, wondering.
    Curious,
    /// Advice, experience, opinion, as things.
    Advice,
    /// Judging, recommending, having experience.
    Judge,
    /// What a talk is about comes next.
    About,
    /// A reason comes next.
    Because,
    /// Telling, naming, explaining.
    Tell,
    /// What the receiver is to do for the writer.
    HelpMe,
    /// That something is good for the writer.
    ForMe,
    /// A need without a matter: contacts, opportunities.
    Network,
    /// A meeting: coffee, lunch, a chat.
    Meet,
    /// That nothing certain is to be talked of.
    Vague,
    /// To agree on, plan, compare: a matter of both.
    Settle,
    /// Pleasantries on a meeting that was.
    Pleasant,
    /// When and where.
    Logistic,
    /// How are you.
    Social,
    /// Showing, sharing, lending, helping.
    Give,
    /// That the receiver may have, borrow or use something.
    MayHave,
    /// Being glad to do it.
    Gladly,
    /// The writer's own ends: a pitch, a CV, a plan.
    Own,
    /// Paying for the coffee.
    Treat,
    /// Some favour in return, some day.
    Favour,
    /// Any help at all, none named.
    Anything,
    /// A position, an assignment, a placement.
    Position,
    /// Hiring, keeping in mind, recommending the writer.
    Hire,
    /// Being free, open, to be had.
    Vacant,
    /// Having, knowing of.
    Have,
    /// Letting the writer know if something turns up.
    TellMe,
    /// Somebody of the writer's or receiver's family.
    Relative,
    /// Makes a thing a certain one.
    The,
    /// Selling, letting, delivering, said as going on.
    Sell,
    /// A discount, a campaign, an offer.
    Deal,
    /// Money, and what it is paid in.
    Price,
    /// What is sold.
    Product,
    /// A demonstration, a trial, a quote.
    Demo,
    /// Ordering, buying, signing up.
    Order,
    /// What sellers say of what they have.
    Pitch,
    /// Pressing for a decision.
    Push,
    /// Thanks.
    Thanks,
    /// That what is thanked for has yet to be done.
    Advance,
    /// Praise of oneself.
    Brag,
    /// Growth, records, turnover.
    Figures,
    /// That it was.
    Past,
    /// A step of a life: born, studied, worked.
    Life,
    /// Telling the receiver what to do.
    Should,
    /// Advice, given outright.
    Tip,
    /// That the receiver asked for it.
    Asked,
    /// A debt of the receiver's.
    Owe,
    /// Illness, love, faith, party, drink, money troubles.
    Private,
    /// What the writer will do next.
    Act,
    /// Some day.
    SomeDay,
    /// What the receiver is the gainer of.
    ForYou,
    /// For no money.
    Free,
    /// A trade, one who has it.
    Trade,
    /// That something is too much or too old.
    Critic,
    /// What somebody is short of, worried about or thinking of getting.
    Lack,
    /// That something is given for something.
    Return,
    /// What the receiver has done or been.
    Done,
    /// Somebody near the writer or the receiver who is not family: a friend, a colleague.
    Kith,
    /// What is no matter to meet about: a profile, a name, the weather.
    Plain,
    /// What it is for comes next.
    Purpose,
    /// A phrase in which no word means what it does elsewhere.
    Mask,
}

/// Every role under the name it has in the tables.
pub(super) const ROLES: &[(&str, Role)] = &[
    ("i", Role::I),
    ("me", Role::Me),
    ("my", Role::My),
    ("you", Role::You),
    ("thee", Role::Thee),
    ("your", Role::Your),
    ("both", Role::Both),
    ("someone", Role::Someone),
    ("not", Role::Not),
    ("join", Role::Join),
    ("if", Role::If),
    ("asks", Role::Asks),
    ("wh", Role::Wh),
    ("modal", Role::Modal),
    ("want", Role::Want),
    ("need", Role::Need),
    ("seek", Role::Seek),
    ("learn", Role::Learn),
    ("curious", Role::Curious),
    ("advice", Role::Advice),
    ("judge", Role::Judge),
    ("about", Role::About),
    ("because", Role::Because),
    ("tell", Role::Tell),
    ("help me", Role::HelpMe),
    ("for me", Role::ForMe),
    ("network", Role::Network),
    ("meet", Role::Meet),
    ("vague", Role::Vague),
    ("settle", Role::Settle),
    ("pleasant", Role::Pleasant),
    ("logistic", Role::Logistic),
    ("social", Role::Social),
    ("give", Role::Give),
    ("may have", Role::MayHave),
    ("gladly", Role::Gladly),
    ("own", Role::Own),
    ("treat", Role::Treat),
    ("favour", Role::Favour),
    ("anything", Role::Anything),
    ("position", Role::Position),
    ("hire", Role::Hire),
    ("vacant", Role::Vacant),
    ("have", Role::Have),
    ("tell me", Role::TellMe),
    ("relative", Role::Relative),
    ("the", Role::The),
    ("sell", Role::Sell),
    ("deal", Role::Deal),
    ("price", Role::Price),
    ("product", Role::Product),
    ("demo", Role::Demo),
    ("order", Role::Order),
    ("pitch", Role::Pitch),
    ("push", Role::Push),
    ("thanks", Role::Thanks),
    ("advance", Role::Advance),
    ("brag", Role::Brag),
    ("figures", Role::Figures),
    ("past", Role::Past),
    ("life", Role::Life),
    ("should", Role::Should),
    ("tip", Role::Tip),
    ("asked", Role::Asked),
    ("owe", Role::Owe),
    ("private", Role::Private),
    ("act", Role::Act),
    ("some day", Role::SomeDay),
    ("for you", Role::ForYou),
    ("free", Role::Free),
    ("trade", Role::Trade),
    ("critic", Role::Critic),
    ("lack", Role::Lack),
    ("return", Role::Return),
    ("done", Role::Done),
    ("kith", Role::Kith),
    ("plain", Role::Plain),
    ("purpose", Role::Purpose),
    ("mask", Role::Mask),
];

/// Several roles.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Roles(u128);

impl Roles {
    pub(super) fn add(&mut self, role: Role) {
        self.0 |= 1 << role as u8;
    }

    pub(super) fn has(self, role: Role) -> bool {
        self.0 & (1 << role as u8) != 0
    }

    pub(super) fn is_empty(self) -> bool {
        self.0 == 0
    }
}
