-- Someone who wants to be called about help with work: a name, a number, a gemeente and a language, without signing in.
-- Guarantees: who is not signed in can only add one, and reads nothing back; who works for that gemeente sees it; after thirty days it is gone.

create table terugbelverzoeken ( -- data class 'aanmelding'
  regio_id         text not null,
  id               uuid not null,
  nummer           integer not null generated always as identity, -- what the person was told
  gemeente         text not null,
  naam             text not null, -- as the person wants to be called
  telefoon         text not null,
  taal             text not null, -- in which the person read our page
  gevraagd         timestamptz not null,
  bel_voor         date not null, -- by the end of this day we promised to call
  status           text not null default 'open',
  pogingen         integer not null default 0, -- calls that nobody answered
  afgehandeld_op   date,
  afgehandeld_door text,
  versie           integer not null default 1,

  primary key (regio_id, id),
  foreign key (regio_id, gemeente) references gemeenten,
  constraint terugbelverzoeken_status check (status in ('open', 'gesproken', 'niet bereikt')),
  constraint terugbelverzoeken_afgehandeld check ((status = 'open') = (afgehandeld_op is null)),
  constraint terugbelverzoeken_pogingen check (pogingen between 0 and 3)
);
create index terugbelverzoeken_van on terugbelverzoeken (regio_id, gemeente, telefoon, nummer) where status = 'open';
create index terugbelverzoeken_open on terugbelverzoeken (regio_id, gemeente, bel_voor) where status = 'open';

alter table terugbelverzoeken enable row level security;
alter table terugbelverzoeken force row level security;
create policy eigenaar on terugbelverzoeken to meedoen_owner using (true) with check (true);
create policy lezen on terugbelverzoeken for select to meedoen_app using (
  regio_id = (select context_regio()) and gemeente = any ((select context_gemeenten('aanmelding', 'read'))::text[]));
create policy wijzigen on terugbelverzoeken for update to meedoen_app using (
  regio_id = (select context_regio()) and gemeente = any ((select context_gemeenten('aanmelding', 'change'))::text[]));
grant select, update on terugbelverzoeken to meedoen_app;

-- The names of the gemeenten, as everyone may know them.
create function gemeenten_van(regio text) returns table (code text, naam text)
language sql stable security definer set search_path = public, pg_temp as $$
  select g.code, g.naam from gemeenten g where g.regio_id = regio and g.in_regio order by g.naam
$$;

-- By anyone. Who asks again is heard again: that somebody asked before is told to nobody who knows his number.
create function vraag_terugbellen(regio text, verzoek uuid, in_gemeente text, naam_ text, telefoon_ text, taal_ text,
  moment timestamptz, voor date, herkomst_ text, trace text) returns integer
language plpgsql volatile security definer set search_path = public, pg_temp as $$
declare
  volgnummer integer;
begin
  insert into terugbelverzoeken (regio_id, id, gemeente, naam, telefoon, taal, gevraagd, bel_voor)
    values (regio, verzoek, in_gemeente, naam_, telefoon_, taal_, moment, voor)
    returning nummer into volgnummer;
  perform voeg_auditregel_toe(regio, in_gemeente, null, 'terugbelverzoek.vraag', 'terugbelverzoek/' || verzoek, 'ok',
    herkomst_, trace, '{naam,telefoon,gemeente,taal}', moment);
  return volgnummer;
end $$;

-- What was promised to who asked: after thirty days it is gone, called or not.
create function ruim_terugbelverzoeken_op(dag date) returns integer
language sql volatile set search_path = public, pg_temp as $$
  with weg as (delete from terugbelverzoeken v where v.gevraagd < (dag - 30)::timestamp at time zone 'Europe/Amsterdam' returning 1)
  select count(*)::integer from weg
$$;
revoke all on function ruim_terugbelverzoeken_op(date) from public;
