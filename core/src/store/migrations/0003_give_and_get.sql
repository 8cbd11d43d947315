-- The long memory: what efforts came to, what was received and offered, thanks owed; how to address somebody; what is
-- ready before a night.

-- Outside a night an effort may still be for an arena. A Give helped or not, an Ask was answered: absent while nobody knows.
ALTER TABLE effort ADD COLUMN arena_id INTEGER REFERENCES arena (id);
ALTER TABLE effort ADD COLUMN promise_id INTEGER REFERENCES promise (id);
ALTER TABLE effort ADD COLUMN helped INTEGER CHECK (helped IS NULL OR (helped IN (0, 1) AND kind = 'give'));
ALTER TABLE effort ADD COLUMN answered_ms INTEGER CHECK (answered_ms IS NULL OR kind = 'ask');
ALTER TABLE effort ADD COLUMN answered_zone TEXT CHECK ((answered_zone IS NULL) = (answered_ms IS NULL));
ALTER TABLE effort ADD COLUMN answered_offset INTEGER CHECK ((answered_offset IS NULL) = (answered_ms IS NULL));
CREATE INDEX effort_by_arena ON effort (arena_id);
CREATE INDEX effort_by_promise ON effort (promise_id);
CREATE INDEX effort_by_time ON effort (at_ms);

-- Help that was offered to the user: to be open to.
CREATE TABLE help_offer (
    id              INTEGER PRIMARY KEY AUTOINCREMENT,
    uid             BLOB NOT NULL UNIQUE CHECK (length(uid) = 16),
    revision        INTEGER NOT NULL,
    contact_id      INTEGER REFERENCES contact (id),
    what            TEXT,
    state           TEXT NOT NULL CHECK (state IN ('open', 'taken_up', 'declined')),
    at_ms           INTEGER NOT NULL,
    at_zone         TEXT NOT NULL,
    at_offset       INTEGER NOT NULL,
    settled_ms      INTEGER,
    settled_zone    TEXT,
    settled_offset  INTEGER,
    CHECK ((state = 'open') = (settled_ms IS NULL))
) STRICT;
CREATE INDEX help_offer_by_contact ON help_offer (contact_id);

-- What a contact did for the user.
CREATE TABLE received (
    id              INTEGER PRIMARY KEY AUTOINCREMENT,
    uid             BLOB NOT NULL UNIQUE CHECK (length(uid) = 16),
    revision        INTEGER NOT NULL,
    contact_id      INTEGER REFERENCES contact (id),
    event_id        INTEGER REFERENCES event (id),
    help_offer_id   INTEGER REFERENCES help_offer (id),
    kind            TEXT NOT NULL CHECK (kind IN ('help', 'advice', 'introduction', 'invitation')),
    minutes         INTEGER CHECK (minutes > 0),
    what            TEXT,
    at_ms           INTEGER NOT NULL,
    at_zone         TEXT NOT NULL,
    at_offset       INTEGER NOT NULL
) STRICT;
CREATE INDEX received_by_contact ON received (contact_id);
CREATE INDEX received_by_event ON received (event_id);
CREATE INDEX received_by_help_offer ON received (help_offer_id);
CREATE INDEX received_by_time ON received (at_ms);

-- What is owed after a favour, each a dated item of the queue: thanks; after an answered Ask also a report and the next
-- Give. The thanks for a night's meeting belong to its follow-up, unless they were said aloud, which makes a row done.
-- A follow-up that was made says the thanks of its day along with it: they remember which one.
CREATE TABLE thanks (
    id              INTEGER PRIMARY KEY AUTOINCREMENT,
    uid             BLOB NOT NULL UNIQUE CHECK (length(uid) = 16),
    revision        INTEGER NOT NULL,
    contact_id      INTEGER REFERENCES contact (id),
    received_id     INTEGER REFERENCES received (id),
    effort_id       INTEGER REFERENCES effort (id),
    event_id        INTEGER REFERENCES event (id),
    follow_up_id    INTEGER REFERENCES follow_up (id),
    kind            TEXT NOT NULL CHECK (kind IN ('thanks', 'report', 'give')),
    state           TEXT NOT NULL CHECK (state IN ('open', 'done', 'withdrawn')),
    planned_day     TEXT NOT NULL,
    deadline        TEXT,
    aloud           INTEGER NOT NULL DEFAULT 0 CHECK (aloud IN (0, 1)),
    channel         TEXT CHECK (channel IN ('mail', 'letter', 'phone', 'message', 'profile')),
    done_ms         INTEGER,
    done_zone       TEXT,
    done_offset     INTEGER,
    CHECK ((state = 'done') = (done_ms IS NOT NULL))
) STRICT;
CREATE INDEX thanks_by_contact ON thanks (contact_id);
CREATE INDEX thanks_by_received ON thanks (received_id);
CREATE INDEX thanks_by_effort ON thanks (effort_id);
CREATE INDEX thanks_by_event ON thanks (event_id);
CREATE INDEX thanks_by_follow_up ON thanks (follow_up_id);
CREATE INDEX thanks_open ON thanks (planned_day) WHERE state = 'open';

-- The effort that doing such an item logged.
ALTER TABLE effort ADD COLUMN thanks_id INTEGER REFERENCES thanks (id);
CREATE INDEX effort_by_thanks ON effort (thanks_id);

-- How the user addresses somebody: du or Sie. Absent while the user has not chosen.
ALTER TABLE contact ADD COLUMN tone TEXT CHECK (tone IN ('familiar', 'formal'));

-- What of the checklist is ready, and the openers picked (each under its key) for a night.
CREATE TABLE ready (
    id              INTEGER PRIMARY KEY,
    uid             BLOB NOT NULL UNIQUE CHECK (length(uid) = 16),
    revision        INTEGER NOT NULL,
    event_id        INTEGER NOT NULL REFERENCES event (id),
    item            TEXT NOT NULL,
    at_ms           INTEGER NOT NULL,
    at_zone         TEXT NOT NULL,
    at_offset       INTEGER NOT NULL,
    UNIQUE (event_id, item)
) STRICT;
