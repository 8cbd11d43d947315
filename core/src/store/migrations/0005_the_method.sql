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

-- Coffee invitations. Absent homework is homework not done; the honest motive is for the user's eyes. Thanked is no state of
-- its own: the item of the thanks says it. Planned is the day on which an invitation is to be seen to.
CREATE TABLE coffee (
    id              INTEGER PRIMARY KEY AUTOINCREMENT,
    uid             BLOB NOT NULL UNIQUE CHECK (length(uid) = 16),
    revision        INTEGER NOT NULL,
    contact_id      INTEGER REFERENCES contact (id),
    tip_from_id     INTEGER REFERENCES contact (id),
    state           TEXT NOT NULL CHECK (state IN ('prepared', 'sent', 'accepted', 'declined', 'met')),
    motive          TEXT,
    stated          TEXT,
    need            TEXT,
    contribution    TEXT,
    about           TEXT,
    fallback        TEXT,
    proposed_day    TEXT,
    planned_day     TEXT,
    meeting_day     TEXT,
    unanswered      INTEGER NOT NULL DEFAULT 0 CHECK (unanswered IN (0, 1)),
    they_got        TEXT,
    i_got           TEXT
) STRICT;
CREATE INDEX coffee_by_contact ON coffee (contact_id);
CREATE INDEX coffee_by_tip_from ON coffee (tip_from_id);
CREATE INDEX coffee_planned ON coffee (planned_day) WHERE state IN ('sent', 'accepted');

-- The states that an invitation came to, each with its moment.
CREATE TABLE coffee_move (
    id              INTEGER PRIMARY KEY AUTOINCREMENT,
    coffee_id       INTEGER NOT NULL REFERENCES coffee (id),
    state           TEXT NOT NULL CHECK (state IN ('prepared', 'sent', 'accepted', 'declined', 'met')),
    at_ms           INTEGER NOT NULL,
    at_zone         TEXT NOT NULL,
    at_offset       INTEGER NOT NULL
) STRICT;
CREATE INDEX coffee_move_by_coffee ON coffee_move (coffee_id);

-- What the meeting over coffee came to: efforts, and its thanks.
ALTER TABLE effort ADD COLUMN coffee_id INTEGER REFERENCES coffee (id);
CREATE INDEX effort_by_coffee ON effort (coffee_id);
ALTER TABLE thanks ADD COLUMN coffee_id INTEGER REFERENCES coffee (id);
CREATE INDEX thanks_by_coffee ON thanks (coffee_id);

-- The inner circle, peers and people ahead; the walk-through; how open the user is with somebody.

-- A member of one of the three groups. Somebody merged out of two stands in it twice, and the earlier row counts.
CREATE TABLE circle_member (
    id              INTEGER PRIMARY KEY AUTOINCREMENT,
    uid             BLOB NOT NULL UNIQUE CHECK (length(uid) = 16),
    revision        INTEGER NOT NULL,
    contact_id      INTEGER NOT NULL REFERENCES contact (id),
    circle          TEXT NOT NULL CHECK (circle IN ('inner', 'peers', 'ahead')),
    -- Days until the next contact is due; absent where the group's hold.
    every           INTEGER CHECK (every > 0),
    since_ms        INTEGER NOT NULL,
    since_zone      TEXT NOT NULL,
    since_offset    INTEGER NOT NULL
) STRICT;
CREATE INDEX circle_member_by_contact ON circle_member (contact_id);

-- Contacts sorted in the walk-through, and the chemistry said there. The latest of a contact stands.
CREATE TABLE walk (
    id              INTEGER PRIMARY KEY AUTOINCREMENT,
    uid             BLOB NOT NULL UNIQUE CHECK (length(uid) = 16),
    revision        INTEGER NOT NULL,
    contact_id      INTEGER NOT NULL REFERENCES contact (id),
    verdict         TEXT NOT NULL CHECK (verdict IN ('right', 'left', 'later')),
    chemistry       INTEGER CHECK (chemistry BETWEEN 1 AND 5),
    at_ms           INTEGER NOT NULL,
    at_zone         TEXT NOT NULL,
    at_offset       INTEGER NOT NULL,
    taken_back      INTEGER NOT NULL DEFAULT 0 CHECK (taken_back IN (0, 1))
) STRICT;
CREATE INDEX walk_by_contact ON walk (contact_id);

-- Contacts that went left in the walk-through, and of whom no card was kept since: no suggestions, no nudges.
CREATE VIEW set_aside AS
SELECT contact_id
  FROM (SELECT contact_id, verdict, at_ms, max(id) FROM walk
         WHERE taken_back = 0 AND verdict <> 'later'
         GROUP BY contact_id) AS said
 WHERE verdict = 'left'
   AND NOT EXISTS (SELECT 1 FROM card JOIN put ON put.card_id = card.id
                    WHERE card.contact_id = said.contact_id AND card.pocket = 'right'
                      AND put.to_pocket = 'right' AND put.taken_back = 0 AND put.at_ms > said.at_ms);

