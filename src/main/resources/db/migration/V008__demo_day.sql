create table demo_day (
    only_row boolean not null,
    day      date    not null,
    constraint demo_day_pk primary key (only_row),
    constraint demo_day_only_row_ck check (only_row)
);
comment on table demo_day is 'The day on which the demo takes place. Empty outside the demo.';

grant select, insert, update on demo_day to jissen_app;
