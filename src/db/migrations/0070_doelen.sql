-- Targets of the region and the programmes that work on them.
-- Guarantees: a stand of a target never changes and what was changed about a target stays, with who and why; a programme spends
-- no more than the budget of a cluster, and its clusters together have no more than the programme; a result counts in one
-- programme once; what was decided about a proposal or taken as a decision has its reason or reference.

create table doelstellingen ( -- data class 'doel': what the region wants to reach
  regio_id      text not null,
  id            uuid not null,
  soort         text not null,
  naam          text not null,
  jaar          integer not null, -- under which it is shown
  startdatum    date not null,
  einddatum     date not null, -- last day that counts
  gemeenten     text[] not null default '{}', -- empty: all, those outside the region too
  doelgroep     text, -- in words
  telregel      text not null, -- how it is counted: src/modules/doelen/telregels.ts
  groepen       text[] not null default '{}', -- of the report of placements, that count
  streef_van    integer, -- null: a trend, or a part without a target of its own
  streef_tot    integer, -- of a target such as 5 to 10
  eenheid       text not null,
  eigenaar      text not null,
  bron          text not null,
  onderdeel_van uuid, -- the target of which it is a part: it does not add up with it
  volgorde      integer not null,
  door_naam     text not null,
  versie        integer not null default 1,

  primary key (regio_id, id),
  foreign key (regio_id, onderdeel_van) references doelstellingen,
  constraint doelstellingen_een unique (regio_id, jaar, soort, naam),
  constraint doelstellingen_soort check (soort in ('wsp', 'banenafspraak', 'beschut', 'programma', 'overig')),
  constraint doelstellingen_jaar check (jaar between 2000 and 2100),
  constraint doelstellingen_periode check (einddatum >= startdatum),
  constraint doelstellingen_streef check (streef_van >= 0 and (streef_tot is null or streef_tot >= streef_van)
    and (streef_van is null) = (streef_tot is null)),
  constraint doelstellingen_deel check (onderdeel_van <> id)
);
create index doelstellingen_per_jaar on doelstellingen (regio_id, jaar);

create table doelwijzigingen ( -- data class 'doel': what was changed about a target, by whom and why
  regio_id   text not null,
  id         uuid not null,
  doel_id    uuid not null,
  datum      date not null,
  streef_van integer, -- as it was before
  streef_tot integer,
  eigenaar   text not null,
  reden      text not null,
  door_naam  text not null,

  primary key (regio_id, id),
  foreign key (regio_id, doel_id) references doelstellingen
);
create index doelwijzigingen_van on doelwijzigingen (regio_id, doel_id, datum);

create table doelstanden ( -- data class 'doel': how far it was on a day: handed in with its source, or a count that was frozen
  regio_id    text not null,
  id          uuid not null,
  doel_id     uuid not null,
  wijze       text not null,
  peildatum   date not null,
  waarde      integer not null,
  bron        text not null,
  toelichting text,
  door_naam   text not null,

  primary key (regio_id, id),
  foreign key (regio_id, doel_id) references doelstellingen,
  constraint doelstanden_een unique (regio_id, doel_id, wijze, peildatum),
  constraint doelstanden_wijze check (wijze in ('geregistreerd', 'vastgesteld')),
  constraint doelstanden_waarde check (waarde >= 0)
);

create function doel_blijft() returns trigger language plpgsql as $$
begin
  raise exception 'stays as it is' using errcode = '23514', constraint = tg_argv[0];
end $$;
create trigger doelstand_blijft before update or delete on doelstanden for each row execute function doel_blijft('doelstanden_vast');
create trigger doelwijziging_blijft before update or delete on doelwijzigingen for each row execute function doel_blijft('doelwijzigingen_vast');

-- Placements with pay through the WSP by the month in which they began, as far as they are registered: as in tel_plaatsingen.
create function tel_doelplaatsingen(van date, tot date) returns table (maand date, gemeente text, rapportgroep text, aantal integer)
language sql stable security definer set search_path = public, pg_temp as $$
  select date_trunc('month', p.startdatum)::date, p.gemeente, p.rapportgroep, count(*)::integer
    from plaatsingen p
   where p.regio_id = context_regio() and context_mag('doel', 'read') and p.via = 'WSP' and is_betaald(p.werkvorm)
     and p.startdatum between van and tot and p.geregistreerd_op <= context_vandaag()
   group by 1, 2, 3 order by 1, 2, 3
$$;

