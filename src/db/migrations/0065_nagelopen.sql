-- What a critical reading of 0053 to 0063 found.
-- Guarantees: a resident stops sharing for one plek, with one werkgever or with all, also for what comes later, until he says
-- otherwise; who he is goes from the werkgever with the plek that closes; a message to a group has exactly the copies that it
-- counts; a request that nobody signed in for leaves a line and locks nobody out; a figure about a few people shows nobody;
-- what is past its term is gone.

alter table deelstops
  alter column voorstel_id drop not null,
  alter column plek drop not null,
  alter column werkgever drop not null,
  add column werkgever_id uuid,
  add column bereik text not null default 'plek',
  add column opgeheven timestamptz, -- shares again
  add column opgeheven_door text;
update deelstops d set werkgever_id = k.werkgever_id
  from voorstellen v join plekken k on k.regio_id = v.regio_id and k.id = v.plek_id
 where v.regio_id = d.regio_id and v.id = d.voorstel_id;
alter table deelstops
  add foreign key (regio_id, werkgever_id) references werkgevers,
  add constraint deelstops_bereik check (case bereik
    when 'plek' then num_nonnulls(voorstel_id, plek, werkgever, werkgever_id) = 4
    when 'werkgever' then num_nonnulls(werkgever, werkgever_id) = 2 and num_nonnulls(voorstel_id, plek) = 0
    when 'alle werkgevers' then num_nonnulls(voorstel_id, plek, werkgever, werkgever_id) = 0
    else false end),
  add constraint deelstops_opgeheven check (num_nonnulls(opgeheven, opgeheven_door) in (0, 2)
    and (bereik <> 'plek' or opgeheven is null));
create unique index deelstops_een_werkgever on deelstops (regio_id, inwoner_id, werkgever_id)
  where bereik = 'werkgever' and opgeheven is null;
create unique index deelstops_een_voor_alle on deelstops (regio_id, inwoner_id)
  where bereik = 'alle werkgevers' and opgeheven is null;

-- Does he share nothing with this werkgever, whatever the plek?
create function deelt_niet_met(regio text, wie uuid, met uuid) returns boolean
language sql stable security definer set search_path = public, pg_temp as $$
  select exists (select from deelstops d where d.regio_id = regio and d.inwoner_id = wie and d.opgeheven is null
    and (d.bereik = 'alle werkgevers' or d.bereik = 'werkgever' and d.werkgever_id = met))
$$;
revoke all on function deelt_niet_met(text, uuid, uuid) from public;

-- Work at a werkgever with whom he does not share is not proposed to him.
create function voorstel_mag_gedeeld() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if new.status not in ('voorgesteld', 'akkoord') or tg_op = 'UPDATE' and old.status in ('voorgesteld', 'akkoord') then
    return new;
  end if;
  perform 1 from inwoners i where i.regio_id = new.regio_id and i.id = new.inwoner_id for share; -- who stops at this moment goes first
  if exists (select from plekken k where k.regio_id = new.regio_id and k.id = new.plek_id
       and deelt_niet_met(new.regio_id, new.inwoner_id, k.werkgever_id)) then
    raise exception 'shares nothing with this werkgever' using errcode = '23514', constraint = 'voorstellen_deelt_niet';
  end if;
  return new;
end $$;
create trigger voorstel_mag_gedeeld before insert or update of status on voorstellen
  for each row execute function voorstel_mag_gedeeld();

-- As in 0059, with whose plek it is.
drop function deelt_met(uuid);
create function deelt_met(wie uuid) returns table (voorstel_id uuid, plek text, werkgever_id uuid, werkgever text, status text,
  sinds date, gestopt timestamptz, werkt_er boolean)
