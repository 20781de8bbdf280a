-- What who steers writes himself: the results of a programme that he adds, how a budget is divided, when a budget that is not
-- used asks for attention, his own words beside a figure, and what the councils ask and want.
-- Guarantees: a text, an answer and a threshold never change, a newer one comes after it; what is agreed of a cluster is no more
-- than its budget; outside nobody reads who asked, nor a question without a published answer.

create table duidingen ( -- data class 'doel': own words beside a figure or a report; the last version counts
  regio_id   text not null references regios,
  onderwerp  text not null, -- what it stands beside, such as 'doelen/2026'
  volgnummer integer not null,
  tekst      text not null,
  bron       text, -- on what it rests
  reden      text, -- why it changed; the first version has none
  datum      date not null,
  door_naam  text not null,

  primary key (regio_id, onderwerp, volgnummer),
  constraint duidingen_volgnummer check (volgnummer > 0),
  constraint duidingen_reden check ((volgnummer = 1) = (reden is null))
);

create table benuttingsdrempels ( -- data class 'doel': how far a budget may be behind its expected use
  regio_id   text not null references regios,
  volgnummer integer not null, -- the last one holds
  procent    integer not null, -- of what was expected by now; lower than this asks for attention
  reden      text not null,
  datum      date not null,
  door_naam  text not null,

  primary key (regio_id, volgnummer),
  constraint benuttingsdrempels_procent check (procent between 1 and 100)
);

create table clusterverdelingen ( -- data class 'doel': how the budget of a cluster was divided, by the task of each
  regio_id         text not null,
  programma_id     uuid not null,
  cluster_id       uuid not null,
  volgnummer       integer not null, -- the last one holds
  nummer           integer not null,
  partij           text not null, -- a gemeente or another organisation
  taak             text not null,
  bedrag_in_centen bigint not null,
  afspraak         text not null, -- where it was agreed
  datum            date not null,
  door_naam        text not null,

  primary key (regio_id, programma_id, cluster_id, volgnummer, nummer),
  foreign key (regio_id, programma_id, cluster_id) references programmaclusters,
  constraint clusterverdelingen_partij unique (regio_id, programma_id, cluster_id, volgnummer, partij),
  constraint clusterverdelingen_bedrag check (bedrag_in_centen > 0)
);

create table raadsvragen ( -- data class 'raadsvraag': what a council member asks or wants to be heard
  regio_id     text not null references regios,
  id           uuid not null,
  soort        text not null,
  tekst        text not null,
  gebruiker_id uuid not null,
  door_naam    text not null,
  datum        date not null,

  primary key (regio_id, id),
  constraint raadsvragen_soort check (soort in ('vraag', 'inbreng'))
);
create index raadsvragen_van on raadsvragen (regio_id, gebruiker_id);

create table raadsantwoorden ( -- data class 'raadsantwoord': the answer to it; the last version counts
  regio_id        text not null,
  vraag_id        uuid not null,
  volgnummer      integer not null,
  tekst           text not null,
  bron            text not null,
  openbare_vraag  text, -- as everyone reads the question; null: the answer is for who asked
  datum           date not null,
  door_naam       text not null,

  primary key (regio_id, vraag_id, volgnummer),
  foreign key (regio_id, vraag_id) references raadsvragen
);

create table raadssessies ( -- data class 'raadsantwoord': a meeting in which council members answer the same five questions
  regio_id  text not null references regios,
  id        uuid not null,
  naam      text not null,
  datum     date not null,
  door_naam text not null,

  primary key (regio_id, id),
  constraint raadssessies_een unique (regio_id, naam, datum)
);

create table raadsvisies ( -- data class 'raadsvraag': what one council member answers; the last one of each counts
  regio_id     text not null,
  sessie_id    uuid not null,
  gebruiker_id uuid not null,
  vraag        text not null,
  volgnummer   integer not null,
  keuze        text not null,
  toelichting  text,

  primary key (regio_id, sessie_id, gebruiker_id, vraag, volgnummer),
  foreign key (regio_id, sessie_id) references raadssessies,
  constraint raadsvisies_vraag check (vraag in ('bereiken', 'voorrang', 'leidend', 'leren', 'werkgever'))
);

-- The agreed parts of a cluster are not more than its budget; two divisions at once wait for each other.
create function clusterverdeling_past() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
declare
  budget bigint;
begin
  select c.budget_in_centen into budget from programmaclusters c
   where c.regio_id = new.regio_id and c.programma_id = new.programma_id and c.id = new.cluster_id for update;
  if (select sum(v.bedrag_in_centen) from clusterverdelingen v
       where v.regio_id = new.regio_id and v.programma_id = new.programma_id and v.cluster_id = new.cluster_id
         and v.volgnummer = new.volgnummer) > budget then
    raise exception 'more than the budget' using errcode = '23514', constraint = 'clusterverdelingen_binnen_budget';
  end if;
  return new;
end $$;
create trigger clusterverdeling_past after insert on clusterverdelingen for each row execute function clusterverdeling_past();

-- Questions of council members with a published answer, without who asked.
create function toon_raadsvragen(regio text) returns table (vraag text, antwoord text, bron text, datum date)
language sql stable security definer set search_path = public, pg_temp as $$
  select a.openbare_vraag, a.tekst, a.bron, a.datum
    from raadsvragen v
    join lateral (select * from raadsantwoorden x where x.regio_id = v.regio_id and x.vraag_id = v.id
                   order by x.volgnummer desc limit 1) a on true
   where v.regio_id = regio and a.openbare_vraag is not null
   order by a.datum desc, v.id limit 10
$$;
revoke all on function toon_raadsvragen(text) from public;
grant execute on function toon_raadsvragen(text) to meedoen_app;

call fence_regio('duidingen', 'doel');
call fence_regio('benuttingsdrempels', 'doel');
call fence_regio('clusterverdelingen', 'doel');
call fence_regio('raadsvragen', 'raadsvraag');
call fence_regio('raadsvisies', 'raadsvraag');
call fence_regio('raadsantwoorden', 'raadsantwoord');
call fence_regio('raadssessies', 'raadsantwoord');
grant select, insert on duidingen, benuttingsdrempels, clusterverdelingen, raadsvragen, raadsantwoorden, raadssessies,
  raadsvisies to meedoen_app;
grant insert on programmaresultaten, resultaatpijlers to meedoen_app;
