-- SPDX-FileCopyrightText: 2026 The Lectern authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- The library's schema, step by step. A library of version n (PRAGMA
-- user_version) runs the steps after n when it is opened; a new one runs all.
-- A step that has been released never changes again. A blank line ends a
-- statement. Times are milliseconds since 1970 in UTC; positions are UTF-16
-- code units in the article's text; lists are JSON.

-- version 1

-- What the library list shows is in here and what is long is elsewhere, so that
-- a list of 100 000 articles is read in one short pass.
CREATE TABLE article (
    id INTEGER PRIMARY KEY,
    previous_version INTEGER REFERENCES article (id) ON DELETE SET NULL,
    heading TEXT NOT NULL,      -- what people call it: title, headline or file name
    path TEXT NOT NULL,         -- where it was last opened
    added INTEGER NOT NULL,
    opened INTEGER NOT NULL,
    recognized INTEGER NOT NULL DEFAULT 0,
    decisions INTEGER NOT NULL DEFAULT 0,       -- its annotations, counted by triggers
    decisions_left INTEGER NOT NULL DEFAULT 0,  -- those among them that wait for one
    outlet TEXT NOT NULL,
    published TEXT NOT NULL,
    source_size INTEGER NOT NULL,
    source_hash TEXT NOT NULL,
    text_hash TEXT NOT NULL,
    file_name TEXT NOT NULL,
    format TEXT NOT NULL,
    encoding TEXT NOT NULL,
    title TEXT NOT NULL,
    author TEXT NOT NULL,
    address TEXT NOT NULL,
    language TEXT NOT NULL,
    place TEXT NOT NULL,
    agency TEXT NOT NULL,
    retrieved INTEGER,
    left_out TEXT NOT NULL
);

CREATE INDEX article_by_source ON article (source_hash);

CREATE INDEX article_by_size ON article (source_size);

CREATE INDEX article_by_path ON article (path);

CREATE INDEX article_by_previous_version ON article (previous_version);

CREATE TABLE article_content (
    article INTEGER PRIMARY KEY REFERENCES article (id) ON DELETE CASCADE,
    structure BLOB NOT NULL,    -- blocks and inline styles, CBOR
    source BLOB NOT NULL        -- the file's bytes: their size, big-endian, then zlib
);

-- The text in UTF-8, cut between characters, so that no long text is ever in
-- memory three times.
CREATE TABLE article_text (
    article INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
    piece INTEGER NOT NULL,
    utf8 BLOB NOT NULL,
    PRIMARY KEY (article, piece)
);

CREATE TABLE annotation (
    article INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
    id INTEGER NOT NULL,
    kind TEXT NOT NULL,
    status TEXT NOT NULL,
    ranges TEXT NOT NULL,       -- [[start, end], …]
    recognizer TEXT NOT NULL,   -- empty: the analyst
    rule TEXT NOT NULL,
    reason TEXT NOT NULL,
    entity INTEGER,
    role TEXT NOT NULL,
    doubtful INTEGER NOT NULL,
    tags TEXT NOT NULL,         -- [id, …]
    note TEXT NOT NULL,         -- Markdown
    quotation TEXT,             -- {"cue", "source": ranges, "type", "sourceKind"}
    modified INTEGER,
    lost_quote TEXT,            -- an orphan's words, which this version has no more; its ranges are the old one's
    PRIMARY KEY (article, id)
) WITHOUT ROWID;

CREATE TRIGGER annotation_added AFTER INSERT ON annotation WHEN new.lost_quote IS NULL
BEGIN
    UPDATE article SET decisions = decisions + 1, decisions_left = decisions_left + (new.status = 'proposed')
    WHERE id = new.article;
END;

CREATE TRIGGER annotation_removed AFTER DELETE ON annotation WHEN old.lost_quote IS NULL
BEGIN
    UPDATE article SET decisions = decisions - 1, decisions_left = decisions_left - (old.status = 'proposed')
    WHERE id = old.article;
END;

CREATE TRIGGER annotation_decided AFTER UPDATE OF status ON annotation
WHEN new.lost_quote IS NULL AND old.status <> new.status
BEGIN
    UPDATE article SET decisions_left = decisions_left + (new.status = 'proposed') - (old.status = 'proposed')
    WHERE id = new.article;
END;

CREATE TABLE entity (
    id INTEGER PRIMARY KEY,
    kind TEXT NOT NULL,
    name TEXT NOT NULL,
    aliases TEXT NOT NULL,      -- [{"name", "reason"}, …]
    iso_code TEXT NOT NULL,
    description TEXT NOT NULL,
    merged_into INTEGER
);

CREATE TABLE tag (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    color INTEGER NOT NULL,     -- 0xAARRGGBB
    position INTEGER NOT NULL,
    shortcut TEXT NOT NULL
);

CREATE TABLE setting (
    key TEXT PRIMARY KEY,
    value TEXT NOT NULL
) WITHOUT ROWID;

-- version 2

-- Search over the texts, piece by piece, so that indexing a long one never keeps
-- a save waiting. Its rows need ids that VACUUM does not change.
CREATE TABLE text_piece (
    id INTEGER PRIMARY KEY,
    article INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
    piece INTEGER NOT NULL,
    utf8 BLOB NOT NULL,
    UNIQUE (article, piece)
);

INSERT INTO text_piece (article, piece, utf8) SELECT article, piece, utf8 FROM article_text;

DROP TABLE article_text;

CREATE VIRTUAL TABLE text_search USING fts5 (
    utf8, content = 'text_piece', content_rowid = 'id', tokenize = 'unicode61 remove_diacritics 2'
);

CREATE TABLE text_unindexed (
    piece INTEGER PRIMARY KEY
);

INSERT INTO text_unindexed (piece) SELECT id FROM text_piece;

CREATE TRIGGER text_added AFTER INSERT ON text_piece
BEGIN
    INSERT INTO text_unindexed (piece) VALUES (new.id);
END;

CREATE TRIGGER text_removed BEFORE DELETE ON text_piece
BEGIN
    INSERT INTO text_search (text_search, rowid, utf8)
        SELECT 'delete', old.id, CAST(old.utf8 AS TEXT) WHERE old.id NOT IN (SELECT piece FROM text_unindexed);
    DELETE FROM text_unindexed WHERE piece = old.id;
END;

-- version 3

CREATE TABLE learned_fact (
    id INTEGER PRIMARY KEY,
    verdict TEXT NOT NULL,
    words TEXT NOT NULL,
    kind TEXT NOT NULL,
    entity INTEGER,
    other INTEGER,              -- the entity it differs from
    stated INTEGER NOT NULL,
    anywhere INTEGER NOT NULL,
    revoked INTEGER NOT NULL,
    article INTEGER,            -- where it was learned; may be gone since
    headline TEXT NOT NULL,
    learned INTEGER
);
