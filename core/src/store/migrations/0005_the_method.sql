-- The whole method: what happens before the night, between two people, and over the years.

-- Before the night: arenas and what came of them, the user's own card.

-- What the user can contribute to somebody met in an arena, as they noted it.
CREATE TABLE member (
    id              INTEGER PRIMARY KEY AUTOINCREMENT,
    uid             BLOB NOT NULL UNIQUE CHECK (length(uid) = 16),
    revision        INTEGER NOT NULL,
    arena_id        INTEGER NOT NULL REFERENCES arena (id),
    contact_id      INTEGER NOT NULL REFERENCES contact (id),
    contribution    TEXT NOT NULL
) STRICT;
CREATE INDEX member_by_arena ON member (arena_id, contact_id);
CREATE INDEX member_by_contact ON member (contact_id);

-- Coffee invitations.

-- The inner circle, peers and people ahead; the walk-through; how open the user is with somebody.

-- Introductions.

-- Challenges.

-- Time set aside; what a person was nudged about.
