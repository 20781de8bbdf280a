-- What a second reading of 0053 to 0062 found.
-- Guarantees: who decided something does not handle the disagreement with it; only who may change a fact says yes to a
-- correction of it; a mandate opens the dossier that it names and no other; a yes to work that is no longer offered gives no
-- name away; an invitation ends with who sent it; the state of an arrangement is of the one whose job it is; what a resident
-- handed in is not thrown away; who asks does so under his own name.


-- As in 0059, and not by who decided on support for this inwoner.
create or replace function zet_bezwaarstap(welk uuid, gezien integer, stand_ text, woorden_ text, uitkomst_ text, moment timestamptz)
returns text
language plpgsql volatile security definer set search_path = public, pg_temp as $$
declare
  ik  gebruikers;
  b   bezwaren;
  nu  bezwaarstappen;
begin
  select * into ik from gebruikers g where g.regio_id = context_regio() and g.id = context_gebruiker();
  select * into b from bezwaren x where x.regio_id = ik.regio_id and x.id = welk
     and case when stand_ = 'ingetrokken' then x.inwoner_id = any (context_inwoners('bezwaar', 'change'))
              else x.gemeente = any (context_gemeenten('bezwaarbesluit', 'change')) end
     for update;
  if b.id is null then return 'niet van u'; end if;
  select * into nu from bezwaarstappen s where s.regio_id = b.regio_id and s.bezwaar_id = welk order by s.nummer desc limit 1;
  if nu.stand in ('afgerond', 'ingetrokken') then return 'al klaar'; end if;
  if coalesce(nu.nummer, 0) <> gezien then return 'gewijzigd'; end if;
  if stand_ <> 'ingetrokken' and (b.betreft_id is not distinct from ik.id
     or exists (select from inzetten z
          where z.regio_id = b.regio_id and z.inwoner_id = b.inwoner_id and z.beslisser_id = ik.id)
     or exists (select from inzetwijzigingen z
          where z.regio_id = b.regio_id and z.inwoner_id = b.inwoner_id and z.beslisser_id = ik.id)
     or exists (
       select from begeleidingen g where g.regio_id = b.regio_id and g.inwoner_id = b.inwoner_id and g.gebruiker_id = ik.id
          and g.tot is null)) then
    return 'eigen werk';
  end if;
  insert into bezwaarstappen values (b.regio_id, b.id, coalesce(nu.nummer, 0) + 1, b.gemeente, b.inwoner_id, stand_, woorden_,
    uitkomst_, ik.id, ik.naam, moment);
  return 'gedaan';
end $$;

-- As in 0061: yes is said to work that is still offered.
create or replace function beantwoord_eigen_voorstel(welk uuid, antwoord_ text, woorden text, reden text, verwacht integer, moment timestamptz)
returns text
language plpgsql volatile security definer set search_path = public, pg_temp as $$
declare
  vandaag constant date := context_vandaag();
  v voorstellen;
begin
  select * into v from voorstellen x where x.regio_id = context_regio() and x.id = welk for update;
  if v.id is null or not v.inwoner_id = any (context_inwoners('wens', 'change'))
     or not v.inwoner_id = any (context_inwoners('voorstel', 'read')) then
    return 'niet van u';
  end if;
  if v.versie <> verwacht then return 'gewijzigd'; end if;
  if antwoord_ = 'terug' then
    if v.status <> 'akkoord' and (v.status <> 'afgewezen' or v.zelf_beantwoord is null or v.antwoord_op < vandaag - 7) then
      return 'niet meer open';
    end if;
    if v.status = 'afgewezen' and (not exists (
         select from plekken k where k.regio_id = v.regio_id and k.id = v.plek_id and k.status = 'open')
       or exists (select from voorstellen o where o.regio_id = v.regio_id and o.inwoner_id = v.inwoner_id
         and o.plek_id = v.plek_id and o.id <> v.id and o.status in ('voorgesteld', 'akkoord'))) then
      return 'niet meer open';
    end if;
    update voorstellen x
       set status = 'voorgesteld', antwoord = null, antwoord_op = null, geen_match_door = null, geen_match_reden = null,
           geen_match_woorden = null, geen_match_op = null, zelf_beantwoord = null, zelf_door = null, versie = x.versie + 1
     where x.regio_id = v.regio_id and x.id = v.id;
    return 'gedaan';
  end if;
  if v.status not in ('voorgesteld', 'akkoord') then return 'niet meer open'; end if;
  if antwoord_ = 'ja' then
    perform 1 from plekken k where k.regio_id = v.regio_id and k.id = v.plek_id and k.status = 'open' for share;
    if not found then return 'niet meer open'; end if;
  end if;
  update voorstellen x
     set status = case antwoord_ when 'ja' then 'akkoord' else 'afgewezen' end, antwoord = woorden, antwoord_op = vandaag,
         geen_match_door = case antwoord_ when 'nee' then 'inwoner' end,
         geen_match_reden = case antwoord_ when 'nee' then reden end,
         geen_match_woorden = case antwoord_ when 'nee' then woorden end,
         geen_match_op = case antwoord_ when 'nee' then vandaag end,
         zelf_beantwoord = moment, zelf_door = context_naam(), versie = x.versie + 1
   where x.regio_id = v.regio_id and x.id = v.id;
  return 'gedaan';
