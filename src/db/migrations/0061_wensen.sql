-- What an inwoner says himself: what he can and wants, question by question, and his yes or no to work that is proposed.
-- Guarantees: what is not handed in is read by nobody but him and who helps him with a mandate, and is gone after thirty days;
-- nothing of it changes a fact about him: who may change that takes it over, one by one; only of a voorstel of his own does
-- he say yes or no, in his own name, and he reads of the plek what is shown to who is asked.

create table wensen ( -- data class 'wens': one round of questions that an inwoner answers
  regio_id          text not null,
  id                uuid not null,
  gemeente          text not null,
  inwoner_id        uuid not null,
  status            text not null,
  vraag             text, -- where he goes on; null: at the end
  begonnen_op       date not null,
  bewaren_tot       date not null, -- last day, while it is not handed in
  ingeleverd        timestamptz,
  door_gebruiker_id uuid not null,
  door_naam         text not null,
  besproken_op      date,
  besproken_door    text,

  primary key (regio_id, id),
  foreign key (regio_id, inwoner_id) references inwoners,
  foreign key (regio_id, door_gebruiker_id) references gebruikers,
  constraint wensen_status check (status in ('bezig', 'ingeleverd', 'besproken')),
  constraint wensen_ingeleverd check ((status = 'bezig') = (ingeleverd is null)),
  constraint wensen_besproken check ((status = 'besproken') = (besproken_op is not null))
);
create unique index wensen_een_bezig on wensen (regio_id, inwoner_id) where status = 'bezig';
create index wensen_van_inwoner on wensen (regio_id, inwoner_id, begonnen_op desc);
create index wensen_bewaren on wensen (bewaren_tot) where status = 'bezig';

create table wensantwoorden ( -- data class 'wens': one answer; a subject of the catalogue, or one that is only read
  regio_id     text not null,
  wens_id      uuid not null,
  onderwerp    text not null,
  gemeente     text not null,
  inwoner_id   uuid not null,
  waarde       jsonb not null,
  besluit      text,
  besluit_op   date,
  besluit_door text,

  primary key (regio_id, wens_id, onderwerp),
  foreign key (regio_id, wens_id) references wensen on delete cascade,
  foreign key (regio_id, inwoner_id) references inwoners,
  constraint wensantwoorden_besluit check (besluit in ('overgenomen', 'gehouden', 'gelezen')),
  constraint wensantwoorden_wanneer check ((besluit is null) = (besluit_op is null))
);
create index wensantwoorden_van_inwoner on wensantwoorden (regio_id, inwoner_id);

call fence_inwoner('wensen', 'wens');
call fence_inwoner('wensantwoorden', 'wens');
grant select, insert, update, delete on wensen, wensantwoorden to meedoen_app;

-- While he fills it in it is his own.
create policy nog_van_hem on wensen as restrictive for select to meedoen_app
  using (status <> 'bezig' or inwoner_id = any ((select context_inwoners('wens', 'change'))::uuid[]));
create function wens_is_bezig(regio text, welke uuid) returns boolean
language sql stable security definer set search_path = public, pg_temp as $$
  select exists (select from wensen w where w.regio_id = regio and w.id = welke and w.status = 'bezig')
$$;
create policy nog_van_hem on wensantwoorden as restrictive for select to meedoen_app
  using (inwoner_id = any ((select context_inwoners('wens', 'change'))::uuid[]) or not wens_is_bezig(regio_id, wens_id));

-- What was handed in stays as it was said; the application changes what is being filled in, and hands it in, in the own name.
-- Inside the functions below, and in what the owner does, current_user is another.
create function wens_klopt() returns trigger language plpgsql set search_path = public, pg_temp as $$
begin
  if current_user = 'meedoen_app' then
    if new.door_gebruiker_id <> context_gebruiker() then
      raise exception 'in the name of another' using errcode = '42501';
    end if;
    if new.status = 'besproken' or tg_op = 'INSERT' and new.status <> 'bezig' or tg_op = 'UPDATE' and old.status <> 'bezig' then
      raise exception 'handed in' using errcode = '42501';
    end if;
  end if;
  new.gemeente := (select i.gemeente from inwoners i where i.regio_id = new.regio_id and i.id = new.inwoner_id);
  return new;
end $$;
create trigger wens_klopt before insert or update on wensen for each row execute function wens_klopt();

create function wensantwoord_klopt() returns trigger language plpgsql set search_path = public, pg_temp as $$
declare
  w wensen;
begin
  select * into w from wensen x where x.regio_id = coalesce(new.regio_id, old.regio_id) and x.id = coalesce(new.wens_id, old.wens_id);
  if current_user = 'meedoen_app' and w.id is not null and (w.status <> 'bezig' or tg_op <> 'DELETE' and new.besluit is not null) then
    raise exception 'handed in' using errcode = '42501';
  end if;
  if tg_op = 'DELETE' then return old; end if;
  if w.inwoner_id is distinct from new.inwoner_id then
    raise exception 'of another' using errcode = '42501';
  end if;
  new.gemeente := w.gemeente;
  return new;
