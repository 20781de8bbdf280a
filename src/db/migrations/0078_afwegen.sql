-- Choices that are weighed: on what, how they score, who weighs how, and a council that weighs together on its phones.
-- Guarantees: what was weighed does not change under the weights that were given for it; weights that were replaced stay to be
-- read, with who gave them and when; a phone counts once, and nothing is known of whose it is; a code opens one session, until it ends.

create table afwegingen ( -- data class 'afwegingen'
  regio_id    text not null,
  id          uuid not null,
  naam        text not null,
  vraag       text not null, -- as it is asked to who weighs
  criteriaset text, -- where the criteria come from: src/toekomstplan/afwegen/criteriasets.ts; null: own ones
  criteria    jsonb not null, -- [{naam, uitleg, slechtst, best, rang, grens, eenheid, bron}]
  opties      jsonb not null, -- [{naam, uitleg, geweerd, scores: [{waarden, zekerheid, bron}]}], scores in the order of the criteria
  status      text not null default 'open',
  door_naam   text not null,
  tijdstip    timestamptz not null,
  versie      integer not null default 1,

  primary key (regio_id, id),
  constraint afwegingen_naam unique (regio_id, naam),
  constraint afwegingen_status check (status in ('open', 'gesloten')),
  constraint afwegingen_inhoud check (jsonb_array_length(criteria) between 2 and 12 and jsonb_array_length(opties) between 2 and 12)
);

create table gewichtensets ( -- data class 'afwegingen': who weighs how, as far as it is said in the name of a gemeente, fractie or group
  regio_id    text not null,
  id          uuid not null,
  afweging_id uuid not null,
  soort       text not null,
  wie         text not null,
  punten      integer[] not null, -- in the order of the criteria; what counts is their share
  toelichting text,
  door_naam   text not null,
  tijdstip    timestamptz not null,
  vervangen   timestamptz, -- null: it holds

  primary key (regio_id, id),
  foreign key (regio_id, afweging_id) references afwegingen,
  constraint gewichtensets_soort check (soort in ('gemeente', 'fractie', 'groep')),
  constraint gewichtensets_punten check (0 <= all (punten) and 1000 >= all (punten) and 0 < any (punten))
);
create unique index gewichtensets_geldt on gewichtensets (regio_id, afweging_id, soort, wie) where vervangen is null;

create table weegsessies ( -- data class 'afwegingen': people weigh at the same time, each on a phone
  regio_id    text not null,
  id          uuid not null,
  afweging_id uuid not null,
  code        text not null, -- on the screen, and in the address of the page for phones
  groepen     text[] not null, -- such as the fracties, to choose from
  plaatsen    integer not null, -- no more phones than this
  geopend     timestamptz not null,
  verloopt    timestamptz not null,
  gesloten    timestamptz, -- before that
  door_naam   text not null,
  versie      integer not null default 1,

  primary key (regio_id, id),
  foreign key (regio_id, afweging_id) references afwegingen,
  constraint weegsessies_code unique (regio_id, code),
  constraint weegsessies_code_lang check (code ~ '^[2-9B-DF-HJ-NP-TV-Z]{8}$'),
  constraint weegsessies_groepen check (cardinality(groepen) between 1 and 30),
  constraint weegsessies_plaatsen check (plaatsen between 2 and 500),
  constraint weegsessies_duur check (verloopt > geopend and verloopt <= geopend + interval '24 hours')
);
create index weegsessies_van on weegsessies (regio_id, afweging_id, geopend);

create table weegantwoorden ( -- data class 'afwegingen': what one phone sent last
  regio_id  text not null,
  sessie_id uuid not null,
  deelnemer text not null, -- hash of what the phone keeps; says nothing of whose it is
  groep     text not null,
  punten    integer[] not null,
  keer      integer not null default 1, -- how often it was sent
  tijdstip  timestamptz not null,

  primary key (regio_id, sessie_id, deelnemer),
  foreign key (regio_id, sessie_id) references weegsessies,
  constraint weegantwoorden_deelnemer check (deelnemer ~ '^[0-9a-f]{64}$'),
  constraint weegantwoorden_punten check (0 <= all (punten) and 1000 >= all (punten) and 0 < any (punten))
);

-- One more vote changes nothing of the question.
create function afweging_blijft() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if (new.criteria, new.opties, new.vraag) is distinct from (old.criteria, old.opties, old.vraag)
     and (exists (select from gewichtensets g where g.regio_id = old.regio_id and g.afweging_id = old.id)
       or exists (select from weegsessies s where s.regio_id = old.regio_id and s.afweging_id = old.id)) then
    raise exception 'weights were given for this' using errcode = '23514', constraint = 'afwegingen_gewogen';
  end if;
  return new;
end $$;
create trigger afweging_blijft before update on afwegingen for each row execute function afweging_blijft();

-- The row of the weighing is held, so that it is not closed or changed meanwhile.
create function gewichtenset_klopt() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare
  afweging constant afwegingen := (select a from afwegingen a where a.regio_id = new.regio_id and a.id = new.afweging_id for share);
begin
  if afweging.status <> 'open' then
    raise exception 'closed' using errcode = '23514', constraint = 'gewichtensets_open';
  end if;
  if cardinality(new.punten) <> jsonb_array_length(afweging.criteria) then
    raise exception 'points for each criterium' using errcode = '23514', constraint = 'gewichtensets_compleet';
  end if;
  perform pg_advisory_xact_lock(hashtext('gewichtenset'), hashtext(new.afweging_id || new.soort || new.wie));
  update gewichtensets g set vervangen = new.tijdstip
   where g.regio_id = new.regio_id and g.afweging_id = new.afweging_id and g.soort = new.soort and g.wie = new.wie
     and g.vervangen is null;
  return new;
