@echo off
rem Starts Enface on a Java 25 or newer.
setlocal
set "HERE=%~dp0.."
set "JAVA=java"
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java"
if exist "%HERE%\runtime\bin\java.exe" set "JAVA=%HERE%\runtime\bin\java"
rem What Java remembers of a rehearsal makes every later start faster: of the commands alone, and of all for the window.
rem Where it does not fit, Java does without it.
set "REMEMBERED=%HERE%\lib\remembered.aot"
set "COMMANDS=%HERE%\lib\commands.aot"
rem The window mends how shaped text is wrapped (see ToolkitTexts); what is opened has to be the same in a cache and where it is read.
set "OPENED=--add-opens=javafx.graphics/com.sun.javafx.text=enface --add-opens=javafx.graphics/com.sun.javafx.font.freetype=enface"
if "%~1"=="--make-ready" (
    if exist "%REMEMBERED%" del "%REMEMBERED%"
    if exist "%COMMANDS%" del "%COMMANDS%"
    "%JAVA%" -XX:+UseSerialGC "-XX:AOTCacheOutput=%REMEMBERED%" -Xlog:disable --enable-native-access=enface,javafx.graphics,org.xerial.sqlitejdbc %OPENED% -Dglass.platform=Headless -Dprism.order=sw --module-path "%HERE%\lib" --module enface/enface.app.Rehearsal >nul 2>nul
    "%JAVA%" -XX:+UseSerialGC "-XX:AOTCacheOutput=%COMMANDS%" -Xlog:disable --enable-native-access=enface,javafx.graphics,org.xerial.sqlitejdbc %OPENED% --module-path "%HERE%\lib" --module enface/enface.app.Rehearsal --commands >nul 2>nul
    exit /b
)
if not "%~1"=="" if not exist "%~1" set "REMEMBERED=%COMMANDS%"
set "MEMORY=-XX:+UseSerialGC"
rem The window starts sooner where Java's optimizing compiler comes in later.
set "LATE="
if "%~1"=="" set "LATE=-XX:Tier4InvocationThreshold=50000 -XX:Tier4MinInvocationThreshold=50000 -XX:Tier4CompileThreshold=50000 -XX:Tier4BackEdgeThreshold=400000"
if not "%~1"=="" if exist "%~1" set "LATE=-XX:Tier4InvocationThreshold=50000 -XX:Tier4MinInvocationThreshold=50000 -XX:Tier4CompileThreshold=50000 -XX:Tier4BackEdgeThreshold=400000"
if exist "%REMEMBERED%" set "MEMORY=-XX:AOTCache=%REMEMBERED%"
"%JAVA%" -XX:+UseSerialGC "%MEMORY%" -Xlog:disable --enable-native-access=enface,javafx.graphics,org.xerial.sqlitejdbc %OPENED% %LATE% %ENFACE_JAVA_OPTS% --module-path "%HERE%\lib" --module enface/enface.app.Main %*
if errorlevel 9009 echo Enface needs Java 25 or newer; install a JDK, for example Temurin 25, or set JAVA_HOME to one. 1>&2
