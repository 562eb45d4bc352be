-- Notes that are answered, done, weighed, on a work as a whole, or of a version that is no more.
ALTER TABLE note ADD COLUMN severity TEXT NOT NULL DEFAULT '';
ALTER TABLE note ADD COLUMN done INTEGER NOT NULL DEFAULT 0 CHECK (done IN (0, 1));
-- What tells a note from all others, in every library it comes to.
ALTER TABLE note ADD COLUMN token TEXT NOT NULL DEFAULT '';
UPDATE note SET token = lower(hex(randomblob(16)));
CREATE INDEX note_by_token ON note (token);

CREATE TABLE reply (
    note_id INTEGER NOT NULL REFERENCES note (id) ON DELETE CASCADE,
    number  INTEGER NOT NULL,
    author  TEXT    NOT NULL,
    text    TEXT    NOT NULL,
    created TEXT    NOT NULL,
    changed TEXT    NOT NULL,
    PRIMARY KEY (note_id, number)
) STRICT, WITHOUT ROWID;

-- A target outlives its version, and keeps what it quotes. One that quotes nothing is a place between two sentences.
CREATE TABLE target (
    note_id        INTEGER NOT NULL REFERENCES note (id) ON DELETE CASCADE,
    number         INTEGER NOT NULL,
    version_id     INTEGER REFERENCES version (id) ON DELETE SET NULL,
    from_paragraph INTEGER NOT NULL,
    from_offset    INTEGER NOT NULL,
    to_paragraph   INTEGER NOT NULL,
    to_offset      INTEGER NOT NULL,
    quote          TEXT    NOT NULL,
    prefix         TEXT    NOT NULL,
    suffix         TEXT    NOT NULL,
    PRIMARY KEY (note_id, number)
) STRICT, WITHOUT ROWID;

INSERT INTO target SELECT note_id, number, version_id, from_paragraph, from_offset, to_paragraph, to_offset,
    quote, prefix, suffix FROM note_target;
DROP TABLE note_target;
ALTER TABLE target RENAME TO note_target;
CREATE INDEX note_target_by_version ON note_target (version_id);

-- Sets of categories. A note keeps the key of its category, and is not lost with it.
CREATE TABLE scheme (
    key      TEXT    PRIMARY KEY,
    number   INTEGER NOT NULL,
    built_in INTEGER NOT NULL CHECK (built_in IN (0, 1))
) STRICT, WITHOUT ROWID;

CREATE TABLE category (
    key    TEXT    PRIMARY KEY,
    scheme TEXT    NOT NULL REFERENCES scheme (key) ON DELETE CASCADE,
    number INTEGER NOT NULL,
    light  TEXT    NOT NULL,
    dark   TEXT    NOT NULL
) STRICT, WITHOUT ROWID;

CREATE INDEX category_by_scheme ON category (scheme, number);

-- How bad an error is, and what it counts.
CREATE TABLE severity (
    scheme TEXT    NOT NULL REFERENCES scheme (key) ON DELETE CASCADE,
    key    TEXT    NOT NULL,
    number INTEGER NOT NULL,
    weight REAL    NOT NULL CHECK (weight >= 0),
    PRIMARY KEY (scheme, key)
) STRICT, WITHOUT ROWID;

-- What schemes, their categories and severities are called in each language, and what that means in one sentence.
CREATE TABLE scheme_words (
    scheme      TEXT NOT NULL REFERENCES scheme (key) ON DELETE CASCADE,
    kind        TEXT NOT NULL CHECK (kind IN ('SCHEME', 'CATEGORY', 'SEVERITY')),
    key         TEXT NOT NULL,
    language    TEXT NOT NULL,
    name        TEXT NOT NULL,
    explanation TEXT NOT NULL,
    PRIMARY KEY (scheme, kind, key, language)
) STRICT, WITHOUT ROWID;

INSERT INTO scheme (key, number, built_in) VALUES ('procedures', 0, 1), ('errors', 1, 1);