end $$;

-- The job says whose the arrangement is.
create function plaatsingsregeling_van() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
declare
  p plaatsingen;
begin
  select * into p from plaatsingen x where x.regio_id = new.regio_id and x.id = new.plaatsing_id;
  if p.inwoner_id is distinct from new.inwoner_id then
    raise exception 'a job of somebody else' using errcode = '23514', constraint = 'plaatsingsregelingen_van_plaatsing';
  end if;
  new.gemeente := p.gemeente;
  return new;
end $$;
create trigger plaatsingsregeling_van before insert or update on plaatsingsregelingen
  for each row execute function plaatsingsregeling_van();

-- As in 0056, with whom he invited and nobody let in yet.
create or replace function beeindig_collega(collega uuid, besluit uuid, nu timestamptz) returns boolean
language plpgsql volatile security definer set search_path = public, pg_temp as $$
declare
  wie gebruikers;
begin
  select * into wie from gebruikers g
   where g.regio_id = context_regio() and g.id = context_gebruiker() and g.werkgever_id = context_werkgever('bedrijf', 'change');
  update gebruikers g set is_actief = false, versie = g.versie + 1
   where g.regio_id = wie.regio_id and g.id = collega and g.werkgever_id = wie.werkgever_id and g.id <> wie.id and g.is_actief;
  if not found then return false; end if;
  update bedrijfsuitnodigingen u
     set stand = 'ingetrokken', beslist_door_id = wie.id, beslist_door = wie.naam, beslist_op = context_vandaag(),
         versie = u.versie + 1
   where u.regio_id = wie.regio_id and u.door_gebruiker_id = collega and u.stand = 'wacht';
  update sessies s set ingetrokken = now() where s.regio_id = wie.regio_id and s.gebruiker_id = collega and s.ingetrokken is null;
  insert into rechtenbesluiten (regio_id, id, gebruiker_id, soort, rollen, gemeenten, toelichting, door_gebruiker_id, door_naam, tijdstip)
  values (wie.regio_id, besluit, collega, 'ingetrokken', array['werkgever'], '{}', 'Door de werkgever', wie.id, wie.naam, nu);
  return true;
end $$;

-- As in 0056: who invited must still be of the company.
create or replace function beslis_uitnodiging(uitnodiging uuid, gezien integer, is_ja boolean, gebruiker uuid, besluit uuid, dag date, nu timestamptz)
returns text
language plpgsql volatile security definer set search_path = public, pg_temp as $$
declare
  wie gebruikers;
  u   bedrijfsuitnodigingen;
