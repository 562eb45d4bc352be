# Builds what is installed on Windows from target\enface, which `mvn package` leaves on Windows: a portable .zip and, where
# WiX is there, an .msi. Everything lands in target\installer.
$ErrorActionPreference = "Stop"
Set-Location (Join-Path $PSScriptRoot "..\..")

$missing = @()
$java = $env:JAVA_HOME
if (-not $java -or -not (Test-Path "$java\bin\jpackage.exe")) { $missing += "a JDK 25 (set JAVA_HOME to it)" }
if (-not (Test-Path "target\enface\bin\enface.bat")) { $missing += "the program (run: mvn -q package)" }
$wix = (Get-Command wix -ErrorAction SilentlyContinue) -or (Get-Command candle -ErrorAction SilentlyContinue)
if ($missing.Count -gt 0) {
    Write-Error ("To build the installers, get first: " + ($missing -join ", "))
    exit 1
}

$out = "target\installer"
$version = ([xml](Get-Content pom.xml)).project.version
$modules = (Get-Content installer\modules.txt) -join ","
Remove-Item -Recurse -Force $out -ErrorAction SilentlyContinue
New-Item -ItemType Directory -Force "$out\jars" | Out-Null
Copy-Item target\enface\lib\*.jar "$out\jars"

& "$java\bin\jlink" --add-modules $modules --strip-debug --no-header-files --no-man-pages --compress zip-6 `
    --generate-cds-archive --output "$out\runtime"
if ($LASTEXITCODE -ne 0) { exit 1 }

# the window, and the same program for the command line, which Windows tells apart
& "$java\bin\jpackage" --type app-image "@installer\windows\app-image.args" --app-version $version `
    --module-path "$out\jars" --runtime-image "$out\runtime" --dest $out
if ($LASTEXITCODE -ne 0) { exit 1 }
Copy-Item LICENSE, NOTICE "$out\Enface"

Compress-Archive -Path "$out\Enface" -DestinationPath "$out\enface-$version-windows-x64.zip"
if ($wix) {
    & "$java\bin\jpackage" --type msi "@installer\windows\package.args" --app-version $version `
        --app-image "$out\Enface" --dest $out
} else {
    Write-Output "No WiX: no .msi is built."
}
Get-ChildItem $out -Filter enface-*
