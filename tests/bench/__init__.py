"""Benchmarks: `make bench`. What counts are ratios measured side by side in one run; times depend on the machine.

One module a family, each with `measure(small)`; `small` takes the smallest size, for the tests.

    python -m tests.bench [--small] [FAMILY ...]
"""
