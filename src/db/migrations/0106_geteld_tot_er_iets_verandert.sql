-- Who asks for a count again while nothing changed gets it at once, however large the region is; after a change it is counted anew.
-- Guarantees: what took less than a second is never told from before a change, wherever `sturing_gezien` says that every change of
-- what is counted leaves a signal; two pages that ask for the same counts in another order do not stop each other.

alter table sturingstellingen add column momentopname text; -- which transactions were counted; null: a change leaves no signal

create trigger sein_nieuw after insert on contracturen referencing new table as gewijzigd for each statement execute function sein_regio('plaatsingen');
create trigger sein_anders after update on contracturen referencing new table as gewijzigd for each statement execute function sein_regio('plaatsingen');
create trigger sein_weg after delete on contracturen referencing old table as gewijzigd for each statement execute function sein_regio('plaatsingen');
create trigger sein_nieuw after insert on begeleidingsplannen referencing new table as gewijzigd for each statement execute function sein_regio('plaatsingen');
create trigger sein_anders after update on begeleidingsplannen referencing new table as gewijzigd for each statement execute function sein_regio('plaatsingen');
create trigger sein_weg after delete on begeleidingsplannen referencing old table as gewijzigd for each statement execute function sein_regio('plaatsingen');
create trigger sein_nieuw after insert on situatiestanden referencing new table as gewijzigd for each statement execute function sein_regio('werkzoekenden');
create trigger sein_anders after update on situatiestanden referencing new table as gewijzigd for each statement execute function sein_regio('werkzoekenden');
create trigger sein_weg after delete on situatiestanden referencing old table as gewijzigd for each statement execute function sein_regio('werkzoekenden');
create trigger sein_anders after update on units referencing new table as gewijzigd for each statement execute function sein_regio('plaatsingen');

-- Whether something changed that is not in the count. Of a count that was made on another server, and came along with a move or a copy,
-- the numbers of transactions say nothing: that is counted anew.
create or replace function regio_bewoog(regio text, momentopname_ text) returns boolean
language sql stable security definer set search_path = public, pg_temp as $$
  select pg_snapshot_xmax(momentopname_::pg_snapshot) > pg_snapshot_xmax(pg_current_snapshot())
      or exists (select from regioseinen s where s.regio_id = regio and not pg_visible_in_snapshot(s.transactie, momentopname_::pg_snapshot))
$$;

-- Does every change of what this is counted from leave a signal? Of one unit some are counted in another way.
create function sturing_gezien(wat text, vraag jsonb) returns boolean
language sql immutable parallel safe as $$
  select case wat
    when 'indicator' then vraag ->> 'unit' is null and vraag ->> 'feiten' in ('plaatsingen', 'plaatsingen_wsp', 'duurzame_plaatsingen',
      'groep_onbekend', 'instroom', 'werk_gevonden', 'werk_verloren', 'instroom_bijstand', 'uitstroom_naar_werk', 'werkvormmix',
      'aandeel_buiten_ruim', 'aandeel_buiten_eng', 'banenafspraak_personen', 'banenafspraak_banen', 'benutting_beschut')
    when 'indicatorduren' then vraag ->> 'feiten' = 'retentie'
    else wat in ('werk per kwartaal', 'werkbehoud', 'redenen einde', 'begeleiding')
  end
$$;

create or replace function sturingstelling(van_wat text, van_vraag jsonb) returns jsonb
language plpgsql volatile security definer set search_path = public, pg_temp as $$
declare
  regio constant text := context_regio();
  vandaag constant date := context_vandaag();
  gezien constant boolean := sturing_gezien(van_wat, van_vraag);
  stand sturingstellingen;
  begin_ timestamptz;
  opname text;
  gevonden jsonb;
  duur integer;
begin
  if not context_mag('rapport', 'read') then return '[]'; end if;
  for poging in 1..2 loop
    select * into stand from sturingstellingen s
     where s.regio_id = regio and s.wat = van_wat and s.vraag = van_vraag and s.dag = vandaag;
    if stand.duur_in_ms > 1000 and clock_timestamp() < stand.geteld + stand.duur_in_ms * interval '60 milliseconds'
       or stand.momentopname is not null and clock_timestamp() < stand.geteld + interval '1 hour'
          and not regio_bewoog(regio, stand.momentopname) then
      return stand.inhoud;
    end if;
    exit when poging = 2 or stand.duur_in_ms is null or stand.duur_in_ms <= 1000;
    begin -- it is known to take long: one counts, the others wait for it, unless that one waits for us
      perform pg_advisory_xact_lock(hashtext('sturingstelling'), hashtext(regio || van_wat || van_vraag::text));
    exception when deadlock_detected then exit;
    end;
  end loop;
  begin_ := clock_timestamp();
  opname := case when gezien then pg_current_snapshot()::text end; -- before the count: what comes in between is counted again
  gevonden := sturingstelling_nu(van_wat, van_vraag);
  duur := ceil(extract(epoch from clock_timestamp() - begin_) * 1000);
  if duur > (case when gezien then 50 else 1000 end)
     and pg_try_advisory_xact_lock(hashtext('sturingstelling bewaren'), hashtext(regio || van_wat || van_vraag::text)) then
    insert into sturingstellingen as s (regio_id, wat, vraag, dag, inhoud, geteld, duur_in_ms, momentopname)
      values (regio, van_wat, van_vraag, vandaag, gevonden, clock_timestamp(), duur, opname)
      on conflict (regio_id, wat, vraag, dag) do update set inhoud = excluded.inhoud, geteld = excluded.geteld,
        duur_in_ms = excluded.duur_in_ms, momentopname = excluded.momentopname;
    delete from sturingstellingen s where s.regio_id = regio and s.dag < vandaag;
  end if;
  return gevonden;
end $$;

-- Signals stay for two hours, for every count that is kept, not for that of the page of the region alone: a count that is kept may be an
-- hour old, and a transaction take an hour.
do $$
begin
  execute replace(pg_get_functiondef('toon_regiobeeld()'::regprocedure),
    $oud$-- counted; or left by a server that was restored from a copy, whose transactions had other numbers
    delete from regioseinen s where s.regio_id = regio
      and (pg_visible_in_snapshot(s.transactie, opname::pg_snapshot) or s.tijdstip < begin_ - interval '1 hour');$oud$,
    $nieuw$delete from regioseinen s where s.regio_id = regio and s.tijdstip < begin_ - interval '2 hours';$nieuw$);
end $$;
