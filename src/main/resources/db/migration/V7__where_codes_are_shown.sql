-- The address that a sign-in code was shown to, where strangers' wrong tries do not end it.
-- Null: shown by a version that did not note it.
alter table sign_in_code
  add column shown_to text check (length(shown_to) <= 64);