end $$;
create trigger wensantwoord_klopt before insert or update or delete on wensantwoorden
  for each row execute function wensantwoord_klopt();

-- What is decided about one answer, by who may change what is known of him. Answers whether there was something to decide.
create function besluit_wensantwoord(welke uuid, over text, besluit_ text) returns boolean
language plpgsql volatile security definer set search_path = public, pg_temp as $$
begin
  update wensantwoorden a set besluit = besluit_, besluit_op = context_vandaag(), besluit_door = context_naam()
    from wensen w
   where a.regio_id = context_regio() and a.wens_id = welke and a.onderwerp = over and a.besluit is null
     and w.regio_id = a.regio_id and w.id = a.wens_id and w.status = 'ingeleverd'
     and a.inwoner_id = any (context_inwoners('mogelijkheden', 'change'));
  return found;
end $$;

-- Everything was read; what was not taken over stays as it was known.
create function rond_wensen_af(welke uuid) returns boolean
language plpgsql volatile security definer set search_path = public, pg_temp as $$
begin
  update wensen w set status = 'besproken', besproken_op = context_vandaag(), besproken_door = context_naam()
   where w.regio_id = context_regio() and w.id = welke and w.status = 'ingeleverd'
     and w.inwoner_id = any (context_inwoners('mogelijkheden', 'change'));
  if not found then return false; end if;
  update wensantwoorden a set besluit = 'gelezen', besluit_op = context_vandaag(), besluit_door = context_naam()
   where a.regio_id = context_regio() and a.wens_id = welke and a.besluit is null;
  return true;
end $$;

-- What was begun and not handed in, after its last day.
create function ruim_wensen_op(dag date) returns integer
language sql volatile set search_path = public, pg_temp as $$
  with weg as (delete from wensen w where w.status = 'bezig' and w.bewaren_tot < dag returning 1)
  select count(*)::integer from weg
$$;
revoke all on function ruim_wensen_op(date) from public;

-- Who moves to another gemeente takes it along.
create function wensen_verhuizen() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  update wensen w set gemeente = new.gemeente where w.regio_id = new.regio_id and w.inwoner_id = new.id;
  update wensantwoorden a set gemeente = new.gemeente where a.regio_id = new.regio_id and a.inwoner_id = new.id;
  return null;
end $$;
create trigger wensen_verhuizen after update of gemeente on inwoners
  for each row when (old.gemeente is distinct from new.gemeente) execute function wensen_verhuizen();

-- An answer that the inwoner gave himself, or who helps him: when, and who.
alter table voorstellen
  add column zelf_beantwoord timestamptz,
  add column zelf_door text;

-- Yes, no, or taking that back, of the inwoner of the session. Answers what happened, or why not.
create function beantwoord_eigen_voorstel(welk uuid, antwoord_ text, woorden text, reden text, verwacht integer, moment timestamptz)
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

-- What the inwoner reads of the plek that was proposed to him, and nothing of who else may come there.
create function plek_bij_voorstel(welk uuid) returns table (titel text, werkgever text, plaats text, postcode text, soort text,
  werksoort text, werkvormen text[], regeling text, begindatum date, kenmerken jsonb, is_open boolean, accountmanager text)
language sql stable security definer set search_path = public, pg_temp as $$
  select k.titel, coalesce(w.naam, u.naam, ''), k.plaats, k.postcode, k.soort, k.werksoort, k.werkvormen, k.regeling,
         k.begindatum, k.kenmerken, k.status = 'open', g.naam
    from voorstellen v
    join plekken k on k.regio_id = v.regio_id and k.id = v.plek_id
    left join werkgevers w on w.regio_id = k.regio_id and w.id = k.werkgever_id
    left join units u on u.regio_id = k.regio_id and u.id = k.unit_id
    left join gebruikers g on g.regio_id = w.regio_id and g.id = w.accountmanager_id
   where v.regio_id = context_regio() and v.id = welk
     and v.inwoner_id = any (context_inwoners('voorstel', 'read'))
     and (v.status <> 'afgewezen' or v.antwoord_op is not null) -- what was set aside was never proposed
$$;

-- For the application only.
do $$
declare
  f regprocedure;
begin
  foreach f in array array['besluit_wensantwoord(uuid,text,text)', 'rond_wensen_af(uuid)',
    'beantwoord_eigen_voorstel(uuid,text,text,text,integer,timestamptz)', 'plek_bij_voorstel(uuid)',
    'wens_is_bezig(text,uuid)']::regprocedure[]
  loop
    execute format('revoke all on function %s from public', f);
    execute format('grant execute on function %s to meedoen_app', f);
  end loop;
end $$;
