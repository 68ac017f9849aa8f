-- Editions and what they are made of. Open to everybody who takes part (no company's data), except the files handed out.

create table edition (
    id                uuid    not null,
    space_id          uuid    not null,
    fiscal_year       integer not null,
    catalogue_version text    not null,
    risk_scale        text    not null,
    state             text    not null,
    name_ja           text    not null,
    name_en           text    not null,
    venue_ja          text    not null,
    venue_en          text    not null,
    helpdesk_phone    text    not null,
    helpdesk_hours_ja text    not null,
    helpdesk_hours_en text    not null,
    version           bigint  not null,
    constraint edition_pk primary key (id),
    constraint edition_space_uk unique (space_id),
    constraint edition_space_fk foreign key (space_id) references space (id),
    constraint edition_fiscal_year_uk unique (fiscal_year),
    constraint edition_fiscal_year_ck check (fiscal_year between 2000 and 2200),
    constraint edition_state_ck check (state in ('PREPARING', 'RUNNING', 'CLOSED')),
    constraint edition_name_ck check (char_length(name_ja) between 1 and 100 and char_length(name_en) <= 100),
    constraint edition_venue_ck check (char_length(venue_ja) <= 400 and char_length(venue_en) <= 400)
);
comment on table edition is 'One year of the programme, copied from a catalogue version. Shared with all who take part.';

create table programme_session (
    id                uuid      not null,
    edition_id        uuid      not null,
    number            integer   not null,
    held_on           date      not null,
    mode              text      not null,
    state             text      not null,
    venue_ja          text      not null,
    venue_en          text      not null,
    online_url        text      not null,
    seminar_theme_ja  text      not null,
    seminar_theme_en  text      not null,
    workshop_theme_ja text      not null,
    workshop_theme_en text      not null,
    goals_ja          text      not null,
    goals_en          text      not null,
    bring_ja          text      not null,
    bring_en          text      not null,
    notice_ja         text      not null,
    notice_en         text      not null,
    part_numbers      integer[] not null,
    chapter_numbers   integer[] not null,
    worksheet_type    text      not null,
    version           bigint    not null,
    constraint programme_session_pk primary key (id),
    constraint programme_session_number_uk unique (edition_id, number),
    constraint programme_session_edition_fk foreign key (edition_id) references edition (id),
    constraint programme_session_mode_ck check (mode in ('VENUE', 'ONLINE')),
    constraint programme_session_state_ck check (state in ('PLANNED', 'CANCELLED')),
    constraint programme_session_venue_ck check (char_length(venue_ja) <= 400 and char_length(venue_en) <= 400),
    constraint programme_session_online_url_ck check (char_length(online_url) <= 250),
    constraint programme_session_themes_ck check (char_length(seminar_theme_ja) between 1 and 400 and char_length(workshop_theme_ja) between 1 and 400
        and char_length(seminar_theme_en) <= 400 and char_length(workshop_theme_en) <= 400),
    constraint programme_session_goals_ck check (char_length(goals_ja) <= 2000 and char_length(goals_en) <= 2000),
    constraint programme_session_bring_ck check (char_length(bring_ja) <= 400 and char_length(bring_en) <= 400),
    constraint programme_session_notice_ck check (char_length(notice_ja) <= 2000 and char_length(notice_en) <= 2000)
);
comment on table programme_session is 'A seminar-and-workshop day.';

create table session_phase (
    id         uuid    not null,
    session_id uuid    not null,
    position   integer not null,
    code       text    not null,
    label_ja   text    not null,
    label_en   text    not null,
    starts_at  time    not null,
    ends_at    time    not null,
    constraint session_phase_pk primary key (id),
    constraint session_phase_position_uk unique (session_id, position),
    constraint session_phase_session_fk foreign key (session_id) references programme_session (id),
    constraint session_phase_label_ck check (char_length(label_ja) between 1 and 100 and char_length(label_en) <= 100),
    constraint session_phase_time_ck check (ends_at > starts_at)
);
comment on table session_phase is 'The running order of a session''s afternoon, in the edition''s local time.';

create table edition_part (
    id         uuid    not null,
    edition_id uuid    not null,
    number     integer not null,
    title_ja   text    not null,
    title_en   text    not null,
    version    bigint  not null,
    constraint edition_part_pk primary key (id),
    constraint edition_part_number_uk unique (edition_id, number),
    constraint edition_part_edition_fk foreign key (edition_id) references edition (id),
    constraint edition_part_title_ck check (char_length(title_ja) between 1 and 400 and char_length(title_en) <= 400)
);
comment on table edition_part is '編: the parts of the textbook as this edition names them.';

create table edition_chapter (
    id          uuid    not null,
    edition_id  uuid    not null,
    part_number integer not null,
    number      integer not null,
    title_ja    text    not null,
    title_en    text    not null,
    constraint edition_chapter_pk primary key (id),
    constraint edition_chapter_number_uk unique (edition_id, number),
    constraint edition_chapter_part_fk foreign key (edition_id, part_number) references edition_part (edition_id, number)
);
comment on table edition_chapter is '章: the chapters of a part.';
create index edition_chapter_part_ix on edition_chapter (edition_id, part_number);

create table edition_window (
    id         uuid    not null,
    edition_id uuid    not null,
    number     integer not null,
    opens_on   date    not null,
    closes_on  date    not null,
    aim_ja     text    not null,
    aim_en     text    not null,
    survey     boolean not null,
    version    bigint  not null,
    constraint edition_window_pk primary key (id),
    constraint edition_window_number_uk unique (edition_id, number),
    constraint edition_window_edition_fk foreign key (edition_id) references edition (id),
    constraint edition_window_period_ck check (closes_on >= opens_on),
    constraint edition_window_aim_ck check (char_length(aim_ja) between 1 and 400 and char_length(aim_en) <= 400)
);
comment on table edition_window is 'When an expert''s n-th visit is meant to take place.';

create table edition_milestone (
    id         uuid   not null,
    edition_id uuid   not null,
    code       text   not null,
    label_ja   text   not null,
    label_en   text   not null,
    begins_on  date   not null,
    ends_on    date   not null,
    version    bigint not null,
    constraint edition_milestone_pk primary key (id),
    constraint edition_milestone_code_uk unique (edition_id, code),
    constraint edition_milestone_edition_fk foreign key (edition_id) references edition (id),
    constraint edition_milestone_period_ck check (ends_on >= begins_on),
    constraint edition_milestone_label_ck check (char_length(label_ja) between 1 and 100 and char_length(label_en) <= 100)
);
comment on table edition_milestone is 'Stretches of the case collection''s year.';

create table session_homework (
    id         uuid    not null,
    session_id uuid    not null,
    position   integer not null,
    kind       text    not null,
    target     integer not null,
    text_ja    text    not null,
    text_en    text    not null,
    due_on     date    not null,
    version    bigint  not null,
    constraint session_homework_pk primary key (id),
    constraint session_homework_position_uk unique (session_id, position),
    constraint session_homework_session_fk foreign key (session_id) references programme_session (id),
    constraint session_homework_kind_ck check (kind in ('CHECK', 'ASSET_COUNT')),
    constraint session_homework_text_ck check (char_length(text_ja) between 1 and 400 and char_length(text_en) <= 400)
);
comment on table session_homework is 'What a session asks people to do until a later one.';

create table office_closing (
    id        uuid not null,
    begins_on date not null,
    ends_on   date not null,
    reason    text not null,
    constraint office_closing_pk primary key (id),
    constraint office_closing_period_ck check (ends_on >= begins_on),
    constraint office_closing_reason_ck check (char_length(reason) between 1 and 100)
);
comment on table office_closing is 'Days on which the office is closed beside weekends, national holidays and the turn of the year.';

create table session_material (
    id         uuid not null,
    space_id   uuid not null,
    session_id uuid not null,
    file_id    uuid not null,
    constraint session_material_pk primary key (id),
    constraint session_material_space_uk unique (space_id, id),
    constraint session_material_session_fk foreign key (session_id) references programme_session (id),
    constraint session_material_file_fk foreign key (space_id, file_id) references stored_file (space_id, id)
);
create index session_material_session_ix on session_material (session_id);
create index session_material_file_ix on session_material (space_id, file_id);

call raise_wall('session_material');

grant select, insert, update on edition, programme_session, edition_part, edition_window, edition_milestone, session_homework to jissen_app;
grant select, insert on edition_chapter to jissen_app;
grant select, insert, delete on session_phase, office_closing, session_material to jissen_app;