begin
  select * into wie from gebruikers g
   where g.regio_id = context_regio() and g.id = context_gebruiker() and context_mag('bedrijfsgebruiker', 'change');
  select * into u from bedrijfsuitnodigingen b where b.regio_id = wie.regio_id and b.id = uitnodiging for update;
  if u.id is null then return 'onbekend'; end if;
  if u.stand <> 'wacht' then return 'al beslist'; end if;
  if u.versie <> gezien then return 'gewijzigd'; end if;
  if u.door_gebruiker_id = wie.id then return 'vier ogen'; end if;
  if is_ja and not exists (select from gebruikers d where d.regio_id = u.regio_id and d.id = u.door_gebruiker_id
       and d.werkgever_id = u.werkgever_id and toegang_geldt(d, context_vandaag())) then
    return 'al beslist';
  end if;
  update bedrijfsuitnodigingen b
     set stand = case when is_ja then 'bevestigd' else 'geweigerd' end, beslist_door_id = wie.id, beslist_door = wie.naam,
         beslist_op = dag, versie = b.versie + 1
   where b.regio_id = u.regio_id and b.id = u.id;
  if is_ja then
    insert into gebruikers (regio_id, id, aanmeldnaam, naam, functie, rollen, organisatie_id, gemeenten, werkgever_id, rechten_beoordeeld_op)
    select u.regio_id, gebruiker, u.aanmeldnaam, u.naam, u.functie, array['werkgever'], d.organisatie_id, '{}', u.werkgever_id, dag
      from gebruikers d where d.regio_id = u.regio_id and d.id = u.door_gebruiker_id;
    insert into rechtenbesluiten (regio_id, id, gebruiker_id, soort, rollen, gemeenten, toelichting, door_gebruiker_id, door_naam, tijdstip)
    values (u.regio_id, besluit, gebruiker, 'toegekend', array['werkgever'], '{}', 'Uitgenodigd door ' || u.door_naam, wie.id, wie.naam, nu);
  end if;
  return 'gedaan';
end $$;

-- What was handed in stays.
create function wens_blijft() returns trigger language plpgsql set search_path = public, pg_temp as $$
begin
  if current_user = 'meedoen_app' and old.status <> 'bezig' then
    raise exception 'handed in' using errcode = '42501';
  end if;
  return old;
end $$;
create trigger wens_blijft before delete on wensen for each row execute function wens_blijft();

-- As in 0059: yes is said by who may change the fact itself.
create or replace function beantwoord_correctie(welke uuid, is_ja boolean, antwoord_ text) returns boolean
language plpgsql volatile security definer set search_path = public, pg_temp as $$
begin
  update correcties c
     set status = case when is_ja then 'overgenomen' else 'afgewezen' end, antwoord = antwoord_,
         antwoord_door = (select g.naam from gebruikers g where g.regio_id = c.regio_id and g.id = context_gebruiker()),
         antwoord_op = context_vandaag()
   where c.regio_id = context_regio() and c.id = welke and c.status = 'open'
     and c.inwoner_id = any (context_inwoners('correctiebesluit', 'change'))
     and (not is_ja or c.deel = 'anders' or c.inwoner_id = any (context_inwoners(case c.deel when 'persoon' then 'persoon'
       when 'contact' then 'contactgegevens' when 'situatie' then 'situatie' else 'mogelijkheden' end, 'change')));
  return found;
end $$;

-- As in 0059: the dossier of the account is that of the mandate.
create or replace function machtiging_geeft(regio text, gebruiker uuid, klasse text, gebruik_ text) returns boolean
language sql stable security definer set search_path = public, pg_temp as $$
  select exists (
    select from machtigingen m
     where m.regio_id = regio and m.gebruiker_id = gebruiker and m.ingetrokken is null
       and context_vandaag() between m.vanaf and m.tot
       and m.inwoner_id = (select g.inwoner_id from gebruikers g where g.regio_id = m.regio_id and g.id = m.gebruiker_id)
       and (gebruik_ = 'read' or m.mag = 'handelen')
       and (machtigingsdeel(klasse) = 'altijd' or machtigingsdeel(klasse) = any (m.delen)))
$$;

create or replace function geldende_machtiging(regio text, gebruiker uuid) returns table (id uuid, mag text, delen text[])
language sql stable security definer set search_path = public, pg_temp as $$
  select m.id, m.mag, m.delen from machtigingen m
   where m.regio_id = regio and m.gebruiker_id = gebruiker and m.ingetrokken is null
     and context_vandaag() between m.vanaf and m.tot
     and m.inwoner_id = (select g.inwoner_id from gebruikers g where g.regio_id = m.regio_id and g.id = m.gebruiker_id)
$$;

