-- What the application may write about who someone is: a session only with proof that a sign-in was completed, and
-- lines in the audit only in the name of the session that runs.
-- Guarantees: whoever can run statements as the application, and has not the key of the process, opens no session and
-- writes no line for another user or another region (docs/decisions/0010-prove-a-sign-in-to-the-database.md).

drop function maak_sessie(text, uuid, text, bytea, interval);
drop function trek_sessie_in(text, uuid);
drop function leg_audit_vast(text, text, uuid, text, text, text, text, text, text[], timestamptz);

create table aanmeldsleutels ( -- checks the proof of a sign-in; every start writes it from the key file
  regio_id  text primary key references regios,
  binnen    bytea not null, -- the key with the inner pad of HMAC (RFC 2104)
  buiten    bytea not null, -- the key with the outer pad

  constraint aanmeldsleutels_lengte check (octet_length(binnen) = 64 and octet_length(buiten) = 64)
);
alter table aanmeldsleutels enable row level security;
alter table aanmeldsleutels force row level security;
create policy eigenaar on aanmeldsleutels to meedoen_owner using (true) with check (true);

-- Adds a line to the chain of a gemeente, one at a time. For the functions below only.
create function voeg_auditregel_toe(regio text, keten text, gebruiker uuid, handeling_ text, object_ text,
  resultaat_ text, herkomst_ text, trace text, velden_ text[], moment timestamptz) returns void
language plpgsql volatile set search_path = public, pg_temp as $$
declare
  regel auditregels;
begin
  insert into auditketens values (regio, keten, 0, sha256(convert_to(regio || '/' || keten, 'UTF8')))
    on conflict do nothing;
  select regio_id, gemeente, nummer + 1, moment, gebruiker, handeling_, object_, resultaat_, herkomst_, trace,
         velden_, kop, ''::bytea
    into regel
    from auditketens where regio_id = regio and gemeente = keten for update;
  regel.hash := auditregel_hash(regel);
  insert into auditregels values (regel.*);
  update auditketens set nummer = regel.nummer, kop = regel.hash where regio_id = regio and gemeente = keten;
end $$;
revoke execute on function voeg_auditregel_toe from public;

-- What the user of this session did. Who he is and in which region comes from the row of the session.
create function leg_audit_vast(keten text, handeling_ text, object_ text, resultaat_ text, herkomst_ text, trace text,
  velden_ text[], moment timestamptz) returns void
language plpgsql volatile security definer set search_path = public, pg_temp as $$
declare
  sessie constant sessies := context_sessie();
begin
  if handeling_ like 'sessie.%' or (keten <> 'regio' and not exists (
      select from gemeenten g where g.regio_id = sessie.regio_id and g.code = keten)) then
    raise exception 'not a line of a session' using errcode = '42501', constraint = 'auditregel_van_sessie';
  end if;
  perform voeg_auditregel_toe(sessie.regio_id, keten, sessie.gebruiker_id, handeling_, object_, resultaat_, herkomst_,
    trace, velden_, moment);
end $$;

-- That a sign-in was refused: of nobody, because who tried is not known for certain.
create function leg_aanmeldweigering_vast(regio text, reden text, herkomst_ text, trace text, moment timestamptz)
returns void
language plpgsql volatile security definer set search_path = public, pg_temp as $$
begin
  if reden not in ('verlopen', 'geannuleerd', 'onbekend', 'niveau', 'onbereikbaar') or not exists (
      select from regios r where r.regio_id = regio) then
    raise exception 'not a refusal' using errcode = '42501', constraint = 'auditregel_van_weigering';
  end if;
  perform voeg_auditregel_toe(regio, 'regio', null, 'sessie.start', 'regio', 'sessie.' || reden, herkomst_, trace, '{}',
    moment);
end $$;

-- HMAC-SHA-256 over a text, under the key of a region.
create function aanmeldbewijs(regio text, gegevens text) returns bytea
language sql stable set search_path = public, pg_temp as $$
  select sha256(s.buiten || sha256(s.binnen || convert_to(gegevens, 'UTF8')))
    from aanmeldsleutels s where s.regio_id = regio
$$;
revoke execute on function aanmeldbewijs from public;

-- A session for the user whom the identity provider named, with the line in the audit; null where there is no such
-- active user. The proof covers everything that is given. The id of the session is used once, so the proof is too.
create function maak_sessie(regio text, sessie uuid, aanmeldnaam_ text, hash bytea, uren integer, herkomst_ text,
  trace text, moment timestamptz, bewijs bytea) returns uuid
language plpgsql volatile security definer set search_path = public, pg_temp as $$
declare
  wie uuid;
  gegevens constant text := json_build_array(regio, sessie::text, aanmeldnaam_, encode(hash, 'hex'), uren::text,
    herkomst_, trace, (extract(epoch from moment) * 1000)::bigint::text)::text;
begin
  if bewijs = aanmeldbewijs(regio, gegevens) is not true then
    raise exception 'no proof of a sign-in' using errcode = '42501', constraint = 'aanmeldbewijs_ongeldig';
  end if;
  insert into sessies (regio_id, id, gebruiker_id, soort, token_hash, verloopt)
    select g.regio_id, sessie, g.id, 'web', hash, now() + make_interval(hours => uren)
      from gebruikers g where g.regio_id = regio and g.aanmeldnaam = aanmeldnaam_ and g.is_actief
    returning gebruiker_id into wie;
  perform voeg_auditregel_toe(regio, 'regio', wie, 'sessie.start', coalesce('gebruiker/' || wie, 'regio'),
    case when wie is null then 'sessie.onbekende-gebruiker' else 'ok' end, herkomst_, trace, '{}', moment);
  return wie;
end $$;

-- Ends the session that runs, and no other.
create function beeindig_sessie(herkomst_ text, trace text, moment timestamptz) returns void
language plpgsql volatile security definer set search_path = public, pg_temp as $$
declare
  sessie constant sessies := context_sessie();
begin
  perform voeg_auditregel_toe(sessie.regio_id, 'regio', sessie.gebruiker_id, 'sessie.einde',
    'gebruiker/' || sessie.gebruiker_id, 'ok', herkomst_, trace, '{}', moment);
  update sessies set ingetrokken = now() where regio_id = sessie.regio_id and id = sessie.id;
end $$;
