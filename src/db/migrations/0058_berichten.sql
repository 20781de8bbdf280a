-- Messages: between an inwoner and who helps him, and to a group; and the mail that says that one waits.
-- Guarantees: who writes, writes in his own name; what was sent is not changed; a message to a group reaches exactly the
-- inwoners who stood at the check and whom the sender still helps, each in a conversation of his own, and nobody before five
-- minutes are over; a mail holds no name, subject or number, and its address stands nowhere but in the file of the inwoner.

-- The first of the languages that someone speaks of which we have texts; without one Dutch.
create function taal_van(talen text[]) returns text
language sql immutable set search_path = public, pg_temp as $$
  select coalesce((
    select k.code from unnest(talen) with ordinality as t (taal, nr)
      join (values ('nld', 'nl'), ('eng', 'en'), ('ara', 'ar'), ('ukr', 'uk'), ('tir', 'ti'), ('tur', 'tr')) k (taal, code)
        on k.taal = t.taal
     order by t.nr limit 1), 'nl')
$$;

create table berichtgesprekken ( -- data class 'bericht'
  regio_id          text not null,
  id                uuid not null,
  gemeente          text not null,
  inwoner_id        uuid not null,
  soort             text not null,
  onderwerp         text not null,
  voor_gebruiker_id uuid, -- the colleague who began it; otherwise it is for the main counsellor
  begonnen          timestamptz not null,
  laatste           timestamptz not null,
  laatste_van       text not null,
  is_afgehandeld    boolean not null default false, -- needs no answer any more
  afspraak_id       uuid, -- of which the inwoner asks for another moment,
  afspraak_begin    timestamptz, -- than this one
  versie            integer not null default 1,

  primary key (regio_id, id),
  foreign key (regio_id, inwoner_id) references inwoners,
  foreign key (regio_id, afspraak_id) references afspraken,
  constraint berichtgesprekken_een_vraag unique (regio_id, afspraak_id, afspraak_begin),
  constraint berichtgesprekken_soort check (soort in ('vraag', 'gesprek', 'afspraak', 'groepsbericht')),
  constraint berichtgesprekken_laatste_van check (laatste_van in ('inwoner', 'vertegenwoordiger', 'medewerker'))
);
create index berichtgesprekken_van_inwoner on berichtgesprekken (regio_id, inwoner_id, laatste desc);

create table berichten ( -- data class 'bericht'
  regio_id          text not null,
  id                uuid not null,
  gemeente          text not null,
  inwoner_id        uuid not null,
  gesprek_id        uuid not null,
  nummer            integer not null generated always as identity, -- which of two of one moment came in first
  van               text not null,
  door_gebruiker_id uuid not null,
  door_naam         text not null,
  taal              text not null default 'nl', -- of the text
  tekst             text not null,
  tekst_nl          text, -- the same in Dutch, of a template in another language
  sjabloon          text,
  verstuurd         timestamptz not null,
  gelezen           timestamptz, -- first, by the other side
  gelezen_door      text,

  primary key (regio_id, id),
  foreign key (regio_id, inwoner_id) references inwoners,
  foreign key (regio_id, gesprek_id) references berichtgesprekken,
  constraint berichten_van check (van in ('inwoner', 'vertegenwoordiger', 'medewerker')),
  constraint berichten_gelezen check ((gelezen is null) = (gelezen_door is null))
);
create index berichten_van_gesprek on berichten (regio_id, gesprek_id, nummer);
create index berichten_van_inwoner on berichten (regio_id, inwoner_id) where gelezen is null;
call fence_inwoner('berichtgesprekken', 'bericht');
call fence_inwoner('berichten', 'bericht');
grant select, insert on berichtgesprekken, berichten to meedoen_app;

-- Mail that has to go out. Whom it is for stands apart, where only functions look.
create table mailuitgang ( -- data class 'mailuitgang'
  regio_id       text not null,
  id             uuid not null,
  sleutel        text not null, -- the same cause gives the same key: one mail
  soort          text not null,
  taal           text not null,
  status         text not null default 'wacht',
  pogingen       integer not null default 0,
  gemaakt        timestamptz not null,
  volgende_poging timestamptz not null,
  verstuurd_op   timestamptz,
  fout           text, -- of the transport, a code and no address
  versie         integer not null default 1,

  primary key (regio_id, id),
  constraint mailuitgang_sleutel_uniek unique (regio_id, sleutel),
  constraint mailuitgang_soort check (soort in ('bericht')),
  constraint mailuitgang_status check (status in ('wacht', 'verstuurd', 'mislukt', 'vervallen')),
  constraint mailuitgang_verstuurd check ((status = 'verstuurd') = (verstuurd_op is not null))
);
create index mailuitgang_wacht on mailuitgang (regio_id, volgende_poging) where status = 'wacht';
call fence_regio('mailuitgang', 'mailuitgang');
grant select on mailuitgang to meedoen_app;

