"""Benchmarks: figures of this machine, with a bare one beside each, so that ratios can be compared."""
