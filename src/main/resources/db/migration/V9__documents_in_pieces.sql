-- A document of many megabytes in one row is several times in memory while H2 writes or reads it.
create table document_piece (
    document_id bigint not null references document,
    position int not null,
    content text not null,
    primary key (document_id, position)
);
insert into document_piece (document_id, position, content) select document_id, 0, content from document_content;
drop table document_content;
