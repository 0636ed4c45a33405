# SPDX-License-Identifier: MIT
# Detection script: can this computer's Defender for Endpoint reach its configuration service?
#
# For Intune remediations and for configuration items of ConfigMgr. Needs the MSI of ECS Connectivity.
# Run it as SYSTEM and as 64-bit PowerShell. Uses cmdlets only, so that it also runs in constrained language
# mode. Prints one line.
#
#   exit code 0   reachable, or it could not be told (the line says which)
#   exit code 1   a cause was found: its token is in the line

$key = Get-ItemProperty -Path 'HKLM:\SOFTWARE\ECS Connectivity' -ErrorAction SilentlyContinue
if ($null -eq $key) {
    Write-Output 'unknown: ECS Connectivity is not installed'
    exit 0
}
$program = Join-Path -Path $key.InstallDir -ChildPath 'ecs-check.exe'

# One JSON document on standard output; nothing is asked of the user; at most a minute of measuring.
$json = & $program --json - --no-zip --capture off --quiet --timeout 60
$code = $LASTEXITCODE
$record = $null
try {
    $record = ($json -join "`n") | ConvertFrom-Json
} catch {
    Write-Output "unknown: ecs-check ended with exit code $code and printed no record"
    exit 0
}

$line = "$($record.verdict.cause) ($($record.verdict.confidence)); owner: $($record.verdict.owner)"
if ($code -eq 0) {
    Write-Output "reachable: $line"
    exit 0
}
if ($code -ge 10 -and $code -le 15) {
    Write-Output "not reachable: $line"
    exit 1
}
Write-Output "unknown: $line; exit code $code"
exit 0