language sql stable security definer set search_path = public, pg_temp as $$
  select v.id, k.titel, w.id, w.naam, v.status, case when v.status = 'voorgesteld' then v.voorgesteld_op
           else coalesce(v.antwoord_op, v.voorgesteld_op) end,
         coalesce(s.gestopt, case when v.status = 'akkoord' or v.status = 'geplaatst' and not b.werkt_er then r.gestopt end), b.werkt_er
    from voorstellen v
    join plekken k on k.regio_id = v.regio_id and k.id = v.plek_id
    join werkgevers w on w.regio_id = k.regio_id and w.id = k.werkgever_id
    cross join lateral (select werkt_bij(v.regio_id, v.inwoner_id, w.id) as werkt_er) b
    left join deelstops s on s.regio_id = v.regio_id and s.voorstel_id = v.id
    left join lateral (select max(d.gestopt) as gestopt from deelstops d
      where d.regio_id = v.regio_id and d.inwoner_id = v.inwoner_id and d.opgeheven is null
        and (d.bereik = 'alle werkgevers' or d.bereik = 'werkgever' and d.werkgever_id = w.id)) r on true
   where v.regio_id = context_regio() and v.inwoner_id = wie
     and (v.status in ('voorgesteld', 'akkoord', 'geplaatst') or s.id is not null)
     and (wie = any (context_inwoners('delen', 'read')) or v.gemeente = any (context_gemeenten('delen', 'read')))
   order by 7 desc nulls first, v.voorgesteld_op desc, v.id
   limit 50
$$;

-- Nothing is shared from now on: for the plek of a voorstel, with a werkgever, or with all. What ran as a voorstel is withdrawn by
-- the inwoner. Where he works his name stays known.
drop function stop_delen(uuid, uuid, text, timestamptz);
create function stop_delen(stop uuid, wie uuid, bereik_ text, voorstel uuid, met uuid, reden_ text, moment timestamptz) returns text
language plpgsql volatile security definer set search_path = public, pg_temp as $$
declare
  ik gebruikers;
  i  inwoners;
  v  voorstellen;
  k  plekken;
  w  werkgevers;
begin
  select * into ik from gebruikers g where g.regio_id = context_regio() and g.id = context_gebruiker();
  select * into i from inwoners x where x.regio_id = ik.regio_id and x.id = wie
     and x.id = any (context_inwoners('delen', 'change')) for no key update;
  if i.id is null then return 'niet van u'; end if;
  if bereik_ = 'plek' then
    select * into v from voorstellen x where x.regio_id = i.regio_id and x.id = voorstel and x.inwoner_id = i.id for update;
    if v.id is null then return 'niet van u'; end if;
    select * into k from plekken x where x.regio_id = v.regio_id and x.id = v.plek_id;
    if v.status not in ('voorgesteld', 'akkoord', 'geplaatst')
       or exists (select from deelstops d where d.regio_id = v.regio_id and d.voorstel_id = v.id) then
      return 'al gestopt';
    end if;
  end if;
  if bereik_ <> 'alle werkgevers' then -- of a werkgever with whom he ever had to do
    select * into w from werkgevers x where x.regio_id = i.regio_id and x.id = coalesce(k.werkgever_id, met)
       and exists (select from voorstellen o join plekken p on p.regio_id = o.regio_id and p.id = o.plek_id
         where o.regio_id = i.regio_id and o.inwoner_id = i.id and p.werkgever_id = x.id);
    if w.id is null then return case bereik_ when 'plek' then 'al gestopt' else 'niet van u' end; end if;
    if (bereik_ = 'werkgever' or v.status = 'geplaatst') and werkt_bij(i.regio_id, i.id, w.id) then return 'werkt er'; end if;
  end if;
  insert into deelstops (regio_id, id, gemeente, inwoner_id, voorstel_id, plek, werkgever, reden, door_gebruiker_id, door_naam,
      is_namens, gestopt, werkgever_id, bereik)
    values (i.regio_id, stop, i.gemeente, i.id, v.id, k.titel, w.naam, reden_, ik.id, ik.naam,
      'vertegenwoordiger' = any (ik.rollen), moment, w.id, bereik_)
    on conflict do nothing;
  if not found then return 'al gestopt'; end if;
  update voorstellen x
     set status = 'ingetrokken', versie = x.versie + 1, geen_match_door = 'inwoner', geen_match_reden = 'niet gezegd',
         geen_match_op = context_vandaag()
   where x.regio_id = i.regio_id and x.inwoner_id = i.id and x.status in ('voorgesteld', 'akkoord')
     and case bereik_ when 'plek' then x.id = v.id
       else exists (select from plekken p where p.regio_id = x.regio_id and p.id = x.plek_id
         and (p.werkgever_id = w.id or bereik_ = 'alle werkgevers' and p.werkgever_id is not null)) end;
  return 'gedaan';