create table mailontvangers ( -- for whom; only the functions below read and write it
  regio_id    text not null,
  mail_id     uuid not null,
  inwoner_id  uuid not null,

  primary key (regio_id, mail_id),
  foreign key (regio_id, mail_id) references mailuitgang,
  foreign key (regio_id, inwoner_id) references inwoners
);
create index mailontvangers_van_inwoner on mailontvangers (regio_id, inwoner_id);
alter table mailontvangers enable row level security;
alter table mailontvangers force row level security;
create policy eigenaar on mailontvangers to meedoen_owner using (true) with check (true);

create table groepsberichten ( -- of who sent it; what became of it stands in the conversations
  regio_id        text not null,
  id              uuid not null,
  gebruiker_id    uuid not null,
  door_naam       text not null,
  onderwerp       text not null,
  tekst           text not null, -- with the gap for a first name
  selectie        text not null, -- in words, as it stood at the check
  aantal          integer not null,
  verstuurd       timestamptz not null,
  zichtbaar_vanaf timestamptz not null,
  status          text not null default 'wacht',
  afgerond        timestamptz,

  primary key (regio_id, id),
  foreign key (regio_id, gebruiker_id) references gebruikers,
  constraint groepsberichten_aantal check (aantal between 1 and 50),
  constraint groepsberichten_bedenktijd check (zichtbaar_vanaf >= verstuurd + interval '5 minutes'),
  constraint groepsberichten_status check (status in ('wacht', 'ingetrokken', 'bezorgd')),
  constraint groepsberichten_afgerond check ((status = 'wacht') = (afgerond is null))
);
create index groepsberichten_van_gebruiker on groepsberichten (regio_id, gebruiker_id, verstuurd desc);
create index groepsberichten_wacht on groepsberichten (regio_id, zichtbaar_vanaf) where status = 'wacht';

create table groepsontvangers ( -- the copy of each; until it is delivered only the sender sees that it is there
  regio_id         text not null,
  groepsbericht_id uuid not null,
  inwoner_id       uuid not null,
  gebruiker_id     uuid not null,
  taal             text not null default 'nl',
  tekst            text not null,
  tekst_nl         text,
  sjabloon         text,
  status           text not null default 'wacht',
  gesprek_id       uuid not null, -- what it becomes
  bericht_id       uuid not null,

  primary key (regio_id, groepsbericht_id, inwoner_id),
  foreign key (regio_id, groepsbericht_id) references groepsberichten,
  foreign key (regio_id, inwoner_id) references inwoners,
  constraint groepsontvangers_status check (status in ('wacht', 'bezorgd', 'vervallen'))
);
alter table groepsberichten enable row level security;
alter table groepsberichten force row level security;
create policy eigenaar on groepsberichten to meedoen_owner using (true) with check (true);
create policy eigen on groepsberichten to meedoen_app using (
  regio_id = (select context_regio()) and gebruiker_id = (select context_gebruiker()));
alter table groepsontvangers enable row level security;
alter table groepsontvangers force row level security;
create policy eigenaar on groepsontvangers to meedoen_owner using (true) with check (true);
create policy eigen on groepsontvangers to meedoen_app using (
  regio_id = (select context_regio()) and gebruiker_id = (select context_gebruiker()));
grant select, insert on groepsberichten, groepsontvangers to meedoen_app;

