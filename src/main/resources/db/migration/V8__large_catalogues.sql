-- Some cases of an edition: H2 looks for each of a list of values by an index that begins with them.
create index case_slug on case_study (slug);

-- Apart from what is asked of documents again and again, which H2 would read their contents for.
create table document_content (
    document_id bigint primary key references document,
    content text not null
);
insert into document_content (document_id, content) select id, content from document;
alter table document drop column content;
