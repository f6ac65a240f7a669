@echo off
rem Starts the command line with flags that suit a short run. Not run on Windows by its authors.
setlocal
set "JAVA=java"
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java"
"%JAVA%" -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -XX:-UsePerfData -jar "%~dp0..\lib\ihala.jar" %*
exit /b %ERRORLEVEL%
