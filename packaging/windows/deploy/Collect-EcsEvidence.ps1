# SPDX-License-Identifier: MIT
# Remediation script beside Detect-EcsConnectivity.ps1. It repairs nothing: a firewall, a proxy or a policy is
# repaired by the team that the verdict names. It leaves that team the proof, one zip file, in the folder of
# ECS Connectivity under ProgramData, which administrators alone can read; the last ten runs are kept.
#
#   exit code 0   a bundle was saved; its place is printed
#   exit code 1   it was not

$key = Get-ItemProperty -Path 'HKLM:\SOFTWARE\ECS Connectivity' -ErrorAction SilentlyContinue
if ($null -eq $key) {
    Write-Output 'ECS Connectivity is not installed'
    exit 1
}
$program = Join-Path -Path $key.InstallDir -ChildPath 'ecs-check.exe'

$lines = & $program --quiet --no-colour --lang en
$code = $LASTEXITCODE
$places = $lines | Where-Object { $_ -like 'Bundle: *' }
if ($null -eq $places) {
    Write-Output "no bundle was saved; ecs-check ended with exit code $code"
    exit 1
}
Write-Output $places
exit 0
