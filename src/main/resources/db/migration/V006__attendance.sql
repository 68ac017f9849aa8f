create table attendance (
    id             uuid        not null,
    space_id       uuid        not null,
    enrolment_id   uuid        not null,
    participant_id uuid        not null,
    session_id     uuid        not null,
    mark           text        not null,
    place          text,
    note           text        not null,
    recorded_by    uuid        not null,
    recorded_at    timestamptz not null,
    version        bigint      not null,
    constraint attendance_pk primary key (id),
    constraint attendance_uk unique (space_id, participant_id, session_id),
    constraint attendance_enrolment_fk foreign key (space_id, enrolment_id) references enrolment (space_id, id),
    constraint attendance_participant_fk foreign key (space_id, participant_id) references participant (space_id, id),
    constraint attendance_session_fk foreign key (session_id) references programme_session (id),
    constraint attendance_recorded_by_fk foreign key (recorded_by) references account (id),
    constraint attendance_mark_ck check (mark in ('PRESENT', 'LATE', 'LEFT_EARLY', 'ABSENT_EXCUSED', 'ABSENT_UNEXCUSED')),
    constraint attendance_place_ck check (case when mark in ('PRESENT', 'LATE', 'LEFT_EARLY') then coalesce(place, '') in ('VENUE', 'ONLINE') else coalesce(place, 'FOLLOW_UP') = 'FOLLOW_UP' end),
    constraint attendance_note_ck check (char_length(note) <= 400)
);
comment on table attendance is '出欠: one person at one session.';
create index attendance_session_ix on attendance (session_id, mark);
create index attendance_enrolment_ix on attendance (space_id, enrolment_id);
create index attendance_recorded_by_ix on attendance (recorded_by);
call raise_wall('attendance');

grant select, insert, update, delete on attendance to jissen_app;
