-- Whether this session may know of an inwoner, which takes as long for someone of another gemeente as for nobody: a
-- policy looks up what the session may see only once it has found a row, and that time would tell that there is one.
create function context_ziet_inwoner(inwoner uuid) returns boolean
language plpgsql stable security definer set search_path = public, pg_temp as $$
declare
  gemeenten_ constant text[] := context_gemeenten('persoon', 'read');
  inwoners_  constant uuid[] := context_inwoners('persoon', 'read');
begin
  return exists (
    select from inwoners i where i.regio_id = context_regio() and i.id = inwoner
       and (i.gemeente = any (gemeenten_) or i.id = any (inwoners_)));
end $$;