INSERT INTO category (key, scheme, number, light, dark) VALUES
    ('borrowing', 'procedures', 0, '#5b6b1f', '#b9c878'),
    ('calque', 'procedures', 1, '#2f6f6a', '#7fc4bb'),
    ('literal', 'procedures', 2, '#4a5a78', '#a9bad8'),
    ('transposition', 'procedures', 3, '#6b4a86', '#c8aae2'),
    ('modulation', 'procedures', 4, '#2f4fa0', '#9fb6f2'),
    ('equivalence', 'procedures', 5, '#8a3b2e', '#e0967f'),
    ('adaptation', 'procedures', 6, '#8a5a12', '#dfb46c'),
    ('omission', 'procedures', 7, '#a8480f', '#f0a36b'),
    ('addition', 'procedures', 8, '#1f6b3a', '#86cf9f'),
    ('explicitation', 'procedures', 9, '#1b6488', '#84c6e8'),
    ('error', 'procedures', 10, '#a3213b', '#f08da0'),
    ('question', 'procedures', 11, '#5f5a50', '#bdb5a6'),
    ('errors.mistranslation', 'errors', 0, '#a3213b', '#f08da0'),
    ('errors.omission', 'errors', 1, '#a8480f', '#f0a36b'),
    ('errors.addition', 'errors', 2, '#1f6b3a', '#86cf9f'),
    ('errors.untranslated', 'errors', 3, '#5f5a50', '#bdb5a6'),
    ('errors.terminology', 'errors', 4, '#2f4fa0', '#9fb6f2'),
    ('errors.grammar', 'errors', 5, '#6b4a86', '#c8aae2'),
    ('errors.spelling', 'errors', 6, '#2f6f6a', '#7fc4bb'),
    ('errors.style', 'errors', 7, '#8a5a12', '#dfb46c'),
    ('errors.inconsistency', 'errors', 8, '#4a5a78', '#a9bad8'),
    ('errors.convention', 'errors', 9, '#5b6b1f', '#b9c878');

INSERT INTO severity (scheme, key, number, weight) VALUES
    ('errors', 'minor', 0, 1), ('errors', 'major', 1, 5), ('errors', 'critical', 2, 25);