-- People with a praktijkverklaring that holds, null where fewer than ten have one; werkgevers that try something.
create function tel_doelregistratie(welke text, van date, tot date) returns integer
language sql stable security definer set search_path = public, pg_temp as $$
  select case
      when not context_mag('doel', 'read') then null
      when welke = 'praktijkverklaringen' then (
        select case when count(distinct p.inwoner_id) between 1 and 9 then null else count(distinct p.inwoner_id)::integer end
          from praktijkverklaringen p
         where p.regio_id = context_regio() and p.uitgegeven_op between van and tot
           and not exists (select from intrekkingen i where i.regio_id = p.regio_id and i.praktijkverklaring_id = p.id))
      when welke = 'experimenten' then (
        select count(distinct d.werkgever_id)::integer from werkgeversdiensten d
         where d.regio_id = context_regio() and d.soort = 'experiment' and d.startdatum between van and tot)
    end
$$;
revoke all on function tel_doelplaatsingen(date, date) from public;
revoke all on function tel_doelregistratie(text, date, date) from public;
grant execute on function tel_doelplaatsingen(date, date) to meedoen_app;
grant execute on function tel_doelregistratie(text, date, date) to meedoen_app;

create table programmas ( -- data class 'doel': a plan with money for some years
  regio_id         text not null,
  id               uuid not null,
  naam             text not null,
  omschrijving     text not null,
  blijft           text not null, -- what keeps its worth when the money is spent
  startdatum       date not null,
  einddatum        date not null,
  budget_in_centen bigint not null,
  bron             text not null,

  primary key (regio_id, id),
  constraint programmas_naam unique (regio_id, naam),
  constraint programmas_periode check (einddatum >= startdatum),
  constraint programmas_budget check (budget_in_centen > 0)
);

create table programmaclusters ( -- data class 'doel': a part of a programme, with a group that carries it out
  regio_id           text not null,
  programma_id       uuid not null,
  id                 uuid not null,
  volgorde           integer not null,
  naam               text not null,
  implementatiegroep text not null,
  aanpak             text not null,
  budget_in_centen   bigint not null,

  primary key (regio_id, programma_id, id),
  foreign key (regio_id, programma_id) references programmas,
  constraint programmaclusters_volgorde unique (regio_id, programma_id, volgorde),
  constraint programmaclusters_budget check (budget_in_centen > 0)
);

create table programmapijlers ( -- data class 'doel': what results are grouped by, across the clusters
  regio_id     text not null,
  programma_id uuid not null,
  nummer       integer not null,
  naam         text not null,

  primary key (regio_id, programma_id, nummer),
  foreign key (regio_id, programma_id) references programmas
);

create table programmaresultaten ( -- data class 'doel': a target of a programme; it stands in one cluster
  regio_id     text not null,
  programma_id uuid not null,
  doel_id      uuid not null,
  cluster_id   uuid not null,

  primary key (regio_id, programma_id, doel_id),
  foreign key (regio_id, doel_id) references doelstellingen,
  foreign key (regio_id, programma_id, cluster_id) references programmaclusters,
  constraint programmaresultaten_een_keer unique (regio_id, doel_id)
);

create table resultaatpijlers ( -- data class 'doel': a result can belong to more than one pillar
  regio_id     text not null,
  programma_id uuid not null,
  doel_id      uuid not null,
  pijler       integer not null,
  is_hoofd     boolean not null, -- as printed beside the result

  primary key (regio_id, programma_id, doel_id, pijler),
  foreign key (regio_id, programma_id, doel_id) references programmaresultaten,
  foreign key (regio_id, programma_id, pijler) references programmapijlers
);

create table programmaacties ( -- data class 'doel': what is done
  regio_id     text not null,
  programma_id uuid not null,
  id           uuid not null,
  cluster_id   uuid not null,
  volgorde     integer not null,
  naam         text not null,

  primary key (regio_id, programma_id, id),
  foreign key (regio_id, programma_id, cluster_id) references programmaclusters
);

create table actieresultaten ( -- data class 'doel': which results something that is done works on
  regio_id     text not null,
  programma_id uuid not null,
  actie_id     uuid not null,
  doel_id      uuid not null,

  primary key (regio_id, programma_id, actie_id, doel_id),
  foreign key (regio_id, programma_id, actie_id) references programmaacties,
  foreign key (regio_id, programma_id, doel_id) references programmaresultaten
);

