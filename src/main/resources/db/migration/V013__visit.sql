-- 専門家派遣: four visits for each enrolment, what was said there, and what only expert and office read of it.

create table visit (
    id                   uuid        not null,
    space_id             uuid        not null,
    enrolment_id         uuid        not null,
    number               integer     not null,
    state                text        not null,
    planned_on           date,
    planned_from         time,
    planned_until        time,
    mode                 text        not null,
    place                text        not null,
    held_on              date,
    held_from            time,
    held_until           time,
    expert_id            uuid,
    submission           integer     not null,
    submitted_at         timestamptz,
    confirmed_submission integer,
    confirmed_by         uuid,
    confirmed_at         timestamptz,
    answer               text        not null,
    answered_by          uuid,
    answered_at          timestamptz,
    accepted_by          uuid,
    accepted_at          timestamptz,
    saved_by             uuid,
    saved_at             timestamptz,
    version              bigint      not null,
    constraint visit_pk primary key (id),
    constraint visit_space_uk unique (space_id, id),
    constraint visit_number_uk unique (space_id, enrolment_id, number),
    constraint visit_enrolment_fk foreign key (space_id, enrolment_id) references enrolment (space_id, id),
    constraint visit_expert_fk foreign key (expert_id) references account (id),
    constraint visit_confirmed_by_fk foreign key (confirmed_by) references account (id),
    constraint visit_answered_by_fk foreign key (answered_by) references account (id),
    constraint visit_accepted_by_fk foreign key (accepted_by) references account (id),
    constraint visit_saved_by_fk foreign key (saved_by) references account (id),
    constraint visit_number_ck check (number between 1 and 4),
    constraint visit_state_ck check (state in ('PLANNED', 'DRAFT', 'SUBMITTED', 'CONFIRMED', 'ANSWERED', 'ACCEPTED')),
    constraint visit_mode_ck check (mode in ('ONSITE', 'ONLINE')),
    constraint visit_text_ck check (char_length(place) <= 100 and char_length(answer) <= 2000),
    constraint visit_planned_ck check (planned_until > planned_from),
    constraint visit_held_ck check (held_until > held_from),
    constraint visit_submission_ck check ((submission = 0) = (state in ('PLANNED', 'DRAFT'))
        and (submission = 0 or (expert_id is not null and submitted_at is not null and held_on is not null and held_from is not null and held_until is not null))),
    constraint visit_confirmed_ck check (state not in ('CONFIRMED', 'ACCEPTED') or (confirmed_submission = submission and confirmed_by is not null and confirmed_at is not null)),
    constraint visit_answered_ck check (state <> 'ANSWERED' or (answer <> '' and answered_by is not null and answered_at is not null)),
    constraint visit_accepted_ck check ((state = 'ACCEPTED') = (accepted_by is not null) and (accepted_by is null) = (accepted_at is null))
);
comment on table visit is 'An expert''s visit: planned, held, and how far its note has come. submission counts what the company was given to confirm.';
create index visit_expert_ix on visit (expert_id);
create index visit_confirmed_by_ix on visit (confirmed_by);
create index visit_answered_by_ix on visit (answered_by);
create index visit_accepted_by_ix on visit (accepted_by);
create index visit_saved_by_ix on visit (saved_by);
call raise_wall('visit');

create table visit_note (
    id             uuid    not null,
    space_id       uuid    not null,
    visit_id       uuid    not null,
    shared         boolean not null,
    summary        text    not null,
    hearing        text    not null,
    documents      text    not null,
    issues         text    not null,
    advice         text    not null,
    progress       text    not null,
    first_reached  boolean not null,
    second_reached boolean not null,
    next_on        date,
    next_agenda    text    not null,
    constraint visit_note_pk primary key (id),
    constraint visit_note_uk unique (space_id, visit_id),
    constraint visit_note_visit_fk foreign key (space_id, visit_id) references visit (space_id, id),
    constraint visit_note_shared_ck check (not shared or summary <> ''),
    constraint visit_note_text_ck check (char_length(summary) <= 2000 and char_length(hearing) <= 2000 and char_length(documents) <= 2000 and char_length(issues) <= 2000
        and char_length(advice) <= 2000 and char_length(progress) <= 2000 and char_length(next_agenda) <= 2000)
);
comment on table visit_note is 'What the company reads of a visit, once it is shared: from its submission on.';
call raise_wall('visit_note');

