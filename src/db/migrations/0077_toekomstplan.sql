-- The future plan of a region: what it starts from, what could be decided, what is assumed and how the change is followed up.
-- Guarantees: a version of a starting point, a scenario or an assumption never changes; a code by which a scenario is shared opens
-- that one version and can be withdrawn; no milestone waits for itself, also not by way of others; what a milestone was stays,
-- with who changed it and why.

create table toekomstuitgangspunten ( -- data class 'toekomstplan': a company and its gemeenten as they are
  regio_id       text not null,
  id             uuid not null, -- of the set: a company has one, with versions
  versie         integer not null,
  naam           text not null,
  uitgangspunten jsonb not null, -- as the engine takes them: src/toekomstplan/plan.ts
  ingevuld       jsonb, -- the own figures that it was made of; null: handed in whole
  aangenomen     text[] not null default '{}', -- fields without an own figure
  toelichting    text not null, -- where the figures come from
  door_naam      text not null,
  tijdstip       timestamptz not null,

  primary key (regio_id, id, versie),
  constraint toekomstuitgangspunten_versie check (versie >= 1)
);

create table toekomstscenarios ( -- data class 'toekomstplan': what could be decided; its content stands in its versions
  regio_id        text not null,
  id              uuid not null,
  deelcode        text, -- who has it and may read the plan, opens the shared version
  gedeelde_versie integer,
  gedeeld_op      timestamptz,
  gedeeld_door    text,
  versie          integer not null default 1, -- the newest

  primary key (regio_id, id),
  constraint toekomstscenarios_deelcode unique (regio_id, deelcode),
  constraint toekomstscenarios_gedeeld check ((deelcode is null) = (gedeelde_versie is null)
    and (deelcode is null) = (gedeeld_op is null) and (deelcode is null) = (gedeeld_door is null))
);

create table toekomstscenarioversies ( -- data class 'toekomstplan'
  regio_id              text not null,
  scenario_id           uuid not null,
  versie                integer not null,
  naam                  text not null,
  toelichting           text not null, -- why
  hefbomen              jsonb not null, -- as leesScenario reads them; what is not named stays as in the base
  uitgangspunten_id     uuid not null,
  uitgangspunten_versie integer not null,
  reden                 text, -- of another version than the first
  door_naam             text not null,
  tijdstip              timestamptz not null,

  primary key (regio_id, scenario_id, versie),
  foreign key (regio_id, scenario_id) references toekomstscenarios,
  foreign key (regio_id, uitgangspunten_id, uitgangspunten_versie) references toekomstuitgangspunten,
  constraint toekomstscenarioversies_versie check (versie >= 1),
  constraint toekomstscenarioversies_reden check ((versie = 1) = (reden is null)),
  constraint toekomstscenarioversies_hefbomen check (jsonb_typeof(hefbomen) = 'object')
);
alter table toekomstscenarios add constraint toekomstscenarios_gedeelde_versie
  foreign key (regio_id, id, gedeelde_versie) references toekomstscenarioversies;

create table aannamewijzigingen ( -- data class 'toekomstplan': a value of the region itself in place of what the engine assumes
  regio_id  text not null,
  sleutel   text not null, -- src/toekomstplan/aannames.ts
  versie    integer not null, -- the newest holds
  waarde    numeric, -- null: again what the engine assumes
  van       numeric, -- one in ten lies below
  tot       numeric, -- one in ten lies above
  bron      text not null,
  peildatum date not null, -- of the source
  door_naam text not null,
  tijdstip  timestamptz not null,

  primary key (regio_id, sleutel, versie),
  constraint aannamewijzigingen_versie check (versie >= 1),
  constraint aannamewijzigingen_bereik check ((waarde is null) = (van is null) and (waarde is null) = (tot is null)
    and van <= waarde and waarde <= tot)
);

create table mijlpalen ( -- data class 'toekomstplan': what must be done for the change, by whom and when
  regio_id         text not null,
  id               uuid not null,
  naam             text not null,
  resultaat        text not null, -- what is there when it is done
  eigenaar         text not null,
  organisatie      text, -- null: of the whole region
  eerste_datum     date not null, -- as it was first planned
  datum            date not null, -- as it is planned now
  budget_in_centen bigint,
  scenario_id      uuid, -- of which it is a part
  status           text not null default 'gepland',
  klaar_op         date,
  bron             text not null,
  reden            text, -- of the last change
  door_naam        text not null,
  tijdstip         timestamptz not null,
  versie           integer not null default 1,

  primary key (regio_id, id),
  foreign key (regio_id, scenario_id) references toekomstscenarios,
  constraint mijlpalen_een_keer unique (regio_id, naam, eerste_datum),
  constraint mijlpalen_status check (status in ('gepland', 'bezig', 'gedaan', 'vervallen')),
  constraint mijlpalen_klaar check ((status = 'gedaan') = (klaar_op is not null)),
  constraint mijlpalen_budget check (budget_in_centen between 0 and 100000000000000),
  constraint mijlpalen_datum check (datum between '2000-01-01' and '2100-12-31' and eerste_datum between '2000-01-01' and '2100-12-31')
);
create index mijlpalen_op_datum on mijlpalen (regio_id, datum);

