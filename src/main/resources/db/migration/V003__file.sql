create table stored_file (
    id         uuid        not null,
    space_id   uuid        not null,
    name       text        not null,
    media_type text        not null,
    size       bigint      not null,
    sha256     text        not null,
    stored_by  uuid        not null,
    stored_at  timestamptz not null,
    constraint stored_file_pk primary key (id),
    constraint stored_file_space_uk unique (space_id, id),
    constraint stored_file_space_fk foreign key (space_id) references space (id),
    constraint stored_file_stored_by_fk foreign key (stored_by) references account (id),
    constraint stored_file_name_ck check (char_length(name) between 1 and 400),
    constraint stored_file_size_ck check (size between 1 and 20971520)
);
create index stored_file_stored_by_ix on stored_file (stored_by);

create table file_chunk (
    id       uuid    not null,
    space_id uuid    not null,
    file_id  uuid    not null,
    position integer not null,
    content  bytea   not null,
    constraint file_chunk_pk primary key (id),
    constraint file_chunk_uk unique (space_id, file_id, position),
    constraint file_chunk_file_fk foreign key (space_id, file_id) references stored_file (space_id, id)
);

call raise_wall('stored_file');
call raise_wall('file_chunk');

grant select, insert, delete on stored_file, file_chunk to jissen_app;
