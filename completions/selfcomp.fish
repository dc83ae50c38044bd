# Completions of selfcomp for fish: whatever this machine's selfcomp answers, so they are never out of date.
if command -q selfcomp
    SELFCOMP_COMPLETE=fish command selfcomp | source
end
