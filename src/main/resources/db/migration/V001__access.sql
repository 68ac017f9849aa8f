-- Spaces, grants and the wall. Roles (jissen_owner, jissen_app, jissen_backup) come from database/roles.sql, never from here.

create table account (
    id              uuid        not null,
    user_name       text        not null,
    display_name    text        not null,
    reading         text        not null,
    mail            text        not null,
    search_key      text        not null,
    state           text        not null,
    password_hash   text,
    language        text        not null,
    text_size       text        not null,
    color_scheme    text        not null,
    created_at      timestamptz not null,
    last_sign_in_at timestamptz,
    version         bigint      not null,
    constraint account_pk primary key (id),
    constraint account_user_name_uk unique (user_name),
    constraint account_user_name_ck check (user_name = lower(user_name) and char_length(user_name) between 1 and 100),
    constraint account_display_name_ck check (char_length(display_name) between 1 and 100),
    constraint account_reading_ck check (char_length(reading) <= 100),
    constraint account_mail_ck check (char_length(mail) <= 250),
    constraint account_state_ck check (state in ('INVITED', 'ACTIVE', 'DISABLED')),
    constraint account_language_ck check (language in ('ja', 'en')),
    constraint account_text_size_ck check (text_size in ('NORMAL', 'LARGE', 'LARGER')),
    constraint account_color_scheme_ck check (color_scheme in ('SYSTEM', 'LIGHT', 'DARK'))
);
comment on table account is 'A person who can sign in. Not walled: it is read before anybody has signed in; services decide who reads names.';

create table space (
    id        uuid        not null,
    kind      text        not null,
    opened_at timestamptz not null,
    constraint space_pk primary key (id),
    constraint space_kind_ck check (kind in ('COMPANY', 'EDITION'))
);
comment on table space is 'Whose data a row is: the wall''s key. Says nothing but its kind.';

create table role_grant (
    id          uuid        not null,
    account_id  uuid        not null,
    role        text        not null,
    space_id    uuid,
    valid_from  date        not null,
    valid_until date,
    given_by    uuid,
    given_at    timestamptz not null,
    version     bigint      not null,
    constraint role_grant_pk primary key (id),
    constraint role_grant_account_fk foreign key (account_id) references account (id),
    constraint role_grant_space_fk foreign key (space_id) references space (id),
    constraint role_grant_given_by_fk foreign key (given_by) references account (id),
    constraint role_grant_role_ck check (role in ('PARTICIPANT', 'EXECUTIVE', 'EXPERT', 'LECTURER', 'COORDINATOR', 'ADMIN', 'CLIENT', 'GUEST')),
    constraint role_grant_scope_ck check ((space_id is null) = (role in ('COORDINATOR', 'ADMIN', 'CLIENT')))
);
comment on table role_grant is 'Which role an account has where, from and until which programme day (both included). A grant whose end lies before its beginning never held.';
create index role_grant_account_ix on role_grant (account_id);
create index role_grant_space_ix on role_grant (space_id);
create index role_grant_given_by_ix on role_grant (given_by);

-- The two questions every policy asks. Security definer, so that they see grants and nothing else is opened by them;
-- they read the actor and the day that access.TransactionGuard sets for one transaction ('' when unset: no rows). In plpgsql,
-- which keeps their plans: every statement on a walled table asks.

create function my_spaces() returns uuid[]
    language plpgsql stable security definer set search_path = public, pg_temp
as $$
declare
    actor constant uuid := nullif(current_setting('jissen.account', true), '');
    today constant date := nullif(current_setting('jissen.today', true), '');
begin
    if exists (select from role_grant
               where account_id = actor and role = 'COORDINATOR' and valid_from <= today and (valid_until is null or valid_until >= today)) then
        return array(select id from space);
    end if;
    return array(select space_id from role_grant
                 where account_id = actor and space_id is not null and valid_from <= today and (valid_until is null or valid_until >= today));
end
$$;
comment on function my_spaces() is 'Spaces the actor has any grant for today; a coordinator has all.';

create function my_spaces_as(variadic roles text[]) returns uuid[]
    language plpgsql stable security definer set search_path = public, pg_temp
as $$
declare
    actor constant uuid := nullif(current_setting('jissen.account', true), '');
    today constant date := nullif(current_setting('jissen.today', true), '');
begin
    return array(select space_id from role_grant
                 where account_id = actor and space_id is not null and role = any (roles)
                   and valid_from <= today and (valid_until is null or valid_until >= today));
end
$$;
comment on function my_spaces_as(text[]) is 'Spaces the actor holds one of these roles for, by a grant for that very space.';

create function keep_space() returns trigger
    language plpgsql as $$
begin
    raise exception 'space_id of % is immutable', tg_table_name using errcode = 'integrity_constraint_violation';
end
$$;
comment on function keep_space() is 'Whose data a row is never changes.';

create procedure raise_wall(target regclass)
    language plpgsql as $$
begin
    execute format('alter table %s enable row level security', target);
    execute format('alter table %s force row level security', target);
    execute format('create policy wall on %s to jissen_app using (space_id = any ((select my_spaces())::uuid[]))', target);
    -- without this one a migration's update as the owner would change nothing and say nothing
    execute format('create policy migrate on %s to jissen_owner using (true) with check (true)', target);
    execute format('create trigger keep_space before update on %s for each row when (old.space_id is distinct from new.space_id) execute function keep_space()', target);
end
$$;
comment on procedure raise_wall(regclass) is 'Walls a table: called by the migration that makes it, once per table with a space_id.';

create table audit_entry (
    id           uuid        not null,
    at           timestamptz not null,
    programme_day date       not null,
    account_id   uuid,
    actor_name   text        not null,
    action       text        not null,
    subject_kind text        not null,
    subject_id   uuid,
    subject_name text        not null,
    space_id     uuid,
    constraint audit_entry_pk primary key (id),
    constraint audit_entry_account_fk foreign key (account_id) references account (id),
    constraint audit_entry_space_fk foreign key (space_id) references space (id)
);
comment on table audit_entry is 'The trail: who did what to which thing. Written only, never changed; holds names of things, never their content.';
create index audit_entry_at_ix on audit_entry (at desc, id);
create index audit_entry_account_ix on audit_entry (account_id);
create index audit_entry_space_ix on audit_entry (space_id);

revoke all on function my_spaces(), my_spaces_as(text[]), keep_space() from public;
revoke all on procedure raise_wall(regclass) from public;
grant execute on function my_spaces(), my_spaces_as(text[]) to jissen_app;
grant select, insert, update on account to jissen_app;
grant select, insert on space to jissen_app;
grant select, insert, update on role_grant to jissen_app;
grant select, insert on audit_entry to jissen_app;
