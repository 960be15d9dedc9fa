-- Where each fact stands. Until the next start has read the documents anew, which it does because its importer reads
-- more than the one before, facts stand where their row does, and platforms where their case does.

alter table case_study add column name_line_from integer;
alter table case_study add column name_line_to integer;
alter table case_study add column category_line_from integer;
alter table case_study add column category_line_to integer;
alter table case_study add column year_line_from integer;
alter table case_study add column year_line_to integer;
alter table case_study add column place_line_from integer;
alter table case_study add column place_line_to integer;
alter table case_study add column industry_line_from integer;
alter table case_study add column industry_line_to integer;
alter table case_study add column scale_line_from integer;
alter table case_study add column scale_line_to integer;
alter table case_study add column technologies_line_from integer;
alter table case_study add column technologies_line_to integer;

update case_study set
    name_line_from = system_line_from,
    name_line_to = system_line_to,
    category_line_from = system_line_from,
    category_line_to = system_line_to,
    year_line_from = system_line_from,
    year_line_to = system_line_to,
    place_line_from = system_line_from,
    place_line_to = system_line_to,
    industry_line_from = system_line_from,
    industry_line_to = system_line_to,
    scale_line_from = system_line_from,
    scale_line_to = system_line_to,
    technologies_line_from = system_line_from,
    technologies_line_to = system_line_to;

alter table platform add column document varchar(1000);
alter table platform add column line_from integer;
alter table platform add column line_to integer;

update platform set
    document = (select document from case_study where case_study.id = case_id),
    line_from = (select line_from from case_study where case_study.id = case_id),
    line_to = (select line_to from case_study where case_study.id = case_id);

alter table platform alter column document set not null;
alter table platform alter column line_from set not null;
alter table platform alter column line_to set not null;
