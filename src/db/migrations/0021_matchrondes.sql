-- The whole region matched at once: runs, what they suggest, what people decided about pairs, and the stop switch.
-- Guarantees: who starts a run sees no inwoner whom he may not see: everyone's possibilities are read, and the suggestions
-- written, by functions that ask for the right to start one, and that leave a line in the log of processing for everyone
-- they read; a run is never changed; nothing is matched while the switch is off; groups such as age are read for the
-- report on fairness only, and never by who starts a run.

create table matchrondes ( -- data class 'matchronde': counts and reasons, no inwoner
  regio_id          text not null,
  id                uuid not null,
  gestart           timestamptz not null,
  vorige_id         uuid, -- the run before it
  reden             text not null,
  door_gebruiker_id uuid not null,
  door_naam         text not null,
  versies           jsonb not null, -- of the criteria, the value of a pair, and the program
  randvoorwaarden   jsonb not null, -- as they were asked
  invoer_hash       text not null, -- sha-256 of everything that the program saw
  uitkomst_hash     text not null, -- sha-256 of everything that came out
  kengetallen       jsonb not null, -- totals
  verslag           jsonb not null, -- tables in which a count of few people is left out
  schaarsteprijzen  jsonb not null, -- plek → what one place more would be worth, where that is more than nothing

  primary key (regio_id, id),
  foreign key (regio_id, vorige_id) references matchrondes,
  foreign key (regio_id, door_gebruiker_id) references gebruikers
);
create index matchrondes_op_tijd on matchrondes (regio_id, gestart desc, id);

create table matchrondebestanden ( -- to run again what was run; read and written by the functions below only
  regio_id  text not null,
  ronde_id  uuid not null,
  invoer    bytea not null, -- zstd
  uitkomst  bytea not null, -- zstd

  primary key (regio_id, ronde_id),
  foreign key (regio_id, ronde_id) references matchrondes
);

create table matchsuggesties ( -- data class 'voorstel'
  regio_id       text not null,
  ronde_id       uuid not null,
  inwoner_id     uuid not null,
  gemeente       text not null,
  plek_id        uuid, -- null where the run found none
  voorkeur       integer, -- how high this plek stands with the inwoner: 1 is the best of what fits
  passend        integer not null, -- plekken that fit
  onderdelen     jsonb not null default '{}', -- points of the pair, by part
  beste_plekken  text[] not null default '{}', -- the first of those that fit
  spijt          jsonb not null default '{}', -- matchkeuze → what it cost

  primary key (regio_id, ronde_id, inwoner_id),
  foreign key (regio_id, ronde_id) references matchrondes,
  foreign key (regio_id, inwoner_id) references inwoners
);
create index matchsuggesties_van_inwoner on matchsuggesties (regio_id, inwoner_id);

create table matchkeuzes ( -- data class 'voorstel'
  regio_id          text not null,
  id                uuid not null,
  gemeente          text not null,
  inwoner_id        uuid not null,
  plek_id           uuid not null,
  soort             text not null,
  reden             text not null,
  door_gebruiker_id uuid not null,
  door_naam         text not null,
  gemaakt_op        date not null,
  ingetrokken_op    date,
  ingetrokken_door  text, -- a name
  versie            integer not null default 1,

  primary key (regio_id, id),
  foreign key (regio_id, inwoner_id) references inwoners,
  foreign key (regio_id, plek_id) references plekken,
  constraint matchkeuzes_soort check (soort in ('vastzetten', 'uitsluiten')),
  constraint matchkeuzes_ingetrokken check ((ingetrokken_op is null) = (ingetrokken_door is null))
);
create unique index matchkeuzes_een_per_paar on matchkeuzes (regio_id, inwoner_id, plek_id) where ingetrokken_op is null;
create unique index matchkeuzes_een_vast on matchkeuzes (regio_id, inwoner_id)
  where soort = 'vastzetten' and ingetrokken_op is null;
create index matchkeuzes_van_inwoner on matchkeuzes (regio_id, inwoner_id, gemaakt_op desc);

create table matchschakelingen ( -- data class 'matchschakelaar': the last one counts, without one matching is on
  regio_id          text not null,
  nummer            integer not null,
  is_aan            boolean not null,
  reden             text not null,
  door_gebruiker_id uuid not null,
  door_naam         text not null,
  tijdstip          timestamptz not null,

  primary key (regio_id, nummer),
  foreign key (regio_id, door_gebruiker_id) references gebruikers
);

