# Downloads the pinned Maven once, verifies it, and prints the path of its mvn.cmd.
$ErrorActionPreference = 'Stop'
$ProgressPreference = 'SilentlyContinue'

$pinned = Get-Content -Raw "$PSScriptRoot\maven.properties" | ConvertFrom-StringData
$version = $pinned['version']
$cache = Join-Path $HOME '.m2\wrapper'
$maven = Join-Path $cache "apache-maven-$version"

if (-not (Test-Path "$maven\bin\mvn.cmd")) {
  $archive = "apache-maven-$version-bin.zip"
  $address = "$($pinned['source'])/$version/binaries/$archive"
  $work = Join-Path $cache ([guid]::NewGuid())
  New-Item -ItemType Directory -Force $work | Out-Null
  try {
    [Console]::Error.WriteLine("Downloading Maven $version from $address")
    [Net.ServicePointManager]::SecurityProtocol = [Net.SecurityProtocolType]::Tls12
    Invoke-WebRequest -UseBasicParsing -Uri $address -OutFile "$work\$archive"
    if ((Get-FileHash -Algorithm SHA512 "$work\$archive").Hash -ne $pinned['zip.sha512']) {
      throw "$archive does not have the SHA-512 in .mvn\wrapper\maven.properties: it was refused and deleted."
    }
    Expand-Archive "$work\$archive" $work
    # Another run may have finished first; then its copy is as good.
    if (-not (Test-Path $maven)) { Move-Item "$work\apache-maven-$version" $maven }
  } catch {
    [Console]::Error.WriteLine("$($_.Exception.Message) Install Maven 3.8.7 or newer, then try again.")
    exit 1
  } finally {
    Remove-Item -Recurse -Force $work
  }
}
Write-Output "$maven\bin\mvn.cmd"