-- As in 0056: the same answer again leaves the day that was planned.
create or replace function reageer_op_kandidaat(voorstel uuid, reactie_ text, reden_ text, dag date) returns boolean
language plpgsql volatile security definer set search_path = public, pg_temp as $$
begin
  insert into kandidaatreacties as r (regio_id, voorstel_id, plek_id, werkgever_id, nummer, reactie, reden, door_gebruiker_id,
    door_naam, gereageerd_op)
  select g.regio_id, v.id, k.id, k.werkgever_id, v.kandidaatnummer, reactie_, reden_, g.id, g.naam, dag
    from gebruikers g
    join voorstellen v on v.regio_id = g.regio_id and v.id = voorstel and v.status in ('voorgesteld', 'akkoord')
    join plekken k on k.regio_id = v.regio_id and k.id = v.plek_id and k.werkgever_id = context_werkgever('bedrijf', 'change')
   where g.regio_id = context_regio() and g.id = context_gebruiker()
  on conflict (regio_id, voorstel_id) do update
     set reactie = excluded.reactie, reden = excluded.reden, door_gebruiker_id = excluded.door_gebruiker_id,
         door_naam = excluded.door_naam, gereageerd_op = excluded.gereageerd_op, kennismaking_op = null, gepland_door = null,
         versie = r.versie + 1
   where (r.reactie, r.reden) is distinct from (excluded.reactie, excluded.reden);
  return found or exists (select from kandidaatreacties r
    join plekken k on k.regio_id = r.regio_id and k.id = r.plek_id and k.werkgever_id = context_werkgever('bedrijf', 'change')
   where r.regio_id = context_regio() and r.voorstel_id = voorstel and (r.reactie, r.reden) is not distinct from (reactie_, reden_));
end $$;

-- As in 0058: about an appointment of this inwoner.
create or replace function berichtgesprek_klopt() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if in_sessie() and new.voor_gebruiker_id is not null and new.voor_gebruiker_id <> context_gebruiker() then
    raise exception 'in the name of another' using errcode = '42501';
  end if;
  if new.afspraak_id is not null and not exists (select from afspraken a
      where a.regio_id = new.regio_id and a.id = new.afspraak_id and a.inwoner_id = new.inwoner_id) then
    raise exception 'an appointment of somebody else' using errcode = '23514', constraint = 'berichtgesprekken_afspraak';
  end if;
  new.gemeente := (select i.gemeente from inwoners i where i.regio_id = new.regio_id and i.id = new.inwoner_id);
  return new;
end $$;

-- As in 0059, under the own name and the next number.
create or replace function eigen_verzoek_klopt() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if in_sessie() then
    if new.door_gebruiker_id <> context_gebruiker() then
      raise exception 'in the name of another' using errcode = '42501';
    end if;
    new.door_naam := context_naam();
    new.nummer := 0;
    new.is_namens := exists (select from gebruikers g where g.regio_id = new.regio_id and g.id = new.door_gebruiker_id
      and 'vertegenwoordiger' = any (g.rollen));
  end if;
  new.nummer := coalesce(nullif(new.nummer, 0), nextval('rechtennummers'));
  new.gemeente := (select i.gemeente from inwoners i where i.regio_id = new.regio_id and i.id = new.inwoner_id);
  return new;
end $$;

-- As in 0059: a line of nobody, such as a request without signing in, takes no look over.
create or replace function wie_keek_mee(wie uuid, vanaf date, tot date) returns table (dag date, gebruiker_id uuid, naam text, rol text,
  functie text, organisatie text, doelen text[], aantal integer, eerste timestamptz, laatste timestamptz)
language sql stable security definer set search_path = public, pg_temp as $$
  with mag as materialized (
    select context_regio() as regio where wie = any (context_inwoners('meekijken', 'read'))
  ), regel as materialized (
    select (to_timestamp(d.start_time / 1000.0) at time zone 'Europe/Amsterdam')::date as dag,
           to_timestamp(d.start_time / 1000.0) as moment, a.gebruiker_id,
           regexp_replace(d.processing_activity_id, '^.*/', '') as doel
      from mag join dataverwerkingen d on d.regio_id = mag.regio and d.data_subject_id = wie
       and d.start_time >= extract(epoch from vanaf::timestamp at time zone 'Europe/Amsterdam') * 1000
       and d.start_time < extract(epoch from (tot + 1)::timestamp at time zone 'Europe/Amsterdam') * 1000
      left join lateral (
        select a.gebruiker_id from auditregels a
         where a.regio_id = d.regio_id and a.trace_id = d.trace_id and a.resultaat = 'ok' and a.gebruiker_id is not null
         order by a.tijdstip, a.nummer limit 1) a on true
  )
  select r.dag, g.id, case when g.inwoner_id = wie or exists (
             select from begeleidingen b where b.regio_id = g.regio_id and b.inwoner_id = wie and b.gebruiker_id = g.id)
           then g.naam end,
         coalesce(g.rollen[1], 'systeem'), g.functie, o.naam, array_agg(distinct r.doel order by r.doel), count(*)::integer,
         min(r.moment), max(r.moment)
    from regel r
    cross join mag
    left join gebruikers g on g.regio_id = mag.regio and g.id = r.gebruiker_id
    left join organisaties o on o.regio_id = g.regio_id and o.id = g.organisatie_id
   where not coalesce(g.inwoner_id = wie and 'inwoner' = any (g.rollen), false)
   group by r.dag, g.regio_id, g.id, g.naam, g.rollen, g.inwoner_id, g.functie, o.naam
   order by r.dag desc, max(r.moment) desc
   limit 1000
