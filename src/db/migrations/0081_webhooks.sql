-- Other systems hear that something happened, without asking: what happened is written where it happens, and sent after that.
-- Guarantees: what is told is in the transaction of the change itself, so nothing is lost and nothing is told that was rolled
-- back; what is told holds no data of a person but a number that means nothing outside, and where to read more with rights of
-- one's own; about one subject nothing is sent before what came earlier; secrets stand nowhere in this database.

create table abonnementen ( -- data class 'abonnement': who hears what, and where
  regio_id         text not null references regios,
  id               uuid not null,
  naam             text not null, -- of the organisation or program
  adres            text not null,
  soorten          text[] not null, -- src/modules/abonnementen/gebeurtenis.ts
  gemeenten        text[] not null default '{}', -- empty: all
  status           text not null default 'actief',
  geheimnummer     integer not null default 0, -- which secret signs now; 0: none was made yet, and nothing is sent
  vorig_geheim_tot timestamptz, -- so long the one before signs too
  rust_tot         timestamptz, -- it did not answer: left alone until then
  zonder_antwoord  integer not null default 0, -- how often in a row
  stil_sinds       timestamptz, -- since when it does not answer
  door_naam        text not null,
  gemaakt          timestamptz not null,
  versie           integer not null default 1,

  primary key (regio_id, id),
  constraint abonnementen_naam check (length(naam) between 1 and 120),
  constraint abonnementen_adres check (adres ~ '^https?://\S+$' and length(adres) <= 300),
  constraint abonnementen_soorten check (cardinality(soorten) > 0),
  constraint abonnementen_status check (status in ('actief', 'gepauzeerd', 'beeindigd')),
  constraint abonnementen_geheim check (geheimnummer >= 0),
  constraint abonnementen_stil check ((zonder_antwoord = 0) = (stil_sinds is null))
);
create unique index abonnementen_naam_uniek on abonnementen (regio_id, naam) where status <> 'beeindigd';

create table gebeurtenissen ( -- data class 'abonnement': what happened, for who wants to hear it. Kept for thirty days
  regio_id   text not null references regios,
  id         uuid not null,
  volgnummer bigint generated always as identity, -- about one subject the later one is higher
  soort      text not null,
  onderwerp  text not null, -- what it is about: a word and a number
  gemeente   text, -- null: of the whole region
  pad        text not null, -- where who has the right reads it
  tijdstip   timestamptz not null,
  transactie xid8 not null default pg_current_xact_id(),

  primary key (regio_id, id)
);
create index gebeurtenissen_onderwerp on gebeurtenissen (regio_id, onderwerp, volgnummer);
create index gebeurtenissen_tijdstip on gebeurtenissen (regio_id, tijdstip);

create table bezorgingen ( -- data class 'abonnement': that one hears of the other
  regio_id        text not null,
  abonnement_id   uuid not null,
  gebeurtenis_id  uuid not null,
  volgnummer      bigint not null, -- and subject: of the gebeurtenis
  onderwerp       text not null,
  status          text not null default 'wacht',
  pogingen        integer not null default 0,
  op_rij          integer not null default 0, -- since it began to wait
  wacht_sinds     timestamptz not null,
  volgende_poging timestamptz not null,
  bezig_tot       timestamptz, -- somebody sends it now; whoever finds it after that sends it again
  bezorgd_op      timestamptz,

  primary key (regio_id, abonnement_id, gebeurtenis_id),
  foreign key (regio_id, abonnement_id) references abonnementen,
  foreign key (regio_id, gebeurtenis_id) references gebeurtenissen on delete cascade,
  constraint bezorgingen_status check (status in ('wacht', 'bezorgd', 'mislukt', 'vervallen')),
  constraint bezorgingen_bezorgd check ((status = 'bezorgd') = (bezorgd_op is not null))
);
create index bezorgingen_wacht on bezorgingen (regio_id, abonnement_id, volgnummer) where status = 'wacht';
create index bezorgingen_onderwerp on bezorgingen (regio_id, abonnement_id, onderwerp, volgnummer) where status = 'wacht';
create index bezorgingen_mislukt on bezorgingen (regio_id, abonnement_id) where status = 'mislukt';
create index bezorgingen_nieuwste on bezorgingen (regio_id, abonnement_id, volgnummer);
create index bezorgingen_van_gebeurtenis on bezorgingen (regio_id, gebeurtenis_id);

