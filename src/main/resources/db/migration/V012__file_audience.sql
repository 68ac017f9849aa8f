-- What is made of a register is for the same people as the register. The program itself, which the wall keeps in one space,
-- takes such a file away when it has had its day.

alter table stored_file
    add column audience text not null default 'EVERYBODY',
    add constraint stored_file_audience_ck check (audience in ('EVERYBODY', 'COMPANY'));
alter table file_chunk
    add column audience text not null default 'EVERYBODY',
    add constraint file_chunk_audience_ck check (audience in ('EVERYBODY', 'COMPANY'));

create policy audience on stored_file as restrictive to jissen_app
    using (audience = 'EVERYBODY' or space_id = any ((select my_spaces_as('PARTICIPANT', 'EXECUTIVE', 'EXPERT'))::uuid[])
        or (select nullif(current_setting('jissen.account', true), '')) is null);
create policy audience on file_chunk as restrictive to jissen_app
    using (audience = 'EVERYBODY' or space_id = any ((select my_spaces_as('PARTICIPANT', 'EXECUTIVE', 'EXPERT'))::uuid[])
        or (select nullif(current_setting('jissen.account', true), '')) is null);
