-- Cases belong to an edition, and those of the edition before stay until the next one, for requests that read it.
-- What is derived from documents is derived again at the next start; documents and the history of imports stay.

drop table platform;
drop table technology;
drop table reading;
drop table section;
drop table case_study;
drop table term;
drop table published_frequency;

update import_run set fingerprint = null;

-- One row: the last edition and the last import. Whoever changes the catalogue locks it first.
create table catalogue (
    id integer primary key,
    edition bigint not null,
    last_import bigint not null
);

insert into catalogue (id, edition, last_import)
select 1, 0, coalesce(max(id), 0) from import_run;

alter table problem add column severity integer default 2 not null;

create index problem_import on problem (import_id, severity);
create index import_document_document on import_document (document_id);

-- Above what the identity columns of earlier versions can have reached.
create sequence row_id start with 1000000000 increment by 100;

create table case_study (
    id bigint primary key,
    edition bigint not null,
    position integer not null,
    slug varchar(200) not null,
    number integer,
    title text not null,
    title_en text,
    summary_en text,
    document varchar(1000) not null,
    line_from integer not null,
    line_to integer not null,
    system_name text,
    category text,
    system_year integer,
    year_as_written text,
    region text,
    city text,
    place_as_written text,
    industry text,
    scale text,
    technologies_as_written text,
    system_document varchar(1000),
    system_line_from integer,
    system_line_to integer,
    link_basis varchar(20),
    link_confidence varchar(20),
    link_evidence text,
    unique (edition, slug),
    unique (edition, position)
);

create table section (
    id bigint primary key,
    case_id bigint not null references case_study on delete cascade,
    position integer not null,
    kind varchar(20) not null,
    heading text not null,
    html text not null,
    visible_text text not null,
    document varchar(1000) not null,
    line_from integer not null,
    line_to integer not null
);
create index section_case on section (case_id);

create table reading (
    id bigint primary key,
    case_id bigint not null references case_study on delete cascade,
    section_position integer not null,
    as_written text not null,
    read_as text not null
);
create index reading_case on reading (case_id);

create table technology (
    id bigint primary key,
    case_id bigint not null references case_study on delete cascade,
    position integer not null,
    name text not null
);
create index technology_case on technology (case_id);

create table platform (
    id bigint primary key,
    case_id bigint not null references case_study on delete cascade,
    position integer not null,
    name text not null,
    as_written text not null,
    url text
);
create index platform_case on platform (case_id);

create table term (
    id bigint primary key,
    edition bigint not null,
    position integer not null,
    dimension varchar(20) not null,
    term_value text not null,
    label_en text,
    unique (edition, position)
);

create table printed_count (
    id bigint primary key,
    edition bigint not null,
    position integer not null,
    dimension varchar(20) not null,
    term_value text not null,
    count integer not null,
    document varchar(1000) not null,
    line_from integer not null,
    line_to integer not null,
    unique (edition, position)
);