create table bezorgpogingen ( -- data class 'abonnement': what the other said
  regio_id       text not null,
  abonnement_id  uuid not null,
  gebeurtenis_id uuid not null,
  nummer         integer not null,
  tijdstip       timestamptz not null,
  duur_in_ms     integer not null,
  antwoordcode   integer, -- null: no answer
  fout           text, -- null: it went well

  primary key (regio_id, abonnement_id, gebeurtenis_id, nummer),
  foreign key (regio_id, abonnement_id, gebeurtenis_id) references bezorgingen on delete cascade,
  constraint bezorgpogingen_fout check (length(fout) <= 200)
);

call fence_regio('abonnementen', 'abonnement');
call fence_regio('gebeurtenissen', 'abonnement');
call fence_regio('bezorgingen', 'abonnement');
call fence_regio('bezorgpogingen', 'abonnement');
grant select, insert on abonnementen, gebeurtenissen, bezorgingen to meedoen_app;
grant update (naam, adres, soorten, gemeenten, status, geheimnummer, vorig_geheim_tot, rust_tot, zonder_antwoord, stil_sinds,
  versie) on abonnementen to meedoen_app;
grant update (status, op_rij, wacht_sinds, volgende_poging, bezorgd_op) on bezorgingen to meedoen_app;
grant select on bezorgpogingen to meedoen_app;

-- Asks a worker to send what waits, in the transaction that made it wait. Once for a transaction: the worker takes it all.
create function plan_bezorging(regio text, abonnement uuid) returns void
language plpgsql volatile security definer set search_path = public, pg_temp as $$
declare
  gevraagd constant text := coalesce(current_setting('app.bezorging', true), '');
begin
  if position(abonnement::text in gevraagd) > 0 then return; end if;
  perform set_config('app.bezorging', gevraagd || ' ' || abonnement, true);
  perform graphile_worker.add_job('bezorging', json_build_object('regioId', regio, 'abonnementId', abonnement), max_attempts := 2);
end $$;
revoke all on function plan_bezorging(text, uuid) from public;

create function vraag_bezorging(abonnement uuid) returns void
language sql volatile security definer set search_path = public, pg_temp as $$
  select plan_bezorging(a.regio_id, a.id) from abonnementen a
   where a.regio_id = context_regio() and a.id = abonnement and context_mag('abonnement', 'change')
$$;
revoke all on function vraag_bezorging(uuid) from public;
grant execute on function vraag_bezorging(uuid) to meedoen_app;

-- Arguments: what happened, the word of the subject, the column with its number, where to read it, and the column with the
-- number in that address. Told again in one transaction about the same subject it says nothing new.
create function meld_gebeurtenis() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
declare
  rij    jsonb;
  g      gebeurtenissen;
  wie    uuid[];
begin
  if not exists (select from abonnementen a
    where a.regio_id = new.regio_id and a.status <> 'beeindigd' and tg_argv[0] = any (a.soorten)) then
    return null;
  end if;
  rij := to_jsonb(new);
  g.onderwerp := tg_argv[1] || '/' || (rij ->> tg_argv[2]);
  wie := array(select a.id from abonnementen a
    where a.regio_id = new.regio_id and a.status <> 'beeindigd' and tg_argv[0] = any (a.soorten)
      and (cardinality(a.gemeenten) = 0 or rij ->> 'gemeente' is null or rij ->> 'gemeente' = any (a.gemeenten)) order by a.id);
  if cardinality(wie) = 0 or tg_argv[0] = (select x.soort from gebeurtenissen x
    where x.regio_id = new.regio_id and x.onderwerp = g.onderwerp and x.transactie = pg_current_xact_id()
    order by x.volgnummer desc limit 1) then
    return null;
  end if;
  insert into gebeurtenissen (regio_id, id, soort, onderwerp, gemeente, pad, tijdstip)
    values (new.regio_id, gen_random_uuid(), tg_argv[0], g.onderwerp, rij ->> 'gemeente',
      replace(tg_argv[3], '{id}', rij ->> tg_argv[4]), clock_timestamp())
    returning * into g;
  insert into bezorgingen (regio_id, abonnement_id, gebeurtenis_id, volgnummer, onderwerp, wacht_sinds, volgende_poging)
    select g.regio_id, w.id, g.id, g.volgnummer, g.onderwerp, g.tijdstip, g.tijdstip from unnest(wie) w (id);
  perform plan_bezorging(g.regio_id, w.id) from unnest(wie) w (id);
  return null;
end $$;

create trigger meld_aangemeld after insert on inwoners for each row
  execute function meld_gebeurtenis('inwoner-aangemeld', 'inwoner', 'id', '/inwoners/{id}', 'id');