end $$;

-- He shares again: new work may be proposed. What was withdrawn stays so.
create function hervat_delen(wie uuid, stop uuid, moment timestamptz) returns boolean
language plpgsql volatile security definer set search_path = public, pg_temp as $$
begin
  update deelstops d set opgeheven = moment, opgeheven_door = context_naam()
   where d.regio_id = context_regio() and d.id = stop and d.inwoner_id = wie and d.bereik <> 'plek' and d.opgeheven is null
     and d.inwoner_id = any (context_inwoners('delen', 'change'));
  return found;
end $$;

-- As in 0059. A yes shows who someone is while the plek is open, or once he was placed there; nobody shares whom he stopped with.
create or replace function context_na_akkoord() returns setof uuid
language sql stable security definer set search_path = public, pg_temp as $$
  select v.inwoner_id
    from gebruikers g
    join werkgevers w on w.regio_id = g.regio_id and (w.accountmanager_id = g.id or w.id = g.werkgever_id)
    join plekken k on k.regio_id = w.regio_id and k.werkgever_id = w.id
    join voorstellen v on v.regio_id = k.regio_id and v.plek_id = k.id
     and (v.status = 'geplaatst' or v.status = 'akkoord' and k.status = 'open')
   where g.regio_id = context_regio() and g.id = context_gebruiker()
     and not exists (select from deelstops d
       where d.regio_id = v.regio_id and d.inwoner_id = v.inwoner_id and d.opgeheven is null
         and (d.voorstel_id = v.id or (d.bereik = 'alle werkgevers' or d.bereik = 'werkgever' and d.werkgever_id = w.id)
           and not (v.status = 'geplaatst' and werkt_bij(v.regio_id, v.inwoner_id, w.id))))
  union all
  select context_overgestapt()
$$;

-- As in 0056, of a plek that is open.
create or replace function eigen_kandidaten() returns table (
  id uuid, inwoner_id uuid, plek_id uuid, titel text, nummer integer, status text, voorgesteld_op date, naam text,
  voldoet text[], bespreken boolean, nodig text[], reactie text, reden text, gereageerd_op date, kennismaking_op date)
language sql stable security definer set search_path = public, pg_temp as $$
  select v.id, v.inwoner_id, k.id, k.titel, v.kandidaatnummer, v.status, v.voorgesteld_op,
         case when v.status = 'akkoord' then i.voornaam || ' ' || i.achternaam end,
         case when u.kan then array(select r ->> 'criterium' from jsonb_array_elements(v.uitleg -> 'redenen') r
           where r ->> 'uitkomst' = 'voldoet' and r ->> 'apart' = 'false'
             and r ->> 'criterium' = any (array['uren', 'dagdelen', 'begintijd', 'eindtijd', 'reistijd', 'werkvorm', 'begeleiding',
               'aanpassingen', 'werk', 'buiten', 'sector', 'uren_wens', 'tillen', 'staan', 'lopen', 'zitten', 'bukken', 'reiken',
               'traplopen', 'handvaardigheid', 'tempo', 'prikkels', 'concentratie', 'samenwerken', 'zelfstandigheid',
               'omgaan_met_verandering', 'klantcontact', 'meerdere_taken', 'certificaten', 'rijbewijs', 'competenties'])) else '{}' end,
         coalesce(u.kan and exists (select from jsonb_array_elements(v.uitleg -> 'redenen') r
           where r ->> 'uitkomst' = 'voldoet niet' and r ->> 'soort' = 'voorwaarde' and r ->> 'apart' = 'false'), false),
         case when u.kan then array(select n.code
           from mogelijkheden m cross join lateral jsonb_array_elements_text(
             case jsonb_typeof(m.waarde) when 'array' then m.waarde else '[]' end) n (code)
          where m.regio_id = v.regio_id and m.inwoner_id = v.inwoner_id and m.onderwerp = 'aanpassingen'
            and n.code = any (array['werkinstructie_plaatjes', 'voordoen', 'vaste_begeleider', 'rustige_werkplek', 'extra_pauzes',
              'flexibele_begintijd', 'vaste_taken', 'opbouw_uren', 'tilhulp', 'zitten_en_staan'])) else '{}' end,
         x.reactie, x.reden, x.gereageerd_op, x.kennismaking_op
    from plekken k
    join voorstellen v on v.regio_id = k.regio_id and v.plek_id = k.id
    join inwoners i on i.regio_id = v.regio_id and i.id = v.inwoner_id
    left join kandidaatreacties x on x.regio_id = v.regio_id and x.voorstel_id = v.id
    cross join lateral (select v.status in ('voorgesteld', 'akkoord') and jsonb_typeof(v.uitleg -> 'redenen') = 'array' as kan) u
   where k.regio_id = context_regio() and k.werkgever_id = context_werkgever('bedrijf', 'read') and k.status = 'open'
     and (v.status in ('voorgesteld', 'akkoord')
       or v.status in ('afgewezen', 'ingetrokken') and x.reactie = 'kennismaken' and x.gereageerd_op > context_vandaag() - 60)
