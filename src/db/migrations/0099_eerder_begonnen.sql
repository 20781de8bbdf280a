-- Who began before the day that was wished for may also end before it: the planned end follows the day he began.
alter table inzetten
  drop constraint inzetten_eind_na_begin,
  add constraint inzetten_eind_na_begin check (einddatum >= startdatum and gepland_einde >= coalesce(startdatum, gewenste_start));
