"""Alembic's environment: migrations run on the connection that the vault hands over, in its transaction.

With transactional DDL Alembic leaves beginning and committing to the vault; without, it commits each version itself.
"""

from alembic import context

context.configure(connection=context.config.attributes["connection"], transactional_ddl=True)
context.run_migrations()