$$;

-- As in 0063, about a plek that is open.
create or replace function reageer_op_kandidaat(voorstel uuid, reactie_ text, reden_ text, dag date) returns boolean
language plpgsql volatile security definer set search_path = public, pg_temp as $$
begin
  insert into kandidaatreacties as r (regio_id, voorstel_id, plek_id, werkgever_id, nummer, reactie, reden, door_gebruiker_id,
    door_naam, gereageerd_op)
  select g.regio_id, v.id, k.id, k.werkgever_id, v.kandidaatnummer, reactie_, reden_, g.id, g.naam, dag
    from gebruikers g
    join voorstellen v on v.regio_id = g.regio_id and v.id = voorstel and v.status in ('voorgesteld', 'akkoord')
    join plekken k on k.regio_id = v.regio_id and k.id = v.plek_id and k.werkgever_id = context_werkgever('bedrijf', 'change')
     and k.status = 'open'
   where g.regio_id = context_regio() and g.id = context_gebruiker()
  on conflict (regio_id, voorstel_id) do update
     set reactie = excluded.reactie, reden = excluded.reden, door_gebruiker_id = excluded.door_gebruiker_id,
         door_naam = excluded.door_naam, gereageerd_op = excluded.gereageerd_op, kennismaking_op = null, gepland_door = null,
         versie = r.versie + 1
   where (r.reactie, r.reden) is distinct from (excluded.reactie, excluded.reden);
  return found or exists (select from kandidaatreacties r
    join plekken k on k.regio_id = r.regio_id and k.id = r.plek_id and k.werkgever_id = context_werkgever('bedrijf', 'change')
     and k.status = 'open'
   where r.regio_id = context_regio() and r.voorstel_id = voorstel and (r.reactie, r.reden) is not distinct from (reactie_, reden_));
end $$;

-- As in 0058. The message is locked while a copy is added: two at once cannot both be the last one that it counts.
create or replace function groepsontvanger_klopt() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
declare
  g groepsberichten;
begin
  if not in_sessie() then return new; end if;
  select * into g from groepsberichten x where x.regio_id = new.regio_id and x.id = new.groepsbericht_id for update;
  if new.gebruiker_id <> context_gebruiker() or new.status <> 'wacht'
     or not new.inwoner_id = any (context_inwoners('bericht', 'change'))
     or g.id is null or g.gebruiker_id <> new.gebruiker_id or g.status <> 'wacht'
     or g.aantal <= (select count(*) from groepsontvangers o where o.regio_id = g.regio_id and o.groepsbericht_id = g.id) then
    raise exception 'not for this sender' using errcode = '42501', constraint = 'groepsontvangers_niet_toegestaan';
  end if;
  return new;
end $$;

-- At the end of the transaction there are as many copies as the sender typed.
create function groepsbericht_volledig() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if in_sessie() and new.aantal <> (select count(*) from groepsontvangers o
      where o.regio_id = new.regio_id and o.groepsbericht_id = new.id) then
    raise exception 'another number of copies' using errcode = '23514', constraint = 'groepsberichten_volledig';
  end if;
  return null;
end $$;
create constraint trigger groepsbericht_volledig after insert on groepsberichten deferrable initially deferred
  for each row execute function groepsbericht_volledig();

