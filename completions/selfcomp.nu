# Completions of selfcomp for nushell: whatever this machine's selfcomp answers, so they are never out of date.
def "nu-complete selfcomp" [spans: list<string>] {
  try { with-env {SELFCOMP_COMPLETE: nushell} { ^selfcomp -- ...$spans } | from json } catch { null }
}
@complete "nu-complete selfcomp"
export extern "selfcomp" []
