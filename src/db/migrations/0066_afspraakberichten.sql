-- A message by itself about an appointment that was made, moved, changed or called off, and what to bring to it.
-- Guarantees: only who may change that appointment sends one, in the own name and in the transaction of the change; what the
-- inwoner did not read within the hour is said anew in the same message; what was read is never changed.

alter table afspraken
  add column meenemen text[] not null default '{}',
  add constraint afspraken_meenemen check (meenemen <@ array['identiteitsbewijs', 'brieven', 'cv', 'diploma', 'loonstrook',
    'bankpas', 'dichte schoenen']);

-- As in 0052, with what to bring.
drop function eigen_afspraken();
create function eigen_afspraken() returns table (id uuid, inwoner_id uuid, begin timestamptz, waar text, met text, meenemen text[])
language sql stable security definer set search_path = public, pg_temp as $$
  select a.id, a.inwoner_id, a.begin, a.waar, m.naam, a.meenemen
    from gebruikers g
    join afspraken a on a.regio_id = g.regio_id and a.inwoner_id = g.inwoner_id
    join gebruikers m on m.regio_id = a.regio_id and m.id = a.gebruiker_id
   where g.regio_id = context_regio() and g.id = context_gebruiker() and a.geannuleerd_op is null
     and a.begin >= context_vandaag()::timestamp at time zone 'Europe/Amsterdam'
     and 'eigen-dossier' = any (context_reikwijdten('melding', 'read'))
$$;
revoke all on function eigen_afspraken() from public;
grant execute on function eigen_afspraken() to meedoen_app;

-- The message about this appointment of the last hour that nobody read and after which nothing was said: its template, and which
-- one. It stays as it is until the end of the transaction.
create function open_afspraakbericht(welke uuid, moment timestamptz) returns table (bericht_id uuid, sjabloon text)
language sql volatile security definer set search_path = public, pg_temp as $$
  select b.id, b.sjabloon
    from afspraken a
    join berichtgesprekken g on g.regio_id = a.regio_id and g.inwoner_id = a.inwoner_id and g.afspraak_id = a.id
    join berichten b on b.regio_id = g.regio_id and b.gesprek_id = g.id
   where a.regio_id = context_regio() and a.id = welke and a.inwoner_id = any (context_inwoners('contactmoment', 'change'))
     and b.van = 'medewerker' and b.sjabloon like 'afspraak %' and b.gelezen is null
     and b.verstuurd > moment - interval '1 hour'
     and not exists (select from berichten n where n.regio_id = b.regio_id and n.gesprek_id = b.gesprek_id and n.nummer > b.nummer)
   order by b.nummer desc limit 1 for update of b
$$;

-- Says it: anew in the message that was not read, or as one more in the conversation about this appointment, or in a new one. The
-- answer comes to who has the appointment; where he reads no messages, to the main counsellor.
create function meld_afspraak(welke uuid, in_plaats_van uuid, gesprek uuid, bericht uuid, sjabloon_ text, onderwerp_ text,
  taal_ text, tekst_ text, tekst_nl_ text, moment timestamptz) returns void
language plpgsql volatile security definer set search_path = public, pg_temp as $$
declare
  a afspraken;
  bestaand uuid;
begin
  select * into a from afspraken x where x.regio_id = context_regio() and x.id = welke;
  if a.id is null or not a.inwoner_id = any (context_inwoners('contactmoment', 'change')) then
    raise exception 'not for this sender' using errcode = '42501', constraint = 'meld_afspraak_niet_toegestaan';
  end if;
  if in_plaats_van is not null then
    update berichten b set sjabloon = sjabloon_, taal = taal_, tekst = tekst_, tekst_nl = tekst_nl_, verstuurd = moment,
        door_gebruiker_id = context_gebruiker(), door_naam = context_naam()
     where b.regio_id = a.regio_id and b.id = in_plaats_van and b.inwoner_id = a.inwoner_id and b.gelezen is null
    returning b.gesprek_id into bestaand;
  else
    select g.id into bestaand from berichtgesprekken g
     where g.regio_id = a.regio_id and g.inwoner_id = a.inwoner_id and g.afspraak_id = a.id
     order by g.laatste desc, g.afspraak_begin is null, g.id limit 1; -- at the same moment: what the inwoner asked
    if bestaand is null then
      bestaand := gesprek;
      insert into berichtgesprekken (regio_id, id, gemeente, inwoner_id, soort, onderwerp, voor_gebruiker_id, begonnen, laatste,
        laatste_van, afspraak_id)
      values (a.regio_id, gesprek, '', a.inwoner_id, 'afspraak', onderwerp_,
        case when a.inwoner_id = any (context_inwoners('bericht', 'change')) then context_gebruiker() end, moment, moment, 'medewerker', a.id);
    end if;
    insert into berichten (regio_id, id, gemeente, inwoner_id, gesprek_id, van, door_gebruiker_id, door_naam, taal, tekst, tekst_nl,
      sjabloon, verstuurd)
    values (a.regio_id, bericht, '', a.inwoner_id, bestaand, 'medewerker', context_gebruiker(), '', taal_, tekst_, tekst_nl_,
      sjabloon_, moment);
  end if;
  -- what we began says in its subject how it stands; what the inwoner asked keeps his words
  update berichtgesprekken g
     set onderwerp = case when g.afspraak_begin is null then onderwerp_ else g.onderwerp end, laatste = greatest(g.laatste, moment)
   where g.regio_id = a.regio_id and g.id = bestaand;
end $$;

do $$
declare
  f regprocedure;
begin
  foreach f in array array['open_afspraakbericht(uuid,timestamptz)',
    'meld_afspraak(uuid,uuid,uuid,uuid,text,text,text,text,text,timestamptz)']::regprocedure[]
  loop
    execute format('revoke all on function %s from public', f);
    execute format('grant execute on function %s to meedoen_app', f);
  end loop;
end $$;
