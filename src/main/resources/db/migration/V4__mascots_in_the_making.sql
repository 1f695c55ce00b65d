-- Mascots that are drawn here.

-- One order of one to four designs for the same words, paid for once. The order counts its own
-- mascots, so that the last one to end knows whether the credit goes back, even when a person has
-- deleted some of them meanwhile.
create table mascot_batch (
  id         uuid        primary key,
  account_id uuid        not null references account (id),
  size       integer     not null check (size between 1 and 4),
  open       integer     not null check (open between 0 and size),
  delivered  integer     not null check (delivered between 0 and size - open),
  created_at timestamptz not null
);
create index mascot_batches_of_account on mascot_batch (account_id, created_at desc);
