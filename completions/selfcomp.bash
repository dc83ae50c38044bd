# Completions of selfcomp for bash: whatever this machine's selfcomp answers, so they are never out of date.
if type -P selfcomp >/dev/null; then
  eval "$(SELFCOMP_COMPLETE=bash selfcomp)"
fi
