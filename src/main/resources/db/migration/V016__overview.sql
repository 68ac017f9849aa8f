-- 色分け一覧: everybody's year in a few statements. The wall looks a space up row by row; for all rows of a year the spaces
-- are asked once instead, and joined.

create or replace function register_progress() returns table (space_id uuid, assets bigint, rated bigint, high bigint, high_open bigint)
    language sql stable security definer set search_path = public, pg_temp
as $$
    select asset.space_id, count(*), count(risk_value), count(*) filter (where risk_level = 'HIGH'), count(*) filter (where risk_level = 'HIGH' and response is null)
    from asset join unnest(my_spaces()) as mine (id) on mine.id = asset.space_id
    where archived_at is null
    group by asset.space_id
$$;

create function attendance_progress(edition uuid) returns table (enrolment_id uuid, sessions uuid[], marks text[])
    language sql stable security definer set search_path = public, pg_temp
as $$
    select best.enrolment_id, array_agg(best.session_id), array_agg(best.mark)
    from (select attendance.enrolment_id, attendance.session_id,
                 (array['PRESENT', 'LATE', 'LEFT_EARLY', 'ABSENT_EXCUSED', 'ABSENT_UNEXCUSED'])[min(array_position(array['PRESENT', 'LATE', 'LEFT_EARLY', 'ABSENT_EXCUSED', 'ABSENT_UNEXCUSED'], attendance.mark))] as mark
          from enrolment join unnest(my_spaces()) as mine (id) on mine.id = enrolment.space_id
               join attendance on attendance.space_id = enrolment.space_id and attendance.enrolment_id = enrolment.id
          where enrolment.edition_id = attendance_progress.edition
          group by attendance.enrolment_id, attendance.session_id) best
    group by best.enrolment_id
$$;
comment on function attendance_progress(uuid) is 'The mark of each company of the actor''s spaces at each session of an edition: the best of its people''s.';

create function visit_progress(edition uuid) returns table (enrolment_id uuid, numbers int[], states text[], planned date[], held date[])
    language sql stable security definer set search_path = public, pg_temp
as $$
    select visit.enrolment_id, array_agg(visit.number), array_agg(visit.state), array_agg(visit.planned_on),
           array_agg(case when visit.submission > 0 or (select of_the_office()) then visit.held_on end)
    from enrolment join unnest(my_spaces()) as mine (id) on mine.id = enrolment.space_id
         join visit on visit.space_id = enrolment.space_id and visit.enrolment_id = enrolment.id
    where enrolment.edition_id = visit_progress.edition
    group by visit.enrolment_id
$$;
comment on function visit_progress(uuid) is 'How far the visits of an edition are in the actor''s spaces; the day of one that is not submitted is for the office.';

revoke all on function attendance_progress(uuid), visit_progress(uuid) from public;
grant execute on function attendance_progress(uuid), visit_progress(uuid) to jissen_app;