-- As in 0058. Answers for how many people it was stopped, counted in the same statement; null: there was nothing to stop.
drop function trek_groepsbericht_in(uuid, timestamptz);
create function trek_groepsbericht_in(welk uuid, moment timestamptz) returns integer
language sql volatile security definer set search_path = public, pg_temp as $$
  with gestopt as (
    update groepsberichten g set status = 'ingetrokken', afgerond = moment
     where g.regio_id = context_regio() and g.id = welk and g.gebruiker_id = context_gebruiker() and g.status = 'wacht'
       and moment < g.zichtbaar_vanaf
    returning g.regio_id, g.id
  )
  select (select count(*)::integer from groepsontvangers o
           where o.regio_id = s.regio_id and o.groepsbericht_id = s.id and o.status = 'wacht')
    from gestopt s
$$;

-- Mail of a report: of how many from one place to one address of mail is looked at, and never how many there were in all, so that
-- nobody else uses up what its owner may send.
alter table plekmeldingaanvragen
  add column van_waar bytea, -- keyed hash of the network that asked
  add column mag_mailen boolean not null default true;
create index plekmeldingaanvragen_van_waar on plekmeldingaanvragen (regio_id, van_waar, gevraagd);

-- By anyone, who hears the same whatever happens. Every request is kept; from one network three in a day to an address and twenty
-- in all are mailed, and of an address whose owner confirmed ten today no more.
drop function vraag_plekmelding(text, uuid, bytea, text, text, text, jsonb, timestamptz);
create function vraag_plekmelding(regio text, aanvraag uuid, hash bytea, mail text, in_taal text, in_gemeente text, wat jsonb,
  moment timestamptz, waar bytea, trace text) returns void
language plpgsql volatile security definer set search_path = public, pg_temp as $$
declare
  sinds constant timestamptz := moment - interval '1 day';
begin
  perform pg_advisory_xact_lock(hashtextextended('plekmelding/' || regio || encode(waar, 'hex'), 0));
  insert into plekmeldingaanvragen (regio_id, id, code_hash, email, taal, gemeente, inhoud, contact_id, gevraagd, volgende_poging,
      van_waar, mag_mailen)
    select regio, aanvraag, hash, mail, in_taal, in_gemeente, wat, contact_voor_werkgevers(regio, in_gemeente), moment, moment, waar,
           count(*) < 20 and count(*) filter (where a.email = mail) < 3
             and (select count(*) from plekmeldingen p where p.regio_id = regio and p.email = mail and p.gemeld > sinds) < 10
      from plekmeldingaanvragen a where a.regio_id = regio and a.van_waar = waar and a.gevraagd > sinds;
  perform voeg_auditregel_toe(regio, in_gemeente, null, 'plekmelding.vraag', 'plekmelding/' || aanvraag, 'ok', 'openbaar', trace,
    '{bedrijf,contactpersoon,telefoon,email,wat}', moment);
end $$;
create index plekmeldingen_van_adres on plekmeldingen (regio_id, email, gemeld);

create or replace function te_mailen_plekmeldingen(moment timestamptz)
returns table (regio_id text, id uuid, email text, taal text, naam text, telefoon text)
language sql stable set search_path = public, pg_temp as $$
  select a.regio_id, a.id, a.email, a.taal, g.naam, b.telefoon
    from plekmeldingaanvragen a
    left join gebruikers g on g.regio_id = a.regio_id and g.id = a.contact_id
    left join bereikbaarheden b on b.regio_id = a.regio_id and b.gebruiker_id = a.contact_id
   where a.gemaild is null and a.mag_mailen and a.volgende_poging <= moment and a.mailpogingen < 8
     and a.gevraagd > moment - interval '7 days'
   order by a.volgende_poging limit 50
$$;

-- As in 0057, with the answer for who has the mail.
drop function contact_van_plekmelding(text, uuid, bytea);
create function contact_van_plekmelding(regio text, aanvraag uuid, hash bytea)
returns table (id uuid, is_bevestigd boolean, nummer integer, soort text, antwoord_voor date, antwoord text, beantwoord_op date,
  naam text, telefoon text)
