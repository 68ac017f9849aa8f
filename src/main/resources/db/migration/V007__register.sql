create table register (
    id                uuid    not null,
    space_id          uuid    not null,
    company_id        uuid    not null,
    catalogue_version text    not null,
    risk_scale        text    not null,
    last_number       integer not null,
    version           bigint  not null,
    constraint register_pk primary key (id),
    constraint register_space_uk unique (space_id, id),
    constraint register_company_uk unique (space_id, company_id),
    constraint register_company_fk foreign key (space_id, company_id) references company (space_id, id)
);
comment on table register is '情報資産管理台帳: one a company. Says which scale it rates with; its rows are asset''s.';
call raise_wall('register');

create table asset (
    id                   uuid        not null,
    space_id             uuid        not null,
    register_id          uuid        not null,
    number               integer     not null,
    business             text        not null,
    name                 text        not null collate "ja-x-icu",
    remarks              text        not null,
    users                text        not null,
    owner                text        not null,
    department           text        not null,
    medium               text,
    place                text        not null,
    personal             text        not null,
    retention            text        not null,
    registered_on        date        not null,
    search_key           text        not null,
    confidentiality      integer,
    integrity            integer,
    availability         integer,
    raise                text,
    raise_reason         text        not null,
    direct               boolean     not null,
    threat_rating        integer,
    vulnerability_rating integer,
    likelihood_entered   integer,
    importance           integer,
    likelihood           integer,
    risk_value           integer,
    risk_level           text,
    threat_code          text        not null,
    threat               text        not null,
    vulnerability_code   text        not null,
    vulnerability        text        not null,
    requirement          text        not null,
    response             text,
    response_reason      text        not null,
    saved_by             uuid        not null,
    saved_at             timestamptz not null,
    archived_at          timestamptz,
    version              bigint      not null,
    constraint asset_pk primary key (id),
    constraint asset_space_uk unique (space_id, id),
    constraint asset_number_uk unique (space_id, register_id, number),
    constraint asset_register_fk foreign key (space_id, register_id) references register (space_id, id),
    constraint asset_saved_by_fk foreign key (saved_by) references account (id),
    constraint asset_line_ck check (char_length(business) between 1 and 100 and char_length(name) between 1 and 100 and char_length(users) <= 100
        and char_length(owner) <= 100 and char_length(department) <= 100 and char_length(place) <= 100 and char_length(retention) <= 100),
    constraint asset_note_ck check (char_length(remarks) <= 400 and char_length(raise_reason) <= 400 and char_length(threat) <= 400
        and char_length(vulnerability) <= 400 and char_length(requirement) <= 400 and char_length(response_reason) <= 400),
    constraint asset_value_ck check ((risk_value is null) = (importance is null or likelihood is null) and (risk_value is null or risk_value = importance * likelihood)),
    constraint asset_level_ck check ((risk_level is null) = (risk_value is null) and (risk_level is null or risk_level in ('HIGH', 'MEDIUM', 'LOW'))),
    constraint asset_raise_ck check (raise is null or (raise in ('LIABILITY', 'HARM', 'SURVIVAL') and raise_reason <> '')),
    constraint asset_response_ck check (response is null or (response in ('REDUCE', 'TRANSFER', 'AVOID', 'ACCEPT') and response_reason <> ''))
);
comment on table asset is 'One information asset with its ratings, the numbers computed from them, and the response.';
create index asset_risk_ix on asset (register_id, risk_value desc nulls last, number);
create index asset_saved_by_ix on asset (saved_by);
call raise_wall('asset');

create table asset_control (
    id       uuid not null,
    space_id uuid not null,
    asset_id uuid not null,
    control  text not null,
    constraint asset_control_pk primary key (id),
    constraint asset_control_uk unique (space_id, asset_id, control),
    constraint asset_control_asset_fk foreign key (space_id, asset_id) references asset (space_id, id)
);
comment on table asset_control is 'Which of the 93 controls an asset''s treatment names.';
call raise_wall('asset_control');

-- a narrower audience than the space: the company's own people and its experts, not the office
create policy audience on asset as restrictive to jissen_app using (space_id = any ((select my_spaces_as('PARTICIPANT', 'EXECUTIVE', 'EXPERT'))::uuid[]));
create policy audience on asset_control as restrictive to jissen_app using (space_id = any ((select my_spaces_as('PARTICIPANT', 'EXECUTIVE', 'EXPERT'))::uuid[]));

create function register_progress() returns table (space_id uuid, assets bigint, rated bigint, high bigint, high_open bigint)
    language sql stable security definer set search_path = public, pg_temp
as $$
    select asset.space_id, count(*), count(risk_value), count(*) filter (where risk_level = 'HIGH'), count(*) filter (where risk_level = 'HIGH' and response is null)
    from asset
    where archived_at is null and asset.space_id = any (my_spaces())
    group by asset.space_id
$$;
comment on function register_progress() is 'Counts of the registers in the actor''s spaces: all that the office may know of them.';
revoke all on function register_progress() from public;
grant execute on function register_progress() to jissen_app;

grant select, insert, update on register, asset to jissen_app;
grant select, insert, delete on asset_control to jissen_app;
