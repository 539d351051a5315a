@echo off
rem Runs Maven on a JDK 25: the installed Maven when it is recent enough, else a pinned one, downloaded once and verified.
setlocal EnableExtensions DisableDelayedExpansion
set "WRAPPER=%~dp0.mvn\wrapper"

set "JDK="
if defined JAVA_HOME call :consider_jdk "%JAVA_HOME%"
for %%j in (java.exe) do if not "%%~$PATH:j"=="" call :consider_jdk "%%~dp$PATH:j.."
for /d %%d in (
  "%ProgramFiles%\Java\*"
  "%ProgramFiles%\Eclipse Adoptium\*"
  "%ProgramFiles%\Microsoft\jdk*"
  "%ProgramFiles%\Amazon Corretto\*"
  "%ProgramFiles%\BellSoft\*"
  "%ProgramFiles%\Zulu\*"
  "%LocalAppData%\Programs\Eclipse Adoptium\*"
  "%UserProfile%\.jdks\*"
  "%UserProfile%\.sdkman\candidates\java\*"
) do call :consider_jdk "%%~d"
for /d %%d in ("%UserProfile%\scoop\apps\*jdk*") do call :consider_jdk "%%~d\current"
if defined JDK goto run_maven
echo SentinelIQ Workbench is built with a JDK 25 and none was found: install one (https://adoptium.net), or set JAVA_HOME to it. 1>&2
exit /b 1

:run_maven
for %%d in ("%JDK%") do set "JAVA_HOME=%%~fd"
rem A mavenrc file may set another JAVA_HOME.
set "MAVEN_SKIP_RC=true"
rem Maven's own libraries use what JDK 25 warns about.
set "MAVEN_OPTS=--enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow %MAVEN_OPTS%"
set "MAVEN="
for %%m in (mvn.cmd) do if not "%%~$PATH:m"=="" call :consider_maven "%%~$PATH:m"
if not defined MAVEN for /f "usebackq delims=" %%m in (`powershell -NoProfile -ExecutionPolicy Bypass -File "%WRAPPER%\pinned-maven.ps1"`) do set "MAVEN=%%m"
if not defined MAVEN exit /b 1
call "%MAVEN%" %*
exit /b %ERRORLEVEL%

:consider_jdk
if defined JDK exit /b 0
if not exist "%~1\bin\javac.exe" exit /b 0
if not exist "%~1\release" exit /b 0
findstr /b /r /c:"JAVA_VERSION=.25[^0-9]" "%~1\release" >nul && set "JDK=%~1"
exit /b 0

:consider_maven
for /f "tokens=3" %%v in ('call "%~1" -v ^| findstr /c:"Apache Maven"') do for /f "tokens=1-3 delims=.-" %%a in ("%%v") do (
  if "%%a"=="3" if %%b GTR 8 set "MAVEN=%~1"
  if "%%a"=="3" if "%%b"=="8" if %%c GEQ 7 set "MAVEN=%~1"
)
exit /b 0
