-- What changes a loonkostensubsidie after its start: a correction, a measured loonwaarde, 1 January, the end of the work.
-- Guarantees: a period that was kept is never rewritten or removed: a change names the periods that it ends and those that
-- come instead, and both stay; of the periods that count there is one on each day; two people who change the same subsidy
-- at once cannot both succeed.

create table subsidiewijzigingen ( -- data class 'subsidie'
  regio_id           text not null,
  id                 uuid not null,
  gemeente           text not null,
  inwoner_id         uuid not null,
  plaatsing_id       uuid not null,
  volgnummer         integer not null, -- 1 is the first change after the start
  soort              text not null,
  vanaf              date not null, -- first day that changes
  reden              text,
  door_gebruiker_id  uuid not null,
  door_naam          text not null,
  tijdstip           timestamptz not null,

  primary key (regio_id, id),
  foreign key (regio_id, plaatsing_id) references plaatsingen,
  foreign key (regio_id, inwoner_id) references inwoners,
  foreign key (regio_id, door_gebruiker_id) references gebruikers,
  constraint subsidiewijzigingen_een_tegelijk unique (regio_id, plaatsing_id, volgnummer),
  constraint subsidiewijzigingen_soort check (soort in ('correctie', 'loonwaarde', 'jaarwissel', 'einde')),
  constraint subsidiewijzigingen_correctie_met_reden check (soort <> 'correctie' or reden is not null)
);
call fence_inwoner('subsidiewijzigingen', 'subsidie');
grant select, insert on subsidiewijzigingen to meedoen_app;

create table loonwaarden ( -- data class 'subsidie'
  regio_id           text not null,
  id                 uuid not null,
  gemeente           text not null,
  inwoner_id         uuid not null,
  plaatsing_id       uuid not null,
  vanaf              date not null,
  loonwaarde         integer not null, -- millionths of a normal output
  vastgesteld_op     date not null, -- the term to decide runs from here
  herbepalen_op      date, -- when it is looked at again, as was agreed
  door_wijziging_id  uuid, -- null: with the start of the plaatsing
  vervallen_door_id  uuid,

  primary key (regio_id, id),
  foreign key (regio_id, plaatsing_id) references plaatsingen,
  foreign key (regio_id, inwoner_id) references inwoners,
  foreign key (regio_id, door_wijziging_id) references subsidiewijzigingen,
  foreign key (regio_id, vervallen_door_id) references subsidiewijzigingen,
  constraint loonwaarden_deel check (loonwaarde between 0 and 1000000),
  constraint loonwaarden_herbepalen_later check (herbepalen_op > vastgesteld_op)
);
create unique index loonwaarden_een_per_dag on loonwaarden (regio_id, plaatsing_id, vanaf) where vervallen_door_id is null;
create index loonwaarden_herbepalen on loonwaarden (regio_id, inwoner_id, herbepalen_op)
  where vervallen_door_id is null and herbepalen_op is not null;
call fence_inwoner('loonwaarden', 'subsidie');
grant select, insert, update on loonwaarden to meedoen_app;

insert into loonwaarden (regio_id, id, gemeente, inwoner_id, plaatsing_id, vanaf, loonwaarde, vastgesteld_op)
select p.regio_id, gen_random_uuid(), p.gemeente, p.inwoner_id, p.id, p.startdatum, p.loonwaarde, p.geregistreerd_op
  from plaatsingen p
 where p.loonwaarde between 0 and 1000000
   and exists (select from loonkostensubsidies s where s.regio_id = p.regio_id and s.plaatsing_id = p.id);

alter table loonkostensubsidies
  add column door_wijziging_id uuid, -- null: with the start of the plaatsing
  add column vervallen_door_id uuid,
  add constraint loonkostensubsidies_door foreign key (regio_id, door_wijziging_id) references subsidiewijzigingen,
  add constraint loonkostensubsidies_vervallen_door foreign key (regio_id, vervallen_door_id) references subsidiewijzigingen,
  drop constraint loonkostensubsidies_een_bedrag_per_dag,
  add constraint loonkostensubsidies_een_bedrag_per_dag exclude using gist (
    regio_id with =, plaatsing_id with =, daterange(vanaf, tot, '[]') with &&) where (vervallen_door_id is null);
create index loonkostensubsidies_van_plaatsing on loonkostensubsidies (regio_id, plaatsing_id, vanaf);
create index loonkostensubsidies_van_gemeente on loonkostensubsidies (regio_id, gemeente, vanaf) where vervallen_door_id is null;
revoke delete on loonkostensubsidies from meedoen_app;

-- Of what was kept only two things change, each once: the day of the decision, and by which change it ended.
create function subsidie_blijft() returns trigger language plpgsql as $$
begin
  if (old.besloten_op is null or new.besloten_op = old.besloten_op)
     and (old.vervallen_door_id is null or new.vervallen_door_id = old.vervallen_door_id)
     and to_jsonb(new) - '{besloten_op,vervallen_door_id}'::text[]
       = to_jsonb(old) - '{besloten_op,vervallen_door_id}'::text[] then
    return new;
  end if;
  raise exception 'a period stays as it was kept' using errcode = '23514', constraint = 'loonkostensubsidies_blijven';
end $$;
create trigger subsidie_blijft before update on loonkostensubsidies for each row execute function subsidie_blijft();

create function loonwaarde_blijft() returns trigger language plpgsql as $$
begin
  if (old.vervallen_door_id is null or new.vervallen_door_id = old.vervallen_door_id)
     and to_jsonb(new) - 'vervallen_door_id' = to_jsonb(old) - 'vervallen_door_id' then
    return new;
  end if;
  raise exception 'a loonwaarde stays as it was kept' using errcode = '23514', constraint = 'loonwaarden_blijven';
end $$;
create trigger loonwaarde_blijft before update on loonwaarden for each row execute function loonwaarde_blijft();

-- The date of birth of who may get a youth wage in a subsidy, for who works with that subsidy and not with the person: the
-- amount depends on it. Of everyone older it says nothing.
create function subsidie_geboortedata(inwoners uuid[]) returns table (inwoner_id uuid, geboortedatum date)
language sql stable security definer set search_path = public, pg_temp as $$
  select i.id, i.geboortedatum from inwoners i
   where i.regio_id = context_regio() and i.id = any (inwoners)
     and (i.gemeente = any ((select context_gemeenten('subsidie', 'read'))::text[])
       or i.id = any ((select context_inwoners('subsidie', 'read'))::uuid[]))
     and exists (select from loonkostensubsidies s where s.regio_id = i.regio_id and s.inwoner_id = i.id
       and s.vanaf < i.geboortedatum + interval '23 years')
$$;

-- As in 0016, without the periods that no longer count.
create or replace function lopende_subsidies(dag date) returns integer
language sql stable security definer set search_path = public, pg_temp as $$
  select count(distinct s.plaatsing_id)::integer
    from loonkostensubsidies s
    join plaatsingen p on p.regio_id = s.regio_id and p.id = s.plaatsing_id
   where s.regio_id = context_regio() and context_mag('bedrag', 'read') and s.vervallen_door_id is null
     and s.vanaf < dag and coalesce(s.tot, 'infinity') >= dag - 1 and coalesce(p.einddatum, 'infinity') >= dag
$$;
