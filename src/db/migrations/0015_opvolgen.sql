-- What happens after an aanmelding came in, and after a plek was filled.
-- Guarantees: of an aanmelding that was handled it stands who did so and when; only who made the aanmelding, and his
-- gemeente, read the answer of another gemeente.

alter table aanmeldingen -- data class 'aanmelding' from here on
  add column status text not null default 'open',
  add column antwoord text, -- to who made the aanmelding
  add column afgehandeld_op date,
  add column afgehandeld_door text, -- a name
  add column bij_id uuid, -- of a signal: the aanmelding of the other gemeente
  add column versie integer not null default 1,
  add constraint aanmeldingen_status check (status in ('open', 'opgepakt', 'beantwoord')),
  add constraint aanmeldingen_afgehandeld check ((status = 'open') = (afgehandeld_op is null)
    and (status = 'open') = (afgehandeld_door is null)),
  add constraint aanmeldingen_met_antwoord check (status <> 'beantwoord' or antwoord is not null);
create index aanmeldingen_open on aanmeldingen (regio_id, gemeente, gemeld_op) where status = 'open';

drop policy eigenaar on aanmeldingen;
drop policy lezen on aanmeldingen;
drop policy toevoegen on aanmeldingen;
drop policy wijzigen on aanmeldingen;
drop policy verwijderen on aanmeldingen;
call fence_inwoner('aanmeldingen', 'aanmelding');
grant update on aanmeldingen to meedoen_app;

-- As in 0008; a signal now names the aanmelding that it is about, so that it can be answered.
create or replace function meld_aan(gegevens jsonb, bsn_sleutel text, bsn bytea, bsn_index bytea, spoor jsonb)
returns table (uitkomst text, inwoner_id uuid)
language plpgsql volatile security definer set search_path = public, pg_temp as $$
declare
  regio     constant text := context_regio();
  nieuw     constant uuid := (gegevens ->> 'inwonerId')::uuid;
  eigen     constant text := gegevens ->> 'gemeente';
  vandaag   constant date := context_vandaag();
  wie       gebruikers;
  gevonden  inwoners;
  welke     text;
begin
  select * into wie from gebruikers g where g.regio_id = regio and g.id = context_gebruiker();
  if not eigen = any (context_gemeenten('aanmelding', 'change')) then
    raise exception 'another gemeente' using errcode = '42501';
  end if;
  begin
    insert into inwoners (regio_id, id, gemeente, nummer, voornaam, achternaam, geboortedatum, postcode, woonplaats,
        talen, aangemeld_op)
      values (regio, nieuw, eigen, nextval('inwonernummers'), gegevens ->> 'voornaam', gegevens ->> 'achternaam',
        (gegevens ->> 'geboortedatum')::date, gegevens ->> 'postcode', gegevens ->> 'woonplaats',
        array(select jsonb_array_elements_text(gegevens -> 'talen')), vandaag);
    insert into contactgegevens (regio_id, inwoner_id, gemeente, telefoon, email)
      values (regio, nieuw, eigen, gegevens ->> 'telefoon', gegevens ->> 'email');
    insert into situaties (regio_id, inwoner_id, gemeente, uitkering, is_geregistreerd_werkzoekend, bron, peildatum)
      values (regio, nieuw, eigen, gegevens ->> 'uitkering', false, gegevens ->> 'bron', vandaag);
    if wie.rollen && array['klantmanager', 'gids'] then
      insert into begeleidingen (regio_id, id, gemeente, inwoner_id, gebruiker_id, naam, rol, is_hoofd, vanaf)
        values (regio, (gegevens ->> 'begeleidingId')::uuid, eigen, nieuw, wie.id, wie.naam,
          case when 'klantmanager' = any (wie.rollen) then 'klantmanager' else 'gids' end,
          'klantmanager' = any (wie.rollen), vandaag);
    end if;
    if bsn_index is not null then
      insert into inwoner_bsn values (regio, nieuw, eigen, bsn_sleutel, bsn, bsn_index);
    end if;
  exception when unique_violation then
    get stacked diagnostics welke = constraint_name;
    if welke <> 'inwoner_bsn_uniek' then raise; end if;
    select i.* into gevonden from inwoner_bsn b join inwoners i on i.regio_id = b.regio_id and i.id = b.inwoner_id
     where b.regio_id = regio and b.blinde_index = bsn_index;
  end;

  insert into dataverwerkingen (regio_id, gemeente, trace_id, span_id, status, name, start_time, end_time,
      processing_activity_id, data_subject_id)
    values (regio, coalesce(gevonden.gemeente, eigen), spoor ->> 'traceId', spoor ->> 'spanId', 'Ok', spoor ->> 'naam',
      (spoor ->> 'begin')::bigint, (spoor ->> 'einde')::bigint, spoor ->> 'activiteit', coalesce(gevonden.id, nieuw));
  if gevonden.gemeente = any (context_gemeenten('persoon', 'read')) then
    return query select 'bestaat', gevonden.id;
    return;
  end if;
  insert into aanmeldingen values (regio, (gegevens ->> 'aanmeldingId')::uuid, eigen, 'ontvangen', null,
    gegevens ->> 'voornaam', gegevens ->> 'achternaam', (gegevens ->> 'geboortedatum')::date, gegevens ->> 'bron', eigen,
    wie.id, wie.naam, vandaag);
  if gevonden.id is not null then
    insert into aanmeldingen (regio_id, id, gemeente, soort, inwoner_id, bron, van_gemeente, door_gebruiker_id, door_naam,
        gemeld_op, bij_id)
      values (regio, (gegevens ->> 'signaalId')::uuid, gevonden.gemeente, 'elders gemeld', gevonden.id, gegevens ->> 'bron',
        eigen, wie.id, wie.naam, vandaag, (gegevens ->> 'aanmeldingId')::uuid);
  end if;
  return query select 'ontvangen', case when bsn_index is null then nieuw end;
