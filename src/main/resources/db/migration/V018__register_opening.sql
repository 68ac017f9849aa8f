-- A company shows its register to the office, for a while and to read only. Until then the office has counts; afterwards too.

create table register_opening (
    id          uuid        not null,
    space_id    uuid        not null,
    register_id uuid        not null,
    opened_by   uuid        not null,
    opened_at   timestamptz not null,
    opened_on   date        not null,
    until_on    date        not null,
    purpose     text        not null,
    closed_by   uuid,
    closed_at   timestamptz,
    version     bigint      not null,
    constraint register_opening_pk primary key (id),
    constraint register_opening_register_fk foreign key (space_id, register_id) references register (space_id, id),
    constraint register_opening_opened_by_fk foreign key (opened_by) references account (id),
    constraint register_opening_closed_by_fk foreign key (closed_by) references account (id),
    constraint register_opening_days_ck check (until_on between opened_on and opened_on + 30),
    constraint register_opening_closed_ck check (closed_by is null or closed_at is not null),
    constraint register_opening_text_ck check (char_length(purpose) <= 400)
);
comment on table register_opening is 'From when until which programme day (included) the office may read a register. closed_at without closed_by: its last day had passed.';
create index register_opening_register_ix on register_opening (space_id, register_id);
create unique index register_opening_open_ix on register_opening (space_id, register_id) where closed_at is null;
create index register_opening_opened_by_ix on register_opening (opened_by);
create index register_opening_closed_by_ix on register_opening (closed_by);
call raise_wall('register_opening');

-- the company's own people open and close; nobody else does it for them, not even by SQL
create policy audience on register_opening as restrictive for select to jissen_app
    using (space_id = any ((select my_spaces_as('PARTICIPANT', 'EXECUTIVE', 'EXPERT'))::uuid[]) or (select of_the_office()));
create policy opener on register_opening as restrictive for insert to jissen_app with check (space_id = any ((select my_spaces_as('PARTICIPANT', 'EXECUTIVE'))::uuid[]));
create policy closer on register_opening as restrictive for update to jissen_app using (space_id = any ((select my_spaces_as('PARTICIPANT', 'EXECUTIVE'))::uuid[]));

-- Reading and writing part ways: an opening lets people of the office read the rows, and nothing else. The program by itself,
-- which of_the_office() takes for the office, reads none.
drop policy audience on asset;
create policy audience on asset as restrictive for select to jissen_app
    using (space_id = any ((select my_spaces_as('PARTICIPANT', 'EXECUTIVE', 'EXPERT'))::uuid[])
        or register_id = any (array(select opening.register_id from register_opening opening
            where opening.closed_at is null and opening.until_on >= nullif(current_setting('jissen.today', true), '')::date
              and nullif(current_setting('jissen.account', true), '') is not null and (select of_the_office()))));
create policy adder on asset as restrictive for insert to jissen_app with check (space_id = any ((select my_spaces_as('PARTICIPANT', 'EXECUTIVE', 'EXPERT'))::uuid[]));
create policy changer on asset as restrictive for update to jissen_app using (space_id = any ((select my_spaces_as('PARTICIPANT', 'EXECUTIVE', 'EXPERT'))::uuid[]));
create policy remover on asset as restrictive for delete to jissen_app using (space_id = any ((select my_spaces_as('PARTICIPANT', 'EXECUTIVE', 'EXPERT'))::uuid[]));

drop policy audience on asset_control;
create policy audience on asset_control as restrictive for select to jissen_app
    using (space_id = any ((select my_spaces_as('PARTICIPANT', 'EXECUTIVE', 'EXPERT'))::uuid[])
        or (select of_the_office()) and exists (select from asset where asset.space_id = asset_control.space_id and asset.id = asset_control.asset_id));
create policy adder on asset_control as restrictive for insert to jissen_app with check (space_id = any ((select my_spaces_as('PARTICIPANT', 'EXECUTIVE', 'EXPERT'))::uuid[]));
create policy changer on asset_control as restrictive for update to jissen_app using (space_id = any ((select my_spaces_as('PARTICIPANT', 'EXECUTIVE', 'EXPERT'))::uuid[]));
create policy remover on asset_control as restrictive for delete to jissen_app using (space_id = any ((select my_spaces_as('PARTICIPANT', 'EXECUTIVE', 'EXPERT'))::uuid[]));

grant select, insert, update on register_opening to jissen_app;