create table programmastappen ( -- data class 'doel': what happens when in a programme
  regio_id     text not null,
  id           uuid not null,
  programma_id uuid not null,
  cluster_id   uuid, -- null: of the whole programme
  volgorde     integer not null,
  naam         text not null,
  wanneer      text not null, -- as planned, in words
  uiterlijk    date not null, -- last day of that
  eigenaar     text not null,
  status       text not null default 'open',
  afgerond_op  date,
  resultaat    text,
  door_naam    text not null,
  versie       integer not null default 1,

  primary key (regio_id, id),
  foreign key (regio_id, programma_id) references programmas,
  foreign key (regio_id, programma_id, cluster_id) references programmaclusters,
  constraint programmastappen_status check (status in ('open', 'gedaan', 'vervallen')),
  constraint programmastappen_afgerond check ((status = 'open') = (afgerond_op is null)),
  constraint programmastappen_waarom check (status <> 'vervallen' or resultaat is not null)
);

create table programmauitgaven ( -- data class 'doel': what was spent; a correction is a line below zero
  regio_id         text not null,
  id               uuid not null,
  programma_id     uuid not null,
  cluster_id       uuid not null,
  datum            date not null,
  bedrag_in_centen bigint not null,
  omschrijving     text not null,
  partij           text not null, -- who spent it, or got it
  kenmerk          text not null, -- of the invoice or decision
  door_naam        text not null,

  primary key (regio_id, id),
  foreign key (regio_id, programma_id, cluster_id) references programmaclusters,
  constraint programmauitgaven_een_keer unique (regio_id, programma_id, kenmerk),
  constraint programmauitgaven_bedrag check (bedrag_in_centen <> 0)
);
create index programmauitgaven_van on programmauitgaven (regio_id, programma_id, cluster_id);
create trigger programmauitgave_blijft before update or delete on programmauitgaven for each row
  execute function doel_blijft('programmauitgaven_vast');

-- What was spent for a cluster lies between nothing and its budget; two bookings at once wait for each other.
create function programmauitgave_past() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
declare
  budget bigint;
  besteed numeric;
begin
  select c.budget_in_centen into budget from programmaclusters c
   where c.regio_id = new.regio_id and c.programma_id = new.programma_id and c.id = new.cluster_id for update;
  select coalesce(sum(u.bedrag_in_centen), 0) into besteed from programmauitgaven u
   where u.regio_id = new.regio_id and u.programma_id = new.programma_id and u.cluster_id = new.cluster_id;
  if besteed + new.bedrag_in_centen > budget then
    raise exception 'more than the budget' using errcode = '23514', constraint = 'programmauitgaven_binnen_budget';
  end if;
  if besteed + new.bedrag_in_centen < 0 then
    raise exception 'less than nothing' using errcode = '23514', constraint = 'programmauitgaven_niet_onder_nul';
  end if;
  return new;
end $$;
create trigger programmauitgave_past before insert on programmauitgaven for each row execute function programmauitgave_past();

-- The clusters together have no more than the programme, and none less than was spent for it.
create function programmacluster_past() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
declare
  budget bigint;
  verdeeld numeric;
  besteed numeric;
begin
  select p.budget_in_centen into budget from programmas p where p.regio_id = new.regio_id and p.id = new.programma_id for update;
  select coalesce(sum(c.budget_in_centen), 0) into verdeeld from programmaclusters c
   where c.regio_id = new.regio_id and c.programma_id = new.programma_id and c.id <> new.id;
  select coalesce(sum(u.bedrag_in_centen), 0) into besteed from programmauitgaven u
   where u.regio_id = new.regio_id and u.programma_id = new.programma_id and u.cluster_id = new.id;
  if verdeeld + new.budget_in_centen > budget then
    raise exception 'more than the programme' using errcode = '23514', constraint = 'programmaclusters_binnen_budget';
  end if;
  if new.budget_in_centen < besteed then
    raise exception 'less than was spent' using errcode = '23514', constraint = 'programmaclusters_al_besteed';
  end if;
  return new;
end $$;
create trigger programmacluster_past before insert or update on programmaclusters for each row
  execute function programmacluster_past();

create table swotregels ( -- data class 'doel': a strength, weakness, chance or threat, and with whom it was checked
  regio_id     text not null,
  id           uuid not null,
  programma_id uuid not null,
  kwadrant     text not null,
  volgorde     integer not null,
  tekst        text not null,
  getoetst_bij text[] not null default '{}', -- organisations
  getoetst_op  date,
  bron         text not null,
  door_naam    text not null,

  primary key (regio_id, id),
  foreign key (regio_id, programma_id) references programmas,
  constraint swotregels_een_keer unique (regio_id, programma_id, kwadrant, tekst),
  constraint swotregels_kwadrant check (kwadrant in ('sterkte', 'zwakte', 'kans', 'bedreiging')),
  constraint swotregels_getoetst check ((getoetst_op is null) = (cardinality(getoetst_bij) = 0))
);

