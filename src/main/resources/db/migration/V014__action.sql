-- 決めたこと・宿題: what a company, its experts and the office have promised one another.

create table action_item (
    id              uuid        not null,
    space_id        uuid        not null,
    company_id      uuid        not null,
    source_kind     text,
    source_id       uuid,
    source_position integer,
    source_text     text,
    source_owner    text,
    source_due_on   date,
    text            text        not null,
    owner           text        not null,
    due_on          date,
    state           text        not null,
    reason          text        not null,
    closed_by       uuid,
    closed_at       timestamptz,
    made_by         uuid        not null,
    made_at         timestamptz not null,
    saved_by        uuid        not null,
    saved_at        timestamptz not null,
    version         bigint      not null,
    constraint action_item_pk primary key (id),
    constraint action_item_space_uk unique (space_id, id),
    -- the lines of a source change places within one transaction
    constraint action_item_source_uk unique (space_id, source_kind, source_id, source_position) deferrable initially deferred,
    constraint action_item_company_fk foreign key (space_id, company_id) references company (space_id, id),
    constraint action_item_closed_by_fk foreign key (closed_by) references account (id),
    constraint action_item_made_by_fk foreign key (made_by) references account (id),
    constraint action_item_saved_by_fk foreign key (saved_by) references account (id),
    constraint action_item_owner_ck check (owner in ('COMPANY', 'EXPERT', 'OFFICE') and source_owner in ('COMPANY', 'EXPERT', 'OFFICE')),
    constraint action_item_state_ck check (state in ('OPEN', 'DONE', 'DROPPED')),
    constraint action_item_text_ck check (char_length(text) between 1 and 400 and char_length(source_text) between 1 and 400 and char_length(reason) <= 400),
    constraint action_item_due_ck check (due_on between '2020-01-01' and '2049-12-31' and source_due_on between '2020-01-01' and '2049-12-31'),
    constraint action_item_source_ck check ((source_kind is null) = (source_id is null) and (source_kind is null) = (source_text is null) and (source_kind is null) = (source_owner is null)
        and (source_kind is not null or (source_position is null and source_due_on is null))),
    constraint action_item_closed_ck check ((state = 'OPEN') = (closed_by is null) and (closed_by is null) = (closed_at is null)),
    -- given up by somebody who says why, or because a correction has taken it out of its source
    constraint action_item_reason_ck check (case when state = 'DROPPED' then reason <> '' or (source_kind is not null and source_position is null) else reason = '' end)
);
comment on table action_item is '決めたこと・宿題: who does what until when. What its source says stands beside it, so that a correction there changes what it changed and nothing else.';
create index action_item_company_ix on action_item (space_id, company_id);
create index action_item_open_ix on action_item (company_id, due_on) where state = 'OPEN';
create index action_item_closed_by_ix on action_item (closed_by);
create index action_item_made_by_ix on action_item (made_by);
create index action_item_saved_by_ix on action_item (saved_by);
call raise_wall('action_item');

-- what was agreed in visits until now; a draft is nobody's promise yet
insert into action_item (id, space_id, company_id, source_kind, source_id, source_position, source_text, source_owner, source_due_on, text, owner, due_on, state, reason, made_by, made_at, saved_by, saved_at, version)
    select gen_random_uuid(), decision.space_id, enrolment.company_id, 'visit', visit.id, decision.position, decision.text, decision.owner, decision.due_on, decision.text, decision.owner, decision.due_on,
        'OPEN', '', visit.expert_id, visit.submitted_at, visit.expert_id, visit.submitted_at, 0
    from visit_decision decision join visit on visit.id = decision.visit_id join enrolment on enrolment.id = visit.enrolment_id
    where visit.submission > 0 and (decision.due_on is null or decision.due_on between '2020-01-01' and '2049-12-31');

grant select, insert, update on action_item to jissen_app;
