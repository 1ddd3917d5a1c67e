#!/usr/bin/env bash
# Runs once, in PostgreSQL's container: one database and one user per service. The user is no
# superuser, so that row-level security binds it.
set -euo pipefail

for database in invoice risk dunning collections; do
  password=$(sed -n 's/^quarkus\.datasource\.password=//p' "/run/secrets/$database.properties")
  psql --set=ON_ERROR_STOP=1 --username postgres --set=password="$password" <<SQL
CREATE ROLE $database LOGIN NOSUPERUSER NOBYPASSRLS NOCREATEROLE NOCREATEDB PASSWORD :'password';
CREATE DATABASE $database OWNER $database;
REVOKE ALL ON DATABASE $database FROM PUBLIC;
SQL
done
