-- 事例原稿: one page for each company that is asked for one, the text that is printed, and what the company said to it.

create table case_page (
    id                uuid        not null,
    space_id          uuid        not null,
    enrolment_id      uuid        not null,
    edition_id        uuid        not null,
    state             text        not null,
    submission        integer     not null,
    given_on          date,
    due_on            date,
    agreed_submission integer,
    finished_by       uuid,
    finished_at       timestamptz,
    saved_by          uuid        not null,
    saved_at          timestamptz not null,
    version           bigint      not null,
    constraint case_page_pk primary key (id),
    constraint case_page_space_uk unique (space_id, id),
    constraint case_page_enrolment_uk unique (space_id, enrolment_id),
    constraint case_page_enrolment_fk foreign key (space_id, enrolment_id) references enrolment (space_id, id),
    constraint case_page_edition_fk foreign key (edition_id) references edition (id),
    constraint case_page_finished_by_fk foreign key (finished_by) references account (id),
    constraint case_page_saved_by_fk foreign key (saved_by) references account (id),
    constraint case_page_state_ck check (state in ('DRAFT', 'CHECKING', 'ANSWERED', 'AGREED', 'FINAL')),
    constraint case_page_given_ck check ((submission = 0) = (state = 'DRAFT') and (submission = 0) = (given_on is null) and (given_on is null) = (due_on is null) and due_on > given_on),
    constraint case_page_agreed_ck check (state not in ('AGREED', 'FINAL') or agreed_submission is not distinct from submission),
    constraint case_page_finished_ck check ((state = 'FINAL') = (finished_at is not null) and (finished_at is null) = (finished_by is null))
);
comment on table case_page is 'A company''s page of the collection and how far it is. submission counts what the company was given to check.';
create index case_page_edition_ix on case_page (edition_id);
create index case_page_finished_by_ix on case_page (finished_by);
create index case_page_saved_by_ix on case_page (saved_by);
call raise_wall('case_page');

create table case_text (
    id       uuid    not null,
    space_id uuid    not null,
    page_id  uuid    not null,
    shared   boolean not null,
    origins  text[]  not null,
    alias              text    not null,
    title              text    not null,
    industry           text    not null,
    headcount          text,
    organisation       text    not null,
    business           text    not null,
    gist_background    text    not null,
    gist_measures      text    not null,
    gist_results       text    not null,
    background_heading text    not null,
    background         text    not null,
    key_word1          text    not null,
    key_word2          text    not null,
    key_word3          text    not null,
    issue1             text    not null,
    issue2             text    not null,
    issue3             text    not null,
    measure_heading1   text    not null,
    measure1           text    not null,
    measure_heading2   text    not null,
    measure2           text    not null,
    measure_heading3   text    not null,
    measure3           text    not null,
    result1            text    not null,
    outcome1           text,
    result2            text    not null,
    outcome2           text,
    result3            text    not null,
    outcome3           text,
    themes             text[]  not null,
    call_out1          text    not null,
    call_out2          text    not null,
    call_out3          text    not null,
    outlook            text    not null,
    executive_agreed   boolean not null,
    executive_voice    text    not null,
    participant_voice  text    not null,
    constraint case_text_pk primary key (id),
    constraint case_text_page_uk unique (space_id, page_id),
    constraint case_text_page_fk foreign key (space_id, page_id) references case_page (space_id, id),
    constraint case_text_headcount_ck check (headcount in ('UP_TO_5', 'UP_TO_20', 'UP_TO_50', 'UP_TO_100', 'UP_TO_300', 'MORE')),
    constraint case_text_outcome_ck check (outcome1 in ('SOLVED', 'CONTINUED') and outcome2 in ('SOLVED', 'CONTINUED') and outcome3 in ('SOLVED', 'CONTINUED')),
    constraint case_text_themes_ck check (cardinality(themes) <= 6),
    constraint case_text_length_ck check (char_length(alias) <= 15 and char_length(title) <= 40 and char_length(organisation) <= 40 and char_length(business) <= 110
        and char_length(gist_background) <= 95 and char_length(gist_measures) <= 95 and char_length(gist_results) <= 95 and char_length(background_heading) <= 35
        and char_length(background) <= 110 and char_length(key_word1) <= 15 and char_length(key_word2) <= 15 and char_length(key_word3) <= 15
        and char_length(issue1) <= 25 and char_length(issue2) <= 25 and char_length(issue3) <= 25 and char_length(measure_heading1) <= 35
        and char_length(measure1) <= 90 and char_length(measure_heading2) <= 35 and char_length(measure2) <= 90 and char_length(measure_heading3) <= 35
        and char_length(measure3) <= 90 and char_length(result1) <= 80 and char_length(result2) <= 80 and char_length(result3) <= 80
        and char_length(call_out1) <= 35 and char_length(call_out2) <= 35 and char_length(call_out3) <= 35 and char_length(outlook) <= 140
        and char_length(executive_voice) <= 125 and char_length(participant_voice) <= 125 and char_length(industry) <= 100)
);
comment on table case_text is 'What is printed on a company''s page; the company reads it once it is shared. origins says where the first version of a block came from.';
call raise_wall('case_text');

