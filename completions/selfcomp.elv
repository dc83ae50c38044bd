# Completions of selfcomp for elvish: whatever this machine's selfcomp answers, so they are never out of date.
if (has-external selfcomp) { eval (env SELFCOMP_COMPLETE=elvish selfcomp | slurp) }