$$;

-- As in 0057, by who may change something of his company.
create or replace function meld_plek_als_werkgever(melding uuid, wat jsonb, in_gemeente text, mail text, moment timestamptz, voor date) returns void
language plpgsql volatile security definer set search_path = public, pg_temp as $$
declare
  eigen constant uuid := context_werkgever('bedrijf', 'change');
begin
  if eigen is null then
    raise exception 'no company' using errcode = '42501';
  end if;
  insert into plekmeldingen (regio_id, id, soort, gemeente, bedrijf, kvk, contactpersoon, telefoon, email, mogelijkheid, wat, uren,
      wanneer, taal, gemeld, antwoord_voor, contact_id, werkgever_id)
    select w.regio_id, melding, r.soort, in_gemeente, w.naam, w.kvk, r.contactpersoon, r.telefoon, mail, r.mogelijkheid, r.wat,
           r.uren, r.wanneer, 'nl', moment, voor, coalesce(w.accountmanager_id, contact_voor_werkgevers(w.regio_id, in_gemeente)), eigen
      from jsonb_populate_record(null::plekmeldingen, wat) r, werkgevers w
     where w.regio_id = context_regio() and w.id = eigen;
end $$;

-- As in 0058: of a sender whose rights still count.
create or replace function bezorg_groepsberichten(moment timestamptz) returns integer
language plpgsql volatile security definer set search_path = public, pg_temp as $$
declare
  g groepsberichten;
  o groepsontvangers;
  aantal_ integer := 0;
begin
  for g in select * from groepsberichten x where x.status = 'wacht' and x.zichtbaar_vanaf <= moment
            order by x.verstuurd for update skip locked loop
    for o in select * from groepsontvangers x
              where x.regio_id = g.regio_id and x.groepsbericht_id = g.id and x.status = 'wacht' loop
      if exists (select from begeleidingen b where b.regio_id = o.regio_id and b.inwoner_id = o.inwoner_id
                   and b.gebruiker_id = g.gebruiker_id and b.tot is null)
         and exists (select from gebruikers u where u.regio_id = g.regio_id and u.id = g.gebruiker_id
                   and geldende_rollen(u, (moment at time zone 'Europe/Amsterdam')::date) && array['klantmanager', 'gids', 'jobcoach']) then
        insert into berichtgesprekken (regio_id, id, gemeente, inwoner_id, soort, onderwerp, voor_gebruiker_id, begonnen, laatste,
          laatste_van)
        values (o.regio_id, o.gesprek_id, '', o.inwoner_id, 'groepsbericht', g.onderwerp, g.gebruiker_id, moment, moment, 'medewerker');
        insert into berichten (regio_id, id, gemeente, inwoner_id, gesprek_id, van, door_gebruiker_id, door_naam, taal, tekst,
          tekst_nl, sjabloon, verstuurd)
        values (o.regio_id, o.bericht_id, '', o.inwoner_id, o.gesprek_id, 'medewerker', g.gebruiker_id, g.door_naam, o.taal, o.tekst,
          o.tekst_nl, o.sjabloon, moment);
        update groepsontvangers x set status = 'bezorgd'
         where x.regio_id = o.regio_id and x.groepsbericht_id = o.groepsbericht_id and x.inwoner_id = o.inwoner_id;
        aantal_ := aantal_ + 1;
      else
        update groepsontvangers x set status = 'vervallen'
         where x.regio_id = o.regio_id and x.groepsbericht_id = o.groepsbericht_id and x.inwoner_id = o.inwoner_id;
      end if;
    end loop;
    update groepsberichten x set status = 'bezorgd', afgerond = moment where x.regio_id = g.regio_id and x.id = g.id;
  end loop;
  return aantal_;
end $$;