create table mijlpaalvolgordes ( -- data class 'toekomstplan': which milestone waits for which
  regio_id    text not null,
  mijlpaal_id uuid not null,
  na_id       uuid not null, -- must be done first

  primary key (regio_id, mijlpaal_id, na_id),
  foreign key (regio_id, mijlpaal_id) references mijlpalen,
  foreign key (regio_id, na_id) references mijlpalen,
  constraint mijlpaalvolgordes_niet_zelf check (mijlpaal_id <> na_id)
);

create table mijlpaalstanden ( -- data class 'toekomstplan': what a milestone was before it was changed
  regio_id         text not null,
  mijlpaal_id      uuid not null,
  nummer           integer not null, -- the version that was replaced
  resultaat        text not null,
  eigenaar         text not null,
  organisatie      text,
  datum            date not null,
  budget_in_centen bigint,
  scenario_id      uuid,
  status           text not null,
  klaar_op         date,
  na               text[] not null, -- for which it waited
  reden            text not null, -- why it was replaced
  door_naam        text not null, -- who replaced it
  tijdstip         timestamptz not null,

  primary key (regio_id, mijlpaal_id, nummer),
  foreign key (regio_id, mijlpaal_id) references mijlpalen,
  constraint mijlpaalstanden_status check (status in ('gepland', 'bezig', 'gedaan', 'vervallen'))
);

create function toekomstplan_blijft() returns trigger language plpgsql as $$
begin
  raise exception 'stays as it is' using errcode = '23514', constraint = tg_argv[0];
end $$;
create trigger uitgangspunten_blijven before update or delete on toekomstuitgangspunten for each row
  execute function toekomstplan_blijft('toekomstuitgangspunten_vast');
create trigger scenarioversie_blijft before update or delete on toekomstscenarioversies for each row
  execute function toekomstplan_blijft('toekomstscenarioversies_vast');
create trigger aannamewijziging_blijft before update or delete on aannamewijzigingen for each row
  execute function toekomstplan_blijft('aannamewijzigingen_vast');
create trigger mijlpaalstand_blijft before update or delete on mijlpaalstanden for each row
  execute function toekomstplan_blijft('mijlpaalstanden_vast');

-- What it was is kept before it changes; its name and first day do not change.
create function mijlpaal_klopt() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if tg_op = 'INSERT' then
    new.eerste_datum := coalesce(new.eerste_datum, new.datum);
    return new;
  end if;
  if (new.regio_id, new.id, new.naam, new.eerste_datum) is distinct from (old.regio_id, old.id, old.naam, old.eerste_datum) then
    raise exception 'another milestone' using errcode = '42501';
  end if;
  if new.reden is null then
    raise exception 'why does it change' using errcode = '23514', constraint = 'mijlpalen_waarom';
  end if;
  new.versie := old.versie + 1;
  insert into mijlpaalstanden (regio_id, mijlpaal_id, nummer, resultaat, eigenaar, organisatie, datum, budget_in_centen,
    scenario_id, status, klaar_op, na, reden, door_naam, tijdstip)
  select old.regio_id, old.id, old.versie, old.resultaat, old.eigenaar, old.organisatie, old.datum, old.budget_in_centen,
         old.scenario_id, old.status, old.klaar_op,
         array(select v.na_id::text from mijlpaalvolgordes v where v.regio_id = old.regio_id and v.mijlpaal_id = old.id order by v.na_id),
         new.reden, new.door_naam, new.tijdstip;
  return new;
end $$;
create trigger mijlpaal_klopt before insert or update on mijlpalen for each row execute function mijlpaal_klopt();

-- One at a time in a region, or two that are added at once could close a circle.
create function mijlpaalvolgorde_past() returns trigger language plpgsql as $$
begin
  perform pg_advisory_xact_lock(hashtextextended('mijlpaalvolgordes ' || new.regio_id, 0));
  if exists (
    with recursive eerder as (
      select new.na_id as id
      union
      select v.na_id from eerder e join mijlpaalvolgordes v on v.regio_id = new.regio_id and v.mijlpaal_id = e.id
    )
    select from eerder where id = new.mijlpaal_id
  ) then
    raise exception 'it would wait for itself' using errcode = '23514', constraint = 'mijlpaalvolgordes_geen_kring';
  end if;
  return new;
end $$;
create trigger mijlpaalvolgorde_past before insert on mijlpaalvolgordes for each row execute function mijlpaalvolgorde_past();

call fence_regio('toekomstuitgangspunten', 'toekomstplan');
call fence_regio('toekomstscenarios', 'toekomstplan');
call fence_regio('toekomstscenarioversies', 'toekomstplan');
call fence_regio('aannamewijzigingen', 'toekomstplan');
call fence_regio('mijlpalen', 'toekomstplan');
call fence_regio('mijlpaalvolgordes', 'toekomstplan');
call fence_regio('mijlpaalstanden', 'toekomstplan');
grant select on toekomstuitgangspunten, toekomstscenarios, toekomstscenarioversies, aannamewijzigingen, mijlpalen, mijlpaalvolgordes,
  mijlpaalstanden to meedoen_app;
grant insert on toekomstuitgangspunten, toekomstscenarios, toekomstscenarioversies, aannamewijzigingen, mijlpalen, mijlpaalvolgordes
  to meedoen_app;
grant update on toekomstscenarios, mijlpalen to meedoen_app;
grant delete on mijlpaalvolgordes to meedoen_app;
