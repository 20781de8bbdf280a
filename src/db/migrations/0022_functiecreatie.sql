-- New jobs made of tasks: what employers' specialists do that somebody else could, and the sketches that were kept.
-- Guarantees: no inwoner stands in it, only doelgroepen; a sketch stays as it was kept; two people who change the tasks of
-- one employer at once cannot both succeed.

create table taakborden ( -- data class 'plek'
  regio_id     text not null,
  werkgever_id uuid not null,
  functies     jsonb not null, -- the jobs of specialists
  taken        jsonb not null, -- what is done in them
  door_naam    text not null, -- who changed it last
  gewijzigd    timestamptz not null,
  versie       integer not null default 1,

  primary key (regio_id, werkgever_id),
  foreign key (regio_id, werkgever_id) references werkgevers
);
call fence_regio('taakborden', 'plek');
grant select, insert, update on taakborden to meedoen_app;

create table functieschetsen ( -- data class 'plek'
  regio_id          text not null,
  id                uuid not null,
  naam              text not null,
  werkgever_ids     text[] not null, -- ids of werkgevers
  vraag             jsonb not null, -- tasks and doelgroepen as they were
  uitkomst          jsonb not null, -- the jobs that were made of them
  banen             integer not null,
  vrije_uren        integer not null, -- hundredths of hours in a week that specialists get back
  door_gebruiker_id uuid not null,
  door_naam         text not null,
  tijdstip          timestamptz not null,

  primary key (regio_id, id),
  foreign key (regio_id, door_gebruiker_id) references gebruikers,
  constraint functieschetsen_van_iemand check (cardinality(werkgever_ids) > 0)
);
create index functieschetsen_op_tijd on functieschetsen (regio_id, tijdstip desc, id);
call fence_regio('functieschetsen', 'plek');
grant select, insert on functieschetsen to meedoen_app;
