-- What editors say of words: which mean the same, and how some Chinese is read. The next start imports anew, because its
-- importer reads more than the one before; until then there are none.

create table synonym (
    id bigint primary key,
    edition bigint not null,
    position integer not null,
    group_number integer not null,
    word text not null,
    unique (edition, position)
);

create table pronunciation (
    id bigint primary key,
    edition bigint not null,
    position integer not null,
    written text not null,
    pinyin text not null,
    unique (edition, position)
);
