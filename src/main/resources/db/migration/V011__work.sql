-- Work that outlives the click that asked for it: jobs, what the mails say, and the table of db-scheduler.

-- The program by itself may work within one space (access.Acting.asSystemIn): nobody acts, and one space is named. Where
-- somebody acts, the name of a space opens nothing.
create or replace function my_spaces() returns uuid[]
    language plpgsql stable security definer set search_path = public, pg_temp
as $$
declare
    actor constant uuid := nullif(current_setting('jissen.account', true), '');
    today constant date := nullif(current_setting('jissen.today', true), '');
begin
    if actor is null then
        return array(select id from space where id = nullif(current_setting('jissen.space', true), '')::uuid);
    end if;
    if exists (select from role_grant
               where account_id = actor and role = 'COORDINATOR' and valid_from <= today and (valid_until is null or valid_until >= today)) then
        return array(select id from space);
    end if;
    return array(select space_id from role_grant
                 where account_id = actor and space_id is not null and valid_from <= today and (valid_until is null or valid_until >= today));
end
$$;
comment on function my_spaces() is 'Spaces the actor has any grant for today; a coordinator has all. The program by itself has the one it works in, if any.';

create function of_the_office() returns boolean
    language plpgsql stable security definer set search_path = public, pg_temp
as $$
declare
    actor constant uuid := nullif(current_setting('jissen.account', true), '');
    today constant date := nullif(current_setting('jissen.today', true), '');
begin
    return actor is null or exists (select from role_grant
        where account_id = actor and role = 'COORDINATOR' and valid_from <= today and (valid_until is null or valid_until >= today));
end
$$;
comment on function of_the_office() is 'Whether the actor is a coordinator today, or the program itself, which the wall keeps in one space.';
revoke all on function of_the_office() from public;
grant execute on function of_the_office() to jissen_app;

create table scheduled_tasks (
    task_name            text        not null,
    task_instance        text        not null,
    task_data            bytea,
    execution_time       timestamptz not null,
    picked               boolean     not null,
    picked_by            text,
    last_success         timestamptz,
    last_failure         timestamptz,
    consecutive_failures integer,
    last_heartbeat       timestamptz,
    version              bigint      not null,
    priority             smallint,
    constraint scheduled_tasks_pk primary key (task_name, task_instance),
    constraint scheduled_tasks_data_ck check (task_data is null)
);
comment on table scheduled_tasks is 'What db-scheduler has to start and when. Ids only: the names of things are in job, behind the wall.';
create index scheduled_tasks_execution_time_ix on scheduled_tasks (execution_time);
create index scheduled_tasks_last_heartbeat_ix on scheduled_tasks (last_heartbeat);

create table job (
    id            uuid        not null,
    space_id      uuid        not null,
    kind          text        not null,
    input         text        not null,
    title         text        not null,
    asked_by      uuid,
    asked_by_name text        not null,
    asked_at      timestamptz not null,
    state         text        not null,
    cancelling    boolean     not null,
    done          bigint      not null,
    total         bigint      not null,
    round         integer     not null,
    attempts      integer     not null,
    next_try_at   timestamptz,
    began_at      timestamptz,
    ended_at      timestamptz,
    remark        text        not null,
    result_id     uuid,
    constraint job_pk primary key (id),
    constraint job_space_uk unique (space_id, id),
    constraint job_space_fk foreign key (space_id) references space (id),
    constraint job_asked_by_fk foreign key (asked_by) references account (id),
    constraint job_result_fk foreign key (space_id, result_id) references stored_file (space_id, id),
    constraint job_state_ck check (state in ('WAITING', 'RUNNING', 'DONE', 'FAILED', 'CANCELLED')),
    constraint job_ended_ck check ((ended_at is null) = (state in ('WAITING', 'RUNNING'))),
    constraint job_progress_ck check (done >= 0 and total >= 0),
    constraint job_text_ck check (char_length(kind) <= 60 and char_length(input) <= 1000 and char_length(title) <= 2000 and char_length(remark) <= 2000)
);
comment on table job is 'Work that outlives its click, as people see it. title and remark are a text key and its arguments, a line each. asked_by is null when the program asks by itself.';
create index job_asked_by_ix on job (asked_by);
create index job_result_ix on job (space_id, result_id);
create index job_asked_at_ix on job (asked_at desc, id);
call raise_wall('job');
create policy audience on job as restrictive to jissen_app
    using (asked_by = (select nullif(current_setting('jissen.account', true), '')::uuid) or (select of_the_office()));

create table mail (
    id              uuid        not null,
    space_id        uuid        not null,
    batch_id        uuid        not null,
    account_id      uuid        not null,
    name            text        not null,
    company         text        not null,
    address         text        not null,
    subject         text        not null,
    body            text        not null,
    search_key      text        not null,
    way             text        not null,
    state           text        not null,
    attempts        integer     not null,
    answer          text        not null,
    written_by      uuid        not null,
    written_by_name text        not null,
    written_at      timestamptz not null,
    settled_at      timestamptz,
    version         bigint      not null,
    constraint mail_pk primary key (id),
    constraint mail_space_uk unique (space_id, id),
    constraint mail_space_fk foreign key (space_id) references space (id),
    constraint mail_account_fk foreign key (account_id) references account (id),
    constraint mail_written_by_fk foreign key (written_by) references account (id),
    constraint mail_way_ck check (way in ('MAIL', 'PAPER') and (way = 'PAPER' or address <> '')),
    constraint mail_state_ck check (state in ('WAITING', 'SENT', 'REFUSED', 'RETURNED', 'HANDED', 'CANCELLED')),
    constraint mail_subject_ck check (char_length(subject) between 1 and 400 and subject !~ '[\r\n]'),
    constraint mail_text_ck check (char_length(name) <= 100 and char_length(company) <= 100 and char_length(address) <= 250
        and char_length(body) between 1 and 10000 and char_length(answer) <= 2000)
);
comment on table mail is 'The outbox: one letter to one person, by mail or on paper. answer is what the mail server said, or why it came back.';
create index mail_batch_ix on mail (batch_id);
create index mail_account_ix on mail (account_id);
create index mail_written_by_ix on mail (written_by);
create index mail_written_at_ix on mail (written_at desc, id);
call raise_wall('mail');
create policy audience on mail as restrictive to jissen_app
    using (account_id = (select nullif(current_setting('jissen.account', true), '')::uuid) or (select of_the_office()));

grant select, insert, update, delete on scheduled_tasks to jissen_app;
grant select, insert, update on job, mail to jissen_app;
