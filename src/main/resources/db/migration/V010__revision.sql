-- One shape of history for everything that people write together: each version whole, with who wrote it and when. Written
-- only, never changed: going back to an older version writes a new one.

create table revision (
    id           uuid        not null,
    space_id     uuid        not null,
    audience     text        not null,
    subject_kind text        not null,
    subject_id   uuid        not null,
    number       integer     not null,
    way          text        not null,
    origin       integer,
    at           timestamptz,
    account_id   uuid,
    by_name      text        not null,
    format       integer     not null,
    body         jsonb       not null,
    constraint revision_pk primary key (id),
    constraint revision_number_uk unique (space_id, subject_kind, subject_id, number),
    constraint revision_space_fk foreign key (space_id) references space (id),
    constraint revision_account_fk foreign key (account_id) references account (id),
    constraint revision_audience_ck check (audience in ('EVERYBODY', 'COMPANY')),
    constraint revision_way_ck check (way in ('SAVED', 'RESTORED', 'UNDONE', 'ASIDE')),
    constraint revision_number_ck check (number >= 1 and format >= 1),
    constraint revision_origin_ck check ((origin is null) = (way in ('SAVED', 'ASIDE')))
);
comment on table revision is 'A version of a thing. at is null for what was there before its history began; by_name is what its writer was called then.';
create index revision_account_ix on revision (account_id);
call raise_wall('revision');
create policy audience on revision as restrictive to jissen_app
    using (audience = 'EVERYBODY' or space_id = any ((select my_spaces_as('PARTICIPANT', 'EXECUTIVE', 'EXPERT'))::uuid[]));
grant select, insert on revision to jissen_app;

-- Who has a form open and is typing into it. Nothing of it needs to outlive the server.
create unlogged table editing (
    account_id uuid        not null,
    sheet      text        not null,
    name       text        not null,
    at         timestamptz not null,
    constraint editing_pk primary key (account_id, sheet),
    constraint editing_account_fk foreign key (account_id) references account (id),
    constraint editing_sheet_ck check (sheet ~ '^[a-zA-Z][a-zA-Z.]{0,59}/[-0-9a-zA-Z]{0,80}$')
);
comment on table editing is 'The last sign that somebody types into a sheet.';
create index editing_sheet_ix on editing (sheet, at);
call raise_own_wall('editing');

create function editing_now(wanted text, since timestamptz) returns table (name text)
    language sql stable security definer set search_path = public, pg_temp
as $$
    select editing.name
    from editing
    where sheet = wanted and at > since and account_id <> nullif(current_setting('jissen.account', true), '')::uuid
      and exists (select from role_grant left join space on space.id = role_grant.space_id
                  where role_grant.account_id = editing.account_id and (role in ('COORDINATOR', 'ADMIN') or space.kind = 'COMPANY' and space.id = any (my_spaces()))
                    and valid_from <= nullif(current_setting('jissen.today', true), '')::date
                    and (valid_until is null or valid_until >= nullif(current_setting('jissen.today', true), '')::date))
    order by editing.name
$$;
comment on function editing_now(text, timestamptz) is 'Others who type into a sheet: people of the office, and people of the actor''s companies.';
revoke all on function editing_now(text, timestamptz) from public;
grant execute on function editing_now(text, timestamptz) to jissen_app;
grant select, insert, update, delete on editing to jissen_app;