-- One mail for one cause, where the inwoner has an address and no other mail waits for him already.
create function zet_mail_klaar(regio text, oorzaak text, voor uuid, moment timestamptz) returns void
language sql volatile security definer set search_path = public, pg_temp as $$
  with nieuw as (
    insert into mailuitgang (regio_id, id, sleutel, soort, taal, gemaakt, volgende_poging)
    select i.regio_id, gen_random_uuid(), oorzaak, 'bericht', taal_van(i.talen), moment, moment
      from inwoners i
      join contactgegevens c on c.regio_id = i.regio_id and c.inwoner_id = i.id and c.email like '%_@_%'
     where i.regio_id = regio and i.id = voor
       and not exists (select from mailontvangers o
         join mailuitgang m on m.regio_id = o.regio_id and m.id = o.mail_id and m.status = 'wacht' and m.pogingen = 0
        where o.regio_id = regio and o.inwoner_id = voor)
    on conflict do nothing
    returning regio_id, id
  )
  insert into mailontvangers select n.regio_id, n.id, voor from nieuw n
$$;

-- A conversation begins at the moment of its first message, of the gemeente of the inwoner.
create function berichtgesprek_klopt() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if in_sessie() and new.voor_gebruiker_id is not null and new.voor_gebruiker_id <> context_gebruiker() then
    raise exception 'in the name of another' using errcode = '42501';
  end if;
  new.gemeente := (select i.gemeente from inwoners i where i.regio_id = new.regio_id and i.id = new.inwoner_id);
  return new;
end $$;
create trigger berichtgesprek_klopt before insert on berichtgesprekken for each row execute function berichtgesprek_klopt();

-- In the own name and the own role, in a conversation of the same inwoner.
create function bericht_klopt() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
declare
  wie gebruikers;
begin
  if in_sessie() then
    select * into wie from gebruikers g where g.regio_id = context_regio() and g.id = context_gebruiker();
    if new.door_gebruiker_id <> wie.id then
      raise exception 'in the name of another' using errcode = '42501';
    end if;
    new.door_naam := wie.naam;
    new.van := case when 'inwoner' = any (wie.rollen) then 'inwoner'
                    when 'vertegenwoordiger' = any (wie.rollen) then 'vertegenwoordiger' else 'medewerker' end;
    new.gelezen := null;
    new.gelezen_door := null;
  end if;
  new.gemeente := (select i.gemeente from inwoners i where i.regio_id = new.regio_id and i.id = new.inwoner_id);
  if not exists (select from berichtgesprekken b
    where b.regio_id = new.regio_id and b.id = new.gesprek_id and b.inwoner_id = new.inwoner_id) then
    raise exception 'a conversation of somebody else' using errcode = '23514', constraint = 'berichten_van_gesprek';
  end if;
  return new;
end $$;
create trigger bericht_klopt before insert on berichten for each row execute function bericht_klopt();

-- The conversation knows who spoke last; of what a colleague wrote the inwoner gets a mail.
create function bericht_telt() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  update berichtgesprekken b
     set laatste = new.verstuurd, laatste_van = new.van, is_afgehandeld = false, versie = b.versie + 1
   where b.regio_id = new.regio_id and b.id = new.gesprek_id and new.verstuurd >= b.laatste;
  if new.van = 'medewerker' and new.gelezen is null then
    perform zet_mail_klaar(new.regio_id, 'bericht/' || new.id, new.inwoner_id, new.verstuurd);
  end if;
  return null;
end $$;
create trigger bericht_telt after insert on berichten for each row execute function bericht_telt();

-- Notes that this side saw what the other side wrote: once.
create function lees_berichten(gesprek uuid, moment timestamptz) returns integer
language sql volatile security definer set search_path = public, pg_temp as $$
  with wie as materialized (
    select g.regio_id, g.naam, g.rollen && array['inwoner', 'vertegenwoordiger'] as is_van_inwoner
      from gebruikers g where g.regio_id = context_regio() and g.id = context_gebruiker()
  ), gelezen as (
    update berichten b set gelezen = moment, gelezen_door = wie.naam
      from wie
     where b.regio_id = wie.regio_id and b.gesprek_id = gesprek and b.gelezen is null
       and (b.van <> 'medewerker') <> wie.is_van_inwoner
       and b.inwoner_id = any (context_inwoners('bericht', 'change'))
    returning 1
  )
  select count(*)::integer from gelezen
$$;

-- A colleague says that no answer is needed. Answers what happened, or why not.
create function handel_gesprek_af(gesprek uuid, verwacht integer) returns text
language plpgsql volatile security definer set search_path = public, pg_temp as $$
declare
  b berichtgesprekken;
