# Completions of selfcomp for PowerShell: whatever this machine's selfcomp answers, so they are never out of date.
if (Get-Command selfcomp -CommandType Application -ErrorAction SilentlyContinue) { $env:SELFCOMP_COMPLETE = 'powershell'; try { selfcomp | Out-String | Invoke-Expression } finally { Remove-Item Env:SELFCOMP_COMPLETE } }