create trigger meld_verhuisd after update of gemeente on inwoners for each row when (new.gemeente <> old.gemeente)
  execute function meld_gebeurtenis('inwoner-verhuisd', 'inwoner', 'id', '/inwoners/{id}', 'id');
create trigger meld_afgesloten after update of status on inwoners for each row
  when (new.status = 'afgesloten' and old.status <> 'afgesloten')
  execute function meld_gebeurtenis('inwoner-afgesloten', 'inwoner', 'id', '/inwoners/{id}', 'id');
create trigger meld_vastgesteld after insert on indicaties for each row
  execute function meld_gebeurtenis('indicatie-vastgesteld', 'indicatie', 'id', '/inwoners/{id}/indicaties', 'inwoner_id');
create trigger meld_gewijzigd after update on indicaties for each row
  when ((new.soort, new.vanaf, new.tot, new.bron) is distinct from (old.soort, old.vanaf, old.tot, old.bron))
  execute function meld_gebeurtenis('indicatie-gewijzigd', 'indicatie', 'id', '/inwoners/{id}/indicaties', 'inwoner_id');
create trigger meld_vastgesteld after insert on plannen for each row
  execute function meld_gebeurtenis('plan-vastgesteld', 'plan', 'inwoner_id', '/inwoners/{id}/plan', 'inwoner_id');
create trigger meld_gewijzigd after insert on planwijzigingen for each row
  execute function meld_gebeurtenis('plan-gewijzigd', 'plan', 'inwoner_id', '/inwoners/{id}/plan', 'inwoner_id');
create trigger meld_begonnen after update of status on deelnames for each row
  when (new.status = 'doet mee' and old.status <> 'doet mee')
  execute function meld_gebeurtenis('traject-begonnen', 'deelname', 'id', '/deelnames/{id}', 'id');
create trigger meld_geeindigd after update of status on deelnames for each row
  when (new.status in ('klaar', 'gestopt') and old.status not in ('klaar', 'gestopt'))
  execute function meld_gebeurtenis('traject-geeindigd', 'deelname', 'id', '/deelnames/{id}', 'id');
create trigger meld_besloten after update of status on inzetten for each row
  when (new.status in ('toegekend', 'afgewezen') and old.status = 'gevraagd')
  execute function meld_gebeurtenis('inzet-besloten', 'inzet', 'id', '/inwoners/{id}/inzetten', 'inwoner_id');
create trigger meld_geopend after insert on plekken for each row when (new.status = 'open')
  execute function meld_gebeurtenis('plek-geopend', 'plek', 'id', '/plekken/{id}', 'id');
create trigger meld_heropend after update of status on plekken for each row when (new.status = 'open' and old.status <> 'open')
  execute function meld_gebeurtenis('plek-geopend', 'plek', 'id', '/plekken/{id}', 'id');
create trigger meld_gewijzigd after update on plekken for each row
  when (new.status = old.status and new.status = 'open'
    and (new.titel, new.omschrijving, new.werkvormen, new.werksoort, new.gemeente, new.plaats, new.postcode, new.capaciteit,
         new.kenmerken, new.regeling, new.begindatum, new.sluitingsdatum)
      is distinct from (old.titel, old.omschrijving, old.werkvormen, old.werksoort, old.gemeente, old.plaats, old.postcode,
         old.capaciteit, old.kenmerken, old.regeling, old.begindatum, old.sluitingsdatum))
  execute function meld_gebeurtenis('plek-gewijzigd', 'plek', 'id', '/plekken/{id}', 'id');
create trigger meld_gesloten after update of status on plekken for each row
  when (new.status = 'gesloten' and old.status <> 'gesloten')
  execute function meld_gebeurtenis('plek-gesloten', 'plek', 'id', '/plekken/{id}', 'id');
create trigger meld_gedaan after insert on voorstellen for each row
  execute function meld_gebeurtenis('voorstel-gedaan', 'voorstel', 'id', '/voorstellen/{id}', 'id');
create trigger meld_beantwoord after update of status on voorstellen for each row
  when (new.status in ('akkoord', 'afgewezen') and old.status is distinct from new.status)
  execute function meld_gebeurtenis('voorstel-beantwoord', 'voorstel', 'id', '/voorstellen/{id}', 'id');
create trigger meld_gestart after insert on plaatsingen for each row
  execute function meld_gebeurtenis('plaatsing-gestart', 'plaatsing', 'id', '/plaatsingen/{id}', 'id');