create table visit_attendee (
    id           uuid    not null,
    space_id     uuid    not null,
    visit_id     uuid    not null,
    position     integer not null,
    name         text    not null,
    organisation text    not null,
    role         text    not null,
    constraint visit_attendee_pk primary key (id),
    constraint visit_attendee_uk unique (space_id, visit_id, position),
    constraint visit_attendee_visit_fk foreign key (space_id, visit_id) references visit (space_id, id),
    constraint visit_attendee_text_ck check (char_length(name) between 1 and 100 and char_length(organisation) between 1 and 100 and char_length(role) <= 100)
);
comment on table visit_attendee is 'Who was there.';
call raise_wall('visit_attendee');

create table visit_decision (
    id       uuid    not null,
    space_id uuid    not null,
    visit_id uuid    not null,
    position integer not null,
    text     text    not null,
    owner    text    not null,
    due_on   date,
    constraint visit_decision_pk primary key (id),
    constraint visit_decision_uk unique (space_id, visit_id, position),
    constraint visit_decision_visit_fk foreign key (space_id, visit_id) references visit (space_id, id),
    constraint visit_decision_owner_ck check (owner in ('COMPANY', 'EXPERT', 'OFFICE')),
    constraint visit_decision_text_ck check (char_length(text) between 1 and 400)
);
comment on table visit_decision is '決めたこと・宿題: what was agreed, who does it, until when.';
call raise_wall('visit_decision');

create table visit_office_note (
    id       uuid        not null,
    space_id uuid        not null,
    visit_id uuid        not null,
    message  text        not null,
    material text        not null,
    saved_by uuid        not null,
    saved_at timestamptz not null,
    version  bigint      not null,
    constraint visit_office_note_pk primary key (id),
    constraint visit_office_note_uk unique (space_id, visit_id),
    constraint visit_office_note_visit_fk foreign key (space_id, visit_id) references visit (space_id, id),
    constraint visit_office_note_saved_by_fk foreign key (saved_by) references account (id),
    constraint visit_office_note_text_ck check (char_length(message) <= 2000 and char_length(material) <= 2000)
);
comment on table visit_office_note is '事務局限り: what the expert tells the office about a visit. The company never reads it.';
create index visit_office_note_saved_by_ix on visit_office_note (saved_by);
call raise_wall('visit_office_note');

-- a draft is the expert's and the office's; rows that belong to a note are for whoever reads the note, and whose they may be the foreign key says
create policy audience on visit_note as restrictive to jissen_app
    using (shared or space_id = any ((select my_spaces_as('EXPERT'))::uuid[]) or (select of_the_office()));
create policy audience on visit_attendee as restrictive to jissen_app
    using (exists (select from visit_note note where note.space_id = visit_attendee.space_id and note.visit_id = visit_attendee.visit_id)) with check (true);
create policy audience on visit_decision as restrictive to jissen_app
    using (exists (select from visit_note note where note.space_id = visit_decision.space_id and note.visit_id = visit_decision.visit_id)) with check (true);

-- the company's own people never, not even those who hold another role beside
create policy audience on visit_office_note as restrictive to jissen_app
    using ((space_id = any ((select my_spaces_as('EXPERT'))::uuid[]) or (select of_the_office()))
        and not space_id = any ((select my_spaces_as('PARTICIPANT', 'EXECUTIVE'))::uuid[]));

alter table revision
    drop constraint revision_audience_ck,
    add constraint revision_audience_ck check (audience in ('EVERYBODY', 'COMPANY', 'OFFICE'));
drop policy audience on revision;
create policy audience on revision as restrictive to jissen_app
    using (audience = 'EVERYBODY'
        or audience = 'COMPANY' and space_id = any ((select my_spaces_as('PARTICIPANT', 'EXECUTIVE', 'EXPERT'))::uuid[])
        or audience = 'OFFICE' and (space_id = any ((select my_spaces_as('EXPERT'))::uuid[]) or (select of_the_office()))
            and not space_id = any ((select my_spaces_as('PARTICIPANT', 'EXECUTIVE'))::uuid[]));

-- who takes part already has their four visits too
insert into visit (id, space_id, enrolment_id, number, state, mode, place, submission, answer, version)
    select gen_random_uuid(), space_id, id, number, 'PLANNED', 'ONSITE', '', 0, '', 0 from enrolment cross join generate_series(1, 4) number;
insert into visit_note (id, space_id, visit_id, shared, summary, hearing, documents, issues, advice, progress, first_reached, second_reached, next_agenda)
    select gen_random_uuid(), space_id, id, false, '', '', '', '', '', '', false, false, '' from visit;

grant select, insert, update on visit, visit_note, visit_office_note to jissen_app;
grant select, insert, delete on visit_attendee, visit_decision to jissen_app;
