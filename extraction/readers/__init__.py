"""One file a runtime: what turns a document into statements."""
