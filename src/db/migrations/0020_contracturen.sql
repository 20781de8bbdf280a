-- The hours of a contract with a subsidy, where they changed after the start or were entered wrongly.
-- Guarantees: hours that were kept are never changed or removed: of one first day the line that was written last counts, and
-- the one before it stays; the plaatsing has the hours that were agreed last, within the 60 of all work together.

create table contracturen ( -- data class 'subsidie'
  regio_id           text not null,
  id                 uuid not null,
  gemeente           text not null,
  inwoner_id         uuid not null,
  plaatsing_id       uuid not null,
  vanaf              date not null,
  uren_per_week      integer not null, -- hundredths of an hour
  voltijd_uren       integer not null, -- hundredths: the usual full week for this job
  door_wijziging_id  uuid, -- null: as the plaatsing started

  primary key (regio_id, id),
  foreign key (regio_id, plaatsing_id) references plaatsingen,
  foreign key (regio_id, inwoner_id) references inwoners,
  foreign key (regio_id, door_wijziging_id) references subsidiewijzigingen,
  constraint contracturen_uren check (uren_per_week between 1 and 6000 and voltijd_uren between 1 and 6000),
  constraint contracturen_een_keer unique nulls not distinct (regio_id, plaatsing_id, vanaf, door_wijziging_id)
);
call fence_inwoner('contracturen', 'subsidie');
grant select, insert on contracturen to meedoen_app;
create trigger subsidie_van_gemeente before insert on contracturen for each row execute function subsidie_van_gemeente();
alter table contracturen enable always trigger subsidie_van_gemeente;

alter table subsidiewijzigingen
  drop constraint subsidiewijzigingen_soort,
  add constraint subsidiewijzigingen_soort check (soort in ('correctie', 'loonwaarde', 'uren', 'jaarwissel', 'einde'));

-- Of a plaatsing the hours that were agreed last, so that every list and the sum of all work go by them.
create function uren_naar_plaatsing() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if not exists (select from plaatsingen p where p.regio_id = new.regio_id and p.id = new.plaatsing_id
      and p.inwoner_id = new.inwoner_id) then
    raise exception 'of somebody else' using errcode = '42501';
  end if;
  if new.door_wijziging_id is not null and not exists (select from contracturen c where c.regio_id = new.regio_id
      and c.plaatsing_id = new.plaatsing_id and c.vanaf > new.vanaf) then
    update plaatsingen p set uren_per_week = new.uren_per_week, voltijd_uren = new.voltijd_uren, versie = p.versie + 1
     where p.regio_id = new.regio_id and p.id = new.plaatsing_id;
  end if;
  return new;
end $$;
create trigger uren_naar_plaatsing after insert on contracturen for each row execute function uren_naar_plaatsing();
