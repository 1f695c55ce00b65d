-- What happened so often since the database was made, for monitoring.
-- A count is a row of its own, so that transactions count side by side; now and then rows of one
-- series are replaced by their sum.
create table tally (
  id      bigint generated always as identity primary key,
  counter text   not null check (counter ~ '^poses_[a-z_]+_total$'),
  series  text   not null,
  amount  bigint not null check (amount >= 0)
);
create index tally_by_counter on tally (counter, series) include (amount);

-- Whose each stored picture is, noted before its upload: the store takes part in no transaction.
-- No foreign key: a picture whose owner is gone is just what is looked for.
create table kept_picture (
  key          text        primary key check (length(key) <= 200),
  owner        uuid        not null,
  noted_at     timestamptz not null,
  abandoned_at timestamptz,
  remove_at    timestamptz,
  check ((abandoned_at is null) = (remove_at is null))
);
create index kept_pictures_of_owner on kept_picture (owner);
create index kept_pictures_to_remove on kept_picture (remove_at) where remove_at is not null;

-- What the last check of the invariants found, for monitoring.
create table invariant_check (
  rule       text        primary key,
  broken     integer     not null check (broken >= 0),
  checked_at timestamptz not null
);