begin
  select * into b from berichtgesprekken x where x.regio_id = context_regio() and x.id = gesprek for update;
  if b.id is null or not b.inwoner_id = any (context_inwoners('bericht', 'change'))
     or exists (select from gebruikers g where g.regio_id = b.regio_id and g.id = context_gebruiker()
       and g.rollen && array['inwoner', 'vertegenwoordiger']) then
    return 'niet van u';
  end if;
  if b.versie <> verwacht then return 'gewijzigd'; end if;
  update berichtgesprekken x set is_afgehandeld = true, versie = x.versie + 1 where x.regio_id = b.regio_id and x.id = b.id;
  return 'gedaan';
end $$;

-- Only to whom the sender may write, in the own name, and while nothing of it has gone.
create function groepsontvanger_klopt() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if in_sessie() and (new.gebruiker_id <> context_gebruiker() or new.status <> 'wacht'
     or not new.inwoner_id = any (context_inwoners('bericht', 'change'))
     or not exists (select from groepsberichten g where g.regio_id = new.regio_id and g.id = new.groepsbericht_id
       and g.gebruiker_id = new.gebruiker_id and g.status = 'wacht'
       and g.aantal > (select count(*) from groepsontvangers o
         where o.regio_id = g.regio_id and o.groepsbericht_id = g.id))) then
    raise exception 'not for this sender' using errcode = '42501', constraint = 'groepsontvangers_niet_toegestaan';
  end if;
  return new;
end $$;
create trigger groepsontvanger_klopt before insert on groepsontvangers for each row execute function groepsontvanger_klopt();

create function groepsbericht_klopt() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if in_sessie() and (new.gebruiker_id <> context_gebruiker() or new.status <> 'wacht') then
    raise exception 'in the name of another' using errcode = '42501';
  end if;
  return new;
end $$;
create trigger groepsbericht_klopt before insert on groepsberichten for each row execute function groepsbericht_klopt();

-- Stops all of it, where its time has not come. Answers whether there was something to stop.
create function trek_groepsbericht_in(welk uuid, moment timestamptz) returns boolean
language plpgsql volatile security definer set search_path = public, pg_temp as $$
begin
  update groepsberichten g set status = 'ingetrokken', afgerond = moment
   where g.regio_id = context_regio() and g.id = welk and g.gebruiker_id = context_gebruiker() and g.status = 'wacht'
     and moment < g.zichtbaar_vanaf;
  return found;
end $$;

-- Of which the five minutes are over: each copy becomes a message in a conversation of its own. Whom the sender does not help
-- any more gets none. Two at once: the second passes by what the first has in hand.
create function bezorg_groepsberichten(moment timestamptz) returns integer
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
         and exists (select from gebruikers u where u.regio_id = g.regio_id and u.id = g.gebruiker_id and u.is_actief) then
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

-- How long until the next try after so many; null: no more.
create function wachttijd_na(pogingen integer) returns interval
language sql immutable set search_path = public, pg_temp as $$
  select (array['1 minute', '5 minutes', '30 minutes', '2 hours', '6 hours']::interval[])[pogingen]
$$;

-- For who sends: what is due, with its address as it is now. The next try is set before this one: a process that stops halfway
-- leaves nothing behind but a mail that goes out once more, under the same number.
create function claim_mail(moment timestamptz, hoogstens integer) returns table (
  regio_id text, id uuid, sleutel text, soort text, taal text, adres text, pogingen integer)
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
  select g.regio_id, g.id, g.sleutel, g.soort, g.taal, c.email, g.pogingen
    from genomen g
    join mailontvangers o on o.regio_id = g.regio_id and o.mail_id = g.id
    left join contactgegevens c on c.regio_id = o.regio_id and c.inwoner_id = o.inwoner_id
$$;

-- How it went. Without an address there is nobody to mail any more.
create function meld_mail(regio text, welke uuid, hoe text, waarom text, moment timestamptz) returns void
language sql volatile security definer set search_path = public, pg_temp as $$
  update mailuitgang m
     set status = case hoe when 'verstuurd' then 'verstuurd' when 'vervallen' then 'vervallen'
           else case when wachttijd_na(m.pogingen) is null then 'mislukt' else 'wacht' end end,
         verstuurd_op = case when hoe = 'verstuurd' then moment end, fout = waarom, versie = m.versie + 1
   where m.regio_id = regio and m.id = welke and m.status = 'wacht'
$$;

-- By who looks after it: once more from the start.
create function probeer_mail_opnieuw(welke uuid, verwacht integer, moment timestamptz) returns text
language plpgsql volatile security definer set search_path = public, pg_temp as $$
declare
  m mailuitgang;
