-- while the office works a company's remarks in, the company reads what it was given, in the history, and not what is half written
alter table case_page add column revised boolean not null default false;
comment on column case_page.revised is 'Whether the text is another one than the company was given last; nobody agrees to it then.';

drop policy audience on case_text;
create policy audience on case_text as restrictive to jissen_app
    using ((shared and space_id = any ((select my_spaces_as('PARTICIPANT', 'EXECUTIVE'))::uuid[])
            and exists (select from case_page page where page.space_id = case_text.space_id and page.id = case_text.page_id and page.state <> 'ANSWERED'))
        or (select of_the_office()));

-- final is the office's word alone
create policy finishing on case_page as restrictive for update to jissen_app
    using (state <> 'FINAL' or (select of_the_office())) with check (state <> 'FINAL' or (select of_the_office()));

-- the company answers for itself; what came another way is written down by the office
drop policy audience on case_reply;
create policy audience on case_reply as restrictive to jissen_app
    using (exists (select from case_page page where page.space_id = case_reply.space_id and page.id = case_reply.page_id))
    with check (case when channel = 'SCREEN' then space_id = any ((select my_spaces_as('PARTICIPANT', 'EXECUTIVE'))::uuid[]) else (select of_the_office()) end);

-- the book of hundreds of companies is larger than what somebody hands in; the file store keeps 20 MiB for that
alter table stored_file
    drop constraint stored_file_size_ck,
    add constraint stored_file_size_ck check (size between 1 and 209715200);
