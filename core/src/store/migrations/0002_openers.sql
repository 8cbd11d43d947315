-- Openers shown and said, and cues shown, at each event. Both are keys of a set that the program brings along.

CREATE TABLE opener_use (
    id              INTEGER PRIMARY KEY,
    uid             BLOB NOT NULL UNIQUE CHECK (length(uid) = 16),
    revision        INTEGER NOT NULL,
    event_id        INTEGER NOT NULL REFERENCES event (id),
    contact_id      INTEGER REFERENCES contact (id),
    opener          TEXT NOT NULL,
    state           TEXT NOT NULL CHECK (state IN ('shown', 'used', 'worked', 'flat')),
    at_ms           INTEGER NOT NULL,
    at_zone         TEXT NOT NULL,
    at_offset       INTEGER NOT NULL
) STRICT;
CREATE INDEX opener_use_by_event ON opener_use (event_id);
CREATE INDEX opener_use_by_contact ON opener_use (contact_id);
CREATE INDEX opener_use_with_outcome ON opener_use (opener) WHERE state IN ('worked', 'flat');
CREATE INDEX event_by_night ON event (night_of);

CREATE TABLE cue_shown (
    id              INTEGER PRIMARY KEY,
    uid             BLOB NOT NULL UNIQUE CHECK (length(uid) = 16),
    revision        INTEGER NOT NULL,
    event_id        INTEGER NOT NULL REFERENCES event (id),
    cue             TEXT NOT NULL,
    at_ms           INTEGER NOT NULL,
    at_zone         TEXT NOT NULL,
    at_offset       INTEGER NOT NULL
) STRICT;
CREATE INDEX cue_shown_by_event ON cue_shown (event_id);
