-- A local store has one person, who may see everything: there is nobody to keep a case from.
comment on column case_file.confidentiality is 'Enforced by row-level security on a shared store';