language sql stable security definer set search_path = public, pg_temp as $$
  select m.id, m.is_bevestigd, m.nummer, m.soort, m.antwoord_voor, m.antwoord, m.beantwoord_op, g.naam, b.telefoon
    from (select a.id, false as is_bevestigd, null::integer as nummer, a.inhoud ->> 'soort' as soort, null::date as antwoord_voor,
                 null::text as antwoord, null::date as beantwoord_op, a.contact_id
            from plekmeldingaanvragen a where a.regio_id = regio and (a.id = aanvraag or a.code_hash = hash)
          union all
          select p.id, true, p.nummer, p.soort, p.antwoord_voor, p.antwoord, p.afgehandeld_op, p.contact_id
            from plekmeldingen p where p.regio_id = regio and p.code_hash = hash) m
    left join gebruikers g on g.regio_id = regio and g.id = m.contact_id
    left join bereikbaarheden b on b.regio_id = regio and b.gebruiker_id = m.contact_id
$$;

-- The same outbox tells a werkgever that there is an answer. Its address stands nowhere but in the report.
alter table mailuitgang drop constraint mailuitgang_soort,
  add constraint mailuitgang_soort check (soort in ('bericht', 'plekmelding'));
alter table mailontvangers
  alter column inwoner_id drop not null,
  add column plekmelding_id uuid,
  add foreign key (regio_id, plekmelding_id) references plekmeldingen,
  add constraint mailontvangers_een check (num_nonnulls(inwoner_id, plekmelding_id) = 1);
create index mailontvangers_van_plekmelding on mailontvangers (regio_id, plekmelding_id);

create function mail_plekmeldingantwoord(melding uuid, moment timestamptz) returns void
language sql volatile security definer set search_path = public, pg_temp as $$
  with nieuw as (
    insert into mailuitgang (regio_id, id, sleutel, soort, taal, gemaakt, volgende_poging)
    select p.regio_id, gen_random_uuid(), 'plekmelding/' || p.id || '/antwoord', 'plekmelding',
           case when p.taal like 'nl%' then 'nl' else 'en' end, moment, moment
      from plekmeldingen p
     where p.regio_id = context_regio() and p.id = melding and p.status = 'afgehandeld' and p.antwoord is not null
       and context_mag('werkgever', 'change')
    on conflict do nothing
    returning regio_id, id
  )
  insert into mailontvangers (regio_id, mail_id, plekmelding_id) select n.regio_id, n.id, melding from nieuw n
$$;

-- As in 0058, with for which report a mail is, where its page opens with a code.
drop function claim_mail(timestamptz, integer);
create function claim_mail(moment timestamptz, hoogstens integer) returns table (
  regio_id text, id uuid, sleutel text, soort text, taal text, adres text, pogingen integer, melding_id uuid)
language sql volatile security definer set search_path = public, pg_temp as $$
  with klaar as (
    select m.regio_id, m.id from mailuitgang m where m.status = 'wacht' and m.volgende_poging <= moment
     order by m.volgende_poging limit hoogstens for update skip locked
  ), genomen as (
    update mailuitgang m
       set pogingen = m.pogingen + 1, versie = m.versie + 1,
           volgende_poging = moment + coalesce(wachttijd_na(m.pogingen + 1), interval '6 hours')
      from klaar k where m.regio_id = k.regio_id and m.id = k.id
    returning m.*
  )
  select g.regio_id, g.id, g.sleutel, g.soort, g.taal, coalesce(c.email, p.email), g.pogingen,
         case when p.code_hash is not null then p.id end
    from genomen g
    join mailontvangers o on o.regio_id = g.regio_id and o.mail_id = g.id
    left join contactgegevens c on c.regio_id = o.regio_id and c.inwoner_id = o.inwoner_id
    left join plekmeldingen p on p.regio_id = o.regio_id and p.id = o.plekmelding_id
$$;

-- That a mail went out is known for thirty days; so long it can be tried again.
create function ruim_mail_op(dag date) returns integer
language sql volatile set search_path = public, pg_temp as $$
  with oud as (
    select m.regio_id, m.id from mailuitgang m where m.gemaakt < (dag - 30)::timestamp at time zone 'Europe/Amsterdam'
  ), ontvanger as (
    delete from mailontvangers o using oud where o.regio_id = oud.regio_id and o.mail_id = oud.id
  ), mail as (
    delete from mailuitgang m using oud where m.regio_id = oud.regio_id and m.id = oud.id returning 1
  )
  select count(*)::integer from mail
