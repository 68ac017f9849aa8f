create table started (at timestamptz not null);