end $$;

-- The answer of the gemeente that has the file, to the aanmelding of the other one. Who answers decides to tell it.
create function meld_terug(signaal uuid) returns void
language sql volatile security definer set search_path = public, pg_temp as $$
  update aanmeldingen o
     set status = 'beantwoord', antwoord = s.antwoord, afgehandeld_op = s.afgehandeld_op,
         afgehandeld_door = s.afgehandeld_door, versie = o.versie + 1
    from aanmeldingen s
   where s.regio_id = context_regio() and s.id = signaal and s.soort = 'elders gemeld' and s.status = 'beantwoord'
     and s.gemeente = any (context_gemeenten('aanmelding', 'change'))
     and o.regio_id = s.regio_id and o.id = s.bij_id and o.status = 'open'
$$;

-- The klantmanagers to whom this session can give an inwoner, by gemeente.
create function klantmanagers_voor_aanmelding() returns table (id uuid, naam text, gemeenten text[])
language sql stable security definer set search_path = public, pg_temp as $$
  select g.id, g.naam, g.gemeenten from gebruikers g
   where g.regio_id = context_regio() and 'klantmanager' = any (geldende_rollen(g, context_vandaag()))
     and g.gemeenten && context_gemeenten('aanmelding', 'change')
   order by g.naam
$$;

-- Makes a klantmanager of the gemeente the main counsellor of whom the aanmelding is about. False where they do not
-- belong together.
create function wijs_toe(aanmelding uuid, inwoner uuid, begeleiding uuid, klantmanager uuid) returns boolean
language plpgsql volatile security definer set search_path = public, pg_temp as $$
begin
  insert into begeleidingen (regio_id, id, gemeente, inwoner_id, gebruiker_id, naam, rol, is_hoofd, vanaf)
  select a.regio_id, begeleiding, i.gemeente, i.id, g.id, g.naam, 'klantmanager', true, context_vandaag()
    from aanmeldingen a
    join inwoners i on i.regio_id = a.regio_id and i.gemeente = a.gemeente and i.id = inwoner
    join gebruikers g on g.regio_id = a.regio_id and g.id = klantmanager and a.gemeente = any (g.gemeenten)
     and 'klantmanager' = any (geldende_rollen(g, context_vandaag()))
   where a.regio_id = context_regio() and a.id = aanmelding
     and a.gemeente = any (context_gemeenten('aanmelding', 'change'));
  return found;
end $$;

alter table plekken
  add column sluitreden text,
  add constraint plekken_sluitreden check (sluitreden in ('ingevuld', 'werkgever trok de plek in', 'werk stopt', 'anders'));
