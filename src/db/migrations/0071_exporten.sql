-- What left the system as a table, and placements by quarter.
-- Guarantees: an export stays as it was made, with who made it and for what; it holds counts, never a person. What was exported
-- counts when the same figures are shown again.

create table exporten ( -- data class 'uitvoer': tables that were taken along
  regio_id      text not null references regios,
  id            uuid not null,
  tabel         text not null, -- which: src/modules/exporten/tabellen.ts
  jaar          integer, -- null: figures of a day
  kring         text not null, -- who may see it
  doel          text not null,
  inhoud        jsonb not null, -- as it was shown
  familie       text, -- figures that add up with each other, such as plaatsingen/2018; null: no people are counted
  publicatie    jsonb, -- what was counted and what was held back, for the next time
  gebruiker_id  uuid not null,
  door_naam     text not null,
  gemaakt_op    timestamptz not null,

  primary key (regio_id, id),
  constraint exporten_kring check (kring in ('binnen', 'buiten')),
  constraint exporten_jaar check (jaar between 2000 and 2100),
  constraint exporten_publicatie check ((familie is null) = (publicatie is null))
);
create index exporten_op_tijd on exporten (regio_id, gemaakt_op desc, id);
create index exporten_van_familie on exporten (regio_id, familie, gemaakt_op);

create function export_blijft() returns trigger language plpgsql as $$
begin
  raise exception 'stays as it is' using errcode = '23514', constraint = 'exporten_vast';
end $$;
create trigger export_blijft before update or delete on exporten for each row execute function export_blijft();

call fence_regio('exporten', 'uitvoer');
grant select, insert on exporten to meedoen_app;

-- What was exported of these figures before, the oldest first: whoever counts them again holds back what would follow.
create function eerdere_exporten(van_familie text) returns table (gemaakt_op timestamptz, publicatie jsonb)
language sql stable security definer set search_path = public, pg_temp as $$
  select e.gemaakt_op, e.publicatie
    from exporten e
   where e.regio_id = context_regio() and context_mag('rapport', 'read') and e.familie = van_familie
   order by e.gemaakt_op, e.id
$$;

-- As tel_plaatsingen, by quarter and gemeente.
create function tel_plaatsingen_per_kwartaal(jaar integer, geregistreerd_tot date)
returns table (kwartaal integer, gemeente text, aantal integer)
language sql stable security definer set search_path = public, pg_temp as $$
  select extract(quarter from p.startdatum)::integer, p.gemeente, count(*)::integer
    from plaatsingen p
   where p.regio_id = context_regio() and context_mag('rapport', 'read') and p.via = 'WSP' and is_betaald(p.werkvorm)
     and p.startdatum between make_date(jaar, 1, 1) and make_date(jaar, 12, 31)
     and p.geregistreerd_op <= geregistreerd_tot
   group by 1, 2
   order by 1, 2
$$;
revoke all on function eerdere_exporten(text) from public;
revoke all on function tel_plaatsingen_per_kwartaal(integer, date) from public;
grant execute on function eerdere_exporten(text) to meedoen_app;
grant execute on function tel_plaatsingen_per_kwartaal(integer, date) to meedoen_app;
