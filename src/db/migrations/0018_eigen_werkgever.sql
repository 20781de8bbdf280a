-- What an employer sees of employers.
-- Guarantees: an employer sees his own company and no other, and never what the region wrote down about a contact.

create policy eigen_werkgever on werkgevers for select to meedoen_app using (
  regio_id = (select context_regio()) and id = (select context_werkgever('werkgever', 'read')));
