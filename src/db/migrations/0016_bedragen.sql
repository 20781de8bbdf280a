-- Amounts that a region adds to the ones that come with the release, such as those of the next half year.
-- Guarantees: a value that was added is never changed or removed; a correction is a row of its own that names the row it
-- replaces, so that both stay; of one amount and one first day exactly one row counts.

create table parameterwaarden ( -- data class 'bedrag'
  regio_id           text not null references regios,
  id                 uuid not null,
  sleutel            text not null, -- of src/regels/register.ts
  vanaf              date not null,
  tot                date, -- last day on which it is known to hold
  waarde             bigint, -- in the unit of the parameter; null withdraws the value that it replaces
  bron               text not null,
  zekerheid          text not null,
  vervangt           uuid,
  reden              text, -- of a correction
  door_gebruiker_id  uuid not null,
  door_naam          text not null,
  tijdstip           timestamptz not null,

  primary key (regio_id, id),
  foreign key (regio_id, door_gebruiker_id) references gebruikers,
  constraint parameterwaarden_van unique (regio_id, id, sleutel, vanaf),
  constraint parameterwaarden_vervangt_dezelfde foreign key (regio_id, vervangt, sleutel, vanaf)
    references parameterwaarden (regio_id, id, sleutel, vanaf),
  constraint parameterwaarden_een_keer_vervangen unique (regio_id, vervangt),
  constraint parameterwaarden_tot_na_vanaf check (tot >= vanaf),
  constraint parameterwaarden_zekerheid check (zekerheid in ('letterlijk', 'afgeleid', 'te controleren')),
  constraint parameterwaarden_correctie_met_reden check ((vervangt is null) = (reden is null)),
  constraint parameterwaarden_eerste_met_waarde check (waarde is not null or vervangt is not null)
);
create unique index parameterwaarden_een_per_dag on parameterwaarden (regio_id, sleutel, vanaf) where vervangt is null;
call fence_regio('parameterwaarden', 'bedrag');
grant select, insert on parameterwaarden to meedoen_app;

-- How many loonkostensubsidies run on a day; a count, for who sees the amounts that they are calculated with.
create function lopende_subsidies(dag date) returns integer
language sql stable security definer set search_path = public, pg_temp as $$
  select count(distinct s.plaatsing_id)::integer
    from loonkostensubsidies s
    join plaatsingen p on p.regio_id = s.regio_id and p.id = s.plaatsing_id
   where s.regio_id = context_regio() and context_mag('bedrag', 'read')
     and p.startdatum < dag and coalesce(p.einddatum, 'infinity') >= dag
$$;