call fence_regio('matchrondes', 'matchronde');
call fence_inwoner('matchsuggesties', 'voorstel');
call fence_inwoner('matchkeuzes', 'voorstel');
call fence_regio('matchschakelingen', 'matchschakelaar');
alter table matchrondebestanden enable row level security;
alter table matchrondebestanden force row level security;
create policy eigenaar on matchrondebestanden to meedoen_owner using (true) with check (true);

grant select, insert on matchrondes, matchschakelingen to meedoen_app;
grant select on matchsuggesties to meedoen_app;
grant select, insert, update on matchkeuzes to meedoen_app;

-- Stops whoever may not start a run, and everyone while matching is off. For the functions below only.
create function eis_matchronde() returns void
language plpgsql stable set search_path = public, pg_temp as $$
begin
  if not context_mag('matchronde', 'change') then
    raise exception 'may not start a run' using errcode = '42501', constraint = 'matchronde_niet_toegestaan';
  end if;
  if not coalesce((select s.is_aan from matchschakelingen s where s.regio_id = context_regio()
      order by s.nummer desc limit 1), true) then
    raise exception 'matching is off' using errcode = '42501', constraint = 'matching_uit';
  end if;
end $$;
revoke execute on function eis_matchronde from public;

-- Whose data were used, one line each, as leg_audit_vast is to what a user did. For the functions below only.
create function leg_gebruik_vast(inwoners_ uuid[], spoor jsonb) returns void
language sql volatile set search_path = public, pg_temp as $$
  insert into dataverwerkingen (regio_id, gemeente, trace_id, span_id, status, name, start_time, end_time,
      processing_activity_id, data_subject_id)
  select i.regio_id, i.gemeente, spoor ->> 'traceId', right(replace(gen_random_uuid()::text, '-', ''), 16), 'Ok',
         spoor ->> 'naam', (spoor ->> 'begin')::bigint, (spoor ->> 'einde')::bigint, spoor ->> 'activiteit', i.id
    from inwoners i where i.regio_id = context_regio() and i.id = any (inwoners_)
$$;
revoke execute on function leg_gebruik_vast from public;

-- Who takes part in a run: who is active, has no work now or soon, and has not said yes to a plek. Per inwoner what
-- the engine may know, as text: the first four digits of the postcode, the indicaties in force, and the facts. No name,
-- no birth date, no source and no note leaves the database here.
create function matchronde_inwoners(spoor jsonb) returns table (inwoner_id uuid, gemeente text, profiel text)
language plpgsql volatile security definer set search_path = public, pg_temp set work_mem = '128MB' as $$
declare
  regio      constant text := context_regio();
  vandaag    constant date := context_vandaag();
  deelnemers uuid[];
begin
  perform eis_matchronde();
  deelnemers := array(
    select i.id from inwoners i
     where i.regio_id = regio and i.status = 'actief'
       and not exists (select from plaatsingen p where p.regio_id = regio and p.inwoner_id = i.id
             and coalesce(p.einddatum, 'infinity') >= vandaag)
       and not exists (select from voorstellen v where v.regio_id = regio and v.inwoner_id = i.id
             and v.status = 'akkoord'));
  perform leg_gebruik_vast(deelnemers, spoor);
  return query
    select i.id, i.gemeente,
           '{"pc4":' || coalesce(to_json(left(i.postcode, 4))::text, 'null')
             || ',"indicaties":' || coalesce(n.soorten::text, '[]')
             || ',"feiten":{' || coalesce(f.feiten, '') || '}}'
      from unnest(deelnemers) d (id)
      join inwoners i on i.regio_id = regio and i.id = d.id
      left join (select m.inwoner_id, string_agg(to_json(m.onderwerp)::text || ':' || m.waarde::text, ','
                          order by m.onderwerp collate "C") as feiten
                   from mogelijkheden m where m.regio_id = regio group by m.inwoner_id) f on f.inwoner_id = i.id
      left join (select n.inwoner_id, json_agg(distinct n.soort) as soorten from indicaties n
                  where n.regio_id = regio and n.vanaf <= vandaag and coalesce(n.tot, 'infinity') >= vandaag
                  group by n.inwoner_id) n on n.inwoner_id = i.id
     order by i.id;
end $$;

-- How many places of each plek are spoken for: who works there now or soon, and who said yes to it.
create function matchronde_bezet() returns table (plek_id uuid, bezet integer)
language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  perform eis_matchronde();
  return query
    select b.plek_id, sum(b.aantal)::integer from (
      select p.plek_id, count(*) as aantal from plaatsingen p
       where p.regio_id = context_regio() and p.plek_id is not null
         and coalesce(p.einddatum, 'infinity') >= context_vandaag() group by p.plek_id
      union all
      select v.plek_id, count(*) from voorstellen v
       where v.regio_id = context_regio() and v.status = 'akkoord' group by v.plek_id) b
     group by b.plek_id;