begin
  select * into m from mailuitgang x where x.regio_id = context_regio() and x.id = welke for update;
  if m.id is null or not context_mag('mailuitgang', 'change') then return 'niet gevonden'; end if;
  if m.versie <> verwacht then return 'gewijzigd'; end if;
  if m.status <> 'mislukt' then return 'niet mislukt'; end if;
  update mailuitgang x set status = 'wacht', pogingen = 0, volgende_poging = moment, fout = null, versie = x.versie + 1
   where x.regio_id = m.regio_id and x.id = m.id;
  return 'gedaan';
end $$;

-- Will this inwoner hear of a message by mail? Yes or no, for who may write to him.
create function krijgt_mail(wie uuid) returns boolean
language sql stable security definer set search_path = public, pg_temp as $$
  select exists (select from contactgegevens c where c.regio_id = context_regio() and c.inwoner_id = wie and c.email like '%_@_%'
    and c.inwoner_id = any (context_inwoners('bericht', 'change')))
$$;

-- When an appointment of the inwoner of this session could be as well: whole hours in the coming weeks at which neither he nor
-- who has the appointment is taken. Of the colleague it tells nothing but that.
create function vrije_momenten(afspraak uuid, vanaf date, hoogstens integer) returns table (dag date, tijd text)
language sql stable security definer set search_path = public, pg_temp as $$
  with deze as (
    select a.* from afspraken a
     where a.regio_id = context_regio() and a.id = afspraak and a.id in (select e.id from eigen_afspraken() e)
  ), kans as (
    select d::date as dag, u.tijd, u.deel,
           tstzrange((d::date + u.tijd::time) at time zone 'Europe/Amsterdam',
             (d::date + u.tijd::time) at time zone 'Europe/Amsterdam' + z.duur_minuten * interval '1 minute') as wanneer
      from deze z
      cross join generate_series(vanaf + 1, vanaf + 21, interval '1 day') d
      cross join (values ('09:00', 1), ('10:00', 1), ('11:00', 1), ('13:00', 2), ('14:00', 2), ('15:00', 2)) u (tijd, deel)
     where extract(isodow from d) < 6
  ), vrij as (
    select k.*, row_number() over (partition by k.dag, k.deel order by k.tijd) as nr
      from kans k cross join deze z
     where not exists (select from afspraken b where b.regio_id = z.regio_id and b.geannuleerd_op is null
             and (b.gebruiker_id = z.gebruiker_id or b.inwoner_id = z.inwoner_id)
             and tstzrange(b.begin, b.begin + b.duur_minuten * interval '1 minute') && k.wanneer)
       and not exists (select from bezette_tijden t where t.regio_id = z.regio_id and t.inwoner_id = z.inwoner_id
             and k.dag between t.vanaf and coalesce(t.tot, 'infinity')
             and (array['ma', 'di', 'wo', 'do', 'vr', 'za', 'zo'])[extract(isodow from k.dag)::integer] = any (t.weekdagen)
             and (k.dag + t.begintijd::time) at time zone 'Europe/Amsterdam' < upper(k.wanneer)
             and (k.dag + t.eindtijd::time) at time zone 'Europe/Amsterdam' > lower(k.wanneer))
  )
  select v.dag, v.tijd from vrij v where v.nr = 1 order by v.dag, v.tijd limit hoogstens
$$;

-- For the application only what a session may do; the rest for the region itself.
do $$
declare
  f regprocedure;
begin
  foreach f in array array['zet_mail_klaar(text,text,uuid,timestamptz)', 'bezorg_groepsberichten(timestamptz)',
    'claim_mail(timestamptz,integer)', 'meld_mail(text,uuid,text,text,timestamptz)']::regprocedure[]
  loop
    execute format('revoke all on function %s from public', f);
  end loop;
  foreach f in array array['lees_berichten(uuid,timestamptz)', 'handel_gesprek_af(uuid,integer)',
    'trek_groepsbericht_in(uuid,timestamptz)',
    'probeer_mail_opnieuw(uuid,integer,timestamptz)', 'krijgt_mail(uuid)', 'vrije_momenten(uuid,date,integer)']::regprocedure[]
  loop
    execute format('revoke all on function %s from public', f);
    execute format('grant execute on function %s to meedoen_app', f);
  end loop;
end $$;
