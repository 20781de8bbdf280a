-- Appointments that are made, moved and called off, and the address at which someone reads his own in another calendar.
-- Guarantees: what was called off stays, with its reason; an account has at most one address that works, it stops with the
-- account, and a copy of this database opens none: only its hash stands here.

alter table afspraken
  add column duur_minuten integer not null default 60,
  add column geannuleerd_op timestamptz,
  add column reden_annulering text,
  add column versie integer not null default 1,
  add constraint afspraken_duur check (duur_minuten between 10 and 480),
  add constraint afspraken_reden check (reden_annulering in
    ('inwoner kan niet', 'inwoner kwam niet', 'medewerker kan niet', 'niet meer nodig')),
  add constraint afspraken_annulering check ((geannuleerd_op is null) = (reden_annulering is null));

create table agenda_adressen ( -- about staff; only the functions below read and write it
  regio_id       text not null,
  id             uuid not null,
  gebruiker_id   uuid not null,
  code_hash      bytea not null, -- sha-256
  gemaakt_op     timestamptz not null,
  ingetrokken_op timestamptz,

  primary key (regio_id, id),
  foreign key (regio_id, gebruiker_id) references gebruikers,
  constraint agenda_adressen_code_uniek unique (regio_id, code_hash)
);
create unique index agenda_adressen_een_tegelijk on agenda_adressen (regio_id, gebruiker_id) where ingetrokken_op is null;
alter table agenda_adressen enable row level security;
alter table agenda_adressen force row level security;
create policy eigenaar on agenda_adressen to meedoen_owner using (true) with check (true);

create function eigen_agenda_adres() returns table (id uuid, gemaakt_op timestamptz)
language sql stable security definer set search_path = public, pg_temp as $$
  select a.id, a.gemaakt_op from agenda_adressen a
   where a.regio_id = context_regio() and a.gebruiker_id = context_gebruiker() and a.ingetrokken_op is null
$$;

create function trek_agenda_adres_in(moment timestamptz) returns void
language sql volatile security definer set search_path = public, pg_temp as $$
  update agenda_adressen set ingetrokken_op = moment
   where regio_id = context_regio() and gebruiker_id = context_gebruiker() and ingetrokken_op is null
$$;

-- Takes the place of the one before, for who may make appointments.
create function maak_agenda_adres(nieuw uuid, hash bytea, moment timestamptz) returns void
language plpgsql volatile security definer set search_path = public, pg_temp as $$
begin
  if cardinality(context_reikwijdten('contactmoment', 'change')) = 0 then
    raise exception 'not for this user' using errcode = '42501', constraint = 'agenda_niet_toegestaan';
  end if;
  perform trek_agenda_adres_in(moment);
  insert into agenda_adressen values (context_regio(), nieuw, context_gebruiker(), hash, moment);
end $$;

-- What a calendar shows of this user's appointments with inwoners whom he helps: a month back, a year ahead.
create function agenda_regels(regio text, gebruiker uuid, moment timestamptz)
returns table (id uuid, gemeente text, inwoner_id uuid, begin timestamptz, duur_minuten integer, waar text, initialen text,
  versie integer, is_geannuleerd boolean)
language sql stable as $$
  select a.id, i.gemeente, a.inwoner_id, a.begin, a.duur_minuten, a.waar,
         left(i.voornaam, 1) || '.' || left(i.achternaam, 1) || '.', a.versie, a.geannuleerd_op is not null
    from afspraken a
    join inwoners i on i.regio_id = a.regio_id and i.id = a.inwoner_id
   where a.regio_id = regio and a.gebruiker_id = gebruiker
     and a.begin between moment - interval '31 days' and moment + interval '1 year'
     and exists (select from begeleidingen b where b.regio_id = a.regio_id and b.inwoner_id = a.inwoner_id
       and b.gebruiker_id = gebruiker and b.tot is null)
$$;

-- For the calendar that holds the code, without signing in: when, where, with which initials. One row where the address
-- works; what the calendar has already it does not get again. Whose data were given, the log of dataverwerkingen tells.
create function toon_agenda(regio text, hash bytea, bekend text, trace text, moment timestamptz)
returns table (stand text, afspraken json)
language plpgsql volatile security definer set search_path = public, pg_temp as $$
declare
  van     uuid;
  inhoud  json;
  nu      text;
begin
  select a.gebruiker_id into van
    from agenda_adressen a
    join gebruikers g on g.regio_id = a.regio_id and g.id = a.gebruiker_id
     and toegang_geldt(g, (moment at time zone 'Europe/Amsterdam')::date)
     and exists (select from toegangsregels t where t.dataklasse = 'contactmoment' and t.gebruik = 'read'
       and t.rol = any (geldende_rollen(g, (moment at time zone 'Europe/Amsterdam')::date)))
   where a.regio_id = regio and a.code_hash = hash and a.ingetrokken_op is null;
  if van is null then return; end if;

  select coalesce(json_agg(json_build_object('id', r.id, 'inwonerId', r.inwoner_id, 'begin', r.begin,
      'duurMinuten', r.duur_minuten, 'waar', r.waar, 'initialen', r.initialen, 'versie', r.versie,
      'isGeannuleerd', r.is_geannuleerd) order by r.begin, r.id), '[]')
    into inhoud from agenda_regels(regio, van, moment) r;
  nu := encode(sha256(convert_to(inhoud::text, 'UTF8')), 'hex');
  if nu = bekend then
    return query select nu, null::json;
    return;
  end if;
  insert into dataverwerkingen (regio_id, gemeente, trace_id, span_id, status, name, start_time, end_time,
      processing_activity_id, data_subject_id)
    select regio, min(r.gemeente), trace, left(encode(sha256(convert_to(trace || r.inwoner_id, 'UTF8')), 'hex'), 16), 'Ok',
           'Eigen afspraken lezen in een andere agenda', (extract(epoch from moment) * 1000)::bigint,
           (extract(epoch from moment) * 1000)::bigint, '/api/v1/verwerkingsactiviteiten/begeleiden', r.inwoner_id
      from agenda_regels(regio, van, moment) r group by r.inwoner_id;
  return query select nu, inhoud;
end $$;
