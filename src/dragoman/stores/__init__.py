"""The store: records in, records and entries out. The only place with SQL; SQLite and PostgreSQL."""
