-- Since which edition facts of cases stand as they do. Only ever added to; editions before this table have added nothing.

create table fact_change (
    slug varchar(200) not null,
    -- Its name in front matter and addresses; empty for a case that the edition before did not have.
    fact varchar(20) not null,
    edition bigint not null,
    -- The edition that was shown until then; numbers between the two are of imports that failed.
    before bigint not null,
    primary key (slug, fact, edition)
);
