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
