-- Registering an inwoner once in the whole region, and finding one by BSN.
-- Guarantees: one file per BSN; who registers cannot learn from the answer, its shape or its time whether another
-- gemeente already has a file; that gemeente hears of it.

create table aanmeldingen ( -- data class 'persoon'
  regio_id          text not null,
  id                uuid not null,
  gemeente          text not null, -- who must do something with it
  soort             text not null, -- 'elders gemeld': another gemeente registered an inwoner of ours
  inwoner_id        uuid, -- only for 'elders gemeld', so that 'ontvangen' tells nothing
  voornaam          text,
  achternaam        text,
  geboortedatum     date,
  bron              text not null, -- who pointed the way
  van_gemeente      text not null,
  door_gebruiker_id uuid not null,
  door_naam         text not null,
  gemeld_op         date not null,

  primary key (regio_id, id),
  foreign key (regio_id, gemeente) references gemeenten,
  foreign key (regio_id, inwoner_id) references inwoners,
  foreign key (regio_id, door_gebruiker_id) references gebruikers,
  constraint aanmeldingen_soort check (soort in ('ontvangen', 'elders gemeld')),
  constraint aanmeldingen_bron check (bron in ('inwoner zelf', 'school', 'uitkering', 'Jongerenloket', 'Sociaal Team',
    'werkgever', 'UWV', 'vrijlating uit zorg')),
  constraint aanmeldingen_zegt_niets check ((inwoner_id is null) = (soort = 'ontvangen'))
);
create index aanmeldingen_van_inwoner on aanmeldingen (regio_id, inwoner_id, gemeld_op desc) where inwoner_id is not null;

-- Makes the file, and takes it back when the BSN turns out to have one: both cost the same work. The answer is
-- 'bestaat' with the id only where this session may know of that inwoner; else 'ontvangen', with or without a new file.
create function meld_aan(gegevens jsonb, bsn_sleutel text, bsn bytea, bsn_index bytea, spoor jsonb)
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
    insert into aanmeldingen values (regio, (gegevens ->> 'signaalId')::uuid, gevonden.gemeente, 'elders gemeld',
      gevonden.id, null, null, null, gegevens ->> 'bron', eigen, wie.id, wie.naam, vandaag);
  end if;
  return query select 'ontvangen', case when bsn_index is null then nieuw end;
end $$;

-- The inwoner with this BSN, for roles that work with the BSN and only within their own area.
create function inwoner_met_bsn(bsn_index bytea) returns uuid
language sql stable security definer set search_path = public, pg_temp as $$
  select i.id from inwoner_bsn b
    join inwoners i on i.regio_id = b.regio_id and i.id = b.inwoner_id
   where b.regio_id = context_regio() and b.blinde_index = bsn_index
     and cardinality(context_reikwijdten('bsn', 'read') || context_reikwijdten('bsn', 'change')) > 0
     and (i.gemeente = any (context_gemeenten('persoon', 'read')) or i.id = any (context_inwoners('persoon', 'read')))
$$;

-- How often this user did something since a moment, refusals included: for limits on what can be tried.
create function aantal_handelingen(handeling_ text, sinds timestamptz) returns integer
language sql stable security definer set search_path = public, pg_temp as $$
  select count(*)::integer from auditregels
   where regio_id = context_regio() and gebruiker_id = context_gebruiker() and tijdstip > sinds and handeling = handeling_
$$;

call fence_inwoner('aanmeldingen', 'persoon');
grant select on aanmeldingen to meedoen_app;
