"""PROLEG: a simulated civil judgment from facts and rules (Satoh et al., JURISIN 2010)."""