end $$;
create trigger gewichtenset_klopt before insert on gewichtensets for each row execute function gewichtenset_klopt();

create function weegsessie_klopt() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if tg_op = 'UPDATE' and (new.afweging_id, new.code, new.groepen, new.plaatsen, new.geopend, new.verloopt)
      is distinct from (old.afweging_id, old.code, old.groepen, old.plaatsen, old.geopend, old.verloopt) then
    raise exception 'another session' using errcode = '42501';
  end if;
  if tg_op = 'INSERT' and (select a.status from afwegingen a
       where a.regio_id = new.regio_id and a.id = new.afweging_id for share) <> 'open' then
    raise exception 'closed' using errcode = '23514', constraint = 'weegsessies_open';
  end if;
  return new;
end $$;
create trigger weegsessie_klopt before insert or update on weegsessies for each row execute function weegsessie_klopt();

-- That there is an answer, not which: who looks asks again.
create function sein_weging() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  perform pg_notify('meedoen_regio', new.regio_id || '/meewegen');
  return null;
end $$;
create trigger sein_weging after insert or update on weegantwoorden for each row execute function sein_weging();
create trigger sein_weging after insert or update on weegsessies for each row execute function sein_weging();

call fence_regio('afwegingen', 'afwegingen');
call fence_regio('gewichtensets', 'afwegingen');
call fence_regio('weegsessies', 'afwegingen');
call fence_regio('weegantwoorden', 'afwegingen');
grant select, insert, update on afwegingen to meedoen_app;
grant select, insert on gewichtensets to meedoen_app;
grant select, insert, update on weegsessies to meedoen_app;
grant select on weegantwoorden to meedoen_app;

-- For a phone, without a session of its own: the question, and on what it is weighed. No scores and no answers of others.
create function toon_weegsessie(regio text, code_ text, moment timestamptz)
returns table (naam text, vraag text, criteria jsonb, groepen text[], is_open boolean)
language sql stable security definer set search_path = public, pg_temp as $$
  select a.naam, a.vraag,
         (select jsonb_agg(jsonb_build_object('naam', c->>'naam', 'uitleg', c->>'uitleg') order by nr)
            from jsonb_array_elements(a.criteria) with ordinality as e(c, nr)),
         s.groepen, s.gesloten is null and s.verloopt > moment and a.status = 'open'
    from weegsessies s join afwegingen a on a.regio_id = s.regio_id and a.id = s.afweging_id
   where s.regio_id = regio and s.code = code_ and s.verloopt > moment - interval '1 day'
$$;

-- What this phone sent before, so that it can be changed.
create function eigen_weging(regio text, code_ text, deelnemer_ text, moment timestamptz)
returns table (groep text, punten integer[])
language sql stable security definer set search_path = public, pg_temp as $$
  select w.groep, w.punten
    from weegsessies s join weegantwoorden w on w.regio_id = s.regio_id and w.sessie_id = s.id
   where s.regio_id = regio and s.code = code_ and w.deelnemer = deelnemer_ and s.verloopt > moment - interval '1 day'
$$;

-- Counted one after the other, so that there are never more than the places. Sent again replaces. Answers how it went.
create function geef_weging(regio text, code_ text, deelnemer_ text, groep_ text, punten_ integer[], moment timestamptz)
returns text
language plpgsql volatile security definer set search_path = public, pg_temp as $$
declare
  sessie weegsessies;
  afweging afwegingen;
begin
  select * into sessie from weegsessies s where s.regio_id = regio and s.code = code_ for update;
  if sessie.id is null then return 'onbekend'; end if;
  select * into afweging from afwegingen a where a.regio_id = regio and a.id = sessie.afweging_id;
  if sessie.gesloten is not null or sessie.verloopt <= moment or afweging.status <> 'open' then return 'gesloten'; end if;
  if not groep_ = any (sessie.groepen) or cardinality(punten_) <> jsonb_array_length(afweging.criteria) then
    return 'klopt niet';
  end if;
  if not exists (select from weegantwoorden w where w.regio_id = regio and w.sessie_id = sessie.id and w.deelnemer = deelnemer_)
     and (select count(*) from weegantwoorden w where w.regio_id = regio and w.sessie_id = sessie.id) >= sessie.plaatsen then
    return 'vol';
  end if;
  insert into weegantwoorden as w (regio_id, sessie_id, deelnemer, groep, punten, tijdstip)
    values (regio, sessie.id, deelnemer_, groep_, punten_, moment)
    on conflict (regio_id, sessie_id, deelnemer)
    do update set groep = excluded.groep, punten = excluded.punten, tijdstip = excluded.tijdstip, keer = w.keer + 1;
  return 'ontvangen';
end $$;
revoke all on function toon_weegsessie(text, text, timestamptz) from public;
revoke all on function eigen_weging(text, text, text, timestamptz) from public;
revoke all on function geef_weging(text, text, text, text, integer[], timestamptz) from public;
grant execute on function toon_weegsessie(text, text, timestamptz) to meedoen_app;
grant execute on function eigen_weging(text, text, text, timestamptz) to meedoen_app;
grant execute on function geef_weging(text, text, text, text, integer[], timestamptz) to meedoen_app;
