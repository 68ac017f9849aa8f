-- 色分け一覧: the best of a company's marks is found by the program; the database groups once, and hands on one text for a company
drop function attendance_progress(uuid);
create function attendance_progress(edition uuid) returns table (enrolment_id uuid, marks text)
    language sql stable security definer set search_path = public, pg_temp
as $$
    select attendance.enrolment_id, string_agg(attendance.session_id || attendance.mark, ',')
    from enrolment join unnest(my_spaces()) as mine (id) on mine.id = enrolment.space_id
         join attendance on attendance.space_id = enrolment.space_id and attendance.enrolment_id = enrolment.id
    where enrolment.edition_id = attendance_progress.edition
    group by attendance.enrolment_id
$$;
comment on function attendance_progress(uuid) is 'The marks of each company of the actor''s spaces in an edition: session and mark, one text, for each of its people.';
revoke all on function attendance_progress(uuid) from public;
grant execute on function attendance_progress(uuid) to jissen_app;

drop function visit_progress(uuid);
create function visit_progress(edition uuid) returns table (enrolment_id uuid, visits text)
    language sql stable security definer set search_path = public, pg_temp
as $$
    select visit.enrolment_id,
           string_agg(concat_ws(' ', visit.number, visit.state, coalesce(visit.planned_on::text, '-'), coalesce(case when visit.submission > 0 or (select of_the_office()) then visit.held_on::text end, '-')), ',' order by visit.number)
    from enrolment join unnest(my_spaces()) as mine (id) on mine.id = enrolment.space_id
         join visit on visit.space_id = enrolment.space_id and visit.enrolment_id = enrolment.id
    where enrolment.edition_id = visit_progress.edition
    group by visit.enrolment_id
$$;
comment on function visit_progress(uuid) is 'How far the visits of an edition are in the actor''s spaces: number, state, planned and held day of each; the day of one that is not submitted is for the office.';
revoke all on function visit_progress(uuid) from public;
grant execute on function visit_progress(uuid) to jissen_app;
