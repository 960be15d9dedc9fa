-- A failure was a sentence in English, with what Java said.

update import_run
set failure = case
    when failure like 'The corpus folder cannot be read%' then 'UNREADABLE_FOLDER'
    when failure like 'No case study was found%' then 'NO_CASE'
    else 'NOT_STORED'
end
where failure is not null;
