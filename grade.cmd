@echo off
rem Grades: grade --help says how. Builds the grader when there is none yet or its sources changed.
setlocal EnableExtensions DisableDelayedExpansion
set "HERE=%~dp0"
if "%HERE:~-1%"=="\" set "HERE=%HERE:~0,-1%"
set "JAR=%HERE%\grader\target\lockstep-grader.jar"
set "WORK=%HERE%\.lockstep"
set "LOG=%WORK%\build.log"
set "LOCK=%WORK%\build.lock"
set "START=%WORK%\start"
set "FLAGS=-XX:+UseSerialGC -XX:TieredStopAtLevel=1"
set "JDK="

call :find_jdk
if not defined JDK goto no_jdk
if not exist "%HERE%\grader\src\main\" goto without_sources
call :is_built
if not errorlevel 1 goto run
call :build_once
if errorlevel 1 exit /b 70
goto run

:without_sources
rem A copy for learners has the grader built, where git does not ignore it.
set "PACKED=%HERE%\grader\lockstep-grader.jar"
if exist "%PACKED%" set "JAR=%PACKED%"
if exist "%JAR%" goto run
echo There is no grader here: neither its sources nor %PACKED%. 1>&2
exit /b 70

:run
call :find_cached
if errorlevel 1 goto run_plain
if exist "%START%\grader.aot" goto run_cached

:run_plain
"%JDK%\bin\java.exe" %FLAGS% -Xshare:auto "-Dlockstep.home=%HERE%" -jar "%JAR%" %*
exit /b %ERRORLEVEL%

:run_cached
"%JDK%\bin\java.exe" %FLAGS% "-XX:AOTCache=%START%\grader.aot" -Xlog:disable "-Dlockstep.archive=%START%\stage.jsa" "-Dlockstep.home=%HERE%" -jar "%JAR%" %*
exit /b %ERRORLEVEL%

rem What both JVMs start from is of these very jars, this JDK and these flags, or it is made anew. Where
rem nobody runs the grader a second time, or another one is making it, this run does without.
:find_cached
set "SEEN=%JDK% %FLAGS%"
for %%F in ("%JAR%" "%JDK%\release" "%JAR:~0,-4%-*.jar") do call :see "%%~fF"
for %%D in ("%JAR%") do for %%F in ("%%~dpDlib\*.jar") do call :see "%%~fF"
set "KEY="
if exist "%START%\key" for /f "usebackq delims=" %%L in ("%START%\key") do set "KEY=%%~L"
if "%KEY%"=="%SEEN%" exit /b 0
if defined CI exit /b 1
if not exist "%START%\" mkdir "%START%" 2>nul
mkdir "%START%\lock" 2>nul
if errorlevel 1 exit /b 1
call :train
rmdir "%START%\lock"
exit /b 0

:see
set "SEEN=%SEEN% %~t1 %~z1"
exit /b 0

rem The key is kept without a cache too: what cannot be made is tried once.
:train
echo Making the grader start faster on this JDK; this takes some ten seconds, once... 1>&2
del /q "%START%\*.aot" "%START%\*.jsa" "%START%\key" 2>nul
"%JDK%\bin\java.exe" %FLAGS% "-XX:AOTCacheOutput=%START%\new.aot" -Xlog:disable -jar "%JAR%" train "%START%\new.jsa" <nul >"%START%\log" 2>&1
if exist "%START%\new.aot" if exist "%START%\new.jsa" call :keep
>"%START%\key" echo "%SEEN%"
exit /b 0

:keep
move /y "%START%\new.jsa" "%START%\stage.jsa" >nul
move /y "%START%\new.aot" "%START%\grader.aot" >nul
exit /b 0

:find_jdk
if defined JAVA_HOME call :try "%JAVA_HOME%"
for %%J in (java.exe) do if not "%%~$PATH:J"=="" for %%P in ("%%~dp$PATH:J..") do call :try "%%~fP"
for /d %%D in ("%ProgramFiles%\Java\*" "%ProgramFiles%\Eclipse Adoptium\*" "%ProgramFiles%\Microsoft\*") do call :try "%%~fD"
for /d %%D in ("%ProgramFiles%\Zulu\*" "%ProgramFiles%\Amazon Corretto\*" "%ProgramFiles%\BellSoft\*") do call :try "%%~fD"
for /d %%D in ("%LOCALAPPDATA%\Programs\Eclipse Adoptium\*" "%USERPROFILE%\.jdks\*" "%USERPROFILE%\scoop\apps\*") do call :try "%%~fD"
for /d %%D in ("%USERPROFILE%\.sdkman\candidates\java\*") do call :try "%%~fD"
exit /b 0

