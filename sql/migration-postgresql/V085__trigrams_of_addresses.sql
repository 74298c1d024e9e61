-- Makes words of three and more characters fast among the addresses of fake sites, the one kind that
-- grows to hundreds of thousands. Where the extension may not be created, the search reads all rows.
--
-- The tables with row level security get no such index: "like" is not leakproof, so PostgreSQL looks
-- at the policy first and would never use it.
do $$
begin
  create extension if not exists pg_trgm;
  create index fake_site_words on fake_site using gin (searchable gin_trgm_ops);
exception
  when insufficient_privilege or undefined_file or undefined_object or feature_not_supported then
    raise notice 'pg_trgm is not available: %', sqlerrm;
end
$$;
