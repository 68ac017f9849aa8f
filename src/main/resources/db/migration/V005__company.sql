create table company (
    id          uuid    not null,
    space_id    uuid    not null,
    name        text    not null,
    reading     text    not null collate "ja-x-icu",
    search_key  text    not null,
    industry    text    not null,
    employees   integer not null,
    capital     integer not null,
    postal_code text    not null,
    address     text    not null,
    phone       text    not null,
    note        text    not null,
    version     bigint  not null,
    constraint company_pk primary key (id),
    constraint company_space_uk unique (space_id, id),
    constraint company_one_space_uk unique (space_id),
    constraint company_space_fk foreign key (space_id) references space (id),
    constraint company_name_ck check (char_length(name) between 1 and 100 and char_length(reading) between 1 and 100),
    constraint company_employees_ck check (employees between 0 and 9999),
    constraint company_capital_ck check (capital between 0 and 9999999),
    constraint company_text_ck check (char_length(address) <= 400 and char_length(note) <= 2000 and char_length(phone) <= 100)
);
comment on table company is 'A company, over all the years it takes part. Capital in units of 10,000 yen.';
create index company_reading_ix on company (reading, id);

create table enrolment (
    id            uuid   not null,
    space_id      uuid   not null,
    company_id    uuid   not null,
    edition_id    uuid   not null,
    status        text   not null,
    status_on     date   not null,
    status_reason text   not null,
    version       bigint not null,
    constraint enrolment_pk primary key (id),
    constraint enrolment_space_uk unique (space_id, id),
    constraint enrolment_edition_uk unique (space_id, company_id, edition_id),
    constraint enrolment_company_fk foreign key (space_id, company_id) references company (space_id, id),
    constraint enrolment_edition_fk foreign key (edition_id) references edition (id),
    constraint enrolment_status_ck check (status in ('CONFIRMED', 'DECLINED', 'LEFT', 'COMPLETED')),
    constraint enrolment_reason_ck check (char_length(status_reason) <= 400)
);
comment on table enrolment is 'A company''s part in an edition: the key of attendance, visits, surveys and cases.';
create index enrolment_edition_ix on enrolment (edition_id, status);

create table enrolment_step (
    id           uuid    not null,
    space_id     uuid    not null,
    enrolment_id uuid    not null,
    position     integer not null,
    status       text    not null,
    status_on    date    not null,
    reason       text    not null,
    recorded_by  uuid    not null,
    constraint enrolment_step_pk primary key (id),
    constraint enrolment_step_position_uk unique (space_id, enrolment_id, position),
    constraint enrolment_step_enrolment_fk foreign key (space_id, enrolment_id) references enrolment (space_id, id),
    constraint enrolment_step_recorded_by_fk foreign key (recorded_by) references account (id),
    constraint enrolment_step_status_ck check (status in ('CONFIRMED', 'DECLINED', 'LEFT', 'COMPLETED')),
    constraint enrolment_step_reason_ck check (char_length(reason) <= 400)
);
comment on table enrolment_step is 'The history of an enrolment''s status.';
create index enrolment_step_recorded_by_ix on enrolment_step (recorded_by);

create table participant (
    id               uuid   not null,
    space_id         uuid   not null,
    enrolment_id     uuid   not null,
    account_id       uuid   not null,
    department       text   not null,
    position         text   not null,
    phone            text   not null,
    takes_part_from  date   not null,
    takes_part_until date,
    version          bigint not null,
    constraint participant_pk primary key (id),
    constraint participant_space_uk unique (space_id, id),
    constraint participant_enrolment_fk foreign key (space_id, enrolment_id) references enrolment (space_id, id),
    constraint participant_account_fk foreign key (account_id) references account (id),
    constraint participant_period_ck check (takes_part_until is null or takes_part_until >= takes_part_from),
    constraint participant_text_ck check (char_length(department) <= 100 and char_length(position) <= 100 and char_length(phone) <= 100)
);
comment on table participant is 'A person who takes part for a company in an edition.';
create index participant_enrolment_ix on participant (space_id, enrolment_id);
create index participant_account_ix on participant (account_id);

create table expert_assignment (
    id             uuid   not null,
    space_id       uuid   not null,
    enrolment_id   uuid   not null,
    account_id     uuid   not null,
    assigned_from  date   not null,
    assigned_until date,
    version        bigint not null,
    constraint expert_assignment_pk primary key (id),
    constraint expert_assignment_space_uk unique (space_id, id),
    constraint expert_assignment_enrolment_fk foreign key (space_id, enrolment_id) references enrolment (space_id, id),
    constraint expert_assignment_account_fk foreign key (account_id) references account (id),
    constraint expert_assignment_period_ck check (assigned_until is null or assigned_until >= assigned_from)
);
comment on table expert_assignment is 'Which expert is in charge of a company in an edition.';
create index expert_assignment_enrolment_ix on expert_assignment (space_id, enrolment_id);
create index expert_assignment_account_ix on expert_assignment (account_id);

create table company_closing (
    id         uuid not null,
    space_id   uuid not null,
    company_id uuid not null,
    begins_on  date not null,
    ends_on    date not null,
    reason     text not null,
    constraint company_closing_pk primary key (id),
    constraint company_closing_space_uk unique (space_id, id),
    constraint company_closing_company_fk foreign key (space_id, company_id) references company (space_id, id),
    constraint company_closing_period_ck check (ends_on >= begins_on),
    constraint company_closing_reason_ck check (char_length(reason) between 1 and 100)
);
comment on table company_closing is 'A company''s own closing days.';
create index company_closing_company_ix on company_closing (space_id, company_id);

create table homework_done (
    id           uuid        not null,
    space_id     uuid        not null,
    enrolment_id uuid        not null,
    homework_id  uuid        not null,
    done_by      uuid        not null,
    done_at      timestamptz not null,
    constraint homework_done_pk primary key (id),
    constraint homework_done_uk unique (space_id, enrolment_id, homework_id),
    constraint homework_done_enrolment_fk foreign key (space_id, enrolment_id) references enrolment (space_id, id),
    constraint homework_done_homework_fk foreign key (homework_id) references session_homework (id),
    constraint homework_done_done_by_fk foreign key (done_by) references account (id)
);
comment on table homework_done is 'A company''s tick beside a piece of homework.';
create index homework_done_homework_ix on homework_done (homework_id);
create index homework_done_done_by_ix on homework_done (done_by);

call raise_wall('company');
call raise_wall('enrolment');
call raise_wall('enrolment_step');
call raise_wall('participant');
call raise_wall('expert_assignment');
call raise_wall('company_closing');
call raise_wall('homework_done');

grant select, insert, update on company, enrolment, participant, expert_assignment to jissen_app;
grant select, insert on enrolment_step to jissen_app;
grant select, insert, delete on company_closing, homework_done to jissen_app;