create trigger meld_gewijzigd after update on plaatsingen for each row
  when (new.reden_einde is not distinct from old.reden_einde
    and (new.functie, new.werkvorm, new.uren_per_week, new.startdatum, new.einddatum, new.loonwaarde, new.voltijd_uren)
      is distinct from (old.functie, old.werkvorm, old.uren_per_week, old.startdatum, old.einddatum, old.loonwaarde,
        old.voltijd_uren))
  execute function meld_gebeurtenis('plaatsing-gewijzigd', 'plaatsing', 'id', '/plaatsingen/{id}', 'id');
create trigger meld_beeindigd after update on plaatsingen for each row
  when (new.reden_einde is distinct from old.reden_einde and new.reden_einde is not null)
  execute function meld_gebeurtenis('plaatsing-beeindigd', 'plaatsing', 'id', '/plaatsingen/{id}', 'id');
create trigger meld_toegekend after insert on loonkostensubsidies for each row when (new.besloten_op is not null)
  execute function meld_gebeurtenis('subsidie-besloten', 'subsidie', 'plaatsing_id', '/plaatsingen/{id}/subsidie', 'plaatsing_id');
create trigger meld_besloten after update of besloten_op on loonkostensubsidies for each row
  when (new.besloten_op is not null and old.besloten_op is null)
  execute function meld_gebeurtenis('subsidie-besloten', 'subsidie', 'plaatsing_id', '/plaatsingen/{id}/subsidie', 'plaatsing_id');
create trigger meld_gewijzigd after insert on subsidiewijzigingen for each row
  execute function meld_gebeurtenis('subsidie-gewijzigd', 'subsidie', 'plaatsing_id', '/plaatsingen/{id}/subsidie', 'plaatsing_id');
create trigger meld_vastgelegd after insert on overstappen for each row
  execute function meld_gebeurtenis('overstap-vastgelegd', 'overstap', 'id', '/overstappen/{id}', 'id');
create trigger meld_uitgegeven after insert on praktijkverklaringen for each row
  execute function meld_gebeurtenis('praktijkverklaring-uitgegeven', 'praktijkverklaring', 'id', '/praktijkverklaringen/{id}/badge', 'id');
create trigger meld_ingetrokken after insert on intrekkingen for each row
  execute function meld_gebeurtenis('praktijkverklaring-ingetrokken', 'praktijkverklaring', 'praktijkverklaring_id',
    '/inwoners/{id}/praktijkverklaringen', 'inwoner_id');
create trigger meld_toegepast after update of status on importen for each row
  when (new.status = 'toegepast' and old.status <> 'toegepast')
  execute function meld_gebeurtenis('import-toegepast', 'import', 'id', '/importen/{id}', 'id');
create trigger meld_teruggedraaid after update of status on importen for each row
  when (new.status = 'teruggedraaid' and old.status <> 'teruggedraaid')
  execute function meld_gebeurtenis('import-teruggedraaid', 'import', 'id', '/importen/{id}', 'id');

-- Takes what is due for one, earliest first, at most so many under way at once; about a subject nothing before what came
-- earlier. Whoever takes it has a while to send it: after that it is anyone's again. Who did not answer is tried with one.
create function claim_bezorgingen(regio text, abonnement uuid, moment timestamptz, tegelijk integer, tot timestamptz)
returns table (gebeurtenis_id uuid, soort text, onderwerp text, volgnummer bigint, pad text, tijdstip timestamptz, poging integer,
  op_rij integer, wacht_sinds timestamptz)
language plpgsql volatile set search_path = public, pg_temp as $$
#variable_conflict use_column
declare
  a      abonnementen;
  ruimte integer;
begin
  select * into a from abonnementen x where x.regio_id = regio and x.id = abonnement for no key update;
  if a.id is null or a.status <> 'actief' or a.geheimnummer = 0 or a.rust_tot > moment then return; end if;
  ruimte := case when a.zonder_antwoord > 0 then 1 else tegelijk end - (select count(*)::integer from bezorgingen b
    where b.regio_id = regio and b.abonnement_id = abonnement and b.status = 'wacht' and b.bezig_tot > moment);
  if ruimte <= 0 then return; end if;
  return query
    with klaar as (
      select b.gebeurtenis_id from bezorgingen b
       where b.regio_id = regio and b.abonnement_id = abonnement and b.status = 'wacht' and b.volgende_poging <= moment
         and (b.bezig_tot is null or b.bezig_tot <= moment)
         and not exists (select from bezorgingen e where e.regio_id = regio and e.abonnement_id = abonnement and e.status = 'wacht'
           and e.onderwerp = b.onderwerp and e.volgnummer < b.volgnummer)
       order by b.volgnummer limit ruimte for update
    ), genomen as (
      update bezorgingen b set bezig_tot = tot, pogingen = b.pogingen + 1, op_rij = b.op_rij + 1
        from klaar k where b.regio_id = regio and b.abonnement_id = abonnement and b.gebeurtenis_id = k.gebeurtenis_id
      returning b.gebeurtenis_id, b.pogingen, b.op_rij, b.wacht_sinds
    )
    select g.id, g.soort, g.onderwerp, g.volgnummer, g.pad, g.tijdstip, n.pogingen, n.op_rij, n.wacht_sinds
      from genomen n join gebeurtenissen g on g.regio_id = regio and g.id = n.gebeurtenis_id
     order by g.volgnummer;