$$;
revoke all on function ruim_mail_op(date) from public;

-- As in 0057. What nobody handled is gone a year after it came in.
create or replace function ruim_plekmeldingen_op(dag date) returns integer
language sql volatile set search_path = public, pg_temp as $$
  with aanvraag as (
    delete from plekmeldingaanvragen a where a.gevraagd < (dag - 7)::timestamp at time zone 'Europe/Amsterdam' returning 1
  ), oud as (
    select p.regio_id, p.id from plekmeldingen p
     where p.afgehandeld_op < dag - 365
        or p.afgehandeld_op is null and p.gemeld < (dag - 365)::timestamp at time zone 'Europe/Amsterdam'
  ), ontvanger as (
    delete from mailontvangers o using oud where o.regio_id = oud.regio_id and o.plekmelding_id = oud.id
  ), melding as (
    delete from plekmeldingen p using oud where p.regio_id = oud.regio_id and p.id = oud.id returning 1
  )
  select ((select count(*) from aanvraag) + (select count(*) from melding))::integer
$$;

-- As in 0055, of the year up to the end of a quarter that is over, so that one day more shows no single answer; of ten companies
-- or more, by the rules of 0051 and 0052.
drop function tel_tevredenheid(date, date);
create function tel_tevredenheid(kwartaaleinde date) returns table (aanleiding text, antwoorden integer, gemiddeld numeric,
  snel integer, opnieuw integer)
language plpgsql stable security definer set search_path = public, pg_temp as $$
declare
  is_te_klein boolean;
begin
  if not context_mag('rapport', 'read') and not context_mag('tevredenheid', 'change') then
    raise exception 'no rapport' using errcode = '42501';
  end if;
  if kwartaaleinde >= context_vandaag() or kwartaaleinde + 1 <> date_trunc('quarter', kwartaaleinde + 1)::date then
    raise exception 'not the end of a quarter that is over' using errcode = '22023';
  end if;
  select coalesce(bool_or(toonbaar(n) is null), false) into is_te_klein from (
    select count(distinct t.werkgever_id) as n from tevredenheden t
     where t.regio_id = context_regio() and t.datum between (kwartaaleinde + 1 - interval '1 year')::date and kwartaaleinde
     group by t.aanleiding) per;
  return query
    with groep as (
      select t.aanleiding as wat, grouping(t.aanleiding) = 1 as is_geheel, count(distinct t.werkgever_id) as werkgevers,
             count(*) as n, avg(t.cijfer) as cijfer, count(*) filter (where t.snel = 'ja') as vlot,
             count(*) filter (where t.opnieuw = 'ja') as weer
        from tevredenheden t
       where t.regio_id = context_regio() and t.datum between (kwartaaleinde + 1 - interval '1 year')::date and kwartaaleinde
       group by grouping sets ((), (t.aanleiding))
    )
    select g.wat, toonbaar(g.n), round(g.cijfer, 1),
           round(100.0 * toonbaar_deel(g.vlot, g.n) / toonbaar(g.n))::integer,
           round(100.0 * toonbaar_deel(g.weer, g.n) / toonbaar(g.n))::integer
      from groep g
     where toonbaar(g.werkgevers) is not null and (g.is_geheel or not is_te_klein)
     order by 1 nulls first;
end $$;

-- Who may know every one of them reads how many; anybody else by the rule of 0051.
create function toonbaar_voor(bekend bigint, alle bigint) returns integer language sql immutable parallel safe as $$
  select case when bekend = alle then alle::integer else toonbaar(alle) end
$$;

-- Whom the user of this session may know of as placed.
create function kent_plaatsing() returns table (regio_id text, id uuid)
language sql stable security definer set search_path = public, pg_temp as $$
  select p.regio_id, p.id from plaatsingen p
   where p.regio_id = context_regio() and (p.inwoner_id in (select unnest(context_inwoners('plaatsing', 'read')))
     or p.gemeente in (select unnest(context_gemeenten('plaatsing', 'read'))))
$$;
revoke all on function kent_plaatsing() from public;

