"""The benchmarks: ratios inside one interleaved run, since a machine's mood moves milliseconds by half and ratios by a tenth."""