end $$;

-- What people decided about pairs, without the reason.
create function matchronde_keuzes() returns table (id uuid, inwoner_id uuid, plek_id uuid, soort text)
language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  perform eis_matchronde();
  return query select k.id, k.inwoner_id, k.plek_id, k.soort from matchkeuzes k
    where k.regio_id = context_regio() and k.ingetrokken_op is null order by k.id;
end $$;

-- What an earlier run suggested, to count what is different.
create function matchronde_vorige(ronde uuid) returns table (inwoner_id uuid, plek_id uuid)
language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  perform eis_matchronde();
  return query select s.inwoner_id, s.plek_id from matchsuggesties s
    where s.regio_id = context_regio() and s.ronde_id = ronde order by s.inwoner_id;
end $$;

-- Keeps what a run suggests, once, for the user who started it.
create function bewaar_matchronde(ronde uuid, invoer_ bytea, uitkomst_ bytea, suggesties jsonb) returns void
language plpgsql volatile security definer set search_path = public, pg_temp as $$
begin
  perform eis_matchronde();
  if not exists (select from matchrondes r where r.regio_id = context_regio() and r.id = ronde
      and r.door_gebruiker_id = context_gebruiker()) then
    raise exception 'not a run of this user' using errcode = '42501';
  end if;
  insert into matchrondebestanden values (context_regio(), ronde, invoer_, uitkomst_); -- a second time is a duplicate
  insert into matchsuggesties (regio_id, ronde_id, inwoner_id, gemeente, plek_id, voorkeur, passend, onderdelen,
      beste_plekken, spijt)
    select i.regio_id, ronde, i.id, i.gemeente, s.plek, s.voorkeur, s.passend, coalesce(s.onderdelen, '{}'),
           coalesce(s.beste, '{}'), coalesce(s.spijt, '{}')
      from jsonb_to_recordset(suggesties) as s (inwoner uuid, plek uuid, voorkeur integer, passend integer,
             onderdelen jsonb, beste text[], spijt jsonb)
      join inwoners i on i.regio_id = context_regio() and i.id = s.inwoner;
end $$;

-- What was frozen of a run, for who accounts for it. A line for each inwoner whose suggestion it holds.
create function matchronde_bestand(ronde uuid, spoor jsonb) returns table (invoer bytea, uitkomst bytea)
language plpgsql volatile security definer set search_path = public, pg_temp as $$
begin
  if not context_mag('matchverantwoording', 'read') then
    raise exception 'may not account for a run' using errcode = '42501', constraint = 'matchronde_niet_toegestaan';
  end if;
  perform leg_gebruik_vast(array(select s.inwoner_id from matchsuggesties s
    where s.regio_id = context_regio() and s.ronde_id = ronde), spoor);
  return query select b.invoer, b.uitkomst from matchrondebestanden b
    where b.regio_id = context_regio() and b.ronde_id = ronde;
end $$;

-- The groups of those who took part, in the order of their ids and without these. For the report on fairness only: the
-- functions above, from which the engine gets what it knows, give none of it.
create function matchronde_groepen(ronde uuid) returns table (gemeente text, pc4 text, leeftijd integer, doelgroepen text[],
  uitkering text, taalniveau integer, voorgesteld boolean)
language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  if not context_mag('matchverantwoording', 'read') then
    raise exception 'may not account for a run' using errcode = '42501', constraint = 'matchronde_niet_toegestaan';
  end if;
  return query
    select s.gemeente, left(i.postcode, 4), extract(year from age(r.gestart, i.geboortedatum))::integer,
           coalesce(t.doelgroepen, '{}'), t.uitkering, (m.waarde #>> '{}')::integer,
           exists (select from voorstellen v where v.regio_id = s.regio_id and v.inwoner_id = s.inwoner_id
             and v.plek_id = s.plek_id and v.voorgesteld_op >= r.gestart::date)
      from matchsuggesties s
      join matchrondes r on r.regio_id = s.regio_id and r.id = s.ronde_id
      join inwoners i on i.regio_id = s.regio_id and i.id = s.inwoner_id
      left join situaties t on t.regio_id = s.regio_id and t.inwoner_id = s.inwoner_id
      left join mogelijkheden m on m.regio_id = s.regio_id and m.inwoner_id = s.inwoner_id
            and m.onderwerp = 'taal_nederlands_mondeling'
     where s.regio_id = context_regio() and s.ronde_id = ronde
     order by s.inwoner_id;
end $$;