create table case_reply (
    id          uuid        not null,
    space_id    uuid        not null,
    page_id     uuid        not null,
    submission  integer     not null,
    agreed      boolean     not null,
    remarks     text        not null,
    by_name     text        not null,
    channel     text        not null,
    replied_on  date        not null,
    recorded_by uuid        not null,
    recorded_at timestamptz not null,
    constraint case_reply_pk primary key (id),
    constraint case_reply_page_fk foreign key (space_id, page_id) references case_page (space_id, id),
    constraint case_reply_recorded_by_fk foreign key (recorded_by) references account (id),
    constraint case_reply_channel_ck check (channel in ('SCREEN', 'TELEPHONE', 'FAX', 'MAIL', 'MEETING')),
    constraint case_reply_text_ck check (char_length(remarks) <= 2000 and char_length(by_name) between 1 and 100 and (agreed or remarks <> ''))
);
comment on table case_reply is 'What the company said to a version of its page: who, when, and by which way it reached the office.';
create index case_reply_page_ix on case_reply (space_id, page_id);
create index case_reply_recorded_by_ix on case_reply (recorded_by);
call raise_wall('case_reply');

-- before the company is asked, the text is the office's alone; experts read none of it
create policy audience on case_page as restrictive to jissen_app
    using ((submission > 0 and space_id = any ((select my_spaces_as('PARTICIPANT', 'EXECUTIVE'))::uuid[])) or (select of_the_office()));
create policy audience on case_text as restrictive to jissen_app
    using ((shared and space_id = any ((select my_spaces_as('PARTICIPANT', 'EXECUTIVE'))::uuid[])) or (select of_the_office()));
create policy beginning on case_page as restrictive for insert to jissen_app with check ((select of_the_office()));
create policy beginning on case_text as restrictive for insert to jissen_app with check ((select of_the_office()));
create policy writing on case_text as restrictive for update to jissen_app using ((select of_the_office()));
create policy audience on case_reply as restrictive to jissen_app
    using (exists (select from case_page page where page.space_id = case_reply.space_id and page.id = case_reply.page_id)) with check (true);

alter table revision
    drop constraint revision_audience_ck,
    add constraint revision_audience_ck check (audience in ('EVERYBODY', 'COMPANY', 'OFFICE', 'OFFICE_ALONE', 'NO_EXPERT'));
drop policy audience on revision;
create policy audience on revision as restrictive to jissen_app
    using (audience = 'EVERYBODY'
        or audience = 'COMPANY' and space_id = any ((select my_spaces_as('PARTICIPANT', 'EXECUTIVE', 'EXPERT'))::uuid[])
        or audience = 'OFFICE' and (space_id = any ((select my_spaces_as('EXPERT'))::uuid[]) or (select of_the_office()))
            and not space_id = any ((select my_spaces_as('PARTICIPANT', 'EXECUTIVE'))::uuid[])
        or audience = 'NO_EXPERT' and (space_id = any ((select my_spaces_as('PARTICIPANT', 'EXECUTIVE'))::uuid[]) or (select of_the_office()))
        or audience = 'OFFICE_ALONE' and (select of_the_office()));

-- the book, and samples of it before its pages are agreed to, is the office's
alter table stored_file
    drop constraint stored_file_audience_ck,
    add constraint stored_file_audience_ck check (audience in ('EVERYBODY', 'COMPANY', 'OFFICE'));
alter table file_chunk
    drop constraint file_chunk_audience_ck,
    add constraint file_chunk_audience_ck check (audience in ('EVERYBODY', 'COMPANY', 'OFFICE'));
drop policy audience on stored_file;
drop policy audience on file_chunk;
create policy audience on stored_file as restrictive to jissen_app
    using (audience = 'EVERYBODY' or audience = 'COMPANY' and space_id = any ((select my_spaces_as('PARTICIPANT', 'EXECUTIVE', 'EXPERT'))::uuid[])
        or audience = 'OFFICE' and (select of_the_office()) or (select nullif(current_setting('jissen.account', true), '')) is null);
create policy audience on file_chunk as restrictive to jissen_app
    using (audience = 'EVERYBODY' or audience = 'COMPANY' and space_id = any ((select my_spaces_as('PARTICIPANT', 'EXECUTIVE', 'EXPERT'))::uuid[])
        or audience = 'OFFICE' and (select of_the_office()) or (select nullif(current_setting('jissen.account', true), '')) is null);

grant select, insert, update on case_page, case_text to jissen_app;
grant select, insert on case_reply to jissen_app;
