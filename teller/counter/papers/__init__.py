"""Papers as the counter makes them: drawn for a printer or a PDF, and files that are there whole or not at all."""
