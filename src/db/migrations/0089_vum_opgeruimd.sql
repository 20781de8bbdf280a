-- Questions of VUM over the whole country: answered from an index alone, and by its words together where few have them all.
-- Guarantees: no answer changes; the question itself still decides.

-- An index answers alone for as long as the database knows which pages hold nothing but rows that everyone may read: cleaned
-- after two in a hundred rows changed, not after twenty.
alter table vum_aanbod set (
  autovacuum_vacuum_scale_factor = 0.02,
  autovacuum_vacuum_insert_scale_factor = 0.02,
  autovacuum_analyze_scale_factor = 0.02
);

-- The words of a question that are looked up, when those who have them all are so few that this costs less than the index of
-- everybody; otherwise nothing. The planner says how many: what it knows of a table behind policies nobody else may read.
create or replace function vum_zeldzaam(woorden jsonb) returns text
language plpgsql volatile set search_path = public, pg_temp as $$
declare
  hoogstens constant integer := 2000;
  alle      constant text := coalesce((select string_agg(format(' and p.kenmerken && %L::text[]',
    array(select jsonb_array_elements_text(w))), '') from jsonb_array_elements(woorden) w), '');
  plan      json;
begin
  if alle = '' then
    return '';
  end if;
  execute 'explain (format json) select from vum_aanbod p where true' || alle into plan;
  return case when (plan -> 0 -> 'Plan' ->> 'Plan Rows')::float8 < hoogstens then alle else '' end;
end $$;