rem A JDK's release file names its version without the cost of starting it.
:try
if defined JDK exit /b 0
if not exist "%~1\bin\javac.exe" exit /b 0
findstr /r /c:"^JAVA_VERSION=.25[^0-9]" "%~1\release" >nul 2>&1
if not errorlevel 1 set "JDK=%~1"
exit /b 0

:no_jdk
echo Lockstep needs a JDK 25, and there is none where JDKs usually are. 1>&2
echo Get one from https://adoptium.net/temurin/releases/?version=25, or with 1>&2
echo     winget install EclipseAdoptium.Temurin.25.JDK 1>&2
echo If you have one elsewhere: set "JAVA_HOME=C:\where\it\is" 1>&2
exit /b 2

rem The stamp holds the names of the sources, so that a file that is gone is noticed.
:is_built
powershell -NoProfile -ExecutionPolicy Bypass -Command "$e=$env:HERE; $b=\"$env:WORK\built\"; if(!(Test-Path -LiteralPath $env:JAR) -or !(Test-Path -LiteralPath $b)){exit 1}; $t=(Get-Item -LiteralPath $b).LastWriteTimeUtc; $f=@(Get-ChildItem -Recurse -File -ErrorAction SilentlyContinue -LiteralPath \"$e\pom.xml\",\"$e\grader\pom.xml\",\"$e\.mvn\",\"$e\grader\src\main\"); if($f | Where-Object {$_.LastWriteTimeUtc -gt $t}){exit 1}; if(Compare-Object @($f.FullName) @(Get-Content -LiteralPath $b)){exit 1}; exit 0"
exit /b %ERRORLEVEL%

:list_sources
powershell -NoProfile -ExecutionPolicy Bypass -Command "$e=$env:HERE; @(Get-ChildItem -Recurse -File -ErrorAction SilentlyContinue -LiteralPath \"$e\pom.xml\",\"$e\grader\pom.xml\",\"$e\.mvn\",\"$e\grader\src\main\").FullName | Set-Content -LiteralPath \"$env:WORK\building\""
exit /b %ERRORLEVEL%

rem One builds, the others wait for it.
:build_once
if not exist "%WORK%\" mkdir "%WORK%"
set /a WAITED=0
:wait
mkdir "%LOCK%" 2>nul
if not errorlevel 1 goto locked
if %WAITED%==0 echo Waiting for another grade that builds the grader... 1>&2
set /a WAITED+=1
if %WAITED% gtr 900 goto stale
ping -n 2 127.0.0.1 >nul
goto wait

:stale
echo Another build has not ended for a quarter of an hour. If there is none, remove %LOCK% 1>&2
exit /b 1

:locked
set "RESULT=0"
call :is_built
if errorlevel 1 call :build
if errorlevel 1 set "RESULT=1"
rmdir /s /q "%LOCK%"
exit /b %RESULT%

:build
call :list_sources
del /q "%WORK%\built" 2>nul
echo Building the grader; the first time this takes a minute or two... 1>&2
set "JAVA_HOME=%JDK%"
pushd "%HERE%"
call mvnw.cmd -q -B -pl grader -am package -Dmaven.test.skip=true -Dspotless.check.skip=true >"%LOG%" 2>&1 <nul
set "BUILT=%ERRORLEVEL%"
popd
if not "%BUILT%"=="0" goto not_built
if not exist "%JAR%" goto not_built
move /y "%WORK%\building" "%WORK%\built" >nul
rem A cache of jars of the same size and minute would not be told from one of the new jars.
rmdir /s /q "%START%" 2>nul
exit /b 0

:not_built
echo The grader could not be built. What Maven says: 1>&2
findstr /b /c:"[ERROR]" "%LOG%" 1>&2
echo The whole of it is in %LOG%. 1>&2
exit /b 1
