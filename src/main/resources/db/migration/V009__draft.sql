-- What somebody has typed and not yet saved. Walled by the person, not by a space: nobody else reads it, the office included.

create procedure raise_own_wall(target regclass)
    language plpgsql as $$
begin
    execute format('alter table %s enable row level security', target);
    execute format('alter table %s force row level security', target);
    execute format('create policy own on %s to jissen_app using (account_id = (select nullif(current_setting(''jissen.account'', true), '''')::uuid))', target);
    execute format('create policy migrate on %s to jissen_owner using (true) with check (true)', target);
end
$$;
comment on procedure raise_own_wall(regclass) is 'Walls a table that belongs to persons: called by the migration that makes it, once per table with an account_id and no space_id.';
revoke all on procedure raise_own_wall(regclass) from public;

create table draft (
    account_id  uuid        not null,
    sheet       text        not null,
    field       text        not null,
    writer      uuid        not null,
    seq         bigint      not null,
    typed       text,
    base        text,
    title       text        not null,
    path        text        not null,
    typed_at    timestamptz not null,
    received_at timestamptz not null,
    constraint draft_pk primary key (account_id, sheet, field, writer),
    constraint draft_account_fk foreign key (account_id) references account (id),
    constraint draft_sheet_ck check (sheet ~ '^[a-zA-Z][a-zA-Z.]{0,59}/[-0-9a-zA-Z]{0,80}$'),
    constraint draft_field_ck check (field ~ '^[a-zA-Z0-9.]{1,60}$'),
    constraint draft_title_ck check (char_length(title) <= 200),
    constraint draft_path_ck check (path ~ '^(/[^/]|/$|$)' and char_length(path) <= 300),
    constraint draft_size_ck check (char_length(typed) <= 1500002 and char_length(base) <= 1500002)
);
comment on table draft is 'One field of one sheet as one page of a browser (writer) typed it last. typed and base are JSON strings, because a half character or a NUL must be kept too; typed is null when the sheet was saved or thrown away since.';
call raise_own_wall('draft');

create table draft_key (
    account_id uuid        not null,
    device     uuid        not null,
    secret     bytea       not null,
    made_at    timestamptz not null,
    constraint draft_key_pk primary key (account_id, device),
    constraint draft_key_account_fk foreign key (account_id) references account (id),
    constraint draft_key_secret_ck check (octet_length(secret) = 32)
);
comment on table draft_key is 'With what one person''s browser encrypts the journal on its disk. Signing out there destroys it.';
call raise_own_wall('draft_key');

grant select, insert, update, delete on draft to jissen_app;
grant select, insert, delete on draft_key to jissen_app;
