-- A night: arenas, events, cards in pockets, backs, promises, follow-ups.
-- Ids inside are integers; `uid` is what the world sees. `revision` is the store's counter at the row's last change.
-- An id that a merge may have recorded (merge_move) is never given again: AUTOINCREMENT.
-- Moments are three columns: milliseconds since 1970 UTC, the zone and the offset (seconds) they were lived in.

CREATE TABLE store (
    id              INTEGER PRIMARY KEY CHECK (id = 1),
    revision        INTEGER NOT NULL
) STRICT;
INSERT INTO store (id, revision) VALUES (1, 0);

CREATE TABLE setting (
    name            TEXT PRIMARY KEY,
    value           TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE arena (
    id              INTEGER PRIMARY KEY,
    uid             BLOB NOT NULL UNIQUE CHECK (length(uid) = 16),
    revision        INTEGER NOT NULL,
    name            TEXT NOT NULL,
    purpose         TEXT,
    kind            TEXT NOT NULL CHECK (kind IN ('business', 'peers', 'field', 'mixed')),
    is_open         INTEGER NOT NULL CHECK (is_open IN (0, 1)),
    private_matters INTEGER NOT NULL CHECK (private_matters IN (0, 1)),
    rhythm          TEXT NOT NULL CHECK (rhythm IN ('none', 'weekly', 'fortnightly', 'monthly', 'quarterly', 'yearly')),
    fee_minor       INTEGER,
    currency        TEXT CHECK (currency IS NULL OR length(currency) = 3),
    minutes         INTEGER,
    contribution    TEXT,
    made_ms         INTEGER NOT NULL
) STRICT;

CREATE TABLE wish (
    id              INTEGER PRIMARY KEY AUTOINCREMENT,
    uid             BLOB NOT NULL UNIQUE CHECK (length(uid) = 16),
    revision        INTEGER NOT NULL,
    arena_id        INTEGER NOT NULL REFERENCES arena (id),
    name            TEXT,
    organisation    TEXT,
    reason          TEXT,
    contact_id      INTEGER REFERENCES contact (id)
) STRICT;
CREATE INDEX wish_by_arena ON wish (arena_id);
CREATE INDEX wish_by_contact ON wish (contact_id);

CREATE TABLE event (
    id              INTEGER PRIMARY KEY,
    uid             BLOB NOT NULL UNIQUE CHECK (length(uid) = 16),
    revision        INTEGER NOT NULL,
    arena_id        INTEGER REFERENCES arena (id),
    name            TEXT,
    venue           TEXT,
    state           TEXT NOT NULL CHECK (state IN ('planned', 'begun', 'closed')),
    night_of        TEXT NOT NULL,
    starts_ms       INTEGER NOT NULL,
    starts_zone     TEXT NOT NULL,
    starts_offset   INTEGER NOT NULL,
    ends_ms         INTEGER,
    ends_zone       TEXT,
    ends_offset     INTEGER,
    purpose         TEXT,
    goal            INTEGER NOT NULL CHECK (goal > 0),
    look_for        TEXT,
    offer           TEXT,
    has_talk        INTEGER NOT NULL CHECK (has_talk IN (0, 1)),
    closed_ms       INTEGER,
    closed_zone     TEXT,
    closed_offset   INTEGER,
    disposed_ms     INTEGER,
    lapsed          INTEGER NOT NULL DEFAULT 0 CHECK (lapsed IN (0, 1))
) STRICT;
CREATE UNIQUE INDEX one_event_is_begun ON event (state) WHERE state = 'begun';
CREATE INDEX event_by_start ON event (starts_ms);
CREATE INDEX event_by_arena ON event (arena_id);

CREATE TABLE contact (
    id              INTEGER PRIMARY KEY,
    uid             BLOB NOT NULL UNIQUE CHECK (length(uid) = 16),
    revision        INTEGER NOT NULL,
    role            TEXT NOT NULL CHECK (role IN ('peer', 'ahead', 'other')),
    language        TEXT,
    merged_into     INTEGER REFERENCES contact (id),
    made_ms         INTEGER NOT NULL,
    -- What lists and the queue show, derived from the fields by contact::rules::shown; NULL where nothing tells.
    name            TEXT,
    organisation    TEXT,
    title           TEXT,
    sort_key        TEXT NOT NULL
) STRICT;
CREATE INDEX contact_by_sort_key ON contact (sort_key, id);
CREATE INDEX contact_by_merge ON contact (merged_into);

-- Folded spellings of what a contact shows; rowid = contact.id. Erasing rebuilds it, so 'secure-delete' has nothing to do.
CREATE VIRTUAL TABLE contact_search USING fts5 (spellings, prefix = '1 2 3', tokenize = 'unicode61 remove_diacritics 0');

CREATE TABLE prep (
    id              INTEGER PRIMARY KEY AUTOINCREMENT,
    uid             BLOB NOT NULL UNIQUE CHECK (length(uid) = 16),
    revision        INTEGER NOT NULL,
    event_id        INTEGER NOT NULL REFERENCES event (id),
    name            TEXT NOT NULL,
    organisation    TEXT,
    known           TEXT,
    interests       TEXT,
    reaction        TEXT,
    give            TEXT,
    contact_id      INTEGER REFERENCES contact (id)
) STRICT;
CREATE INDEX prep_by_event ON prep (event_id);
CREATE INDEX prep_by_contact ON prep (contact_id);

CREATE TABLE card (
    id              INTEGER PRIMARY KEY AUTOINCREMENT,
    uid             BLOB NOT NULL UNIQUE CHECK (length(uid) = 16),
    revision        INTEGER NOT NULL,
    event_id        INTEGER NOT NULL REFERENCES event (id),
    contact_id      INTEGER NOT NULL REFERENCES contact (id),
    form            TEXT NOT NULL CHECK (form IN ('line', 'file', 'code', 'scan', 'photo')),
    readable        INTEGER NOT NULL CHECK (readable IN (0, 1)),
    confirmed       INTEGER NOT NULL DEFAULT 0 CHECK (confirmed IN (0, 1)),
    pocket          TEXT NOT NULL CHECK (pocket IN ('unsorted', 'right', 'left')),
    left_ms         INTEGER,
    left_zone       TEXT,
    left_offset     INTEGER,
    captured_ms     INTEGER NOT NULL,
    captured_zone   TEXT NOT NULL,
    captured_offset INTEGER NOT NULL,
    CHECK ((pocket = 'left') = (left_ms IS NOT NULL))
) STRICT;
CREATE INDEX card_by_event ON card (event_id, captured_ms);
CREATE INDEX card_by_contact ON card (contact_id);
CREATE INDEX card_in_left_pocket ON card (left_ms) WHERE pocket = 'left';

-- The captures as they came, one row a scan; a photo is a row of its own table.
CREATE TABLE raw (
    id              INTEGER PRIMARY KEY,
    card_id         INTEGER NOT NULL REFERENCES card (id),
    form            TEXT NOT NULL CHECK (form IN ('line', 'file', 'code', 'scan', 'photo')),
    bytes           BLOB NOT NULL
) STRICT;
CREATE INDEX raw_by_card ON raw (card_id);

CREATE TABLE photo (
    id              INTEGER PRIMARY KEY,
    card_id         INTEGER NOT NULL REFERENCES card (id),
    jpeg            BLOB NOT NULL
) STRICT;
CREATE INDEX photo_by_card ON photo (card_id);

-- A contact's entry by hand or from an import: the other owner of fields beside the card.
CREATE TABLE entry (
    id              INTEGER PRIMARY KEY AUTOINCREMENT,
    uid             BLOB NOT NULL UNIQUE CHECK (length(uid) = 16),
    revision        INTEGER NOT NULL,
    contact_id      INTEGER NOT NULL REFERENCES contact (id),
    origin          TEXT NOT NULL CHECK (origin IN ('hand', 'import')),
    made_ms         INTEGER NOT NULL
) STRICT;
CREATE INDEX entry_by_contact ON entry (contact_id);

CREATE TABLE field (
    id              INTEGER PRIMARY KEY,
    uid             BLOB NOT NULL UNIQUE CHECK (length(uid) = 16),
    revision        INTEGER NOT NULL,
    card_id         INTEGER REFERENCES card (id),
    entry_id        INTEGER REFERENCES entry (id),
    kind            TEXT NOT NULL,
    value           TEXT NOT NULL,
    -- What tells that two fields say the same, folded; NULL for kinds that tell nothing of who somebody is.
    match_key       TEXT,
    confidence      REAL NOT NULL CHECK (confidence BETWEEN 0 AND 1),
    source          TEXT NOT NULL CHECK (source IN ('read', 'imported', 'typed')),
    reader_version  INTEGER CHECK ((source = 'read') = (reader_version IS NOT NULL)),
    place           TEXT,
    hidden          INTEGER NOT NULL DEFAULT 0 CHECK (hidden IN (0, 1)),
    CHECK ((card_id IS NULL) <> (entry_id IS NULL))
) STRICT;
CREATE INDEX field_by_card ON field (card_id);
CREATE INDEX field_by_entry ON field (entry_id);
CREATE INDEX field_by_match_key ON field (kind, match_key) WHERE match_key IS NOT NULL;

-- What a double scan, a merge or a proposal must not be asked again.
CREATE TABLE not_same (
    one_id          INTEGER NOT NULL REFERENCES contact (id),
    other_id        INTEGER NOT NULL REFERENCES contact (id),
    PRIMARY KEY (one_id, other_id),
    CHECK (one_id < other_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX not_same_by_other ON not_same (other_id);

CREATE TABLE merge (
    id              INTEGER PRIMARY KEY,
    uid             BLOB NOT NULL UNIQUE CHECK (length(uid) = 16),
    revision        INTEGER NOT NULL,
    kept_id         INTEGER NOT NULL REFERENCES contact (id),
    absorbed_id     INTEGER NOT NULL REFERENCES contact (id),
    at_ms           INTEGER NOT NULL
) STRICT;
CREATE INDEX merge_by_kept ON merge (kept_id);
CREATE INDEX merge_by_absorbed ON merge (absorbed_id);

-- Who held each row before the merge, so that it can be replayed backwards.
CREATE TABLE merge_move (
    merge_id        INTEGER NOT NULL REFERENCES merge (id),
    table_name      TEXT NOT NULL,
    row_id          INTEGER NOT NULL,
    state_before    TEXT,
    PRIMARY KEY (merge_id, table_name, row_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE conversation (
    id              INTEGER PRIMARY KEY AUTOINCREMENT,
    uid             BLOB NOT NULL UNIQUE CHECK (length(uid) = 16),
    revision        INTEGER NOT NULL,
    event_id        INTEGER NOT NULL REFERENCES event (id),
    contact_id      INTEGER REFERENCES contact (id),
    at_ms           INTEGER NOT NULL,
    at_zone         TEXT NOT NULL,
    at_offset       INTEGER NOT NULL
) STRICT;
CREATE INDEX conversation_by_event ON conversation (event_id);
CREATE INDEX conversation_by_contact ON conversation (contact_id);

-- Moves between the pockets. Those of a night, in order, are its undo history.
CREATE TABLE put (
    id              INTEGER PRIMARY KEY,
    revision        INTEGER NOT NULL,
    card_id         INTEGER NOT NULL REFERENCES card (id),
    event_id        INTEGER NOT NULL REFERENCES event (id),
    from_pocket     TEXT NOT NULL CHECK (from_pocket IN ('unsorted', 'right', 'left')),
    to_pocket       TEXT NOT NULL CHECK (to_pocket IN ('unsorted', 'right', 'left')),
    left_ms_before  INTEGER,
    left_zone_before TEXT,
    left_offset_before INTEGER,
    at_ms           INTEGER NOT NULL,
    at_zone         TEXT NOT NULL,
    at_offset       INTEGER NOT NULL,
    taken_back      INTEGER NOT NULL DEFAULT 0 CHECK (taken_back IN (0, 1))
) STRICT;
CREATE INDEX put_by_event ON put (event_id, id);
CREATE INDEX put_by_card ON put (card_id);

CREATE TABLE back (
    card_id         INTEGER PRIMARY KEY REFERENCES card (id),
    revision        INTEGER NOT NULL,
    text            TEXT NOT NULL,
    moves           TEXT,
    detail          TEXT,
    chemistry       INTEGER CHECK (chemistry BETWEEN 1 AND 5),
    openness        TEXT NOT NULL CHECK (openness IN ('professional', 'private', 'in_group')),
    written_ms      INTEGER NOT NULL,
    written_zone    TEXT NOT NULL,
    written_offset  INTEGER NOT NULL
) STRICT;

-- Offer, need, interest: of the contact behind a card, of a contact, or (neither) of the user.
CREATE TABLE need (
    id              INTEGER PRIMARY KEY AUTOINCREMENT,
    uid             BLOB NOT NULL UNIQUE CHECK (length(uid) = 16),
    revision        INTEGER NOT NULL,
    card_id         INTEGER REFERENCES card (id),
    contact_id      INTEGER REFERENCES contact (id),
    kind            TEXT NOT NULL CHECK (kind IN ('offer', 'need', 'interest')),
    text            TEXT NOT NULL,
    CHECK (card_id IS NULL OR contact_id IS NULL)
) STRICT;
CREATE INDEX need_by_card ON need (card_id);
CREATE INDEX need_by_contact ON need (contact_id);

-- Promises found on a back; the user accepts or dismisses them.
CREATE TABLE proposal (
    id              INTEGER PRIMARY KEY,
    uid             BLOB NOT NULL UNIQUE CHECK (length(uid) = 16),
    revision        INTEGER NOT NULL,
    card_id         INTEGER NOT NULL REFERENCES card (id),
    owner           TEXT NOT NULL CHECK (owner IN ('me', 'them')),
    what            TEXT NOT NULL,
    due             TEXT,
    due_kind        TEXT NOT NULL CHECK (due_kind IN ('day', 'week', 'month', 'none')),
    confidence      REAL NOT NULL CHECK (confidence BETWEEN 0 AND 1),
    state           TEXT NOT NULL CHECK (state IN ('proposed', 'accepted', 'dismissed'))
) STRICT;
CREATE INDEX proposal_by_card ON proposal (card_id);

CREATE TABLE promise (
    id              INTEGER PRIMARY KEY AUTOINCREMENT,
    uid             BLOB NOT NULL UNIQUE CHECK (length(uid) = 16),
    revision        INTEGER NOT NULL,
    contact_id      INTEGER REFERENCES contact (id),
    card_id         INTEGER REFERENCES card (id),
    owner           TEXT NOT NULL CHECK (owner IN ('me', 'them')),
    what            TEXT,
    due             TEXT,
    due_kind        TEXT NOT NULL CHECK (due_kind IN ('day', 'week', 'month', 'none')),
    state           TEXT NOT NULL CHECK (state IN ('open', 'kept', 'broken', 'released')),
    made_ms         INTEGER NOT NULL,
    made_zone       TEXT NOT NULL,
    made_offset     INTEGER NOT NULL,
    settled_ms      INTEGER,
    settled_zone    TEXT,
    settled_offset  INTEGER,
    CHECK ((state = 'open') = (settled_ms IS NULL))
) STRICT;
CREATE INDEX promise_by_contact ON promise (contact_id);
CREATE INDEX promise_by_card ON promise (card_id);
CREATE INDEX promise_open_by_due ON promise (due) WHERE state = 'open';

-- A promise about to break, said so, with a new date.
CREATE TABLE repair (
    id              INTEGER PRIMARY KEY,
    revision        INTEGER NOT NULL,
    promise_id      INTEGER NOT NULL REFERENCES promise (id),
    due_before      TEXT,
    due_after       TEXT NOT NULL,
    at_ms           INTEGER NOT NULL,
    at_zone         TEXT NOT NULL,
    at_offset       INTEGER NOT NULL
) STRICT;
CREATE INDEX repair_by_promise ON repair (promise_id);

CREATE TABLE follow_up (
    id              INTEGER PRIMARY KEY AUTOINCREMENT,
    uid             BLOB NOT NULL UNIQUE CHECK (length(uid) = 16),
    revision        INTEGER NOT NULL,
    contact_id      INTEGER REFERENCES contact (id),
    event_id        INTEGER NOT NULL REFERENCES event (id),
    state           TEXT NOT NULL CHECK (state IN ('open', 'done', 'withdrawn')),
    planned_day     TEXT NOT NULL,
    planned_time    TEXT NOT NULL,
    deadline        TEXT NOT NULL,
    channel         TEXT CHECK (channel IN ('mail', 'letter', 'phone', 'message', 'profile')),
    done_ms         INTEGER,
    done_zone       TEXT,
    done_offset     INTEGER,
    CHECK ((state = 'done') = (done_ms IS NOT NULL))
) STRICT;
CREATE UNIQUE INDEX one_open_follow_up ON follow_up (contact_id, event_id) WHERE state = 'open';
CREATE INDEX follow_up_by_contact ON follow_up (contact_id);
CREATE INDEX follow_up_by_event ON follow_up (event_id);
CREATE INDEX follow_up_open ON follow_up (deadline) WHERE state = 'open';

CREATE TABLE effort (
    id              INTEGER PRIMARY KEY AUTOINCREMENT,
    uid             BLOB NOT NULL UNIQUE CHECK (length(uid) = 16),
    revision        INTEGER NOT NULL,
    contact_id      INTEGER REFERENCES contact (id),
    event_id        INTEGER REFERENCES event (id),
    follow_up_id    INTEGER REFERENCES follow_up (id),
    kind            TEXT NOT NULL CHECK (kind IN ('give', 'share', 'ask')),
    minutes         INTEGER CHECK (minutes > 0),
    what            TEXT,
    at_ms           INTEGER NOT NULL,
    at_zone         TEXT NOT NULL,
    at_offset       INTEGER NOT NULL
) STRICT;
CREATE INDEX effort_by_contact ON effort (contact_id);
CREATE INDEX effort_by_event ON effort (event_id);
CREATE INDEX effort_by_follow_up ON effort (follow_up_id);

-- What was erased, known by nothing but its uid.
CREATE TABLE tombstone (
    uid             BLOB PRIMARY KEY CHECK (length(uid) = 16),
    revision        INTEGER NOT NULL,
    erased_ms       INTEGER NOT NULL,
    erased_zone     TEXT NOT NULL,
    erased_offset   INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- An erasure whose old bytes may still be in the file or its log: retried at every open and write until none is left.
CREATE TABLE erasure_pending (
    id              INTEGER PRIMARY KEY,
    since_ms        INTEGER NOT NULL,
    -- Whether the file was rebuilt since; then only the log is left.
    rebuilt         INTEGER NOT NULL DEFAULT 0 CHECK (rebuilt IN (0, 1))
) STRICT;
