"""Roles: who a person is by the list of office holders, and titles that the list or the article itself contradicts."""