-- How mutual it feels with somebody, from 1 to 5, as the user says. The latest stands.
CREATE TABLE felt (
    id              INTEGER PRIMARY KEY AUTOINCREMENT,
    uid             BLOB NOT NULL UNIQUE CHECK (length(uid) = 16),
    revision        INTEGER NOT NULL,
    contact_id      INTEGER NOT NULL REFERENCES contact (id),
    felt            INTEGER NOT NULL CHECK (felt BETWEEN 1 AND 5),
    at_ms           INTEGER NOT NULL,
    at_zone         TEXT NOT NULL,
    at_offset       INTEGER NOT NULL
) STRICT;
CREATE INDEX felt_by_contact ON felt (contact_id);

-- A contact of which no other row tells: they wrote or called, or the user did, or the two saw each other.
CREATE TABLE touch (
    id              INTEGER PRIMARY KEY AUTOINCREMENT,
    uid             BLOB NOT NULL UNIQUE CHECK (length(uid) = 16),
    revision        INTEGER NOT NULL,
    contact_id      INTEGER NOT NULL REFERENCES contact (id),
    began           TEXT NOT NULL CHECK (began IN ('me', 'them')),
    channel         TEXT CHECK (channel IN ('mail', 'letter', 'phone', 'message', 'profile')),
    in_person       INTEGER NOT NULL CHECK (in_person IN (0, 1)),
    at_ms           INTEGER NOT NULL,
    at_zone         TEXT NOT NULL,
    at_offset       INTEGER NOT NULL,
    CHECK (channel IS NULL OR in_person = 0)
) STRICT;
CREATE INDEX touch_by_contact ON touch (contact_id);

-- Whether private matters may be spoken of with somebody.
ALTER TABLE contact ADD COLUMN closeness TEXT NOT NULL DEFAULT 'professional'
    CHECK (closeness IN ('professional', 'close'));

-- Introductions.

-- Two people brought together, and how far that has come.
CREATE TABLE introduction (
    id              INTEGER PRIMARY KEY AUTOINCREMENT,
    uid             BLOB NOT NULL UNIQUE CHECK (length(uid) = 16),
    revision        INTEGER NOT NULL,
    state           TEXT NOT NULL CHECK (state IN ('proposed', 'asked_a', 'asked_b', 'introduced', 'heard_back',
                                                   'declined_a', 'declined_b', 'withdrawn')),
    -- From when to ask what came of it, and what did: absent while nobody knows.
    hear_day        TEXT,
    led             INTEGER CHECK (led IN (0, 1)),
    came_of         TEXT
) STRICT;
CREATE INDEX introduction_to_hear ON introduction (hear_day) WHERE state = 'introduced';

-- The two: 'a' is asked first.
CREATE TABLE introduced (
    id              INTEGER PRIMARY KEY AUTOINCREMENT,
    revision        INTEGER NOT NULL,
    introduction_id INTEGER NOT NULL REFERENCES introduction (id),
    party           TEXT NOT NULL CHECK (party IN ('a', 'b')),
    contact_id      INTEGER REFERENCES contact (id),
    UNIQUE (introduction_id, party)
) STRICT;
CREATE INDEX introduced_by_contact ON introduced (contact_id);

-- The states it came to, in order.
CREATE TABLE introduction_step (
    id              INTEGER PRIMARY KEY AUTOINCREMENT,
    introduction_id INTEGER NOT NULL REFERENCES introduction (id),
    state           TEXT NOT NULL,
    at_ms           INTEGER NOT NULL,
    at_zone         TEXT NOT NULL,
    at_offset       INTEGER NOT NULL
) STRICT;
CREATE INDEX introduction_step_by_introduction ON introduction_step (introduction_id);

-- The Gives that introducing two people is.
ALTER TABLE effort ADD COLUMN introduction_id INTEGER REFERENCES introduction (id);
CREATE INDEX effort_by_introduction ON effort (introduction_id);

-- Challenges.

-- A night that is played, and whether with a friend.
CREATE TABLE challenge (
    id              INTEGER PRIMARY KEY,
    uid             BLOB NOT NULL UNIQUE CHECK (length(uid) = 16),
    revision        INTEGER NOT NULL,
    event_id        INTEGER NOT NULL UNIQUE REFERENCES event (id),
    with_friend     INTEGER NOT NULL CHECK (with_friend IN (0, 1)),
    started_ms      INTEGER NOT NULL,
    started_zone    TEXT NOT NULL,
    started_offset  INTEGER NOT NULL
) STRICT;

-- A step of the ladder that the user says was taken.
CREATE TABLE ladder_step (
    id              INTEGER PRIMARY KEY,
    uid             BLOB NOT NULL UNIQUE CHECK (length(uid) = 16),
    revision        INTEGER NOT NULL,
    step            TEXT NOT NULL UNIQUE
) STRICT;

-- Time set aside; what a person was nudged about.
