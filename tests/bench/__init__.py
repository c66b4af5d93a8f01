"""Benchmarks: `make bench`. What counts are ratios measured side by side in one run; times depend on the machine."""
