-- Some cases of an edition: H2 looks for each of a list of values by an index that begins with them.
create index case_slug on case_study (slug);