create table programmavoorstellen ( -- data class 'doel': what an organisation proposed for a programme, and whether it was chosen
  regio_id     text not null,
  id           uuid not null,
  programma_id uuid not null,
  nummer       integer not null,
  indiener     text not null, -- an organisation
  titel        text not null,
  cluster_id   uuid, -- where it fits
  status       text not null default 'ingediend',
  reden        text,
  besloten_op  date,
  bron         text not null,
  door_naam    text not null,
  versie       integer not null default 1,

  primary key (regio_id, id),
  foreign key (regio_id, programma_id) references programmas,
  foreign key (regio_id, programma_id, cluster_id) references programmaclusters,
  constraint programmavoorstellen_nummer unique (regio_id, programma_id, nummer),
  constraint programmavoorstellen_status check (status in ('ingediend', 'gekozen', 'niet gekozen')),
  constraint programmavoorstellen_besluit check ((status = 'ingediend') = (besloten_op is null)),
  constraint programmavoorstellen_waarom check (status = 'ingediend' or reden is not null),
  constraint programmavoorstellen_waar check (status <> 'gekozen' or cluster_id is not null)
);

create table besluiten ( -- data class 'doel': what a college, council or board decides when, and with which outcome
  regio_id     text not null,
  id           uuid not null,
  orgaan       text not null,
  gemeente     text, -- of a council or college
  datum        date not null,
  doet         text not null,
  onderwerp    text not null,
  grondslag    text, -- on what it rests, or what it is the ground for
  programma_id uuid,
  status       text not null default 'gepland',
  kenmerk      text, -- of the decision
  uitkomst     text,
  bron         text not null,
  door_naam    text not null,
  versie       integer not null default 1,

  primary key (regio_id, id),
  foreign key (regio_id, gemeente) references gemeenten,
  foreign key (regio_id, programma_id) references programmas,
  constraint besluiten_een_keer unique (regio_id, orgaan, datum, onderwerp),
  constraint besluiten_doet check (doet in ('bespreken', 'besluiten', 'vaststellen', 'indienen', 'evalueren')),
  constraint besluiten_status check (status in ('gepland', 'genomen', 'ingetrokken')),
  constraint besluiten_genomen check (status <> 'genomen' or (kenmerk is not null and uitkomst is not null)),
  constraint besluiten_ingetrokken check (status <> 'ingetrokken' or uitkomst is not null)
);
create index besluiten_op_datum on besluiten (regio_id, datum);

create table besluitstukken ( -- data class 'doel': a dated version of a text under a decision; earlier versions stay
  regio_id   text not null,
  id         uuid not null,
  besluit_id uuid not null,
  naam       text not null,
  datum      date not null, -- of the version
  tekst      text not null, -- the sentence that matters
  bron       text not null,
  door_naam  text not null,

  primary key (regio_id, id),
  foreign key (regio_id, besluit_id) references besluiten,
  constraint besluitstukken_een_keer unique (regio_id, besluit_id, naam, datum)
);
create trigger besluitstuk_blijft before update or delete on besluitstukken for each row
  execute function doel_blijft('besluitstukken_vast');

call fence_regio('doelstellingen', 'doel');
call fence_regio('doelwijzigingen', 'doel');
call fence_regio('doelstanden', 'doel');
call fence_regio('programmas', 'doel');
call fence_regio('programmaclusters', 'doel');
call fence_regio('programmapijlers', 'doel');
call fence_regio('programmaresultaten', 'doel');
call fence_regio('resultaatpijlers', 'doel');
call fence_regio('programmaacties', 'doel');
call fence_regio('actieresultaten', 'doel');
call fence_regio('programmastappen', 'doel');
call fence_regio('programmauitgaven', 'doel');
call fence_regio('swotregels', 'doel');
call fence_regio('programmavoorstellen', 'doel');
call fence_regio('besluiten', 'doel');
call fence_regio('besluitstukken', 'doel');
grant select on doelstellingen, doelwijzigingen, doelstanden, programmas, programmaclusters, programmapijlers, programmaresultaten,
  resultaatpijlers, programmaacties, actieresultaten, programmastappen, programmauitgaven, swotregels, programmavoorstellen,
  besluiten, besluitstukken to meedoen_app;
grant insert on doelstellingen, doelwijzigingen, doelstanden, programmauitgaven, swotregels, programmavoorstellen, besluiten,
  besluitstukken to meedoen_app;
grant update on doelstellingen, programmastappen, programmavoorstellen, besluiten to meedoen_app;