INSERT INTO scheme_words (scheme, kind, key, language, name, explanation) VALUES
    ('procedures', 'SCHEME', '', 'en', 'Translation procedures',
     'Names for what a translator did with a passage, after Vinay and Darbelnet.'),
    ('procedures', 'SCHEME', '', 'zh', '翻译方法', '译者怎样处理一段文字，名称依维奈与达贝尔内。'),
    ('procedures', 'CATEGORY', 'borrowing', 'en', 'Borrowing', 'The foreign word itself is taken over.'),
    ('procedures', 'CATEGORY', 'borrowing', 'zh', '借用', '直接采用原文的词。'),
    ('procedures', 'CATEGORY', 'calque', 'en', 'Calque', 'The foreign expression is rebuilt piece by piece with words of one’s own.'),
    ('procedures', 'CATEGORY', 'calque', 'zh', '仿造', '用本族语的词逐一搭出外来的说法。'),
    ('procedures', 'CATEGORY', 'literal', 'en', 'Literal translation', 'Word for word, and it reads well all the same.'),
    ('procedures', 'CATEGORY', 'literal', 'zh', '直译', '逐词译出，读来依然通顺。'),
    ('procedures', 'CATEGORY', 'transposition', 'en', 'Transposition', 'A word becomes another part of speech; the sense stays.'),
    ('procedures', 'CATEGORY', 'transposition', 'zh', '词类转换', '换了词类，意思不变。'),
    ('procedures', 'CATEGORY', 'modulation', 'en', 'Modulation', 'The same thing is seen from another side.'),
    ('procedures', 'CATEGORY', 'modulation', 'zh', '视角转换', '同一件事，换一个角度来说。'),
    ('procedures', 'CATEGORY', 'equivalence', 'en', 'Equivalence', 'What people here say on such an occasion, in quite other words.'),
    ('procedures', 'CATEGORY', 'equivalence', 'zh', '等值', '改用本地人在这种场合的说法，字面全然不同。'),
    ('procedures', 'CATEGORY', 'adaptation', 'en', 'Adaptation', 'What the reader does not know is replaced by something that plays the same part.'),
    ('procedures', 'CATEGORY', 'adaptation', 'zh', '改编', '读者陌生的事物，换成在本地起同样作用的。'),
    ('procedures', 'CATEGORY', 'omission', 'en', 'Omission', 'Something that is said is not translated.'),
    ('procedures', 'CATEGORY', 'omission', 'zh', '省略', '原文说了的，译文没有译。'),
    ('procedures', 'CATEGORY', 'addition', 'en', 'Addition', 'The translation says something that the original does not.'),
    ('procedures', 'CATEGORY', 'addition', 'zh', '增补', '译文说了原文没有说的。'),
    ('procedures', 'CATEGORY', 'explicitation', 'en', 'Explicitation', 'What the original leaves to be understood is said aloud.'),
    ('procedures', 'CATEGORY', 'explicitation', 'zh', '明示', '原文未明说而可意会的，译文说了出来。'),
    ('procedures', 'CATEGORY', 'error', 'en', 'Error', 'Something that should be put right.'),
    ('procedures', 'CATEGORY', 'error', 'zh', '错误', '需要改正之处。'),
    ('procedures', 'CATEGORY', 'question', 'en', 'Question', 'Something to ask about.'),
    ('procedures', 'CATEGORY', 'question', 'zh', '疑问', '有待请教之处。'),
    ('errors', 'SCHEME', '', 'en', 'Errors', 'What is wrong in a translation and how much it matters, in the manner of MQM.'),
    ('errors', 'SCHEME', '', 'zh', '错误类型', '译文错在哪里、有多要紧，做法仿照 MQM。'),
    ('errors', 'CATEGORY', 'errors.mistranslation', 'en', 'Mistranslation', 'The translation says something else than the original.'),
    ('errors', 'CATEGORY', 'errors.mistranslation', 'zh', '误译', '译文说的与原文不是一回事。'),
    ('errors', 'CATEGORY', 'errors.omission', 'en', 'Omission', 'Something is missing that should be there.'),
    ('errors', 'CATEGORY', 'errors.omission', 'zh', '漏译', '该有的内容没有译出。'),
    ('errors', 'CATEGORY', 'errors.addition', 'en', 'Addition', 'Something is there that nobody said.'),
    ('errors', 'CATEGORY', 'errors.addition', 'zh', '增译', '多出了原文没有的内容。'),
    ('errors', 'CATEGORY', 'errors.untranslated', 'en', 'Untranslated', 'Words were left in the language of the original.'),
    ('errors', 'CATEGORY', 'errors.untranslated', 'zh', '未译', '该译的词仍是原文。'),
    ('errors', 'CATEGORY', 'errors.terminology', 'en', 'Terminology', 'Not the word that the field or the glossary uses.'),
    ('errors', 'CATEGORY', 'errors.terminology', 'zh', '术语', '用的不是本行或术语表里的词。'),
    ('errors', 'CATEGORY', 'errors.grammar', 'en', 'Grammar', 'The sentence breaks a rule of its language.'),
    ('errors', 'CATEGORY', 'errors.grammar', 'zh', '语法', '句子不合语法。'),
    ('errors', 'CATEGORY', 'errors.spelling', 'en', 'Spelling and marks', 'A wrong letter, character or punctuation mark.'),
    ('errors', 'CATEGORY', 'errors.spelling', 'zh', '文字与标点', '字母、汉字或标点有误。'),
    ('errors', 'CATEGORY', 'errors.style', 'en', 'Style', 'Right, but awkward, or in a tone that does not fit the occasion.'),
    ('errors', 'CATEGORY', 'errors.style', 'zh', '文体', '意思没有错，但生硬，或语气不合场合。'),
    ('errors', 'CATEGORY', 'errors.inconsistency', 'en', 'Inconsistency', 'The same thing is called differently without a reason.'),
    ('errors', 'CATEGORY', 'errors.inconsistency', 'zh', '前后不一', '同一事物无故有了不同的叫法。'),
    ('errors', 'CATEGORY', 'errors.convention', 'en', 'Local convention', 'Dates, numbers, names or measures are not written as is usual here.'),
    ('errors', 'CATEGORY', 'errors.convention', 'zh', '书写惯例', '日期、数字、人名或单位的写法不合当地习惯。'),
    ('errors', 'SEVERITY', 'minor', 'en', 'Minor', 'A reader notices, and is not misled.'),
    ('errors', 'SEVERITY', 'minor', 'zh', '轻微', '读者会注意到，但不会误解。'),
    ('errors', 'SEVERITY', 'major', 'en', 'Major', 'A reader is misled, or has to read again.'),
    ('errors', 'SEVERITY', 'major', 'zh', '严重', '读者会误解，或得重读一遍。'),
    ('errors', 'SEVERITY', 'critical', 'en', 'Critical', 'It does harm, or makes the text useless.'),
    ('errors', 'SEVERITY', 'critical', 'zh', '致命', '会造成损害，或使译文无法使用。');