-- As in 0054: null where it is a few people whom this user may not know.
create or replace function plaatsingen_per_werkgever() returns table (werkgever_id uuid, ooit integer, lopend integer)
language sql stable security definer set search_path = public, pg_temp as $$
  with per as (
    select p.werkgever_id, m.id is not null as bekend, daterange(p.startdatum, p.einddatum, '[]') @> context_vandaag() as loopt
      from plaatsingen p left join kent_plaatsing() m on m.regio_id = p.regio_id and m.id = p.id
     where p.regio_id = context_regio() and context_mag('werkgever', 'read') and p.werkgever_id is not null
       and p.startdatum <= context_vandaag()
  )
  select per.werkgever_id, toonbaar_voor(count(*) filter (where bekend), count(*)),
         toonbaar_voor(count(*) filter (where bekend and loopt), count(*) filter (where loopt))
    from per group by per.werkgever_id
$$;

create function plaatsingen_na_leads() returns table (lead_id uuid, campagne_id uuid, bekend boolean)
language sql stable security definer set search_path = public, pg_temp as $$
  select l.id, l.campagne_id, m.id is not null
    from plaatsingen p
    left join kent_plaatsing() m on m.regio_id = p.regio_id and m.id = p.id
    cross join lateral (select x.id, x.campagne_id from werkgeverleads x
       where x.regio_id = p.regio_id and x.werkgever_id = p.werkgever_id and x.datum <= p.startdatum
       order by x.datum desc, x.vastgelegd desc, x.id limit 1) l
   where p.regio_id = context_regio() and context_mag('werkgever', 'read') and p.startdatum <= context_vandaag()
$$;
revoke all on function plaatsingen_na_leads() from public;

-- As in 0054: null where it is a few people whom this user may not know.
create or replace function plaatsingen_per_lead() returns table (lead_id uuid, plaatsingen integer)
language sql stable security definer set search_path = public, pg_temp as $$
  select p.lead_id, toonbaar_voor(count(*) filter (where p.bekend), count(*)) from plaatsingen_na_leads() p group by p.lead_id
$$;
create function plaatsingen_per_campagne() returns table (campagne_id uuid, plaatsingen integer)
language sql stable security definer set search_path = public, pg_temp as $$
  select p.campagne_id, toonbaar_voor(count(*) filter (where p.bekend), count(*))
    from plaatsingen_na_leads() p where p.campagne_id is not null group by p.campagne_id
$$;

-- As in 0054, rounded: one more or less shows nobody.
create or replace function wensen_per_werksoort() returns table (werksoort text, inwoners integer)
language sql stable security definer set search_path = public, pg_temp as $$
  select w.soort, toonbaar(count(distinct m.inwoner_id))
    from mogelijkheden m
    join inwoners i on i.regio_id = m.regio_id and i.id = m.inwoner_id and i.status = 'actief'
    cross join lateral jsonb_array_elements_text(case when jsonb_typeof(m.waarde) = 'array' then m.waarde else '[]' end) as w (soort)
   where m.regio_id = context_regio() and m.onderwerp = 'werksoorten' and context_mag('werkgever', 'read')
     and not exists (select from plaatsingen p where p.regio_id = m.regio_id and p.inwoner_id = m.inwoner_id
       and is_betaald(p.werkvorm) and daterange(p.startdatum, p.einddatum, '[]') @> context_vandaag())
   group by w.soort
  having toonbaar(count(distinct m.inwoner_id)) is not null
$$;

-- For the application only, and what is for nobody but the region itself.
do $$
declare
  f regprocedure;
begin
  foreach f in array array['deelt_met(uuid)', 'stop_delen(uuid,uuid,text,uuid,uuid,text,timestamptz)',
    'hervat_delen(uuid,uuid,timestamptz)', 'trek_groepsbericht_in(uuid,timestamptz)', 'mail_plekmeldingantwoord(uuid,timestamptz)',
    'tel_tevredenheid(date)', 'plaatsingen_per_campagne()']::regprocedure[]
  loop
    execute format('revoke all on function %s from public', f);
    execute format('grant execute on function %s to meedoen_app', f);
  end loop;
  revoke all on function claim_mail(timestamptz, integer) from public;
end $$;
