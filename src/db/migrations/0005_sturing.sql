-- Figures: what was published, what is counted now, and the frozen states of a report.
-- Guarantees: a state of a report (rapportstand) is never changed or deleted, not even by the owner.

create table kerncijfers ( -- data class 'kerncijfer': figures taken over from a publication
  regio_id   text not null,
  sleutel    text not null,
  waarde     numeric not null,
  eenheid    text not null,
  peildatum  text not null, -- as published: 2018, 2018Q3, 2019-01
  bron       text not null,
  gaat_over  text not null, -- the region itself, another organisation, or the country

  primary key (regio_id, sleutel),
  constraint kerncijfers_gaat_over check (gaat_over in ('regio', 'elders', 'land'))
);

create table rapportstanden ( -- data class 'rapport'
  regio_id    text not null,
  id          uuid not null,
  rapport     text not null,
  jaar        integer not null,
  stand       text not null, -- 'tabel' as first published
  peildatum   date not null,
  definitie   text not null,
  bron        text not null,
  rijen       jsonb not null, -- [{gemeente, totaal, groepen: {WW: 104, …}}]
  gedrukt_totaal jsonb, -- the total row as it was printed, where it was
  totaal      integer not null,
  vastgesteld timestamptz not null default now(),

  primary key (regio_id, id),
  constraint rapportstanden_een_per_stand unique (regio_id, rapport, jaar, stand)
);
create function onveranderlijk() returns trigger language plpgsql as $$
begin
  raise exception 'a published state cannot change' using errcode = '23514', constraint = 'rapportstanden_vast';
end $$;
create trigger rapportstanden_vast before update or delete on rapportstanden
  for each row execute function onveranderlijk();

create table cijfercorrecties ( -- data class 'rapport': why a later state differs
  regio_id   text not null,
  id         uuid not null,
  rapport    text not null,
  jaar       integer not null,
  reden      text not null,
  bron       text not null,
  vastgelegd date not null,

  primary key (regio_id, id)
);

-- Counts of plaatsingen that started in a year, as registered up to a day. Counts only: no row of a person.
create function tel_plaatsingen(jaar integer, geregistreerd_tot date)
returns table (gemeente text, rapportgroep text, aantal bigint)
language sql stable security definer set search_path = public, pg_temp as $$
  select p.gemeente, p.rapportgroep, count(*)
    from plaatsingen p
   where p.regio_id = context_regio() and context_mag('rapport', 'read') and p.via = 'WSP'
     and p.startdatum between make_date(jaar, 1, 1) and make_date(jaar, 12, 31)
     and p.geregistreerd_op <= geregistreerd_tot
   group by p.gemeente, p.rapportgroep
$$;

call fence_regio('kerncijfers', 'kerncijfer');
call fence_regio('rapportstanden', 'rapport');
call fence_regio('cijfercorrecties', 'rapport');

grant select on kerncijfers, cijfercorrecties to meedoen_app;
grant select, insert on rapportstanden to meedoen_app;
grant select on kerncijfers, rapportstanden to meedoen_report;
create policy rapporteren on kerncijfers for select to meedoen_report using (true);
create policy rapporteren on rapportstanden for select to meedoen_report using (true);
