-- セキュリティ実態調査 and 成熟度: what an edition's survey asks, how a company was rated at the first and the last visit, and its level.

create table survey_form (
    edition_id        uuid        not null,
    catalogue_version text        not null,
    filled            boolean     not null,
    begun_at          timestamptz,
    version           bigint      not null,
    constraint survey_form_pk primary key (edition_id),
    constraint survey_form_edition_fk foreign key (edition_id) references edition (id)
);
comment on table survey_form is 'Whether an edition has its items yet, and since when somebody is rated by them: from then on they stay as they are.';

create table survey_item (
    id         uuid    not null,
    edition_id uuid    not null,
    axis       text    not null,
    code       text    not null,
    position   integer not null,
    text_ja    text    not null,
    text_en    text    not null,
    anchors_ja text[]  not null,
    anchors_en text[]  not null,
    constraint survey_item_pk primary key (id),
    constraint survey_item_code_uk unique (edition_id, code),
    constraint survey_item_form_fk foreign key (edition_id) references survey_form (edition_id),
    constraint survey_item_text_ck check (char_length(text_ja) between 1 and 100 and char_length(text_en) <= 100),
    constraint survey_item_anchors_ck check (cardinality(anchors_ja) = 6 and cardinality(anchors_en) = 6
        and array_position(anchors_ja, null) is null and array_position(anchors_en, null) is null and array_position(anchors_ja, '') is null)
);
comment on table survey_item is 'What is asked for an axis, with what each score from 0 to 5 looks like. Shared with all who take part.';

create table survey (
    id            uuid        not null,
    space_id      uuid        not null,
    enrolment_id  uuid        not null,
    edition_id    uuid        not null,
    stage         text        not null,
    opened        boolean     not null,
    shared        boolean     not null,
    closed        boolean     not null,
    completed_by  uuid,
    completed_at  timestamptz,
    completed_on  date,
    saved_by      uuid,
    saved_at      timestamptz,
    version       bigint      not null,
    constraint survey_pk primary key (id),
    constraint survey_space_uk unique (space_id, id),
    constraint survey_stage_uk unique (space_id, enrolment_id, stage),
    constraint survey_enrolment_fk foreign key (space_id, enrolment_id) references enrolment (space_id, id),
    constraint survey_edition_fk foreign key (edition_id) references edition (id),
    constraint survey_completed_by_fk foreign key (completed_by) references account (id),
    constraint survey_saved_by_fk foreign key (saved_by) references account (id),
    constraint survey_stage_ck check (stage in ('BEFORE', 'AFTER')),
    constraint survey_completed_ck check ((completed_at is null) = (completed_by is null) and (completed_at is null) = (completed_on is null))
);
comment on table survey is 'How far a company''s survey is: opened for rating, completed by the expert, shared with the company, closed with its visit.';
create index survey_edition_ix on survey (edition_id);
create index survey_completed_by_ix on survey (completed_by);
create index survey_saved_by_ix on survey (saved_by);
call raise_wall('survey');

create table survey_score (
    id        uuid not null,
    space_id  uuid not null,
    survey_id uuid not null,
    item_id   uuid not null,
    score     integer,
    constraint survey_score_pk primary key (id),
    constraint survey_score_item_uk unique (space_id, survey_id, item_id),
    constraint survey_score_survey_fk foreign key (space_id, survey_id) references survey (space_id, id),
    constraint survey_score_item_fk foreign key (item_id) references survey_item (id),
    constraint survey_score_range_ck check (score between 0 and 5)
);
comment on table survey_score is 'An item''s answer; without a score it does not apply to the company.';
create index survey_score_item_ix on survey_score (item_id);
call raise_wall('survey_score');

create table survey_comment (
    id        uuid not null,
    space_id  uuid not null,
    survey_id uuid not null,
    axis      text not null,
    text      text not null,
    constraint survey_comment_pk primary key (id),
    constraint survey_comment_axis_uk unique (space_id, survey_id, axis),
    constraint survey_comment_survey_fk foreign key (space_id, survey_id) references survey (space_id, id),
    constraint survey_comment_text_ck check (char_length(text) between 1 and 400)
);
comment on table survey_comment is 'What the expert says to an axis.';
call raise_wall('survey_comment');

create table level_finding (
    id           uuid        not null,
    space_id     uuid        not null,
    enrolment_id uuid        not null,
    edition_id   uuid        not null,
    stage        text        not null,
    level        integer     not null,
    grounds      text        not null,
    found_by     uuid        not null,
    found_at     timestamptz not null,
    found_on     date        not null,
    version      bigint      not null,
    constraint level_finding_pk primary key (id),
    constraint level_finding_stage_uk unique (space_id, enrolment_id, stage),
    constraint level_finding_enrolment_fk foreign key (space_id, enrolment_id) references enrolment (space_id, id),
    constraint level_finding_edition_fk foreign key (edition_id) references edition (id),
    constraint level_finding_found_by_fk foreign key (found_by) references account (id),
    constraint level_finding_stage_ck check (stage in ('BEFORE', 'NOW')),
    constraint level_finding_level_ck check (level between 0 and 5),
    constraint level_finding_grounds_ck check (char_length(grounds) between 1 and 2000)
);
comment on table level_finding is 'Where the expert sees the company on the scale from 0 to 5, and why. The company never reads it: see level_agreed.';
create index level_finding_edition_ix on level_finding (edition_id);
create index level_finding_found_by_ix on level_finding (found_by);
call raise_wall('level_finding');

