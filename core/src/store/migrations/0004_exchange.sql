-- Contacts that come from files and go into files.

-- One file that was brought in. It outlives the process that began it: what is left goes on from here.
CREATE TABLE import (
    id              INTEGER PRIMARY KEY,
    uid             BLOB NOT NULL UNIQUE CHECK (length(uid) = 16),
    revision        INTEGER NOT NULL,
    state           TEXT NOT NULL CHECK (state IN ('running', 'done', 'taking_back', 'taken_back')),
    -- Of the work under way: how many contacts it has, and how many of them are done.
    total           INTEGER NOT NULL,
    done            INTEGER NOT NULL,
    begun_ms        INTEGER NOT NULL,
    begun_zone      TEXT NOT NULL,
    begun_offset    INTEGER NOT NULL
) STRICT;

-- Each contact of such a file, as it came; its bytes go where it adds nothing, is taken back, or the person is erased.
CREATE TABLE imported (
    id              INTEGER PRIMARY KEY,
    import_id       INTEGER NOT NULL REFERENCES import (id),
    entry_id        INTEGER REFERENCES entry (id),
    outcome         TEXT NOT NULL
                    CHECK (outcome IN ('waiting', 'added', 'joined', 'known', 'unreadable', 'taken_back', 'left')),
    -- Whether the file was cut short there, or its letters had to be guessed.
    doubtful        INTEGER NOT NULL DEFAULT 0 CHECK (doubtful IN (0, 1)),
    bytes           BLOB NOT NULL
) STRICT;
CREATE INDEX imported_by_outcome ON imported (import_id, outcome);
CREATE INDEX imported_by_entry ON imported (entry_id);

-- By what the world knows a contact that was given away in a file; made at the first export.
ALTER TABLE contact ADD COLUMN exported_uid BLOB CHECK (exported_uid IS NULL OR length(exported_uid) = 16);
