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

-- What stands on the own card, in its order; kinds and values as in `field`.
CREATE TABLE own_field (
    id              INTEGER PRIMARY KEY,
    uid             BLOB NOT NULL UNIQUE CHECK (length(uid) = 16),
    revision        INTEGER NOT NULL,
    kind            TEXT NOT NULL,
    value           TEXT NOT NULL
) STRICT;

-- The sentence in which the user introduces themselves, one a language.
CREATE TABLE own_introduction (
    id              INTEGER PRIMARY KEY,
    uid             BLOB NOT NULL UNIQUE CHECK (length(uid) = 16),
    revision        INTEGER NOT NULL,
    language        TEXT NOT NULL UNIQUE,
    text            TEXT NOT NULL
) STRICT;

-- How many paper cards are left; no row while they are not counted.
CREATE TABLE paper_cards (
    id              INTEGER PRIMARY KEY CHECK (id = 1),
    uid             BLOB NOT NULL UNIQUE CHECK (length(uid) = 16),
    revision        INTEGER NOT NULL,
    cards           INTEGER NOT NULL CHECK (cards >= 0)
) STRICT;

-- Coffee invitations.

-- The inner circle, peers and people ahead; the walk-through; how open the user is with somebody.

-- Introductions.

-- Challenges.

-- Time set aside; what a person was nudged about.
