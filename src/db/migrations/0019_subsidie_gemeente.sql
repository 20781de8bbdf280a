-- Since 0017 a manager changes the subsidies of his gemeenten, without a relation with each inwoner.
-- Guarantees: a row about a subsidy belongs to the gemeente of its plaatsing or of its inwoner: nobody writes about somebody
-- elsewhere under a gemeente of his own.

create function subsidie_van_gemeente() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if exists (select from inwoners i where i.regio_id = new.regio_id and i.id = new.inwoner_id and i.gemeente <> new.gemeente)
     and not exists (select from plaatsingen p where p.regio_id = new.regio_id and p.id = new.plaatsing_id
       and p.inwoner_id = new.inwoner_id and p.gemeente = new.gemeente) then
    raise exception 'of another gemeente' using errcode = '42501';
  end if;
  return new;
end $$;
create trigger subsidie_van_gemeente before insert on loonkostensubsidies for each row execute function subsidie_van_gemeente();
create trigger subsidie_van_gemeente before insert on loonwaarden for each row execute function subsidie_van_gemeente();
create trigger subsidie_van_gemeente before insert on subsidiewijzigingen for each row execute function subsidie_van_gemeente();
alter table loonkostensubsidies enable always trigger subsidie_van_gemeente;
alter table loonwaarden enable always trigger subsidie_van_gemeente;
alter table subsidiewijzigingen enable always trigger subsidie_van_gemeente;