end $$;
revoke all on function claim_bezorgingen(text, uuid, timestamptz, integer, timestamptz) from public;

-- How one try went. `opnieuw` is when to try again, null for never; `rust` until when to leave a receiver alone.
create function meld_bezorging(regio text, abonnement uuid, gebeurtenis uuid, poging integer, begonnen timestamptz, duur integer,
  code integer, waarom text, opnieuw timestamptz, rust timestamptz, moment timestamptz) returns void
language plpgsql volatile set search_path = public, pg_temp as $$
begin
  insert into bezorgpogingen (regio_id, abonnement_id, gebeurtenis_id, nummer, tijdstip, duur_in_ms, antwoordcode, fout)
  select regio, abonnement, gebeurtenis, poging, begonnen, duur, code, waarom
   where exists (select from bezorgingen b
     where b.regio_id = regio and b.abonnement_id = abonnement and b.gebeurtenis_id = gebeurtenis)
    on conflict do nothing;
  update bezorgingen b
     set status = case when waarom is null then 'bezorgd' when opnieuw is null then 'mislukt' else 'wacht' end,
         bezorgd_op = case when waarom is null then moment end, bezig_tot = null,
         volgende_poging = coalesce(opnieuw, b.volgende_poging)
   where b.regio_id = regio and b.abonnement_id = abonnement and b.gebeurtenis_id = gebeurtenis
     and (b.status = 'wacht' and b.pogingen = poging or waarom is null and b.status in ('wacht', 'mislukt'));
  update abonnementen a
     set rust_tot = rust, zonder_antwoord = case when code is null then a.zonder_antwoord + 1 else 0 end,
         stil_sinds = case when code is null then coalesce(a.stil_sinds, moment) end
   where a.regio_id = regio and a.id = abonnement and (code is null or a.zonder_antwoord > 0);
end $$;
revoke all on function meld_bezorging(text, uuid, uuid, integer, timestamptz, integer, integer, text, timestamptz, timestamptz,
  timestamptz) from public;

-- Asks again for what is due and of which nobody takes care: a try that is to be repeated, or of a process that was broken
-- off. What waits for longer than `sinds` at a receiver that does not answer is given up.
create function hervat_bezorging(moment timestamptz, sinds timestamptz) returns void
language plpgsql volatile set search_path = public, pg_temp as $$
begin
  update bezorgingen b set status = 'mislukt', bezig_tot = null
    from abonnementen a
   where a.regio_id = b.regio_id and a.id = b.abonnement_id and a.status = 'actief' and a.zonder_antwoord > 0
     and b.status = 'wacht' and b.wacht_sinds <= sinds and (b.bezig_tot is null or b.bezig_tot <= moment);
  perform graphile_worker.add_job('bezorging', json_build_object('regioId', a.regio_id, 'abonnementId', a.id),
      job_key := 'bezorging/' || a.regio_id || '/' || a.id, max_attempts := 2)
    from abonnementen a
   where a.status = 'actief' and a.geheimnummer > 0 and (a.rust_tot is null or a.rust_tot <= moment)
     and exists (select from bezorgingen b where b.regio_id = a.regio_id and b.abonnement_id = a.id and b.status = 'wacht'
       and b.volgende_poging <= moment and (b.bezig_tot is null or b.bezig_tot <= moment));
end $$;
revoke all on function hervat_bezorging(timestamptz, timestamptz) from public;

-- What was told is known for thirty days; so long it can be sent again.
create function ruim_gebeurtenissen_op(dag date) returns integer
language sql volatile set search_path = public, pg_temp as $$
  with weg as (
    delete from gebeurtenissen g where g.tijdstip < (dag - 30)::timestamp at time zone 'Europe/Amsterdam' returning 1
  )
  select count(*)::integer from weg
$$;
revoke all on function ruim_gebeurtenissen_op(date) from public;
