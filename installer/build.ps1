# Builds the .msi on Windows, into target\installer: needs a JDK 25 and WiX 3 to 5 on the PATH.
#
#   powershell -File installer\build.ps1             for all users of a computer
#   powershell -File installer\build.ps1 -PerUser    for one user, without administrator's rights
param([switch]$PerUser)
$ErrorActionPreference = "Stop"
Set-Location (Join-Path $PSScriptRoot "..")

$work = "target\installer"
$image = "$work\SentinelIQ Workbench"
$app = "$image\app"

function Step($words) { Write-Output "`n== $words" }

function Run($command) {
  & $command @args
  if ($LASTEXITCODE -ne 0) { throw "$command ended with $LASTEXITCODE" }
}

function Read-Lines($file) {
  Get-Content $file | ForEach-Object { ($_ -replace "#.*", "").Split(" ")[0] } | Where-Object { $_ }
}

Step "Looking for what is needed"
$jdk = $env:JAVA_HOME
if (-not $jdk -or -not (Test-Path "$jdk\bin\jpackage.exe")) { throw "Set JAVA_HOME to a JDK 25." }
if (-not (Select-String -Path "$jdk\release" -Pattern "JAVA_VERSION=.25" -Quiet)) { throw "$jdk is no JDK 25." }
$version = ([xml](Get-Content pom.xml)).project.version
if ($version -notmatch "^\d+\.\d+\.\d+$") { throw "pom.xml has the version '$version', which no package can have." }

Step "The program, its list of parts and their licences"
Run ".\mvnw.cmd" -q -B -Pinstaller -DskipTests package
Remove-Item -Recurse -Force -ErrorAction SilentlyContinue "$work"
New-Item -ItemType Directory -Force "$work\input" | Out-Null
Copy-Item target\app\sentineliq-workbench.jar, target\app\lib\*.jar "$work\input"
Run "$jdk\bin\java.exe" -cp "$work\input\*" installer/CompileSheets.java "$work\input\sentineliq-workbench.jar"
& "$jdk\bin\java.exe" -cp "$work\input\*" installer/ListLicences.java target\bom.json "$work\input" | Out-File -Encoding utf8 "$work\input\THIRD-PARTY.txt"
Run "$jdk\bin\java.exe" installer/TrimJars.java installer/trim.txt "$work\input"
Copy-Item target\bom.json "$work\input\sbom.cdx.json"
Copy-Item target\bom.json "$work\sentineliq-workbench-$version.cdx.json"

Step "A Java machine of the modules that are needed"
$modules = (Read-Lines installer/modules.txt) -join ","
$left = (Read-Lines installer/exclude.txt) -join ","
Run "$jdk\bin\jlink.exe" --add-modules $modules --output "$work\runtime" --exclude-resources $left --strip-debug --no-man-pages --no-header-files --compress=zip-9

Step "The program with that machine"
$options = Read-Lines installer/java-options.txt | ForEach-Object { "--java-options"; $_ }
Run "$jdk\bin\jpackage.exe" "@installer/jpackage/image.args" "@installer/jpackage/windows-image.args" @options --app-version $version --input "$work\input" --runtime-image "$work\runtime" --dest $work

Step "The start-up cache"
$settings = Get-Content "$app\SentinelIQ Workbench.cfg"
$paths = ($settings | Where-Object { $_ -like "app.classpath=*" } | ForEach-Object { $_.Replace("app.classpath=`$APPDIR", (Resolve-Path $app)) }) -join ";"
$training = Read-Lines installer/java-options.txt | ForEach-Object { $_.Replace("`$APPDIR", (Resolve-Path $app)) }
$env:SENTINELIQ_HOME = Join-Path $env:TEMP "sentineliq-rehearsal-$PID"
Run "$image\runtime\bin\java.exe" @training "-XX:AOTCacheOutput=$app\startup.aot" "-Dglass.platform=Headless" "-Dprism.order=sw" -cp $paths io.sentineliq.workbench.RehearsalMain
Remove-Item -Recurse -Force $env:SENTINELIQ_HOME
foreach ($launcher in Get-ChildItem "$app\*.cfg") {
  (Get-Content $launcher) -replace "^\[JavaOptions\]$", "[JavaOptions]`njava-options=-XX:AOTCache=`$APPDIR\startup.aot" | Set-Content $launcher
}

Step "The .msi"
$scope = @()
if ($PerUser) { $scope = @("--win-per-user-install") }
Run "$jdk\bin\jpackage.exe" "@installer/jpackage/windows.args" @scope --app-version $version --app-image $image --dest $work

Step "Checksums"
Get-ChildItem "$work\*.msi", "$work\*.cdx.json" | Get-FileHash -Algorithm SHA256 | ForEach-Object { "$($_.Hash.ToLower())  $(Split-Path -Leaf $_.Path)" } | Out-File -Encoding ascii "$work\SHA256SUMS"
Step "Built SentinelIQ Workbench $version in $work"