create table level_agreed (
    id           uuid        not null,
    space_id     uuid        not null,
    enrolment_id uuid        not null,
    edition_id   uuid        not null,
    stage        text        not null,
    level        integer     not null,
    grounds      text        not null,
    agreed_on    date        not null,
    agreed_with  text        not null,
    recorded_by  uuid        not null,
    recorded_at  timestamptz not null,
    version      bigint      not null,
    constraint level_agreed_pk primary key (id),
    constraint level_agreed_stage_uk unique (space_id, enrolment_id, stage),
    constraint level_agreed_enrolment_fk foreign key (space_id, enrolment_id) references enrolment (space_id, id),
    constraint level_agreed_edition_fk foreign key (edition_id) references edition (id),
    constraint level_agreed_recorded_by_fk foreign key (recorded_by) references account (id),
    constraint level_agreed_stage_ck check (stage in ('BEFORE', 'NOW')),
    constraint level_agreed_level_ck check (level between 0 and 5),
    constraint level_agreed_text_ck check (char_length(grounds) between 1 and 2000 and char_length(agreed_with) between 1 and 100)
);
comment on table level_agreed is 'The level that the company has agreed to, when, and with whom it was talked over.';
create index level_agreed_edition_ix on level_agreed (edition_id);
create index level_agreed_recorded_by_ix on level_agreed (recorded_by);
call raise_wall('level_agreed');

-- the company reads what is completed, from its visit's submission on; only its expert writes
create policy audience on survey_score as restrictive for select to jissen_app
    using (space_id = any ((select my_spaces_as('EXPERT'))::uuid[]) or (select of_the_office())
        or exists (select from survey where survey.space_id = survey_score.space_id and survey.id = survey_score.survey_id and shared and completed_at is not null));
create policy writer on survey_score as restrictive for insert to jissen_app with check (space_id = any ((select my_spaces_as('EXPERT'))::uuid[]));
create policy remover on survey_score as restrictive for delete to jissen_app using (space_id = any ((select my_spaces_as('EXPERT'))::uuid[]));
create policy audience on survey_comment as restrictive for select to jissen_app
    using (space_id = any ((select my_spaces_as('EXPERT'))::uuid[]) or (select of_the_office())
        or exists (select from survey where survey.space_id = survey_comment.space_id and survey.id = survey_comment.survey_id and shared and completed_at is not null));
create policy writer on survey_comment as restrictive for insert to jissen_app with check (space_id = any ((select my_spaces_as('EXPERT'))::uuid[]));
create policy remover on survey_comment as restrictive for delete to jissen_app using (space_id = any ((select my_spaces_as('EXPERT'))::uuid[]));

-- not the company's own people, not even those who hold another role beside
create policy audience on level_finding as restrictive to jissen_app
    using ((space_id = any ((select my_spaces_as('EXPERT'))::uuid[]) or (select of_the_office()))
        and not space_id = any ((select my_spaces_as('PARTICIPANT', 'EXECUTIVE'))::uuid[]));
create policy writer on level_agreed as restrictive for insert to jissen_app with check (space_id = any ((select my_spaces_as('EXPERT'))::uuid[]) or (select of_the_office()));
create policy corrector on level_agreed as restrictive for update to jissen_app using (space_id = any ((select my_spaces_as('EXPERT'))::uuid[]) or (select of_the_office()));

-- editions that are there already get their items at the next start, who takes part already has both surveys
insert into survey_form (edition_id, catalogue_version, filled, version) select id, catalogue_version, false, 0 from edition;
insert into survey (id, space_id, enrolment_id, edition_id, stage, opened, shared, closed, version)
    select gen_random_uuid(), enrolment.space_id, enrolment.id, enrolment.edition_id, times.stage, times.stage = 'BEFORE' or third.submission > 0, its.submission > 0, its.state = 'ACCEPTED', 0
    from enrolment cross join (values ('BEFORE', 1), ('AFTER', 4)) times (stage, number)
        join visit its on its.space_id = enrolment.space_id and its.enrolment_id = enrolment.id and its.number = times.number
        join visit third on third.space_id = enrolment.space_id and third.enrolment_id = enrolment.id and third.number = 3;

grant select, insert, update on survey_form, survey_item, survey, level_finding, level_agreed to jissen_app;
grant delete on survey_item to jissen_app;
grant select, insert, delete on survey_score, survey_comment to jissen_app;
